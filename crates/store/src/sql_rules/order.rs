//! Nothing sorts first on SQLite and last on PostgreSQL, so an ORDER BY must say where it goes.
//!
//! Knows which columns of the schema may hold nothing, by name (a name that may hold nothing in one
//! table counts everywhere unless it is NOT NULL in all the tables the statement names).

use std::collections::{BTreeMap, BTreeSet};

use super::words::without_texts;

/// For each table the columns that may hold nothing.
pub(super) type Nullable = BTreeMap<String, BTreeSet<String>>;

/// Reads the definitions.
pub(super) fn nullable_columns<'a>(definitions: impl Iterator<Item = &'a str>) -> Nullable {
    let mut all = Nullable::new();
    for definition in definitions {
        let Some(after) = definition.strip_prefix("CREATE TABLE ") else { continue };
        let Some((table, columns)) = after.split_once('(') else { continue };
        let nullable = columns
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.contains("NOT NULL"))
            .filter_map(|line| line.split_whitespace().next())
            .filter(|name| name.starts_with(|letter: char| letter.is_ascii_lowercase()));
        all.insert(table.trim().to_string(), nullable.map(str::to_string).collect());
    }
    all
}

/// What is wrong with the order a statement asks for.
pub(super) fn faults(sql: &str, nullable: &Nullable) -> Vec<String> {
    let text = without_texts(sql);
    let names: BTreeSet<&str> = text.split(|letter| !is_name(letter)).collect();
    let risky: BTreeSet<&str> = nullable
        .iter()
        .filter(|(table, _)| names.contains(table.as_str()))
        .flat_map(|(_, columns)| columns.iter().map(String::as_str))
        .collect();
    let mut found = Vec::new();
    for (at, _) in text.match_indices("ORDER BY ") {
        for term in terms(&text[at + "ORDER BY ".len()..]) {
            let column = term.split_whitespace().next().unwrap_or_default();
            let column = column.rsplit('.').next().unwrap_or_default();
            let is_risky = risky.contains(column) && !is_compared(&text, column);
            if is_risky && !term.contains(" NULLS ") {
                found
                    .push(format!("ORDER BY {column} may meet nothing: write NULLS FIRST or LAST"));
            }
        }
    }
    found
}

/// Whether a condition on the column leaves out the rows where it holds nothing (an OR beside it
/// could let them in again; that is not looked at).
fn is_compared(text: &str, column: &str) -> bool {
    let conditions = ["=", "<", ">", "IS NOT NULL", "BETWEEN", "IN ("];
    text.match_indices(column).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + column.len()..].strip_prefix(' ').unwrap_or_default();
        !before.is_some_and(is_name) && conditions.iter().any(|sign| after.starts_with(sign))
    })
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

/// The terms of an ORDER BY, until the clause or its bracket ends.
fn terms(text: &str) -> Vec<&str> {
    let mut depth = 0_i32;
    let end = text.char_indices().find(|(at, letter)| {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        let rest = &text[*at..];
        depth < 0 || rest.starts_with(" LIMIT ") || rest.starts_with(" OFFSET ")
    });
    text[..end.map_or(text.len(), |(at, _)| at)].split(',').map(str::trim).collect()
}

#[test]
fn an_order_over_nothing_must_say_where_it_goes() {
    let table = "CREATE TABLE a (\n  b BIGINT NOT NULL,\n  c TEXT,\n  PRIMARY KEY (b)\n)";
    let nullable = nullable_columns([table].into_iter());
    assert_eq!(nullable["a"].iter().collect::<Vec<_>>(), ["c"]);
    assert_eq!(faults("SELECT b FROM a ORDER BY b, a.c DESC LIMIT 3", &nullable).len(), 1);
    assert_eq!(faults("SELECT b FROM (SELECT b FROM a ORDER BY c) x", &nullable).len(), 1);
    assert!(faults("SELECT b FROM a ORDER BY c NULLS LAST, b", &nullable).is_empty());
    assert!(faults("SELECT b FROM a WHERE a.c > $1 ORDER BY c", &nullable).is_empty());
    assert!(faults("SELECT c FROM other ORDER BY c", &nullable).is_empty());
}
