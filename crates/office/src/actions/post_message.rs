//! An approved message was posted or sent: its steps are done and the term it gives runs.
//!
//! A letter states its day and its amounts. Going out now on a later day, or after something of it
//! was paid, promised or disputed, it would state what is no longer right: it is withdrawn and
//! composed anew. What was printed, or written as an e-mail, may have gone out before that: nobody
//! guesses, somebody says the day. A day that is named is a fact: it did go out then,
//! whatever came later. What goes along with a call that was not made that day is a contact of its
//! own. A term counts from that day and not from the one it was printed on. What it announces is a
//! duty of ours from then on.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::event::{ConsequencesAnnounced, DoneStep, Duty, MessagePosted};
use punctueel_domain::id::{CommitmentId, TaskId};
use punctueel_domain::party::Channel;
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{
    DebtorCase, LegalKind, MessageKind, announced, granted_until, last_day, printed_last_day, sent,
};
use punctueel_store::load::tasks::KnownTask;

use crate::desk::{Desk, Work};
use crate::no::Outcome;
use crate::outgoing::message;
use crate::outgoing::ready::{Look, READY, approve_anew, look, made_wrong};
use crate::outgoing::too_late::wrong;

/// Notes that a message went out.
#[derive(Clone, Copy, Debug)]
pub struct PostMessage {
    /// The message.
    pub task: TaskId,
    /// The day it went out, as a fact; `None`: it goes out now, on the day that is acted on.
    pub on: Option<Date>,
}

/// What became of it.
enum Done {
    Posted { wrong: Option<Reason> },
    Withdrawn((Reason, Option<TaskId>)),
}

impl PostMessage {
    /// The right it needs.
    pub const RIGHT: Right = Right::Approve;

    /// Notes it, and says what of one that left on a named day was no longer right that day; or
    /// says why it was withdrawn, and what took its place.
    ///
    /// # Errors
    /// `NOT-FOUND`, `TASK-STATE`; `DAY-NOT-NOW` when the day lies before approval or after today;
    /// `POSTED-WHEN` when it may have gone out earlier; `MESSAGE-HELD` while messages are switched
    /// off.
    pub fn run(self, desk: &mut Desk) -> Outcome<Look> {
        let found = desk.write(Self::RIGHT, |work| {
            let task = message(work, self.task, READY)?;
            let approved_on = task.approved_on.unwrap_or(task.planned_on);
            let on = self.on.unwrap_or(work.today);
            if on < approved_on || on > work.today {
                return Err(Refusal::DayNotNow { day: on, last: approved_on }.into());
            }
            if self.on.is_none() {
                if let Some(day) = task.printed_on {
                    // It may have gone out before what makes it wrong became known.
                    if day < work.today || made_wrong(work, &task)?.is_some() {
                        return Err(Refusal::PostedWhen { day }.into());
                    }
                } else if let Some(withdrawn) = look(work, &task)? {
                    return Ok(Done::Withdrawn(withdrawn));
                }
            }
            post(work, &task, on)?;
            let is_named = self.on.is_some();
            let wrong = if is_named { wrong(work, &task, on)? } else { None };
            Ok(Done::Posted { wrong })
        })?;
        match found {
            Done::Posted { wrong: None } => Ok(Look::Right),
            Done::Posted { wrong: Some(because) } => Ok(Look::LeftWrong { because }),
            Done::Withdrawn((because, new)) => approve_anew(desk, because, new),
        }
    }
}

fn post(work: &mut Work<'_, '_>, task: &KnownTask, on: Date) -> Outcome<()> {
    let case = work.load_case(task.debtor)?;
    let channel = task.channel.unwrap_or(Channel::Email);
    let has_effect = !matches!(task.legal_kind, None | Some(LegalKind::Reminder));
    let posted = MessagePosted {
        debtor: task.debtor,
        task: task.task,
        on,
        granted_until: granted_until(task.legal_kind, task.term_days, channel, on),
        received_on: has_effect.then(|| sent(channel, on).received_on()),
        done: case.steps_of(task.task),
        is_answer: task.kind.is_answer(),
        is_alone: case.companion_of(task.task).is_some() && !case.contacts.contains(&on),
        repair_until: repair_day(&case, task, (channel, on)),
    };
    let announced = duties(work, task, (&case, &posted.done), (channel, on))?;
    let mut records = vec![posted.into_record()];
    records.extend(announced.map(ConsequencesAnnounced::into_record));
    work.record(&records)
}

/// The last day to make good the instalment that it says was missed, as it counts from that day on.
fn repair_day(case: &DebtorCase, task: &KnownTask, (channel, on): (Channel, Date)) -> Option<Date> {
    let about = task.plan.filter(|_| task.kind == MessageKind::InstalmentMissed)?;
    let plan = case.plans.iter().find(|plan| plan.plan == about.plan)?;
    last_day(Some(plan.repair_days), channel, on)
}

/// What it announces: one duty per claim and consequence, on the day that follows from this one.
fn duties(
    work: &mut Work<'_, '_>,
    task: &KnownTask,
    (case, done): (&DebtorCase, &[DoneStep]),
    (channel, on): (Channel, Date),
) -> Outcome<Option<ConsequencesAnnounced>> {
    let last_day = printed_last_day(task.legal_kind, task.term_days, channel, on);
    let Some(last_day) = last_day else { return Ok(None) };
    let house = work.load_house()?;
    let mut duties = Vec::new();
    for DoneStep { invoice, step, cycle } in done {
        for (day, next) in announced(case, &house, (*invoice, step), last_day) {
            duties.push(Duty {
                commitment: CommitmentId(work.take_id()),
                invoice: *invoice,
                step: next.label.clone(),
                cycle: *cycle,
                action: next.action,
                on: day,
                owner: next.actor,
            });
        }
    }
    let (debtor, task) = (task.debtor, task.task);
    let announced = ConsequencesAnnounced { debtor, task, on, duties };
    Ok(Some(announced).filter(|one| !one.duties.is_empty()))
}
