-- When people answer the telephone, and from which time on a planned call may come back.

ALTER TABLE contact ADD COLUMN hours TEXT;
ALTER TABLE task ADD COLUMN call_at TEXT;
