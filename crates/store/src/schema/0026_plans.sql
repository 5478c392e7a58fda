-- Payment plans: what was agreed, for which claims, in which instalments, and what became of it.

-- fact
CREATE TABLE plan (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  plan BIGINT NOT NULL,
  agreed_on TEXT NOT NULL,
  open_then BIGINT NOT NULL,
  total BIGINT NOT NULL,
  -- The yearly rate in basis points and the amount of interest that a firm pays for it.
  rate BIGINT,
  interest BIGINT,
  repair_days BIGINT NOT NULL,
  state TEXT NOT NULL,
  missed_nr BIGINT,
  missed_until TEXT,
  reminded BIGINT NOT NULL,
  ended_on TEXT,
  broken_on TEXT,
  PRIMARY KEY (administration, debtor, plan)
);

-- fact
-- The claims a plan is about.
CREATE TABLE plan_claim (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  plan BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  PRIMARY KEY (administration, debtor, plan, invoice)
);

-- fact
CREATE TABLE instalment (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  plan BIGINT NOT NULL,
  nr BIGINT NOT NULL,
  due_on TEXT NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (administration, debtor, plan, nr)
);

-- fact
-- The plan, or the instalment of it (counted from 1; 0: all of them), that a message is about.
ALTER TABLE task ADD COLUMN plan BIGINT;

-- fact
ALTER TABLE task ADD COLUMN plan_nr BIGINT;

-- What the firm agrees to in a plan: the most instalments, the most days, the least amount of one,
-- and the least part of all that the first is, in percent.
ALTER TABLE house ADD COLUMN plan_most BIGINT NOT NULL DEFAULT 12;
ALTER TABLE house ADD COLUMN plan_days BIGINT NOT NULL DEFAULT 365;
ALTER TABLE house ADD COLUMN plan_least BIGINT NOT NULL DEFAULT 2500;
ALTER TABLE house ADD COLUMN plan_first BIGINT NOT NULL DEFAULT 0;
