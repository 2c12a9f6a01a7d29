// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"
#include "core/storage/dialect.h"

#include <algorithm>
#include <string>

namespace reeve::test {

/// Makes of a plane's database what a program of schema 2 would have left behind.
inline base::Status makeSchema2(storage::Transaction& tx)
{
    REEVE_TRY(tx.run("DROP TABLE tenant_search"));
    REEVE_TRY(tx.run("DROP INDEX idempotency_at"));
    for (const std::string name : {"facet", "slug", "legal", "updated", "profile", "plan", "region"})
        REEVE_TRY(tx.run("DROP INDEX tenant_" + name));
    REEVE_TRY(tx.run("ALTER TABLE tenant DROP COLUMN gone"));
    for (const std::string index : {"slug ON tenant(slug)", "legal ON tenant(legal_fold, slug)", "updated ON tenant(updated_at, slug)",
                                    "profile ON tenant(profile, slug)", "plan ON tenant(plan, slug)", "region ON tenant(region, slug)"})
        REEVE_TRY(tx.run("CREATE INDEX tenant_" + index + " WHERE state <> 4"));
    for (auto sql = storage::dialect::searchSchemaV1; !sql.empty();) {
        const auto end = sql.find(";\n");
        REEVE_TRY(tx.run(sql.substr(0, end)));
        sql.remove_prefix(std::min(sql.size(), end + 2));
    }
    REEVE_TRY(tx.run("INSERT INTO tenant_trigram(tenant_trigram) VALUES('rebuild')"));
    REEVE_TRY(tx.run("INSERT INTO tenant_word(tenant_word) VALUES('rebuild')"));
    REEVE_TRY(tx.run("PRAGMA user_version=2"));
    return base::success();
}

/// The same of schema 1.
inline base::Status makeSchema1(storage::Transaction& tx)
{
    REEVE_TRY(makeSchema2(tx));
    for (const char* sql : {"DROP TABLE transition_counter", "DROP TABLE verification", "ALTER TABLE audit_checkpoint DROP COLUMN at",
                            "PRAGMA user_version=1"})
        REEVE_TRY(tx.run(sql));
    return base::success();
}

} // namespace reeve::test
