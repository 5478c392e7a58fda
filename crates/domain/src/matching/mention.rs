//! What a receipt names: the numbers found in its reference, end-to-end id and text, and whose.
//!
//! Lets the payer choose between debtors with the same number. Also offers the narrower ways to
//! read a receipt, because a year or a customer number in the text may equal an invoice number.
//! Whether the amount agrees is said in `fit`.

use super::follow::follow;
use super::index::is_distinctive;
use super::numbers::{Find, Grade, find};
use super::part::names_part;
use super::party::{Agreement, Party};
use super::runs::Runs;
use super::{Book, Evidence, Payable, Receipt};
use crate::id::{DebtorId, InvoiceId};
use crate::reference::own_number;

/// Where a number stands; the hardest evidence first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Reference,
    EndToEnd,
    Text,
}

/// A number of ours that a receipt names.
#[derive(Clone, Debug)]
pub(super) struct Mention<'a> {
    sources: Vec<Source>,
    /// How well it stands there, at best.
    pub grade: Grade,
    /// Whose invoice it can be, after the payer has chosen.
    pub options: Vec<&'a Payable>,
    is_of_party: bool,
}

/// Everything a receipt names.
#[derive(Debug, Default)]
pub(super) struct Mentions<'a> {
    all: Vec<Mention<'a>>,
    /// The text says that it is a part.
    pub is_part: bool,
}

impl<'a> Mentions<'a> {
    /// Reads the three fields in which a payer can name an invoice.
    pub fn of(receipt: &Receipt, party: &Party<'_>, book: &'a Book) -> Mentions<'a> {
        let reference = Runs::of(&without_check(&receipt.reference));
        let end_to_end = Runs::of(&without_check(&receipt.end_to_end));
        let text = Runs::of(&without_check(&receipt.text));
        let fields = [
            (Source::Reference, &reference),
            (Source::EndToEnd, &end_to_end),
            (Source::Text, &text),
        ];
        let mut mentions = Mentions { all: Vec::new(), is_part: names_part(&text) };
        for (source, runs) in fields {
            let mut finds = find(runs, &book.numbers);
            finds.extend(follow(runs, &finds, &book.numbers));
            finds.iter().for_each(|find| mentions.add(source, find, party, book));
        }
        mentions.leave_out_pieces();
        mentions
    }

    fn add(&mut self, source: Source, find: &Find<'_>, party: &Party<'_>, book: &'a Book) {
        let mut options: Vec<&'a Payable> = places_of(find, book);
        let agrees = |payable: &&Payable| party.agrees_with(payable.debtor) == Agreement::Agrees;
        let is_of_party = options.iter().any(agrees);
        if is_of_party {
            options.retain(agrees);
        }
        if find.grade == Grade::Continued && options.iter().all(|payable| payable.open.is_zero()) {
            return;
        }
        match self.all.iter_mut().find(|mention| mention.options == options) {
            Some(mention) => {
                mention.grade = mention.grade.min(find.grade);
                if !mention.sources.contains(&source) {
                    mention.sources.push(source);
                }
            }
            None => {
                let sources = vec![source];
                self.all.push(Mention { sources, grade: find.grade, options, is_of_party });
            }
        }
    }

    /// A piece of a longer word only counts when there is nothing better.
    fn leave_out_pieces(&mut self) {
        if self.all.iter().any(|mention| mention.grade != Grade::Inside) {
            self.all.retain(|mention| mention.grade != Grade::Inside);
        }
    }

    /// Yes when nothing of ours is named.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// How many numbers are named that are not merely what a year or an amount looks like.
    pub fn count(&self) -> usize {
        let real = self.all.iter().filter(|mention| mention.grade != Grade::Lookalike).count();
        if real == 0 { self.all.len() } else { real }
    }

    /// Yes when something is named, and all of it is surely one of these claims.
    pub fn name_only(&self, claims: &[InvoiceId], agreement: Agreement) -> bool {
        let is_one = |mention: &Mention<'a>| match mention.options[..] {
            [one] => claims.contains(&one.invoice) && mention.is_sure(agreement),
            _ => false,
        };
        !self.all.is_empty() && self.all.iter().all(is_one)
    }

    /// Yes when this claim may be what is named.
    pub fn is_named(&self, claim: InvoiceId) -> bool {
        self.all.iter().flat_map(|mention| &mention.options).any(|one| one.invoice == claim)
    }

    /// What is named, as evidence.
    pub fn evidence(&self) -> Vec<Evidence> {
        self.all.iter().flat_map(Mention::evidence).collect()
    }

    /// The open claims that are clearly named and not this debtor's. A number that is met by chance
    /// or only looks like one of ours says nothing of others.
    pub fn of_others(&self, debtor: Option<DebtorId>) -> Vec<(DebtorId, InvoiceId)> {
        let is_clear = |mention: &&Mention<'a>| {
            mention.grade == Grade::Whole && is_distinctive(mention.number())
        };
        let named = self.all.iter().filter(is_clear).flat_map(|mention| &mention.options);
        let others = named.filter(|one| one.open.is_positive() && Some(one.debtor) != debtor);
        let mut found: Vec<_> = others.map(|one| (one.debtor, one.invoice)).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The ways to read what is named, the one to show first when no amount decides.
    pub fn readings(&self) -> Vec<Vec<&Mention<'a>>> {
        let real = |mention: &&Mention<'a>| mention.grade != Grade::Lookalike;
        let of_party = |mention: &&Mention<'a>| mention.is_of_party;
        let strong = |mention: &&Mention<'a>| {
            mention.grade == Grade::Whole && is_distinctive(mention.number())
        };
        let all = || self.all.iter();
        let mut readings: Vec<Vec<&Mention<'a>>> = vec![
            all().filter(of_party).filter(real).collect(),
            all().filter(real).collect(),
            all().filter(strong).collect(),
            all().filter(of_party).collect(),
            all().collect(),
        ];
        readings.retain(|reading| !reading.is_empty());
        readings
    }
}

fn places_of<'a>(find: &Find<'_>, book: &'a Book) -> Vec<&'a Payable> {
    find.payables.iter().filter_map(|&place| book.place(place)).collect()
}

impl Mention<'_> {
    /// The number as we print it.
    pub fn number(&self) -> &str {
        self.options.first().map_or("", |payable| payable.number.as_str())
    }

    /// Where it stands.
    pub fn evidence(&self) -> Vec<Evidence> {
        let number = || self.number().to_owned();
        if self.options.iter().all(|payable| payable.open.is_negative()) {
            return vec![Evidence::CreditNoteNamed { number: number() }];
        }
        let said = |source: &Source| match source {
            Source::Reference => Evidence::NumberInReference { number: number() },
            Source::EndToEnd => Evidence::NumberInEndToEnd { number: number() },
            Source::Text => Evidence::NumberInText { number: number() },
        };
        self.sources.iter().map(said).collect()
    }

    /// Yes when the number can be settled on: for a payer who agrees, or for a stranger.
    pub fn is_sure(&self, agreement: Agreement) -> bool {
        match agreement {
            Agreement::Agrees => self.grade <= Grade::Lookalike,
            Agreement::Unknown => self.grade == Grade::Whole && is_distinctive(self.number()),
            Agreement::Other => self.grade == Grade::Whole,
        }
    }
}

/// A creditor reference or betalingskenmerk that stands alone, as our own number in it.
fn without_check(field: &str) -> String {
    own_number(field).unwrap_or_else(|| field.to_owned())
}
