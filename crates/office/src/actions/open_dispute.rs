//! A debtor says that (a part of) an invoice is not right: that part is not asked for meanwhile.

use punctueel_domain::access::Right;
use punctueel_domain::casework::{DisputeKind, Stop, StopKind, opened};
use punctueel_domain::event::{Detail, DetailKind, Record, StopSet};
use punctueel_domain::id::{DebtorId, InvoiceId, StopId};
use punctueel_domain::money::Cents;
use punctueel_domain::strategy::DebtorCase;

use crate::desk::{Desk, Work};
use crate::no::Outcome;

/// Opens a dispute.
#[derive(Clone, Debug)]
pub struct OpenDispute {
    /// Who disputes.
    pub debtor: DebtorId,
    /// Which invoice.
    pub invoice: InvoiceId,
    /// Which part; `None`: all of it.
    pub amount: Option<Cents>,
    /// What it is about.
    pub kind: DisputeKind,
    /// What he says; may be empty.
    pub note: String,
}

impl OpenDispute {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Opens it: the flow goes on for what is not disputed.
    ///
    /// # Errors
    /// `NOTHING-OPEN`, `DISPUTE-RUNS`, `AMOUNT-TOO-LARGE`, `AMOUNT-NOT-POSITIVE`.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let case = work.load_case(self.debtor)?;
            let record = self.decide(work, &case)?;
            work.record(&[record])
        })
    }

    /// Decides it, without recording.
    ///
    /// # Errors
    /// A refusal that names the obstacle.
    pub(super) fn decide(&self, work: &mut Work<'_, '_>, case: &DebtorCase) -> Outcome<Record> {
        let (debtor, invoice, amount) = (self.debtor, self.invoice, self.amount);
        let open = case.claim(invoice).map_or(Cents::ZERO, |claim| claim.open);
        let covers = |stop: &Stop| stop.invoice.is_none_or(|about| about == invoice);
        let is_disputed =
            case.stops.iter().any(|stop| stop.kind == StopKind::Dispute && covers(stop));
        opened(open, is_disputed, amount)?;
        let (stop, kind, about) = (StopId(work.take_id()), StopKind::Dispute, Some(invoice));
        let stop = Stop { stop, kind, invoice: about, amount, until: None };
        let event = StopSet { debtor, stop, on: work.today, dispute: Some(self.kind) }.into();
        let body = self.note.trim().to_owned();
        let note = Detail { slot: 0, person: Some(debtor), kind: DetailKind::Note, body };
        let details = if note.body.is_empty() { Vec::new() } else { vec![note] };
        Ok(Record { event, details })
    }
}
