-- The VAT on costs that a 14-day letter announces, and the costs that a person named for one.

ALTER TABLE task ADD COLUMN stated_vat BIGINT;
ALTER TABLE task ADD COLUMN named_costs BIGINT;
