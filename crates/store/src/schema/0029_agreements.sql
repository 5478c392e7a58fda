-- Promises to the end: when one was judged, and what he said when somebody asked why it was broken.

-- fact
-- The day the bank data showed what became of it; the day somebody asked why it was broken, the
-- reason that was given, and the event of that call.
ALTER TABLE promise ADD COLUMN judged_on TEXT;

-- fact
ALTER TABLE promise ADD COLUMN asked_on TEXT;

-- fact
ALTER TABLE promise ADD COLUMN late TEXT NOT NULL DEFAULT '';

-- fact
ALTER TABLE promise ADD COLUMN asked_event BIGINT;

-- How he pays, as he said, and the event that made the promise: with whom is told there.
ALTER TABLE promise ADD COLUMN method TEXT NOT NULL DEFAULT '';

-- How many working days after a promised day money still counts as in time.
ALTER TABLE house ADD COLUMN grace_days BIGINT NOT NULL DEFAULT 1;

-- fact
-- A promise or payment plan that the debtor confirmed: by a reply or a signature, on which day, and
-- what he sent.
CREATE TABLE agreement_confirmed (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  agreement BIGINT NOT NULL,
  confirmed_on TEXT NOT NULL,
  how TEXT NOT NULL,
  event BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  size BIGINT NOT NULL,
  PRIMARY KEY (administration, debtor, agreement)
);
