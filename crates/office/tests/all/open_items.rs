//! Stories about lists of open items: what they add, change, settle and may not do.

use jiff::civil::{Date, date};

use punctueel_domain::access::Right;
use punctueel_domain::event::{
    BankRow, Detail, DetailKind, Event, JudgedReceipt, ReceiptsJudged, Record, SettledPart,
    StatementTaken,
};
use punctueel_domain::id::{BankEntryId, DebtorId, EntryId, ImportId, SettlementId};
use punctueel_domain::invoice::{Collection, InvoiceKind};
use punctueel_domain::money::Cents;
use punctueel_domain::party::{BankWords, DebtorKind, TermBasis};
use punctueel_domain::refusal::Refusal;
use punctueel_office::Desk;
use punctueel_office::actions::settle_credit::SettleCredit;
use punctueel_office::details::words_of;
use punctueel_office::imports::{Change, FileReport, FileState};
use punctueel_store::load::claims::{ShownInvoice, of_debtor};

use crate::trial::{events, list, on_each_engine, open_amounts, open_on, people, take_list};

const HEADING: &str = "Debiteurnummer;Debiteurnaam;Factuurnummer;Factuurdatum;Vervaldatum;\
                       Factuurbedrag;Openstaand;Omschrijving\n";
const OCTOBER: Date = date(2026, 10, 26);
const NOVEMBER: Date = date(2026, 11, 2);

/// A list with these rows.
fn rows(rows: &[&str]) -> String {
    format!("{HEADING}{}\n", rows.join("\n"))
}

fn first_rows() -> Vec<&'static str> {
    vec![
        "10;Bakkerij Jansen;2026-101;2026-10-01;2026-11-15;1210,00;1210,00;Kozijnen",
        "10;Bakkerij Jansen;2026-102;2026-10-05;2026-11-19;605,00;500,00;",
        "10;Bakkerij Jansen;2026-103;2026-10-06;;-121,00;-121,00;",
        "20;De Vries BV;2026-104;2026-10-07;2026-11-21;242,00;242,00;",
    ]
}

fn first_list(desk: &mut Desk) -> FileReport {
    take_list(desk, &rows(&first_rows()), OCTOBER)
}

fn counts(report: &FileReport) -> [u32; 4] {
    [report.new, report.changed, report.vanished, report.known]
}

fn invoices(desk: &mut Desk) -> Vec<ShownInvoice> {
    let debtors: Vec<DebtorId> = people(desk).iter().map(|one| one.debtor).collect();
    let all = debtors.into_iter().flat_map(|debtor| {
        desk.read(|tx, administration| Ok(of_debtor(tx, administration, debtor)?)).unwrap()
    });
    let mut all: Vec<ShownInvoice> = all.collect();
    all.sort_by(|one, other| one.known.number.cmp(&other.known.number));
    all
}

#[test]
fn the_first_list_brings_debtors_invoices_and_what_was_paid_before() {
    on_each_engine(|desk| {
        let report = first_list(desk);
        assert_eq!((report.state, counts(&report)), (FileState::New, [4, 0, 0, 0]));
        assert_eq!((report.total, report.asked), (Cents(183_100), 0));
        let credit = Change::CreditBalance { number: "2026-103".into(), amount: Cents(-12_100) };
        assert_eq!(report.changes, [credit]);
        let people = people(desk);
        let names: Vec<_> =
            people.iter().map(|one| (&*one.words.number, &*one.words.name)).collect();
        assert_eq!(names, [("10", "Bakkerij Jansen"), ("20", "De Vries BV")]);
        assert!(people.iter().all(|one| one.kind == DebtorKind::Business));
        let all = invoices(desk);
        let open: Vec<i64> = all.iter().map(|one| one.open.0).collect();
        assert_eq!(open, [121_000, 50_000, -12_100, 24_200]);
        assert_eq!(all[0].description, "Kozijnen");
        assert_eq!(all[1].known.payable, Cents(60_500));
        assert_eq!(all[2].known.kind, InvoiceKind::CreditNote);
        assert_eq!(all[2].known.due_on, date(2026, 10, 6));
        assert!(all.iter().all(|one| one.known.term_basis == TermBasis::Agreed));
    });
}

#[test]
fn the_same_list_again_adds_nothing() {
    on_each_engine(|desk| {
        first_list(desk);
        let before = events(desk);
        let again = first_list(desk);
        assert_eq!((again.state, counts(&again)), (FileState::NothingNew, [0; 4]));
        let other_bytes = rows(&first_rows()).replace('\n', "\r\n");
        let again = take_list(desk, &other_bytes, OCTOBER);
        assert_eq!((again.state, counts(&again)), (FileState::NothingNew, [0, 0, 0, 4]));
        assert_eq!(events(desk), before);
        // Of a later day it says something after all: nothing was paid until then.
        let later = take_list(desk, &other_bytes, NOVEMBER);
        assert_eq!((later.state, counts(&later)), (FileState::New, [0, 0, 0, 4]));
        assert_eq!(events(desk), before + 1);
    });
}

#[test]
fn the_same_bytes_of_a_later_day_are_looked_at_again() {
    on_each_engine(|desk| {
        first_list(desk);
        let again = take_list(desk, &rows(&first_rows()), NOVEMBER);
        assert_eq!((again.state, counts(&again)), (FileState::New, [0, 0, 0, 4]));
    });
}

#[test]
fn other_terms_are_changed_and_said() {
    on_each_engine(|desk| {
        first_list(desk);
        let mut changed = first_rows();
        changed[0] = "10;Bakkerij Jansen;2026-101;2026-10-02;2026-11-30;1000,00;1000,00;";
        changed[1] = "10;Bakkerij Jansen;2026-102;2026-10-05;2026-11-19;605,00;400,00;";
        let report = take_list(desk, &rows(&changed), NOVEMBER);
        assert_eq!(counts(&report), [0, 2, 0, 2]);
        let number = || "2026-101".to_owned();
        let expected = [
            Change::IssueDay { number: number(), was: date(2026, 10, 1), now: date(2026, 10, 2) },
            Change::DueDay { number: number(), was: date(2026, 11, 15), now: date(2026, 11, 30) },
            Change::Amount { number: number(), was: Cents(121_000), now: Cents(100_000) },
            Change::Open { number: "2026-102".into(), was: Cents(50_000), now: Cents(40_000) },
        ];
        assert_eq!(report.changes, expected);
        let all = invoices(desk);
        assert_eq!((all[0].open, all[1].open), (Cents(100_000), Cents(40_000)));
        assert_eq!(all[0].known.due_on, date(2026, 11, 30));
        // The list once more, made on another moment: all is known now.
        let again = take_list(desk, &rows(&changed).replace('\n', "\r\n"), NOVEMBER);
        assert_eq!((again.state, counts(&again)), (FileState::NothingNew, [0, 0, 0, 4]));
    });
}

#[test]
fn a_corrected_amount_of_which_a_part_was_paid_keeps_that_part() {
    on_each_engine(|desk| {
        first_list(desk);
        let mut changed = first_rows();
        changed[1] = "10;Bakkerij Jansen;2026-102;2026-10-05;2026-11-19;705,00;600,00;";
        let report = take_list(desk, &rows(&changed), NOVEMBER);
        let (was, now) = (Cents(60_500), Cents(70_500));
        assert_eq!(report.changes, [Change::Amount { number: "2026-102".into(), was, now }]);
        assert_eq!(open_on(desk, "2026-102"), Cents(60_000));
    });
}

#[test]
fn direct_debit_comes_and_goes() {
    on_each_engine(|desk| {
        let list_with = |incasso: &str| {
            format!(
                "Debiteurnummer;Debiteurnaam;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand;\
                 Incasso;Soort klant\n\
                 10;Jansen;2026-101;2026-09-01;2026-09-15;1210,00;{incasso};particulier\n"
            )
        };
        let report = take_list(desk, &list_with("ja"), OCTOBER);
        // Overdue, but the bank collects it: it does not start and nothing is asked.
        assert_eq!((report.new, report.asked), (1, 0));
        assert_eq!(people(desk)[0].kind, DebtorKind::Consumer);
        let report = take_list(desk, &list_with("nee"), NOVEMBER);
        assert_eq!(report.changes, [Change::ByTransfer { number: "2026-101".into() }]);
        assert_eq!(invoices(desk)[0].known.collection, Collection::Transfer);
    });
}

#[test]
fn what_is_no_longer_listed_was_settled_and_may_come_back() {
    on_each_engine(|desk| {
        first_list(desk);
        let report = take_list(desk, &rows(&first_rows()[1..]), OCTOBER);
        assert_eq!(counts(&report), [0, 0, 1, 3]);
        let vanished = Change::Vanished { number: "2026-101".into(), amount: Cents(121_000) };
        assert_eq!(report.changes, [vanished]);
        assert_eq!(open_on(desk, "2026-101"), Cents(0));
        let report = take_list(desk, &(rows(&first_rows()) + "\n"), NOVEMBER);
        let (was, now) = (Cents(0), Cents(121_000));
        assert_eq!(report.changes, [Change::Open { number: "2026-101".into(), was, now }]);
        assert_eq!(open_on(desk, "2026-101"), now);
    });
}

#[test]
fn a_list_that_looks_like_a_part_is_refused_unless_a_person_says_so() {
    on_each_engine(|desk| {
        let row = |number| format!("10;Jansen;{number};2026-10-01;2026-11-15;10,00;10,00;");
        let all: Vec<String> = (1..=12).map(row).collect();
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        take_list(desk, &rows(&all), OCTOBER);
        let part = rows(&all[..5]);
        let before = events(desk);
        let report = take_list(desk, &part, NOVEMBER);
        assert_eq!(report.state, FileState::Rejected);
        assert_eq!(report.refusal, Some(Refusal::ListLooksPartial { vanished: 7, known: 12 }));
        assert_eq!(events(desk), before);
        let mut accepted = list(&part, NOVEMBER);
        accepted.accept_vanished = true;
        let report = accepted.run(desk).unwrap();
        assert_eq!((report.state, counts(&report)), (FileState::New, [0, 0, 7, 5]));
    });
}

#[test]
fn a_list_of_a_wrong_day_or_with_a_wrong_item_is_refused_whole() {
    on_each_engine(|desk| {
        first_list(desk);
        let before = events(desk);
        let refused = |desk: &mut Desk, rows: &str, as_of: Option<Date>| {
            let mut file = list(rows, OCTOBER);
            file.as_of = as_of;
            let report = file.run(desk).unwrap();
            assert_eq!((report.state, report.id), (FileState::Rejected, None));
            report.refusal.unwrap()
        };
        let more = rows(&first_rows()) + "30;Smit;2026-105;2026-10-09;2026-11-23;1,00;1,00;\n";
        let (day, last) = (date(2026, 10, 25), OCTOBER);
        assert_eq!(refused(desk, &more, Some(day)), Refusal::ListOlder { day, last });
        assert_eq!(refused(desk, &more, None), Refusal::AsOfMissing);
        let day = date(2026, 11, 3);
        assert_eq!(refused(desk, &more, Some(day)), Refusal::AsOfInFuture { day });
        let number = || "2026-105".to_owned();
        let without_due = more.replace("2026-11-23", "");
        let refusal = Refusal::DueMissing { number: number() };
        assert_eq!(refused(desk, &without_due, Some(NOVEMBER)), refusal);
        let early = more.replace("2026-11-23", "2026-10-08");
        let due = date(2026, 10, 8);
        let refusal = Refusal::DueBeforeIssue { number: number(), due };
        assert_eq!(refused(desk, &early, Some(NOVEMBER)), refusal);
        let of_other = more.replace("30;Smit;2026-105", "30;Smit;2026-104");
        let refusal = Refusal::InvoiceOfOther { number: "2026-104".into() };
        assert_eq!(refused(desk, &of_other, Some(NOVEMBER)), refusal);
        let dollars =
            more.replace("Omschrijving", "Valuta").replace("1,00;1,00;\n", "1,00;1,00;USD\n");
        let refusal = Refusal::CurrencyOther { number: number(), currency: "USD".into() };
        let dollars = dollars.replace("Kozijnen", "");
        assert_eq!(refused(desk, &dollars, Some(NOVEMBER)), refusal);
        let two = format!("{dollars}31;Smit;2026-106;2026-10-09;2026-11-23;1,00;1,00;GBP\n");
        let report = take_list(desk, &two, NOVEMBER);
        let other = Refusal::CurrencyOther { number: "2026-106".into(), currency: "GBP".into() };
        assert_eq!((report.refusal, report.remarks), (Some(refusal), vec![other]));
        assert_eq!(report.rejected, 2);
        let above = more.replace("1,00;1,00;\n", "100,00;1210,00;\n");
        let (amount, open) = (Cents(10_000), Cents(121_000));
        let refusal = Refusal::OpenAboveAmount { number: number(), amount, open };
        assert_eq!(refused(desk, &above, Some(NOVEMBER)), refusal);
        let back = more.replace("1,00;1,00;\n", "-100,00;-120,00;\n");
        let (amount, open) = (Cents(-10_000), Cents(-12_000));
        let refusal = Refusal::OpenAboveAmount { number: number(), amount, open };
        assert_eq!(refused(desk, &back, Some(NOVEMBER)), refusal);
        let far = more.replace("2026-10-09;2026-11-23", "2126-10-09;2126-11-23");
        let refusal = Refusal::IssueTooFar { number: number(), day: date(2126, 10, 9) };
        assert_eq!(refused(desk, &far, Some(NOVEMBER)), refusal);
        assert_eq!(events(desk), before);
    });
}

#[test]
fn a_file_with_mistakes_changes_nothing() {
    on_each_engine(|desk| {
        let before = events(desk);
        let wrong = rows(&first_rows()).replace("1210,00;1210,00", "1210,00;twaalf");
        let report = take_list(desk, &wrong, OCTOBER);
        assert_eq!((report.state, report.rejected), (FileState::Rejected, 1));
        let report = take_list(desk, "Beste Jan,\n\nGroeten, Piet\n", OCTOBER);
        assert_eq!(report.state, FileState::Rejected);
        assert!(!report.problems.is_empty());
        assert_eq!(events(desk), before);
    });
}

#[test]
fn a_dry_run_says_the_same_and_keeps_nothing() {
    on_each_engine(|desk| {
        let before = events(desk);
        desk.dry_run = true;
        let dry = first_list(desk);
        assert_eq!((dry.state, dry.id, dry.new), (FileState::New, None, 4));
        assert_eq!((events(desk), open_amounts(desk).len()), (before, 0));
        desk.dry_run = false;
        let report = first_list(desk);
        assert_eq!(FileReport { id: None, ..report }, dry);
    });
}

/// Records by hand a bank row with a text.
fn bank_row(desk: &mut Desk, text: &str, amount: Cents, on: Date) -> BankEntryId {
    let done = desk.write(Right::Bank, |work| {
        let bank_entry = BankEntryId(work.take_id());
        let row = BankRow {
            bank_entry,
            on,
            value_on: None,
            amount,
            reversal: false,
            fingerprint: format!("row {}", bank_entry.0),
            occurrence: 1,
        };
        let statement = StatementTaken {
            import: ImportId(work.take_id()),
            account: "NL91ABNA0417164300".to_owned(),
            rows: vec![row],
            covered_until: Some(on),
            closing: None,
            was: None,
        };
        let words = BankWords { text: text.to_owned(), ..BankWords::default() };
        let (kind, body) = (DetailKind::Bank, words_of(&words)?);
        let details = vec![Detail { slot: 0, person: None, kind, body }];
        work.record(&[Record { event: Event::from(statement), details }])?;
        Ok(bank_entry)
    });
    done.unwrap()
}

/// Records by hand that an amount came in and was settled on an invoice.
fn receive(desk: &mut Desk, number: &str, amount: Cents, on: Date) {
    let known = invoices(desk).into_iter().find(|one| one.known.number == number).unwrap().known;
    let bank_entry = bank_row(desk, "", amount, on);
    let done = desk.write(Right::Bank, |work| {
        let part = SettledPart {
            debtor: known.debtor,
            invoice: known.invoice,
            amount,
            entry: EntryId(work.take_id()),
            explained: None,
            added: Cents::ZERO,
        };
        let judged = JudgedReceipt {
            bank_entry,
            settlement: Some(SettlementId(work.take_id())),
            debtor: Some(known.debtor),
            was_of: None,
            on,
            parts: vec![part],
            left: Cents::ZERO,
            evidence: Vec::new(),
            names: Vec::new(),
        };
        let judged = ReceiptsJudged { receipts: vec![judged], by_person: true };
        work.record(&[judged.into_record()])
    });
    done.unwrap();
}

#[test]
fn money_that_came_in_before_its_invoice_was_known_is_settled_with_the_list() {
    on_each_engine(|desk| {
        bank_row(desk, "Factuur 2026-104", Cents(24_200), date(2026, 10, 28));
        let report = first_list(desk);
        assert_eq!((report.new, report.settled), (4, 1));
        assert_eq!(open_on(desk, "2026-104"), Cents(0));
    });
}

#[test]
fn receipts_before_the_as_of_day_explain_the_list_and_later_ones_do_not_disturb_it() {
    on_each_engine(|desk| {
        first_list(desk);
        receive(desk, "2026-101", Cents(121_000), date(2026, 10, 28));
        receive(desk, "2026-104", Cents(24_200), date(2026, 11, 2));
        let as_of = date(2026, 10, 30);
        let report = take_list(desk, &rows(&first_rows()[1..]), as_of);
        // 101 was paid before the day, so it is not listed; 104 after it, so it still is.
        assert_eq!((counts(&report), report.changes), ([0, 0, 0, 3], Vec::new()));
        assert_eq!(open_on(desk, "2026-101"), Cents(0));
        assert_eq!(open_on(desk, "2026-104"), Cents(0));
    });
}

#[test]
fn a_list_that_is_behind_does_not_make_a_payment_undone() {
    on_each_engine(|desk| {
        first_list(desk);
        receive(desk, "2026-101", Cents(121_000), date(2026, 10, 28));
        receive(desk, "2026-103", Cents(-12_100), date(2026, 10, 28));
        let report = take_list(desk, &(rows(&first_rows()) + "\n"), NOVEMBER);
        let doubted = |number: &str, amount| Change::Doubted { number: number.to_owned(), amount };
        let expected = [doubted("2026-101", Cents(121_000)), doubted("2026-103", Cents(-12_100))];
        assert_eq!((counts(&report), &report.changes[..]), ([0, 0, 0, 4], &expected[..]));
        assert_eq!(open_on(desk, "2026-101"), Cents(0));
        assert_eq!(open_on(desk, "2026-103"), Cents(0));
    });
}

#[test]
fn what_was_set_off_here_is_not_called_money_on_the_bank() {
    on_each_engine(|desk| {
        first_list(desk);
        let parts = vec![("2026-101".to_owned(), None)];
        SettleCredit { credit: "2026-103".to_owned(), parts }.run(desk).unwrap();
        let report = take_list(desk, &(rows(&first_rows()) + "\n"), NOVEMBER);
        let set_off =
            |number: &str| Change::SetOff { number: number.to_owned(), amount: Cents(12_100) };
        assert_eq!(report.changes, [set_off("2026-101"), set_off("2026-103")]);
        assert_eq!(open_on(desk, "2026-101"), Cents(108_900));
    });
}

#[test]
fn words_of_debtors_change_and_are_never_erased() {
    on_each_engine(|desk| {
        let heading = "Debiteurnummer;Debiteurnaam;E-mail;Telefoon;IBAN;Soort klant;\
                       Factuurnummer;Factuurdatum;Vervaldatum;Openstaand\n";
        let invoice = "2026-101;2026-10-01;2026-11-15;1210,00\n";
        let text = |words: &str| format!("{heading}10;{words};{invoice}");
        take_list(desk, &text("Jansen;j@jansen.example;;nl91 abna 0417164300;"), OCTOBER);
        let before = events(desk);
        let report = take_list(desk, &text("Bakkerij Jansen;;020-1234567;;"), OCTOBER);
        let name = || "Bakkerij Jansen".to_owned();
        assert_eq!(report.changes, [Change::DebtorWords { name: name() }]);
        assert_eq!((report.state, counts(&report)), (FileState::New, [0, 0, 0, 1]));
        assert_eq!(events(desk), before + 2);
        let report = take_list(desk, &text("Bakkerij Jansen;;;;particulier"), OCTOBER);
        let kind = Change::DebtorKind { name: name(), kind: "consumer".to_owned() };
        assert_eq!(report.changes, [kind]);
        let known = people(desk).remove(0);
        assert_eq!(known.words.email, "j@jansen.example");
        assert_eq!(known.words.phone, "020-1234567");
        assert_eq!(known.words.iban, "NL91ABNA0417164300");
        assert_eq!((known.words.name, known.kind), (name(), DebtorKind::Consumer));
    });
}

#[test]
fn an_invoice_of_after_the_as_of_day_waits_for_a_later_list() {
    on_each_engine(|desk| {
        let row = |day: &str, open: &str| {
            rows(&[&*format!("10;Jansen;2026-101;{day};2026-12-15;1210,00;{open};")])
        };
        take_list(desk, &row("2026-10-28", "1210,00"), OCTOBER);
        // Nothing is said of its balance, and its day may not move over the as-of day.
        let report = take_list(desk, &row("2026-10-20", "1000,00"), OCTOBER);
        assert_eq!((report.state, counts(&report)), (FileState::NothingNew, [0, 0, 0, 1]));
        let report = take_list(desk, &row("2026-10-20", "1000,00"), NOVEMBER);
        assert_eq!((report.state, counts(&report)), (FileState::New, [0, 1, 0, 0]));
        assert_eq!(open_on(desk, "2026-101"), Cents(100_000));
    });
}
