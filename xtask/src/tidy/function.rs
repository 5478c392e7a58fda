//! The functions of a source file: where each begins, how long it is, how deep it nests.
//!
//! Follows braces and the words before them. A function inside a function counts for both; a
//! closure belongs to its function.

use super::source::{Line, Source};

/// One function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// The line of its name, counted from 1.
    pub line: usize,
    /// Lines with code, from its name to its closing brace.
    pub length: usize,
    /// Loops and branches inside each other.
    pub nesting: usize,
}

/// Words that open a loop or a branch.
const CONTROL: [&str; 6] = ["if", "else", "match", "for", "while", "loop"];

/// All functions with a body, in the order of their ends.
pub fn functions(source: &Source) -> Vec<Function> {
    let mut walk = Walk::default();
    for (at, line) in source.lines.iter().enumerate() {
        walk.line(at + 1, &line.code);
    }
    let measure = |(mut function, end): (Function, usize)| {
        let lines = &source.lines[function.line - 1..end];
        function.length = lines.iter().filter(|line| Line::holds_code(line)).count();
        function
    };
    walk.done.into_iter().map(measure).collect()
}

/// What an open brace belongs to.
enum Kind {
    Function(Function),
    Control,
    Other,
}

/// What is known since the last brace.
#[derive(Default)]
struct Walk {
    /// The open braces, each with the brackets that were open before it.
    open: Vec<(Kind, usize)>,
    /// A function whose name was read and whose body has not begun.
    coming: Option<Function>,
    /// The words since the last brace, semicolon or comma.
    words: Vec<String>,
    /// Open round and square brackets: commas and semicolons inside them separate nothing here.
    brackets: usize,
    /// Functions that ended, with the line they ended on.
    done: Vec<(Function, usize)>,
}

impl Walk {
    fn line(&mut self, number: usize, code: &str) {
        let mut word = String::new();
        for c in code.chars().chain([' ']) {
            if c.is_alphanumeric() || c == '_' {
                word.push(c);
            } else {
                self.word(number, std::mem::take(&mut word));
                self.sign(number, c);
            }
        }
    }

    fn word(&mut self, line: usize, word: String) {
        if word.is_empty() {
            return;
        }
        if self.words.last().is_some_and(|last| last == "fn") {
            self.coming = Some(Function { name: word.clone(), line, length: 0, nesting: 0 });
        }
        self.words.push(word);
    }

    fn sign(&mut self, line: usize, c: char) {
        match c {
            '(' | '[' => self.brackets += 1,
            ')' | ']' => self.brackets = self.brackets.saturating_sub(1),
            '{' => self.open_brace(),
            '}' => self.close_brace(line),
            ';' if self.brackets == 0 => {
                self.coming = None;
                self.words.clear();
            }
            ',' if self.brackets == 0 => self.words.clear(),
            _ => {}
        }
    }

    fn open_brace(&mut self) {
        let is_control = self.words.iter().any(|word| CONTROL.contains(&word.as_str()));
        let kind = match self.coming.take() {
            Some(function) => Kind::Function(function),
            None if is_control => Kind::Control,
            None => Kind::Other,
        };
        self.open.push((kind, std::mem::take(&mut self.brackets)));
        self.words.clear();
        self.note_depth();
    }

    fn close_brace(&mut self, line: usize) {
        if let Some((kind, brackets)) = self.open.pop() {
            self.brackets = brackets;
            if let Kind::Function(function) = kind {
                self.done.push((function, line));
            }
        }
        self.words.clear();
    }

    /// Tells the innermost function how deep we are in it.
    fn note_depth(&mut self) {
        let mut depth = 0;
        for (kind, _) in self.open.iter_mut().rev() {
            match kind {
                Kind::Control => depth += 1,
                Kind::Function(function) => {
                    function.nesting = function.nesting.max(depth);
                    return;
                }
                Kind::Other => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(&str, usize, usize, usize)]) {
        let source = Source::parse("crates/domain/src/a.rs", text);
        let found = functions(&source);
        let found: Vec<_> =
            found.iter().map(|f| (f.name.as_str(), f.line, f.length, f.nesting)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn comments_and_blank_lines_are_not_counted() {
        check("fn a() {\n    // why\n\n    b();\n}\n", &[("a", 1, 3, 0)]);
    }

    #[test]
    fn heads_over_several_lines_and_declarations() {
        check("trait T { fn a(&self); }", &[]);
        check("fn a(\n    b: [u8; 3],\n) -> u8\nwhere\n    u8: Copy,\n{\n}", &[("a", 1, 7, 0)]);
    }

    #[test]
    fn loops_and_branches_nest_and_other_braces_do_not() {
        check("fn a() { if b(c, d) { for e in f { g(H { i }); } } else { } }", &[("a", 1, 1, 2)]);
        check("impl A for B { fn a() { c(|d| { if d { e(); } }) } }", &[("a", 1, 1, 1)]);
    }
}
