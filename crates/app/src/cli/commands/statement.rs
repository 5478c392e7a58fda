//! `punctueel statement DEBTOR`: a statement of account, as a message that waits for approval, or
//! at once as a file.
//!
//! It shows all that is open and asks for nothing that is not due. It counts for no gap and no cap.
//! With `--out` it is only printed: nothing is planned and nothing recorded.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use punctueel_domain::id::DebtorId;
use punctueel_domain::strategy::Action;
use punctueel_office::actions::ask_statement::AskStatement;
use punctueel_office::ask::draft;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::out_file::OutFile;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::{Done, Nothing, task_id};

/// A statement of account.
#[derive(Args, Debug)]
pub struct Statement {
    /// Of whom.
    #[arg(value_name = "DEBTOR")]
    debtor: String,
    /// As a PDF in this file.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Overwrite it.
    #[arg(long, requires = "out")]
    force: bool,
}

#[derive(Serialize)]
struct Written {
    file: String,
    pages: u32,
}

/// Plans it, or writes it.
pub fn run(args: Statement, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, &args.debtor)?;
    if let Some(path) = &args.out {
        return write(debtor, path, args.force, session);
    }
    let name = find::name(&mut desk, debtor)?;
    let task = AskStatement { debtor }.run(&mut desk)?;
    let id = task_id(task, Action::Letter);
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id: id.clone(), events, more: Nothing {} };
    session.answer(&done, |page| {
        page.say("statement-planned", &[("id", text(id)), ("name", text(name))]);
    })
}

fn write(debtor: DebtorId, path: &Path, force: bool, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let name = find::name(&mut desk, debtor)?;
    let pdf = draft::statement(&mut desk, debtor)?;
    let mut out = OutFile::begin(path, force, session.words)?;
    out.write_all(&pdf.bytes)?;
    out.end()?;
    let file = path.display().to_string();
    let written = Written { file: file.clone(), pages: pdf.pages };
    session.answer(&written, |page| {
        page.say("statement-written", &[("name", text(name)), ("file", text(file))]);
    })
}
