//! Claims over invoices of a debtor: terms, costs, payments, credit notes, letters, insolvency.

use jiff::civil::{Date, date};
use punctueel_domain::coded::Coded;
use punctueel_domain::id::{InvoiceId, TaskId};
use punctueel_domain::law::caution::Caution;
use punctueel_domain::law::claim::*;
use punctueel_domain::law::costs::Clause;
use punctueel_domain::law::default::{Ground, NoticeOfDefault};
use punctueel_domain::law::impute::Order;
use punctueel_domain::law::insolvency::{Insolvency, InsolvencyKind};
use punctueel_domain::law::notice::{By, Letter, Sent, Wording};
use punctueel_domain::law::rates::Rates;
use punctueel_domain::law::rules::{CostsRule, TermRule};
use punctueel_domain::money::{Cents, Rate};
use punctueel_domain::party::DebtorKind;
use punctueel_domain::refusal::Refusal;

/// An invoice with an agreed term.
fn agreed(number: i64, principal: i64, due_on: Date) -> InvoiceFacts {
    let (invoice, issued_on) = (InvoiceId(number), date(due_on.year(), due_on.month(), 1));
    let term = TermRule::Agreed;
    InvoiceFacts { due_on, term, ..InvoiceFacts::new(invoice, issued_on, Cents(principal)) }
}

fn demand(on: Date, message: i64) -> Demand {
    Demand { on, free_until: None, message: TaskId(message) }
}

fn debtor(kind: DebtorKind, invoices: Vec<InvoiceFacts>) -> DebtorFacts {
    DebtorFacts { invoices, ..DebtorFacts::new(kind) }
}

fn paid(on: Date, amount: i64, designated: &[i64]) -> Receipt {
    let designated = designated.iter().copied().map(InvoiceId).collect();
    let input = Input::of(InputKind::BankRow, "1");
    Receipt { on, amount: Cents(amount), designated, is_named: true, input }
}

/// Principal, interest, costs, paid and total of a claim.
type Sums = [i64; 5];

fn sums(claim: &Claim) -> Sums {
    let interest = claim.sum(&[LineKind::Interest]);
    let costs = claim.sum(&[LineKind::Costs, LineKind::VatOnCosts]);
    [claim.principal(), interest, costs, claim.paid(), claim.total()].map(|amount| amount.0)
}

fn count(facts: &DebtorFacts, on: Date) -> Claimed {
    claims(facts, Rates::built_in(), on).unwrap()
}

fn check(facts: &DebtorFacts, on: Date, expected: Sums) -> Claim {
    let claim = count(facts, on).claims.remove(0);
    assert_eq!(sums(&claim), expected, "{:#?}", claim.lines);
    assert_eq!(claim.total(), claim.owed.total() + claim.sum(&[LineKind::Credit]));
    claim
}

#[test]
fn a_kind_nobody_knows_and_a_day_without_a_rate_are_refused() {
    let invoice = agreed(1, 100_000, date(2026, 5, 31));
    let unknown = debtor(DebtorKind::Unknown, vec![invoice.clone()]);
    let found = claims(&unknown, Rates::built_in(), date(2026, 7, 1));
    assert_eq!(found, Err(Refusal::DebtorKindUnknown));
    let known = debtor(DebtorKind::Business, vec![invoice]);
    let late = claims(&known, Rates::built_in(), date(2027, 1, 1));
    assert!(matches!(late, Err(Refusal::RateUnknown { .. })), "{late:?}");
    // On the last known day the claim stands, and says that tomorrow is not known.
    let last = count(&known, date(2026, 12, 31)).claims.remove(0);
    assert_eq!(last.per_day, None);
    assert!(matches!(last.lacking.last(), Some(Refusal::RateUnknown { .. })));
}

/// What of the costs of a firm waits says for what: a demand, its term, or nothing any more.
#[test]
fn costs_of_a_firm_that_wait_say_for_what() {
    let invoice = agreed(1, 100_000, date(2026, 5, 31));
    let lacking = |invoice: &InvoiceFacts, on| {
        count(&debtor(DebtorKind::Business, vec![invoice.clone()]), on).claims.remove(0).lacking
    };
    let rule = || "scale".to_owned();
    let day = date(2026, 6, 20);
    assert_eq!(lacking(&invoice, day), [Refusal::CostsNoDemand { rule: rule() }]);
    let late = InvoiceFacts { costs: CostsRule::LateInvoice, ..invoice.clone() };
    assert_eq!(lacking(&late, day), []);
    let (on, free_until) = (date(2026, 6, 10), Some(date(2026, 6, 24)));
    let demand = Demand { on, free_until, message: TaskId(1) };
    let demanded = InvoiceFacts { demands: vec![demand], ..invoice };
    let from = date(2026, 6, 25);
    assert_eq!(lacking(&demanded, day), [Refusal::CostsAfterDemand { rule: rule(), from }]);
    assert_eq!(lacking(&demanded, from), []);
    // What is still to come is not known yet.
    let before = lacking(&demanded, date(2026, 6, 9));
    assert_eq!(before, [Refusal::CostsNoDemand { rule: rule() }]);
}

#[test]
fn a_term_brings_default_by_its_basis() {
    let on = date(2026, 7, 31);
    for (kind, term, since) in [
        (DebtorKind::Business, TermRule::Agreed, Some(date(2026, 6, 1))),
        (DebtorKind::Consumer, TermRule::Agreed, Some(date(2026, 6, 1))),
        // Sent on Friday 1 May, presumed received on Wednesday the 6th: the 5th is a holiday.
        (DebtorKind::Business, TermRule::Unilateral, Some(date(2026, 6, 6))),
        (DebtorKind::Business, TermRule::Statutory30, Some(date(2026, 6, 6))),
        (DebtorKind::Business, TermRule::NoticeOfDefault, None),
        (DebtorKind::Consumer, TermRule::Unilateral, None),
    ] {
        let invoice = InvoiceFacts { term, ..agreed(1, 100_000, date(2026, 5, 31)) };
        let claim = count(&debtor(kind, vec![invoice.clone()]), on).claims.remove(0);
        let found = claim.default.map(|default| default.since_on);
        assert_eq!(found, since, "{kind} {term}");
        assert_eq!(claim.lacking.contains(&Refusal::NoDefaultYet), since.is_none());
        let notice = NoticeOfDefault { received_on: date(2026, 6, 10), term_days: 14 };
        let noticed = InvoiceFacts { notice: Some(notice), ..invoice };
        let claim = count(&debtor(kind, vec![noticed]), on).claims.remove(0);
        let found = claim.default.map(|default| default.since_on);
        assert_eq!(found, since.or(Some(date(2026, 6, 25))), "{kind} {term} after a notice");
    }
}

#[test]
fn before_default_only_the_principal_is_claimed() {
    let facts = debtor(DebtorKind::Business, vec![agreed(1, 100_000, date(2026, 5, 31))]);
    let claim = check(&facts, date(2026, 5, 31), [100_000, 0, 0, 0, 100_000]);
    let (last, since) = (date(2026, 5, 31), date(2026, 6, 1));
    let later = Refusal::DefaultLater { last, since, ground: Ground::AgreedTerm };
    assert_eq!((Claim::daily([&claim]), claim.lacking), (Some(Cents::ZERO), vec![later]));
    check(&facts, date(2026, 6, 1), [100_000, 28, 4_000, 0, 104_028]);
}

#[test]
fn the_amount_a_day_is_added_before_it_is_rounded() {
    let small = |number| agreed(number, 2_000, date(2026, 5, 31));
    let daily = |kind, of: &mut dyn FnMut(i64) -> InvoiceFacts, until| {
        let facts = debtor(kind, (1..=until).map(of).collect());
        Claim::daily(&count(&facts, date(2026, 6, 30)).claims)
    };
    // EUR 400.00 at 10.40 %: EUR 0.114 a day.
    assert_eq!(daily(DebtorKind::Business, &mut |one| small(one), 20), Some(Cents(11)));
    // At 4 % a consumer owes EUR 0.0438 a day: one invoice alone comes to no cent.
    assert_eq!(daily(DebtorKind::Consumer, &mut |one| small(one), 20), Some(Cents(4)));
    assert_eq!(daily(DebtorKind::Consumer, &mut |one| small(one), 1), Some(Cents::ZERO));
    // EUR 1,050.00: EUR 0.2992 a day for a firm, half a cent up; EUR 0.1151 for a consumer, down.
    let large = |number| agreed(number, 105_000, date(2026, 5, 31));
    assert_eq!(daily(DebtorKind::Business, &mut |one| large(one), 1), Some(Cents(30)));
    assert_eq!(daily(DebtorKind::Consumer, &mut |one| large(one), 1), Some(Cents(11)));
}

#[test]
fn who_will_be_in_default_hears_from_which_day_and_by_which_article() {
    let unilateral =
        InvoiceFacts { term: TermRule::Unilateral, ..agreed(1, 100_000, date(2026, 5, 31)) };
    let claim = count(&debtor(DebtorKind::Business, vec![unilateral]), date(2026, 6, 3));
    let [later] = &claim.claims[0].lacking[..] else { panic!("one is left out") };
    let (last, since) = (date(2026, 6, 5), date(2026, 6, 6));
    assert_eq!(*later, Refusal::DefaultLater { last, since, ground: Ground::ThirtyDays });
    assert_eq!(later.source(), Some("art. 6:119a lid 2 BW"));
}

#[test]
fn a_firm_owes_the_scale_after_a_demand() {
    let demands = vec![demand(date(2026, 5, 20), 8), demand(date(2026, 6, 10), 9)];
    let invoice = InvoiceFacts { demands, ..agreed(1, 100_000, date(2026, 5, 31)) };
    let facts = debtor(DebtorKind::Business, vec![invoice.clone()]);
    // A demand before the default does not count; the one of 10 June does from the 11th.
    check(&facts, date(2026, 6, 10), [100_000, 278, 4_000, 0, 104_278]);
    let claim = check(&facts, date(2026, 6, 11), [100_000, 306, 15_000, 0, 115_306]);
    let parts: Vec<_> =
        claim.lines.iter().filter_map(|one| Some((one.part?, one.amount.0))).collect();
    let expected =
        [(CostsPart::LateInvoice, 4_000), (CostsPart::Band, 15_000), (CostsPart::Included, -4_000)];
    assert_eq!(parts, expected);
    for (costs, expected) in [
        (CostsRule::LateInvoice, 4_000),
        (CostsRule::None, 0),
        (CostsRule::Clause(Clause { rate: Rate(2_000), minimum: Cents(7_500) }), 20_000),
        (CostsRule::Clause(Clause { rate: Rate(100), minimum: Cents(7_500) }), 7_500),
    ] {
        let one = InvoiceFacts { costs, ..invoice.clone() };
        let claim = count(&debtor(DebtorKind::Business, vec![one]), date(2026, 6, 11));
        assert_eq!(sums(&claim.claims[0])[2], expected, "{costs}");
    }
}

#[test]
fn a_notice_of_default_brings_no_costs_while_its_term_runs() {
    let demands =
        vec![Demand { free_until: Some(date(2026, 6, 24)), ..demand(date(2026, 6, 10), 9) }];
    let invoice = InvoiceFacts { demands, ..agreed(1, 100_000, date(2026, 5, 31)) };
    let facts = debtor(DebtorKind::Business, vec![invoice]);
    let costs = |on| sums(&count(&facts, on).claims[0])[2];
    assert_eq!((costs(date(2026, 6, 24)), costs(date(2026, 6, 25))), (4_000, 15_000));
}

#[test]
fn a_part_in_dispute_is_left_out_of_what_a_letter_names() {
    let invoice = InvoiceFacts { disputed: Cents(40_000), ..agreed(1, 100_000, date(2026, 9, 30)) };
    let notices = vec![fourteen_days(date(2026, 10, 20), 100_000, 15_000, &[1])];
    let whole = DebtorFacts { notices, ..debtor(DebtorKind::Consumer, vec![invoice]) };
    let letter = DebtorFacts { is_without_disputed: true, ..whole.clone() };
    let on = date(2026, 12, 1);
    // 62 days at 4 %. The letter was right when it left: it names less now, and is not void.
    let claim = check(&whole, on, [100_000, 679, 15_000, 0, 115_679]);
    assert!(claim.cautions.contains(&Caution::PartDisputed { amount: Cents(40_000) }));
    check(&letter, on, [60_000, 408, 9_000, 0, 69_408]);
}

#[test]
fn a_payment_on_an_unknown_day_makes_no_letter_too_dear_that_left_before() {
    let part = |known_on| Reduction {
        on: None,
        known_on: Some(known_on),
        amount: Cents(40_000),
        input: Input::of(InputKind::List, "list"),
    };
    let costs = |known_on, asked, stated| {
        let reductions = vec![part(known_on)];
        let invoice = InvoiceFacts { reductions, ..agreed(1, 100_000, date(2026, 9, 30)) };
        let notices = vec![fourteen_days(date(2026, 10, 20), asked, stated, &[1])];
        let facts = DebtorFacts { notices, ..debtor(DebtorKind::Consumer, vec![invoice]) };
        let claim = count(&facts, date(2026, 12, 1)).claims.remove(0);
        let amount = Cents(40_000);
        (sums(&claim)[2], claim.cautions.contains(&Caution::CostsDayUnknown { amount }))
    };
    // Known behind the term or in it: costs over the rest, and it is said.
    assert_eq!(costs(date(2026, 11, 20), 100_000, 15_000), (9_000, true));
    assert_eq!(costs(date(2026, 10, 25), 100_000, 15_000), (9_000, true));
    // Known before the letter left: it asked for the rest; one that did not was too dear.
    assert_eq!(costs(date(2026, 10, 10), 60_000, 9_000), (9_000, false));
    assert_eq!(costs(date(2026, 10, 10), 100_000, 15_000), (0, false));
    // Known on the very day: what the letter asks tells.
    assert_eq!(costs(date(2026, 10, 20), 60_000, 9_000).0, 9_000);
}

#[test]
fn a_payment_in_part_pays_costs_and_interest_first() {
    let invoice = agreed(1, 100_000, date(2026, 5, 31));
    let receipts = vec![paid(date(2026, 6, 30), 50_000, &[1])];
    let facts = DebtorFacts { receipts, ..debtor(DebtorKind::Business, vec![invoice]) };
    // 30 days: 8.34; EUR 40; so 451.66 of the principal. Then 31 days over 548.34 at 10.40 %.
    let claim = check(&facts, date(2026, 7, 31), [100_000, 834 + 484, 4_000, 50_000, 55_318]);
    let line = claim.lines.iter().find(|line| line.kind == LineKind::Payment).unwrap();
    let paid = line.paid.unwrap();
    assert_eq!(
        (paid.costs, paid.running, paid.principal),
        (Cents(4_000), Cents(834), Cents(45_166))
    );
    assert_eq!(Claim::daily([&claim]), Some(Cents(16)));
}

#[test]
fn a_credit_note_lowers_the_principal_from_its_own_day() {
    let reductions = vec![Reduction {
        on: Some(date(2026, 7, 1)),
        known_on: None,
        amount: Cents(40_000),
        input: Input::of(InputKind::CreditNote, "C-7"),
    }];
    let invoice = InvoiceFacts { reductions, ..agreed(1, 100_000, date(2026, 5, 31)) };
    let facts = debtor(DebtorKind::Business, vec![invoice]);
    check(&facts, date(2026, 6, 30), [100_000, 834, 4_000, 0, 104_834]);
    check(&facts, date(2026, 7, 31), [60_000, 834 + 530, 4_000, 0, 65_364]);
}

#[test]
fn what_was_paid_on_an_unknown_day_bears_no_interest_and_no_costs() {
    let input = Input::of(InputKind::List, "list");
    let reductions = vec![Reduction { on: None, known_on: None, amount: Cents(100_000), input }];
    let invoice = InvoiceFacts { reductions, ..agreed(1, 100_000, date(2026, 5, 31)) };
    check(
        &debtor(DebtorKind::Business, vec![invoice]),
        date(2026, 7, 31),
        [100_000, 0, 0, 100_000, 0],
    );
}

fn fourteen_days(sent_on: Date, principal: i64, costs: i64, invoices: &[i64]) -> Notice {
    let sent = Sent { on: sent_on, by: By::Post { delivery_days: 2 } };
    let wording = Wording::FourteenFromDayAfter;
    let (principal, stated_costs) = (Cents(principal), Cents(costs));
    let letter = Letter { sent, wording, principal, stated_costs };
    let asked = invoices.iter().map(|invoice| (InvoiceId(*invoice), principal)).collect();
    Notice { letter, asked, stated_vat: Cents::ZERO, message: TaskId(12) }
}

#[test]
fn a_consumer_owes_costs_only_after_a_right_letter_and_its_term() {
    let invoice = agreed(1, 41_230, date(2026, 10, 31));
    let facts = debtor(DebtorKind::Consumer, vec![invoice]);
    let bare = check(&facts, date(2026, 12, 8), [41_230, 172, 0, 0, 41_402]);
    assert_eq!(bare.lacking, [Refusal::WikNoNotice]);
    let notices = vec![fourteen_days(date(2026, 11, 19), 41_230, 6_184, &[1])];
    let sent = DebtorFacts { notices, ..facts.clone() };
    let runs = check(&sent, date(2026, 12, 7), [41_230, 167, 0, 0, 41_397]);
    assert_eq!(runs.lacking, [Refusal::WikTermRuns { on: date(2026, 12, 7) }]);
    let after = check(&sent, date(2026, 12, 8), [41_230, 172, 6_184, 0, 47_586]);
    assert_eq!(after.lacking, []);
    // What is paid inside the term lowers the costs; what is paid later does not.
    let half = |on| DebtorFacts { receipts: vec![paid(on, 21_230, &[1])], ..sent.clone() };
    let costs = |facts: &DebtorFacts| sums(&count(facts, date(2026, 12, 20)).claims[0])[2];
    assert_eq!(costs(&half(date(2026, 12, 7))), 4_000);
    assert_eq!(costs(&half(date(2026, 12, 8))), 6_184);
    // Who pays all that the letter asks owes no costs, though the law lets it pay interest first.
    let whole =
        |cents| DebtorFacts { receipts: vec![paid(date(2026, 12, 7), cents, &[])], ..sent.clone() };
    assert_eq!(costs(&whole(41_230)), 0);
    assert_eq!(costs(&whole(41_229)), 4_000);
    // While its term runs nothing is waited for any more once all is paid.
    let early = count(&whole(41_230), date(2026, 12, 7));
    assert_eq!((&early.claims[0].lacking, &early.notices[0].came_to), (&vec![], &CameTo::Paid));
    // A letter that leaves with the costs of before a payment names too much, and gives none.
    let before =
        DebtorFacts { receipts: vec![paid(date(2026, 11, 16), 20_000, &[1])], ..sent.clone() };
    let found = count(&before, date(2026, 12, 20));
    let refused = &found.claims[0].lacking;
    assert!(matches!(refused.as_slice(), [Refusal::WikCostsStated { .. }]), "{refused:?}");
    assert_eq!(sums(&found.claims[0])[2], 0);
    let early = vec![fourteen_days(date(2026, 10, 20), 41_230, 6_184, &[1])];
    let wrong = check(
        &DebtorFacts { notices: early, ..facts },
        date(2026, 12, 8),
        [41_230, 172, 0, 0, 41_402],
    );
    assert!(matches!(wrong.lacking.as_slice(), [Refusal::WikBeforeDefault { .. }]));
}

#[test]
fn a_letter_that_names_too_much_bars_no_right_one_after_it() {
    let facts = debtor(DebtorKind::Consumer, vec![agreed(1, 41_230, date(2026, 10, 31))]);
    let dear = fourteen_days(date(2026, 11, 19), 41_230, 6_184, &[1]);
    let right = fourteen_days(date(2026, 12, 10), 21_230, 4_000, &[1]);
    let again = fourteen_days(date(2026, 12, 30), 21_230, 4_000, &[1]);
    let notices = vec![
        dear,
        Notice { message: TaskId(13), ..right },
        Notice { message: TaskId(14), ..again },
    ];
    let receipts = vec![paid(date(2026, 11, 16), 20_000, &[1])];
    let found = count(&DebtorFacts { notices, receipts, ..facts }, date(2026, 12, 30));
    assert_eq!((sums(&found.claims[0])[2], &found.claims[0].lacking), (4_000, &vec![]));
    let came_to: Vec<&str> = found.notices.iter().map(|one| one.came_to.code()).collect();
    assert_eq!(came_to, ["nothing", "costs", "nothing"], "the last one still runs");
}

#[test]
fn the_costs_of_a_letter_stay_when_one_of_its_invoices_is_paid() {
    let mut invoices: Vec<_> = (1..3).map(|at| agreed(at, 250_000, date(2026, 9, 30))).collect();
    invoices[0].is_closed = true;
    let notices = vec![fourteen_days(date(2026, 10, 20), 500_000, 62_500, &[1, 2])];
    let receipts = vec![paid(date(2026, 12, 1), 250_000, &[1])];
    let facts = DebtorFacts { notices, receipts, ..debtor(DebtorKind::Consumer, invoices) };
    let found = count(&facts, date(2026, 12, 1));
    let costs: Vec<i64> = found.claims.iter().map(|claim| sums(claim)[2]).collect();
    assert_eq!(costs, [31_250, 31_250]);
    let amount = found.claims[0].owed.total();
    assert!(amount.is_positive() && amount < Cents(33_000));
    let left = Caution::LeftOnClosed { count: 1, amount };
    assert_eq!(found.without_done(None).cautions, [left]);
}

#[test]
fn one_letter_for_three_invoices_has_its_costs_once() {
    let invoices: Vec<_> = (1..4).map(|at| agreed(at, 10_000, date(2026, 9, 30))).collect();
    let notices = vec![fourteen_days(date(2026, 10, 20), 30_000, 4_500, &[1, 2, 3])];
    let facts = DebtorFacts { notices, ..debtor(DebtorKind::Consumer, invoices) };
    let found = count(&facts, date(2026, 12, 1));
    let costs: Vec<i64> = found.claims.iter().map(|claim| sums(claim)[2]).collect();
    assert_eq!(costs, [1_500, 1_500, 1_500]);
}

#[test]
fn a_payment_without_a_name_goes_over_the_claims_by_law() {
    let invoices =
        vec![agreed(1, 100_000, date(2026, 5, 31)), agreed(2, 50_000, date(2026, 4, 30))];
    let facts = debtor(DebtorKind::Consumer, invoices);
    let with = |receipts| count(&DebtorFacts { receipts, ..facts.clone() }, date(2026, 6, 30));
    // The oldest first, with its interest of 3.34; the rest to the other.
    let spread = with(vec![paid(date(2026, 6, 30), 60_000, &[])]);
    let left: Vec<i64> = spread.claims.iter().map(|claim| claim.total().0).collect();
    assert_eq!((left, spread.credit), (vec![100_329 - 9_666, 0], Cents::ZERO));
    // Who names the younger pays that one, and what is over pays the other.
    let named = with(vec![paid(date(2026, 6, 30), 110_000, &[1])]);
    let left: Vec<i64> = named.claims.iter().map(|claim| claim.total().0).collect();
    assert_eq!((left, named.credit), (vec![0, 50_334 - 9_671], Cents::ZERO));
    let much = with(vec![paid(date(2026, 6, 30), 200_000, &[1])]);
    assert_eq!(much.credit, Cents(200_000 - 100_329 - 50_334));
    assert!(much.claims.iter().all(|claim| claim.total().is_zero()));
}

#[test]
fn a_bankruptcy_ends_interest_and_new_costs() {
    let demands = vec![demand(date(2026, 6, 20), 9)];
    let invoice = InvoiceFacts { demands, ..agreed(1, 100_000, date(2026, 5, 31)) };
    let (kind, ruling_on) = (InsolvencyKind::Bankruptcy, date(2026, 6, 11));
    let insolvencies = vec![Insolvency::new(kind, ruling_on)];
    let facts = DebtorFacts { insolvencies, ..debtor(DebtorKind::Business, vec![invoice]) };
    let claim = check(&facts, date(2026, 9, 1), [100_000, 278, 4_000, 0, 104_278]);
    assert_eq!(Claim::daily([&claim]), Some(Cents::ZERO));
}

#[test]
fn a_direct_debit_that_came_back_begins_the_default_anew() {
    let reversed_on = Some(date(2026, 6, 10));
    let invoice = InvoiceFacts { reversed_on, ..agreed(1, 100_000, date(2026, 5, 31)) };
    let claim = count(&debtor(DebtorKind::Business, vec![invoice]), date(2026, 6, 30));
    let since = claim.claims[0].default.map(|default| default.since_on);
    assert_eq!(since, Some(date(2026, 6, 11)));
}

fn chosen(facts: &DebtorFacts, on: Date) -> Vec<&'static str> {
    count(facts, on).claims[0].choices.iter().map(Coded::code).collect()
}

#[test]
fn a_claim_names_what_we_chose_where_it_touched() {
    let invoice = agreed(1, 41_230, date(2026, 10, 31));
    let facts = debtor(DebtorKind::Consumer, vec![invoice]);
    assert!(chosen(&facts, date(2026, 10, 31)).is_empty(), "nothing is counted before default");
    let notices = vec![fourteen_days(date(2026, 11, 19), 41_230, 6_184, &[1])];
    let sent = DebtorFacts { notices, ..facts };
    let interest = ["YEAR-365", "INTEREST-GROWS", "INTEREST-ROUNDED"];
    assert_eq!(chosen(&sent, date(2026, 12, 7)), interest);
    let days = ["TERM-MOVED", "POST-DAYS", "COSTS-ROUNDED-DOWN"];
    assert_eq!(chosen(&sent, date(2026, 12, 8)), [&interest[..], &days[..]].concat());
    // What is paid inside the term leaves the minimum: no cent is cut.
    let receipts = vec![paid(date(2026, 12, 7), 21_230, &[1])];
    let half = DebtorFacts { receipts, ..sent };
    let with = [&interest[..], &days[..2], &["PAYMENT-BY-LAW"]].concat();
    assert_eq!(chosen(&half, date(2026, 12, 8)), with);
    let lenient = DebtorFacts { imputation: Order::PrincipalFirst, ..half };
    assert!(chosen(&lenient, date(2026, 12, 8)).contains(&"PAYMENT-PRINCIPAL-FIRST"));
}

#[test]
fn a_claim_of_a_firm_names_what_we_chose_in_its_days_and_costs() {
    // Sent on Friday 1 May, received on the 6th: the thirty days end on Friday 5 June.
    let term = TermRule::Statutory30;
    let invoice = InvoiceFacts { term, ..agreed(1, 100_000, date(2026, 5, 31)) };
    let facts = debtor(DebtorKind::Business, vec![invoice.clone()]);
    assert!(!chosen(&facts, date(2026, 7, 31)).contains(&"TERM-MOVED"));
    // Received on the 7th: on Saturday 6 June, so on Monday.
    let received_on = Some(date(2026, 5, 7));
    let moved = debtor(DebtorKind::Business, vec![InvoiceFacts { received_on, ..invoice }]);
    assert!(chosen(&moved, date(2026, 7, 31)).contains(&"TERM-MOVED"));
    // Asked for after a year: the interest of that year brings no costs.
    let demands = vec![demand(date(2026, 6, 20), 9)];
    let old = InvoiceFacts { demands, ..agreed(1, 100_000, date(2025, 5, 31)) };
    let old = debtor(DebtorKind::Business, vec![old]);
    assert!(chosen(&old, date(2026, 7, 31)).contains(&"COSTS-OVER-PRINCIPAL"));
    let invoices = (1..4).map(|at| agreed(at, 10_000, date(2026, 9, 30))).collect();
    let notices = vec![fourteen_days(date(2026, 10, 20), 30_000, 4_500, &[1, 2, 3])];
    let three = DebtorFacts { notices, ..debtor(DebtorKind::Consumer, invoices) };
    assert!(chosen(&three, date(2026, 12, 1)).contains(&"COSTS-TOGETHER"));
}
