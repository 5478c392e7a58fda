//! Dutch days: holidays, working days, and how a step moves on to the next sending day.
//!
//! Knows the recognised holidays by calculation (computus) and the bridge days named by decree as
//! dated data. Does not know the time of day or what day it is: the day is always passed in.
//! Source: Algemene termijnenwet art. 3 (law.md R5.5, R5.6).

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};
use serde::{Deserialize, Serialize};

/// Days that a decree put on a par with a holiday (Algemene termijnenwet art. 3 lid 3).
/// Source: the decrees as quoted by sterfgeval.nl and wvhl.nl, seen once (law.md R5.6).
const BRIDGE_DAYS: [Date; 11] = [
    date(2022, 5, 27),
    date(2023, 4, 28),
    date(2023, 5, 19),
    date(2024, 5, 10),
    date(2024, 12, 27),
    date(2025, 5, 30),
    date(2026, 1, 2),
    date(2026, 5, 15),
    date(2027, 5, 7),
    date(2028, 4, 28),
    date(2028, 5, 26),
];

/// The last year for which bridge days are known.
pub const BRIDGE_DAYS_KNOWN_UNTIL: i16 = 2028;

/// Easter Sunday of a year (Gregorian computus, Meeus).
///
/// ```
/// use jiff::civil::date;
/// assert_eq!(punctueel_domain::calendar::easter(2026), date(2026, 4, 5));
/// ```
pub fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - b / 4 - g + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    date(year, month as i8, day as i8)
}

/// The day on which the King's birthday is kept: 27 April, or the 26th when the 27th is a Sunday.
fn kings_day(year: i16) -> Date {
    let birthday = date(year, 4, 27);
    if birthday.weekday() == Weekday::Sunday { date(year, 4, 26) } else { birthday }
}

/// Yes on a recognised holiday or a bridge day named by decree.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::calendar::is_holiday;
/// assert!(is_holiday(date(2026, 4, 3)));   // Good Friday
/// assert!(is_holiday(date(2026, 5, 15)));  // bridge day after Ascension Day
/// assert!(!is_holiday(date(2026, 11, 23)));
/// ```
pub fn is_holiday(day: Date) -> bool {
    let fixed = matches!((day.month(), day.day()), (1, 1) | (5, 5) | (12, 25) | (12, 26));
    if fixed || day == kings_day(day.year()) || BRIDGE_DAYS.contains(&day) {
        return true;
    }
    // Good Friday, Easter Monday, Ascension Day, Whit Monday.
    let after_easter = (day - easter(day.year())).get_days();
    matches!(after_easter, -2 | 1 | 39 | 50)
}

/// Yes on Monday to Friday when it is no holiday.
pub fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_holiday(day)
}

/// A day some days later (or earlier, when negative).
pub fn plus_days(day: Date, days: i32) -> Date {
    day.saturating_add(days.days())
}

/// The day itself when it is a working day, else the next one that is.
pub fn working_day_from(day: Date) -> Date {
    let mut candidate = day;
    while !is_working_day(candidate) && candidate < Date::MAX {
        candidate = plus_days(candidate, 1);
    }
    candidate
}

/// The last working day before a day.
pub fn working_day_before(day: Date) -> Date {
    let mut candidate = plus_days(day, -1);
    while !is_working_day(candidate) && candidate > Date::MIN {
        candidate = plus_days(candidate, -1);
    }
    candidate
}

/// The day a number of working days after (or, when negative, before) a day.
pub fn plus_working_days(day: Date, count: i32) -> Date {
    let mut result = day;
    for _ in 0..count.unsigned_abs() {
        result = if count > 0 {
            working_day_from(plus_days(result, 1))
        } else {
            working_day_before(result)
        };
    }
    result
}

/// The day on which something sent by ordinary post is presumed to arrive: the nth day that is no
/// Sunday, Monday or holiday (HR 25-11-2016, ECLI:NL:HR:2016:2704; law.md R3.19).
///
/// ```
/// use jiff::civil::date;
/// // Posted on Friday 2 October 2026: Saturday is the first delivery day, Tuesday the second.
/// use punctueel_domain::calendar::presumed_delivery;
/// assert_eq!(presumed_delivery(date(2026, 10, 2), 2), date(2026, 10, 6));
/// ```
pub fn presumed_delivery(posted_on: Date, delivery_days: u32) -> Date {
    let mut day = posted_on;
    let mut delivered = 0;
    while delivered < delivery_days {
        day = plus_days(day, 1);
        let no_delivery = matches!(day.weekday(), Weekday::Sunday | Weekday::Monday);
        if !no_delivery && !is_holiday(day) {
            delivered += 1;
        }
    }
    day
}

/// How many delivery days ordinary post is presumed to take when posted on a day. Dated, because
/// slower delivery is allowed in two steps (announced 2025-10-03; law.md section 0).
pub fn delivery_days(posted_on: Date) -> u32 {
    if posted_on < date(2026, 7, 1) {
        2
    } else if posted_on < date(2027, 7, 1) {
        3
    } else {
        4
    }
}

/// An offset in calendar days or working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Offset {
    /// Calendar days; may be negative.
    Days(i32),
    /// Working days; may be negative.
    WorkingDays(i32),
}

impl Offset {
    /// The day this offset leads to.
    pub fn from(self, day: Date) -> Date {
        match self {
            Offset::Days(days) => plus_days(day, days),
            Offset::WorkingDays(days) => plus_working_days(day, days),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// law.md R5.7, without 1 January and 25-26 December.
    #[test]
    fn holidays_of_five_years_are_those_of_the_law() {
        let expected = "\
            2025-04-18 2025-04-21 2025-04-26 2025-05-05 2025-05-29 2025-06-09 \
            2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-25 \
            2027-03-26 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-17 \
            2028-04-14 2028-04-17 2028-04-27 2028-05-05 2028-05-25 2028-06-05 \
            2029-03-30 2029-04-02 2029-04-27 2029-05-05 2029-05-10 2029-05-21";
        let mut found = Vec::new();
        let mut day = date(2025, 1, 1);
        while day.year() < 2030 {
            let fixed = matches!((day.month(), day.day()), (1, 1) | (12, 25) | (12, 26));
            if is_holiday(day) && !fixed && !BRIDGE_DAYS.contains(&day) {
                found.push(day.to_string());
            }
            day = plus_days(day, 1);
        }
        assert_eq!(found.join(" "), expected.split_whitespace().collect::<Vec<_>>().join(" "));
    }

    #[test]
    fn a_sending_day_moves_on_over_weekend_and_holidays() {
        // Good Friday 2026 to Easter Monday: the next working day is Tuesday 7 April.
        assert_eq!(working_day_from(date(2026, 4, 3)), date(2026, 4, 7));
        assert_eq!(working_day_before(date(2026, 4, 7)), date(2026, 4, 2));
        assert_eq!(plus_working_days(date(2026, 4, 2), 2), date(2026, 4, 8));
        assert_eq!(plus_working_days(date(2026, 4, 8), -2), date(2026, 4, 2));
    }

    /// Worked cases of law.md section 12: no delivery on Sunday, Monday and holidays.
    #[test]
    fn post_takes_longer_from_july_2026() {
        assert_eq!(delivery_days(date(2026, 6, 30)), 2);
        assert_eq!(delivery_days(date(2026, 7, 1)), 3);
        assert_eq!(delivery_days(date(2027, 7, 1)), 4);
        assert_eq!(presumed_delivery(date(2026, 10, 7), 3), date(2026, 10, 10));
    }
}
