//! Stories about bank statements: what comes in, what it settles, and how that is undone.

use jiff::civil::Date;

use punctueel_domain::id::BankEntryId;
use punctueel_domain::matching::Evidence;
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_office::Desk;
use punctueel_office::actions::check_bank::CheckBank;
use punctueel_office::actions::mark_account::MarkAccount;
use punctueel_office::actions::match_receipts::{MatchReceipts, MatchReport};
use punctueel_office::actions::settle_receipt::SettleReceipt;
use punctueel_office::actions::undo_settlement::UndoSettlement;
use punctueel_office::ask::bank::{ListedReceipt, list};
use punctueel_office::imports::{Change, FileReport, FileState};
use punctueel_office::no::No;
use punctueel_store::load::house::covered_until;

use crate::statements::{JANSEN, Row, day, jansen, statement, statement_of, take};
use crate::trial::{TODAY, events, on_each_engine, open_on, people, take_list};

const HEADING: &str = "Debiteurnummer;Debiteurnaam;Factuurnummer;Factuurdatum;Vervaldatum;\
                       Factuurbedrag;Openstaand;Incasso\n";
const ROWS: [&str; 5] = [
    "10;Bakkerij Jansen;2026-101;2026-10-01;2026-11-15;1210,00;1210,00;nee",
    "10;Bakkerij Jansen;2026-102;2026-10-05;2026-11-19;605,00;605,00;nee",
    "10;Bakkerij Jansen;2026-103;2026-10-06;2026-10-06;-121,00;-121,00;nee",
    "20;De Vries BV;2026-104;2026-10-07;2026-11-21;242,00;242,00;nee",
    "20;De Vries BV;2026-105;2026-10-07;2026-11-21;500,00;500,00;ja",
];

fn rows(rows: &[&str]) -> String {
    format!("{HEADING}{}\n", rows.join("\n"))
}

/// The list as it was on 15 October.
fn first_list(desk: &mut Desk) {
    assert_eq!(take_list(desk, &rows(&ROWS), day(15)).state, FileState::New);
}

fn counts(report: &FileReport) -> (FileState, u32, u32, u32) {
    (report.state, report.new, report.known, report.settled)
}

fn rematch(desk: &mut Desk) -> MatchReport {
    MatchReceipts.run(desk).unwrap()
}

fn receipts(desk: &mut Desk) -> Vec<ListedReceipt> {
    list(desk, false).unwrap()
}

fn states(desk: &mut Desk) -> Vec<String> {
    receipts(desk).into_iter().map(|one| one.entry.state).collect()
}

fn entry(desk: &mut Desk, place: usize) -> BankEntryId {
    receipts(desk)[place].entry.bank_entry
}

fn covered(desk: &mut Desk) -> Option<Date> {
    desk.read(|tx, administration| Ok(covered_until(tx, administration)?)).unwrap()
}

fn unlinked(desk: &mut Desk) -> Cents {
    let debtor = people(desk)[0].debtor;
    desk.write(punctueel_domain::access::Right::Bank, |work| work.load_case(debtor))
        .unwrap()
        .unlinked
}

fn settle(desk: &mut Desk, place: usize, parts: &[(&str, Option<i64>)]) -> Result<(), Refusal> {
    let bank_entry = entry(desk, place);
    let part = |(number, cents): &(&str, Option<i64>)| (number.to_string(), cents.map(Cents));
    let parts = parts.iter().map(part).collect();
    let settle = SettleReceipt { bank_entry, parts, is_listed: None, with_all_added: false };
    answer(settle.run(desk).map(|_| ()))
}

fn answer<T>(outcome: Result<T, No>) -> Result<T, Refusal> {
    outcome.map_err(|no| match no {
        No::Refused(refusal) => refusal,
        No::Failed(error) => panic!("{error}"),
    })
}

#[test]
fn the_same_file_twice_adds_nothing() {
    on_each_engine(|desk| {
        first_list(desk);
        let two = [jansen(20, 121_000, "Factuur 2026-101"), jansen(21, 777, "bedankt")];
        let file = statement(0, day(21), &two);
        let report = take(desk, &file);
        assert_eq!(counts(&report), (FileState::New, 2, 0, 1));
        assert_eq!((report.total, report.covered_until), (Cents(121_777), Some(day(21))));
        assert_eq!(open_on(desk, "2026-101"), Cents(0));
        assert_eq!(states(desk), ["settled", "suggested"]);
        let before = events(desk);
        assert_eq!(counts(&take(desk, &file)), (FileState::NothingNew, 0, 2, 0));
        let renamed = file.replace("<MsgId>M<", "<MsgId>N<");
        assert_eq!(counts(&take(desk, &renamed)), (FileState::NothingNew, 0, 2, 0));
        assert_eq!(rematch(desk), MatchReport { suggested: 1, ..MatchReport::default() });
        assert_eq!(events(desk), before);
    });
}

#[test]
fn overlapping_files_add_what_is_new_and_equal_payments_stay_two() {
    on_each_engine(|desk| {
        let same = || jansen(20, 5_000, "abonnement");
        let first = [same(), same(), jansen(21, 700, "a")];
        assert_eq!(counts(&take(desk, &statement(0, day(21), &first))).1, 3);
        let second = [jansen(21, 700, "a"), jansen(22, 700, "a"), jansen(22, 900, "b")];
        let report = take(desk, &statement(10_000, day(22), &second));
        assert_eq!(counts(&report), (FileState::New, 2, 1, 0));
        assert_eq!((receipts(desk).len(), covered(desk)), (5, Some(day(22))));
        // A whole month anew, with one more equal payment.
        let all = [same(), same(), same(), jansen(21, 700, "a"), jansen(22, 700, "a")];
        assert_eq!(counts(&take(desk, &statement(0, day(22), &all))), (FileState::New, 1, 4, 0));
    });
}

#[test]
fn the_same_payments_in_other_words_are_refused() {
    on_each_engine(|desk| {
        take(desk, &statement(0, day(20), &[jansen(20, 1_000, "factuur 1")]));
        let other = take(desk, &statement(0, day(20), &[jansen(20, 1_000, "Factuur nr. 1")]));
        let (day, balance) = (day(20), Cents(1_000));
        assert_eq!(other.refusal, Some(Refusal::StatementContradicts { day, balance }));
        assert_eq!(states(desk).len(), 1);
    });
}

#[test]
fn a_gap_between_statements_does_not_move_the_day() {
    on_each_engine(|desk| {
        take(desk, &statement(0, day(20), &[jansen(20, 1_000, "a")]));
        let late = statement(1_500, day(22), &[jansen(22, 100, "c")]);
        let report = take(desk, &late);
        let gap = Refusal::BalanceGap { known: Cents(1_000), stated: Cents(1_500) };
        assert_eq!((report.new, report.remarks), (1, vec![gap.clone()]));
        assert_eq!((report.covered_until, covered(desk)), (Some(day(20)), Some(day(20))));
        assert_eq!(take(desk, &late).remarks, [gap]);
        // The file that was missing comes in; the later one then connects.
        take(desk, &statement(1_000, day(21), &[jansen(21, 500, "b")]));
        assert_eq!(covered(desk), Some(day(21)));
        let again = take(desk, &late);
        assert_eq!((counts(&again), covered(desk)), ((FileState::New, 0, 1, 0), Some(day(22))));
        assert_eq!(take(desk, &late).state, FileState::NothingNew);
    });
}

#[test]
fn another_currency_and_reports_of_the_day_stay_out() {
    on_each_engine(|desk| {
        let rows = [jansen(20, 1_000, "a")];
        let dollars = statement_of("NL02ABNA0123456789", "USD", 0, (day(20), &rows));
        let report = take(desk, &dollars);
        let number = "NL02ABNA0123456789".to_owned();
        let other = Refusal::CurrencyOther { number, currency: "USD".to_owned() };
        assert_eq!((report.state, report.remarks), (FileState::NothingNew, vec![other]));
        let report = statement(0, day(20), &rows).replace("camt.053.001.02", "camt.052.001.02");
        let report = report.replace("BkToCstmrStmt", "BkToCstmrAcctRpt").replace("Stmt>", "Rpt>");
        let refused = take(desk, &report);
        let format = "camt.052".to_owned();
        assert_eq!(refused.refusal, Some(Refusal::NotEndOfDay { format }));
        assert_eq!(states(desk), [""; 0]);
    });
}

#[test]
fn only_accounts_in_use_and_a_persons_word_say_how_far_we_know() {
    on_each_engine(|desk| {
        take(desk, &statement(0, day(20), &[jansen(20, 1_000, "a")]));
        let savings = "NL02ABNA0123456789";
        take(desk, &statement_of(savings, "EUR", 0, (day(18), &[jansen(18, 5, "rente")])));
        assert_eq!(covered(desk), Some(day(18)));
        let account = "nl02 abna 0123 4567 89".to_owned();
        let mark = MarkAccount { account, is_used: false };
        mark.clone().run(desk).unwrap();
        assert_eq!(covered(desk), Some(day(20)));
        let before = events(desk);
        mark.run(desk).unwrap();
        assert_eq!(events(desk), before);
        CheckBank { until: day(1) }.run(desk).unwrap();
        assert_eq!(covered(desk), Some(day(1)));
        let late = answer(CheckBank { until: day(3) }.run(desk));
        assert_eq!(late, Err(Refusal::DayTooFar { day: day(3), last: TODAY }));
    });
}

#[test]
fn a_part_a_credit_note_and_two_receipts_for_one_invoice() {
    on_each_engine(|desk| {
        first_list(desk);
        let file = [
            jansen(16, 60_000, "deelbetaling factuur 2026-101"),
            jansen(17, 48_400, "factuur 2026-102 minus creditnota 2026-103"),
        ];
        let report = take(desk, &statement(0, day(17), &file));
        assert_eq!((counts(&report).3, open_on(desk, "2026-101")), (2, Cents(61_000)));
        assert_eq!((open_on(desk, "2026-102"), open_on(desk, "2026-103")), (Cents(0), Cents(0)));
        let parts: Vec<i64> = receipts(desk)[1].parts.iter().map(|part| part.amount.0).collect();
        assert_eq!(parts, [60_500, -12_100]);
        // Twice the rest: a person chooses; nothing is settled twice.
        let twice = [jansen(18, 61_000, "2026-101"), jansen(18, 61_000, "2026-101")];
        assert_eq!(counts(&take(desk, &statement(108_400, day(18), &twice))).3, 0);
        assert_eq!(states(desk)[2..], ["suggested", "suggested"]);
        let taken = Evidence::ClaimedTwice { number: "2026-101".to_owned() };
        assert!(receipts(desk)[2].evidence.contains(&taken));
        assert_eq!(unlinked(desk), Cents(122_000));
        let before = events(desk);
        assert_eq!(rematch(desk).suggested, 2);
        assert_eq!(events(desk), before);
    });
}

#[test]
fn a_list_that_was_first_is_explained_and_not_taken_off_again() {
    on_each_engine(|desk| {
        first_list(desk);
        // On the 24th the bookkeeping has 101 paid and 102 half; the bank comes later.
        let half = "10;Bakkerij Jansen;2026-102;2026-10-05;2026-11-19;605,00;300,00;nee";
        let list = take_list(desk, &rows(&[half, ROWS[2], ROWS[3], ROWS[4]]), day(24));
        assert_eq!((list.vanished, open_on(desk, "2026-102")), (1, Cents(30_000)));
        let file = [
            jansen(20, 121_000, "2026-101"),
            jansen(24, 30_500, "2026-102"),
            jansen(25, 30_000, "2026-102"),
        ];
        assert_eq!(counts(&take(desk, &statement(0, day(25), &file))).3, 3);
        assert_eq!((open_on(desk, "2026-101"), open_on(desk, "2026-102")), (Cents(0), Cents(0)));
        assert_eq!(unlinked(desk), Cents(0));
        let explained: Vec<i64> =
            receipts(desk).iter().map(|one| one.parts[0].explained.0).collect();
        assert_eq!(explained, [121_000, 30_500, 0]);
        // A list that agrees changes nothing.
        let list = take_list(desk, &rows(&ROWS[2..]), day(26));
        assert_eq!((list.vanished, list.changed), (0, 0));
        assert_eq!(open_on(desk, "2026-102"), Cents(0));
        // Undone, the list's word stands again.
        let first = entry(desk, 0);
        UndoSettlement::OfEntry(first).run(desk).unwrap();
        assert_eq!(open_on(desk, "2026-101"), Cents(0));
        assert_eq!(settle(desk, 0, &[("2026-101", None)]), Ok(()));
        assert_eq!(receipts(desk)[0].parts[0].explained, Cents(121_000));
        assert_eq!(open_on(desk, "2026-101"), Cents(0));
    });
}

#[test]
fn a_receipt_after_the_list_comes_off_what_it_left() {
    on_each_engine(|desk| {
        first_list(desk);
        let half = "10;Bakkerij Jansen;2026-101;2026-10-01;2026-11-15;1210,00;605,00;nee";
        take_list(desk, &rows(&[half, ROWS[1], ROWS[2], ROWS[3], ROWS[4]]), day(20));
        let after = [jansen(21, 60_500, "2026-101")];
        assert_eq!(counts(&take(desk, &statement(0, day(21), &after))).3, 1);
        assert_eq!(open_on(desk, "2026-101"), Cents(0));
    });
}

#[test]
fn a_list_that_is_behind_the_bank_is_doubted() {
    on_each_engine(|desk| {
        first_list(desk);
        take(desk, &statement(0, day(20), &[jansen(20, 121_000, "2026-101")]));
        let new = "20;De Vries BV;2026-106;2026-10-16;2026-11-21;50,00;50,00;nee";
        let list = take_list(desk, &rows(&[&ROWS[..], &[new]].concat()), day(21));
        let (number, amount) = ("2026-101".to_owned(), Cents(121_000));
        assert!(list.changes.contains(&Change::Doubted { number, amount }));
        assert_eq!(open_on(desk, "2026-101"), Cents(0));
    });
}

#[test]
fn a_person_settles_and_what_is_left_stays_the_debtors() {
    on_each_engine(|desk| {
        first_list(desk);
        let file = [jansen(20, 200_000, "saldo"), jansen(21, -500, "terug")];
        take(desk, &statement(0, day(21), &file));
        let no = |refusal| Err::<(), _>(refusal);
        assert_eq!(settle(desk, 1, &[("2026-101", None)]), no(Refusal::NotAReceipt));
        let large = Refusal::AmountTooLarge { open: Cents(121_000) };
        assert_eq!(settle(desk, 0, &[("2026-101", Some(121_001))]), no(large));
        let value = "2026-999".to_owned();
        assert_eq!(settle(desk, 0, &[("2026-999", None)]), no(Refusal::NotFound { value }));
        assert_eq!(settle(desk, 0, &[("2026-101", None), ("2026-102", None)]), Ok(()));
        assert_eq!((open_on(desk, "2026-101"), open_on(desk, "2026-102")), (Cents(0), Cents(0)));
        let listed = &receipts(desk)[0];
        assert_eq!((&*listed.entry.state, listed.entry.unsettled), ("suggested", Cents(18_500)));
        assert!(listed.parts.iter().all(|part| part.by_person));
        assert_eq!(unlinked(desk), Cents(18_500));
        assert_eq!(settle(desk, 0, &[("2026-101", None)]), no(Refusal::NothingOpen));
        let much = Refusal::SettlesTooMuch { left: Cents(18_500) };
        assert_eq!(settle(desk, 0, &[("2026-104", Some(20_000))]), no(much));
        // Matching leaves it alone.
        let before = events(desk);
        assert_eq!(rematch(desk), MatchReport { suggested: 1, ..MatchReport::default() });
        assert_eq!(events(desk), before);
        assert_eq!(settle(desk, 0, &[("2026-104", None)]), Ok(()));
        assert_eq!(settle(desk, 0, &[("2026-104", None)]), no(Refusal::AlreadySettled));
    });
}

#[test]
fn what_was_undone_is_left_to_a_person() {
    on_each_engine(|desk| {
        first_list(desk);
        take(desk, &statement(0, day(20), &[jansen(20, 121_000, "2026-101")]));
        let settlement = receipts(desk)[0].parts[0].settlement;
        let undone = UndoSettlement::One(settlement).run(desk).unwrap();
        assert_eq!((undone, open_on(desk, "2026-101")), (vec![settlement], Cents(121_000)));
        assert_eq!(states(desk), ["suggested"]);
        assert_eq!(rematch(desk), MatchReport { suggested: 1, ..MatchReport::default() });
        assert_eq!(open_on(desk, "2026-101"), Cents(121_000));
        let twice = answer(UndoSettlement::One(settlement).run(desk));
        assert_eq!(twice, Err(Refusal::AlreadyUndone));
        let entry = entry(desk, 0);
        assert_eq!(answer(UndoSettlement::OfEntry(entry).run(desk)), Err(Refusal::AlreadyUndone));
        assert_eq!(settle(desk, 0, &[("2026-101", None)]), Ok(()));
        assert_eq!(UndoSettlement::OfEntry(entry).run(desk).unwrap().len(), 1);
        let nobody = answer(UndoSettlement::OfEntry(BankEntryId(1)).run(desk));
        assert_eq!(nobody, Err(Refusal::NotFound { value: "ent_1".to_owned() }));
    });
}

#[test]
fn a_reversed_direct_debit_opens_its_claim_again() {
    on_each_engine(|desk| {
        first_list(desk);
        let vries = |day, cents, is_reversal| Row {
            day,
            cents,
            name: "De Vries BV",
            iban: "NL86INGB0002445588",
            text: "Incasso factuur 2026-105",
            is_reversal,
            ..Row::default()
        };
        take(desk, &statement(0, day(20), &[vries(20, 50_000, false)]));
        assert_eq!(open_on(desk, "2026-105"), Cents(0));
        take(desk, &statement(50_000, day(22), &[vries(22, -50_000, true)]));
        assert_eq!(open_on(desk, "2026-105"), Cents(50_000));
        assert_eq!(states(desk), ["settled", "settled"]);
        let debtor = people(desk)[1].debtor;
        let case = desk
            .write(punctueel_domain::access::Right::Bank, |work| work.load_case(debtor))
            .unwrap();
        let claim = case.claims.iter().find(|claim| claim.open == Cents(50_000)).unwrap();
        assert_eq!(claim.collection, punctueel_domain::invoice::Collection::Reversed);
    });
}

#[test]
fn a_settled_account_is_known_from_then_on() {
    on_each_engine(|desk| {
        first_list(desk);
        let row = |day, cents, text| Row { name: "J. Jansen", ..jansen(day, cents, text) };
        let file = [row(20, 121_000, "2026-101"), row(21, 9_900, "dank")];
        take(desk, &statement(0, day(21), &file));
        let listed = receipts(desk);
        assert_eq!(listed[1].evidence, [Evidence::IbanKnown]);
        assert_eq!((&*listed[1].entry.iban, listed[1].entry.debtor.is_some()), (JANSEN, true));
        let waiting = list(desk, true).unwrap();
        assert_eq!(waiting.len(), 1);
    });
}

#[test]
fn many_rows_come_in() {
    let mut desk = crate::trial::open("sqlite::memory:");
    let numbers: Vec<String> = (0..4_000).map(|n| format!("F2026{n:05}")).collect();
    let list: Vec<String> = numbers
        .iter()
        .enumerate()
        .map(|(n, number)| {
            format!("{0};Firma {0};{number};2026-10-01;2026-11-15;10,00;10,00;nee", n / 4)
        })
        .collect();
    let list: Vec<&str> = list.iter().map(String::as_str).collect();
    take_list(&mut desk, &rows(&list), day(15));
    let texts: Vec<&'static str> =
        numbers.into_iter().map(|number| &*Box::leak(number.into_boxed_str())).collect();
    let file: Vec<Row> =
        texts.iter().map(|text| Row { iban: "", name: "", ..jansen(20, 1_000, text) }).collect();
    let report = take(&mut desk, &statement(0, day(20), &file));
    assert_eq!(counts(&report), (FileState::New, 4_000, 0, 4_000));
    assert_eq!(take(&mut desk, &statement(0, day(20), &file)).known, 4_000);
}
