//! Reads the tables of cases in `tests/law`. No cell holds a comma; several values in a cell are
//! parted by spaces.

use std::fmt::Debug;
use std::str::FromStr;

/// A row of a table, with the names of its columns.
pub struct Row<'a> {
    heads: Vec<&'a str>,
    cells: Vec<&'a str>,
}

/// The rows of a table. A table without rows is a mistake.
pub fn rows(text: &str) -> Vec<Row<'_>> {
    let mut lines = text.lines();
    let heads: Vec<&str> = lines.next().unwrap().split(',').collect();
    let row = |line| Row { heads: heads.clone(), cells: str::split(line, ',').collect() };
    let rows: Vec<Row> = lines.map(row).collect();
    for row in &rows {
        assert_eq!(row.cells.len(), row.heads.len(), "{:?}", row.cells);
        assert!(!row.text("source").is_empty(), "{:?}", row.cells);
    }
    assert!(!rows.is_empty());
    rows
}

impl<'a> Row<'a> {
    /// The case, to name it when it fails.
    pub fn id(&self) -> &'a str {
        self.text("id")
    }

    /// A cell as text.
    pub fn text(&self, head: &str) -> &'a str {
        let at = self.heads.iter().position(|known| *known == head);
        assert!(at.is_some(), "there is no column {head}");
        self.cells[at.unwrap()]
    }

    /// A cell as a value.
    pub fn get<T: FromStr<Err: Debug>>(&self, head: &str) -> T {
        self.value(head, self.text(head))
    }

    /// A cell as a value, or nothing when it is empty.
    pub fn maybe<T: FromStr<Err: Debug>>(&self, head: &str) -> Option<T> {
        (!self.text(head).is_empty()).then(|| self.get(head))
    }

    /// A cell as several values.
    pub fn all<T: FromStr<Err: Debug>>(&self, head: &str) -> Vec<T> {
        self.text(head).split_whitespace().map(|text| self.value(head, text)).collect()
    }

    fn value<T: FromStr<Err: Debug>>(&self, head: &str, text: &str) -> T {
        let value = text.parse();
        assert!(value.is_ok(), "{}: {head} is no value: {text}", self.id());
        value.unwrap()
    }
}
