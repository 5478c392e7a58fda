//! Words that a person gives: how long they may be, and how they are kept beside an event.
//!
//! Every action that keeps words asks here, so that one limit holds for all of them. Does not know
//! what a field means; an address or an account number is checked by who knows it.

use serde::Serialize;

use punctueel_domain::event::{Detail, DetailKind};
use punctueel_domain::id::DebtorId;
use punctueel_domain::refusal::Refusal;
use punctueel_store::{StoreError, Trouble};

use crate::no::Outcome;

/// The most characters of a name, an address or another field of one line.
pub const LONGEST_LINE: u32 = 200;
/// The most characters of a note or a reason.
pub const LONGEST_TEXT: u32 = 4_000;

/// A field of one line: what splits words (also a new line) becomes one space, so that a name
/// cannot grow into more lines of an address.
///
/// # Errors
/// `TEXT-TOO-LONG`.
pub fn line(said: &str) -> Result<String, Refusal> {
    let words = said.split(|sign: char| sign.is_whitespace() || sign.is_control());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    within(words.join(" "), LONGEST_LINE)
}

/// A text of more lines; may be empty.
///
/// # Errors
/// `TEXT-TOO-LONG`.
pub fn text(said: &str) -> Result<String, Refusal> {
    let is_kept = |sign: &char| *sign == '\n' || *sign == '\t' || !sign.is_control();
    let kept: String = said.chars().filter(is_kept).collect();
    within(kept.trim().to_owned(), LONGEST_TEXT)
}

/// Why somebody does something.
///
/// # Errors
/// `REASON-MISSING` when it says nothing; `TEXT-TOO-LONG`.
pub fn reason(said: &str) -> Result<String, Refusal> {
    let said = text(said)?;
    if said.is_empty() { Err(Refusal::ReasonMissing) } else { Ok(said) }
}

/// What somebody wrote about a debtor, as a detail.
pub fn note(slot: u32, debtor: DebtorId, body: String) -> Detail {
    Detail { slot, person: Some(debtor), kind: DetailKind::Note, body }
}

/// Words as they are kept.
///
/// # Errors
/// Never for the types of the domain; the error is passed on all the same.
pub fn words_of(words: &impl Serialize) -> Outcome<String> {
    serde_json::to_string(words).map_err(|error| StoreError::because(Trouble::Other, error).into())
}

fn within(said: String, most: u32) -> Result<String, Refusal> {
    let is_short = said.chars().nth(most as usize).is_none();
    if is_short { Ok(said) } else { Err(Refusal::TextTooLong { most }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_stays_one_line() {
        assert_eq!(line(" De Vries\r\nt.n.v.  Jansen\u{7} ").unwrap(), "De Vries t.n.v. Jansen");
        let longest = "é".repeat(LONGEST_LINE as usize);
        assert_eq!(line(&longest).unwrap(), longest);
        let most = LONGEST_LINE;
        assert_eq!(line(&format!("{longest}e")), Err(Refusal::TextTooLong { most }));
    }

    #[test]
    fn a_text_keeps_its_lines_and_nothing_that_moves_a_screen() {
        assert_eq!(text(" belt terug\r\nna\tdrie \u{1b}[2J").unwrap(), "belt terug\nna\tdrie [2J");
        let most = LONGEST_TEXT;
        let long = "a".repeat(most as usize + 1);
        assert_eq!(text(&long), Err(Refusal::TextTooLong { most }));
        assert_eq!(reason(" \n "), Err(Refusal::ReasonMissing));
    }
}
