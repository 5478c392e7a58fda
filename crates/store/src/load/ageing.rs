//! What each debtor owed on a day, per invoice: from the entries of the account, as they were known
//! at a moment.
//!
//! Two axes: the day an entry counts, and the event that recorded it. Sorts nothing into ages.

use jiff::civil::Date;

use punctueel_domain::id::DebtorId;
use punctueel_domain::money::Cents;

use crate::db::Tx;
use crate::error::StoreError;

const BALANCES: &str = "SELECT i.debtor, d.number, d.name, i.due_on, \
     CAST(SUM(e.amount) AS BIGINT) FROM entry e \
     JOIN invoice i ON i.administration = e.administration AND i.debtor = e.debtor \
     AND i.invoice = e.invoice \
     JOIN debtor d ON d.administration = e.administration AND d.debtor = e.debtor \
     WHERE e.administration = $1 AND e.day <= $2 AND e.event <= $3 \
     GROUP BY i.debtor, d.number, d.name, i.invoice, i.due_on ORDER BY i.debtor, i.invoice";
const LAST_EVENT: &str = "SELECT COALESCE(MAX(event), 0) FROM event \
     WHERE administration = $1 AND at <= $2";

/// What was open on one invoice; below zero: on a credit note, or paid too much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Balance<'a> {
    /// Who owes it.
    pub debtor: DebtorId,
    /// His number in the bookkeeping.
    pub number: &'a str,
    /// His name.
    pub name: &'a str,
    /// The last day to pay, as it is now.
    pub due_on: Date,
    /// The amount; never zero.
    pub amount: Cents,
}

/// Tells every balance that is not zero, by debtor: of the entries that count on or before `day`
/// and were recorded by the events up to `last_event`.
///
/// # Errors
/// When the database fails.
pub fn balances(
    tx: &mut Tx<'_>,
    administration: i64,
    (day, last_event): (Date, i64),
    mut each: impl FnMut(Balance<'_>),
) -> Result<(), StoreError> {
    let params = [administration.into(), day.into(), last_event.into()];
    tx.query(BALANCES, &params, |row| {
        let (number, name) = (row.text(1), row.text(2));
        let (debtor, due_on, amount) = (DebtorId(row.int(0)), row.day(3), Cents(row.int(4)));
        if !amount.is_zero() {
            each(Balance { debtor, number, name, due_on, amount });
        }
    })
}

/// The last event recorded at or before a moment, written as the events write theirs; 0: none.
///
/// # Errors
/// When the database fails.
pub fn last_event(tx: &mut Tx<'_>, administration: i64, at: &str) -> Result<i64, StoreError> {
    let found = tx.query_one(LAST_EVENT, &[administration.into(), at.into()], |row| row.int(0))?;
    Ok(found.unwrap_or(0))
}
