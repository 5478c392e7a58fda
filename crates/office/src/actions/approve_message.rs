//! A message is approved: its text, amounts, days, recipient and paper are fixed now, and checked
//! once more.
//!
//! What was paid, promised or disputed since it was planned falls out of it; when nothing is left
//! the message is withdrawn and says so. Gap, cap and sending day hold as when it was planned; a
//! person may go past those with a reason, never past bank data, the switch or the law's own stops.
//! Answers (confirmations, statements) count for none of them.

use jiff::ToSpan;

use punctueel_domain::access::Right;
use punctueel_domain::calendar::{plus_days, working_day_from};
use punctueel_domain::event::{MessageApproved, Record, TaskWithdrawn};
use punctueel_domain::id::TaskId;
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{DebtorCase, LegalKind, TaskState, may_contact, strictest};
use punctueel_store::load::notices::{self, KnownNotice};
use punctueel_store::load::tasks::{self, KnownTask};

use crate::ask::message_facts::Ask;
use crate::desk::{Desk, Work};
use crate::details::{note, reason};
use crate::no::Outcome;
use crate::outgoing::fixed::{Fixed, fix};
use crate::outgoing::left::{Left, Now, what_is_left};
use crate::outgoing::message;
use crate::outgoing::ready::{held, held_until};
use crate::outgoing::recipient::channel_now;

/// So many months back an earlier 14-day letter counts.
const STACKING_MONTHS: i32 = 6;

/// Approves a message.
#[derive(Clone, Debug)]
pub struct ApproveMessage {
    /// The message.
    pub task: TaskId,
    /// Why it goes out in spite of gap, cap or sending day; `None`: those hold.
    pub anyway: Option<String>,
}

/// What approving did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approved {
    /// The message is ready to go out.
    Ready,
    /// Nothing of it was due any more; it was withdrawn.
    Withdrawn,
}

impl ApproveMessage {
    /// The right it needs.
    pub const RIGHT: Right = Right::Approve;

    /// Approves it.
    ///
    /// # Errors
    /// `NOT-FOUND`, `TASK-STATE`; `RECIPIENT-MISSING`, `MESSAGE-INCOMPLETE`, `NO-COPY` when
    /// something lacks;
    /// `MESSAGE-HELD` when it may not go out now.
    pub fn run(self, desk: &mut Desk) -> Outcome<Approved> {
        self.anyway.as_deref().map(reason).transpose()?;
        desk.write(Self::RIGHT, |work| self.run_in(work))
    }

    /// The same, within work that goes on.
    pub(crate) fn run_in(&self, work: &mut Work<'_, '_>) -> Outcome<Approved> {
        let task = message(work, self.task, &[TaskState::Planned])?;
        let (case, house) = (work.load_case(task.debtor)?, work.load_house()?);
        let administration = work.administration();
        let planned = tasks::items_of(work.tx, administration, task.debtor, task.task)?;
        let now = Now { case: &case, house: &house, today: work.today };
        let left = what_is_left(&task, &planned, now, task.action);
        if let Some(reason) = left.held.as_ref().or(left.legal.as_ref()) {
            return Err(held(reason));
        }
        if left.is_nothing(task.kind) {
            let (debtor, task, on) = (task.debtor, task.task, work.today);
            let because = Some(left.because.unwrap_or(Reason::NothingOpen));
            work.record(&[
                TaskWithdrawn { debtor, task, on, because, waived: Vec::new() }.into_record()
            ])?;
            return Ok(Approved::Withdrawn);
        }
        self.may_go(work, &task, now, &left)?;
        self.approve(work, &task, now, left)?;
        Ok(Approved::Ready)
    }

    /// Everything that may stand in its way today.
    fn may_go(
        &self,
        work: &mut Work<'_, '_>,
        task: &KnownTask,
        now: Now<'_>,
        left: &Left,
    ) -> Outcome<()> {
        let Now { case, house, today } = now;
        if !house.messages_on {
            return Err(held(&Reason::MessagesOff));
        }
        if task.kind.is_answer() {
            return Ok(());
        }
        if let Some(reason) = left.to_settle(task, case) {
            return Err(held(&reason));
        }
        if self.anyway.is_some() {
            return Ok(());
        }
        one_a_day(work, task, case)?;
        not_stacked(work, task)?;
        // What goes along with a call counts with that call.
        if left.is_companion {
            return Ok(());
        }
        let claims = left.items.iter().filter_map(|item| case.claim(item.invoice));
        let limits = strictest(claims.map(|claim| house.strategy_of(case, claim)));
        may_contact(case, &limits, today).map_err(|(reason, on)| held_until(&reason, on))
    }

    fn approve(
        &self,
        work: &mut Work<'_, '_>,
        task: &KnownTask,
        now: Now<'_>,
        left: Left,
    ) -> Outcome<()> {
        let (debtor, on) = (task.debtor, now.today);
        let channel = channel_now(now.case, task)?;
        let ask = Ask::now(task, &left, channel, now);
        let (last_day_on, covered_until) = (ask.last_day_on, ask.covered_until);
        let Fixed { total, costs, pdf, mail, copies, mut details } = fix(work, &ask)?;
        if let Some(why) = &self.anyway {
            details.push(note(details.len() as u32, debtor, reason(why)?));
        }
        let event = MessageApproved {
            debtor,
            task: task.task,
            on,
            channel,
            items: left.items,
            total,
            last_day_on,
            covered_until,
            dropped: left.dropped,
            pdf,
            mail,
            copies,
            is_anyway: self.anyway.is_some(),
            stated_costs: costs,
        };
        work.record(&[Record { event: event.into(), details }])
    }
}

/// A second 14-day letter within six months may be about a further instalment of one contract, for
/// which the law allows less than the scale (art. 6:96 lid 8 BW). What it allows could not be read,
/// so a person decides with a reason.
fn not_stacked(work: &mut Work<'_, '_>, task: &KnownTask) -> Outcome<()> {
    if task.legal_kind != Some(LegalKind::FourteenDay) {
        return Ok(());
    }
    let from = work.today.saturating_sub(STACKING_MONTHS.months());
    let notices = notices::of_debtor(work.tx, work.facts.administration, task.debtor)?;
    let is_near = |one: &&KnownNotice| one.kind == LegalKind::FourteenDay && one.posted_on >= from;
    match notices.iter().rev().find(is_near) {
        Some(before) => Err(Refusal::WikStacking { earlier: before.posted_on }.into()),
        None => Ok(()),
    }
}

/// No second message goes to a debtor on a day: one that is approved or went out today goes first.
fn one_a_day(work: &mut Work<'_, '_>, task: &KnownTask, case: &DebtorCase) -> Outcome<()> {
    let waits = case.tasks.iter().any(|other| {
        let is_other = other.task != task.task && !other.kind.is_answer();
        is_other && other.action.is_message() && other.state.is_ready()
    });
    let earlier = tasks::earlier(work.tx, work.facts.administration, task.debtor)?;
    let went_out = earlier.iter().any(|(on, action, _)| *on == work.today && action.is_message());
    if waits || went_out {
        let on = working_day_from(plus_days(work.today, 1));
        return Err(held_until(&Reason::OtherContactToday { on }, on));
    }
    Ok(())
}
