//! A sheet as text with a tab between the cells, one line for each row: it reads like a CSV.
//!
//! Knows that line 12 of the text is row 12 of the sheet, how wide the sheet is, and which results
//! of formulas are missing. A number is written with the mark that the words of its own column use
//! for their cents, so that numbers and words agree. Where words such as `1.234` leave it open, the
//! numbers of the sheet must not settle it: such words get a question mark and are refused as an
//! amount.

use std::collections::HashMap;

use super::cells::{Area, Cell, Cells, Value};
use super::number;
use super::workbook::{Sheet, Workbook};
use crate::problem::{Problem, ProblemKind};
use crate::text::AmountStyle;
use crate::text::amount::{AmountEvidence, AmountHint, Unclear};

/// Columns beyond this are not read: no list is wider.
const MOST_COLUMNS: usize = 256;
/// The longest text of a sheet, in bytes.
const LONGEST: usize = 256 << 20;
/// So many formulas without a result are remembered.
const MOST_EMPTY: usize = 1_000;

/// A sheet as text.
#[derive(Clone, Debug, Default)]
pub struct SheetText {
    /// Its name.
    pub name: String,
    /// Yes when it is not shown.
    pub is_hidden: bool,
    /// The rows.
    pub text: String,
    /// Where formulas without a result stand: row, counted from 1, and column, counted from 0.
    pub empty_formulas: Vec<(u64, usize)>,
    /// How many formulas with a result each column has.
    pub formulas: Vec<usize>,
    /// The areas of several rows in which only the first cell holds something.
    pub merged: Vec<Area>,
}

/// The name of a cell as people know it: `B12`.
pub fn cell_name(row: u64, column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or_default()));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect::<String>() + &row.to_string()
}

/// What a first reading of a sheet finds out.
#[derive(Default)]
struct Manner {
    words: Vec<AmountEvidence>,
    formulas: Vec<usize>,
    empty_formulas: Vec<(u64, usize)>,
    has_decimals: bool,
    merged: Vec<Area>,
}

impl Workbook<'_> {
    /// A sheet as text. In the columns of `fill` the first cell of a merged area below line `below`
    /// counts for each of its rows.
    ///
    /// # Errors
    /// When the sheet is damaged or larger than we read.
    pub fn text(
        &mut self,
        sheet: &Sheet,
        fill: &[usize],
        below: u64,
    ) -> Result<SheetText, Problem> {
        let xml = self.sheet_xml(sheet)?;
        let manner = Manner::of(Cells::of(self, &sheet.name, &xml))?;
        let starts = manner
            .merged
            .iter()
            .filter(|area| area.rows.0 > below && fill.contains(&area.columns.0));
        let starts = starts.map(|area| ((area.rows.0, area.columns.0), area.rows.1));
        let mut writing = Writing {
            manner: &manner,
            text: String::new(),
            line: 1,
            row: Vec::new(),
            starts: starts.collect(),
            fills: HashMap::new(),
        };
        let mut cells = Cells::of(self, &sheet.name, &xml);
        while let Some(cell) = cells.next()? {
            writing.take(cell)?;
        }
        writing.end_row();
        let text = writing.text;
        let Manner { formulas, empty_formulas, merged, .. } = manner;
        let name = sheet.name.clone();
        Ok(SheetText { name, is_hidden: sheet.is_hidden, text, empty_formulas, formulas, merged })
    }
}

impl Manner {
    fn of(mut cells: Cells<'_, '_>) -> Result<Manner, Problem> {
        let mut manner = Manner::default();
        while let Some(cell) = cells.next()? {
            if cell.column < MOST_COLUMNS {
                manner.see(&cell);
            }
        }
        let merged = std::mem::take(&mut cells.merged);
        manner.merged = merged.into_iter().filter(|area| area.rows.0 < area.rows.1).collect();
        Ok(manner)
    }

    fn see(&mut self, cell: &Cell) {
        let Cell { row, column, value, is_formula } = cell;
        let is_empty = *value == Value::Nothing;
        if *is_formula && is_empty && self.empty_formulas.len() < MOST_EMPTY {
            self.empty_formulas.push((*row, *column));
        }
        if is_empty {
            return;
        }
        if self.words.len() <= *column {
            self.words.resize(column + 1, AmountEvidence::default());
            self.formulas.resize(column + 1, 0);
        }
        if let (true, Some(count)) = (*is_formula, self.formulas.get_mut(*column)) {
            *count += 1;
        }
        match (value, self.words.get_mut(*column)) {
            (Value::Text(text), Some(words)) => {
                words.see(text);
            }
            (Value::Number(number), _) => self.has_decimals |= number.fract() != 0.0,
            _ => {}
        }
    }

    fn style(&self, column: usize) -> Result<AmountStyle, Unclear> {
        self.words.get(column).copied().unwrap_or_default().style()
    }

    /// The cell in words.
    fn written(&self, column: usize, value: Value) -> String {
        let style = self.style(column);
        match value {
            Value::Nothing => String::new(),
            Value::Day(day) => day,
            Value::Number(number) => {
                let mark = if style == Ok(AmountStyle::Point) { '.' } else { ',' };
                number::written(number, mark)
            }
            Value::Text(text) => {
                let is_open = style == Err(Unclear::Ambiguous)
                    && self.has_decimals
                    && AmountHint::of(&text) == AmountHint::Either;
                if is_open { format!("{text} ?") } else { text }
            }
        }
    }
}

struct Writing<'m> {
    manner: &'m Manner,
    text: String,
    /// The line that is being written, and its cells.
    line: u64,
    row: Vec<String>,
    /// The first cells of the areas that count for each of their rows, with their last row.
    starts: HashMap<(u64, usize), u64>,
    /// What is filled in at a column, and up to which row.
    fills: HashMap<usize, (String, u64)>,
}

impl Writing<'_> {
    fn take(&mut self, cell: Cell) -> Result<(), Problem> {
        if cell.row != self.line {
            self.end_row();
            while self.line < cell.row {
                self.text.push('\n');
                self.line += 1;
            }
        }
        if self.text.len() > LONGEST {
            return Err(Problem::at(cell.row, ProblemKind::TooLarge, ""));
        }
        let Cell { row, column, value, .. } = cell;
        if value == Value::Nothing || column >= MOST_COLUMNS {
            return Ok(());
        }
        let written = self.manner.written(column, value);
        if let Some(last) = self.starts.get(&(row, column)) {
            self.fills.insert(column, (written.clone(), *last));
        }
        if self.row.len() <= column {
            self.row.resize(column + 1, String::new());
        }
        if let Some(place) = self.row.get_mut(column) {
            *place = written;
        }
        Ok(())
    }

    /// Writes the cells of the row; its line end comes with the next row.
    fn end_row(&mut self) {
        if self.row.iter().all(|cell| cell.trim().is_empty()) {
            self.row.clear();
            return;
        }
        self.row.resize(self.manner.words.len(), String::new());
        for (column, (filled, last)) in &self.fills {
            if let Some(cell) = self.row.get_mut(*column)
                && cell.is_empty()
                && self.line <= *last
            {
                cell.clone_from(filled);
            }
        }
        for (column, cell) in self.row.iter().enumerate() {
            if column > 0 {
                self.text.push('\t');
            }
            push_cell(&mut self.text, cell);
        }
        self.row.clear();
    }
}

/// On one line, and between quotes where it holds one.
fn push_cell(text: &mut String, cell: &str) {
    let has_quote = cell.contains('"');
    if has_quote {
        text.push('"');
    }
    for character in cell.chars() {
        match character {
            '"' => text.push_str("\"\""),
            c if c.is_control() => text.push(' '),
            c => text.push(c),
        }
    }
    if has_quote {
        text.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cells_as_people_do() {
        assert_eq!(cell_name(12, 1), "B12");
        assert_eq!(cell_name(1, 25), "Z1");
        assert_eq!(cell_name(1, 26), "AA1");
        assert_eq!(cell_name(1, 16_383), "XFD1");
    }

    #[test]
    fn a_cell_stays_one_cell() {
        let mut text = String::new();
        push_cell(&mut text, "a\t\"b\"\nc");
        assert_eq!(text, "\"a \"\"b\"\" c\"");
    }
}
