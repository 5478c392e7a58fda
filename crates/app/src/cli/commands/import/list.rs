//! `punctueel import list`: the files that were taken in, with what each brought.
//!
//! The files of a ZIP are one row with the id they share, unless each is asked for.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::id::ImportId;
use punctueel_formats::facts::Format;
use punctueel_store::load::imports::{self, KnownImport};

use crate::cli::answer::Answer;
use crate::cli::page::Page;
use crate::cli::session::Session;
use crate::cli::shape::Amount;
use crate::cli::table::Head;

/// What was taken in.
#[derive(Args, Debug)]
pub struct List {
    /// Each file of a ZIP by itself.
    #[arg(long)]
    files: bool,
}

#[derive(Serialize)]
struct Shape {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pack: Option<String>,
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
pub fn run(args: &List, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let all = desk.read(|tx, administration| Ok(imports::all(tx, administration)?))?;
    let shapes: Vec<Shape> = all.iter().map(shape).collect();
    session.answer(&shapes, |page| show(page, &rows(&all, args.files)))
}

fn shape(one: &KnownImport) -> Shape {
    Shape {
        id: one.import.to_string(),
        pack: one.pack.map(|pack| pack.to_string()),
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

/// One row for each file, or for each ZIP.
fn rows(all: &[KnownImport], is_each: bool) -> Vec<(KnownImport, u32)> {
    let mut rows: Vec<(KnownImport, u32)> = Vec::new();
    for one in all {
        let Some(pack) = one.pack.filter(|_| !is_each) else {
            rows.push((one.clone(), 1));
            continue;
        };
        match rows.iter_mut().rev().find(|(row, _)| row.import == pack) {
            Some((row, files)) => {
                row.new += one.new;
                row.changed += one.changed;
                row.vanished += one.vanished;
                row.total += one.total;
                row.undone_event = row.undone_event.min(one.undone_event);
                *files += 1;
            }
            None => {
                let format = Format::Zip.code().to_owned();
                rows.push((KnownImport { import: pack, format, ..one.clone() }, 1));
            }
        }
    }
    rows
}

/// Newest first: that is the one somebody wants to see again.
fn show(page: &mut Page, all: &[(KnownImport, u32)]) {
    if all.is_empty() {
        page.say("import-list-empty", &[]);
        return;
    }
    let heads = [
        Head::Short("head-id"),
        Head::Short("head-when"),
        Head::Text("head-file"),
        Head::Short("head-kind"),
        Head::Short("head-state"),
        Head::Money("head-new"),
        Head::Wide("head-changed"),
        Head::Wide("head-vanished"),
        Head::Money("head-total"),
    ];
    let row = |(one, files): &(KnownImport, u32)| {
        let count = ("count", Arg::Count(i64::from(*files)));
        let name = match files {
            1 if one.name.is_empty() => page.words.say("import-list-nameless", &[]),
            1 => one.name.clone(),
            _ => page.words.say("import-list-files", &[count]),
        };
        vec![
            one.import.to_string(),
            page.day(one.on),
            name,
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
    if all.iter().any(|(_, files)| *files > 1) {
        page.say("import-list-each", &[]);
    }
}

/// The id of an import as it is typed.
pub fn import_id(value: &str) -> Result<ImportId, punctueel_office::No> {
    let not_found = |_| punctueel_domain::refusal::Refusal::NotFound { value: value.to_owned() };
    value.parse().map_err(|error| not_found(error).into())
}
