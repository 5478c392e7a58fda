//! A claim as it is read, on a screen or on paper: tables of lines with what each rests on.
//!
//! Plain data in words, in order: whose it is, what it comes to, then for each invoice principal,
//! interest, costs and payments, the letters that count, and what to know. How it looks on paper is
//! the crate `print`.

use jiff::civil::Date;
use punctueel_domain::party::Language;
use serde::{Deserialize, Serialize};

use crate::letter::Table;

/// One claim, on an invoice or over all open invoices of a debtor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimStatement {
    /// In which language.
    pub language: Language,
    /// The day it is about.
    pub day: Date,
    /// The firm.
    pub house: String,
    /// "Vordering op De Vries B.V. per 31 juli 2026".
    pub title: String,
    /// Label and value: the total, per day, as known at.
    pub sums: Vec<(String, String)>,
    /// The invoices together, when there are several.
    pub overview: Option<Table>,
    /// One part for each invoice.
    pub parts: Vec<ClaimPart>,
    /// The letters with an effect before the law that left, when there are any.
    #[serde(default)]
    pub letters: Option<Table>,
    /// Above what to know.
    pub notes_title: String,
    /// What to know, and what is left out with the reason.
    pub notes: Vec<String>,
    /// Above how it was counted.
    pub how_title: String,
    /// How it was counted, each choice in a sentence.
    pub how: Vec<String>,
}

/// The claim on one invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimPart {
    /// "Factuur 2026-101".
    pub title: String,
    /// Since when interest runs, and by which rule.
    pub about: Vec<String>,
    /// Principal, interest, costs, payments: each with its sum.
    pub tables: Vec<Table>,
    /// "Samen: € 1.057,17".
    pub total: String,
    /// What to know of this invoice.
    pub notes: Vec<String>,
}
