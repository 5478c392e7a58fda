-- Disputes with who sees to them, by which day, how they ended and what is credited for them.

-- fact
-- A dispute beside its stop. Without an owner or day of its own those of its kind count.
CREATE TABLE dispute (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  stop BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  kind TEXT NOT NULL,
  amount BIGINT NOT NULL,
  opened_on TEXT NOT NULL,
  event BIGINT NOT NULL,
  owner TEXT,
  by_on TEXT,
  ended_on TEXT,
  verdict TEXT,
  end_event BIGINT,
  -- What is to be credited, the stop that waits for it, and the event that began it.
  credit BIGINT,
  credit_stop BIGINT,
  credit_event BIGINT,
  credited_on TEXT,
  PRIMARY KEY (administration, debtor, stop)
);

-- What is known of the disputes that were there: the body of an event names the kind.
INSERT INTO dispute (administration, debtor, stop, invoice, kind, amount, opened_on, event)
SELECT s.administration, s.debtor, s.stop, s.invoice,
  CASE WHEN REPLACE(e.body, '"dispute":"quality"', '') <> e.body THEN 'quality'
    WHEN REPLACE(e.body, '"dispute":"service"', '') <> e.body THEN 'service'
    WHEN REPLACE(e.body, '"dispute":"price"', '') <> e.body THEN 'price'
    WHEN REPLACE(e.body, '"dispute":"delivery"', '') <> e.body THEN 'delivery'
    WHEN REPLACE(e.body, '"dispute":"not-ordered"', '') <> e.body THEN 'not-ordered'
    WHEN REPLACE(e.body, '"dispute":"invoice"', '') <> e.body THEN 'invoice' ELSE 'other' END,
  COALESCE(s.amount, (SELECT CAST(COALESCE(SUM(n.amount), 0) AS BIGINT) FROM entry n
    WHERE n.administration = s.administration AND n.debtor = s.debtor
    AND n.invoice = s.invoice AND n.event < e.event)),
  s.set_on, e.event
FROM stop s JOIN debtor_log l ON l.administration = s.administration AND l.debtor = s.debtor
JOIN event e ON e.administration = l.administration AND e.event = l.event
WHERE s.kind = 'dispute' AND s.invoice IS NOT NULL AND e.kind = 'stop-set'
AND REPLACE(e.body, '"stop":{"stop":' || CAST(s.stop AS TEXT) || ',', '') <> e.body;

UPDATE dispute SET ended_on = (SELECT s.ended_on FROM stop s
    WHERE s.administration = dispute.administration AND s.debtor = dispute.debtor
    AND s.stop = dispute.stop),
  end_event = (SELECT MAX(e.event) FROM debtor_log l JOIN event e
    ON e.administration = l.administration AND e.event = l.event
    WHERE l.administration = dispute.administration AND l.debtor = dispute.debtor
    AND e.kind = 'stop-ended'
    AND REPLACE(e.body, '"stop":' || CAST(dispute.stop AS TEXT) || ',', '') <> e.body);

UPDATE dispute SET verdict = (SELECT
    CASE WHEN REPLACE(e.body, '"verdict":"right"', '') <> e.body THEN 'right'
    WHEN REPLACE(e.body, '"verdict":"partly"', '') <> e.body THEN 'partly'
    WHEN REPLACE(e.body, '"verdict":"wrong"', '') <> e.body THEN 'wrong' END
  FROM event e WHERE e.administration = dispute.administration AND e.event = dispute.end_event)
WHERE end_event IS NOT NULL;
