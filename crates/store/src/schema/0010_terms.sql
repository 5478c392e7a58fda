-- What the law's terms need: how often the firm does its VAT return, what it sells, and the oldest
-- open claims without looking at all of them.

ALTER TABLE house ADD COLUMN vat_period TEXT NOT NULL DEFAULT 'quarter';
ALTER TABLE house ADD COLUMN sells TEXT NOT NULL DEFAULT 'unknown';

CREATE INDEX open_claim_due ON open_claim (administration, due_on);
