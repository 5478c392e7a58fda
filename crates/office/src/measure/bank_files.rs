//! Reading bank statements, with the floor measured in the same run.
//!
//! One receipt per invoice, in one statement of one account. The work goes from bytes to checked
//! facts; the floor looks at the same bytes without understanding them. Nothing is stored.

use std::time::Instant;

use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_formats::{floor, read};

use super::books::DAY;
use super::{Figure, memory};
use crate::no::Outcome;
use crate::sample::account::{Extract, Row};
use crate::sample::statement;

/// The most rows in the file: more say nothing new.
const MOST: u32 = 500_000;

/// A CAMT.053 file with a receipt for each invoice; at most 500,000.
///
/// # Errors
/// When not all of it was read.
pub fn read_camt053(invoices: u32, debtors: u32) -> Outcome<Figure> {
    measure("read-camt053", (invoices, debtors), statement::camt053, floor::xml_events)
}

/// The same as MT940.
///
/// # Errors
/// When not all of it was read.
pub fn read_mt940(invoices: u32, debtors: u32) -> Outcome<Figure> {
    measure("read-mt940", (invoices, debtors), statement::mt940, floor::lines)
}

fn measure(
    name: &'static str,
    (invoices, debtors): (u32, u32),
    write: fn(&Extract) -> Vec<u8>,
    floor: fn(&[u8]) -> u64,
) -> Outcome<Figure> {
    let rows = invoices.min(MOST);
    let bytes = write(&extract(rows, debtors));
    memory::reset();
    let started = Instant::now();
    let facts = read::read(&bytes);
    let seconds = started.elapsed().as_secs_f64();
    let peak = memory::peak_mb();
    let read: usize = facts.statements.iter().map(|statement| statement.entries.len()).sum();
    if read != rows as usize || !facts.problems.is_empty() {
        let what = format!("{read} of {rows} rows, {} problems", facts.problems.len());
        return Err(Refusal::Missing { field: what }.into());
    }
    let started = Instant::now();
    let seen = floor(&bytes);
    let floor = started.elapsed().as_secs_f64();
    let megabytes = bytes.len() as f64 / 1e6;
    let speed = megabytes / seconds.max(1e-9);
    let note = format!("{megabytes:.0} MB, {speed:.0} MB a second; the floor saw {seen} pieces");
    Ok(Figure::new(name, rows, (seconds, floor), peak, note))
}

fn extract(rows: u32, debtors: u32) -> Extract {
    let rows: Vec<Row> = (0..rows).map(|number| row(number, number % debtors.max(1))).collect();
    let closing = rows.iter().map(|row| row.amount).sum();
    let iban = "NL91ABNA0417164300".to_owned();
    Extract { iban, from: DAY, until: DAY, opening: Cents::ZERO, closing, rows }
}

fn row(number: u32, debtor: u32) -> Row {
    Row {
        on: DAY,
        amount: Cents(10_000 + i64::from(number % 9_973)),
        iban: "NL86INGB0002445588".to_owned(),
        name: format!("Voorbeeldklant {debtor} B.V."),
        text: format!("Factuur 2026-{number:07} klantnummer {}", 100_000 + debtor),
        is_reversal: false,
    }
}
