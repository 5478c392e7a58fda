//! VAT that was asked back on invoices that were not paid. Judges nothing: `reports` does.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::id::InvoiceId;
use punctueel_domain::money::Cents;

use crate::db::Tx;
use crate::error::StoreError;

const ALL: &str = "SELECT invoice, return_until, open, vat FROM vat_reclaim \
     WHERE administration = $1 AND event <= $2 ORDER BY invoice";

/// VAT that was asked back on an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reclaim {
    /// The last day of the return.
    pub return_until: Date,
    /// What was open on it.
    pub open: Cents,
    /// The VAT in that.
    pub vat: Cents,
}

/// All that was asked back, as known up to an event.
///
/// # Errors
/// When the database fails.
pub fn reclaims(
    tx: &mut Tx<'_>,
    administration: i64,
    last_event: i64,
) -> Result<HashMap<InvoiceId, Reclaim>, StoreError> {
    let rows = tx.list(ALL, &[administration.into(), last_event.into()], |row| {
        let (open, vat) = (Cents(row.int(2)), Cents(row.int(3)));
        (InvoiceId(row.int(0)), Reclaim { return_until: row.day(1), open, vat })
    })?;
    Ok(rows.into_iter().collect())
}
