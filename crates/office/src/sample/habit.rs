//! How a made-up debtor pays: the habits that a credit controller knows from her own list.
//!
//! Knows what a debtor does of his own accord, as a plain table. What he says on the telephone and
//! does after a message stands in `react`. Does not know amounts or texts.

use jiff::civil::{Date, Weekday};

use punctueel_domain::calendar::plus_days;

use super::Plan;
use super::dice::Dice;

punctueel_domain::code::codes! {
    /// How a debtor pays.
    #[derive(Default)]
    pub enum Habit {
        /// On time, with the number.
        #[default]
        Punctual = "punctual",
        /// Always about a week late.
        WeekLate = "week-late",
        /// On a fixed day: his run of payments.
        RunDay = "run-day",
        /// When the first letter comes.
        AtReminder = "at-reminder",
        /// When he is called.
        AfterCall = "after-call",
        /// Promises a day, and keeps it.
        KeepsWord = "keeps-word",
        /// Promises a day, breaks it, and pays weeks later.
        BreaksWord = "breaks-word",
        /// In parts.
        InParts = "in-parts",
        /// Several at once, without saying which.
        Lump = "lump",
        /// Finds something wrong with what was delivered.
        Disputes = "disputes",
        /// Slides in two years from good to bad.
        Slides = "slides",
        /// Goes bankrupt.
        Bankrupt = "bankrupt",
        /// Does not answer and does not pay.
        Never = "never",
    }
}

/// The habits of the first debtors, so that a small sample has them all.
const FIRST: &[Habit] = &[
    Habit::Never,
    Habit::KeepsWord,
    Habit::AtReminder,
    Habit::BreaksWord,
    Habit::AfterCall,
    Habit::Lump,
    Habit::Punctual,
    Habit::WeekLate,
    Habit::Disputes,
    Habit::InParts,
    Habit::Slides,
    Habit::RunDay,
    Habit::Bankrupt,
];

/// Of the others, so many of a thousand have each habit.
const WEIGHTS: &[(Habit, i64)] = &[
    (Habit::Punctual, 400),
    (Habit::WeekLate, 140),
    (Habit::RunDay, 100),
    (Habit::AtReminder, 85),
    (Habit::AfterCall, 75),
    (Habit::KeepsWord, 65),
    (Habit::Lump, 40),
    (Habit::InParts, 30),
    (Habit::BreaksWord, 25),
    (Habit::Disputes, 20),
    (Habit::Slides, 12),
    (Habit::Never, 5),
    (Habit::Bankrupt, 3),
];

/// Of a thousand days of the story, the one on which somebody goes bankrupt.
const BANKRUPT_AT: i64 = 960;

impl Habit {
    /// The habit of a debtor by his place in the list.
    pub fn of(place: usize, dice: &mut Dice) -> Habit {
        if let Some(habit) = FIRST.get(place) {
            return *habit;
        }
        let mut thrown = dice.between(1, 1_000);
        let found = WEIGHTS.iter().find(|(_, weight)| {
            thrown -= weight;
            thrown <= 0
        });
        found.map(|(habit, _)| *habit).unwrap_or_default()
    }

    /// How he pays at some time of the story: some get worse.
    pub fn then(self, plan: &Plan, on: Date) -> Habit {
        let passed = plan.part_of(on);
        match self {
            Habit::Slides if passed < 350 => Habit::Punctual,
            Habit::Slides if passed < 600 => Habit::WeekLate,
            Habit::Slides if passed < 800 => Habit::KeepsWord,
            Habit::Slides => Habit::BreaksWord,
            Habit::Bankrupt if passed < 700 => Habit::WeekLate,
            Habit::Bankrupt if passed < BANKRUPT_AT - 60 => Habit::AfterCall,
            Habit::Bankrupt => Habit::Never,
            habit => habit,
        }
    }

    /// The day on which he goes bankrupt.
    pub fn bankrupt_on(self, plan: &Plan) -> Option<Date> {
        let days = BANKRUPT_AT * i64::from(plan.days) / 1_000;
        (self == Habit::Bankrupt).then(|| plus_days(plan.start(), days as i32))
    }

    /// The day on which he pays of his own accord what falls due on a day. `mark` is what tells one
    /// debtor's fixed day from another's.
    pub fn own_accord(self, due_on: Date, mark: usize, dice: &mut Dice) -> Option<Date> {
        let after = |days: i64| Some(plus_days(due_on, days as i32));
        match self {
            Habit::Punctual => after(dice.between(-5, 0)),
            Habit::WeekLate => after(dice.between(5, 9)),
            Habit::RunDay => Some(run_day(due_on, mark)),
            Habit::Lump => Some(from_day_of_month(due_on, 20 + (mark % 9) as i8)),
            Habit::InParts => after(dice.between(3, 8)),
            _ => None,
        }
    }
}

/// The first fixed day from a day: a Friday, or the 25th.
fn run_day(from: Date, mark: usize) -> Date {
    match mark.is_multiple_of(2) {
        true => {
            let ahead = from.weekday().until(Weekday::Friday);
            plus_days(from, i32::from(ahead))
        }
        false => from_day_of_month(from, 25),
    }
}

fn from_day_of_month(from: Date, day: i8) -> Date {
    (0..31).map(|days| plus_days(from, days)).find(|one| one.day() == day).unwrap_or(from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_weights_make_a_thousand_and_the_first_have_every_habit() {
        assert_eq!(WEIGHTS.iter().map(|(_, weight)| weight).sum::<i64>(), 1_000);
        assert!(Habit::ALL.iter().all(|habit| FIRST.contains(habit)));
        assert!(Habit::ALL.iter().all(|habit| WEIGHTS.iter().any(|(one, _)| one == habit)));
    }

    #[test]
    fn fixed_days() {
        // 18 November 2026 is a Wednesday.
        assert_eq!(run_day(date(2026, 11, 18), 2), date(2026, 11, 20));
        assert_eq!(run_day(date(2026, 11, 20), 2), date(2026, 11, 20));
        assert_eq!(run_day(date(2026, 11, 26), 3), date(2026, 12, 25));
    }

    #[test]
    fn one_who_slides_was_good_once() {
        let plan = Plan { debtors: 1, invoices: 1, seed: 1, today: date(2026, 11, 20), days: 730 };
        let then = |days| Habit::Slides.then(&plan, plus_days(plan.start(), days));
        assert_eq!(
            [then(10), then(300), then(700)],
            [Habit::Punctual, Habit::WeekLate, Habit::BreaksWord]
        );
        assert!(Habit::Bankrupt.bankrupt_on(&plan) < Some(plan.today));
    }
}
