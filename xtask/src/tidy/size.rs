//! Lines, files, functions and nesting keep within their limits.
//!
//! The numbers stand in [`limits`]; comments are never counted, or the rule would reward deleting
//! them.

use super::function::functions;
use super::source::Source;
use super::{Finding, House, limits};

/// Files whose lines people read: code, SQL, pages and scripts. Texts and tables of data may be
/// wider.
const READ_BY_PEOPLE: [&str; 4] = [".rs", ".sql", ".md", ".sh"];

/// No line is wider than the limit, except tables and lines with an address.
pub fn lines_fit(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in &house.files {
        if !READ_BY_PEOPLE.iter().any(|ending| path.ends_with(ending)) {
            continue;
        }
        for (at, line) in text.lines().enumerate() {
            let width = line.chars().count();
            if width > limits::LINE && !may_be_wide(line) {
                findings.push(Finding::at(path, at + 1, format!("line of {width} columns")));
            }
        }
    }
    findings
}

/// Rows of a table (Markdown or Gherkin, also in a comment or a string) and addresses.
pub fn may_be_wide(line: &str) -> bool {
    let line = line.trim_start().trim_start_matches(['/', '!']).trim_start();
    line.starts_with('|') || line.contains("http://") || line.contains("https://")
}

/// No file, function or nesting is over its limit.
pub fn files_and_functions_fit(house: &House) -> Vec<Finding> {
    let mut findings: Vec<Finding> = house.sources.iter().flat_map(judge_source).collect();
    for (name, _) in limits::OVER {
        let path = name.split("::").next().unwrap_or(name);
        if !house.files.contains_key(path) {
            findings.push(Finding::at(path, 0, "is gone: take it out of OVER"));
        }
    }
    findings
}

fn judge_source(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    let path = source.path.as_str();
    let mut judge = |name: &str, line: usize, what: &str, size: usize, limit: usize| {
        if let Some(said) = limits::judge(name, size, limit, limits::OVER) {
            findings.push(Finding::at(path, line, format!("{what} {said}")));
        }
    };
    judge(path, 0, "lines of code:", source.code_lines(), limits::FILE);
    for function in functions(source) {
        let name = format!("{path}::{}", function.name);
        let what = format!("lines of code in `{}`:", function.name);
        judge(&name, function.line, &what, function.length, limits::FUNCTION);
        let what = format!("nesting in `{}`:", function.name);
        let name = format!("{name} nesting");
        judge(&name, function.line, &what, function.nesting, limits::NESTING);
    }
    findings
}

/// A table of the files above the size to aim for, largest first: a hint, not a finding.
pub fn large_files(house: &House) -> Vec<String> {
    let sized = house.sources.iter().map(|source| (source.code_lines(), source.path.as_str()));
    let mut large: Vec<_> = sized.filter(|(size, _)| *size > limits::FILE_HINT).collect();
    large.sort_by(|a, b| b.cmp(a));
    let rows = large.iter().map(|(size, path)| format!("{size:>6}  {path}"));
    let title = format!("files over {} lines of code:", limits::FILE_HINT);
    if large.is_empty() { Vec::new() } else { [title].into_iter().chain(rows).collect() }
}

#[cfg(test)]
mod tests {
    use super::super::house::found;
    use super::*;

    #[test]
    fn wide_lines_are_found_but_not_tables_and_addresses() {
        let long = "a".repeat(101);
        let check = |line: &str| found(lines_fit, &[("a.rs", line)]).len();
        assert_eq!(check(&long), 1);
        assert_eq!(check(&"é".repeat(100)), 0);
        assert_eq!(check(&format!("// see https://example.org/{long}")), 0);
        assert_eq!(check(&format!("    //! | {long} |")), 0);
        assert_eq!(found(lines_fit, &[("a.csv", &long)]).len(), 0);
    }

    #[test]
    fn long_functions_are_found() {
        let body = "    b();\n".repeat(60);
        let text = format!("//! A.\nfn a() {{\n{body}}}\n");
        let found = found(files_and_functions_fit, &[("crates/a/src/a.rs", &text)]);
        let expected = "crates/a/src/a.rs:2: lines of code in `a`: 62, the limit is 60";
        assert_eq!(found, [expected]);
    }
}
