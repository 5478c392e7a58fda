//! `ageing`: per debtor what was open on a day, by how long it was too late.
//!
//! Counts the entries of the account, so that the total is the ledger's on that day. An invoice is
//! one day late the day after its last day to pay. What is below zero (a credit note, too much
//! paid) stands apart and makes nothing else look smaller. Money that came in and is not put to an
//! invoice is not in it.

use jiff::civil::Date;

use punctueel_domain::id::DebtorId;
use punctueel_domain::money::Cents;
use punctueel_store::Tx;
use punctueel_store::load::ageing::{Balance, balances};

use super::{Asked, Cell, Row};
use crate::no::Outcome;

/// The columns.
pub(super) const COLUMNS: [&str; 10] = [
    "debtor",
    "number",
    "name",
    "not-due",
    "days-1-30",
    "days-31-60",
    "days-61-90",
    "days-over-90",
    "credit",
    "total",
];

/// The places of the ages in a row: not due, 1-30, 31-60, 61-90, over 90, credit.
type Ages = [Cents; 6];

struct Line {
    debtor: DebtorId,
    number: String,
    name: String,
    ages: Ages,
}

/// The debtors with something open, the largest first.
pub(super) fn rows(tx: &mut Tx<'_>, administration: i64, asked: Asked) -> Outcome<Vec<Row>> {
    let last = asked.last_event(tx, administration)?;
    let mut lines: Vec<Line> = Vec::new();
    balances(tx, administration, (asked.on, last), |balance| add(&mut lines, &balance, asked.on))?;
    lines.sort_by_key(|line| (std::cmp::Reverse(line.total()), line.debtor));
    Ok(lines.into_iter().map(Line::cells).collect())
}

/// Adds a balance to the line of its debtor; balances come by debtor.
fn add(lines: &mut Vec<Line>, balance: &Balance<'_>, on: Date) {
    let age = age(balance.amount, balance.due_on, on);
    match lines.last_mut().filter(|line| line.debtor == balance.debtor) {
        Some(line) => line.ages[age] += balance.amount,
        None => {
            let mut ages = Ages::default();
            ages[age] = balance.amount;
            let (number, name) = (balance.number.to_owned(), balance.name.to_owned());
            lines.push(Line { debtor: balance.debtor, number, name, ages });
        }
    }
}

/// In which column a balance stands.
fn age(amount: Cents, due_on: Date, on: Date) -> usize {
    match (on - due_on).get_days() {
        _ if amount.is_negative() => 5,
        ..=0 => 0,
        1..=30 => 1,
        31..=60 => 2,
        61..=90 => 3,
        91.. => 4,
    }
}

impl Line {
    fn total(&self) -> Cents {
        self.ages.iter().copied().sum()
    }

    fn cells(self) -> Row {
        let total = self.total();
        let words = [self.debtor.to_string(), self.number, self.name];
        let amounts = self.ages.into_iter().chain([total]);
        words.into_iter().map(Cell::Text).chain(amounts.map(Cell::Money)).collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use punctueel_domain::calendar::plus_days;

    use super::*;

    #[test]
    fn an_age_begins_the_day_after_the_last_day() {
        let on = date(2026, 11, 1);
        for (days, place) in
            [(-5, 0), (0, 0), (1, 1), (30, 1), (31, 2), (60, 2), (61, 3), (90, 3), (91, 4)]
        {
            assert_eq!(age(Cents(1), plus_days(on, -days), on), place, "{days}");
        }
        assert_eq!(age(Cents(-1), on, on), 5, "a credit note has no age");
    }
}
