//! VAT on collection costs (art. 2 lid 3 Bik).
//!
//! Knows the three conditions, all of which must hold, and the general rate by day. Does not know
//! the costs themselves (`costs`).

use jiff::civil::{Date, date};

use crate::money::Rate;
use crate::refusal::Refusal;

/// The general rate of VAT from its first day. Before October 2012 it was 19 %; the scale of costs
/// is three months older.
const GENERAL_RATES: [(Date, Rate); 2] =
    [(date(2012, 10, 1), Rate(2_100)), (date(2001, 1, 1), Rate(1_900))];

/// What decides about VAT on costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The creditor can deduct VAT.
    pub is_deductible: bool,
    /// The creditor uses a collection service that charges VAT.
    pub has_service: bool,
    /// The debtor was told, before the costs were due, that they are raised by VAT for this reason.
    pub is_announced: bool,
}

/// The VAT that may come on top of costs; only `judge` and `stated` make one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VatOnCosts(Rate);

impl VatOnCosts {
    /// The rate.
    pub fn rate(self) -> Rate {
        self.0
    }
}

/// Whether VAT may come on top, on the day the costs become due.
///
/// # Errors
/// `VAT-ON-COSTS-DEDUCTIBLE`, `VAT-ON-COSTS-NO-SERVICE`, `VAT-ON-COSTS-NOT-ANNOUNCED`.
pub fn judge(facts: Facts, on: Date) -> Result<VatOnCosts, Refusal> {
    if facts.is_deductible {
        return Err(Refusal::VatOnCostsDeductible);
    }
    if !facts.has_service {
        return Err(Refusal::VatOnCostsNoService);
    }
    if !facts.is_announced {
        return Err(Refusal::VatOnCostsNotAnnounced);
    }
    Ok(stated(on))
}

/// For a calculation of which the asker says himself that all conditions hold.
pub fn stated(on: Date) -> VatOnCosts {
    let found = GENERAL_RATES.iter().find(|(from, _)| *from <= on);
    VatOnCosts(found.map_or(Rate(0), |(_, rate)| *rate))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(facts: [bool; 3], expected: Result<i64, Refusal>) {
        let [is_deductible, has_service, is_announced] = facts;
        let facts = Facts { is_deductible, has_service, is_announced };
        let found = judge(facts, date(2026, 11, 22)).map(|found| found.rate().0);
        assert_eq!(found, expected);
    }

    #[test]
    fn all_three_conditions_must_hold() {
        check([false, true, true], Ok(2_100));
        check([true, true, true], Err(Refusal::VatOnCostsDeductible));
        check([false, false, true], Err(Refusal::VatOnCostsNoService));
        check([false, true, false], Err(Refusal::VatOnCostsNotAnnounced));
    }

    #[test]
    fn the_rate_is_that_of_the_day() {
        assert_eq!(stated(date(2012, 9, 30)).rate(), Rate(1_900));
        assert_eq!(stated(date(2012, 10, 1)).rate(), Rate(2_100));
    }
}
