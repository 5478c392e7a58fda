//! How a letter's text is written, and how it is filled in.
//!
//! A line is a piece of a paragraph; an empty line or a block mark (`[request]`) ends it. A line
//! `? one + !other: …` is there only when the conditions hold. `{name}` is filled in; a line left
//! empty is gone, and the name of a table or list stands alone on its line. What stands between
//! `**` is strong. `#` begins a remark. In a call, `|` stands between the cells of a row. Knows
//! nothing of letters but their blocks.

use std::str::FromStr;

use super::own::TextProblem;
use crate::letter::{Block, Part, Piece, Span};

/// The mark of the line that says what a letter is about.
const SUBJECT: &str = "subject";

/// What a text is filled in with.
#[derive(Clone, Debug, Default)]
pub(super) struct Values {
    /// Names and the words that stand for them.
    pub names: Vec<(&'static str, String)>,
    /// Names that stand alone on a line, and what takes their place.
    pub pieces: Vec<(&'static str, Vec<Piece>)>,
    /// The conditions that hold.
    pub holds: Vec<&'static str>,
}

impl Values {
    fn words(&self, name: &str) -> Option<&str> {
        self.names.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// The pieces a line asks for, when it is a name alone that stands for pieces.
    fn pieces(&self, line: &str) -> Option<&[Piece]> {
        let name = line.strip_prefix('{')?.strip_suffix('}')?;
        self.pieces.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_slice())
    }

    fn hold(&self, conditions: &[(bool, &str)]) -> bool {
        conditions.iter().all(|(wanted, name)| self.holds.contains(name) == *wanted)
    }

    fn fill(&self, text: &str) -> String {
        let mut parts = text.split('{');
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, rest) = part.split_once('}').unwrap_or((part, ""));
            // A name nobody knows stays visible; a test makes sure that there is none.
            out.push_str(&self.words(name).map_or_else(|| format!("[{name}]"), str::to_owned));
            // "… B.V." ends a sentence by itself.
            let is_ended = out.ends_with('.') && rest.starts_with('.');
            out.push_str(if is_ended { &rest[1..] } else { rest });
        }
        out
    }
}

/// A text filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filled {
    /// The lines of the block `subject`, in one.
    pub subject: String,
    /// The named blocks that are not empty, in order.
    pub blocks: Vec<Block>,
}

/// One line of a text.
enum Line<'t> {
    Mark(&'t str),
    Break,
    Piece { conditions: Vec<(bool, &'t str)>, text: &'t str },
}

fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    numbered(text).map(|(_, line)| line)
}

/// The lines that are no remark, each with its number in the file.
fn numbered(text: &str) -> impl Iterator<Item = (u32, Line<'_>)> {
    let all = (1..).zip(text.lines().map(str::trim));
    all.filter(|(_, line)| !line.starts_with('#')).map(|(number, line)| (number, read(line)))
}

fn read(line: &str) -> Line<'_> {
    let mark = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    match (mark, line.strip_prefix('?').and_then(|rest| rest.split_once(':'))) {
        (Some(mark), _) => Line::Mark(mark),
        (None, _) if line.is_empty() => Line::Break,
        (None, Some((conditions, text))) => {
            Line::Piece { conditions: read_conditions(conditions), text: text.trim() }
        }
        (None, None) => Line::Piece { conditions: Vec::new(), text: line },
    }
}

fn read_conditions(text: &str) -> Vec<(bool, &str)> {
    let conditions = text.split('+').map(str::trim);
    conditions
        .map(|name| match name.strip_prefix('!') {
            Some(name) => (false, name),
            None => (true, name),
        })
        .collect()
}

/// Fills in a text.
pub(super) fn fill(text: &str, values: &Values) -> Filled {
    let mut writer = Writer::default();
    for line in lines(text).chain([Line::Break]) {
        match line {
            Line::Piece { conditions, text } if values.hold(&conditions) => {
                match values.pieces(text) {
                    Some(pieces) => writer.put(pieces),
                    None => writer.say(text, values),
                }
            }
            Line::Piece { .. } => {}
            Line::Break => writer.end_paragraph(),
            Line::Mark(mark) => writer.begin(mark),
        }
    }
    writer.filled.blocks.retain(|block| !block.pieces.is_empty());
    writer.filled
}

/// The lines of a text whose conditions hold: each with the mark it stands below, and with what
/// stands between its bars filled in.
pub(super) fn rows<'t>(text: &'t str, values: &Values) -> Vec<(&'t str, Vec<String>)> {
    let (mut rows, mut mark) = (Vec::new(), "");
    for line in lines(text) {
        match line {
            Line::Mark(next) => mark = next,
            Line::Piece { conditions, text } if values.hold(&conditions) => {
                let cells = text.split('|').map(|cell| values.fill(cell.trim()));
                rows.push((mark, cells.collect()));
            }
            Line::Piece { .. } | Line::Break => {}
        }
    }
    rows
}

/// Puts lines together to paragraphs, and paragraphs to blocks.
#[derive(Default)]
struct Writer {
    filled: Filled,
    /// The paragraph so far.
    spans: Vec<Span>,
}

impl Writer {
    fn begin(&mut self, mark: &str) {
        self.end_paragraph();
        if let Ok(part) = Part::from_str(mark) {
            self.filled.blocks.push(Block { part, pieces: Vec::new() });
        }
    }

    fn put(&mut self, pieces: &[Piece]) {
        self.end_paragraph();
        if let Some(block) = self.filled.blocks.last_mut() {
            block.pieces.extend_from_slice(pieces);
        }
    }

    fn say(&mut self, line: &str, values: &Values) {
        for (at, run) in line.split("**").enumerate() {
            self.add(&values.fill(run), at % 2 == 1);
        }
        self.add(" ", false);
    }

    fn add(&mut self, text: &str, is_strong: bool) {
        match self.spans.last_mut() {
            Some(last) if last.is_strong == is_strong => last.text.push_str(text),
            _ => self.spans.push(Span { text: text.to_owned(), is_strong }),
        }
    }

    fn end_paragraph(&mut self) {
        let spans = tidied(std::mem::take(&mut self.spans));
        if spans.is_empty() {
            return;
        }
        match self.filled.blocks.last_mut() {
            Some(block) => block.pieces.push(Piece::Text(spans)),
            // Only the subject stands before the first block.
            None => self.filled.subject = spans.into_iter().map(|span| span.text).collect(),
        }
    }
}

/// Without space at the ends, and with one space where there were more.
fn tidied(spans: Vec<Span>) -> Vec<Span> {
    let mut is_after_space = true;
    let mut tidy = |span: Span| {
        let mut text = String::with_capacity(span.text.len());
        for letter in span.text.chars() {
            let is_space = matches!(letter, ' ' | '\n' | '\r' | '\t');
            if !(is_space && is_after_space) {
                text.push(if is_space { ' ' } else { letter });
            }
            is_after_space = is_space;
        }
        Span { text, ..span }
    };
    let mut spans: Vec<Span> = spans.into_iter().map(&mut tidy).collect();
    while let Some(last) = spans.last_mut() {
        last.text.truncate(last.text.trim_end().len());
        if !last.text.is_empty() {
            break;
        }
        spans.pop();
    }
    spans.retain(|span| !span.text.is_empty());
    spans
}

/// What in a text is none of the names, conditions and blocks there are, with its line.
pub(super) fn wrong(text: &str, names_: &[&str], conditions_: &[&str]) -> Vec<TextProblem> {
    let mut found = Vec::new();
    for (line, read) in numbered(text) {
        match read {
            Line::Break => {}
            Line::Mark(mark) if mark == SUBJECT || Part::from_str(mark).is_ok() => {}
            Line::Mark(mark) => {
                found.push(TextProblem::UnknownBlock { line, name: mark.to_owned() });
            }
            Line::Piece { conditions, text } => {
                if text.matches('{').count() != text.matches('}').count() {
                    found.push(TextProblem::Brace { line });
                }
                let odd = names(text).filter(|name| !names_.contains(name));
                found.extend(
                    odd.map(|name| TextProblem::UnknownName { line, name: name.to_owned() }),
                );
                let used = conditions.into_iter().map(|(_, name)| name);
                let odd = used.filter(|name| !conditions_.contains(name));
                found.extend(
                    odd.map(|name| TextProblem::UnknownCondition { line, name: name.to_owned() }),
                );
            }
        }
    }
    found
}

/// The names between braces in a line.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// Names, conditions and block marks in a text that are not known.
#[cfg(test)]
pub(super) fn unknown<'t>(text: &'t str, names_: &[&str], conditions_: &[&str]) -> Vec<&'t str> {
    let mut unknown = Vec::new();
    for line in lines(text) {
        match line {
            Line::Break => {}
            Line::Mark(mark) if mark == SUBJECT || Part::from_str(mark).is_ok() => {}
            Line::Mark(mark) => unknown.push(mark),
            Line::Piece { conditions, text } => {
                unknown.extend(names(text).filter(|name| !names_.contains(name)));
                let used = conditions.into_iter().map(|(_, name)| name);
                unknown.extend(used.filter(|name| !conditions_.contains(name)));
            }
        }
    }
    unknown
}

/// The same for a call: its marks are others, and a test of its own looks at them.
#[cfg(test)]
pub(super) fn unknown_call<'t>(
    text: &'t str,
    names_: &[&str],
    conditions_: &[&str],
) -> Vec<&'t str> {
    let marks = marks(text);
    let unknown = unknown(text, names_, conditions_).into_iter();
    unknown.filter(|one| !marks.contains(one)).collect()
}

/// The block marks of a text, in order.
pub(super) fn marks(text: &str) -> Vec<&str> {
    let mark = |line| match line {
        Line::Mark(mark) => Some(mark),
        _ => None,
    };
    lines(text).filter_map(mark).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str, is_strong: bool) -> Span {
        Span { text: text.to_owned(), is_strong }
    }

    #[test]
    fn conditions_names_and_paragraphs() {
        let text = "# remark\n[subject]\nAbout {what}\n\n[request]\nPay **{what}** for {odd}: \
                    {what}.\n? firm + !old: You are  new: welcome.\n? old: Again.\n{nothing}\n\n\
                    {block}\n\n[closing]\n{nothing}\n";
        let names = vec![
            ("what", "€ 5,00".to_owned()),
            ("odd", "{what}, **b** and\n[this]".to_owned()),
            ("nothing", String::new()),
        ];
        let list = Piece::List(vec!["a".to_owned()]);
        let pieces = vec![("block", vec![list.clone()])];
        let filled = fill(text, &Values { names, pieces, holds: vec!["firm"] });
        assert_eq!(filled.subject, "About € 5,00");
        let said = " for {what}, **b** and [this]: € 5,00. You are new: welcome.";
        let spans = vec![span("Pay ", false), span("€ 5,00", true), span(said, false)];
        let pieces = vec![Piece::Text(spans), list];
        assert_eq!(filled.blocks, [Block { part: Part::Request, pieces }]);
        assert_eq!(
            unknown(text, &["what", "odd"], &["firm", "old"]),
            ["nothing", "block", "nothing"]
        );
        assert_eq!(unknown("[requests]", &[], &[]), ["requests"]);
    }
}
