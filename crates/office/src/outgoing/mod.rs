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

use punctueel_domain::id::TaskId;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::TaskState;
use punctueel_store::load::tasks::{self, KnownTask};

use crate::desk::{View, Work};
use crate::no::Outcome;

/// The known message with an id, in one of the states it must be in.
///
/// # Errors
/// `NOT-FOUND` when there is none or it is no message; `TASK-STATE` when it stands elsewhere.
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
    let task = task.ok_or_else(|| Refusal::NotFound { value: id.to_string() })?;
    if states.contains(&task.state) {
        Ok(task)
    } else {
        Err(Refusal::TaskState { state: task.state.code().to_owned() }.into())
    }
}
