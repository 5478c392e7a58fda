//! Which claims a receipt pays: evidence first, then agreement; one answer or none.
//!
//! Certain only when a number of ours is named, the payer agrees and the amount is exact (or a
//! named part). Does not search combinations of open claims and does not learn: what a receipt
//! does not say itself is at most suggested here. Two receipts for one claim are parted in
//! `batch`.

use super::fit::{Fit, fit, undisputed};
use super::instalment::as_instalment;
use super::letter::as_asked;
use super::mention::{Mention, Mentions};
use super::party::{Agreement, Party};
use super::{Book, Certainty, Evidence, Payable, Proposal, Receipt, batch};
use crate::id::DebtorId;
use crate::invoice::Collection;
use crate::money::Cents;

/// What each receipt of a batch pays, in the same order, the whole batch jointly.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::id::{BankEntryId, DebtorId, InvoiceId};
/// use punctueel_domain::invoice::Collection;
/// use punctueel_domain::matching::{Book, Certainty, Evidence, Payable, Payer, Receipt, propose};
/// use punctueel_domain::money::Cents;
///
/// let debtor = DebtorId(1);
/// let claim = Payable {
///     debtor,
///     invoice: InvoiceId(7),
///     number: "2026-101".into(),
///     open: Cents(121_000),
///     disputed: Cents::ZERO,
///     collection: Collection::Transfer,
/// };
/// let payer = Payer { debtor, name: "Bakkerij De Zon B.V.".into(), iban: String::new() };
/// let book = Book::new(vec![claim], vec![payer]);
/// let receipt = Receipt {
///     bank_entry: BankEntryId(1),
///     on: date(2026, 11, 23),
///     amount: Cents(121_000),
///     is_reversal: false,
///     text: "Factuur 2026 101".into(),
///     end_to_end: "NOTPROVIDED".into(),
///     reference: String::new(),
///     iban: "NL91ABNA0417164300".into(),
///     name: "BAKKERIJ DE ZON BV".into(),
/// };
/// let proposals = propose(&[receipt], &book);
/// assert_eq!(proposals[0].certainty, Certainty::Certain);
/// assert_eq!(proposals[0].parts, [(debtor, InvoiceId(7), Cents(121_000))]);
/// assert_eq!(proposals[0].evidence, [
///     Evidence::NumberInText { number: "2026-101".into() },
///     Evidence::NameAgrees,
///     Evidence::AmountExact { amount: Cents(121_000) },
/// ]);
/// ```
pub fn propose(receipts: &[Receipt], book: &Book) -> Vec<Proposal> {
    let mut proposals: Vec<Proposal> =
        receipts.iter().map(|receipt| propose_one(receipt, book)).collect();
    batch::part_rivals(&mut proposals, book);
    proposals
}

fn propose_one(receipt: &Receipt, book: &Book) -> Proposal {
    let has_come_in = receipt.amount.is_positive();
    let is_taken_back = receipt.amount.is_negative() && receipt.is_reversal;
    if !has_come_in && !is_taken_back {
        return nothing(receipt);
    }
    let party = Party::of(receipt, book);
    let mentions = Mentions::of(receipt, &party, book);
    let found = match (has_come_in, mentions.is_empty()) {
        (false, _) => return taken_back(receipt, &party, &mentions),
        (true, true) => unnamed(receipt, &party, book),
        (true, false) => named(receipt, &party, &mentions),
    };
    let found = as_instalment(receipt, (&party, &mentions), book, found);
    as_asked(receipt, (&party, &mentions), book, found)
}

fn nothing(receipt: &Receipt) -> Proposal {
    Proposal {
        bank_entry: receipt.bank_entry,
        certainty: Certainty::Open,
        debtor: None,
        parts: Vec::new(),
        evidence: vec![Evidence::NothingFound],
        alternatives: 0,
        names: Vec::new(),
        added: Vec::new(),
    }
}

/// A way to read what is named, with the claims chosen for it.
struct Reading<'m, 'a> {
    mentions: Vec<&'m Mention<'a>>,
    chosen: Vec<&'a Payable>,
    fit: Fit,
}

impl<'m, 'a> Reading<'m, 'a> {
    fn of(mentions: Vec<&'m Mention<'a>>, amount: Cents, is_part: bool) -> Reading<'m, 'a> {
        let mut chosen: Vec<&'a Payable> = Vec::new();
        for mention in &mentions {
            let one = choose(&mention.options, amount);
            chosen
                .extend(one.filter(|one| chosen.iter().all(|other| other.invoice != one.invoice)));
        }
        let fit = fit(amount, &chosen, is_part);
        Reading { mentions, chosen, fit }
    }

    fn is_ambiguous(&self) -> bool {
        self.mentions.iter().any(|mention| mention.options.len() > 1)
    }

    /// How many claims the numbers could stand for besides the ones chosen.
    fn others(&self, amount: Cents) -> u32 {
        let others = self.mentions.iter().map(|mention| {
            let chosen = usize::from(choose(&mention.options, amount).is_some());
            mention.options.len() - chosen
        });
        u32::try_from(others.sum::<usize>()).unwrap_or(u32::MAX)
    }

    /// The one debtor of everything that is chosen.
    fn debtor(&self) -> Option<DebtorId> {
        let first = self.chosen.first()?.debtor;
        self.chosen.iter().all(|payable| payable.debtor == first).then_some(first)
    }

    /// The payer must be every debtor whose claims are named; a stranger can only be one.
    fn agreement(&self, party: &Party<'_>) -> Agreement {
        let all =
            |wanted| self.chosen.iter().all(|payable| party.agrees_with(payable.debtor) == wanted);
        if all(Agreement::Agrees) {
            Agreement::Agrees
        } else if all(Agreement::Unknown) && self.debtor().is_some() {
            Agreement::Unknown
        } else {
            Agreement::Other
        }
    }

    fn is_certain(&self, party: &Party<'_>, mentions: &Mentions<'_>) -> bool {
        let agreement = self.agreement(party);
        let may = match agreement {
            Agreement::Agrees => self.fit.is_exact || mentions.count() == 1,
            Agreement::Unknown => self.fit.is_exact,
            Agreement::Other => false,
        };
        let sure = self.mentions.iter().all(|mention| mention.is_sure(agreement));
        may && sure && self.fit.is_sure && !self.is_ambiguous()
    }

    fn evidence(&self, party: &Party<'_>) -> Vec<Evidence> {
        let agreement = self.agreement(party);
        let mut evidence = Vec::new();
        for mention in &self.mentions {
            evidence.extend(mention.evidence());
            let number = || mention.number().to_owned();
            let first = mention.options.first().map(|payable| payable.debtor);
            if mention.options.iter().any(|payable| Some(payable.debtor) != first) {
                evidence.push(Evidence::NumberOfSeveral { number: number() });
            } else if !mention.is_sure(agreement) || mention.options.len() > 1 {
                evidence.push(Evidence::NumberUnsure { number: number() });
            }
        }
        for payable in self.mentions.iter().flat_map(|mention| &mention.options) {
            let said = party.evidence(payable.debtor);
            let new = said.into_iter().filter(|said| !evidence.contains(said)).collect::<Vec<_>>();
            evidence.extend(new);
        }
        evidence
    }
}

/// The claim a number stands for. Of several with that number only the amount can point one out,
/// and then it is still a question.
fn choose<'a>(options: &[&'a Payable], amount: Cents) -> Option<&'a Payable> {
    let mut fitting = options.iter().filter(|payable| payable.open == amount);
    match options {
        [one] => Some(one),
        _ => fitting.next().filter(|_| fitting.next().is_none()).copied(),
    }
}

/// A receipt that names something of ours.
fn named(receipt: &Receipt, party: &Party<'_>, mentions: &Mentions<'_>) -> Proposal {
    let read = |reading| Reading::of(reading, receipt.amount, mentions.is_part);
    let mut readings: Vec<Reading<'_, '_>> = mentions.readings().into_iter().map(read).collect();
    let exact = readings.iter().position(|reading| reading.fit.is_exact && reading.fit.is_sure);
    if readings.is_empty() {
        return nothing(receipt);
    }
    let reading = readings.swap_remove(exact.unwrap_or(0));
    let is_certain = reading.is_certain(party, mentions);
    let alternatives = reading.others(receipt.amount);
    let mut evidence = reading.evidence(party);
    let debtor = match reading.agreement(party) {
        Agreement::Other => party.debtor(),
        _ => reading.debtor(),
    };
    evidence.extend(reading.fit.evidence);
    Proposal {
        certainty: if is_certain { Certainty::Certain } else { Certainty::Suggested },
        debtor,
        parts: reading.fit.parts,
        evidence,
        alternatives,
        names: mentions.of_others(debtor),
        ..nothing(receipt)
    }
}

/// A receipt that names nothing of ours: who pays may be known, and one amount may fit.
fn unnamed(receipt: &Receipt, party: &Party<'_>, book: &Book) -> Proposal {
    let said = [&receipt.text, &receipt.reference];
    let says_something = said.iter().any(|text| text.contains(char::is_alphanumeric));
    let debtor = party.debtor();
    if debtor.is_none() && (says_something || !party.is_unknown()) {
        return nothing(receipt);
    }
    let fitting = book.of_amount(debtor, receipt.amount);
    let payable = match fitting {
        [one] => book.place(*one),
        _ => None,
    };
    let mut evidence = debtor.map_or(vec![Evidence::PayerUnknown], |debtor| party.evidence(debtor));
    let mut parts = Vec::new();
    let Some(payable) = payable else {
        let alternatives = u32::try_from(fitting.len()).unwrap_or(u32::MAX);
        return match debtor {
            Some(_) => suggested(receipt, debtor, Vec::new(), evidence, alternatives),
            None => nothing(receipt),
        };
    };
    evidence.push(Evidence::AmountExact { amount: receipt.amount });
    if undisputed(payable) == payable.open {
        parts.push((payable.debtor, payable.invoice, receipt.amount));
    } else {
        evidence.push(Evidence::ClaimDisputed { number: payable.number.clone() });
    }
    suggested(receipt, debtor, parts, evidence, 0)
}

fn suggested(
    receipt: &Receipt,
    debtor: Option<DebtorId>,
    parts: Vec<(DebtorId, crate::id::InvoiceId, Cents)>,
    evidence: Vec<Evidence>,
    alternatives: u32,
) -> Proposal {
    let certainty = Certainty::Suggested;
    Proposal { certainty, debtor, parts, evidence, alternatives, ..nothing(receipt) }
}

/// A direct debit the bank took back: the part is below zero, and the claim is open again by that.
fn taken_back(receipt: &Receipt, party: &Party<'_>, mentions: &Mentions<'_>) -> Proposal {
    let collected = |payable: &Payable| {
        let agrees = payable.open.is_zero() || payable.open == -receipt.amount;
        payable.collection == Collection::DirectDebit && agrees
    };
    let readings = mentions.readings();
    let one = readings.iter().find_map(|reading| match reading[..] {
        [mention] => match mention.options[..] {
            [payable] if collected(payable) => Some((mention, payable)),
            _ => None,
        },
        _ => None,
    });
    let Some((mention, payable)) = one else { return nothing(receipt) };
    let agreement = party.agrees_with(payable.debtor);
    let is_certain = agreement != Agreement::Other && mention.is_sure(agreement);
    let mut evidence = vec![Evidence::BankReversal];
    evidence.extend(mention.evidence());
    evidence.extend(party.evidence(payable.debtor));
    Proposal {
        certainty: if is_certain { Certainty::Certain } else { Certainty::Suggested },
        debtor: Some(payable.debtor),
        parts: vec![(payable.debtor, payable.invoice, receipt.amount)],
        evidence,
        ..nothing(receipt)
    }
}
