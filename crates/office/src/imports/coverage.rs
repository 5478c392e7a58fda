//! Up to which day the payments on an account are known: statement follows on statement.
//!
//! A statement moves the day only when it begins with the balance that is known. When it does not,
//! a file is missing in between and the day stays where it is, however recent the statement. Pure.

use jiff::civil::Date;

use punctueel_domain::money::Cents;
use punctueel_formats::facts::Statement;

/// A statement and which of its rows are known.
pub(super) struct Read<'f> {
    /// The statement.
    pub statement: &'f Statement,
    /// For each of its rows: the store holds it.
    pub is_known: Vec<bool>,
}

impl Read<'_> {
    fn brings_rows(&self) -> bool {
        self.is_known.contains(&false)
    }

    /// The balance this statement gives for a day, as far as the store can know it.
    fn balance_then(&self, day: Date) -> Option<Cents> {
        let rows = self.statement.entries.iter().zip(&self.is_known);
        let known = rows.filter(|(row, is_known)| **is_known && row.on <= day);
        Some(self.statement.opening? + known.map(|(row, _)| row.amount).sum())
    }
}

/// What is known of an account: the day, and the balance at its end.
pub(super) type Known = (Date, Option<Cents>);

/// How far the statements of one account reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Reach {
    /// The day and balance that are known now, when they moved.
    pub moved_to: Option<Known>,
    /// The balance that was known and the other one with which a statement begins.
    pub gap: Option<(Cents, Cents)>,
}

/// Follows the statements of an account from what is known, in the order of their days.
pub(super) fn follow(known: Option<Known>, statements: &[Read<'_>]) -> Reach {
    let mut ordered: Vec<_> = statements.iter().collect();
    ordered.sort_by_key(|read| read.statement.closing_on);
    let mut reach = Reach::default();
    let mut known = known;
    for read in ordered {
        let Some(closing_on) = read.statement.closing_on else { continue };
        if let Some((day, balance)) = known {
            if closing_on < day || (closing_on == day && !read.brings_rows()) {
                continue;
            }
            let both = balance.zip(read.balance_then(day));
            if let Some((balance, then)) = both.filter(|(balance, then)| balance != then) {
                let stated = read.statement.opening.unwrap_or(then);
                reach.gap = Some((balance, stated));
                break;
            }
        }
        let next = (closing_on, read.statement.closing);
        if known != Some(next) {
            (known, reach.moved_to) = (Some(next), Some(next));
        }
    }
    reach
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use punctueel_formats::facts::Entry;

    /// Opening, closing and closing day; rows as day and amount.
    fn statement(opening: i64, closing: i64, day: i8, rows: &[(i8, i64)]) -> Statement {
        let row = |(day, cents): &(i8, i64)| Entry {
            on: date(2026, 10, *day),
            amount: Cents(*cents),
            ..Entry::default()
        };
        Statement {
            opening: Some(Cents(opening)),
            closing: Some(Cents(closing)),
            closing_on: Some(date(2026, 10, day)),
            entries: rows.iter().map(row).collect(),
            ..Statement::default()
        }
    }

    fn followed(known: Option<(i8, i64)>, all: &[(Statement, &[bool])]) -> (Option<i8>, bool) {
        let known = known.map(|(day, cents)| (date(2026, 10, day), Some(Cents(cents))));
        let read = |(statement, is_known): &'_ (Statement, &[bool])| {
            let statement: &'static Statement = Box::leak(Box::new(statement.clone()));
            Read { statement, is_known: is_known.to_vec() }
        };
        let reach = follow(known, &all.iter().map(read).collect::<Vec<_>>());
        (reach.moved_to.map(|(day, _)| day.day()), reach.gap.is_some())
    }

    #[test]
    fn the_first_statement_and_those_that_follow_move_the_day() {
        let first = statement(0, 100, 5, &[(5, 100)]);
        let second = statement(100, 150, 6, &[(6, 50)]);
        assert_eq!(followed(None, &[(first.clone(), &[false])]), (Some(5), false));
        let both = [(second.clone(), &[false][..]), (first.clone(), &[false][..])];
        assert_eq!(followed(None, &both), (Some(6), false));
        assert_eq!(followed(Some((5, 100)), &[(second, &[false])]), (Some(6), false));
        assert_eq!(followed(Some((5, 100)), &[(first, &[true])]), (None, false));
    }

    #[test]
    fn an_overlapping_statement_agrees_on_the_known_day() {
        let overlap = statement(40, 150, 6, &[(4, 10), (5, 50), (6, 50)]);
        let flags = [true, true, false];
        assert_eq!(followed(Some((5, 100)), &[(overlap, &flags)]), (Some(6), false));
    }

    #[test]
    fn a_gap_keeps_the_day_and_later_statements_cannot_jump_it() {
        let later = statement(170, 150, 8, &[(8, -20)]);
        let last = statement(100, 150, 9, &[(9, 50)]);
        assert_eq!(followed(Some((5, 100)), &[(later.clone(), &[false])]), (None, true));
        let both = [(later, &[false][..]), (last, &[false][..])];
        assert_eq!(followed(Some((5, 100)), &both), (None, true));
    }

    #[test]
    fn the_rest_of_a_day_may_come_later() {
        let whole = statement(60, 130, 5, &[(5, 40), (5, 30)]);
        assert_eq!(followed(Some((5, 100)), &[(whole, &[true, false])]), (Some(5), false));
    }
}
