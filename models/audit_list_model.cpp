// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit_list_model.h"

#include "core/base/codec.h"
#include "models/format.h"
#include "models/words.h"

using namespace Qt::StringLiterals;

namespace reeve::models {

void AuditListModel::setQuestion(const audit::ListAudit& question)
{
    const bool same = base::toJson(question) == base::toJson(m_question);
    if (same && answered()) return reload();
    m_question = question;
    restart();
}

client::Call AuditListModel::request(const std::optional<std::string>& token, quint64 generation)
{
    auto question = m_question;
    question.pageToken = token;
    question.pageSize.reset();
    using Page = audit::ListAudit::Page;
    return m_connection.call(this, std::move(question),
                             [this, generation](base::Result<Page> page) { answer(generation, std::move(page), m_rows); });
}

QString AuditListModel::targetName(const audit::Entry& entry)
{
    for (const auto* side : {&entry.after, &entry.before}) {
        const auto* object = side->if_object();
        if (!object) continue;
        if (const auto* slug = object->if_contains("slug"); slug && slug->is_string()) return toQt(std::string_view(slug->get_string()));
    }
    return toQt(entry.target.id);
}

QVariant AuditListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto& row = entry(index.row());
    if (role == SeqRole) return QVariant::fromValue(row.seq);
    if (role == ResultRole) return int(row.result);
    if (role == Qt::TextAlignmentRole) return headerData(index.column(), Qt::Horizontal, role);
    const auto text = [&]() -> QString {
        switch (Column(index.column())) {
        case Index: return Format::count(row.seq);
        case When: return Format::relative(row.time, m_clock.now());
        case Who: return toQt(row.actor.id);
        case Action: return toQt(row.action);
        case Target: return targetName(row);
        case Result: return Words::result(row.result);
        case Reason: return row.error ? toQt(row.error->message) : toQt(row.reason);
        case ColumnCount: break;
        }
        return {};
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::ToolTipRole:
        if (index.column() == When) return Format::exact(row.time);
        if (index.column() == Target) return toQt(row.target.id);
        return text();
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text());
    case SortRole:
        if (index.column() == Index) return QVariant::fromValue(row.seq);
        if (index.column() == When) return QVariant::fromValue(base::toMicros(row.time));
        return text();
    default: return {};
    }
}

QVariant AuditListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant((section == Index ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Index: return tr("Entry");
    case When: return tr("When");
    case Who: return tr("Who");
    case Action: return tr("Action");
    case Target: return tr("Target");
    case Result: return tr("Result");
    case Reason: return tr("Reason");
    case ColumnCount: break;
    }
    return {};
}

} // namespace reeve::models
