// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/library.h"
#include "core/registry/registry.h"

namespace reeve::registry {

// tenant holds the newest state only; tenant_version and tenant_timeline hold the lineage and are never deleted from.
// State 4 is Deleted: such rows are tombstones that keep id and slug, so the sorting indexes leave them out.
std::string_view schemaV1()
{
    return R"sql(
CREATE TABLE tenant(
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, slug TEXT NOT NULL UNIQUE,
  legal_name TEXT NOT NULL, legal_fold TEXT NOT NULL, display_name TEXT NOT NULL,
  state INTEGER NOT NULL, profile TEXT NOT NULL, plan TEXT NOT NULL, region TEXT NOT NULL,
  revision INTEGER NOT NULL, version INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
  state_since INTEGER NOT NULL, state_reason TEXT NOT NULL, purge_at INTEGER, legal_hold TEXT) STRICT;
CREATE INDEX tenant_slug ON tenant(slug) WHERE state <> 4;
CREATE INDEX tenant_legal ON tenant(legal_fold, slug) WHERE state <> 4;
CREATE INDEX tenant_updated ON tenant(updated_at, slug) WHERE state <> 4;
CREATE INDEX tenant_state ON tenant(state, slug);
CREATE INDEX tenant_profile ON tenant(profile, slug) WHERE state <> 4;
CREATE INDEX tenant_plan ON tenant(plan, slug) WHERE state <> 4;
CREATE INDEX tenant_region ON tenant(region, slug) WHERE state <> 4;

CREATE TABLE tenant_version(
  tenant INTEGER NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL, author TEXT NOT NULL, reason TEXT NOT NULL,
  bindings TEXT NOT NULL, source BLOB NOT NULL, canonical TEXT NOT NULL, erased INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(tenant, version)) STRICT;

CREATE TABLE tenant_timeline(
  tenant INTEGER NOT NULL, revision INTEGER NOT NULL, at INTEGER NOT NULL, operation TEXT NOT NULL, actor TEXT NOT NULL, reason TEXT NOT NULL,
  from_state INTEGER, to_state INTEGER, version INTEGER, audit_index INTEGER NOT NULL,
  PRIMARY KEY(tenant, revision)) STRICT, WITHOUT ROWID;

CREATE TABLE tenant_counter(
  state INTEGER NOT NULL, profile TEXT NOT NULL, plan TEXT NOT NULL, region TEXT NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY(state, profile, plan, region)) STRICT, WITHOUT ROWID;

CREATE TABLE tenant_text(tenant INTEGER PRIMARY KEY, folded TEXT NOT NULL) STRICT;

CREATE TABLE catalog_item(
  kind INTEGER NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL, author TEXT NOT NULL, reason TEXT NOT NULL,
  source BLOB NOT NULL, canonical TEXT NOT NULL,
  PRIMARY KEY(kind, name, version)) STRICT, WITHOUT ROWID;
CREATE TABLE catalog_revision(id INTEGER PRIMARY KEY CHECK(id = 1), revision INTEGER NOT NULL) STRICT;
INSERT INTO catalog_revision(id, revision) VALUES(1, 0);
)sql";
}

base::Library library() { return {"yaml-cpp", REEVE_YAML_CPP_VERSION, {}}; }
// day counts from 1970; kind is the position in DayOfTransitions, from created on. States in the timeline: 0 Draft, 1 Active, 2 Suspended,
// 3 Archived, 4 Deleted.
std::string_view schemaV2()
{
    return R"sql(
CREATE TABLE transition_counter(
  day INTEGER NOT NULL, kind INTEGER NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY(day, kind)) STRICT, WITHOUT ROWID;
INSERT INTO transition_counter(day, kind, n)
  SELECT at / 86400000000, kind, count(*) FROM (
    SELECT at, 0 AS kind FROM tenant_timeline WHERE to_state IS NOT NULL AND from_state IS NULL
    UNION ALL
    SELECT at, CASE
        WHEN to_state = 1 AND from_state = 2 THEN 3
        WHEN to_state = 1 THEN 1
        WHEN to_state = 2 AND from_state = 3 THEN 5
        WHEN to_state = 2 THEN 2
        WHEN to_state = 3 THEN 4
        ELSE 6 END
      FROM tenant_timeline WHERE to_state IS NOT NULL AND to_state <> 0)
  GROUP BY 1, 2;
)sql";
}

// The sorting indexes left deleted tenants out by their state, so that each change of a state wrote all of them; now a column says it that
// changes at a deletion only. Counts within a search look at four columns of tens of thousands of tenants: an index holds them closer
// together than the table.
std::string_view schemaV3()
{
    return R"sql(
ALTER TABLE tenant ADD COLUMN gone INTEGER NOT NULL DEFAULT 0;
UPDATE tenant SET gone = 1 WHERE state = 4;
DROP INDEX tenant_slug;
DROP INDEX tenant_legal;
DROP INDEX tenant_updated;
DROP INDEX tenant_profile;
DROP INDEX tenant_plan;
DROP INDEX tenant_region;
CREATE INDEX tenant_slug ON tenant(slug) WHERE gone = 0;
CREATE INDEX tenant_legal ON tenant(legal_fold, slug) WHERE gone = 0;
CREATE INDEX tenant_updated ON tenant(updated_at, slug) WHERE gone = 0;
CREATE INDEX tenant_profile ON tenant(profile, slug) WHERE gone = 0;
CREATE INDEX tenant_plan ON tenant(plan, slug) WHERE gone = 0;
CREATE INDEX tenant_region ON tenant(region, slug) WHERE gone = 0;
CREATE INDEX tenant_facet ON tenant(key, state, profile, plan, region);
)sql";
}

} // namespace reeve::registry
