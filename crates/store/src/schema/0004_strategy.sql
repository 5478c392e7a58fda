-- What a strategy asks beyond days and amounts: how a debtor paid before, what came of a call, who
-- does it and whom to ask for; and to whom nothing more is delivered.

-- How many invoices were settled in time and late, as far as we saw; and whether the debtor was a
-- customer before Punctueel was used.
ALTER TABLE debtor ADD COLUMN paid_on_time BIGINT NOT NULL DEFAULT 0;
ALTER TABLE debtor ADD COLUMN paid_late BIGINT NOT NULL DEFAULT 0;
ALTER TABLE debtor ADD COLUMN is_known BIGINT NOT NULL DEFAULT 0;

-- How an invoice was settled: in time, late, or (empty) unknown or open.
ALTER TABLE invoice ADD COLUMN punctuality TEXT;

-- What came of the call of a step.
ALTER TABLE claim_step ADD COLUMN outcome TEXT;

-- Who does planned work, whom to ask for, the call it goes along with, and whether a person has to
-- look at it.
ALTER TABLE task ADD COLUMN actor TEXT;
ALTER TABLE task ADD COLUMN whom TEXT;
ALTER TABLE task ADD COLUMN companion_of BIGINT;
ALTER TABLE task ADD COLUMN is_automatic BIGINT NOT NULL DEFAULT 0;

-- The day from which nothing more is delivered to a debtor.
ALTER TABLE debtor ADD COLUMN no_delivery_since TEXT;

-- Why a debtor is not chased at all.
ALTER TABLE stop ADD COLUMN why TEXT;
