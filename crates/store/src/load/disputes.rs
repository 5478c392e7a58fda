//! Disputes: those that run or wait for a credit note, all there ever were, and what came off an
//! invoice since it was settled that it must be credited.
//!
//! Says who and by when as a person said it; what holds without that, the kind of a dispute knows.

use jiff::civil::Date;

use punctueel_domain::casework::{Credited, DisputeKind, DisputeOwner, DisputeVerdict, Stop};
use punctueel_domain::id::{DebtorId, InvoiceId, StopId, UserId};
use punctueel_domain::money::Cents;

use super::cases::stop;
use super::code;
use crate::db::{Row, Tx};
use crate::error::StoreError;

const RUNNING: &str = "SELECT d.debtor, d.stop, d.invoice, i.number, b.number, b.name, d.kind, \
     d.amount, d.opened_on, d.owner, d.by_on, i.due_on, COALESCE(c.open, 0), d.ended_on, \
     d.verdict, d.credit, d.credited_on, d.user_id FROM dispute d JOIN invoice i \
     ON i.administration = d.administration AND i.debtor = d.debtor AND i.invoice = d.invoice \
     JOIN debtor b ON b.administration = d.administration AND b.debtor = d.debtor \
     LEFT JOIN open_claim c ON c.administration = d.administration AND c.debtor = d.debtor \
     AND c.invoice = d.invoice WHERE d.administration = $1 AND (d.ended_on IS NULL \
     OR (d.credit_stop IS NOT NULL AND d.credited_on IS NULL)) \
     ORDER BY d.opened_on, d.debtor, d.stop";
const ALL: &str = "SELECT d.debtor, d.stop, d.invoice, i.number, b.number, b.name, d.kind, \
     d.amount, d.opened_on, d.owner, d.by_on, i.due_on, COALESCE(c.open, 0), \
     CASE WHEN d.end_event <= $3 AND d.ended_on <= $2 THEN d.ended_on END, \
     CASE WHEN d.end_event <= $3 AND d.ended_on <= $2 THEN d.verdict END, d.credit, \
     d.credited_on, d.user_id FROM dispute d JOIN invoice i \
     ON i.administration = d.administration AND i.debtor = d.debtor AND i.invoice = d.invoice \
     JOIN debtor b ON b.administration = d.administration AND b.debtor = d.debtor \
     LEFT JOIN open_claim c ON c.administration = d.administration AND c.debtor = d.debtor \
     AND c.invoice = d.invoice WHERE d.administration = $1 AND d.opened_on <= $2 \
     AND d.event <= $3 ORDER BY d.opened_on, d.debtor, d.stop";
const AWAITED: &str = "SELECT d.debtor, d.credit_stop, COALESCE(d.credit, 0), COALESCE(c.open, 0), \
     (SELECT CAST(COALESCE(SUM(-e.amount), 0) AS BIGINT) FROM entry e \
     WHERE e.administration = d.administration AND e.debtor = d.debtor \
     AND e.invoice = d.invoice AND e.event > d.credit_event \
     AND e.kind IN ('set-off', 'correction')), \
     (SELECT CAST(COALESCE(SUM(-e.amount), 0) AS BIGINT) FROM entry e \
     WHERE e.administration = d.administration AND e.debtor = d.debtor \
     AND e.invoice = d.invoice AND e.event > d.credit_event AND e.kind = 'asserted') \
     FROM dispute d LEFT JOIN open_claim c ON c.administration = d.administration \
     AND c.debtor = d.debtor AND c.invoice = d.invoice WHERE d.administration = $1 \
     AND d.credit_stop IS NOT NULL AND d.credited_on IS NULL ORDER BY d.debtor, d.stop";

const PUT_TO: &str = "SELECT stop FROM dispute WHERE administration = $1 AND debtor = $2 \
     AND user_id = $3 ORDER BY stop LIMIT 1";

const STOPS_ON: &str = "SELECT debtor, stop, kind, invoice, amount, until_on, why FROM stop \
     WHERE administration = $1 AND debtor = $2 AND kind IN ('dispute', 'credit-awaited') \
     AND set_on <= $3 AND (ended_on IS NULL OR ended_on > $3) ORDER BY stop";

/// A dispute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownDispute {
    /// The debtor.
    pub debtor: DebtorId,
    /// The dispute.
    pub stop: StopId,
    /// The invoice.
    pub invoice: InvoiceId,
    /// Its number.
    pub number: String,
    /// The debtor's number in the bookkeeping; may be empty.
    pub debtor_number: String,
    /// His name.
    pub name: String,
    /// What it is about.
    pub kind: DisputeKind,
    /// The amount in dispute.
    pub amount: Cents,
    /// The day it was opened.
    pub opened_on: Date,
    /// Who sees to it, when a person said so.
    said_owner: Option<DisputeOwner>,
    /// Who by name, when a person said so.
    pub user: Option<UserId>,
    /// By which day, when a person said so.
    said_by: Option<Date>,
    /// The last day to pay the invoice.
    pub due_on: Date,
    /// What is open on the invoice.
    pub open: Cents,
    /// The day it ended.
    pub ended_on: Option<Date>,
    /// How it ended.
    pub verdict: Option<DisputeVerdict>,
    /// What is to be credited.
    pub credit: Option<Cents>,
    /// The day that was done.
    pub credited_on: Option<Date>,
}

impl KnownDispute {
    /// Who sees to it.
    pub fn owner(&self) -> DisputeOwner {
        self.said_owner.unwrap_or_else(|| self.kind.owner())
    }

    /// The day by which it is to be resolved.
    pub fn by(&self) -> Date {
        self.said_by.unwrap_or_else(|| self.kind.resolve_by(self.opened_on))
    }

    /// Yes when it was opened before the last day to pay, or on it.
    pub fn is_before_due(&self) -> bool {
        self.opened_on <= self.due_on
    }
}

/// The disputes and awaited credit notes of a debtor as they stood on a day, each by its own days.
///
/// # Errors
/// When the database fails.
pub fn stops_on(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    day: Date,
) -> Result<Vec<Stop>, StoreError> {
    tx.list(STOPS_ON, &[administration.into(), debtor.0.into(), day.into()], stop)
}

fn known(row: &Row<'_>) -> KnownDispute {
    let amount = |column: usize| row.maybe_int(column).map(Cents);
    KnownDispute {
        debtor: DebtorId(row.int(0)),
        stop: StopId(row.int(1)),
        invoice: InvoiceId(row.int(2)),
        number: row.text(3).to_owned(),
        debtor_number: row.text(4).to_owned(),
        name: row.text(5).to_owned(),
        kind: code(row, 6),
        amount: Cents(row.int(7)),
        opened_on: row.day(8),
        said_owner: row.maybe_text(9).map(|_| code(row, 9)),
        said_by: row.maybe_day(10),
        due_on: row.day(11),
        open: Cents(row.int(12)),
        ended_on: row.maybe_day(13),
        verdict: row.maybe_text(14).map(|_| code(row, 14)),
        credit: amount(15),
        credited_on: row.maybe_day(16),
        user: row.maybe_int(17).map(UserId),
    }
}

/// Yes when a dispute of a debtor, also one that ended, is or was put to somebody by name.
///
/// # Errors
/// When the database fails.
pub fn is_put_to(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    user: UserId,
) -> Result<bool, StoreError> {
    let params = [administration.into(), debtor.0.into(), user.0.into()];
    Ok(tx.query_one(PUT_TO, &params, |row| row.int(0))?.is_some())
}

/// The disputes that run, or wait for a credit note; oldest first.
///
/// # Errors
/// When the database fails.
pub fn running(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<KnownDispute>, StoreError> {
    tx.list(RUNNING, &[administration.into()], known)
}

/// All disputes up to a day and an event, as they stood then; oldest first.
///
/// # Errors
/// When the database fails.
pub fn all(
    tx: &mut Tx<'_>,
    administration: i64,
    (day, last_event): (Date, i64),
) -> Result<Vec<KnownDispute>, StoreError> {
    tx.list(ALL, &[administration.into(), day.into(), last_event.into()], known)
}

/// A credit note that was promised when a dispute ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AwaitedCredit {
    /// The debtor.
    pub debtor: DebtorId,
    /// The stop that waits for it.
    pub stop: StopId,
    /// Its amount.
    pub amount: Cents,
    /// What came off the invoice since.
    pub since: Credited,
}

/// The credit notes that are awaited.
///
/// # Errors
/// When the database fails.
pub fn awaited(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<AwaitedCredit>, StoreError> {
    tx.list(AWAITED, &[administration.into()], |row| AwaitedCredit {
        debtor: DebtorId(row.int(0)),
        stop: StopId(row.int(1)),
        amount: Cents(row.int(2)),
        since: Credited {
            open: Cents(row.int(3)),
            set_off: Cents(row.int(4)),
            listed: Cents(row.int(5)),
        },
    })
}
