//! SWIFT MT940 as Dutch banks give it: the fields of the file and the statements they make.
//!
//! Knows where a field begins and ends, and the fields of a whole statement (account, number,
//! balances). Does not know the inside of a row (`mt940_entry`) nor of its description
//! (`mt940_details`). Envelopes around the message (`{1:F01…}`, `ABNANL2A`, `940`) differ per bank,
//! say nothing, and are passed over.

use jiff::civil::Date;
use punctueel_domain::money::Cents;

use super::mt940_entry::Row;
use super::{BankFacts, LARGEST_FILE, MOST_ROWS};
use crate::facts::{Format, Statement};
use crate::problem::ProblemKind;
use crate::text::machine;

/// The fields that may stand at the beginning of a line. A closed list: a description is wrapped
/// anywhere, so that a line of it can begin with `:34:56`.
const TAGS: [&str; 19] = [
    "20", "21", "25", "28", "28C", "60F", "60M", "61", "86", "62F", "62M", "64", "65", "13", "13D",
    "34F", "90C", "90D", "NS",
];

/// Yes when the beginning of a file has the fields of an MT940.
pub fn looks_like(head: &str) -> bool {
    let mut seen: Vec<&str> =
        lines(head).filter_map(|(_, line)| Some(split_tag(line)?.0)).collect();
    seen.sort_unstable();
    seen.dedup();
    let has = |tags: &[&str]| seen.iter().any(|tag| tags.contains(tag));
    has(&["25", "60F", "60M"]) && has(&["20", "28", "28C", "61"])
}

/// Reads a whole file.
pub fn parse(text: &str) -> BankFacts {
    let mut reading = Reading::new();
    if text.len() > LARGEST_FILE {
        reading.facts.note(0, ProblemKind::TooLarge, "");
        return reading.facts;
    }
    for field in Fields::of(text) {
        if reading.rows > MOST_ROWS {
            reading.facts.note(field.line, ProblemKind::TooManyRows, "");
            break;
        }
        reading.take(&field);
    }
    reading.finish()
}

/// One field: its tag, and its lines without their line ends.
pub(super) struct Field<'a> {
    pub line: u64,
    pub tag: &'a str,
    pub lines: Vec<&'a str>,
}

/// The lines of a file, counted from 1. A file without any line feed is one of old Mac line ends.
fn lines(text: &str) -> impl Iterator<Item = (u64, &str)> {
    let end = if text.contains('\n') { '\n' } else { '\r' };
    let lines = text.split(end).map(|line| line.strip_suffix('\r').unwrap_or(line));
    (1..).zip(lines)
}

fn split_tag(line: &str) -> Option<(&str, &str)> {
    let (tag, rest) = line.strip_prefix(':')?.split_once(':')?;
    TAGS.contains(&tag).then_some((tag, rest))
}

/// Cuts a file into fields.
struct Fields<'a, I: Iterator<Item = (u64, &'a str)>> {
    lines: std::iter::Peekable<I>,
    /// Yes between the first row and the closing balance: there a lone `-` may belong to a
    /// description.
    is_in_rows: bool,
}

impl<'a> Fields<'a, std::iter::Empty<(u64, &'a str)>> {
    fn of(text: &'a str) -> Fields<'a, impl Iterator<Item = (u64, &'a str)>> {
        Fields { lines: lines(text).peekable(), is_in_rows: false }
    }
}

impl<'a, I: Iterator<Item = (u64, &'a str)>> Iterator for Fields<'a, I> {
    type Item = Field<'a>;

    fn next(&mut self) -> Option<Field<'a>> {
        let (line, tag, rest) = loop {
            let (line, text) = self.lines.next()?;
            if let Some((tag, rest)) = split_tag(text) {
                break (line, tag, rest);
            }
        };
        match tag {
            "61" => self.is_in_rows = true,
            "20" | "62F" | "62M" => self.is_in_rows = false,
            _ => {}
        }
        let mut lines = vec![rest];
        while let Some((_, text)) = self.lines.next_if(|(_, text)| continues(tag, &lines, text)) {
            if self.ends_message(text) {
                break;
            }
            lines.push(text);
        }
        Some(Field { line, tag, lines })
    }
}

impl<'a, I: Iterator<Item = (u64, &'a str)>> Fields<'a, I> {
    /// Yes for the `-`, `-}` or `-XXX` behind a message.
    fn ends_message(&mut self, text: &str) -> bool {
        let text = text.trim();
        if text.starts_with("-}") || !matches!(text, "-" | "-XXX") {
            return text.starts_with("-}");
        }
        let next = self.lines.peek().map_or("", |(_, next)| next.trim());
        !self.is_in_rows || next.is_empty() || next.starts_with([':', '{'])
    }
}

/// Yes when this line goes on with the field before it.
fn continues(tag: &str, lines: &[&str], next: &str) -> bool {
    let Some((next_tag, _)) = split_tag(next) else { return true };
    // A time that was wrapped behind its hours (`… 13` + `:20:15`) has the looks of a field.
    let last = lines.last().copied().unwrap_or_default();
    let seconds = next.get(4..6).is_some_and(|pair| machine::is_digits(pair, 2) && pair < "60");
    let is_long_number =
        next.get(6..7).is_some_and(|c| c.starts_with(|c: char| c.is_ascii_digit()));
    tag == "86"
        && matches!(next_tag, "20" | "21" | "25" | "28" | "13")
        && last.len() >= 60
        && last.ends_with(|c: char| c.is_ascii_digit())
        && seconds
        && !is_long_number
}

/// What has been read so far.
struct Reading<'a> {
    facts: BankFacts,
    rows: usize,
    draft: Option<Draft<'a>>,
}

/// A statement that is being read.
#[derive(Default)]
struct Draft<'a> {
    statement: Statement,
    row: Option<Row<'a>>,
    /// Where the closing balance stands; 0 as long as there is none.
    closing_line: u64,
    is_partial: bool,
}

impl<'a> Reading<'a> {
    fn new() -> Reading<'a> {
        Reading { facts: BankFacts::new(Format::Mt940), rows: 0, draft: None }
    }

    fn take(&mut self, field: &Field<'a>) {
        let is_closed = self.draft.as_ref().is_some_and(|draft| draft.closing_line > 0);
        let starts = matches!(field.tag, "25" | "28" | "28C" | "60F" | "60M" | "61");
        if field.tag == "20" || (is_closed && starts) {
            self.close(field.line);
        }
        if is_closed && field.tag == "61" {
            // A row behind the closing balance, with nothing that says of which account.
            self.facts.note(field.line, ProblemKind::Syntax, ":61:");
        }
        let facts = &mut self.facts;
        let draft = self.draft.get_or_insert_default();
        match field.tag {
            "25" => draft.take_account(field, facts),
            "28" | "28C" => draft.statement.number = machine::account(&field.lines.concat()),
            "60F" | "60M" => draft.take_opening(field, facts),
            "61" => {
                self.rows += 1;
                draft.take_row(field, facts);
            }
            "86" => draft.take_details(field),
            "62F" | "62M" => draft.take_closing(field, facts),
            _ => {}
        }
    }

    /// Keeps the statement read so far. One that was begun and has no closing balance was cut off:
    /// rows may be missing, so the file is not taken in. Only rows without any balance are no
    /// statement by intent (MT942).
    fn close(&mut self, line: u64) {
        let Some(mut draft) = self.draft.take() else { return };
        draft.end_row();
        let statement = draft.statement;
        let has_rows = !statement.entries.is_empty();
        if draft.closing_line == 0 && (statement.opening.is_some() || !has_rows) {
            self.facts.note(line, ProblemKind::FieldEmpty, ":62F:");
        }
        if has_rows || statement.opening.is_some() || statement.closing.is_some() {
            let at = if draft.closing_line > 0 { draft.closing_line } else { line };
            self.facts.keep(statement, at, !draft.is_partial);
        }
    }

    fn finish(mut self) -> BankFacts {
        self.close(0);
        if self.facts.statements.is_empty() {
            self.facts.note(0, ProblemKind::Empty, "");
        }
        self.facts
    }
}

impl<'a> Draft<'a> {
    fn take_account(&mut self, field: &Field<'_>, facts: &mut BankFacts) {
        let text = field.lines.first().copied().unwrap_or_default();
        if self.statement.account.is_empty() {
            self.statement.account = own_account(text);
        } else {
            facts.note(field.line, ProblemKind::Syntax, text);
        }
    }

    fn take_opening(&mut self, field: &Field<'_>, facts: &mut BankFacts) {
        if self.statement.opening.is_some() {
            facts.note(field.line, ProblemKind::Syntax, field.lines.first().unwrap_or(&""));
        } else if let Some((day, currency, cents)) = balance(field, facts) {
            self.statement.opening = Some(cents);
            self.statement.opening_on = day;
            self.statement.currency = currency;
        } else {
            self.is_partial = true;
        }
    }

    fn take_closing(&mut self, field: &Field<'_>, facts: &mut BankFacts) {
        self.end_row();
        self.closing_line = field.line;
        let Some((day, currency, cents)) = balance(field, facts) else {
            self.is_partial = true;
            return;
        };
        let own = &mut self.statement.currency;
        if own.is_empty() {
            *own = currency;
        } else if !currency.is_empty() && *own != currency {
            facts.note(field.line, ProblemKind::Currency, &currency);
            return;
        }
        self.statement.closing = Some(cents);
        self.statement.closing_on = day;
    }

    fn take_row(&mut self, field: &Field<'a>, facts: &mut BankFacts) {
        self.end_row();
        self.row = Row::parse(field, self.statement.opening_on, facts);
        self.is_partial |= self.row.is_none();
    }

    /// A description behind the closing balance is about the whole statement, and we do not need
    /// it.
    fn take_details(&mut self, field: &Field<'a>) {
        if let Some(row) = self.row.as_mut() {
            row.details.push(field.lines.clone());
        }
    }

    fn end_row(&mut self) {
        self.statement.entries.extend(self.row.take().map(Row::finish));
    }
}

/// A balance: `C240131EUR1234,56`. Some banks leave out the currency.
fn balance(field: &Field<'_>, facts: &mut BankFacts) -> Option<(Option<Date>, String, Cents)> {
    let text = field.lines.first().copied().unwrap_or_default().trim();
    let is_debit = text.starts_with(['D', 'd']);
    let Some((day, currency, amount)) = cut_balance(text) else {
        facts.note(field.line, ProblemKind::Syntax, text);
        return None;
    };
    let Some(cents) = machine::cents(amount.trim(), &[',', '.']) else {
        facts.note(field.line, ProblemKind::Amount, text);
        return None;
    };
    let on = machine::short_day(day);
    if on.is_none() {
        facts.note(field.line, ProblemKind::Day, day);
    }
    Some((on, currency.to_ascii_uppercase(), if is_debit { -cents } else { cents }))
}

/// Day, currency and amount of a balance.
fn cut_balance(text: &str) -> Option<(&str, &str, &str)> {
    let (day, rest) = text.strip_prefix(['C', 'c', 'D', 'd'])?.split_at_checked(6)?;
    let has_currency = !rest.starts_with(|c: char| c.is_ascii_digit());
    let (currency, amount) = rest.split_at_checked(if has_currency { 3 } else { 0 })?;
    let is_currency = currency.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_currency.then_some((day, currency, amount))
}

/// The account of the statement, without the bank in front of it (`TRIODOSBANK/`, a BIC), the dots
/// and spaces in it, and the currency behind it (`NL62INGB0001212121EUR`).
fn own_account(text: &str) -> String {
    let account = machine::account(text);
    let account = match account.split_once('/') {
        Some((bank, number)) if bank.starts_with(|c: char| c.is_ascii_alphabetic()) => number,
        _ => &account,
    };
    let number = account.trim_end_matches(|c: char| c.is_ascii_uppercase());
    let has_currency = account.len() == number.len() + 3 && number.len() >= 7;
    let number = if has_currency { number.trim_end_matches('/') } else { account };
    let is_dotted = number.chars().all(|c| c.is_ascii_digit() || c == '.');
    if is_dotted { number.replace('.', "") } else { number.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_stands_bare() {
        for (text, bare) in [
            ("NL62INGB0001212121EUR", "NL62INGB0001212121"),
            ("1291.99.348EUR", "129199348"),
            ("NL92 KNAB 0123 4567 89", "NL92KNAB0123456789"),
            ("TRIODOSBANK/0390123456", "0390123456"),
            ("COBADEFFXXX/DE89370400440532013000", "DE89370400440532013000"),
            ("50880050/0194774600888", "50880050/0194774600888"),
            ("808XXXXXX292", "808XXXXXX292"),
        ] {
            assert_eq!(own_account(text), bare, "{text}");
        }
    }

    #[test]
    fn a_wrapped_time_is_no_field() {
        let first = "TERMINAL 12345 PASVOLGNR 001 TRANSACTIENR 1234F7 OP 13-03-2015 09";
        let text = format!(":61:240131C1,00NTRFX\n:86:{first}\n:20:11 EINDE\n:62F:C240131EUR1,00");
        let facts = parse(&text);
        assert_eq!(facts.statements.len(), 1);
        assert!(facts.statements[0].entries[0].text.ends_with("09:20:11 EINDE"));
    }

    #[test]
    fn a_file_that_was_cut_off_is_an_error() {
        let facts =
            parse(":20:X\n:25:NL92KNAB0123456789\n:60F:C240131EUR1,00\n:61:240131C1,00NTRFX");
        assert_eq!(facts.statements[0].entries.len(), 1);
        assert_eq!(facts.problems[0].what, ProblemKind::FieldEmpty);
    }
}
