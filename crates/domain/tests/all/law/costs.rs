//! Collection costs and imputation: the cases of the tables, and who may charge.

use jiff::civil::{Date, date};
use punctueel_domain::coded::Coded;
use punctueel_domain::law::costs::{
    Basis, BusinessFacts, Clause, ConsumerFacts, Costs, Origin, business, consumer,
};
use punctueel_domain::law::default::{Default as InDefault, Ground};
use punctueel_domain::law::impute::{Buckets, Order, impute};
use punctueel_domain::law::notice::{Letter, Passed, Sent, Wording, passed};
use punctueel_domain::law::regime::Kind;
use punctueel_domain::law::scale::{Bound, scale};
use punctueel_domain::law::vat_on_costs;
use punctueel_domain::money::{Cents, Rate};
use punctueel_domain::refusal::Refusal;

use super::tables::rows;

const COSTS: &str = include_str!("../../law/costs.csv");
const IMPUTE: &str = include_str!("../../law/impute.csv");

/// Proof of a right letter, for a default since a day.
fn letter_passed(principal: Cents, since_on: Date) -> Passed {
    let letter = Letter {
        sent: Sent::by_post(since_on),
        wording: Wording::FourteenFromDayAfter,
        principal,
        stated_costs: scale(principal, Kind::Consumer).costs.at_least(Cents(1)),
    };
    let default = InDefault { since_on, ground: Ground::AgreedTerm };
    passed(Some(&letter), default, false, Date::MAX).unwrap()
}

fn facts(unpaid: &[Cents], since_on: Date) -> ConsumerFacts<'_> {
    let sum: Cents = unpaid.iter().copied().sum();
    ConsumerFacts {
        origin: Origin::Contract,
        passed: letter_passed(sum.at_least(Cents(1)), since_on),
        unpaid,
        charged_before: Cents::ZERO,
        earlier_instalment_on: None,
    }
}

fn firm(principal: Cents) -> BusinessFacts {
    BusinessFacts {
        origin: Origin::Contract,
        since_on: date(2026, 3, 1),
        principal,
        clause: None,
        is_demanded: true,
        charged_before: Cents::ZERO,
    }
}

#[test]
fn published_and_derived_costs_come_out() {
    for row in rows(COSTS) {
        let principals = row.all::<Cents>("principals");
        let found = match row.get("kind") {
            Kind::Consumer => consumer(&facts(&principals, date(2026, 3, 1))),
            Kind::Business => business(&firm(principals.iter().copied().sum())),
        };
        let costs = found.unwrap().costs;
        assert_eq!(costs, row.get("costs"), "{}", row.id());
        let principal: Cents = principals.iter().copied().sum();
        let total = row.maybe("total").unwrap_or(principal + costs);
        assert_eq!(principal + costs, total, "{}", row.id());
        if let Some(asked) = row.maybe::<Cents>("asked") {
            assert_eq!(asked - costs, row.get("excess"), "{}", row.id());
        }
    }
}

#[test]
fn published_imputations_come_out() {
    for row in rows(IMPUTE) {
        let owed = Buckets {
            costs: row.get("costs"),
            running: row.get("interest"),
            principal: row.get("principal"),
            ..Buckets::default()
        };
        let found = impute(owed, row.get("payment"), Order::Law);
        let code = found.as_ref().err().map_or("", Coded::code);
        assert_eq!(code, row.text("refused"), "{}", row.id());
        let Ok(done) = found else { continue };
        assert_eq!(done.paid.costs, row.get("to_costs"), "{}", row.id());
        assert_eq!(done.paid.interest(), row.get("to_interest"), "{}", row.id());
        assert_eq!(done.paid.principal, row.get("to_principal"), "{}", row.id());
        assert_eq!(done.excess, row.get("excess"), "{}", row.id());
    }
}

#[test]
fn leniency_is_a_choice_and_turns_the_order_round() {
    let [costs, running, capitalised, principal] = [1, 2, 4, 8].map(Cents);
    let owed = Buckets { costs, running, capitalised, principal };
    let done = impute(owed, Cents(13), Order::PrincipalFirst).unwrap();
    assert_eq!(done.left, Buckets { costs, running: Cents(1), ..Buckets::default() });
    let done = impute(owed, Cents(4), Order::Law).unwrap();
    assert_eq!(done.left, Buckets { capitalised: Cents(3), principal, ..Buckets::default() });
}

#[test]
fn the_bands_add_up_and_the_bounds_are_named() {
    let bands = |cents| {
        let scaled = scale(Cents(cents), Kind::Business);
        let bands = scaled.bands.iter().map(|band| (band.over.0, band.rate.0, band.costs.0));
        (bands.collect::<Vec<_>>(), scaled.bound)
    };
    let expected = [(250_000, 1_500, 37_500), (250_000, 1_000, 25_000), (340_000, 500, 17_000)];
    assert_eq!(bands(840_000), (expected.to_vec(), None));
    assert_eq!(bands(10_000), (vec![(10_000, 1_500, 1_500)], Some(Bound::Minimum)));
    assert_eq!(bands(100_000_000).1, None);
    assert_eq!(bands(100_100_000).1, Some(Bound::Maximum));
}

#[test]
fn a_consumer_pays_once_under_a_contract_and_never_more_than_announced() {
    let unpaid = [Cents(100_000)];
    let good = facts(&unpaid, date(2026, 3, 1));
    let refused = |facts: ConsumerFacts| consumer(&facts).unwrap_err();
    let charged = ConsumerFacts { charged_before: Cents(4_000), ..good.clone() };
    assert_eq!(refused(charged), Refusal::CostsCharged { amount: Cents(4_000) });
    for origin in [Origin::ConsumerCredit, Origin::Other] {
        let other = ConsumerFacts { origin, ..good.clone() };
        assert_eq!(refused(other), Refusal::CostsNotFromContract);
    }
    let day = date(2012, 6, 30);
    assert_eq!(refused(facts(&unpaid, day)), Refusal::CostsScaleUnknown { day });
    let announced = letter_passed(Cents(50_000), date(2026, 3, 1));
    let more = ConsumerFacts { passed: announced, ..good };
    assert_eq!(consumer(&more).map(|costs| costs.costs), Ok(Cents(7_500)));
}

#[test]
fn instalments_within_six_months_are_left_to_a_person() {
    let unpaid = [Cents(10_000)];
    let check = |since_on, earlier, expected: Option<Refusal>| {
        let facts =
            ConsumerFacts { earlier_instalment_on: Some(earlier), ..facts(&unpaid, since_on) };
        assert_eq!(consumer(&facts).err(), expected);
    };
    let earlier = date(2026, 3, 1);
    check(date(2026, 9, 1), earlier, Some(Refusal::WikStacking { earlier }));
    check(date(2026, 9, 2), earlier, None);
    check(date(2024, 9, 30), date(2024, 9, 1), None);
    let earlier = date(2024, 9, 1);
    check(date(2024, 10, 1), earlier, Some(Refusal::WikStacking { earlier }));
}

#[test]
fn a_firm_owes_forty_at_once_and_more_after_a_demand() {
    let check = |facts: BusinessFacts, basis, costs| {
        let found = business(&facts).unwrap();
        assert_eq!((found.basis, found.costs), (basis, Cents(costs)));
    };
    let whole = firm(Cents(100_000));
    check(whole, Basis::Scale, 15_000);
    check(BusinessFacts { is_demanded: false, ..whole }, Basis::LateInvoice, 4_000);
    let clause = |bp, minimum| Some(Clause { rate: Rate(bp), minimum: Cents(minimum) });
    check(BusinessFacts { clause: clause(2_000, 7_500), ..whole }, Basis::Clause, 20_000);
    check(BusinessFacts { clause: clause(500, 7_500), ..whole }, Basis::Clause, 7_500);
    check(BusinessFacts { clause: clause(100, 0), ..whole }, Basis::Clause, 4_000);
    let undemanded = BusinessFacts { is_demanded: false, clause: clause(2_000, 0), ..whole };
    check(undemanded, Basis::LateInvoice, 4_000);
    check(firm(Cents::ZERO), Basis::Scale, 0);
    let charged = business(&BusinessFacts { charged_before: Cents(1), ..whole });
    assert_eq!(charged, Err(Refusal::CostsCharged { amount: Cents(1) }));
}

#[test]
fn vat_comes_over_the_costs_after_the_minimum() {
    let vat = vat_on_costs::stated(date(2026, 11, 22));
    let costs = Costs::by_scale(Cents(2_500), Kind::Consumer).with_vat(vat);
    assert_eq!((costs.costs, costs.vat, costs.total()), (Cents(4_000), Cents(840), Cents(4_840)));
    // 21 % of EUR 61.84 is 12.9864: the part of a cent is the consumer's.
    let costs = Costs::by_scale(Cents(41_230), Kind::Consumer).with_vat(vat);
    assert_eq!(costs.vat, Cents(1_298));
}
