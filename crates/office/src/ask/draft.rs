//! What a planned message would be if it were approved today: its text, what lacks, and what could
//! be better. Keeps nothing.

use punctueel_domain::event::DetailKind;
use punctueel_domain::id::TaskId;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{TaskState, last_day};
use punctueel_letters::facts::{Missing, Remark};
use punctueel_store::Tx;
use punctueel_store::load::house::{self, HouseFacts};
use punctueel_store::load::tasks;

use super::message_facts::{Ask, facts_of};
use super::outbox::Message;
use crate::actions::approve_message::{ApproveMessage, Approved};
use crate::desk::{Desk, load_case, load_house};
use crate::no::{No, Outcome};
use crate::outgoing::left::{Now, what_is_left};
use crate::outgoing::recipient::channel_now;

/// The most messages of a list that are looked at one by one.
pub const MOST_LOOKED_AT: usize = 500;

/// What was seen of a planned message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// What it may not go out without.
    pub missing: Vec<Missing>,
    /// What could be better, though it may go out.
    pub remarks: Vec<Remark>,
    /// Why it cannot go anywhere.
    pub refused: Option<Refusal>,
}

/// The text that a planned message would have when approved on the day that is acted on. Approves
/// it in spite of gap, cap and sending day, and keeps nothing.
///
/// # Errors
/// As approving it; `NOTHING-DUE` when nothing of it is due any more.
pub fn draft(desk: &mut Desk, id: TaskId) -> Outcome<String> {
    let was_dry = std::mem::replace(&mut desk.dry_run, true);
    let text = desk.write(ApproveMessage::RIGHT, |work| {
        // Only its words are asked for.
        work.press = None;
        let anyway = Some("-".to_owned());
        let approved = ApproveMessage { task: id, anyway }.run_in(work)?;
        if approved == Approved::Withdrawn {
            return Err(Refusal::NothingDue.into());
        }
        let administration = work.administration();
        let event = tasks::one(work.tx, administration, id)?.and_then(|task| task.text_event);
        let kind = DetailKind::Message;
        let text = event.map(|event| tasks::detail(work.tx, administration, event, kind));
        Ok(text.transpose()?.flatten().unwrap_or_default())
    });
    desk.dry_run = was_dry;
    text
}

/// Looks at planned messages as who approves them should: nothing for those that are not planned,
/// and none beyond [`MOST_LOOKED_AT`].
///
/// # Errors
/// When the database fails.
pub fn look_at(desk: &mut Desk, messages: &[Message]) -> Outcome<Vec<Seen>> {
    let today = desk.today;
    desk.read(|tx, administration| {
        let own = house::house(tx, administration)?.ok_or(Refusal::NoAdministration)?;
        let strategy = load_house(tx, administration)?;
        let mut looked = 0;
        let mut seen = Vec::new();
        for message in messages {
            let is_planned = message.task.state == TaskState::Planned;
            if !is_planned || looked == MOST_LOOKED_AT {
                seen.push(Seen::default());
                continue;
            }
            looked += 1;
            let case = load_case(tx, administration, message.task.debtor, today)?;
            let now = Now { case: &case, house: &strategy, today };
            seen.push(look(tx, &own, message, now)?);
        }
        Ok(seen)
    })
}

fn look(tx: &mut Tx<'_>, own: &HouseFacts, message: &Message, now: Now<'_>) -> Outcome<Seen> {
    let task = &message.task;
    let left = what_is_left(task, &message.items, now, task.action);
    if left.is_nothing(task.kind) {
        return Ok(Seen::default());
    }
    let refused = |refusal| Ok(Seen { refused: Some(refusal), ..Seen::default() });
    let channel = match channel_now(now.case, task) {
        Ok(channel) => channel,
        Err(refusal) => return refused(refusal),
    };
    let last_day_on = last_day(task.term_days, channel, now.today);
    let Now { case, house, today: on } = now;
    let (items, covered_until) = (&left.items, left.covered_until(case, house));
    let ask = Ask { case, house, task, items, channel, on, last_day_on, covered_until };
    match facts_of(tx, own, &ask) {
        Ok(facts) => Ok(Seen { missing: facts.missing(), remarks: facts.remarks(), refused: None }),
        Err(No::Refused(refusal)) => refused(refusal),
        Err(failed) => Err(failed),
    }
}
