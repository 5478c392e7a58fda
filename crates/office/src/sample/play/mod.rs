//! Three weeks of work in a made-up firm, through the real actions.
//!
//! - `files`: which files come in on which day
//! - `hands`: what people do: settle, call, approve, post, pause
//!
//! Each day files come in, receipts are matched, the day is run and people work. On the last two
//! working days they do not come round to it, and a day before that not to writing, so that there
//! is a work list to show. Whatever an action refuses stays as it is.

mod files;
mod hands;
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

use super::{Plan, World};
use crate::actions::match_receipts::MatchReceipts;
use crate::actions::open_administration::OpenAdministration;
use crate::daily::{self, Run};
use crate::desk::{Desk, Who};
use crate::no::Outcome;

pub use files::Arriving;

/// How much was done in the three weeks.
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
    /// Messages that went out.
    pub messages: u32,
    /// Pauses set.
    pub pauses: u32,
}

/// The story of three weeks, told day by day.
#[derive(Clone, Debug)]
pub struct Story {
    /// The world outside.
    pub world: World,
    /// How much was done so far.
    pub tally: Tally,
}

/// The moment at which the work of a day begins.
pub fn morning(day: Date) -> Timestamp {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let moment = day.at(8, 30, 0, 0).to_zoned(zone);
    moment.map(|moment| moment.timestamp()).unwrap_or_default()
}

impl Story {
    /// The story at its beginning.
    pub fn new(plan: Plan) -> Story {
        Story { world: World::new(plan), tally: Tally::default() }
    }

    /// Opens the trial administration of the made-up firm on the first day of the story.
    ///
    /// # Errors
    /// When there is one with that name already, or the database fails.
    pub fn open(&self, db: Db) -> Outcome<Desk> {
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

    /// The days of the story.
    pub fn days(&self) -> impl Iterator<Item = Date> + use<> {
        let last = self.world.plan.today;
        let days = (0..).map({
            let first = self.world.plan.start();
            move |days| plus_days(first, days)
        });
        days.take_while(move |day| *day <= last)
    }

    /// The last working day: the last day itself when it is one.
    pub fn last_working_day(&self) -> Date {
        working_day_before(plus_days(self.world.plan.today, 1))
    }

    /// The files that come in on a day.
    pub fn files_of(&self, day: Date) -> Vec<Arriving> {
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
        self.tally.matched += MatchReceipts.run(desk)?.settled;
        if self.is_at_work(desk.today) {
            hands::settle(desk, &self.world, &mut self.tally)?;
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
        let third_last = working_day_before(working_day_before(self.last_working_day()));
        if self.tally.pauses == 0 && desk.today >= third_last {
            hands::pause(desk, &self.world, &mut self.tally)?;
        }
        hands::call(desk, &mut self.world, &mut self.tally)?;
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

    fn is_at_work(&self, day: Date) -> bool {
        is_working_day(day) && day < working_day_before(self.last_working_day())
    }
}
