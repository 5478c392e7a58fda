//! Breaks comments that are too wide: what `cargo xtask tidy --fix` does.
//!
//! What does not fit moves to the begin of the comment's next line. Code, tables, headings, fenced
//! examples and lines with an address stay as they are; `rustfmt` cannot do this in its stable
//! form.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::{House, limits, size};

/// Rewrites every Rust file with a comment that is too wide, and says how many there were.
pub fn fix(root: &Path, house: &House) -> Result<usize> {
    let mut fixed = 0;
    for source in &house.sources {
        let text = &house.files[&source.path];
        let better = wrapped(text);
        if better != *text {
            fs::write(root.join(&source.path), better).with_context(|| source.path.clone())?;
            fixed += 1;
        }
    }
    Ok(fixed)
}

/// The same text with its comments within the limit.
fn wrapped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut carried: Option<(String, String)> = None;
    let mut in_example = false;
    for line in text.lines() {
        let comment = Comment::of(line);
        in_example ^= comment.as_ref().is_some_and(|comment| comment.text.starts_with("```"));
        let goes_on = |c: &Comment| carried.as_ref().is_some_and(|(head, _)| c.continues(head));
        let line = match &comment {
            Some(comment) if goes_on(comment) => {
                let rest = carried.take().map(|(_, rest)| rest).unwrap_or_default();
                format!("{}{rest} {}", comment.head, comment.text)
            }
            _ => {
                push_carried(&mut out, carried.take());
                line.to_owned()
            }
        };
        carried = push_line(&mut out, &line, in_example);
    }
    push_carried(&mut out, carried);
    out
}

/// Writes as much of a line as fits; answers what is left with the head of the line for it.
fn push_line(out: &mut String, line: &str, in_example: bool) -> Option<(String, String)> {
    let comment = Comment::of(line).filter(|_| !in_example && !fits(line));
    let cut = comment.and_then(|comment| {
        let end = line.char_indices().nth(limits::LINE + 1).map_or(line.len(), |(at, _)| at);
        let at = line[..end].rfind(' ').filter(|at| *at > comment.head.len())?;
        Some((at, comment.head_below()))
    });
    let Some((at, head)) = cut else {
        out.push_str(line);
        out.push('\n');
        return None;
    };
    out.push_str(line[..at].trim_end());
    out.push('\n');
    Some((head, line[at..].trim().to_owned()))
}

/// Writes what was left and found no line to go on with.
fn push_carried(out: &mut String, carried: Option<(String, String)>) {
    let mut left = carried;
    while let Some((head, rest)) = left {
        left = push_line(out, &format!("{head}{rest}"), false);
    }
}

fn fits(line: &str) -> bool {
    line.chars().count() <= limits::LINE || size::may_be_wide(line)
}

/// A line that holds a comment and nothing else.
struct Comment<'a> {
    /// Everything before the first word.
    head: &'a str,
    /// The rest.
    text: &'a str,
}

impl<'a> Comment<'a> {
    fn of(line: &'a str) -> Option<Comment<'a>> {
        let start = line.trim_start();
        let words = start.strip_prefix("//")?.trim_start_matches(['/', '!']).trim_start();
        let (head, text) = line.split_at(line.len() - words.len());
        Some(Comment { head, text })
    }

    /// Yes when what was left before goes on at the begin of this line.
    fn continues(&self, head: &str) -> bool {
        let opens =
            ["- ", "* ", "|", "#", "```", "> "].iter().any(|sign| self.text.starts_with(sign));
        let is_numbered = self.text.starts_with(|c: char| c.is_ascii_digit());
        self.head == head && !self.text.is_empty() && !opens && !is_numbered
    }

    /// The head of a line that goes on below: below the words of a list item, not below its sign.
    fn head_below(&self) -> String {
        let is_item = self.text.starts_with("- ") || self.text.starts_with("* ");
        format!("{}{}", self.head, if is_item { "  " } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A word of nine letters and a blank, as often as it is said.
    fn words(times: usize) -> String {
        ["wordwords"].repeat(times).join(" ")
    }

    #[test]
    fn what_does_not_fit_moves_to_the_next_line() {
        let text = format!("    /// {}\n    /// end\n    a();\n", words(10));
        let better = format!("    /// {}\n    /// wordwords end\n    a();\n", words(9));
        assert_eq!(wrapped(&text), better);
    }

    #[test]
    fn a_paragraph_or_an_item_ends_before_the_next() {
        let text = format!("//! - {}\n//! - next\n//!\n//! {}\n", words(10), words(10));
        let better = format!(
            "//! - {}\n//!   wordwords\n//! - next\n//!\n//! {}\n//! wordwords\n",
            words(9),
            words(9)
        );
        assert_eq!(wrapped(&text), better);
    }

    #[test]
    fn code_tables_and_examples_stay() {
        let table = format!("// | {} |\n", words(12));
        let code = format!("let a = \"{}\";\n", words(12));
        let example = format!("/// ```\n/// {}\n/// ```\n", words(12));
        for text in [table, code, example] {
            assert_eq!(wrapped(&text), text);
        }
    }
}
