//! The people at a debtor with their words: to show them, to write to, to ask for on the telephone.

use punctueel_domain::id::{ContactId, DebtorId};
use punctueel_domain::party::{Contact, ContactWords, Reach};

use super::{code, maybe_code};
use crate::db::{Row, Tx};
use crate::error::StoreError;

const OF_DEBTOR: &str = "SELECT debtor, contact, role, prefers, has_phone, has_email, name, \
     email, phone, hours FROM contact WHERE administration = $1 AND debtor = $2 \
     AND is_gone = 0 ORDER BY contact";
const ALL: &str = "SELECT debtor, contact, role, prefers, has_phone, has_email, name, \
     email, phone, hours FROM contact WHERE administration = $1 AND is_gone = 0 \
     ORDER BY debtor, contact";
const TO_CALL: &str = "SELECT p.debtor, p.contact, p.role, p.prefers, p.has_phone, p.has_email, \
     p.name, p.email, p.phone, p.hours FROM contact p WHERE p.administration = $1 \
     AND p.is_gone = 0 AND p.debtor IN (SELECT t.debtor FROM task t WHERE t.administration = $1 \
     AND t.action = 'call' AND t.state = 'planned') ORDER BY p.debtor, p.contact";

const WORDS_AT: &str = "SELECT COALESCE(body, '') FROM detail \
     WHERE administration = $1 AND event = $2 AND slot = $3";

/// A contact as he is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownContact {
    /// The debtor.
    pub debtor: DebtorId,
    /// What he is for and how he can be reached.
    pub contact: Contact,
    /// The words about him.
    pub words: ContactWords,
}

fn known(row: &Row<'_>) -> KnownContact {
    let text = |column: usize| row.text(column).to_owned();
    KnownContact {
        debtor: DebtorId(row.int(0)),
        contact: Contact {
            contact: ContactId(row.int(1)),
            role: code(row, 2),
            prefers: maybe_code(row, 3),
            reach: Reach { phone: row.flag(4), email: row.flag(5), post: false },
            hours: maybe_code(row, 9),
        },
        words: ContactWords { name: text(6), email: text(7), phone: text(8) },
    }
}

/// The people at a debtor, in the order in which they became known.
///
/// # Errors
/// When the database fails.
pub fn of_debtor(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<KnownContact>, StoreError> {
    tx.list(OF_DEBTOR, &[administration.into(), debtor.0.into()], known)
}

/// Everybody at every debtor.
///
/// # Errors
/// When the database fails.
pub fn all(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<KnownContact>, StoreError> {
    tx.list(ALL, &[administration.into()], known)
}

/// The people at the debtors that are to be called, by debtor.
///
/// # Errors
/// When the database fails.
pub fn to_call(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<KnownContact>, StoreError> {
    tx.list(TO_CALL, &[administration.into()], known)
}

/// The JSON text of words that stand with an event; empty when they were erased.
///
/// # Errors
/// When the database fails.
pub fn words_at(
    tx: &mut Tx<'_>,
    administration: i64,
    (event, slot): (i64, u32),
) -> Result<String, StoreError> {
    let params = [administration.into(), event.into(), slot.into()];
    Ok(tx.query_one(WORDS_AT, &params, |row| row.text(0).to_owned())?.unwrap_or_default())
}
