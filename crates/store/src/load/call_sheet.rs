//! What a call sheet says of a debtor that is kept nowhere else: his size among the others, how he
//! paid before and what he does not agree with.
//!
//! Three statements, however many debtors there are. Judges nothing.

use jiff::civil::Date;

use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::money::Cents;

use crate::db::Tx;
use crate::error::StoreError;

const SIZES: &str = "SELECT COUNT(*), COALESCE(CAST(SUM(t.open) AS BIGINT), 0), \
     COALESCE(CAST(SUM(CASE WHEN t.open > $2 THEN 1 ELSE 0 END) AS BIGINT), 0) FROM \
     (SELECT debtor, CAST(SUM(open) AS BIGINT) AS open FROM open_claim \
     WHERE administration = $1 GROUP BY debtor) t WHERE t.open > 0";
const PAID: &str = "SELECT i.invoice, i.due_on, CAST(SUM(e.amount) AS BIGINT), \
     MAX(CASE WHEN e.kind IN ('receipt', 'explained') THEN e.day ELSE '' END) \
     FROM invoice i JOIN entry e ON e.administration = i.administration \
     AND e.debtor = i.debtor AND e.invoice = i.invoice \
     WHERE i.administration = $1 AND i.debtor = $2 AND i.kind = 'invoice' \
     GROUP BY i.invoice, i.due_on ORDER BY i.invoice";
const DISPUTES: &str = "SELECT COALESCE(invoice, 0), COALESCE(amount, -1), set_on FROM stop \
     WHERE administration = $1 AND debtor = $2 AND kind = 'dispute' AND ended_on IS NULL \
     ORDER BY stop";

/// All debtors that owe something, beside one amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// How many there are.
    pub debtors: u32,
    /// What they owe together.
    pub total: Cents,
    /// How many of them owe more than that amount.
    pub larger: u32,
}

/// A dispute that has not ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenDispute {
    /// The claim; `None`: all of the debtor.
    pub invoice: Option<InvoiceId>,
    /// How much of it; `None`: all.
    pub amount: Option<Cents>,
    /// Since.
    pub since_on: Date,
}

/// How many debtors owe something, how much, and how many owe more than `own`.
///
/// # Errors
/// When the database fails.
pub fn sizes(tx: &mut Tx<'_>, administration: i64, own: Cents) -> Result<Sizes, StoreError> {
    let found = tx.query_one(SIZES, &[administration.into(), own.0.into()], |row| Sizes {
        debtors: row.int(0) as u32,
        total: Cents(row.int(1)),
        larger: row.int(2) as u32,
    })?;
    Ok(found.unwrap_or(Sizes { debtors: 0, total: Cents::ZERO, larger: 0 }))
}

/// The invoices that money settled: the last day to pay, and the day the last of it came in. An
/// invoice that only left the list of open items is not one: on which day it was paid is not known.
///
/// # Errors
/// When the database fails.
pub fn paid(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<(Date, Date)>, StoreError> {
    let rows = tx.list(PAID, &[administration.into(), debtor.0.into()], |row| {
        let is_paid = row.int(2) == 0 && !row.text(3).is_empty();
        is_paid.then(|| (row.day(1), row.day(3)))
    })?;
    Ok(rows.into_iter().flatten().collect())
}

/// The disputes of a debtor that have not ended, oldest first.
///
/// # Errors
/// When the database fails.
pub fn disputes(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<OpenDispute>, StoreError> {
    tx.list(DISPUTES, &[administration.into(), debtor.0.into()], |row| OpenDispute {
        invoice: Some(InvoiceId(row.int(0))).filter(|invoice| invoice.0 != 0),
        amount: Some(Cents(row.int(1))).filter(|amount| !amount.is_negative()),
        since_on: row.day(2),
    })
}
