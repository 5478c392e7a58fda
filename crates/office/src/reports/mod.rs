//! Reports: a table of figures on a day, one file each, listed here and nowhere else.
//!
//! A report names its columns by stable codes; their headings and what each of them counts stand
//! with the words of the program. Says up to which day, and up to which moment it was known.

mod ageing;
mod disputes;
pub(crate) mod limitation;
mod payment_terms;
pub(crate) mod vat;

use jiff::Timestamp;
use jiff::civil::Date;

use punctueel_domain::money::Cents;
use punctueel_store::Tx;
use punctueel_store::load::ageing::last_event;

use crate::desk::Desk;
use crate::no::Outcome;

/// One value in a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words or a number that is a name.
    Text(String),
    /// A code, said in words where people read.
    Code(&'static str),
    /// A day.
    Day(Date),
    /// An amount.
    Money(Cents),
}

/// One cell for each column.
pub type Row = Vec<Cell>;

/// What a report is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The day it is about.
    pub on: Date,
    /// As it was known at this moment; `None`: all that is known now.
    pub known: Option<Timestamp>,
}

impl Asked {
    /// The last event that was known at the moment that is asked for.
    fn last_event(self, tx: &mut Tx<'_>, administration: i64) -> Outcome<i64> {
        let Some(known) = self.known else { return Ok(i64::MAX) };
        let at = known.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        Ok(last_event(tx, administration, &at)?)
    }
}

/// A report that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Which.
    pub name: &'static str,
    /// The codes of its columns.
    pub columns: &'static [&'static str],
    /// Its rows.
    pub rows: Vec<Row>,
    /// The last row: what the amounts add up to.
    pub totals: Row,
}

/// A kind of report.
#[derive(Clone, Copy)]
pub struct Report {
    /// Its name, as it is typed.
    pub name: &'static str,
    columns: &'static [&'static str],
    rows: fn(&mut Tx<'_>, i64, Asked) -> Outcome<Vec<Row>>,
}

/// Every report there is.
pub const REPORTS: &[Report] = &[
    Report { name: "ageing", columns: &ageing::COLUMNS, rows: ageing::rows },
    Report { name: "disputes", columns: &disputes::COLUMNS, rows: disputes::rows },
    Report { name: "limitation", columns: &limitation::COLUMNS, rows: limitation::rows },
    Report { name: "payment-terms", columns: &payment_terms::COLUMNS, rows: payment_terms::rows },
    Report { name: "vat-bad-debts", columns: &vat::COLUMNS, rows: vat::bad_debts },
    Report { name: "vat-due-again", columns: &vat::COLUMNS, rows: vat::due_again },
];

impl Report {
    /// The report of a name.
    pub fn named(name: &str) -> Option<Report> {
        REPORTS.iter().find(|report| report.name == name).copied()
    }

    /// Makes it.
    ///
    /// # Errors
    /// When the database fails.
    pub fn make(self, desk: &mut Desk, asked: Asked) -> Outcome<Made> {
        let rows = desk.read(|tx, administration| (self.rows)(tx, administration, asked))?;
        let totals = totals(self.columns.len(), &rows);
        Ok(Made { name: self.name, columns: self.columns, rows, totals })
    }
}

/// The sum of each column of amounts; nothing below words.
fn totals(columns: usize, rows: &[Row]) -> Row {
    let total = |column: usize| {
        let amounts = rows.iter().filter_map(|row| match row.get(column) {
            Some(Cell::Money(amount)) => Some(*amount),
            Some(Cell::Text(_) | Cell::Code(_) | Cell::Day(_)) | None => None,
        });
        let amounts: Vec<Cents> = amounts.collect();
        match amounts.is_empty() {
            true => Cell::Text(String::new()),
            false => Cell::Money(amounts.into_iter().sum()),
        }
    };
    (0..columns).map(total).collect()
}
