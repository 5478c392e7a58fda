//! The pages for newcomers name files and folders that exist.
//!
//! Looks at what stands between backticks and begins like a path from the root, and at links. A
//! part in angle brackets (`<name>`) stands for any name; what comes before it must exist.

use super::{Finding, House};

/// Pages that must be true today. (A dated decision may name what is gone.)
const PAGES: [&str; 4] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/glossary.md"];

/// Where a path from the root begins.
const TOPS: [&str; 6] = ["crates/", "docs/", "xtask/", "scenarios/", ".ci/", ".cargo/"];

/// Every file and folder that such a page names exists.
pub fn pages_name_what_exists(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for page in PAGES {
        let Some(text) = house.files.get(page) else {
            continue;
        };
        for (at, line) in text.lines().enumerate() {
            let missing = named(page, line).into_iter().filter(|path| !house.has(path));
            let what = |path: String| format!("names `{path}`, which does not exist");
            findings.extend(missing.map(|path| Finding::at(page, at + 1, what(path))));
        }
    }
    findings
}

/// The paths that a line of a page names, from the root.
fn named(page: &str, line: &str) -> Vec<String> {
    let quoted = line.split('`').skip(1).step_by(2).map(str::trim);
    let paths = quoted.filter(|word| TOPS.iter().any(|top| word.starts_with(top)));
    let paths = paths.filter(|word| !word.contains(' ')).map(certain_part);
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let links = line.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    let links = links.map(|(link, _)| link.split('#').next().unwrap_or(link));
    let links = links.filter(|link| !link.is_empty() && !link.contains(':'));
    paths.chain(links.map(|link| resolve(folder, link))).collect()
}

/// The path up to the first part that stands for any name.
fn certain_part(path: &str) -> String {
    let any = |part: &&str| part.contains(['<', '*', '{', '…']);
    let parts: Vec<&str> = path.split('/').take_while(|part| !any(part)).collect();
    parts.join("/")
}

/// A link as seen from a folder.
fn resolve(folder: &str, link: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::super::house::found;
    use super::*;

    fn check(line: &str, expected: usize) {
        let files = [("docs/glossary.md", line), ("crates/a/src/lib.rs", ""), ("README.md", "")];
        assert_eq!(found(pages_name_what_exists, &files).len(), expected, "{line}");
    }

    #[test]
    fn files_between_backticks_exist() {
        check("see `crates/a/src/lib.rs` and `crates/a`", 0);
        check("see `crates/a/src/<name>.rs`", 0);
        check("see `crates/b/src/<name>.rs`", 1);
        check("run `cargo xtask test`", 0);
    }

    #[test]
    fn links_lead_somewhere() {
        check("[home](../README.md#start) and [law](https://example.org)", 0);
        check("[home](README.md)", 1);
    }
}
