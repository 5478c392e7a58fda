//! What the bank and the bookkeeping know of the world: rows on the account, and what is open.
//!
//! Money that came in stands here with what it was meant for, which only the payer knows. Knows no
//! debtors and decides nothing: `world` and `react` book.

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;

use jiff::civil::Date;

use punctueel_domain::money::Cents;

use super::noise;

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
    /// The bank took back what it had collected.
    pub is_reversal: bool,
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

/// What was settled on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// The row at the bank; `None`: set off in the bookkeeping.
    pub row: Option<Row>,
    /// The bills, with what is taken off each; below zero on a credit note.
    pub parts: Vec<(usize, Cents)>,
}

/// The account of the firm.
#[derive(Clone, Debug, Default)]
pub struct Account {
    /// By day.
    payments: BTreeMap<Date, Vec<Payment>>,
    noise: BTreeMap<Date, Vec<Row>>,
}

impl Account {
    /// An account with what has nothing to do with debtors.
    pub fn with(rows: Vec<Row>) -> Account {
        let mut account = Account::default();
        for row in rows {
            account.noise.entry(row.on).or_default().push(row);
        }
        account
    }

    /// Books a payment on a day.
    pub fn book(&mut self, on: Date, payment: Payment) {
        self.payments.entry(on).or_default().push(payment);
    }

    /// Takes away what was booked on a stretch of days.
    pub fn take(&mut self, from: Date, until: Date) -> (Vec<Payment>, Vec<Row>) {
        fn taken<T>(of: &mut BTreeMap<Date, Vec<T>>, from: Date, until: Date) -> Vec<T> {
            let days: Vec<Date> = of.range(from..=until).map(|(day, _)| *day).collect();
            days.iter().filter_map(|day| of.remove(day)).flatten().collect()
        }
        (taken(&mut self.payments, from, until), taken(&mut self.noise, from, until))
    }

    /// What was taken off bills after a day.
    pub fn paid_after(&self, day: Date) -> HashMap<usize, Cents> {
        let later = self.payments.range((Bound::Excluded(day), Bound::Unbounded));
        let mut paid = HashMap::new();
        for (bill, part) in later.flat_map(|(_, all)| all).flat_map(|one| &one.parts) {
            *paid.entry(*bill).or_default() += *part;
        }
        paid
    }

    /// What a receipt is for, as a person finds out by asking.
    pub fn meant(&self, on: Date, amount: Cents, iban: &str) -> &[(usize, Cents)] {
        let same = |payment: &&Payment| {
            payment
                .row
                .as_ref()
                .is_some_and(|row| (row.amount, row.iban.as_str()) == (amount, iban))
        };
        let of_day = self.payments.get(&on);
        of_day.and_then(|all| all.iter().find(same)).map_or(&[], |payment| &payment.parts)
    }

    /// The account over a stretch of days.
    pub fn extract(&self, iban: &str, from: Date, until: Date) -> Extract {
        let before = self.rows((Bound::Unbounded, Bound::Excluded(from)));
        let opening = noise::OPENING + before.map(|row| row.amount).sum();
        let within = self.rows((Bound::Included(from), Bound::Included(until)));
        let mut rows: Vec<Row> = within.cloned().collect();
        rows.sort_by(|one, other| (one.on, &one.iban).cmp(&(other.on, &other.iban)));
        let closing = opening + rows.iter().map(|row| row.amount).sum();
        Extract { iban: iban.to_owned(), from, until, opening, closing, rows }
    }

    fn rows(&self, days: (Bound<Date>, Bound<Date>)) -> impl Iterator<Item = &Row> {
        let payments = self.payments.range(days).flat_map(|(_, all)| all);
        let noise = self.noise.range(days).flat_map(|(_, all)| all);
        payments.filter_map(|payment| payment.row.as_ref()).chain(noise)
    }
}
