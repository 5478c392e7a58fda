//! The call sheet: one page beside the phone, as plain data in words.
//!
//! Knows its parts in the order they are needed: who and how to greet him, what to know before the
//! call, what is open, what was agreed before, the questions with room to note, how it may end.
//! How it looks on paper is the crate `print`.

use jiff::civil::Date;
use punctueel_domain::party::Language;
use serde::{Deserialize, Serialize};

use crate::letter::Table;

/// One call sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallSheet {
    /// In which language.
    pub language: Language,
    /// The day it is made for.
    pub day: Date,
    /// The firm that calls.
    pub house: String,
    /// "Belblad: Jansen Bouw B.V."
    pub title: String,
    /// Why this call, in one sentence.
    pub reason: String,
    /// Whom to ask for and the numbers: label and value; the first is the one to dial.
    pub who: Vec<(String, String)>,
    /// What to know before dialling: label, answer, and the figures it rests on (may be empty).
    pub know: Vec<Fact>,
    /// What is open.
    pub open: Table,
    /// What was agreed and sent before, newest first: day and sentence.
    pub before: Vec<(String, String)>,
    /// What to say when `before` is empty.
    pub before_none: String,
    /// The opening, word for word.
    pub opening: String,
    /// The guided questions, in order.
    pub questions: Vec<Question>,
    /// Answers that are often given: what he says, what to say, what to note.
    pub answers: Vec<[String; 3]>,
    /// What counts as an answer in this conversation: what it is worth, and what he says.
    pub worth: Vec<[String; 2]>,
    /// The close, word for word.
    pub closing: String,
    /// Headings and labels of the fixed parts.
    pub words: SheetWords,
}

/// One thing to know before dialling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// The question: is it a large debtor?
    pub label: String,
    /// The answer.
    pub answer: String,
    /// What it rests on.
    pub basis: String,
}

/// One guided question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Word for word.
    pub ask: String,
    /// Why, in one line.
    pub why: String,
    /// The number of the article it comes from.
    pub source: String,
}

/// Headings and labels of the fixed parts of a call sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetWords {
    /// Above `who`.
    pub who: String,
    /// Above `know`.
    pub know: String,
    /// Above `open`.
    pub open: String,
    /// Above `before`.
    pub before: String,
    /// Behind `open`, when not all of it fits: "de oudste ", the number that is shown, " van 40".
    pub open_shown: [String; 2],
    /// Behind `before`, when not all of it fits: the same of the newest.
    pub before_shown: [String; 2],
    /// Above the opening and the questions.
    pub talk: String,
    /// Above `answers`: three column headings.
    pub answers: [String; 3],
    /// Before `worth`.
    pub worth: String,
    /// Above the room to note.
    pub notes: String,
    /// Labels in the room to note: spoken with, outcome, amount, day, how.
    pub fields: Vec<String>,
    /// The outcomes to tick.
    pub outcomes: Vec<String>,
}
