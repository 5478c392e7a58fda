//! The problems found in one list, and when it is enough.
//!
//! Knows that a list in which hundreds of rows are wrong is read in the wrong way, so that more of
//! the same helps nobody: reading stops. Warnings beyond the limit are left out, for they change
//! nothing.

use crate::problem::{Problem, ProblemKind};

/// So many errors are shown before reading stops, and so many warnings are shown.
pub const MOST: usize = 200;

/// The problems in the order in which they were found.
#[derive(Debug, Default)]
pub struct Findings {
    problems: Vec<Problem>,
    errors: usize,
    warnings: usize,
}

impl Findings {
    /// Keeps one more problem.
    pub fn add(&mut self, line: u64, what: ProblemKind, found: &str) {
        if is_of_debtor(what) && self.is_known(&Problem::at(line, what, found)) {
            return;
        }
        let count = if what.is_error() { &mut self.errors } else { &mut self.warnings };
        *count += 1;
        if *count <= MOST {
            self.problems.push(Problem::at(line, what, found));
        }
    }

    /// A debtor has many rows, and what is wrong with a word about him is said once.
    fn is_known(&self, problem: &Problem) -> bool {
        let is_it = |known: &Problem| known.what == problem.what && known.found == problem.found;
        self.problems.iter().any(is_it)
    }

    /// Yes when reading on makes no sense.
    pub fn is_full(&self) -> bool {
        self.errors >= MOST
    }

    /// Yes when nothing was found that keeps the file out.
    pub fn is_clean(&self) -> bool {
        self.errors == 0
    }

    /// All problems in the order of the lines; the last one says so when reading was stopped.
    pub fn finish(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|problem| problem.line);
        if self.is_full() {
            let last_line = self.problems.last().map_or(0, |problem| problem.line);
            let stop = Problem::at(last_line, ProblemKind::TooManyProblems, "");
            self.problems.push(stop);
        }
        self.problems
    }
}

fn is_of_debtor(what: ProblemKind) -> bool {
    use ProblemKind::{EmailSeveral, EmailWrong, IbanWrong, LanguageOther};
    matches!(what, EmailSeveral | EmailWrong | IbanWrong | LanguageOther)
}
