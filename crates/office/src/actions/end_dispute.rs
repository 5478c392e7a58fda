//! A dispute ends: the debtor was right, right in part, or wrong.
//!
//! When he was wrong the flow goes on. Otherwise it waits some working days, so that a credit note
//! can come in before anything is asked again.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::calendar::plus_working_days;
use punctueel_domain::casework::{DisputeVerdict, Stop, StopKind};
use punctueel_domain::event::{Record, StopEnded, StopSet};
use punctueel_domain::id::{DebtorId, InvoiceId, StopId};
use punctueel_domain::refusal::Refusal;

use crate::desk::Desk;
use crate::no::Outcome;

/// How many working days there are for a credit note.
pub const CREDIT_NOTE_DAYS: i32 = 5;

/// Ends a dispute.
#[derive(Clone, Debug)]
pub struct EndDispute {
    /// Who disputed.
    pub debtor: DebtorId,
    /// Which invoice.
    pub invoice: InvoiceId,
    /// How it ended.
    pub verdict: DisputeVerdict,
}

impl EndDispute {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Ends it; answers the last day of the pause, when there is one.
    ///
    /// # Errors
    /// `NOTHING-RUNS` when the invoice is not disputed.
    pub fn run(self, desk: &mut Desk) -> Outcome<Option<Date>> {
        desk.write(Self::RIGHT, |work| {
            let case = work.load_case(self.debtor)?;
            let (debtor, on, verdict) = (self.debtor, work.today, Some(self.verdict));
            let is_it =
                |stop: &&Stop| stop.kind == StopKind::Dispute && stop.invoice == Some(self.invoice);
            let ended = case.stops.iter().filter(is_it);
            let mut records: Vec<Record> = ended
                .map(|stop| StopEnded { debtor, stop: stop.stop, on, verdict }.into_record())
                .collect();
            if records.is_empty() {
                return Err(Refusal::NothingRuns.into());
            }
            let waits = self.verdict != DisputeVerdict::Wrong;
            let until = waits.then(|| plus_working_days(on, CREDIT_NOTE_DAYS));
            if until.is_some() {
                let (stop, kind) = (StopId(work.take_id()), StopKind::Pause);
                let stop = Stop {
                    stop,
                    kind,
                    invoice: Some(self.invoice),
                    amount: None,
                    until,
                    why: None,
                };
                records.push(StopSet { debtor, stop, on, dispute: None }.into_record());
            }
            work.record(&records)?;
            Ok(until)
        })
    }
}
