//! What each file must say, and what no file may say.
//!
//! Every Rust file opens with its purpose; modules have the name of a thing; nothing half done and
//! no path of somebody's machine is left behind.

use super::{Finding, House};

/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 9] =
    ["common", "helper", "helpers", "manager", "managers", "service", "services", "util", "utils"];

/// Signs of work that is not finished. (Put together here, so that no search finds this list.)
const LEFT_OVER: [&str; 6] = [
    concat!("to", "do!"),
    concat!("unimple", "mented!"),
    concat!("db", "g!"),
    concat!("#[ig", "nore"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
];

/// Folders of one machine.
const MACHINE_PATHS: [&str; 3] =
    [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/tmp/", "bash")];

/// Every Rust file opens with `//!`.
pub fn every_file_says_what_it_knows(house: &House) -> Vec<Finding> {
    let says = |text: &str| text.trim_start().starts_with("//!");
    let silent = house.sources.iter().filter(|source| !says(&house.files[&source.path]));
    let what = "opens without saying what it knows and what it does not (`//!`)";
    silent.map(|source| Finding::at(&source.path, 1, what)).collect()
}

/// No module is named after nothing.
pub fn modules_have_real_names(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in &house.sources {
        let path = source.path.trim_end_matches(".rs");
        if let Some(name) = path.split('/').find(|part| EMPTY_NAMES.contains(part)) {
            let what = format!("`{name}` says nothing: name it after what it knows");
            findings.push(Finding::at(&source.path, 0, what));
        }
    }
    findings
}

/// Nothing half done is left in code or comments.
pub fn nothing_is_left_over(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in &house.sources {
        for (at, line) in source.lines.iter().enumerate() {
            let comment = without_quotes(&line.comment);
            let says = |sign: &&&str| line.code.contains(**sign) || comment.contains(**sign);
            if let Some(sign) = LEFT_OVER.iter().find(says) {
                findings.push(Finding::at(&source.path, at + 1, format!("left over: `{sign}`")));
            }
        }
    }
    findings
}

/// A comment without what it quotes between backticks.
fn without_quotes(comment: &str) -> String {
    comment.split('`').step_by(2).collect()
}

/// No file names a folder of one machine.
pub fn no_path_of_one_machine(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in &house.files {
        for (at, line) in text.lines().enumerate() {
            if let Some(found) = MACHINE_PATHS.iter().find(|folder| names_folder(line, folder)) {
                findings.push(Finding::at(path, at + 1, format!("names `{found}`")));
            }
        }
    }
    findings
}

/// Yes when the folder stands in the line as the begin of a path, not in the middle of one.
fn names_folder(line: &str, folder: &str) -> bool {
    let goes_on = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '}');
    line.match_indices(folder).any(|(at, _)| !line[..at].ends_with(goes_on))
}

#[cfg(test)]
mod tests {
    use super::super::house::found;
    use super::*;

    #[test]
    fn files_open_with_their_purpose() {
        let files = [("crates/a/src/a.rs", "//! A.\n"), ("crates/a/src/b.rs", "use std;\n")];
        let found = found(every_file_says_what_it_knows, &files);
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("crates/a/src/b.rs:1: opens without"));
    }

    #[test]
    fn modules_are_named_after_something() {
        let check = |path: &str| found(modules_have_real_names, &[(path, "")]).len();
        assert_eq!(check("crates/a/src/utils.rs"), 1);
        assert_eq!(check("crates/a/src/helpers/mod.rs"), 1);
        assert_eq!(check("crates/a/src/money.rs"), 0);
    }

    #[test]
    fn leftovers_are_found_in_code_and_comments_but_not_in_texts() {
        let check = |text: &str| found(nothing_is_left_over, &[("crates/a/src/a.rs", text)]).len();
        assert_eq!(check(concat!("fn a() { to", "do!() }")), 1);
        assert_eq!(check(concat!("// FIX", "ME later")), 1);
        assert_eq!(check(concat!("/// The sign `XX", "X` at the end.")), 0);
        assert_eq!(check(concat!("let currency = \"XX", "X\";")), 0);
    }

    #[test]
    fn paths_of_a_machine_are_found_but_not_inside_other_paths() {
        let check = |text: &str| found(no_path_of_one_machine, &[("a.md", text)]).len();
        assert_eq!(check(concat!("see /wo", "rk/main")), 1);
        assert_eq!(check(concat!("see net/wo", "rk/main")), 0);
    }
}
