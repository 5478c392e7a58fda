//! A message is approved: its text, amounts, days, recipient and paper are fixed now, and checked
//! once more.
//!
//! Paper can take seconds, and nobody waits for it: the message is judged and put in words by
//! reading, its paper is made while others work, and it is kept in a write that is over at once.
//! When something happened meanwhile it is judged again there, and what came out different is made
//! anew.
//!
//! What was paid, promised or disputed since it was planned falls out of it; when nothing is left
//! the message is withdrawn and says so. Gap, cap and sending day hold as when it was planned; a
//! person may go past those with a reason, never past bank data, the switch or the law's own stops.
//! Answers (confirmations, statements) count for none of them.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::calendar::{plus_days, working_day_from};
use punctueel_domain::event::{MessageApproved, Record, TaskWithdrawn};
use punctueel_domain::id::DebtorId;
use punctueel_domain::id::TaskId;
use punctueel_domain::party::Channel;
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{
    DebtorCase, LegalKind, StepRecord, StepState, TaskState, may_contact, strictest,
};
use punctueel_letters::paper::Pdf;
use punctueel_store::load::tasks::{self, KnownTask};

use crate::ask::message_facts::Ask;
use crate::desk::{Desk, View, Work, load_case, load_house};
use crate::details::{note, reason};
use crate::no::Outcome;
use crate::outgoing::fixed::{Draft, Fixed};
use crate::outgoing::left::{Left, Now, what_is_left};
use crate::outgoing::message_in;
use crate::outgoing::ready::{held, held_until};
use crate::outgoing::recipient::channel_now;
use crate::outgoing::stacked::stacked;

/// How often a message is made while what it rests on changes each time.
const MOST_TRIES: u32 = 5;

/// Approves a message.
#[derive(Clone, Debug)]
pub struct ApproveMessage {
    /// The message.
    pub task: TaskId,
    /// Why it goes out in spite of gap, cap or sending day; `None`: those hold.
    pub anyway: Option<String>,
    /// Why a claim gets a final demand once more.
    pub reason: Option<String>,
}

/// What approving did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approved {
    /// The message is ready to go out.
    Ready,
    /// Nothing of it was due any more; it was withdrawn.
    Withdrawn,
}

/// What approving comes to, as things are.
#[derive(PartialEq)]
enum Verdict {
    /// Nothing of it is due any more.
    Withdraw(DebtorId, Reason),
    /// It goes out as this.
    Fix(Box<Ready>),
}

/// A message that may go out.
#[derive(PartialEq)]
struct Ready {
    task: KnownTask,
    left: Left,
    channel: Channel,
    last_day_on: Option<Date>,
    covered_until: Option<Date>,
    draft: Draft,
}

impl ApproveMessage {
    /// The right it needs.
    pub const RIGHT: Right = Right::Approve;

    /// Approves it.
    ///
    /// # Errors
    /// `NOT-FOUND`, `TASK-STATE`; `LAST-LETTER-AGAIN`; `RECIPIENT-MISSING`,
    /// `MESSAGE-INCOMPLETE`, `NO-COPY` when something lacks;
    /// `MESSAGE-HELD` when it may not go out now; `NOT-PRINTED` or what is wrong with the firm's
    /// own page; `FACTS-MOVING` when others kept changing what it rests on.
    pub fn run(self, desk: &mut Desk) -> Outcome<Approved> {
        self.run_with(Self::RIGHT, desk)
    }

    /// The same with another right: a message that needs no approval goes with the daily run.
    pub(super) fn run_with(self, right: Right, desk: &mut Desk) -> Outcome<Approved> {
        self.anyway.as_deref().map(reason).transpose()?;
        self.reason.as_deref().map(reason).transpose()?;
        for _ in 0..MOST_TRIES {
            let judged = |view: &mut View<'_, '_>| Ok((view.last_event, self.judge(view)?));
            let (last_event, verdict) = desk.look(right, judged)?;
            let paper = match (&verdict, desk.press()) {
                (Verdict::Fix(ready), Some(press)) => Some(ready.draft.on_paper(press.as_ref())?),
                _ => None,
            };
            let kept = desk.write(right, |work| {
                let mut view = work.view();
                if view.last_event != last_event && self.judge(&mut view)? != verdict {
                    return Ok(None);
                }
                self.keep(work, &verdict, paper.as_ref()).map(Some)
            })?;
            if let Some(approved) = kept {
                return Ok(approved);
            }
        }
        Err(Refusal::FactsMoving.into())
    }

    /// Whether it may go out, and as what.
    fn judge(&self, view: &mut View<'_, '_>) -> Outcome<Verdict> {
        let (administration, today) = (view.facts.administration, view.today);
        let task = message_in(view, self.task, &[TaskState::Planned])?;
        let case = load_case(view.tx, administration, task.debtor, today)?;
        let house = load_house(view.tx, administration)?;
        let planned = tasks::items_of(view.tx, administration, task.debtor, task.task)?;
        let now = Now { case: &case, house: &house, today };
        if let Some(on) = house.paused_on(today) {
            return Err(held(&Reason::HousePaused { on }));
        }
        let left = what_is_left(&task, &planned, now, task.action);
        if let Some(reason) = left.held.as_ref().or(left.legal.as_ref()) {
            return Err(held(reason));
        }
        if left.is_nothing(task.kind) {
            return Ok(Verdict::Withdraw(task.debtor, left.because.unwrap_or(Reason::NothingOpen)));
        }
        self.may_go(view, &task, now, &left)?;
        let channel = channel_now(&case, &task)?;
        let ask = Ask::now(&task, &left, channel, now);
        let (last_day_on, covered_until) = (ask.last_day_on, ask.covered_until);
        let draft = Draft::read(view.tx, view.facts, &ask)?;
        let ready = Ready { task, left, channel, last_day_on, covered_until, draft };
        Ok(Verdict::Fix(Box::new(ready)))
    }

    /// Everything that may stand in its way today.
    fn may_go(
        &self,
        view: &mut View<'_, '_>,
        task: &KnownTask,
        now: Now<'_>,
        left: &Left,
    ) -> Outcome<()> {
        let Now { case, house, today } = now;
        if let Some(reason) = house.nothing_leaves(today).or_else(|| left.to_settle(task, now)) {
            return Err(held(&reason));
        }
        if task.kind.is_answer() {
            return Ok(());
        }
        if self.anyway.is_some() {
            return Ok(());
        }
        if self.reason.is_none() {
            not_last_again(task, case, left)?;
        }
        one_a_day(view, task, case)?;
        if let Some(refusal) = stacked(view.tx, view.facts.administration, task, (case, today))? {
            return Err(refusal.into());
        }
        // What goes along with a call counts with that call, if that was made today.
        if left.is_companion && case.contacts.contains(&today) {
            return Ok(());
        }
        let claims = left.items.iter().filter_map(|item| case.claim(item.invoice));
        let limits = strictest(claims.map(|claim| house.strategy_of(case, claim)));
        may_contact(case, &limits, today).map_err(|(reason, on)| held_until(&reason, on))
    }

    fn keep(
        &self,
        work: &mut Work<'_, '_>,
        verdict: &Verdict,
        paper: Option<&Pdf>,
    ) -> Outcome<Approved> {
        let (task, on) = (self.task, work.today);
        let ready = match verdict {
            Verdict::Fix(ready) => ready,
            Verdict::Withdraw(debtor, because) => {
                let because = Some(because.clone());
                let withdrawn = TaskWithdrawn::freeing(*debtor, task, on, because);
                work.record(&[withdrawn.into_record()])?;
                return Ok(Approved::Withdrawn);
            }
        };
        let debtor = ready.task.debtor;
        let Fixed { pdf, page, mail, copies, mut details } =
            ready.draft.keep(work, &ready.task, paper)?;
        for why in self.anyway.iter().chain(&self.reason) {
            details.push(note(details.len() as u32, debtor, reason(why)?));
        }
        let composed = &ready.draft.composed;
        let event = MessageApproved {
            debtor,
            task,
            on,
            channel: ready.channel,
            items: ready.left.items.clone(),
            total: composed.total,
            last_day_on: ready.last_day_on,
            covered_until: ready.covered_until,
            dropped: ready.left.dropped.clone(),
            pdf,
            page,
            mail,
            copies,
            is_anyway: self.anyway.is_some(),
            stated_costs: composed.costs,
            stated_vat: composed.costs_vat,
        };
        work.record(&[Record { event: event.into(), details }])?;
        Ok(Approved::Ready)
    }
}

/// Who was told that this is the last letter gets no other one, unless a person says why.
fn not_last_again(task: &KnownTask, case: &DebtorCase, left: &Left) -> Outcome<()> {
    if task.legal_kind != Some(LegalKind::FinalDemand) {
        return Ok(());
    }
    let asked = left.items.iter().filter(|item| item.step.is_some());
    let claims = asked.filter_map(|item| case.claim(item.invoice));
    let is_last = |record: &&StepRecord| {
        record.state == StepState::Done && record.legal_kind == Some(LegalKind::FinalDemand)
    };
    let before = claims.flat_map(|claim| claim.steps.iter().filter(is_last));
    match before.map(|record| record.on).max() {
        Some(earlier) => Err(Refusal::LastLetterAgain { earlier }.into()),
        None => Ok(()),
    }
}

/// No second message goes to a debtor on a day: one that is approved or went out today goes first.
fn one_a_day(view: &mut View<'_, '_>, task: &KnownTask, case: &DebtorCase) -> Outcome<()> {
    let waits = case.tasks.iter().any(|other| {
        let is_other = other.task != task.task && !other.kind.is_answer();
        is_other && other.action.is_message() && other.state.is_ready()
    });
    let earlier = tasks::earlier(view.tx, view.facts.administration, task.debtor)?;
    let went_out = earlier.iter().any(|(on, action, _)| *on == view.today && action.is_message());
    if waits || went_out {
        let on = working_day_from(plus_days(view.today, 1));
        return Err(held_until(&Reason::OtherContactToday { on }, on));
    }
    Ok(())
}
