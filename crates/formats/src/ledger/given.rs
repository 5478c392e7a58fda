//! What is known of a list before it is read: nothing, or what a person has confirmed.
//!
//! Knows how a profile answers the questions that are otherwise decided by the list itself. Does
//! not decide anything where the profile is silent.

use csv::StringRecord;

use crate::profile::{AmountForm, DayForm, ListKind, Profile};
use crate::text::{AmountStyle, DayOrder};

/// What is known beforehand.
#[derive(Clone, Copy, Debug, Default)]
pub struct Given<'p> {
    /// How a person said that the list is read.
    pub profile: Option<&'p Profile>,
    /// What stands between the cells, when that is certain.
    pub separator: Option<u8>,
}

impl<'p> Given<'p> {
    /// The separators that are tried.
    pub fn separators(&self) -> &'static [u8] {
        let chosen = self.profile.and_then(|profile| profile.separator);
        let chosen = chosen.and_then(|separator| u8::try_from(separator).ok());
        match self.separator.or(chosen) {
            Some(b';') => b";",
            Some(b',') => b",",
            Some(b'\t') => b"\t",
            Some(b'|') => b"|",
            _ => b";,\t|",
        }
    }

    /// Yes when the heading may stand on this line.
    pub fn may_stand_on(&self, line: u64) -> bool {
        let chosen = self.profile.and_then(|profile| profile.heading_line);
        chosen.is_none_or(|chosen| chosen == line)
    }

    /// What the list holds, when that is known.
    pub fn list(&self) -> Option<ListKind> {
        self.profile.map(|profile| profile.list)
    }

    /// How many of the headings in the profile stand on a line; `None` without a profile.
    pub fn known_headings(&self, cells: &StringRecord) -> Option<usize> {
        let columns = &self.profile?.columns;
        let stands = |heading: &str| cells.iter().any(|cell| cell.trim() == heading.trim());
        Some(columns.iter().filter(|column| stands(&column.heading)).count())
    }

    /// How amounts are written, when that is known.
    pub fn amounts(&self) -> Option<AmountStyle> {
        self.profile?.amounts.map(|form| match form {
            AmountForm::Comma => AmountStyle::Comma,
            AmountForm::Point => AmountStyle::Point,
        })
    }

    /// How days are written, when that is known.
    pub fn days(&self) -> Option<DayOrder> {
        self.profile?.days.map(|form| match form {
            DayForm::DayFirst => DayOrder::DayFirst,
            DayForm::MonthFirst => DayOrder::MonthFirst,
        })
    }
}
