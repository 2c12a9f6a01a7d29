// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"
#include "tests/support/fakes.h"

#include <gtest/gtest.h>
#include <mutex>
#include <semaphore>

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

/// Answers of write(), in the order in which they came.
class Answers {
public:
    storage::Database::Done next()
    {
        const std::size_t index = m_expected++;
        return [this, index](base::Status status) {
            const std::scoped_lock lock(m_mutex);
            m_answers.emplace_back(index, std::move(status));
            m_arrived.release();
        };
    }
    /// Waits for all that next() was called for. @return by the order of the calls
    std::vector<base::Status> wait()
    {
        for (; m_seen < m_expected; ++m_seen) m_arrived.acquire();
        const std::scoped_lock lock(m_mutex);
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
    std::vector<std::pair<std::size_t, base::Status>> m_answers;
    std::counting_semaphore<> m_arrived{0};
    std::size_t m_expected{0};
    std::size_t m_seen{0};
};

/// Keeps the writer busy until it is opened, so that what is written meanwhile goes into one batch.
class Gate {
public:
    explicit Gate(storage::Database& database)
    {
        database.write(
            [this](storage::Transaction&) -> base::Status {
                m_entered.release();
                m_opened.acquire();
                return base::Error{base::ErrorCode::Cancelled, "the gate keeps nothing", {}, {}, {}};
            },
            [](const base::Status&) {});
        m_entered.acquire();
    }
    ~Gate() { open(); }
    void open()
    {
        if (!m_isOpen) m_opened.release();
        m_isOpen = true;
    }

private:
    std::binary_semaphore m_entered{0};
    std::binary_semaphore m_opened{0};
    bool m_isOpen{false};
};

} // namespace reeve::test
