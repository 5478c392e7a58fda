//! A made-up firm with its debtors, for `punctueel demo` and for tests: files and people who react.
//!
//! - `dice`, `names`, `places`, `people`, `habit`: who there is and how they pay
//! - `invoices`, `remittance`, `noise`: what is owed, what payers write, what else the bank books
//! - `world`: what happens outside; `react`: what debtors say and do when they are called or
//!   written to; `account`: what the bank and the bookkeeping know of it
//! - `open_items`, `statement`: the files of a day
//! - `play`: the work day by day through the real actions; `bulk`: the same for a large firm, in
//!   memory and written down in bulk
//!
//! Everything follows from a seed and a day: the same two give the same files and the same work.

pub(crate) mod account;
pub mod bulk;
mod dice;
mod habit;
mod invoices;
mod names;
mod noise;
mod open_items;
mod people;
mod places;
pub mod play;
mod react;
mod remittance;
pub(crate) mod statement;
#[cfg(test)]
mod tests;
mod world;

use jiff::civil::Date;

use punctueel_domain::calendar::{plus_days, working_day_before, working_day_from};

pub use account::Extract;
pub use open_items::print as print_open_items;
pub use people::house;
pub use statement::{camt053, mt940};
pub use world::World;

/// How many days a whole story takes.
pub const STORY_DAYS: i32 = 730;

/// What to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// How many debtors.
    pub debtors: usize,
    /// How many invoices.
    pub invoices: usize,
    /// What chance begins with.
    pub seed: u64,
    /// The last day of the story.
    pub today: Date,
    /// How many days the story takes.
    pub days: i32,
}

impl Plan {
    /// The first day of the story: a working day.
    pub fn start(&self) -> Date {
        working_day_from(plus_days(self.today, -self.days))
    }

    /// The last working day: the last day itself when it is one.
    pub fn last_working_day(&self) -> Date {
        working_day_before(plus_days(self.today, 1))
    }

    /// How much of the story has passed on a day, of a thousand.
    pub fn part_of(&self, on: Date) -> i64 {
        let passed = i64::from((on - self.start()).get_days());
        (passed * 1_000 / i64::from(self.days.max(1))).clamp(0, 1_000)
    }
}
