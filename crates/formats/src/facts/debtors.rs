//! A list of debtors with their contacts, as a bookkeeping package exports it.
//!
//! Knows who they are and how to reach them; no amounts, for a list with amounts is a list of open
//! items. Does not know who of them is known already.

use serde::Serialize;

use super::{Column, ListedDebtor};

/// A list of debtors.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DebtorList {
    /// The debtors, in the order of the file, each once.
    pub debtors: Vec<DebtorRow>,
    /// The columns: what stands in the file's heading, and what we take it for.
    pub columns: Vec<Column>,
}

/// One debtor with his contacts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DebtorRow {
    /// The line of his first row, counted from 1.
    pub line: u64,
    /// The debtor; contact, e-mail and telephone are those of his first row.
    pub debtor: ListedDebtor,
    /// Everybody who is named as a contact of him, in the order of the file.
    pub contacts: Vec<ListedContact>,
}

/// One person to address at a debtor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ListedContact {
    /// The line in the file, counted from 1.
    pub line: u64,
    /// Name of the person.
    pub name: String,
    /// What he does there, as written; may be empty.
    pub role: String,
    /// E-mail address; may be empty.
    pub email: String,
    /// Telephone number as written; may be empty.
    pub phone: String,
}
