//! Reads laid out pages back: which words stand on them, and where.
//!
//! For the tests of our own pages (the window, the totals), and for a firm's own page, of which
//! nobody knows beforehand whether it prints what a letter must say.

use typst::layout::{Frame, FrameItem, Point, Transform};
use typst_layout::PagedDocument;

/// A stretch of words where it stands: the left end of its line, from the top left corner.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Placed {
    /// The page, counted from 1.
    pub page: usize,
    /// From the left, in millimetres.
    pub left_mm: f64,
    /// From the top, in millimetres.
    pub top_mm: f64,
    /// How wide it is, in millimetres.
    pub width_mm: f64,
    /// The words.
    pub words: String,
    /// They begin on the sheet, not beside it.
    pub is_on_page: bool,
}

/// All stretches of words, page by page, in the order in which they were laid out.
pub(crate) fn placed(document: &PagedDocument) -> Vec<Placed> {
    let mut found = Vec::new();
    for (at, page) in document.pages().iter().enumerate() {
        let before = found.len();
        walk(&page.frame, Transform::identity(), at + 1, &mut found);
        let (width, height) = (page.frame.width().to_mm(), page.frame.height().to_mm());
        for words in &mut found[before..] {
            words.is_on_page =
                (0.0..width).contains(&words.left_mm) && (0.0..height).contains(&words.top_mm);
        }
    }
    found
}

fn walk(frame: &Frame, to_page: Transform, page: usize, found: &mut Vec<Placed>) {
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                let inside = to_page
                    .pre_concat(Transform::translate(at.x, at.y))
                    .pre_concat(group.transform);
                walk(&group.frame, inside, page, found);
            }
            FrameItem::Text(text) => {
                let Point { x, y } = at.transform(to_page);
                found.push(Placed {
                    page,
                    left_mm: x.to_mm(),
                    top_mm: y.to_mm(),
                    width_mm: text.width().to_mm() * to_page.sx.get(),
                    words: text.text.to_string(),
                    is_on_page: true,
                });
            }
            _ => {}
        }
    }
}
