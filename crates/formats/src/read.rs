//! The one way in: bytes of a file to what it says.
//!
//! Knows the order in which formats are recognised: bank statements and invoices first, for their
//! form is strict, then lists. Recognising looks at the content only, never at a file name. Does
//! not know where the bytes come from, nor what the facts mean for what is already known.

use crate::facts::{FileFacts, Format};
use crate::problem::{Problem, ProblemKind};
use crate::{bank, invoice, ledger, seems, text};

/// Reads a file: what it says, and what could not be read.
pub fn read(bytes: &[u8]) -> FileFacts {
    if let Some(found) = seems::binary(bytes) {
        return unknown("binary", vec![Problem::at(0, ProblemKind::UnknownFormat, found)]);
    }
    let text::Decoded { text, encoding, problems } = text::decode(bytes);
    if text.trim().is_empty() {
        let empty = Problem::at(0, ProblemKind::Empty, "");
        return unknown(encoding, if problems.is_empty() { vec![empty] } else { problems });
    }
    let mut facts = recognised(&text);
    facts.encoding = encoding;
    facts.problems.splice(0..0, problems);
    facts
}

fn recognised(text: &str) -> FileFacts {
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
    if ledger::looks_like(text) {
        let (open_items, problems) = ledger::parse(text);
        let facts = FileFacts::new(Format::OpenItems, "", problems);
        return FileFacts { open_items: Some(open_items), ..facts };
    }
    let found = seems::text(text);
    unknown("", vec![Problem::at(0, ProblemKind::UnknownFormat, &found)])
}

fn of_bank(facts: bank::BankFacts) -> FileFacts {
    let bank::BankFacts { format, statements, problems } = facts;
    FileFacts { statements, ..FileFacts::new(format, "", problems) }
}

fn unknown(encoding: &'static str, problems: Vec<Problem>) -> FileFacts {
    FileFacts::new(Format::Unknown, encoding, problems)
}
