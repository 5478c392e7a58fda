-- The tables, one text for both databases. Statements end with a semicolon; the line above each
-- table names its kind: fact (changed only together with an event), derived (can be rebuilt from
-- the facts) or working (no history, never decided on). Every key starts with the administration.

-- working
-- One row per administration: its counters and the head of its chain. Every write locks this row.
CREATE TABLE administration (
  administration BIGINT NOT NULL,
  name TEXT NOT NULL,
  next_id BIGINT NOT NULL,
  last_event BIGINT NOT NULL,
  head TEXT NOT NULL,
  last_run_on TEXT,
  PRIMARY KEY (administration)
);

-- fact
-- Everything that ever happened, in order; bodies hold ids, codes, days, amounts and digests only.
CREATE TABLE event (
  administration BIGINT NOT NULL,
  event BIGINT NOT NULL,
  kind TEXT NOT NULL,
  version BIGINT NOT NULL,
  at TEXT NOT NULL,
  day TEXT NOT NULL,
  actor TEXT NOT NULL,
  body TEXT NOT NULL,
  details TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (administration, event)
);

-- fact
-- The words about or from people that belong to an event; salt and body are gone after erasure.
CREATE TABLE detail (
  administration BIGINT NOT NULL,
  event BIGINT NOT NULL,
  slot BIGINT NOT NULL,
  person BIGINT NOT NULL,
  kind TEXT NOT NULL,
  salt TEXT,
  body TEXT,
  PRIMARY KEY (administration, event, slot)
);

CREATE INDEX detail_person ON detail (administration, person);

-- fact
-- Files, compressed, by the digest of what they held.
CREATE TABLE blob (
  administration BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (administration, sha256)
);

-- fact
-- The firm itself and what holds for all its debtors.
CREATE TABLE house (
  administration BIGINT NOT NULL,
  name TEXT NOT NULL,
  iban TEXT NOT NULL,
  kvk TEXT NOT NULL,
  vat_number TEXT NOT NULL,
  contact TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  debtors TEXT NOT NULL,
  term_basis TEXT NOT NULL,
  vat_deductible BIGINT NOT NULL,
  trial BIGINT NOT NULL,
  strategy TEXT NOT NULL,
  strategy_version BIGINT NOT NULL,
  listed_on TEXT,
  checked_until TEXT,
  PRIMARY KEY (administration)
);

-- fact
-- Every version of every strategy that was ever in force, with its text.
CREATE TABLE strategy (
  administration BIGINT NOT NULL,
  name TEXT NOT NULL,
  version BIGINT NOT NULL,
  active_on TEXT NOT NULL,
  digest TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (administration, name, version)
);

-- fact
-- Our own accounts: whether debtors pay on them, and up to which day their payments are known.
CREATE TABLE bank_account (
  administration BIGINT NOT NULL,
  account TEXT NOT NULL,
  is_used BIGINT NOT NULL,
  covered_until TEXT,
  closing BIGINT,
  PRIMARY KEY (administration, account)
);

-- fact
-- Debtors; the words are empty after erasure.
CREATE TABLE debtor (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  kind TEXT NOT NULL,
  legal_form TEXT NOT NULL,
  language TEXT NOT NULL,
  has_phone BIGINT NOT NULL,
  has_email BIGINT NOT NULL,
  has_post BIGINT NOT NULL,
  is_erased BIGINT NOT NULL,
  number TEXT NOT NULL,
  name TEXT NOT NULL,
  contact TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  iban TEXT NOT NULL,
  kvk TEXT NOT NULL,
  vat_number TEXT NOT NULL,
  PRIMARY KEY (administration, debtor)
);

CREATE INDEX debtor_number ON debtor (administration, number);

-- fact
-- The people at a debtor; the words are empty once somebody is gone, and after erasure.
CREATE TABLE contact (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  contact BIGINT NOT NULL,
  role TEXT NOT NULL,
  prefers TEXT,
  has_phone BIGINT NOT NULL,
  has_email BIGINT NOT NULL,
  is_gone BIGINT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  PRIMARY KEY (administration, debtor, contact)
);

-- fact
-- Invoices and credit notes as they came in, and where their flow stands.
CREATE TABLE invoice (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  number TEXT NOT NULL,
  kind TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  sent_on TEXT,
  due_on TEXT NOT NULL,
  payable BIGINT NOT NULL,
  vat BIGINT,
  term_basis TEXT NOT NULL,
  collection TEXT NOT NULL,
  description TEXT NOT NULL,
  import BIGINT NOT NULL,
  cycle BIGINT NOT NULL,
  not_before TEXT,
  broken_on TEXT,
  PRIMARY KEY (administration, debtor, invoice)
);

CREATE INDEX invoice_number ON invoice (administration, number);

-- fact
-- The debtor account: one line per entry, never changed.
CREATE TABLE entry (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  entry BIGINT NOT NULL,
  event BIGINT NOT NULL,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (administration, debtor, invoice, entry)
);

-- derived
-- The claims on which something is open, with all that judging them needs: the daily run reads it.
CREATE TABLE open_claim (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  kind TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  sent_on TEXT,
  due_on TEXT NOT NULL,
  open BIGINT NOT NULL,
  collection TEXT NOT NULL,
  term_basis TEXT NOT NULL,
  cycle BIGINT NOT NULL,
  not_before TEXT,
  broken_on TEXT,
  PRIMARY KEY (administration, debtor, invoice)
);

-- derived
-- When to look at a debtor again, and what else wakes him.
CREATE TABLE agenda (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  look_on TEXT NOT NULL,
  waits_for TEXT NOT NULL,
  PRIMARY KEY (administration, debtor)
);

-- fact
-- What became of each step of each claim.
CREATE TABLE claim_step (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  cycle BIGINT NOT NULL,
  step TEXT NOT NULL,
  state TEXT NOT NULL,
  day TEXT NOT NULL,
  granted_until TEXT,
  task BIGINT,
  reason TEXT NOT NULL,
  PRIMARY KEY (administration, debtor, invoice, cycle, step)
);

-- fact
-- Planned work: calls, messages, proposals.
CREATE TABLE task (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  task BIGINT NOT NULL,
  action TEXT NOT NULL,
  channel TEXT,
  legal_kind TEXT,
  tone BIGINT NOT NULL,
  term_days BIGINT,
  state TEXT NOT NULL,
  planned_on TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  attempted_on TEXT,
  approved_on TEXT,
  done_on TEXT,
  last_day_on TEXT,
  granted_until TEXT,
  covered_until TEXT,
  total BIGINT NOT NULL,
  text_event BIGINT,
  PRIMARY KEY (administration, debtor, task)
);

CREATE INDEX task_state ON task (administration, state, debtor);

-- fact
-- The claims a task is about; without a step when they are only shown.
CREATE TABLE task_item (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  task BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  step TEXT,
  cycle BIGINT NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (administration, debtor, task, invoice)
);

-- fact
-- Days on which a debtor was really contacted: a message that left, a person who was spoken to.
CREATE TABLE contact_made (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  day TEXT NOT NULL,
  event BIGINT NOT NULL,
  PRIMARY KEY (administration, debtor, day, event)
);

-- fact
-- Promises to pay.
CREATE TABLE promise (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  promise BIGINT NOT NULL,
  invoice BIGINT,
  amount BIGINT NOT NULL,
  by_on TEXT NOT NULL,
  open_then BIGINT NOT NULL,
  made_on TEXT NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (administration, debtor, promise)
);

-- fact
-- What stops the flow: plans, disputes, replies, pauses, hand-overs, insolvency.
CREATE TABLE stop (
  administration BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  stop BIGINT NOT NULL,
  kind TEXT NOT NULL,
  invoice BIGINT,
  amount BIGINT,
  until_on TEXT,
  set_on TEXT NOT NULL,
  ended_on TEXT,
  PRIMARY KEY (administration, debtor, stop)
);

-- fact
-- Rows of bank statements; the words are empty after erasure.
CREATE TABLE bank_entry (
  administration BIGINT NOT NULL,
  bank_entry BIGINT NOT NULL,
  event BIGINT NOT NULL,
  slot BIGINT NOT NULL,
  account TEXT NOT NULL,
  day TEXT NOT NULL,
  value_on TEXT,
  amount BIGINT NOT NULL,
  is_reversal BIGINT NOT NULL,
  fingerprint TEXT NOT NULL,
  occurrence BIGINT NOT NULL,
  state TEXT NOT NULL,
  unsettled BIGINT NOT NULL,
  debtor BIGINT,
  evidence TEXT NOT NULL,
  iban TEXT NOT NULL,
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  end_to_end TEXT NOT NULL,
  reference TEXT NOT NULL,
  mandate TEXT NOT NULL,
  PRIMARY KEY (administration, bank_entry)
);

CREATE UNIQUE INDEX bank_entry_row ON bank_entry (administration, fingerprint, occurrence);
CREATE INDEX bank_entry_state ON bank_entry (administration, state, debtor);

-- fact
-- What bank rows settle on claims.
CREATE TABLE settlement (
  administration BIGINT NOT NULL,
  bank_entry BIGINT NOT NULL,
  settlement BIGINT NOT NULL,
  debtor BIGINT NOT NULL,
  invoice BIGINT NOT NULL,
  day TEXT NOT NULL,
  amount BIGINT NOT NULL,
  explained BIGINT NOT NULL,
  by_person BIGINT NOT NULL,
  is_undone BIGINT NOT NULL,
  PRIMARY KEY (administration, bank_entry, settlement, debtor, invoice)
);

CREATE INDEX settlement_claim ON settlement (administration, debtor, invoice);

-- fact
-- Files that were taken in.
CREATE TABLE import (
  administration BIGINT NOT NULL,
  import BIGINT NOT NULL,
  event BIGINT NOT NULL,
  format TEXT NOT NULL,
  digest TEXT NOT NULL,
  as_of TEXT,
  new_count BIGINT NOT NULL,
  changed_count BIGINT NOT NULL,
  vanished_count BIGINT NOT NULL,
  known_count BIGINT NOT NULL,
  asked_count BIGINT NOT NULL,
  total BIGINT NOT NULL,
  PRIMARY KEY (administration, import)
);

CREATE INDEX import_digest ON import (administration, digest);
