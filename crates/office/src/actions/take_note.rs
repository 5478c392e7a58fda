//! Somebody writes something down about a debtor or an invoice, for himself and his colleagues.

use punctueel_domain::access::Right;
use punctueel_domain::event::{Detail, DetailKind, NoteTaken, Record};
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::refusal::Refusal;

use crate::desk::Desk;
use crate::no::Outcome;

/// The most characters of a note.
pub const LONGEST_NOTE: u32 = 4_000;

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
    pub const RIGHT: Right = Right::Call;

    /// Keeps it; it goes when the debtor is erased.
    ///
    /// # Errors
    /// `NOT-FOUND`; `MISSING` for an empty note; `TEXT-TOO-LONG`.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        let body = self.text.trim().to_owned();
        desk.write(Self::RIGHT, |work| {
            work.load_case(self.debtor)?;
            if body.is_empty() {
                return Err(Refusal::Missing { field: "note".to_owned() }.into());
            }
            if body.chars().count() > LONGEST_NOTE as usize {
                return Err(Refusal::TextTooLong { most: LONGEST_NOTE }.into());
            }
            let (debtor, invoice, on) = (self.debtor, self.invoice, work.today);
            let event = NoteTaken { debtor, invoice, on }.into();
            let (person, kind) = (Some(debtor), DetailKind::Note);
            let details = vec![Detail { slot: 0, person, kind, body: body.clone() }];
            work.record(&[Record { event, details }])
        })
    }
}
