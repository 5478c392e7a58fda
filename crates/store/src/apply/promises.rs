//! Applies events about promises: made, taken back, judged, and asked about when they were broken.
//!
//! Also fills from their events what was not kept of old ones: when they were judged, and when
//! somebody asked why.

use jiff::civil::Date;

use punctueel_domain::event::{CallRecorded, Event, PromiseMade, PromiseWithdrawn};
use punctueel_domain::id::DebtorId;
use punctueel_domain::strategy::JudgedPromise;

use super::claims::wake;
use crate::db::{Row, Tx};
use crate::error::{StoreError, Trouble};

const WITHDRAWN: &str = "UPDATE promise SET state = 'withdrawn' \
     WHERE administration = $1 AND debtor = $2 AND promise = $3";
const JUDGED: &str = "UPDATE promise SET state = $4, judged_on = $5 \
     WHERE administration = $1 AND debtor = $2 AND promise = $3";
const ASKED: &str = "UPDATE promise SET asked_on = $4, late = $5, asked_event = $6 \
     WHERE administration = $1 AND debtor = $2 AND state = 'broken' AND asked_on IS NULL \
     AND (CAST($3 AS BIGINT) = 0 OR invoice = $3 OR (invoice IS NULL AND promise > $3))";
const NOT_ASKED: &str = "UPDATE promise SET asked_on = NULL, late = '', asked_event = NULL \
     WHERE administration = $1 AND debtor = $2 AND asked_event = $3";
const OF_BEFORE: &str = "SELECT e.administration, e.event, e.kind, e.version, e.body FROM event e \
     WHERE e.kind IN ('call-recorded', 'call-taken-back') OR (e.kind = 'day-judged' \
     AND REPLACE(e.body, 'kept', '') <> e.body) ORDER BY e.administration, e.event";
pub(super) const BROKEN_INVOICE: &str = "UPDATE invoice SET broken_on = $4 \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
pub(super) const BROKEN_CLAIM: &str = "UPDATE open_claim SET broken_on = $4 \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const BROKEN_INVOICES: &str = "UPDATE invoice SET broken_on = $4 \
     WHERE administration = $1 AND debtor = $2 AND invoice < $3 AND invoice IN (SELECT invoice \
     FROM open_claim WHERE administration = $1 AND debtor = $2)";
const BROKEN_CLAIMS: &str = "UPDATE open_claim SET broken_on = $4 \
     WHERE administration = $1 AND debtor = $2 AND invoice < $3";
const MAKE_PROMISE: &str = "INSERT INTO promise (administration, debtor, promise, invoice, \
     amount, by_on, open_then, made_on, state, method) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'running', $9)";

pub(super) fn made(tx: &mut Tx<'_>, adm: i64, body: &PromiseMade) -> Result<(), StoreError> {
    let promise = &body.promise;
    let params = [
        adm.into(),
        body.debtor.0.into(),
        promise.promise.0.into(),
        promise.invoice.map(|invoice| invoice.0).into(),
        promise.amount.0.into(),
        promise.by.into(),
        promise.open_then.0.into(),
        body.on.into(),
        body.method.map_or("", |method| method.code()).into(),
    ];
    tx.execute(MAKE_PROMISE, &params)?;
    wake(tx, adm, body.debtor)
}

pub(super) fn withdrawn(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &PromiseWithdrawn,
) -> Result<(), StoreError> {
    let (debtor, promise) = (body.debtor.0.into(), body.promise.0.into());
    tx.execute(WITHDRAWN, &[adm.into(), debtor, promise])?;
    wake(tx, adm, body.debtor)
}

pub(super) fn judged(
    tx: &mut Tx<'_>,
    adm: i64,
    (debtor, on): (DebtorId, Date),
    judged: &JudgedPromise,
) -> Result<(), StoreError> {
    became(tx, adm, (debtor, on), judged)?;
    let debtor = debtor.0.into();
    if judged.kept {
        return Ok(());
    }
    let by = judged.by.into();
    match judged.invoice {
        Some(invoice) => {
            tx.execute(BROKEN_INVOICE, &[adm.into(), debtor, invoice.0.into(), by])?;
            tx.execute(BROKEN_CLAIM, &[adm.into(), debtor, invoice.0.into(), by])?;
        }
        // It was about the claims of when it was made: their ids are lower than its own.
        None => {
            let promise = judged.promise.0.into();
            tx.execute(BROKEN_INVOICES, &[adm.into(), debtor, promise, by])?;
            tx.execute(BROKEN_CLAIMS, &[adm.into(), debtor, promise, by])?;
        }
    }
    Ok(())
}

fn became(
    tx: &mut Tx<'_>,
    adm: i64,
    (debtor, on): (DebtorId, Date),
    judged: &JudgedPromise,
) -> Result<(), StoreError> {
    let state = if judged.kept { "kept" } else { "broken" };
    let promise = judged.promise.0.into();
    let params = [adm.into(), debtor.0.into(), promise, state.into(), on.into()];
    tx.execute(JUDGED, &params).map(|_| ())
}

/// Somebody spoke with him: the broken promises it was about were asked about.
pub(super) fn asked(
    tx: &mut Tx<'_>,
    adm: i64,
    number: i64,
    call: &CallRecorded,
) -> Result<(), StoreError> {
    if !call.is_done() {
        return Ok(());
    }
    let about = call.agreed.invoice.map_or(0, |invoice| invoice.0).into();
    let late = call.agreed.late.map_or("", |late| late.code()).into();
    let (debtor, on) = (call.debtor.0.into(), call.on.into());
    tx.execute(ASKED, &[adm.into(), debtor, about, on, late, number.into()]).map(|_| ())
}

/// That call counts no more.
pub(super) fn not_asked(
    tx: &mut Tx<'_>,
    adm: i64,
    debtor: DebtorId,
    call: i64,
) -> Result<(), StoreError> {
    tx.execute(NOT_ASKED, &[adm.into(), debtor.0.into(), call.into()]).map(|_| ())
}

/// Fills what was not kept before, from the events of all administrations.
pub(crate) fn fill(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    let read = |row: &Row<'_>| {
        let event = Event::read(row.text(2), row.int(3) as u32, row.text(4));
        event.map(|event| (row.int(0), row.int(1), event))
    };
    for found in tx.list(OF_BEFORE, &[], read)? {
        let (adm, number, event) =
            found.map_err(|error| StoreError::because(Trouble::Damaged, error))?;
        match event {
            Event::DayJudged(day) => {
                for judged in &day.promises {
                    became(tx, adm, (day.debtor, day.on), judged)?;
                }
            }
            Event::CallRecorded(call) => asked(tx, adm, number, &call)?,
            Event::CallTakenBack(back) => not_asked(tx, adm, back.debtor, back.call)?,
            _ => {}
        }
    }
    Ok(())
}
