//! `punctueel outbox`: the messages, from planned to gone.
//!
//! `list` shows those that have not left, `sent` those that have; `show` gives the text, of what is
//! approved exactly as it goes out. `approve` fixes text, amounts and days and checks once more
//! what is still due; `hold`, `release` and `withdraw` keep one inside. `print` makes one file of
//! all letters for the post, `eml` a file of each e-mail; `posted` notes that they went out.
//! `costs` names less costs for a 14-day letter than the scale gives.
//! Several at once are each done by themselves; the status is 1 when one was refused.

mod files;
mod old_mails;
mod one;
mod several;

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::money::Cents;
use punctueel_domain::party::Channel;
use punctueel_domain::strategy::{MessageKind, TaskState};
use punctueel_letters::words::{List, Words};
use punctueel_office::Desk;
use punctueel_office::ask::draft::{self, Seen};
use punctueel_office::ask::outbox::{self, Message};
use punctueel_store::load::tasks::KnownTask;

use super::today::action_name;
use crate::cli::answer::Answer;
use crate::cli::page::{Page, count, text};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Said, channel_code, task_id};
use crate::cli::table::Head;
use crate::cli::values;
use files::{Mails, Print};
use one::{Costs, Only, Show, TakeBack, WithReason};
use several::{Bulk, Which, Why, approve, handle, post};

/// The most messages of a list of which it is said what could be better.
const MOST_REMARKS: usize = 20;

/// The messages.
#[derive(Args, Debug)]
pub struct Outbox {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    List(All),
    Sent(Nothing),
    Show(Show),
    Approve(Approve),
    Costs(Costs),
    Hold(WithReason),
    Release(Only),
    Withdraw(TakeBack),
    Print(Print),
    Eml(Mails),
    Posted(Gone),
}

/// No arguments.
#[derive(Args, Debug)]
struct Nothing {}

/// Those that have left too.
#[derive(Args, Debug)]
struct All {
    /// Those that have left too.
    #[arg(long)]
    all: bool,
}

/// Which messages are approved.
#[derive(Args, Debug)]
struct Approve {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    why: Why,
}

/// Which messages went out, and when.
#[derive(Args, Debug)]
struct Gone {
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
    #[serde(skip_serializing_if = "Option::is_none")]
    printed_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    done_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    replaced_by: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    missing: Vec<Said>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    remarks: Vec<Said>,
}

/// Does what is asked.
pub fn run(args: Outbox, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::List(All { all }) => list(all, session),
        What::Sent(Nothing {}) => sent(session),
        What::Show(args) => one::show(&args, session),
        What::Approve(Approve { which, why }) => {
            let states = &[TaskState::Planned];
            let bulk = Bulk { states, summary: "outbox-approved", early: None };
            let approve = |desk: &mut Desk, task: &KnownTask| approve(desk, task, &why);
            handle(&which, &bulk, session, approve)
        }
        What::Costs(args) => one::costs(args, session),
        What::Hold(args) => one::hold(args, session),
        What::Release(args) => one::release(args, session),
        What::Withdraw(args) => one::withdraw(args, session),
        What::Print(args) => files::print(&args, session),
        What::Eml(args) => files::mails(&args, session),
        What::Posted(Gone { which, on }) => {
            let post = |desk: &mut Desk, task: &KnownTask| post(desk, task, on);
            // What nobody made cannot have left.
            let states = &[TaskState::Printed];
            let early = Some((TaskState::Approved, "outbox-not-made"));
            let bulk = Bulk { states, summary: "outbox-posted", early };
            handle(&which, &bulk, session, post)
        }
    }
}

fn list(all: bool, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let mut messages = outbox::list(&mut desk)?;
    if all {
        messages.extend(outbox::gone(&mut desk)?);
    }
    let seen = draft::look_at(&mut desk, &messages)?;
    let each = messages.iter().zip(&seen);
    let shapes: Vec<MessageShape> =
        each.map(|(message, seen)| shape(message, Some(seen), session.words)).collect();
    session.answer(&shapes, |page| {
        show_list(page, &messages, &shapes, "outbox-empty");
        show_remarks(page, &shapes);
    })
}

/// What lacks and what could be better, message by message.
fn show_remarks(page: &mut Page, shapes: &[MessageShape]) {
    let said = |shape: &MessageShape| shape.missing.len() + shape.remarks.len() > 0;
    let all: Vec<&MessageShape> = shapes.iter().filter(|shape| said(shape)).collect();
    if all.is_empty() {
        return;
    }
    page.title("outbox-remarks", &[]);
    for shape in all.iter().take(MOST_REMARKS) {
        let each = shape.missing.iter().chain(&shape.remarks);
        let sentences: Vec<&str> = each.map(|said| said.sentence.as_str()).collect();
        page.point(&format!("{} {}: {}", shape.message, shape.name, sentences.join(" ")));
    }
    if let Some(more) = all.len().checked_sub(MOST_REMARKS).filter(|more| *more > 0) {
        page.say("outbox-remarks-more", &[("count", count(more))]);
    }
}

fn sent(session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let mut messages = outbox::gone(&mut desk)?;
    messages.retain(|message| message.task.state == TaskState::Done);
    let shapes: Vec<MessageShape> =
        messages.iter().map(|message| shape(message, None, session.words)).collect();
    session.answer(&shapes, |page| show_list(page, &messages, &shapes, "outbox-nothing-sent"))
}

fn shape(message: &Message, seen: Option<&Seen>, words: &Words) -> MessageShape {
    let task = &message.task;
    let seen = seen.cloned().unwrap_or_default();
    let missing = seen.missing.iter().map(|one| Said::of(one, List::Missing, words));
    let refused = seen.refused.iter().map(|one| Said::of(one, List::Refusal, words));
    let remarks = seen.remarks.iter().map(|one| Said::of(one, List::Remark, words));
    MessageShape {
        message: task_id(task.task, task.action),
        state: task.state.code(),
        channel: channel_code(task.channel),
        kind: kind_code(task),
        debtor: task.debtor.to_string(),
        name: task.debtor_name.clone(),
        invoices: message.invoices(),
        total: Amount(asks(task, &seen)),
        planned_on: task.planned_on,
        approved_on: task.approved_on,
        last_day_on: task.last_day_on,
        printed_on: task.printed_on,
        done_on: task.done_on,
        replaced_by: task.replaced_by.map(|next| task_id(next, task.action)),
        missing: missing.chain(refused).collect(),
        remarks: remarks.collect(),
    }
}

/// What a message asks: as it was approved, or as it would be now.
fn asks(task: &KnownTask, seen: &Seen) -> Cents {
    seen.asks.unwrap_or(task.total)
}

fn show_list(page: &mut Page, messages: &[Message], shapes: &[MessageShape], empty: &str) {
    if messages.is_empty() {
        page.say(empty, &[]);
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
    let row = |(message, shape): (&Message, &MessageShape)| {
        let task = &message.task;
        let channel = task.channel.map(|channel| page.words.code("channel", channel.code()));
        vec![
            task_id(task.task, task.action),
            kind_name(page.words, task),
            channel.unwrap_or_default(),
            task.debtor_name.clone(),
            message.invoices().join(", "),
            page.money(shape.total.0),
            page.words.code("outbox-state", state_code(task)),
        ]
    };
    let rows: Vec<_> = messages.iter().zip(shapes).map(row).collect();
    page.table(&heads, &rows);
    let total = shapes.iter().map(|shape| shape.total.0).sum();
    let args = [("count", count(messages.len())), ("total", text(page.money(total)))];
    page.say("outbox-total", &args);
    page.say("outbox-next", &[]);
}

/// What a message is: its legal kind, or what it answers.
fn kind_code(task: &KnownTask) -> Option<&'static str> {
    match task.kind {
        MessageKind::Dunning => task.legal_kind.map(|kind| kind.code()),
        answer => Some(answer.code()),
    }
}

/// How far it is, as a code; an e-mail is not printed.
fn state_code(task: &KnownTask) -> &'static str {
    match (task.state, task.channel) {
        (TaskState::Printed, Some(Channel::Email)) => "written",
        (state, _) => state.code(),
    }
}

/// What a message is for, in words.
pub fn kind_name(words: &Words, task: &KnownTask) -> String {
    match task.kind {
        MessageKind::Dunning => {
            action_name(words, task.action, task.legal_kind.map(|kind| kind.code()))
        }
        answer => words.code("message", answer.code()),
    }
}
