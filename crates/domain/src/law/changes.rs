//! What changes a claim besides time: payments, credit notes, costs.
//!
//! Knows from which day each counts, and keeps them in that order. Does not know what a payment
//! pays first (`impute`).

use jiff::civil::Date;

use crate::calendar::plus_days;
use crate::code::codes;
use crate::money::Cents;
use crate::refusal::Refusal;

codes! {
    /// What changes a claim besides time.
    pub enum ChangeKind {
        /// A payment, on the day it was credited (art. 6:114 lid 2 BW), imputed by law. Interest
        /// runs on that day too, as art. 6:119a lid 1 says.
        Payment = "payment",
        /// A payment that the creditor books on the principal first.
        LenientPayment = "lenient-payment",
        /// A credit note: lowers the principal from its own day on (law.md R4.9).
        CreditNote = "credit-note",
        /// A credit note that corrects the invoice: the principal was lower from the start.
        Correction = "correction",
        /// Collection costs that are due from this day on.
        Costs = "costs",
        /// What the creditor lets go of (art. 6:160 BW), at the end of its day.
        Remission = "remission",
    }
}

/// Something that changes what is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its day.
    pub on: Date,
    /// How much; zero only cuts the period.
    pub amount: Cents,
    /// What it is.
    pub kind: ChangeKind,
}

impl Change {
    /// The last day on which the old base counts.
    pub fn last_before(&self) -> Date {
        match self.kind {
            ChangeKind::Payment | ChangeKind::LenientPayment | ChangeKind::Remission => self.on,
            ChangeKind::CreditNote | ChangeKind::Costs => plus_days(self.on, -1),
            ChangeKind::Correction => Date::MIN,
        }
    }
}

/// Changes in the order in which they count; none is below zero.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes(Vec<Change>);

impl Changes {
    /// Puts changes in order.
    ///
    /// # Errors
    /// `AMOUNT-NEGATIVE` when one is below zero.
    pub fn new(mut changes: Vec<Change>) -> Result<Changes, Refusal> {
        if changes.iter().any(|change| change.amount.is_negative()) {
            return Err(Refusal::AmountNegative);
        }
        changes.sort_by_key(|change| (change.last_before(), change.on));
        Ok(Changes(changes))
    }

    /// All of them, in that order.
    pub fn as_slice(&self) -> &[Change] {
        &self.0
    }
}
