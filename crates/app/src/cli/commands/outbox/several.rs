//! Approving and posting: the same done to several messages, each by itself.
//!
//! One that is named alone and refused is an error like any other; among several it is listed and
//! the others go on. Amounts and texts were decided by the actions.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::id::TaskId;
use punctueel_domain::strategy::{Action, TaskState};
use punctueel_letters::words::List;
use punctueel_office::actions::approve_message::{ApproveMessage, Approved};
use punctueel_office::actions::decide_proposal::DecideProposal;
use punctueel_office::actions::post_message::{PostMessage, Posted};
use punctueel_office::ask::outbox;
use punctueel_office::{Desk, No, Outcome};
use punctueel_store::load::tasks::KnownTask;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::{Said, task_id};

/// Which messages.
#[derive(Args, Debug)]
pub struct Which {
    /// Their ids.
    #[arg(value_name = "MESSAGE", required_unless_present = "all")]
    messages: Vec<String>,
    /// All that can be.
    #[arg(long, conflicts_with = "messages")]
    all: bool,
}

#[derive(Serialize)]
struct Handled {
    done: bool,
    id: String,
    events: Vec<i64>,
    messages: Vec<HandledOne>,
}

#[derive(Serialize)]
struct HandledOne {
    message: String,
    name: String,
    state: &'static str,
    events: Vec<i64>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    refusal: Option<Said>,
}

/// What became of one of several.
pub type One = Outcome<&'static str>;

/// Approves a message, or a proposal.
pub fn approve(desk: &mut Desk, task: &KnownTask) -> One {
    if task.action.is_proposal() {
        DecideProposal { task: task.task, is_agreed: true }.run(desk)?;
        let is_hand_over = task.action == Action::HandOver;
        return Ok(if is_hand_over { "handed-over" } else { "stopped" });
    }
    Ok(match (ApproveMessage { task: task.task }).run(desk)? {
        Approved::Ready => "approved",
        Approved::Withdrawn => "withdrawn",
    })
}

/// Notes that a message went out.
pub fn post(desk: &mut Desk, task: &KnownTask, on: Option<Date>) -> One {
    Ok(match (PostMessage { task: task.task, on }).run(desk)? {
        Posted::Done => "posted",
        Posted::Stale => "stale",
    })
}

/// Does the same to several messages, each by itself.
pub fn handle(
    which: &Which,
    state: TaskState,
    session: &Session,
    summary: &str,
    act: impl Fn(&mut Desk, &KnownTask) -> One,
) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let tasks = chosen(&mut desk, which, state)?;
    let is_one = which.messages.len() == 1;
    let mut handled = Vec::new();
    for task in &tasks {
        let (state, refusal) = match act(&mut desk, task) {
            Ok(state) => (state, None),
            Err(No::Refused(refusal)) if !is_one => ("refused", Some(refusal)),
            Err(no) => return Err(no.into()),
        };
        let refusal = refusal.map(|refusal| Said::of(&refusal, List::Refusal, session.words));
        let events = desk.last_events().to_vec();
        let message = task_id(task.task, task.action);
        let name = task.debtor_name.clone();
        handled.push(HandledOne { message, name, state, events, refusal });
    }
    let is_no = handled.iter().any(|one| one.refusal.is_some());
    let ids = handled.iter().map(|one| one.message.clone()).collect::<Vec<_>>();
    let events = handled.iter().flat_map(|one| one.events.clone()).collect();
    let all = Handled { done: !is_no, id: ids.join(","), events, messages: handled };
    session.verdict(is_no, &all, |page| show_handled(page, &all.messages, summary))
}

fn chosen(desk: &mut Desk, which: &Which, state: TaskState) -> Outcome<Vec<KnownTask>> {
    if which.all {
        let all = outbox::list(desk)?.into_iter().map(|message| message.task);
        return Ok(all.filter(|task| task.state == state).collect());
    }
    let mut seen: Vec<TaskId> = Vec::new();
    let mut tasks = Vec::new();
    for value in &which.messages {
        let task = find::task(desk, value)?;
        if !seen.contains(&task.task) {
            seen.push(task.task);
            tasks.push(task);
        }
    }
    Ok(tasks)
}

fn show_handled(page: &mut Page, handled: &[HandledOne], summary: &str) {
    if handled.is_empty() {
        page.say("outbox-none", &[]);
        return;
    }
    for one in handled {
        let args = [("id", text(&one.message)), ("name", text(&one.name))];
        let mut said = page.words.say(&format!("outbox-{}", one.state), &args);
        if let Some(refusal) = &one.refusal {
            said = format!("{said} {}", refusal.sentence);
        }
        page.point(&said);
    }
    if handled.iter().any(|one| matches!(one.state, "approved" | "posted")) {
        page.gap();
        page.say(&format!("{summary}-next"), &[]);
    }
}
