//! One row of the list as an open item.
//!
//! Knows which cells are needed (number, invoice day, open amount), how the open amount follows
//! from debit and credit or from what was paid, and that a credit note is negative. A cell that
//! cannot be read is a problem with its line; an item that lacks a needed cell is not made. Knows
//! no other rows.

use csv::StringRecord;
use jiff::ToSpan;
use jiff::civil::Date;
use punctueel_domain::money::Cents;

use super::columns::Layout;
use super::debtor::understood;
use super::findings::Findings;
use super::names::Field;
use super::survey::Styles;
use crate::facts::{ListedDebtor, OpenItem};
use crate::problem::ProblemKind;

const YES: &[&str] = &["ja", "j", "yes", "y", "true", "waar", "1", "x"];

const NO: &[&str] = &[
    "nee",
    "n",
    "no",
    "false",
    "onwaar",
    "0",
    "-",
    "geen",
    "bank",
    "overboeking",
    "overschrijving",
    "bankoverschrijving",
    "ideal",
    "contant",
    "pin",
    "handmatig",
    "op rekening",
    "creditcard",
    "factuur",
    "geen incasso",
    "bank transfer",
    "cash",
    "manual",
];

/// A needed cell that could not be read; the problem is already kept.
#[derive(Debug)]
pub struct Unread;

/// One row with all that is known of its columns.
pub struct Row<'a> {
    /// The columns.
    pub layout: &'a Layout,
    /// How they are written.
    pub styles: &'a Styles,
    /// The cells.
    pub cells: &'a StringRecord,
    /// The line in the file.
    pub line: u64,
}

impl<'a> Row<'a> {
    /// What the row says in a field.
    pub fn cell(&self, field: Field) -> &'a str {
        self.layout.cell(self.cells, field)
    }

    /// The item, unless a needed cell is empty or cannot be read.
    pub fn item(&self, debtor: ListedDebtor, findings: &mut Findings) -> Option<OpenItem> {
        let number = self.number(findings);
        let issued_on = self.needed(Field::IssuedOn, self.day(Field::IssuedOn, findings), findings);
        let open = self.needed(Field::Open, self.open(findings), findings);
        let due_on = self.day(Field::DueOn, findings);
        let payable = self.payable(findings);
        let vat = self.signed(Field::Vat, findings);
        let (number, issued_on, open) = (number.ok()?, issued_on.ok()?, open.ok()?);
        self.check_document(open, findings);
        Some(OpenItem {
            line: self.line,
            debtor,
            number: number.to_owned(),
            issued_on,
            sent_on: self.day(Field::SentOn, findings).ok().flatten(),
            due_on: due_on.ok().flatten().or_else(|| self.due_by_term(issued_on, findings)),
            payable: payable.ok().flatten(),
            open,
            vat: vat.ok().flatten(),
            description: self.cell(Field::Description).to_owned(),
            currency: currency(self.cell(Field::Currency)),
            payment_reference: self.cell(Field::PaymentReference).to_owned(),
            direct_debit: self.understood(Field::DirectDebit, findings, direct_debit),
            reminders: self.understood(Field::Reminders, findings, |cell| cell.parse().ok()),
            reminded_on: self.day(Field::RemindedOn, findings).ok().flatten(),
        })
    }

    /// The open amount; `None` where the row has none.
    pub fn open(&self, findings: &mut Findings) -> Result<Option<Cents>, Unread> {
        let sides = self.debit_less_credit(findings)?;
        if self.layout.has(Field::Open) {
            let open = self.signed(Field::Open, findings)?;
            let is_running = !self.layout.open_is_sure && sides.is_some() && sides != open;
            if is_running && !self.cell(Field::Number).is_empty() {
                findings.add(self.line, ProblemKind::ControlTotal, self.cell(Field::Open));
                return Err(Unread);
            }
            return Ok(open);
        }
        if sides.is_some() {
            return Ok(sides);
        }
        let payable = self.signed(Field::Payable, findings)?;
        let paid = self.amount(Field::Paid, findings)?.unwrap_or_default();
        Ok(payable.map(|payable| payable - paid))
    }

    /// The day in a column; `None` where the cell is empty.
    pub fn day(&self, field: Field, findings: &mut Findings) -> Result<Option<Date>, Unread> {
        let cell = self.cell(field);
        if cell.is_empty() {
            return Ok(None);
        }
        let order = self.styles.day(field).ok_or(Unread)?;
        match order.read(cell) {
            Some(day) => Ok(Some(day)),
            None => Err(self.wrong(ProblemKind::Day, cell, findings)),
        }
    }

    fn number(&self, findings: &mut Findings) -> Result<&'a str, Unread> {
        let number = self.cell(Field::Number);
        if is_scientific(number) {
            return Err(self.wrong(ProblemKind::Syntax, number, findings));
        }
        self.needed(Field::Number, Ok((!number.is_empty()).then_some(number)), findings)
    }

    fn payable(&self, findings: &mut Findings) -> Result<Option<Cents>, Unread> {
        if self.layout.has(Field::Payable) {
            return self.signed(Field::Payable, findings);
        }
        if self.layout.has(Field::Open) { self.debit_less_credit(findings) } else { Ok(None) }
    }

    fn debit_less_credit(&self, findings: &mut Findings) -> Result<Option<Cents>, Unread> {
        let debit = self.amount(Field::Debit, findings)?;
        let credit = self.amount(Field::Credit, findings)?;
        let either = debit.or(credit);
        Ok(either.map(|_| debit.unwrap_or_default() - credit.unwrap_or_default()))
    }

    /// An amount with the sign that a column D/C gives it.
    fn signed(&self, field: Field, findings: &mut Findings) -> Result<Option<Cents>, Unread> {
        let Some(amount) = self.amount(field, findings)? else { return Ok(None) };
        let side = self.cell(Field::Side);
        match side.to_lowercase().as_str() {
            "" | "d" | "db" | "deb" | "debet" | "debit" | "+" => Ok(Some(amount)),
            "c" | "cr" | "cred" | "credit" | "-" if !amount.is_negative() => Ok(Some(-amount)),
            // A minus on the credit side can mean either.
            _ => Err(self.wrong(ProblemKind::Amount, side, findings)),
        }
    }

    fn amount(&self, field: Field, findings: &mut Findings) -> Result<Option<Cents>, Unread> {
        let cell = self.cell(field);
        if cell.is_empty() {
            return Ok(None);
        }
        let style = self.styles.amount(field).ok_or(Unread)?;
        match style.read(cell) {
            Ok(amount) => Ok(Some(amount)),
            Err(_) => Err(self.wrong(ProblemKind::Amount, cell, findings)),
        }
    }

    /// A credit note that is printed without a minus would be asked of the debtor as a debt.
    fn check_document(&self, open: Cents, findings: &mut Findings) {
        let document = self.cell(Field::Document);
        let is_credit = document.get(..6).is_some_and(|word| word.eq_ignore_ascii_case("credit"));
        if is_credit && open.is_positive() {
            findings.add(self.line, ProblemKind::Amount, &format!("{document} {open}"));
        }
    }

    /// `30` or `30 dagen` from the invoice day.
    fn due_by_term(&self, issued_on: Date, findings: &mut Findings) -> Option<Date> {
        if !self.cell(Field::DueOn).is_empty() {
            return None;
        }
        let days = self.understood(Field::TermDays, findings, term_days)?;
        issued_on.checked_add(days.days()).ok()
    }

    fn needed<T>(
        &self,
        field: Field,
        value: Result<Option<T>, Unread>,
        findings: &mut Findings,
    ) -> Result<T, Unread> {
        value?.ok_or_else(|| self.wrong(ProblemKind::FieldEmpty, field.name(), findings))
    }

    fn understood<T>(
        &self,
        field: Field,
        findings: &mut Findings,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        understood(self.cell(field), self.line, findings, read)
    }

    fn wrong(&self, what: ProblemKind, found: &str, findings: &mut Findings) -> Unread {
        findings.add(self.line, what, found);
        Unread
    }
}

fn currency(cell: &str) -> String {
    if matches!(cell, "€" | "euro" | "Euro") { "EUR".to_owned() } else { cell.to_uppercase() }
}

/// `2,026E+11`: a spreadsheet has cut off the digits of a long number.
fn is_scientific(number: &str) -> bool {
    let Some((digits, power)) = number.split_once("E+") else { return false };
    let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit() || b == b',' || b == b'.');
    digits.contains([',', '.']) && is_number(digits) && is_number(power)
}

fn direct_debit(cell: &str) -> Option<bool> {
    let small = cell.to_lowercase();
    if NO.contains(&small.as_str()) {
        return Some(false);
    }
    let is_yes = YES.contains(&small.as_str())
        || ((small.contains("incasso") || small.contains("direct debit"))
            && !small.contains("geen")
            && !small.contains("no "));
    is_yes.then_some(true)
}

fn term_days(cell: &str) -> Option<i32> {
    let digits = cell.trim_end_matches(|c: char| !c.is_ascii_digit());
    let unit = cell.get(digits.len()..)?.trim().trim_end_matches('.').to_lowercase();
    let is_days = ["", "d", "dg", "dgn", "dag", "dagen", "day", "days", "dagen netto"];
    let days = digits.parse().ok().filter(|days| (0..=365).contains(days))?;
    is_days.contains(&unit.as_str()).then_some(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_words_for_direct_debit_and_terms() {
        assert_eq!(direct_debit("Automatische incasso"), Some(true));
        assert_eq!(direct_debit("J"), Some(true));
        assert_eq!(direct_debit("Geen incasso"), Some(false));
        assert_eq!(direct_debit("iDEAL"), Some(false));
        assert_eq!(direct_debit("misschien"), None);
        assert_eq!(term_days("30 dagen"), Some(30));
        assert_eq!(term_days("14"), Some(14));
        assert_eq!(term_days("1 maand"), None);
        assert_eq!(term_days("30/60"), None);
    }

    #[test]
    fn sees_a_number_that_a_spreadsheet_has_cut() {
        assert!(is_scientific("2,026E+11"));
        assert!(!is_scientific("2026E+1"));
        assert!(!is_scientific("F-2026"));
    }
}
