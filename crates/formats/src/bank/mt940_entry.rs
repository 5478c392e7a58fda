//! The row of an MT940 statement: field `:61:` with the descriptions (`:86:`) behind it.
//!
//! Knows days, sign, reversal, amount and the two references. Does not know descriptions: those go
//! to `mt940_details`. A row whose amount cannot be read is left out and noted; a wrong day is
//! noted and the row stays, so that the balance can still be checked.

use jiff::civil::Date;
use punctueel_domain::money::Cents;

use super::mt940::Field;
use super::{BankFacts, mt940_details};
use crate::facts::Entry;
use crate::problem::ProblemKind;
use crate::text::machine;

/// A row that is being read.
pub(super) struct Row<'a> {
    pub entry: Entry,
    /// The reference of who paid, or what old Rabobank files put there: an account number.
    pub reference: &'a str,
    /// The lines below the first of `:61:`.
    pub supplement: Vec<&'a str>,
    /// The descriptions, each with its lines; most banks give one, old Rabobank files one per line.
    pub details: Vec<Vec<&'a str>>,
}

/// The pieces of the first line, as they stand there.
struct Pieces<'a> {
    value_on: &'a str,
    booked_on: &'a str,
    is_debit: bool,
    is_reversal: bool,
    amount: &'a str,
    references: &'a str,
}

impl<'a> Row<'a> {
    /// Reads `:61:`. Where neither of its days exists, the row gets `fallback`.
    pub fn parse(
        field: &Field<'a>,
        fallback: Option<Date>,
        facts: &mut BankFacts,
    ) -> Option<Row<'a>> {
        let text = field.lines.first().copied().unwrap_or_default();
        let Some(pieces) = Pieces::cut(text.trim()) else {
            facts.note(field.line, ProblemKind::Syntax, text);
            return None;
        };
        let Some(cents) = machine::cents(pieces.amount, &[',', '.']) else {
            facts.note(field.line, ProblemKind::Amount, text);
            return None;
        };
        let (on, value_on) = pieces.days(field.line, fallback, facts);
        let amount = pieces.signed(cents);
        let reversal = pieces.is_reversal;
        let entry = Entry { line: field.line, on, value_on, amount, reversal, ..Entry::default() };
        let supplement = field.lines.iter().skip(1).map(|line| line.trim()).collect();
        let mut row = Row { entry, reference: "", supplement, details: Vec::new() };
        row.take_references(pieces.references);
        Some(row)
    }

    /// The finished row, with what its descriptions say.
    pub fn finish(mut self) -> Entry {
        mt940_details::read(&mut self);
        self.entry
    }

    /// `NONREF//4567`: the payer's reference and the bank's own. Old Rabobank files write the
    /// account of the other side on sixteen positions and behind it the name.
    fn take_references(&mut self, references: &'a str) {
        let own = match references.split_once("//") {
            Some((own, bank)) => {
                self.entry.bank_id = machine::id(bank);
                own
            }
            None => references,
        };
        let name = own.split_at_checked(16).filter(|(_, name)| !name.trim().is_empty());
        if let Some((account, name)) = name {
            self.entry.counter_name = machine::tidy(name);
            self.reference = account.trim();
        } else {
            self.reference = own.trim();
        }
        if !self.entry.counter_name.is_empty() && is_old_account(self.reference) {
            self.entry.counter_account = self.reference.to_owned();
        }
    }
}

/// An account number from before IBAN: seven to ten digits, those of the Postbank behind a `P`.
pub(super) fn is_old_account(text: &str) -> bool {
    let digits = text.strip_prefix('P').unwrap_or(text);
    (7..=10).any(|count| machine::is_digits(digits, count))
}

impl<'a> Pieces<'a> {
    /// `2401310201RDR12,50NTRFNONREF//4567`: value day, booking day, sign, funds code, amount,
    /// type.
    fn cut(text: &'a str) -> Option<Pieces<'a>> {
        let (value_on, rest) = text.split_at_checked(6)?;
        let (booked_on, rest) = match rest.split_at_checked(4) {
            Some((day, behind)) if machine::is_digits(day, 4) => (day, behind),
            _ => ("", rest.trim_start()),
        };
        let unmarked = rest.strip_prefix(['R', 'r']).unwrap_or(rest);
        let is_debit = unmarked.starts_with(['D', 'd']);
        let sum = unmarked.strip_prefix(['C', 'c', 'D', 'd'])?;
        // One letter may follow: the third one of the currency (`CR12,50` is a credit in euro).
        let sum = sum.strip_prefix(|c: char| c.is_ascii_alphabetic()).unwrap_or(sum);
        let end = sum.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.');
        let (amount, behind) = sum.split_at(end.unwrap_or(sum.len()));
        let behind = behind.trim_start();
        let has_type = behind.starts_with(|c: char| c.is_ascii_alphabetic());
        let references = if has_type { behind.get(4..).unwrap_or_default() } else { behind };
        let is_reversal = unmarked.len() < rest.len();
        let is_six = machine::is_digits(value_on, 6);
        let pieces = Pieces { value_on, booked_on, is_debit, is_reversal, amount, references };
        is_six.then_some(pieces)
    }

    /// A reversed credit takes money away, a reversed debit brings it back.
    fn signed(&self, cents: Cents) -> Cents {
        if self.is_debit == self.is_reversal { cents } else { -cents }
    }

    /// The booking day and the value day. The booking day has no year: it is the one nearest to the
    /// value day, so that 2 January belongs to the year after 31 December.
    fn days(
        &self,
        line: u64,
        fallback: Option<Date>,
        facts: &mut BankFacts,
    ) -> (Date, Option<Date>) {
        let value_on = machine::short_day(self.value_on);
        if value_on.is_none() {
            facts.note(line, ProblemKind::Day, self.value_on);
        }
        let mut booked_on = value_on;
        if !self.booked_on.is_empty() {
            booked_on = self.nearest(value_on).or(value_on);
            if self.nearest(value_on).is_none() {
                facts.note(line, ProblemKind::Day, self.booked_on);
            }
        }
        (booked_on.or(fallback).unwrap_or_default(), value_on)
    }

    fn nearest(&self, value_on: Option<Date>) -> Option<Date> {
        let written: i16 = self.value_on.get(..2)?.parse().ok()?;
        let year = value_on.map_or(2000 + written, Date::year);
        let month: i8 = self.booked_on.get(..2)?.parse().ok()?;
        let day: i8 = self.booked_on.get(2..)?.parse().ok()?;
        let days = (year - 1..=year + 1).filter_map(|year| Date::new(year, month, day).ok());
        let distance = |day: &Date| {
            let about = value_on.or_else(|| Date::new(year, 7, 1).ok()).unwrap_or(*day);
            day.duration_since(about).as_secs().abs()
        };
        days.min_by_key(distance)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Format;

    fn row(text: &str) -> (Option<Entry>, Vec<ProblemKind>) {
        let mut facts = BankFacts::new(Format::Mt940);
        let field = Field { line: 1, tag: "61", lines: text.lines().collect() };
        let entry = Row::parse(&field, None, &mut facts).map(Row::finish);
        (entry, facts.problems.into_iter().map(|problem| problem.what).collect())
    }

    #[test]
    fn the_sign_is_what_happened_to_the_account() {
        for (mark, cents) in [("C", 1250), ("D", -1250), ("RC", -1250), ("RD", 1250), ("RDR", 1250)]
        {
            let (entry, _) = row(&format!("2401310131{mark}12,50NTRFNONREF"));
            let entry = entry.unwrap();
            assert_eq!(entry.amount, Cents(cents), "{mark}");
            assert_eq!(entry.reversal, mark.starts_with('R'), "{mark}");
        }
    }

    #[test]
    fn the_booking_day_gets_the_nearest_year() {
        let on = |text: &str| row(text).0.unwrap().on.to_string();
        assert_eq!(on("2312310102C1,NTRFX"), "2024-01-02");
        assert_eq!(on("2401011231C1,NTRFX"), "2023-12-31");
        assert_eq!(on("240131C1,NTRFX"), "2024-01-31");
    }

    #[test]
    fn a_wrong_day_is_noted_and_the_row_stays() {
        let (entry, problems) = row("2402301301C1,00NTRFX");
        assert_eq!(entry.unwrap().amount, Cents(100));
        assert_eq!(problems, [ProblemKind::Day, ProblemKind::Day]);
    }

    #[test]
    fn what_is_no_row_is_noted() {
        assert_eq!(row("240131X1,00NTRFX").1, [ProblemKind::Syntax]);
        assert_eq!(row("2401").1, [ProblemKind::Syntax]);
        assert_eq!(row("240131C1,005NTRFX").1, [ProblemKind::Amount]);
        assert_eq!(row("240131CR,NTRFX").1, [ProblemKind::Amount]);
    }

    #[test]
    fn an_old_rabobank_row_has_account_and_name() {
        let (entry, _) = row("110527D000000001213,28N0440121470966      W.P. Jansen ");
        let entry = entry.unwrap();
        assert_eq!(entry.counter_account, "0121470966");
        assert_eq!(entry.counter_name, "W.P. Jansen");
    }
}
