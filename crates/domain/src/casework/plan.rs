//! A payment plan: claims of a debtor paid in instalments on agreed days.
//!
//! Knows how equal parts are made, when a plan may be agreed, and how it is judged: by the money
//! that came off its claims, never before bank data covers an instalment and its days of grace.
//! What is in dispute is not asked; it comes off the last instalments. Does not know the strategy;
//! the engine waits while a plan runs.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::calendar::{plus_days, plus_working_days, working_day_from};
use crate::code::codes;
use crate::id::{InvoiceId, PlanId};
use crate::money::{Cents, Part, Rate, Rounding};
use crate::refusal::Refusal;

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
    /// The last day to make it good.
    pub until: Date,
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
}

/// The interest that a firm pays for a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanInterest {
    /// For a year, over what is still to pay.
    pub rate: Rate,
    /// How much that is in all.
    pub amount: Cents,
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

impl Plan {
    /// Yes when it is about this claim.
    pub fn is_about(&self, invoice: InvoiceId) -> bool {
        self.invoices.contains(&invoice)
    }

    /// What is paid in all.
    pub fn total(&self) -> Cents {
        self.instalments.iter().map(|one| one.amount).sum()
    }

    /// The last day of the last instalment.
    pub fn ends_on(&self) -> Date {
        self.instalments.last().map_or(Date::MAX, |one| one.on)
    }

    /// What must have come in with an instalment and those before it.
    fn due_with(&self, nr: u32, disputed: Cents) -> Cents {
        let until: Cents = self.instalments.iter().take(nr as usize).map(|one| one.amount).sum();
        let is_last = nr as usize >= self.instalments.len();
        let interest = self.interest.filter(|_| is_last).map_or(Cents::ZERO, |one| one.amount);
        until.at_most(self.open_then - disputed + interest)
    }

    /// What of an instalment must still come in; of 0 all of the plan.
    pub fn due_of(&self, nr: u32, money: PlanMoney) -> Cents {
        let place = (nr as usize).checked_sub(1);
        let (until, most) = match place.map(|place| self.instalments.get(place)) {
            None => (self.instalments.len() as u32, self.total()),
            Some(None) => return Cents::ZERO,
            Some(Some(one)) => (nr, one.amount),
        };
        let paid = self.open_then - money.open;
        (self.due_with(until, money.disputed) - paid).at_least(Cents::ZERO).at_most(most)
    }

    /// What must come in next: of the first instalment that did not come in wholly.
    pub fn next_due(&self, money: PlanMoney) -> Option<Cents> {
        let numbers = 1..=self.instalments.len() as u32;
        numbers.map(|nr| self.due_of(nr, money)).find(|due| due.is_positive())
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

    /// What came in of each instalment: money fills the first one first.
    pub fn paid_of_each(&self, paid: Cents) -> Vec<Cents> {
        let mut left = paid.at_least(Cents::ZERO);
        let take = |one: &Instalment| {
            let part = left.at_most(one.amount);
            left -= part;
            part
        };
        self.instalments.iter().map(take).collect()
    }
}

/// The day on which an instalment is reminded of.
fn remind_on(day: Date) -> Date {
    plus_working_days(day, -REMIND_DAYS)
}

/// The instalments that need no reminder because the plan was only just agreed and confirmed.
pub fn just_confirmed(instalments: &[Instalment], today: Date) -> u32 {
    let near = plus_working_days(today, REMIND_DAYS);
    instalments.iter().filter(|one| remind_on(one.on) <= near).count() as u32
}

codes! {
    /// How often an instalment comes.
    pub enum Every {
        /// On the same day of each month.
        Month = "month",
        /// On the same day of each week.
        Week = "week",
    }

    /// How a person ends a plan.
    pub enum PlanEnd {
        /// It does not hold any more, or was recorded by mistake.
        Withdrawn = "withdrawn",
        /// An instalment was missed: all that is open is due at once.
        Accelerated = "accelerated",
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

/// What a firm agrees to without asking anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanRules {
    /// The most instalments.
    pub most: u32,
    /// The most days until the last one.
    pub longest_days: u32,
    /// The least amount of one.
    pub least: Cents,
    /// The least part of all that the first one is, in percent; 0: none.
    pub first_percent: u32,
}

impl PlanRules {
    /// The least amount of the first instalment.
    fn first_of(&self, all: Cents) -> Cents {
        Cents(all.0 * i64::from(self.first_percent) / 100)
    }
}

impl Default for PlanRules {
    fn default() -> PlanRules {
        PlanRules { most: 12, longest_days: 365, least: Cents(2_500), first_percent: 0 }
    }
}

/// Equal instalments: the cents that cannot be divided fall in the last ones. Each day is a working
/// day, the agreed one or the first after it.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::{casework::*, money::Cents};
/// let parts = equal_parts(Cents(10_000), 3, date(2026, 10, 30), Every::Month);
/// let amounts: Vec<i64> = parts.iter().map(|one| one.amount.0).collect();
/// assert_eq!(amounts, [3_333, 3_333, 3_334]);
/// assert_eq!(parts[1].on, date(2026, 11, 30));
/// ```
pub fn equal_parts(total: Cents, parts: u32, first: Date, every: Every) -> Vec<Instalment> {
    let mut amounts = total.split(parts.max(1));
    amounts.sort();
    let day = |nr: i64| match every {
        Every::Month => first.saturating_add(nr.months()),
        Every::Week => first.saturating_add(nr.weeks()),
    };
    let one = |(nr, amount)| Instalment { on: working_day_from(day(nr)), amount };
    (0..).zip(amounts).map(one).collect()
}

/// Puts the interest over what is still to pay in the last instalment, each day counted from the
/// day of the agreement as one of a year of 365.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::{casework::*, money::{Cents, Rate}};
/// let mut parts = equal_parts(Cents(100_000), 2, date(2026, 10, 30), Every::Month);
/// let interest = with_interest(&mut parts, Rate(600), date(2026, 9, 30));
/// // 30 days over 1,000.00 and 31 days over 500.00.
/// assert_eq!(interest.amount, Cents(493 + 255));
/// assert_eq!(parts[1].amount, Cents(50_748));
/// ```
pub fn with_interest(parts: &mut [Instalment], rate: Rate, from: Date) -> PlanInterest {
    let mut left: Cents = parts.iter().map(|one| one.amount).sum();
    let (mut since, mut amount) = (from, Cents::ZERO);
    for one in parts.iter() {
        let part = Part { of: (one.on - since).get_days().max(0).into(), whole: 365 };
        amount += left.times_part(rate, part, Rounding::HalfUp);
        left -= one.amount;
        since = one.on;
    }
    if let Some(last) = parts.last_mut() {
        last.amount += amount;
    }
    PlanInterest { rate, amount }
}

/// A schedule as a person made it: by day, each on a working day.
pub fn own_parts(mut parts: Vec<Instalment>) -> Vec<Instalment> {
    for part in &mut parts {
        part.on = working_day_from(part.on);
    }
    parts.sort_by_key(|part| part.on);
    parts
}

/// What a new plan is held against.
#[derive(Clone, Copy, Debug)]
pub struct Agreeing {
    /// What may be asked on its claims: what is open less what is in dispute.
    pub asked: Cents,
    /// What the firm agrees to.
    pub rules: PlanRules,
    /// The last day on which its claims are surely not barred.
    pub last_safe_on: Option<Date>,
    /// The day.
    pub today: Date,
}

/// Checks a new plan: more than one instalment, each above zero and large enough, on days that rise
/// from today on, that add up to what may be asked, and not too long.
///
/// # Errors
/// A refusal that names the obstacle.
pub fn plan_agreed(instalments: &[Instalment], with: Agreeing) -> Result<(), Refusal> {
    let Agreeing { asked, rules, last_safe_on, today } = with;
    let [first, .., last] = instalments else { return Err(Refusal::PlanOnePart) };
    if instalments.iter().any(|one| !one.amount.is_positive()) {
        return Err(Refusal::AmountNotPositive);
    }
    if first.on < today {
        return Err(Refusal::DayInPast { day: first.on });
    }
    let twice = instalments.iter().zip(&instalments[1..]).find(|(one, next)| one.on == next.on);
    if let Some((one, _)) = twice {
        return Err(Refusal::PlanDayTwice { day: one.on });
    }
    let sum: Cents = instalments.iter().map(|one| one.amount).sum();
    if sum != asked {
        return Err(Refusal::PlanSum { sum, open: asked });
    }
    if instalments.len() > rules.most as usize {
        return Err(Refusal::PlanTooMany { most: rules.most });
    }
    if instalments.iter().any(|one| one.amount < rules.least) {
        return Err(Refusal::PlanPartSmall { least: rules.least });
    }
    let least = rules.first_of(asked);
    if first.amount < least {
        return Err(Refusal::PlanFirstSmall { least });
    }
    let longest = plus_days(today, rules.longest_days as i32);
    let until = last_safe_on.map_or(longest, |safe| safe.min(longest));
    if last.on > until {
        return Err(Refusal::PlanTooLong { day: last.on, last: until });
    }
    Ok(())
}

/// What the facts say of a plan that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanJudgement {
    /// Nothing to judge before this day; without one, only money or the end of a dispute.
    Running {
        /// The first day to look again.
        look_on: Option<Date>,
    },
    /// A day has passed that the bank data does not cover.
    Uncovered,
    /// An instalment is missed.
    Missed(Missed),
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

/// What is known of the money of a plan.
#[derive(Clone, Copy, Debug)]
pub struct PlanMoney {
    /// What is open on its claims.
    pub open: Cents,
    /// What of that is in dispute.
    pub disputed: Cents,
    /// The day up to which payments on its claims are known.
    pub covered: Option<Date>,
}

/// Judges a plan on a day.
pub fn judge_plan(plan: &Plan, money: PlanMoney, today: Date) -> PlanJudgement {
    let PlanMoney { open, disputed, covered } = money;
    let paid = plan.open_then - open;
    let is_covered = |day: Date| covered.is_some_and(|covered| covered >= day);
    let is_short = |nr: u32| paid < plan.due_with(nr, disputed);
    if !open.is_positive() || paid >= plan.total() {
        return PlanJudgement::Complete;
    }
    if let Some(Missed { nr, until }) = plan.missed {
        return match () {
            () if !is_short(nr) => PlanJudgement::Repaired { nr },
            () if today <= until => PlanJudgement::Running { look_on: Some(plus_days(until, 1)) },
            () if is_covered(until) => PlanJudgement::Broken { nr },
            () => PlanJudgement::Uncovered,
        };
    }
    let mut numbered = (1..).zip(&plan.instalments);
    let Some((nr, next)) = numbered.find(|(nr, _)| is_short(*nr)) else {
        return PlanJudgement::Running { look_on: None };
    };
    let last = plus_working_days(next.on, GRACE_DAYS);
    if today <= last {
        PlanJudgement::Running { look_on: Some(plus_days(last, 1)) }
    } else if is_covered(last) {
        PlanJudgement::Missed(Missed { nr, until: plus_days(today, plan.repair_days as i32) })
    } else {
        PlanJudgement::Uncovered
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 10, 1);

    fn agreeing(asked: i64) -> Agreeing {
        let rules = PlanRules::default();
        Agreeing { asked: Cents(asked), rules, last_safe_on: None, today: TODAY }
    }

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
        }
    }

    fn judge(plan: &Plan, open: i64, covered: Date, today: Date) -> PlanJudgement {
        let money = PlanMoney { open: Cents(open), disputed: Cents::ZERO, covered: Some(covered) };
        judge_plan(plan, money, today)
    }

    #[test]
    fn days_fall_on_working_days_of_the_agreed_month() {
        let parts = equal_parts(Cents(10_000), 3, date(2026, 10, 31), Every::Month);
        let days: Vec<Date> = parts.iter().map(|one| one.on).collect();
        assert_eq!(days, [date(2026, 11, 2), date(2026, 11, 30), date(2026, 12, 31)]);
        let weeks = equal_parts(Cents(10_000), 2, date(2026, 12, 18), Every::Week);
        assert_eq!(weeks[1].on, date(2026, 12, 28), "Christmas, and a weekend after it");
    }

    #[test]
    fn a_plan_is_refused_with_its_obstacle() {
        let refused = |parts: &[Instalment], asked| plan_agreed(parts, agreeing(asked)).err();
        let good = equal_parts(Cents(90_000), 3, date(2026, 10, 9), Every::Month);
        assert_eq!(refused(&good, 90_000), None);
        let sum = Refusal::PlanSum { sum: Cents(90_000), open: Cents(91_000) };
        assert_eq!(refused(&good, 91_000), Some(sum));
        assert_eq!(refused(&good[..1], 30_000), Some(Refusal::PlanOnePart));
        let small = equal_parts(Cents(5_000), 3, date(2026, 10, 9), Every::Month);
        let least = Refusal::PlanPartSmall { least: Cents(2_500) };
        assert_eq!(refused(&small, 5_000), Some(least));
        let many = equal_parts(Cents(90_000), 13, date(2026, 10, 9), Every::Month);
        assert_eq!(refused(&many, 90_000), Some(Refusal::PlanTooMany { most: 12 }));
        let rules = PlanRules { first_percent: 40, ..PlanRules::default() };
        let more = Agreeing { rules, ..agreeing(90_000) };
        let first = Refusal::PlanFirstSmall { least: Cents(36_000) };
        assert_eq!(plan_agreed(&good, more), Err(first));
        let twice = [good[0], good[0]];
        assert_eq!(refused(&twice, 60_000), Some(Refusal::PlanDayTwice { day: good[0].on }));
        let late = equal_parts(Cents(90_000), 2, date(2027, 9, 20), Every::Month);
        assert!(matches!(refused(&late, 90_000), Some(Refusal::PlanTooLong { .. })));
        let safe = Agreeing { last_safe_on: Some(date(2026, 12, 8)), ..agreeing(90_000) };
        let last = date(2026, 12, 8);
        let barred = Refusal::PlanTooLong { day: date(2026, 12, 9), last };
        assert_eq!(plan_agreed(&good, safe), Err(barred));
        let past = [Instalment { on: date(2026, 9, 30), amount: Cents(60_000) }, good[0]];
        assert!(matches!(refused(&past, 90_000), Some(Refusal::DayInPast { .. })));
    }

    #[test]
    fn an_instalment_is_missed_only_when_bank_data_covers_its_days_of_grace() {
        let (plan, grace) = (plan(), date(2026, 10, 13));
        let wait = PlanJudgement::Running { look_on: Some(date(2026, 10, 14)) };
        assert_eq!(judge(&plan, 90_000, grace, grace), wait);
        let later = date(2026, 10, 14);
        let stale = judge(&plan, 90_000, date(2026, 10, 12), later);
        assert_eq!(stale, PlanJudgement::Uncovered);
        let missed = Missed { nr: 1, until: date(2026, 10, 21) };
        assert_eq!(judge(&plan, 90_000, grace, later), PlanJudgement::Missed(missed));
        // Who paid the first waits for the second; who paid two ahead for the third.
        let second = PlanJudgement::Running { look_on: Some(date(2026, 11, 12)) };
        assert_eq!(judge(&plan, 60_000, grace, later), second);
        let third = PlanJudgement::Running { look_on: Some(date(2026, 12, 12)) };
        assert_eq!(judge(&plan, 30_000, grace, later), third);
        assert_eq!(judge(&plan, 0, grace, later), PlanJudgement::Complete);
    }

    #[test]
    fn what_was_missed_is_made_good_or_the_plan_is_broken() {
        let until = date(2026, 10, 21);
        let plan = Plan { missed: Some(Missed { nr: 1, until }), ..plan() };
        let wait = PlanJudgement::Running { look_on: Some(date(2026, 10, 22)) };
        assert_eq!(judge(&plan, 90_000, until, until), wait);
        let after = date(2026, 10, 22);
        assert_eq!(judge(&plan, 90_000, date(2026, 10, 20), after), PlanJudgement::Uncovered);
        assert_eq!(judge(&plan, 60_001, until, after), PlanJudgement::Broken { nr: 1 });
        assert_eq!(judge(&plan, 60_000, until, after), PlanJudgement::Repaired { nr: 1 });
    }

    #[test]
    fn what_is_in_dispute_comes_off_the_last_instalments() {
        let (plan, covered) = (plan(), Some(date(2026, 12, 31)));
        let judge = |open, disputed| {
            let money = PlanMoney { open: Cents(open), disputed: Cents(disputed), covered };
            judge_plan(&plan, money, date(2026, 12, 31))
        };
        assert!(matches!(judge(40_000, 40_000), PlanJudgement::Running { look_on: None }));
        assert!(matches!(judge(70_000, 40_000), PlanJudgement::Missed(Missed { nr: 1, .. })));
    }

    #[test]
    fn an_instalment_is_reminded_of_three_working_days_before_it_unless_it_is_paid() {
        let plan = plan();
        let money = |open| PlanMoney { open: Cents(open), disputed: Cents::ZERO, covered: None };
        assert_eq!(plan.to_remind(money(90_000), date(2026, 10, 5)), None);
        assert_eq!(plan.to_remind(money(90_000), date(2026, 10, 6)), Some(1));
        assert_eq!(plan.to_remind(money(60_000), date(2026, 10, 6)), None);
        assert_eq!(plan.next_reminder_on(date(2026, 10, 6)), Some(date(2026, 11, 4)));
        let told = Plan { reminded: 1, ..plan.clone() };
        assert_eq!(told.to_remind(money(90_000), date(2026, 10, 9)), None);
        assert_eq!(told.to_remind(money(90_000), date(2026, 11, 4)), Some(2));
        assert_eq!(just_confirmed(&plan.instalments, date(2026, 10, 1)), 1);
        assert_eq!(just_confirmed(&plan.instalments, date(2026, 9, 28)), 0);
    }

    #[test]
    fn what_is_due_of_an_instalment_is_what_did_not_come_in() {
        let plan = plan();
        let due = |nr, open, disputed| {
            let (open, disputed) = (Cents(open), Cents(disputed));
            plan.due_of(nr, PlanMoney { open, disputed, covered: None }).0
        };
        let money = PlanMoney { open: Cents(50_000), disputed: Cents::ZERO, covered: None };
        assert_eq!(plan.next_due(money), Some(Cents(20_000)));
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
    fn money_fills_the_first_instalment_first() {
        let paid = plan().paid_of_each(Cents(40_000));
        assert_eq!(paid, [Cents(30_000), Cents(10_000), Cents::ZERO]);
    }
}
