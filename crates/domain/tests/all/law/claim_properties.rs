//! What must hold for the claims of any debtor, whatever was paid, credited, demanded or agreed.

use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::prelude::*;
use punctueel_domain::calendar::plus_days;
use punctueel_domain::id::{InvoiceId, TaskId};
use punctueel_domain::law::claim::*;
use punctueel_domain::law::impute::Order;
use punctueel_domain::law::insolvency::{Insolvency, InsolvencyKind};
use punctueel_domain::law::notice::{By, Letter, Sent, Wording};
use punctueel_domain::law::rates::Rates;
use punctueel_domain::law::regime::Kind;
use punctueel_domain::law::rules::{CostsRule, InterestRule, TermRule};
use punctueel_domain::law::scale::scale;
use punctueel_domain::money::Cents;
use punctueel_domain::party::DebtorKind;

fn day(days: i32) -> Date {
    plus_days(date(2013, 1, 1), days)
}

fn rules() -> impl Strategy<Value = (TermRule, InterestRule, CostsRule)> {
    let interest = prop_oneof![Just("statutory"), Just("8.00:yearly"), Just("12.50:simple"),];
    let costs =
        prop_oneof![Just("scale"), Just("late-invoice"), Just("none"), Just("clause:15.00:75.00"),];
    (0usize..4, interest, costs).prop_map(|(term, interest, costs)| {
        (TermRule::ALL[term], interest.parse().unwrap(), costs.parse().unwrap())
    })
}

prop_compose! {
    fn invoice(number: i64)(
        issued in 0i32..3_000,
        term in 0i32..60,
        principal in 1i64..5_000_000,
        (term_rule, interest, costs) in rules(),
        credit in proptest::option::of((0i32..900, 1i64..3_000_000, any::<bool>())),
        demand in proptest::option::of(0i32..400),
    ) -> InvoiceFacts {
        let issued_on = day(issued);
        let due_on = plus_days(issued_on, term);
        let reduction = credit.map(|(after, amount, is_dated)| Reduction {
            on: is_dated.then(|| plus_days(issued_on, after)),
            known_on: None,
            amount: Cents(amount),
            input: Input::of(InputKind::CreditNote, "C"),
        });
        let demand = demand.map(|after| Demand {
            on: plus_days(due_on, after), free_until: None, message: TaskId(number),
        });
        InvoiceFacts {
            due_on,
            term: term_rule,
            interest,
            costs,
            reductions: reduction.into_iter().collect(),
            demands: demand.into_iter().collect(),
            ..InvoiceFacts::new(InvoiceId(number), issued_on, Cents(principal))
        }
    }
}

fn receipts() -> impl Strategy<Value = Vec<Receipt>> {
    let one = (0i32..4_500, 1i64..2_000_000, vec(0i64..5, 0..3));
    let receipt = |(on, amount, named): (i32, i64, Vec<i64>)| Receipt {
        on: day(on),
        amount: Cents(amount),
        designated: named.into_iter().map(InvoiceId).collect(),
        input: Input::of(InputKind::BankRow, "1"),
    };
    vec(one, 0..5).prop_map(move |all| {
        let mut all: Vec<Receipt> = all.into_iter().map(receipt).collect();
        all.sort_by_key(|receipt| receipt.on);
        all
    })
}

/// A letter that names what the scale gives over all invoices.
fn notice(invoices: &[InvoiceFacts], on: Date) -> Notice {
    let principal = invoices.iter().map(|one| one.principal).sum();
    let stated_costs = scale(principal, Kind::Consumer).costs;
    let sent = Sent { on, by: By::Post { delivery_days: 2 } };
    let wording = Wording::FourteenFromDayAfter;
    Notice {
        letter: Letter { sent, wording, principal, stated_costs },
        asked: invoices.iter().map(|one| (one.invoice, one.principal)).collect(),
        stated_vat: stated_costs,
        message: TaskId(99),
    }
}

prop_compose! {
    fn debtors()(
        is_firm in any::<bool>(),
        is_lenient in any::<bool>(),
        has_vat in any::<bool>(),
        invoices in (invoice(1), invoice(2), invoice(3)),
        receipts in receipts(),
        sent in proptest::option::of(0i32..4_500),
        ruling in proptest::option::of(0i32..4_500),
    ) -> DebtorFacts {
        let kind = if is_firm { DebtorKind::Business } else { DebtorKind::Consumer };
        let invoices = vec![invoices.0, invoices.1, invoices.2];
        DebtorFacts {
            notices: sent.map(|sent| notice(&invoices, day(sent))).into_iter().collect(),
            insolvencies: ruling
                .map(|ruling| Insolvency::new(InsolvencyKind::Bankruptcy, day(ruling)))
                .into_iter()
                .collect(),
            imputation: if is_lenient { Order::PrincipalFirst } else { Order::Law },
            is_vat_deductible: !has_vat,
            has_vat_service: has_vat,
            invoices,
            receipts,
            ..DebtorFacts::new(kind)
        }
    }
}

proptest! {
    #[test]
    fn the_total_is_the_sum_of_the_lines((facts, on) in (debtors(), 0i32..5_000)) {
        let found = claims(&facts, Rates::built_in(), day(on)).unwrap();
        for claim in &found.claims {
            let credit = claim.sum(&[LineKind::Credit]);
            prop_assert_eq!(claim.total(), claim.owed.total(), "{:#?}", claim);
            prop_assert!(!claim.total().is_negative() && !credit.is_negative());
            let interest = claim.lines.iter().filter(|line| line.kind == LineKind::Interest);
            for line in interest {
                prop_assert!(line.from_on <= line.until_on && line.until_on <= Some(day(on)));
                prop_assert!(line.base.is_some_and(Cents::is_positive));
            }
            let has_basis = claim.lines.iter().all(|line| !line.source.is_empty());
            prop_assert!(has_basis, "{:#?}", claim.lines);
        }
    }

    #[test]
    fn nothing_but_the_principal_before_default((facts, on) in (debtors(), 0i32..5_000)) {
        let found = claims(&facts, Rates::built_in(), day(on)).unwrap();
        for claim in &found.claims {
            let since = claim.default.map(|default| default.since_on);
            if since.is_none_or(|since| since > day(on)) {
                let added = [LineKind::Interest, LineKind::Costs, LineKind::VatOnCosts];
                prop_assert_eq!(claim.sum(&added), Cents::ZERO, "{:#?}", claim);
                let early = claim.lines.iter().any(|line| added.contains(&line.kind));
                prop_assert!(!early, "{:#?}", claim);
            }
            let interest = claim.lines.iter().filter(|line| line.kind == LineKind::Interest);
            for line in interest {
                prop_assert!(line.from_on >= since, "{:#?}", claim);
            }
        }
    }

    #[test]
    fn no_cent_that_was_paid_vanishes((facts, on) in (debtors(), 0i32..5_000)) {
        let found = claims(&facts, Rates::built_in(), day(on)).unwrap();
        let paid = facts.receipts.iter().filter(|receipt| receipt.on <= day(on));
        let paid: Cents = paid.map(|receipt| receipt.amount).sum();
        let lines = found.claims.iter().flat_map(|claim| &claim.lines);
        let payments = lines.filter(|line| line.paid.is_some());
        let on_claims: Cents = payments.map(|line| -line.amount).sum();
        let of_reductions: Cents =
            found.claims.iter().map(|claim| claim.sum(&[LineKind::Credit])).sum();
        prop_assert_eq!(on_claims + found.credit - of_reductions, paid);
        let owed: Cents = found.claims.iter().map(Claim::total).sum();
        prop_assert!(found.credit <= of_reductions || owed.is_zero());
    }

    #[test]
    fn the_same_facts_give_the_same_claim_and_later_ones_change_nothing(
        (facts, on) in (debtors(), 0i32..5_000),
    ) {
        let on = day(on);
        let found = claims(&facts, Rates::built_in(), on).unwrap();
        prop_assert_eq!(&claims(&facts, Rates::built_in(), on).unwrap(), &found);
        let mut known = facts.clone();
        known.receipts.retain(|receipt| receipt.on <= on);
        for invoice in &mut known.invoices {
            invoice.demands.retain(|demand| demand.on <= on);
            invoice.reductions.retain(|one| one.on.is_none_or(|day| day <= on));
        }
        prop_assert_eq!(&claims(&known, Rates::built_in(), on).unwrap(), &found);
    }
}
