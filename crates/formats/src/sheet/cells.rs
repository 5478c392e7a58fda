//! The cells of one sheet, one after the other.
//!
//! Knows how a cell says what it holds (a text by its place, a number, a day, a result of a
//! formula) and where it stands. Rows must come in order, as every writer does it; where they do
//! not, the sheet is damaged. Keeps nothing of the sheet but the cell at hand.

use super::number;
use super::pieces::{Piece, Pieces, attribute};
use super::strings;
use super::workbook::Workbook;
use crate::problem::Problem;
use crate::text::machine;

/// The most rows and columns of a sheet in any spreadsheet program.
const MOST_ROWS: u64 = 1_048_576;
const MOST_COLUMNS: usize = 16_384;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Nothing,
    /// Words, also those of an error such as `#N/A`.
    Text(String),
    /// A number that is no day.
    Number(f64),
    /// A day as `2026-10-01`.
    Day(String),
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Its row, counted from 1.
    pub row: u64,
    /// Its column, counted from 0.
    pub column: usize,
    /// What it holds.
    pub value: Value,
    /// Yes when a formula made it.
    pub is_formula: bool,
}

/// The cells of a sheet, and behind them its merged areas.
pub struct Cells<'x, 'b> {
    workbook: &'x Workbook<'b>,
    pieces: Pieces<'x>,
    row: u64,
    column: usize,
    /// Areas in which only the first cell holds something.
    pub merged: Vec<Area>,
}

/// Cells that were made one, all ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// Rows, counted from 1.
    pub rows: (u64, u64),
    /// Columns, counted from 0.
    pub columns: (usize, usize),
}

/// More merged areas than this are not looked at.
const MOST_MERGED: usize = 100_000;

impl<'x, 'b> Cells<'x, 'b> {
    /// The cells of the sheet in this XML.
    pub fn of(workbook: &'x Workbook<'b>, name: &'x str, xml: &'x str) -> Cells<'x, 'b> {
        let pieces = Pieces::of(name, xml);
        Cells { workbook, pieces, row: 0, column: 0, merged: Vec::new() }
    }

    /// The next cell; `None` at the end of the sheet.
    ///
    /// # Errors
    /// When the XML is broken or the cells are out of order.
    pub fn next(&mut self) -> Result<Option<Cell>, Problem> {
        loop {
            match self.pieces.next()? {
                Piece::Open(start) => match start.local_name().as_ref() {
                    "row" => self.begin_row(attribute(&start, "r"))?,
                    "c" => {
                        self.begin_cell(attribute(&start, "r"))?;
                        let look = attribute(&start, "s").and_then(|s| s.parse().ok());
                        let kind = attribute(&start, "t").unwrap_or_default();
                        return self.cell(look.unwrap_or(0), &kind).map(Some);
                    }
                    "mergeCell" if self.merged.len() < MOST_MERGED => {
                        let area = attribute(&start, "ref").and_then(|area| area_of(&area));
                        self.merged.extend(area);
                    }
                    _ => {}
                },
                Piece::End => return Ok(None),
                _ => {}
            }
        }
    }

    fn begin_row(&mut self, number: Option<String>) -> Result<(), Problem> {
        let row = match number {
            Some(number) => number.parse().map_err(|_| self.pieces.damaged())?,
            None => self.row + 1,
        };
        self.go_to(row, 0)
    }

    fn begin_cell(&mut self, name: Option<String>) -> Result<(), Problem> {
        let Some(name) = name else { return self.go_to(self.row, self.column) };
        let (row, column) = place_of(&name).ok_or_else(|| self.pieces.damaged())?;
        self.go_to(row, column)
    }

    /// Goes on to a cell that does not come before this one.
    fn go_to(&mut self, row: u64, column: usize) -> Result<(), Problem> {
        let is_later =
            (row, column) >= (self.row, self.column) || (self.row, self.column) == (0, 0);
        if !is_later || !(1..=MOST_ROWS).contains(&row) || column >= MOST_COLUMNS {
            return Err(self.pieces.damaged());
        }
        (self.row, self.column) = (row, column);
        Ok(())
    }

    fn cell(&mut self, look: usize, kind: &str) -> Result<Cell, Problem> {
        let (row, column) = (self.row, self.column);
        let (mut value, mut words, mut is_formula) = (String::new(), None, false);
        let mut in_value = false;
        loop {
            match self.pieces.next()? {
                Piece::Open(start) => match start.local_name().as_ref() {
                    "v" => in_value = true,
                    "f" => is_formula = true,
                    "is" => words = Some(strings::text(&mut self.pieces, "is")?),
                    _ => {}
                },
                Piece::Text(text) if in_value => value.push_str(&text),
                Piece::Close(name) if name == "v" => in_value = false,
                Piece::Close(name) if name == "c" => break,
                Piece::End => return Err(self.pieces.damaged()),
                _ => {}
            }
        }
        self.column += 1;
        let value = match words {
            Some(words) => Value::Text(words),
            None => self.value(value, look, kind, is_formula)?,
        };
        Ok(Cell { row, column, value, is_formula })
    }

    fn value(
        &self,
        text: String,
        look: usize,
        kind: &str,
        is_formula: bool,
    ) -> Result<Value, Problem> {
        if text.is_empty() {
            return Ok(Value::Nothing);
        }
        Ok(match kind {
            "s" => {
                let at = text.trim().parse::<usize>().ok();
                let found = at.and_then(|at| self.workbook.strings.get(at));
                Value::Text(found.ok_or_else(|| self.pieces.damaged())?.clone())
            }
            "str" | "e" => Value::Text(text),
            "b" => Value::Text(if text == "1" { "ja" } else { "nee" }.to_owned()),
            "d" => match machine::long_day(&text) {
                Some(day) => Value::Day(day.to_string()),
                None => Value::Text(text),
            },
            _ => {
                let number: f64 = text.trim().parse().map_err(|_| self.pieces.damaged())?;
                let is_none = is_formula && self.workbook.is_uncalculated && number == 0.0;
                let is_day = self.workbook.day_looks.get(look).copied().unwrap_or(false);
                let day = is_day.then(|| number::day(number, self.workbook.is_1904)).flatten();
                match day {
                    _ if is_none => Value::Nothing,
                    Some(day) => Value::Day(day.to_string()),
                    None => Value::Number(number),
                }
            }
        })
    }
}

/// `B12` as row 12 and column 1.
fn place_of(name: &str) -> Option<(u64, usize)> {
    let digits = name.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let letters = name.get(..name.len() - digits.len())?;
    if letters.is_empty() || letters.len() > 3 || digits.len() > 7 {
        return None;
    }
    let number = letters.bytes().fold(0, |sum, letter| sum * 26 + usize::from(letter - b'A') + 1);
    Some((digits.parse().ok()?, number - 1))
}

fn area_of(text: &str) -> Option<Area> {
    let (first, last) = text.split_once(':')?;
    let (first, last) = (place_of(first)?, place_of(last)?);
    let is_area = first.0 <= last.0 && first.1 <= last.1;
    is_area.then_some(Area { rows: (first.0, last.0), columns: (first.1, last.1) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_cell_by_its_name() {
        assert_eq!(place_of("A1"), Some((1, 0)));
        assert_eq!(place_of("XFD1048576"), Some((1_048_576, 16_383)));
        for name in ["", "A", "1", "a1", "AAAA1", "A12345678", "A-1", "é1"] {
            assert_eq!(place_of(name), None, "{name}");
        }
        let area = Area { rows: (2, 5), columns: (0, 1) };
        assert_eq!(area_of("A2:B5"), Some(area));
        assert_eq!(area_of("B5:A2"), None);
    }
}
