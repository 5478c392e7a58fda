//! Stories about invoices that are overdue when they arrive, and about long lists.

use std::fmt::Write;

use jiff::civil::{Date, date};

use punctueel_domain::id::DebtorId;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Claim, FAR_DAY, LegalKind, Reported, StepState};
use punctueel_office::Desk;
use punctueel_office::actions::answer_take_in::AnswerTakeIn;
use punctueel_office::imports::{FileState, SentBefore};
use punctueel_office::no::No;
use punctueel_store::load::bank::asking_imports;
use punctueel_store::load::cases::{Range, cases};

use crate::trial::{TODAY, assert_sound, list, on_each_engine, open, take_list};

const HEADING: &str =
    "Debiteurnummer;Debiteurnaam;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand";

/// One overdue invoice for each of twelve debtors, the last owes most.
fn overdue_list() -> String {
    let mut text = format!("{HEADING}\n");
    for place in 1..=12 {
        let _ = writeln!(text, "{place};Firma {place};F{place};2026-09-01;2026-10-01;{place}00,00");
    }
    text
}

/// The open claims with what became of their steps.
fn claims(desk: &mut Desk) -> Vec<Claim> {
    let range = Range::next(DebtorId(0), FAR_DAY);
    let found =
        desk.read(|tx, administration| Ok(cases(tx, administration, range, TODAY)?)).unwrap();
    found.into_iter().flat_map(|case| case.claims).collect()
}

fn starts(desk: &mut Desk) -> Vec<Option<Date>> {
    claims(desk).iter().map(|claim| claim.not_before).collect()
}

/// The last step that counts as carried out before.
fn sent_before(claim: &Claim) -> Option<(&str, Date)> {
    let sent = claim.steps.iter().find(|step| step.state == StepState::SentBefore)?;
    Some((&sent.step, sent.on))
}

fn is_asking(desk: &mut Desk) -> bool {
    let asking = desk.read(|tx, administration| Ok(asking_imports(tx, administration)?));
    !asking.unwrap().is_empty()
}

fn reminded(on: Date) -> SentBefore {
    SentBefore::Reported(Reported { kind: LegalKind::Reminder, on })
}

#[test]
fn overdue_invoices_are_spread_over_days_and_asked_about() {
    on_each_engine(|desk| {
        let report = take_list(desk, &overdue_list(), TODAY);
        assert_eq!((report.new, report.asked), (12, 12));
        // Ten debtors a day; the two who owe least come the next day.
        let starts = starts(desk);
        let today = starts.iter().filter(|day| **day == Some(TODAY)).count();
        assert_eq!((today, starts[0], starts[1]), (10, Some(day(3)), Some(day(3))));
        assert!(is_asking(desk));
        let answer = AnswerTakeIn { import: report.id, sent_before: reminded(date(2026, 10, 20)) };
        assert_eq!(answer.clone().run(desk).unwrap(), 12);
        assert!(!is_asking(desk));
        let claims = claims(desk);
        let expected = Some(("first-demand", date(2026, 10, 20)));
        assert!(claims.iter().all(|claim| sent_before(claim) == expected));
        // The answer may be put right as long as nothing was done.
        let nothing = AnswerTakeIn { sent_before: SentBefore::Nothing, ..answer };
        assert_eq!(nothing.run(desk).unwrap(), 12);
    });
}

fn day(day: i8) -> Date {
    date(2026, 11, day)
}

#[test]
fn an_answer_with_the_file_is_not_asked_again() {
    on_each_engine(|desk| {
        let text = overdue_list() + "12;Firma 12;F13;2026-10-01;2026-10-25;50,00\n";
        let mut file = list(&text, TODAY);
        file.sent_before = Some(reminded(date(2026, 10, 20)));
        let report = file.run(desk).unwrap();
        assert_eq!((report.new, report.asked, is_asking(desk)), (13, 0, false));
        // F13 was not overdue yet on the day of that reminder.
        let claims = claims(desk);
        assert!(sent_before(&claims[0]).is_some());
        assert_eq!(sent_before(&claims[12]), None);
        let nobody = AnswerTakeIn { import: None, sent_before: SentBefore::Nothing }.run(desk);
        assert!(matches!(nobody, Err(No::Refused(Refusal::NothingRuns))));
    });
}

#[test]
fn the_columns_of_the_list_go_before_the_answer() {
    on_each_engine(|desk| {
        let text = format!(
            "{HEADING};Aantal herinneringen;Laatste herinnering\n\
             1;Jansen;F1;2026-09-01;2026-10-01;100,00;1;2026-10-12\n\
             2;De Vries;F2;2026-09-01;2026-10-01;100,00;0;\n\
             3;Smit;F3;2026-09-01;2026-10-01;100,00;2;\n"
        );
        let report = take_list(desk, &text, TODAY);
        // Smit was reminded, but on which day?
        assert_eq!((report.new, report.asked), (3, 1));
        let answer = AnswerTakeIn { import: None, sent_before: reminded(date(2026, 10, 20)) };
        answer.run(desk).unwrap();
        let claims = claims(desk);
        assert_eq!(sent_before(&claims[0]), Some(("first-demand", date(2026, 10, 12))));
        assert_eq!(sent_before(&claims[2]), Some(("first-demand", date(2026, 10, 20))));
        assert!(!is_asking(desk));
    });
}

#[test]
fn a_message_of_tomorrow_cannot_have_been_sent() {
    on_each_engine(|desk| {
        let text = overdue_list();
        let mut file = list(&text, TODAY);
        file.sent_before = Some(reminded(day(3)));
        let report = file.run(desk).unwrap();
        let refusal = Refusal::DayTooFar { day: day(3), last: TODAY };
        assert_eq!((report.state, report.refusal), (FileState::Rejected, Some(refusal)));
    });
}

/// A list of many rows, five to a debtor; every tenth row is overdue.
fn long_list(rows: u32) -> String {
    let mut text = format!("{HEADING}\n");
    for row in 0..rows {
        let (debtor, due) = (row / 5, if row % 10 == 0 { "2026-10-01" } else { "2026-12-01" });
        let _ = writeln!(text, "{debtor};Firma {debtor};F{row};2026-09-01;{due};{row},50");
    }
    text
}

#[test]
fn a_long_list_comes_in_whole() {
    let mut desk = open("sqlite::memory:");
    let text = long_list(20_000);
    let report = take_list(&mut desk, &text, TODAY);
    assert_eq!((report.new, report.asked), (20_000, 2_000));
    let changed = text.replace(",50\n", ",51\n");
    let report = take_list(&mut desk, &changed, TODAY);
    assert_eq!((report.changed, report.new), (20_000, 0));
    assert_sound(&mut desk);
}
