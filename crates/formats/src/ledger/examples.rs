//! The first values of each column, so that a person can see what was taken for what.
//!
//! Knows the first rows only. Does not know what the columns mean.

use csv::StringRecord;

use super::rows::Rows;
use crate::facts::Column;

/// So many rows are looked at.
const ROWS: usize = 40;
/// So many values of a column are shown.
const EXAMPLES: usize = 3;
/// The longest value that is shown, in characters.
const LONGEST: usize = 40;

/// Adds the first different values to each column. `rows` starts below the heading.
pub fn add(columns: &mut [Column], mut rows: Rows<'_>) {
    let mut row = StringRecord::new();
    let mut count = 0;
    while count < ROWS && rows.read(&mut row).is_some() {
        count += 1;
        for (column, cell) in columns.iter_mut().zip(&row) {
            let cell: String = cell.trim().chars().take(LONGEST).collect();
            let examples = &mut column.examples;
            if !cell.is_empty() && examples.len() < EXAMPLES && !examples.contains(&cell) {
                examples.push(cell);
            }
        }
    }
}
