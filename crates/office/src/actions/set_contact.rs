//! Somebody at a debtor becomes known: what he is for, how he is reached, what he likes best.
//!
//! The same name in the same role is the same person: what is said about him now is added to what
//! was known, and what is not said stays. Saying nothing new adds nothing. It holds against the
//! lists that come after it.

use punctueel_domain::access::Right;
use punctueel_domain::correction::{Field, Subject};
use punctueel_domain::event::{ContactSet, Detail, DetailKind, Record};
use punctueel_domain::id::{ContactId, DebtorId, ImportId};
use punctueel_domain::party::{Channel, Contact, ContactRole, ContactWords, Hours, is_address};
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::contacts::{self, KnownContact};
use punctueel_store::load::corrections::held_of;

use super::correct_debtor::Corrected;
use crate::desk::{Desk, Work};
use crate::details::{line, words_of};
use crate::no::Outcome;

/// Sets a contact.
#[derive(Clone, Debug)]
pub struct SetContact {
    /// At which debtor.
    pub debtor: DebtorId,
    /// What he is for.
    pub role: ContactRole,
    /// His name, and how he is reached; what is empty stays as it was.
    pub words: ContactWords,
    /// How he likes to be reached; `None`: as it was.
    pub prefers: Option<Channel>,
    /// When he answers the telephone; `None`: as it was.
    pub hours: Option<Hours>,
}

impl SetContact {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Sets it and returns his id.
    ///
    /// # Errors
    /// `MISSING` without a name; `VALUE-NOT-UNDERSTOOD` when the e-mail address is none;
    /// `TEXT-TOO-LONG`; `NOT-FOUND`.
    pub fn run(self, desk: &mut Desk) -> Outcome<ContactId> {
        desk.write(Self::RIGHT, |work| self.set(work))
    }

    /// Sets it within another action.
    pub(super) fn set(&self, work: &mut Work<'_, '_>) -> Outcome<ContactId> {
        let said = self.said()?;
        let known = known_at(work, self.debtor)?;
        let same =
            |one: &&KnownContact| one.contact.role == self.role && one.words.name == said.name;
        let before = known.iter().find(same);
        let words = with_what_was_known(said, before);
        let contact = Contact {
            contact: before.map_or_else(|| ContactId(work.take_id()), |one| one.contact.contact),
            role: self.role,
            prefers: self.prefers.or(before.and_then(|one| one.contact.prefers)),
            reach: words.reach(),
            hours: self.hours.or(before.and_then(|one| one.contact.hours)),
        };
        let debtor = self.debtor;
        if before == Some(&KnownContact { debtor, contact, words: words.clone() }) {
            return Ok(contact.contact);
        }
        let was = before.map(|one| one.words.clone()).unwrap_or_default();
        let corrected = corrected(work, (debtor, contact.contact), (&was, &words))?;
        let mut record = record(debtor, contact, &words, None)?;
        record.details.extend(corrected.details(debtor, String::new())?);
        let (corrections, ended) = (corrected.corrections, corrected.ended);
        let set = ContactSet { corrections, ended, ..event(debtor, contact, None) };
        work.record(&[Record { event: set.into(), ..record }])?;
        Ok(contact.contact)
    }

    /// The words as they will be kept.
    fn said(&self) -> Result<ContactWords, Refusal> {
        let words = ContactWords {
            name: line(&self.words.name)?,
            email: line(&self.words.email)?,
            phone: line(&self.words.phone)?,
        };
        if words.name.is_empty() {
            return Err(Refusal::Missing { field: "name".to_owned() });
        }
        if !words.email.is_empty() && !is_address(&words.email) {
            let (name, value) = ("email".to_owned(), words.email);
            return Err(Refusal::ValueNotUnderstood { name, value });
        }
        Ok(words)
    }
}

fn with_what_was_known(said: ContactWords, before: Option<&KnownContact>) -> ContactWords {
    let Some(KnownContact { words: known, .. }) = before else { return said };
    let or = |said: String, known: &str| if said.is_empty() { known.to_owned() } else { said };
    let (email, phone) = (or(said.email, &known.email), or(said.phone, &known.phone));
    ContactWords { name: said.name, email, phone }
}

/// The event, with the list that names him when one does.
pub(crate) fn record(
    debtor: DebtorId,
    contact: Contact,
    words: &ContactWords,
    import: Option<ImportId>,
) -> Outcome<Record> {
    let event = event(debtor, contact, import).into();
    let (person, kind, body) = (Some(debtor), DetailKind::Contact, words_of(words)?);
    let details = vec![Detail { slot: 0, person, kind, body }];
    Ok(Record { event, details })
}

/// The event by itself.
pub(crate) fn event(debtor: DebtorId, contact: Contact, import: Option<ImportId>) -> ContactSet {
    ContactSet {
        debtor,
        contact: contact.contact,
        role: contact.role,
        prefers: contact.prefers,
        reach: contact.reach,
        hours: contact.hours,
        is_gone: false,
        import,
        was: None,
        corrections: Vec::new(),
        ended: Vec::new(),
    }
}

/// What a person says of somebody holds against the lists that come after it.
fn corrected(
    work: &mut Work<'_, '_>,
    (debtor, contact): (DebtorId, ContactId),
    (was, now): (&ContactWords, &ContactWords),
) -> Outcome<Corrected> {
    let held = held_of(work.tx, work.administration(), debtor)?;
    let mut corrected = Corrected::default();
    let fields = [(Field::Email, &was.email, &now.email), (Field::Phone, &was.phone, &now.phone)];
    for (field, was, now) in fields {
        let wanted = (Subject::Contact(contact), field);
        let before = held.iter().find(|one| (one.subject, one.field) == wanted);
        corrected.add(work, field, (was, now), before);
    }
    Ok(corrected)
}

/// The people at a debtor who is there and was not erased.
///
/// # Errors
/// `NOT-FOUND`; or when the database fails.
pub(super) fn known_at(work: &mut Work<'_, '_>, debtor: DebtorId) -> Outcome<Vec<KnownContact>> {
    work.load_debtor(debtor)?;
    Ok(contacts::of_debtor(work.tx, work.administration(), debtor)?)
}
