//! Reports: the page, the shape for machines, and the file for a spreadsheet.

use std::fs;

use super::program::Program;

#[test]
fn the_list_names_every_report() {
    let program = Program::with_list();
    let list = program.json("report list");
    assert_eq!(list[0]["name"], "ageing");
    assert!(program.ok("report list").contains("ageing: "));
    let wrong = program.run("report winst");
    assert_eq!(wrong.status, 2, "{wrong:?}");
    assert!(wrong.err.contains("punctueel report list"), "{wrong:?}");
}

#[test]
fn the_ageing_adds_up_and_says_what_it_counts() {
    let program = Program::with_list();
    let made = program.json("report ageing --on 2026-10-05");
    assert_eq!((&made["name"], &made["on"]), (&"ageing".into(), &"2026-10-05".into()));
    let columns = made["columns"].as_array().unwrap();
    for row in made["rows"].as_array().unwrap() {
        assert_eq!(row.as_array().unwrap().len(), columns.len());
    }
    assert_eq!(made["totals"][columns.len() - 1], "4535.50");
    let page = program.ok("report ageing --on 2026-10-05");
    assert!(page.contains("4.535,50") && page.contains("61 tot en met 90 dagen"), "{page}");
    let early = program.json("report ageing --on 2026-10-05 --known 2020-01-01");
    assert_eq!(early["rows"].as_array().unwrap().len(), 0, "nothing was known then");
}

#[test]
fn a_file_holds_no_formula_and_overwrites_nothing_unasked() {
    let program = Program::in_trial();
    let list = "Debiteurnummer;Debiteurnaam;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand\n\
                1;=1+1;F1;01-09-2026;01-10-2026;1210,50\n";
    program.write("lijst.csv", list);
    program.ok("import lijst.csv --as-of 2026-10-05 --sent-before none --today 2026-10-05");
    program.ok("report ageing --csv uit.csv --on 2026-10-05");
    let text = fs::read_to_string(program.folder().join("uit.csv")).unwrap();
    assert!(text.contains(";'=1+1;") && text.contains(";1210,50;"), "{text}");
    assert!(text.starts_with('\u{feff}'), "{text}");
    let again = program.json_with("report ageing --csv uit.csv --on 2026-10-05", 1);
    assert_eq!(again["code"], "FILE-EXISTS");
    program.ok("report ageing --csv uit.csv --force --on 2026-10-05");
}

#[test]
fn a_workbook_holds_the_same_figures_as_the_page() {
    let program = Program::with_list();
    program.ok("report ageing --xlsx uit.xlsx --on 2026-10-05");
    let bytes = fs::read(program.folder().join("uit.xlsx")).unwrap();
    assert!(bytes.starts_with(b"PK"), "a workbook is a ZIP");
    program.ok("report ageing --xlsx weer.xlsx --on 2026-10-05");
    assert_eq!(bytes, fs::read(program.folder().join("weer.xlsx")).unwrap(), "the same bytes");
    let again = program.json_with("report ageing --xlsx uit.xlsx --on 2026-10-05", 1);
    assert_eq!(again["code"], "FILE-EXISTS");
    let both = program.run("report ageing --xlsx a.xlsx --csv b.csv");
    assert_eq!(both.status, 2, "{both:?}");
}

#[test]
fn a_statement_is_a_file_and_plans_nothing() {
    let program = Program::with_list();
    program.ok("bank checked 2026-10-04 --today 2026-10-05");
    let before = program.json("outbox list --today 2026-10-05");
    let made = program.json("statement 10045 --out overzicht.pdf --today 2026-10-05");
    assert_eq!(made["pages"], 1);
    assert!(fs::read(program.folder().join("overzicht.pdf")).unwrap().starts_with(b"%PDF"));
    assert_eq!(program.json("outbox list --today 2026-10-05"), before);
    let again = program.json_with("statement 10045 --out overzicht.pdf --today 2026-10-05", 1);
    assert_eq!(again["code"], "FILE-EXISTS");
}

/// A page of eight columns stays readable, and says what cannot be reckoned.
#[test]
fn pages_of_the_law_are_readable_and_say_what_is_not_known() {
    let program = Program::in_trial();
    let list = "Debiteurnummer;Debiteurnaam;Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;\
                Openstaand\n\
                200;Installaties Van Dijk;2014-1;15-05-2014;14-06-2014;4000,00;4000,00\n\
                201;Bakkerij Jansen;F1;16-10-2025;15-11-2025;605,00;605,00\n";
    program.write("lijst.csv", list);
    program.ok("import lijst.csv --as-of 2026-10-05 --sent-before none --today 2026-10-05");
    let page = program.ok("report limitation --on 2026-10-05");
    for whole in ["14-06-2014", "Installaties", "Debiteur", "4.000,00"] {
        assert!(page.contains(whole), "{whole}: {page}");
    }
    program.json("terms set --term agreed --today 2026-10-05");
    let page = program.ok("report vat-bad-debts --on 2026-12-31");
    assert!(page.contains("btw niet") && page.contains("F1"), "{page}");
    let none = program.json("vat reclaimed --on 2026-12-31 --today 2026-12-31");
    assert_eq!((&none["count"], &none["unknown"]), (&0.into(), &1.into()));
    let page = program.ok("vat reclaimed --on 2026-12-31 --today 2026-12-31");
    assert!(page.contains("is de btw niet bekend"), "{page}");
    let page = program.ok("vat reclaimed --on 2026-01-31 --today 2026-12-31");
    assert!(page.contains("geen factuur die als oninbaar telt"), "{page}");
}
