//! A segment is no more; its debtors follow what holds otherwise, from the next run.

use punctueel_domain::access::Right;
use punctueel_domain::event::SegmentDropped;
use punctueel_domain::id::SegmentId;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::segments;

use crate::desk::Desk;
use crate::no::Outcome;

/// Drops a segment.
#[derive(Clone, Copy, Debug)]
pub struct DropSegment {
    /// Which.
    pub segment: SegmentId,
}

impl DropSegment {
    /// The right it needs.
    pub const RIGHT: Right = Right::Settings;

    /// Drops it.
    ///
    /// # Errors
    /// `NOT-FOUND`.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let all = segments::all(work.tx, work.administration())?;
            if !all.iter().any(|one| one.segment == self.segment) {
                return Err(Refusal::NotFound { value: self.segment.to_string() }.into());
            }
            work.record(&[SegmentDropped { segment: self.segment }.into_record()])
        })
    }
}
