//! A source file as the rules want to see it: code, comments and texts kept apart, line by line.
//!
//! Knows how Rust writes comments, strings and characters, and which lines are tests. Does not
//! parse Rust: the rules look for words, and this makes sure that a word in a comment is not taken
//! for code.

/// One line in three parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The line as it stands in the file.
    pub raw: String,
    /// Without comments, and with the content of strings left out.
    pub code: String,
    /// What comments say.
    pub comment: String,
    /// The content of strings.
    pub text: String,
    /// Part of a test module, or of a file that holds only tests.
    pub is_test: bool,
}

/// One Rust file.
#[derive(Clone, Debug)]
pub struct Source {
    /// Path from the root, with forward slashes.
    pub path: String,
    /// Its lines.
    pub lines: Vec<Line>,
}

impl Source {
    /// Reads a text as a Rust file at this path.
    pub fn parse(path: &str, text: &str) -> Source {
        let mut lines = Reader::default().read(text);
        let all_test = path.contains("/tests/") || path.ends_with("/tests.rs");
        mark_tests(&mut lines, all_test);
        Source { path: path.to_owned(), lines }
    }

    /// The crate it belongs to, by folder: `domain`, `app`, `xtask` …
    pub fn crate_name(&self) -> &str {
        let rest = self.path.strip_prefix("crates/").unwrap_or(&self.path);
        rest.split('/').next().unwrap_or(rest)
    }

    /// How many lines hold code.
    pub fn code_lines(&self) -> usize {
        self.lines.iter().filter(|line| line.holds_code()).count()
    }
}

impl Line {
    /// Yes when there is more on it than comment and blanks.
    pub fn holds_code(&self) -> bool {
        !self.code.trim().is_empty() || !self.text.trim().is_empty()
    }
}

/// Where in the text the reader is.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Inside {
    #[default]
    Code,
    LineComment,
    BlockComment(usize),
    Text,
    RawText(usize),
}

#[derive(Default)]
struct Reader {
    inside: Inside,
    lines: Vec<Line>,
    line: Line,
}

impl Reader {
    fn read(mut self, text: &str) -> Vec<Line> {
        for raw in text.lines() {
            self.line.raw = raw.to_owned();
            self.read_line(&raw.chars().collect::<Vec<_>>());
            if self.inside == Inside::LineComment {
                self.inside = Inside::Code;
            }
            self.lines.push(std::mem::take(&mut self.line));
        }
        self.lines
    }

    fn read_line(&mut self, line: &[char]) {
        let mut at = 0;
        while at < line.len() {
            let rest = &line[at..];
            at += match self.inside {
                Inside::Code => self.code(rest),
                Inside::LineComment => {
                    self.line.comment.extend(rest);
                    rest.len()
                }
                Inside::BlockComment(depth) => self.block_comment(rest, depth),
                Inside::Text => self.text(rest),
                Inside::RawText(hashes) => self.raw_text(rest, hashes),
            };
        }
    }

    /// Takes one piece of code and says how many characters it took.
    fn code(&mut self, rest: &[char]) -> usize {
        if let Some(hashes) = raw_text_opens(rest, self.line.code.chars().last()) {
            self.line.code.push('"');
            self.inside = Inside::RawText(hashes);
            return hashes + 2;
        }
        match rest {
            ['/', '/', ..] => self.enter(Inside::LineComment, 2),
            ['/', '*', ..] => self.enter(Inside::BlockComment(1), 2),
            ['"', ..] => {
                self.line.code.push('"');
                self.enter(Inside::Text, 1)
            }
            ['\'', '\\', _, tail @ ..] => {
                self.line.code.push_str("' '");
                3 + tail.iter().position(|c| *c == '\'').map_or(tail.len(), |end| end + 1)
            }
            ['\'', _, '\'', ..] => {
                self.line.code.push_str("' '");
                3
            }
            [first, ..] => {
                self.line.code.push(*first);
                1
            }
            [] => 1,
        }
    }

    fn enter(&mut self, inside: Inside, taken: usize) -> usize {
        self.inside = inside;
        taken
    }

    fn block_comment(&mut self, rest: &[char], depth: usize) -> usize {
        match rest {
            ['*', '/', ..] if depth == 1 => self.enter(Inside::Code, 2),
            ['*', '/', ..] => self.enter(Inside::BlockComment(depth - 1), 2),
            ['/', '*', ..] => self.enter(Inside::BlockComment(depth + 1), 2),
            _ => {
                self.line.comment.extend(rest.first());
                1
            }
        }
    }

    fn text(&mut self, rest: &[char]) -> usize {
        match rest {
            ['\\', _, ..] => {
                self.line.text.extend(&rest[..2]);
                2
            }
            ['"', ..] => {
                self.close();
                1
            }
            _ => {
                self.line.text.extend(rest.first());
                1
            }
        }
    }

    fn raw_text(&mut self, rest: &[char], hashes: usize) -> usize {
        if rest[0] == '"' && rest.len() > hashes && rest[1..=hashes].iter().all(|c| *c == '#') {
            self.close();
            return hashes + 1;
        }
        self.line.text.push(rest[0]);
        1
    }

    fn close(&mut self) {
        self.line.code.push('"');
        self.line.text.push(' ');
        self.inside = Inside::Code;
    }
}

/// The number of hashes when a raw string begins here.
fn raw_text_opens(rest: &[char], before: Option<char>) -> Option<usize> {
    let in_word = before.is_some_and(|c| c.is_alphanumeric() && c != 'b' || c == '_');
    let ['r', tail @ ..] = rest else { return None };
    let hashes = tail.iter().take_while(|c| **c == '#').count();
    (!in_word && tail.get(hashes) == Some(&'"')).then_some(hashes)
}

/// Marks what follows `#[cfg(test)]` up to the brace that closes it.
fn mark_tests(lines: &mut [Line], all: bool) {
    let mut waiting = false;
    let mut depth = 0_usize;
    for line in lines {
        waiting |= line.code.contains("#[cfg(test)]");
        line.is_test = all || waiting || depth > 0;
        for c in line.code.chars() {
            match c {
                '{' if waiting || depth > 0 => {
                    depth += 1;
                    waiting = false;
                }
                '}' => depth = depth.saturating_sub(1),
                ';' if depth == 0 => waiting = false,
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, code: &str, comment: &str, texts: &str) {
        let source = Source::parse("crates/domain/src/a.rs", text);
        let join = |part: fn(&Line) -> &String| {
            let parts: Vec<&str> = source.lines.iter().map(|line| part(line).trim()).collect();
            parts.join("|")
        };
        assert_eq!(join(|l| &l.code), code);
        assert_eq!(join(|l| &l.comment), comment);
        assert_eq!(join(|l| &l.text), texts);
    }

    #[test]
    fn comments_and_texts_are_kept_apart_from_code() {
        check("let a = 1; // why", "let a = 1;", "why", "");
        check("let a = \"// no\";", "let a = \"\";", "", "// no");
        check("a /* b /* c */ d */ e", "a  e", "b  c  d", "");
        check(r#"f("a\"b", 'x', '\'', '"')"#, "f(\"\", ' ', ' ', ' ')", "", r#"a\"b"#);
        check("let a: &'static str = \"b\";", "let a: &'static str = \"\";", "", "b");
    }

    #[test]
    fn texts_run_over_lines() {
        check("a(\"b\nc\")", "a(\"|\")", "|", "b|c");
        check("a(r#\"b\"\n\"#)", "a(\"|\")", "|", "b\"|");
    }

    #[test]
    fn test_modules_are_marked() {
        let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n  fn b() {}\n}\nfn c() {}";
        let source = Source::parse("crates/domain/src/a.rs", text);
        let marks: Vec<bool> = source.lines.iter().map(|line| line.is_test).collect();
        assert_eq!(marks, [false, true, true, true, true, false]);
    }

    #[test]
    fn a_file_tells_its_crate() {
        assert_eq!(Source::parse("crates/domain/src/law/a.rs", "").crate_name(), "domain");
        assert_eq!(Source::parse("xtask/src/main.rs", "").crate_name(), "xtask");
    }
}
