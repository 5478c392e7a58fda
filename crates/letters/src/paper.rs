//! What paper is made of and what comes out: the agreement between who writes and who prints.
//!
//! Knows no typesetting. `print` makes a [`Pdf`] of a letter, a call sheet, or a print file (a
//! packing list with finished letters); the desk gets a [`Press`] and does not know who is behind
//! it.

use jiff::civil::Date;
use punctueel_domain::party::Language;
use serde::{Deserialize, Serialize};

use crate::claim::ClaimStatement;
use crate::letter::{Letter, Table};
use crate::sheet::CallSheet;

/// A finished document; the same words give the same bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: u32,
}

/// Why something could not be printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotPrinted {
    /// A text holds what cannot stand on paper, or our own page is wrong.
    Page(String),
    /// A firm's own page is wrong: what, and where.
    OwnPage(String),
    /// A firm's own page leaves out what a letter may not be without: those words.
    OwnPageLacks(Vec<String>),
    /// A firm's own page took too long or too much memory, and was stopped.
    OwnPageStopped,
    /// A finished document could not be read back.
    Document(String),
}

impl std::fmt::Display for NotPrinted {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            NotPrinted::Page(what) => write!(out, "page: {what}"),
            NotPrinted::OwnPage(what) => write!(out, "own page: {what}"),
            NotPrinted::OwnPageLacks(words) => write!(out, "own page lacks: {}", words.join(", ")),
            NotPrinted::OwnPageStopped => out.write_str("own page: stopped"),
            NotPrinted::Document(what) => write!(out, "document: {what}"),
        }
    }
}

impl std::error::Error for NotPrinted {}

/// What lies on top of a print file: which letters, how many pages each, in which order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackingList {
    /// In which language.
    pub language: Language,
    /// The day.
    pub day: Date,
    /// The firm.
    pub house: String,
    /// "Paklijst: 12 brieven, 14 vellen".
    pub title: String,
    /// What to do with it, in a few sentences.
    pub hints: Vec<String>,
    /// One row per letter.
    pub table: Table,
}

/// The most pages of a document of somebody else in a file to print.
pub const MOST_PAGES: u32 = 20;

/// Makes paper of words.
pub trait Press: Send + Sync {
    /// Prints a letter: tagged, for the archive (PDF/A), with its own amount as QR code.
    ///
    /// # Errors
    /// When the page is wrong or was stopped.
    fn letter(&self, letter: &Letter) -> Result<Pdf, NotPrinted>;

    /// The same on a firm's own page, which may be wrong, endless or hungry.
    ///
    /// # Errors
    /// `OwnPage`, `OwnPageLacks` or `OwnPageStopped`.
    fn own_letter(&self, page: &str, letter: &Letter) -> Result<Pdf, NotPrinted>;

    /// Prints a call sheet.
    ///
    /// # Errors
    /// When the page is wrong.
    fn call_sheet(&self, sheet: &CallSheet) -> Result<Pdf, NotPrinted>;

    /// How many pages a document of somebody else has, when it can stand in a file to print.
    ///
    /// # Errors
    /// When it cannot be read, is locked, or has more than [`MOST_PAGES`] pages.
    fn pages_of(&self, document: &[u8]) -> Result<u32, NotPrinted>;

    /// Prints a claim.
    ///
    /// # Errors
    /// When the page is wrong.
    fn claim(&self, claim: &ClaimStatement) -> Result<Pdf, NotPrinted>;

    /// One file to print: the packing list, then the letters, each as it was made.
    ///
    /// # Errors
    /// When the page is wrong or a letter cannot be read back.
    fn print_file(&self, list: &PackingList, letters: &[Pdf]) -> Result<Pdf, NotPrinted>;
}
