//! One message: its text, its file, holding, releasing and withdrawing it.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::TaskState;
use punctueel_letters::words::{List, Words};
use punctueel_office::No;
use punctueel_office::actions::hold_message::HoldMessage;
use punctueel_office::actions::name_costs::NameCosts;
use punctueel_office::actions::release_message::ReleaseMessage;
use punctueel_office::actions::withdraw_message::WithdrawMessage;
use punctueel_office::ask::attachments::{self, Attachment};
use punctueel_office::ask::{draft, outbox};
use punctueel_office::outgoing::print_file;
use punctueel_store::load::tasks::KnownTask;

use super::{MessageShape, shape};
use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::out_file::OutFile;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::{Done, Nothing, Said};
use crate::cli::values;

/// One message.
#[derive(Args, Debug)]
pub struct Show {
    /// Its id.
    #[arg(value_name = "MESSAGE")]
    message: String,
    /// Write the letter as it was printed, or as it would be now.
    #[arg(long, value_name = "FILE")]
    pdf: Option<PathBuf>,
}

/// One message, with a reason.
#[derive(Args, Debug)]
pub struct WithReason {
    /// Its id.
    #[arg(value_name = "MESSAGE")]
    message: String,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

/// The costs of a 14-day letter, named by a person.
#[derive(Args, Debug)]
pub struct Costs {
    /// The costs, without VAT.
    #[arg(long, value_name = "AMOUNT", value_parser = values::amount)]
    amount: Cents,
    #[command(flatten)]
    with: WithReason,
}

/// One message that does not go out.
#[derive(Args, Debug)]
pub struct TakeBack {
    #[command(flatten)]
    with: WithReason,
    /// It may come back with the next run.
    #[arg(long)]
    again: bool,
}

/// One message and nothing more.
#[derive(Args, Debug)]
pub struct Only {
    /// Its id.
    #[arg(value_name = "MESSAGE")]
    message: String,
}

#[derive(Serialize)]
struct TextShape {
    #[serde(flatten)]
    message: MessageShape,
    is_draft: bool,
    #[serde(skip)]
    is_fixed: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    recipient: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<Said>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pdf_sha256: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    mail_sha256: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attachments: Vec<AttachmentShape>,
    text: String,
}

/// A file that goes along.
#[derive(Serialize)]
struct AttachmentShape {
    file: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    invoice: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<u64>,
}

impl AttachmentShape {
    fn of(one: Attachment) -> AttachmentShape {
        let Attachment { file, invoice, size } = one;
        AttachmentShape { file, invoice, size }
    }
}

impl TextShape {
    fn show(&self, page: &mut Page, state: TaskState) {
        let id = text(&self.message.message);
        match self.is_draft {
            true => page.say("outbox-draft", &[("id", id)]),
            false => {
                let state = text(page.words.code("outbox-state", state.code()));
                page.say("outbox-stands", &[("id", id), ("state", state)]);
            }
        }
        if self.is_fixed {
            page.say("outbox-to", &[("recipient", text(&self.recipient))]);
        }
        self.because.iter().for_each(|said| page.line(&said.sentence));
        if !self.note.is_empty() {
            page.say("outbox-note", &[("note", text(&self.note))]);
        }
        let said: Vec<&Said> = self.message.missing.iter().chain(&self.message.remarks).collect();
        if !said.is_empty() {
            page.title("outbox-remarks", &[]);
            said.into_iter().for_each(|said| page.point(&said.sentence));
        }
        if let Some(files) = self.files(page.words) {
            page.say("outbox-attachments", &[("files", text(files))]);
        }
        if self.is_fixed || self.is_draft {
            page.gap();
            page.line(self.text.trim_end());
        }
    }

    /// The files that go along, in one line.
    fn files(&self, words: &Words) -> Option<String> {
        let named = |one: &AttachmentShape| match one.size {
            Some(size) => {
                let kb = Arg::Count(i64::try_from(size.div_ceil(1024)).unwrap_or(i64::MAX));
                words.say("outbox-attachment", &[("file", text(&one.file)), ("kb", kb)])
            }
            None => one.file.clone(),
        };
        let all: Vec<String> = self.attachments.iter().map(named).collect();
        (!all.is_empty()).then(|| all.join(", "))
    }
}

/// Shows a message: its text as it went out, or as it would be today.
pub fn show(args: &Show, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let task = find::task(&mut desk, &args.message)?;
    if let Some(path) = &args.pdf {
        return write_pdf(&task, path, session);
    }
    let is_fixed = task.text_event.is_some();
    // What was never approved and is over has no text, nor will it have one.
    let is_draft = !is_fixed && (task.state.is_open() || !task.action.is_message());
    let (text_now, files) = match (is_fixed, is_draft) {
        (true, _) => (outbox::text(&mut desk, &task)?, attachments::fixed(&mut desk, &task)?),
        (false, true) => {
            let composed = draft::draft(&mut desk, task.task)?;
            let files = attachments::drafted(&desk, &composed);
            (composed.text, files)
        }
        (false, false) => (String::new(), Vec::new()),
    };
    let recipient = match is_fixed {
        true => outbox::recipient(&mut desk, &task)?.one_line(),
        false => String::new(),
    };
    let because = task.because.as_ref().map(|one| Said::of(one, List::Reason, session.words));
    let message = outbox::one(&mut desk, task.task)?;
    let seen = draft::look_at(&mut desk, std::slice::from_ref(&message))?;
    let shape = TextShape {
        message: shape(&message, seen.first(), session.words),
        is_draft,
        is_fixed,
        recipient,
        note: outbox::note(&mut desk, &task)?,
        because,
        pdf_sha256: task.pdf.clone(),
        mail_sha256: task.mail.clone(),
        attachments: files.into_iter().map(AttachmentShape::of).collect(),
        text: text_now,
    };
    session.answer(&shape, |page| shape.show(page, task.state))
}

fn write_pdf(task: &KnownTask, path: &Path, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let is_draft = task.text_event.is_none() && task.state.is_open();
    if task.pdf.is_empty() && !is_draft {
        let value = crate::cli::shape::task_id(task.task, task.action);
        return Err(No::from(Refusal::NoFile { value }).into());
    }
    let pdf = match is_draft {
        true => draft::draft_on_paper(&mut desk, task.task)?,
        false => print_file::letter(&mut desk, task)?,
    };
    let mut out = OutFile::begin(path, false, session.words)?;
    out.write_all(&pdf.bytes)?;
    out.end()?;
    let id = path.display().to_string();
    let done = Done { done: true, id: id.clone(), events: Vec::new(), more: Nothing {} };
    let said = if is_draft { "outbox-pdf-draft" } else { "outbox-pdf" };
    session.answer(&done, |page| page.say(said, &[("file", text(id))]))
}

/// Holds a message.
pub fn hold(args: WithReason, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let task = find::task(&mut desk, &args.message)?.task;
    HoldMessage { task, reason: args.reason }.run(&mut desk)?;
    said(&desk, args.message, "outbox-held", session)
}

/// Names the costs of a 14-day letter.
pub fn costs(args: Costs, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let Costs { amount, with: WithReason { message, reason } } = args;
    let task = find::task(&mut desk, &message)?.task;
    NameCosts { task, amount, reason }.run(&mut desk)?;
    said(&desk, message, "outbox-costs-named", session)
}

/// Releases a message.
pub fn release(args: Only, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let task = find::task(&mut desk, &args.message)?.task;
    let id = match (ReleaseMessage { task }).run(&mut desk)? {
        TaskState::Approved => "outbox-released-approved",
        _ => "outbox-released",
    };
    said(&desk, args.message, id, session)
}

/// Withdraws a message.
pub fn withdraw(args: TakeBack, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let task = find::task(&mut desk, &args.with.message)?.task;
    let is_again = args.again;
    WithdrawMessage { task, reason: args.with.reason, is_again }.run(&mut desk)?;
    let sentence = if is_again { "outbox-taken-back-again" } else { "outbox-taken-back" };
    said(&desk, args.with.message, sentence, session)
}

fn said(
    desk: &punctueel_office::Desk,
    id: String,
    sentence: &str,
    session: &Session,
) -> anyhow::Result<Answer> {
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id: id.clone(), events, more: Nothing {} };
    session.answer(&done, |page| page.say(sentence, &[("id", text(id))]))
}
