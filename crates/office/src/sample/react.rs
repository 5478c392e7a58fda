//! What debtors say on the telephone, and do after a call or a letter.
//!
//! Each reacts by his habit, as it is at that time of the story. Knows what he says in codes and a
//! note as a clerk would write it; what is done with it is the work of `play`.

use jiff::civil::Date;

use punctueel_domain::calendar::{plus_days, working_day_from};
use punctueel_domain::casework::{CallOutcome, DisputeKind, DisputeVerdict};
use punctueel_domain::money::{Cents, Rate, Rounding};

use super::habit::Habit;
use super::world::{Act, Settled, World};

/// The part of an invoice that is disputed when it is not all of it.
const PART: Rate = Rate(3_000);

/// Half.
const HALF: Rate = Rate(5_000);

/// What a debtor says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Says {
    /// Nothing that binds him.
    #[default]
    Nothing,
    /// He pays by a day: all of it, or half.
    Pays {
        /// The day.
        by: Date,
        /// Only half.
        is_half: bool,
    },
    /// He has paid: the bank is going to say so.
    HasPaid,
    /// He disputes one invoice.
    Disputes {
        /// The bill.
        bill: usize,
        /// Which part; `None`: all of it.
        part: Option<Cents>,
        /// What it is about.
        kind: DisputeKind,
    },
    /// He is bankrupt.
    IsBankrupt,
}

/// What people dispute, with what a clerk writes down about it.
const DISPUTES: [(DisputeKind, &str); 4] = [
    (DisputeKind::Quality, "Er zaten slechte delen tussen."),
    (DisputeKind::Price, "Zegt dat er een andere prijs is afgesproken."),
    (DisputeKind::Delivery, "Zegt dat niet alles is geleverd."),
    (DisputeKind::Invoice, "Mist het inkoopnummer op de factuur."),
];

/// What came of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Whether somebody answered.
    pub outcome: CallOutcome,
    /// With whom was spoken; empty when nobody answered.
    pub spoken_with: String,
    /// What he said.
    pub says: Says,
    /// What a person writes down about it: example data, so in Dutch in every language.
    pub note: &'static str,
}

impl World {
    /// A debtor is called about bills.
    pub fn called(&mut self, debtor: usize, bills: &[usize], on: Date) -> Said {
        let nobody =
            |outcome| Said { outcome, spoken_with: String::new(), says: Says::Nothing, note: "" };
        let Some(person) = self.people.get(debtor) else { return nobody(CallOutcome::NoAnswer) };
        // Who has nobody to name is called himself.
        let words = &person.words;
        let named = if words.contact.is_empty() { &words.name } else { &words.contact };
        let (habit, spoken_with) = (person.habit.then(&self.plan, on), named.clone());
        let is_bankrupt = person.habit.bankrupt_on(&self.plan).is_some_and(|day| day <= on);
        let Some(dice) = self.dice.get_mut(debtor) else { return nobody(CallOutcome::NoAnswer) };
        let answers = match habit {
            _ if is_bankrupt => 100,
            Habit::Never => 20,
            Habit::AtReminder | Habit::BreaksWord => 100,
            _ => 75,
        };
        if !dice.chance(answers) {
            let is_voicemail = dice.chance(50);
            return nobody(if is_voicemail {
                CallOutcome::Voicemail
            } else {
                CallOutcome::NoAnswer
            });
        }
        if let Some(calls) = self.calls.get_mut(debtor) {
            *calls += 1;
        }
        let (says, note) = match is_bankrupt {
            true => (Says::IsBankrupt, "Is failliet verklaard; de curator doet de post."),
            false => self.answer(debtor, habit, bills, on),
        };
        Said { outcome: CallOutcome::Reached, spoken_with, says, note }
    }

    fn answer(
        &mut self,
        debtor: usize,
        habit: Habit,
        bills: &[usize],
        on: Date,
    ) -> (Says, &'static str) {
        let is_half = habit == Habit::InParts;
        let is_paid =
            |bill: &usize| self.owed.get(*bill).is_some_and(|one| one.open <= Cents::ZERO);
        if !bills.is_empty() && bills.iter().all(is_paid) {
            return (Says::HasPaid, "Heeft het net overgemaakt.");
        }
        if let Some(by) = self.going_to_pay(bills, on).filter(|_| habit != Habit::BreaksWord) {
            return (Says::Pays { by, is_half }, "Staat al klaar in de betaalrun.");
        }
        let days = |world: &mut World, low, high| {
            let dice = world.dice.get_mut(debtor);
            plus_days(on, dice.map_or(low, |dice| dice.between(low, high)) as i32)
        };
        match habit {
            Habit::KeepsWord => {
                let by = working_day_from(days(self, 3, 7));
                self.pay_all(bills, by, false);
                (Says::Pays { by, is_half }, "Was blijven liggen, wordt betaald.")
            }
            Habit::BreaksWord => {
                let by = working_day_from(days(self, 3, 4));
                let really = days(self, 24, 36);
                self.pay_all(bills, really, false);
                (Says::Pays { by, is_half }, "Wacht zelf op betaling van een opdrachtgever.")
            }
            Habit::InParts => {
                let by = working_day_from(days(self, 2, 4));
                self.pay_all(bills, by, true);
                (Says::Pays { by, is_half }, "Kan nu de helft missen, de rest volgt.")
            }
            Habit::AtReminder => (Says::Nothing, "Wil het eerst op papier zien."),
            Habit::Never => (Says::Nothing, "Zegt toe ernaar te kijken, noemt geen dag."),
            Habit::Disputes => self.dispute(debtor, bills, on),
            _ => {
                let soon = days(self, 2, 4);
                self.pay_all(bills, soon, false);
                (Says::Nothing, "Was blijven liggen, wordt betaald.")
            }
        }
    }

    /// The day by which all of these bills are going to be paid anyway, when that is soon.
    fn going_to_pay(&self, bills: &[usize], on: Date) -> Option<Date> {
        let days = bills.iter().map(|bill| self.owed.get(*bill)?.pays_on);
        let last = days.collect::<Option<Vec<Date>>>()?.into_iter().max()?;
        (on..=plus_days(on, 28)).contains(&last).then_some(last)
    }

    fn pay_all(&mut self, bills: &[usize], on: Date, is_half: bool) {
        for bill in bills {
            self.will_pay(*bill, on, is_half);
        }
    }

    /// Disputes one of the bills, of which he says so only once, and pays the others.
    fn dispute(&mut self, debtor: usize, bills: &[usize], on: Date) -> (Says, &'static str) {
        let is_new = |bill: &&usize| self.owed.get(**bill).is_some_and(|one| !one.was_disputed);
        let chosen = bills.iter().find(is_new).copied();
        let (Some(bill), Some(dice)) = (chosen, self.dice.get_mut(debtor)) else {
            self.pay_all(bills, plus_days(on, 4), false);
            return (Says::Nothing, "Betaalt nu het is uitgezocht.");
        };
        let (is_part, luck) = (dice.chance(50), dice.between(1, 100));
        let place = dice.between(0, DISPUTES.len() as i64 - 1) as usize;
        let (kind, note) = DISPUTES.get(place).copied().unwrap_or(DISPUTES[0]);
        let ends_on = working_day_from(plus_days(on, dice.between(9, 18) as i32));
        let Some(owed) = self.owed.get_mut(bill) else { return (Says::Nothing, "") };
        let part = is_part.then(|| owed.open.times(PART, Rounding::Down));
        let amount = part.unwrap_or(owed.open);
        (owed.disputed, owed.was_disputed) = (amount, true);
        let (verdict, credited) = match luck {
            1..=60 => (DisputeVerdict::Right, amount),
            61..=75 => (DisputeVerdict::Partly, amount.times(HALF, Rounding::Down)),
            _ => (DisputeVerdict::Wrong, Cents::ZERO),
        };
        self.will(ends_on, Act::Settle(Settled { debtor, bill, credited, verdict }));
        let others: Vec<usize> = bills.iter().filter(|one| **one != bill).copied().collect();
        self.pay_all(&others, plus_days(on, 5), false);
        (Says::Disputes { bill, part, kind }, note)
    }

    /// A message about bills reaches a debtor.
    pub fn written(&mut self, debtor: usize, bills: &[usize], on: Date) {
        let Some(person) = self.people.get(debtor) else { return };
        let habit = person.habit.then(&self.plan, on);
        let Some(dice) = self.dice.get_mut(debtor) else { return };
        let days = match habit {
            Habit::Never => return,
            // The first letters do not move him.
            Habit::BreaksWord if dice.chance(60) => return,
            Habit::BreaksWord => dice.between(6, 9),
            _ => dice.between(3, 6),
        };
        let is_free =
            |bill: &&usize| self.owed.get(**bill).is_some_and(|one| one.disputed.is_zero());
        let bills: Vec<usize> = bills.iter().filter(is_free).copied().collect();
        self.pay_all(&bills, plus_days(on, days as i32), habit == Habit::InParts);
    }
}
