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

/// Every table of cases.
const TABLES: [&str; 10] = [
    include_str!("../../law/costs.csv"),
    include_str!("../../law/default.csv"),
    include_str!("../../law/holidays.csv"),
    include_str!("../../law/impute.csv"),
    include_str!("../../law/interest.csv"),
    include_str!("../../law/limitation.csv"),
    include_str!("../../law/notices.csv"),
    include_str!("../../law/references.csv"),
    include_str!("../../law/terms.csv"),
    include_str!("../../law/transfers.csv"),
];

/// The cases that were gathered from published calculators, courts and guidelines, and those that
/// were derived by hand. None may get lost from the tables.
const CASES: &str = "TC-01 TC-02 TC-04 TC-05 TC-08 TC-10 TC-12 TC-14 TC-15 TC-17 TC-18 D1 D2 D8 D9 \
                     D10 D11 TC-21 TC-23 TC-26 TC-30 TC-31 TC-32 TC-33 TC-34 TC-35 TC-36 TC-40 \
                     TC-41 TC-42 TC-44 TC-46 TC-47 TC-48 TC-50 TC-51 TC-52 TC-53 TC-54 TC-56 TC-59 \
                     TC-61";

#[test]
fn every_gathered_case_stands_in_a_table() {
    let all: Vec<Row> = TABLES.into_iter().flat_map(rows).collect();
    for case in CASES.split_whitespace() {
        let is_it = |row: &&Row| {
            let rest = row.id().strip_prefix(case);
            rest.is_some_and(|rest| !rest.starts_with(|sign: char| sign.is_ascii_digit()))
        };
        assert!(all.iter().any(|row| is_it(&row)), "{case}");
    }
    let mut ids: Vec<&str> = all.iter().map(Row::id).collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "a case stands there twice: {ids:?}");
}
