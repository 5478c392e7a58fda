-- The tables, one text for both databases. Statements end with a semicolon; the line above each
-- table names its kind: fact (changed only together with an event), derived (can be rebuilt from
-- the facts) or working (no history, never decided on). Every key starts with the administration.

-- fact
-- One row per administration: its counters and the head of its chain. Every write locks this row.
CREATE TABLE administration (
  administration BIGINT NOT NULL,
  name TEXT NOT NULL,
  settings TEXT NOT NULL,
  next_id BIGINT NOT NULL,
  last_event BIGINT NOT NULL,
  head TEXT NOT NULL,
  last_run_on TEXT,
  PRIMARY KEY (administration)
);

-- fact
-- Everything that ever happened, in order; bodies hold ids, codes, days, amounts and digests only.
CREATE TABLE event (
  administration BIGINT NOT NULL,
  event BIGINT NOT NULL,
  kind TEXT NOT NULL,
  version BIGINT NOT NULL,
  at TEXT NOT NULL,
  day TEXT NOT NULL,
  actor TEXT NOT NULL,
  body TEXT NOT NULL,
  details TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (administration, event)
);

-- fact
-- The words about or from people that belong to an event; salt and body are gone after erasure.
CREATE TABLE detail (
  administration BIGINT NOT NULL,
  event BIGINT NOT NULL,
  slot BIGINT NOT NULL,
  person BIGINT NOT NULL,
  kind TEXT NOT NULL,
  salt TEXT,
  body TEXT,
  PRIMARY KEY (administration, event, slot)
);

CREATE INDEX detail_person ON detail (administration, person);

-- fact
-- Files, compressed, by the digest of what they held.
CREATE TABLE blob (
  administration BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (administration, sha256)
);
