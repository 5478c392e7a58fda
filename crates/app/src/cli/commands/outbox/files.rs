//! Letters for the printer and e-mails as files: made whole or not at all.
//!
//! Every message gets its last look first. A file has a temporary name until it is safe on disk;
//! only then messages are noted as made, and when that is refused the print file goes again.
//! E-mails that were written here before and may no longer go out are taken away.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use punctueel_domain::id::TaskId;
use punctueel_domain::party::Channel;
use punctueel_domain::refusal::Refusal;
use punctueel_office::actions::note_printed::NotePrinted;
use punctueel_office::ask::outbox;
use punctueel_office::outgoing::print_file::{
    Looked, MOST_LETTERS, PrintFile, Sheet, look_at_all, print_file,
};
use punctueel_office::outgoing::ready::READY;
use punctueel_office::{Desk, No};
use punctueel_store::load::tasks::KnownTask;

use super::old_mails;
use super::several::{Became, HandledOne, Which, chosen, one, show_handled};
use crate::cli::answer::Answer;
use crate::cli::out_file::{OutFile, make_folder};
use crate::cli::page::{count, text};
use crate::cli::session::Session;
use crate::cli::shape::{Done, task_id};

/// What is printed.
#[derive(Args, Debug)]
pub struct Print {
    /// The file to make.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    which: Which,
}

/// Which e-mails become files.
#[derive(Args, Debug)]
pub struct Mails {
    /// The folder for the files.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    which: Which,
}

#[derive(Serialize)]
struct Made {
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    files: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    removed: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    copies_to_add: Vec<ToAdd>,
    left: usize,
    messages: Vec<HandledOne>,
}

/// Copies that somebody puts in the envelope himself.
#[derive(Debug, Serialize)]
struct ToAdd {
    message: String,
    invoices: Vec<String>,
}

/// Messages of one channel after their last look.
struct Ready {
    tasks: Vec<KnownTask>,
    messages: Vec<HandledOne>,
    left: usize,
    events: Vec<i64>,
}

fn ready(
    desk: &mut Desk,
    which: &Which,
    channel: Channel,
    session: &Session,
) -> anyhow::Result<Ready> {
    let named = chosen(desk, which, READY)?;
    let (mut meant, others): (Vec<_>, Vec<_>) =
        named.into_iter().partition(|task| task.channel == Some(channel));
    // All there is of another kind is no mistake: then there is nothing to make.
    if let Some(other) = others.first().filter(|_| meant.is_empty() && !which.is_all()) {
        let is_ready = other.state.is_ready();
        let state = match (is_ready, channel) {
            (false, _) => other.state.code(),
            (true, Channel::Post) => "email",
            (true, _) => "letter",
        };
        return Err(No::from(Refusal::TaskState { state: state.to_owned() }).into());
    }
    let left = meant.len().saturating_sub(MOST_LETTERS);
    meant.truncate(MOST_LETTERS);
    let ids: Vec<TaskId> = meant.iter().map(|task| task.task).collect();
    let Looked { right, withdrawn, events } = look_at_all(desk, &ids)?;
    let messages = withdrawn.into_iter().filter_map(|(id, look)| {
        let task = meant.iter().find(|task| task.task == id)?;
        Some(one(task, Became::of(look, "stale"), Vec::new(), session.words))
    });
    let messages = messages.collect();
    let mut tasks = Vec::with_capacity(right.len());
    for id in right {
        let task = outbox::one(desk, id)?.task;
        // What was composed anew may go another way now.
        if task.channel == Some(channel) {
            tasks.push(task);
        }
    }
    Ok(Ready { tasks, messages, left, events })
}

/// Makes one file for the printer, and notes what is in it as printed.
pub fn print(args: &Print, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let out = OutFile::begin(&args.out, false, session.words)?;
    let Ready { tasks, mut messages, left, mut events } =
        ready(&mut desk, &args.which, Channel::Post, session)?;
    let (mut pages, mut copies_to_add) = (None, Vec::new());
    if !tasks.is_empty() {
        let (count, to_add) = put_on_paper(&mut desk, &tasks, out)?;
        (pages, copies_to_add) = (Some(count), to_add);
        events.extend_from_slice(desk.last_events());
    }
    let printed = |task: &KnownTask| {
        let state = if task.prints > 0 { "printed-again" } else { "printed" };
        one(task, state.into(), Vec::new(), session.words)
    };
    messages.extend(tasks.iter().map(printed));
    let id = if tasks.is_empty() { String::new() } else { args.out.display().to_string() };
    let (files, removed) = (Vec::new(), Vec::new());
    let more = Made { pages, files, removed, copies_to_add, left, messages };
    let done = Done { done: true, id, events, more };
    session.answer(&done, |page| {
        show_handled(page, &done.more.messages, "outbox-printed");
        if let Some(pages) = done.more.pages {
            let args = [("file", text(&done.id)), ("pages", count(pages as usize))];
            page.gap();
            page.say("outbox-print-file", &args);
        }
        for one in &done.more.copies_to_add {
            let numbers = text(one.invoices.join(", "));
            page.say("outbox-add-copy", &[("id", text(&one.message)), ("numbers", numbers)]);
        }
        if left > 0 {
            page.say("outbox-left", &[("count", count(left))]);
        }
    })
}

fn put_on_paper(
    desk: &mut Desk,
    tasks: &[KnownTask],
    mut out: OutFile,
) -> anyhow::Result<(u32, Vec<ToAdd>)> {
    let sheet =
        |task: &KnownTask| Sheet { id: task_id(task.task, task.action), task: task.clone() };
    let sheets: Vec<Sheet> = tasks.iter().map(sheet).collect();
    let PrintFile { pdf, to_add } = print_file(desk, &sheets)?;
    out.write_all(&pdf.bytes)?;
    let placed = out.end()?;
    let note = NotePrinted { tasks: tasks.iter().map(|task| task.task).collect() };
    placed.keep_if(note.run(desk))?;
    let named = |(task, invoices): (TaskId, Vec<String>)| {
        let sheet = sheets.iter().find(|sheet| sheet.task.task == task);
        ToAdd { message: sheet.map(|sheet| sheet.id.clone()).unwrap_or_default(), invoices }
    };
    Ok((pdf.pages, to_add.into_iter().map(named).collect()))
}

/// Writes approved e-mails as files, as they go over the line.
pub fn mails(args: &Mails, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let Ready { tasks, mut messages, left, mut events } =
        ready(&mut desk, &args.which, Channel::Email, session)?;
    if !tasks.is_empty() {
        make_folder(&args.out, session.words)?;
    }
    let removed = old_mails::take_away(&mut desk, &args.out, session.words)?;
    let mut files = Vec::new();
    for task in &tasks {
        files.push(write_mail(&mut desk, task, &args.out, session)?);
    }
    NotePrinted { tasks: tasks.iter().map(|task| task.task).collect() }.run(&mut desk)?;
    events.extend_from_slice(desk.last_events());
    let written = |task: &KnownTask| one(task, "written".into(), Vec::new(), session.words);
    messages.extend(tasks.iter().map(written));
    let id = args.out.display().to_string();
    let more = Made { pages: None, files, removed, copies_to_add: Vec::new(), left, messages };
    let done = Done { done: true, id, events, more };
    session.answer(&done, |page| {
        show_handled(page, &done.more.messages, "outbox-written");
        for file in &done.more.removed {
            page.say("outbox-mail-removed", &[("file", text(file))]);
        }
        if !done.more.files.is_empty() {
            page.gap();
            page.say("outbox-written-next", &[("folder", text(&done.id))]);
        }
    })
}

/// Once more gives the same bytes in the same place.
fn write_mail(
    desk: &mut Desk,
    task: &KnownTask,
    folder: &Path,
    session: &Session,
) -> anyhow::Result<String> {
    let bytes = outbox::mail(desk, task)?;
    let path = folder.join(format!("{}.eml", task_id(task.task, task.action)));
    let mut out = OutFile::begin(&path, true, session.words)?;
    out.write_all(old_mails::UNSENT)?;
    out.write_all(&bytes)?;
    out.end()?;
    Ok(path.display().to_string())
}
