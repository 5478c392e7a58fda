//! What left for a debtor, as evidence: to which address, and the files that went along.
//!
//! Two statements about one debtor. Judges nothing.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::id::{DebtorId, TaskId};

use super::copies::KnownCopy;
use super::timeline::MOST;
use crate::db::Tx;
use crate::error::StoreError;

const LEFT: &str = "SELECT t.task, t.done_on, COALESCE(r.body, '') FROM task t \
     LEFT JOIN detail r ON r.administration = t.administration AND r.event = t.text_event \
     AND r.kind = 'recipient' WHERE t.administration = $1 AND t.debtor = $2 \
     AND t.action IN ('letter', 'email') AND t.state = 'done' AND t.done_on IS NOT NULL \
     ORDER BY t.done_on DESC, t.task DESC LIMIT $3";
const FILES: &str = "SELECT m.task, i.number, m.sha256, m.size FROM message_copy m \
     JOIN invoice i ON i.administration = m.administration AND i.debtor = m.debtor \
     AND i.invoice = m.invoice WHERE m.administration = $1 AND m.debtor = $2 \
     ORDER BY m.task, m.invoice";

/// A message that left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftMessage {
    /// The message.
    pub task: TaskId,
    /// The day.
    pub on: Date,
    /// To whom, as JSON; empty after erasure.
    pub recipient: String,
}

/// The copies that went with each message: of which invoice, and the file.
pub type Files = HashMap<TaskId, Vec<(String, KnownCopy)>>;

/// The messages that left for a debtor, newest first.
///
/// # Errors
/// When the database fails.
pub fn left(tx: &mut Tx<'_>, adm: i64, debtor: DebtorId) -> Result<Vec<LeftMessage>, StoreError> {
    tx.list(LEFT, &[adm.into(), debtor.0.into(), MOST.into()], |row| LeftMessage {
        task: TaskId(row.int(0)),
        on: row.day(1),
        recipient: row.text(2).to_owned(),
    })
}

/// The copies of invoices that went with messages to a debtor.
///
/// # Errors
/// When the database fails.
pub fn files(tx: &mut Tx<'_>, adm: i64, debtor: DebtorId) -> Result<Files, StoreError> {
    let mut found = Files::new();
    tx.query(FILES, &[adm.into(), debtor.0.into()], |row| {
        let copy = KnownCopy { sha256: row.text(2).to_owned(), size: row.int(3) as u64 };
        let of_message = found.entry(TaskId(row.int(0))).or_default();
        of_message.push((row.text(1).to_owned(), copy));
    })?;
    Ok(found)
}
