//! Who pays, as far as the account and the name tell, and whether that is the debtor who is named.
//!
//! The account comes first: a known account of another debtor is never overruled by a name. Knows
//! nothing of numbers and amounts.

use super::names::Named;
use super::{Book, Evidence, Receipt};
use crate::id::DebtorId;

/// What the account and the name of the payer say.
#[derive(Clone, Copy, Debug)]
pub(super) struct Party<'a> {
    by_account: &'a [DebtorId],
    by_name: Option<Named>,
}

/// Whether the payer is the debtor who is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Agreement {
    /// The account or the name is his.
    Agrees,
    /// The account, or else the name, is somebody else's.
    Other,
    /// We do not know the payer.
    Unknown,
}

impl<'a> Party<'a> {
    /// Looks the payer of a receipt up.
    pub fn of(receipt: &Receipt, book: &'a Book) -> Party<'a> {
        let by_account = book.of_account(&receipt.iban);
        Party { by_account, by_name: book.names.whose(&receipt.name) }
    }

    fn is_named(&self, debtor: DebtorId) -> bool {
        self.by_name.is_some_and(|named| named.debtor == debtor)
    }

    /// Whether this payer is that debtor.
    pub fn agrees_with(&self, debtor: DebtorId) -> Agreement {
        match (self.by_account, self.by_name) {
            ([], None) => Agreement::Unknown,
            ([], Some(_)) if self.is_named(debtor) => Agreement::Agrees,
            (debtors, _) if debtors.contains(&debtor) => Agreement::Agrees,
            _ => Agreement::Other,
        }
    }

    /// The one debtor this payer is, without looking at what is named. Of the debtors who share an
    /// account the name chooses one; without a known account only the whole name will do.
    pub fn debtor(&self) -> Option<DebtorId> {
        let by_name = self.by_name.map(|named| named.debtor);
        match self.by_account {
            [] => self.by_name.filter(|named| named.is_exact).map(|named| named.debtor),
            [one] => Some(*one),
            several => by_name.filter(|debtor| several.contains(debtor)),
        }
    }

    /// Yes when neither account nor name is known.
    pub fn is_unknown(&self) -> bool {
        self.by_account.is_empty() && self.by_name.is_none()
    }

    /// What speaks for and against this payer being that debtor.
    pub fn evidence(&self, debtor: DebtorId) -> Vec<Evidence> {
        let mut evidence = Vec::new();
        if self.by_account.contains(&debtor) {
            evidence.push(Evidence::IbanKnown);
        } else if !self.by_account.is_empty() {
            evidence.push(Evidence::IbanOfOther);
        }
        if self.is_named(debtor) {
            evidence.push(Evidence::NameAgrees);
        } else if self.by_account.is_empty() {
            let other = self.by_name.map(|_| Evidence::NameOfOther);
            evidence.push(other.unwrap_or(Evidence::PayerUnknown));
        }
        evidence
    }
}
