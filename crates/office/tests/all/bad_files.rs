//! Stories about files that are wrong, by accident or on purpose: each is refused with what and
//! where, changes nothing, and takes little time.

use std::time::{Duration, Instant};

use jiff::civil::date;
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};

use punctueel_domain::coded::Coded;
use punctueel_office::Desk;
use punctueel_office::imports::{FileReport, FileState, TakeIn};

use crate::trial::{events, on_each_engine, open_amounts};
use crate::ubl_file::{Ubl, zip_of};

/// No file of these takes longer, also on a slow machine without optimisation.
const LONGEST: Duration = Duration::from_secs(60);

const HEADINGS: [&str; 6] = [
    "Debiteurnummer",
    "Debiteurnaam",
    "Factuurnummer",
    "Factuurdatum",
    "Vervaldatum",
    "Openstaand",
];

/// A workbook with the headings in its first row.
fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0..).zip(HEADINGS) {
        sheet.write(0, column, heading).unwrap();
    }
    fill(sheet);
    book.save_to_buffer().unwrap()
}

fn row(sheet: &mut Worksheet, row: u32, number: &str, [issued, due]: [&str; 2]) {
    for (column, cell) in (0..).zip(["10", "Jansen", number, issued, due]) {
        sheet.write(row, column, cell).unwrap();
    }
    sheet.write(row, 5, 121.5).unwrap();
}

/// An invoice without anything odd.
fn invoice() -> Ubl {
    Ubl {
        number: "F1".to_owned(),
        issued_on: date(2026, 10, 1),
        due_on: Some(date(2026, 10, 31)),
        cents: 12_100,
        customer: "Jansen".to_owned(),
        ..Ubl::default()
    }
}

fn take(desk: &mut Desk, name: &str, bytes: &[u8]) -> Vec<FileReport> {
    let as_of = Some(date(2026, 10, 26));
    let began = Instant::now();
    let take_in = TakeIn { name, bytes, as_of, ..TakeIn::default() };
    let reports = take_in.run_all(desk).unwrap();
    assert!(began.elapsed() < LONGEST, "{name} took {:?}", began.elapsed());
    reports
}

/// What was said: the line and the code of each mistake, and the code of a refusal.
fn said(report: &FileReport) -> Vec<(u64, &'static str)> {
    let problems = report.problems.iter().filter(|problem| problem.is_error());
    let problems = problems.map(|problem| (problem.line, problem.what.code()));
    problems.chain(report.refusal.iter().map(|refusal| (0, refusal.code()))).collect()
}

/// The file is refused for this and nothing changes.
fn refused(desk: &mut Desk, name: &str, bytes: &[u8], why: &[(u64, &str)]) {
    let before = events(desk);
    let reports = take(desk, name, bytes);
    assert!(reports.iter().all(|report| report.state == FileState::Rejected), "{reports:?}");
    let all: Vec<_> = reports.iter().flat_map(said).collect();
    assert_eq!(all, why, "{name}");
    assert_eq!(events(desk), before, "{name}: nothing is half done");
}

#[test]
fn a_spreadsheet_comes_into_the_books() {
    on_each_engine(|desk| {
        let bytes = workbook(|sheet| {
            row(sheet, 1, "F1", ["01-10-2026", "31-10-2026"]);
            // Days may stand there as words; a merged debtor counts for both his rows.
            row(sheet, 2, "F2", ["5-10-2026", "4 november 2026"]);
            sheet.merge_range(1, 1, 2, 1, "Jansen", &Format::new()).unwrap();
        });
        let report = take(desk, "open.xlsx", &bytes).remove(0);
        assert_eq!((report.state, report.new), (FileState::New, 2), "{report:?}");
        let open: Vec<_> = open_amounts(desk).into_iter().map(|(number, _)| number).collect();
        assert_eq!(open, ["F1", "F2"]);
        assert_eq!(take(desk, "open.xlsx", &bytes)[0].state, FileState::NothingNew);
    });
}

#[test]
fn a_spreadsheet_with_mistakes_says_in_which_row() {
    on_each_engine(|desk| {
        let formula = workbook(|sheet| {
            row(sheet, 1, "F1", ["01-10-2026", "31-10-2026"]);
            sheet.write(1, 5, Formula::new("=100+21.5").set_result("")).unwrap();
        });
        refused(desk, "formule.xlsx", &formula, &[(2, "FORMULA"), (2, "FIELD-EMPTY")]);
        let days = workbook(|sheet| {
            row(sheet, 1, "F1", ["01-10-2026", "31-10-2026"]);
            row(sheet, 2, "F2", ["31-02-2026", "31-10-2026"]);
        });
        refused(desk, "dagen.xlsx", &days, &[(3, "DAY")]);
        let either = workbook(|sheet| {
            row(sheet, 1, "F1", ["01/13/2026", "31/10/2026"]);
            row(sheet, 2, "F2", ["13/01/2026", "31/10/2026"]);
        });
        refused(desk, "maand-eerst.xlsx", &either, &[(3, "DAY-AMBIGUOUS")]);
    });
}

#[test]
fn a_million_empty_rows_are_nothing() {
    on_each_engine(|desk| {
        let bytes = workbook(|sheet| {
            row(sheet, 1, "F1", ["01-10-2026", "31-10-2026"]);
            sheet.write_blank(1_048_575, 0, &Format::new().set_bold()).unwrap();
        });
        let report = take(desk, "leeg.xlsx", &bytes).remove(0);
        assert_eq!((report.state, report.new), (FileState::New, 1), "{report:?}");
    });
}

#[test]
fn a_zip_with_tricks_is_refused_whole() {
    on_each_engine(|desk| {
        let ubl = invoice();
        let file = |name: &str, bytes: Vec<u8>| (name.to_owned(), bytes);
        let inner = zip_of(&[file("a.xml", ubl.file())]);
        let nested = zip_of(&[file("f.xml", ubl.file()), file("b.zip", inner)]);
        refused(desk, "zip-in-zip.zip", &nested, &[(0, "ARCHIVE-NESTED")]);
        let zeros = vec![b' '; 19 << 20];
        let bomb: Vec<_> = (0..20).map(|at| file(&format!("{at}.csv"), zeros.clone())).collect();
        refused(desk, "bom.zip", &zip_of(&bomb), &[(0, "ARCHIVE-LIMIT")]);
        refused(desk, "leeg.zip", &zip_of(&[]), &[(0, "EMPTY")]);
        refused(desk, "stuk.zip", b"PK\x03\x04 en niets meer", &[(0, "ARCHIVE")]);
        refused(desk, "los.pdf", b"%PDF-1.4", &[(0, "NOT-READ")]);
        // A name is only for showing: nothing is written where it points.
        let tricks = zip_of(&[file("../../../tmp/f.xml", ubl.file())]);
        let report = take(desk, "pad.zip", &tricks).remove(0);
        assert_eq!((report.state, report.new), (FileState::New, 1), "{report:?}");
        assert_eq!(report.file, "pad.zip/../../../tmp/f.xml");
    });
}

#[test]
fn what_is_no_pdf_is_said_and_the_invoice_comes_in() {
    on_each_engine(|desk| {
        let ubl = Ubl { embedded: "UjBsR09E".to_owned(), ..invoice() };
        let report = take(desk, "f1.xml", &ubl.file()).remove(0);
        assert_eq!((report.state, report.new), (FileState::New, 1));
        let warnings: Vec<_> = report.problems.iter().map(|one| one.what.code()).collect();
        assert_eq!(warnings, ["ATTACHMENT"]);
        let cut_off = &ubl.file()[..400];
        refused(desk, "half.xml", cut_off, &[(6, "XML")]);
    });
}
