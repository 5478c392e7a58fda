//! The statement of a claim: every line says what it rests on, in both languages, without holes.

use jiff::civil::date;
use punctueel_domain::id::{BankEntryId, InvoiceId, TaskId};
use punctueel_domain::law::caution::Caution;
use punctueel_domain::law::claim::*;
use punctueel_domain::law::insolvency::InsolvencyKind;
use punctueel_domain::law::rates::Rates;
use punctueel_domain::law::ruled::Ruled;
use punctueel_domain::law::rules::TermRule;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Channel, DebtorKind, Language};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::LegalKind;
use punctueel_letters::claim::ClaimStatement;
use punctueel_letters::compose::{ClaimFacts, ClaimLetter, Reader, compose_claim};
use punctueel_letters::words::Words;

use super::snapshot::same;

/// Twelve years of default of a firm, with a demand, a credit note and two payments.
fn old() -> InvoiceFacts {
    let reduction = Reduction {
        on: Some(date(2015, 3, 2)),
        known_on: None,
        amount: Cents(20_000),
        input: Input::of(InputKind::CreditNote, "2014-C07"),
    };
    InvoiceFacts {
        number: "2014-118".to_owned(),
        due_on: date(2014, 10, 31),
        term: TermRule::Agreed,
        reductions: vec![reduction],
        demands: vec![Demand { on: date(2015, 1, 12), free_until: None, message: TaskId(88) }],
        ..InvoiceFacts::new(InvoiceId(7), date(2014, 10, 1), Cents(1_250_000))
    }
}

fn paid(day: jiff::civil::Date, amount: i64, row: i64) -> Receipt {
    let (designated, input) = (vec![InvoiceId(7)], Input::bank_row(BankEntryId(row)));
    Receipt { on: day, amount: Cents(amount), designated, is_named: true, input }
}

fn statement(language: Language) -> ClaimStatement {
    statement_with(language, Vec::new())
}

fn statement_with(language: Language, remissions: Vec<Remission>) -> ClaimStatement {
    let claimed = claimed(remissions);
    compose_claim(&ClaimFacts { language, ..facts(&claimed) })
}

/// Read by us, in Dutch.
fn facts(claimed: &Claimed) -> ClaimFacts<'_> {
    ClaimFacts {
        language: Language::Nl,
        reader: Reader::Us,
        house: "Van der Velden B.V.",
        account: "NL91ABNA0417164300",
        debtor: "Jansen Bouw B.V.",
        on: date(2026, 11, 23),
        known: None,
        claimed,
        letters: Vec::new(),
    }
}

fn claimed(remissions: Vec<Remission>) -> Claimed {
    let young = InvoiceFacts {
        number: "2026-31".to_owned(),
        due_on: date(2026, 9, 30),
        ..InvoiceFacts::new(InvoiceId(8), date(2026, 9, 1), Cents(48_400))
    };
    let facts = DebtorFacts {
        invoices: vec![old(), young],
        receipts: vec![paid(date(2016, 2, 15), 250_000, 31), paid(date(2021, 6, 1), 400_000, 94)],
        remissions,
        ..DebtorFacts::new(DebtorKind::Business)
    };
    claims(&facts, Rates::built_in(), date(2026, 11, 23)).unwrap()
}

/// What was let go of was not paid: it stands by itself, and only where there is any.
#[test]
fn what_was_let_go_of_is_not_called_paid() {
    let on = date(2026, 11, 1);
    let remission = Remission { invoice: InvoiceId(8), on, amount: Cents(1_000), event: 12 };
    let with = statement_with(Language::Nl, vec![remission]);
    let heads = |statement: &ClaimStatement| -> Vec<String> {
        let overview = statement.overview.as_ref().unwrap();
        overview.columns.iter().map(|column| column.title.clone()).collect()
    };
    let titles = |statement: &ClaimStatement| -> Vec<String> {
        statement.parts[1].tables.iter().map(|table| table.title.clone()).collect()
    };
    let let_go = "Kwijtgescholden".to_owned();
    assert!(heads(&with).contains(&let_go) && titles(&with).contains(&let_go));
    assert!(!titles(&with).contains(&"Betaald".to_owned()));
    let without = statement(Language::Nl);
    assert!(!heads(&without).contains(&let_go) && !titles(&without).contains(&let_go));
    let paid = |statement: &ClaimStatement| {
        let at = heads(statement).iter().position(|head| head == "Betaald").unwrap();
        statement.overview.as_ref().unwrap().totals[0][at].clone()
    };
    assert_eq!(paid(&with), paid(&without));
}

fn page(statement: &ClaimStatement) -> String {
    let mut lines = vec![statement.title.clone()];
    lines.extend(statement.sums.iter().map(|(label, value)| format!("{label}: {value}")));
    lines.extend(statement.overview.iter().map(|table| table.print()));
    for part in &statement.parts {
        lines.extend([String::new(), part.title.clone()]);
        lines.extend(part.about.iter().cloned());
        for table in &part.tables {
            lines.extend([String::new(), table.title.clone(), table.print()]);
        }
        lines.extend([String::new(), part.total.clone()]);
        lines.extend(part.notes.iter().map(|note| format!("- {note}")));
    }
    lines.push(statement.notes_title.clone());
    lines.extend(statement.notes.iter().cloned());
    lines.push(statement.how_title.clone());
    lines.extend(statement.how.iter().cloned());
    lines.join("\n") + "\n"
}

/// What the debtor gets says what he owes: no advice to us, and no defence that is his to find.
#[test]
fn the_debtor_reads_nothing_that_is_meant_for_us() {
    let mut claimed = claimed(Vec::new());
    claimed.cautions = Caution::samples();
    claimed.claims[0].cautions = Caution::samples();
    claimed.claims[0].lacking = vec![Refusal::WikNoNotice, Refusal::NoDefaultYet];
    let letter = ClaimLetter {
        message: TaskId(88),
        kind: LegalKind::FourteenDay,
        posted_on: date(2026, 10, 1),
        channel: Channel::Post,
        received_on: None,
        last_day_on: None,
        stated_costs: Cents::ZERO,
        stated_vat: Cents::ZERO,
        came_to: Some(CameTo::Nothing(Refusal::WikEmailAlone)),
    };
    let letters = vec![letter];
    let said = |reader| {
        let facts = ClaimFacts { reader, letters: letters.clone(), ..facts(&claimed) };
        let statement = compose_claim(&facts);
        page(&statement) + &statement.letters.map(|table| table.print()).unwrap_or_default()
    };
    let (us, debtor) = (said(Reader::Us), said(Reader::Debtor));
    for word in ["verja", "advies", "Stuur", "stuiting", "punctueel ", "Dien", "dien haar", "Lees"]
    {
        assert!(!debtor.contains(word), "{word}: {debtor}");
    }
    for word in ["verjaard", "Vraag advies", "Stuur nu een stuitingsbrief"] {
        assert!(us.contains(word), "{word}: {us}");
    }
    assert!(debtor.contains("De rente loopt tot en met"), "what he owes is explained: {debtor}");
    for word in ["msg_", "ent_", "INTEREST-ENDED", "boeking"] {
        assert!(us.contains(word) && !debtor.contains(word), "{word}: {debtor}");
    }
    assert!(debtor.contains("NL91 ABNA 0417 1643 00"), "where to pay: {debtor}");
}

/// What can never be enforced is shown to us beside the total, and not asked of the debtor.
#[test]
fn what_cannot_be_enforced_is_not_asked() {
    let mut claimed = claimed(Vec::new());
    let lost = Ruled::NaturalObligation { on: date(2022, 3, 1) };
    claimed.claims[0].cautions = vec![Caution::Ruled(lost)];
    let said = |reader| compose_claim(&ClaimFacts { reader, ..facts(&claimed) });
    let (us, debtor) = (said(Reader::Us), said(Reader::Debtor));
    let words = Words::of(Language::Nl);
    let money = |claims: &[Claim]| words.money(claims.iter().map(Claim::total).sum());
    assert_eq!(us.sums[0].1, money(&claimed.claims));
    let label = "Daarvan niet af te dwingen".to_owned();
    assert!(us.sums.contains(&(label, money(&claimed.claims[..1]))), "{:?}", us.sums);
    assert_eq!(us.parts.len(), 2);
    assert_eq!(debtor.sums[0].1, money(&claimed.claims[1..]));
    assert_eq!(debtor.parts.len(), 1);
    let why = "Niet meegeteld: factuur 2014-118. Zij valt onder de schone lei; de schuldsanering \
               begon op 1 maart 2022 (art. 358 Fw).";
    assert!(debtor.notes.contains(&why.to_owned()), "{:?}", debtor.notes);
    let laws = debtor.how.last().cloned().unwrap_or_default();
    assert!(laws.contains("Fw is de Faillissementswet"), "{laws}");
}

/// While an insolvency runs the claim is lodged: it asks nobody to pay on our account.
#[test]
fn a_claim_in_an_insolvency_says_for_whom_it_is() {
    let mut claimed = claimed(Vec::new());
    let (kind, on) = (InsolvencyKind::Bankruptcy, date(2026, 11, 2));
    claimed.claims[0].cautions = vec![Caution::Ruled(Ruled::InsolvencyRuns { kind, on })];
    let said = compose_claim(&ClaimFacts { reader: Reader::Debtor, ..facts(&claimed) });
    assert!(said.sums.iter().all(|(label, _)| label != "Te betalen op"), "{:?}", said.sums);
    let first = said.notes.first().cloned().unwrap_or_default();
    assert!(first.contains("Deze opgave is voor de curator"), "{first}");
}

#[test]
fn interest_of_less_than_a_cent_a_day_is_said() {
    let invoice = InvoiceFacts {
        number: "2026-31".to_owned(),
        due_on: date(2026, 9, 30),
        term: TermRule::Agreed,
        ..InvoiceFacts::new(InvoiceId(8), date(2026, 9, 1), Cents(8_000))
    };
    let of = DebtorFacts { invoices: vec![invoice], ..DebtorFacts::new(DebtorKind::Consumer) };
    let claimed = claims(&of, Rates::built_in(), date(2026, 11, 23)).unwrap();
    let sums = compose_claim(&facts(&claimed)).sums;
    let daily = ("Elke dag daarna erbij".to_owned(), "minder dan een cent".to_owned());
    assert!(sums.contains(&daily), "{sums:?}");
}

#[test]
fn a_claim_of_twelve_years_is_as_reviewed() {
    for language in [Language::Nl, Language::En] {
        let text = page(&statement(language));
        assert!(!text.contains('['), "a hole in {language}: {text}");
        same(&format!("tests/claims/long.{language}.txt"), &text);
    }
}
