//! A press of our own for tests: paper is the plain text of the letter, so that a test can read it.

use std::sync::atomic::{AtomicU32, Ordering};

use punctueel_letters::claim::ClaimStatement;
use punctueel_letters::letter::Letter;
use punctueel_letters::paper::{NotPrinted, PackingList, Pdf, Press};
use punctueel_letters::sheet::CallSheet;

/// Prints plain text.
pub struct PlainPress;

impl Press for PlainPress {
    fn letter(&self, letter: &Letter) -> Result<Pdf, NotPrinted> {
        Ok(Pdf { bytes: letter.page().into_bytes(), pages: 1 })
    }

    /// A page that holds `{letter}` is filled in; one that does not leaves all of it out.
    fn own_letter(&self, page: &str, letter: &Letter) -> Result<Pdf, NotPrinted> {
        if !page.contains("{letter}") {
            return Err(NotPrinted::OwnPageLacks(vec!["€".to_owned()]));
        }
        Ok(Pdf { bytes: page.replace("{letter}", &letter.page()).into_bytes(), pages: 1 })
    }

    fn call_sheet(&self, sheet: &CallSheet) -> Result<Pdf, NotPrinted> {
        Ok(Pdf { bytes: sheet.title.clone().into_bytes(), pages: 1 })
    }

    /// A document that says it is locked cannot be printed along.
    fn pages_of(&self, document: &[u8]) -> Result<u32, NotPrinted> {
        match document.windows(6).any(|part| part == b"locked") {
            true => Err(NotPrinted::Document("locked".to_owned())),
            false => Ok(1),
        }
    }

    fn claim(&self, claim: &ClaimStatement) -> Result<Pdf, NotPrinted> {
        Ok(Pdf { bytes: claim.title.clone().into_bytes(), pages: 1 })
    }

    fn print_file(&self, list: &PackingList, letters: &[Pdf]) -> Result<Pdf, NotPrinted> {
        let rows = list.table.rows.iter().map(|row| row.join(" | "));
        let rows = rows.chain(list.hints.iter().cloned()).collect::<Vec<_>>();
        let mut text = format!("{}\n{}\n", list.title, rows.join("\n"));
        for letter in letters {
            text += &String::from_utf8_lossy(&letter.bytes);
        }
        let pages = 1 + letters.iter().map(|letter| letter.pages).sum::<u32>();
        Ok(Pdf { bytes: text.into_bytes(), pages })
    }
}

/// A press that is out of order.
pub struct BrokenPress;

impl Press for BrokenPress {
    fn letter(&self, _: &Letter) -> Result<Pdf, NotPrinted> {
        Err(NotPrinted::Page("out of order".to_owned()))
    }

    fn own_letter(&self, _: &str, _: &Letter) -> Result<Pdf, NotPrinted> {
        Err(NotPrinted::OwnPageStopped)
    }

    fn call_sheet(&self, _: &CallSheet) -> Result<Pdf, NotPrinted> {
        Err(NotPrinted::OwnPageStopped)
    }

    fn pages_of(&self, _: &[u8]) -> Result<u32, NotPrinted> {
        Err(NotPrinted::Document("out of order".to_owned()))
    }

    fn claim(&self, _: &ClaimStatement) -> Result<Pdf, NotPrinted> {
        Err(NotPrinted::Page("out of order".to_owned()))
    }

    fn print_file(&self, _: &PackingList, _: &[Pdf]) -> Result<Pdf, NotPrinted> {
        Err(NotPrinted::Document("out of order".to_owned()))
    }
}

/// A press at which something happens while it prints a letter; it says how often it printed.
pub struct SlowPress {
    meanwhile: Box<dyn Fn(u32) + Send + Sync>,
    printed: AtomicU32,
}

impl SlowPress {
    /// What happens while it prints; it is told for which time.
    pub fn new(meanwhile: impl Fn(u32) + Send + Sync + 'static) -> SlowPress {
        SlowPress { meanwhile: Box::new(meanwhile), printed: AtomicU32::new(0) }
    }

    /// How often it printed a letter.
    pub fn printed(&self) -> u32 {
        self.printed.load(Ordering::SeqCst)
    }

    fn print(&self) {
        let time = self.printed.fetch_add(1, Ordering::SeqCst) + 1;
        (self.meanwhile)(time);
    }
}

impl Press for SlowPress {
    fn letter(&self, letter: &Letter) -> Result<Pdf, NotPrinted> {
        self.print();
        PlainPress.letter(letter)
    }

    fn own_letter(&self, page: &str, letter: &Letter) -> Result<Pdf, NotPrinted> {
        self.print();
        PlainPress.own_letter(page, letter)
    }

    fn call_sheet(&self, sheet: &CallSheet) -> Result<Pdf, NotPrinted> {
        PlainPress.call_sheet(sheet)
    }

    fn pages_of(&self, document: &[u8]) -> Result<u32, NotPrinted> {
        PlainPress.pages_of(document)
    }

    fn claim(&self, claim: &ClaimStatement) -> Result<Pdf, NotPrinted> {
        PlainPress.claim(claim)
    }

    fn print_file(&self, list: &PackingList, letters: &[Pdf]) -> Result<Pdf, NotPrinted> {
        PlainPress.print_file(list, letters)
    }
}
