//! Somebody writes something down about a debtor or an invoice, for himself and his colleagues.

use punctueel_domain::access::Right;
use punctueel_domain::event::{NoteTaken, Record};
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::refusal::Refusal;

use crate::desk::Desk;
use crate::details::{note, text};
use crate::no::Outcome;

/// Takes a note.
#[derive(Clone, Debug)]
pub struct TakeNote {
    /// About whom.
    pub debtor: DebtorId,
    /// About which invoice, when it is about one.
    pub invoice: Option<InvoiceId>,
    /// The note.
    pub text: String,
}

impl TakeNote {
    /// The right it needs.
    pub const RIGHT: Right = Right::Note;

    /// Keeps it; it goes when the debtor is erased.
    ///
    /// # Errors
    /// `NOT-FOUND`, also when he was erased; `MISSING` for an empty note; `TEXT-TOO-LONG`.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            work.load_debtor(self.debtor)?;
            let body = text(&self.text)?;
            if body.is_empty() {
                return Err(Refusal::Missing { field: "note".to_owned() }.into());
            }
            let (debtor, invoice, on) = (self.debtor, self.invoice, work.today);
            let event = NoteTaken { debtor, invoice, on }.into();
            work.record(&[Record { event, details: vec![note(0, debtor, body)] }])
        })
    }
}
