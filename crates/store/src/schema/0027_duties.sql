-- What we announced to do, and what else we must do: duties with a day. What became of one is read
-- from its step and its claim; only what a person says of it is kept.

-- fact
-- One consequence for one claim: the step that was announced and what it is; or, without an
-- invoice, what must be done in an insolvency (duty, and the kind of insolvency it follows from).
CREATE TABLE commitment (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  commitment BIGINT NOT NULL,
  task BIGINT,
  invoice BIGINT,
  step TEXT NOT NULL,
  cycle BIGINT NOT NULL,
  action TEXT NOT NULL,
  duty TEXT NOT NULL,
  ruling TEXT NOT NULL,
  due_on TEXT NOT NULL,
  owner TEXT NOT NULL,
  announced_on TEXT NOT NULL,
  how TEXT NOT NULL,
  ended_on TEXT,
  PRIMARY KEY (administration, debtor, commitment)
);
