//! Taking in a first list of open items, with the floor measured in the same run.
//!
//! The work reads a CSV file from memory: recognise, parse, compare, decide, record. The floor
//! writes the same rows into the same tables and indexes with the bare driver, in one transaction.

use std::fmt::Write;
use std::path::Path;
use std::time::Instant;

use punctueel_domain::calendar::plus_days;
use punctueel_domain::money::Cents;
use punctueel_store::floor::import_floor;

use super::books::{DAY, open};
use super::runs::remove;
use super::{Figure, memory};
use crate::desk::open_database;
use crate::imports::{SentBefore, TakeIn};
use crate::no::Outcome;

/// A first list with this many invoices is taken in.
///
/// # Errors
/// When the folder or the database fails.
pub fn import_open_items(folder: &Path, invoices: u32, debtors: u32) -> Outcome<Figure> {
    let file = folder.join("import.db");
    let floor_file = folder.join("import-floor.db");
    let list = list(invoices, debtors);
    let mut desk = open(&format!("sqlite:{}", file.display()))?;
    memory::reset();
    let started = Instant::now();
    let take_in = TakeIn {
        name: "openstaand.csv",
        bytes: list.as_bytes(),
        as_of: Some(plus_days(DAY, -1)),
        sent_before: Some(SentBefore::Nothing),
        ..TakeIn::default()
    };
    let report = take_in.run(&mut desk)?;
    let seconds = started.elapsed().as_secs_f64();
    let peak = memory::peak_mb();
    drop(desk.close());
    drop(open_database(&format!("sqlite:{}", floor_file.display()))?);
    let floor = import_floor(&file, &floor_file)?.as_secs_f64();
    for path in [&file, &floor_file] {
        remove(path);
    }
    let megabytes = list.len() / 1_000_000;
    let note = format!("{} new, {megabytes} MB of CSV, total {}", report.new, report.total);
    Ok(Figure::new("import-open-items", invoices, (seconds, floor), peak, note))
}

/// A list as a Dutch package exports it. One invoice in five is overdue.
fn list(invoices: u32, debtors: u32) -> String {
    let mut text = String::from(
        "Debiteurnummer;Debiteurnaam;E-mail;Straat;Postcode;Plaats;Factuurnummer;Factuurdatum;\
         Vervaldatum;Factuurbedrag;Openstaand;Omschrijving\r\n",
    );
    for number in 0..invoices {
        let debtor = number % debtors.max(1);
        let late = if number % 5 == 0 { -10 } else { 25 };
        let due = plus_days(DAY, late);
        let issued = plus_days(due, -30);
        let cents = 10_000 + i64::from(number % 9_973);
        let amount = Cents(cents).to_string().replace('.', ",");
        // Writing to a text cannot fail.
        let _ = write!(
            text,
            "{};Voorbeeldklant {debtor} B.V.;klant{debtor}@voorbeeld.example;Voorbeeldstraat 1;\
             1000 AA;Amsterdam;2026-{number:07};{};{};{amount};{amount};Levering week 40\r\n",
            100_000 + debtor,
            issued.strftime("%d-%m-%Y"),
            due.strftime("%d-%m-%Y"),
        );
    }
    text
}
