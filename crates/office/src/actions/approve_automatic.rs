//! After the daily run: the messages that the strategy lets go without a person are approved.
//!
//! Off until the firm switches it on. Reminders only: a demand with legal effect and a hand-over
//! are always looked at by a person, whatever a strategy says. What cannot be approved now waits
//! for a person, as every other message; nothing leaves the house by it.

use punctueel_domain::access::Right;
use punctueel_domain::id::TaskId;
use punctueel_store::load::tasks;

use super::approve_message::{ApproveMessage, Approved};
use crate::desk::Desk;
use crate::no::{No, Outcome};

/// The right it needs: the firm decided before.
pub const RIGHT: Right = Right::Run;

/// Approves them, and returns how many are ready.
///
/// # Errors
/// When the database fails.
pub fn approve_automatic(desk: &mut Desk) -> Outcome<u64> {
    let all: Vec<TaskId> = desk.read(|tx, administration| {
        let facts = punctueel_store::load::house::house(tx, administration)?;
        match facts.is_some_and(|facts| facts.automatic) {
            true => Ok(tasks::automatic(tx, administration)?),
            false => Ok(Vec::new()),
        }
    })?;
    let mut count = 0;
    for task in all {
        match (ApproveMessage { task, anyway: None, reason: None }).run_with(RIGHT, desk) {
            Ok(Approved::Ready) => count += 1,
            // It was paid meanwhile, or something lacks: then a person sees it on the work list.
            Ok(Approved::Withdrawn) | Err(No::Refused(_)) => {}
            Err(failed) => return Err(failed),
        }
    }
    Ok(count)
}
