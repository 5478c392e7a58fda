-- On which of the firm's own pages a letter was printed: a page that changed since is noticed
-- before the letter leaves.

ALTER TABLE task ADD COLUMN page TEXT NOT NULL DEFAULT '';
