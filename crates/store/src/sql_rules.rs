//! The rules of the one SQL text, read from the source files themselves.
//!
//! Knows every statement of this crate: those in `schema/*.sql` and every string literal in
//! `src/**/*.rs` that begins like one. Checks the forbidden words and constructs, and has both
//! databases prepare each statement against the newest tables. The seam itself (`db`), the test
//! servers and tests are left out; a text that code puts together (it holds a `{`) is read but
//! cannot be prepared.

mod literals;
mod order;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use crate::schema;
use crate::testing::each_engine;
use literals::Statement;

/// Folders and files of the source that speak to one database on purpose, or are tests.
const LEFT_OUT: [&str; 5] = ["db", "db.rs", "testing", "testing.rs", "sql_rules"];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// All files under a folder with this ending, in a fixed order.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    let mut all = Vec::new();
    for path in entries {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let is_top = folder == source();
        if is_top && (LEFT_OUT.contains(&name) || name == "sql_rules.rs") {
            continue;
        }
        if path.is_dir() && name != "tests" {
            all.extend(files(&path, ending));
        } else if name.ends_with(ending) && name != "tests.rs" {
            all.push(path);
        }
    }
    all
}

/// Every statement in Rust files, with where it stands.
fn in_code() -> Vec<Statement> {
    let mut all = Vec::new();
    for path in files(&source(), ".rs") {
        let place = path.strip_prefix(source()).unwrap().display().to_string();
        let text = fs::read_to_string(&path).unwrap();
        all.extend(literals::statements(&place, &text));
        all.extend(literals::inserts(&place, &text));
    }
    all
}

/// Every statement of the schema.
fn in_schema() -> Vec<Statement> {
    let mut all = Vec::new();
    for path in files(&source(), ".sql") {
        let place = path.strip_prefix(source()).unwrap().display().to_string();
        let text = fs::read_to_string(&path).unwrap();
        all.extend(schema::statements(&text).into_iter().map(|sql| Statement {
            place: place.clone(),
            line: 0,
            sql,
        }));
    }
    all
}

#[test]
fn every_statement_keeps_to_the_one_sql_text() {
    let definitions = in_schema();
    let nullable = order::nullable_columns(definitions.iter().map(|one| one.sql.as_str()));
    let mut found = Vec::new();
    for statement in in_code().iter().chain(&definitions) {
        let is_search = statement.place.contains("search");
        for fault in words::faults(&statement.sql, is_search)
            .into_iter()
            .chain(order::faults(&statement.sql, &nullable))
        {
            found.push(format!("{} {}:\n    {}", statement.at(), fault, statement.sql));
        }
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn both_databases_understand_every_statement() {
    let all = in_code();
    assert!(!all.is_empty(), "the scanner finds statements");
    each_engine(|db| {
        let mut found = Vec::new();
        for statement in all.iter().filter(|one| one.can_be_prepared()) {
            if let Err(error) = db.prepare(&statement.sql) {
                let cause = std::error::Error::source(&error).map(ToString::to_string);
                let cause = cause.unwrap_or_default();
                found.push(format!("{} {cause}:\n    {}", statement.at(), statement.sql));
            }
        }
        assert!(found.is_empty(), "on {:?}:\n{}\n", db.engine(), found.join("\n"));
    });
}

#[test]
fn every_table_names_its_kind_and_is_keyed_by_administration() {
    for text in schema::texts() {
        let mut comments: Vec<&str> = Vec::new();
        for line in text.lines() {
            if let Some(comment) = line.strip_prefix("--") {
                comments.push(comment.trim());
            } else if let Some(table) = line.strip_prefix("CREATE TABLE ") {
                let kind = comments.first().copied().unwrap_or_default();
                let kinds = ["fact", "derived", "working"];
                assert!(kinds.contains(&kind), "-- fact, -- derived or -- working above {table}");
            } else {
                comments.clear();
            }
        }
    }
    for statement in in_schema() {
        if statement.sql.starts_with("CREATE TABLE") {
            let keyed = statement.sql.contains("PRIMARY KEY (administration");
            assert!(keyed, "the key starts with the administration:\n{}", statement.sql);
        }
    }
}
