//! Something that stopped the flow ends: a pause, a dispute, a reply that was read.

use punctueel_domain::access::Right;
use punctueel_domain::casework::StopKind;
use punctueel_domain::event::{Record, StopEnded};
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::refusal::Refusal;

use crate::desk::Desk;
use crate::no::Outcome;

/// Ends what stops.
#[derive(Clone, Debug)]
pub struct EndStop {
    /// Whose claims.
    pub debtor: DebtorId,
    /// Which claim; `None`: whatever of the kind runs for the debtor.
    pub invoice: Option<InvoiceId>,
    /// Which kind of stop.
    pub kind: StopKind,
}

impl EndStop {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Ends it: the flow resumes at the right step by itself.
    ///
    /// # Errors
    /// `NOTHING-RUNS` when there is none.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let case = work.load_case(self.debtor)?;
            let ends = |stop: &&punctueel_domain::casework::Stop| {
                stop.kind == self.kind && (self.invoice.is_none() || stop.invoice == self.invoice)
            };
            let (debtor, on) = (self.debtor, work.today);
            let ended = |stop: &punctueel_domain::casework::Stop| {
                StopEnded { debtor, stop: stop.stop, on, verdict: None, listed: None }.into_record()
            };
            let records: Vec<Record> = case.stops.iter().filter(ends).map(ended).collect();
            if records.is_empty() {
                return Err(Refusal::NothingRuns.into());
            }
            work.record(&records)
        })
    }
}
