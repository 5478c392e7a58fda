//! The scale of collection costs (art. 2 Besluit vergoeding voor buitengerechtelijke
//! incassokosten, Bik; Stb. 2012, 141).
//!
//! Knows the bands, the minimum and the maximum, and how costs are rounded. Does not know who may
//! charge them, and when: that is `costs`. The scale is data with a start date.

use jiff::civil::{Date, date};

use super::regime::Kind;
use crate::code::codes;
use crate::money::{Cents, Rate, Rounding};
use crate::refusal::Refusal;

/// The scale holds for debtors in default on or after this day (art. 3 Bik).
pub const SINCE: Date = date(2012, 7, 1);
/// The least that is charged.
pub const MINIMUM: Cents = Cents(4_000);
/// The most that is charged.
pub const MAXIMUM: Cents = Cents(677_500);

/// Width and rate of each band, from below; the last one has no end.
const BANDS: [(Option<Cents>, Rate); 5] = [
    (Some(Cents(250_000)), Rate(1_500)),
    (Some(Cents(250_000)), Rate(1_000)),
    (Some(Cents(500_000)), Rate(500)),
    (Some(Cents(19_000_000)), Rate(100)),
    (None, Rate(50)),
];

codes! {
    /// Why the costs are not what the bands add up to.
    pub enum Bound {
        /// They are raised to the minimum.
        Minimum = "minimum",
        /// They are lowered to the maximum.
        Maximum = "maximum",
    }
}

/// What one band of the scale brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// Its rate.
    pub rate: Rate,
    /// The part of the principal that lies in it.
    pub over: Cents,
    /// What that brings, rounded.
    pub costs: Cents,
}

/// Costs by the scale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scaled {
    /// The bands that the principal reaches.
    pub bands: Vec<Band>,
    /// The minimum or maximum, when it decides.
    pub bound: Option<Bound>,
    /// The costs.
    pub costs: Cents,
}

/// The way costs are rounded to the cent. The scale is a maximum for consumers, so half a cent is
/// theirs; toward a firm it is rounded as usual (law.md R3.7).
pub fn rounding(kind: Kind) -> Rounding {
    match kind {
        Kind::Consumer => Rounding::Down,
        Kind::Business => Rounding::HalfUp,
    }
}

/// Refuses a default that began before there was a scale (art. 3 Bik).
///
/// # Errors
/// `COSTS-SCALE-UNKNOWN`.
pub fn in_force(since_on: Date) -> Result<(), Refusal> {
    if since_on < SINCE { Err(Refusal::CostsScaleUnknown { day: since_on }) } else { Ok(()) }
}

/// The costs over a principal, VAT included, as it is open when the debtor is warned (law.md R3.5).
/// Interest is no part of it, also not capitalised interest: courts refuse costs over interest.
/// Nothing over nothing.
///
/// ```
/// use punctueel_domain::law::{regime::Kind, scale::scale};
/// use punctueel_domain::money::Cents;
/// assert_eq!(scale(Cents(350_000), Kind::Consumer).costs, Cents(47_500));
/// assert_eq!(scale(Cents(2_500), Kind::Consumer).costs, Cents(4_000)); // the minimum
/// assert_eq!(scale(Cents(0), Kind::Consumer).costs, Cents(0));
/// ```
pub fn scale(principal: Cents, kind: Kind) -> Scaled {
    if !principal.is_positive() {
        return Scaled::default();
    }
    let bands: Vec<Band> = reached(principal, rounding(kind)).collect();
    let sum: Cents = bands.iter().map(|band| band.costs).sum();
    let bound = match sum {
        sum if sum < MINIMUM => Some(Bound::Minimum),
        sum if sum > MAXIMUM => Some(Bound::Maximum),
        _ => None,
    };
    Scaled { bands, bound, costs: sum.at_least(MINIMUM).at_most(MAXIMUM) }
}

/// The costs of `scale` without its bands, for very many claims: nothing is put on the heap.
pub fn costs(principal: Cents, kind: Kind) -> Cents {
    if !principal.is_positive() {
        return Cents::ZERO;
    }
    let sum: Cents = reached(principal, rounding(kind)).map(|band| band.costs).sum();
    sum.at_least(MINIMUM).at_most(MAXIMUM)
}

/// The bands that a principal reaches. Only the last can hold a part of a cent, so rounding each
/// comes to the same as rounding their sum.
fn reached(principal: Cents, rounding: Rounding) -> impl Iterator<Item = Band> {
    let mut rest = principal;
    let reach = move |(width, rate): (Option<Cents>, Rate)| {
        let over = width.map_or(rest, |width| rest.at_most(width));
        rest -= over;
        Band { rate, over, costs: over.times(rate, rounding) }
    };
    BANDS.into_iter().map(reach).take_while(|band| band.over.is_positive())
}
