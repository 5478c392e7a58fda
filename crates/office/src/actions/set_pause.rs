//! The flow is paused for a claim or a debtor, with a reason and mostly an end.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::casework::{Stop, StopKind};
use punctueel_domain::event::{Record, StopSet};
use punctueel_domain::id::{DebtorId, InvoiceId, StopId};
use punctueel_domain::refusal::Refusal;

use crate::desk::Desk;
use crate::details::{note, reason};
use crate::no::Outcome;
use crate::outgoing::needless::calls_off;

/// Pauses.
#[derive(Clone, Debug)]
pub struct SetPause {
    /// Whose claims.
    pub debtor: DebtorId,
    /// Which claim; `None`: all.
    pub invoice: Option<InvoiceId>,
    /// The last day of the pause; `None`: until it is ended.
    pub until: Option<Date>,
    /// Why, in words.
    pub reason: String,
}

impl SetPause {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Pauses; the flow resumes by itself the day after the last day.
    ///
    /// # Errors
    /// `REASON-MISSING`, `TEXT-TOO-LONG`, `DAY-IN-PAST`, `NOT-FOUND`.
    pub fn run(self, desk: &mut Desk) -> Outcome<StopId> {
        desk.write(Self::RIGHT, |work| {
            let why = reason(&self.reason)?;
            if let Some(day) = self.until.filter(|day| *day < work.today) {
                return Err(Refusal::DayInPast { day }.into());
            }
            let case = work.load_known_case(self.debtor)?;
            let is_open = |invoice: InvoiceId| case.claim(invoice).is_some();
            if self.invoice.is_some_and(|invoice| !is_open(invoice)) {
                return Err(Refusal::NothingOpen.into());
            }
            let id = StopId(work.take_id());
            let (invoice, until) = (self.invoice, self.until);
            let stop =
                Stop { stop: id, kind: StopKind::Pause, invoice, amount: None, until, why: None };
            let (debtor, on) = (self.debtor, work.today);
            let event = StopSet { debtor, stop, on, dispute: None }.into();
            work.record(&[Record { event, details: vec![note(0, debtor, why)] }])?;
            calls_off(work, debtor)?;
            Ok(id)
        })
    }
}
