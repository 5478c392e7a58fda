//! What must hold for any claim, payment, term and principal.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::prelude::*;
use punctueel_domain::calendar::{is_working_day, plus_days};
use punctueel_domain::id::InvoiceId;
use punctueel_domain::law::changes::{Change, ChangeKind, Changes};
use punctueel_domain::law::day_count::DayCount;
use punctueel_domain::law::default::{Facts, NoticeOfDefault, Term, judge};
use punctueel_domain::law::impute::{Buckets, Order, impute};
use punctueel_domain::law::interest::{Balance, Claim, balance, lines};
use punctueel_domain::law::limitation::{LimitationKind, limitation};
use punctueel_domain::law::notice::{By, Sent, Wording, term};
use punctueel_domain::law::quick::Quick;
use punctueel_domain::law::rates::Rates;
use punctueel_domain::law::regime::{AgreedRate, Growth, Kind, Regime, Rule};
use punctueel_domain::law::scale::{MAXIMUM, MINIMUM, costs as quick_costs, scale};
use punctueel_domain::law::several::{self, spread};
use punctueel_domain::law::statutory_term::statutory_end;
use punctueel_domain::money::{Cents, Rate, Rounding};

use super::slowly;

const KINDS: [ChangeKind; 5] = [
    ChangeKind::Payment,
    ChangeKind::LenientPayment,
    ChangeKind::CreditNote,
    ChangeKind::Correction,
    ChangeKind::Costs,
];

fn days() -> impl Strategy<Value = Date> {
    (0i32..7_900).prop_map(|days| plus_days(date(2003, 1, 1), days))
}

fn rules() -> impl Strategy<Value = Rule> {
    let agreed = (1i64..3_000, any::<bool>()).prop_map(|(rate, is_simple)| {
        let growth = if is_simple { Growth::Simple } else { Growth::Yearly };
        Rule::Agreed(AgreedRate::new(Rate(rate), growth).unwrap())
    });
    prop_oneof![
        Just(Rule::Statutory(Regime::Consumer)),
        Just(Rule::Statutory(Regime::Commercial)),
        agreed,
    ]
}

prop_compose! {
    fn changes(since_on: Date)(
        all in vec((0usize..5, -100i32..1_500, 0i64..200_000), 0..6),
    ) -> Changes {
        let change = |(kind, days, amount): (usize, i32, i64)| Change {
            on: plus_days(since_on, days), amount: Cents(amount), kind: KINDS[kind],
        };
        Changes::new(all.into_iter().map(change).collect()).unwrap()
    }
}

fn claims() -> impl Strategy<Value = Claim> {
    let plain =
        (0i64..5_000_000, days(), rules(), any::<bool>(), proptest::option::of(0i32..2_000));
    plain.prop_flat_map(|(principal, since_on, rule, is_fixed, stop)| {
        let day_count = if is_fixed { DayCount::Fixed365 } else { DayCount::Actual };
        let last_day_on = stop.map(|days| plus_days(since_on, days));
        changes(since_on).prop_map(move |changes| {
            let principal = Cents(principal);
            Claim { principal, since_on, rule, day_count, changes, last_day_on }
        })
    })
}

/// A claim, and a last day for which all rates are known.
fn questions() -> impl Strategy<Value = (Claim, Date)> {
    let until = |since_on: Date, days: i32| plus_days(since_on, days).min(date(2026, 12, 31));
    (claims(), -30i32..3_000).prop_map(move |(claim, days)| {
        let until = until(claim.since_on, days);
        (claim, until)
    })
}

proptest! {
    #[test]
    fn the_quick_total_is_the_sum_of_the_lines((claim, until) in questions()) {
        let (found, end) = lines(&claim, Rates::built_in(), until).unwrap();
        let sum: Cents = found.iter().map(|line| line.interest).sum();
        prop_assert_eq!(balance(&claim, Rates::built_in(), until), Ok(end));
        prop_assert_eq!(end.interest, sum);
    }

    /// Also for amounts that do not fit in machine words, and for days without a rate.
    #[test]
    fn the_quick_sum_of_many_is_the_sum_of_the_lines_of_each(
        small in 0i64..5_000_000, large in any::<bool>(), since in -400i32..8_800,
        days in -30i32..9_000, at in 0usize..3,
    ) {
        let principal = Cents(if large { small.saturating_mul(1_000_000) } else { small });
        let since_on = plus_days(date(2003, 1, 1), since);
        let until = plus_days(since_on, days).min(date(2027, 1, 5));
        let regime = Regime::ALL[at];
        let (rule, changes) = (Rule::Statutory(regime), Changes::default());
        let claim = Claim {
            principal, since_on, rule, changes, day_count: DayCount::Fixed365, last_day_on: None,
        };
        let printed = lines(&claim, Rates::built_in(), until);
        let sum = printed.map(|(found, _)| found.iter().map(|line| line.interest).sum::<Cents>());
        let quick = Quick::new(Rates::built_in(), regime, until).interest(principal, since_on);
        prop_assert_eq!(quick, sum);
    }

    #[test]
    fn nothing_runs_before_default_or_after_the_last_day((claim, until) in questions()) {
        let (found, end) = lines(&claim, Rates::built_in(), until).unwrap();
        let last = claim.last_day_on.map_or(until, |last| last.min(until));
        for line in &found {
            prop_assert!(line.from_on >= claim.since_on && line.until_on <= last);
            prop_assert!(line.base.is_positive() && !line.interest.is_negative());
        }
        for pair in found.windows(2) {
            prop_assert!(pair[0].until_on < pair[1].from_on);
        }
        if until < claim.since_on {
            prop_assert_eq!((found.len(), end.interest), (0, Cents::ZERO));
        }
    }

    #[test]
    fn what_is_paid_and_what_is_owed_add_up(
        (claim, until) in questions(),
    ) {
        let end = balance(&claim, Rates::built_in(), until).unwrap();
        let bare = Claim { changes: Changes::default(), ..claim.clone() };
        let without = balance(&bare, Rates::built_in(), until).unwrap();
        prop_assert_eq!(without.owed.total(), claim.principal + without.interest);
        prop_assert!(!end.owed.total().is_negative() && !end.credit.is_negative());
    }

    #[test]
    fn a_count_day_by_day_comes_to_the_same(
        claim in claims(), days in 0i32..1_200,
        raw in vec((0usize..5, -50i32..1_200, 0i64..200_000), 0..5),
    ) {
        let change = |(kind, after, amount): (usize, i32, i64)| Change {
            on: plus_days(claim.since_on, after), amount: Cents(amount), kind: KINDS[kind],
        };
        let all: Vec<Change> = raw.into_iter().map(change).collect();
        let until = plus_days(claim.since_on, days).min(date(2026, 12, 31));
        let claim = Claim { changes: Changes::new(all.clone()).unwrap(), ..claim };
        let quick = balance(&claim, Rates::built_in(), until).unwrap();
        let slow = slowly::count(&claim, &all, until);
        prop_assert_eq!(Balance { is_order_felt: false, ..quick }, slow);
    }

    /// A payment of nothing cuts the period where it falls.
    #[test]
    fn a_cut_anywhere_changes_at_most_a_cent_per_line(
        (claim, until) in questions(), cuts in vec(0i32..3_000, 1..4),
    ) {
        let claim = Claim { changes: Changes::default(), ..claim };
        let cut = |days: i32| Change {
            on: plus_days(claim.since_on, days), amount: Cents::ZERO, kind: ChangeKind::Payment,
        };
        let changes = Changes::new(cuts.into_iter().map(cut).collect()).unwrap();
        let (found, cut) =
            lines(&Claim { changes, ..claim.clone() }, Rates::built_in(), until).unwrap();
        let whole = balance(&claim, Rates::built_in(), until).unwrap();
        let difference = (cut.interest - whole.interest).abs();
        prop_assert!(difference.0 <= found.len() as i64, "{difference}");
    }

    #[test]
    fn costs_rise_with_the_principal_and_stay_within_bounds(
        small in 1i64..200_000_000, more in 0i64..1_000_000,
    ) {
        for kind in [Kind::Consumer, Kind::Business] {
            let costs = scale(Cents(small), kind).costs;
            prop_assert!(costs <= scale(Cents(small + more), kind).costs);
            prop_assert!((MINIMUM..=MAXIMUM).contains(&costs));
            prop_assert_eq!(costs, quick_costs(Cents(small), kind));
        }
        let difference = scale(Cents(small), Kind::Business).costs
            - scale(Cents(small), Kind::Consumer).costs;
        prop_assert!((0..=1).contains(&difference.0));
    }

    #[test]
    fn an_imputation_keeps_every_cent(
        amounts in [0i64..1_000_000, 0i64..1_000_000, 0i64..1_000_000, 0i64..1_000_000],
        payment in 0i64..5_000_000, is_lenient in any::<bool>(),
    ) {
        let [costs, running, capitalised, principal] = amounts.map(Cents);
        let owed = Buckets { costs, running, capitalised, principal };
        let order = if is_lenient { Order::PrincipalFirst } else { Order::Law };
        let done = impute(owed, Cents(payment), order).unwrap();
        prop_assert_eq!(done.paid.total() + done.excess, Cents(payment));
        prop_assert_eq!(done.paid + done.left, owed);
        prop_assert!(done.excess.is_zero() || done.left.total().is_zero());
    }

    #[test]
    fn an_imputation_over_claims_keeps_every_cent(
        claims in vec((0i64..1_000, 0i64..100_000, 0i8..3, any::<bool>(), 0i64..2), 0..8),
        payment in 0i64..500_000, named in vec(0i64..8, 0..3),
    ) {
        let claim = |(at, (costs, principal, month, is_due, rate)): (usize, _)| several::Claim {
            invoice: InvoiceId(at as i64),
            owed: Buckets {
                costs: Cents(costs), principal: Cents(principal), ..Buckets::default()
            },
            due_on: date(2026, 1 + month, 1), is_due, rate: Rate(400 + 600 * rate),
        };
        let claims: Vec<several::Claim> = claims.into_iter().enumerate().map(claim).collect();
        let named: Vec<InvoiceId> = named.into_iter().map(InvoiceId).collect();
        let done = spread(&claims, Cents(payment), &named, Order::Law).unwrap();
        let paid: Cents = done.parts.iter().map(|(_, part)| part.paid.total()).sum();
        prop_assert_eq!(paid + done.excess, Cents(payment));
        let owed: Cents = claims.iter().map(|claim| claim.owed.total()).sum();
        prop_assert_eq!(paid, owed.at_most(Cents(payment)));
        let mut reached: Vec<InvoiceId> = done.parts.iter().map(|(invoice, _)| *invoice).collect();
        reached.sort_unstable();
        reached.dedup();
        prop_assert_eq!(reached.len(), done.parts.len());
    }

    #[test]
    fn a_statutory_term_never_ends_on_a_day_the_law_excludes(from in days(), term in 1u32..=90) {
        let end = statutory_end(from, term);
        prop_assert!(is_working_day(end));
        let plain = plus_days(from, term as i32);
        prop_assert!(end >= plain && end <= plus_days(plain, 8));
        if term >= 3 {
            let working = (1..).map(|at| plus_days(from, at)).take_while(|day| *day <= end);
            prop_assert!(working.filter(|day| is_working_day(*day)).count() >= 2);
        }
        if term < 90 {
            prop_assert!(end <= statutory_end(from, term + 1));
        }
    }

    #[test]
    fn a_consumer_always_has_fourteen_whole_days(
        sent in days(), delivery_days in 1u32..10, is_fifteen in any::<bool>(),
    ) {
        let wording = match is_fifteen {
            true => Wording::FifteenAfter,
            false => Wording::FourteenFromDayAfter,
        };
        let found = term(Sent { on: sent, by: By::Post { delivery_days } }, wording);
        prop_assert!(found.received_on > sent);
        prop_assert!(found.last_day_on >= plus_days(found.received_on, 14));
        prop_assert!(is_working_day(found.last_day_on));
        prop_assert_eq!(found.costs_from_on, plus_days(found.last_day_on, 1));
    }

    #[test]
    fn nobody_is_in_default_before_the_day_he_was_given(
        received_on in days(), after in 0i32..90, term_days in 0u32..30,
        is_consumer in any::<bool>(),
    ) {
        let kind = if is_consumer { Kind::Consumer } else { Kind::Business };
        let due_on = plus_days(received_on, after);
        let notice = Some(NoticeOfDefault { received_on, term_days });
        for term in [Term::Agreed { due_on }, Term::Unilateral { due_on, received_on }] {
            let found = judge(&Facts { kind, term, notice, refused_on: None }).unwrap();
            prop_assert!(found.since_on > due_on);
        }
    }

    #[test]
    fn an_interruption_never_bars_a_claim_earlier(
        due in days(), interrupted in vec(days(), 0..5), at in 0usize..5,
    ) {
        let kind = LimitationKind::ALL[at];
        let plain = limitation(kind, due, &[]).barred_on;
        let found = limitation(kind, due, &interrupted);
        prop_assert!(found.barred_on >= plain);
        let with_effect = interrupted.len() - found.without_effect.len();
        prop_assert!(with_effect > 0 || found.barred_on == plain);
        let longest = interrupted.iter().map(|day| plus_days(*day, 1).saturating_add(5.years()));
        prop_assert!(found.barred_on <= longest.max().unwrap_or(plain).max(plain));
    }

    #[test]
    fn half_a_cent_is_the_consumers(principal in 1i64..100_000) {
        let down = Cents(principal).times(Rate(1_500), Rounding::Down).at_least(MINIMUM);
        prop_assert_eq!(scale(Cents(principal), Kind::Consumer).costs, down);
    }
}
