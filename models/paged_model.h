// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/base/clock.h"

#include <QAbstractTableModel>
#include <optional>
#include <vector>

namespace reeve::models {

/// What the lists share that grow page by page as the user scrolls down. Shows no dialogs; the view listens to stateChanged().
class PagedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class State {
        Idle, ///< more rows exist; scrolling fetches them
        Loading,
        Failed, ///< see error(); only retry() or reload() goes on
        Complete,
    };
    Q_ENUM(State)

    /// @pre both outlive the model
    PagedModel(client::Connection& connection, const base::Clock& clock, QObject* parent);

    State state() const { return m_state; }
    const base::Error& error() const { return m_error; } ///< of the last failure
    std::uint64_t total() const { return m_total; }      ///< as the server counted; 0 until the first page
    bool totalIsExact() const { return m_totalIsExact; }
    bool answered() const { return m_asOf.has_value(); }           ///< did a first page arrive?
    std::optional<base::Timestamp> asOf() const { return m_asOf; } ///< of the last page

    /// Only after a first page: a view must not ask before anybody said what for.
    bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && m_state == State::Idle && answered(); }
    void fetchMore(const QModelIndex& parent) override;
    /// Asks for the first page again; the rows stay until it is there.
    void reload();
    void retry(); ///< after Failed: the page that failed

Q_SIGNALS:
    void stateChanged();

protected:
    /// Sends the request for the page after @p token (none: the first); the answer goes to answer() with @p generation.
    virtual client::Call request(const std::optional<std::string>& token, quint64 generation) = 0;
    virtual void clearRows() = 0;
    /// Forgets everything and asks anew: for another question.
    void restart();

    /// Takes a page of any operation that has items, nextPageToken and total.
    template <class Page, class Row>
    void answer(quint64 generation, base::Result<Page> page, std::vector<Row>& rows)
    {
        if (generation != m_generation) return; // overtaken
        if (!page) return fail(std::move(page).error());
        if (m_replacing) {
            beginResetModel();
            rows.clear();
            m_replacing = false;
            if constexpr (requires { page->totalIsExact; }) m_totalIsExact = page->totalIsExact;
            m_total = page->total;
            rows = std::move(page->items);
            endResetModel();
        } else if (!page->items.empty()) {
            beginInsertRows({}, int(rows.size()), int(rows.size() + page->items.size()) - 1);
            rows.insert(rows.end(), std::make_move_iterator(page->items.begin()), std::make_move_iterator(page->items.end()));
            endInsertRows();
        }
        finish(std::move(page->nextPageToken));
    }

    client::Connection& m_connection;
    const base::Clock& m_clock;

private:
    void ask(std::optional<std::string> token);
    void fail(base::Error error);
    void finish(std::string nextToken);

    State m_state{State::Idle};
    base::Error m_error;
    std::optional<std::string> m_token; ///< of the next page
    std::optional<base::Timestamp> m_asOf;
    std::uint64_t m_total{};
    bool m_totalIsExact{true};
    bool m_replacing{true};  ///< the next page takes the place of all rows
    quint64 m_generation{0}; ///< answers to older requests are dropped
    client::Call m_call;
};

} // namespace reeve::models
