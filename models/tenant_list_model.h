// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/base/clock.h"
#include "core/registry/api.h"

#include <QAbstractTableModel>
#include <QSet>
#include <map>

namespace reeve::models {

/// All tenants that match a filter, of which only the pages around the visible rows are loaded: it knows the total, keeps the pages that
/// were used last, goes on by keyset and jumps by rank. A row that is not loaded has empty texts (LoadedRole is false) until the view says
/// with setVisibleRows() that it can be seen. Sorts on the server. Shows no dialogs; the view listens to stateChanged().
class TenantListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Slug,
        LegalName,
        State,
        Profile,
        Region,
        Plan,
        Revision,
        Updated,
        DisplayName,
        Version,
        Created,
        StateSince,
        PurgeDate,
        LegalHold,
        Favourite, ///< says so only to screen readers; the view draws a star
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, LoadedRole, IdRole, StateRole, FavouriteRole };
    enum class LoadState {
        Loading,
        Failed,   ///< see error(); only retry() and new questions go on
        Partial,  ///< rows that nobody has looked at are not loaded
        Complete, ///< every row is here
    };
    Q_ENUM(LoadState)
    static constexpr int pageSize = 100;
    static constexpr int maxPages = 40; ///< of the pages that were not used last the oldest go: 4,000 rows are about 3 MiB

    /// @pre both outlive the model
    TenantListModel(client::Connection& connection, const base::Clock& clock, QObject* parent = nullptr);

    void setFilter(const registry::TenantFilter& filter); ///< asks anew; the old rows stay until the answer is there
    const registry::TenantFilter& filter() const { return m_filter; }
    /// Asks anew in this order; column -1 is the server's own order (slug, or relevance for a query).
    void sort(int column, Qt::SortOrder order) override;
    static std::optional<registry::TenantOrder> orderOf(int column); ///< none: the server does not sort by it
    static bool isSortable(int column) { return orderOf(column).has_value(); }
    static QString columnName(int column);
    registry::ListTenants question() const; ///< what the rows answer: filter and order
    void refresh();                         ///< the same question again; rows, selection and scroll position stay
    void retry();                           ///< after Failed
    void setVisibleRows(int first, int last);
    void setFavourites(const QSet<QString>& tenantIds);

    LoadState state() const;
    const base::Error& error() const { return m_error; }
    bool answered() const { return m_asOf.has_value(); } ///< did the first page of any question arrive?
    std::uint64_t total() const { return m_total; }
    bool totalIsExact() const { return m_totalIsExact; }           ///< false: more than total() match
    std::uint64_t loaded() const;                                  ///< rows that are here
    bool narrowToSort() const { return m_narrowToSort; }           ///< the order was refused: too many matches
    std::optional<base::Timestamp> asOf() const { return m_asOf; } ///< when the last page came
    const registry::Tenant* tenant(int row) const;                 ///< null while it is not loaded; valid until the next change
    int rowOf(const std::string& tenantId) const;                  ///< -1 when it is not among the loaded rows

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void stateChanged();

private:
    struct Page {
        std::vector<registry::Tenant> items;
        std::string nextToken;
        quint64 used{0}; ///< number of the last use
    };
    enum class Replace { Nothing, Rows, Question }; ///< what the next answer takes the place of
    void ask(Replace replace);
    void request(int page);
    void take(int page, base::Result<registry::ListTenants::Page> answer);
    void setTotal(std::uint64_t total);
    void evict();
    void load();

    client::Connection& m_connection;
    const base::Clock& m_clock;
    registry::TenantFilter m_filter;
    QSet<QString> m_favourites;
    std::optional<registry::TenantOrder> m_order;
    bool m_descending{false};
    std::map<int, Page> m_pages;
    std::map<int, client::Call> m_pending;
    std::uint64_t m_total{};
    bool m_totalIsExact{true};
    bool m_narrowToSort{false};
    bool m_failed{false};
    base::Error m_error;
    std::optional<base::Timestamp> m_asOf;
    Replace m_replace{Replace::Question};
    int m_first{0}; ///< visible rows
    int m_last{0};
    quint64 m_uses{0};
    quint64 m_generation{0}; ///< answers to older questions are dropped
};

} // namespace reeve::models
