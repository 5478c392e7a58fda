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

const PAID: &str = "SELECT d.debtor FROM debtor d WHERE d.administration = $1 \
     AND d.no_delivery_since IS NOT NULL AND NOT EXISTS (SELECT 1 FROM delivery_claim p \
     JOIN open_claim c ON c.administration = p.administration AND c.debtor = p.debtor \
     AND c.invoice = p.invoice WHERE p.administration = d.administration \
     AND p.debtor = d.debtor AND c.open > 0) ORDER BY d.debtor";

const AGAIN: &str = "SELECT debtor, number, name, delivered_again_on FROM debtor \
     WHERE administration = $1 AND delivered_again_on >= $2 ORDER BY name, debtor";

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

/// The debtors under a delivery stop of whom all is paid that it was about.
///
/// # Errors
/// When the database fails.
pub fn paid(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<DebtorId>, StoreError> {
    tx.list(PAID, &[administration.into()], |row| DebtorId(row.int(0)))
}

/// A debtor who gets deliveries again because he paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveredAgain {
    /// Who.
    pub debtor: DebtorId,
    /// His number in the bookkeeping.
    pub number: String,
    /// His name.
    pub name: String,
    /// Since when.
    pub on: Date,
}

/// Who gets deliveries again since a day because he paid, by name.
///
/// # Errors
/// When the database fails.
pub fn again_since(
    tx: &mut Tx<'_>,
    administration: i64,
    since: Date,
) -> Result<Vec<DeliveredAgain>, StoreError> {
    tx.list(AGAIN, &[administration.into(), since.into()], |row| DeliveredAgain {
        debtor: DebtorId(row.int(0)),
        number: row.text(1).to_owned(),
        name: row.text(2).to_owned(),
        on: row.day(3),
    })
}
