//! An invoice as far as it was read, and what it lacks at the end.
//!
//! Knows which facts are needed to collect the money (number, day, amount, currency, customer), and
//! that a credit note is negative to us, whichever way the file writes it. Where a file calls
//! itself both an invoice and a credit note it is refused: guessing would ask a customer for money
//! that he gets back. Does not know which element a fact stood in.

use jiff::civil::Date;
use punctueel_domain::money::Cents;

use super::party::Party;
use super::xml::{Element, Problems};
use crate::checked;
use crate::facts::{Attachment, InvoiceFile, InvoiceKind};
use crate::problem::ProblemKind;
use crate::text::machine;

/// The description is not longer than this, in characters.
const LONGEST_DESCRIPTION: usize = 140;

/// Kinds of document (UNTDID 1001) that give money back.
const CREDIT_TYPES: &[&str] =
    &["81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532"];

/// Manners of payment (UNTDID 4461) in which the supplier collects it himself.
const DIRECT_DEBITS: &[&str] = &["49", "59"];

/// What one element said.
#[derive(Debug, Default)]
pub struct Written {
    text: String,
    currency: String,
    line: u64,
}

impl Written {
    /// Keeps what an element says, unless an earlier one did.
    pub fn set(&mut self, element: &Element<'_>) {
        if self.text.is_empty() {
            self.text = element.text.to_owned();
            self.currency = element.attribute("currencyID").to_owned();
            self.line = element.line;
        }
    }

    fn day(&self, problems: &mut Problems) -> Option<Date> {
        let day = machine::long_day(&self.text);
        if day.is_none() && !self.text.is_empty() {
            problems.add(self.line, ProblemKind::Day, &self.text);
        }
        day
    }

    fn amount(&self, problems: &mut Problems) -> Option<Cents> {
        let amount = amount(&self.text);
        if amount.is_none() && !self.text.is_empty() {
            problems.add(self.line, ProblemKind::Amount, &self.text);
        }
        amount
    }
}

/// The facts of one invoice in the order in which they come.
#[derive(Debug, Default)]
pub struct Draft {
    /// Yes for a document that is a credit note by its root.
    pub is_credit_note: bool,
    /// Invoice number.
    pub number: Written,
    /// Invoice day.
    pub issued_on: Written,
    /// Last day to pay of the whole document.
    pub due_on: Written,
    /// Last day to pay that stands with a manner of payment.
    pub means_due_on: Written,
    /// The kind of document as a number.
    pub type_code: Written,
    /// The currency of the document.
    pub currency: Written,
    /// What is to be paid.
    pub payable: Written,
    /// What was paid in advance.
    pub prepaid: Written,
    /// The whole amount with VAT.
    pub total: Written,
    /// VAT, in the currency of the document and perhaps in that of the tax office.
    pub vats: Vec<Written>,
    /// Who sent it.
    pub supplier: Party,
    /// Who must pay.
    pub customer: Party,
    /// Payment reference.
    pub payment_reference: Written,
    /// The account to pay to.
    pub iban: Written,
    /// The manner of payment as a number.
    pub means: Written,
    /// The customer's order number.
    pub order_number: Written,
    /// The invoice that is corrected.
    pub corrects: Written,
    /// The names of what was delivered.
    pub lines: Vec<String>,
    /// The files inside.
    pub attachments: Vec<Attachment>,
}

impl Draft {
    /// The invoice, unless it lacks something that is needed.
    pub fn finish(self, problems: &mut Problems) -> Option<InvoiceFile> {
        let needed = [
            ("number", &self.number.text),
            ("issued_on", &self.issued_on.text),
            ("payable", &self.payable.text),
            ("currency", self.currency()),
            ("customer", self.customer.name()),
        ];
        for (field, _) in needed.iter().filter(|(_, text)| text.is_empty()) {
            problems.add(0, ProblemKind::FieldEmpty, field);
        }
        let is_whole = needed.iter().all(|(_, text)| !text.is_empty());
        let issued_on = self.issued_on.day(problems);
        let due_on = self.due_on.day(problems).or_else(|| self.means_due_on.day(problems));
        let payable = self.payable.amount(problems);
        let prepaid = self.prepaid.amount(problems);
        let total = self.total.amount(problems);
        let vat = self.vat().and_then(|vat| vat.amount(problems));
        let is_clear = self.is_clear(payable, problems);
        let (issued_on, payable) = (issued_on?, payable?);
        if !is_whole || !is_clear {
            return None;
        }
        let signed = |amount: Cents| if self.is_credit_note { -amount } else { amount };
        let payable = signed(payable);
        let currency = self.currency().to_owned();
        let description = description(&self.lines);
        let mut customer = self.customer.customer();
        checked::check(&mut customer, |what, found| problems.add(0, what, found));
        let is_back = payable.is_negative() || (payable.is_zero() && self.is_credit_note);
        Some(InvoiceFile {
            kind: if is_back { InvoiceKind::CreditNote } else { InvoiceKind::Invoice },
            issued_on,
            due_on,
            payable,
            prepaid: prepaid.map(signed),
            total: total.map(signed),
            vat: vat.map(signed),
            currency,
            direct_debit: DIRECT_DEBITS.contains(&self.means.text.as_str()),
            description,
            number: self.number.text,
            supplier: self.supplier.supplier(),
            customer,
            payment_reference: self.payment_reference.text,
            iban: machine::account(&self.iban.text).to_ascii_uppercase(),
            order_number: self.order_number.text,
            corrects: self.corrects.text,
            attachments: self.attachments,
        })
    }

    fn currency(&self) -> &String {
        match self.currency.text.is_empty() {
            true => &self.payable.currency,
            false => &self.currency.text,
        }
    }

    fn vat(&self) -> Option<&Written> {
        let ours = |vat: &&Written| vat.currency.is_empty() || vat.currency == *self.currency();
        self.vats.iter().find(ours)
    }

    /// No when the amount is in another currency, or when nobody can tell who owes whom.
    fn is_clear(&self, payable: Option<Cents>, problems: &mut Problems) -> bool {
        let Written { text, currency, line } = &self.payable;
        let is_ours = currency.is_empty() || currency == self.currency();
        if !is_ours {
            problems.add(*line, ProblemKind::Currency, &format!("{currency} {text}"));
        }
        let code = &self.type_code.text;
        let says_credit = CREDIT_TYPES.contains(&code.as_str());
        let is_positive = payable.is_some_and(Cents::is_positive);
        let is_known = code.parse::<u16>().is_ok();
        let is_both = is_known && says_credit != self.is_credit_note && is_positive;
        if is_both {
            problems.add(self.type_code.line, ProblemKind::InvoiceType, code);
        }
        is_ours && !is_both
    }
}

/// An amount with or without a minus, in whole cents.
fn amount(text: &str) -> Option<Cents> {
    match text.strip_prefix('-') {
        Some(positive) => machine::cents(positive, &['.']).map(|amount| -amount),
        None => machine::cents(text, &['.']),
    }
}

/// The names of the lines, each once, as far as they fit.
fn description(lines: &[String]) -> String {
    let mut description = String::new();
    for (at, line) in lines.iter().enumerate() {
        if lines.iter().take(at).any(|earlier| earlier == line) {
            continue;
        }
        if at > 0 {
            description.push_str(", ");
        }
        description.push_str(line);
        if description.chars().count() > LONGEST_DESCRIPTION {
            let kept: String = description.chars().take(LONGEST_DESCRIPTION - 1).collect();
            return kept.trim_end_matches([' ', ',']).to_owned() + "…";
        }
    }
    description
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_whole_cents() {
        for (text, cents) in [
            ("729", Some(Cents(72_900))),
            ("-12.50", Some(Cents(-1_250))),
            ("1.2000", Some(Cents(120))),
            ("1.005", None),
            ("--1", None),
            ("1,00", None),
            ("1e3", None),
            ("-", None),
        ] {
            assert_eq!(amount(text), cents, "{text}");
        }
    }

    #[test]
    fn a_description_names_each_thing_once_and_is_short() {
        let lines =
            |lines: &[&str]| description(&lines.iter().map(|l| (*l).into()).collect::<Vec<_>>());
        assert_eq!(lines(&["Meel", "Gist", "Meel"]), "Meel, Gist");
        let long = lines(&["é".repeat(100).as_str(), "ü".repeat(100).as_str()]);
        assert_eq!(long.chars().count(), LONGEST_DESCRIPTION);
        assert!(long.ends_with("ü…"));
    }
}
