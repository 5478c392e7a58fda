//! The tables and how they came to be: every change of the schema, in order, inside the program.
//!
//! Knows which version a database has and how to bring it to the newest. Does not know what the
//! tables mean. A database that is newer than the program is refused, never touched.

use crate::apply::{asked_unpaid, promises, rulings};
use crate::db::{Db, Tx};
use crate::error::{StoreError, Trouble};
use crate::load::debtors;

#[cfg(test)]
mod tests;

/// Every step, oldest first; a step that has been released is never changed.
const STEPS: &[(i64, &str)] = &[
    (1, include_str!("schema/0001_start.sql")),
    (2, include_str!("schema/0002_outbox.sql")),
    (3, include_str!("schema/0003_imports.sql")),
    (4, include_str!("schema/0004_strategy.sql")),
    (5, include_str!("schema/0005_casework.sql")),
    (6, include_str!("schema/0006_segments.sql")),
    (7, include_str!("schema/0007_templates.sql")),
    (8, include_str!("schema/0008_packing.sql")),
    (9, include_str!("schema/0009_files.sql")),
    (10, include_str!("schema/0010_terms.sql")),
    (11, include_str!("schema/0011_copies.sql")),
    (DEBTOR_KEYS, include_str!("schema/0012_packs.sql")),
    (13, include_str!("schema/0013_claims.sql")),
    (14, include_str!("schema/0014_notices.sql")),
    (15, include_str!("schema/0015_contacts.sql")),
    (16, include_str!("schema/0016_pages.sql")),
    (17, include_str!("schema/0017_legal.sql")),
    (18, include_str!("schema/0018_money.sql")),
    (RULINGS, include_str!("schema/0019_rulings.sql")),
    (20, include_str!("schema/0020_costs.sql")),
    (23, include_str!("schema/0023_disputes.sql")),
    (25, include_str!("schema/0025_asked_unpaid.sql")),
    (26, include_str!("schema/0026_plans.sql")),
    (27, include_str!("schema/0027_duties.sql")),
    (28, include_str!("schema/0028_plan_money.sql")),
    (AGREEMENTS, include_str!("schema/0029_agreements.sql")),
    (30, include_str!("schema/0030_calls.sql")),
    (31, include_str!("schema/0031_users.sql")),
    (ASKED_UNPAID, include_str!("schema/0032_asked_unpaid_anew.sql")),
];

/// The step that brought the keys of debtors: the program makes them, for no SQL can.
const DEBTOR_KEYS: i64 = 12;

/// The step that keeps every insolvency by itself: the program reads them from their events.
const RULINGS: i64 = 19;

/// The step behind which the program counts what was asked and not paid.
const ASKED_UNPAID: i64 = 32;

/// The step that keeps when a promise was judged and asked about: the program reads it.
const AGREEMENTS: i64 = 29;

/// Which steps were taken, and when; row 0 is the moment the database was made.
const SCHEMA_VERSION: &str = "CREATE TABLE IF NOT EXISTS schema_version (
  version BIGINT NOT NULL, applied_at TEXT NOT NULL, PRIMARY KEY (version))";

const NOTE_VERSION: &str = "INSERT INTO schema_version (version, applied_at) VALUES ($1, $2) \
     ON CONFLICT (version) DO NOTHING";

/// Two programs that start at once migrate one after the other: the second waits here.
const LOCK_VERSION: &str = "UPDATE schema_version SET version = version WHERE version = 0";

const NEWEST_VERSION: &str = "SELECT COALESCE(MAX(version), 0) FROM schema_version";

/// The version this program brings a database to.
pub fn newest() -> i64 {
    STEPS.last().map_or(0, |(version, _)| *version)
}

/// Brings the database to the newest version, each step in a transaction of its own.
pub fn migrate(db: &mut Db) -> Result<(), StoreError> {
    // Most starts find nothing to do, and then need not wait for a writer.
    match db.read(current) {
        Ok(version) if version == newest() => return Ok(()),
        Err(error) if *error.trouble() != Trouble::Other => return Err(error),
        _ => {}
    }
    // Two programs may make the very first table at once; the loser finds it the next time.
    match db.write_open(prepare) {
        Err(error) if *error.trouble() == Trouble::Other => db.write_open(prepare)?,
        outcome => outcome?,
    }
    for (version, text) in STEPS {
        db.write_open(|tx| take_step(tx, *version, text))?;
    }
    Ok(())
}

/// The version the database has, 0 when it has none of our tables yet; refuses a newer one.
fn current(tx: &mut Tx<'_>) -> Result<i64, StoreError> {
    let found = tx.query_one(NEWEST_VERSION, &[], |row| row.int(0))?.unwrap_or(0);
    let known = newest();
    if found > known { Err(StoreError::new(Trouble::Newer { found, known })) } else { Ok(found) }
}

fn prepare(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    tx.define(SCHEMA_VERSION)?;
    note(tx, 0)?;
    current(tx).map(|_| ())
}

fn take_step(tx: &mut Tx<'_>, version: i64, text: &str) -> Result<(), StoreError> {
    tx.execute(LOCK_VERSION, &[])?;
    if current(tx)? >= version {
        return Ok(());
    }
    for statement in statements(text) {
        tx.define(&statement)?;
    }
    if version == DEBTOR_KEYS {
        debtors::fill_keys(tx)?;
    }
    if version == RULINGS {
        rulings::fill(tx)?;
    }
    if version == ASKED_UNPAID {
        asked_unpaid::fill(tx)?;
    }
    if version == AGREEMENTS {
        promises::fill(tx)?;
    }
    note(tx, version)
}

#[allow(clippy::disallowed_methods, reason = "about the installation; no decision reads it")]
fn note(tx: &mut Tx<'_>, version: i64) -> Result<(), StoreError> {
    let at = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    tx.execute(NOTE_VERSION, &[version.into(), (&at).into()])?;
    Ok(())
}

/// The statements of a text, without their comments.
pub(crate) fn statements(text: &str) -> Vec<String> {
    let without_comments: Vec<&str> =
        text.lines().filter(|line| !line.trim_start().starts_with("--")).collect();
    let joined = without_comments.join("\n");
    let pieces = joined.split(';').map(str::trim).filter(|piece| !piece.is_empty());
    pieces.map(str::to_string).collect()
}

/// The texts of all steps, for the tests that read them.
#[cfg(test)]
pub(crate) fn texts() -> impl Iterator<Item = &'static str> {
    STEPS.iter().map(|(_, text)| *text)
}
