-- Copies of invoices that go along with a message.

-- Whether they do: for the house with reminders, for a message as its step says, if that says it.
ALTER TABLE house ADD COLUMN copies_on BIGINT NOT NULL DEFAULT 1;
ALTER TABLE task ADD COLUMN has_copies BIGINT;

-- fact
-- Which copies go along with a message, fixed when it was approved. The bytes stand in blob.
CREATE TABLE message_copy (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  task BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  size BIGINT NOT NULL,
  PRIMARY KEY (administration, debtor, task, invoice)
);

CREATE INDEX message_copy_file ON message_copy (administration, sha256);
