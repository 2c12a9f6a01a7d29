// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/log.h"
#include "tests/core/audit/drafts.h"
#include "tests/support/fakes.h"

#include <gtest/gtest.h>

namespace reeve::test {

/// "ok" or the error's code and reason, to compare.
template <class T>
std::string outcome(const base::Result<T>& result)
{
    return result ? "ok" : std::string{base::name(result.error().code)} + ' ' + result.error().reason;
}

inline crypto::SigningKey keyFrom(std::uint64_t seed)
{
    SeededRandom random(seed);
    return crypto::SigningKey::generate(random);
}

/// A database that holds an audit log and nothing else.
class LogPlane {
public:
    static constexpr const char* origin = "reeve/pln_01J8Z3ABCDEFGHJKMNPQRSTVWX";

    LogPlane() { open(); }

    void open(crypto::SigningKey key = keyFrom(7))
    {
        close();
        database = storage::Database::open({.folder = dir.path() / "plane"}, {{1, audit::schemaV1()}, {2, audit::schemaV2()}}, clock, m_log)
                       .value();
        auto opened = tryOpenLog(std::move(key));
        ASSERT_TRUE(opened) << opened.error().message;
        log = std::move(opened).value();
    }
    void close()
    {
        database.reset(); // the log outlives the last write
        log.reset();
    }
    base::Result<std::unique_ptr<audit::AuditLog>> tryOpenLog(crypto::SigningKey key, const std::string& name = origin)
    {
        return audit::AuditLog::open(*database, clock, random, std::move(key), name);
    }

    base::Status write(const storage::Database::Work& work) { return database->writeAndWait(work); }
    /// One entry, one batch.
    base::Result<audit::Appended> append(const audit::Draft& draft)
    {
        base::Result<audit::Appended> appended = base::internal("the work did not run");
        const auto status = write([&](storage::Transaction& tx) -> base::Status {
            appended = log->append(tx, draft);
            if (!appended) return appended.error();
            return base::success();
        });
        if (!status) return status.error();
        return appended;
    }
    /// @p count entries of @p tenants tenants in one batch, a second apart.
    void fill(std::size_t count, std::size_t tenants = 3)
    {
        const auto status = write([&](storage::Transaction& tx) -> base::Status {
            for (std::size_t i = 0; i < count; ++i) {
                clock.advance(std::chrono::seconds{1});
                REEVE_TRY(log->append(tx, suspension(tenantName(i % tenants))));
            }
            return base::success();
        });
        ASSERT_TRUE(status) << status.error().message;
    }
    static std::string tenantName(std::size_t i) { return "tnt_01J8Z3ABCDEFGHJKMNPQRSTV0" + std::to_string(i % 10); }

    /// Changes the tables behind the log's back, as an attacker would.
    void tamper(const std::vector<std::string>& statements)
    {
        const auto status = write([&](storage::Transaction& tx) -> base::Status {
            for (const auto* table : {"entry", "tile", "checkpoint"})
                for (const auto* what : {"update", "delete"})
                    REEVE_TRY(tx.run("DROP TRIGGER IF EXISTS audit_" + std::string{table} + "_" + what));
            for (const auto& sql : statements) REEVE_TRY(tx.run(sql));
            return base::success();
        });
        ASSERT_TRUE(status) << status.error().message;
    }

    template <class Op, class Response = typename Op::Response>
    base::Result<Response> read(base::Result<Response> (*function)(storage::Connection&, const Op&), const Op& op)
    {
        return database->readValue<Response>([&](storage::Connection& db) { return function(db, op); });
    }
    base::Result<audit::ExportAudit::Files> files()
    {
        return database->readValue<audit::ExportAudit::Files>([&](storage::Connection& db) { return audit::bundleFiles(db, *log); });
    }
    base::Result<std::string> file(std::uint64_t size, const std::string& path)
    {
        return database->readValue<std::string>([&](storage::Connection& db) -> base::Result<std::string> {
            auto found = audit::bundleFile(db, *log, {size, path});
            if (!found) return found.error();
            return found->content.data;
        });
    }
    std::int64_t integer(const std::string& sql)
    {
        return database
            ->readValue<std::int64_t>([&](storage::Connection& db) -> base::Result<std::int64_t> {
                auto rows = db.query(sql);
                const auto value = rows.next() ? rows.integer(0) : -1;
                if (!rows.status()) return rows.status().error();
                return value;
            })
            .value();
    }

    TempDir dir;
    FakeClock clock;
    SeededRandom random{99};
    std::unique_ptr<audit::AuditLog> log;
    std::unique_ptr<storage::Database> database;

private:
    base::Log m_log{clock, "test", [](std::string_view) {}};
};

} // namespace reeve::test
