//! A document of somebody else, such as the copy of an invoice: can it stand in a print file?
//!
//! Tries it by itself, because a file to print is made as a whole: one document that is locked,
//! broken or newer than the file would keep all the others inside. Does not judge what it says.

use std::panic;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde_json::json;
use typst::layout::{Frame, FrameItem};
use typst::syntax::Source;
use typst::visualize::ImageKind;

use punctueel_letters::paper::{MOST_PAGES, Pdf};

use crate::typeset::{self, Copy, Purpose};
use crate::world;

/// So many pages of the document, as they stand in a print file.
static ALONE: LazyLock<Source> = LazyLock::new(|| {
    let page = "#for number in range(1, json(\"data.json\").pages + 1) {\n\
                page(width: auto, height: auto, margin: 0pt, \
                image(\"letter-1.pdf\", page: number))\n}";
    world::page(page.to_owned())
});

/// How many pages it has; the error says why it cannot stand in a print file. A document that makes
/// the reader of others stumble is one that cannot.
pub(crate) fn pages_of(document: &[u8]) -> Result<u32, String> {
    let tried = panic::catch_unwind(|| tried(document));
    tried.unwrap_or_else(|_| Err("not to be read".to_owned()))
}

fn tried(document: &[u8]) -> Result<u32, String> {
    let first = typeset::lay_out(&ALONE, &copy(document, 1)?)?;
    let pages = first.pages().iter().find_map(|page| document_pages(&page.frame));
    let pages = pages.ok_or("no pages")?;
    if pages > MOST_PAGES as usize {
        return Err(format!("{pages} pages"));
    }
    let pages = pages as u32;
    typeset::print(&ALONE, &copy(document, pages)?, Purpose::Printer)?;
    Ok(pages)
}

fn copy(document: &[u8], pages: u32) -> Result<Copy, String> {
    let one = Pdf { bytes: document.to_vec(), pages };
    let copy = Copy::new(&json!({ "pages": pages }), Date::default())?;
    Ok(copy.with_letters(&[one]))
}

/// How many pages the document has whose first page stands in a frame.
fn document_pages(frame: &Frame) -> Option<usize> {
    frame.items().find_map(|(_, item)| match item {
        FrameItem::Group(group) => document_pages(&group.frame),
        FrameItem::Image(image, ..) => match image.kind() {
            ImageKind::Pdf(page) => Some(page.document().num_pages()),
            _ => None,
        },
        _ => None,
    })
}
