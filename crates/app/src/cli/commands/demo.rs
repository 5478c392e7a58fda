//! `punctueel demo`: a made-up firm, two years of its work, and what there is to do today.
//!
//! Makes a folder with a trial administration and with the files that a bookkeeping and a bank
//! would give, plays the days up to today through the real actions (a large firm is recorded in
//! bulk), and shows the last day by the commands that everybody can type. The same seed and day
//! give the same firm and the same work. Everything in it is made up. Does not know how:
//! `punctueel_office::sample` does.

mod chosen;
mod folder;
mod page;
mod paper;

use std::path::PathBuf;

use clap::{Args, Parser};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::calendar::plus_days;
use punctueel_office::actions::match_receipts::MatchReceipts;
use punctueel_office::daily;
use punctueel_office::desk::{Desk, dutch_day, open_database};
use punctueel_office::sample::play::{Arriving, Story, morning};
use punctueel_office::sample::{Plan, bulk, house};

use crate::cli::Cli;
use crate::cli::answer::Answer;
use crate::cli::options::Options;
use crate::cli::progress::Progress;
use crate::cli::session::Session;
use crate::cli::shape::Done;
use crate::cli::stop;
use crate::cli::values;
use crate::press::press;
use folder::Folder;
use paper::Paper;

/// The files of so many days are kept.
const KEPT_DAYS: i32 = 31;

/// Shows a made-up firm at work.
#[derive(Args, Debug)]
pub struct Demo {
    /// The folder to make.
    #[arg(long, value_name = "DIR", default_value = "demo")]
    dir: PathBuf,
    /// How many debtors.
    #[arg(long, value_name = "N", default_value = "40", value_parser = values::debtors)]
    debtors: u32,
    /// How many invoices.
    #[arg(long, value_name = "N", default_value = "400", value_parser = values::invoices)]
    invoices: u32,
    /// Another seed, another firm.
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Do not serve pages.
    #[arg(long)]
    no_serve: bool,
    /// How many days the story takes; for tests.
    #[arg(long, value_name = "N", default_value = "730", value_parser = values::story, hide = true)]
    days: u32,
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
    /// `daily` or `bulk`.
    way: &'static str,
    /// Somebody asked to stop; this is the last day that was played.
    #[serde(skip_serializing_if = "Option::is_none")]
    stopped_on: Option<Date>,
    files: u32,
    receipts_settled: u32,
    calls: u32,
    promises: u32,
    disputes: u32,
    messages: u32,
    handed_over: u32,
    /// The file for the printer.
    #[serde(skip_serializing_if = "Option::is_none")]
    print_file: Option<String>,
    letters: usize,
    call_sheets: usize,
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
    /// What came in, when that came in files.
    imported: Option<Printed>,
    /// The run, of the last working day.
    run: Printed,
    today: Printed,
    why: Option<Printed>,
    message: Option<Printed>,
    paper: Paper,
    /// A command to try for each kind of work.
    next: Vec<String>,
    /// Somebody asked to stop.
    stopped_on: Option<Date>,
}

/// Makes it and shows it.
pub fn run(args: Demo, session: &Session) -> anyhow::Result<Answer> {
    let today = session.options.today.unwrap_or_else(|| dutch_day(session.now()));
    stop::listen();
    let folder = Folder::make(&args.dir, session.words)?;
    let plan = Plan {
        debtors: args.debtors as usize,
        invoices: args.invoices as usize,
        seed: args.seed,
        today,
        days: args.days as i32,
    };
    let progress = Progress::start(session.words, "progress-demo");
    progress.busy_with(&folder.path().display().to_string());
    let mut story = Story::new(plan);
    let mut telling = Telling { session, folder: &folder, progress: &progress, today };
    let last_day = telling.tell(&mut story)?;
    drop(progress);
    let more = shown(&args, &story, &last_day, &folder);
    let is_stopped = last_day.stopped_on.is_some();
    let done = Done { done: !is_stopped, id: house().name, events: Vec::new(), more };
    session.verdict(is_stopped, &done, |paper| page::show(paper, &story, &folder, &last_day))
}

fn shown(args: &Demo, story: &Story, last_day: &LastDay, folder: &Folder) -> Shown {
    let tally = story.tally;
    Shown {
        administration: house().name,
        database: folder.address(),
        folder: folder.path().display().to_string(),
        today: story.world.plan.today,
        seed: args.seed,
        debtors: args.debtors,
        invoices: story.world.bills.len(),
        way: if is_bulk(&story.world.plan) { "bulk" } else { "daily" },
        stopped_on: last_day.stopped_on,
        files: tally.files,
        receipts_settled: tally.matched + tally.settled,
        calls: tally.calls,
        promises: tally.promises,
        disputes: tally.disputes,
        messages: tally.messages,
        handed_over: tally.handed_over,
        print_file: last_day.paper.print_file.as_ref().map(|path| path.display().to_string()),
        letters: last_day.paper.alone,
        call_sheets: last_day.paper.sheets,
    }
}

/// Yes when a firm is so large that its history is recorded in bulk.
fn is_bulk(plan: &Plan) -> bool {
    plan.invoices >= bulk::FROM_INVOICES
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
        if is_bulk(&story.world.plan) {
            self.fill(story, &mut desk, &mut shown)?;
        } else {
            self.play(story, &mut desk, &mut shown)?;
        }
        if shown.stopped_on.is_none() {
            desk.move_to(morning(self.today));
            // Until now letters went out as text alone, which is quick; from here on paper counts.
            self.look(&mut desk.with_press(press()), &mut shown)?;
        }
        Ok(shown)
    }

    /// Every day through the real actions.
    fn play(&self, story: &mut Story, desk: &mut Desk, shown: &mut LastDay) -> anyhow::Result<()> {
        for day in story.days() {
            if stop::is_asked() {
                shown.stopped_on = Some(desk.today);
                return Ok(());
            }
            self.progress.busy_with(&self.session.words.date(day));
            desk.move_to(morning(day));
            let files = story.files_of(day);
            if day >= plus_days(self.today, -KEPT_DAYS) {
                self.folder.keep(&files, self.session.words)?;
            }
            if day < self.today {
                story.arrive(desk, &files)?;
            } else {
                shown.imported = Some(self.import(&files)?);
                story.tally.files += files.len() as u32;
                story.tally.matched += MatchReceipts.run(desk)?.settled;
            }
            if day == story.world.plan.last_working_day() {
                shown.run = self.typed(day, &["run"])?;
            } else {
                daily::run(desk, daily::Run::default(), |_| true)?;
            }
            story.work(desk)?;
        }
        Ok(())
    }

    /// The same recorded in bulk; the run of the last working day is a real one.
    fn fill(&self, story: &mut Story, desk: &mut Desk, shown: &mut LastDay) -> anyhow::Result<()> {
        let mut last = desk.today;
        let stopped = story.fill(desk, |day, invoices| {
            last = day;
            let words = self.session.words;
            self.progress.busy_with(&format!("{} ({invoices})", words.date(day)));
            !stop::is_asked()
        })?;
        if stopped {
            shown.stopped_on = Some(last);
            return Ok(());
        }
        shown.run = self.typed(story.world.plan.last_working_day(), &["run"])?;
        Ok(())
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
        shown.paper = self.put_on_paper(&chosen)?;
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
            user: None,
            since: None,
            today: Some(day),
            json: false,
            language: self.session.options.language,
        };
        let (shows, at) = (command.shows(), Some(morning(day)));
        let session = Session { options, shows, words: self.session.words, at };
        let answer = command.run(&session)?;
        Ok(Printed { command: words.join(" "), text: answer.text })
    }
}
