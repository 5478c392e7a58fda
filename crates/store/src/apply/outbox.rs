//! Applies events about messages: planned outside the run, held, approved, printed, gone.

use punctueel_domain::event::{
    CostsNamed, MessageApproved, MessageHeld, MessagePlanned, MessagePosted, MessagePrinted,
    MessageReleased, TaskWithdrawn,
};
use punctueel_domain::id::{DebtorId, TaskId};
use punctueel_domain::strategy::{NewTask, TaskState};

use super::claims::{Became, steps_done, steps_dropped, wake};
use super::files::CLAIM_STEP;
use super::work::{
    STEPS_FREED, TASK, TASK_ITEM, TASK_REASON, item_row, kept_reason, planned_row, steps_left,
    task_ended, task_row, waive,
};
use super::{Happened, asked_unpaid, copies, plans};
use crate::db::Tx;
use crate::error::StoreError;

const APPROVED: &str = "UPDATE task SET state = 'approved', approved_on = $4, channel = $5, \
     total = $6, last_day_on = $7, covered_until = $8, text_event = $9, pdf = $10, mail = $11, \
     pages = $12, stated_costs = $13, page = $14, stated_vat = $15 \
     WHERE administration = $1 AND debtor = $2 AND task = $3";
const DROP_ITEMS: &str =
    "DELETE FROM task_item WHERE administration = $1 AND debtor = $2 AND task = $3";
/// A message that goes along with a call is no contact of its own, unless it left alone.
const CONTACT_BY_MESSAGE: &str = "INSERT INTO contact_made (administration, debtor, day, event) \
     SELECT administration, debtor, CAST($4 AS TEXT), CAST($5 AS BIGINT) FROM task \
     WHERE administration = $1 AND debtor = $2 AND task = $3 \
     AND (companion_of IS NULL OR CAST($6 AS BIGINT) = 1)";
const POSTED: &str = "UPDATE task SET granted_until = $4, received_on = $5 \
     WHERE administration = $1 AND debtor = $2 AND task = $3";
const IS_FOR: &str = "UPDATE task SET kind = $4, promise = $5, plan = $6, plan_nr = $7 \
     WHERE administration = $1 AND debtor = $2 AND task = $3";
const REPLACED: &str = "UPDATE task SET replaced_by = $4 \
     WHERE administration = $1 AND debtor = $2 AND task = $3";
const SET_STATE: &str = "UPDATE task SET state = $4, reason_event = $5 \
     WHERE administration = $1 AND debtor = $2 AND task = $3";
const NAMED_COSTS: &str = "UPDATE task SET named_costs = $4 \
     WHERE administration = $1 AND debtor = $2 AND task = $3";
const PRINTED: &str = "UPDATE task SET state = 'printed', printed_on = $4, prints = prints + 1 \
     WHERE administration = $1 AND debtor = $2 AND task = $3";

pub(super) fn planned(tx: &mut Tx<'_>, adm: i64, body: &MessagePlanned) -> Result<(), StoreError> {
    let (debtor, task, on) = (body.debtor, &body.task, body.on);
    let key = |id: TaskId| [adm.into(), debtor.0.into(), id.0.into()];
    tx.insert_many(&TASK, [task_row(adm, debtor, task, on)])?;
    is_for(tx, adm, debtor, task)?;
    tx.insert_many(&TASK_ITEM, task.items.iter().map(|one| item_row(adm, debtor, task.task, one)))?;
    let steps = task.items.iter().filter_map(|one| planned_row(adm, debtor, task.task, one, on));
    tx.insert_many(&CLAIM_STEP, steps)?;
    if let Some(before) = body.replaces {
        let [a, d, t] = key(before);
        tx.execute(REPLACED, &[a, d, t, task.task.0.into()])?;
    }
    wake(tx, adm, debtor)
}

/// Notes what a message is for.
pub(super) fn is_for(
    tx: &mut Tx<'_>,
    adm: i64,
    debtor: DebtorId,
    task: &NewTask,
) -> Result<(), StoreError> {
    let promise = task.promise.map(|promise| promise.0).into();
    let plan = task.plan.map(|about| about.plan.0).into();
    let nr = task.plan.map(|about| i64::from(about.nr)).into();
    let (debtor, kind) = (debtor.0.into(), task.kind.code().into());
    let params = [adm.into(), debtor, task.task.0.into(), kind, promise, plan, nr];
    tx.execute(IS_FOR, &params).map(|_| ())
}

fn set_state(
    tx: &mut Tx<'_>,
    adm: i64,
    (debtor, task): (DebtorId, TaskId),
    state: TaskState,
    reason_event: Option<i64>,
) -> Result<(), StoreError> {
    let (debtor_key, task_key) = (debtor.0.into(), task.0.into());
    let params = [adm.into(), debtor_key, task_key, state.code().into(), reason_event.into()];
    tx.execute(SET_STATE, &params)?;
    wake(tx, adm, debtor)
}

pub(super) fn held(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &MessageHeld,
) -> Result<(), StoreError> {
    set_state(tx, adm, (body.debtor, body.task), TaskState::Held, Some(one.number))
}

pub(super) fn costs_named(tx: &mut Tx<'_>, adm: i64, body: &CostsNamed) -> Result<(), StoreError> {
    let params = [adm.into(), body.debtor.0.into(), body.task.0.into(), body.amount.0.into()];
    tx.execute(NAMED_COSTS, &params).map(|_| ())
}

pub(super) fn released(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &MessageReleased,
) -> Result<(), StoreError> {
    set_state(tx, adm, (body.debtor, body.task), body.state, None)
}

pub(super) fn printed(tx: &mut Tx<'_>, adm: i64, body: &MessagePrinted) -> Result<(), StoreError> {
    let params = [adm.into(), body.debtor.0.into(), body.task.0.into(), body.on.into()];
    tx.execute(PRINTED, &params).map(|_| ())
}

pub(super) fn approved(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &MessageApproved,
) -> Result<(), StoreError> {
    let (debtor, task) = (body.debtor, body.task);
    let params = [
        adm.into(),
        debtor.0.into(),
        task.0.into(),
        body.on.into(),
        body.channel.code().into(),
        body.total.0.into(),
        body.last_day_on.into(),
        body.covered_until.into(),
        one.number.into(),
        body.pdf.as_ref().map_or("", |file| file.sha256.as_str()).into(),
        body.mail.as_ref().map_or("", |file| file.sha256.as_str()).into(),
        body.pdf.as_ref().map_or(0, |file| file.pages).into(),
        body.stated_costs.map(|costs| costs.0).into(),
        body.page.as_deref().unwrap_or_default().into(),
        body.stated_vat.map(|vat| vat.0).into(),
    ];
    tx.execute(APPROVED, &params)?;
    tx.execute(DROP_ITEMS, &[adm.into(), debtor.0.into(), task.0.into()])?;
    let rows = body.items.iter().map(|item| item_row(adm, debtor, task, item));
    tx.insert_many(&TASK_ITEM, rows)?;
    copies::sent(tx, adm, body)?;
    steps_dropped(tx, adm, debtor, &body.dropped)?;
    wake(tx, adm, debtor)
}

pub(super) fn posted(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &MessagePosted,
) -> Result<(), StoreError> {
    let (debtor, task) = (body.debtor, body.task);
    task_ended(tx, adm, (debtor, task), TaskState::Done, body.on)?;
    let granted = body.granted_until.into();
    let received = body.received_on.into();
    tx.execute(POSTED, &[adm.into(), debtor.0.into(), task.0.into(), granted, received])?;
    if !body.is_answer {
        let event = one.number.into();
        let (on, alone) = (body.on.into(), body.is_alone.into());
        let params = [adm.into(), debtor.0.into(), task.0.into(), on, event, alone];
        tx.execute(CONTACT_BY_MESSAGE, &params)?;
    }
    steps_done(tx, adm, debtor, &body.done, Became::done(body.on, body.granted_until))?;
    steps_left(tx, adm, debtor, task)?;
    if let Some(until) = body.repair_until {
        plans::told(tx, adm, (debtor, task), until)?;
    }
    asked_unpaid::refresh_message(tx, adm, (debtor, task))?;
    wake(tx, adm, debtor)
}

pub(super) fn withdrawn(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &TaskWithdrawn,
) -> Result<(), StoreError> {
    let place = (body.debtor, body.task);
    set_state(tx, adm, place, TaskState::Withdrawn, Some(one.number))?;
    task_ended(tx, adm, place, TaskState::Withdrawn, body.on)?;
    let key = [adm.into(), body.debtor.0.into(), body.task.0.into()];
    if let Some(because) = &body.because {
        let reason = kept_reason(because)?;
        let [a, d, t] = key;
        tx.execute(TASK_REASON, &[a, d, t, (&reason).into()])?;
    }
    tx.execute(STEPS_FREED, &key)?;
    for step in &body.waived {
        let (invoice, cycle) = (step.invoice.0.into(), step.cycle.into());
        let [a, d, _] = key;
        waive(tx, &[a, d, invoice, cycle, (&step.step).into()], body.on)?;
    }
    Ok(())
}
