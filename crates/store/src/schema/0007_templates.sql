-- fact
-- A firm's own pages and texts for its letters, each version by the digest of its file; the newest
-- is in force. An empty digest: the house's own again.
CREATE TABLE template (
  administration BIGINT NOT NULL,
  letter TEXT NOT NULL,
  form TEXT NOT NULL,
  language TEXT NOT NULL,
  version BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  set_on TEXT NOT NULL,
  PRIMARY KEY (administration, letter, form, language, version)
);
