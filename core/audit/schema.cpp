// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/log.h"

namespace reeve::audit {

std::string_view schemaV1()
{
    // The hot transaction writes one row and three index entries at places that are in memory already: names are numbers, tenants are the
    // 16 bytes of their ULID, and an index ends with the row's key, seq, without naming it. The two indexes at the end hold exceptions.
    return R"sql(
CREATE TABLE audit_name (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE        -- of an actor or an action
) STRICT;

CREATE TABLE audit_entry (
    seq INTEGER PRIMARY KEY,         -- position in the log, from 0
    time INTEGER NOT NULL,           -- microseconds since 1970
    peak INTEGER NOT NULL,           -- the latest time of all entries so far: rises with seq, so that a time can be searched
    late INTEGER NOT NULL,           -- 1: the clock had stepped back, time is before peak
    tenant BLOB,                     -- null: the entry belongs to no tenant
    actor INTEGER NOT NULL,          -- audit_name
    action INTEGER NOT NULL,         -- audit_name
    result INTEGER NOT NULL,         -- 0 ok, 1 denied, 2 failed
    bytes BLOB NOT NULL              -- exactly what was hashed
) STRICT;
CREATE INDEX audit_entry_tenant ON audit_entry (tenant) WHERE tenant IS NOT NULL;
CREATE INDEX audit_entry_actor ON audit_entry (actor);
CREATE INDEX audit_entry_action ON audit_entry (action);
CREATE INDEX audit_entry_not_ok ON audit_entry (result) WHERE result <> 0;
CREATE INDEX audit_entry_late ON audit_entry (late) WHERE late <> 0;

CREATE TABLE audit_tile (            -- full tiles only; an incomplete one follows from the entries or from the roots one level below
    id INTEGER PRIMARY KEY,          -- level * 2^48 + index
    root BLOB NOT NULL,              -- its hash one level up
    hashes BLOB NOT NULL             -- 256 times 32 bytes
) STRICT;

CREATE TABLE audit_checkpoint (
    size INTEGER PRIMARY KEY,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE audit_commitment (      -- what may be forgotten: entries hold only digest = SHA-256(salt, value)
    tenant BLOB NOT NULL,
    digest BLOB NOT NULL,
    salt BLOB NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (tenant, digest)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER audit_entry_update BEFORE UPDATE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_entry_delete BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_tile_update BEFORE UPDATE ON audit_tile BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_tile_delete BEFORE DELETE ON audit_tile BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_checkpoint_update BEFORE UPDATE ON audit_checkpoint BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_checkpoint_delete BEFORE DELETE ON audit_checkpoint BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
)sql";
}

std::string_view schemaV2()
{
    // Null for checkpoints that were signed before there was this column.
    return "ALTER TABLE audit_checkpoint ADD COLUMN at INTEGER;\n";
}

} // namespace reeve::audit
