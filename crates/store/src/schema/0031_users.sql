-- Who of us works here, and as what. They belong to the installation: administration 0, with a
-- chain of its own.

-- fact
-- Somebody of ours. His code (usr_ and the number) stands with what he did; his name only here.
CREATE TABLE user_account (
  administration BIGINT NOT NULL,
  user_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  is_disabled BIGINT NOT NULL,
  PRIMARY KEY (administration, user_id)
);

-- Who of us sees to a dispute by name, beside the role.
ALTER TABLE dispute ADD COLUMN user_id BIGINT;

-- Who made the amount softer from which two persons hand over, and the one that goes on for him
-- (0: nobody did).
ALTER TABLE house ADD COLUMN softened_from BIGINT NOT NULL DEFAULT 0;
ALTER TABLE house ADD COLUMN softened_by TEXT NOT NULL DEFAULT '';

-- What was open of what was handed over (0: not known, or nothing).
ALTER TABLE task ADD COLUMN handed BIGINT NOT NULL DEFAULT 0;
