-- An insolvency belongs to the claims of before it, and somebody can have several: one that became
-- another, one that is over. Those of before are filled from their events by the program.

-- fact
-- The insolvencies of a debtor: what was opened, the day of the ruling, how it ended and when. An
-- empty end: it runs.
CREATE TABLE ruling (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  event BIGINT NOT NULL,
  kind TEXT NOT NULL,
  ruling_on TEXT NOT NULL,
  ended TEXT NOT NULL,
  ended_on TEXT,
  PRIMARY KEY (administration, debtor, event)
);
DROP TABLE insolvency;
