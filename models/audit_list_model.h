// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"
#include "models/paged_model.h"

namespace reeve::models {

/// Audit entries that match a question, newest first, as far down as was scrolled.
class AuditListModel final : public PagedModel {
    Q_OBJECT

public:
    enum Column { Index, When, Who, Action, Target, Result, Reason, ColumnCount };
    enum Role { SortRole = Qt::UserRole, SeqRole, ResultRole };

    using PagedModel::PagedModel;
    /// pageSize and pageToken of @p question are not used. Another question starts anew, the same one reloads.
    void setQuestion(const audit::ListAudit& question);
    const audit::ListAudit& question() const { return m_question; }
    const audit::Entry& entry(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Slug where the entry tells it, else the target's id.
    static QString targetName(const audit::Entry& entry);

protected:
    client::Call request(const std::optional<std::string>& token, quint64 generation) override;
    void clearRows() override { m_rows.clear(); }

private:
    audit::ListAudit m_question;
    std::vector<audit::Entry> m_rows;
};

} // namespace reeve::models
