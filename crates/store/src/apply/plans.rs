//! Applies events about payment plans.

use jiff::civil::Date;

use punctueel_domain::casework::{PlanEnd, PlanStep};
use punctueel_domain::event::{PlanAgreed, PlanEnded};
use punctueel_domain::id::{DebtorId, InvoiceId, PlanId, TaskId};
use punctueel_domain::strategy::JudgedPlan;

use super::asked_unpaid;
use super::claims::wake;
use super::promises::{BROKEN_CLAIM, BROKEN_INVOICE};
use crate::db::{Insert, Tx, Value};
use crate::error::StoreError;

const AGREE: &str = "INSERT INTO plan (administration, debtor, plan, agreed_on, open_then, total, \
     repair_days, state, reminded, rate, interest, earlier, is_earlier_included) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'running', $8, $9, $10, $11, $12)";
const CLAIM: Insert = Insert::into("plan_claim", &["administration", "debtor", "plan", "invoice"]);
const INSTALMENT: Insert =
    Insert::into("instalment", &["administration", "debtor", "plan", "nr", "due_on", "amount"]);
const CLAIMS: &str = "SELECT invoice FROM plan_claim \
     WHERE administration = $1 AND debtor = $2 AND plan = $3 ORDER BY invoice";
const MISSED: &str = "UPDATE plan SET missed_nr = $4, missed_until = $5 \
     WHERE administration = $1 AND debtor = $2 AND plan = $3";
const REMINDED: &str = "UPDATE plan SET reminded = $4 \
     WHERE administration = $1 AND debtor = $2 AND plan = $3";
const TOLD: &str = "UPDATE plan SET missed_until = $4 WHERE administration = $1 AND debtor = $2 \
     AND EXISTS (SELECT 1 FROM task t WHERE t.administration = plan.administration \
     AND t.debtor = plan.debtor AND t.task = $3 AND t.plan = plan.plan \
     AND t.plan_nr = plan.missed_nr)";
const END: &str = "UPDATE plan SET state = $4, ended_on = $5, broken_on = $6 \
     WHERE administration = $1 AND debtor = $2 AND plan = $3";

pub(super) fn agreed(tx: &mut Tx<'_>, adm: i64, body: &PlanAgreed) -> Result<(), StoreError> {
    let (debtor, plan) = (body.debtor.0, &body.plan);
    let id = plan.plan.0;
    let params = [
        adm.into(),
        debtor.into(),
        id.into(),
        body.on.into(),
        plan.open_then.0.into(),
        plan.total().0.into(),
        i64::from(plan.repair_days).into(),
        i64::from(plan.reminded).into(),
        plan.interest.map(|one| one.rate.0).into(),
        plan.interest.map(|one| one.amount.0).into(),
        plan.earlier.map(|one| one.amount.0).into(),
        plan.earlier.is_some_and(|one| one.is_included).into(),
    ];
    tx.execute(AGREE, &params)?;
    let claims = plan.invoices.iter();
    tx.insert_many(
        &CLAIM,
        claims.map(|invoice| [adm.into(), debtor.into(), id.into(), invoice.0.into()]),
    )?;
    let numbered = (1i64..).zip(&plan.instalments);
    let rows = numbered.map(|(nr, one)| {
        let (nr, on, amount) = (nr.into(), one.on.into(), one.amount.0.into());
        [adm.into(), debtor.into(), id.into(), nr, on, amount]
    });
    tx.insert_many(&INSTALMENT, rows)?;
    wake(tx, adm, body.debtor)
}

/// A message left that tells of an instalment that was missed: from now he has his days.
pub(super) fn told(
    tx: &mut Tx<'_>,
    adm: i64,
    (debtor, task): (DebtorId, TaskId),
    until: Date,
) -> Result<(), StoreError> {
    let params = [adm.into(), debtor.0.into(), task.0.into(), until.into()];
    tx.execute(TOLD, &params).map(|_| ())
}

pub(super) fn ended(tx: &mut Tx<'_>, adm: i64, body: &PlanEnded) -> Result<(), StoreError> {
    let broken_on = (body.how == PlanEnd::Accelerated).then_some(body.on);
    let (debtor, plan) = (body.debtor.0.into(), body.plan.0.into());
    let state = body.how.code().into();
    let params = [adm.into(), debtor, plan, state, body.on.into(), broken_on.into()];
    tx.execute(END, &params)?;
    broke(tx, adm, (body.debtor, &body.broken), body.on)?;
    refresh(tx, adm, (body.debtor, body.plan))?;
    wake(tx, adm, body.debtor)
}

/// What the bank data showed of a plan on a day.
pub(super) fn judged(
    tx: &mut Tx<'_>,
    adm: i64,
    (debtor, on): (DebtorId, Date),
    one: &JudgedPlan,
) -> Result<(), StoreError> {
    let (key, plan): (Value<'_>, Value<'_>) = (debtor.0.into(), one.plan.0.into());
    match one.became {
        PlanStep::Soon => {
            tx.execute(REMINDED, &[adm.into(), key, plan, i64::from(one.nr).into()])?;
        }
        PlanStep::Missed => {
            let nr = i64::from(one.nr).into();
            tx.execute(MISSED, &[adm.into(), key, plan, nr, one.until.into()])?;
        }
        PlanStep::Repaired => {
            tx.execute(MISSED, &[adm.into(), key, plan, Value::Null, Value::Null])?;
        }
        PlanStep::Broken | PlanStep::Complete => {
            let broken_on = (one.became == PlanStep::Broken).then_some(one.due_on);
            let state = one.became.code().into();
            tx.execute(END, &[adm.into(), key, plan, state, on.into(), broken_on.into()])?;
            refresh(tx, adm, (debtor, one.plan))?;
        }
    }
    broke(tx, adm, (debtor, &one.broken), one.due_on)
}

/// What letters asked before a plan counts as it ended: kept, it is let go of.
fn refresh(
    tx: &mut Tx<'_>,
    adm: i64,
    (debtor, plan): (DebtorId, PlanId),
) -> Result<(), StoreError> {
    let key = [adm.into(), debtor.0.into(), plan.0.into()];
    let invoices = tx.list(CLAIMS, &key, |row| InvoiceId(row.int(0)))?;
    invoices.into_iter().try_for_each(|one| asked_unpaid::refresh(tx, adm, (debtor, one)))
}

fn broke(
    tx: &mut Tx<'_>,
    adm: i64,
    (debtor, invoices): (DebtorId, &[InvoiceId]),
    on: Date,
) -> Result<(), StoreError> {
    for invoice in invoices {
        let params = [adm.into(), debtor.0.into(), invoice.0.into(), on.into()];
        tx.execute(BROKEN_INVOICE, &params)?;
        tx.execute(BROKEN_CLAIM, &params)?;
    }
    Ok(())
}
