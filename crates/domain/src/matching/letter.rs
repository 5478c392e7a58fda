//! A receipt of exactly what a letter of ours asked, with interest and costs.
//!
//! Such an amount is hardly met by chance: the claims of the letter are paid and the rest is its
//! interest and costs. Settled by itself only when a number of the letter is named as well, like
//! any receipt. Knows the letters as they left; computes no interest and no costs.

use jiff::civil::Date;

use super::mention::Mentions;
use super::party::{Agreement, Party};
use super::{Book, Certainty, Evidence, Proposal, Receipt};
use crate::id::{DebtorId, InvoiceId};
use crate::money::Cents;

/// A letter that left and asked more than the principal of its claims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedLetter {
    /// To whom.
    pub debtor: DebtorId,
    /// The day it left.
    pub on: Date,
    /// The first day on which its interest and costs are asked: behind the term of a 14-day letter.
    pub counts_from_on: Date,
    /// All it asks.
    pub amount: Cents,
    /// Its claims, each with what was asked of the principal.
    pub claims: Vec<(InvoiceId, Cents)>,
}

impl AskedLetter {
    /// What it asks beside the principal.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use punctueel_domain::{id::*, matching::AskedLetter, money::Cents};
    /// let day = date(2026, 10, 19);
    /// let letter = AskedLetter {
    ///     debtor: DebtorId(1), on: day, counts_from_on: day, amount: Cents(139_633),
    ///     claims: vec![(InvoiceId(7), Cents(100_000)), (InvoiceId(8), Cents(21_000))],
    /// };
    /// assert_eq!(letter.added(), Cents(18_633));
    /// assert_eq!(letter.shares()[0], (InvoiceId(7), Cents(15_399)));
    /// ```
    pub fn added(&self) -> Cents {
        self.amount - self.claims.iter().map(|(_, amount)| *amount).sum()
    }

    /// The same by claim, in proportion to what was asked of each.
    pub fn shares(&self) -> Vec<(InvoiceId, Cents)> {
        let weights: Vec<Cents> = self.claims.iter().map(|(_, amount)| *amount).collect();
        let invoices = self.claims.iter().map(|(invoice, _)| *invoice);
        invoices.zip(self.added().split_by(&weights)).collect()
    }

    /// Nothing of its claims was paid, corrected or disputed since.
    fn is_as_asked(&self, book: &Book) -> bool {
        let is_open = |(invoice, asked): &(InvoiceId, Cents)| {
            let payable = book.payable(*invoice);
            payable.is_some_and(|one| one.open == *asked && !one.disputed.is_positive())
        };
        self.claims.iter().all(is_open)
    }

    fn certainty(&self, party: &Party<'_>, mentions: &Mentions<'_>) -> Option<Certainty> {
        let invoices: Vec<InvoiceId> = self.claims.iter().map(|(invoice, _)| *invoice).collect();
        match party.agrees_with(self.debtor) {
            Agreement::Other => None,
            Agreement::Agrees if mentions.is_empty() => Some(Certainty::Suggested),
            agreement => mentions.name_only(&invoices, agreement).then_some(Certainty::Certain),
        }
    }
}

/// What is proposed for a receipt, when its amount is that of one letter; else as it was.
pub(super) fn as_asked(
    receipt: &Receipt,
    (party, mentions): (&Party<'_>, &Mentions<'_>),
    book: &Book,
    proposal: Proposal,
) -> Proposal {
    if proposal.certainty == Certainty::Certain {
        return proposal;
    }
    let counts =
        |letter: &&AskedLetter| letter.counts_from_on <= receipt.on && letter.is_as_asked(book);
    let fitting = book.letters_of(receipt.amount).filter(counts);
    let with = |letter| Some((letter, AskedLetter::certainty(letter, party, mentions)?));
    let found: Vec<(&AskedLetter, Certainty)> = fitting.filter_map(with).collect();
    let Some((letter, certainty)) = found.last().copied() else { return proposal };
    if found.iter().any(|(other, _)| other.claims != letter.claims) {
        return proposal;
    }
    let mut evidence = mentions.evidence();
    evidence.extend(party.evidence(letter.debtor));
    evidence.push(Evidence::LetterAmount { amount: letter.amount, on: letter.on });
    let part = |(invoice, asked): &(InvoiceId, Cents)| (letter.debtor, *invoice, *asked);
    Proposal {
        certainty,
        debtor: Some(letter.debtor),
        parts: letter.claims.iter().map(part).collect(),
        evidence,
        alternatives: 0,
        names: Vec::new(),
        added: letter.shares(),
        ..proposal
    }
}
