-- Copies of invoices as files, and how a kind of list is read.

-- fact
-- Which file is the copy of an invoice; of several the last one counts. The bytes stand in blob.
CREATE TABLE invoice_copy (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  event BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  size BIGINT NOT NULL,
  PRIMARY KEY (administration, debtor, invoice, event)
);

CREATE INDEX invoice_copy_file ON invoice_copy (administration, sha256);

-- fact
-- What a person confirmed about the columns of a kind of list, as JSON, under a name.
CREATE TABLE profile (
  administration BIGINT NOT NULL,
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (administration, name)
);
