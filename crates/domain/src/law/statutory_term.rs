//! When a term that the law sets ends (Algemene termijnenwet, ATW).
//!
//! Knows articles 1, 2 and 4; the days of article 3 stand in `calendar`. Not for terms that the
//! parties agreed, such as "14 days net" (law.md R5.1): those end on their day, whatever day it is.

use jiff::civil::Date;

use super::caution::Caution;
use crate::calendar::{BRIDGE_DAYS_KNOWN_UNTIL, is_working_day, plus_days, working_day_from};

/// Terms of more days than this are not moved on (art. 4 ATW).
const LONGEST_MOVED_DAYS: u32 = 90;
/// From this many days a term holds two days that are no Saturday, Sunday or holiday (art. 2 ATW).
const SHORTEST_FILLED_DAYS: u32 = 3;
/// How many such days it then holds.
const FILLED_WITH: usize = 2;

/// The last day of a term of some days that begins the day after `from_on`, without any law.
pub fn plain_end(from_on: Date, term_days: u32) -> Date {
    plus_days(from_on, i32::try_from(term_days).unwrap_or(i32::MAX))
}

/// The last day of a term set by law of some days that begins the day after `from_on`.
///
/// It does not end on a Saturday, Sunday or holiday (art. 1 ATW); one of at least three days holds
/// at least two other days (art. 2); a term of more than ninety days is left as it is (art. 4).
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::law::statutory_term::statutory_end;
/// // Three days from Wednesday 20 December 2017: not on Saturday, nor on Christmas.
/// assert_eq!(statutory_end(date(2017, 12, 20), 3), date(2017, 12, 27));
/// ```
pub fn statutory_end(from_on: Date, term_days: u32) -> Date {
    let end = plain_end(from_on, term_days);
    match term_days {
        0 => end,
        1..SHORTEST_FILLED_DAYS => working_day_from(end),
        SHORTEST_FILLED_DAYS..=LONGEST_MOVED_DAYS => filled(from_on, working_day_from(end)),
        _ => end,
    }
}

/// Moves an end on until the term holds two working days (art. 2 ATW).
fn filled(from_on: Date, end: Date) -> Date {
    let mut end = end;
    while !holds_enough(from_on, end) && end < Date::MAX {
        end = working_day_from(plus_days(end, 1));
    }
    end
}

/// Yes when there are two working days after one day, up to and including another.
fn holds_enough(from_on: Date, end: Date) -> bool {
    let days = (1..).map(|day| plus_days(from_on, day)).take_while(|day| *day <= end);
    days.filter(|day| is_working_day(*day)).take(FILLED_WITH).count() == FILLED_WITH
}

/// Says so when a decree may name days of the year that are not known yet.
pub fn caution(end_on: Date) -> Option<Caution> {
    let year = end_on.year().to_string();
    (end_on.year() > BRIDGE_DAYS_KNOWN_UNTIL).then_some(Caution::DecreeDaysUnknown { year })
}
