//! Each crate's `Cargo.toml` keeps to its budget: who knows whom, and which crates of others it
//! uses.
//!
//! Reads manifests the way this house writes them (one dependency a line, or a table of its own)
//! and nothing more of TOML.

use super::budget::{BUDGETS, Budget};
use super::{Finding, House};

/// The page that says why.
const PAGE: &str = "docs/decisions/2026-11-22-dependencies.md";

/// One dependency as a manifest names it.
#[derive(Debug, PartialEq, Eq)]
struct Dependency {
    name: String,
    line: usize,
    for_tests: bool,
}

/// Every manifest agrees with its budget, and the page of reasons names every crate in a budget.
pub fn crates_keep_to_their_budget(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in house.files.iter().filter(|(path, _)| path.ends_with("/Cargo.toml")) {
        let folder = path.trim_end_matches("/Cargo.toml").trim_start_matches("crates/");
        match BUDGETS.iter().find(|budget| budget.name == folder) {
            Some(budget) => findings.extend(judge(path, text, budget)),
            None => findings.push(Finding::at(path, 0, "has no row in xtask's budget.rs")),
        }
    }
    findings.extend(judge_page(house));
    findings
}

/// What a manifest has too much, and what its budget allows for nothing.
fn judge(path: &str, text: &str, budget: &Budget) -> Vec<Finding> {
    let dependencies = dependencies(text);
    let too_much = dependencies.iter().filter_map(|dependency| {
        let what = objection(dependency, budget)?;
        Some(Finding::at(path, dependency.line, what))
    });
    let is_used = |name: &str, tests: bool| {
        dependencies.iter().any(|d| d.name == name && (d.for_tests == tests))
    };
    let unused = budget.uses.iter().filter(|name| !is_used(name, false));
    let unused = unused.chain(budget.tests_use.iter().filter(|name| !is_used(name, true)));
    let for_nothing = unused.map(|name| {
        Finding::at(path, 0, format!("does not use `{name}`: take it out of xtask's budget.rs"))
    });
    too_much.chain(for_nothing).collect()
}

fn objection(dependency: &Dependency, budget: &Budget) -> Option<String> {
    let Dependency { name, for_tests, .. } = dependency;
    let crate_name = budget.name;
    if name == "punctueel" || name == "xtask" {
        return Some(format!("nobody depends on `{name}`"));
    }
    if let Some(own) = name.strip_prefix("punctueel-") {
        let allowed = budget.knows.contains(&own);
        return (!allowed).then(|| format!("`{crate_name}` may not know `{own}`"));
    }
    let allowed = budget.uses.contains(&name.as_str())
        || *for_tests && budget.tests_use.contains(&name.as_str());
    let what =
        format!("`{name}` is not in the budget of `{crate_name}`: a decision, with its reason");
    (!allowed).then_some(what)
}

/// The page has a line for every crate that a budget names.
fn judge_page(house: &House) -> Vec<Finding> {
    let Some(page) = house.files.get(PAGE) else {
        return Vec::new();
    };
    let mut names: Vec<&str> =
        BUDGETS.iter().flat_map(|b| b.uses.iter().chain(b.tests_use)).copied().collect();
    names.sort_unstable();
    names.dedup();
    let silent = names.into_iter().filter(|name| !page.contains(&format!("`{name}`")));
    silent.map(|name| Finding::at(PAGE, 0, format!("does not say why `{name}`"))).collect()
}

/// The dependencies of a manifest.
fn dependencies(text: &str) -> Vec<Dependency> {
    let mut found = Vec::new();
    let mut section = String::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = name.to_owned();
            let named = section.rsplit_once("dependencies.").map(|(_, name)| name.to_owned());
            found.extend(named.map(|name| dependency(&name, at, &section)));
        } else if section.ends_with("dependencies") && !line.is_empty() && !line.starts_with('#') {
            let name = line.split(['.', '=', ' ']).next().unwrap_or(line);
            found.push(dependency(name, at, &section));
        }
    }
    found
}

fn dependency(name: &str, at: usize, section: &str) -> Dependency {
    let for_tests = section.contains("dev-dependencies");
    Dependency { name: name.trim_matches('"').to_owned(), line: at + 1, for_tests }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUDGET: Budget =
        Budget { name: "formats", knows: &["domain"], uses: &["csv"], tests_use: &["insta"] };

    fn check(manifest: &str, expected: &[&str]) {
        let findings = judge("a/Cargo.toml", manifest, &BUDGET);
        let said: Vec<&str> = findings.iter().map(|finding| finding.what.as_str()).collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn a_manifest_within_its_budget() {
        check(
            "[dependencies]\npunctueel-domain.workspace = true\ncsv = \"1\"\n\
             [dev-dependencies.insta]\nversion = \"1\"\n",
            &[],
        );
    }

    #[test]
    fn a_forbidden_direction_a_new_crate_and_a_row_for_nothing() {
        check(
            "[dependencies]\npunctueel-store.workspace = true\ninsta = \"1\"\n",
            &[
                "`formats` may not know `store`",
                "`insta` is not in the budget of `formats`: a decision, with its reason",
                "does not use `csv`: take it out of xtask's budget.rs",
                "does not use `insta`: take it out of xtask's budget.rs",
            ],
        );
        check(
            "[dependencies]\ncsv = \"1\"\npunctueel = \"1\"\n[dev-dependencies]\ninsta = \"1\"\n",
            &["nobody depends on `punctueel`"],
        );
    }
}
