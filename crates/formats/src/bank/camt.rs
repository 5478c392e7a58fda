//! The three account messages of ISO 20022: CAMT.052 (during the day), .053 (statement), .054
//! (notice).
//!
//! Knows XML: events, the path of an element, where it stands, and what is never done (a document
//! type or an entity is noted and not expanded). Does not know what an element means:
//! `camt_statement` does. All versions are read alike: elements are matched by local name, the
//! namespace only names the message.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::camt_statement::Draft;
use super::{BankFacts, LARGEST_FILE, LONGEST_TEXT, MOST_ROWS};
use crate::facts::Format;
use crate::problem::ProblemKind;
use crate::text::xml::{Lines, character};

/// No message is nested deeper than about twenty.
const DEEPEST: usize = 64;

/// The messages, each with the name in its namespace and its element.
const MESSAGES: [(Format, &str, &str); 3] = [
    (Format::Camt052, "camt.052.", "BkToCstmrAcctRpt"),
    (Format::Camt053, "camt.053.", "BkToCstmrStmt"),
    (Format::Camt054, "camt.054.", "BkToCstmrDbtCdtNtfctn"),
];

/// Which of the messages the beginning of a file announces, by its element or else by its
/// namespace.
pub fn looks_like(head: &str) -> Option<Format> {
    if !head.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).starts_with('<') {
        return None;
    }
    let has = |name: &str| head.contains(name);
    let by_element = MESSAGES.iter().find(|(_, _, element)| has(element));
    let found = by_element.or_else(|| MESSAGES.iter().find(|(_, space, _)| has(space)));
    found.map(|(format, _, _)| *format)
}

/// Reads a whole file.
pub fn parse(text: &str) -> BankFacts {
    let mut walk = Walk::new(text);
    if text.len() > LARGEST_FILE {
        walk.facts.note(0, ProblemKind::TooLarge, "");
        return walk.facts;
    }
    walk.run();
    walk.finish()
}

/// The way through the file: one event after the other, nothing kept but the path to where we are.
struct Walk<'a> {
    text: &'a str,
    reader: Reader<&'a [u8]>,
    facts: BankFacts,
    /// `/Document/BkToCstmrStmt/Stmt/…`, local names only.
    path: String,
    /// The length of `path` before each open element.
    opened: Vec<usize>,
    /// The text of the innermost element, and the currency it gives.
    content: String,
    currency: String,
    /// The statement being read and the length of the path to it.
    draft: Option<(usize, Draft)>,
    rows: usize,
    lines: Lines<'a>,
    has_entities: bool,
}

impl<'a> Walk<'a> {
    fn new(text: &'a str) -> Walk<'a> {
        let head = text.split_at_checked(4_096).map_or(text, |(head, _)| head);
        Walk {
            text,
            reader: Reader::from_str(text),
            facts: BankFacts::new(looks_like(head).unwrap_or(Format::Unknown)),
            path: String::new(),
            opened: Vec::new(),
            content: String::new(),
            currency: String::new(),
            draft: None,
            rows: 0,
            lines: Lines::of(text),
            has_entities: false,
        }
    }

    fn run(&mut self) {
        loop {
            let at = self.position();
            let goes_on = match self.reader.read_event() {
                Ok(Event::Eof) => false,
                Ok(event) => self.take(at, &event),
                Err(error) => {
                    let line = self.lines.at(at);
                    self.facts.note(line, ProblemKind::Xml, &error.to_string());
                    self.opened.clear();
                    false
                }
            };
            if !goes_on {
                return;
            }
        }
    }

    /// Takes one event; no when reading cannot go on.
    fn take(&mut self, at: usize, event: &Event<'a>) -> bool {
        match event {
            Event::Start(start) => return self.open(at, start),
            Event::Empty(start) => {
                let goes_on = self.open(at, start);
                self.close(at);
                return goes_on;
            }
            Event::End(_) => self.close(at),
            Event::Text(text) => self.add(text),
            Event::CData(text) => self.add(text),
            Event::GeneralRef(reference) => self.add_reference(at, reference),
            Event::DocType(_) => self.note_entities(at, "<!DOCTYPE"),
            _ => {}
        }
        true
    }

    fn open(&mut self, at: usize, start: &BytesStart<'_>) -> bool {
        let name = start.local_name();
        let is_statement = self.draft.is_none() && self.begins_statement(name.as_ref());
        self.opened.push(self.path.len());
        self.path.push('/');
        self.path.push_str(name.as_ref());
        self.content.clear();
        if is_statement {
            self.draft = Some((self.path.len(), Draft::default()));
        } else if self.draft.is_some() {
            self.begin(at, start);
        }
        self.may_go_on(at)
    }

    /// Yes for the element of a statement inside that of a message. The message itself is noted.
    fn begins_statement(&mut self, name: &str) -> bool {
        let message = |name: &str| {
            let found = MESSAGES.iter().find(|(_, _, element)| name.starts_with(element));
            found.map(|(format, _, _)| *format)
        };
        self.facts.format = message(name).unwrap_or(self.facts.format);
        let parent = self.path.rsplit('/').next().unwrap_or_default();
        matches!(name, "Stmt" | "Rpt" | "Ntfctn") && message(parent).is_some()
    }

    fn may_go_on(&mut self, at: usize) -> bool {
        let what = if self.opened.len() > DEEPEST {
            ProblemKind::Xml
        } else if self.rows > MOST_ROWS {
            ProblemKind::TooManyRows
        } else {
            return true;
        };
        let line = self.lines.at(at);
        self.facts.note(line, what, "");
        self.opened.clear();
        false
    }

    /// An element inside a statement begins.
    fn begin(&mut self, at: usize, start: &BytesStart<'_>) {
        let name = start.local_name();
        if name.as_ref() == "Amt" {
            let currency = start.try_get_attribute("Ccy").ok().flatten();
            self.currency.clear();
            self.currency.extend(currency.iter().flat_map(|ccy| ccy.value.chars().take(3)));
        }
        let is_counted = matches!(name.as_ref(), "Ntry" | "TxDtls" | "Bal");
        let line = if is_counted { self.lines.at(at) } else { 0 };
        if let Some((root, draft)) = &mut self.draft {
            let path = self.path.get(*root + 1..).unwrap_or_default();
            // The payments of a batch count too: each may become a row.
            self.rows += usize::from(path.starts_with("Ntry") && is_counted);
            draft.begin(path, line);
        }
    }

    fn close(&mut self, at: usize) {
        let Some(length) = self.opened.pop() else { return };
        if let Some((_, draft)) = self.draft.take_if(|(root, _)| length < *root) {
            let line = self.lines.at(at);
            draft.finish(line, &mut self.facts);
        } else if let Some((root, draft)) = &mut self.draft {
            let path = self.path.get(*root + 1..).unwrap_or_default();
            let content = crate::text::machine::tidy(&self.content);
            draft.end(path, &content, &self.currency, &mut self.facts);
        }
        self.path.truncate(length);
        self.content.clear();
    }

    fn add(&mut self, text: &str) {
        let room = LONGEST_TEXT.saturating_sub(self.content.len());
        let end = (0..=room.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
        self.content.push_str(text.get(..end.unwrap_or(0)).unwrap_or_default());
    }

    /// What is no character would have to be looked up, and is not.
    fn add_reference(&mut self, at: usize, reference: &BytesRef<'_>) {
        match character(reference) {
            Some(character) => self.add(character.encode_utf8(&mut [0; 4])),
            None => self.note_entities(at, reference),
        }
    }

    fn note_entities(&mut self, at: usize, found: &str) {
        if !self.has_entities {
            self.has_entities = true;
            let line = self.lines.at(at);
            self.facts.note(line, ProblemKind::XmlEntities, found);
        }
    }

    fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(self.text.len())
    }

    /// A file that ends inside an element was cut off; what stands before is kept.
    fn finish(mut self) -> BankFacts {
        let line = self.lines.at(self.text.len());
        if !self.opened.is_empty() {
            self.facts.note(line, ProblemKind::Xml, &self.path);
        }
        if let Some((_, draft)) = self.draft.take() {
            draft.finish(line, &mut self.facts);
        }
        if self.facts.statements.is_empty() && !self.facts.problems.iter().any(|p| p.is_error()) {
            self.facts.note(0, ProblemKind::Empty, "");
        }
        self.facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(u64, ProblemKind)> {
        parse(text).problems.iter().map(|problem| (problem.line, problem.what)).collect()
    }

    #[test]
    fn the_element_names_the_message_and_else_the_namespace() {
        let space = "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'>";
        assert_eq!(looks_like(space), Some(Format::Camt053));
        assert_eq!(looks_like("<a:D><a:BkToCstmrAcctRptV01>"), Some(Format::Camt052));
        assert_eq!(looks_like("\u{feff}<?xml?><BkToCstmrDbtCdtNtfctn/>"), Some(Format::Camt054));
        assert_eq!(looks_like("BkToCstmrStmt"), None);
        assert_eq!(looks_like("<Invoice/>"), None);
    }

    #[test]
    fn entities_are_noted_and_never_expanded() {
        let bomb = "<!DOCTYPE x [<!ENTITY a 'aaaa'>]>\n<Document><BkToCstmrStmt><Stmt><Acct><Id>\
                    <IBAN>\
                    NL&a;&amp;1</IBAN></Id></Acct></Stmt></BkToCstmrStmt></Document>";
        let facts = parse(bomb);
        assert_eq!(kinds(bomb), [(1, ProblemKind::XmlEntities)]);
        assert_eq!(facts.statements[0].account, "NL&1");
    }

    #[test]
    fn broken_xml_is_noted_with_its_line_and_keeps_what_stands_before() {
        let text =
            "<Document><BkToCstmrStmt><Stmt>\n<Acct><Id><IBAN>NL1</IBAN></Id></Acct>\n</Ntry>";
        assert_eq!(kinds(text)[0], (3, ProblemKind::Xml));
        assert_eq!(parse(text).statements[0].account, "NL1");
        assert_eq!(kinds("<Document>")[0].1, ProblemKind::Xml);
        assert_eq!(kinds(&"<a>".repeat(100))[0].1, ProblemKind::Xml);
        assert_eq!(kinds("<Document/>"), [(0, ProblemKind::Empty)]);
    }
}
