//! `punctueel read FILE…`: says what a file says, and changes nothing.
//!
//! Shows the statements with their rows, the invoice or the list, and everything that is not as it
//! should be, with its line and what to do about it. The files of a ZIP are read each by itself. No
//! database is needed; where there is one, a list is read by the profile that fits, as `import`
//! does.
//! The status is 1 when a file is not fully understood.

mod debtor_shape;
mod invoice_shape;
mod page;
mod shape;

use std::path::PathBuf;

use clap::Args;

use punctueel_formats::profile::Profile;
use punctueel_formats::read::read_with;
use punctueel_office::ask::profiles::profile;
use punctueel_office::imports::{Reading, TakeIn};
use punctueel_office::{Desk, No};

use crate::cli::answer::Answer;
use crate::cli::page::Page;
use crate::cli::session::Session;
use shape::{FileShape, shape};

pub use page::{problems, show_columns};
pub use shape::{ColumnShape, column_shape};

/// Says what files say.
#[derive(Args, Debug)]
pub struct Read {
    /// The files.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Read a list as was confirmed before.
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
}

/// A file with what it says, and the files in it.
pub struct ReadFile {
    name: String,
    reading: Reading,
    inner: Vec<ReadFile>,
}

/// By what a list may be read: the profile that was named, and those that are kept.
struct By {
    named: Option<Profile>,
    kept: Option<Desk>,
}

impl By {
    /// Where there is no administration, a list is read by its headings.
    fn of(args: &Read, session: &Session) -> anyhow::Result<By> {
        if let Some(name) = &args.profile {
            let named = Some(profile(&mut session.desk()?, name)?);
            return Ok(By { named, kept: None });
        }
        let desk = session.desk();
        let is_no = |error: &anyhow::Error| matches!(error.downcast_ref(), Some(No::Refused(_)));
        let kept = match desk {
            Err(error) if is_no(&error) => None,
            desk => Some(desk?),
        };
        Ok(By { named: None, kept })
    }

    fn read(&mut self, bytes: &[u8]) -> anyhow::Result<Reading> {
        let take_in = TakeIn { bytes, profile: self.named.as_ref(), ..TakeIn::default() };
        match &mut self.kept {
            Some(desk) => Ok(Reading::of(&take_in, desk)?),
            None => Ok(Reading::plain(read_with(bytes, self.named.as_ref()))),
        }
    }
}

impl ReadFile {
    fn of(name: String, bytes: &[u8], by: &mut By) -> anyhow::Result<ReadFile> {
        let reading = by.read(bytes)?;
        let mut inner = Vec::with_capacity(reading.facts.files.len());
        for file in &reading.facts.files {
            inner.push(ReadFile::of(file.name.clone(), &file.bytes, by)?);
        }
        Ok(ReadFile { name, reading, inner })
    }

    /// Yes when it cannot be taken in, or a file in it cannot.
    fn is_no(&self) -> bool {
        let mut problems = self.reading.facts.problems.iter();
        let is_unclear = self.reading.unclear().is_some();
        is_unclear || problems.any(|one| one.is_error()) || self.inner.iter().any(Self::is_no)
    }
}

/// Reads them.
pub fn run(args: Read, session: &Session) -> anyhow::Result<Answer> {
    let mut by = By::of(&args, session)?;
    let mut files = Vec::with_capacity(args.files.len());
    for path in &args.files {
        let (name, bytes) = (path.display().to_string(), session.bytes(path)?);
        files.push(ReadFile::of(name, &bytes, &mut by)?);
    }
    let is_no = files.iter().any(ReadFile::is_no);
    let shapes: Vec<FileShape> = files.iter().map(|file| shape(file, session.words)).collect();
    let page = |page: &mut Page| files.iter().for_each(|file| page::show(page, file));
    match shapes.as_slice() {
        [one] => session.verdict(is_no, one, page),
        several => session.verdict(is_no, &several, page),
    }
}
