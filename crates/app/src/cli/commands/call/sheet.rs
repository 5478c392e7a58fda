//! `punctueel call DEBTOR --sheet`: the sheet beside the phone, as text or as a PDF of one page.
//!
//! Lays out what `office` gathered and `letters` put in words. The PDF is there when it is whole,
//! and never overwrites another unasked. Records nothing.

use std::io::Write;
use std::path::Path;

use anyhow::Context;
use serde::Serialize;

use punctueel_letters::sheet::CallSheet;
use punctueel_office::ask::call_sheet::call_sheet;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::out_file::OutFile;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::press::press;

/// The most lines of what happened before that a page shows; the newest come first.
const MOST_BEFORE: usize = 15;

#[derive(Serialize)]
struct Shape<'a> {
    #[serde(flatten)]
    sheet: &'a CallSheet,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<u32>,
}

/// Where the PDF goes, and whether one that is there may go.
pub struct Out<'a> {
    /// The file; none: as text.
    pub file: Option<&'a Path>,
    /// Overwrite it.
    pub force: bool,
}

/// Shows it or prints it.
pub fn run(who: &str, out: &Out<'_>, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, who)?;
    let sheet = call_sheet(&mut desk, debtor)?;
    let mut pages = None;
    let file = out.file.map(|path| path.display().to_string());
    if let Some(path) = out.file {
        let mut begun = OutFile::begin(path, out.force, session.words)?;
        let pdf = press().call_sheet(&sheet).context("call sheet")?;
        pages = Some(pdf.pages);
        begun.write_all(&pdf.bytes).context("call sheet")?;
        begun.end()?;
    }
    let shape = Shape { sheet: &sheet, file, pages };
    session.answer(&shape, |page| match &shape.file {
        Some(file) => page.say("call-sheet-done", &[("file", text(file))]),
        None => show(page, &sheet),
    })
}

fn show(page: &mut Page, sheet: &CallSheet) {
    let words = &sheet.words;
    page.heading(&sheet.title);
    page.line(&sheet.reason);
    page.heading(&words.who);
    for (label, value) in &sheet.who {
        page.point(&format!("{label}: {value}"));
    }
    page.heading(&words.know);
    for fact in &sheet.know {
        let basis = match fact.basis.as_str() {
            "" => String::new(),
            basis => format!(" ({basis})"),
        };
        page.point(&format!("{} {}{basis}", fact.label, fact.answer));
    }
    page.heading(&words.open);
    page.line(&sheet.open.print());
    show_before(page, sheet);
    show_talk(page, sheet);
}

fn show_before(page: &mut Page, sheet: &CallSheet) {
    page.heading(&sheet.words.before);
    if sheet.before.is_empty() {
        page.line(&sheet.before_none);
    }
    for (day, what) in sheet.before.iter().take(MOST_BEFORE) {
        page.point(&format!("{day} {what}"));
    }
    if sheet.before.len() > MOST_BEFORE {
        let more = sheet.before.len() - MOST_BEFORE;
        page.say("page-more-rows", &[("count", crate::cli::page::count(more))]);
    }
}

fn show_talk(page: &mut Page, sheet: &CallSheet) {
    page.heading(&sheet.words.talk);
    page.line(&sheet.opening);
    for (at, question) in sheet.questions.iter().enumerate() {
        page.line(&format!("{}. {}", at + 1, question.ask));
        if !question.why.is_empty() {
            page.line(&format!("   ({} · {})", question.why, question.source));
        }
    }
    page.heading(&sheet.words.answers.join(" / "));
    for answer in &sheet.answers {
        page.point(&answer.join("\n"));
    }
    page.heading(&sheet.words.worth);
    for [counts, said] in &sheet.worth {
        page.point(&format!("{counts}: {said}"));
    }
    page.gap();
    page.line(&sheet.closing);
    page.heading(&sheet.words.notes);
    page.line(&sheet.words.outcomes.join(" · "));
}
