//! Profiles: how a person said that a kind of list is read.

use crate::db::{Row, Tx};
use crate::error::StoreError;

const ALL: &str = "SELECT name, digest, text FROM profile WHERE administration = $1 ORDER BY name";

/// A profile as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownProfile {
    /// Its name.
    pub name: String,
    /// SHA-256 of its text.
    pub digest: String,
    /// Its text: JSON.
    pub text: String,
}

fn known(row: &Row<'_>) -> KnownProfile {
    let text = |column: usize| row.text(column).to_owned();
    KnownProfile { name: text(0), digest: text(1), text: text(2) }
}

/// Every profile, by name.
///
/// # Errors
/// When the database fails.
pub fn all(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<KnownProfile>, StoreError> {
    tx.list(ALL, &[administration.into()], known)
}
