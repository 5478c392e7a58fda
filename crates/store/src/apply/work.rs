//! Applies events about the day's work and agreements.

use jiff::civil::Date;

use punctueel_domain::casework::Stop;
use punctueel_domain::event::{CallRecorded, DayJudged, Event, StepWaived, StopEnded, StopSet};
use punctueel_domain::id::{DebtorId, TaskId};
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::{FAR_DAY, Item, NewTask, TaskState};

use super::claims::{Became, steps_done, wake};
use super::files::CLAIM_STEP;
use super::{Happened, deliveries, promises};
use crate::db::{Insert, Tx, Value};
use crate::error::{StoreError, Trouble};

pub(crate) const TASK: Insert = Insert::into(
    "task",
    &[
        "administration",
        "debtor",
        "task",
        "action",
        "channel",
        "legal_kind",
        "tone",
        "term_days",
        "state",
        "planned_on",
        "attempts",
        "total",
        "actor",
        "whom",
        "companion_of",
        "is_automatic",
        "has_copies",
    ],
);
pub(crate) const TASK_ITEM: Insert = Insert::into(
    "task_item",
    &["administration", "debtor", "task", "invoice", "step", "cycle", "amount"],
);
const LOOK: &str = "UPDATE agenda SET look_on = $3, waits_for = $4, stuck = $5 \
     WHERE administration = $1 AND debtor = $2";
const DROP_ITEM: &str = "DELETE FROM task_item \
     WHERE administration = $1 AND debtor = $2 AND task = $3 AND invoice = $4";
const TASK_ENDED: &str = "UPDATE task SET state = $4, done_on = $5 \
     WHERE administration = $1 AND debtor = $2 AND task = $3";
pub(super) const TASK_REASON: &str = "UPDATE task SET reason = $4 \
     WHERE administration = $1 AND debtor = $2 AND task = $3";
const STEPS_LAPSED: &str = "UPDATE claim_step SET state = 'lapsed', day = $4, reason = $5 \
     WHERE administration = $1 AND debtor = $2 AND task = $3";
pub(super) const STEPS_FREED: &str =
    "DELETE FROM claim_step WHERE administration = $1 AND debtor = $2 AND task = $3";
const STEPS_LEFT: &str = "DELETE FROM claim_step \
     WHERE administration = $1 AND debtor = $2 AND task = $3 AND state = 'planned'";
pub(super) const CONTACT: &str = "INSERT INTO contact_made (administration, debtor, day, event) \
     VALUES ($1, $2, $3, $4)";
const TRIED: &str = "UPDATE task SET attempts = attempts + 1, attempted_on = $4, call_at = NULL \
     WHERE administration = $1 AND debtor = $2 AND task = $3";
const CALL_AGAIN: &str = "UPDATE task SET call_on = $4, call_at = $5 \
     WHERE administration = $1 AND debtor = $2 AND task = $3";
const WAIVE_AWAY: &str = "DELETE FROM claim_step \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3 AND cycle = $4 AND step = $5";
const SET_STOP: &str = "INSERT INTO stop (administration, debtor, stop, kind, invoice, amount, \
     until_on, set_on, ended_on, why) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, $9)";
const END_STOP: &str = "UPDATE stop SET ended_on = $4 \
     WHERE administration = $1 AND debtor = $2 AND stop = $3";

fn bodies<'h>(days: &'h [Happened<'_>]) -> impl Iterator<Item = &'h DayJudged> + Clone {
    days.iter().filter_map(|one| match one.event {
        Event::DayJudged(body) => Some(body),
        _ => None,
    })
}

/// A run of judged days, applied together: one bulk insert per table.
pub(super) fn days_judged(
    tx: &mut Tx<'_>,
    adm: i64,
    days: &[Happened<'_>],
) -> Result<(), StoreError> {
    for day in bodies(days) {
        end_tasks(tx, adm, day)?;
        for promise in &day.promises {
            promises::judged(tx, adm, (day.debtor, day.on), promise)?;
        }
        for plan in &day.plans {
            super::plans::judged(tx, adm, (day.debtor, day.on), plan)?;
        }
    }
    put_tasks(tx, adm, days)?;
    put_items(tx, adm, days)?;
    put_steps(tx, adm, days)?;
    for day in bodies(days) {
        deliveries::joined(tx, adm, day)?;
        let look_on = day.look_on.unwrap_or(FAR_DAY).into();
        let waits_for = day.waits_for.code().into();
        let stuck = day.stuck.as_deref().unwrap_or_default().into();
        tx.execute(LOOK, &[adm.into(), day.debtor.0.into(), look_on, waits_for, stuck])?;
    }
    Ok(())
}

fn put_tasks(tx: &mut Tx<'_>, adm: i64, days: &[Happened<'_>]) -> Result<(), StoreError> {
    let tasks = bodies(days).flat_map(|day| day.tasks.iter().map(move |task| (day, task)));
    let rows = tasks.clone().map(|(day, task)| task_row(adm, day.debtor, task, day.on));
    tx.insert_many(&TASK, rows)?;
    for (day, task) in tasks.filter(|(_, task)| task.kind.is_answer() || task.promise.is_some()) {
        super::outbox::is_for(tx, adm, day.debtor, task)?;
    }
    Ok(())
}

pub(super) fn task_row(adm: i64, debtor: DebtorId, task: &NewTask, on: Date) -> [Value<'_>; 17] {
    [
        adm.into(),
        debtor.0.into(),
        task.task.0.into(),
        task.action.code().into(),
        task.channel.map(|channel| channel.code()).into(),
        task.legal_kind.map(|kind| kind.code()).into(),
        i64::from(task.tone).into(),
        task.term_days.into(),
        TaskState::Planned.code().into(),
        on.into(),
        0.into(),
        Value::Int(task.total().0),
        task.actor.map(|actor| actor.code()).into(),
        task.whom.map(|whom| whom.code()).into(),
        task.companion_of.map(|call| call.0).into(),
        task.is_automatic.into(),
        task.has_copies.map_or(Value::Null, |wanted| wanted.into()),
    ]
}

/// The row of a planned step.
pub(super) fn planned_row(
    adm: i64,
    debtor: DebtorId,
    task: TaskId,
    item: &Item,
    on: Date,
) -> Option<[Value<'_>; 10]> {
    let step = item.step.as_ref()?;
    Some([
        adm.into(),
        debtor.0.into(),
        item.invoice.0.into(),
        item.cycle.into(),
        step.into(),
        "planned".into(),
        on.into(),
        Value::Null,
        task.0.into(),
        Value::Text(""),
    ])
}

pub(super) fn item_row<'v>(
    adm: i64,
    debtor: DebtorId,
    task: TaskId,
    item: &'v Item,
) -> [Value<'v>; 7] {
    [
        adm.into(),
        debtor.0.into(),
        task.0.into(),
        item.invoice.0.into(),
        (&item.step).into(),
        item.cycle.into(),
        item.amount.0.into(),
    ]
}

/// The items of new tasks and the claims that join planned ones.
fn items<'h>(days: &'h [Happened<'_>]) -> impl Iterator<Item = (DebtorId, TaskId, &'h Item)> {
    bodies(days).flat_map(|day| {
        let new = day
            .tasks
            .iter()
            .flat_map(move |task| task.items.iter().map(move |item| (day.debtor, task.task, item)));
        new.chain(day.joins.iter().map(move |join| (day.debtor, join.task, &join.item)))
    })
}

fn put_items(tx: &mut Tx<'_>, adm: i64, days: &[Happened<'_>]) -> Result<(), StoreError> {
    // A claim that was only shown in a message may join it later: the shown line makes way.
    for day in bodies(days) {
        for join in &day.joins {
            let (debtor, task) = (day.debtor.0.into(), join.task.0.into());
            tx.execute(DROP_ITEM, &[adm.into(), debtor, task, join.item.invoice.0.into()])?;
        }
    }
    let rows = items(days).map(|(debtor, task, item)| item_row(adm, debtor, task, item));
    tx.insert_many(&TASK_ITEM, rows).map(|_| ())
}

/// A reason as it is kept beside a step: its code and data.
pub(super) fn kept_reason(because: &Reason) -> Result<String, StoreError> {
    serde_json::to_string(because).map_err(|error| StoreError::because(Trouble::Other, error))
}

fn put_steps(tx: &mut Tx<'_>, adm: i64, days: &[Happened<'_>]) -> Result<(), StoreError> {
    let kept = bodies(days).flat_map(|day| &day.resolved).map(|step| kept_reason(&step.because));
    let reasons = kept.collect::<Result<Vec<_>, _>>()?;
    let mut reasons = reasons.iter();
    let resolved = bodies(days).flat_map(|day| day.resolved.iter().map(move |step| (day, step)));
    let resolved = resolved.map(|(day, step)| {
        let reason = reasons.next().map_or("", String::as_str);
        {
            [
                adm.into(),
                day.debtor.0.into(),
                step.invoice.0.into(),
                step.cycle.into(),
                (&step.step).into(),
                step.state.code().into(),
                day.on.into(),
                Value::Null,
                Value::Null,
                Value::Text(reason),
            ]
        }
    });
    tx.insert_many(&CLAIM_STEP, resolved)?;
    let planned = bodies(days).flat_map(|day| {
        let new =
            day.tasks.iter().flat_map(|task| task.items.iter().map(move |item| (task.task, item)));
        let joined = day.joins.iter().map(|join| (join.task, &join.item));
        new.chain(joined)
            .filter_map(move |(task, item)| planned_row(adm, day.debtor, task, item, day.on))
    });
    tx.insert_many(&CLAIM_STEP, planned).map(|_| ())
}

fn end_tasks(tx: &mut Tx<'_>, adm: i64, day: &DayJudged) -> Result<(), StoreError> {
    for ended in &day.ended {
        let key = [adm.into(), day.debtor.0.into(), ended.task.0.into()];
        let [a, d, t] = key;
        tx.execute(TASK_ENDED, &[a, d, t, ended.state.code().into(), day.on.into()])?;
        let reason = kept_reason(&ended.because)?;
        tx.execute(TASK_REASON, &[a, d, t, (&reason).into()])?;
        if ended.state == TaskState::Lapsed {
            tx.execute(STEPS_LAPSED, &[a, d, t, day.on.into(), (&reason).into()])?;
        } else {
            tx.execute(STEPS_FREED, &key)?;
        }
    }
    Ok(())
}

pub(super) fn task_ended(
    tx: &mut Tx<'_>,
    adm: i64,
    (debtor, task): (DebtorId, TaskId),
    state: TaskState,
    on: Date,
) -> Result<(), StoreError> {
    let params = [adm.into(), debtor.0.into(), task.0.into(), state.code().into(), on.into()];
    tx.execute(TASK_ENDED, &params).map(|_| ())
}

pub(super) fn call_recorded(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &CallRecorded,
) -> Result<(), StoreError> {
    let debtor = body.debtor;
    if body.outcome.is_reached() && !body.is_counted {
        tx.execute(CONTACT, &[adm.into(), debtor.0.into(), body.on.into(), one.number.into()])?;
    }
    promises::asked(tx, adm, one.number, body)?;
    if let Some(task) = body.task {
        if body.is_done() {
            task_ended(tx, adm, (debtor, task), TaskState::Done, body.on)?;
        } else {
            let (debtor, task) = (debtor.0.into(), task.0.into());
            if body.outcome.is_attempt() {
                tx.execute(TRIED, &[adm.into(), debtor, task, body.on.into()])?;
            } else {
                let at = body.agreed.at.map(|at| at.to_string());
                let (again, at) = (body.call_on.into(), at.as_deref().into());
                tx.execute(CALL_AGAIN, &[adm.into(), debtor, task, again, at])?;
            }
        }
    }
    let became = Became { outcome: Some(body.outcome), ..Became::done(body.on, None) };
    steps_done(tx, adm, debtor, &body.done, became)?;
    if let Some(task) = body.task.filter(|_| body.is_done()) {
        steps_left(tx, adm, debtor, task)?;
    }
    wake(tx, adm, debtor)
}

/// Steps that finished work did not carry out after all (their claim was settled or stopped) can be
/// planned again.
pub(super) fn steps_left(
    tx: &mut Tx<'_>,
    adm: i64,
    debtor: DebtorId,
    task: TaskId,
) -> Result<(), StoreError> {
    tx.execute(STEPS_LEFT, &[adm.into(), debtor.0.into(), task.0.into()]).map(|_| ())
}

/// The step is over; the claim leaves the work that was planned for it.
pub(super) fn step_waived(tx: &mut Tx<'_>, adm: i64, body: &StepWaived) -> Result<(), StoreError> {
    let (debtor, invoice) = (body.debtor.0.into(), body.invoice.0.into());
    let key = [adm.into(), debtor, invoice, body.cycle.into(), (&body.step).into()];
    waive(tx, &key, body.on)?;
    let [a, d, i, ..] = key;
    if let Some(task) = body.task {
        if body.ends_task {
            task_ended(tx, adm, (body.debtor, task), TaskState::Withdrawn, body.on)?;
        } else {
            tx.execute(DROP_ITEM, &[a, d, task.0.into(), i])?;
        }
    }
    wake(tx, adm, body.debtor)
}

/// A step of a claim that a person decided not to do.
pub(super) fn waive(tx: &mut Tx<'_>, key: &[Value<'_>; 5], on: Date) -> Result<(), StoreError> {
    tx.execute(WAIVE_AWAY, key)?;
    let [a, d, i, c, step] = *key;
    let reason = kept_reason(&Reason::Waived { on })?;
    let (none, state) = (Value::Null, "waived".into());
    let row = [a, d, i, c, step, state, on.into(), none, none, Value::Text(&reason)];
    tx.insert_many(&CLAIM_STEP, [row]).map(|_| ())
}

pub(super) fn put_stop(
    tx: &mut Tx<'_>,
    adm: i64,
    debtor: DebtorId,
    stop: &Stop,
    on: Date,
) -> Result<(), StoreError> {
    let params = [
        adm.into(),
        debtor.0.into(),
        stop.stop.0.into(),
        stop.kind.code().into(),
        stop.invoice.map(|invoice| invoice.0).into(),
        stop.amount.map(|amount| amount.0).into(),
        stop.until.into(),
        on.into(),
        stop.why.map(|why| why.code()).into(),
    ];
    tx.execute(SET_STOP, &params)?;
    wake(tx, adm, debtor)
}

pub(super) fn stop_set(tx: &mut Tx<'_>, adm: i64, body: &StopSet) -> Result<(), StoreError> {
    put_stop(tx, adm, body.debtor, &body.stop, body.on)
}

pub(super) fn stop_ended(tx: &mut Tx<'_>, adm: i64, body: &StopEnded) -> Result<(), StoreError> {
    let (debtor, stop) = (body.debtor.0.into(), body.stop.0.into());
    tx.execute(END_STOP, &[adm.into(), debtor, stop, body.on.into()])?;
    wake(tx, adm, body.debtor)
}
