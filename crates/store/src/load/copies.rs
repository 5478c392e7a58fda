//! Copies of invoices as files: which is the copy of an invoice, and what else holds the same file.

use punctueel_domain::id::{DebtorId, InvoiceId};

use crate::db::{Row, Tx};
use crate::error::StoreError;

const OF_INVOICE: &str = "SELECT sha256, size FROM invoice_copy WHERE administration = $1 \
     AND debtor = $2 AND invoice = $3 ORDER BY event";
const HOLDERS: &str = "SELECT debtor, invoice FROM invoice_copy WHERE administration = $1 \
     AND sha256 = $2 ORDER BY debtor, invoice";
const IN_MESSAGE: &str = "SELECT 1 FROM task WHERE administration = $1 \
     AND (pdf = $2 OR mail = $2) LIMIT 1";

/// A copy of an invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownCopy {
    /// The digest under which its bytes are kept.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
}

/// The copies of an invoice, oldest first; the last one counts.
///
/// # Errors
/// When the database fails.
pub fn of_invoice(
    tx: &mut Tx<'_>,
    administration: i64,
    (debtor, invoice): (DebtorId, InvoiceId),
) -> Result<Vec<KnownCopy>, StoreError> {
    let params = [administration.into(), debtor.0.into(), invoice.0.into()];
    tx.list(OF_INVOICE, &params, |row| KnownCopy {
        sha256: row.text(0).to_owned(),
        size: row.int(1) as u64,
    })
}

/// Yes when something besides these copies holds the file: another invoice or a message.
///
/// # Errors
/// When the database fails.
pub fn is_held_besides(
    tx: &mut Tx<'_>,
    administration: i64,
    sha256: &str,
    copies: &[(DebtorId, InvoiceId, String)],
) -> Result<bool, StoreError> {
    let params = [administration.into(), sha256.into()];
    let holder = |row: &Row<'_>| (DebtorId(row.int(0)), InvoiceId(row.int(1)));
    let holders = tx.list(HOLDERS, &params, holder)?;
    let is_named = |holder: &(DebtorId, InvoiceId)| {
        copies.iter().any(|(debtor, invoice, _)| (*debtor, *invoice) == *holder)
    };
    let has_other = holders.iter().any(|holder| !is_named(holder));
    Ok(has_other || tx.query_one(IN_MESSAGE, &params, |_| ())?.is_some())
}
