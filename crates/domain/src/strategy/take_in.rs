//! Take-in: where invoices start that were overdue when they first arrived.
//!
//! They start at a step by age, are spread over days by debtor (most money first), and what was
//! sent before Punctueel was used is recorded as such: the flow starts after it. Never a final
//! demand as first contact: `starts` of a strategy names only steps that can be one (checked here
//! as well).

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::case::StepState;
use super::language::{LegalKind, Step, Strategy};
use crate::calendar::{plus_days, working_day_from};
use crate::id::{DebtorId, InvoiceId};
use crate::money::Cents;
use crate::party::TermBasis;
use crate::reason::Reason;

/// A claim that was overdue when it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overdue {
    /// Who owes it.
    pub debtor: DebtorId,
    /// The claim.
    pub invoice: InvoiceId,
    /// Its last day to pay.
    pub due_on: Date,
    /// What is open.
    pub open: Cents,
    /// Where its last day to pay comes from.
    pub terms: TermBasis,
    /// What was sent before, when it is known.
    pub reported: Option<Reported>,
}

/// The last message sent before Punctueel was used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reported {
    /// What kind of message.
    pub kind: LegalKind,
    /// The day it was sent.
    pub on: Date,
}

/// Where one claim starts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenIn {
    /// Who owes it.
    pub debtor: DebtorId,
    /// The claim.
    pub invoice: InvoiceId,
    /// Nothing is done before this day.
    pub not_before: Date,
    /// Steps that count as passed, in order.
    pub passed: Vec<Passed>,
}

/// A step that counts as passed at take-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passed {
    /// The label.
    pub step: String,
    /// Sent before, or not applicable.
    pub state: StepState,
    /// The day that counts for it.
    pub on: Date,
    /// The reason.
    pub because: Reason,
}

/// Decides where overdue claims start, on the day they arrive: each in the strategy it follows
/// (`of`), so many debtors a day as the strategy of the administration says.
pub fn take_in<'s>(
    strategy: &'s Strategy,
    of: impl Fn(&Overdue) -> &'s Strategy,
    claims: &[Overdue],
    today: Date,
) -> Vec<TakenIn> {
    let places = places_by_money(claims);
    let per_day = strategy.take_in.debtors_per_day.max(1) as usize;
    let mut days = vec![working_day_from(today)];
    let start = |claim: &Overdue| {
        let place = places.get(&claim.debtor).copied().unwrap_or(0);
        while days.len() <= place / per_day {
            let last = days.last().copied().unwrap_or(today);
            days.push(working_day_from(plus_days(last, 1)));
        }
        let (debtor, invoice) = (claim.debtor, claim.invoice);
        let not_before = days[place / per_day];
        TakenIn { debtor, invoice, not_before, passed: passed(of(claim), claim, today) }
    };
    claims.iter().map(start).collect()
}

/// The place of each debtor by overdue money, most first; by id where equal, so that it is always
/// so.
fn places_by_money(claims: &[Overdue]) -> BTreeMap<DebtorId, usize> {
    let mut sums = BTreeMap::<DebtorId, Cents>::new();
    for claim in claims {
        *sums.entry(claim.debtor).or_default() += claim.open;
    }
    let mut order: Vec<_> = sums.into_iter().collect();
    order.sort_by_key(|(debtor, sum)| (-*sum, *debtor));
    order.into_iter().enumerate().map(|(place, (debtor, _))| (debtor, place)).collect()
}

/// The place of the step at which a claim of an age starts; never a final demand.
pub(super) fn start_by_age(strategy: &Strategy, age_days: i32) -> usize {
    let starts = strategy.take_in.starts.iter().filter(|start| start.from_days <= age_days);
    let first = starts.max_by_key(|start| start.from_days);
    let place = first.and_then(|start| strategy.position(&start.step));
    place.filter(|place| !strategy.steps[*place].needs_debtor_kind()).unwrap_or(0)
}

/// A message that was sent does a step only when it is before the law what the step would be: a
/// reminder brings no default where the step is a notice of default. It then starts at that step.
fn passed(strategy: &Strategy, claim: &Overdue, today: Date) -> Vec<Passed> {
    let by_age = start_by_age(strategy, (today - claim.due_on).get_days());
    let is_late = |step: &Step| !step.is_before_due();
    let place = |fits: &dyn Fn(&Step) -> bool| {
        strategy.steps.iter().position(|step| is_late(step) && fits(step))
    };
    let sent = claim.reported.and_then(|reported| {
        let does = |step: &Step| step.kind_for(claim.terms) == Some(reported.kind);
        Some((place(&does)?, reported))
    });
    let begins = claim.reported.and_then(|reported| {
        let could =
            |step: &Step| step.legal_kind == Some(reported.kind) || step.can_be(reported.kind);
        place(&could)
    });
    let first = sent.map(|(place, _)| place + 1).or(begins).unwrap_or(by_age);
    let skipped = strategy.steps[..first].iter().enumerate();
    skipped
        .map(|(place, step)| match sent {
            Some((sent, reported)) if place == sent => Passed {
                step: step.label.clone(),
                state: StepState::SentBefore,
                on: reported.on,
                because: Reason::SentBefore { on: reported.on },
            },
            _ => Passed {
                step: step.label.clone(),
                state: StepState::NotApplicable,
                on: claim.reported.map_or(today, |reported| reported.on),
                because: Reason::NotForTakeIn,
            },
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::{parse, presets};
    use super::*;
    use jiff::civil::date;

    fn overdue(debtor: i64, open: i64, reported: Option<Reported>) -> Overdue {
        Overdue {
            debtor: DebtorId(debtor),
            invoice: InvoiceId(debtor * 10),
            due_on: date(2026, 8, 1),
            open: Cents(open),
            terms: TermBasis::Agreed,
            reported,
        }
    }

    #[test]
    fn starts_are_spread_over_days_with_most_money_first() {
        let mut strategy = parse(presets::preset("004").unwrap()).unwrap();
        strategy.take_in.debtors_per_day = 1;
        let claims = [overdue(1, 100, None), overdue(2, 900, None), overdue(3, 500, None)];
        // Friday 2 October 2026, then Monday and Tuesday.
        let taken = take_in(&strategy, |_| &strategy, &claims, date(2026, 10, 2));
        let days: Vec<_> = taken.iter().map(|claim| claim.not_before.day()).collect();
        assert_eq!(days, [6, 2, 5]);
        assert!(taken.iter().all(|claim| claim.passed.is_empty()));
    }

    #[test]
    fn what_was_sent_before_is_recorded_and_the_flow_starts_after_it() {
        let strategy = parse(presets::preset("004").unwrap()).unwrap();
        let reported = Reported { kind: LegalKind::Reminder, on: date(2026, 9, 20) };
        let claims = [overdue(1, 100, Some(reported))];
        let taken = take_in(&strategy, |_| &strategy, &claims, date(2026, 10, 2));
        let passed = &taken[0].passed;
        let states: Vec<_> = passed.iter().map(|step| (step.step.as_str(), step.state)).collect();
        let expected =
            [("first-call", StepState::NotApplicable), ("first-demand", StepState::SentBefore)];
        assert_eq!(states, expected);
    }

    #[test]
    fn a_reminder_does_not_stand_in_for_a_notice_of_default() {
        let strategy = parse(presets::preset("punctueel-consument").unwrap()).unwrap();
        let kinds = [(LegalKind::Reminder, 0), (LegalKind::NoticeOfDefault, 1)];
        for (kind, passed) in kinds {
            let reported = Some(Reported { kind, on: date(2026, 9, 10) });
            let claim = Overdue { terms: TermBasis::Unilateral, ..overdue(1, 100, reported) };
            let taken = take_in(&strategy, |_| &strategy, &[claim], date(2026, 10, 2));
            assert_eq!(taken[0].passed.len(), passed, "{kind}");
        }
    }
}
