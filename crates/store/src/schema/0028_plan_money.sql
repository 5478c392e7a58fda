-- Payment plans, joined with what else happens to their claims.

-- What of a credit note that was awaited a list showed as less open: a plan asks that no more, and
-- it is no money that came in.
ALTER TABLE dispute ADD COLUMN credit_listed BIGINT NOT NULL DEFAULT 0;

-- What letters asked beside the principal before a plan was agreed, and whether that is paid in it.
ALTER TABLE plan ADD COLUMN earlier BIGINT;
ALTER TABLE plan ADD COLUMN is_earlier_included BIGINT NOT NULL DEFAULT 0;
