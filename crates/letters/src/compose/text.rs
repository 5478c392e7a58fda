//! How a letter's text is written, and how it is filled in.
//!
//! A line is a piece of a paragraph; an empty line or a block mark (`[request]`) ends it. A line
//! `? one + !other: …` is there only when the conditions hold. `{name}` is filled in; a line left
//! empty is gone, and a name alone on a line keeps its own line breaks. `#` begins a remark. Knows
//! nothing of letters.

/// So many columns has a line of running text.
const WIDTH: usize = 76;

/// What a text is filled in with.
#[derive(Clone, Debug, Default)]
pub(super) struct Values {
    /// Names and what stands for them.
    pub names: Vec<(&'static str, String)>,
    /// The conditions that hold.
    pub holds: Vec<&'static str>,
}

impl Values {
    fn of(&self, name: &str) -> Option<&str> {
        self.names.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    fn hold(&self, conditions: &[(bool, &str)]) -> bool {
        conditions.iter().all(|(wanted, name)| self.holds.contains(name) == *wanted)
    }
}

/// A text filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filled {
    /// The lines of the block `subject`, in one.
    pub subject: String,
    /// Everything else, in paragraphs.
    pub body: String,
}

/// One line of a text.
enum Line<'t> {
    Mark(&'t str),
    Break,
    Piece { conditions: Vec<(bool, &'t str)>, text: &'t str },
}

fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    text.lines().map(str::trim).filter(|line| !line.starts_with('#')).map(|line| {
        let mark = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        match (mark, line.strip_prefix('?').and_then(|rest| rest.split_once(':'))) {
            (Some(mark), _) => Line::Mark(mark),
            (None, _) if line.is_empty() => Line::Break,
            (None, Some((conditions, text))) => {
                Line::Piece { conditions: read_conditions(conditions), text: text.trim() }
            }
            (None, None) => Line::Piece { conditions: Vec::new(), text: line },
        }
    })
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

/// The names between braces in a line.
#[cfg(test)]
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// Fills in a text.
pub(super) fn fill(text: &str, values: &Values) -> Filled {
    let mut filled = Filled::default();
    let (mut paragraphs, mut pieces) = (Vec::new(), Vec::new());
    let mut mark = "";
    for line in lines(text).chain([Line::Break]) {
        match line {
            Line::Piece { conditions, text } if values.hold(&conditions) => {
                pieces.push(fill_line(text, values));
            }
            Line::Piece { .. } => {}
            Line::Mark(_) | Line::Break => {
                let paragraph = paragraph(&std::mem::take(&mut pieces));
                match mark {
                    "subject" if !paragraph.is_empty() => filled.subject = one_line(&paragraph),
                    _ if !paragraph.is_empty() => paragraphs.push(paragraph),
                    _ => {}
                }
                if let Line::Mark(next) = line {
                    mark = next;
                }
            }
        }
    }
    filled.body = paragraphs.join("\n\n");
    filled
}

/// A line with its names filled in, and whether it keeps its own line breaks.
fn fill_line(text: &str, values: &Values) -> (String, bool) {
    let is_alone = text.starts_with('{') && text.find('}') == Some(text.len() - 1);
    let mut parts = text.split('{');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}').unwrap_or((part, ""));
        // A name nobody knows stays visible; a test makes sure that there is none.
        out.push_str(&values.of(name).map_or_else(|| format!("[{name}]"), str::to_owned));
        out.push_str(rest);
    }
    let is_block = is_alone && out.contains('\n');
    (out.trim().to_owned(), is_block)
}

fn paragraph(pieces: &[(String, bool)]) -> String {
    match pieces {
        [(block, true)] => block.clone(),
        _ => {
            let texts = pieces.iter().map(|(text, _)| text.as_str());
            let texts: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
            wrap(&texts.join(" "), WIDTH).join("\n")
        }
    }
}

fn one_line(paragraph: &str) -> String {
    paragraph.replace('\n', " ")
}

/// Breaks a text into lines of at most so many columns. The euro sign stays with its amount.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let glued = text.replace("€ ", "€\u{a0}").replace(['\n', '\r', '\t'], " ");
    let mut lines: Vec<String> = Vec::new();
    for word in glued.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| line.replace('\u{a0}', " ")).collect()
}

/// Names and conditions in a text that are not known.
#[cfg(test)]
pub(super) fn unknown<'t>(text: &'t str, names_: &[&str], conditions_: &[&str]) -> Vec<&'t str> {
    let mut unknown = Vec::new();
    for line in lines(text) {
        let Line::Piece { conditions, text } = line else { continue };
        unknown.extend(names(text).filter(|name| !names_.contains(name)));
        let used = conditions.into_iter().map(|(_, name)| name);
        unknown.extend(used.filter(|name| !conditions_.contains(name)));
    }
    unknown
}

/// The block marks of a text, in order.
#[cfg(test)]
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

    #[test]
    fn conditions_names_and_paragraphs() {
        let text = "# remark\n[subject]\nAbout {what}\n\n[request]\nPay {what} for {odd}: {what}.\n\
                    ? firm + !old: You are new: welcome.\n? old: Again.\n{nothing}\n\n{block}\n";
        let names = vec![
            ("what", "€ 5,00".to_owned()),
            ("odd", "{what} and\n[this]".to_owned()),
            ("nothing", String::new()),
            ("block", "a   b\nc   d".to_owned()),
        ];
        let filled = fill(text, &Values { names, holds: vec!["firm"] });
        assert_eq!(filled.subject, "About € 5,00");
        assert_eq!(
            filled.body,
            "Pay € 5,00 for {what} and [this]: € 5,00. You are new: welcome.\n\na   b\nc   d"
        );
        assert_eq!(unknown(text, &["what", "odd"], &["firm", "old"]), ["nothing", "block"]);
    }

    #[test]
    fn an_amount_is_not_torn_apart() {
        assert_eq!(wrap("pay us € 1.210,00 soon", 10), ["pay us", "€ 1.210,00", "soon"]);
    }
}
