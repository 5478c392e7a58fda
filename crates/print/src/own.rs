//! A firm's own page for its letters: the same data on another sheet.
//!
//! The page gets what ours gets, `data.json` and `scan.svg`, and sees nothing else: no file, no
//! package, no clock. Whatever it looks like, it must say what a letter may not be without
//! ([`lacks`]). Does not guard against a page that never ends: who prints one does that in a
//! process of its own.

use std::collections::BTreeSet;

use punctueel_letters::letter::{Letter, Piece};
use punctueel_letters::paper::{NotPrinted, Pdf};
use typst_layout::PagedDocument;

use crate::house;
use crate::reading;
use crate::typeset::{self, Purpose};
use crate::world;

/// The longest page, in bytes; ours has nine thousand.
pub const LONGEST: usize = 200_000;

/// Prints a letter on a firm's own page.
///
/// # Errors
/// `OwnPage` with the line when the page is wrong; `OwnPageLacks` when it leaves something out.
pub fn letter(page: &str, letter: &Letter) -> Result<Pdf, NotPrinted> {
    if page.len() > LONGEST {
        return Err(NotPrinted::OwnPage(format!("{} > {LONGEST} bytes", page.len())));
    }
    let page = world::page(page.to_owned());
    let copy = house::copy_of(letter).map_err(NotPrinted::Page)?;
    let document = typeset::lay_out(&page, &copy).map_err(NotPrinted::OwnPage)?;
    let lacks = lacks(letter, &document);
    if !lacks.is_empty() {
        return Err(NotPrinted::OwnPageLacks(lacks));
    }
    let pdf = typeset::export(&document, &page, &copy, Purpose::OwnArchive);
    pdf.map_err(NotPrinted::OwnPage)
}

/// The page of the house, to begin from.
pub fn example() -> &'static str {
    house::LETTER.text()
}

/// What the pages leave out of what a letter may not be without: the address, the amount and the
/// last day (all that is strong), how to pay, each claim and each total.
fn lacks(letter: &Letter, document: &PagedDocument) -> Vec<String> {
    let words = reading::placed(document);
    let seen = Seen::of(words.iter().filter(|at| at.is_on_page).map(|at| at.words.as_str()));
    let mut needed: Vec<&str> = letter.address.iter().map(String::as_str).collect();
    for piece in letter.blocks.iter().flat_map(|block| &block.pieces) {
        needed.extend(needed_of(piece));
    }
    let missing = needed.into_iter().filter(|words| !seen.says(words));
    missing.map(str::to_owned).collect()
}

fn needed_of(piece: &Piece) -> Vec<&str> {
    match piece {
        Piece::Text(spans) => {
            spans.iter().filter(|span| span.is_strong).map(|span| span.text.as_str()).collect()
        }
        Piece::Table(table) => {
            let claims = table.rows.iter().filter_map(|row| row.first());
            let totals = table.totals.iter().filter_map(|row| row.last());
            claims.chain(totals).map(String::as_str).collect()
        }
        Piece::Payment(payment) => payment.rows.iter().map(|(_, value)| value.as_str()).collect(),
        Piece::List(lines) => lines.iter().map(String::as_str).collect(),
    }
}

/// What stands on the pages, without what may fall anywhere: lines, hyphens and spaces.
struct Seen {
    text: String,
    /// Where a word may begin or end: € 10,00 is not said by € 1.210,00.
    edges: BTreeSet<usize>,
}

impl Seen {
    fn of<'w>(stretches: impl Iterator<Item = &'w str>) -> Seen {
        let mut seen = Seen { text: String::new(), edges: BTreeSet::new() };
        for stretch in stretches {
            seen.edges.insert(seen.text.len());
            for sign in stretch.chars() {
                if is_core(sign) {
                    seen.text.push(sign);
                } else {
                    seen.edges.insert(seen.text.len());
                }
            }
            seen.edges.insert(seen.text.len());
        }
        seen
    }

    fn says(&self, words: &str) -> bool {
        let wanted: String = words.chars().filter(|sign| is_core(*sign)).collect();
        let is_at = |at: &usize| {
            let rest = self.text[*at..].strip_prefix(&wanted);
            rest.is_some_and(|rest| self.ends_before(rest))
        };
        self.edges.iter().any(is_at)
    }

    /// Yes when a word ends here; the end of a sentence may stand behind it.
    fn ends_before(&self, rest: &str) -> bool {
        let at = self.text.len() - rest.len();
        let signs = rest.len() - rest.trim_start_matches(['.', ',']).len();
        self.edges.range(at..=at + signs).next().is_some()
    }
}

fn is_core(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, ',' | '.')
}
