// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"
#include "models/paged_model.h"

namespace reeve::models {

/// Every committed change of one tenant, newest first.
class TimelineModel final : public PagedModel {
    Q_OBJECT

public:
    enum Column { Revision, When, Operation, StateChange, Who, Reason, AuditEntry, ColumnCount };
    enum Role { SortRole = Qt::UserRole, AuditIndexRole };

    using PagedModel::PagedModel;
    /// Shows @p tenantId from the first page on.
    void setTenant(const std::string& tenantId);
    /// What of it is shown; the plane filters.
    struct Filter {
        std::optional<registry::TimelineKind> kind;
        std::optional<std::string> actor;
        std::optional<std::string> reason;
        bool isSet() const { return kind || actor || reason; }
        bool operator==(const Filter&) const = default;
    };
    void setFilter(const Filter& filter); ///< asks anew if it is another one
    const Filter& filter() const { return m_filter; }
    const registry::TimelineEntry& entry(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    client::Call request(const std::optional<std::string>& token, quint64 generation) override;
    void clearRows() override { m_rows.clear(); }

private:
    std::string m_tenantId;
    Filter m_filter;
    std::vector<registry::TimelineEntry> m_rows;
};

} // namespace reeve::models
