//! The hours in which somebody answers the telephone, and on which days of the week.
//!
//! Whole hours between eight and eight, never on a Sunday. As text: `9-12,13-17`, with days before
//! it when not all working days are meant: `mon,wed-fri 9-12`; Dutch names of days are read too.
//! Knows no clock: the moment is given.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Time, Weekday};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::code::NotACode;

/// Nobody is called before this hour.
pub const EARLIEST: i8 = 8;

/// Nor from this hour on.
pub const LATEST: i8 = 20;

/// The days as they are written, from Monday; people here write the second.
const DAYS: [[&str; 2]; 6] =
    [["mon", "ma"], ["tue", "di"], ["wed", "wo"], ["thu", "do"], ["fri", "vr"], ["sat", "za"]];

/// Monday to Friday.
const WORKING: u8 = 0b1_1111;

/// When somebody can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// One bit per day, from Monday.
    days: u8,
    /// One bit per hour, from [`EARLIEST`].
    hours: u16,
}

/// Whether somebody can be reached at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reachable {
    /// He asked to be called at an hour of this day, and that hour has come.
    Agreed,
    /// Now.
    Now,
    /// Later on this day, from an hour on.
    From(Time),
    /// Not any more on this day.
    NotToday,
}

impl Hours {
    /// The hours in which firms answer, when nothing else is known.
    pub fn usual() -> Hours {
        Hours::between(9, 17)
    }

    /// From an hour up to an hour on working days, as far as people are called then.
    pub fn between(from: i8, until: i8) -> Hours {
        let hours = (from.max(EARLIEST)..until.min(LATEST)).fold(0, |hours, at| hours | bit(at));
        Hours { days: WORKING, hours }
    }

    /// Whether he can be reached on a day at a time.
    pub fn at(self, day: Date, time: Time) -> Reachable {
        let later = match self.is_on(day.weekday()) {
            true => (time.hour()..LATEST).find(|hour| self.has(*hour)),
            false => None,
        };
        match later {
            Some(hour) if hour == time.hour() => Reachable::Now,
            Some(hour) => Reachable::From(Time::constant(hour, 0, 0, 0)),
            None => Reachable::NotToday,
        }
    }

    /// The windows: from an hour, up to an hour.
    pub fn windows(self) -> Vec<(i8, i8)> {
        let mut windows: Vec<(i8, i8)> = Vec::new();
        for hour in (EARLIEST..LATEST).filter(|hour| self.has(*hour)) {
            match windows.last_mut().filter(|(_, until)| *until == hour) {
                Some((_, until)) => *until = hour + 1,
                None => windows.push((hour, hour + 1)),
            }
        }
        windows
    }

    /// The days, when these are not simply all working days; each as its code.
    pub fn days(self) -> Vec<&'static str> {
        let named = DAYS.iter().enumerate().filter(|(place, _)| self.days & 1 << place != 0);
        let is_usual = self.days == WORKING;
        named.map(|(_, [code, _])| *code).filter(|_| !is_usual).collect()
    }

    /// The windows as they are written.
    pub fn times(self) -> String {
        let windows = self.windows();
        let written = windows.iter().map(|(from, until)| format!("{from}-{until}"));
        written.collect::<Vec<_>>().join(",")
    }

    fn is_on(self, day: Weekday) -> bool {
        self.days & 1 << day.to_monday_zero_offset() != 0
    }

    fn has(self, hour: i8) -> bool {
        (EARLIEST..LATEST).contains(&hour) && self.hours & bit(hour) != 0
    }
}

/// The bit of an hour that people are called in.
fn bit(hour: i8) -> u16 {
    1 << (hour - EARLIEST)
}

/// The place of a day in the week, by its name.
fn place(name: &str) -> Result<usize, NotACode> {
    let name = name.to_ascii_lowercase();
    let is_it = |names: &[&str; 2]| names.contains(&name.as_str());
    DAYS.iter().position(is_it).ok_or(NotACode)
}

/// One part: a day, days from one to another, or a window of hours.
fn add(hours: &mut Hours, part: &str) -> Result<(), NotACode> {
    let (from, until) = part.split_once('-').unwrap_or((part, part));
    if from.bytes().all(|byte| byte.is_ascii_digit()) && from != until {
        let [from, until] = [from, until].map(|hour| hour.parse::<i8>().map_err(|_| NotACode));
        let (from, until) = (from?, until?);
        if from < EARLIEST || until > LATEST || from >= until {
            return Err(NotACode);
        }
        hours.hours |= Hours::between(from, until).hours;
        return Ok(());
    }
    let (from, until) = (place(from)?, place(until)?);
    hours.days |= (from..=until).fold(0, |days, place| days | 1 << place);
    if from <= until { Ok(()) } else { Err(NotACode) }
}

impl FromStr for Hours {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Hours, NotACode> {
        let mut hours = Hours { days: 0, hours: 0 };
        let parts = text.split([',', ' ']).map(str::trim).filter(|part| !part.is_empty());
        parts.take(30).try_for_each(|part| add(&mut hours, part))?;
        if hours.days == 0 {
            hours.days = WORKING;
        }
        if hours.hours == 0 { Err(NotACode) } else { Ok(hours) }
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days = self.days();
        if !days.is_empty() {
            write!(out, "{} ", days.join(","))?;
        }
        out.write_str(&self.times())
    }
}

impl Serialize for Hours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Hours, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|_| serde::de::Error::custom("no hours"))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn hours(text: &str) -> Hours {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_written_is_read_back() {
        let all = [
            ("9-12,13-17", "9-12,13-17"),
            ("13-17, 9-12", "9-12,13-17"),
            ("ma-vr 9-17", "9-17"),
            ("ma,wo-vr 9-12", "mon,wed,thu,fri 9-12"),
            ("Za 10-12", "sat 10-12"),
        ];
        for (typed, kept) in all {
            assert_eq!(hours(typed).to_string(), kept);
            assert_eq!(hours(kept), hours(typed));
        }
    }

    #[test]
    fn before_eight_after_eight_and_on_sundays_nobody_is_called() {
        for wrong in ["7-12", "9-21", "12-9", "9-9", "9", "zo 9-12", "ma", "", "vr-ma 9-12", "x"] {
            assert_eq!(wrong.parse::<Hours>(), Err(NotACode), "{wrong}");
        }
    }

    #[test]
    fn now_later_or_not_today() {
        let (friday, hours) = (date(2026, 10, 2), hours("ma-do,vr 9-12,13-17"));
        let at = |hour, minute| hours.at(friday, time(hour, minute, 0, 0));
        assert_eq!(at(9, 0), Reachable::Now);
        assert_eq!(at(11, 59), Reachable::Now);
        assert_eq!(at(12, 0), Reachable::From(time(13, 0, 0, 0)));
        assert_eq!(at(0, 0), Reachable::From(time(9, 0, 0, 0)));
        assert_eq!(at(17, 0), Reachable::NotToday);
        assert_eq!(hours.at(date(2026, 10, 3), time(9, 0, 0, 0)), Reachable::NotToday);
        assert!(Reachable::Agreed < Reachable::Now && Reachable::Now < at(12, 0));
    }
}
