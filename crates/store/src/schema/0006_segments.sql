-- Whom to chase and how: segments with a strategy of their own, a strategy for one debtor or
-- invoice, and what the house lets happen by itself.

-- fact
-- Groups of debtors that follow a strategy of their own, and whom each takes without being asked.
CREATE TABLE segment (
  administration BIGINT NOT NULL,
  segment BIGINT NOT NULL,
  name TEXT NOT NULL,
  strategy TEXT NOT NULL,
  kind TEXT,
  language TEXT,
  PRIMARY KEY (administration, segment)
);

-- The segment a person put a debtor in, and the strategy chosen for him or for one invoice.
ALTER TABLE debtor ADD COLUMN segment BIGINT;
ALTER TABLE debtor ADD COLUMN strategy TEXT;
ALTER TABLE invoice ADD COLUMN strategy TEXT;
ALTER TABLE open_claim ADD COLUMN strategy TEXT;

-- Since when the bookkeeping sends no reminders of its own, and who said so; and whether messages
-- that need no approval go out without a person.
ALTER TABLE house ADD COLUMN reminders_off_on TEXT;
ALTER TABLE house ADD COLUMN reminders_off_by TEXT NOT NULL DEFAULT '';
ALTER TABLE house ADD COLUMN automatic BIGINT NOT NULL DEFAULT 0;
