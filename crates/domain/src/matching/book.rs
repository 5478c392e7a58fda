//! Everything a batch of receipts may pay, arranged so that one receipt asks a few look-ups.
//!
//! Knows which payable carries which number, which debtors an account or a name belongs to, and
//! who has an open claim of an amount. Decides nothing. Built once for a batch from what `store`
//! read.

use std::collections::HashMap;

use super::fold::compact;
use super::index::Index;
use super::names::Names;
use super::{AskedLetter, Payable, Payer, PlanDue};
use crate::id::{DebtorId, InvoiceId};
use crate::money::Cents;

/// Everything a batch of receipts may pay, and what is known of who pays.
///
/// ```
/// use punctueel_domain::matching::Book;
/// let empty = Book::new(Vec::new(), Vec::new());
/// assert!(empty.is_empty());
/// ```
#[derive(Debug, Default)]
pub struct Book {
    payables: Vec<Payable>,
    pub(super) numbers: Index,
    pub(super) names: Names,
    places: HashMap<InvoiceId, u32>,
    accounts: HashMap<String, Vec<DebtorId>>,
    amounts: HashMap<Cents, Vec<u32>>,
    of_debtor: HashMap<(DebtorId, Cents), Vec<u32>>,
    letters: HashMap<Cents, Vec<AskedLetter>>,
    plans: HashMap<Cents, Vec<PlanDue>>,
}

impl Book {
    /// Arranges payables and payers. Settled payables belong in it too: they explain a second
    /// payment, and a direct debit that was collected can be reversed.
    pub fn new(payables: Vec<Payable>, payers: Vec<Payer>) -> Book {
        let mut book = Book::default();
        for (payable, place) in payables.iter().zip(0u32..) {
            book.numbers.add(&payable.number, place);
            book.places.insert(payable.invoice, place);
            if payable.open.is_positive() {
                book.amounts.entry(payable.open).or_default().push(place);
                book.of_debtor.entry((payable.debtor, payable.open)).or_default().push(place);
            }
        }
        book.payables = payables;
        payers.iter().for_each(|payer| book.add_payer(payer));
        book
    }

    /// With the letters that asked more than the principal, oldest first.
    pub fn with_letters(mut self, letters: Vec<AskedLetter>) -> Book {
        for letter in letters.into_iter().filter(|letter| letter.added().is_positive()) {
            self.letters.entry(letter.amount).or_default().push(letter);
        }
        self
    }

    /// With the instalments that come next of the plans that run.
    pub fn with_plans(mut self, plans: impl IntoIterator<Item = PlanDue>) -> Book {
        for plan in plans {
            self.plans.entry(plan.amount).or_default().push(plan);
        }
        self
    }

    /// The plans of which exactly an amount must come in next.
    pub(super) fn plans_of(&self, amount: Cents) -> impl Iterator<Item = &PlanDue> {
        self.plans.get(&amount).into_iter().flatten()
    }

    /// The letters that asked exactly an amount.
    pub(super) fn letters_of(&self, amount: Cents) -> impl Iterator<Item = &AskedLetter> {
        self.letters.get(&amount).into_iter().flatten()
    }

    fn add_payer(&mut self, payer: &Payer) {
        self.names.add(&payer.name, payer.debtor);
        let account = compact(&payer.iban);
        if !account.is_empty() {
            let debtors = self.accounts.entry(account).or_default();
            if !debtors.contains(&payer.debtor) {
                debtors.push(payer.debtor);
            }
        }
    }

    /// Yes when there is nothing to pay.
    pub fn is_empty(&self) -> bool {
        self.payables.is_empty()
    }

    /// The payable at a place.
    pub(super) fn place(&self, place: u32) -> Option<&Payable> {
        self.payables.get(place as usize)
    }

    /// A payable by its invoice.
    pub(super) fn payable(&self, invoice: InvoiceId) -> Option<&Payable> {
        let place = self.places.get(&invoice)?;
        self.payables.get(*place as usize)
    }

    /// The debtors who are known to pay from an account.
    pub(super) fn of_account(&self, iban: &str) -> &[DebtorId] {
        self.accounts.get(&compact(iban)).map_or(&[], Vec::as_slice)
    }

    /// The claims of which exactly this is open: of one debtor, or of anyone.
    pub(super) fn of_amount(&self, debtor: Option<DebtorId>, open: Cents) -> &[u32] {
        let places = match debtor {
            Some(debtor) => self.of_debtor.get(&(debtor, open)),
            None => self.amounts.get(&open),
        };
        places.map_or(&[], Vec::as_slice)
    }
}
