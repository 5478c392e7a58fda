-- Corrections of what lists say of the people at a debtor, and copies of invoices on his timeline.

-- The person a correction is about; 0: about the debtor himself or an invoice.
ALTER TABLE correction ADD COLUMN contact BIGINT NOT NULL DEFAULT 0;

INSERT INTO debtor_log (administration, debtor, event)
SELECT administration, debtor, event FROM invoice_copy
WHERE event > 0 ON CONFLICT (administration, debtor, event) DO NOTHING;
