//! Days and amounts in running text: in full, true, and on a working day.

use jiff::civil::Date;
use punctueel_domain::calendar::is_working_day;
use punctueel_domain::party::Language;
use punctueel_domain::strategy::LegalKind;

use super::Setting;
use super::flaw::{Finding, Flaw, Level};
use super::passage::{Day, Passages, Sentence, Token};
use crate::words::Words;

/// What makes a number of days a term.
const WITHIN: [&str; 2] = ["binnen", "within"];
const UNITS: [&str; 14] = [
    "dag",
    "dagen",
    "werkdagen",
    "week",
    "weken",
    "maand",
    "maanden",
    "day",
    "days",
    "weeks",
    "month",
    "months",
    "kalenderdagen",
    "uur",
];
const NUMBERS: [&str; 16] = [
    "een", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "tien", "veertien",
    "vijftien", "two", "five", "seven", "fourteen",
];
/// What makes a day the last one.
const UNTIL: [&str; 5] = ["uiterlijk", "vóór", "voor", "by", "before"];

/// What is wrong with days and amounts.
pub(super) fn findings(passages: &Passages, setting: &Setting) -> Vec<Finding> {
    // On the phone people speak as they do.
    if passages.is_spoken {
        return Vec::new();
    }
    let mut found = Vec::new();
    for sentence in passages.all.iter().flat_map(|passage| passage.sentences()) {
        // Only the 14-day letter gives a term in days, in the words of the Hoge Raad.
        if setting.legal_kind != Some(LegalKind::FourteenDay) {
            let said = terms(&sentence).into_iter().map(|found| Flaw::TermWithoutDay { found });
            found.extend(said.map(|flaw| Finding::new(Level::Block, flaw, sentence.text)));
        }
        found.extend(sentence.days().filter_map(|day| of_day(day, &sentence, setting)));
        found.extend(figures(&sentence));
        found.extend(amounts(&sentence, setting.language));
    }
    found
}

/// The terms in a sentence that are a number of days: "binnen tien dagen".
pub(super) fn terms(sentence: &Sentence<'_>) -> Vec<String> {
    let is_number = |low: &str| NUMBERS.contains(&low) || low.parse::<u32>().is_ok();
    let is_term = |run: &&[Token<'_>]| {
        WITHIN.contains(&run[0].low.as_str())
            && is_number(&run[1].low)
            && UNITS.contains(&run[2].low.as_str())
    };
    let runs = sentence.tokens.windows(3).filter(is_term);
    let say = |run: &[Token<'_>]| {
        run.iter().map(|token| token.low.as_str()).collect::<Vec<_>>().join(" ")
    };
    runs.map(say).collect()
}

fn of_day(day: Day<'_>, sentence: &Sentence<'_>, setting: &Setting) -> Option<Finding> {
    // "May" alone is no day, and neither is a name between braces.
    let number = day.day?;
    let warn = |flaw| Some(Finding::new(Level::Warn, flaw, sentence.text));
    let (Some(weekday), Some(year)) = (day.weekday, day.year) else {
        return warn(Flaw::DayNotInFull { found: day.said() });
    };
    let Ok(date) = Date::new(year, day.month, number) else {
        return warn(Flaw::DayNotInFull { found: day.said() });
    };
    if date.weekday().to_monday_one_offset() != weekday {
        let right = Words::of(setting.language).day(date);
        let flaw = Flaw::DayWrong { found: day.said(), right };
        return Some(Finding::new(Level::Block, flaw, sentence.text));
    }
    let before = day.from.checked_sub(1).and_then(|at| sentence.tokens.get(at));
    let is_last = before.is_some_and(|token| UNTIL.contains(&token.low.as_str()));
    if is_last && !is_working_day(date) {
        return warn(Flaw::DayFree { found: day.said() });
    }
    None
}

/// "02-10-2026" belongs in a table.
fn figures(sentence: &Sentence<'_>) -> Vec<Finding> {
    let is_date = |low: &str| {
        let parts: Vec<&str> = low.split(['-', '/']).collect();
        let is_figure = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
        parts.len() == 3
            && parts.iter().all(is_figure)
            && parts[0].len() <= 2
            && matches!(parts[1].len(), 1 | 2)
            && matches!(parts[2].len(), 2 | 4)
    };
    let dates = sentence.tokens.iter().filter(|token| is_date(&token.low));
    let say = |token: &Token<'_>| {
        let flaw = Flaw::DayNotInFull { found: token.low.clone() };
        Finding::new(Level::Warn, flaw, sentence.text)
    };
    dates.map(say).collect()
}

/// `€ 1.234,50`, in Dutch.
fn amounts(sentence: &Sentence<'_>, language: Language) -> Vec<Finding> {
    if language != Language::Nl {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (at, token) in sentence.tokens.iter().enumerate() {
        let next = sentence.tokens.get(at + 1);
        let is_sign = token.low == "€";
        let amount = next.filter(|_| is_sign).map(|next| next.low.as_str());
        let is_glued = token.low.starts_with('€') && token.low.len() > '€'.len_utf8();
        let is_word = token.low == "euro" || token.low == "eur";
        let is_wrong = amount.is_some_and(|amount| !is_amount(amount)) || is_glued || is_word;
        if is_wrong {
            let text = amount.map_or(token.low.clone(), |amount| format!("€ {amount}"));
            found.push(Finding::new(Level::Warn, Flaw::AmountForm { found: text }, sentence.text));
        }
    }
    found
}

fn is_amount(text: &str) -> bool {
    if text.starts_with('{') {
        return true;
    }
    let Some((whole, cents)) = text.split_once(',') else { return false };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let groups: Vec<&str> = whole.split('.').collect();
    let are_threes = groups.iter().skip(1).all(|group| group.len() == 3 && digits(group));
    cents.len() == 2 && digits(cents) && are_threes && digits(groups[0]) && groups[0].len() <= 3
}
