//! How a made-up debtor pays: the habits that a credit controller knows from her own list.
//!
//! Knows what a debtor does of his own accord, what he says on the telephone and what a message
//! brings about, as plain tables. Does not know amounts, texts or the calendar.

use super::dice::Dice;

/// How a debtor pays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Habit {
    /// Pays around the last day, with the number.
    #[default]
    Punctual,
    /// Forgets; pays when he is called and keeps his word.
    AfterCall,
    /// Pays when a demand comes.
    AfterDemand,
    /// Promises, breaks it, and pays weeks late.
    Slow,
    /// Pays half after the call.
    PartPayer,
    /// Pays a little late and does not say what for.
    Sloppy,
    /// Does not answer and does not pay.
    Never,
}

/// The habits of the first debtors, so that a small sample has them all.
const FIRST: &[Habit] = &[
    Habit::Never,
    Habit::AfterCall,
    Habit::AfterDemand,
    Habit::Slow,
    Habit::PartPayer,
    Habit::Sloppy,
    Habit::Punctual,
    Habit::AfterCall,
    Habit::Slow,
    Habit::AfterDemand,
    Habit::Punctual,
    Habit::Never,
];

/// Of the others, so many of a hundred have each habit.
const WEIGHTS: &[(Habit, i64)] = &[
    (Habit::Punctual, 45),
    (Habit::AfterCall, 18),
    (Habit::AfterDemand, 13),
    (Habit::Slow, 9),
    (Habit::PartPayer, 4),
    (Habit::Sloppy, 7),
    (Habit::Never, 4),
];

/// What a debtor does after a call or a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reaction {
    /// Nothing.
    Nothing,
    /// Pays after so many days.
    Pays(i64),
    /// Pays half after so many days.
    PaysHalf(i64),
}

impl Habit {
    /// The habit of a debtor by his place in the list.
    pub fn of(place: usize, dice: &mut Dice) -> Habit {
        if let Some(habit) = FIRST.get(place) {
            return *habit;
        }
        let mut thrown = dice.between(1, 100);
        let found = WEIGHTS.iter().find(|(_, weight)| {
            thrown -= weight;
            thrown <= 0
        });
        found.map(|(habit, _)| *habit).unwrap_or_default()
    }

    /// How many days after the last day he pays of his own accord.
    pub fn own_accord(self, dice: &mut Dice) -> Option<i64> {
        match self {
            Habit::Punctual => Some(dice.between(-4, 0)),
            Habit::Sloppy => Some(dice.between(2, 9)),
            Habit::Slow => Some(dice.between(22, 38)),
            Habit::AfterCall | Habit::AfterDemand | Habit::PartPayer | Habit::Never => None,
        }
    }

    /// What he does after he was spoken to.
    pub fn after_call(self, dice: &mut Dice) -> Reaction {
        match self {
            Habit::Punctual | Habit::AfterCall | Habit::Sloppy => {
                Reaction::Pays(dice.between(2, 4))
            }
            Habit::PartPayer => Reaction::PaysHalf(dice.between(2, 3)),
            Habit::AfterDemand | Habit::Slow | Habit::Never => Reaction::Nothing,
        }
    }

    /// What he does after a message.
    pub fn after_message(self, dice: &mut Dice) -> Reaction {
        match self {
            Habit::AfterDemand | Habit::AfterCall => Reaction::Pays(dice.between(3, 6)),
            _ => Reaction::Nothing,
        }
    }
}
