//! Collection costs a creditor may charge on top of an unpaid claim (art. 6:96 BW, Bik).
//!
//! Knows who may charge what: a consumer's costs need proof of a right 14-day letter
//! (`notice::Passed`), so they cannot be computed without one; a firm owes EUR 40 for each late
//! invoice at once, and the scale or the agreed clause after a demand. Costs are charged once for a
//! claim (law.md R3.9), and never over interest or earlier costs. The scale itself is `scale`.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::choice::{Choice, rounding_decides};
use super::notice::Passed;
use super::regime::Kind;
use super::scale::{Band, Bound, Scaled, in_force, rounding, scale};
use super::vat_on_costs::VatOnCosts;
use crate::code::codes;
use crate::money::{Cents, Rate, Rounding};
use crate::refusal::Refusal;

/// What a firm owes at once for each invoice it pays late (art. 6:96 lid 4 BW).
pub const LATE_INVOICE: Cents = Cents(4_000);
/// From this day the law limits costs on instalments that follow each other (art. 6:96 lid 8 BW).
const STACKING_SINCE: Date = date(2024, 10, 1);
/// How far it looks back.
pub(super) const STACKING_MONTHS: i32 = 6;

codes! {
    /// What a claim comes from.
    pub enum Origin {
        /// A contract, or a settlement of damages.
        Contract = "contract",
        /// A consumer credit contract.
        ConsumerCredit = "consumer-credit",
        /// Something else, such as damages.
        Other = "other",
    }

    /// What the costs rest on.
    pub enum Basis {
        /// The scale.
        Scale = "scale",
        /// The fixed amount for a late invoice between firms.
        LateInvoice = "late-invoice",
        /// A clause that firms agreed.
        Clause = "clause",
    }
}

impl Basis {
    /// The article it stands in.
    pub fn source(self) -> &'static str {
        match self {
            Basis::Scale => "art. 6:96 BW, art. 2 Bik",
            Basis::LateInvoice => "art. 6:96 lid 4 BW",
            Basis::Clause => "art. 6:96 lid 5 BW",
        }
    }
}

/// Collection costs, and how they came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Costs {
    /// What they rest on.
    pub basis: Basis,
    /// The principal they are counted over.
    pub principal: Cents,
    /// The bands of the scale, when it is the basis.
    pub scaled: Scaled,
    /// The costs without VAT.
    pub costs: Cents,
    /// VAT on them.
    pub vat: Cents,
    rounding: Rounding,
    /// The way of rounding decided about a cent of them.
    is_rounded: bool,
}

impl Costs {
    /// By the scale, for an estimate or for the amount to name in a 14-day letter.
    ///
    /// ```
    /// use punctueel_domain::law::{costs::Costs, regime::Kind};
    /// use punctueel_domain::money::Cents;
    /// assert_eq!(Costs::by_scale(Cents(840_000), Kind::Business).costs, Cents(79_500));
    /// ```
    pub fn by_scale(principal: Cents, kind: Kind) -> Costs {
        let scaled = scale(principal, kind);
        let costs = scaled.costs;
        let decides = |band: &Band| rounding_decides(band.over, band.rate);
        let is_rounded = scaled.bound.is_none() && scaled.bands.iter().any(decides);
        let (basis, rounding, vat) = (Basis::Scale, rounding(kind), Cents::ZERO);
        Costs { basis, principal, scaled, costs, vat, rounding, is_rounded }
    }

    /// The same with VAT over the costs, after minimum and maximum (law.md R3.8).
    #[must_use]
    pub fn with_vat(self, vat: VatOnCosts) -> Costs {
        let is_rounded = self.is_rounded || rounding_decides(self.costs, vat.rate());
        Costs { vat: self.costs.times(vat.rate(), self.rounding), is_rounded, ..self }
    }

    /// The choice that rounded them, where it decided about a cent.
    pub fn choice(&self) -> Option<Choice> {
        self.is_rounded.then_some(match self.rounding {
            Rounding::Down => Choice::CostsRoundedDown,
            Rounding::HalfUp => Choice::CostsRoundedUp,
        })
    }

    /// The same with no more VAT than a 14-day letter announced.
    #[must_use]
    pub fn with_vat_at_most(self, most: Cents) -> Costs {
        Costs { vat: self.vat.at_most(most), ..self }
    }

    /// Costs and VAT together.
    pub fn total(&self) -> Cents {
        self.costs + self.vat
    }

    /// The minimum or maximum of the scale, when it decided.
    pub fn bound(&self) -> Option<Bound> {
        self.scaled.bound
    }

    /// The same, and no more than an amount.
    #[must_use]
    pub fn at_most(self, most: Cents) -> Costs {
        let is_rounded = self.is_rounded && self.costs <= most;
        Costs { costs: self.costs.at_most(most), is_rounded, ..self }
    }
}

/// What decides about the costs of a consumer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsumerFacts<'a> {
    /// What the claims come from.
    pub origin: Origin,
    /// Proof that the 14-day letter was right and its term passed.
    pub passed: Passed,
    /// What was unpaid of each principal in the letter when its term ended: what was paid inside
    /// the term no longer counts (law.md R3.21), what was paid later still does.
    pub unpaid: &'a [Cents],
    /// Costs that were charged for these claims before, by whomever.
    pub charged_before: Cents,
    /// When an earlier instalment of the same contract went unpaid, the latest of those days.
    pub earlier_instalment_on: Option<Date>,
}

/// The costs a consumer owes: the scale over all principals of the letter together (art. 6:96 lid 7
/// BW), rounded down, and never more than the letter named.
///
/// # Errors
/// `COSTS-NOT-FROM-CONTRACT`, `COSTS-SCALE-UNKNOWN`, `COSTS-CHARGED`, `WIK-STACKING`.
pub fn consumer(facts: &ConsumerFacts) -> Result<Costs, Refusal> {
    from_contract(facts.origin)?;
    in_force(facts.passed.since_on())?;
    charged_once(facts.charged_before)?;
    not_stacked(facts)?;
    let principal = facts.unpaid.iter().copied().filter(|amount| amount.is_positive()).sum();
    Ok(Costs::by_scale(principal, Kind::Consumer).at_most(facts.passed.stated_costs()))
}

/// What decides about the costs of a firm, for one invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BusinessFacts {
    /// What the claim comes from.
    pub origin: Origin,
    /// Since when the debtor is in default.
    pub since_on: Date,
    /// What is unpaid of the principal.
    pub principal: Cents,
    /// What was agreed about costs.
    pub clause: Option<Clause>,
    /// Yes when we asked for payment after the default began: only then more than EUR 40 is owed.
    pub is_demanded: bool,
    /// Costs that were charged for this invoice before.
    pub charged_before: Cents,
}

/// An agreed clause about costs, such as 15 % of the principal and at least EUR 75.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clause {
    /// The part of the principal.
    pub rate: Rate,
    /// The least.
    pub minimum: Cents,
}

/// The costs a firm owes for one invoice. EUR 40 is the least, stands by itself without any demand
/// (art. 6:96 lid 4 BW; per invoice: HvJ EU C-585/20), and is included in the rest, never on top.
/// Several invoices are not added up: that rule is for consumers (law.md R3.22).
///
/// # Errors
/// `COSTS-NOT-FROM-CONTRACT`, `COSTS-SCALE-UNKNOWN`, `COSTS-CHARGED`.
pub fn business(facts: &BusinessFacts) -> Result<Costs, Refusal> {
    from_contract(facts.origin)?;
    in_force(facts.since_on)?;
    charged_once(facts.charged_before)?;
    let scaled = Costs::by_scale(facts.principal, Kind::Business);
    if !facts.principal.is_positive() {
        return Ok(scaled);
    }
    let fixed = |basis, costs, is_rounded| Costs {
        basis,
        costs,
        is_rounded,
        scaled: Scaled::default(),
        ..scaled.clone()
    };
    Ok(match (facts.is_demanded, facts.clause) {
        (false, _) => fixed(Basis::LateInvoice, LATE_INVOICE, false),
        (true, Some(clause)) => {
            let costs = facts.principal.times(clause.rate, Rounding::HalfUp);
            let least = clause.minimum.at_least(LATE_INVOICE);
            let is_rounded = costs > least && rounding_decides(facts.principal, clause.rate);
            fixed(Basis::Clause, costs.at_least(least), is_rounded)
        }
        (true, None) => scaled,
    })
}

/// The scale is for payment under a contract; consumer credit has its own rules (art. 1 Bik).
fn from_contract(origin: Origin) -> Result<(), Refusal> {
    match origin {
        Origin::Contract => Ok(()),
        Origin::ConsumerCredit | Origin::Other => Err(Refusal::CostsNotFromContract),
    }
}

fn charged_once(before: Cents) -> Result<(), Refusal> {
    if before.is_zero() { Ok(()) } else { Err(Refusal::CostsCharged { amount: before }) }
}

/// Further instalments of one consumer contract within six months (art. 6:96 lid 8 BW): what the
/// decree of Stb. 2024, 44 allows could not be read, so a person sets the amount (law.md R3.25).
fn not_stacked(facts: &ConsumerFacts) -> Result<(), Refusal> {
    let since_on = facts.passed.since_on();
    let looks_back_to = since_on.saturating_sub(STACKING_MONTHS.months());
    let is_near = |earlier: &Date| since_on >= STACKING_SINCE && *earlier >= looks_back_to;
    match facts.earlier_instalment_on.filter(is_near) {
        Some(earlier) => Err(Refusal::WikStacking { earlier }),
        None => Ok(()),
    }
}
