//! `punctueel demo`: a made-up firm, three weeks of its work, and what there is to do today.
//!
//! Makes a folder with a trial administration and with the files that a bookkeeping and a bank
//! would give, plays the days up to today through the real actions, and shows the last day by the
//! commands that everybody can type. The same seed and day give the same firm and the same work.
//! Everything in it is made up. Does not know how: `punctueel_office::sample` does.

mod chosen;
mod folder;
mod page;

use std::path::PathBuf;

use clap::{Args, Parser};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_office::actions::match_receipts::MatchReceipts;
use punctueel_office::daily;
use punctueel_office::desk::{Desk, dutch_day, open_database};
use punctueel_office::sample::play::{Arriving, Story, morning};
use punctueel_office::sample::{Plan, house};

use crate::cli::Cli;
use crate::cli::answer::Answer;
use crate::cli::options::Options;
use crate::cli::progress::Progress;
use crate::cli::session::Session;
use crate::cli::shape::Done;
use crate::cli::values;
use folder::Folder;

/// Shows a made-up firm at work.
#[derive(Args, Debug)]
pub struct Demo {
    /// The folder to make.
    #[arg(long, value_name = "DIR", default_value = "demo")]
    dir: PathBuf,
    /// How many debtors.
    #[arg(long, value_name = "N", default_value = "12", value_parser = values::count)]
    debtors: u32,
    /// How many invoices.
    #[arg(long, value_name = "N", default_value = "40", value_parser = values::count)]
    invoices: u32,
    /// Another seed, another firm.
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Do not serve pages.
    #[arg(long)]
    no_serve: bool,
}

/// What was shown, for machines.
#[derive(Debug, Serialize)]
struct Shown {
    administration: String,
    database: String,
    folder: String,
    today: Date,
    seed: u64,
    debtors: u32,
    invoices: usize,
    files: u32,
    receipts_settled: u32,
    calls: u32,
    promises: u32,
    messages: u32,
}

/// A command with what it printed.
#[derive(Debug, Default)]
struct Printed {
    /// As it is typed, without the program.
    command: String,
    /// What came of it.
    text: String,
}

/// The last day as the commands print it.
#[derive(Debug, Default)]
struct LastDay {
    imported: Printed,
    /// The run, of the last working day.
    run: Printed,
    today: Printed,
    why: Option<Printed>,
    message: Option<Printed>,
    /// A command to try for each kind of work.
    next: Vec<String>,
}

/// Makes it and shows it.
pub fn run(args: Demo, session: &Session) -> anyhow::Result<Answer> {
    let today = session.options.today.unwrap_or_else(|| dutch_day(session.now()));
    let folder = Folder::make(&args.dir, session.words)?;
    let (debtors, invoices) = (args.debtors as usize, args.invoices as usize);
    let mut story = Story::new(Plan { debtors, invoices, seed: args.seed, today });
    let progress = Progress::start(session.words, "progress-demo");
    let mut telling = Telling { session, folder: &folder, progress: &progress, today };
    let shown = telling.tell(&mut story)?;
    drop(progress);
    let tally = story.tally;
    let more = Shown {
        administration: house().name,
        database: folder.address(),
        folder: folder.path().display().to_string(),
        today,
        seed: args.seed,
        debtors: args.debtors,
        invoices: story.world.bills.len(),
        files: tally.files,
        receipts_settled: tally.matched + tally.settled,
        calls: tally.calls,
        promises: tally.promises,
        messages: tally.messages,
    };
    let done = Done { done: true, id: house().name, events: Vec::new(), more };
    session.answer(&done, |paper| page::show(paper, &story, &folder, &shown))
}

/// What telling the story needs.
struct Telling<'a> {
    session: &'a Session,
    folder: &'a Folder,
    progress: &'a Progress,
    today: Date,
}

impl Telling<'_> {
    fn tell(&mut self, story: &mut Story) -> anyhow::Result<LastDay> {
        let mut shown = LastDay::default();
        let mut desk = story.open(open_database(&self.folder.address())?)?;
        for day in story.days() {
            self.progress.busy_with(&self.session.words.date(day));
            desk.move_to(morning(day));
            let files = story.files_of(day);
            self.folder.keep(&files, self.session.words)?;
            if day < self.today {
                story.arrive(&mut desk, &files)?;
            } else {
                shown.imported = self.import(&files)?;
                story.tally.files += files.len() as u32;
                story.tally.matched += MatchReceipts.run(&mut desk)?.settled;
            }
            if day == story.last_working_day() {
                shown.run = self.typed(day, &["run"])?;
            } else {
                daily::run(&mut desk, daily::Run::default(), |_| true)?;
            }
            story.work(&mut desk)?;
        }
        self.look(&mut desk, &mut shown)?;
        Ok(shown)
    }

    /// What came in on the last day.
    fn import(&self, files: &[Arriving]) -> anyhow::Result<Printed> {
        let paths = files.iter().map(|file| self.folder.path_of(file).display().to_string());
        let mut words = vec!["import".to_owned()];
        words.extend(paths);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        self.typed(self.today, &words)
    }

    /// What there is to do, one invoice explained, and one message.
    fn look(&self, desk: &mut Desk, shown: &mut LastDay) -> anyhow::Result<()> {
        let chosen = chosen::choose(desk)?;
        if let Some(message) = &chosen.message {
            shown.message = Some(self.typed(self.today, &["outbox", "show", message])?);
        }
        shown.today = self.typed(self.today, &["today"])?;
        if let Some(invoice) = &chosen.invoice {
            shown.why = Some(self.typed(self.today, &["why", invoice])?);
        }
        shown.next = chosen.next;
        Ok(())
    }

    /// Does what somebody would type on a day.
    fn typed(&self, day: Date, words: &[&str]) -> anyhow::Result<Printed> {
        let typed = std::iter::once("punctueel").chain(words.iter().copied());
        let command = Cli::try_parse_from(typed)?.command;
        let options = Options {
            database: Some(self.folder.address()),
            administration: None,
            today: Some(day),
            json: false,
            language: self.session.options.language,
        };
        let session = Session { options, words: self.session.words };
        let answer = command.run(&session)?;
        Ok(Printed { command: words.join(" "), text: answer.text })
    }
}
