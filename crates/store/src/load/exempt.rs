//! Debtors who are not chased at all, with what they owe.

use jiff::civil::Date;

use punctueel_domain::casework::Exemption;
use punctueel_domain::id::{DebtorId, StopId};
use punctueel_domain::money::Cents;

use super::maybe_code;
use crate::db::Tx;
use crate::error::StoreError;

const ALL: &str = "SELECT s.debtor, s.stop, s.why, s.set_on, d.number, d.name, \
     COALESCE((SELECT CAST(SUM(c.open) AS BIGINT) FROM open_claim c \
     WHERE c.administration = $1 AND c.debtor = s.debtor), 0) FROM stop s \
     JOIN debtor d ON d.administration = s.administration AND d.debtor = s.debtor \
     WHERE s.administration = $1 AND s.kind = 'exempt' AND s.ended_on IS NULL \
     ORDER BY d.name, s.debtor, s.stop";

/// A debtor who is not chased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExemptDebtor {
    /// Who.
    pub debtor: DebtorId,
    /// The fact that stops it.
    pub stop: StopId,
    /// Why.
    pub why: Exemption,
    /// Since when.
    pub since: Date,
    /// His number in the bookkeeping.
    pub number: String,
    /// His name.
    pub name: String,
    /// What he owes.
    pub open: Cents,
}

/// Every debtor who is not chased, by name.
///
/// # Errors
/// When the database fails.
pub fn all(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<ExemptDebtor>, StoreError> {
    tx.list(ALL, &[administration.into()], |row| ExemptDebtor {
        debtor: DebtorId(row.int(0)),
        stop: StopId(row.int(1)),
        why: maybe_code(row, 2).unwrap_or(Exemption::Other),
        since: row.day(3),
        number: row.text(4).to_owned(),
        name: row.text(5).to_owned(),
        open: Cents(row.int(6)),
    })
}
