//! It is said who of us sees to a dispute, and by which day it is to be resolved.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::casework::DisputeOwner;
use punctueel_domain::event::DisputeAssigned;
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::disputes::{self, KnownDispute};

use crate::desk::Desk;
use crate::no::Outcome;

/// Puts a dispute to somebody.
#[derive(Clone, Debug)]
pub struct AssignDispute {
    /// Who disputes.
    pub debtor: DebtorId,
    /// Which invoice.
    pub invoice: InvoiceId,
    /// Who sees to it.
    pub owner: DisputeOwner,
    /// By which day; `None`: the day it has.
    pub by: Option<Date>,
}

impl AssignDispute {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Says it; answers the day by which it is to be resolved.
    ///
    /// # Errors
    /// `NOTHING-RUNS` when the invoice is not disputed, `DAY-IN-PAST`.
    pub fn run(self, desk: &mut Desk) -> Outcome<Date> {
        desk.write(Self::RIGHT, |work| {
            let (debtor, on) = (self.debtor, work.today);
            if let Some(day) = self.by.filter(|day| *day < on) {
                return Err(Refusal::DayInPast { day }.into());
            }
            let running = disputes::running(work.tx, work.administration())?;
            let is_it = |one: &&KnownDispute| {
                one.invoice == self.invoice && one.debtor == debtor && one.ended_on.is_none()
            };
            let dispute = running.iter().find(is_it).ok_or(Refusal::NothingRuns)?;
            let (stop, by) = (dispute.stop, self.by.unwrap_or_else(|| dispute.by()));
            let assigned = DisputeAssigned { debtor, stop, on, owner: self.owner, by };
            work.record(&[assigned.into_record()])?;
            Ok(by)
        })
    }
}
