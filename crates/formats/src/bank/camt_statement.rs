//! One statement of a CAMT message: the account, its balances and its entries.
//!
//! Knows the elements of a statement by their path below `Stmt`, `Rpt` or `Ntfctn`, over all
//! versions. Does not know entries (`camt_entry`). Only booked balances count: what is available or
//! expected says nothing about the rows in the file.

use jiff::civil::Date;
use punctueel_domain::money::Cents;

use super::BankFacts;
use super::camt_entry::EntryDraft;
use crate::facts::Statement;
use crate::problem::ProblemKind;
use crate::text::machine;

/// A statement that is being read.
#[derive(Default)]
pub(super) struct Draft {
    statement: Statement,
    /// Its numbers, from best to worst.
    numbers: [String; 3],
    made_on: Option<Date>,
    balance: Balance,
    has_opening_booked: bool,
    closing_line: u64,
    entry: EntryDraft,
    is_partial: bool,
}

/// A balance that is being read.
#[derive(Default)]
struct Balance {
    line: u64,
    kind: String,
    amount: String,
    currency: String,
    is_debit: bool,
    on: String,
}

impl Draft {
    /// An element begins.
    pub fn begin(&mut self, path: &str, line: u64) {
        match path {
            "Bal" => self.balance = Balance { line, ..Balance::default() },
            "Ntry" => self.entry = EntryDraft::begin(line),
            _ => {
                if let Some(rest) = path.strip_prefix("Ntry/") {
                    self.entry.begin_inside(rest, line);
                }
            }
        }
    }

    /// An element ends; `value` is its tidied text.
    pub fn end(&mut self, path: &str, value: &str, currency: &str, facts: &mut BankFacts) {
        match path {
            "Ntry" => self.end_entry(facts),
            "Bal" => self.end_balance(facts),
            _ if value.is_empty() => {}
            _ => {
                if let Some(rest) = path.strip_prefix("Ntry/") {
                    self.entry.take(rest, value, currency);
                } else if let Some(rest) = path.strip_prefix("Bal/") {
                    self.balance.take(rest, value, currency);
                } else {
                    self.take(path, value);
                }
            }
        }
    }

    fn take(&mut self, path: &str, value: &str) {
        match path {
            "ElctrncSeqNb" => value.clone_into(&mut self.numbers[0]),
            "LglSeqNb" => value.clone_into(&mut self.numbers[1]),
            "Id" => value.clone_into(&mut self.numbers[2]),
            "CreDtTm" => self.made_on = machine::long_day(value),
            "Acct/Id/IBAN" | "Acct/Id/BBAN" | "Acct/Id/Othr/Id" | "Acct/Id/PrtryAcct/Id" => {
                self.statement.account = machine::account(value);
            }
            "Acct/Ccy" => value.clone_into(&mut self.statement.currency),
            _ => {}
        }
    }

    /// The opening balance is `OPBD`, or the closing balance of the day before (`PRCD`); the first
    /// one counts, since later ones are of further pages. The closing balance is the last `CLBD`.
    fn end_balance(&mut self, facts: &mut BankFacts) {
        let balance = std::mem::take(&mut self.balance);
        if !matches!(balance.kind.as_str(), "OPBD" | "PRCD" | "CLBD") {
            return;
        }
        let Some((cents, on)) = balance.read(facts) else {
            self.is_partial = true;
            return;
        };
        if !self.is_own_currency(&balance.currency) {
            facts.note(balance.line, ProblemKind::Currency, &balance.currency);
            return;
        }
        let is_first = self.statement.opening.is_none();
        if balance.kind == "CLBD" {
            self.statement.closing = Some(cents);
            self.statement.closing_on = on;
            self.closing_line = balance.line;
        } else if is_first || (balance.kind == "OPBD" && !self.has_opening_booked) {
            self.has_opening_booked = balance.kind == "OPBD";
            self.statement.opening = Some(cents);
            self.statement.opening_on = on;
        }
    }

    /// Where the account does not name its currency, the first amount does.
    fn is_own_currency(&mut self, currency: &str) -> bool {
        if self.statement.currency.is_empty() {
            currency.clone_into(&mut self.statement.currency);
        }
        currency.is_empty() || self.statement.currency == currency
    }

    fn end_entry(&mut self, facts: &mut BankFacts) {
        let entry = std::mem::take(&mut self.entry);
        if !entry.is_booked() {
            facts.note(entry.line, ProblemKind::NotBooked, &entry.status);
            return;
        }
        if !self.is_own_currency(&entry.currency) {
            facts.note(entry.line, ProblemKind::Currency, &entry.currency);
        }
        let rows = entry.finish(&self.statement.account, self.made_on, facts);
        self.is_partial |= rows.is_empty();
        self.statement.entries.extend(rows);
    }

    /// The end of the statement, at this line.
    pub fn finish(mut self, line: u64, facts: &mut BankFacts) {
        let number = self.numbers.into_iter().find(|number| !number.is_empty());
        self.statement.number = number.unwrap_or_default();
        let at = if self.closing_line > 0 { self.closing_line } else { line };
        facts.keep(self.statement, at, !self.is_partial);
    }
}

impl Balance {
    fn take(&mut self, path: &str, value: &str, currency: &str) {
        match path {
            "Tp/CdOrPrtry/Cd" | "Tp/Cd" => value.clone_into(&mut self.kind),
            "Amt" => {
                value.clone_into(&mut self.amount);
                currency.clone_into(&mut self.currency);
            }
            "CdtDbtInd" => self.is_debit = value == "DBIT",
            "Dt/Dt" | "Dt/DtTm" => value.clone_into(&mut self.on),
            _ => {}
        }
    }

    fn read(&self, facts: &mut BankFacts) -> Option<(Cents, Option<Date>)> {
        let on = machine::long_day(&self.on);
        if on.is_none() {
            facts.note(self.line, ProblemKind::Day, &self.on);
        }
        let Some(cents) = machine::cents(&self.amount, &['.']) else {
            facts.note(self.line, ProblemKind::Amount, &self.amount);
            return None;
        };
        Some((if self.is_debit { -cents } else { cents }, on))
    }
}
