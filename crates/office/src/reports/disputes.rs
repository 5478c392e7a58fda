//! `disputes`: what debtors disputed, by cause: how often, how much, how long it took, and how
//! often they were right.
//!
//! Days are counted from the day a dispute was opened up to the day it ended; against the due day
//! from the last day to pay the invoice. One that runs counts up to the day of the report.

use jiff::civil::Date;

use punctueel_domain::casework::{DisputeKind, DisputeVerdict};
use punctueel_domain::money::Cents;
use punctueel_store::Tx;
use punctueel_store::load::disputes::{self, KnownDispute};

use super::{Asked, Cell, Row};
use crate::no::Outcome;

/// Its columns.
pub(super) const COLUMNS: [&str; 10] = [
    "cause",
    "disputed",
    "count",
    "before-due",
    "running",
    "days",
    "days-after-due",
    "right",
    "partly",
    "wrong",
];

/// One row for each cause that occurred, most money first.
pub(super) fn rows(tx: &mut Tx<'_>, administration: i64, asked: Asked) -> Outcome<Vec<Row>> {
    let last = asked.last_event(tx, administration)?;
    let all = disputes::all(tx, administration, (asked.on, last))?;
    let mut causes: Vec<(Cents, Row)> = Vec::new();
    for kind in DisputeKind::ALL {
        let of_kind: Vec<&KnownDispute> = all.iter().filter(|one| one.kind == *kind).collect();
        if !of_kind.is_empty() {
            let amount = of_kind.iter().map(|one| one.amount).sum();
            causes.push((amount, row(*kind, amount, &of_kind, asked.on)));
        }
    }
    causes.sort_by_key(|(amount, _)| std::cmp::Reverse(*amount));
    Ok(causes.into_iter().map(|(_, row)| row).collect())
}

fn row(kind: DisputeKind, amount: Cents, all: &[&KnownDispute], on: Date) -> Row {
    let count = |is_it: &dyn Fn(&KnownDispute) -> bool| {
        Cell::Text(all.iter().filter(|one| is_it(one)).count().to_string())
    };
    let verdict = |verdict| count(&|one| one.verdict == Some(verdict));
    let end = |one: &KnownDispute| one.ended_on.unwrap_or(on);
    let days = |from: &dyn Fn(&KnownDispute) -> Date| {
        let days = all.iter().map(|one| i64::from((end(one) - from(one)).get_days()));
        Cell::Text(average(&days.collect::<Vec<_>>()).to_string())
    };
    vec![
        Cell::Code(kind.code()),
        Cell::Money(amount),
        Cell::Text(all.len().to_string()),
        count(&KnownDispute::is_before_due),
        count(&|one| one.ended_on.is_none()),
        days(&|one| one.opened_on),
        days(&|one| one.due_on),
        verdict(DisputeVerdict::Right),
        verdict(DisputeVerdict::Partly),
        verdict(DisputeVerdict::Wrong),
    ]
}

/// The average, to the nearest whole day.
fn average(days: &[i64]) -> i64 {
    let count = days.len().max(1) as i64;
    let sum: i64 = days.iter().sum();
    (2 * sum + count).div_euclid(2 * count)
}

#[cfg(test)]
mod tests {
    use super::average;

    #[test]
    fn the_average_is_to_the_nearest_day() {
        assert_eq!(average(&[]), 0);
        assert_eq!(average(&[1, 2]), 2);
        assert_eq!(average(&[1, 1, 2]), 1);
        assert_eq!(average(&[-4, -3, -3]), -3);
    }
}
