//! `punctueel outbox`: the messages that have not left the house.
//!
//! `list` shows them, `show` the text (of a message that is not approved: as it would be today),
//! `approve` fixes text, amounts and days and checks once more what is still due, `posted` notes that
//! it went out. A proposal to hand over is approved by naming it. Several at once are each done by
//! themselves; the status is 1 when one was refused.

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::id::TaskId;
use punctueel_domain::strategy::{Action, TaskState};
use punctueel_letters::words::{List, Words};
use punctueel_office::actions::approve_message::{ApproveMessage, Approved};
use punctueel_office::actions::decide_hand_over::DecideHandOver;
use punctueel_office::actions::post_message::{PostMessage, Posted};
use punctueel_office::ask::outbox::{self, Message};
use punctueel_office::{Desk, No, Outcome};
use punctueel_store::load::tasks::KnownTask;

use super::today::action_name;
use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::{Page, count, text};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Said, channel_code, task_id};
use crate::cli::table::Head;
use crate::cli::values;

/// The messages.
#[derive(Args, Debug)]
pub struct Outbox {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    List(Nothing),
    Show(Show),
    Approve(Which),
    Posted(Sent),
}

/// No arguments.
#[derive(Args, Debug)]
struct Nothing {}

/// One message.
#[derive(Args, Debug)]
struct Show {
    /// Its id.
    #[arg(value_name = "MESSAGE")]
    message: String,
}

/// Which messages.
#[derive(Args, Debug)]
struct Which {
    /// Their ids.
    #[arg(value_name = "MESSAGE", required_unless_present = "all")]
    messages: Vec<String>,
    /// All that can be.
    #[arg(long, conflicts_with = "messages")]
    all: bool,
}

/// Which messages went out, and when.
#[derive(Args, Debug)]
struct Sent {
    #[command(flatten)]
    which: Which,
    /// The day.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    on: Option<Date>,
}

#[derive(Serialize)]
struct MessageShape {
    message: String,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    channel: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    debtor: String,
    name: String,
    invoices: Vec<String>,
    total: Amount,
    planned_on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    approved_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_day_on: Option<Date>,
}

#[derive(Serialize)]
struct TextShape {
    #[serde(flatten)]
    message: MessageShape,
    is_draft: bool,
    text: String,
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

/// Does what is asked.
pub fn run(args: Outbox, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::List(Nothing {}) => list(session),
        What::Show(args) => show(&args, session),
        What::Approve(which) => {
            handle(&which, TaskState::Planned, session, "outbox-approved", approve)
        }
        What::Posted(Sent { which, on }) => {
            let post = |desk: &mut Desk, task: &KnownTask| post(desk, task, on);
            handle(&which, TaskState::Approved, session, "outbox-posted", post)
        }
    }
}

fn list(session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let messages = outbox::list(&mut desk)?;
    let shapes: Vec<MessageShape> = messages.iter().map(shape).collect();
    session.answer(&shapes, |page| show_list(page, &messages))
}

fn shape(message: &Message) -> MessageShape {
    let task = &message.task;
    MessageShape {
        message: task_id(task.task, task.action),
        state: task.state.code(),
        channel: channel_code(task.channel),
        kind: task.legal_kind.map(|kind| kind.code()),
        debtor: task.debtor.to_string(),
        name: task.debtor_name.clone(),
        invoices: numbers(message),
        total: Amount(task.total),
        planned_on: task.planned_on,
        approved_on: task.approved_on,
        last_day_on: task.last_day_on,
    }
}

fn numbers(message: &Message) -> Vec<String> {
    let asked = message.items.iter().filter(|item| item.step.is_some());
    asked.map(|item| item.number.clone()).collect()
}

fn show_list(page: &mut Page, messages: &[Message]) {
    if messages.is_empty() {
        page.say("outbox-empty", &[]);
        return;
    }
    let heads = [
        Head::Short("head-id"),
        Head::Text("head-message"),
        Head::Short("head-channel"),
        Head::Text("head-debtor"),
        Head::Text("head-invoices"),
        Head::Money("head-amount"),
        Head::Text("head-state"),
    ];
    let row = |message: &Message| {
        let task = &message.task;
        let channel = task.channel.map(|channel| page.words.code("channel", channel.code()));
        vec![
            task_id(task.task, task.action),
            kind_name(page.words, task),
            channel.unwrap_or_default(),
            task.debtor_name.clone(),
            numbers(message).join(", "),
            page.money(task.total),
            page.words.code("outbox-state", task.state.code()),
        ]
    };
    let rows: Vec<_> = messages.iter().map(row).collect();
    page.table(&heads, &rows);
    let total = messages.iter().map(|message| message.task.total).sum();
    let args = [("count", count(messages.len())), ("total", text(page.money(total)))];
    page.say("outbox-total", &args);
    page.say("outbox-next", &[]);
}

fn kind_name(words: &Words, task: &KnownTask) -> String {
    action_name(words, task.action, task.legal_kind.map(|kind| kind.code()))
}

fn show(args: &Show, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let task = find::task(&mut desk, &args.message)?;
    let is_draft = task.state == TaskState::Planned;
    let text_now = match is_draft {
        true => outbox::draft(&mut desk, task.task)?,
        false => outbox::text(&mut desk, task.task)?,
    };
    let message = outbox::one(&mut desk, task.task)?;
    let shape = TextShape { message: shape(&message), is_draft, text: text_now };
    session.answer(&shape, |page| {
        if is_draft {
            page.say("outbox-draft", &[("id", text(&shape.message.message))]);
            page.gap();
        }
        page.line(shape.text.trim_end());
    })
}

/// What became of one of several.
type One = Outcome<&'static str>;

fn approve(desk: &mut Desk, task: &KnownTask) -> One {
    if task.action == Action::HandOver {
        DecideHandOver { task: task.task, is_agreed: true }.run(desk)?;
        return Ok("handed-over");
    }
    Ok(match (ApproveMessage { task: task.task }).run(desk)? {
        Approved::Ready => "approved",
        Approved::Withdrawn => "withdrawn",
    })
}

fn post(desk: &mut Desk, task: &KnownTask, on: Option<Date>) -> One {
    Ok(match (PostMessage { task: task.task, on }).run(desk)? {
        Posted::Done => "posted",
        Posted::Stale => "stale",
    })
}

/// Does the same to several messages, each by itself.
fn handle(
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
