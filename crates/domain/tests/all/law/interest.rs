//! Interest: the cases of the table, payments, credit notes, and what is refused.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use punctueel_domain::law::caution::Caution;
use punctueel_domain::law::changes::{Change, ChangeKind, Changes};
use punctueel_domain::law::daily::Daily;
use punctueel_domain::law::day_count::DayCount;
use punctueel_domain::law::interest::{Claim, balance, cautions, lines, per_day};
use punctueel_domain::law::rates::Rates;
use punctueel_domain::law::regime::{AgreedRate, Growth, Kind, Regime, Rule};
use punctueel_domain::money::{Cents, LARGEST_CENTS, Rate, Rounding};
use punctueel_domain::party::LegalForm;
use punctueel_domain::refusal::Refusal;

use super::tables::{Row, rows};

const CASES: &str = include_str!("../../law/interest.csv");

fn claim_of(row: &Row) -> Claim {
    let kind: Kind = row.get("kind");
    let agreed = row.maybe("rate").map(|rate| AgreedRate::new(rate, row.get("growth")).unwrap());
    let statutory = Rule::Statutory(Regime::of(kind, LegalForm::Unknown));
    Claim {
        principal: row.get("principal"),
        since_on: row.get::<Date>("due") + 1.day(),
        rule: agreed.map_or(statutory, Rule::Agreed),
        day_count: row.get("day_count"),
        changes: Changes::default(),
        last_day_on: None,
    }
}

#[test]
fn published_and_derived_cases_come_out() {
    for row in rows(CASES) {
        let until = row.get("until");
        let (found, end) = lines(&claim_of(&row), Rates::built_in(), until).unwrap();
        assert_eq!(end.interest, row.get("total"), "{}", row.id());
        let found: Vec<Cents> = found.iter().map(|line| line.interest).collect();
        let expected = row.all::<Cents>("lines");
        if !expected.is_empty() {
            assert_eq!(found, expected, "{}", row.id());
        }
    }
}

fn consumer(principal: i64, since_on: Date) -> Claim {
    Claim {
        principal: Cents(principal),
        since_on,
        rule: Rule::Statutory(Regime::Consumer),
        day_count: DayCount::Fixed365,
        changes: Changes::default(),
        last_day_on: None,
    }
}

fn with(claim: Claim, changes: &[(ChangeKind, Date, i64)]) -> Claim {
    let change = |(kind, on, amount): &(ChangeKind, Date, i64)| Change {
        on: *on,
        amount: Cents(*amount),
        kind: *kind,
    };
    Claim { changes: Changes::new(changes.iter().map(change).collect()).unwrap(), ..claim }
}

/// First day, days and base of each line.
fn shape(claim: &Claim, until: Date) -> Vec<(Date, u32, i64)> {
    let (found, _) = lines(claim, Rates::built_in(), until).unwrap();
    found.iter().map(|line| (line.from_on, line.days, line.base.0)).collect()
}

#[test]
fn interest_runs_on_the_day_of_payment_and_not_on_the_day_of_a_credit_note() {
    let since = date(2026, 2, 1);
    let half = |kind| with(consumer(100_000, since), &[(kind, date(2026, 2, 10), 50_000)]);
    let until = date(2026, 2, 20);
    // Ten days at 4 % on EUR 1,000.00 are EUR 1.10, which the payment pays first.
    let paid = [(since, 10, 100_000), (date(2026, 2, 11), 10, 50_110)];
    assert_eq!(shape(&half(ChangeKind::Payment), until), paid);
    let lenient = [(since, 10, 100_000), (date(2026, 2, 11), 10, 50_000)];
    assert_eq!(shape(&half(ChangeKind::LenientPayment), until), lenient);
    let credited = [(since, 9, 100_000), (date(2026, 2, 10), 11, 50_000)];
    assert_eq!(shape(&half(ChangeKind::CreditNote), until), credited);
    assert_eq!(shape(&half(ChangeKind::Correction), until), [(since, 20, 50_000)]);
}

#[test]
fn a_payment_pays_costs_then_interest_then_principal() {
    let since = date(2026, 2, 1);
    let changes = [
        (ChangeKind::Payment, date(2026, 2, 10), 20_000),
        (ChangeKind::Costs, date(2026, 2, 10), 15_000),
    ];
    let claim = with(consumer(100_000, since), &changes);
    let end = balance(&claim, Rates::built_in(), date(2026, 2, 10)).unwrap();
    let left = (end.owed.costs, end.owed.running, end.owed.principal);
    assert_eq!(left, (Cents(0), Cents(0), Cents(95_110)));
}

#[test]
fn what_is_paid_before_default_and_what_is_paid_too_much() {
    let since = date(2026, 2, 1);
    let early = with(consumer(100_000, since), &[(ChangeKind::Payment, date(2026, 1, 5), 40_000)]);
    assert_eq!(shape(&early, date(2026, 2, 10)), [(since, 10, 60_000)]);
    let all = with(consumer(100_000, since), &[(ChangeKind::Payment, date(2026, 1, 5), 100_500)]);
    let end = balance(&all, Rates::built_in(), date(2026, 12, 1)).unwrap();
    assert_eq!((end.interest, end.owed.total(), end.credit), (Cents(0), Cents(0), Cents(500)));
}

#[test]
fn a_full_year_is_capitalised_before_a_payment_of_its_last_day() {
    let since = date(2024, 3, 16);
    let claim = with(consumer(100_000, since), &[(ChangeKind::Payment, date(2025, 3, 15), 5_000)]);
    let end = balance(&claim, Rates::built_in(), date(2025, 3, 15)).unwrap();
    // 291 days at 7 % and 74 at 6 %: EUR 55.81 and 12.16; all of it is capitalised, then paid.
    assert_eq!(end.interest, Cents(5_581 + 1_216));
    assert_eq!((end.owed.running, end.owed.capitalised), (Cents(0), Cents(1_797)));
    assert_eq!(end.owed.principal, Cents(100_000));
}

#[test]
fn a_default_of_29_february_has_its_anniversary_on_the_28th() {
    let agreed = AgreedRate::new(Rate(1_000), Growth::Yearly).unwrap();
    let claim = Claim { rule: Rule::Agreed(agreed), ..consumer(100_000, date(2024, 2, 29)) };
    let (found, _) = lines(&claim, Rates::built_in(), date(2028, 3, 1)).unwrap();
    let days: Vec<Date> = found.iter().map(|line| line.from_on).collect();
    let expected = [
        date(2024, 2, 29),
        date(2025, 2, 28),
        date(2026, 2, 28),
        date(2027, 2, 28),
        date(2028, 2, 29),
    ];
    assert_eq!(days, expected);
}

#[test]
fn simple_interest_is_one_line_over_the_years() {
    let agreed = AgreedRate::new(Rate(1_200), Growth::Simple).unwrap();
    let claim = Claim { rule: Rule::Agreed(agreed), ..consumer(100_000, date(2020, 1, 1)) };
    assert_eq!(shape(&claim, date(2029, 12, 31)), [(date(2020, 1, 1), 3_653, 100_000)]);
}

#[test]
fn an_insolvency_ends_interest_but_not_payments() {
    let since = date(2026, 2, 1);
    let claim = with(consumer(100_000, since), &[(ChangeKind::Payment, date(2026, 6, 1), 10_000)]);
    let claim = Claim { last_day_on: Some(date(2026, 2, 10)), ..claim };
    let end = balance(&claim, Rates::built_in(), date(2026, 11, 1)).unwrap();
    assert_eq!((end.interest, end.owed.total()), (Cents(110), Cents(90_110)));
}

#[test]
fn what_cannot_be_counted_is_refused() {
    let refused = |claim: &Claim, until| balance(claim, Rates::built_in(), until).unwrap_err();
    let unknown = |day| Refusal::RateUnknown { regime: "consumer".to_owned(), day };
    let claim = consumer(100_000, date(2026, 11, 1));
    assert_eq!(refused(&claim, date(2027, 1, 5)), unknown(date(2027, 1, 1)));
    let old = consumer(100_000, date(1974, 4, 1));
    assert_eq!(refused(&old, date(1975, 1, 1)), unknown(date(1974, 4, 1)));
    let below = consumer(-1, date(2026, 1, 1));
    assert_eq!(refused(&below, date(2026, 1, 5)), Refusal::AmountNegative);
    let huge = consumer(LARGEST_CENTS, date(1990, 1, 1));
    let largest = Cents(LARGEST_CENTS);
    assert_eq!(refused(&huge, date(2026, 1, 1)), Refusal::AmountOutOfRange { largest });
    let change = Change { on: date(2026, 1, 1), amount: Cents(-1), kind: ChangeKind::Payment };
    assert_eq!(Changes::new(vec![change]), Err(Refusal::AmountNegative));
    for rate in [Rate(0), Rate(-1), Rate(10_001)] {
        assert!(AgreedRate::new(rate, Growth::Simple).is_err());
    }
}

#[test]
fn the_last_day_of_all_ends_the_count() {
    for growth in [Growth::Simple, Growth::Yearly] {
        let agreed = AgreedRate::new(Rate(1), growth).unwrap();
        let claim = Claim { rule: Rule::Agreed(agreed), ..consumer(100_000, date(9998, 5, 1)) };
        let end = balance(&claim, Rates::built_in(), Date::MAX).unwrap();
        assert_eq!(end.interest, Cents(17), "{growth}");
    }
}

#[test]
fn doubtful_rates_and_risky_clauses_are_said() {
    let said = |claim: &Claim, kind, until| {
        let (found, _) = lines(claim, Rates::built_in(), until).unwrap();
        cautions(claim, kind, Rates::built_in(), &found)
    };
    let old = consumer(100_000, date(1996, 4, 1));
    let since = [date(1996, 1, 1), date(1996, 7, 1)];
    let doubtful = since.map(|since| Caution::RateDoubtful { since });
    assert_eq!(said(&old, Kind::Consumer, date(1998, 3, 31)), doubtful);
    let now = consumer(100_000, date(2026, 4, 1));
    let until = date(2026, 12, 31);
    let soon = vec![Caution::RatesEndSoon { regime: "consumer".to_owned(), until }];
    assert_eq!(said(&now, Kind::Consumer, date(2026, 12, 10)), soon);
    assert_eq!(said(&now, Kind::Consumer, date(2026, 11, 10)), []);
    let agreed = AgreedRate::new(Rate(300), Growth::Yearly).unwrap();
    let clause = Claim { rule: Rule::Agreed(agreed), ..now };
    let (agreed, statutory) = (Rate(300), Rate(400));
    let both = vec![Caution::ClauseRisk, Caution::RateBelowStatutory { agreed, statutory }];
    assert_eq!(said(&clause, Kind::Consumer, date(2026, 12, 10)), both);
}

#[test]
fn interest_per_day_is_that_of_the_day() {
    let claim = consumer(100_000, date(2026, 2, 1));
    let daily = |day, base| {
        let found = per_day(&claim, Rates::built_in(), day, (Cents(base), Rounding::Down));
        found.map(Daily::amount)
    };
    assert_eq!(daily(date(2026, 11, 22), 1_000_000), Ok(Cents(109)));
    assert!(daily(date(2027, 1, 1), 1_000_000).is_err());
}
