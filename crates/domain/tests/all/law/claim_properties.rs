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
        is_named: true,
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

/// The day after the first on which it was issued, its cents and what was agreed.
type Drawn = (i32, i64, (TermRule, InterestRule, CostsRule));

/// A letter about invoices, of which parts were paid before, and the money that pays it in time.
#[derive(Clone, Debug)]
struct Asked {
    is_final: bool,
    is_firm: bool,
    is_lenient: bool,
    invoices: Vec<Drawn>,
    /// The day, the part in percents and the invoice.
    earlier: Vec<(i32, i64, usize)>,
    /// From counting to posting, from posting to paying.
    days: (i32, i32),
    /// In two parts, cut here and first on this invoice; `None`: one sum that names nothing.
    cut: Option<(i64, usize)>,
}

prop_compose! {
    fn asked()(
        (is_final, is_firm, is_lenient) in any::<(bool, bool, bool)>(),
        invoices in vec((0i32..300, 1i64..500_000, rules()), 1..4),
        earlier in vec((0i32..200, 1i64..50, 0usize..3), 0..3),
        days in (0i32..6, 1i32..10),
        cut in proptest::option::of((1i64..100, 0usize..3)),
    ) -> Asked {
        Asked { is_final, is_firm, is_lenient, invoices, earlier, days, cut }
    }
}

const COUNTED_AFTER: i32 = 600;

impl Asked {
    /// What is known before the letter: the invoices and what was paid on each.
    fn before(&self) -> DebtorFacts {
        let is_firm = self.is_firm && self.is_final;
        let kind = if is_firm { DebtorKind::Business } else { DebtorKind::Consumer };
        let count = self.invoices.len();
        let invoice = |(place, one): (usize, &Drawn)| {
            let (issued_on, number) = (day(one.0), place as i64);
            InvoiceFacts {
                due_on: plus_days(issued_on, 14),
                term: TermRule::Agreed,
                interest: one.2.1,
                costs: one.2.2,
                ..InvoiceFacts::new(InvoiceId(number), issued_on, Cents(one.1))
            }
        };
        let mut receipts: Vec<Receipt> = self
            .earlier
            .iter()
            .map(|(after, percent, place)| {
                let place = place % count;
                let amount = Cents((self.invoices[place].1 * percent / 100).max(1));
                receipt(day(320 + after), amount, &[place as i64])
            })
            .collect();
        receipts.retain(|one| self.invoices[one.designated[0].0 as usize].1 > 2 * one.amount.0);
        receipts.sort_by_key(|one| one.on);
        let invoices = self.invoices.iter().enumerate().map(invoice).collect();
        let imputation = if self.is_lenient { Order::PrincipalFirst } else { Order::Law };
        DebtorFacts { invoices, receipts, imputation, ..DebtorFacts::new(kind) }
    }

    /// The same with the letter and the money; and the day that came in.
    fn after(&self) -> (DebtorFacts, Date) {
        let facts = self.before();
        let counted_on = day(COUNTED_AFTER);
        let on = plus_days(counted_on, self.days.0);
        let open = |one: &InvoiceFacts| {
            let paid = facts.receipts.iter().filter(|paid| paid.designated[0] == one.invoice);
            (one.invoice, one.principal - paid.map(|paid| paid.amount).sum::<Cents>())
        };
        let asked: Vec<(InvoiceId, Cents)> = facts.invoices.iter().map(open).collect();
        let principal = asked.iter().map(|(_, amount)| *amount).sum();
        let owed = claims(&facts, Rates::built_in(), counted_on).unwrap().claims;
        let owed = owed.iter().map(Claim::total).sum();
        let amount = if self.is_final { owed } else { principal };
        let (message, until_on) = (TaskId(99), plus_days(on, 10));
        let is_final = self.is_final;
        let letter = AskedInTime { message, on, counted_on, until_on, amount, is_final, asked };
        let paid_on = plus_days(on, self.days.1);
        let mut found = facts.clone();
        found.receipts.extend(self.money(amount, paid_on));
        let stated_costs = scale(principal, Kind::Consumer).costs;
        let sent = Sent { on, by: By::Post { delivery_days: 2 } };
        let wording = Wording::FourteenFromDayAfter;
        let notice = Notice {
            letter: Letter { sent, wording, principal, stated_costs },
            asked: letter.asked.clone(),
            stated_vat: Cents::ZERO,
            message,
        };
        found.notices = (!is_final).then_some(notice).into_iter().collect();
        for one in &mut found.invoices {
            one.demands = vec![Demand { on, free_until: None, message }];
        }
        found.asked = vec![letter];
        (found, paid_on)
    }

    fn money(&self, amount: Cents, on: Date) -> Vec<Receipt> {
        let count = self.invoices.len();
        let Some((percent, first)) = self.cut else { return vec![receipt(on, amount, &[])] };
        let (first, second) = ((first % count) as i64, ((first + 1) % count) as i64);
        let part = Cents((amount.0 * percent / 100).max(1));
        let parts = [receipt(on, part, &[first, second]), receipt(on, amount - part, &[second])];
        parts.into_iter().filter(|one| one.amount.is_positive()).collect()
    }
}

fn receipt(on: Date, amount: Cents, named: &[i64]) -> Receipt {
    let designated = named.iter().copied().map(InvoiceId).collect();
    let input = Input::of(InputKind::BankRow, "1");
    Receipt { on, amount, designated, is_named: true, input }
}

proptest! {
    #[test]
    fn who_pays_in_time_what_a_letter_asked_owes_nothing(asked in asked(), later in 0i32..900) {
        let (facts, paid_on) = asked.after();
        let found = claims(&facts, Rates::built_in(), plus_days(paid_on, later)).unwrap();
        let owed: Cents = found.claims.iter().map(Claim::total).sum();
        prop_assert_eq!((owed, found.credit), (Cents::ZERO, Cents::ZERO), "{:#?}", found);
    }

    #[test]
    fn who_pays_a_cent_less_owes_the_rest(asked in asked()) {
        let (mut facts, paid_on) = asked.after();
        let last = facts.receipts.last_mut().unwrap();
        last.amount -= Cents(1);
        facts.receipts.retain(|one| one.amount.is_positive());
        let found = claims(&facts, Rates::built_in(), paid_on).unwrap();
        prop_assert!(found.claims.iter().map(Claim::total).sum::<Cents>().is_positive());
        let is_let_go = |claim: &Claim| !claim.remitted().is_zero();
        prop_assert!(!found.claims.iter().any(is_let_go));
    }

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
