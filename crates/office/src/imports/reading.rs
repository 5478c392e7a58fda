//! As what a file is read: as a person says now or confirmed before, or else by its own headings.
//!
//! A list whose headings a kept profile knows is read by that profile, and by nothing else: what
//! was confirmed once holds for the next list. Where two profiles fit and read it otherwise, or the
//! headings mean something else than a person said before, nothing is guessed: that is asked.
//! Knows nothing of what the list changes.

use punctueel_domain::refusal::Refusal;
use punctueel_formats::facts::{Because, Column, FileFacts, Format};
use punctueel_formats::problem::ProblemKind;
use punctueel_formats::profile::{ListKind, Profile};
use punctueel_formats::read::{read, read_with};

use super::TakeIn;
use crate::ask::profiles::{self, NamedProfile};
use crate::desk::Desk;
use crate::no::Outcome;

/// A file as it was read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// What it says.
    pub facts: FileFacts,
    /// The kept profile by which it was read, when nobody named one.
    pub profile: Option<String>,
    /// The profiles that fit and read it in other ways; one must be named.
    pub several: Vec<String>,
    /// The headings of the columns of which it must be asked what they hold.
    pub asked: Vec<String>,
}

impl Reading {
    /// Reads a file.
    ///
    /// # Errors
    /// When the database fails or holds a profile that cannot be read.
    pub fn of(take_in: &TakeIn<'_>, desk: &mut Desk) -> Outcome<Reading> {
        if let Some(profile) = take_in.profile {
            let facts = read_with(take_in.bytes, Some(profile));
            return Ok(Reading::plain(facts).with_what_is_said(take_in, profile));
        }
        let guess = read(take_in.bytes);
        let may_be_list = !guess.columns().is_empty() || guess.format == Format::Unknown;
        let kept = if may_be_list { desk.read(profiles::all)? } else { Vec::new() };
        let (mut reading, profile) = Reading::by_profile(take_in.bytes, guess, &kept);
        if take_in.accept_columns {
            reading.asked.clear();
        }
        Ok(reading.with_what_is_said(take_in, &profile))
    }

    /// A file as its headings say, where no profiles are known.
    pub fn plain(facts: FileFacts) -> Reading {
        Reading { facts, profile: None, several: Vec::new(), asked: Vec::new() }
    }

    /// By the kept profile that fits, or as it was guessed; and with what profile that is.
    fn by_profile(bytes: &[u8], guess: FileFacts, kept: &[NamedProfile]) -> (Reading, Profile) {
        let fitting = fitting(bytes, &guess, kept);
        let Some((first, others)) = fitting.split_first() else {
            let is_asked = |column: &&Column| {
                column.is_unsure() || is_said_otherwise(guess.format, column, kept)
            };
            let asked = headings(guess.columns().iter().filter(is_asked));
            return (Reading { asked, ..Reading::plain(guess) }, Profile::default());
        };
        if others.iter().any(|other| !other.profile.reads_as(&first.profile)) {
            let several = fitting.iter().map(|one| one.name.clone()).collect();
            return (Reading { several, ..Reading::plain(guess) }, Profile::default());
        }
        let new = guess.columns().iter().filter(|column| is_new(column, &first.profile));
        let asked = headings(new.clone());
        let profile = first.profile.with(new);
        let facts = read_with(bytes, Some(&profile));
        let name = Some(first.name.clone());
        (Reading { profile: name, asked, ..Reading::plain(facts) }, profile)
    }

    /// What a person says of columns now goes before everything.
    fn with_what_is_said(mut self, take_in: &TakeIn<'_>, before: &Profile) -> Reading {
        let said = take_in.said;
        self.asked.retain(|heading| !said.iter().any(|(known, _)| known == heading));
        if !said.is_empty() {
            let Profile { list, columns, unused, .. } = Profile::of(&self.facts, said);
            let profile = Profile { list, columns, unused, ..before.clone() };
            self.facts = read_with(take_in.bytes, Some(&profile));
        }
        self
    }

    /// Why it cannot be said how it is read.
    pub fn unclear(&self) -> Option<Refusal> {
        let names = self.several.join(", ");
        (!self.several.is_empty()).then_some(Refusal::ProfileSeveral { names })
    }

    /// The columns; one that is asked about is not certain, whatever its heading says.
    pub fn columns(&self) -> Vec<Column> {
        let mut columns = self.facts.columns().to_vec();
        for column in columns.iter_mut().filter(|one| self.asked.contains(&one.heading)) {
            let sure = column.because.filter(|because| because.is_certain());
            column.because = sure.map(|_| Because::Rest).or(column.because);
        }
        columns
    }

    /// What must be asked about its columns.
    pub fn question(&self) -> Option<Refusal> {
        let columns = self.asked.join(", ");
        (!self.asked.is_empty()).then_some(Refusal::ColumnsUnsure { columns })
    }
}

fn headings<'c>(columns: impl Iterator<Item = &'c Column>) -> Vec<String> {
    columns.map(|column| column.heading.clone()).collect()
}

/// The profiles by which this file can be read; those that know all of its headings go first. One
/// for lists of the other kind must know them all: a list of invoices has the headings of a list
/// of debtors too.
fn fitting<'k>(bytes: &[u8], guess: &FileFacts, kept: &'k [NamedProfile]) -> Vec<&'k NamedProfile> {
    let columns = guess.columns();
    let fits = |one: &&NamedProfile| match columns {
        // Headings that say nothing by themselves: only the profile knows where they stand.
        [] => is_readable(&read_with(bytes, Some(&one.profile))),
        columns => one.profile.fits(columns),
    };
    let mut fitting: Vec<&NamedProfile> = kept.iter().filter(fits).collect();
    let knows_all = |one: &&NamedProfile| {
        let mut headings = columns.iter().filter(|column| !column.heading.is_empty());
        headings.all(|column| one.profile.says(&column.heading).is_some())
    };
    let whole: Vec<&NamedProfile> = fitting.iter().copied().filter(knows_all).collect();
    if !whole.is_empty() {
        return whole;
    }
    fitting.retain(|one| columns.is_empty() || one.profile.list == kind_of(guess.format));
    fitting
}

/// Yes when every heading of the profile was found.
fn is_readable(facts: &FileFacts) -> bool {
    use ProblemKind::{ColumnMissing, ColumnTwice, HeadingMissing, Profile};
    let is_about_headings =
        |what| matches!(what, ColumnMissing | ColumnTwice | HeadingMissing | Profile);
    !facts.columns().is_empty() && !facts.problems.iter().any(|one| is_about_headings(one.what))
}

/// The kind of list it was taken for.
fn kind_of(format: Format) -> ListKind {
    match format {
        Format::Debtors => ListKind::Debtors,
        _ => ListKind::OpenItems,
    }
}

/// Yes when a profile for such lists says something else of this heading.
fn is_said_otherwise(format: Format, column: &Column, kept: &[NamedProfile]) -> bool {
    let mut kept = kept.iter().filter(|one| one.profile.list == kind_of(format));
    kept.any(|one| one.profile.says(&column.heading).is_some_and(|said| said != column.field))
}

/// Yes when the column was not there when the profile was confirmed, and holds something that no
/// other column does.
fn is_new(column: &Column, profile: &Profile) -> bool {
    let is_free = |field| !profile.columns.iter().any(|known| known.field == field);
    let was_looked_at = profile.unused.is_some();
    was_looked_at && profile.says(&column.heading).is_none() && column.field.is_some_and(is_free)
}
