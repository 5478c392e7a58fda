//! Applies events about copies of invoices as files, and their erasure with the debtor.

use punctueel_domain::event::{CopiesWithdrawn, CopyKept, MessageApproved};
use punctueel_domain::id::DebtorId;

use super::Happened;
use crate::db::{Insert, Tx};
use crate::error::StoreError;

const SENT: Insert = Insert::into(
    "message_copy",
    &["administration", "debtor", "task", "invoice", "sha256", "size"],
);
const KEEP: &str = "INSERT INTO invoice_copy (administration, debtor, invoice, event, sha256, \
     size) VALUES ($1, $2, $3, $4, $5, $6)";
/// A copy that leaves the books leaves the timeline too.
const UNLOG: &str = "DELETE FROM debtor_log WHERE administration = $1 AND debtor = $2 \
     AND event IN (SELECT event FROM invoice_copy WHERE administration = $1 AND debtor = $2 \
     AND invoice = $3 AND sha256 = $4)";
const WITHDRAW: &str = "DELETE FROM invoice_copy WHERE administration = $1 AND debtor = $2 \
     AND invoice = $3 AND sha256 = $4";
const ERASE: &str = "DELETE FROM invoice_copy WHERE administration = $1 AND debtor = $2";
const ERASE_SENT: &str = "DELETE FROM message_copy WHERE administration = $1 AND debtor = $2";
const ERASE_FILE: &str = "DELETE FROM blob WHERE administration = $1 AND sha256 = $2";

pub(super) fn kept(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &CopyKept,
) -> Result<(), StoreError> {
    let params = [
        adm.into(),
        body.debtor.0.into(),
        body.invoice.0.into(),
        one.number.into(),
        (&body.sha256).into(),
        (body.size as i64).into(),
    ];
    tx.execute(KEEP, &params).map(|_| ())
}

/// The copies that go along with an approved message.
pub(super) fn sent(tx: &mut Tx<'_>, adm: i64, body: &MessageApproved) -> Result<(), StoreError> {
    let rows = body.copies.iter().map(|copy| {
        [
            adm.into(),
            body.debtor.0.into(),
            body.task.0.into(),
            copy.invoice.0.into(),
            (&copy.sha256).into(),
            (copy.size as i64).into(),
        ]
    });
    tx.insert_many(&SENT, rows).map(|_| ())
}

pub(super) fn withdrawn(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &CopiesWithdrawn,
) -> Result<(), StoreError> {
    for (debtor, invoice, sha256) in &body.copies {
        let copy = [adm.into(), debtor.0.into(), invoice.0.into(), sha256.into()];
        tx.execute(UNLOG, &copy)?;
        tx.execute(WITHDRAW, &copy)?;
    }
    erase_files(tx, adm, &body.files)
}

/// The files leave the database.
pub(super) fn erase_files(tx: &mut Tx<'_>, adm: i64, files: &[String]) -> Result<(), StoreError> {
    for file in files {
        tx.execute(ERASE_FILE, &[adm.into(), file.into()])?;
    }
    Ok(())
}

pub(super) fn erase(tx: &mut Tx<'_>, adm: i64, debtor: DebtorId) -> Result<(), StoreError> {
    tx.execute(ERASE, &[adm.into(), debtor.0.into()])?;
    tx.execute(ERASE_SENT, &[adm.into(), debtor.0.into()]).map(|_| ())
}
