//! The one way in: bytes of a file to what it says.
//!
//! Knows the order in which formats are recognised: bank statements and invoices first, for their
//! form is strict, then lists. Recognising looks at the content only, never at a file name; only a
//! profile, which a person chose, says beforehand what a list is. Does not know where the bytes
//! come from, nor what the facts mean for what is already known.

use crate::archive::{self, Archive};
use crate::facts::{FileFacts, Format};
use crate::ledger::Given;
use crate::problem::{Problem, ProblemKind};
use crate::profile::{ListKind, Profile};
use crate::{bank, invoice, ledger, seems, text, workbook};

/// Reads a file: what it says, and what could not be read.
pub fn read(bytes: &[u8]) -> FileFacts {
    read_with(bytes, None)
}

/// Reads a file; a list is read as the profile says, when there is one.
pub fn read_with(bytes: &[u8], profile: Option<&Profile>) -> FileFacts {
    if archive::looks_like(bytes) {
        return packed(bytes, profile);
    }
    if let Some((what, found)) = seems::binary(bytes) {
        return unknown("binary", vec![Problem::at(0, what, found)]);
    }
    let text::Decoded { text, encoding, problems } = text::decode(bytes);
    if text.trim().is_empty() {
        let empty = Problem::at(0, ProblemKind::Empty, "");
        return unknown(encoding, if problems.is_empty() { vec![empty] } else { problems });
    }
    let mut facts = recognised(&text, &Given { profile, separator: None });
    facts.encoding = encoding;
    facts.problems.splice(0..0, problems);
    facts
}

fn recognised(text: &str, given: &Given<'_>) -> FileFacts {
    if bank::camt::looks_like(text).is_some() {
        return of_bank(bank::camt::parse(text));
    }
    if bank::mt940::looks_like(text) {
        return of_bank(bank::mt940::parse(text));
    }
    if let Some(format) = invoice::looks_like(text) {
        let (invoice, problems) = invoice::parse(text);
        return FileFacts { invoice, ..FileFacts::new(format, "", problems) };
    }
    if let Some(kind) = ledger::kind_of(text, given) {
        return of_list(kind, text, given);
    }
    let (what, found) = seems::text(text);
    unknown("", vec![Problem::at(0, what, &found)])
}

/// A list of this kind as text.
pub(crate) fn of_list(kind: ListKind, text: &str, given: &Given<'_>) -> FileFacts {
    match kind {
        ListKind::OpenItems => {
            let (open_items, problems) = ledger::parse(text, given);
            let facts = FileFacts::new(Format::OpenItems, "", problems);
            FileFacts { open_items: Some(open_items), ..facts }
        }
        ListKind::Debtors => {
            let (debtors, problems) = ledger::parse_debtors(text, given);
            let facts = FileFacts::new(Format::Debtors, "", problems);
            FileFacts { debtors: Some(debtors), ..facts }
        }
    }
}

/// A workbook, another office document, or the files in a ZIP.
fn packed(bytes: &[u8], profile: Option<&Profile>) -> FileFacts {
    if bytes.len() > text::encoding::LARGEST_BYTES {
        return unknown("zip", vec![Problem::at(0, ProblemKind::TooLarge, "")]);
    }
    match Archive::open(bytes, archive::WORKBOOK) {
        Err(problem) => FileFacts::new(Format::Zip, "zip", vec![problem]),
        Ok(archive) if archive.is_workbook() => workbook::read(bytes, profile),
        Ok(archive) => match archive.document() {
            Some(problem) => unknown("zip", vec![problem]),
            None => files(bytes),
        },
    }
}

/// The files in a ZIP.
fn files(bytes: &[u8]) -> FileFacts {
    match Archive::open(bytes, archive::ZIP).and_then(|mut zip| zip.files()) {
        Err(problem) => FileFacts::new(Format::Zip, "zip", vec![problem]),
        Ok(files) => {
            let empty = Problem::at(0, ProblemKind::Empty, "");
            let problems = if files.is_empty() { vec![empty] } else { Vec::new() };
            FileFacts { files, ..FileFacts::new(Format::Zip, "zip", problems) }
        }
    }
}

fn of_bank(facts: bank::BankFacts) -> FileFacts {
    let bank::BankFacts { format, statements, problems } = facts;
    FileFacts { statements, ..FileFacts::new(format, "", problems) }
}

fn unknown(encoding: &'static str, problems: Vec<Problem>) -> FileFacts {
    FileFacts::new(Format::Unknown, encoding, problems)
}
