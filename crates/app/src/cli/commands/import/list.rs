//! `punctueel import list`: the files that were taken in, with what each brought.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::id::ImportId;
use punctueel_store::load::imports::{self, KnownImport};

use crate::cli::answer::Answer;
use crate::cli::page::Page;
use crate::cli::session::Session;
use crate::cli::shape::Amount;
use crate::cli::table::Head;

/// What was taken in.
#[derive(Args, Debug)]
pub struct List {}

#[derive(Serialize)]
struct Shape {
    id: String,
    file: String,
    format: String,
    on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<Date>,
    state: &'static str,
    new: u32,
    changed: u32,
    vanished: u32,
    known: u32,
    total: Amount,
}

/// Shows them.
pub fn run(_: &List, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let all = desk.read(|tx, administration| Ok(imports::all(tx, administration)?))?;
    let shapes: Vec<Shape> = all.iter().map(shape).collect();
    session.answer(&shapes, |page| show(page, &all))
}

fn shape(one: &KnownImport) -> Shape {
    Shape {
        id: one.import.to_string(),
        file: one.name.clone(),
        format: one.format.clone(),
        on: one.on,
        as_of: one.as_of,
        state: state_of(one),
        new: one.new,
        changed: one.changed,
        vanished: one.vanished,
        known: one.known,
        total: Amount(one.total),
    }
}

fn state_of(one: &KnownImport) -> &'static str {
    if one.is_undone() { "undone" } else { "new" }
}

/// Newest first: that is the one somebody wants to see again.
fn show(page: &mut Page, all: &[KnownImport]) {
    if all.is_empty() {
        page.say("import-list-empty", &[]);
        return;
    }
    let heads = [
        Head::Short("head-id"),
        Head::Short("head-when"),
        Head::Text("head-file"),
        Head::Text("head-kind"),
        Head::Text("head-state"),
        Head::Money("head-new"),
        Head::Money("head-changed"),
        Head::Money("head-vanished"),
        Head::Money("head-total"),
    ];
    let row = |one: &KnownImport| {
        vec![
            one.import.to_string(),
            page.day(one.on),
            one.name.clone(),
            page.words.code("format", &one.format.replace('.', "")),
            page.words.code("import-state", state_of(one)),
            one.new.to_string(),
            one.changed.to_string(),
            one.vanished.to_string(),
            page.money(one.total),
        ]
    };
    let rows: Vec<_> = all.iter().rev().map(row).collect();
    page.table(&heads, &rows);
    page.say("import-list-next", &[]);
}

/// The id of an import as it is typed.
pub fn import_id(value: &str) -> Result<ImportId, punctueel_office::No> {
    let not_found = |_| punctueel_domain::refusal::Refusal::NotFound { value: value.to_owned() };
    value.parse().map_err(|error| not_found(error).into())
}
