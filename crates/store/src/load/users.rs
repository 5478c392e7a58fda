//! Who of us works here, and as what. They belong to the installation: administration 0.

use punctueel_domain::access::Role;
use punctueel_domain::id::UserId;

use super::code;
use crate::db::Tx;
use crate::error::StoreError;

/// The administration that holds what belongs to the installation.
pub const INSTALLATION: i64 = 0;

const ALL: &str = "SELECT user_id, name, role, is_disabled FROM user_account \
     WHERE administration = $1 ORDER BY user_id";
const START: &str = "INSERT INTO administration (administration, name, next_id, last_event, head, \
     last_run_on) VALUES ($1, '', $2, 0, '', NULL) ON CONFLICT (administration) DO NOTHING";
const IS_STARTED: &str = "SELECT administration FROM administration WHERE administration = $1";

/// Somebody of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownUser {
    /// His number.
    pub user: UserId,
    /// His name.
    pub name: String,
    /// What he is.
    pub role: Role,
    /// He works here no more.
    pub is_disabled: bool,
}

/// Everybody who works or worked here, in the order in which they came.
///
/// # Errors
/// When the database fails.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<KnownUser>, StoreError> {
    tx.list(ALL, &[INSTALLATION.into()], |row| KnownUser {
        user: UserId(row.int(0)),
        name: row.text(1).to_owned(),
        role: code(row, 2),
        is_disabled: row.flag(3),
    })
}

/// Makes the row that the chain of the installation hangs on, when it is not there. Ids start at
/// `first_id`: codes of two installations that are joined must not mean two persons.
///
/// # Errors
/// When the database fails.
pub fn start(tx: &mut Tx<'_>, first_id: i64) -> Result<(), StoreError> {
    tx.execute(START, &[INSTALLATION.into(), first_id.into()]).map(|_| ())
}

/// Yes when the installation has a chain.
///
/// # Errors
/// When the database fails.
pub fn is_started(tx: &mut Tx<'_>) -> Result<bool, StoreError> {
    Ok(tx.query_one(IS_STARTED, &[INSTALLATION.into()], |row| row.int(0))?.is_some())
}
