//! What a call sheet says of a debtor that is kept nowhere else: his size among the others and what
//! he does not agree with.
//!
//! Two statements, however many debtors there are. Judges nothing.

use jiff::civil::Date;

use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::money::Cents;

use crate::db::Tx;
use crate::error::StoreError;

const SIZES: &str = "SELECT COUNT(*), COALESCE(CAST(SUM(t.open) AS BIGINT), 0), \
     COALESCE(CAST(SUM(CASE WHEN t.open > $2 THEN 1 ELSE 0 END) AS BIGINT), 0) FROM \
     (SELECT debtor, CAST(SUM(open) AS BIGINT) AS open FROM open_claim \
     WHERE administration = $1 GROUP BY debtor) t WHERE t.open > 0";
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
