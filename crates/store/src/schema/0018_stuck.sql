-- Why the step of a debtor waits for a person, kept beside the day to look at him again, so that
-- the work list can choose whom it shows. Who waits is looked at once more by the next run.

ALTER TABLE agenda ADD COLUMN stuck TEXT NOT NULL DEFAULT '';
UPDATE agenda SET look_on = '2000-01-01' WHERE waits_for = 'person';
