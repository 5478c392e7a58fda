//! What several events change alike: entries and open amounts, the state of a step, waking a
//! debtor.
//!
//! `open_claim` is derived from `invoice` and `entry`: a claim stands in it as long as something is
//! open.

use jiff::civil::Date;

use punctueel_domain::account::EntryKind;
use punctueel_domain::casework::CallOutcome;
use punctueel_domain::event::DoneStep;
use punctueel_domain::id::{DebtorId, EntryId, InvoiceId};
use punctueel_domain::money::Cents;
use punctueel_domain::strategy::StepState;

use super::{LOOK_NOW, asked_unpaid};
use crate::db::{Insert, Tx, Value};
use crate::error::StoreError;

pub(super) const ENTRY: Insert = Insert::into(
    "entry",
    &["administration", "debtor", "invoice", "entry", "event", "kind", "day", "amount"],
);
const MOVE_OPEN: &str = "UPDATE open_claim SET open = open + $4 \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const REOPEN: &str = "INSERT INTO open_claim (administration, debtor, invoice, kind, issued_on, \
     sent_on, due_on, open, collection, term_basis, cycle, not_before, broken_on, strategy) \
     SELECT administration, debtor, invoice, kind, issued_on, sent_on, due_on, \
     CAST($4 AS BIGINT), collection, term_basis, cycle, not_before, broken_on, strategy \
     FROM invoice WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const CLOSE: &str = "DELETE FROM open_claim \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3 AND open = 0";
const NOTE_PUNCTUALITY: &str = "UPDATE invoice SET punctuality = CASE WHEN due_on >= $4 THEN \
     'on-time' ELSE CAST($5 AS TEXT) END \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3 AND kind = 'invoice'";
const FORGET_PUNCTUALITY: &str = "UPDATE invoice SET punctuality = NULL \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const COUNT: &str = "UPDATE debtor SET paid_on_time = paid_on_time + (SELECT COUNT(*) FROM \
     invoice WHERE administration = $1 AND debtor = $2 AND invoice = $3 AND punctuality = \
     'on-time'), paid_late = paid_late + (SELECT COUNT(*) FROM invoice \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3 AND punctuality = 'late') \
     WHERE administration = $1 AND debtor = $2";
const UNCOUNT: &str = "UPDATE debtor SET paid_on_time = paid_on_time - (SELECT COUNT(*) FROM \
     invoice WHERE administration = $1 AND debtor = $2 AND invoice = $3 AND punctuality = \
     'on-time'), paid_late = paid_late - (SELECT COUNT(*) FROM invoice WHERE administration = $1 \
     AND debtor = $2 AND invoice = $3 AND punctuality = 'late') \
     WHERE administration = $1 AND debtor = $2";
const WAKE: &str = "UPDATE agenda SET look_on = $3 WHERE administration = $1 AND debtor = $2";
const WAKE_WAITING: &str =
    "UPDATE agenda SET look_on = $3 WHERE administration = $1 AND waits_for = $2";
const WAKE_NOT_ONLY_DAY: &str =
    "UPDATE agenda SET look_on = $2 WHERE administration = $1 AND waits_for <> 'day'";
const WAKE_ALL: &str = "UPDATE agenda SET look_on = $2 WHERE administration = $1";
const STEP_DONE: &str = "UPDATE claim_step SET state = $8, day = $6, granted_until = $7, \
     outcome = $9 WHERE administration = $1 AND debtor = $2 AND invoice = $3 AND cycle = $4 \
     AND step = $5";
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
    let mut reopened = Vec::new();
    for line in lines {
        let [a, d, i] = line.claim(adm);
        let params = [a, d, i, line.amount.0.into()];
        if tx.execute(MOVE_OPEN, &params)? == 0 && !line.amount.is_zero() {
            tx.execute(REOPEN, &params)?;
            reopened.push(line.invoice);
        }
    }
    for line in lines {
        let is_closed = tx.execute(CLOSE, &line.claim(adm))? > 0;
        if is_closed {
            asked_unpaid::refresh(tx, adm, (line.debtor, line.invoice))?;
        }
        let was_open = !reopened.contains(&line.invoice);
        match (is_closed, was_open) {
            (true, true) => note_punctuality(tx, adm, lines, line)?,
            // Opened and closed at once: a receipt that explains what a list had taken off.
            (true, false) => reopened.retain(|invoice| *invoice != line.invoice),
            (false, _) => {}
        }
        wake(tx, adm, line.debtor)?;
    }
    for line in lines.iter().filter(|line| reopened.contains(&line.invoice)) {
        asked_unpaid::drop_claim(tx, adm, (line.debtor, line.invoice))?;
        tx.execute(UNCOUNT, &line.claim(adm))?;
        tx.execute(FORGET_PUNCTUALITY, &line.claim(adm))?;
    }
    Ok(())
}

impl Line {
    /// The key of its claim.
    fn claim(&self, adm: i64) -> [Value<'static>; 3] {
        [adm.into(), self.debtor.0.into(), self.invoice.0.into()]
    }
}

/// A claim was settled by these lines: in time or late, as far as is known. What the bookkeeping
/// says was settled by its as-of day may have been earlier, so after the last day to pay it says
/// nothing. The twin of `History` in the domain.
fn note_punctuality(
    tx: &mut Tx<'_>,
    adm: i64,
    lines: &[Line],
    closed: &Line,
) -> Result<(), StoreError> {
    let of_claim = lines.iter().rev().filter(|line| line.invoice == closed.invoice);
    let receipt = of_claim.clone().find(|line| line.kind == EntryKind::Receipt);
    let asserted = || of_claim.clone().find(|line| line.kind == EntryKind::Asserted);
    let Some(line) = receipt.or_else(asserted) else { return Ok(()) };
    let [a, d, i] = line.claim(adm);
    let late = if line.kind == EntryKind::Receipt { "late" } else { "" };
    tx.execute(NOTE_PUNCTUALITY, &[a, d, i, line.on.into(), late.into()])?;
    tx.execute(COUNT, &line.claim(adm)).map(|_| ())
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

/// What became of steps.
#[derive(Clone, Copy)]
pub(super) struct Became {
    /// Done, as a rule.
    pub state: StepState,
    /// The day.
    pub on: Date,
    /// The end of the term that was granted.
    pub granted_until: Option<Date>,
    /// What came of the call.
    pub outcome: Option<CallOutcome>,
}

impl Became {
    /// Carried out on a day, perhaps with a term granted.
    pub fn done(on: Date, granted_until: Option<Date>) -> Became {
        Became { state: StepState::Done, on, granted_until, outcome: None }
    }
}

/// Steps were carried out, or waived.
pub(super) fn steps_done(
    tx: &mut Tx<'_>,
    adm: i64,
    debtor: DebtorId,
    done: &[DoneStep],
    became: Became,
) -> Result<(), StoreError> {
    for step in done {
        let params = [
            adm.into(),
            debtor.0.into(),
            step.invoice.0.into(),
            step.cycle.into(),
            (&step.step).into(),
            became.on.into(),
            became.granted_until.into(),
            became.state.code().into(),
            became.outcome.map(|outcome| outcome.code()).into(),
        ];
        tx.execute(STEP_DONE, &params)?;
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
