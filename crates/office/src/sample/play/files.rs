//! Which files come in on which day: statements of the bank, and a list of open items each week.
//!
//! Statements come on working days, at first as MT940 and then as CAMT.053; later the one of the
//! first Monday of a month repeats the whole week before. Lists speak of two working days earlier,
//! as bookkeepers are always a little behind.

use jiff::civil::{Date, Weekday};

use punctueel_domain::calendar::{is_working_day, plus_days, working_day_before};

use super::super::{World, camt053, mt940, print_open_items};
use crate::desk::Desk;
use crate::imports::{FileReport, SentBefore, TakeIn};
use crate::no::Outcome;

/// One day in so many of the story has its statement as MT940.
const MT940_PART: i32 = 3;

/// How the names of lists begin.
const LIST: &str = "openstaande-posten-";

/// A file that comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arriving {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl Arriving {
    /// Yes for a list of open items.
    pub fn is_list(&self) -> bool {
        self.name.starts_with(LIST)
    }

    /// Takes it in; before the story began nothing was sent but what the list says itself.
    ///
    /// # Errors
    /// When the database fails.
    pub fn take_in(&self, desk: &mut Desk) -> Outcome<FileReport> {
        let take_in = TakeIn {
            name: &self.name,
            bytes: &self.bytes,
            as_of: None,
            sent_before: Some(SentBefore::Nothing),
            accept_vanished: true,
            ..TakeIn::default()
        };
        take_in.run(desk)
    }
}

/// The files of a day.
pub fn of_day(world: &World, day: Date) -> Vec<Arriving> {
    statement(world, day).into_iter().chain(list(world, day)).collect()
}

/// The statement of the days since the last one.
fn statement(world: &World, day: Date) -> Option<Arriving> {
    let first = world.plan.start();
    if day <= first || !comes_on(world, day) {
        return None;
    }
    let until = plus_days(day, -1);
    let changed_on = plus_days(first, world.plan.days / MT940_PART);
    let mut from = until;
    while from > first && !comes_on(world, from) {
        from = plus_days(from, -1);
    }
    if day <= changed_on {
        let bytes = mt940(&world.extract(from, until));
        return Some(Arriving { name: format!("bank-{until}.sta"), bytes });
    }
    let week = plus_days(day, -7);
    if day.weekday() == Weekday::Monday && day.day() <= 7 && week >= changed_on {
        from = week;
    }
    let bytes = camt053(&world.extract(from, until));
    Some(Arriving { name: format!("bank-{until}.xml"), bytes })
}

/// A day on which something happens: a working day, or the last of the story.
pub(super) fn comes_on(world: &World, day: Date) -> bool {
    is_working_day(day) || day == world.plan.today
}

/// The list of open items: on the first and the last day, and weekly from the first.
fn list(world: &World, day: Date) -> Option<Arriving> {
    let first = world.plan.start();
    let is_weekly = (day - first).get_days() % 7 == 0;
    if !is_weekly && day != world.plan.today {
        return None;
    }
    let as_of = if day == first {
        plus_days(first, -1)
    } else {
        working_day_before(working_day_before(day))
    };
    let bytes = print_open_items(world, as_of);
    Some(Arriving { name: format!("{LIST}{as_of}.csv"), bytes })
}
