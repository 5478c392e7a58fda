//! Reads workbooks that these tests make themselves: lists as spreadsheet programs write them, and
//! what a person or an attacker does to them.

use punctueel_domain::money::Cents;
use punctueel_formats::facts::{FileFacts, Format, OpenItem};
use punctueel_formats::problem::{Problem, ProblemKind};
use punctueel_formats::profile::{ListKind, Profile, ProfileColumn};
use punctueel_formats::read::{read, read_with};
use rust_xlsxwriter::{ExcelDateTime, Format as Look, Formula, Workbook, Worksheet};

use crate::archives::zip_of;

const HEADINGS: [&str; 6] =
    ["Factuurnummer", "Debiteurnummer", "Naam", "Factuurdatum", "Vervaldatum", "Openstaand"];

fn head(sheet: &mut Worksheet, row: u32) {
    for (column, heading) in (0..).zip(HEADINGS) {
        sheet.write(row, column, heading).unwrap();
    }
}

/// One row: the number as a number, the days as days.
fn item(sheet: &mut Worksheet, row: u32, number: f64, open: f64) {
    let day = Look::new().set_num_format("dd-mm-yyyy");
    sheet.write(row, 0, number).unwrap();
    sheet.write(row, 1, 10_001).unwrap();
    sheet.write(row, 2, "Bakkerij Jansen").unwrap();
    let (issued, due) = ("2026-08-01", "2026-08-31T15:30:00");
    sheet.write_with_format(row, 3, ExcelDateTime::parse_from_str(issued).unwrap(), &day).unwrap();
    sheet.write_with_format(row, 4, ExcelDateTime::parse_from_str(due).unwrap(), &day).unwrap();
    sheet.write(row, 5, open).unwrap();
}

/// A workbook with one sheet that `fill` fills.
fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

fn kinds(facts: &FileFacts) -> Vec<ProblemKind> {
    facts.problems.iter().map(|problem| problem.what).collect()
}

fn errors(facts: &FileFacts) -> Vec<(u64, ProblemKind, &str)> {
    let errors = facts.problems.iter().filter(|problem| problem.is_error());
    errors.map(|problem| (problem.line, problem.what, problem.found.as_str())).collect()
}

fn items(facts: FileFacts) -> Vec<OpenItem> {
    let errors: Vec<&Problem> = facts.problems.iter().filter(|p| p.is_error()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    facts.open_items.unwrap().items
}

#[test]
fn a_list_below_a_title_is_read_with_numbers_and_days() {
    let bytes = workbook(|sheet| {
        sheet.write(0, 0, "Jansen; Bouw, BV").unwrap();
        sheet.write(1, 0, "Openstaande posten per 01-10-2026").unwrap();
        head(sheet, 4);
        item(sheet, 5, 2_026_101.0, 1_210.0);
        item(sheet, 7, 2_026_102.0, 0.1 + 0.2);
        item(sheet, 8, 2_026_103.0, -12.5);
    });
    let facts = read(&bytes);
    assert_eq!((facts.format, facts.encoding), (Format::OpenItems, "xlsx"));
    assert_eq!(facts.open_items.as_ref().unwrap().as_of.unwrap().to_string(), "2026-10-01");
    let items = items(facts);
    let open: Vec<i64> = items.iter().map(|item| item.open.0).collect();
    assert_eq!(open, [121_000, 30, -1_250]);
    let lines: Vec<u64> = items.iter().map(|item| item.line).collect();
    assert_eq!(lines, [6, 8, 9], "the line is the row of the sheet");
    let first = &items[0];
    assert_eq!((first.number.as_str(), first.debtor.number.as_str()), ("2026101", "10001"));
    assert_eq!(first.issued_on.to_string(), "2026-08-01");
    assert_eq!(first.due_on.unwrap().to_string(), "2026-08-31");
}

#[test]
fn words_and_numbers_in_one_column_agree() {
    let list = |amounts: [&str; 2]| {
        workbook(|sheet| {
            head(sheet, 0);
            item(sheet, 1, 1.0, 12.5);
            item(sheet, 2, 2.0, 0.0);
            sheet.write(2, 5, amounts[0]).unwrap();
            item(sheet, 3, 3.0, 0.0);
            sheet.write(3, 5, amounts[1]).unwrap();
        })
    };
    let open = |bytes: &[u8]| items(read(bytes)).iter().map(|i| i.open.0).collect::<Vec<_>>();
    assert_eq!(open(&list(["1.234", "1.234,56"])), [1_250, 123_400, 123_456]);
    assert_eq!(open(&list(["1,234", "1,234.56"])), [1_250, 123_400, 123_456]);
    // Numbers do not say how words are meant.
    let facts = read(&list(["1.234", "5"]));
    assert_eq!(errors(&facts), [(3, ProblemKind::Amount, "1.234 ?")]);
}

#[test]
fn what_is_not_whole_cents_or_lost_digits_is_refused() {
    let facts = read(&workbook(|sheet| {
        head(sheet, 0);
        item(sheet, 1, 1.0, 25.924_5);
        item(sheet, 2, 2_026_000_000_000_123.0, 1.25);
    }));
    let found = [(2, ProblemKind::Amount, "25,9245"), (3, ProblemKind::Syntax, "2,02600E+15")];
    assert_eq!(errors(&facts), found);
}

#[test]
fn a_formula_counts_as_it_was_saved_and_not_without_a_result() {
    let with = |result: &str| {
        let formula = Formula::new("=10+2.5").set_result(result);
        workbook(|sheet| {
            head(sheet, 0);
            item(sheet, 1, 1.0, 1.0);
            sheet.write(1, 5, formula).unwrap();
            sheet.write(1, 8, Formula::new("=1").set_result("")).unwrap();
        })
    };
    let facts = read(&with("12.5"));
    assert_eq!(kinds(&facts), [ProblemKind::Formulas]);
    assert_eq!(items(facts)[0].open, Cents(1_250));
    // Writers that do not calculate leave nothing, or a zero that is to be calculated first.
    for result in ["", "0"] {
        let facts = read(&with(result));
        assert_eq!(errors(&facts)[0], (2, ProblemKind::Formula, "F2"), "{result}");
    }
}

#[test]
fn days_may_be_counted_from_1904() {
    let bytes = workbook(|sheet| {
        head(sheet, 0);
        item(sheet, 1, 1.0, 1.0);
    });
    let moved = zip_of(&crate::archives::changed(&bytes, "xl/workbook.xml", |xml| {
        xml.replace("<workbookPr ", "<workbookPr date1904=\"1\" ")
    }));
    let days = |bytes: &[u8]| items(read(bytes))[0].issued_on;
    assert_eq!((days(&moved) - days(&bytes)).get_days(), 1_462);
}

#[test]
fn other_slashes_and_names_of_parts_are_found() {
    let bytes = workbook(|sheet| {
        head(sheet, 0);
        item(sheet, 1, 7.0, 1.0);
    });
    let parts = crate::archives::changed(&bytes, "xl/_rels/workbook.xml.rels", |xml| {
        xml.replace("sharedStrings.xml", "Teksten.xml")
    });
    let renamed = parts.into_iter().map(|(name, held)| {
        let name = name.replace("sharedStrings.xml", "teksten.xml").replace('/', "\\");
        (name, held)
    });
    let renamed: Vec<_> = renamed.collect();
    assert_eq!(items(read(&zip_of(&renamed)))[0].number, "7");
}

#[test]
fn one_sheet_must_fit_and_a_hidden_one_is_said() {
    let book = |hidden: &[bool]| {
        let mut book = Workbook::new();
        book.add_worksheet().set_name("Uitleg").unwrap().write(0, 0, "Hallo").unwrap();
        for (at, is_hidden) in hidden.iter().enumerate() {
            let sheet = book.add_worksheet();
            sheet.set_name(format!("Lijst {at}")).unwrap();
            sheet.set_hidden(*is_hidden);
            head(sheet, 0);
            item(sheet, 1, 1.0 + at as f64, 1.0);
        }
        book.save_to_buffer().unwrap()
    };
    assert_eq!(items(read(&book(&[true, false])))[0].number, "2");
    let facts = read(&book(&[false, false]));
    assert_eq!(errors(&facts), [(0, ProblemKind::Sheets, "Lijst 0, Lijst 1")]);
    assert_eq!(errors(&read(&book(&[true]))), [(0, ProblemKind::SheetHidden, "Lijst 0")]);
    assert_eq!(errors(&read(&book(&[]))), [(0, ProblemKind::UnknownFormat, "XLSX: Uitleg")]);
    let columns = [("number", 0), ("debtor_number", 1), ("issued_on", 3), ("open", 5)];
    let columns = columns.map(|(field, at)| ProfileColumn {
        heading: HEADINGS[at].to_owned(),
        field: field.to_owned(),
    });
    let sheet = |name: &str| Profile {
        list: ListKind::OpenItems,
        sheet: Some(name.to_owned()),
        columns: columns.to_vec(),
        ..Profile::default()
    };
    let chosen = read_with(&book(&[false, true]), Some(&sheet("Lijst 1")));
    assert_eq!(items(chosen)[0].number, "2");
    let facts = read_with(&book(&[false]), Some(&sheet("Blad1")));
    assert_eq!(errors(&facts), [(0, ProblemKind::SheetMissing, "Blad1")]);
}

#[test]
fn a_merged_debtor_counts_for_each_of_his_rows_and_a_merged_amount_does_not() {
    let with = |column: u16| {
        workbook(|sheet| {
            head(sheet, 0);
            for row in 1..4 {
                item(sheet, row, f64::from(row), 10.0);
                if column == 1 && row > 1 {
                    sheet.write(row, 2, "").unwrap();
                }
            }
            let plain = Look::new();
            sheet.merge_range(1, column, 3, column, "10", &plain).unwrap();
            if column == 1 {
                sheet.merge_range(1, 2, 3, 2, "Jansen", &plain).unwrap();
            }
        })
    };
    let names: Vec<(String, String)> = items(read(&with(1)))
        .into_iter()
        .map(|item| (item.debtor.number, item.debtor.name))
        .collect();
    assert_eq!(names, vec![("10".to_owned(), "Jansen".to_owned()); 3]);
    let facts = read(&with(5));
    assert_eq!(errors(&facts)[0], (3, ProblemKind::FieldEmpty, "open"));
}

#[test]
fn a_million_empty_rows_and_a_far_cell_cost_nothing() {
    let bytes = workbook(|sheet| {
        head(sheet, 0);
        item(sheet, 1, 1.0, 1.0);
        let look = Look::new().set_bold();
        sheet.write_blank(1_048_575, 16_383, &look).unwrap();
        sheet.write(1_048_575, 300, "ver weg").unwrap();
    });
    assert_eq!(items(read(&bytes)).len(), 1);
}

#[test]
fn a_damaged_or_lying_workbook_is_refused_in_time() {
    let bytes = workbook(|sheet| {
        head(sheet, 0);
        item(sheet, 1, 1.0, 1.0);
    });
    let with = |part: &str, from: &str, to: &str| {
        let parts = crate::archives::changed(&bytes, part, |xml| {
            assert!(xml.contains(from), "{part}: {xml}");
            xml.replace(from, to)
        });
        kinds(&read(&zip_of(&parts)))
    };
    // A file that says that it has a million million texts.
    let strings = "xl/sharedStrings.xml";
    assert_eq!(with(strings, "uniqueCount=\"", "uniqueCount=\"999999999999"), []);
    let sheet = "xl/worksheets/sheet1.xml";
    assert_eq!(with(sheet, "<c r=\"A2\"", "<c r=\"A0\""), [ProblemKind::Archive]);
    assert_eq!(with(sheet, "<row r=\"2\"", "<row r=\"99999999\""), [ProblemKind::Archive]);
    assert_eq!(with(sheet, "t=\"s\"><v>0<", "t=\"s\"><v>99<"), [ProblemKind::Archive]);
    assert_eq!(with(sheet, "</sheetData>", "</sheetDat>"), [ProblemKind::Archive]);
    assert_eq!(with(sheet, "<sheetData>", "<sheetData>&a;"), [ProblemKind::XmlEntities]);
    for cut in (0..bytes.len()).step_by(97) {
        let facts = read(&bytes[..cut]);
        assert!(facts.problems.iter().any(Problem::is_error), "cut off at {cut}");
    }
}
