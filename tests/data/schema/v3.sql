CREATE INDEX audit_entry_action ON audit_entry (action);
CREATE INDEX audit_entry_actor ON audit_entry (actor);
CREATE INDEX audit_entry_late ON audit_entry (late) WHERE late <> 0;
CREATE INDEX audit_entry_not_ok ON audit_entry (result) WHERE result <> 0;
CREATE INDEX audit_entry_tenant ON audit_entry (tenant) WHERE tenant IS NOT NULL;
CREATE UNIQUE INDEX event_source ON event(source, seq);
CREATE INDEX idempotency_at ON idempotency(at);
CREATE INDEX tenant_facet ON tenant(key, state, profile, plan, region);
CREATE INDEX tenant_legal ON tenant(legal_fold, slug) WHERE gone = 0;
CREATE INDEX tenant_plan ON tenant(plan, slug) WHERE gone = 0;
CREATE INDEX tenant_profile ON tenant(profile, slug) WHERE gone = 0;
CREATE INDEX tenant_region ON tenant(region, slug) WHERE gone = 0;
CREATE INDEX tenant_slug ON tenant(slug) WHERE gone = 0;
CREATE INDEX tenant_state ON tenant(state, slug);
CREATE INDEX tenant_updated ON tenant(updated_at, slug) WHERE gone = 0;
CREATE TABLE access_log(
  id INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, operation TEXT NOT NULL, target TEXT NOT NULL, correlation TEXT NOT NULL, request TEXT NOT NULL,
  result TEXT NOT NULL) STRICT;
CREATE TABLE audit_checkpoint (
    size INTEGER PRIMARY KEY,
    note TEXT NOT NULL
, at INTEGER) STRICT;
CREATE TABLE audit_commitment (      -- what may be forgotten: entries hold only digest = SHA-256(salt, value)
    tenant BLOB NOT NULL,
    digest BLOB NOT NULL,
    salt BLOB NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (tenant, digest)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE audit_name (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE        -- of an actor or an action
) STRICT;
CREATE TABLE audit_tile (            -- full tiles only; an incomplete one follows from the entries or from the roots one level below
    id INTEGER PRIMARY KEY,          -- level * 2^48 + index
    root BLOB NOT NULL,              -- its hash one level up
    hashes BLOB NOT NULL             -- 256 times 32 bytes
) STRICT;
CREATE TABLE catalog_item(
  kind INTEGER NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL, author TEXT NOT NULL, reason TEXT NOT NULL,
  source BLOB NOT NULL, canonical TEXT NOT NULL,
  PRIMARY KEY(kind, name, version)) STRICT, WITHOUT ROWID;
CREATE TABLE catalog_revision(id INTEGER PRIMARY KEY CHECK(id = 1), revision INTEGER NOT NULL) STRICT;
CREATE TABLE event(pos INTEGER PRIMARY KEY, source TEXT NOT NULL, seq INTEGER NOT NULL, type TEXT NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE event_floor(id INTEGER PRIMARY KEY CHECK(id = 1), floor INTEGER NOT NULL) STRICT;
CREATE TABLE idempotency(
  actor TEXT NOT NULL, operation TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, receipt TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY(actor, operation, key)) STRICT, WITHOUT ROWID;
CREATE TABLE operation(id TEXT PRIMARY KEY, done INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE plane(id INTEGER PRIMARY KEY CHECK(id = 1), plane_id TEXT NOT NULL, name TEXT NOT NULL, environment TEXT NOT NULL, created_at INTEGER NOT NULL, vkey TEXT NOT NULL) STRICT;
CREATE TABLE tenant(
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, slug TEXT NOT NULL UNIQUE,
  legal_name TEXT NOT NULL, legal_fold TEXT NOT NULL, display_name TEXT NOT NULL,
  state INTEGER NOT NULL, profile TEXT NOT NULL, plan TEXT NOT NULL, region TEXT NOT NULL,
  revision INTEGER NOT NULL, version INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
  state_since INTEGER NOT NULL, state_reason TEXT NOT NULL, purge_at INTEGER, legal_hold TEXT, gone INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE tenant_counter(
  state INTEGER NOT NULL, profile TEXT NOT NULL, plan TEXT NOT NULL, region TEXT NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY(state, profile, plan, region)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE tenant_search USING fts5(slug, name, rest, gone, content='', tokenize='trigram case_sensitive 1', columnsize=0);
CREATE TABLE 'tenant_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'tenant_search_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'tenant_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE tenant_text(tenant INTEGER PRIMARY KEY, folded TEXT NOT NULL) STRICT;
CREATE TABLE tenant_timeline(
  tenant INTEGER NOT NULL, revision INTEGER NOT NULL, at INTEGER NOT NULL, operation TEXT NOT NULL, actor TEXT NOT NULL, reason TEXT NOT NULL,
  from_state INTEGER, to_state INTEGER, version INTEGER, audit_index INTEGER NOT NULL,
  PRIMARY KEY(tenant, revision)) STRICT, WITHOUT ROWID;
CREATE TABLE tenant_version(
  tenant INTEGER NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL, author TEXT NOT NULL, reason TEXT NOT NULL,
  bindings TEXT NOT NULL, source BLOB NOT NULL, canonical TEXT NOT NULL, erased INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(tenant, version)) STRICT;
CREATE TABLE transition_counter(
  day INTEGER NOT NULL, kind INTEGER NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY(day, kind)) STRICT, WITHOUT ROWID;
CREATE TABLE verification(id INTEGER PRIMARY KEY CHECK(id = 1), body TEXT NOT NULL) STRICT;
CREATE TRIGGER audit_checkpoint_delete BEFORE DELETE ON audit_checkpoint BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_checkpoint_update BEFORE UPDATE ON audit_checkpoint BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_entry_delete BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_entry_update BEFORE UPDATE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_tile_delete BEFORE DELETE ON audit_tile BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_tile_update BEFORE UPDATE ON audit_tile BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
