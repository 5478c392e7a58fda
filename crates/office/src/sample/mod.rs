//! A made-up firm with its debtors, for `punctueel demo` and for tests: files and people who react.
//!
//! - `dice`, `names`, `people`, `habit`: who there is and how they pay
//! - `invoices`, `remittance`, `noise`: what is owed, what payers write, what else the bank books
//! - `world`: what happens outside; `open_items`, `statement`: the files of a day
//! - `play`: three weeks of work through the real actions
//!
//! Everything follows from a seed and a day: the same two give the same files and the same work.

mod dice;
mod habit;
mod invoices;
mod names;
mod noise;
mod open_items;
mod people;
pub mod play;
mod remittance;
mod statement;
#[cfg(test)]
mod tests;
mod world;

use jiff::civil::Date;

use punctueel_domain::calendar::{plus_days, working_day_from};

pub use open_items::print as print_open_items;
pub use people::house;
pub use statement::{camt053, mt940};
pub use world::{Extract, Row, World};

/// How many days the story takes.
const STORY_DAYS: i32 = 21;

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
}

impl Plan {
    /// The first day of the story: a working day about three weeks ago.
    pub fn start(&self) -> Date {
        working_day_from(plus_days(self.today, -STORY_DAYS))
    }

    /// The first day for which there is a bank statement.
    pub fn start_of_bank(&self) -> Date {
        self.start()
    }
}
