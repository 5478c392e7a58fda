-- What people do besides planned work: calls to make again on a day, and where to find what
-- happened to one debtor.

ALTER TABLE task ADD COLUMN call_on TEXT;

-- derived
-- The events a person caused for one debtor, so that his timeline needs no look at all events.
CREATE TABLE debtor_log (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  event BIGINT NOT NULL,
  PRIMARY KEY (administration, debtor, event)
);

INSERT INTO debtor_log (administration, debtor, event)
SELECT DISTINCT d.administration, d.person, d.event FROM detail d
JOIN event e ON e.administration = d.administration AND e.event = d.event
WHERE d.person <> 0 AND e.kind IN ('call-recorded', 'stop-set', 'contact-set', 'task-withdrawn');

INSERT INTO debtor_log (administration, debtor, event)
SELECT DISTINCT administration, debtor, event FROM contact_made
WHERE event > 0 ON CONFLICT (administration, debtor, event) DO NOTHING;
