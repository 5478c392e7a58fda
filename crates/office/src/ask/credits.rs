//! Open credit notes, each with the invoice it seems to belong to.
//!
//! What is certain goes first: the credit note names the number of one open invoice of the same
//! debtor; else exactly one of his has the same amount. Nothing is proposed when it could be two.

use std::collections::HashMap;

use punctueel_domain::code::codes;
use punctueel_domain::id::DebtorId;
use punctueel_domain::money::Cents;
use punctueel_store::load::credits::{self, BesideCredit, OpenCredit};

use crate::desk::Desk;
use crate::no::Outcome;

codes! {
    /// Why a credit note seems to belong to an invoice.
    pub enum Because {
        /// It names the number of the invoice.
        Named = "named",
        /// The amounts are equal.
        SameAmount = "same-amount",
    }
}

/// The shortest number that is looked for in a text.
const SHORTEST_NUMBER: usize = 3;

/// An open credit note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credit {
    /// The credit note.
    pub credit: OpenCredit,
    /// The number of the invoice it seems to belong to, the amount that fits, and why.
    pub proposal: Option<(String, Cents, Because)>,
    /// How many open invoices the debtor has.
    pub invoices: usize,
}

/// All open credit notes, the largest first.
///
/// # Errors
/// When the database fails.
pub fn credits(desk: &mut Desk) -> Outcome<Vec<Credit>> {
    let (open, beside) = desk.read(|tx, administration| {
        Ok((credits::open(tx, administration)?, credits::beside(tx, administration)?))
    })?;
    let mut of_debtor: HashMap<DebtorId, Vec<BesideCredit>> = HashMap::new();
    for one in beside {
        of_debtor.entry(one.debtor).or_default().push(one);
    }
    let with_proposal = |credit: OpenCredit| {
        let invoices = of_debtor.get(&credit.debtor).map_or(&[][..], Vec::as_slice);
        let (proposal, count) = (propose(&credit, invoices), invoices.len());
        Credit { credit, proposal, invoices: count }
    };
    Ok(open.into_iter().map(with_proposal).collect())
}

fn propose(credit: &OpenCredit, invoices: &[BesideCredit]) -> Option<(String, Cents, Because)> {
    let named = invoices.iter().filter(|one| names(&credit.description, &one.number));
    let equal = invoices.iter().filter(|one| one.open == credit.open);
    let (one, because) = match only(named) {
        Some(one) => (one, Because::Named),
        None => (only(equal)?, Because::SameAmount),
    };
    Some((one.number.clone(), credit.open.at_most(one.open), because))
}

fn only<'i>(mut found: impl Iterator<Item = &'i BesideCredit>) -> Option<&'i BesideCredit> {
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// Yes when a text holds a number, not as a part of a longer one.
fn names(text: &str, number: &str) -> bool {
    let is_part = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    let stands_alone = |(at, _): (usize, &str)| {
        let (before, behind) = (&text[..at], &text[at + number.len()..]);
        !is_part(before.chars().next_back()) && !is_part(behind.chars().next())
    };
    number.len() >= SHORTEST_NUMBER && text.match_indices(number).any(stands_alone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use punctueel_domain::id::InvoiceId;

    fn proposed(text: &str, cents: i64, invoices: &[(&str, i64)]) -> Option<(String, i64)> {
        let credit = OpenCredit {
            debtor: DebtorId(1),
            invoice: InvoiceId(9),
            number: "C1".to_owned(),
            open: Cents(cents),
            issued_on: date(2026, 10, 1),
            name: String::new(),
            description: text.to_owned(),
        };
        let beside = |(number, open): &(&str, i64)| BesideCredit {
            debtor: DebtorId(1),
            invoice: InvoiceId(1),
            number: (*number).to_owned(),
            open: Cents(*open),
        };
        let all: Vec<_> = invoices.iter().map(beside).collect();
        propose(&credit, &all).map(|(number, amount, _)| (number, amount.0))
    }

    #[test]
    fn the_number_that_is_named_goes_before_an_equal_amount() {
        let invoices = [("2026-101", 50_000), ("2026-1011", 20_000)];
        let named = proposed("Retour bij 2026-101.", 20_000, &invoices);
        assert_eq!(named, Some(("2026-101".to_owned(), 20_000)));
        assert_eq!(proposed("Retour", 20_000, &invoices), Some(("2026-1011".to_owned(), 20_000)));
        assert_eq!(proposed("Retour", 10_000, &invoices), None);
    }

    #[test]
    fn nothing_is_proposed_when_it_could_be_two_and_never_more_than_is_open() {
        let twice = [("2026-101", 20_000), ("2026-102", 20_000)];
        assert_eq!(proposed("", 20_000, &twice), None);
        assert_eq!(proposed("2026-101 en 2026-102", 5_000, &twice), None);
        assert_eq!(proposed("2026-102", 90_000, &twice), Some(("2026-102".to_owned(), 20_000)));
    }
}
