//! What a list says of the people at debtors: who is new, and whose address or number changed. Pure
//! but for ids.
//!
//! The same name in the same role is the same person. What a person corrected holds against the
//! list. Where a debtor gets another address, and somebody there whom the list names had the old
//! one, he moves along. Nobody leaves because a list does not name him.

use std::collections::HashMap;

use punctueel_domain::correction::{Field, Subject};
use punctueel_domain::event::{ContactSet, Detail, DetailKind, Record};
use punctueel_domain::id::{ContactId, DebtorId, ImportId};
use punctueel_domain::party::{Contact, ContactRole, ContactWords, DebtorWords, bare};
use punctueel_formats::facts::{DebtorRow, ListedContact};
use punctueel_formats::ledger::role_named;
use punctueel_store::load::contacts::{self, KnownContact};

use super::corrections::Corrections;
use super::directory::Person;
use super::report::Change;
use crate::actions::set_contact;
use crate::desk::Work;
use crate::details::words_of;
use crate::no::Outcome;

/// By what somebody is recognised.
type Key = (DebtorId, ContactRole, String);

/// The people at debtors, as they are known and as a list makes them.
pub(super) struct Contacts {
    import: ImportId,
    people: Vec<Somebody>,
    places: HashMap<Key, usize>,
    /// What is said of them.
    pub changes: Vec<Change>,
}

/// One of them.
struct Somebody {
    was: Option<KnownContact>,
    now: KnownContact,
}

impl Contacts {
    /// Those who are known.
    pub fn load(work: &mut Work<'_, '_>, import: ImportId) -> Outcome<Contacts> {
        let (people, places, changes) = (Vec::new(), HashMap::new(), Vec::new());
        let mut all = Contacts { import, people, places, changes };
        for one in contacts::all(work.tx, work.administration())? {
            all.add(Somebody { was: Some(one.clone()), now: one });
        }
        Ok(all)
    }

    fn add(&mut self, one: Somebody) {
        let KnownContact { debtor, contact, words } = &one.now;
        let key = (*debtor, contact.role, bare(&words.name));
        self.places.entry(key).or_insert(self.people.len());
        self.people.push(one);
    }

    /// The people in a row of a list of debtors.
    pub fn listed(
        &mut self,
        (row, debtor): (&DebtorRow, DebtorId),
        corrections: &mut Corrections,
        mut take_id: impl FnMut() -> i64,
    ) {
        for (place, listed) in row.contacts.iter().enumerate() {
            let Some(role) = self.role_of(listed, place) else { continue };
            match self.places.get(&(debtor, role, bare(&listed.name))) {
                Some(known) => self.learn(*known, (&listed.email, &listed.phone), corrections),
                None => {
                    let words = ContactWords {
                        name: listed.name.clone(),
                        email: listed.email.clone(),
                        phone: listed.phone.clone(),
                    };
                    let (contact, prefers) = (ContactId(take_id()), None);
                    let (reach, hours) = (words.reach(), None);
                    let contact = Contact { contact, role, prefers, reach, hours };
                    self.add(Somebody { was: None, now: KnownContact { debtor, contact, words } });
                    let (name, debtor) = (listed.name.clone(), row.debtor.name.clone());
                    self.changes.push(Change::ContactAdded { name, debtor });
                }
            }
        }
    }

    /// What a listed contact is for. The first one without a known role is the person to address of
    /// the debtor himself; who has another role is not written to about payment.
    fn role_of(&mut self, listed: &ListedContact, place: usize) -> Option<ContactRole> {
        let found = role_named(&listed.role);
        let is_plain = listed.role.is_empty();
        if found.is_none() && place > 0 && !is_plain {
            let (name, role) = (listed.name.clone(), listed.role.clone());
            self.changes.push(Change::ContactPassed { name, role });
        }
        found.or((place > 0 && is_plain).then_some(ContactRole::Invoice))
    }

    /// Whom a list names as the person to address, and who had the address or number that the list
    /// changes.
    pub fn follow(&mut self, debtors: &[Person], corrections: &mut Corrections) {
        let moved: HashMap<DebtorId, (&DebtorWords, &DebtorWords)> = debtors
            .iter()
            .filter_map(|one| Some((one.debtor, (&one.was.as_ref()?.words, &one.words))))
            .filter(|(_, (was, now))| was.email != now.email || was.phone != now.phone)
            .collect();
        for place in 0..self.people.len() {
            let KnownContact { debtor, words, .. } = &self.people[place].now;
            let Some((was, now)) = moved.get(debtor) else { continue };
            if bare(&words.name) != bare(&now.contact) {
                continue;
            }
            let new = |had: &str, was: &str, now: &str| match had == was {
                true => now.to_owned(),
                false => String::new(),
            };
            let email = new(&words.email, &was.email, &now.email);
            let phone = new(&words.phone, &was.phone, &now.phone);
            self.learn(place, (&email, &phone), corrections);
        }
    }

    /// Somebody who is known gets what the list says; what it does not say stays.
    fn learn(&mut self, place: usize, (email, phone): (&str, &str), corrections: &mut Corrections) {
        let KnownContact { debtor, contact, words } = &mut self.people[place].now;
        let subject = Subject::Contact(contact.contact);
        let fields =
            [(Field::Email, email, &mut words.email), (Field::Phone, phone, &mut words.phone)];
        for (field, said, known) in fields {
            if !corrections.hold((*debtor, subject, field), said) && !said.is_empty() {
                said.clone_into(known);
            }
        }
        contact.reach = words.reach();
    }

    /// Remembers who is new and about whom something changed; yes when there was anybody.
    pub fn remember(&mut self, work: &mut Work<'_, '_>) -> Outcome<bool> {
        let mut records = Vec::new();
        for one in &self.people {
            match &one.was {
                Some(was) if *was == one.now => {}
                Some(was) => {
                    let name = was.words.name.clone();
                    self.changes.push(Change::ContactChanged { name });
                    records.push(changed(was, &one.now, self.import)?);
                }
                None => {
                    let KnownContact { debtor, contact, words } = &one.now;
                    let import = Some(self.import);
                    records.push(set_contact::record(*debtor, *contact, words, import)?);
                }
            }
        }
        work.record(&records)?;
        Ok(!records.is_empty())
    }
}

/// The event of a change, with the words before, so that it can be taken back.
fn changed(was: &KnownContact, now: &KnownContact, import: ImportId) -> Outcome<Record> {
    let mut record = set_contact::record(now.debtor, now.contact, &now.words, Some(import))?;
    let event = set_contact::event(now.debtor, now.contact, Some(import));
    record.event = ContactSet { was: Some(was.contact.reach), ..event }.into();
    let (person, kind, body) = (Some(was.debtor), DetailKind::Contact, words_of(&was.words)?);
    record.details.push(Detail { slot: 1, person, kind, body });
    Ok(record)
}
