//! `punctueel claim INVOICE|DEBTOR`: what is owed on a day, by law, line by line.
//!
//! Principal, interest, collection costs and what was paid, each line with its article and the
//! input it came from; of a debtor over all his open invoices. Below them stand the letters
//! with an effect before the law that he got, with what follows from each. `--known` counts with
//! what was known at a moment. `--out` puts it on paper, as the debtor may read it: what is
//! advice to us stands on the screen alone. Records nothing and sends nothing.

mod shape;

use std::io::Write;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use jiff::Timestamp;
use jiff::civil::Date;

use punctueel_domain::party::Language;
use punctueel_letters::claim::{ClaimPart, ClaimStatement};
use punctueel_letters::compose::{ClaimFacts, ClaimLetter, Reader, compose_claim};
use punctueel_letters::words::Words;
use punctueel_office::ask::claim::{Answer as Found, Asked, Sent, claim};
use punctueel_store::Db;
use punctueel_store::load::house;

use crate::cli::answer::Answer;
use crate::cli::out_file::OutFile;
use crate::cli::page::{Page, moment, text};
use crate::cli::session::Session;
use crate::cli::values;
use crate::press::press;

/// What is owed on a day.
#[derive(Args, Debug)]
pub struct Claim {
    /// An invoice or debtor: number, name or id.
    #[arg(value_name = "INVOICE|DEBTOR")]
    who: String,
    /// The day; that day's interest is in it.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    on: Option<Date>,
    /// As it was known at this moment.
    #[arg(long, value_name = "MOMENT", value_parser = values::moment)]
    known: Option<Timestamp>,
    /// As a PDF in this file.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The language of the PDF.
    #[arg(long, value_name = "nl|en", value_parser = values::language, requires = "out")]
    letters: Option<Language>,
    /// Overwrite it.
    #[arg(long, requires = "out")]
    force: bool,
}

/// Counts it.
pub fn run(args: Claim, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let (on, known) = (args.on.unwrap_or(desk.today), args.known);
    // What was known then stands in a closed folder that goes away.
    let folder = tempfile::tempdir()?;
    let address = format!("sqlite:{}", folder.path().join("known.db").display());
    let fresh = || Ok(Db::open(&address)?);
    let found = claim(&mut desk, &args.who, Asked { on, known }, fresh)?;
    let facts = desk.read(|tx, administration| Ok(house::house(tx, administration)?))?;
    let house = facts.map(|facts| facts.words).unwrap_or_default();
    let language = args.letters.unwrap_or(session.words.language());
    let reader = if args.out.is_some() { Reader::Debtor } else { Reader::Us };
    let statement = compose_claim(&ClaimFacts {
        language,
        reader,
        house: &house.name,
        account: &house.iban,
        debtor: name(&found),
        on,
        known: known.map(|at| moment(at, Words::of(language))),
        claimed: &found.claimed,
        letters: found.letters.iter().map(letter).collect(),
    });
    let written = match &args.out {
        Some(path) => {
            let mut out = OutFile::begin(path, args.force, session.words)?;
            let pdf = press().claim(&statement).context("claim")?;
            out.write_all(&pdf.bytes)?;
            out.end()?;
            Some((path.display().to_string(), pdf.pages))
        }
        None => None,
    };
    let shape = shape::shape(&found, (on, known), written, session.words);
    session.answer(&shape, |page| match &shape.file {
        Some(file) => page.say("claim-written", &[("file", text(file))]),
        None => show(page, &statement),
    })
}

fn letter(sent: &Sent) -> ClaimLetter {
    let one = &sent.letter;
    ClaimLetter {
        message: one.task,
        kind: one.kind,
        posted_on: one.posted_on,
        channel: one.channel,
        received_on: one.received_on,
        last_day_on: one.last_day_on,
        stated_costs: one.stated_costs,
        stated_vat: one.stated_vat,
        came_to: sent.came_to.clone(),
    }
}

/// His name; his id once he was erased.
fn name(found: &Found) -> &str {
    if found.name.is_empty() { "–" } else { &found.name }
}

fn show(page: &mut Page, statement: &ClaimStatement) {
    page.heading(&statement.title);
    for (label, value) in &statement.sums {
        page.line(&format!("{label}: {value}"));
    }
    if let Some(overview) = &statement.overview {
        page.gap();
        page.line(&overview.print());
    }
    for part in &statement.parts {
        show_part(page, part);
    }
    if let Some(letters) = &statement.letters {
        page.heading(&letters.title);
        page.line(&letters.print());
    }
    show_points(page, &statement.notes_title, &statement.notes);
    show_points(page, &statement.how_title, &statement.how);
}

fn show_part(page: &mut Page, part: &ClaimPart) {
    page.heading(&part.title);
    for line in &part.about {
        page.line(line);
    }
    for table in &part.tables {
        page.gap();
        page.line(&table.title);
        page.line(&table.print());
    }
    page.gap();
    page.line(&part.total);
    for note in &part.notes {
        page.point(note);
    }
}

fn show_points(page: &mut Page, title: &str, points: &[String]) {
    if !points.is_empty() {
        page.heading(title);
    }
    for one in points {
        page.point(one);
    }
}
