//! What the demo shows of the last day: one invoice with a history, one message, and what to try
//! next.
//!
//! Chooses the invoice on which most was done already, and a last demand if there is one. Approves
//! that message and some letters for the printer, leaves others to approve, and changes nothing
//! else.

use std::cmp::Reverse;

use jiff::civil::Date;

use punctueel_domain::calendar::plus_working_days;
use punctueel_domain::party::Channel;
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::{Action, LegalKind, TaskState, TraceState};
use punctueel_office::actions::approve_message::{ApproveMessage, Approved};
use punctueel_office::ask::bank;
use punctueel_office::ask::today::{WorkList, today};
use punctueel_office::ask::why::why;
use punctueel_office::{Desk, No, Outcome};
use punctueel_store::load::tasks::KnownTask;

use crate::cli::shape::task_id;

/// So many invoices and messages of the work list are looked at.
const MOST_LOOKED_AT: usize = 20;

/// So many letters are printed, and so many call sheets.
const MOST_LETTERS: usize = 5;
const MOST_SHEETS: usize = 5;

/// What is shown.
#[derive(Debug, Default)]
pub struct Chosen {
    /// An invoice to explain.
    pub invoice: Option<String>,
    /// A message that is approved now.
    pub message: Option<String>,
    /// Letters that are approved now.
    pub letters: Vec<String>,
    /// Debtors to call, by their numbers.
    pub calls: Vec<String>,
    /// A command to try for each kind of work, without the program.
    pub next: Vec<String>,
}

/// Chooses from the work list, and approves what is chosen.
///
/// # Errors
/// When the database fails.
pub fn choose(desk: &mut Desk) -> Outcome<Chosen> {
    let list = today(desk)?;
    let invoice = invoice(desk, &list)?;
    let shown = message(desk, &list)?;
    let letters = letters(desk, &list, shown)?;
    let message = shown.map(|task| task_id(task.task, task.action));
    let left = today(desk)?;
    let next = next(desk, &left, message.as_deref())?;
    let mut calls: Vec<String> = Vec::new();
    for call in &list.calls {
        if calls.len() < MOST_SHEETS && !calls.contains(&call.number) {
            calls.push(call.number.clone());
        }
    }
    Ok(Chosen { invoice, message, letters, calls, next })
}

/// The invoice with the longest history.
fn invoice(desk: &mut Desk, list: &WorkList) -> Outcome<Option<String>> {
    let called = list.calls.iter().flat_map(|call| &call.invoices);
    let all = list.approve.iter().flat_map(|one| &one.invoices).chain(called);
    let mut best: Option<(usize, &String)> = None;
    for number in all.take(MOST_LOOKED_AT) {
        let answers = why(desk, number, None)?;
        let steps = answers.iter().flat_map(|one| &one.steps);
        let done = steps.filter(|step| step.state == TraceState::Done).count();
        if best.is_none_or(|(most, _)| done > most) {
            best = Some((done, number));
        }
    }
    Ok(best.map(|(_, number)| number.clone()))
}

/// Approves one message: a last demand before a reminder, and then the one that asks most. One that
/// may not go out now is left for a person, and the next is tried.
fn message<'l>(desk: &mut Desk, list: &'l WorkList) -> Outcome<Option<&'l KnownTask>> {
    let mut messages = planned(list);
    let weight = |task: &&KnownTask| (task.legal_kind == Some(LegalKind::FinalDemand), task.total);
    messages.sort_by_key(|task| Reverse(weight(task)));
    first_that_may_go(desk, &messages)
}

/// Approves letters for the printer, and leaves every other one to be approved. The message that is
/// shown goes along when it is a letter.
fn letters(desk: &mut Desk, list: &WorkList, shown: Option<&KnownTask>) -> Outcome<Vec<String>> {
    let is_letter = |task: &&KnownTask| task.channel == Some(Channel::Post);
    let is_other = |task: &&KnownTask| shown.is_none_or(|shown| shown.task != task.task);
    let others = planned(list).into_iter().filter(is_letter).filter(is_other);
    let mut letters: Vec<&KnownTask> = shown.filter(is_letter).into_iter().collect();
    for task in others.step_by(2).take(MOST_LETTERS) {
        letters.extend(first_that_may_go(desk, &[task])?);
    }
    Ok(letters.into_iter().map(|task| task_id(task.task, task.action)).collect())
}

/// The messages that wait for approval.
fn planned(list: &WorkList) -> Vec<&KnownTask> {
    let is_planned =
        |task: &&KnownTask| task.action.is_message() && task.state == TaskState::Planned;
    list.approve.iter().map(|one| &one.task).filter(is_planned).collect()
}

/// Approves the first of these messages that may go out now.
fn first_that_may_go<'t>(
    desk: &mut Desk,
    messages: &[&'t KnownTask],
) -> Outcome<Option<&'t KnownTask>> {
    for task in messages.iter().take(MOST_LOOKED_AT) {
        match (ApproveMessage { task: task.task, anyway: None, reason: None }).run(desk) {
            Ok(Approved::Ready) => return Ok(Some(task)),
            Ok(Approved::Withdrawn) | Err(No::Refused(_)) => {}
            Err(failed) => return Err(failed),
        }
    }
    Ok(None)
}

/// One command for each kind of work there is.
fn next(desk: &mut Desk, list: &WorkList, shown: Option<&str>) -> Outcome<Vec<String>> {
    let mut next = Vec::new();
    if let Some(call) = list.calls.first() {
        let id = task_id(call.task, Action::Call);
        let why = match call.because {
            Reason::AskWhy { .. } => " --reason forgot",
            _ => "",
        };
        next.push(format!("call {id} --outcome reached{why}"));
        let by: Date = plus_working_days(list.day, 3);
        next.extend(call.invoices.first().map(|number| format!("promise {number} --by {by}")));
    }
    let waiting = bank::list(desk, true)?;
    if let Some(receipt) = waiting.first() {
        next.push("bank list --unmatched".to_owned());
        let first = receipt.proposed.first();
        let id = receipt.entry.bank_entry;
        next.extend(first.map(|part| format!("bank settle {id} {}", part.number)));
    }
    next.extend(shown.map(|message| format!("outbox posted {message}")));
    let is_shown = |task: &&KnownTask| Some(task_id(task.task, task.action).as_str()) == shown;
    let others: Vec<_> = planned(list).into_iter().filter(|task| !is_shown(task)).collect();
    // Tried without keeping it: what is suggested here can be done.
    desk.dry_run = true;
    let other = first_that_may_go(desk, &others);
    desk.dry_run = false;
    let other = other?.map(|task| task_id(task.task, task.action));
    next.extend(other.map(|message| format!("outbox approve {message}")));
    next.push("check --replay".to_owned());
    Ok(next)
}
