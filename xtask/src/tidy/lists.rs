//! A folder that holds one file per thing has one list, and the two agree; no source file is dead.
//!
//! The list is the `mod.rs` of the folder (or the file named after it): each Rust file is declared
//! there, each other file is named. A file that nobody declares is never compiled.

use super::{Finding, House};

/// The folders with one file per thing.
const FOLDERS: [&str; 5] = [
    "crates/app/src/cli/commands",
    "crates/domain/src/strategy/actions",
    "crates/domain/src/strategy/presets",
    "crates/office/src/actions",
    "crates/store/src/reports",
];

/// Every file of such a folder stands in its list, and every source file is declared somewhere.
pub fn lists_equal_folders(house: &House) -> Vec<Finding> {
    let listed = FOLDERS.iter().flat_map(|folder| judge_folder(house, folder));
    listed.chain(dead_files(house)).collect()
}

fn judge_folder(house: &House, folder: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let names: Vec<&str> = house.names_in(folder).filter(|name| !is_aside(name)).collect();
    if names.is_empty() {
        return findings;
    }
    let own = [format!("{folder}/mod.rs"), format!("{folder}.rs")];
    let Some(list) = own.iter().find_map(|path| house.files.get(path)) else {
        return vec![Finding::at(folder, 0, "has no list: write its mod.rs")];
    };
    for name in names {
        let times = match name.strip_suffix(".rs") {
            Some(stem) => words(list).filter(|word| *word == stem).count(),
            None => list.matches(name).count(),
        };
        if times == 0 {
            let path = format!("{folder}/{name}");
            findings.push(Finding::at(&path, 0, "is not in the list of its folder"));
        }
    }
    findings
}

/// The list itself, and tests.
fn is_aside(name: &str) -> bool {
    matches!(name, "mod.rs" | "tests.rs" | "README.md")
}

/// Source files below `src` that the file above them does not declare.
fn dead_files(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in house.sources.iter().filter(|source| source.path.contains("/src/")) {
        let Some((folder, name)) = source.path.rsplit_once('/') else {
            continue;
        };
        let is_root = matches!(name, "lib.rs" | "main.rs") || folder.ends_with("/bin");
        if is_root {
            continue;
        }
        let (folder, stem) = match name {
            "mod.rs" => folder.rsplit_once('/').unwrap_or((folder, name)),
            _ => (folder, name.trim_end_matches(".rs")),
        };
        let above = ["mod.rs", "lib.rs", "main.rs"].map(|name| format!("{folder}/{name}"));
        let above = above.into_iter().chain([format!("{folder}.rs")]);
        let declares = |text: &String| text.contains(&format!("mod {stem};"));
        if !above.filter_map(|path| house.files.get(&path)).any(declares) {
            findings.push(Finding::at(&source.path, 0, "is declared nowhere: it is not compiled"));
        }
    }
    findings
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
}

#[cfg(test)]
mod tests {
    use super::super::house::found;
    use super::*;

    const LIB: (&str, &str) = ("crates/office/src/lib.rs", "mod actions;");
    const ACTIONS: &str = "crates/office/src/actions/mod.rs";
    const PROMISE: (&str, &str) = ("crates/office/src/actions/promise.rs", "");

    fn check(list: &str, expected: &[&str]) {
        let found = found(lists_equal_folders, &[LIB, (ACTIONS, list), PROMISE]);
        assert_eq!(found, expected);
    }

    #[test]
    fn a_file_is_declared_and_listed() {
        check("mod promise;\npub use promise::RecordPromise;", &[]);
        check("mod promise;", &[]);
        check(
            "mod call;",
            &[
                "crates/office/src/actions/promise.rs: is not in the list of its folder",
                "crates/office/src/actions/promise.rs: is declared nowhere: it is not compiled",
            ],
        );
    }

    #[test]
    fn a_file_that_nobody_declares_is_dead() {
        check(
            "/// promise, promise",
            &["crates/office/src/actions/promise.rs: is declared nowhere: it is not compiled"],
        );
    }

    #[test]
    fn other_files_are_named_whole() {
        let preset = ("crates/domain/src/strategy/presets/mkb.toml", "");
        let list = "crates/domain/src/strategy/presets.rs";
        let lib = ("crates/domain/src/lib.rs", "mod strategy;");
        let strategy = ("crates/domain/src/strategy/mod.rs", "mod presets;");
        let check =
            |text: &str| found(lists_equal_folders, &[lib, strategy, (list, text), preset]).len();
        assert_eq!(check("include_str!(\"presets/mkb.toml\")"), 0);
        assert_eq!(check(""), 1);
    }
}
