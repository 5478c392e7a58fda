-- Why the step of a debtor waits for a person, kept beside the day to look at him again, so that
-- the work list can choose whom it shows. Who waits is looked at once more by the next run.

ALTER TABLE agenda ADD COLUMN stuck TEXT NOT NULL DEFAULT '';
UPDATE agenda SET look_on = '2000-01-01' WHERE waits_for = 'person';

-- What debtors are asked to name when they pay one invoice.
ALTER TABLE house ADD COLUMN reference TEXT NOT NULL DEFAULT 'invoice-number';

-- fact
-- VAT that was asked back on what was open of an invoice, in the return that ends on a day.
CREATE TABLE vat_reclaim (
  administration BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  return_until TEXT NOT NULL,
  open BIGINT NOT NULL,
  vat BIGINT NOT NULL,
  event BIGINT NOT NULL,
  PRIMARY KEY (administration, invoice)
);
