//! Payment plans over random money: what is agreed adds up, who keeps it is left alone, and money
//! that came in ahead lets the next instalments fall.

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{case, claim, house};
use crate::calendar::{is_working_day, plus_days};
use crate::casework::{Every, Plan, PlanStep, REPAIR_DAYS, equal_parts, just_confirmed};
use crate::event::{DayJudged, Event, MessagePosted};
use crate::id::{InvoiceId, PlanId, TaskId};
use crate::money::Cents;
use crate::party::Channel;
use crate::strategy::{DebtorCase, House, MessageKind, NewTask, Verdict, judge, last_day};

const START: Date = date(2026, 10, 5);

fn plan(total: Cents, parts: u32, first: Date) -> Plan {
    let instalments = equal_parts(total, parts, first, Every::Month);
    Plan {
        plan: PlanId(9),
        invoices: vec![InvoiceId(1)],
        interest: None,
        reminded: just_confirmed(&instalments, START),
        instalments,
        open_then: total,
        repair_days: REPAIR_DAYS,
        missed: None,
        earlier: None,
        credited: Cents::ZERO,
        extra_paid: Cents::ZERO,
    }
}

fn in_plan(plan: &Plan) -> DebtorCase {
    let mut case = case(vec![claim(1, date(2026, 9, 7), plan.open_then.0)]);
    case.plans.push(plan.clone());
    case
}

/// A day passes: what is judged stands in the case, what was planned has left.
fn pass(case: &mut DebtorCase, house: &mut House, today: Date) -> Verdict {
    house.covered_until = Some(plus_days(today, -1));
    let mut verdict = judge(case, house, today);
    let mut id = 1_000 * i64::from(today.day_of_year());
    verdict.number(|| {
        id += 1;
        TaskId(id)
    });
    let day = DayJudged::of(case.debtor.debtor, today, verdict.clone());
    *case = case.clone().after(&Event::from(day));
    for task in verdict.tasks.iter().filter(|task| task.kind == MessageKind::InstalmentMissed) {
        *case = case.clone().after(&left(case, task, today));
    }
    case.tasks.clear();
    verdict
}

/// A message that tells of an instalment that was missed leaves.
fn left(case: &DebtorCase, task: &NewTask, on: Date) -> Event {
    let repair_until = last_day(Some(REPAIR_DAYS), Channel::Email, on);
    MessagePosted {
        debtor: case.debtor.debtor,
        task: task.task,
        on,
        granted_until: None,
        done: Vec::new(),
        is_answer: true,
        received_on: None,
        is_alone: false,
        repair_until,
    }
    .into()
}

fn pays(case: &mut DebtorCase, amount: Cents) {
    for claim in &mut case.claims {
        claim.open -= amount;
    }
    case.claims.retain(|claim| claim.open.is_positive());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn instalments_add_up_on_working_days(
        total in 5_000..5_000_000i64,
        parts in 2..37u32,
        days in 0..400i32,
        is_weekly in any::<bool>(),
    ) {
        let every = if is_weekly { Every::Week } else { Every::Month };
        let all = equal_parts(Cents(total), parts, plus_days(START, days), every);
        prop_assert_eq!(all.len(), parts as usize);
        prop_assert_eq!(all.iter().map(|one| one.amount).sum::<Cents>(), Cents(total));
        prop_assert!(all.iter().all(|one| is_working_day(one.on)));
        prop_assert!(all.windows(2).all(|two| two[0].on < two[1].on));
        let least = all.iter().map(|one| one.amount.0).min().unwrap();
        let most = all.iter().map(|one| one.amount.0).max().unwrap();
        prop_assert!(most - least <= 1, "equal to the cent");
    }

    #[test]
    fn who_keeps_a_plan_is_never_chased(
        total in 30_000..900_000i64,
        parts in 2..6u32,
        first in 7..30i32,
        early in 0..4i32,
    ) {
        let plan = plan(Cents(total), parts, plus_days(START, first));
        let (mut case, mut house) = (in_plan(&plan), house(None));
        let last = plus_days(plan.ends_on(), 20);
        let mut today = START;
        let mut became = Vec::new();
        while today <= last {
            for one in plan.instalments.iter().filter(|one| plus_days(one.on, -early) == today) {
                pays(&mut case, one.amount);
            }
            let verdict = pass(&mut case, &mut house, today);
            let asks = |kind| kind != MessageKind::InstalmentReminder;
            prop_assert!(!verdict.tasks.iter().any(|task| asks(task.kind)), "{today}");
            became.extend(verdict.plans.iter().map(|one| one.became));
            today = plus_days(today, 1);
        }
        let accuses = |step: &PlanStep| matches!(step, PlanStep::Missed | PlanStep::Broken);
        prop_assert!(!became.iter().any(accuses), "{became:?}");
        prop_assert_eq!(became.last(), Some(&PlanStep::Complete));
        prop_assert!(case.plans.is_empty());
    }

    #[test]
    fn money_ahead_lets_instalments_fall_and_what_lacks_is_missed_once(
        total in 30_000..900_000i64,
        parts in 2..6u32,
        paid in 0..100i64,
    ) {
        let plan = plan(Cents(total), parts, plus_days(START, 10));
        let (mut case, mut house) = (in_plan(&plan), house(None));
        let ahead = Cents(total * paid / 100);
        pays(&mut case, ahead);
        let (mut today, mut told) = (START, Vec::new());
        while case.plans.len() == 1 && today < plus_days(plan.ends_on(), 40) {
            let verdict = pass(&mut case, &mut house, today);
            told.extend(verdict.plans.iter().map(|one| (one.nr, one.became)));
            today = plus_days(today, 1);
        }
        let mut until = Cents::ZERO;
        let fell = plan.instalments.iter().take_while(|one| {
            until += one.amount;
            until <= ahead
        });
        let next = fell.count() as u32 + 1;
        let steps = told.iter().filter(|(_, became)| *became != PlanStep::Soon);
        let steps: Vec<_> = steps.copied().collect();
        prop_assert_eq!(steps, [(next, PlanStep::Missed), (next, PlanStep::Broken)]);
        let reminded = told.iter().filter(|(_, became)| *became == PlanStep::Soon);
        prop_assert!(reminded.clone().all(|(nr, _)| *nr >= next), "{told:?}");
        prop_assert_eq!(case.claims[0].broken_on, Some(plan.instalments[next as usize - 1].on));
    }
}
