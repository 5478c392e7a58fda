//! What a message that was not approved would be if it were approved today: its text, what lacks,
//! and what could be better. Keeps nothing.

use jiff::civil::Date;

use punctueel_domain::id::{DebtorId, TaskId};
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Action, DebtorCase, TaskState};
use punctueel_letters::facts::{Missing, Remark};
use punctueel_letters::paper::Pdf;
use punctueel_store::Tx;
use punctueel_store::load::debtors;
use punctueel_store::load::house::{self, HouseFacts};
use punctueel_store::load::tasks::{self, KnownTask};

use super::message_facts::{Ask, Composed, facts_of};
use super::outbox::Message;
use crate::desk::{Desk, load_case, load_house};
use crate::no::{No, Outcome};
use crate::outgoing::answer::{self, Statement};
use crate::outgoing::fixed::Draft;
use crate::outgoing::left::{Now, what_is_left};
use crate::outgoing::recipient::channel_now;
use crate::outgoing::stacked::stacked;

/// The most messages of a list that are looked at one by one.
pub const MOST_LOOKED_AT: usize = 500;

/// What was seen of a planned message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// What it may not go out without.
    pub missing: Vec<Missing>,
    /// What could be better, though it may go out.
    pub remarks: Vec<Remark>,
    /// Why it cannot go anywhere, or waits for a person.
    pub refused: Option<Refusal>,
    /// What it would ask, with the interest and costs in it.
    pub asks: Option<Cents>,
}

/// What a message that was not approved would be when it went out on the day that is acted on. Gap,
/// cap, bank data and the switch stand in the way of approving, not of reading.
///
/// # Errors
/// `NOT-FOUND`; `TASK-STATE` when it is over; `NOTHING-DUE` when nothing of it is due any more;
/// `RECIPIENT-MISSING`, `MESSAGE-INCOMPLETE`.
pub fn draft(desk: &mut Desk, id: TaskId) -> Outcome<Composed> {
    Ok(read(desk, id)?.composed)
}

/// The same on paper; beside the address it says that it is a draft.
///
/// # Errors
/// As [`draft`]; `NOT-PRINTED` without a press, or when a page is wrong.
pub fn draft_on_paper(desk: &mut Desk, id: TaskId) -> Outcome<Pdf> {
    let mut draft = read(desk, id)?;
    draft.composed.letter.mark_as_draft();
    on_paper(desk, &draft)
}

/// A statement of account as it would be printed today. Plans nothing and keeps nothing.
///
/// # Errors
/// As asking for one, and as [`draft_on_paper`].
pub fn statement(desk: &mut Desk, debtor: DebtorId) -> Outcome<Pdf> {
    let today = desk.today;
    let draft = desk.read(|tx, administration| {
        let case = load_case(tx, administration, debtor, today)?;
        let task = match answer::statement(&case, today)? {
            Statement::Planned(id) => tasks::one(tx, administration, (id, today))?,
            Statement::New(new) => {
                let known = debtors::one(tx, administration, debtor)?;
                known.map(|known| KnownTask::not_kept(&known, &new, today))
            }
        };
        let task = task.ok_or_else(|| Refusal::NotFound { value: debtor.to_string() })?;
        drafted(tx, administration, &task, &case, today)
    })?;
    on_paper(desk, &draft)
}

fn on_paper(desk: &Desk, draft: &Draft) -> Outcome<Pdf> {
    let press = desk.press().ok_or(Refusal::NotPrinted { what: "press".to_owned() })?;
    Ok(draft.on_paper(press.as_ref())?)
}

fn read(desk: &mut Desk, id: TaskId) -> Outcome<Draft> {
    let today = desk.today;
    desk.read(|tx, administration| {
        let found =
            tasks::one(tx, administration, (id, today))?.filter(|task| task.action.is_message());
        let task = found.ok_or_else(|| Refusal::NotFound { value: format!("msg_{}", id.0) })?;
        if !task.state.is_open() {
            return Err(Refusal::TaskState { state: task.state.code().to_owned() }.into());
        }
        let case = load_case(tx, administration, task.debtor, today)?;
        drafted(tx, administration, &task, &case, today)
    })
}

fn drafted(
    tx: &mut Tx<'_>,
    administration: i64,
    task: &KnownTask,
    case: &DebtorCase,
    today: Date,
) -> Outcome<Draft> {
    let house = load_house(tx, administration)?;
    let planned = tasks::items_of(tx, administration, task.debtor, task.task)?;
    let now = Now { case, house: &house, today };
    // A call asks for no bank data.
    let left = what_is_left(task, &planned, now, Action::Call);
    if left.is_nothing(task.kind) {
        return Err(Refusal::NothingDue.into());
    }
    let channel = channel_now(case, task)?;
    let own = house::house(tx, administration)?.ok_or(Refusal::NoAdministration)?;
    Draft::read(tx, &own, &Ask::now(task, &left, channel, now))
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
    match facts_of(tx, own, &Ask::now(task, &left, channel, now)) {
        Ok(facts) => {
            let (missing, remarks) = (facts.missing(), facts.remarks());
            let refused = stacked(tx, own.administration, task, (now.case, now.today))?;
            Ok(Seen { missing, remarks, refused, asks: Some(facts.total) })
        }
        Err(No::Refused(refusal)) => refused(refusal),
        Err(failed) => Err(failed),
    }
}
