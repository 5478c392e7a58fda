//! Debtors to whom nothing more is delivered.

use jiff::civil::Date;

use punctueel_domain::id::DebtorId;
use punctueel_domain::money::Cents;

use crate::db::Tx;
use crate::error::StoreError;

const STOPPED: &str = "SELECT d.debtor, d.number, d.name, d.no_delivery_since, \
     COALESCE((SELECT CAST(SUM(c.open) AS BIGINT) FROM open_claim c \
     WHERE c.administration = $1 AND c.debtor = d.debtor), 0) FROM debtor d \
     WHERE d.administration = $1 AND d.no_delivery_since IS NOT NULL ORDER BY d.name, d.debtor";

const IS_STOPPED: &str = "SELECT debtor FROM debtor WHERE administration = $1 AND debtor = $2 \
     AND no_delivery_since IS NOT NULL";

/// A debtor who gets no deliveries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoppedDebtor {
    /// Who.
    pub debtor: DebtorId,
    /// His number in the bookkeeping.
    pub number: String,
    /// His name.
    pub name: String,
    /// Since when.
    pub since: Date,
    /// What he owes.
    pub open: Cents,
}

/// Every debtor who gets no deliveries, by name.
///
/// # Errors
/// When the database fails.
pub fn stopped(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<StoppedDebtor>, StoreError> {
    tx.list(STOPPED, &[administration.into()], |row| StoppedDebtor {
        debtor: DebtorId(row.int(0)),
        number: row.text(1).to_owned(),
        name: row.text(2).to_owned(),
        since: row.day(3),
        open: Cents(row.int(4)),
    })
}

/// Yes when a debtor gets no deliveries.
///
/// # Errors
/// When the database fails.
pub fn is_stopped(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<bool, StoreError> {
    let found = tx.query_one(IS_STOPPED, &[administration.into(), debtor.0.into()], |_| ())?;
    Ok(found.is_some())
}
