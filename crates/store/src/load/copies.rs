//! Copies of invoices as files: which is the copy of an invoice, which went along with a message,
//! and what else holds the same file.

use std::collections::BTreeMap;

use punctueel_domain::id::{DebtorId, InvoiceId, TaskId};

use crate::db::{Row, Tx};
use crate::error::StoreError;

const OF_INVOICE: &str = "SELECT sha256, size FROM invoice_copy WHERE administration = $1 \
     AND debtor = $2 AND invoice = $3 ORDER BY event";
const HOLDERS: &str = "SELECT debtor, invoice FROM invoice_copy WHERE administration = $1 \
     AND sha256 = $2 ORDER BY debtor, invoice";
const IN_MESSAGE: &str = "SELECT 1 FROM task WHERE administration = $1 \
     AND (pdf = $2 OR mail = $2) LIMIT 1";
const WITH_A_MESSAGE: &str = "SELECT 1 FROM message_copy WHERE administration = $1 \
     AND sha256 = $2 LIMIT 1";
const OF_DEBTOR: &str = "SELECT invoice, sha256, size FROM invoice_copy \
     WHERE administration = $1 AND debtor = $2 ORDER BY invoice, event";
const WITH_MESSAGE: &str = "SELECT m.invoice, m.sha256, m.size, i.number, i.payable \
     FROM message_copy m JOIN invoice i ON i.administration = m.administration \
     AND i.debtor = m.debtor AND i.invoice = m.invoice \
     WHERE m.administration = $1 AND m.debtor = $2 AND m.task = $3 ORDER BY m.invoice";

/// A copy of an invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownCopy {
    /// The digest under which its bytes are kept.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
}

/// A copy that goes along with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// The invoice.
    pub invoice: InvoiceId,
    /// Its number.
    pub number: String,
    /// It is a credit note.
    pub is_credit: bool,
    /// The file.
    pub copy: KnownCopy,
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

/// The copy that counts of each invoice of a debtor that has one.
///
/// # Errors
/// When the database fails.
pub fn of_debtor(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<BTreeMap<InvoiceId, KnownCopy>, StoreError> {
    let rows = tx.list(OF_DEBTOR, &[administration.into(), debtor.0.into()], |row| {
        let copy = KnownCopy { sha256: row.text(1).to_owned(), size: row.int(2) as u64 };
        (InvoiceId(row.int(0)), copy)
    })?;
    Ok(rows.into_iter().collect())
}

/// The copies that go along with an approved message.
///
/// # Errors
/// When the database fails.
pub fn with_message(
    tx: &mut Tx<'_>,
    administration: i64,
    (debtor, task): (DebtorId, TaskId),
) -> Result<Vec<Attached>, StoreError> {
    let params = [administration.into(), debtor.0.into(), task.0.into()];
    tx.list(WITH_MESSAGE, &params, |row| Attached {
        invoice: InvoiceId(row.int(0)),
        number: row.text(3).to_owned(),
        is_credit: row.int(4) < 0,
        copy: KnownCopy { sha256: row.text(1).to_owned(), size: row.int(2) as u64 },
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
    let mut has_other = holders.iter().any(|holder| !is_named(holder));
    for messages in [IN_MESSAGE, WITH_A_MESSAGE] {
        has_other |= tx.query_one(messages, &params, |_| ())?.is_some();
    }
    Ok(has_other)
}
