// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/registry/api.h"

#include <QAbstractItemModel>
#include <QTimer>
#include <array>
#include <optional>

namespace reeve::models {

/// What the tenant list is narrowed to: the query, and the checked values of each facet with how many tenants each would leave. Two levels:
/// the facets, and below each its values (check box and word in column 0, count in column 1). It owns the filter; lists follow it.
class FacetModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Facet { State, Profile, Plan, Region, FacetCount };
    enum Column { Value, Count, ColumnCount };
    enum Role { SortRole = Qt::UserRole, ValueRole }; ///< ValueRole: as the server names it
    enum class LoadState { Loading, Failed, Complete };
    Q_ENUM(LoadState)

    /// @pre @p connection outlives the model
    explicit FacetModel(client::Connection& connection, QObject* parent = nullptr);

    registry::TenantFilter filter() const;
    bool isFiltering() const; ///< is anything searched for or checked?
    /// The filter follows at once. Counts are asked for when the query has rested, so that they hold up no rows while somebody types.
    void setQuery(const QString& query);
    const QString& query() const { return m_query; }
    void setFilter(const registry::TenantFilter& filter); ///< query and checked values at once; also values that no tenant has now
    void check(Facet facet, const QString& value, bool on);
    void uncheck(Facet facet);              ///< all its values
    QStringList checked(Facet facet) const; ///< as the server names them
    /// As people read a value: "Suspended", "eu-central-1".
    static QString valueName(Facet facet, const QString& value);
    static QString facetName(Facet facet);
    /// Are the counts those of the filter as it is now? Until then they are empty cells: those of another filter would be untrue.
    bool isCounted() const { return m_counted == filter(); }
    /// How many tenants there would be without this facet's filter. @pre isCounted()
    std::uint64_t totalWithout(Facet facet) const;
    void clear();   ///< nothing searched for, nothing checked
    void refresh(); ///< counts again

    LoadState state() const { return m_state; }
    const base::Error& error() const { return m_error; }
    bool isExact() const { return m_exact; } ///< false: the counts are of the first 10,000 matches

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void filterChanged();
    void stateChanged();

private:
    struct Row {
        std::string value;
        std::uint64_t count{};
        bool checked{false};
    };
    using Rows = std::vector<Row>;
    void filterTouched();
    void countsTouched();
    void take(Facet facet, const std::vector<registry::FacetCount>& counts);
    const Row& row(const QModelIndex& index) const { return m_rows[std::size_t(index.internalId() - 1)][std::size_t(index.row())]; }

    client::Connection& m_connection;
    QString m_query;
    std::array<Rows, FacetCount> m_rows;             ///< an index of a value carries its facet + 1, that of a facet 0
    std::optional<registry::TenantFilter> m_counted; ///< what the counts were asked for
    LoadState m_state{LoadState::Loading};
    base::Error m_error;
    bool m_exact{true};
    quint64 m_generation{0}; ///< answers to older requests are dropped
    client::Call m_call;
    QTimer m_rested;
};

} // namespace reeve::models
