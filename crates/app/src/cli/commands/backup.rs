//! `punctueel backup FILE`: everything of an administration, or of all, in one file.
//!
//! The file can be restored into either kind of database, and is compressed and checksummed. It is
//! there when it is whole, and never overwrites another unasked. Others may go on working.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::refusal::Refusal;
use punctueel_office::{No, archive};
use punctueel_store::archive::Held;

use crate::cli::answer::Answer;
use crate::cli::out_file::OutFile;
use crate::cli::page::{Page, text};
use crate::cli::progress::Progress;
use crate::cli::session::Session;
use crate::cli::shape::Done;

/// Makes a backup.
#[derive(Args, Debug)]
pub struct Backup {
    /// The file to make.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Overwrite it.
    #[arg(long)]
    force: bool,
}

/// What an archive holds, for `backup` and `restore`.
#[derive(Debug, Serialize)]
pub struct Archived {
    file: String,
    administrations: Vec<HeldShape>,
}

#[derive(Debug, Serialize)]
struct HeldShape {
    name: String,
    events: i64,
    head: String,
    files: u64,
}

/// Makes it.
pub fn run(args: Backup, session: &Session) -> anyhow::Result<Answer> {
    if !session.has_database() {
        return Err(No::from(Refusal::NoAdministration).into());
    }
    let mut db = session.database()?;
    let who = session.who(&mut db)?;
    let mut out = OutFile::begin(&args.file, args.force, session.words)?;
    let what = (session.options.administration.as_deref(), session.now());
    let progress = Progress::start(session.words, "progress-backup");
    let seen = |count| progress.at(count);
    let held = archive::backup(&mut db, &who, what, &mut out, seen)?;
    if held.is_empty() {
        return Err(No::from(Refusal::NoAdministration).into());
    }
    out.end()?;
    drop(progress);
    let done = archived(&args.file.display().to_string(), held);
    session.answer(&done, |page| {
        page.say("backup-done", &[("file", text(&done.id))]);
        rows(page, &done.more);
        page.say("backup-next", &[("file", text(&done.id))]);
    })
}

/// The answer of both commands.
pub fn archived(file: &str, held: Vec<Held>) -> Done<Archived> {
    let shape = |one: Held| {
        let Held { name, events, head, files } = one;
        HeldShape { name, events, head, files }
    };
    let administrations = held.into_iter().map(shape).collect();
    let more = Archived { file: file.to_owned(), administrations };
    Done { done: true, id: file.to_owned(), events: Vec::new(), more }
}

/// One line per administration.
pub fn rows(page: &mut Page, archived: &Archived) {
    for one in &archived.administrations {
        let args = [("name", text(&one.name)), ("count", Arg::Count(one.events))];
        let line = page.words.say("backup-holds", &args);
        page.point(&line);
    }
}
