// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/draft_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace reeve::ui {

namespace {
constexpr qint64 maxDraftBytes = 8 * 1024 * 1024; // two manifests of 1 MiB, escaped
} // namespace

QString FileDraftStore::path(const QString& key) const
{
    QString name;
    for (const auto c : key) name += c.isLetterOrNumber() || c == QLatin1Char('-') ? c : QLatin1Char('_');
    return QDir(m_folder).filePath(name + QLatin1String(".json"));
}

std::optional<QByteArray> FileDraftStore::load(const QString& key) const
{
    QFile file(path(key));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    return file.read(std::min(file.size(), maxDraftBytes)); // read() takes as much memory as it is allowed to
}

bool FileDraftStore::save(const QString& key, const QByteArray& draft)
{
    if (!QDir().mkpath(m_folder)) return false;
    QSaveFile file(path(key));
    if (!file.open(QIODevice::WriteOnly)) return false;
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) return false;
    return file.write(draft) == draft.size() && file.commit();
}

void FileDraftStore::remove(const QString& key) { QFile::remove(path(key)); }

std::vector<DraftStore::Kept> FileDraftStore::list() const
{
    std::vector<Kept> all;
    for (const auto& file : QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time))
        all.push_back({file.completeBaseName(), file.lastModified()});
    return all;
}

} // namespace reeve::ui
