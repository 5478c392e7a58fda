//! How days become a part of a year.
//!
//! The law does not say how; an administration chooses one way and keeps to it (law.md R1.13).
//! Knows nothing of rates or amounts.

use jiff::civil::Date;

use crate::code::codes;
use crate::money::Part;

codes! {
    /// How days become a part of a year.
    pub enum DayCount {
        /// Every year has 365 days, also a leap year: what most calculators do (law.md R1.13).
        Fixed365 = "actual/365",
        /// A day of a leap year is 1/366: never more than the rate in a year.
        Actual = "actual/actual",
    }
}

impl DayCount {
    /// The part of a year from one day to another, both included.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use punctueel_domain::law::day_count::DayCount;
    /// let part = DayCount::Actual.part(date(2024, 1, 1), date(2024, 12, 31));
    /// assert_eq!((part.of, part.whole), (366, 366));
    /// ```
    pub fn part(self, from: Date, until: Date) -> Part {
        match self {
            DayCount::Fixed365 => Part { of: days(from, until), whole: 365 },
            DayCount::Actual if from.year() == until.year() => {
                Part { of: days(from, until), whole: i64::from(from.days_in_year()) }
            }
            DayCount::Actual => over_years(from, until),
        }
    }
}

/// The part of a year over a turn of the year: each day by the length of its own year.
fn over_years(from: Date, until: Date) -> Part {
    let of_year = |year: i16| {
        let first = Date::new(year, 1, 1).map_or(from, |day| day.max(from));
        let last = Date::new(year, 12, 31).map_or(until, |day| day.min(until));
        days(first, last) * if first.in_leap_year() { 365 } else { 366 }
    };
    Part { of: (from.year()..=until.year()).map(of_year).sum(), whole: 365 * 366 }
}

/// The days from one to another, both included.
pub fn days(from: Date, until: Date) -> i64 {
    i64::from((until - from).get_days()) + 1
}
