-- Money that names somebody else's claim, and money that pays interest and costs.

-- fact
-- Open claims that a receipt names while it is not settled and not known to be their debtor's: no
-- letter about them leaves until somebody chose what it pays.
CREATE TABLE named_claim (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  bank_entry BIGINT NOT NULL,
  PRIMARY KEY (administration, debtor, invoice, bank_entry)
);

CREATE INDEX named_claim_row ON named_claim (administration, bank_entry);

-- What of a receipt went to interest and costs on a claim, beside what was taken off its principal.
ALTER TABLE settlement ADD COLUMN added BIGINT NOT NULL DEFAULT 0;

-- fact
-- What a person let go of on a claim.
CREATE TABLE remission (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  event BIGINT NOT NULL,
  day TEXT NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (administration, debtor, invoice, event)
);

CREATE INDEX task_legal ON task (administration, legal_kind, state, debtor);
