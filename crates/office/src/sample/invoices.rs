//! Made-up invoices: amounts, days, numbers, and what was delivered.
//!
//! Amounts follow the curve of a trading firm: many small ones, few large. Invoices are made with
//! the season and at the end of the month. The first debtors of every habit have some that fall due
//! in the last days, so that there is work to show. Numbers follow the order of the invoice days
//! and begin anew each year.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::calendar::{plus_days, working_day_before, working_day_from};
use punctueel_domain::money::{Cents, Rate, Rounding};
use punctueel_domain::party::{DebtorKind, Language};

use super::Plan;
use super::dice::Dice;
use super::habit::Habit;
use super::names::{GOODS, ORDERS};
use super::people::Person;

/// VAT of 21 %.
const VAT: Rate = Rate(2_100);

/// Invoices are made from so many days before the story begins.
const DAYS_BEFORE: i32 = 50;

/// Euro before VAT below which so many of a thousand amounts lie: the curve of a log-normal
/// distribution with a median of € 640.
const CURVE: &[(i64, i64)] = &[
    (0, 35),
    (50, 105),
    (150, 205),
    (250, 305),
    (500, 640),
    (750, 1_345),
    (850, 2_000),
    (950, 3_910),
    (990, 8_270),
    (999, 19_200),
    (1_000, 34_000),
];

/// How busy each month is.
const SEASON: [i64; 12] = [70, 80, 105, 115, 115, 110, 95, 60, 115, 115, 105, 75];

/// Last days to pay, in working days before the last one, that the first two debtors of a habit
/// get.
const LAST_DAYS: &[(Habit, &[i32])] = &[
    (Habit::AtReminder, &[4, 5]),
    (Habit::AfterCall, &[2, 1]),
    (Habit::KeepsWord, &[1, 5]),
    (Habit::BreaksWord, &[7]),
    (Habit::Lump, &[12, 3]),
    (Habit::WeekLate, &[2, 9]),
    (Habit::InParts, &[2]),
    (Habit::Disputes, &[1, 7]),
    (Habit::Slides, &[2]),
    (Habit::Never, &[1]),
];

/// A made-up invoice or credit note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bill {
    /// The place of the debtor.
    pub debtor: usize,
    /// The number printed on it.
    pub number: String,
    /// Invoice day.
    pub issued_on: Date,
    /// Last day to pay.
    pub due_on: Date,
    /// The whole amount with VAT; below zero for a credit note.
    pub payable: Cents,
    /// The VAT in it.
    pub vat: Cents,
    /// What was delivered.
    pub goods: &'static str,
    /// The buyer's word for his order, and its number.
    pub order: Option<(&'static str, u32)>,
    /// The day of the last reminder before the story begins.
    pub reminded_on: Option<Date>,
}

impl Bill {
    /// What was delivered, with the buyer's order number.
    pub fn description(&self) -> String {
        match self.order {
            Some((word, number)) => format!("{}, {word} {number}", self.goods),
            None => self.goods.to_owned(),
        }
    }
}

/// All invoices of a plan, in the order of their debtors, numbered in the order of their days.
pub fn bills(plan: &Plan, people: &[Person]) -> Vec<Bill> {
    let mut bills: Vec<Bill> = Vec::with_capacity(plan.invoices);
    let shares = shares(plan, people);
    let mut seen: HashMap<Habit, usize> = HashMap::new();
    for (debtor, (person, count)) in people.iter().zip(shares).enumerate() {
        let mut dice = Dice::of(plan.seed, 1_000_000_000 + debtor as u64);
        let nth = seen.entry(person.habit).or_default();
        let last_days = if *nth < 2 { last_days(person.habit) } else { &[] };
        *nth += 1;
        for place in 0..count {
            let last_day = last_days.get(place).map(|back| working_days_back(plan, *back));
            bills.push(bill(plan, &mut dice, (debtor, person), last_day));
        }
    }
    number(&mut bills);
    bills
}

fn last_days(habit: Habit) -> &'static [i32] {
    LAST_DAYS.iter().find(|(one, _)| *one == habit).map_or(&[], |(_, days)| days)
}

fn working_days_back(plan: &Plan, count: i32) -> Date {
    (0..count).fold(plan.last_working_day(), |day, _| working_day_before(day))
}

/// How many invoices each debtor has: by how much he buys, at least one where that is possible.
fn shares(plan: &Plan, people: &[Person]) -> Vec<usize> {
    let (all, count) = (plan.invoices as u64, people.len() as u64);
    let one_each = u64::from(all >= count);
    let rest = all - one_each * count.min(all);
    let weights: u64 = people.iter().map(|person| u64::from(person.weight)).sum();
    let (mut passed, mut given) = (0, 0);
    let share = |person: &Person| {
        passed += u64::from(person.weight);
        let until = rest * passed / weights.max(1);
        let own = until - given;
        given = until;
        (own + one_each) as usize
    };
    people.iter().map(share).collect()
}

fn bill(
    plan: &Plan,
    dice: &mut Dice,
    (debtor, person): (usize, &Person),
    last_day: Option<Date>,
) -> Bill {
    let issued_on = match last_day {
        Some(due_on) => plus_days(due_on, -person.term_days),
        None => invoice_day(plan, dice).min(last_delivery(plan, person, dice)),
    };
    let due_on = plus_days(issued_on, person.term_days);
    let goes_back = last_day.is_none() && person.habit == Habit::RunDay && dice.chance(6);
    let sign = if goes_back { -1 } else { 1 };
    let excluding = Cents((amount(dice, person) * 100 + dice.between(0, 19) * 5) * sign);
    let due_on = if goes_back { issued_on } else { due_on };
    let vat = match person.language {
        Language::Nl => excluding.times(VAT, Rounding::HalfUp),
        Language::En => Cents::ZERO,
    };
    let order = (dice.one_of(ORDERS), dice.between(21_000, 98_999) as u32);
    let mut bill = Bill {
        debtor,
        number: String::new(),
        issued_on,
        due_on,
        payable: excluding + vat,
        vat,
        goods: if goes_back { "Retour" } else { dice.one_of(GOODS) },
        order: person.has_orders.then_some(order),
        reminded_on: None,
    };
    bill.reminded_on = reminded(plan, dice, &bill);
    bill
}

/// The last day on which he is delivered to: nobody delivers to a firm that is bankrupt.
fn last_delivery(plan: &Plan, person: &Person, dice: &mut Dice) -> Date {
    match person.habit.bankrupt_on(plan) {
        Some(on) => working_day_before(plus_days(on, -(dice.between(1, 70) as i32))),
        None => plan.today,
    }
}

/// A working day between fifty days before the story and yesterday, with the season, and often the
/// last of the month.
fn invoice_day(plan: &Plan, dice: &mut Dice) -> Date {
    let (first, last) = (plus_days(plan.start(), -DAYS_BEFORE), plus_days(plan.today, -1));
    let span = i64::from((last - first).get_days());
    let mut day = first;
    for _ in 0..12 {
        day = plus_days(first, dice.between(0, span) as i32);
        let busy = SEASON.get(day.month() as usize - 1).copied().unwrap_or(100);
        if dice.chance(busy) {
            break;
        }
    }
    if dice.chance(35) {
        day = day.last_of_month().min(last);
    }
    working_day_before(plus_days(day, 1))
}

/// An amount before VAT in whole euro: consumers buy a third of what firms do.
fn amount(dice: &mut Dice, person: &Person) -> i64 {
    let thrown = dice.between(1, 1_000);
    let above = CURVE.iter().position(|(part, _)| *part >= thrown).unwrap_or(1).max(1);
    let (Some((from, low)), Some((to, high))) = (CURVE.get(above - 1), CURVE.get(above)) else {
        return 100;
    };
    let euro = low + (high - low) * (thrown - from) / (to - from).max(1) + dice.between(0, 9);
    if person.kind == DebtorKind::Consumer { euro / 3 + 15 } else { euro }
}

/// Of what was long overdue, most was reminded once about ten days after the last day.
fn reminded(plan: &Plan, dice: &mut Dice, bill: &Bill) -> Option<Date> {
    let on = working_day_from(plus_days(bill.due_on, dice.between(9, 12) as i32));
    let is_before = on < plus_days(plan.start(), -2);
    (is_before && dice.chance(80) && bill.payable.is_positive()).then_some(on)
}

fn number(bills: &mut [Bill]) {
    let width = bills.len().to_string().len().max(4);
    let mut order: Vec<&mut Bill> = bills.iter_mut().collect();
    order.sort_by_key(|bill| (bill.issued_on, bill.debtor));
    let (mut year, mut last) = (0, 0);
    for bill in order {
        let own = bill.issued_on.year();
        // The story begins somewhere in the year; a new year begins at one.
        last = match (year == own, year == 0) {
            (true, _) => last + 1,
            (false, true) => 400 + bill.debtor as u64 % 7,
            (false, false) => 1,
        };
        year = own;
        bill.number = format!("{own}-{last:0width$}");
    }
}

#[cfg(test)]
mod tests {
    use super::super::people::debtors;
    use super::*;
    use jiff::civil::date;

    #[test]
    fn amounts_are_many_small_and_few_large() {
        let people = debtors(1, 300);
        let plan =
            Plan { debtors: 300, invoices: 9_000, seed: 1, today: date(2026, 11, 20), days: 730 };
        let bills = bills(&plan, &people);
        assert_eq!(bills.len(), 9_000);
        let mut amounts: Vec<i64> = bills.iter().map(|bill| bill.payable.0 / 100).collect();
        amounts.sort_unstable();
        let (median, mean) = (amounts[4_500], amounts.iter().sum::<i64>() / 9_000);
        assert!((450..900).contains(&median), "{median}");
        assert!(mean > median + median / 2, "{mean} {median}");
        let august = bills.iter().filter(|bill| bill.issued_on.month() == 8).count();
        let may = bills.iter().filter(|bill| bill.issued_on.month() == 5).count();
        assert!(may * 2 > august * 3, "{may} {august}");
        let shares = shares(&plan, &people);
        assert!(shares.iter().all(|share| *share > 0));
        assert!(shares.iter().max() > Some(&60), "some buy much more than others");
    }
}
