//! The house rules, read from the source: sizes, names, purity, who may know whom.
//!
//! A rule is a function from the [`House`] (all files, read once) to findings; [`RULES`] lists
//! them. Adding a rule is one function, one line in the list and a test beside the function. What
//! `rustfmt` and `clippy` can check is left to them.

mod budget;
mod function;
mod house;
mod limits;
mod lists;
mod manifest;
mod named_files;
mod purity;
mod size;
mod source;
mod words;
mod wrap;

use std::fmt;

use anyhow::{Result, bail};

pub use house::House;

use crate::place::Place;

/// One thing that is against a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, from the root.
    pub path: String,
    /// The line, counted from 1; 0 when it is about the whole file.
    pub line: usize,
    /// What is wrong, and where it helps, what to do.
    pub what: String,
}

impl Finding {
    /// A finding at a line (0: the whole file).
    pub fn at(path: &str, line: usize, what: impl Into<String>) -> Finding {
        Finding { path: path.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.what),
            line => write!(f, "{}:{line}: {}", self.path, self.what),
        }
    }
}

/// A rule looks at everything and says what it finds.
type Rule = fn(&House) -> Vec<Finding>;

/// All rules.
const RULES: [Rule; 13] = [
    size::lines_fit,
    size::files_and_functions_fit,
    words::every_file_says_what_it_knows,
    words::modules_have_real_names,
    words::nothing_is_left_over,
    words::no_path_of_one_machine,
    purity::pure_crates_do_nothing,
    purity::sql_stays_in_store,
    purity::app_records_nothing,
    purity::no_async_below_app,
    manifest::crates_keep_to_their_budget,
    lists::lists_equal_folders,
    named_files::pages_name_what_exists,
];

/// The chore `tidy --fix`: breaks comments that are too wide, then looks at everything.
pub fn fix(place: &Place) -> Result<()> {
    let fixed = wrap::fix(&place.root, &House::read(&place.root)?)?;
    println!("{fixed} files rewritten");
    tidy(place)
}

/// The chore `tidy`: prints the large files and every finding; an error when there is one.
pub fn tidy(place: &Place) -> Result<()> {
    let house = House::read(&place.root)?;
    for line in size::large_files(&house) {
        println!("{line}");
    }
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule(&house)).collect();
    findings.sort();
    for finding in &findings {
        println!("{finding}");
    }
    println!("{} files read, {} findings", house.files.len(), findings.len());
    if !findings.is_empty() {
        bail!("{} findings", findings.len());
    }
    Ok(())
}
