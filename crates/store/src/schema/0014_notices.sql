-- What a letter with an effect before the law named and when it is presumed received, kept with the
-- message: the costs a 14-day letter says will follow, and the day its term counts from.

ALTER TABLE task ADD COLUMN stated_costs BIGINT;
ALTER TABLE task ADD COLUMN received_on TEXT;
