//! A person declares to have looked at the bank: "gecontroleerd t/m".
//!
//! For who has no bank files, or misses one: payments count as known up to that day.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::event::BankChecked;
use punctueel_domain::refusal::Refusal;

use crate::desk::Desk;
use crate::no::Outcome;

/// Declares the bank looked at.
#[derive(Clone, Copy, Debug)]
pub struct CheckBank {
    /// The last day that was looked at.
    pub until: Date,
}

impl CheckBank {
    /// The right it needs.
    pub const RIGHT: Right = Right::Bank;

    /// Declares it; nothing happens when a day as late was declared before.
    ///
    /// # Errors
    /// `DAY-TOO-FAR` for a day that has not come.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let (until, last) = (self.until, work.today);
            if until > last {
                return Err(Refusal::DayTooFar { day: until, last }.into());
            }
            if work.facts.checked_until >= Some(until) {
                return Ok(());
            }
            work.record(&[BankChecked { until }.into_record()])
        })
    }
}
