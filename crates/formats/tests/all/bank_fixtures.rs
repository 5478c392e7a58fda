//! Reads our own made-up bank files and compares with the expected facts beside them.
//!
//! `UPDATE=1 cargo test -p punctueel-formats` writes the expected files anew; the diff is the
//! review.

use std::path::{Path, PathBuf};

use punctueel_formats::bank::{BankFacts, camt, mt940};
use serde_json::json;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/bank")
}

#[test]
fn fixtures_say_what_stands_beside_them() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in std::fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path()) {
        if file.extension().is_none_or(|extension| extension == "json") {
            continue;
        }
        count += 1;
        let expected = file.with_extension("json");
        let said = said(&file);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&expected, &said).unwrap();
        } else if std::fs::read_to_string(&expected).unwrap_or_default() != said {
            wrong.push(format!("{}: reads as\n{said}", file.display()));
        }
    }
    assert!(count >= 8, "only {count} fixtures in {}", folder().display());
    assert!(wrong.is_empty(), "{}\nUPDATE=1 writes what is read", wrong.join("\n"));
}

/// The facts of a file as JSON text, keys in order and one per line.
fn said(file: &Path) -> String {
    let text = std::fs::read_to_string(file).unwrap();
    let BankFacts { format, statements, problems } =
        if camt::looks_like(&text).is_some() { camt::parse(&text) } else { mt940::parse(&text) };
    let facts = json!({ "format": format, "statements": statements, "problems": problems });
    serde_json::to_string_pretty(&facts).unwrap() + "\n"
}
