//! Tables of a scenario: reading what stands in them, and comparing with what really is.
//!
//! Knows what each column holds (a day, an amount, words) and prints a difference a person can
//! read. A comparison is complete: a row too many is as wrong as a row too few.

use std::fmt::Write as _;

use jiff::civil::Date;

use super::dutch;

/// A table as written, its first row being the columns.
pub struct Rows {
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows below.
    pub rows: Vec<Vec<String>>,
}

/// One row of what really is: each column with its value as it is printed.
pub type Real = Vec<(&'static str, String)>;

impl Rows {
    /// The table with columns that are known; another column is a mistake.
    pub fn read(table: &[Vec<String>], known: &[&str]) -> Result<Rows, String> {
        let columns = table.first().cloned().unwrap_or_default();
        if let Some(strange) = columns.iter().find(|column| !known.contains(&column.as_str())) {
            let known = known.join(", ");
            return Err(format!("de kolom \"{strange}\" is niet bekend; wel: {known}"));
        }
        Ok(Rows { columns, rows: table.iter().skip(1).cloned().collect() })
    }

    /// The cell of a row in a column; `None` where the table has no such column.
    pub fn cell<'r>(&self, row: &'r [String], column: &str) -> Option<&'r str> {
        let place = self.columns.iter().position(|known| known == column)?;
        row.get(place).map(|cell| cell.trim())
    }

    /// The cell, which must be there and not empty.
    pub fn needed<'r>(&self, row: &'r [String], column: &str) -> Result<&'r str, String> {
        let cell = self.cell(row, column).filter(|cell| !cell.is_empty());
        cell.ok_or_else(|| format!("de kolom \"{column}\" hoort gevuld te zijn"))
    }

    /// Compares with what really is, over the columns of the table.
    pub fn compare(
        &self,
        real: &[Real],
        about: Option<Date>,
        titles: &[(String, String)],
    ) -> Result<(), String> {
        let mut expected = Vec::new();
        for row in &self.rows {
            let cells = self.columns.iter().zip(row);
            let cells = cells.map(|(column, cell)| normal(column, cell, about, titles));
            expected.push(cells.collect::<Result<Vec<_>, _>>()?);
        }
        let value = |row: &Real, column: &String| {
            let found = row.iter().find(|(name, _)| name == column);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let of_row = |row: &Real| self.columns.iter().map(|column| value(row, column)).collect();
        let real: Vec<Vec<String>> = real.iter().map(of_row).collect();
        difference(&self.columns, &expected, real)
    }
}

/// A cell in the form in which real values are printed.
fn normal(
    column: &str,
    cell: &str,
    about: Option<Date>,
    titles: &[(String, String)],
) -> Result<String, String> {
    let cell = cell.trim();
    if cell.is_empty() || cell == "-" {
        return Ok(String::new());
    }
    match column {
        "dag" | "tot" | "op" | "vervaldatum" | "termijn" => {
            dutch::read_day(cell, about).map(dutch::short_day)
        }
        "bedrag" | "open" | "totaal" | "hoofdsom" | "rente" | "kosten" | "betaald" | "samen"
        | "per dag" | "over" => dutch::read_money(cell).map(dutch::print_money),
        "stap" => {
            let known = titles.iter().find(|(label, title)| label == cell || title == cell);
            known
                .map(|(_, title)| title.clone())
                .ok_or_else(|| format!("\"{cell}\" is geen stap van de strategie"))
        }
        _ => Ok(cell.to_owned()),
    }
}

/// Compares row by row; the order does not matter.
fn difference(
    columns: &[String],
    expected: &[Vec<String>],
    mut real: Vec<Vec<String>>,
) -> Result<(), String> {
    let mut lines = Vec::new();
    let mut is_equal = true;
    for row in expected {
        let found = real.iter().position(|known| known == row);
        lines.push((if found.is_some() { ' ' } else { '-' }, row.clone()));
        is_equal &= found.is_some();
        if let Some(place) = found {
            real.remove(place);
        }
    }
    is_equal &= real.is_empty();
    lines.extend(real.into_iter().map(|row| ('+', row)));
    if is_equal { Ok(()) } else { Err(print(columns, &lines)) }
}

fn print(columns: &[String], lines: &[(char, Vec<String>)]) -> String {
    let mut text = String::from("de tabel klopt niet (- gebeurde niet, + staat er niet in)\n");
    let head = (' ', columns.to_vec());
    let all: Vec<_> = std::iter::once(&head).chain(lines).collect();
    let width =
        |column: usize| all.iter().map(|(_, row)| row[column].chars().count()).max().unwrap_or(0);
    for (mark, row) in &all {
        let _ = write!(text, "      {mark} |");
        for (column, cell) in row.iter().enumerate() {
            let _ = write!(text, " {cell:width$} |", width = width(column));
        }
        text.push('\n');
    }
    text
}

#[test]
fn a_row_too_many_or_too_few_is_a_difference() {
    let columns = ["wat".to_owned()];
    let rows = |cells: &[&str]| cells.iter().map(|cell| vec![(*cell).to_owned()]).collect();
    let (two, one): (Vec<_>, Vec<_>) = (rows(&["a", "b"]), rows(&["b"]));
    assert!(difference(&columns, &two, rows(&["b", "a"])).is_ok());
    assert!(difference(&columns, &one, two.clone()).unwrap_err().contains("+ | a"));
    assert!(difference(&columns, &two, one).unwrap_err().contains("- | a"));
}
