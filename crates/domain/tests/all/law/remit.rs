//! What is let go of by rule when all that a letter asked is paid within its term (art. 6:160 BW).

use jiff::civil::{Date, date};
use punctueel_domain::id::{BankEntryId, InvoiceId, TaskId};
use punctueel_domain::law::claim::*;
use punctueel_domain::law::rates::Rates;
use punctueel_domain::law::rules::TermRule;
use punctueel_domain::money::Cents;
use punctueel_domain::party::DebtorKind;

const DUE_ON: Date = date(2026, 7, 31);
const SENT_ON: Date = date(2026, 9, 1);
const UNTIL_ON: Date = date(2026, 9, 11);
const PAID_ON: Date = date(2026, 9, 8);

/// A claim of EUR 1,000.00 that a letter asks in part or whole.
fn facts(kind: DebtorKind, is_final: bool, (asked, amount): (i64, i64)) -> DebtorFacts {
    let invoice = InvoiceFacts {
        due_on: DUE_ON,
        term: TermRule::Agreed,
        demands: vec![Demand { on: date(2026, 8, 10), free_until: None, message: TaskId(8) }],
        ..InvoiceFacts::new(InvoiceId(1), date(2026, 7, 1), Cents(100_000))
    };
    let letter = AskedInTime {
        message: TaskId(9),
        on: SENT_ON,
        counted_on: SENT_ON,
        until_on: UNTIL_ON,
        amount: Cents(amount),
        is_final,
        asked: vec![(InvoiceId(1), Cents(asked))],
    };
    DebtorFacts { invoices: vec![invoice], asked: vec![letter], ..DebtorFacts::new(kind) }
}

fn paid(facts: DebtorFacts, on: Date, amount: i64) -> Claim {
    let input = Input::bank_row(BankEntryId(1));
    let (amount, designated) = (Cents(amount), vec![InvoiceId(1)]);
    let receipt = Receipt { on, amount, designated, is_named: true, input };
    let facts = DebtorFacts { receipts: vec![receipt], ..facts };
    claims(&facts, Rates::built_in(), PAID_ON).unwrap().claims.remove(0)
}

fn let_go(claim: &Claim) -> Cents {
    claim.sum(&[LineKind::Remission])
}

#[test]
fn of_a_final_demand_only_the_interest_of_the_days_since_is_let_go_of() {
    // 32 days at 10,40 %: 9,12; with costs of 150,00 the letter asks 1.159,12. Seven days more.
    let whole = paid(facts(DebtorKind::Business, true, (100_000, 115_912)), PAID_ON, 115_912);
    assert_eq!((let_go(&whole), whole.total()), (Cents(-199), Cents::ZERO));
    // A letter that could ask the principal alone: what was due before it stays owed.
    let principal = paid(facts(DebtorKind::Business, true, (100_000, 100_000)), PAID_ON, 100_000);
    assert_eq!((let_go(&principal), principal.total()), (Cents(-199), Cents(15_912)));
}

#[test]
fn of_a_fourteen_day_letter_all_interest_is_let_go_of() {
    let claim = paid(facts(DebtorKind::Consumer, false, (100_000, 100_000)), PAID_ON, 100_000);
    assert_eq!((let_go(&claim), claim.total()), (Cents(-427), Cents::ZERO));
}

#[test]
fn principal_that_was_not_asked_stays_owed() {
    // EUR 400.00 is in dispute: the letter asks 600,00 with interest and costs over it.
    let claim = paid(facts(DebtorKind::Business, true, (60_000, 69_547)), PAID_ON, 69_547);
    assert_eq!(let_go(&claim), Cents(-199));
    assert!(claim.total() >= Cents(40_000), "{:#?}", claim.lines);
}

#[test]
fn what_came_in_on_the_day_of_the_letter_does_not_pay_it() {
    // EUR 500.00 came in that morning; the letter asks the other half.
    let claim = paid(facts(DebtorKind::Consumer, false, (50_000, 50_000)), SENT_ON, 50_000);
    assert_eq!(let_go(&claim), Cents::ZERO);
}
