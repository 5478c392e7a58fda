//! A person says that money is for no invoice: a deposit, or money that goes back.
//!
//! What is left of the bank row holds nobody any more and counts in no claim; matching leaves it
//! alone. Undoing the row, or settling it by hand, brings it back.

use punctueel_domain::access::Right;
use punctueel_domain::event::{Detail, DetailKind, ReceiptSetAside, Record};
use punctueel_domain::id::BankEntryId;
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::receipts;

use crate::desk::Desk;
use crate::details::reason;
use crate::no::Outcome;

/// Sets a receipt aside.
#[derive(Clone, Debug)]
pub struct SetReceiptAside {
    /// The bank row.
    pub bank_entry: BankEntryId,
    /// Why it is for no invoice.
    pub reason: String,
}

impl SetReceiptAside {
    /// The right it needs.
    pub const RIGHT: Right = Right::Bank;

    /// Sets what is left of it aside, and says how much that is.
    ///
    /// # Errors
    /// `NOT-FOUND`; `NOT-A-RECEIPT` for money that went out; `ALREADY-SETTLED` when nothing is
    /// left, or what is left was set aside; `REASON-MISSING`, `TEXT-TOO-LONG`.
    pub fn run(self, desk: &mut Desk) -> Outcome<Cents> {
        desk.write(Self::RIGHT, |work| {
            let entry = self.bank_entry;
            let known = receipts::one(work.tx, work.administration(), entry)?;
            let known = known.ok_or_else(|| Refusal::NotFound { value: entry.to_string() })?;
            if !known.amount.is_positive() {
                return Err(Refusal::NotAReceipt.into());
            }
            let left = known.receipt.amount;
            if left.is_zero() || known.is_set_aside() {
                return Err(Refusal::AlreadySettled.into());
            }
            let (kind, body) = (DetailKind::Note, reason(&self.reason)?);
            let details = vec![Detail { slot: 0, person: known.debtor, kind, body }];
            let event = ReceiptSetAside { bank_entry: entry, was_of: known.debtor, left }.into();
            work.record(&[Record { event, details }])?;
            Ok(left)
        })
    }
}
