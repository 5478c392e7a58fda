//! Keeps what letters asked beside the principal and did not come in, claim by claim.
//!
//! Derived: after what can change it, a claim is counted anew and its row put, replaced or dropped.
//! What belongs in it is said by `load::asked_unpaid`. Decides nothing.

use punctueel_domain::event::SettledPart;
use punctueel_domain::id::{DebtorId, InvoiceId, TaskId};

use crate::db::{Insert, Tx};
use crate::error::StoreError;
use crate::load::asked_unpaid::{OfClaim, counted, counted_anew};

const DROP: &str = "DELETE FROM asked_unpaid \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const DROP_DEBTOR: &str = "DELETE FROM asked_unpaid WHERE administration = $1 AND debtor = $2";
const PUT: Insert =
    Insert::into("asked_unpaid", &["administration", "debtor", "invoice", "asked_on", "amount"]);
const OF_MESSAGE: &str = "SELECT DISTINCT invoice FROM task_item \
     WHERE administration = $1 AND debtor = $2 AND task = $3 ORDER BY invoice";
const ADMINISTRATIONS: &str = "SELECT administration FROM administration ORDER BY administration";

/// Something changed that can leave interest and costs unpaid on a claim, or pay them.
pub(super) fn refresh(
    tx: &mut Tx<'_>,
    adm: i64,
    claim: (DebtorId, InvoiceId),
) -> Result<(), StoreError> {
    drop_claim(tx, adm, claim)?;
    let found = counted(tx, adm, claim)?;
    put(tx, adm, found.as_slice())
}

/// The claim is open again: its letters go on.
pub(super) fn drop_claim(
    tx: &mut Tx<'_>,
    adm: i64,
    (debtor, invoice): (DebtorId, InvoiceId),
) -> Result<(), StoreError> {
    tx.execute(DROP, &[adm.into(), debtor.0.into(), invoice.0.into()]).map(|_| ())
}

/// The parts of a settlement that are interest and costs alone: no entry tells of them.
pub(super) fn refresh_parts(
    tx: &mut Tx<'_>,
    adm: i64,
    parts: &[SettledPart],
) -> Result<(), StoreError> {
    let mut alone = parts.iter().filter(|part| part.amount.is_zero());
    alone.try_for_each(|part| refresh(tx, adm, (part.debtor, part.invoice)))
}

/// The claims of a message.
pub(super) fn refresh_message(
    tx: &mut Tx<'_>,
    adm: i64,
    (debtor, task): (DebtorId, TaskId),
) -> Result<(), StoreError> {
    let key = [adm.into(), debtor.0.into(), task.0.into()];
    let invoices = tx.list(OF_MESSAGE, &key, |row| InvoiceId(row.int(0)))?;
    invoices.into_iter().try_for_each(|invoice| refresh(tx, adm, (debtor, invoice)))
}

/// Who was erased is asked nothing any more.
pub(super) fn erase(tx: &mut Tx<'_>, adm: i64, debtor: DebtorId) -> Result<(), StoreError> {
    tx.execute(DROP_DEBTOR, &[adm.into(), debtor.0.into()]).map(|_| ())
}

/// Fills the table from the letters of all administrations.
pub(crate) fn fill(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    for adm in tx.list(ADMINISTRATIONS, &[], |row| row.int(0))? {
        let found = counted_anew(tx, adm)?;
        put(tx, adm, &found)?;
    }
    Ok(())
}

fn put(tx: &mut Tx<'_>, adm: i64, found: &[OfClaim]) -> Result<(), StoreError> {
    let rows = found.iter().map(|one| {
        [
            adm.into(),
            one.debtor.0.into(),
            one.invoice.0.into(),
            one.asked_on.into(),
            one.amount.0.into(),
        ]
    });
    tx.insert_many(&PUT, rows).map(|_| ())
}
