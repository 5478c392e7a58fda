//! Reads our own made-up lists in the manner of Dutch packages, and compares with the facts beside
//! them.
//!
//! `UPDATE=1 cargo test -p punctueel-formats` writes the expected files anew; the diff is the
//! review. The files whose name starts with `hostile` must each give an error, the others must give
//! none.

use std::path::PathBuf;

use punctueel_formats::facts::Format;
use punctueel_formats::problem::{Problem, ProblemKind};
use punctueel_formats::read::read;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/open-items")
}

fn problems_of(name: &str) -> Vec<(u64, ProblemKind)> {
    let facts = read(&std::fs::read(folder().join(name)).unwrap());
    facts.problems.iter().map(|problem| (problem.line, problem.what)).collect()
}

#[test]
fn lists_say_what_stands_beside_them() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in std::fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path()) {
        if file.extension().is_none_or(|extension| extension != "csv") {
            continue;
        }
        count += 1;
        let facts = read(&std::fs::read(&file).unwrap());
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let is_refused = facts.problems.iter().any(Problem::is_error);
        let must_refuse = name.starts_with("hostile") || name.starts_with("bank");
        assert_eq!(is_refused, must_refuse, "{name}: {:?}", facts.problems);
        let said = serde_json::to_string_pretty(&facts).unwrap() + "\n";
        let expected = file.with_extension("json");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&expected, &said).unwrap();
        } else if std::fs::read_to_string(&expected).unwrap_or_default() != said {
            wrong.push(format!("{name} reads as\n{said}"));
        }
    }
    assert!(count >= 20, "only {count} lists in {}", folder().display());
    assert!(wrong.is_empty(), "{}\nUPDATE=1 writes what is read", wrong.join("\n"));
}

#[test]
fn what_is_wrong_is_said_with_its_line() {
    use ProblemKind as Kind;
    let bad_cells = [
        (2, Kind::Day),
        (3, Kind::Day),
        (4, Kind::Amount),
        (4, Kind::Day),
        (5, Kind::FieldEmpty),
        (6, Kind::FieldEmpty),
        (7, Kind::Syntax),
        (8, Kind::FieldEmpty),
    ];
    assert_eq!(problems_of("hostile-bad-cells.csv"), bad_cells);
    for (name, line, kind) in [
        ("hostile-field-count.csv", 3, Kind::FieldCount),
        ("hostile-ambiguous-amounts.csv", 2, Kind::AmountAmbiguous),
        ("hostile-mixed-amounts.csv", 3, Kind::AmountAmbiguous),
        ("hostile-day-both.csv", 3, Kind::DayAmbiguous),
        ("hostile-number-twice.csv", 4, Kind::InvoiceTwice),
        ("hostile-wrong-total.csv", 4, Kind::ControlTotal),
        ("hostile-running-balance.csv", 3, Kind::ControlTotal),
        ("hostile-header-only.csv", 0, Kind::Empty),
        ("hostile-empty.csv", 0, Kind::Empty),
        ("hostile-missing-columns.csv", 1, Kind::ColumnMissing),
        ("hostile-no-debtor.csv", 1, Kind::ColumnMissing),
        ("hostile-paid-invoices.csv", 1, Kind::ColumnMissing),
        ("hostile-two-amounts.csv", 1, Kind::ColumnTwice),
        ("hostile-unclosed-quote.csv", 3, Kind::Syntax),
        ("hostile-credit-without-minus.csv", 3, Kind::Amount),
        ("hostile-binary.csv", 0, Kind::Encoding),
        ("bank-export.csv", 0, Kind::NotRead),
    ] {
        assert_eq!(problems_of(name).first(), Some(&(line, kind)), "{name}");
    }
}

#[test]
fn reading_stops_when_hundreds_of_cells_are_wrong() {
    let mut text = String::from("Factuurnummer;Debiteurnaam;Factuurdatum;Openstaand\n");
    (0..1_000).for_each(|number| text.push_str(&format!("{number};Jansen;morgen;1,00\n")));
    let facts = read(text.as_bytes());
    assert_eq!(facts.format, Format::OpenItems);
    assert_eq!(facts.problems.len(), 201);
    assert_eq!(facts.problems.last().unwrap().what, ProblemKind::TooManyProblems);
}
