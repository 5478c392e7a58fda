//! A page and its data to a laid out document, and that to a PDF for the archive.
//!
//! Knows which standards a PDF of ours keeps (PDF/A-2a to last, PDF/UA-1 to be read aloud) and
//! what typst says when a page is wrong. Nothing in the file comes from a clock or from chance.

use std::sync::atomic::{AtomicU32, Ordering};

use jiff::civil::Date;
use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Smart};
use typst::syntax::Source;
use typst::{WorldExt, compile};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use punctueel_letters::paper::Pdf;

use crate::scan;
use crate::world::Desk;

/// After how many documents typst forgets what it worked out. It remembers everything, for ever,
/// unless told; a small batch keeps what the next letter has in common.
const BATCH: u32 = 16;

static DONE: AtomicU32 = AtomicU32::new(0);

/// What the file is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To keep and to read aloud: PDF/A-2a and PDF/UA-1.
    Archive,
    /// To keep: PDF/A-2b. Of a firm's own page nobody asks that its pictures can be read aloud.
    OwnArchive,
    /// To put on paper and throw away: it holds other files, which keep their own standards.
    Printer,
}

/// What is put on a page.
pub(crate) struct Copy {
    /// The data as JSON.
    data: String,
    /// The picture to scan, as SVG.
    scan: Option<String>,
    /// Finished documents.
    letters: Vec<Bytes>,
    /// The day in the properties of the file.
    day: Date,
}

impl Copy {
    /// The data of a page; fails only on data that is no JSON, such as a map with odd keys.
    pub(crate) fn new(data: &impl Serialize, day: Date) -> Result<Copy, String> {
        let data = serde_json::to_string(data).map_err(|e| e.to_string())?;
        Ok(Copy { data, scan: None, letters: Vec::new(), day })
    }

    /// With a picture to scan.
    pub(crate) fn with_scan(self, text: Option<&str>) -> Copy {
        Copy { scan: text.and_then(scan::draw), ..self }
    }

    /// With finished documents that are put on pages of their own.
    pub(crate) fn with_letters(self, letters: &[Pdf]) -> Copy {
        let letters = letters.iter().map(|letter| Bytes::new(letter.bytes.clone())).collect();
        Copy { letters, ..self }
    }

    /// The page with all it may read.
    fn desk(&self, page: &Source) -> Desk {
        Desk {
            page: page.clone(),
            data: Bytes::from_string(self.data.clone()),
            scan: self.scan.clone().map(Bytes::from_string),
            letters: self.letters.clone(),
        }
    }
}

/// Lays out a page; the error says what is wrong, and on which line.
pub(crate) fn lay_out(page: &Source, copy: &Copy) -> Result<PagedDocument, String> {
    let desk = copy.desk(page);
    let document = compile::<PagedDocument>(&desk).output;
    document.map_err(|errors| said(&desk, &errors))
}

/// Lays out and makes the file, and forgets after each small batch.
pub(crate) fn print(page: &Source, copy: &Copy, purpose: Purpose) -> Result<Pdf, String> {
    let pdf = lay_out(page, copy).and_then(|document| export(&document, page, copy, purpose));
    if DONE.fetch_add(1, Ordering::Relaxed) % BATCH == BATCH - 1 {
        comemo::evict(0);
    }
    pdf
}

/// Makes the file.
pub(crate) fn export(
    document: &PagedDocument,
    page: &Source,
    copy: &Copy,
    purpose: Purpose,
) -> Result<Pdf, String> {
    let options = options(copy, purpose)?;
    let file = typst_pdf::pdf(document, &options);
    let bytes = file.map_err(|errors| said(&copy.desk(page), &errors))?;
    let pages = u32::try_from(document.pages().len()).unwrap_or(u32::MAX);
    Ok(Pdf { bytes, pages })
}

fn options(copy: &Copy, purpose: Purpose) -> Result<PdfOptions, String> {
    let kept: &[PdfStandard] = match purpose {
        Purpose::Archive => &[PdfStandard::A_2a, PdfStandard::Ua_1],
        Purpose::OwnArchive => &[PdfStandard::A_2b],
        Purpose::Printer => &[PdfStandard::V_1_7],
    };
    Ok(PdfOptions {
        ident: Smart::Custom(copy.data.clone()),
        creator: Smart::Custom(Some("Punctueel".to_owned())),
        timestamp: moment(copy.day),
        standards: PdfStandards::new(kept).map_err(|e| e.message().to_string())?,
        tagged: purpose != Purpose::Printer,
        ..PdfOptions::default()
    })
}

/// Noon on the day: the file must name a moment, and the day is all we know.
fn moment(day: Date) -> Option<Timestamp> {
    let (month, of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    let noon = Datetime::from_ymd_hms(i32::from(day.year()), month, of_month, 12, 0, 0)?;
    Some(Timestamp::new_utc(noon))
}

/// The first things that are wrong, each with its line in the page.
fn said(desk: &Desk, errors: &[SourceDiagnostic]) -> String {
    let sentences = errors.iter().take(3).map(|error| {
        let line = desk
            .range(error.span)
            .and_then(|range| desk.page.lines().byte_to_line(range.start).map(|line| line + 1));
        let hints = error.hints.iter().map(|hint| format!(" ({})", hint.v)).collect::<String>();
        match line {
            Some(line) => format!("line {line}: {}{hints}", error.message),
            None => format!("{}{hints}", error.message),
        }
    });
    sentences.collect::<Vec<_>>().join("; ")
}
