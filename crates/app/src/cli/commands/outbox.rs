//! `punctueel outbox`: the messages that have not left the house.
//!
//! `list` shows them, `show` the text (of a message that is not approved: as it would be today),
//! `approve` fixes text, amounts and days and checks once more what is still due, `posted` notes
//! that it went out. A proposal to hand over is approved by naming it. Several at once are each
//! done by themselves; the status is 1 when one was refused.

mod several;

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::strategy::TaskState;
use punctueel_letters::words::Words;
use punctueel_office::Desk;
use punctueel_office::ask::outbox::{self, Message};
use punctueel_store::load::tasks::KnownTask;

use super::today::action_name;
use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::{Page, count, text};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, channel_code, task_id};
use crate::cli::table::Head;
use crate::cli::values;
use several::{Which, approve, handle, post};

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
