//! Amounts, days and account numbers as people write them in a language.
//!
//! Knows separators, names of months and weekdays, and groups of four. Knows no sentences.

use jiff::civil::Date;
use punctueel_domain::money::{Cents, Rate};
use punctueel_domain::party::Language;

const MONTHS_NL: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const WEEKDAYS_NL: [&str; 7] =
    ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

const WEEKDAYS_EN: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The name of the month of a day.
pub(super) fn month(day: Date, language: Language) -> &'static str {
    let names = match language {
        Language::Nl => MONTHS_NL,
        Language::En => MONTHS_EN,
    };
    nth(&names, day.month())
}

/// The name of the weekday of a day.
pub(super) fn weekday(day: Date, language: Language) -> &'static str {
    let names = match language {
        Language::Nl => WEEKDAYS_NL,
        Language::En => WEEKDAYS_EN,
    };
    nth(&names, day.weekday().to_monday_one_offset())
}

/// The month that has this name in one of the languages, in letters of any size; January is 1.
pub(crate) fn month_named(name: &str) -> Option<i8> {
    place(&MONTHS_NL, name).or_else(|| place(&MONTHS_EN, name))
}

/// The day of the week that has this name, in letters of any size; Monday is 1.
pub(crate) fn weekday_named(name: &str) -> Option<i8> {
    place(&WEEKDAYS_NL, name).or_else(|| place(&WEEKDAYS_EN, name))
}

/// The name at a place that begins with 1.
fn nth(names: &[&'static str], place: i8) -> &'static str {
    usize::try_from(place - 1).ok().and_then(|at| names.get(at)).copied().unwrap_or_default()
}

/// The place of a name, from 1.
fn place(names: &[&str], name: &str) -> Option<i8> {
    let at = names.iter().position(|known| known.eq_ignore_ascii_case(name))?;
    i8::try_from(at + 1).ok()
}

/// An amount: `€ 1.210,00` or `€1,210.00`; below zero `€ -210,00` or `-€210.00`.
pub(super) fn money(amount: Cents, language: Language) -> String {
    let cents = amount.0.unsigned_abs();
    let (whole, part) = (cents / 100, cents % 100);
    let sign = if amount.is_negative() { "-" } else { "" };
    match language {
        Language::Nl => format!("€ {sign}{},{part:02}", thousands(whole, '.')),
        Language::En => format!("{sign}€{}.{part:02}", thousands(whole, ',')),
    }
}

/// A rate, without decimals that say nothing: `10,15 %` or `10.15%`, `4 %` or `4%`.
pub(super) fn percent(rate: Rate, language: Language) -> String {
    let text = rate.to_string();
    let text = text.strip_suffix(".00").unwrap_or(&text);
    match language {
        Language::Nl => format!("{} %", text.replace('.', ",")),
        Language::En => format!("{text}%"),
    }
}

fn thousands(whole: u64, mark: char) -> String {
    let digits = whole.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

/// An account number in groups of four.
///
/// ```
/// assert_eq!(punctueel_letters::words::iban("NL91ABNA0417164300"), "NL91 ABNA 0417 1643 00");
/// ```
pub fn iban(account: &str) -> String {
    let mut out = String::with_capacity(account.len() + account.len() / 4);
    for (at, letter) in account.chars().filter(|letter| !letter.is_whitespace()).enumerate() {
        if at > 0 && at % 4 == 0 {
            out.push(' ');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_amount_is_grouped_by_thousands() {
        let both = |cents| (money(Cents(cents), Language::Nl), money(Cents(cents), Language::En));
        let texts = |nl: &str, en: &str| (nl.to_owned(), en.to_owned());
        assert_eq!(both(121_000), texts("€ 1.210,00", "€1,210.00"));
        assert_eq!(both(5), texts("€ 0,05", "€0.05"));
        assert_eq!(both(99_999), texts("€ 999,99", "€999.99"));
        assert_eq!(both(-123_456_789), texts("€ -1.234.567,89", "-€1,234,567.89"));
    }

    #[test]
    fn a_rate_has_the_comma_of_its_language() {
        let both = |rate| (percent(Rate(rate), Language::Nl), percent(Rate(rate), Language::En));
        assert_eq!(both(1_015), ("10,15 %".to_owned(), "10.15%".to_owned()));
        assert_eq!(both(400), ("4 %".to_owned(), "4%".to_owned()));
    }

    #[test]
    fn every_month_and_weekday_has_its_name() {
        let day = date(2026, 12, 31);
        assert_eq!(
            (weekday(day, Language::Nl), month(day, Language::Nl)),
            ("donderdag", "december")
        );
        let day = date(2026, 1, 4);
        assert_eq!((weekday(day, Language::En), month(day, Language::En)), ("Sunday", "January"));
    }
    #[test]
    fn a_name_finds_its_month_and_weekday() {
        assert_eq!(["mei", "May", "mee"].map(month_named), [Some(5), Some(5), None]);
        assert_eq!(["ZONDAG", "monday", "dag"].map(weekday_named), [Some(7), Some(1), None]);
    }
}
