// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manifest_drafts.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace reeve::ui {

namespace {

QString keyOf(const std::string& tenantId) { return "manifest-"_L1 + QString::fromStdString(tenantId); }

} // namespace

std::optional<ManifestDraft> ManifestDrafts::load(const std::string& tenantId)
{
    if (const auto found = m_unstored.find(tenantId); found != m_unstored.end()) return found->second;
    const auto stored = m_store ? m_store->load(keyOf(tenantId)) : std::nullopt;
    if (!stored) return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*stored).object();
    if (!object["text"_L1].isString() || !object["base"_L1].isString()) return std::nullopt; // cut off, or of another program
    return ManifestDraft{object["text"_L1].toString(), object["base"_L1].toString(), object["version"_L1].toString().toULongLong()};
}

bool ManifestDrafts::save(const std::string& tenantId, const ManifestDraft& draft)
{
    const QJsonObject object{{u"text"_s, draft.text}, {u"base"_s, draft.base}, {u"version"_s, QString::number(draft.version)}};
    const bool stored = m_store && m_store->save(keyOf(tenantId), QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (stored) m_unstored.erase(tenantId);
    else m_unstored[tenantId] = draft;
    return stored || !m_store;
}

void ManifestDrafts::remove(const std::string& tenantId)
{
    m_unstored.erase(tenantId);
    if (m_store) m_store->remove(keyOf(tenantId));
}

} // namespace reeve::ui
