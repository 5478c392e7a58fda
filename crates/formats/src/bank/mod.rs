//! Bank statements as files: MT940 and the three account messages of ISO 20022 (CAMT).
//!
//! Knows what both standards share: the shape of the answer, how much of a file is read at most,
//! and the checks on a whole statement. Does not know which payment settles which invoice, nor
//! other files: a row that stands in two files is recognised in `office`.
//!
//! - [`mt940`]: the fields of the file; `mt940_entry` reads `:61:`, `mt940_details` reads `:86:`
//!   (the tags of the large banks), `mt940_free` what banks write without tags
//! - [`camt`]: the XML events; `camt_statement`, `camt_entry` and `camt_detail` collect the rest

pub mod camt;
mod camt_detail;
mod camt_entry;
mod camt_statement;
pub mod mt940;
mod mt940_details;
mod mt940_entry;
mod mt940_free;

use crate::facts::{Format, Statement};
use crate::problem::{Problem, ProblemKind};

/// The longest file we read, in bytes: about two million rows.
const LARGEST_FILE: usize = 1 << 30;
/// The most rows we read from one file; with the largest amount their sum still fits in `Cents`.
const MOST_ROWS: usize = 2_000_000;
/// The longest text we keep of one field, in bytes.
const LONGEST_TEXT: usize = 4_000;
/// After this many problems only errors are kept, and after twice as many nothing.
const MOST_PROBLEMS: usize = 1_000;

/// What one bank file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankFacts {
    /// Which of the standards it is.
    pub format: Format,
    /// The statements, in the order of the file.
    pub statements: Vec<Statement>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

impl BankFacts {
    fn new(format: Format) -> BankFacts {
        BankFacts { format, statements: Vec::new(), problems: Vec::new() }
    }

    /// Notes a problem. A hostile file may hold millions; what makes it refused is never left out.
    fn note(&mut self, line: u64, what: ProblemKind, found: &str) {
        let kept = self.problems.len();
        if kept < MOST_PROBLEMS || (what.is_error() && kept < 2 * MOST_PROBLEMS) {
            self.problems.push(Problem::at(line, what, found));
        }
    }

    /// Keeps a statement that was read to its end. `line` is where it states its closing balance;
    /// where a row could not be read (`is_whole` false) a wrong balance says nothing more.
    fn keep(&mut self, statement: Statement, line: u64, is_whole: bool) {
        if statement.account.is_empty() {
            self.note(line, ProblemKind::AccountMissing, &statement.number);
        }
        if is_whole && statement.balance_holds() == Some(false) {
            let moved = statement.sum_credit() - statement.sum_debit();
            let found = format!(
                "{} + {moved} <> {}",
                statement.opening.unwrap_or_default(),
                statement.closing.unwrap_or_default()
            );
            self.note(line, ProblemKind::Balance, &found);
        }
        self.statements.push(statement);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_after_a_thousand_warnings_is_still_noted() {
        let mut facts = BankFacts::new(Format::Camt053);
        for line in 0..5_000 {
            facts.note(line, ProblemKind::NotBooked, "");
        }
        facts.note(5_000, ProblemKind::Balance, "");
        assert_eq!(facts.problems.len(), MOST_PROBLEMS + 1);
        assert!(facts.problems.iter().any(Problem::is_error));
    }
}
