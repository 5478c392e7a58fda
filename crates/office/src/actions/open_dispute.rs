//! A debtor says that (a part of) an invoice is not right: that part is not asked for meanwhile.

use punctueel_domain::access::Right;
use punctueel_domain::casework::{DisputeKind, Stop, StopKind, opened};
use punctueel_domain::event::{Record, StopSet};
use punctueel_domain::id::{DebtorId, InvoiceId, StopId};
use punctueel_domain::money::Cents;
use punctueel_domain::strategy::DebtorCase;

use crate::desk::{Desk, Work};
use crate::details::{note, text};
use crate::no::Outcome;
use crate::outgoing::needless::calls_off;

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
    pub const RIGHT: Right = Right::Agree;

    /// Opens it: the flow goes on for what is not disputed.
    ///
    /// # Errors
    /// `NOTHING-OPEN`, `DISPUTE-RUNS`, `AMOUNT-TOO-LARGE`, `AMOUNT-NOT-POSITIVE`,
    /// `NOT-FOUND`, `TEXT-TOO-LONG`.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let case = work.load_known_case(self.debtor)?;
            let record = self.decide(work, &case)?;
            work.record(&[record])?;
            calls_off(work, self.debtor)
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
        let stop = Stop { stop, kind, invoice: about, amount, until: None, why: None };
        let event = StopSet { debtor, stop, on: work.today, dispute: Some(self.kind) }.into();
        let said = text(&self.note)?;
        let details = if said.is_empty() { Vec::new() } else { vec![note(0, debtor, said)] };
        Ok(Record { event, details })
    }
}
