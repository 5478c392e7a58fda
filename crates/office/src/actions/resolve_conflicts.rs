//! A person decides what holds when a list contradicts a correction: ours, or what the list says.
//!
//! Ours: the correction stays, and what the list says now is what it is compared with from then
//! on. Theirs: the correction ends and the list's word is taken over.

use std::collections::BTreeMap;

use punctueel_domain::access::Right;
use punctueel_domain::correction::{Field, Met, Subject};
use punctueel_domain::event::{
    ContactSet, CorrectionsMet, DebtorCorrected, Detail, DetailKind, MetCorrection, Record,
};
use punctueel_domain::id::{ContactId, CorrectionId, DebtorId, InvoiceId};
use punctueel_domain::party::Contact;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::contacts::{self, KnownContact};
use punctueel_store::load::corrections::{KnownCorrection, held};
use punctueel_store::load::debtors;

use super::correct_debtor::{Corrected, set};
use super::correct_invoice::{Change, known_invoice};
use super::set_contact;
use crate::desk::{Desk, Work};
use crate::details::words_of;
use crate::no::Outcome;

/// What holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// The correction.
    Ours,
    /// What the list says.
    Theirs,
}

/// Decides conflicts.
#[derive(Clone, Debug)]
pub struct ResolveConflicts {
    /// Which; all of them are decided alike.
    pub corrections: Vec<CorrectionId>,
    /// What holds.
    pub takes: Takes,
}

impl ResolveConflicts {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Decides them.
    ///
    /// # Errors
    /// `NOT-FOUND` when one is no conflict (any more); then nothing is decided.
    pub fn run(self, desk: &mut Desk) -> Outcome<u32> {
        desk.write(Self::RIGHT, |work| {
            let mut open = held(work.tx, work.administration())?;
            open.retain(KnownCorrection::is_conflict);
            let mut chosen = Vec::with_capacity(self.corrections.len());
            for correction in &self.corrections {
                let found = open.iter().find(|one| one.correction == *correction);
                let value = correction.to_string();
                chosen.push(found.ok_or(Refusal::NotFound { value })?);
            }
            chosen.sort_by_key(|one| one.correction);
            chosen.dedup();
            match self.takes {
                Takes::Ours => keep(work, &chosen)?,
                Takes::Theirs => take(work, &chosen)?,
            }
            Ok(chosen.len() as u32)
        })
    }
}

fn keep(work: &mut Work<'_, '_>, chosen: &[&KnownCorrection]) -> Outcome<()> {
    let met = chosen.iter().map(|one| MetCorrection {
        debtor: one.debtor,
        correction: one.correction,
        how: Met::Kept,
    });
    let met = met.collect();
    work.record(&[CorrectionsMet { import: None, met }.into_record()])
}

fn take(work: &mut Work<'_, '_>, chosen: &[&KnownCorrection]) -> Outcome<()> {
    let mut about: BTreeMap<(DebtorId, Subject), Vec<&KnownCorrection>> = BTreeMap::new();
    for one in chosen {
        about.entry((one.debtor, one.subject)).or_default().push(one);
    }
    for ((debtor, subject), of_one) in about {
        let record = match subject {
            Subject::Invoice(invoice) => take_on_invoice(work, (debtor, invoice), &of_one)?,
            Subject::Contact(contact) => take_on_contact(work, (debtor, contact), &of_one)?,
            Subject::Debtor => take_on_debtor(work, debtor, &of_one)?,
        };
        work.record(&[record])?;
    }
    Ok(())
}

fn take_on_debtor(
    work: &mut Work<'_, '_>,
    debtor: DebtorId,
    of_one: &[&KnownCorrection],
) -> Outcome<Record> {
    let known = debtors::one(work.tx, work.administration(), debtor)?;
    let known = known.ok_or_else(|| Refusal::NotFound { value: debtor.to_string() })?;
    let mut new = known.clone();
    for one in of_one {
        set(&mut new, one.field, &one.theirs)?;
    }
    let (person, kind) = (Some(debtor), DetailKind::Debtor);
    let details = vec![Detail { slot: 0, person, kind, body: words_of(&new.words)? }];
    let event = DebtorCorrected {
        debtor,
        reach: new.words.reach(),
        kind: (known.kind != new.kind).then_some(new.kind),
        language: (known.language != new.language).then_some(new.language),
        corrections: Vec::new(),
        ended: of_one.iter().map(|one| one.correction).collect(),
    };
    Ok(Record { event: event.into(), details })
}

fn take_on_contact(
    work: &mut Work<'_, '_>,
    (debtor, contact): (DebtorId, ContactId),
    of_one: &[&KnownCorrection],
) -> Outcome<Record> {
    let all = contacts::of_debtor(work.tx, work.administration(), debtor)?;
    let found = all.into_iter().find(|one| one.contact.contact == contact);
    let value = contact.to_string();
    let KnownContact { contact, mut words, .. } = found.ok_or(Refusal::NotFound { value })?;
    for one in of_one {
        match one.field {
            Field::Phone => words.phone.clone_from(&one.theirs),
            _ => words.email.clone_from(&one.theirs),
        }
    }
    let contact = Contact { reach: words.reach(), ..contact };
    let ended = of_one.iter().map(|one| one.correction).collect();
    let event = ContactSet { ended, ..set_contact::event(debtor, contact, None) }.into();
    Ok(Record { event, ..set_contact::record(debtor, contact, &words, None)? })
}

fn take_on_invoice(
    work: &mut Work<'_, '_>,
    (debtor, invoice): (DebtorId, InvoiceId),
    of_one: &[&KnownCorrection],
) -> Outcome<Record> {
    let known = known_invoice(work, debtor, invoice)?;
    let (due_on, description, reason) =
        (known.known.due_on, known.description.clone(), String::new());
    let mut change = Change { due_on, description, reason };
    for one in of_one {
        match one.field {
            Field::DueDay => {
                let unknown = |_| Refusal::ValueNotUnderstood {
                    name: one.field.code().to_owned(),
                    value: one.theirs.clone(),
                };
                change.due_on = one.theirs.parse().map_err(unknown)?;
            }
            _ => change.description.clone_from(&one.theirs),
        }
    }
    let ended = of_one.iter().map(|one| one.correction).collect();
    change.record(&known, Corrected { ended, ..Corrected::default() })
}
