//! What came of a file: its state, counts, problems, and every change as a code with data.
//!
//! Holds no sentences: a `Change` is a code with its data, worded in `letters`. Does not know how
//! the changes were found.

use jiff::civil::Date;

use punctueel_domain::coded::{Arg, Coded, Data};
use punctueel_domain::id::ImportId;
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_formats::facts::{Column, Format};
use punctueel_formats::problem::Problem;

/// What became of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FileState {
    /// It was taken in.
    New,
    /// All of it was known already; nothing was stored.
    #[default]
    NothingNew,
    /// It has mistakes or was refused; nothing was stored.
    Rejected,
}

impl FileState {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            FileState::New => "new",
            FileState::NothingNew => "nothing-new",
            FileState::Rejected => "rejected",
        }
    }
}

/// What came of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileReport {
    /// The file name.
    pub file: String,
    /// What it was recognised as.
    pub format: Option<Format>,
    /// What became of it.
    pub state: FileState,
    /// The import, when it was taken in and kept.
    pub id: Option<ImportId>,
    /// Invoices or bank rows that were not known.
    pub new: u32,
    /// Invoices that changed.
    pub changed: u32,
    /// Claims that are no longer listed.
    pub vanished: u32,
    /// Rows that were known and did not change.
    pub known: u32,
    /// Mistakes because of which the file was not taken in.
    pub rejected: u32,
    /// The control total: all that is listed as open, or all that came in.
    pub total: Cents,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// Why it was refused.
    pub refusal: Option<Refusal>,
    /// What was not done although the file was taken in: a gap between statements, an account in
    /// another currency.
    pub remarks: Vec<Refusal>,
    /// What changed.
    pub changes: Vec<Change>,
    /// The columns of a list, and what they were taken for.
    pub columns: Vec<Column>,
    /// The kept profile by which it was read without being asked.
    pub profile: Option<String>,
    /// Words of our own that the list contradicts with a third one.
    pub conflicts: u32,
    /// Receipts that were settled.
    pub settled: u32,
    /// Overdue invoices of which it is not known what was sent before.
    pub asked: u32,
    /// For a list of open items: the day it speaks of.
    pub as_of: Option<Date>,
    /// For bank statements: payments are known up to this day.
    pub covered_until: Option<Date>,
}

impl FileReport {
    pub(crate) fn rejected(mut self) -> FileReport {
        self.state = FileState::Rejected;
        self.rejected = self.problems.iter().filter(|problem| problem.is_error()).count() as u32;
        self
    }

    pub(crate) fn refused(mut self, refusal: Refusal) -> FileReport {
        self.state = FileState::Rejected;
        self.rejected = 1;
        self.refusal = Some(refusal);
        self
    }

    pub(crate) fn without_id(mut self) -> FileReport {
        self.id = None;
        self
    }
}

/// Something that a file changed, or about which it differs from what we know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Another last day to pay.
    DueDay {
        /// The invoice.
        number: String,
        /// As it was.
        was: Date,
        /// As it is.
        now: Date,
    },
    /// Another invoice day.
    IssueDay {
        /// The invoice.
        number: String,
        /// As it was.
        was: Date,
        /// As it is.
        now: Date,
    },
    /// Another whole amount.
    Amount {
        /// The invoice.
        number: String,
        /// As it was.
        was: Cents,
        /// As it is.
        now: Cents,
    },
    /// Collected by direct debit from now on.
    ByDirectDebit {
        /// The invoice.
        number: String,
    },
    /// No longer collected by direct debit.
    ByTransfer {
        /// The invoice.
        number: String,
    },
    /// Another open amount than our ledger had.
    Open {
        /// The invoice.
        number: String,
        /// As it was on the as-of day.
        was: Cents,
        /// As it is.
        now: Cents,
    },
    /// No longer listed: settled in the bookkeeping.
    Vanished {
        /// The invoice.
        number: String,
        /// What was open.
        amount: Cents,
    },
    /// Still listed as open although we saw it come in: kept as paid.
    Doubted {
        /// The invoice.
        number: String,
        /// The amount.
        amount: Cents,
    },
    /// Still listed as open although it was set off here: kept as settled.
    SetOff {
        /// The document.
        number: String,
        /// The amount.
        amount: Cents,
    },
    /// A new item in favour of the debtor: a credit note, or more paid than owed.
    CreditBalance {
        /// The document.
        number: String,
        /// The amount, below zero.
        amount: Cents,
    },
    /// Name, address, number or another word of a debtor.
    DebtorWords {
        /// The name as it is now.
        name: String,
    },
    /// The list contradicts a correction with a third value; ours holds until a person decides.
    Conflict {
        /// The correction.
        id: String,
        /// The debtor's name, or the number of the invoice.
        about: String,
        /// What was corrected.
        field: String,
        /// What holds for us.
        ours: String,
        /// What the list says.
        theirs: String,
    },
    /// The list says what the debtor is: a firm or a consumer.
    DebtorKind {
        /// The name.
        name: String,
        /// `business` or `consumer`.
        kind: String,
    },
    /// Somebody at a debtor became known.
    ContactAdded {
        /// His name.
        name: String,
        /// The name of the debtor.
        debtor: String,
    },
    /// Somebody at a debtor has another address or number.
    ContactChanged {
        /// His name.
        name: String,
    },
    /// Somebody at a debtor has a role we do not know, and was passed over.
    ContactPassed {
        /// His name.
        name: String,
        /// The role as written.
        role: String,
    },
    /// The PDF that came with an invoice was kept as its copy.
    CopyKept {
        /// The invoice.
        number: String,
    },
    /// A later list of open items does not have the invoice: kept as settled.
    NotListed {
        /// The invoice.
        number: String,
        /// The day of the list.
        day: Date,
    },
}

impl Change {
    /// One of each, with made-up data: for the test that renders all of them.
    pub fn samples() -> Vec<Change> {
        let (number, name) = (String::sample, String::sample);
        let (day, amount) = (Date::sample, Cents::sample);
        vec![
            Change::DueDay { number: number(), was: day(), now: day() },
            Change::IssueDay { number: number(), was: day(), now: day() },
            Change::Amount { number: number(), was: amount(), now: amount() },
            Change::ByDirectDebit { number: number() },
            Change::ByTransfer { number: number() },
            Change::Open { number: number(), was: amount(), now: amount() },
            Change::Vanished { number: number(), amount: amount() },
            Change::Doubted { number: number(), amount: amount() },
            Change::SetOff { number: number(), amount: amount() },
            Change::CreditBalance { number: number(), amount: amount() },
            Change::DebtorWords { name: name() },
            Change::Conflict {
                id: "cor_7".to_owned(),
                about: name(),
                field: "email".to_owned(),
                ours: name(),
                theirs: name(),
            },
            Change::DebtorKind { name: name(), kind: "business".to_owned() },
            Change::ContactAdded { name: name(), debtor: name() },
            Change::ContactChanged { name: name() },
            Change::ContactPassed { name: name(), role: name() },
            Change::CopyKept { number: number() },
            Change::NotListed { number: number(), day: day() },
        ]
    }
}

impl Coded for Change {
    fn code(&self) -> &'static str {
        match self {
            Change::DueDay { .. } => "CHANGED-DUE-DAY",
            Change::IssueDay { .. } => "CHANGED-ISSUE-DAY",
            Change::Amount { .. } => "CHANGED-AMOUNT",
            Change::ByDirectDebit { .. } => "CHANGED-TO-DIRECT-DEBIT",
            Change::ByTransfer { .. } => "CHANGED-TO-TRANSFER",
            Change::Open { .. } => "CHANGED-OPEN",
            Change::Vanished { .. } => "VANISHED",
            Change::Doubted { .. } => "DOUBTED",
            Change::SetOff { .. } => "SET-OFF",
            Change::CreditBalance { .. } => "CREDIT-BALANCE",
            Change::DebtorWords { .. } => "CHANGED-DEBTOR",
            Change::Conflict { .. } => "CONFLICT",
            Change::DebtorKind { .. } => "CHANGED-DEBTOR-KIND",
            Change::ContactAdded { .. } => "CONTACT-ADDED",
            Change::ContactChanged { .. } => "CONTACT-CHANGED",
            Change::ContactPassed { .. } => "CONTACT-PASSED",
            Change::CopyKept { .. } => "COPY-KEPT",
            Change::NotListed { .. } => "NOT-LISTED",
        }
    }

    fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Change::DueDay { number, was, now } | Change::IssueDay { number, was, now } => {
                vec![("number", number.arg()), ("was", was.arg()), ("now", now.arg())]
            }
            Change::Amount { number, was, now } | Change::Open { number, was, now } => {
                vec![("number", number.arg()), ("was", was.arg()), ("now", now.arg())]
            }
            Change::ByDirectDebit { number }
            | Change::ByTransfer { number }
            | Change::CopyKept { number } => vec![("number", number.arg())],
            Change::ContactAdded { name, debtor } => {
                vec![("name", name.arg()), ("debtor", debtor.arg())]
            }
            Change::ContactPassed { name, role } => {
                vec![("name", name.arg()), ("role", role.arg())]
            }
            Change::NotListed { number, day } => {
                vec![("number", number.arg()), ("day", day.arg())]
            }
            Change::Vanished { number, amount }
            | Change::Doubted { number, amount }
            | Change::SetOff { number, amount }
            | Change::CreditBalance { number, amount } => {
                vec![("number", number.arg()), ("amount", amount.arg())]
            }
            Change::DebtorWords { name } | Change::ContactChanged { name } => {
                vec![("name", name.arg())]
            }
            Change::Conflict { id, about, field, ours, theirs } => vec![
                ("id", id.arg()),
                ("about", about.arg()),
                ("field", field.arg()),
                ("ours", ours.arg()),
                ("theirs", theirs.arg()),
            ],
            Change::DebtorKind { name, kind } => {
                vec![("name", name.arg()), ("kind", kind.arg())]
            }
        }
    }
}
