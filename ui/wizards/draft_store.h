// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace reeve::ui {

/// Where wizards keep what was typed and not yet sent, by key. Injected; GUI thread only.
class DraftStore {
public:
    virtual ~DraftStore() = default;
    virtual std::optional<QByteArray> load(const QString& key) const = 0;
    virtual bool save(const QString& key, const QByteArray& draft) = 0; ///< false: not kept (disk full, no permission); the older one stays
    virtual void remove(const QString& key) = 0;
    struct Kept {
        QString key; ///< as load() and remove() take it
        QDateTime savedAt;
    };
    virtual std::vector<Kept> list() const = 0; ///< the newest first
};

/// A file a draft, readable by its owner only (drafts hold names and e-mail addresses), in one folder that is made when needed.
class FileDraftStore final : public DraftStore {
public:
    explicit FileDraftStore(QString folder) : m_folder(std::move(folder)) {}
    std::optional<QByteArray> load(const QString& key) const override;
    bool save(const QString& key, const QByteArray& draft) override;
    void remove(const QString& key) override;
    std::vector<Kept> list() const override;

private:
    QString path(const QString& key) const;
    QString m_folder;
};

} // namespace reeve::ui
