//! Interest on a claim up to a day, line by line (art. 6:119, 6:119a, 6:119b BW).
//!
//! The period of default is cut at every change of rate, at every anniversary of the default, and
//! where a payment or credit note changes the base. Each piece is a segment, rounded half up to the
//! cent; the interest is the sum of the segments, so that a reader can add up the lines (law.md
//! R1.15). After each full year of default its interest is added to the base. Knows no debtor and
//! no letter; when default began is found in `default`.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use super::caution::Caution;
use super::changes::{Change, ChangeKind, Changes};
use super::daily::Daily;
use super::day_count::{DayCount, days};
use super::impute::{Buckets, Order, impute};
use super::rates::{Rates, Standing};
use super::regime::{AgreedRate, Kind, Regime, Rule};
use crate::calendar::plus_days;
use crate::money::{Cents, LARGEST_CENTS, Rate, Rounding};
use crate::party::LegalForm;
use crate::refusal::Refusal;

/// A claim on which interest runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The principal, VAT included.
    pub principal: Cents,
    /// The first day of default: the first day that bears interest (law.md R1.4).
    pub since_on: Date,
    /// By which rule interest runs.
    pub rule: Rule,
    /// How days are counted.
    pub day_count: DayCount,
    /// Payments, credit notes and costs.
    pub changes: Changes,
    /// The last day that bears interest, when an insolvency ends it (`insolvency`).
    pub last_day_on: Option<Date>,
}

/// A piece of time with one rate and one base: a line of the calculation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Its first day.
    pub from_on: Date,
    /// Its last day, included.
    pub until_on: Date,
    /// How many days that is.
    pub days: u32,
    /// The yearly rate.
    pub rate: Rate,
    /// Yes when the rate is doubtful (`Standing::Doubtful`).
    pub is_doubtful: bool,
    /// What interest runs on.
    pub base: Cents,
    /// The interest, rounded half up to the cent.
    pub interest: Cents,
}

/// Where a claim stands at the end of a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// All interest that ran, paid or not: the sum of the segments.
    pub interest: Cents,
    /// What is owed.
    pub owed: Buckets,
    /// What was paid beyond all that was owed.
    pub credit: Cents,
    /// A payment chose between the interest of the year that runs and that of full years.
    pub is_order_felt: bool,
}

/// The lines of interest up to and including a day, and where the claim stands then.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::law::{changes::Changes, day_count::DayCount, interest::*};
/// use punctueel_domain::law::{rates::Rates, regime::{Regime, Rule}};
/// use punctueel_domain::money::Cents;
/// // EUR 1,000.00 between firms, to be paid by 31 May 2026, paid on 31 July 2026.
/// let claim = Claim {
///     principal: Cents(100_000), since_on: date(2026, 6, 1),
///     rule: Rule::Statutory(Regime::Commercial), day_count: DayCount::Fixed365,
///     changes: Changes::default(), last_day_on: None,
/// };
/// let (lines, balance) = lines(&claim, Rates::built_in(), date(2026, 7, 31)).unwrap();
/// let interest: Vec<Cents> = lines.iter().map(|line| line.interest).collect();
/// assert_eq!(interest, [Cents(834), Cents(883)]); // 30 days at 10.15 %, 31 at 10.40 %
/// assert_eq!(balance.interest, Cents(1_717));
/// ```
///
/// # Errors
/// `RATE-UNKNOWN`, `AMOUNT-NEGATIVE`, or `AMOUNT-OUT-OF-RANGE` when it grows past all bounds.
pub fn lines(
    claim: &Claim,
    rates: &Rates,
    until: Date,
) -> Result<(Vec<Segment>, Balance), Refusal> {
    let mut lines = Vec::new();
    let balance = walk(claim, rates, until, |segment| lines.push(*segment))?;
    Ok((lines, balance))
}

/// Where the claim stands at the end of a day, without its lines: nothing is put on the heap.
///
/// # Errors
/// As `lines`.
pub fn balance(claim: &Claim, rates: &Rates, until: Date) -> Result<Balance, Refusal> {
    walk(claim, rates, until, |_| {})
}

/// The interest of one day on a base, for "per day from now on" in a letter: not rounded, so that
/// that of several claims can be added.
///
/// # Errors
/// `RATE-UNKNOWN` when no rate is known for the day.
pub fn per_day(
    claim: &Claim,
    rates: &Rates,
    day: Date,
    (base, rounding): (Cents, Rounding),
) -> Result<Daily, Refusal> {
    let found = rate_on(claim.rule, rates, day)?;
    Ok(Daily::of(base, found.rate, claim.day_count.part(day, day), rounding))
}

/// What a person should know about a calculation.
pub fn cautions(claim: &Claim, kind: Kind, rates: &Rates, lines: &[Segment]) -> Vec<Caution> {
    let mut cautions = Vec::new();
    match claim.rule {
        Rule::Statutory(regime) => {
            let last = lines.last().map(|line| line.until_on);
            cautions.extend(last.and_then(|last| rates.caution(regime.table(), last)));
        }
        Rule::Agreed(agreed) => {
            cautions.extend((kind == Kind::Consumer).then_some(Caution::ClauseRisk));
            cautions.extend(below_statutory(agreed, kind, rates, claim.since_on));
        }
    }
    cautions.extend(doubtful(claim.rule, rates, lines));
    cautions
}

/// Each rate of the table that is doubtful and was used, by the day from which it holds.
fn doubtful(rule: Rule, rates: &Rates, lines: &[Segment]) -> Vec<Caution> {
    let Rule::Statutory(regime) = rule else { return Vec::new() };
    let row = |line: &Segment| rates.on(regime.table(), line.from_on).ok();
    let used = lines.iter().filter(|line| line.is_doubtful).filter_map(row);
    let since: BTreeSet<Date> = used.map(|found| found.row.from_on).collect();
    since.into_iter().map(|since| Caution::RateDoubtful { since }).collect()
}

/// An agreed rate below the statutory one does not replace it toward a consumer, and only between
/// firms when that was meant (art. 6:119 lid 3, 6:119a BW). We count with what was asked and say
/// so.
fn below_statutory(
    agreed: AgreedRate,
    kind: Kind,
    rates: &Rates,
    since_on: Date,
) -> Option<Caution> {
    let table = Regime::of(kind, LegalForm::Unknown).table();
    let statutory = rates.on(table, since_on).ok()?.row.rate;
    let agreed = agreed.rate();
    (agreed < statutory).then_some(Caution::RateBelowStatutory { agreed, statutory })
}

/// Goes through the time of default piece by piece.
fn walk(
    claim: &Claim,
    rates: &Rates,
    until: Date,
    mut each: impl FnMut(&Segment),
) -> Result<Balance, Refusal> {
    let mut walk = Walk::start(claim)?;
    let last_day = claim.last_day_on.map_or(until, |last| last.min(until));
    walk.change_through(plus_days(claim.since_on, -1))?;
    while walk.from_on <= last_day {
        let piece = walk.next(rates, last_day)?;
        if let Some(line) = &piece.line {
            each(line);
            walk.balance.accrue(line.interest);
        }
        walk.close(piece.until_on)?;
        if piece.until_on >= last_day {
            break;
        }
    }
    walk.change_through(until)?;
    Ok(walk.balance)
}

/// The rate of a day, how sure it is, and the last day it holds.
struct Found {
    rate: Rate,
    is_doubtful: bool,
    until_on: Date,
}

fn rate_on(rule: Rule, rates: &Rates, day: Date) -> Result<Found, Refusal> {
    Ok(match rule {
        Rule::Statutory(regime) => {
            let found = rates.on(regime.table(), day)?;
            let is_doubtful = found.row.standing == Standing::Doubtful;
            Found { rate: found.row.rate, is_doubtful, until_on: found.until_on }
        }
        Rule::Agreed(agreed) => {
            Found { rate: agreed.rate(), is_doubtful: false, until_on: Date::MAX }
        }
    })
}

/// A piece of time; without a line when there is nothing that bears interest.
struct Piece {
    until_on: Date,
    line: Option<Segment>,
}

/// The way through the time of default.
struct Walk<'a> {
    claim: &'a Claim,
    /// The changes that did not count yet.
    changes: &'a [Change],
    /// The first day that was not looked at.
    from_on: Date,
    /// The full years of default so far, and one.
    year: i16,
    balance: Balance,
}

impl<'a> Walk<'a> {
    fn start(claim: &'a Claim) -> Result<Walk<'a>, Refusal> {
        if claim.principal.is_negative() {
            return Err(Refusal::AmountNegative);
        }
        let owed = Buckets { principal: claim.principal, ..Buckets::default() };
        let balance = Balance { owed, ..Balance::default() };
        let changes = claim.changes.as_slice();
        Ok(Walk { claim, changes, from_on: claim.since_on, year: 1, balance })
    }

    /// The last day of the running year of default. A default that began on 29 February has its
    /// anniversary on 28 February in common years (law.md R1.11).
    fn year_end(&self) -> Date {
        let anniversary = self.claim.since_on.checked_add(self.year.years());
        anniversary.map_or(Date::MAX, |day| plus_days(day, -1))
    }

    /// The next piece of time with one rate and one base, at most to the last day.
    fn next(&self, rates: &Rates, last_day: Date) -> Result<Piece, Refusal> {
        let mut until_on = last_day;
        if self.claim.rule.grows() {
            until_on = until_on.min(self.year_end());
        }
        // Costs do not change what interest runs on: they cut no line in two.
        let cuts = |change: &&Change| change.kind != ChangeKind::Costs;
        if let Some(change) = self.changes.iter().find(cuts) {
            until_on = until_on.min(change.last_before());
        }
        let base = self.balance.owed.base();
        if base.is_zero() {
            return Ok(Piece { until_on, line: None });
        }
        if base > Cents(LARGEST_CENTS) {
            return Err(Refusal::AmountOutOfRange { largest: Cents(LARGEST_CENTS) });
        }
        let found = rate_on(self.claim.rule, rates, self.from_on)?;
        let until_on = until_on.min(found.until_on);
        Ok(Piece { until_on, line: Some(self.line(&found, until_on, base)) })
    }

    fn line(&self, found: &Found, until_on: Date, base: Cents) -> Segment {
        let part = self.claim.day_count.part(self.from_on, until_on);
        Segment {
            from_on: self.from_on,
            until_on,
            days: days(self.from_on, until_on) as u32,
            rate: found.rate,
            is_doubtful: found.is_doubtful,
            base,
            interest: base.times_part(found.rate, part, Rounding::HalfUp),
        }
    }

    /// Ends a day: a full year is capitalised, then payments of that day count (law.md R4.7).
    fn close(&mut self, day: Date) -> Result<(), Refusal> {
        if self.claim.rule.grows() && day == self.year_end() {
            let owed = &mut self.balance.owed;
            owed.capitalised += owed.running;
            owed.running = Cents::ZERO;
            self.year += 1;
        }
        self.change_through(day)?;
        self.from_on = plus_days(day, 1);
        Ok(())
    }

    /// Lets all changes count whose last day on the old base is not after a day.
    fn change_through(&mut self, day: Date) -> Result<(), Refusal> {
        while let Some((change, later)) = self.changes.split_first() {
            if change.last_before() > day {
                break;
            }
            self.balance.apply(change)?;
            self.changes = later;
        }
        Ok(())
    }
}

impl Balance {
    fn accrue(&mut self, interest: Cents) {
        self.interest += interest;
        self.owed.running += interest;
    }

    fn apply(&mut self, change: &Change) -> Result<(), Refusal> {
        let order = match change.kind {
            ChangeKind::Costs => {
                self.owed.costs += change.amount;
                return Ok(());
            }
            ChangeKind::Payment | ChangeKind::Remission => Order::Law,
            ChangeKind::LenientPayment => Order::PrincipalFirst,
            ChangeKind::CreditNote | ChangeKind::Correction => Order::PrincipalFirst,
        };
        let done = impute(self.owed, change.amount, order)?;
        let is_paid = change.kind == ChangeKind::Payment;
        self.is_order_felt |= is_paid && done.left.is_order_felt(done.paid);
        self.owed = done.left;
        self.credit += done.excess;
        Ok(())
    }
}
