//! What leaves the house: what all actions on messages share.
//!
//! - `answer`: a confirmation or statement is planned
//! - `left`: what of a message is still due, and whether an approved one is still right
//! - `recipient`: to whom it goes, fixed at approval
//! - `mail`: the e-mail as bytes
//! - `needless`: calls that a new stop or promise takes off the list at once
//! - `copies`: which copies of invoices go along
//! - `fixed`: letter, paper and e-mail made and kept at approval
//! - `ready`: the last look before it leaves; what is no longer right is withdrawn and composed
//!   anew
//! - `stacked`: a second 14-day letter within six months waits for a person
//! - `too_late`: what one that left on a named day said wrong
//! - `worthless`: letters that opened no way to costs, and are sent anew
//! - `print_file`: the file for the printer, with its packing list

pub mod answer;
pub mod copies;
pub mod fixed;
pub mod left;
pub mod mail;
pub(crate) mod needless;
pub mod print_file;
pub mod ready;
pub mod recipient;
pub(crate) mod stacked;
pub mod too_late;
pub mod worthless;

use punctueel_domain::event::Event;
use punctueel_domain::id::TaskId;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::TaskState;
use punctueel_store::Tx;
use punctueel_store::load::tasks::{self, KnownTask};
use punctueel_store::load::timeline::{Logged, logged};

use crate::desk::{View, Work};
use crate::no::Outcome;
use crate::since::unchanged;
use crate::users::Names;

/// The known message with an id, in one of the states it must be in.
///
/// # Errors
/// `NOT-FOUND` when there is none or it is no message; `TASK-STATE` or `TASK-DONE` when it stands
/// elsewhere; `CHANGED-SINCE`.
pub fn message(work: &mut Work<'_, '_>, id: TaskId, states: &[TaskState]) -> Outcome<KnownTask> {
    message_in(&mut work.view(), id, states)
}

/// The same, before or inside a write.
pub(crate) fn message_in(
    view: &mut View<'_, '_>,
    id: TaskId,
    states: &[TaskState],
) -> Outcome<KnownTask> {
    let found = tasks::one(view.tx, view.facts.administration, (id, view.today))?;
    let task = found.filter(|task| task.action.is_message());
    let task = task.ok_or_else(|| Refusal::NotFound { value: format!("msg_{}", id.0) })?;
    if !states.contains(&task.state) {
        return Err(over(view.tx, view.facts.administration, &task)?.into());
    }
    unchanged(view.tx, view.facts.administration, task.debtor, view.since)?;
    Ok(task)
}

/// Why planned work is not in the state it must be in: who did it and when, when that is known.
pub(crate) fn over(tx: &mut Tx<'_>, administration: i64, task: &KnownTask) -> Outcome<Refusal> {
    let state = task.state.code().to_owned();
    let did = |one: &&Logged| match (&one.event, task.state) {
        (Event::MessageApproved(message), TaskState::Approved) => message.task == task.task,
        (Event::MessagePosted(message), TaskState::Done) => message.task == task.task,
        (Event::CallRecorded(call), TaskState::Done) => call.task == Some(task.task),
        (Event::TaskWithdrawn(gone), TaskState::Withdrawn) => gone.task == task.task,
        _ => false,
    };
    let logged = logged(tx, administration, task.debtor)?;
    Ok(match logged.iter().find(did) {
        Some(one) => {
            let by = Names::load(tx)?.of(&one.actor);
            Refusal::TaskDone { state, on: one.day, by }
        }
        None => Refusal::TaskState { state },
    })
}
