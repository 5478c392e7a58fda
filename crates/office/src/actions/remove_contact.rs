//! Somebody is no contact of a debtor any more: he is not written to or asked for again.

use punctueel_domain::access::Right;
use punctueel_domain::correction::Subject;
use punctueel_domain::event::ContactSet;
use punctueel_domain::id::{ContactId, DebtorId};
use punctueel_domain::party::{Contact, Reach};
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::corrections::held_of;

use super::set_contact::{event, known_at};
use crate::desk::Desk;
use crate::no::Outcome;

/// Removes a contact.
#[derive(Clone, Copy, Debug)]
pub struct RemoveContact {
    /// At which debtor.
    pub debtor: DebtorId,
    /// Whom.
    pub contact: ContactId,
}

impl RemoveContact {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Removes him.
    ///
    /// # Errors
    /// `NOT-FOUND` when there is no such debtor, or he is no contact there.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let debtor = self.debtor;
            let known = known_at(work, debtor)?;
            let found = known.iter().find(|one| one.contact.contact == self.contact);
            let value = self.contact.to_string();
            let found = found.ok_or(Refusal::NotFound { value })?;
            let contact =
                Contact { prefers: None, reach: Reach::default(), hours: None, ..found.contact };
            let held = held_of(work.tx, work.administration(), debtor)?;
            let about = Subject::Contact(self.contact);
            let ended = held.iter().filter(|one| one.subject == about);
            let ended = ended.map(|one| one.correction).collect();
            let gone = ContactSet { is_gone: true, ended, ..event(debtor, contact, None) };
            work.record(&[gone.into_record()])
        })
    }
}
