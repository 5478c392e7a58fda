//! The daily run over books of any size, with the floor measured in the same run.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use punctueel_domain::calendar::plus_days;
use punctueel_domain::strategy::FAR_DAY;
use punctueel_store::floor::run_floor;
use punctueel_store::{StoreError, Trouble};

use super::books::{Books, DAY, morning, open};
use super::{Figure, memory};
use crate::daily::{Run, run};
use crate::no::{No, Outcome};

/// Everybody is looked at; a fifth of the invoices gets an action.
///
/// # Errors
/// When the folder or the database fails.
pub fn full_pass(folder: &Path, invoices: u32, debtors: u32) -> Outcome<Figure> {
    let due_each = (invoices / debtors.max(1) / 5).max(1);
    let books = Books { invoices, debtors, due_debtors: debtors, due_each };
    measure("full-pass", folder, books, true)
}

/// Two fifths of the debtors are due, with as many invoices each as in the full pass.
///
/// # Errors
/// When the folder or the database fails.
pub fn normal_day(folder: &Path, invoices: u32, debtors: u32) -> Outcome<Figure> {
    let due_each = (invoices / debtors.max(1) / 5).max(1);
    let books = Books { invoices, debtors, due_debtors: debtors * 2 / 5, due_each };
    measure("normal-day", folder, books, false)
}

/// One in twenty-five debtors is due.
///
/// # Errors
/// When the folder or the database fails.
pub fn small_day(folder: &Path, invoices: u32, debtors: u32) -> Outcome<Figure> {
    let due_each = (invoices / debtors.max(1) / 5).max(1);
    let books = Books { invoices, debtors, due_debtors: debtors / 25, due_each };
    measure("small-day", folder, books, false)
}

fn measure(name: &'static str, folder: &Path, books: Books, full: bool) -> Outcome<Figure> {
    let file = folder.join(format!("{name}.db"));
    let copy = folder.join(format!("{name}-before.db"));
    let mut desk = open(&format!("sqlite:{}", file.display()))?;
    books.fill(&mut desk)?;
    let counts_only = true;
    if !full {
        // The day before, so that the agenda stands as it would in real life.
        desk.today = plus_days(DAY, -1);
        run(&mut desk, Run { full: true, counts_only }, |_| true)?;
        desk.move_to(morning(DAY));
    }
    drop(desk.close());
    fs::copy(&file, &copy).map_err(world)?;
    let mut desk = reopen(&file)?;
    memory::reset();
    let started = Instant::now();
    let report = run(&mut desk, Run { full, counts_only }, |_| true)?;
    let seconds = started.elapsed().as_secs_f64();
    let peak = memory::peak_mb();
    drop(desk.close());
    let look_until = if full { FAR_DAY } else { DAY };
    let floor = run_floor(&copy, &file, &look_until.to_string())?.as_secs_f64();
    for path in [&file, &copy] {
        remove(path);
    }
    let note = format!(
        "{} debtors looked at, {} tasks planned, {} steps",
        report.looked_at,
        report.planned,
        u64::from(books.due_debtors) * u64::from(books.due_each)
    );
    Ok(Figure::new(name, books.invoices, (seconds, floor), peak, note))
}

fn reopen(file: &Path) -> Outcome<crate::desk::Desk> {
    let db = crate::desk::open_database(&format!("sqlite:{}", file.display()))?;
    crate::desk::Desk::open(db, None, crate::desk::Who::owner(), morning(DAY), Some(DAY))
}

/// Removes a database file with what SQLite keeps beside it; what is not there need not go.
pub(super) fn remove(path: &Path) {
    for ending in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(PathBuf::from(format!("{}{ending}", path.display())));
    }
}

/// A file of the measurement could not be made.
pub(super) fn world(error: std::io::Error) -> No {
    StoreError::because(Trouble::Other, error).into()
}
