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

-- fact
-- What a delivery stop is about: it is lifted when nothing of these is open any more.
CREATE TABLE delivery_claim (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  PRIMARY KEY (administration, debtor, invoice)
);

INSERT INTO delivery_claim (administration, debtor, invoice)
SELECT DISTINCT s.administration, s.debtor, s.invoice FROM claim_step s
JOIN task t ON t.administration = s.administration AND t.debtor = s.debtor AND t.task = s.task
JOIN debtor d ON d.administration = s.administration AND d.debtor = s.debtor
WHERE t.action = 'delivery-stop' AND s.state = 'done' AND s.day >= d.no_delivery_since;

-- The day on which the run found that what a stop was about is paid.
ALTER TABLE debtor ADD COLUMN delivered_again_on TEXT;

-- To whom claims were handed over; who was the first of two to agree, and when.
ALTER TABLE task ADD COLUMN hand_over TEXT NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN first_by TEXT NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN first_on TEXT;

-- From which amount on two persons agree to a hand-over (0: one is enough); nobody is chased up to
-- this day, and the event that says why.
ALTER TABLE house ADD COLUMN second_person_from BIGINT NOT NULL DEFAULT 0;
ALTER TABLE house ADD COLUMN paused_until TEXT;
ALTER TABLE house ADD COLUMN paused_event BIGINT;
