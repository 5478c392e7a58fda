//! `punctueel bench`: figures, each beside its floor measured in the same run.
//!
//! Makes books of a size in a temporary folder, does the work and measures it; then does the same
//! reads and writes the same bytes with the bare driver, without judging, JSON or hashing. Letters
//! stand beside the press alone, bank files beside the same bytes as bare events, claims beside
//! the same loop without the law. Build it with
//! `--release`: a development build says little. Every figure is of this machine and this moment.

use std::path::Path;

use clap::Args;
use serde::Serialize;

use punctueel_office::Outcome;
use punctueel_office::measure::{
    Figure, claims, full_pass, import_open_items, letters, normal_day, read_camt053, read_mt940,
    small_day,
};

use crate::cli::answer::Answer;
use crate::cli::page::Page;
use crate::cli::progress::Progress;
use crate::cli::session::Session;
use crate::cli::table::Head;
use crate::press::press;

/// The most debtors the made-up books have.
const MOST_DEBTORS: u32 = 50_000;

/// What can be measured, in the order in which it is.
const NAMES: [&str; 8] = [
    "full-pass",
    "normal-day",
    "small-day",
    "import-open-items",
    "read-camt053",
    "read-mt940",
    "letters",
    "claims",
];

/// Figures.
#[derive(Args, Debug)]
pub struct Bench {
    /// How many open invoices.
    #[arg(long, default_value_t = 100_000, value_parser = sizes())]
    invoices: u32,
    /// The figures to measure; all when none is named.
    #[arg(value_parser = NAMES)]
    names: Vec<String>,
}

fn sizes() -> clap::builder::RangedI64ValueParser<u32> {
    clap::value_parser!(u32).range(100..=2_000_000)
}

#[derive(Serialize)]
struct Shape {
    rows: Vec<Figure>,
}

/// Measures.
pub fn run(args: Bench, session: &Session) -> anyhow::Result<Answer> {
    let folder = tempfile::tempdir()?;
    let progress = Progress::start(session.words, "progress-bench");
    let debtors = (args.invoices / 2).clamp(1, MOST_DEBTORS);
    let wanted = |name: &str| args.names.is_empty() || args.names.iter().any(|one| one == name);
    let mut rows = Vec::new();
    for name in NAMES.into_iter().filter(|name| wanted(name)) {
        progress.busy_with(name);
        rows.push(measure(name, folder.path(), (args.invoices, debtors))?);
    }
    drop(progress);
    let shape = Shape { rows };
    session.answer(&shape, |page| show(page, &shape.rows))
}

fn measure(name: &str, folder: &Path, (invoices, debtors): (u32, u32)) -> Outcome<Figure> {
    match name {
        "full-pass" => full_pass(folder, invoices, debtors),
        "normal-day" => normal_day(folder, invoices, debtors),
        "small-day" => small_day(folder, invoices, debtors),
        "import-open-items" => import_open_items(folder, invoices, debtors),
        "read-camt053" => read_camt053(invoices, debtors),
        "read-mt940" => read_mt940(invoices, debtors),
        "claims" => claims(invoices),
        _ => letters(folder, invoices, debtors, &press()),
    }
}

fn show(page: &mut Page, rows: &[Figure]) {
    page.title("bench-title", &[]);
    if cfg!(debug_assertions) {
        page.say("bench-debug", &[]);
    }
    let heads = [
        Head::Short("head-figure"),
        Head::Money("head-invoices"),
        Head::Money("head-seconds"),
        Head::Money("head-floor"),
        Head::Money("head-ratio"),
        Head::Money("head-memory"),
        Head::Text("head-note"),
    ];
    let row = |figure: &Figure| {
        vec![
            figure.name.to_owned(),
            figure.n.to_string(),
            format!("{:.2}", figure.seconds),
            format!("{:.2}", figure.floor_seconds),
            format!("{:.2}", figure.ratio),
            figure.peak_mb.to_string(),
            figure.note.clone(),
        ]
    };
    page.table(&heads, &rows.iter().map(row).collect::<Vec<_>>());
}
