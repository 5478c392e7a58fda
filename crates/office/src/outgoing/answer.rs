//! Planning an answer: the confirmation of a promise, a statement of account.

use jiff::civil::Date;

use punctueel_domain::calendar::plus_days;
use punctueel_domain::casework::{OfPlan, Plan, Promise};
use punctueel_domain::coded::Coded;
use punctueel_domain::event::MessagePlanned;
use punctueel_domain::id::TaskId;
use punctueel_domain::money::Cents;
use punctueel_domain::party::Reach;
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{
    Claim, DebtorCase, Item, MessageKind, NewTask, OpenTask, TaskState, legal,
};

use crate::desk::Work;
use crate::no::Outcome;

/// Plans an answer about the claims of a promise, or about all.
///
/// # Errors
/// When the database fails.
pub fn plan_answer(
    work: &mut Work<'_, '_>,
    case: &DebtorCase,
    kind: MessageKind,
    promise: Option<&Promise>,
) -> Outcome<TaskId> {
    let task = TaskId(work.take_id());
    let (debtor, on) = (case.debtor.debtor, work.today);
    let new = NewTask { task, ..answer(case, kind, (promise, on)) };
    let planned = MessagePlanned { debtor, on, task: new, replaces: None };
    work.record(&[planned.into_record()])?;
    Ok(task)
}

/// Plans the confirmation of a payment plan, when the debtor can be written to.
///
/// # Errors
/// When the database fails.
pub(crate) fn confirm_plan(
    work: &mut Work<'_, '_>,
    case: &DebtorCase,
    plan: &Plan,
) -> Outcome<Option<TaskId>> {
    let reach = case.reach();
    if !reach.email && !reach.post {
        return Ok(None);
    }
    let (debtor, on) = (case.debtor.debtor, work.today);
    let about = OfPlan { plan: plan.plan, nr: 0 };
    let new = case.plan_message(plan, about, (MessageKind::PlanConfirmation, on));
    let id = TaskId(work.take_id());
    let task = NewTask { task: id, ..new };
    work.record(&[MessagePlanned { debtor, on, task, replaces: None }.into_record()])?;
    Ok(Some(id))
}

/// A statement with the copies of the invoices, for who asks for them; none when one is planned
/// already, or when there is no address to send it to.
///
/// # Errors
/// `NOTHING-OPEN`.
pub(crate) fn copy_for(
    work: &mut Work<'_, '_>,
    case: &DebtorCase,
) -> Outcome<Option<MessagePlanned>> {
    let new = match statement(case, work.today) {
        Ok(Statement::New(new)) => new,
        Ok(Statement::Planned(_)) | Err(Refusal::RecipientMissing { .. }) => return Ok(None),
        Err(refusal) => return Err(refusal.into()),
    };
    let (debtor, on, task) = (case.debtor.debtor, work.today, TaskId(work.take_id()));
    let task = NewTask { task, has_copies: Some(true), ..*new };
    Ok(Some(MessagePlanned { debtor, on, task, replaces: None }))
}

/// A statement that can be asked for.
pub(crate) enum Statement {
    /// It is planned already.
    Planned(TaskId),
    /// It would be this.
    New(Box<NewTask>),
}

/// The statement of all that a debtor owes.
///
/// # Errors
/// `NOTHING-OPEN`; `RECIPIENT-MISSING` without any address.
pub(crate) fn statement(case: &DebtorCase, today: Date) -> Result<Statement, Refusal> {
    if case.claims.is_empty() {
        return Err(Refusal::NothingOpen);
    }
    let is_statement =
        |task: &&OpenTask| task.kind == MessageKind::Statement && task.state == TaskState::Planned;
    if let Some(known) = case.tasks.iter().find(is_statement) {
        return Ok(Statement::Planned(known.task));
    }
    // Another amount beside a 14-day letter takes the right to costs away.
    if let Some(on) = legal::fourteen_days_until(case, today) {
        let (reason, until) = (Reason::FourteenDaysRun { on }, Some(plus_days(on, 1)));
        return Err(Refusal::MessageHeld { reason: reason.code().to_owned(), until });
    }
    let Reach { email, post, .. } = case.reach();
    if !email && !post {
        let (field, debtor) = ("address".to_owned(), case.debtor.debtor.to_string());
        return Err(Refusal::RecipientMissing { field, debtor });
    }
    Ok(Statement::New(Box::new(answer(case, MessageKind::Statement, (None, today)))))
}

/// An answer that has no id yet.
fn answer(
    case: &DebtorCase,
    kind: MessageKind,
    (promise, today): (Option<&Promise>, Date),
) -> NewTask {
    NewTask {
        promise: promise.map(|promise| promise.promise),
        ..case.answer_message(kind, named(case, promise, today))
    }
}

/// The claims that an answer names: those of a promise, less what is in dispute of them unless
/// that was promised too, or all of the debtor. What cannot be enforced any more is not shown as
/// something to pay.
pub(super) fn named(case: &DebtorCase, promise: Option<&Promise>, today: Date) -> Vec<Item> {
    let is_named = |claim: &&Claim| {
        promise.is_none_or(|one| one.is_about(claim.invoice)) && case.insolvency_of(claim).is_none()
    };
    let shown: Vec<Item> = case.claims.iter().filter(is_named).map(Item::shown).collect();
    let Some(promise) = promise else { return shown };
    let undisputed = |item: &Item| {
        let amount = item.amount - case.disputed(item.invoice, today);
        (!amount.is_zero()).then(|| Item { amount, ..item.clone() })
    };
    let less: Vec<Item> = shown.iter().filter_map(undisputed).collect();
    let sum: Cents = less.iter().map(|item| item.amount).sum();
    if promise.amount > sum { shown } else { less }
}
