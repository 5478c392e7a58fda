//! `punctueel read FILE…`: says what a file says, and changes nothing.
//!
//! Shows the statements with their rows, the invoice or the list, and everything that is not as it
//! should be, with its line and what to do about it. The files of a ZIP are read each by itself. No
//! database is needed, but for a profile that is kept there.
//! The status is 1 when a file is not fully understood.

mod debtor_shape;
mod invoice_shape;
mod page;
mod shape;

use std::path::PathBuf;

use clap::Args;

use punctueel_formats::facts::{FileFacts, InnerFile};
use punctueel_formats::profile::Profile;
use punctueel_formats::read::read_with;
use punctueel_office::ask::profiles::profile;

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
    facts: FileFacts,
    inner: Vec<ReadFile>,
}

impl ReadFile {
    fn of(name: String, bytes: &[u8], profile: Option<&Profile>) -> ReadFile {
        let facts = read_with(bytes, profile);
        let of = |file: &InnerFile| ReadFile::of(file.name.clone(), &file.bytes, profile);
        let inner = facts.files.iter().map(of);
        ReadFile { name, inner: inner.collect(), facts }
    }

    /// Yes when it cannot be taken in, or a file in it cannot.
    fn is_no(&self) -> bool {
        self.facts.problems.iter().any(|one| one.is_error()) || self.inner.iter().any(Self::is_no)
    }
}

/// Reads them.
pub fn run(args: Read, session: &Session) -> anyhow::Result<Answer> {
    let profile = match &args.profile {
        Some(name) => Some(profile(&mut session.desk()?, name)?),
        None => None,
    };
    let mut files = Vec::with_capacity(args.files.len());
    for path in &args.files {
        let (name, bytes) = (path.display().to_string(), session.bytes(path)?);
        files.push(ReadFile::of(name, &bytes, profile.as_ref()));
    }
    let is_no = files.iter().any(ReadFile::is_no);
    let shapes: Vec<FileShape> = files.iter().map(|file| shape(file, session.words)).collect();
    let page = |page: &mut Page| files.iter().for_each(|file| page::show(page, file));
    match shapes.as_slice() {
        [one] => session.verdict(is_no, one, page),
        several => session.verdict(is_no, &several, page),
    }
}
