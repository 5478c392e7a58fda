//! Planning an answer: the confirmation of a promise, a statement of account.

use punctueel_domain::casework::Promise;
use punctueel_domain::event::MessagePlanned;
use punctueel_domain::id::TaskId;
use punctueel_domain::party::{Channel, Reach};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{
    Action, Claim, DebtorCase, Item, MessageKind, NewTask, OpenTask, TaskState,
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
    let new = NewTask { task, ..answer(case, kind, promise) };
    let (debtor, on) = (case.debtor.debtor, work.today);
    let planned = MessagePlanned { debtor, on, task: new, replaces: None };
    work.record(&[planned.into_record()])?;
    Ok(task)
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
    let new = match statement(case) {
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
pub(crate) fn statement(case: &DebtorCase) -> Result<Statement, Refusal> {
    if case.claims.is_empty() {
        return Err(Refusal::NothingOpen);
    }
    let is_statement =
        |task: &&OpenTask| task.kind == MessageKind::Statement && task.state == TaskState::Planned;
    if let Some(known) = case.tasks.iter().find(is_statement) {
        return Ok(Statement::Planned(known.task));
    }
    let Reach { email, post, .. } = case.reach();
    if !email && !post {
        let (field, debtor) = ("address".to_owned(), case.debtor.debtor.to_string());
        return Err(Refusal::RecipientMissing { field, debtor });
    }
    Ok(Statement::New(Box::new(answer(case, MessageKind::Statement, None))))
}

/// An answer that has no id yet.
fn answer(case: &DebtorCase, kind: MessageKind, promise: Option<&Promise>) -> NewTask {
    let is_named = |claim: &&Claim| promise.is_none_or(|one| one.is_about(claim.invoice));
    let reach = case.reach();
    let channel = match case.wished_channel(Action::Letter) {
        Some(wished) => wished,
        None if reach.email => Channel::Email,
        None => Channel::Post,
    };
    NewTask {
        task: TaskId(0),
        action: Action::Letter,
        channel: Some(channel),
        legal_kind: None,
        tone: 1,
        term_days: None,
        actor: None,
        whom: None,
        companion_of: None,
        is_automatic: false,
        has_copies: None,
        items: case.claims.iter().filter(is_named).map(Item::shown).collect(),
        kind,
        promise: promise.map(|promise| promise.promise),
    }
}
