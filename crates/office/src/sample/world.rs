//! The world outside: debtors who pay, answer or keep silent, and what that leaves at the bank.
//!
//! Knows every payment that was made and is planned. Reacts to a call or a message as the habit of
//! the debtor says. Does not know what Punctueel knows: it only makes the files a bookkeeping and a
//! bank would give on a day.

use jiff::civil::Date;

use punctueel_domain::calendar::{plus_days, working_day_before, working_day_from};
use punctueel_domain::money::{Cents, Rate, Rounding};
use punctueel_domain::party::HouseWords;

use super::Plan;
use super::dice::Dice;
use super::habit::{Habit, Reaction};
use super::invoices::{Bill, bills};
use super::noise;
use super::people::{FIRST_NUMBER, Person, debtors, house};
use super::remittance;

/// Half.
const HALF: Rate = Rate(5_000);

/// A row on the account of the firm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The booking day.
    pub on: Date,
    /// Signed as it changed the account.
    pub amount: Cents,
    /// Account of the other side.
    pub iban: String,
    /// Name of the other side.
    pub name: String,
    /// What it is for, as the other side wrote it.
    pub text: String,
}

/// The rows of a stretch of days, with the balances around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extract {
    /// The account.
    pub iban: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// Balance before.
    pub opening: Cents,
    /// Balance after.
    pub closing: Cents,
    /// The rows, in order of day.
    pub rows: Vec<Row>,
}

/// A payment of a debtor.
#[derive(Clone, Debug)]
struct Payment {
    row: Row,
    /// The bills with what is paid on each.
    parts: Vec<(usize, Cents)>,
}

/// What a debtor says on the telephone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// With whom was spoken; empty when nobody answered.
    pub spoken_with: String,
    /// A voicemail was left.
    pub is_voicemail: bool,
    /// The day by which he promises to pay, and whether that is half of it.
    pub promise: Option<(Date, bool)>,
    /// What a person writes down about it: example data, so in Dutch in every language.
    pub note: &'static str,
}

/// The world.
#[derive(Clone, Debug)]
pub struct World {
    /// What was asked for.
    pub plan: Plan,
    /// The firm.
    pub house: HouseWords,
    /// The debtors.
    pub people: Vec<Person>,
    /// Their invoices.
    pub bills: Vec<Bill>,
    payments: Vec<Payment>,
    /// Per bill: what is paid or will be.
    planned: Vec<Cents>,
    noise: Vec<Row>,
    dice: Vec<Dice>,
    calls: Vec<u32>,
}

impl World {
    /// The world at the beginning of the story.
    pub fn new(plan: Plan) -> World {
        let people = debtors(plan.seed, plan.debtors);
        let bills = bills(&plan, &people);
        let dice = |place| Dice::of(plan.seed, 2_000_000 + place as u64);
        let mut world = World {
            noise: noise::rows(&plan),
            house: house(),
            payments: Vec::new(),
            planned: vec![Cents::ZERO; bills.len()],
            dice: (0..people.len()).map(dice).collect(),
            calls: vec![0; people.len()],
            people,
            bills,
            plan,
        };
        world.pay_of_own_accord();
        world
    }

    fn pay_of_own_accord(&mut self) {
        for place in 0..self.bills.len() {
            let Some(bill) = self.bills.get(place).filter(|bill| bill.payable.is_positive()) else {
                continue;
            };
            let (debtor, due_on) = (bill.debtor, bill.due_on);
            let late = self.habit(debtor).zip(self.dice.get_mut(debtor));
            let Some(days) = late.and_then(|(habit, dice)| habit.own_accord(dice)) else {
                continue;
            };
            let first = plus_days(self.plan.start(), 1 + place as i32 % 4);
            let mut on = plus_days(due_on, days as i32).max(first);
            // On the last day there is always something at the bank, also something unclear.
            let last = working_day_before(self.plan.today);
            let is_near = (last - due_on).get_days().abs() <= 5;
            if self.habit(debtor) == Some(Habit::Sloppy) && due_on <= last {
                on = on.min(last);
            }
            if is_near && self.habit(debtor) == Some(Habit::Punctual) {
                on = last;
            }
            self.pay(debtor, &[place], on, false);
        }
    }

    fn habit(&self, debtor: usize) -> Option<Habit> {
        self.people.get(debtor).map(|person| person.habit)
    }

    /// The place of a debtor by his number in the bookkeeping.
    pub fn place_of(&self, number: &str) -> Option<usize> {
        let place = number.parse::<usize>().ok()?.checked_sub(FIRST_NUMBER)?;
        self.people.get(place).map(|_| place)
    }

    /// The bills of a debtor with these numbers.
    fn bills_of(&self, debtor: usize, numbers: &[String]) -> Vec<usize> {
        // The bills stand in the order of their debtors.
        let first = self.bills.partition_point(|bill| bill.debtor < debtor);
        let own = self.bills.iter().enumerate().skip(first);
        let own = own.take_while(|(_, bill)| bill.debtor == debtor);
        own.filter(|(_, bill)| numbers.contains(&bill.number)).map(|(place, _)| place).collect()
    }

    /// A debtor pays what is not yet paid or planned on these bills, or half of it.
    fn pay(&mut self, debtor: usize, bills: &[usize], on: Date, is_half: bool) {
        let on = working_day_from(on);
        let mut parts = Vec::new();
        for &place in bills {
            let (Some(bill), Some(planned)) = (self.bills.get(place), self.planned.get_mut(place))
            else {
                continue;
            };
            let rest = bill.payable - *planned;
            let part = if is_half { rest.times(HALF, Rounding::Down) } else { rest };
            if part.is_positive() {
                *planned += part;
                parts.push((place, part));
            }
        }
        let (Some(person), Some(dice)) = (self.people.get(debtor), self.dice.get_mut(debtor))
        else {
            return;
        };
        if parts.is_empty() {
            return;
        }
        let numbers: Vec<&str> = parts
            .iter()
            .filter_map(|(place, _)| self.bills.get(*place))
            .map(|bill| bill.number.as_str())
            .collect();
        let is_sloppy = person.habit == Habit::Sloppy;
        let text = match (is_half, is_sloppy) {
            (true, _) => remittance::part(&numbers),
            (false, true) => remittance::sloppy(dice, on),
            (false, false) => remittance::plain(dice, &numbers),
        };
        let amount = parts.iter().map(|(_, part)| *part).sum();
        let name = remittance::payer(dice, &person.words.name);
        let row = Row { on, amount, iban: person.account.clone(), name, text };
        self.payments.push(Payment { row, parts });
    }

    /// A debtor is called about invoices.
    pub fn called(&mut self, debtor: usize, numbers: &[String], on: Date) -> Said {
        let bills = self.bills_of(debtor, numbers);
        let (Some(person), Some(dice), Some(calls)) =
            (self.people.get(debtor), self.dice.get_mut(debtor), self.calls.get_mut(debtor))
        else {
            return Said::default();
        };
        *calls += 1;
        let (habit, contact, nth) = (person.habit, person.words.contact.clone(), *calls);
        if habit == Habit::Never && nth < 3 {
            return Said { is_voicemail: nth == 2, note: "", ..Said::default() };
        }
        let reaction = habit.after_call(dice);
        let promise = match (habit, reaction) {
            (Habit::Slow, _) if nth == 1 => {
                Some((working_day_from(plus_days(on, dice.between(4, 6) as i32)), false))
            }
            (Habit::AfterCall, Reaction::Pays(days)) => {
                Some((working_day_from(plus_days(on, days as i32)), false))
            }
            (_, Reaction::PaysHalf(days)) => {
                Some((working_day_from(plus_days(on, days as i32)), true))
            }
            _ => None,
        };
        match reaction {
            Reaction::Pays(days) => self.pay(debtor, &bills, plus_days(on, days as i32), false),
            Reaction::PaysHalf(days) => self.pay(debtor, &bills, plus_days(on, days as i32), true),
            Reaction::Nothing => {}
        }
        let note = note_of(habit);
        Said { spoken_with: contact, is_voicemail: false, promise, note }
    }

    /// A message about invoices reaches a debtor.
    pub fn written(&mut self, debtor: usize, numbers: &[String], on: Date) {
        let bills = self.bills_of(debtor, numbers);
        let found = self.habit(debtor).zip(self.dice.get_mut(debtor));
        let Some((habit, dice)) = found else { return };
        match habit.after_message(dice) {
            Reaction::Pays(days) => self.pay(debtor, &bills, plus_days(on, days as i32), false),
            Reaction::PaysHalf(days) => self.pay(debtor, &bills, plus_days(on, days as i32), true),
            Reaction::Nothing => {}
        }
    }

    /// What was still to be paid on each bill at the end of a day, for bills that exist by then.
    pub fn open_on(&self, day: Date) -> Vec<(&Bill, Cents)> {
        let mut open: Vec<Cents> = self.bills.iter().map(|bill| bill.payable).collect();
        let parts = self.payments.iter().filter(|payment| payment.row.on <= day);
        for (place, part) in parts.flat_map(|payment| &payment.parts) {
            if let Some(rest) = open.get_mut(*place) {
                *rest -= *part;
            }
        }
        let bills = self.bills.iter().zip(open);
        bills.filter(|(bill, open)| bill.issued_on <= day && !open.is_zero()).collect()
    }

    /// What a receipt is for, as a person finds out by asking: invoice numbers with amounts.
    pub fn meant(&self, on: Date, amount: Cents, iban: &str) -> Vec<(String, Cents)> {
        let same = |row: &Row| (row.on, row.amount, row.iban.as_str()) == (on, amount, iban);
        let found = self.payments.iter().find(|payment| same(&payment.row));
        let parts = found.map(|payment| payment.parts.as_slice()).unwrap_or_default();
        let named = |(place, part): &(usize, Cents)| {
            self.bills.get(*place).map(|bill| (bill.number.clone(), *part))
        };
        parts.iter().filter_map(named).collect()
    }

    /// The account over a stretch of days.
    pub fn extract(&self, from: Date, until: Date) -> Extract {
        let mut rows: Vec<&Row> = self.payments.iter().map(|payment| &payment.row).collect();
        rows.extend(&self.noise);
        let moved = |row: &&&Row| row.on >= self.plan.start_of_bank();
        let before = rows.iter().filter(moved).filter(|row| row.on < from);
        let opening = noise::OPENING + before.map(|row| row.amount).sum();
        let mut rows: Vec<Row> =
            rows.into_iter().filter(|row| (from..=until).contains(&row.on)).cloned().collect();
        rows.sort_by(|one, other| (one.on, &one.iban).cmp(&(other.on, &other.iban)));
        let closing = opening + rows.iter().map(|row| row.amount).sum();
        Extract { iban: self.house.iban.clone(), from, until, opening, closing, rows }
    }
}

/// What is written down after a talk.
fn note_of(habit: Habit) -> &'static str {
    match habit {
        Habit::Never => "Zegt toe ernaar te kijken, noemt geen dag.",
        Habit::AfterDemand => "Wil het eerst op papier zien.",
        Habit::Slow => "Wacht zelf op betaling van een opdrachtgever.",
        Habit::PartPayer => "Kan nu de helft missen, de rest volgt.",
        Habit::Punctual | Habit::AfterCall | Habit::Sloppy => "Was blijven liggen, wordt betaald.",
    }
}
