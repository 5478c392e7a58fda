//! Debtors are put in a segment, or taken out of the one they were put in.

use punctueel_domain::access::Right;
use punctueel_domain::event::{ROWS_PER_EVENT, SegmentAssigned};
use punctueel_domain::id::{DebtorId, SegmentId};
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::segments;

use crate::desk::Desk;
use crate::no::Outcome;

/// Puts debtors in a segment.
#[derive(Clone, Debug)]
pub struct AssignSegment {
    /// Which; `None`: they are in none by hand.
    pub segment: Option<SegmentId>,
    /// Whom.
    pub debtors: Vec<DebtorId>,
}

impl AssignSegment {
    /// The right it needs.
    pub const RIGHT: Right = Right::Settings;

    /// Does it, and returns of how many debtors it changed something. Counts from the next run.
    ///
    /// # Errors
    /// `NOT-FOUND`.
    pub fn run(self, desk: &mut Desk) -> Outcome<u32> {
        desk.write(Self::RIGHT, |work| {
            let all = segments::all(work.tx, work.administration())?;
            let segment = self.segment;
            if let Some(id) = segment.filter(|id| !all.iter().any(|one| one.segment == *id)) {
                return Err(Refusal::NotFound { value: id.to_string() }.into());
            }
            let choices = segments::choices_of(work.tx, work.administration(), &self.debtors)?;
            let mut debtors = Vec::new();
            for debtor in &self.debtors {
                let known = choices.get(debtor);
                let (_, choice) =
                    known.ok_or_else(|| Refusal::NotFound { value: debtor.to_string() })?;
                if choice.segment != segment {
                    debtors.push(*debtor);
                }
            }
            for part in debtors.chunks(ROWS_PER_EVENT) {
                let debtors = part.to_vec();
                work.record(&[SegmentAssigned { segment, debtors }.into_record()])?;
            }
            Ok(debtors.len() as u32)
        })
    }
}
