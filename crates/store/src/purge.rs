//! After a person was erased: nothing of the words about him is left in the database's files.
//!
//! Knows which tables hold words about people. A database keeps what was overwritten in free space,
//! in its log or in its statistics for a while; this makes it let go. Does not reach backups.

use crate::db::Db;
use crate::error::StoreError;

/// The tables from which the words about a person are taken.
const WITH_WORDS: [&str; 8] =
    ["detail", "debtor", "contact", "invoice", "bank_entry", "correction", "blob", "import"];

/// Lets go of everything that was erased. It rewrites tables, which takes seconds for a large
/// administration, and may be done again when it fails.
///
/// # Errors
/// When somebody else is reading or writing for longer than we wait, or the disk is full.
pub fn purge(db: &mut Db) -> Result<(), StoreError> {
    db.purge(&WITH_WORDS)
}
