// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/desktop.h"
#include "ui/wizards/draft_store.h"

#include <map>

namespace reeve::test {

/// Answers instead of a person.
class FakeDesktop final : public ui::Desktop {
public:
    QString copied;
    QString folder; ///< what pickFolder() answers; empty = given up
    QStringList files;
    QString saveFile;     ///< what pickSaveFile() answers; empty = given up
    QString proposedFile; ///< what it was proposed

    void copy(const QString& text) override { copied = text; }
    QUrl opened;
    void openUrl(const QUrl& url) override { opened = url; }
    void pickFolder(QWidget*, const QString&, std::function<void(QString)> done) override
    {
        if (!folder.isEmpty()) done(folder);
    }
    void pickFiles(QWidget*, const QString&, const QString&, std::function<void(QStringList)> done) override
    {
        if (!files.isEmpty()) done(files);
    }
    void pickSaveFile(QWidget*, const QString&, const QString& proposed, const QString&, std::function<void(QString)> done) override
    {
        proposedFile = proposed;
        if (!saveFile.isEmpty()) done(saveFile);
    }
};

class MemoryDraftStore final : public ui::DraftStore {
public:
    std::map<QString, QByteArray> drafts;
    bool full{false};

    std::optional<QByteArray> load(const QString& key) const override
    {
        const auto found = drafts.find(key);
        return found == drafts.end() ? std::nullopt : std::optional(found->second);
    }
    bool save(const QString& key, const QByteArray& draft) override
    {
        if (full) return false;
        drafts[key] = draft;
        return true;
    }
    void remove(const QString& key) override { drafts.erase(key); }
    std::vector<Kept> list() const override
    {
        std::vector<Kept> all;
        for (const auto& [key, draft] : drafts) all.push_back({key, {}});
        return all;
    }
};

} // namespace reeve::test
