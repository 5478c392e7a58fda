-- Which ZIP a file came in, and by what a debtor is found without looking at all of them.

-- An id that the files of one ZIP share; 0: in none.
ALTER TABLE import ADD COLUMN pack BIGINT NOT NULL DEFAULT 0;

-- Letters and digits of a name or number, as they are compared; made by the program.
ALTER TABLE debtor ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
ALTER TABLE debtor ADD COLUMN kvk_key TEXT NOT NULL DEFAULT '';
ALTER TABLE debtor ADD COLUMN vat_key TEXT NOT NULL DEFAULT '';

CREATE INDEX debtor_name_key ON debtor (administration, name_key);
CREATE INDEX debtor_kvk_key ON debtor (administration, kvk_key);
CREATE INDEX debtor_vat_key ON debtor (administration, vat_key);
