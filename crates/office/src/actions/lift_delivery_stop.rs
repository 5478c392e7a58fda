//! A debtor to whom nothing was delivered gets deliveries again; a letter that says otherwise and
//! has not left is withdrawn.

use punctueel_domain::access::Right;
use punctueel_domain::event::{DeliveryStopLifted, Record};
use punctueel_domain::id::DebtorId;
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::delivery;

use crate::deliveries::letters_off;
use crate::desk::Desk;
use crate::details::{note, reason};
use crate::no::Outcome;

/// Delivers again.
#[derive(Clone, Debug)]
pub struct LiftDeliveryStop {
    /// To whom.
    pub debtor: DebtorId,
    /// Why, in words.
    pub reason: String,
}

impl LiftDeliveryStop {
    /// The right it needs.
    pub const RIGHT: Right = Right::Release;

    /// Lifts it.
    ///
    /// # Errors
    /// `REASON-MISSING`, `TEXT-TOO-LONG`; `NOTHING-RUNS` when he gets deliveries.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let why = reason(&self.reason)?;
            let administration = work.administration();
            if !delivery::is_stopped(work.tx, administration, self.debtor)? {
                return Err(Refusal::NothingRuns.into());
            }
            let (debtor, on, by_payment) = (self.debtor, work.today, false);
            let event = DeliveryStopLifted { debtor, on, by_payment }.into();
            let case = work.load_case(debtor)?;
            let mut records = vec![Record { event, details: vec![note(0, debtor, why)] }];
            records.extend(letters_off(&case, on, &Reason::WithdrawnByPerson));
            work.record(&records)
        })
    }
}
