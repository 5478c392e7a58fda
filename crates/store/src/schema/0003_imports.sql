-- What an import did, so that it can be taken back; and words of our own that a list does not
-- overwrite.

ALTER TABLE import ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE import ADD COLUMN first_event BIGINT NOT NULL DEFAULT 0;
ALTER TABLE import ADD COLUMN undone_event BIGINT NOT NULL DEFAULT 0;

-- fact
-- What a person corrected: what the lists said then, what holds for us, and a third value that a
-- later list says. The invoice is 0 for a word about the debtor himself.
CREATE TABLE correction (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  correction BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  field TEXT NOT NULL,
  listed TEXT NOT NULL,
  ours TEXT NOT NULL,
  theirs TEXT NOT NULL,
  state TEXT NOT NULL,
  import BIGINT NOT NULL,
  PRIMARY KEY (administration, debtor, correction)
);

CREATE INDEX correction_state ON correction (administration, state, debtor);
