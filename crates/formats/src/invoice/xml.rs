//! The way through an XML file: each element with its path, its text and its attributes.
//!
//! Knows namespaces by their URI, so that no prefix means anything, and what is never done: a
//! document type is refused and an entity is not looked up. Does not know what an element means.
//! What is kept at one moment is bounded: the path, and the text of one element.

use quick_xml::NsReader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};

use crate::problem::{Problem, ProblemKind};
use crate::text::machine;
use crate::text::xml::{Lines, character};

/// No invoice is nested deeper than about fifteen.
const DEEPEST: usize = 64;
/// No invoice has more elements: about forty thousand lines.
const MOST_ELEMENTS: usize = 2_000_000;
/// The longest text of an ordinary element, in bytes.
const LONGEST_TEXT: usize = 4_000;
/// The longest value of an attribute, in bytes.
const LONGEST_VALUE: usize = 200;
/// After this many problems no more are kept.
const MOST_PROBLEMS: usize = 200;

/// One element at its end.
pub struct Element<'e> {
    /// `/Invoice/LegalMonetaryTotal/PayableAmount`; an element of a strange namespace is `?`.
    pub path: &'e str,
    /// Its text: on one line, or as it stands for an element that may be long.
    pub text: &'e str,
    /// Its attributes by local name.
    attributes: &'e [(String, String)],
    /// The line it ends on.
    pub line: u64,
}

impl Element<'_> {
    /// What an attribute says; empty where it is not there.
    pub fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value)
    }
}

/// Who takes the elements.
pub trait Take {
    /// Takes one element at its end.
    fn take(&mut self, element: &Element<'_>, problems: &mut Problems);
    /// The most bytes of text that an element of this name may have, when it is more than usual.
    fn longest(&self, name: &str) -> Option<usize>;
}

/// What was found wrong, up to a limit.
#[derive(Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Keeps one more.
    pub fn add(&mut self, line: u64, what: ProblemKind, found: &str) {
        if self.0.len() < MOST_PROBLEMS {
            self.0.push(Problem::at(line, what, found));
        }
    }

    /// Yes when nothing was found that keeps the file out.
    pub fn is_clean(&self) -> bool {
        !self.0.iter().any(Problem::is_error)
    }

    /// All of them.
    pub fn finish(self) -> Vec<Problem> {
        self.0
    }
}

/// The namespace and the local name of the first element; `None` for what is no XML.
pub fn root(text: &str) -> Option<(String, String)> {
    if !text.trim_start().starts_with('<') {
        return None;
    }
    let mut reader = NsReader::from_str(text);
    loop {
        match reader.read_resolved_event().ok()? {
            (ResolveResult::Bound(Namespace(space)), Event::Start(start) | Event::Empty(start)) => {
                return Some((space.to_owned(), start.local_name().as_ref().to_owned()));
            }
            (_, Event::Start(_) | Event::Empty(_) | Event::Eof) => return None,
            _ => {}
        }
    }
}

/// Walks through the whole file; elements of other namespaces than these are strange.
pub fn walk(text: &str, spaces: &[&str], taker: &mut impl Take) -> Problems {
    let mut walk = Walk {
        text,
        lines: Lines::of(text),
        taker,
        problems: Problems::default(),
        path: String::new(),
        opened: Vec::new(),
        content: String::new(),
        room: LONGEST_TEXT,
        attributes: Vec::new(),
        elements: 0,
    };
    walk.run(spaces);
    if !walk.opened.is_empty() {
        let line = walk.lines.at(text.len());
        walk.problems.add(line, ProblemKind::Xml, &walk.path);
    }
    walk.problems
}

struct Walk<'a, T: Take> {
    text: &'a str,
    lines: Lines<'a>,
    taker: &'a mut T,
    problems: Problems,
    path: String,
    /// The length of `path` before each open element.
    opened: Vec<usize>,
    /// The text of the innermost element, and how much more of it is kept.
    content: String,
    room: usize,
    attributes: Vec<(String, String)>,
    elements: usize,
}

impl<T: Take> Walk<'_, T> {
    fn run(&mut self, spaces: &[&str]) {
        let mut reader = NsReader::from_str(self.text);
        loop {
            let at = usize::try_from(reader.buffer_position()).unwrap_or(self.text.len());
            let (is_known, event) = match reader.read_resolved_event() {
                Ok((space, event)) => {
                    let known = matches!(space, ResolveResult::Bound(Namespace(space))
                        if spaces.contains(&space));
                    (known, event)
                }
                Err(error) => return self.stop(at, ProblemKind::Xml, &error.to_string()),
            };
            let goes_on = match event {
                Event::Start(start) => self.open(at, is_known, &start),
                Event::Empty(start) => {
                    let goes_on = self.open(at, is_known, &start);
                    self.close(at);
                    goes_on
                }
                Event::End(_) => self.close(at),
                Event::Text(text) => self.add(&text),
                Event::CData(text) => self.add(&text),
                Event::GeneralRef(reference) => self.add_reference(at, &reference),
                Event::DocType(_) => return self.stop(at, ProblemKind::XmlEntities, "<!DOCTYPE"),
                Event::Eof => return,
                _ => true,
            };
            if !goes_on {
                return;
            }
        }
    }

    /// Notes why reading stops here; the elements that are open are not missed.
    fn stop(&mut self, at: usize, what: ProblemKind, found: &str) {
        let line = self.lines.at(at);
        self.problems.add(line, what, found);
        self.opened.clear();
    }

    fn open(&mut self, at: usize, is_known: bool, start: &BytesStart<'_>) -> bool {
        self.elements += 1;
        if self.opened.len() >= DEEPEST || self.elements > MOST_ELEMENTS {
            self.stop(at, ProblemKind::TooLarge, &self.path.clone());
            return false;
        }
        let name = start.local_name();
        self.opened.push(self.path.len());
        self.path.push('/');
        self.path.push_str(if is_known { name.as_ref() } else { "?" });
        self.content.clear();
        self.room = self.taker.longest(name.as_ref()).unwrap_or(LONGEST_TEXT);
        self.attributes.clear();
        for attribute in start.attributes().with_checks(false).flatten().take(16) {
            let name = attribute.key.local_name();
            let value: String = attribute.value.chars().take(LONGEST_VALUE).collect();
            self.attributes.push((name.as_ref().to_owned(), value));
        }
        true
    }

    fn close(&mut self, at: usize) -> bool {
        let Some(length) = self.opened.pop() else { return true };
        let line = self.lines.at(at);
        let name = self.path.get(length + 1..).unwrap_or_default();
        let is_long = self.taker.longest(name).is_some();
        let text =
            if is_long { std::mem::take(&mut self.content) } else { machine::tidy(&self.content) };
        let element = Element { path: &self.path, text: &text, attributes: &self.attributes, line };
        self.taker.take(&element, &mut self.problems);
        self.path.truncate(length);
        self.content.clear();
        self.attributes.clear();
        true
    }

    fn add(&mut self, text: &str) -> bool {
        let kept = text.get(..text.floor_char_boundary(self.room)).unwrap_or_default();
        self.room -= kept.len();
        self.content.push_str(kept);
        true
    }

    /// What is no character would have to be looked up, and is not.
    fn add_reference(&mut self, at: usize, reference: &BytesRef<'_>) -> bool {
        match character(reference) {
            Some(character) => self.add(character.encode_utf8(&mut [0; 4])),
            None => {
                self.stop(at, ProblemKind::XmlEntities, reference);
                false
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Seen(Vec<String>);

    impl Take for Seen {
        fn take(&mut self, element: &Element<'_>, _: &mut Problems) {
            let Element { path, text, line, .. } = element;
            self.0.push(format!("{line}{path}={text}{}", element.attribute("id")));
        }

        fn longest(&self, name: &str) -> Option<usize> {
            (name == "Long").then_some(10_000)
        }
    }

    fn seen(text: &str) -> (Vec<String>, Vec<ProblemKind>) {
        let mut seen = Seen::default();
        let problems = walk(text, &["urn:a"], &mut seen).finish();
        (seen.0, problems.iter().map(|problem| problem.what).collect())
    }

    #[test]
    fn a_namespace_counts_and_a_prefix_does_not() {
        let text = "<x:R xmlns:x='urn:a' xmlns:y='urn:b'>\n<x:C x:id='7'> a &amp;\n b</x:C><y:C/>";
        let (elements, problems) = seen(&format!("{text}</x:R>"));
        assert_eq!(elements, ["3/R/C=a & b7", "3/R/?=", "3/R="]);
        assert!(problems.is_empty());
        assert_eq!(root(text), Some(("urn:a".to_owned(), "R".to_owned())));
        assert_eq!(root("<R/>"), None);
        assert_eq!(root("R"), None);
    }

    #[test]
    fn a_document_type_or_an_entity_ends_the_reading() {
        for text in ["<!DOCTYPE R [<!ENTITY a 'b'>]><R xmlns='urn:a'/>", "<R xmlns='urn:a'>&a;</R>"]
        {
            assert_eq!(seen(text), (Vec::new(), vec![ProblemKind::XmlEntities]));
        }
    }

    #[test]
    fn what_is_too_deep_or_cut_off_is_said() {
        assert_eq!(seen(&"<R xmlns='urn:a'>".repeat(100)).1, [ProblemKind::TooLarge]);
        assert_eq!(seen("<R xmlns='urn:a'>\n<C>").1, [ProblemKind::Xml]);
        assert_eq!(seen("<R xmlns='urn:a'></C>").1, [ProblemKind::Xml]);
    }

    #[test]
    fn only_what_may_be_long_is_kept_whole() {
        let long = "x".repeat(9_000);
        let text = format!("<R xmlns='urn:a'><Long>{long}</Long><C>{long}</C></R>");
        let lengths: Vec<usize> = seen(&text).0.iter().map(String::len).collect();
        assert_eq!(lengths[0], "1/R/Long=".len() + 9_000);
        assert_eq!(lengths[1], "1/R/C=".len() + LONGEST_TEXT);
    }
}
