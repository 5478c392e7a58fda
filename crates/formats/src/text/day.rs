//! Days as people and packages write them: `1-10-2026`, `01/10/26`, `2026-10-01T00:00:00`, `1 okt
//! 2026`.
//!
//! Knows day first (the Dutch way), month first where a column proves it, ISO order, and month
//! names in Dutch and English. Does not know what the day is of, and no today: a year of two digits
//! is 20yy. A time behind the day is passed over; a day that does not exist is refused.

use jiff::civil::Date;

use super::trimmed;

/// Years outside this range are mistakes, not days of an invoice.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// The first three letters of the months, Dutch first, with their number.
const MONTHS: &[(&str, i8)] = &[
    ("jan", 1),
    ("feb", 2),
    ("mrt", 3),
    ("maa", 3),
    ("mar", 3),
    ("apr", 4),
    ("mei", 5),
    ("may", 5),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("okt", 10),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
];

/// The whole names; only these and their first three letters are read.
const MONTH_NAMES: &[&str] = &[
    "januari",
    "january",
    "februari",
    "february",
    "maart",
    "march",
    "april",
    "mei",
    "may",
    "juni",
    "june",
    "juli",
    "july",
    "augustus",
    "august",
    "september",
    "sept",
    "oktober",
    "october",
    "november",
    "december",
    "mrt",
    "okt",
];

/// Which comes first in `01/02/2026`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DayOrder {
    /// The first of February.
    #[default]
    DayFirst,
    /// The second of January.
    MonthFirst,
}

/// What the values seen until now say about the order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DayEvidence {
    day_first: bool,
    month_first: bool,
}

impl DayEvidence {
    /// Takes one more value into account; answers which order this value proves.
    pub fn see(&mut self, text: &str) -> Option<DayOrder> {
        let order = DayOrder::proven_by(text);
        match order {
            Some(DayOrder::DayFirst) => self.day_first = true,
            Some(DayOrder::MonthFirst) => self.month_first = true,
            None => {}
        }
        order
    }

    /// The evidence of two columns together.
    pub fn with(self, other: DayEvidence) -> DayEvidence {
        DayEvidence {
            day_first: self.day_first || other.day_first,
            month_first: self.month_first || other.month_first,
        }
    }

    /// Yes when nothing proves an order.
    pub fn is_silent(self) -> bool {
        !self.day_first && !self.month_first
    }

    /// The order, day first where nothing proves another; `None` when the values prove both.
    pub fn order(self) -> Option<DayOrder> {
        match (self.day_first, self.month_first) {
            (true, true) => None,
            (false, true) => Some(DayOrder::MonthFirst),
            _ => Some(DayOrder::DayFirst),
        }
    }
}

impl DayOrder {
    /// The order of a column, decided by all its values together; `None` when they prove both.
    pub fn of_column<'t>(values: impl Iterator<Item = &'t str>) -> Option<DayOrder> {
        let mut evidence = DayEvidence::default();
        values.for_each(|value| {
            evidence.see(value);
        });
        evidence.order()
    }

    /// Only `/` leaves the order open; nobody writes the month first with `-` or `.`.
    fn proven_by(text: &str) -> Option<DayOrder> {
        let [first, second, year] = parts(without_time(trimmed(text)), '/')?;
        let (first, second) = (number(first)?, number(second)?);
        if year.len() > 4 || first > 31 || second > 31 {
            return None;
        }
        match (first > 12, second > 12) {
            (true, false) => Some(DayOrder::DayFirst),
            (false, true) => Some(DayOrder::MonthFirst),
            _ => None,
        }
    }

    /// Reads one day; the order matters for numbers with `/` only.
    pub fn read(self, text: &str) -> Option<Date> {
        let text = without_time(trimmed(text));
        if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return date(text.get(..4)?, text.get(4..6)?, text.get(6..)?);
        }
        if let Some([first, second, third]) = parts(text, '/') {
            return match self {
                _ if first.len() == 4 => date(first, second, third),
                DayOrder::DayFirst => date(third, second, first),
                DayOrder::MonthFirst => date(third, first, second),
            };
        }
        let [first, second, third] =
            parts(text, '-').or_else(|| parts(text, '.')).or_else(|| parts(text, ' '))?;
        if first.len() == 4 { date(first, second, third) } else { date(third, second, first) }
    }
}

/// The text before a time such as `T00:00:00` or ` 0:00:00`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let before = text.get(..colon).unwrap_or_default();
    match before.rfind(['T', ' ']) {
        Some(at) => text.get(..at).unwrap_or_default().trim_end(),
        None => text,
    }
}

fn parts(text: &str, separator: char) -> Option<[&str; 3]> {
    let mut parts = text.split(separator).map(trimmed).filter(|part| !part.is_empty());
    let found = [parts.next()?, parts.next()?, parts.next()?];
    (parts.next().is_none() && !text.starts_with(separator)).then_some(found)
}

fn number(text: &str) -> Option<i16> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let whole_year = match year.len() {
        2 => number(year)? + 2000,
        4 => number(year)?,
        _ => return None,
    };
    let month = match number(month) {
        Some(month) => i8::try_from(month).ok()?,
        None => month_named(month)?,
    };
    let day = i8::try_from(number(day)?).ok()?;
    YEARS.contains(&whole_year).then(|| Date::new(whole_year, month, day).ok()).flatten()
}

fn month_named(text: &str) -> Option<i8> {
    let name = text.trim_end_matches('.');
    let short = name.get(..3)?;
    let (_, month) = MONTHS.iter().find(|(month, _)| month.eq_ignore_ascii_case(short))?;
    let is_known = name.len() == 3 || MONTH_NAMES.iter().any(|m| m.eq_ignore_ascii_case(name));
    is_known.then_some(*month)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as day;
    use proptest::prelude::*;

    #[test]
    fn reads_the_first_of_october_in_every_manner() {
        for text in [
            "01-10-2026",
            "1-10-2026",
            "01/10/2026",
            "1.10.2026",
            "2026-10-01",
            "2026/10/01",
            "20261001",
            "01-10-26",
            "2026-10-01T00:00:00",
            "2026-10-01T00:00:00.000Z",
            "2026-10-01 00:00",
            "01-10-2026 0:00:00",
            "1/10/2026 12:30",
            "1 okt 2026",
            "1 okt. 2026",
            "1 Oktober 2026",
            "01-okt-26",
            "1 oct 2026",
            " 1-10-2026 ",
        ] {
            assert_eq!(DayOrder::DayFirst.read(text), Some(day(2026, 10, 1)), "{text}");
        }
        assert_eq!(DayOrder::DayFirst.read("3 mrt 2026"), Some(day(2026, 3, 3)));
        assert_eq!(DayOrder::MonthFirst.read("10/1/2026"), Some(day(2026, 10, 1)));
        assert_eq!(DayOrder::MonthFirst.read("1-10-2026"), Some(day(2026, 10, 1)));
    }

    #[test]
    fn refuses_days_that_do_not_exist() {
        for text in [
            "",
            "31-02-2026",
            "01-13-2026",
            "00-00-0000",
            "1-1-0026",
            "1-1-126",
            "46296",
            "01102026",
            "1 oktob 2026",
            "1-10-2026-1",
            "gisteren",
            "-1-10-2026",
            "1-10",
            "12:00",
            "٠١-١٠-٢٠٢٦",
        ] {
            assert_eq!(DayOrder::DayFirst.read(text), None, "{text}");
        }
    }

    #[test]
    fn a_column_decides_its_order() {
        let of = |values: &[&str]| DayOrder::of_column(values.iter().copied());
        assert_eq!(of(&["01/02/2026", "13/02/2026"]), Some(DayOrder::DayFirst));
        assert_eq!(of(&["01/02/2026", "02/13/2026"]), Some(DayOrder::MonthFirst));
        assert_eq!(of(&["13/02/2026", "02/13/2026"]), None);
        assert_eq!(of(&["01/02/2026", "02-13-2026", "2026/13/01"]), Some(DayOrder::DayFirst));
    }

    proptest! {
        #[test]
        fn never_panics(text in "\\PC*") {
            let _ = (DayOrder::DayFirst.read(&text), DayOrder::proven_by(&text));
        }

        #[test]
        fn nearly_a_day_never_panics(text in "[0-9]{0,4}[-/. T][0-9a-zé]{0,4}[-/. :][0-9: ]{0,8}") {
            let _ = (DayOrder::MonthFirst.read(&text), DayOrder::proven_by(&text));
        }
    }
}
