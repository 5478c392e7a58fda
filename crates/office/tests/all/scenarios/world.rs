//! The world of one scenario: an administration in a database of its own, a day, a bank.
//!
//! Knows how to go from day to day and to do what a person or the clock does. After every step it
//! reads what was recorded, keeps the account of it and has the invariants checked.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use punctueel_domain::calendar::{is_working_day, plus_days};
use punctueel_domain::casework::{CallOutcome, LateReason};
use punctueel_domain::event::Event;
use punctueel_domain::id::{DebtorId, InvoiceId, TaskId};
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::{Action, DebtorCase, TaskState};
use punctueel_formats::profile::Profile;
use punctueel_formats::read::read;
use punctueel_office::actions::approve_automatic::approve_automatic;
use punctueel_office::actions::keep_profile::KeepProfile;
use punctueel_office::actions::open_administration::OpenAdministration;
use punctueel_office::actions::{approve_message, post_message, record_call};
use punctueel_office::ask::find::{Found, find};
use punctueel_office::ask::{outbox, today};
use punctueel_office::daily::{self, Run, RunReport};
use punctueel_office::desk::{Who, load_house};
use punctueel_office::imports::{FileReport, FileState, SentBefore, TakeIn};
use punctueel_office::{Desk, No, Outcome};
use punctueel_store::Db;
use punctueel_store::load::{claims, debtors, events};

use super::account::{Account, Names};
use super::bank_file::{BankBook, BankRow, Form};
use super::check;
use super::vocabulary::Done;
use crate::press::PlainPress;

/// What happens by itself each day, when a story says so.
#[derive(Clone, Copy, Default)]
pub struct Habits {
    /// Each morning the statement of the day before comes in.
    pub bank_daily: bool,
    /// Who must be called is reached the same day.
    pub calls_done: bool,
    /// Messages go out the same day.
    pub messages_sent: bool,
}

/// The world.
pub struct World {
    db: Option<Db>,
    desk: Option<Desk>,
    day: Option<Date>,
    /// The account of what was done.
    pub account: Account,
    /// The report of the last run.
    pub last_run: Option<RunReport>,
    /// The code and the reason with which the last thing somebody wanted was refused.
    pub refused: Option<(&'static str, String)>,
    /// The administration to be opened on the first day.
    pub founding: Option<OpenAdministration>,
    /// What happens by itself.
    pub habits: Habits,
    /// The bank.
    pub bank: BankBook,
    /// The customers, in the order in which they appeared.
    pub customers: Vec<String>,
    /// What the last print file said.
    pub printed: Option<String>,
    /// Every case as it was after the last step.
    pub cases: HashMap<DebtorId, DebtorCase>,
    /// What the last try of a file reported.
    pub tried: Vec<FileReport>,
    /// The files that came in.
    files: Vec<File>,
    /// Names of what may leave the books.
    past: Names,
}

/// A file as it came in.
#[derive(Clone, Default)]
pub struct File {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// What was sent before.
    pub sent_before: Option<SentBefore>,
    /// The day it speaks of, when it does not say so itself.
    pub as_of: Option<Date>,
    /// How it is read.
    pub profile: Option<Profile>,
    /// Its columns were confirmed.
    pub is_accepted: bool,
}

impl File {
    /// A file of this name.
    pub fn of(name: &str, bytes: Vec<u8>) -> File {
        File { name: name.to_owned(), bytes, ..File::default() }
    }
}

/// What went wrong, in words.
pub fn said(no: &No) -> String {
    let mut text = match no {
        No::Refused(refusal) => format!("geweigerd: {refusal:?}"),
        No::Failed(error) => format!("mislukt: {error}"),
    };
    let mut cause = std::error::Error::source(no);
    while let Some(error) = cause {
        text += &format!(": {error}");
        cause = error.source();
    }
    text
}

impl World {
    /// A world with an empty database.
    pub fn new(db: Db, form: Form) -> World {
        World {
            db: Some(db),
            desk: None,
            day: None,
            account: Account::default(),
            last_run: None,
            refused: None,
            founding: None,
            habits: Habits::default(),
            bank: BankBook::new(form),
            customers: Vec::new(),
            printed: None,
            cases: HashMap::new(),
            tried: Vec::new(),
            files: Vec::new(),
            past: Names::default(),
        }
    }

    /// The day of the story.
    pub fn day(&self) -> Option<Date> {
        self.day
    }

    /// The day of the story, which must have begun.
    pub fn today(&self) -> Result<Date, String> {
        self.day.ok_or_else(|| "zeg eerst welke dag het is".to_owned())
    }

    /// The desk.
    pub fn desk(&mut self) -> Result<&mut Desk, String> {
        self.desk.as_mut().ok_or_else(|| "begin met: Gegeven een administratie".to_owned())
    }

    /// Asks something that cannot be refused.
    pub fn ask<T>(&mut self, ask: impl FnOnce(&mut Desk) -> Outcome<T>) -> Result<T, String> {
        ask(self.desk()?).map_err(|no| said(&no))
    }

    /// Does something that may be refused; the next step then says so.
    pub fn act<T>(
        &mut self,
        act: impl FnOnce(&mut Desk) -> Outcome<T>,
    ) -> Result<Option<T>, String> {
        match act(self.desk()?) {
            Ok(done) => Ok(Some(done)),
            Err(No::Failed(error)) => Err(said(&No::Failed(error))),
            Err(refused) => {
                self.refused = Some((refused.code(), said(&refused)));
                Ok(None)
            }
        }
    }

    /// Goes to a day, nine in the morning; not back.
    pub fn go_to(&mut self, day: Date) -> Done {
        if self.day.is_some_and(|now| day < now) {
            return Err("de tijd gaat niet terug".to_owned());
        }
        let is_new = self.day != Some(day);
        self.day = Some(day);
        match self.desk.as_mut() {
            Some(desk) => desk.move_to(moment(day)),
            None => self.open(day)?,
        }
        if is_new && self.habits.bank_daily {
            self.bank_until(plus_days(day, -1), Vec::new())?;
        }
        Ok(())
    }

    fn open(&mut self, day: Date) -> Done {
        let founding = self.founding.take().ok_or("begin met: Gegeven een administratie")?;
        let db = self.db.take().ok_or("er is al een administratie")?;
        let desk = founding.run(db, Who::owner(), moment(day)).map_err(|no| said(&no))?;
        self.desk = Some(desk.with_press(Arc::new(PlainPress)));
        Ok(())
    }

    /// Runs the day, and does what happens by itself.
    pub fn run_day(&mut self) -> Done {
        let report = self.ask(|desk| daily::run(desk, Run::default(), |_| true))?;
        self.last_run = Some(report);
        check::full_pass_does_nothing(self)?;
        self.ask(approve_automatic)?;
        if is_working_day(self.today()?) {
            // What goes along with a call is there before the telephone rings.
            if self.habits.messages_sent {
                self.send_everything()?;
            }
            if self.habits.calls_done {
                self.call_everybody()?;
            }
        }
        Ok(())
    }

    /// Runs every day up to and with one.
    pub fn run_until(&mut self, last: Date) -> Done {
        let mut day = self.today()?;
        if self.last_run.as_ref().and_then(|run| run.day) == Some(day) {
            day = plus_days(day, 1);
        }
        while day <= last {
            self.go_to(day)?;
            self.run_day()?;
            day = plus_days(day, 1);
        }
        Ok(())
    }

    fn call_everybody(&mut self) -> Done {
        let list = self.ask(today::today)?;
        for call in list.calls {
            let is_broken = matches!(call.because, Reason::AskWhy { .. });
            let late = is_broken.then_some(LateReason::Forgot);
            let agreed = record_call::Agreed { late, ..record_call::Agreed::default() };
            self.call_and_agree(call.debtor, CallOutcome::Reached, agreed)?;
        }
        Ok(())
    }

    /// Somebody calls a debtor.
    pub fn call(&mut self, debtor: DebtorId, outcome: CallOutcome) -> Done {
        self.call_and_agree(debtor, outcome, record_call::Agreed::default())
    }

    /// The same, with what was agreed.
    pub fn call_and_agree(
        &mut self,
        debtor: DebtorId,
        outcome: CallOutcome,
        agreed: record_call::Agreed,
    ) -> Done {
        self.call_with(debtor, outcome, String::new(), agreed)
    }

    /// It is later on the same day.
    pub fn at_hour(&mut self, hour: i8) -> Done {
        let day = self.today()?;
        let desk = self.desk.as_mut().ok_or("er is nog geen administratie")?;
        desk.move_to(moment_at(day, hour));
        Ok(())
    }

    /// The same, with whom was spoken.
    pub fn call_with(
        &mut self,
        debtor: DebtorId,
        outcome: CallOutcome,
        spoken_with: String,
        agreed: record_call::Agreed,
    ) -> Done {
        let (planned, note, is_again) = (None, String::new(), false);
        let call = record_call::RecordCall {
            debtor,
            planned,
            outcome,
            spoken_with,
            note,
            agreed,
            is_again,
        };
        self.act(|desk| call.run(desk)).map(|_| ())
    }

    /// The messages in a state.
    pub fn messages(&mut self, state: TaskState) -> Result<Vec<TaskId>, String> {
        let all = self.ask(outbox::list)?;
        let wanted = all.into_iter().filter(|message| message.task.state == state);
        Ok(wanted.map(|message| message.task.task).collect())
    }

    /// Somebody approves all messages; which of them may be refused is said by the next step.
    pub fn approve_everything(&mut self) -> Done {
        for task in self.messages(TaskState::Planned)? {
            self.act(|desk| {
                approve_message::ApproveMessage { task, anyway: None, reason: None }.run(desk)
            })?;
        }
        Ok(())
    }

    /// All approved messages leave the house.
    pub fn post_everything(&mut self) -> Done {
        let mut ready = self.messages(TaskState::Approved)?;
        ready.extend(self.messages(TaskState::Printed)?);
        for task in ready {
            self.act(|desk| post_message::PostMessage { task, on: None }.run(desk))?;
        }
        Ok(())
    }

    /// All messages are approved and leave the house.
    pub fn send_everything(&mut self) -> Done {
        self.approve_everything()?;
        self.post_everything()
    }

    /// The statement from the day after the last one comes in.
    pub fn bank_until(&mut self, until: Date, rows: Vec<BankRow>) -> Done {
        let from = match self.bank.until {
            Some(last) => plus_days(last, 1),
            None => rows.iter().map(|row| row.on).min().unwrap_or(until).min(until),
        };
        if until < from {
            return Ok(());
        }
        self.bank_from(from, until, rows)
    }

    /// A statement over certain days comes in.
    pub fn bank_from(&mut self, from: Date, until: Date, rows: Vec<BankRow>) -> Done {
        let (name, bytes) = self.bank.file(from, until, rows);
        self.take_in(&name, &bytes, None)
    }

    /// A file comes in.
    pub fn take_in(&mut self, name: &str, bytes: &[u8], sent: Option<SentBefore>) -> Done {
        self.take_in_file(File { sent_before: sent, ..File::of(name, bytes.to_vec()) })
    }

    /// A file comes in, with all that is said about it.
    pub fn take_in_file(&mut self, file: File) -> Done {
        self.files.push(file);
        self.take_in_again(self.files.len())
    }

    /// Somebody confirms the columns of a file, counted from 1, and keeps them under a name.
    pub fn accept_columns(&mut self, number: usize, name: &str) -> Done {
        let place = number.checked_sub(1).and_then(|place| self.files.get_mut(place));
        let file = place.ok_or("zo'n bestand is er niet")?;
        file.is_accepted = true;
        let profile = Profile::of(&read(&file.bytes), &[]);
        let keep = KeepProfile { name: name.to_owned(), profile };
        self.act(|desk| keep.run(desk))?;
        self.take_in_again(number)
    }

    /// A file that came in before comes in, counted from 1.
    pub fn take_in_again(&mut self, number: usize) -> Done {
        let place = number.checked_sub(1).and_then(|place| self.files.get(place));
        let file = place.cloned().ok_or("zo'n bestand is er niet")?;
        let take_in = TakeIn {
            name: &file.name,
            bytes: &file.bytes,
            sent_before: file.sent_before,
            as_of: file.as_of,
            profile: file.profile.as_ref(),
            accept_columns: file.is_accepted,
            ..TakeIn::default()
        };
        let reports = self.ask(|desk| take_in.run_all(desk))?;
        self.note_refusals(&reports)
    }

    /// The file that would come in next is only tried: all is said, nothing is kept.
    pub fn try_in(&mut self, file: &File) -> Done {
        let take_in =
            TakeIn { name: &file.name, bytes: &file.bytes, as_of: file.as_of, ..TakeIn::default() };
        let before = self.ask(check::state_of_the_books)?;
        self.desk()?.dry_run = true;
        let tried = self.ask(|desk| take_in.run_all(desk));
        self.desk()?.dry_run = false;
        self.tried = tried?;
        if self.ask(check::state_of_the_books)? != before {
            return Err("de proef veranderde iets".to_owned());
        }
        self.note_refusals(&self.tried.clone())
    }

    fn note_refusals(&mut self, reports: &[FileReport]) -> Done {
        for report in reports.iter().filter(|report| report.state == FileState::Rejected) {
            let problem = report.problems.iter().find(|problem| problem.is_error());
            self.refused = Some(match (report.refusal.clone(), problem) {
                (Some(refusal), _) => {
                    let refused = No::Refused(refusal);
                    (refused.code(), said(&refused))
                }
                (None, Some(problem)) => (problem.what.code(), format!("{:?}", report.problems)),
                (None, None) => return Err("geweigerd zonder reden".to_owned()),
            });
        }
        Ok(())
    }

    /// The customer with a name.
    pub fn debtor(&mut self, name: &str) -> Result<DebtorId, String> {
        self.found(name).map(Found::debtor)
    }

    /// The invoice with a number.
    pub fn invoice(&mut self, number: &str) -> Result<(DebtorId, InvoiceId), String> {
        match self.found(number)? {
            Found::Invoice(debtor, invoice) => Ok((debtor, invoice)),
            Found::Debtor(_) => Err(format!("\"{number}\" is geen factuur")),
        }
    }

    fn found(&mut self, value: &str) -> Result<Found, String> {
        self.ask(|desk| desk.read(|tx, administration| find(tx, administration, value)))
    }

    /// The planned work of a kind for a customer.
    pub fn task_of(&mut self, debtor: DebtorId, action: Action) -> Result<TaskId, String> {
        let case = self.cases.get(&debtor);
        let tasks = case.map(|case| case.tasks.as_slice()).unwrap_or_default();
        let found = tasks.iter().find(|task| match action {
            Action::Letter | Action::Email => task.action.is_message(),
            other => task.action == other,
        });
        found.map(|task| task.task).ok_or_else(|| "daarvoor staat niets klaar".to_owned())
    }

    /// Reads what was recorded by a step, and checks that it fits.
    pub fn after_step(&mut self) -> Done {
        if self.desk.is_none() {
            return Ok(());
        }
        let after = self.account.last_event();
        let new = self.ask(|desk| {
            desk.read(|tx, administration| Ok(events::since(tx, administration, after)?))
        })?;
        self.account.read(&new);
        if new.iter().any(|one| matches!(one.event, Event::DebtorsAdded(_))) {
            self.past = self.names()?;
        }
        check::cases_follow(self, &new)
    }

    /// The names of everything.
    pub fn names(&mut self) -> Result<Names, String> {
        let past = self.past.clone();
        self.ask(|desk| {
            desk.read(|tx, administration| {
                let mut names = past;
                for debtor in debtors::all(tx, administration)? {
                    for one in claims::of_debtor(tx, administration, debtor.debtor)? {
                        names.invoices.insert(one.known.invoice, one.known.number);
                    }
                    names.debtors.insert(debtor.debtor, debtor.words.name);
                }
                let house = load_house(tx, administration)?;
                let steps = house.strategies().flat_map(|strategy| &strategy.steps);
                let titles = steps.map(|step| (step.label.clone(), step.title.clone()));
                names.titles = titles.collect();
                Ok(names)
            })
        })
    }
}

/// Nine in the morning of a day in the Netherlands.
pub fn moment(day: Date) -> jiff::Timestamp {
    moment_at(day, 9)
}

/// An hour of a day in the Netherlands.
fn moment_at(day: Date, hour: i8) -> jiff::Timestamp {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let zoned = day.at(hour, 0, 0, 0).to_zoned(zone);
    zoned.map(|zoned| zoned.timestamp()).unwrap_or_default()
}
