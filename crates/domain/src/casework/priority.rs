//! Which call goes first: what is lost by waiting, in cents, with the terms it is made of.
//!
//! The older an invoice, the smaller the chance that it is paid; so a call about money that is a
//! few weeks late can weigh more than one about as much that has been open for years. The chances
//! are an estimate of our own, in one table that the manual shows; they order a list and say
//! nothing about one debtor. Reads nothing.

use jiff::civil::Date;

use crate::coded;
use crate::money::{Cents, Rounding};

/// The chance that a claim is still paid, in percents, at so many days after the last day to pay.
/// Between two rows it runs in a straight line; behind the last it stays.
pub const CHANCES: [(i64, i64); 7] =
    [(0, 98), (30, 94), (60, 86), (90, 76), (180, 56), (365, 30), (730, 12)];

/// What is at risk is what the chance loses in so many days.
pub const AHEAD_DAYS: i64 = 30;

/// Chances are counted in parts of a percent, so that a day is told apart from the next.
const PARTS: i64 = 1_000;

coded! {
    /// A part of the weight of a call.
    pub enum Term {
        /// What is open, times what the chance loses in the next thirty days.
        AtRisk { open: Cents, amount: Cents } = "AT-RISK",
        /// He broke a promise, and nobody spoke with him since: an agreement that is not guarded is
        /// worth nothing. It counts once more.
        PromiseBroken { amount: Cents } = "PROMISE-BROKEN",
        /// We announced to do something near this day: it has to be spoken of before. It counts
        /// once more.
        Announced { on: Date, amount: Cents } = "ANNOUNCED",
        /// He always paid in time before: something is the matter. It counts half more.
        FirstTimeLate { amount: Cents } = "FIRST-TIME-LATE",
    }
}

impl Term {
    /// What it adds to the weight.
    pub fn amount(&self) -> Cents {
        match self {
            Term::AtRisk { amount, .. } | Term::Announced { amount, .. } => *amount,
            Term::PromiseBroken { amount } | Term::FirstTimeLate { amount } => *amount,
        }
    }
}

/// What is known of a debtor besides his claims.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// A promise of his was broken, and nobody spoke with him since.
    pub is_broken: bool,
    /// He always paid in time before.
    pub is_first_time_late: bool,
    /// The day of what we announced, when it is near or has passed.
    pub announced_on: Option<Date>,
}

/// The chance at so many days late, in percents times [`PARTS`].
fn chance(days: i64) -> i64 {
    let days = days.max(0);
    let behind = CHANCES.iter().zip(&CHANCES[1..]).find(|(_, (until, _))| days < *until);
    match behind {
        Some(((from, at), (until, then))) => {
            at * PARTS + (then - at) * PARTS * (days - from) / (until - from)
        }
        None => CHANCES[CHANCES.len() - 1].1 * PARTS,
    }
}

/// What an open claim loses in the next [`AHEAD_DAYS`] days, rounded down.
pub fn at_risk(open: Cents, days_late: i64) -> Cents {
    let lost = chance(days_late) - chance(days_late.max(0) + AHEAD_DAYS);
    let open = open.at_least(Cents::ZERO);
    open.in_proportion(Cents(lost), Cents(100 * PARTS), Rounding::Down)
}

/// What a call weighs: claims as what is open and how many days late, and how the debtor stands.
pub fn terms(claims: &[(Cents, i64)], standing: Standing) -> Vec<Term> {
    let open = claims.iter().map(|(open, _)| *open).sum();
    let amount: Cents = claims.iter().map(|(open, days)| at_risk(*open, *days)).sum();
    let is_late = claims.iter().any(|(_, days)| *days > 0);
    let half = amount.in_proportion(Cents(1), Cents(2), Rounding::Down);
    let first = standing.is_first_time_late && is_late;
    let more = [
        standing.is_broken.then_some(Term::PromiseBroken { amount }),
        standing.announced_on.map(|on| Term::Announced { on, amount }),
        first.then_some(Term::FirstTimeLate { amount: half }),
    ];
    std::iter::once(Term::AtRisk { open, amount }).chain(more.into_iter().flatten()).collect()
}

/// The weight of a call: its terms together.
pub fn weight(terms: &[Term]) -> Cents {
    terms.iter().map(Term::amount).sum()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_waiting_costs() {
        // 98 % on the day, 94 % thirty days on.
        assert_eq!(at_risk(Cents(100_000), 0), Cents(4_000));
        // Half way: 96 % and 90 %.
        assert_eq!(at_risk(Cents(100_000), 15), Cents(6_000));
        assert_eq!(at_risk(Cents(100_000), 60), Cents(10_000));
        assert_eq!(at_risk(Cents(100_000), 800), Cents(0), "nothing more to lose");
        assert_eq!(at_risk(Cents(100_000), -20), at_risk(Cents(100_000), 0));
        assert_eq!(at_risk(Cents(-5_000), 40), Cents(0));
    }

    #[test]
    fn a_broken_promise_and_what_we_announced_count_once_more() {
        let claims = [(Cents(100_000), 0), (Cents(100_000), 60)];
        let of = |standing| weight(&terms(&claims, standing));
        let plain = Standing::default();
        assert_eq!(of(plain), Cents(14_000));
        assert_eq!(of(Standing { is_broken: true, ..plain }), Cents(28_000));
        let announced_on = Some(date(2026, 10, 5));
        assert_eq!(of(Standing { announced_on, ..plain }), Cents(28_000));
        assert_eq!(of(Standing { is_broken: true, announced_on, ..plain }), Cents(42_000));
        assert_eq!(of(Standing { is_first_time_late: true, ..plain }), Cents(21_000));
        let early = terms(&[(Cents(100_000), -3)], Standing { is_first_time_late: true, ..plain });
        assert_eq!(weight(&early), Cents(4_000), "before the day to pay nobody is late");
    }

    #[test]
    fn a_few_weeks_late_weighs_more_than_long_lost() {
        assert!(at_risk(Cents(100_000), 60) > at_risk(Cents(200_000), 600));
    }

    proptest! {
        #[test]
        fn never_more_than_is_open_and_never_less_than_nothing(
            open in 0i64..1_000_000_000_000, days in -400i64..4_000,
        ) {
            let lost = at_risk(Cents(open), days);
            prop_assert!(lost.0 >= 0 && lost.0 <= open);
        }

        #[test]
        fn the_chance_never_rises(days in -400i64..4_000) {
            prop_assert!(chance(days + 1) <= chance(days));
        }
    }
}
