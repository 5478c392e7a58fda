//! Applies what was decided about deliveries and hand-overs.

use jiff::civil::Date;

use punctueel_domain::event::{
    ClaimsHandedOver, DayJudged, DeliveryStopDecided, DeliveryStopLifted, HandOverApproved,
};
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::TaskState;

use super::claims::{Became, steps_done, wake};
use super::work::{put_stop, steps_left, task_ended};
use crate::db::Tx;
use crate::error::StoreError;

const STOPPED: &str = "UPDATE debtor SET no_delivery_since = $3, delivered_again_on = NULL \
     WHERE administration = $1 AND debtor = $2";
const AGAIN: &str = "UPDATE debtor SET no_delivery_since = NULL, delivered_again_on = $3 \
     WHERE administration = $1 AND debtor = $2";
const ABOUT: &str = "INSERT INTO delivery_claim (administration, debtor, invoice) \
     VALUES ($1, $2, $3) ON CONFLICT (administration, debtor, invoice) DO NOTHING";
const ABOUT_NOTHING: &str = "DELETE FROM delivery_claim WHERE administration = $1 AND debtor = $2";
const HANDED: &str = "UPDATE task SET hand_over = $4, handed = (SELECT \
     CAST(COALESCE(SUM(c.open), 0) AS BIGINT) FROM task_item m JOIN open_claim c \
     ON c.administration = m.administration AND c.debtor = m.debtor AND c.invoice = m.invoice \
     WHERE m.administration = $1 AND m.debtor = $2 AND m.task = $3) \
     WHERE administration = $1 AND debtor = $2 AND task = $3";
const FIRST: &str = "UPDATE task SET hand_over = $4, first_by = $5, first_on = $6 \
     WHERE administration = $1 AND debtor = $2 AND task = $3";

pub(super) fn approved(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &HandOverApproved,
) -> Result<(), StoreError> {
    let (debtor, task, kind) = (body.debtor.0.into(), body.task.0.into(), body.kind.code().into());
    let params = [adm.into(), debtor, task, kind, (&body.by).into(), body.on.into()];
    tx.execute(FIRST, &params).map(|_| ())
}

pub(super) fn handed_over(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &ClaimsHandedOver,
) -> Result<(), StoreError> {
    for stop in &body.stops {
        put_stop(tx, adm, body.debtor, stop, body.on)?;
    }
    if let Some(kind) = body.kind {
        let (debtor, task) = (body.debtor.0.into(), body.task.0.into());
        tx.execute(HANDED, &[adm.into(), debtor, task, kind.code().into()])?;
    }
    task_ended(tx, adm, (body.debtor, body.task), TaskState::Done, body.on)?;
    steps_done(tx, adm, body.debtor, &body.done, Became::done(body.on, None))?;
    steps_left(tx, adm, body.debtor, body.task)
}

pub(super) fn decided(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &DeliveryStopDecided,
) -> Result<(), StoreError> {
    let debtor = body.debtor;
    if body.is_stopped {
        tx.execute(STOPPED, &[adm.into(), debtor.0.into(), body.on.into()])?;
        for step in &body.done {
            is_about(tx, adm, debtor, step.invoice)?;
        }
    }
    task_ended(tx, adm, (debtor, body.task), TaskState::Done, body.on)?;
    let became = Became { state: body.step_state(), ..Became::done(body.on, None) };
    steps_done(tx, adm, debtor, &body.done, became)?;
    steps_left(tx, adm, debtor, body.task)?;
    wake(tx, adm, debtor)
}

fn is_about(
    tx: &mut Tx<'_>,
    adm: i64,
    debtor: DebtorId,
    invoice: InvoiceId,
) -> Result<(), StoreError> {
    tx.execute(ABOUT, &[adm.into(), debtor.0.into(), invoice.0.into()]).map(|_| ())
}

/// Claims for which a stop that runs is there too.
pub(super) fn joined(tx: &mut Tx<'_>, adm: i64, day: &DayJudged) -> Result<(), StoreError> {
    let is_joined = |because: &Reason| matches!(because, Reason::DeliveryStopped { .. });
    for step in day.resolved.iter().filter(|step| is_joined(&step.because)) {
        is_about(tx, adm, day.debtor, step.invoice)?;
    }
    Ok(())
}

pub(super) fn lifted(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &DeliveryStopLifted,
) -> Result<(), StoreError> {
    let again: Option<Date> = body.by_payment.then_some(body.on);
    tx.execute(AGAIN, &[adm.into(), body.debtor.0.into(), again.into()])?;
    tx.execute(ABOUT_NOTHING, &[adm.into(), body.debtor.0.into()])?;
    wake(tx, adm, body.debtor)
}
