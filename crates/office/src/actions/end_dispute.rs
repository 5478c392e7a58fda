//! A dispute ends: the debtor was right, right in part, or wrong.
//!
//! When he was wrong the flow goes on. Otherwise what he is right about is not asked until its
//! credit note has come (`credit_awaited`); the rest goes on. A credit note that is not coming
//! after all ends the same way: the debtor was wrong.

use punctueel_domain::access::Right;
use punctueel_domain::casework::{DisputeVerdict, Stop, StopKind, credit_for};
use punctueel_domain::event::{Record, StopEnded, StopSet};
use punctueel_domain::id::{DebtorId, InvoiceId, StopId};
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::disputes::{self, KnownDispute};

use crate::desk::{Desk, Work};
use crate::details::{note, text};
use crate::no::Outcome;

/// Ends a dispute.
#[derive(Clone, Debug)]
pub struct EndDispute {
    /// Who disputed.
    pub debtor: DebtorId,
    /// Which invoice.
    pub invoice: InvoiceId,
    /// How it ended.
    pub verdict: DisputeVerdict,
    /// What is credited, when he was right in part.
    pub amount: Option<Cents>,
    /// What was agreed; may be empty.
    pub note: String,
}

impl EndDispute {
    /// The right it needs.
    pub const RIGHT: Right = Right::Disputes;

    /// Ends it; answers the amount for which a credit note is awaited, when there is one.
    ///
    /// # Errors
    /// `NOTHING-RUNS` when the invoice is not disputed; `MISSING`, `AMOUNT-TOO-LARGE` and the like
    /// when the amount does not fit; `TEXT-TOO-LONG`.
    pub fn run(self, desk: &mut Desk) -> Outcome<Option<Cents>> {
        desk.write(Self::RIGHT, |work| {
            let case = work.load_case(self.debtor)?;
            let (debtor, on, verdict) = (self.debtor, work.today, self.verdict);
            let stop = self.ends(&case.stops).ok_or(Refusal::NothingRuns)?;
            self.is_theirs(work, stop.stop)?;
            let open = case.open_of(Some(self.invoice)).at_least(Cents::ZERO);
            let credit = match stop.kind {
                StopKind::Dispute => credit_for(verdict, stop.amount.unwrap_or(open), self.amount)?,
                _ => None,
            };
            // What is paid meanwhile is not waited for.
            let credit = credit.map(|credit| credit.at_most(open)).filter(|one| one.is_positive());
            let said = text(&self.note)?;
            let details = if said.is_empty() { Vec::new() } else { vec![note(0, debtor, said)] };
            let event =
                StopEnded { debtor, stop: stop.stop, on, verdict: Some(verdict), listed: None }
                    .into();
            let mut records = vec![Record { event, details }];
            if credit.is_some() {
                let (stop, kind) = (StopId(work.take_id()), StopKind::CreditAwaited);
                let invoice = Some(self.invoice);
                let stop = Stop { stop, kind, invoice, amount: credit, until: None, why: None };
                records.push(StopSet { debtor, stop, on, dispute: None }.into_record());
            }
            work.record(&records)?;
            Ok(credit)
        })
    }

    /// Says no to somebody who may end only what is put to him, when this is not.
    fn is_theirs(&self, work: &mut Work<'_, '_>, stop: StopId) -> Outcome<()> {
        if work.who.may(Right::Casework).is_ok() {
            return Ok(());
        }
        let (administration, user) = (work.administration(), work.who.user());
        let running = disputes::running(work.tx, administration)?;
        let is_it = |one: &KnownDispute| one.debtor == self.debtor && one.stop == stop;
        match running.iter().find(|one| is_it(one)).and_then(|one| one.user) {
            Some(put_to) if Some(put_to) == user => Ok(()),
            _ => Err(Refusal::NotYours.into()),
        }
    }

    /// The dispute that runs; without one the credit note that is not coming.
    fn ends<'s>(&self, stops: &'s [Stop]) -> Option<&'s Stop> {
        let of = |kind| {
            stops.iter().find(|stop| stop.kind == kind && stop.invoice == Some(self.invoice))
        };
        let is_wrong = self.verdict == DisputeVerdict::Wrong;
        of(StopKind::Dispute).or_else(|| of(StopKind::CreditAwaited).filter(|_| is_wrong))
    }
}
