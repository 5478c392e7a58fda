//! Planning an answer: the confirmation of a promise, a statement of account.

use punctueel_domain::casework::Promise;
use punctueel_domain::event::MessagePlanned;
use punctueel_domain::id::TaskId;
use punctueel_domain::party::Channel;
use punctueel_domain::strategy::{Action, Claim, DebtorCase, Item, MessageKind, NewTask};

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
    let is_named = |claim: &&Claim| promise.is_none_or(|one| one.is_about(claim.invoice));
    let reach = case.reach();
    let channel = match case.wished_channel(Action::Letter) {
        Some(wished) => wished,
        None if reach.email => Channel::Email,
        None => Channel::Post,
    };
    let new = NewTask {
        task,
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
    };
    let (debtor, on) = (case.debtor.debtor, work.today);
    let planned = MessagePlanned { debtor, on, task: new, replaces: None };
    work.record(&[planned.into_record()])?;
    Ok(task)
}
