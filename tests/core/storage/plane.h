// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"
#include "tests/support/fakes.h"

#include <condition_variable>
#include <future>
#include <gtest/gtest.h>
#include <mutex>

namespace reeve::test {

/// One table with a unique number, and one that refers to it.
inline const std::vector<storage::Migration> schemaV1{{1, "CREATE TABLE item(id INTEGER PRIMARY KEY, n INTEGER NOT NULL UNIQUE, note TEXT) "
                                                          "STRICT; CREATE TABLE part(item INTEGER NOT NULL REFERENCES item(id)) STRICT;"}};

/// A folder in which databases are opened, with the clock and log they need.
struct Plane {
    TempDir dir;
    FakeClock clock;
    std::mutex mutex;
    std::string logged;
    base::Log log{clock, "test", [this](std::string_view line) {
                      const std::scoped_lock lock(mutex);
                      logged += line;
                  }};
    storage::DatabaseOptions options{.folder = dir.path() / "plane"};

    base::Result<std::unique_ptr<storage::Database>> tryOpen(const std::vector<storage::Migration>& migrations = schemaV1)
    {
        return storage::Database::open(options, migrations, clock, log);
    }
    std::unique_ptr<storage::Database> open(const std::vector<storage::Migration>& migrations = schemaV1)
    {
        auto opened = tryOpen(migrations);
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().message);
        if (!opened) std::abort();
        return std::move(opened).value();
    }
};

inline storage::Database::Work insert(std::int64_t n)
{
    return [n](storage::Transaction& tx) -> base::Status {
        REEVE_TRY(tx.run("INSERT INTO item(n) VALUES($1)", n));
        return base::success();
    };
}

/// The n of all items, in order.
inline std::vector<std::int64_t> numbers(storage::Database& database)
{
    std::vector<std::int64_t> found;
    const auto status = database.read([&](storage::Connection& db) -> base::Status {
        auto rows = db.query("SELECT n FROM item ORDER BY n");
        while (rows.next()) found.push_back(rows.integer(0));
        return rows.status();
    });
    EXPECT_TRUE(status) << (status ? "" : status.error().message);
    return found;
}

/// "ok" or the name of the error's code.
template <class T>
std::string outcome(const base::Result<T>& result)
{
    return result ? "ok" : std::string{base::name(result.error().code)};
}

/// Answers of write(), in the order in which they came. Outlives the writes.
class Answers {
public:
    storage::Database::Done next()
    {
        const std::scoped_lock expecting(m_mutex);
        return [this, index = m_expected++](base::Status status) {
            const std::scoped_lock lock(m_mutex);
            m_answers.emplace_back(index, std::move(status));
            m_arrived.notify_all();
        };
    }
    /// Waits for all that next() was called for. @return by the order of the calls
    std::vector<base::Status> wait()
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [&] { return m_answers.size() == m_expected; });
        std::vector<base::Status> all(m_expected, base::internal("no answer"));
        for (const auto& [index, status] : m_answers) all[index] = status;
        return all;
    }
    std::size_t count()
    {
        const std::scoped_lock lock(m_mutex);
        return m_answers.size();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<std::pair<std::size_t, base::Status>> m_answers;
    std::size_t m_expected{0};
};

/// Keeps the writer busy until it is destroyed, so that what is written meanwhile goes into one batch.
class Gate {
public:
    explicit Gate(storage::Database& database)
    {
        const auto entered = std::make_shared<std::promise<void>>();
        database.write(
            [entered, opened = m_opened.get_future().share()](storage::Transaction&) -> base::Status {
                entered->set_value();
                opened.wait();
                return base::Error{base::ErrorCode::Cancelled, "the gate keeps nothing", {}, {}, {}};
            },
            [](const base::Status&) {});
        entered->get_future().wait();
    }
    ~Gate() { m_opened.set_value(); }
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;

private:
    std::promise<void> m_opened;
};

} // namespace reeve::test
