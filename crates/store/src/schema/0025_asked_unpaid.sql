-- What letters asked beside the principal and did not come in, kept with the claims it is about, so
-- that the work list looks at what is there and not at every letter that ever left. What was there
-- before is counted by the program.

-- derived
-- Interest and costs that the last letter about a claim asked and that did not come in, though the
-- claim itself is paid; and the day that letter left.
CREATE TABLE asked_unpaid (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  asked_on TEXT NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (administration, debtor, invoice)
);
