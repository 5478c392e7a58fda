//! What a list does to words of our own: kept, agreed with, or contradicted. Pure.
//!
//! Gathers what the list says about corrected fields while it is read; `outcomes` then says what
//! changes. Does not decide for a person.

use std::collections::{BTreeMap, HashMap};

use punctueel_domain::correction::{Field, Met, Sides, Subject, meet};
use punctueel_domain::event::{
    CorrectionsMet, Detail, DetailKind, MetCorrection, ROWS_PER_EVENT, Record,
};
use punctueel_domain::id::{CorrectionId, DebtorId, ImportId};
use punctueel_store::load::corrections::KnownCorrection;

use super::report::Change;

/// About whom or what a correction is.
type Key = (DebtorId, Subject, Field);

/// The corrections that hold, and what a list says about them.
#[derive(Debug, Default)]
pub(super) struct Corrections {
    held: HashMap<Key, KnownCorrection>,
    said: BTreeMap<CorrectionId, (Key, String)>,
}

/// What became of a correction.
pub(super) struct Outcome<'c> {
    known: &'c KnownCorrection,
    how: Met,
    said: &'c str,
}

impl Corrections {
    /// Of all that hold.
    pub fn of(held: Vec<KnownCorrection>) -> Corrections {
        let key = |one: KnownCorrection| ((one.debtor, one.subject, one.field), one);
        Corrections { held: held.into_iter().map(key).collect(), said: BTreeMap::new() }
    }

    /// Yes when the field was corrected: the list does not change it. What it says is noted.
    pub fn hold(&mut self, key: Key, said: &str) -> bool {
        let Some(known) = self.held.get(&key) else { return false };
        if !said.is_empty() {
            self.said.insert(known.correction, (key, said.to_owned()));
        }
        true
    }

    /// What changes by what the list said.
    pub fn outcomes(&self) -> Vec<Outcome<'_>> {
        let outcome = |(key, said): &'_ (Key, String)| {
            let known = &self.held[key];
            let theirs = known.is_conflict().then_some(known.theirs.as_str());
            let sides = Sides { listed: &known.listed, ours: &known.ours, theirs };
            meet(sides, said).map(|how| (known, how))
        };
        let all = self.said.values().filter_map(|pair| Some((outcome(pair)?, pair)));
        all.map(|((known, how), (_, said))| Outcome { known, how, said }).collect()
    }
}

impl Outcome<'_> {
    /// Yes when a person must decide.
    pub fn is_conflict(&self) -> bool {
        self.how == Met::Conflict
    }

    /// For people: only a conflict is said.
    pub fn change(&self) -> Option<Change> {
        let known = self.known;
        let about = if known.number.is_empty() { &known.name } else { &known.number };
        self.is_conflict().then(|| Change::Conflict {
            id: known.correction.to_string(),
            about: about.clone(),
            field: known.field.code().to_owned(),
            ours: known.ours.clone(),
            theirs: self.said.to_owned(),
        })
    }
}

/// The events of outcomes.
pub(super) fn records(import: ImportId, outcomes: &[Outcome<'_>]) -> Vec<Record> {
    let chunks = outcomes.chunks(ROWS_PER_EVENT);
    let record = |part: &[Outcome<'_>]| {
        let met = part.iter().map(|one| MetCorrection {
            debtor: one.known.debtor,
            correction: one.known.correction,
            how: one.how,
        });
        let conflicts = part.iter().zip(0..).filter(|(one, _)| one.is_conflict());
        let detail = |(one, slot): (&Outcome<'_>, u32)| Detail {
            slot,
            person: Some(one.known.debtor),
            kind: DetailKind::Correction,
            body: one.said.to_owned(),
        };
        let details = conflicts.map(detail).collect();
        let event = CorrectionsMet { import: Some(import), met: met.collect() }.into();
        Record { event, details }
    };
    chunks.map(record).collect()
}
