//! The totals of very many claims: principal, interest up to a day and collection costs.
//!
//! Made-up invoices, half of them of consumers, whose rates changed three times on average while
//! they were open. The floor goes over the same invoices and adds up principals and days, without
//! the law. The first of them are also counted line by line, as they are printed, and must come to
//! the same. One core; nothing is stored.

use std::hint::black_box;
use std::time::Instant;

use jiff::civil::{Date, date};

use punctueel_domain::calendar::plus_days;
use punctueel_domain::law::changes::Changes;
use punctueel_domain::law::day_count::DayCount;
use punctueel_domain::law::interest::{Claim, lines};
use punctueel_domain::law::quick::Quick;
use punctueel_domain::law::rates::Rates;
use punctueel_domain::law::regime::{Kind, Regime, Rule};
use punctueel_domain::law::scale::{costs, scale};
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;

use super::{Figure, memory};
use crate::no::Outcome;

/// The day up to which interest is counted.
const UNTIL: Date = date(2026, 11, 22);
/// The oldest default of each kind lies so many days back, so that the rates of each changed three
/// times on average.
const CONSUMER_DAYS: u32 = 1_960;
const COMMERCIAL_DAYS: u32 = 1_720;
/// So many claims are also counted line by line.
const CHECKED: usize = 100_000;

/// An open invoice in default.
#[derive(Clone, Copy)]
struct Open {
    principal: Cents,
    since_on: Date,
    kind: Kind,
}

impl Open {
    /// The same made-up invoice for the same number.
    fn made(number: u32) -> Open {
        let spread = number.wrapping_mul(2_654_435_761) >> 8;
        let (kind, days) = match number % 2 {
            0 => (Kind::Consumer, CONSUMER_DAYS),
            _ => (Kind::Business, COMMERCIAL_DAYS),
        };
        let back = i32::try_from(spread % days).unwrap_or_default();
        let principal = Cents(2_500 + i64::from(spread % 997_501));
        Open { principal, since_on: plus_days(UNTIL, -back), kind }
    }

    fn regime(&self) -> Regime {
        match self.kind {
            Kind::Consumer => Regime::Consumer,
            Kind::Business => Regime::Commercial,
        }
    }

    /// As it is printed: with its lines.
    fn printed(&self, rates: &Rates) -> Outcome<Cents> {
        let claim = Claim {
            principal: self.principal,
            since_on: self.since_on,
            rule: Rule::Statutory(self.regime()),
            day_count: DayCount::Fixed365,
            changes: Changes::default(),
            last_day_on: None,
        };
        let (found, _) = lines(&claim, rates, UNTIL)?;
        let interest: Cents = found.iter().map(|line| line.interest).sum();
        Ok(self.principal + interest + scale(self.principal, self.kind).costs)
    }
}

/// The rates laid out for both kinds of debtor.
struct Both<'a> {
    consumer: Quick<'a>,
    commercial: Quick<'a>,
}

impl Both<'_> {
    fn total(&self, open: &Open) -> Outcome<Cents> {
        let quick = match open.kind {
            Kind::Consumer => &self.consumer,
            Kind::Business => &self.commercial,
        };
        let interest = quick.interest(open.principal, open.since_on)?;
        Ok(open.principal + interest + costs(open.principal, open.kind))
    }
}

/// The totals of so many open invoices.
///
/// # Errors
/// When a total is not that of the printed lines.
pub fn claims(invoices: u32) -> Outcome<Figure> {
    let rates = Rates::built_in();
    let quick = |regime| Quick::new(rates, regime, UNTIL);
    let both = Both { consumer: quick(Regime::Consumer), commercial: quick(Regime::Commercial) };
    memory::reset();
    let all: Vec<Open> = (0..invoices).map(Open::made).collect();
    let started = Instant::now();
    let mut sum = Cents::ZERO;
    for open in black_box(&all) {
        sum += both.total(open)?;
    }
    let seconds = started.elapsed().as_secs_f64();
    black_box(sum);
    let floor = bare(&all);
    let peak = memory::peak_mb();
    let printed = check(&all, &both)?;
    let speed = f64::from(invoices) / seconds.max(1e-9);
    let note = format!(
        "{speed:.0} totals a second on one core, {:.1} changes of rate each; with their lines \
         {printed:.0} a second",
        changes(&all, rates)
    );
    Ok(Figure::new("claims", invoices, (seconds, floor), peak, note))
}

/// The same loop without the law: principals and days are read and added up.
fn bare(all: &[Open]) -> f64 {
    let started = Instant::now();
    let mut sum = (Cents::ZERO, 0);
    for open in black_box(all) {
        let days = UNTIL.duration_since(open.since_on).as_hours() / 24;
        sum = (sum.0 + open.principal, sum.1 + days);
    }
    black_box(sum);
    started.elapsed().as_secs_f64()
}

/// Counts claims line by line, compares, and says how many a second.
fn check(all: &[Open], both: &Both<'_>) -> Outcome<f64> {
    let some = &all[..all.len().min(CHECKED)];
    let started = Instant::now();
    let printed = some.iter().map(|open| open.printed(Rates::built_in()));
    let printed = printed.collect::<Outcome<Vec<Cents>>>()?;
    let seconds = started.elapsed().as_secs_f64();
    for (open, printed) in some.iter().zip(&printed) {
        if both.total(open)? != *printed {
            let field = format!("the total of {} since {}", open.principal, open.since_on);
            return Err(Refusal::Missing { field }.into());
        }
    }
    Ok(some.len() as f64 / seconds.max(1e-9))
}

/// How often the rate changed while an invoice was open, on average.
fn changes(all: &[Open], rates: &Rates) -> f64 {
    let of = |open: &Open| {
        let rows = rates.rows(open.regime().table()).iter();
        rows.filter(|row| row.from_on > open.since_on && row.from_on <= UNTIL).count()
    };
    all.iter().map(of).sum::<usize>() as f64 / all.len().max(1) as f64
}
