//! Days and amounts as a Dutch credit controller writes them: `vr 2 oktober 2026`, `€ 1.210,00`.
//!
//! Knows how to read and print them. A weekday that does not fit its date is a mistake; a date
//! without a year gets the year in which it lies nearest to the day of the story.

use jiff::civil::{Date, Weekday};

use punctueel_domain::money::Cents;

const MONTHS: [&str; 12] = [
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

const WEEKDAYS: [&str; 7] =
    ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

fn weekday_name(day: Date) -> &'static str {
    WEEKDAYS[day.weekday().to_monday_zero_offset() as usize]
}

/// Prints a day: `vrijdag 2 oktober 2026`.
pub fn print_day(day: Date) -> String {
    let month = MONTHS[day.month() as usize - 1];
    format!("{} {} {month} {}", weekday_name(day), day.day(), day.year())
}

/// Prints a day for a table: `vr 2 okt`.
pub fn short_day(day: Date) -> String {
    let month = MONTHS[day.month() as usize - 1];
    let month = if month == "maart" { "mrt" } else { &month[..3] };
    format!("{} {} {month}", &weekday_name(day)[..2], day.day())
}

/// Prints an amount: `€ 1.210,00`.
pub fn print_money(amount: Cents) -> String {
    let plain = amount.to_string();
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("-", rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "00"));
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    format!("€ {sign}{grouped},{part}")
}

/// Reads an amount: `€ 1.210,00`, `1.210,00`, `-50`.
pub fn read_money(text: &str) -> Result<Cents, String> {
    let digits = text.trim().trim_start_matches('€').trim().replace('.', "").replace(',', ".");
    digits.parse().map_err(|_| format!("\"{text}\" is geen bedrag zoals € 1.210,00"))
}

/// How many words at the begin of a text are a day, and what they say.
pub struct WrittenDay {
    /// The weekday, when it is named.
    weekday: Option<Weekday>,
    day: i8,
    month: i8,
    year: Option<i16>,
    /// The bytes it takes.
    pub length: usize,
}

/// Finds a day at the begin of a text: `vrijdag 2 oktober 2026`, `vr 2 okt`, `2 oktober`.
pub fn find_day(text: &str) -> Option<WrittenDay> {
    let mut words = Words { text, at: 0 };
    let mut weekday = None;
    let mut word = words.next()?;
    if let Some(place) = named(&WEEKDAYS, word) {
        weekday = Weekday::from_monday_zero_offset(place as i8).ok();
        word = words.next()?;
    }
    let day = word.parse().ok()?;
    let month_word = words.next()?.trim_end_matches(':');
    let month = if month_word == "mrt" { 2 } else { named(&MONTHS, month_word)? };
    let mut length = words.at - usize::from(text[..words.at].ends_with(':'));
    let year = words.next().map(|word| word.trim_end_matches([':', ',']));
    let year = year.filter(|word| word.len() == 4).and_then(|word| word.parse().ok());
    if year.is_some() {
        length = words.at - usize::from(text[..words.at].ends_with([':', ',']));
    }
    Some(WrittenDay { weekday, day, month: month as i8 + 1, year, length })
}

impl WrittenDay {
    /// The day itself; without a year the one nearest to the day of the story.
    pub fn resolve(&self, about: Option<Date>) -> Result<Date, String> {
        let make = |year| Date::new(year, self.month, self.day).ok();
        let found = match (self.year, about) {
            (Some(year), _) => make(year),
            (None, Some(about)) => (about.year() - 1..=about.year() + 1)
                .filter_map(make)
                .min_by_key(|day| (*day - about).get_days().abs()),
            (None, None) => return Err("de eerste dag van een verhaal heeft een jaartal".into()),
        };
        let day = found.ok_or_else(|| "die dag bestaat niet".to_owned())?;
        match self.weekday {
            Some(weekday) if weekday != day.weekday() => {
                Err(format!("dat is geen {}: het is {}", WEEKDAYS[place(weekday)], print_day(day)))
            }
            _ => Ok(day),
        }
    }
}

fn place(weekday: Weekday) -> usize {
    weekday.to_monday_zero_offset() as usize
}

/// Reads a whole text as a day.
pub fn read_day(text: &str, about: Option<Date>) -> Result<Date, String> {
    let text = text.trim();
    let found = find_day(text).filter(|found| found.length == text.len());
    let found = found.ok_or_else(|| format!("\"{text}\" is geen dag zoals \"vr 2 okt\""))?;
    found.resolve(about).map_err(|why| format!("\"{text}\": {why}"))
}

/// The place of a name in a list; its first two or three letters do.
fn named(names: &[&str], word: &str) -> Option<usize> {
    let is = |name: &&str| {
        let short = if names.len() == WEEKDAYS.len() { &name[..2] } else { &name[..3] };
        *name == word || short == word
    };
    names.iter().position(is)
}

/// The words of a text, one after the other.
struct Words<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Words<'t> {
    fn next(&mut self) -> Option<&'t str> {
        let rest = &self.text[self.at..];
        let start = self.at + (rest.len() - rest.trim_start().len());
        let rest = &self.text[start..];
        let end = rest.find(' ').unwrap_or(rest.len());
        self.at = start + end;
        Some(&rest[..end]).filter(|word| !word.is_empty())
    }
}

#[test]
fn days_and_amounts_are_read_as_people_write_them() {
    let about = Some(jiff::civil::date(2026, 12, 30));
    let friday = jiff::civil::date(2026, 10, 2);
    assert_eq!(read_day("vrijdag 2 oktober 2026", None), Ok(friday));
    assert_eq!(read_day("vr 2 okt", about), Ok(friday));
    assert_eq!(read_day("2 januari", about), Ok(jiff::civil::date(2027, 1, 2)));
    assert!(read_day("maandag 2 oktober 2026", None).is_err());
    assert!(read_day("2 oktober", None).is_err());
    assert_eq!(short_day(friday), "vr 2 okt");
    assert_eq!(read_money("€ -1.210,05"), Ok(Cents(-121_005)));
    assert_eq!(print_money(Cents(-121_005)), "€ -1.210,05");
}
