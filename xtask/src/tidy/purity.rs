//! Who may do what: the pure crates nothing, `store` SQL, `office` the recording, `app` the
//! waiting.
//!
//! The compiler cannot say this, so the words are looked for. Tests are exempt: they may read
//! samples.

use super::source::{Line, Source};
use super::{Finding, House};

/// The crates that only calculate.
const PURE: [&str; 4] = ["domain", "formats", "letters", "print"];

/// The outside world, which the pure crates get as a value or not at all.
const OUTSIDE: [&str; 9] = [
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "SystemTime",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
];

/// How statements begin; two words each, so that a sentence in capitals is not taken for one.
const STATEMENTS: [(&str, &str); 8] = [
    ("SELECT ", " FROM "),
    ("INSERT INTO ", ""),
    ("DELETE FROM ", ""),
    ("UPDATE ", " SET "),
    ("CREATE TABLE ", ""),
    ("CREATE INDEX ", ""),
    ("ALTER TABLE ", ""),
    ("DROP TABLE ", ""),
];

/// `domain`, `formats`, `letters` and `print` touch no file, network, clock, environment or thread.
pub fn pure_crates_do_nothing(house: &House) -> Vec<Finding> {
    let in_pure = |source: &&Source| PURE.contains(&source.crate_name());
    let mut findings = Vec::new();
    for source in house.sources.iter().filter(in_pure) {
        for (at, line) in lines_at_work(source) {
            for name in OUTSIDE.iter().filter(|name| uses(&line.code, name)) {
                let what = format!("`{name}` in a pure crate: let the caller pass the value");
                findings.push(Finding::at(&source.path, at, what));
            }
        }
    }
    findings
}

/// Yes when the code names it, also as `use std::{fs, …}`.
fn uses(code: &str, name: &str) -> bool {
    if has_word(code, name) {
        return true;
    }
    let Some((module, item)) = name.split_once("::") else {
        return false;
    };
    let group = code.split_once(&format!("{module}::{{")).map(|(_, rest)| rest);
    group.is_some_and(|rest| has_word(rest, item))
}

/// SQL stands in `store` only.
pub fn sql_stays_in_store(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in house.sources.iter().filter(|source| may_not(source, &["store", "xtask"])) {
        for (at, line) in lines_at_work(source) {
            let statement = text_from(source, at);
            let is_sql = |(first, second): &&(&str, &str)| {
                line.text.contains(first.trim_end())
                    && statement.contains(first)
                    && statement.contains(second)
            };
            if let Some((word, _)) = STATEMENTS.iter().find(is_sql) {
                let what = format!("`{}` outside `store`", word.trim());
                findings.push(Finding::at(&source.path, at, what));
            }
        }
    }
    findings
}

/// The texts of this line and the next few: a statement often stands on several.
fn text_from(source: &Source, at: usize) -> String {
    let lines = source.lines[at - 1..].iter().take(8);
    lines.fold(String::from(" "), |all, line| all + &line.text + " ")
}

/// `app` writes through the actions of `office` and never calls `record`; the others below do not
/// know `store`.
pub fn app_records_nothing(house: &House) -> Vec<Finding> {
    let calls = |line: &Line| has_word(&line.code, "record") && line.code.contains("record(");
    let may = ["domain", "formats", "letters", "office", "print", "store", "xtask"];
    find(house, &may, calls, "only `office` calls `record`: write an action there and run it")
}

/// Nothing below `app` waits for something asynchronous.
pub fn no_async_below_app(house: &House) -> Vec<Finding> {
    let waits = |line: &Line| has_word(&line.code, "async") || line.code.contains(".await");
    find(house, &["app"], waits, "no `async` below `app`")
}

/// The lines outside these crates that a condition holds for.
fn find(house: &House, may: &[&str], holds: fn(&Line) -> bool, what: &str) -> Vec<Finding> {
    let sources = house.sources.iter().filter(|source| may_not(source, may));
    let lines = sources.flat_map(|source| lines_at_work(source).map(move |line| (source, line)));
    let found = lines.filter(|(_, (_, line))| holds(line));
    found.map(|(source, (at, _))| Finding::at(&source.path, at, what)).collect()
}

fn may_not(source: &Source, may: &[&str]) -> bool {
    !may.contains(&source.crate_name())
}

/// The lines that are not tests, counted from 1.
fn lines_at_work(source: &Source) -> impl Iterator<Item = (usize, &Line)> {
    source.lines.iter().enumerate().filter(|(_, l)| !l.is_test).map(|(at, line)| (at + 1, line))
}

/// Yes when the name stands in the code as a whole word.
fn has_word(code: &str, name: &str) -> bool {
    let in_word = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(name).any(|(at, _)| {
        !code[..at].ends_with(in_word) && !code[at + name.len()..].starts_with(in_word)
    })
}

#[cfg(test)]
mod tests {
    use super::super::Rule;
    use super::super::house::found;
    use super::*;

    fn check(rule: Rule, path: &str, text: &str, expected: usize) {
        assert_eq!(found(rule, &[(path, text)]).len(), expected, "{path}: {text}");
    }

    #[test]
    fn the_outside_world_is_not_in_pure_crates() {
        let rule: Rule = pure_crates_do_nothing;
        check(rule, "crates/domain/src/a.rs", "use std::fs;", 1);
        check(rule, "crates/domain/src/a.rs", "use std::{env, fmt, fs};", 2);
        check(rule, "crates/letters/src/a.rs", "let now = jiff::Zoned::now();", 1);
        check(rule, "crates/formats/src/a.rs", "// unlike std::fs\nuse std::fmt;", 0);
        check(rule, "crates/formats/tests/a.rs", "use std::fs;", 0);
        check(rule, "crates/office/src/a.rs", "use std::fs;", 0);
    }

    #[test]
    fn sql_is_only_in_store() {
        let rule: Rule = sql_stays_in_store;
        check(rule, "crates/app/src/a.rs", "q(\"SELECT a FROM b\")", 1);
        check(rule, "crates/app/src/a.rs", "q(\"SELECT a\n  FROM b\")", 1);
        check(rule, "crates/store/src/a.rs", "q(\"SELECT a FROM b\")", 0);
        check(rule, "crates/app/src/a.rs", "p(\"SELECT ONE\")", 0);
    }

    #[test]
    fn recording_is_for_office() {
        let rule: Rule = app_records_nothing;
        check(rule, "crates/app/src/a.rs", "store.record(events)", 1);
        check(rule, "crates/office/src/a.rs", "desk.record(events)", 0);
        check(rule, "crates/app/src/a.rs", "csv.read_record(&mut row)", 0);
    }

    #[test]
    fn waiting_is_for_app() {
        let rule: Rule = no_async_below_app;
        check(rule, "crates/office/src/a.rs", "async fn a() {}", 1);
        check(rule, "crates/app/src/a.rs", "async fn a() {}", 0);
    }
}
