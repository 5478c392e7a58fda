-- How the bytes of a file are packed; those of before are as they are.

ALTER TABLE blob ADD COLUMN packing TEXT NOT NULL DEFAULT '';
