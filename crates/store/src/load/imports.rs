//! Files that were taken in, and what must be known to take one back.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::id::{DebtorId, ImportId, InvoiceId, TaskId};
use punctueel_domain::money::Cents;

use crate::db::{Row, Tx};
use crate::error::StoreError;

const ALL: &str = "SELECT i.import, i.event, i.first_event, i.undone_event, i.name, i.format, \
     i.digest, i.as_of, i.new_count, i.changed_count, i.vanished_count, i.known_count, i.total, \
     e.day, i.pack FROM import i JOIN event e ON e.administration = i.administration \
     AND e.event = i.event WHERE i.administration = $1 ORDER BY i.import";
const WORDS_BEFORE: &str = "SELECT person, body FROM detail WHERE administration = $1 \
     AND event < $2 AND kind = 'debtor' AND body IS NOT NULL AND person IN (SELECT person \
     FROM detail WHERE administration = $1 AND event >= $2 AND event <= $3 AND kind = 'debtor') \
     ORDER BY event, slot";
const WORDS_SINCE: &str = "SELECT event, slot, person FROM detail WHERE administration = $1 \
     AND event >= $2 AND person <> 0 AND body IS NOT NULL ORDER BY event, slot";
const LEFT_SINCE: &str = "SELECT t.task, t.done_on, m.invoice \
     FROM task t JOIN task_item m ON m.administration = t.administration \
     AND m.debtor = t.debtor AND m.task = t.task WHERE t.administration = $1 \
     AND t.text_event > $2 AND t.action IN ('letter', 'email') AND (t.state = 'done' \
     OR (t.state IN ('held', 'approved', 'printed') AND t.printed_on IS NOT NULL)) \
     ORDER BY t.task, m.invoice";
const NAMES: &str = "SELECT event, name FROM import \
     WHERE administration = $1 AND name <> '' ORDER BY event";
const NUMBER_OF: &str = "SELECT number FROM invoice WHERE administration = $1 AND invoice = $2";

/// A file that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownImport {
    /// Its id.
    pub import: ImportId,
    /// Its last event.
    pub event: i64,
    /// Its first event; 0 when it was not kept what it did.
    pub first_event: i64,
    /// The event that undid it; 0: it was not undone.
    pub undone_event: i64,
    /// The name of the file; may be empty.
    pub name: String,
    /// The format.
    pub format: String,
    /// SHA-256 of the file.
    pub digest: String,
    /// For a list of open items: the day it speaks of.
    pub as_of: Option<Date>,
    /// Invoices or bank rows that were new.
    pub new: u32,
    /// Invoices that changed.
    pub changed: u32,
    /// Claims that were no longer listed.
    pub vanished: u32,
    /// Rows that were known.
    pub known: u32,
    /// The control total.
    pub total: Cents,
    /// The day it was taken in.
    pub on: Date,
    /// The ZIP it came in with others.
    pub pack: Option<ImportId>,
}

impl KnownImport {
    /// Yes when it was undone.
    pub fn is_undone(&self) -> bool {
        self.undone_event != 0
    }
}

fn known(row: &Row<'_>) -> KnownImport {
    let (text, count) =
        (|column: usize| row.text(column).to_owned(), |column: usize| row.int(column) as u32);
    KnownImport {
        import: ImportId(row.int(0)),
        event: row.int(1),
        first_event: row.int(2),
        undone_event: row.int(3),
        name: text(4),
        format: text(5),
        digest: text(6),
        as_of: row.maybe_day(7),
        new: count(8),
        changed: count(9),
        vanished: count(10),
        known: count(11),
        total: Cents(row.int(12)),
        on: row.day(13),
        pack: Some(ImportId(row.int(14))).filter(|pack| pack.0 != 0),
    }
}

/// Every file that was taken in, oldest first; also those that were undone.
///
/// # Errors
/// When the database fails.
pub fn all(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<KnownImport>, StoreError> {
    tx.list(ALL, &[administration.into()], known)
}

/// The words about debtors as they were before an import, for those about whom it had words: the
/// JSON text of each.
///
/// # Errors
/// When the database fails.
pub fn words_before(
    tx: &mut Tx<'_>,
    administration: i64,
    (first, last): (i64, i64),
) -> Result<HashMap<DebtorId, String>, StoreError> {
    let mut words = HashMap::new();
    let params = [administration.into(), first.into(), last.into()];
    tx.query(WORDS_BEFORE, &params, |row| {
        words.insert(DebtorId(row.int(0)), row.text(1).to_owned());
    })?;
    Ok(words)
}

/// Where words about debtors stand since an event: event, slot, and about whom.
///
/// # Errors
/// When the database fails.
pub fn words_since(
    tx: &mut Tx<'_>,
    administration: i64,
    first: i64,
) -> Result<Vec<(i64, u32, DebtorId)>, StoreError> {
    tx.list(WORDS_SINCE, &[administration.into(), first.into()], |row| {
        (row.int(0), row.int(1) as u32, DebtorId(row.int(2)))
    })
}

/// A message that is out of our hands: sent, or on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftMessage {
    /// Which.
    pub task: TaskId,
    /// The day it was sent; `None`: it is printed and still here.
    pub sent_on: Option<Date>,
    /// One of its invoices.
    pub invoice: InvoiceId,
}

/// The messages that were written after an event and were sent or printed, once for each of their
/// invoices.
///
/// # Errors
/// When the database fails.
pub fn left_since(
    tx: &mut Tx<'_>,
    administration: i64,
    event: i64,
) -> Result<Vec<LeftMessage>, StoreError> {
    tx.list(LEFT_SINCE, &[administration.into(), event.into()], |row| LeftMessage {
        task: TaskId(row.int(0)),
        sent_on: row.maybe_day(1),
        invoice: InvoiceId(row.int(2)),
    })
}

/// The names of files that were taken in, each with the event that holds it, in its slot 0.
///
/// # Errors
/// When the database fails.
pub fn names(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<(i64, String)>, StoreError> {
    tx.list(NAMES, &[administration.into()], |row| (row.int(0), row.text(1).to_owned()))
}

/// The number of an invoice.
///
/// # Errors
/// When the database fails.
pub fn number_of(
    tx: &mut Tx<'_>,
    administration: i64,
    invoice: InvoiceId,
) -> Result<Option<String>, StoreError> {
    let params = [administration.into(), invoice.0.into()];
    tx.query_one(NUMBER_OF, &params, |row| row.text(0).to_owned())
}
