//! Paper of the last day: the approved letters, in one file for the printer and each on its own,
//! the letter that goes with the e-mail that is shown, and a sheet for each of the first calls.
//!
//! Made by the commands that everybody can type. Says where it stands; decides nothing.

use std::path::{Path, PathBuf};

use super::Telling;
use super::chosen::Chosen;
use super::folder::{LETTERS, SHEETS};

/// What was put on paper.
#[derive(Debug, Default)]
pub struct Paper {
    /// The file for the printer, with its packing list.
    pub print_file: Option<PathBuf>,
    /// How many letters it holds.
    pub letters: usize,
    /// How many letters stand on their own.
    pub alone: usize,
    /// Where they stand.
    pub letters_in: PathBuf,
    /// How many call sheets.
    pub sheets: usize,
    /// Where they stand.
    pub sheets_in: PathBuf,
}

impl Telling<'_> {
    /// Puts letters and call sheets on paper.
    pub(super) fn put_on_paper(&self, chosen: &Chosen) -> anyhow::Result<Paper> {
        let words = self.session.words;
        let mut paper = Paper::default();
        let mut alone = chosen.letters.clone();
        alone.extend(chosen.message.iter().filter(|one| !chosen.letters.contains(one)).cloned());
        if !alone.is_empty() {
            paper.letters_in = self.folder.inside(LETTERS, words)?;
            for letter in &alone {
                let file = shown(&paper.letters_in.join(format!("brief-{letter}.pdf")));
                self.typed(self.today, &["outbox", "show", letter, "--pdf", &file])?;
            }
            paper.alone = alone.len();
        }
        if !chosen.letters.is_empty() {
            paper.print_file = Some(self.print(&chosen.letters, &paper.letters_in)?);
            paper.letters = chosen.letters.len();
        }
        if !chosen.calls.is_empty() {
            paper.sheets_in = self.folder.inside(SHEETS, words)?;
            for number in &chosen.calls {
                let file = shown(&paper.sheets_in.join(format!("belblad-{number}.pdf")));
                self.typed(self.today, &["call", number, "--sheet", "--out", &file])?;
                paper.sheets += 1;
            }
        }
        Ok(paper)
    }

    fn print(&self, letters: &[String], folder: &Path) -> anyhow::Result<PathBuf> {
        let file = folder.join(format!("printbestand-{}.pdf", self.today));
        let name = shown(&file);
        let mut words = vec!["outbox", "print", "--out", &name];
        words.extend(letters.iter().map(String::as_str));
        self.typed(self.today, &words)?;
        Ok(file)
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
