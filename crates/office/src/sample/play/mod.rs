//! Two years of work in a made-up firm, through the real actions.
//!
//! - `files`: which files come in on which day
//! - `hands`: what people do: settle, call, approve, post, hand over, pause
//! - `notes`: what they note of what they hear
//!
//! Each working day files come in, receipts are matched, the day is run and people work. On the
//! last two working days they do not come round to it, and a day before that not to writing, so
//! that there is a work list to show. Whatever an action refuses stays as it is.

mod files;
mod hands;
mod notes;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use punctueel_domain::calendar::{is_working_day, plus_days, working_day_before};
use punctueel_domain::event::HouseChanged;
use punctueel_domain::party::{DebtorKind, TermBasis};
use punctueel_domain::strategy::presets;
use punctueel_store::Db;

use super::{Plan, World, bulk};
use crate::actions::match_receipts::MatchReceipts;
use crate::actions::open_administration::OpenAdministration;
use crate::daily::{self, Run};
use crate::desk::{Desk, Who};
use crate::no::Outcome;

pub use files::Arriving;
use notes::Notes;

/// How much was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Files taken in.
    pub files: u32,
    /// Receipts settled by matching.
    pub matched: u32,
    /// Receipts settled by a person.
    pub settled: u32,
    /// Calls made.
    pub calls: u32,
    /// Of those, calls in which somebody was spoken to.
    pub reached: u32,
    /// Promises made.
    pub promises: u32,
    /// Payment plans agreed.
    pub plans: u32,
    /// Messages that went out.
    pub messages: u32,
    /// Pauses set.
    pub pauses: u32,
    /// Disputes noted.
    pub disputes: u32,
    /// Debtors found bankrupt.
    pub bankrupt: u32,
    /// Proposals to hand over that were agreed to.
    pub handed_over: u32,
}

/// The story, told day by day.
#[derive(Clone, Debug)]
pub struct Story {
    /// The world outside.
    pub world: World,
    /// How much was done so far.
    pub tally: Tally,
    notes: Notes,
}

/// The moment at which the work of a day begins.
pub fn morning(day: Date) -> Timestamp {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let moment = day.at(8, 30, 0, 0).to_zoned(zone);
    moment.map(|moment| moment.timestamp()).unwrap_or_default()
}

/// The days of a plan on which something happens: working days, and the last day.
pub fn days(plan: &Plan) -> Vec<Date> {
    let days = (0..).map(|days| plus_days(plan.start(), days));
    let days = days.take_while(|day| *day <= plan.today);
    days.filter(|day| is_working_day(*day) || *day == plan.today).collect()
}

impl Story {
    /// The story at its beginning.
    pub fn new(plan: Plan) -> Story {
        Story { world: World::new(plan), tally: Tally::default(), notes: Notes::default() }
    }

    /// Opens the trial administration of the made-up firm on the first day of the story.
    ///
    /// # Errors
    /// When there is one with that name already, or the database fails.
    pub fn open(&self, mut db: Db) -> Outcome<Desk> {
        db.do_not_wait()?;
        let new = OpenAdministration {
            strategy: presets::preset("004").map(str::to_owned),
            words: super::house(),
            debtors: DebtorKind::Business,
            term_basis: TermBasis::Agreed,
            vat_deductible: true,
            trial: true,
            settings: HouseChanged::default(),
        };
        new.run(db, Who::owner(), morning(self.world.plan.start()))
    }

    /// The days of the story on which something happens.
    pub fn days(&self) -> Vec<Date> {
        days(&self.world.plan)
    }

    /// The files that come in on a day: what happened outside before it stands in them.
    pub fn files_of(&mut self, day: Date) -> Vec<Arriving> {
        self.world.go_to(plus_days(day, -1));
        files::of_day(&self.world, day)
    }

    /// A morning: files come in, receipts are matched, and a person settles what stayed unclear.
    ///
    /// # Errors
    /// When the database fails.
    pub fn arrive(&mut self, desk: &mut Desk, files: &[Arriving]) -> Outcome<()> {
        for file in files {
            let report = file.take_in(desk)?;
            self.tally.files += 1;
            self.tally.matched += report.settled;
        }
        // A statement is matched as it comes in; what waits may be for an invoice of a new list.
        if files.iter().any(Arriving::is_list) {
            self.tally.matched += MatchReceipts.run(desk)?.settled;
        }
        if self.is_at_work(desk.today) {
            hands::settle(desk, &self.world, &mut self.tally)?;
            self.notes.end_disputes(desk, &mut self.world)?;
            if files.iter().any(Arriving::is_list) {
                self.notes.sort(desk, &self.world)?;
            }
        }
        Ok(())
    }

    /// What people do after the run of the day.
    ///
    /// # Errors
    /// When the database fails.
    pub fn work(&mut self, desk: &mut Desk) -> Outcome<()> {
        if !self.is_at_work(desk.today) {
            return Ok(());
        }
        let third_last = working_day_before(working_day_before(self.world.plan.last_working_day()));
        if self.tally.pauses == 0 && desk.today >= third_last {
            hands::pause(desk, &self.world, &mut self.tally)?;
        }
        hands::call(desk, &mut self.world, &mut self.notes, &mut self.tally)?;
        if desk.today < third_last {
            hands::write(desk, &mut self.world, &mut self.tally)?;
        }
        Ok(())
    }

    /// A whole day.
    ///
    /// # Errors
    /// When the database fails.
    pub fn day(&mut self, desk: &mut Desk, files: &[Arriving]) -> Outcome<()> {
        self.arrive(desk, files)?;
        daily::run(desk, Run::default(), |_| true)?;
        self.work(desk)
    }

    /// All of the story in bulk, up to the run of the last working day; `tell` hears each day with
    /// the invoices so far and may say no. Yes when it did.
    ///
    /// # Errors
    /// When the database fails.
    pub fn fill(
        &mut self,
        desk: &mut Desk,
        tell: impl FnMut(Date, usize) -> bool,
    ) -> Outcome<bool> {
        let days = self.days();
        let empty = World::new(Plan { debtors: 0, invoices: 0, ..self.world.plan });
        let world = std::mem::replace(&mut self.world, empty);
        let filled = bulk::fill(desk, world, &days, tell)?;
        (self.world, self.tally) = (filled.world, filled.tally);
        Ok(filled.is_stopped)
    }

    fn is_at_work(&self, day: Date) -> bool {
        is_working_day(day) && day < working_day_before(self.world.plan.last_working_day())
    }
}
