//! The closed list of choices: where the law leaves room, what we chose.
//!
//! A choice is named in the calculation that it touched and nowhere else: the rounding where a part
//! of a cent was cut, the anniversary of 29 February where a year became full. It is a code with
//! data; the sentence is made in `letters/words`. The choice itself is made where its rule stands.

use jiff::ToSpan;
use jiff::civil::Date;

use super::changes::ChangeKind;
use super::day_count::DayCount;
use super::interest::{Balance, Claim, Segment};
use super::notice::{By, NoticeTerm, Sent, Wording, term};
use super::statutory_term::{plain_end, statutory_end};
use crate::coded;
use crate::money::{Cents, Rate, Rounding};

coded! {
    /// What was chosen.
    pub enum Choice {
        /// Every year has 365 days (law.md R1.13).
        YearFixed = "YEAR-365",
        /// A day of a leap year is 1/366: a setting of the administration.
        YearActual = "YEAR-ACTUAL",
        /// The interest of a full year of default bears interest itself.
        InterestGrows = "INTEREST-GROWS",
        /// Agreed interest bears none: that was not agreed.
        InterestSimple = "INTEREST-SIMPLE",
        /// A default of 29 February has its anniversary on the 28th (law.md R1.11).
        LeapDayStart { since: Date } = "LEAP-DAY-START",
        /// A line was rounded, and the total is the sum of the lines (law.md R1.15).
        InterestRounded = "INTEREST-ROUNDED",
        /// A term of the law ended on a day that moved it on (law.md R5.8).
        TermMoved { plain: Date, end: Date } = "TERM-MOVED",
        /// How long a letter takes by post (law.md R3.19).
        PostDays { count: u32, received: Date } = "POST-DAYS",
        /// An e-mail arrives on the day it is sent.
        EmailSameDay { received: Date } = "EMAIL-SAME-DAY",
        /// Half a cent of a consumer's costs was cut (law.md R3.7).
        CostsRoundedDown = "COSTS-ROUNDED-DOWN",
        /// Half a cent of a firm's costs went up.
        CostsRoundedUp = "COSTS-ROUNDED-UP",
        /// Interest that was added to the principal brings no costs (law.md R3.5).
        CostsOverPrincipal = "COSTS-OVER-PRINCIPAL",
        /// Costs over all claims of one 14-day letter together (law.md R3.22).
        CostsTogether = "COSTS-TOGETHER",
        /// A bankruptcy or WSNP is over and the claim is asked again: nothing is counted for the
        /// days from the ruling on, though the law leaves room for it.
        NoneAfterRuling { kind: String, ruling: Date } = "NONE-AFTER-RULING",
        /// Payments go to costs, interest and principal, in this order.
        PaymentByLaw = "PAYMENT-BY-LAW",
        /// Of interest, that of the year that runs is paid before that of full years, on which
        /// interest runs (law.md R4.6).
        RunningFirst = "RUNNING-INTEREST-FIRST",
        /// Payments go to the principal first: a leniency that the administration chose.
        PaymentPrincipalFirst = "PAYMENT-PRINCIPAL-FIRST",
    }
}

impl Choice {
    /// The article that leaves the room; none where the law says nothing at all.
    pub fn source(&self) -> &'static str {
        match self {
            Choice::YearFixed | Choice::YearActual | Choice::InterestRounded => "",
            Choice::InterestGrows | Choice::LeapDayStart { .. } => "art. 6:119 lid 2 BW",
            Choice::InterestSimple => "art. 6:119 lid 3 BW",
            Choice::TermMoved { .. } => "art. 1 Algemene termijnenwet",
            Choice::PostDays { .. } | Choice::EmailSameDay { .. } => "art. 3:37 lid 3 BW",
            Choice::CostsRoundedDown | Choice::CostsRoundedUp | Choice::CostsOverPrincipal => {
                "art. 2 Bik"
            }
            Choice::CostsTogether => "art. 6:96 lid 7 BW",
            Choice::NoneAfterRuling { kind, .. } if kind == "wsnp" => "art. 303 Fw",
            Choice::NoneAfterRuling { .. } => "art. 128 en 195 Fw",
            Choice::PaymentByLaw | Choice::RunningFirst | Choice::PaymentPrincipalFirst => {
                "art. 6:44 BW"
            }
        }
    }

    /// Those that touched at least one of several calculations, each once, in the order of the
    /// list.
    pub fn in_order<'a>(all: impl Iterator<Item = &'a Choice>) -> Vec<Choice> {
        let mut found: Vec<Choice> = Vec::new();
        for one in all {
            if !found.contains(one) {
                found.push(one.clone());
            }
        }
        let kinds: Vec<_> = Choice::samples().iter().map(std::mem::discriminant).collect();
        let place =
            |one: &Choice| kinds.iter().position(|kind| *kind == std::mem::discriminant(one));
        found.sort_by_key(place);
        found
    }
}

/// The choices that touched the interest of a claim.
pub fn of_interest(claim: &Claim, lines: &[Segment]) -> Vec<Choice> {
    let Some(last) = lines.last() else { return Vec::new() };
    let mut found = vec![match claim.day_count {
        DayCount::Fixed365 => Choice::YearFixed,
        DayCount::Actual => Choice::YearActual,
    }];
    found.push(if claim.rule.grows() { Choice::InterestGrows } else { Choice::InterestSimple });
    let since = claim.since_on;
    let is_leap_day = (since.month(), since.day()) == (2, 29);
    let has_full_year = last.until_on >= since.saturating_add(1.years());
    if claim.rule.grows() && is_leap_day && has_full_year {
        found.push(Choice::LeapDayStart { since });
    }
    if lines.iter().any(|line| is_rounded(claim.day_count, line)) {
        found.push(Choice::InterestRounded);
    }
    found
}

/// The choices behind what payments paid first.
pub fn of_payments(claim: &Claim, balance: &Balance) -> Vec<Choice> {
    let has = |kind| claim.changes.as_slice().iter().any(|change| change.kind == kind);
    let all = [
        (has(ChangeKind::Payment), Choice::PaymentByLaw),
        (balance.is_order_felt, Choice::RunningFirst),
        (has(ChangeKind::LenientPayment), Choice::PaymentPrincipalFirst),
    ];
    all.into_iter().filter(|(is_felt, _)| *is_felt).map(|(_, choice)| choice).collect()
}

/// Yes when a line is no round number of cents by itself.
fn is_rounded(day_count: DayCount, line: &Segment) -> bool {
    let part = day_count.part(line.from_on, line.until_on);
    let whole = i128::from(part.whole) * 10_000;
    i128::from(line.base.0) * i128::from(line.rate.0) * i128::from(part.of) % whole != 0
}

/// Yes when the way of rounding decides about the cent of a part of an amount.
pub(super) fn rounding_decides(base: Cents, rate: Rate) -> bool {
    base.times(rate, Rounding::HalfUp) != base.times(rate, Rounding::Down)
}

/// The choices behind the days of a 14-day letter.
pub fn of_notice(sent: Sent, wording: Wording) -> Vec<Choice> {
    let NoticeTerm { received_on: received, last_day_on, .. } = term(sent, wording);
    let arrival = match sent.by {
        By::Post { delivery_days } => Choice::PostDays { count: delivery_days, received },
        By::Email => Choice::EmailSameDay { received },
    };
    let moved = of_term(received, wording.days(), last_day_on);
    std::iter::once(arrival).chain(moved).collect()
}

/// The choice behind the end of a term that the law sets, when that end was moved on.
pub fn of_term(from_on: Date, term_days: u32, end: Date) -> Option<Choice> {
    let plain = plain_end(from_on, term_days);
    let is_moved = plain != end && end == statutory_end(from_on, term_days);
    is_moved.then_some(Choice::TermMoved { plain, end })
}
