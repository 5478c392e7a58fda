//! Rates of interest that a person added to those of the program.

use jiff::civil::Date;

use punctueel_domain::law::rates::{RateList, RateRow};
use punctueel_domain::law::regime::Table;
use punctueel_domain::money::Rate;

use super::code;
use crate::db::Tx;
use crate::error::StoreError;

const ROWS: &str = "SELECT regime, from_on, rate, standing, source FROM rate \
     WHERE administration = $1 ORDER BY regime, from_on";
const ENDS: &str = "SELECT regime, known_until FROM rate_end \
     WHERE administration = $1 ORDER BY regime";

/// All that was added.
///
/// # Errors
/// When the database fails.
pub fn added(tx: &mut Tx<'_>, administration: i64) -> Result<RateList, StoreError> {
    let rows = tx.list(ROWS, &[administration.into()], |row| RateRow {
        table: code(row, 0),
        from_on: row.day(1),
        rate: Rate(row.int(2)),
        standing: code(row, 3),
        source: row.text(4).to_owned(),
    })?;
    let ends: Vec<(Table, Date)> =
        tx.list(ENDS, &[administration.into()], |row| (code(row, 0), row.day(1)))?;
    Ok(RateList::of(rows, &ends))
}
