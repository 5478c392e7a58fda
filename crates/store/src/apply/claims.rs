//! What several events change alike: entries and open amounts, the state of a step, waking a
//! debtor.
//!
//! `open_claim` is derived from `invoice` and `entry`: a claim stands in it as long as something is
//! open.

use jiff::civil::Date;

use punctueel_domain::account::EntryKind;
use punctueel_domain::event::DoneStep;
use punctueel_domain::id::{DebtorId, EntryId, InvoiceId};
use punctueel_domain::money::Cents;

use super::LOOK_NOW;
use crate::db::{Insert, Tx};
use crate::error::StoreError;

pub(super) const ENTRY: Insert = Insert::into(
    "entry",
    &["administration", "debtor", "invoice", "entry", "event", "kind", "day", "amount"],
);
const MOVE_OPEN: &str = "UPDATE open_claim SET open = open + $4 \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const REOPEN: &str = "INSERT INTO open_claim (administration, debtor, invoice, kind, issued_on, \
     sent_on, due_on, open, collection, term_basis, cycle, not_before, broken_on) \
     SELECT administration, debtor, invoice, kind, issued_on, sent_on, due_on, \
     CAST($4 AS BIGINT), collection, term_basis, cycle, not_before, broken_on \
     FROM invoice WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const CLOSE: &str = "DELETE FROM open_claim \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3 AND open = 0";
const WAKE: &str = "UPDATE agenda SET look_on = $3 WHERE administration = $1 AND debtor = $2";
const WAKE_WAITING: &str =
    "UPDATE agenda SET look_on = $3 WHERE administration = $1 AND waits_for = $2";
const WAKE_NOT_ONLY_DAY: &str =
    "UPDATE agenda SET look_on = $2 WHERE administration = $1 AND waits_for <> 'day'";
const WAKE_ALL: &str = "UPDATE agenda SET look_on = $2 WHERE administration = $1";
const STEP_DONE: &str = "UPDATE claim_step SET state = 'done', day = $6, granted_until = $7 \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3 AND cycle = $4 AND step = $5";
const STEP_DROPPED: &str = "DELETE FROM claim_step \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3 AND cycle = $4 AND step = $5";

/// An entry on a claim.
pub(super) struct Line {
    pub debtor: DebtorId,
    pub invoice: InvoiceId,
    pub entry: EntryId,
    pub kind: EntryKind,
    pub on: Date,
    pub amount: Cents,
}

/// Puts entries on the account and moves the open amounts with them.
pub(super) fn book(
    tx: &mut Tx<'_>,
    adm: i64,
    event: i64,
    lines: &[Line],
) -> Result<(), StoreError> {
    let rows = lines.iter().map(|line| {
        [
            adm.into(),
            line.debtor.0.into(),
            line.invoice.0.into(),
            line.entry.0.into(),
            event.into(),
            line.kind.code().into(),
            line.on.into(),
            line.amount.0.into(),
        ]
    });
    tx.insert_many(&ENTRY, rows)?;
    for line in lines {
        let (debtor, invoice) = (line.debtor.0.into(), line.invoice.0.into());
        let params = [adm.into(), debtor, invoice, line.amount.0.into()];
        if tx.execute(MOVE_OPEN, &params)? == 0 && !line.amount.is_zero() {
            tx.execute(REOPEN, &params)?;
        }
    }
    for line in lines {
        tx.execute(CLOSE, &[adm.into(), line.debtor.0.into(), line.invoice.0.into()])?;
        wake(tx, adm, line.debtor)?;
    }
    Ok(())
}

/// Makes the next run look at a debtor.
pub(super) fn wake(tx: &mut Tx<'_>, adm: i64, debtor: DebtorId) -> Result<(), StoreError> {
    tx.execute(WAKE, &[adm.into(), debtor.0.into(), LOOK_NOW.into()]).map(|_| ())
}

/// Makes the next run look at all debtors that wait for something.
pub(super) fn wake_waiting(tx: &mut Tx<'_>, adm: i64, waits_for: &str) -> Result<(), StoreError> {
    tx.execute(WAKE_WAITING, &[adm.into(), waits_for.into(), LOOK_NOW.into()]).map(|_| ())
}

/// Makes the next run look at all debtors that wait for more than a day.
pub(super) fn wake_all_waiting(tx: &mut Tx<'_>, adm: i64) -> Result<(), StoreError> {
    tx.execute(WAKE_NOT_ONLY_DAY, &[adm.into(), LOOK_NOW.into()]).map(|_| ())
}

/// Makes the next run look at everybody.
pub(super) fn wake_all(tx: &mut Tx<'_>, adm: i64) -> Result<(), StoreError> {
    tx.execute(WAKE_ALL, &[adm.into(), LOOK_NOW.into()]).map(|_| ())
}

/// Steps were carried out on a day, perhaps with a term granted.
pub(super) fn steps_done(
    tx: &mut Tx<'_>,
    adm: i64,
    debtor: DebtorId,
    done: &[DoneStep],
    (on, granted_until): (Date, Option<Date>),
) -> Result<(), StoreError> {
    for step in done {
        let key = [adm.into(), debtor.0.into(), step.invoice.0.into(), step.cycle.into()];
        let [a, d, i, c] = key;
        let granted = granted_until.into();
        tx.execute(STEP_DONE, &[a, d, i, c, (&step.step).into(), on.into(), granted])?;
    }
    Ok(())
}

/// Steps that can be planned again.
pub(super) fn steps_dropped(
    tx: &mut Tx<'_>,
    adm: i64,
    debtor: DebtorId,
    dropped: &[DoneStep],
) -> Result<(), StoreError> {
    for step in dropped {
        let (invoice, cycle) = (step.invoice.0.into(), step.cycle.into());
        let label = (&step.step).into();
        tx.execute(STEP_DROPPED, &[adm.into(), debtor.0.into(), invoice, cycle, label])?;
    }
    Ok(())
}
