//! Several debtors at once: named behind the command, or one a line in a file or on standard input.
//!
//! Of a line only what stands before the first semicolon or tab counts, so that a list from a
//! spreadsheet can be used as it is; a first line that is the heading of such a list is passed
//! over. All of them are found, or nothing is done.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::Args;

use punctueel_domain::id::DebtorId;
use punctueel_domain::refusal::Refusal;
use punctueel_formats::ledger::is_debtor_heading;
use punctueel_office::ask::find::find_debtors;
use punctueel_office::{Desk, No};

use super::session::Session;
use super::usage::Wrong;

/// The most debtors at once.
const MOST: usize = 10_000;
/// The most bytes of a list.
const MOST_BYTES: u64 = 2_000_000;

/// Which debtors.
#[derive(Args, Debug)]
pub struct Many {
    /// Numbers, names or ids.
    #[arg(value_name = "DEBTOR", required_unless_present = "from")]
    debtors: Vec<String>,
    /// A file with one a line; `-`: standard input.
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
}

impl Many {
    /// Finds them, each once.
    ///
    /// # Errors
    /// `NOT-FOUND` with all that are not there; `AMBIGUOUS`; `TOO-MANY`; when the file cannot be
    /// read.
    pub fn find(&self, desk: &mut Desk, session: &Session) -> anyhow::Result<Vec<DebtorId>> {
        let mut named = self.debtors.clone();
        if let Some(path) = &self.from {
            named.extend(listed(&self.text(path, session)?));
        }
        if named.len() > MOST {
            return Err(No::from(Refusal::TooMany { most: MOST as u32 }).into());
        }
        if named.is_empty() {
            let field = "debtor".to_owned();
            return Err(No::from(Refusal::Missing { field }).into());
        }
        Ok(desk.read(|tx, administration| find_debtors(tx, administration, &named))?)
    }

    fn text(&self, path: &Path, session: &Session) -> anyhow::Result<String> {
        let wrong = |error: std::io::Error| Wrong::file(path, &error, session.words);
        let mut text = String::new();
        let read = match path == Path::new("-") {
            true => std::io::stdin().lock().take(MOST_BYTES + 1).read_to_string(&mut text),
            false => {
                let file = std::fs::File::open(path).map_err(wrong)?;
                file.take(MOST_BYTES + 1).read_to_string(&mut text)
            }
        };
        let bytes = read.map_err(wrong)?;
        if bytes as u64 > MOST_BYTES {
            return Err(No::from(Refusal::TooMany { most: MOST as u32 }).into());
        }
        Ok(text)
    }
}

/// What stands first on each line that says something.
fn listed(text: &str) -> impl Iterator<Item = String> {
    let first = |line: &str| line.split([';', '\t']).next().unwrap_or_default().trim().to_owned();
    let text = text.trim_start_matches('\u{feff}');
    let lines = text.lines().map(first).filter(|one| !one.is_empty());
    let mut lines: Vec<String> = lines.collect();
    if lines.first().is_some_and(|line| is_debtor_heading(line)) {
        lines.remove(0);
    }
    lines.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_from_a_spreadsheet_is_read_by_its_first_column() {
        let text = "\u{feff}10045;Bakkerij Jansen\r\n\r\nDe Vries, Ans\n10046\tKlaas\n";
        let found: Vec<String> = listed(text).collect();
        assert_eq!(found, ["10045", "De Vries, Ans", "10046"]);
        let found: Vec<String> = listed("Debiteurnummer;Naam\n10045;Jansen\n").collect();
        assert_eq!(found, ["10045"]);
    }
}
