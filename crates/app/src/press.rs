//! Which press prints: asked here by everything that puts words on paper.
//!
//! The only place that names the crate `print`; below, everything knows the trait `Press` alone.
//! Our own pages are printed here; a firm's own page in a process of its own (`worker`).

use std::sync::Arc;

use punctueel_letters::claim::ClaimStatement;
use punctueel_letters::letter::Letter;
use punctueel_letters::paper::{NotPrinted, PackingList, Pdf, Press};
use punctueel_letters::sheet::CallSheet;
use punctueel_print::{House, own};

use crate::worker;

/// The press of this house.
pub fn press() -> Arc<dyn Press> {
    Arc::new(Guarded)
}

/// The page of the house, to begin an own one from.
pub fn house_page() -> &'static str {
    own::example()
}

/// Prints our pages itself, and keeps other people's at a distance.
struct Guarded;

impl Press for Guarded {
    fn letter(&self, letter: &Letter) -> Result<Pdf, NotPrinted> {
        House.letter(letter)
    }

    fn own_letter(&self, page: &str, letter: &Letter) -> Result<Pdf, NotPrinted> {
        worker::print(page, letter)
    }

    fn call_sheet(&self, sheet: &CallSheet) -> Result<Pdf, NotPrinted> {
        House.call_sheet(sheet)
    }

    fn pages_of(&self, document: &[u8]) -> Result<u32, NotPrinted> {
        House.pages_of(document)
    }

    fn claim(&self, claim: &ClaimStatement) -> Result<Pdf, NotPrinted> {
        House.claim(claim)
    }

    fn print_file(&self, list: &PackingList, letters: &[Pdf]) -> Result<Pdf, NotPrinted> {
        House.print_file(list, letters)
    }
}
