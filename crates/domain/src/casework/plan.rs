//! A payment plan: claims of a debtor paid in instalments on agreed days.
//!
//! Knows what is asked of each instalment and what came in of it. Money counts; what is credited or
//! in dispute is not asked and comes off the last instalments. How a plan is made stands in
//! `plan_terms`, how it is judged in `plan_judged`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::calendar::plus_working_days;
use crate::code::codes;
use crate::id::{InvoiceId, PlanId};
use crate::money::{Cents, Rate};

/// Working days after an instalment before it counts as missed: money may be on its way.
pub const GRACE_DAYS: i32 = 2;

/// The days a debtor has to make good an instalment that he missed.
pub const REPAIR_DAYS: u32 = 7;

/// Working days before an instalment on which a short message reminds of it.
pub const REMIND_DAYS: i32 = 3;

/// One instalment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instalment {
    /// The last day to pay it.
    pub on: Date,
    /// How much.
    pub amount: Cents,
}

/// An instalment that was missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Missed {
    /// Which one, counted from 1.
    pub nr: u32,
    /// The last day to make it good; `None`: he was not told yet.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub until: Option<Date>,
}

/// A plan that runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Its id.
    pub plan: PlanId,
    /// The claims it is about, by id.
    pub invoices: Vec<InvoiceId>,
    /// The instalments, by day.
    pub instalments: Vec<Instalment>,
    /// What was open on its claims when it was agreed.
    pub open_then: Cents,
    /// The days to make good an instalment that was missed.
    pub repair_days: u32,
    /// The instalment that was missed and is not made good.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub missed: Option<Missed>,
    /// What a firm pays for it beside what it owes; it stands in the last instalment.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub interest: Option<PlanInterest>,
    /// The last instalment that was reminded of, or that needs no reminder.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub reminded: u32,
    /// What letters before it asked beside the principal, and what becomes of that.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub earlier: Option<EarlierAsked>,
    /// What was credited on its claims since it was agreed; not of the agreement.
    #[serde(skip)]
    pub credited: Cents,
    /// What came in beside the principal since it was agreed; not of the agreement.
    #[serde(skip)]
    pub extra_paid: Cents,
}

/// The interest that a firm pays for a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanInterest {
    /// For a year, over what is still to pay.
    pub rate: Rate,
    /// How much that is in all.
    pub amount: Cents,
}

/// The interest and costs that letters asked before a plan was agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlierAsked {
    /// How much.
    pub amount: Cents,
    /// It is part of what is paid in the plan; else it is let go of when the plan is kept.
    pub is_included: bool,
}

/// What a message is about: a plan, or one instalment of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfPlan {
    /// The plan.
    pub plan: PlanId,
    /// Which instalment, counted from 1; 0: all of them.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub nr: u32,
}

fn is_zero(nr: &u32) -> bool {
    *nr == 0
}

codes! {
    /// How a plan ends other than by its money.
    pub enum PlanEnd {
        /// It does not hold any more, or was recorded by mistake.
        Withdrawn = "withdrawn",
        /// An instalment was missed: all that is open is due at once.
        Accelerated = "accelerated",
        /// An insolvency of the debtor: nobody may ask for its instalments any more.
        OutOfHands = "out-of-hands",
    }

    /// What the bank data shows of a plan.
    pub enum PlanStep {
        /// An instalment is near: a message reminds of it.
        Soon = "soon",
        /// An instalment was missed.
        Missed = "missed",
        /// It was made good.
        Repaired = "repaired",
        /// It was not made good in time: the plan is over.
        Broken = "broken",
        /// All is paid.
        Complete = "complete",
    }
}

/// What is known of the money of a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlanMoney {
    /// What is open on its claims.
    pub open: Cents,
    /// What of that is in dispute.
    pub disputed: Cents,
    /// The day up to which payments on its claims are known.
    pub covered: Option<Date>,
}

/// An instalment as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartNow {
    /// What is asked of it now: what was agreed, less what is credited or in dispute.
    pub asked: Cents,
    /// What came in of it: money fills the first one first.
    pub paid: Cents,
}

impl Plan {
    /// Yes when it is about this claim.
    pub fn is_about(&self, invoice: InvoiceId) -> bool {
        self.invoices.contains(&invoice)
    }

    /// What is paid in all, as it was agreed.
    pub fn total(&self) -> Cents {
        self.instalments.iter().map(|one| one.amount).sum()
    }

    /// The last day of the last instalment.
    pub fn ends_on(&self) -> Date {
        self.instalments.last().map_or(Date::MAX, |one| one.on)
    }

    /// The last day of an instalment, counted from 1.
    pub fn day_of(&self, nr: u32) -> Option<Date> {
        let place = (nr as usize).checked_sub(1)?;
        self.instalments.get(place).map(|one| one.on)
    }

    fn count(&self) -> u32 {
        self.instalments.len() as u32
    }

    /// What is paid in it beside the principal: the interest that a firm pays for it, and what
    /// letters asked before when that was taken into it.
    pub fn extra(&self) -> Cents {
        let interest = self.interest.map_or(Cents::ZERO, |one| one.amount);
        let earlier = self.earlier.filter(|one| one.is_included);
        interest + earlier.map_or(Cents::ZERO, |one| one.amount)
    }

    /// What of that did not come in.
    pub fn extra_left(&self) -> Cents {
        (self.extra() - self.extra_paid).at_least(Cents::ZERO)
    }

    /// The money that came in since it was agreed. What was credited is no money.
    pub fn paid(&self, money: PlanMoney) -> Cents {
        self.open_then - money.open - self.credited + self.extra_paid.at_most(self.extra())
    }

    /// What must have come in with an instalment and those before it.
    pub fn due_with(&self, nr: u32, disputed: Cents) -> Cents {
        let until: Cents = self.instalments.iter().take(nr as usize).map(|one| one.amount).sum();
        let principal = self.open_then - self.credited - disputed;
        let extra = if principal.is_positive() { self.extra() } else { Cents::ZERO };
        until.at_most(principal.at_least(Cents::ZERO) + extra)
    }

    /// Yes when all of it came in; what is in dispute did not.
    pub fn is_paid(&self, money: PlanMoney) -> bool {
        self.paid(money) >= self.due_with(self.count(), Cents::ZERO)
    }

    /// What of an instalment must still come in; of 0 all of the plan.
    pub fn due_of(&self, nr: u32, money: PlanMoney) -> Cents {
        let place = (nr as usize).checked_sub(1);
        let (until, most) = match place.map(|place| self.instalments.get(place)) {
            None => (self.count(), self.total()),
            Some(None) => return Cents::ZERO,
            Some(Some(one)) => (nr, one.amount),
        };
        let due = self.due_with(until, money.disputed) - self.paid(money);
        due.at_least(Cents::ZERO).at_most(most)
    }

    /// What must come in next: of the first instalment that did not come in wholly.
    pub fn next_due(&self, money: PlanMoney) -> Option<Cents> {
        let numbers = 1..=self.count();
        numbers.map(|nr| self.due_of(nr, money)).find(|due| due.is_positive())
    }

    /// Each instalment as it stands.
    pub fn parts_now(&self, money: PlanMoney) -> Vec<PartNow> {
        let mut left = self.paid(money).at_least(Cents::ZERO);
        let part = |nr| {
            let before = self.due_with(nr - 1, money.disputed);
            let asked = self.due_with(nr, money.disputed) - before;
            let paid = left.at_most(asked);
            left -= paid;
            PartNow { asked, paid }
        };
        (1..=self.count()).map(part).collect()
    }

    /// The instalment of which to remind on a day: its day is near, and nobody was told yet.
    pub fn to_remind(&self, money: PlanMoney, today: Date) -> Option<u32> {
        let mut numbered = (1..).zip(&self.instalments);
        let is_near = |(nr, one): &(u32, &Instalment)| {
            *nr > self.reminded && one.on >= today && remind_on(one.on) <= today
        };
        let (nr, _) = numbered.find(is_near)?;
        self.due_of(nr, money).is_positive().then_some(nr)
    }

    /// The first day after this one on which an instalment is reminded of.
    pub fn next_reminder_on(&self, today: Date) -> Option<Date> {
        let days = self.instalments.iter().map(|one| remind_on(one.on));
        days.filter(|day| *day > today).min()
    }
}

/// The day on which an instalment is reminded of.
pub(super) fn remind_on(day: Date) -> Date {
    plus_working_days(day, -REMIND_DAYS)
}

#[cfg(test)]
mod tests {
    use super::super::plan_terms::{Every, equal_parts};
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

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

    fn money(open: i64, disputed: i64) -> PlanMoney {
        PlanMoney { open: Cents(open), disputed: Cents(disputed), covered: None }
    }

    #[test]
    fn an_instalment_is_reminded_of_three_working_days_before_it_unless_it_is_paid() {
        let plan = plan();
        assert_eq!(plan.to_remind(money(90_000, 0), date(2026, 10, 5)), None);
        assert_eq!(plan.to_remind(money(90_000, 0), date(2026, 10, 6)), Some(1));
        assert_eq!(plan.to_remind(money(60_000, 0), date(2026, 10, 6)), None);
        assert_eq!(plan.next_reminder_on(date(2026, 10, 6)), Some(date(2026, 11, 4)));
        let told = Plan { reminded: 1, ..plan.clone() };
        assert_eq!(told.to_remind(money(90_000, 0), date(2026, 10, 9)), None);
        assert_eq!(told.to_remind(money(90_000, 0), date(2026, 11, 4)), Some(2));
    }

    #[test]
    fn what_is_due_of_an_instalment_is_what_did_not_come_in() {
        let plan = plan();
        let due = |nr, open, disputed| plan.due_of(nr, money(open, disputed)).0;
        assert_eq!(plan.next_due(money(50_000, 0)), Some(Cents(20_000)));
        assert_eq!([due(1, 90_000, 0), due(1, 70_000, 0), due(1, 60_000, 0)], [30_000, 10_000, 0]);
        assert_eq!(
            [due(2, 90_000, 0), due(3, 20_000, 0), due(3, 40_000, 40_000)],
            [30_000, 20_000, 0]
        );
        assert_eq!(
            [due(0, 90_000, 0), due(0, 50_000, 10_000), due(9, 90_000, 0)],
            [90_000, 40_000, 0]
        );
    }

    #[test]
    fn money_fills_the_first_instalment_first_and_interest_the_last() {
        let rate = Rate(600);
        let mut plan = Plan { interest: Some(PlanInterest { rate, amount: Cents(500) }), ..plan() };
        plan.instalments[2].amount += Cents(500);
        let paid = |plan: &Plan, open| {
            plan.parts_now(money(open, 0)).iter().map(|part| part.paid.0).collect::<Vec<_>>()
        };
        assert_eq!(paid(&plan, 50_000), [30_000, 10_000, 0]);
        assert_eq!(paid(&plan, 0), [30_000, 30_000, 30_000]);
        assert!(!plan.is_paid(money(0, 0)), "the interest did not come in");
        assert_eq!(plan.next_due(money(0, 0)), Some(Cents(500)));
        let whole = Plan { extra_paid: Cents(500), ..plan };
        assert_eq!(paid(&whole, 0), [30_000, 30_000, 30_500]);
        assert!(whole.is_paid(money(0, 0)));
    }

    proptest! {
        #[test]
        fn a_credit_note_after_a_dispute_changes_nothing_of_what_is_asked(
            disputed in 0..60_000i64,
            paid in 0..90_000i64,
        ) {
            let plan = plan();
            let paid = paid.min(90_000 - disputed);
            let before = plan.parts_now(money(90_000 - paid, disputed));
            let credited = Plan { credited: Cents(disputed), ..plan.clone() };
            let after = credited.parts_now(money(90_000 - paid - disputed, 0));
            prop_assert_eq!(&before, &after);
            prop_assert_eq!(after.iter().map(|part| part.paid.0).sum::<i64>(), paid);
            let asked: Vec<i64> = after.iter().map(|part| part.asked.0).collect();
            let last_ones = asked.iter().skip_while(|one| **one == 30_000).skip(1);
            prop_assert_eq!(last_ones.sum::<i64>(), 0, "it comes off the last ones: {:?}", asked);
        }

        #[test]
        fn what_was_in_dispute_at_the_agreement_is_no_money_when_it_is_credited(
            disputed in 100..60_000i64,
        ) {
            let instalments =
                equal_parts(Cents(90_000 - disputed), 2, date(2026, 10, 9), Every::Month);
            let agreed = Plan { instalments, ..plan() };
            let credited = Plan { credited: Cents(disputed), ..agreed.clone() };
            let open = money(90_000 - disputed, 0);
            prop_assert_eq!(credited.paid(open), Cents::ZERO);
            prop_assert_eq!(credited.due_of(1, open), agreed.instalments[0].amount);
        }
    }
}
