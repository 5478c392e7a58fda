//! `punctueel restore FILE`: puts a backup back, in an empty database or beside other
//! administrations.
//!
//! Everything is verified before anything becomes visible: all of it, or nothing. An administration
//! that is there already is never touched. It is also the way from SQLite to PostgreSQL and back.

use std::fs::File;
use std::path::PathBuf;

use clap::Args;

use punctueel_office::archive;
use punctueel_store::{StoreError, Trouble};

use super::backup::{archived, rows};
use crate::cli::answer::Answer;
use crate::cli::page::text;
use crate::cli::progress::Progress;
use crate::cli::session::Session;
use crate::cli::usage::Wrong;

/// Puts a backup back.
#[derive(Args, Debug)]
pub struct Restore {
    /// The backup.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Puts it back.
pub fn run(args: Restore, session: &Session) -> anyhow::Result<Answer> {
    // Looked at first: a name typed wrong must not make a database.
    File::open(&args.file).map_err(|error| Wrong::file(&args.file, &error, session.words))?;
    let mut db = session.database()?;
    let who = session.who(&mut db)?;
    let open = || File::open(&args.file).map_err(|error| StoreError::because(Trouble::File, error));
    let name = session.options.administration.as_deref();
    let progress = Progress::start(session.words, "progress-restore");
    let seen = |count| progress.at(count);
    let held = archive::restore(&mut db, &who, name, open, seen)?;
    drop(progress);
    let done = archived(&args.file.display().to_string(), held);
    session.answer(&done, |page| {
        page.say("restore-done", &[("file", text(&done.id))]);
        rows(page, &done.more);
        page.say("restore-next", &[]);
    })
}
