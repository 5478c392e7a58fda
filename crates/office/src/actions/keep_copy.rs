//! A person adds the PDF of an invoice, so that it is at hand and can go along with a message.
//!
//! The one that was added last counts. Adding the same file again adds nothing.

use punctueel_domain::access::Right;
use punctueel_domain::id::{DebtorId, InvoiceId};

use super::correct_invoice::known_invoice;
use crate::desk::Desk;
use crate::imports::copies;
use crate::no::Outcome;

/// Adds a copy.
#[derive(Clone, Copy, Debug)]
pub struct KeepCopy<'a> {
    /// Who owes the invoice.
    pub debtor: DebtorId,
    /// The invoice.
    pub invoice: InvoiceId,
    /// The PDF.
    pub bytes: &'a [u8],
}

impl KeepCopy<'_> {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Keeps it; no when it was the copy already.
    ///
    /// # Errors
    /// `NOT-FOUND`, also when the debtor was erased; `NOT-A-PDF`; `FILE-TOO-LARGE`.
    pub fn run(self, desk: &mut Desk) -> Outcome<bool> {
        desk.write(Self::RIGHT, |work| {
            work.load_debtor(self.debtor)?;
            known_invoice(work, self.debtor, self.invoice)?;
            copies::keep(work, (self.debtor, self.invoice), self.bytes, None)
        })
    }
}
