//! The house's own press: our pages for a letter, a call sheet, a claim and a packing list.
//!
//! Knows which page belongs to which kind of paper. Does not know a firm's own page (`own`), and
//! decides nothing: every word stands in what it is given.

use std::sync::LazyLock;

use serde_json::json;
use typst::syntax::Source;

use punctueel_letters::claim::ClaimStatement;
use punctueel_letters::letter::{Letter, Piece};
use punctueel_letters::paper::{NotPrinted, PackingList, Pdf, Press};
use punctueel_letters::sheet::CallSheet;

use crate::alone;
use crate::own;
use crate::typeset::{self, Copy, Purpose};
use crate::world;

/// The scale of type and the tables, in front of each page.
const STYLE: &str = include_str!("pages/house.typ");

/// The page of a letter.
pub(crate) static LETTER: LazyLock<Source> =
    LazyLock::new(|| page(include_str!("pages/letter.typ")));
static SHEET: LazyLock<Source> = LazyLock::new(|| page(include_str!("pages/sheet.typ")));
static CLAIM: LazyLock<Source> = LazyLock::new(|| page(include_str!("pages/claim.typ")));
static LIST: LazyLock<Source> = LazyLock::new(|| page(include_str!("pages/list.typ")));

fn page(text: &str) -> Source {
    world::page(format!("{STYLE}\n{text}"))
}

/// The press with the pages of the house.
pub struct House;

impl Press for House {
    fn letter(&self, letter: &Letter) -> Result<Pdf, NotPrinted> {
        let pdf = copy_of(letter).and_then(|copy| typeset::print(&LETTER, &copy, Purpose::Archive));
        pdf.map_err(NotPrinted::Page)
    }

    /// In this process: whoever does not know the page puts a process of its own around it.
    fn own_letter(&self, page: &str, letter: &Letter) -> Result<Pdf, NotPrinted> {
        own::letter(page, letter)
    }

    fn call_sheet(&self, sheet: &CallSheet) -> Result<Pdf, NotPrinted> {
        let copy = Copy::new(sheet, sheet.day);
        let pdf = copy.and_then(|copy| typeset::print(&SHEET, &copy, Purpose::Archive));
        pdf.map_err(NotPrinted::Page)
    }

    /// Laid out and made once, so that what fails does so here and not in a file with others.
    fn pages_of(&self, document: &[u8]) -> Result<u32, NotPrinted> {
        alone::pages_of(document).map_err(NotPrinted::Document)
    }

    fn claim(&self, claim: &ClaimStatement) -> Result<Pdf, NotPrinted> {
        let copy = Copy::new(claim, claim.day);
        let pdf = copy.and_then(|copy| typeset::print(&CLAIM, &copy, Purpose::Archive));
        pdf.map_err(NotPrinted::Page)
    }

    fn print_file(&self, list: &PackingList, letters: &[Pdf]) -> Result<Pdf, NotPrinted> {
        let data = json!({
            "language": list.language,
            "day": list.day,
            "house": list.house,
            "title": list.title,
            "hints": list.hints,
            "table": list.table,
            "letters": letters.iter().map(|letter| letter.pages).collect::<Vec<_>>(),
        });
        let copy = Copy::new(&data, list.day).map(|copy| copy.with_letters(letters));
        let pdf = copy.and_then(|copy| typeset::print(&LIST, &copy, Purpose::Printer));
        pdf.map_err(NotPrinted::Document)
    }
}

/// The words of a letter, ready for a page.
pub(crate) fn copy_of(letter: &Letter) -> Result<Copy, String> {
    let pieces = letter.blocks.iter().flat_map(|block| &block.pieces);
    let mut payments = pieces.filter_map(|piece| match piece {
        Piece::Payment(payment) => payment.epc.as_deref(),
        _ => None,
    });
    Ok(Copy::new(letter, letter.day)?.with_scan(payments.next()))
}
