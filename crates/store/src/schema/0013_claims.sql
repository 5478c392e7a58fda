-- What may be claimed: what was said about terms, interest and costs, insolvencies, and rates of
-- interest that a person added.

-- fact
-- What was said about claims, of the administration (subject 0), a segment, a debtor or an invoice.
CREATE TABLE claim_rule (
  administration BIGINT NOT NULL,
  level TEXT NOT NULL,
  subject BIGINT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  event BIGINT NOT NULL,
  PRIMARY KEY (administration, level, subject, field)
);

-- fact
-- The insolvency of a debtor: what was opened, and the day of the ruling.
CREATE TABLE insolvency (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  kind TEXT NOT NULL,
  ruling_on TEXT NOT NULL,
  event BIGINT NOT NULL,
  PRIMARY KEY (administration, debtor)
);

-- fact
-- Rates of interest in hundredths of a percent, besides those of the program.
CREATE TABLE rate (
  administration BIGINT NOT NULL,
  regime TEXT NOT NULL,
  from_on TEXT NOT NULL,
  rate BIGINT NOT NULL,
  standing TEXT NOT NULL,
  source TEXT NOT NULL,
  event BIGINT NOT NULL,
  PRIMARY KEY (administration, regime, from_on)
);

-- fact
-- Up to which day a table of rates is known, as a person said.
CREATE TABLE rate_end (
  administration BIGINT NOT NULL,
  regime TEXT NOT NULL,
  known_until TEXT NOT NULL,
  event BIGINT NOT NULL,
  PRIMARY KEY (administration, regime)
);
