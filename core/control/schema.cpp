// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/services.h"
#include "core/storage/dialect.h"

namespace reeve::control {
namespace {

// The plane's own tables. The private key is never here: it lies in a file beside the database.
constexpr std::string_view planeSchema = R"sql(
CREATE TABLE plane(id INTEGER PRIMARY KEY CHECK(id = 1), plane_id TEXT NOT NULL, name TEXT NOT NULL, environment TEXT NOT NULL, created_at INTEGER NOT NULL, vkey TEXT NOT NULL) STRICT;
CREATE TABLE idempotency(
  actor TEXT NOT NULL, operation TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, receipt TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY(actor, operation, key)) STRICT, WITHOUT ROWID;
CREATE TABLE operation(id TEXT PRIMARY KEY, done INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE access_log(
  id INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, operation TEXT NOT NULL, target TEXT NOT NULL, correlation TEXT NOT NULL, request TEXT NOT NULL,
  result TEXT NOT NULL) STRICT;
)sql";

// The newest verification has a place of its own, since operations are kept for a while only.
constexpr std::string_view planeSchemaV2 = R"sql(
CREATE TABLE verification(id INTEGER PRIMARY KEY CHECK(id = 1), body TEXT NOT NULL) STRICT;
INSERT INTO verification(id, body)
  SELECT 1, json_object('at', json_extract(body, '$.updatedAt'), 'verdict', json_extract(body, '$.result.verdict'),
                        'size', json_extract(body, '$.result.size'), 'findings', json_array_length(body, '$.result.findings'), 'operationId', id)
  FROM operation WHERE done = 1 AND json_extract(body, '$.kind') = 'audit.verify' AND json_extract(body, '$.result.verdict') IS NOT NULL
  ORDER BY id DESC LIMIT 1;
)sql";

/// What is forgotten after a day is found without looking at what is not.
constexpr std::string_view planeSchemaV3 = "CREATE INDEX idempotency_at ON idempotency(at);\n";

} // namespace

const std::vector<storage::Migration>& migrations()
{
    static const std::string first = std::string{audit::schemaV1()} + std::string{registry::schemaV1()} +
                                     std::string{storage::dialect::searchSchemaV1} + std::string{events::schemaV1()} +
                                     std::string{planeSchema};
    static const std::string second = std::string{audit::schemaV2()} + std::string{registry::schemaV2()} + std::string{planeSchemaV2};
    static const std::string third =
        std::string{storage::dialect::searchSchemaV3} + std::string{registry::schemaV3()} + std::string{planeSchemaV3};
    static const std::vector<storage::Migration> all{{1, first}, {2, second}, {3, third, registry::indexAll}};
    return all;
}

} // namespace reeve::control
