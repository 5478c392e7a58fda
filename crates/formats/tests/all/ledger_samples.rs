//! Reads files of others that are no list of open items, or nearly one, and checks what is said of
//! them.

use std::path::{Path, PathBuf};

use punctueel_formats::facts::{FileFacts, Format};
use punctueel_formats::problem::ProblemKind;
use punctueel_formats::read::read;

use crate::samples::folder;

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

/// Each file of a part of the samples with what is read in it.
fn each(part: &str, check: impl Fn(&Path, FileFacts)) {
    let Some(folder) = folder() else { return };
    let mut found = Vec::new();
    files(&folder.join(part), &mut found);
    println!("{} files of {part}", found.len());
    assert!(!found.is_empty(), "no files in {part}");
    for path in found {
        check(&path, read(&std::fs::read(&path).unwrap()));
    }
}

fn found_of(facts: &FileFacts) -> &str {
    let kinds = [ProblemKind::UnknownFormat, ProblemKind::NotRead];
    let unknown = facts.problems.iter().find(|problem| kinds.contains(&problem.what));
    unknown.map_or("", |problem| &problem.found)
}

#[test]
fn a_bank_csv_is_no_list_of_open_items() {
    each("bank-csv", |path, facts| {
        assert_eq!(facts.format, Format::Unknown, "{}", path.display());
        let found = found_of(&facts);
        assert!(found.starts_with("bank CSV"), "{}: {found}", path.display());
    });
}

#[test]
fn other_xml_and_pdf_files_say_what_they_seem_to_be() {
    for (part, start) in
        [("einvoice-cii", "CII / Factur-X"), ("einvoice-pdf", "PDF"), ("xaf", "XAF")]
    {
        each(part, |path, facts| {
            assert_eq!(facts.format, Format::Unknown, "{}", path.display());
            let found = found_of(&facts);
            assert!(found.starts_with(start), "{}: {found}", path.display());
        });
    }
}

#[test]
fn hostile_csv_files_are_refused_with_a_reason() {
    each("hostile", |path, facts| {
        if path.extension().is_some_and(|extension| extension == "csv") {
            assert_eq!(facts.format, Format::Unknown, "{}", path.display());
            assert!(facts.problems.iter().any(|p| p.is_error()), "{}", path.display());
        }
    });
}

/// These lists hold paid invoices: an invoice amount and the day it was settled, but nothing that
/// says what is open. Taking the amount for open would dun people who paid years ago.
#[test]
fn a_list_of_settled_invoices_lacks_an_open_amount() {
    each("ar", |path, facts| {
        assert_eq!(facts.format, Format::OpenItems, "{}", path.display());
        let open_items = facts.open_items.unwrap();
        assert!(open_items.items.is_empty());
        let taken: Vec<&str> = open_items.columns.iter().filter_map(|c| c.field).collect();
        for field in ["debtor_number", "number", "issued_on", "due_on", "payable", "paid_on"] {
            assert!(taken.contains(&field), "{}: {taken:?}", path.display());
        }
        let missing: Vec<&str> =
            facts.problems.iter().filter(|p| p.is_error()).map(|p| p.found.as_str()).collect();
        assert_eq!(missing, ["open"], "{}", path.display());
    });
}

/// The same files as if they were lists of what is open: without the day of settlement.
#[test]
fn the_same_list_with_an_open_amount_is_read_whole() {
    each("ar", |path, facts| {
        drop(facts);
        let text = std::fs::read_to_string(path).unwrap();
        let heading = text.lines().next().unwrap();
        let opened = heading.replace("InvoiceAmount", "Outstanding").replace("SettledDate", "x");
        let facts = read(text.replacen(heading, &opened, 1).as_bytes());
        let open_items = facts.open_items.unwrap();
        let errors: Vec<_> = facts.problems.iter().filter(|p| p.is_error()).collect();
        println!("{}: {} items, {errors:?}", path.display(), open_items.items.len());
        assert_eq!(open_items.items.len(), text.lines().count() - 1);
        assert!(errors.is_empty(), "{errors:?}");
    });
}
