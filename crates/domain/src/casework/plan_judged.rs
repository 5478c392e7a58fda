//! How a payment plan is judged: by the money that came in, never before bank data covers an
//! instalment and its days of grace.
//!
//! Who misses one is told, and has his days from that message on; only then it is broken. Does not
//! know the strategy; the engine waits while a plan runs.

use jiff::civil::Date;

use super::plan::{GRACE_DAYS, Missed, Plan, PlanMoney};
use crate::calendar::{plus_days, plus_working_days};

/// What the facts say of a plan that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanJudgement {
    /// Nothing to judge before this day; without one, only money, a message that leaves or the end
    /// of a dispute.
    Running {
        /// The first day to look again.
        look_on: Option<Date>,
    },
    /// A day has passed that the bank data does not cover.
    Uncovered,
    /// An instalment is missed.
    Missed {
        /// Which one.
        nr: u32,
    },
    /// The instalment that was missed is made good.
    Repaired {
        /// Which one.
        nr: u32,
    },
    /// It was not made good in time.
    Broken {
        /// Which one.
        nr: u32,
    },
    /// All is paid.
    Complete,
}

/// Judges a plan on a day.
pub fn judge_plan(plan: &Plan, money: PlanMoney, today: Date) -> PlanJudgement {
    let paid = plan.paid(money);
    let is_short = |nr: u32| paid < plan.due_with(nr, money.disputed);
    if plan.is_paid(money) {
        return PlanJudgement::Complete;
    }
    match plan.missed {
        Some(Missed { nr, .. }) if !is_short(nr) => PlanJudgement::Repaired { nr },
        // Nobody told him yet; or only what comes beside the claims lacks, which nothing chases.
        Some(Missed { until: None, .. }) => PlanJudgement::Running { look_on: None },
        Some(_) if !money.open.is_positive() => PlanJudgement::Running { look_on: None },
        Some(Missed { nr, until: Some(until) }) => {
            on_its_day(until, money, today, PlanJudgement::Broken { nr })
        }
        None => {
            let mut numbered = (1..).zip(&plan.instalments);
            match numbered.find(|(nr, _)| is_short(*nr)) {
                Some((nr, next)) => on_its_day(next.on, money, today, PlanJudgement::Missed { nr }),
                None => PlanJudgement::Running { look_on: None },
            }
        }
    }
}

/// What is found behind a last day and its days of grace, once the bank data covers them.
fn on_its_day(day: Date, money: PlanMoney, today: Date, found: PlanJudgement) -> PlanJudgement {
    let last = plus_working_days(day, GRACE_DAYS);
    let is_covered = money.covered.is_some_and(|covered| covered >= last);
    match () {
        () if today <= last => PlanJudgement::Running { look_on: Some(plus_days(last, 1)) },
        () if is_covered => found,
        () => PlanJudgement::Uncovered,
    }
}

#[cfg(test)]
mod tests {
    use super::super::plan_terms::{Every, equal_parts};
    use super::*;
    use crate::id::{InvoiceId, PlanId};
    use crate::money::{Cents, Rate};
    use jiff::civil::date;

    fn plan() -> Plan {
        Plan {
            plan: PlanId(9),
            invoices: vec![InvoiceId(1)],
            instalments: equal_parts(Cents(90_000), 3, date(2026, 10, 9), Every::Month),
            open_then: Cents(90_000),
            repair_days: 7,
            missed: None,
            interest: None,
            reminded: 0,
            earlier: None,
            credited: Cents::ZERO,
            extra_paid: Cents::ZERO,
        }
    }

    fn judge(plan: &Plan, open: i64, covered: Date, today: Date) -> PlanJudgement {
        let money = PlanMoney { open: Cents(open), disputed: Cents::ZERO, covered: Some(covered) };
        judge_plan(plan, money, today)
    }

    fn look(on: Date) -> PlanJudgement {
        PlanJudgement::Running { look_on: Some(on) }
    }

    #[test]
    fn an_instalment_is_missed_only_when_bank_data_covers_its_days_of_grace() {
        let (plan, grace) = (plan(), date(2026, 10, 13));
        assert_eq!(judge(&plan, 90_000, grace, grace), look(date(2026, 10, 14)));
        let later = date(2026, 10, 14);
        let stale = judge(&plan, 90_000, date(2026, 10, 12), later);
        assert_eq!(stale, PlanJudgement::Uncovered);
        assert_eq!(judge(&plan, 90_000, grace, later), PlanJudgement::Missed { nr: 1 });
        // Who paid the first waits for the second; who paid two ahead for the third.
        assert_eq!(judge(&plan, 60_000, grace, later), look(date(2026, 11, 12)));
        assert_eq!(judge(&plan, 30_000, grace, later), look(date(2026, 12, 12)));
        assert_eq!(judge(&plan, 0, grace, later), PlanJudgement::Complete);
    }

    #[test]
    fn what_was_missed_is_broken_only_after_he_was_told_and_had_his_days() {
        let untold = Plan { missed: Some(Missed { nr: 1, until: None }), ..plan() };
        let far = date(2027, 3, 1);
        let waits = PlanJudgement::Running { look_on: None };
        assert_eq!(judge(&untold, 90_000, far, far), waits, "he was not told");
        assert_eq!(judge(&untold, 60_000, far, far), PlanJudgement::Repaired { nr: 1 });
        let until = date(2026, 10, 21);
        let told = Plan { missed: Some(Missed { nr: 1, until: Some(until) }), ..plan() };
        let grace = date(2026, 10, 23);
        assert_eq!(judge(&told, 90_000, grace, grace), look(date(2026, 10, 24)));
        let after = date(2026, 10, 26);
        assert_eq!(judge(&told, 90_000, date(2026, 10, 22), after), PlanJudgement::Uncovered);
        assert_eq!(judge(&told, 60_001, grace, after), PlanJudgement::Broken { nr: 1 });
        assert_eq!(judge(&told, 60_000, grace, after), PlanJudgement::Repaired { nr: 1 });
    }

    #[test]
    fn what_is_in_dispute_comes_off_the_last_instalments_and_stays_off_once_credited() {
        let (plan, covered) = (plan(), Some(date(2026, 12, 31)));
        let judge = |plan: &Plan, open, disputed| {
            let money = PlanMoney { open: Cents(open), disputed: Cents(disputed), covered };
            judge_plan(plan, money, date(2026, 12, 31))
        };
        let waits = PlanJudgement::Running { look_on: None };
        assert_eq!(judge(&plan, 40_000, 40_000), waits);
        assert_eq!(judge(&plan, 70_000, 40_000), PlanJudgement::Missed { nr: 1 });
        let credited = Plan { credited: Cents(40_000), ..plan };
        assert_eq!(judge(&credited, 0, 0), PlanJudgement::Complete);
        assert_eq!(judge(&credited, 30_000, 0), PlanJudgement::Missed { nr: 1 });
    }

    #[test]
    fn interest_that_stays_out_is_missed_and_breaks_nothing() {
        let (rate, amount) = (Rate(600), Cents(500));
        let mut plan =
            Plan { interest: Some(super::super::PlanInterest { rate, amount }), ..plan() };
        plan.instalments[2].amount += amount;
        let (day, covered) = (date(2026, 12, 14), date(2026, 12, 13));
        assert_eq!(judge(&plan, 0, covered, day), PlanJudgement::Missed { nr: 3 });
        plan.missed = Some(Missed { nr: 3, until: Some(date(2026, 12, 21)) });
        let far = date(2027, 3, 1);
        assert_eq!(judge(&plan, 0, far, far), PlanJudgement::Running { look_on: None });
        plan.extra_paid = amount;
        assert_eq!(judge(&plan, 0, far, far), PlanJudgement::Complete);
    }
}
