-- Payment plans: what was agreed, for which claims, in which instalments, and what became of it.

-- fact
CREATE TABLE plan (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  plan BIGINT NOT NULL,
  agreed_on TEXT NOT NULL,
  open_then BIGINT NOT NULL,
  total BIGINT NOT NULL,
  repair_days BIGINT NOT NULL,
  state TEXT NOT NULL,
  missed_nr BIGINT,
  missed_until TEXT,
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
