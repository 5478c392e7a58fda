//! Made-up invoices: amounts, days and numbers.
//!
//! Knows which invoices fit a habit: who pays punctually has nothing overdue when the story begins,
//! who does not has. Numbers follow the order of the invoice days and begin anew each year, as a
//! firm's do.

use jiff::civil::Date;

use punctueel_domain::calendar::{plus_days, working_day_before, working_day_from};
use punctueel_domain::money::{Cents, Rate, Rounding};

use super::Plan;
use super::dice::Dice;
use super::habit::Habit;
use super::names::GOODS;
use super::people::Person;

/// VAT of 21 %.
const VAT: Rate = Rate(2_100);

/// Amounts before VAT in whole euro, each with so many of a hundred.
const TIERS: &[(i64, i64, i64)] =
    &[(38, 85, 700), (40, 700, 3_200), (17, 3_200, 9_500), (5, 9_500, 24_000)];

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
    /// The day of the last reminder before the story begins.
    pub reminded_on: Option<Date>,
}

/// All invoices of a plan, numbered in the order of their days.
pub fn bills(plan: &Plan, people: &[Person]) -> Vec<Bill> {
    let mut bills: Vec<Bill> = Vec::with_capacity(plan.invoices);
    for (debtor, person) in people.iter().enumerate() {
        let mut dice = Dice::of(plan.seed, 1_000_000 + debtor as u64);
        let count = share(plan, debtor);
        bills.extend((0..count).map(|nth| bill(plan, &mut dice, (debtor, nth), person)));
    }
    number(&mut bills);
    bills
}

/// How many invoices a debtor has: the first ones a few more than the last.
fn share(plan: &Plan, debtor: usize) -> usize {
    let (all, debtors) = (plan.invoices, plan.debtors.max(1));
    all / debtors + usize::from(debtor < all % debtors)
}

fn bill(plan: &Plan, dice: &mut Dice, (debtor, nth): (usize, usize), person: &Person) -> Bill {
    let is_credit = nth == 3 && person.habit == Habit::Punctual;
    let due = plus_days(plan.start(), due_after_start(dice, person.habit, nth) as i32);
    let issued_on = working_day_before(plus_days(due, 1 - person.term_days));
    let excluding = Cents(amount(dice) * if is_credit { -10 } else { 100 });
    let vat = excluding.times(VAT, Rounding::HalfUp);
    let mut bill = Bill {
        debtor,
        number: String::new(),
        issued_on,
        due_on: plus_days(issued_on, person.term_days),
        payable: excluding + vat,
        vat,
        goods: dice.one_of(GOODS),
        reminded_on: None,
    };
    bill.reminded_on = reminded(plan, dice, &bill);
    bill
}

/// Days from the beginning of the story to the last day to pay.
fn due_after_start(dice: &mut Dice, habit: Habit, nth: usize) -> i64 {
    match (habit, nth % 4) {
        (Habit::Punctual, 0) => dice.between(16, 21),
        (Habit::Punctual, 1) => dice.between(1, 14),
        (Habit::Punctual, _) => dice.between(22, 45),
        (_, 0) => dice.between(-34, -3),
        (_, 1) => dice.between(-2, 14),
        (Habit::AfterDemand, 2) => dice.between(13, 16),
        (_, 2) => dice.between(16, 20),
        _ => dice.between(22, 45),
    }
}

/// An amount before VAT in whole euro.
fn amount(dice: &mut Dice) -> i64 {
    let mut thrown = dice.between(1, 100);
    let tier = TIERS.iter().find(|(weight, _, _)| {
        thrown -= weight;
        thrown <= 0
    });
    let (_, low, high) = tier.copied().unwrap_or((0, 100, 200));
    dice.between(low, high)
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
