//! A person corrects what is known of a debtor; it holds against the lists that come after it.
//!
//! Remembers what the lists said, so that an old list does not undo the correction and a new word
//! in one is noticed. Correcting back to what the lists say ends it.

use punctueel_domain::access::Right;
use punctueel_domain::correction::{CorrectionState, Field, Subject};
use punctueel_domain::event::{DebtorCorrected, Detail, DetailKind, Record};
use punctueel_domain::id::{CorrectionId, DebtorId};
use punctueel_domain::party::{CorrectionWords, DebtorWords};
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::corrections::{KnownCorrection, held_of};
use punctueel_store::load::debtors::KnownDebtor;

use crate::desk::{Desk, Work};
use crate::details::{line, note, text, words_of};
use crate::no::Outcome;

/// Corrects a debtor.
#[derive(Clone, Debug)]
pub struct CorrectDebtor {
    /// Whom.
    pub debtor: DebtorId,
    /// Each field with what holds from now on; a code for kind and language.
    pub fields: Vec<(Field, String)>,
    /// Why; may be empty.
    pub reason: String,
}

/// What is corrected of somebody or something.
#[derive(Debug, Default)]
pub(super) struct Corrected {
    /// What holds from now on, with its words.
    pub corrections: Vec<(CorrectionId, Field)>,
    /// The words of each, in this order.
    pub words: Vec<CorrectionWords>,
    /// What no longer holds.
    pub ended: Vec<CorrectionId>,
}

impl CorrectDebtor {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Corrects him and returns how many fields changed; nothing happens when all was so already.
    ///
    /// # Errors
    /// `NOT-FOUND`; `MISSING` for an empty name; `TEXT-TOO-LONG`;
    /// `VALUE-NOT-UNDERSTOOD`; `IBAN-INVALID`.
    pub fn run(self, desk: &mut Desk) -> Outcome<u32> {
        desk.write(Self::RIGHT, |work| {
            let known = work.load_debtor(self.debtor)?;
            let why = text(&self.reason)?;
            let mut new = known.clone();
            for (field, said) in &self.fields {
                set(&mut new, *field, &checked(*field, said)?)?;
            }
            let corrected = self.corrected(work, &known, &new)?;
            if known == new && corrected.is_nothing() {
                return Ok(0);
            }
            let count = corrected.corrections.len() + corrected.ended.len();
            work.record(&[record(&known, &new, corrected, why)?])?;
            Ok(count as u32)
        })
    }

    fn corrected(
        &self,
        work: &mut Work<'_, '_>,
        known: &KnownDebtor,
        new: &KnownDebtor,
    ) -> Outcome<Corrected> {
        let held = held_of(work.tx, work.administration(), self.debtor)?;
        let mut corrected = Corrected::default();
        for (field, _) in &self.fields {
            let (was, now) = (value_of(known, *field), value_of(new, *field));
            let is_it =
                |one: &&KnownCorrection| (one.subject, one.field) == (Subject::Debtor, *field);
            corrected.add(work, *field, (&was, &now), held.iter().find(is_it));
        }
        Ok(corrected)
    }
}

impl Corrected {
    /// Yes when no correction begins or ends.
    pub fn is_nothing(&self) -> bool {
        self.corrections.is_empty() && self.ended.is_empty()
    }

    /// A field goes from one value to another.
    pub fn add(
        &mut self,
        work: &mut Work<'_, '_>,
        field: Field,
        (was, now): (&str, &str),
        before: Option<&KnownCorrection>,
    ) {
        // Whoever corrects while a conflict waits knows what the list says now.
        let listed = before.map_or(was, |one| match one.state {
            CorrectionState::Conflict => &one.theirs,
            CorrectionState::Active | CorrectionState::Ended => &one.listed,
        });
        match before {
            _ if was == now => {}
            Some(one) if now == listed => self.ended.push(one.correction),
            _ => {
                let correction =
                    before.map_or_else(|| CorrectionId(work.take_id()), |one| one.correction);
                self.corrections.push((correction, field));
                let (listed, ours) = (listed.to_owned(), now.to_owned());
                self.words.push(CorrectionWords { listed, ours });
            }
        }
    }

    /// The words of the corrections as details behind another, and the reason behind those.
    pub fn details(&self, debtor: DebtorId, reason: String) -> Outcome<Vec<Detail>> {
        let mut details = Vec::with_capacity(self.words.len() + 1);
        let person = Some(debtor);
        for (words, slot) in self.words.iter().zip(1..) {
            let (kind, body) = (DetailKind::Correction, words_of(words)?);
            details.push(Detail { slot, person, kind, body });
        }
        if !reason.is_empty() {
            details.push(note(details.len() as u32 + 1, debtor, reason));
        }
        Ok(details)
    }
}

fn record(
    known: &KnownDebtor,
    new: &KnownDebtor,
    corrected: Corrected,
    reason: String,
) -> Outcome<Record> {
    let (person, kind) = (Some(known.debtor), DetailKind::Debtor);
    let mut details = vec![Detail { slot: 0, person, kind, body: words_of(&new.words)? }];
    details.extend(corrected.details(known.debtor, reason)?);
    let event = DebtorCorrected {
        debtor: known.debtor,
        reach: new.words.reach(),
        kind: (known.kind != new.kind).then_some(new.kind),
        language: (known.language != new.language).then_some(new.language),
        corrections: corrected.corrections,
        ended: corrected.ended,
    };
    Ok(Record { event: event.into(), details })
}

/// A value as it will be kept.
fn checked(field: Field, said: &str) -> Result<String, Refusal> {
    let said = line(said)?;
    match field {
        Field::Name if said.is_empty() => Err(Refusal::Missing { field: "name".to_owned() }),
        _ => DebtorWords::checked(field, &said),
    }
}

/// What a field of a debtor holds.
pub(super) fn value_of(known: &KnownDebtor, field: Field) -> String {
    match field {
        Field::Kind => known.kind.code().to_owned(),
        Field::Language => known.language.code().to_owned(),
        _ => known.words.field(field).cloned().unwrap_or_default(),
    }
}

/// Gives a field of a debtor another value.
pub(super) fn set(known: &mut KnownDebtor, field: Field, value: &str) -> Result<(), Refusal> {
    let unknown =
        || Refusal::ValueNotUnderstood { name: field.code().to_owned(), value: value.to_owned() };
    match field {
        Field::Kind => known.kind = value.parse().map_err(|_| unknown())?,
        Field::Language => known.language = value.parse().map_err(|_| unknown())?,
        _ => value.clone_into(DebtorWords::field_mut(&mut known.words, field).ok_or_else(unknown)?),
    }
    Ok(())
}
