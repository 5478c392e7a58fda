//! How one kind of list is read, confirmed once by a person and kept: a profile.
//!
//! Knows which heading holds which field and how the list writes its days and amounts. Plain data
//! that goes into a file and comes back. With a profile nothing is guessed: a heading that is not
//! there is refused by name. Does not know any package: a profile for one is somebody's data.

use serde::{Deserialize, Serialize};

use crate::facts::{Column, FileFacts, Format};

/// How a list is read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// What the list holds.
    pub list: ListKind,
    /// The name of the sheet in a workbook; absent: the only one that fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The line on which the headings stand, counted from 1; absent: it is looked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading_line: Option<u64>,
    /// What stands between two cells of a CSV; absent: it is looked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<char>,
    /// Which comes first in `01/02/2026`; absent: decided by whole columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<DayForm>,
    /// What stands before the cents; absent: decided by whole columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amounts: Option<AmountForm>,
    /// The columns that are used. Other columns of the file are left alone.
    pub columns: Vec<ProfileColumn>,
    /// The headings of the columns that were there and are not used; absent: nobody looked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unused: Option<Vec<String>>,
}

impl Profile {
    /// As a list was read, with what a person says otherwise: of these headings which field they
    /// hold, nothing for a column that is not used. A file that is not known as a list is one of
    /// open items then.
    pub fn of(facts: &FileFacts, said: &[(String, Option<String>)]) -> Profile {
        Profile::of_columns(facts.format, facts.columns(), said)
    }

    /// The same, of the columns of a list of this kind.
    pub fn of_columns(
        format: Format,
        columns: &[Column],
        said: &[(String, Option<String>)],
    ) -> Profile {
        let list = match format {
            Format::Debtors => ListKind::Debtors,
            _ => ListKind::OpenItems,
        };
        let is_said = |heading: &str, field: &str| {
            said.iter().any(|(known, new)| known == heading || new.as_deref() == Some(field))
        };
        let column = |column: &Column| {
            let (heading, field) = (column.heading.clone(), column.field?.to_owned());
            (!is_said(&heading, &field)).then_some(ProfileColumn { heading, field })
        };
        let new = said.iter().filter_map(|(heading, field)| {
            Some(ProfileColumn { heading: heading.clone(), field: field.clone()? })
        });
        let used: Vec<ProfileColumn> = columns.iter().filter_map(column).chain(new).collect();
        let is_left = |column: &&Column| {
            let heading = column.heading.as_str();
            !heading.is_empty() && !used.iter().any(|one| one.heading.trim() == heading)
        };
        let unused = columns.iter().filter(is_left).map(|one| one.heading.clone()).collect();
        Profile { list, columns: used, unused: Some(unused), ..Profile::default() }
    }

    /// Yes when every heading that is used stands among these.
    pub fn fits(&self, columns: &[Column]) -> bool {
        let stands = |known: &ProfileColumn| {
            columns.iter().any(|column| column.heading == known.heading.trim())
        };
        !self.columns.is_empty() && self.columns.iter().all(stands)
    }

    /// What a person said of a heading: the field it holds, nothing for a column that is not used;
    /// `None` when it was not there.
    pub fn says(&self, heading: &str) -> Option<Option<&str>> {
        let used = self.columns.iter().find(|known| known.heading.trim() == heading);
        let is_unused = || self.unused.iter().flatten().any(|known| known.trim() == heading);
        match used {
            Some(known) => Some(Some(&known.field)),
            None => is_unused().then_some(None),
        }
    }

    /// With these columns as well, for what they were taken for.
    #[must_use]
    pub fn with<'c>(&self, columns: impl Iterator<Item = &'c Column>) -> Profile {
        let mut profile = self.clone();
        let column = |column: &Column| {
            let (heading, field) = (column.heading.clone(), column.field?.to_owned());
            Some(ProfileColumn { heading, field })
        };
        profile.columns.extend(columns.filter_map(column));
        profile
    }

    /// Yes when both read a list in the same way.
    pub fn reads_as(&self, other: &Profile) -> bool {
        let plain = |profile: &Profile| {
            let mut columns = profile.columns.clone();
            columns.sort_by(|one, other| one.heading.cmp(&other.heading));
            Profile { columns, unused: None, ..profile.clone() }
        };
        plain(self) == plain(other)
    }
}

/// What a list holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListKind {
    /// Open invoices.
    #[default]
    OpenItems,
    /// Debtors with their contacts.
    Debtors,
}

/// Which comes first in `01/02/2026`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayForm {
    /// The first of February.
    DayFirst,
    /// The second of January.
    MonthFirst,
}

/// What stands before the cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AmountForm {
    /// `1.234,56`
    Comma,
    /// `1,234.56`
    Point,
}

/// One column that is used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileColumn {
    /// The heading as it stands in the file.
    pub heading: String,
    /// The name of the field it holds, as [`crate::facts::Column`] names it.
    pub field: String,
}
