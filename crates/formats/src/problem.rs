//! What could not be read in a file, where, and what to do about it.
//!
//! Parsing never gives up: a parser returns what it understood plus a list of problems. A problem
//! is a code with data; the sentence is made in `letters/words`. A problem of severity `Error`
//! means that the file as a whole is not taken in; a `Warning` is shown and the file can be taken
//! in.

use serde::Serialize;

/// One thing in a file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The line in the file, counted from 1; 0 when it is about the whole file.
    pub line: u64,
    /// What is wrong.
    pub what: ProblemKind,
    /// The piece of the file it is about, shortened to 60 characters; may be empty.
    pub found: String,
}

impl Problem {
    /// A problem at a line, with the piece of text it is about.
    pub fn at(line: u64, what: ProblemKind, found: &str) -> Problem {
        let found = found.chars().filter(|c| !c.is_control()).take(60).collect();
        Problem { line, what, found }
    }

    /// Yes when the file cannot be taken in because of this.
    pub fn is_error(&self) -> bool {
        self.what.is_error()
    }
}

/// Makes the closed list of problems with their stable codes.
macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident, $code:literal, $error:literal;)*) => {
        /// The closed list of what can be wrong with a file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
        pub enum ProblemKind { $($(#[$doc])* $name,)* }

        impl ProblemKind {
            /// Every kind, for the test that renders each of them in both languages.
            pub const ALL: &'static [ProblemKind] = &[$(ProblemKind::$name,)*];

            /// The stable code.
            pub fn code(self) -> &'static str {
                match self { $(ProblemKind::$name => $code,)* }
            }

            /// Yes when the file cannot be taken in because of this.
            pub fn is_error(self) -> bool {
                match self { $(ProblemKind::$name => $error,)* }
            }
        }
    };
}

problems! {
    /// The file is of no kind we know.
    UnknownFormat, "UNKNOWN-FORMAT", true;
    /// The file holds nothing.
    Empty, "EMPTY", true;
    /// The file is larger than we read.
    TooLarge, "TOO-LARGE", true;
    /// The characters are in no encoding we know.
    Encoding, "ENCODING", true;
    /// The XML is broken here.
    Xml, "XML", true;
    /// The XML declares a document type or entities, which we never expand.
    XmlEntities, "XML-ENTITIES", true;
    /// A line is not of the form the format asks.
    Syntax, "SYNTAX", true;
    /// Not an amount.
    Amount, "AMOUNT", true;
    /// An amount that could be read in two ways (1.234).
    AmountAmbiguous, "AMOUNT-AMBIGUOUS", true;
    /// Not a day that exists.
    Day, "DAY", true;
    /// A day that could be read in two ways.
    DayAmbiguous, "DAY-AMBIGUOUS", true;
    /// A currency other than the one of the account.
    Currency, "CURRENCY", true;
    /// A column that is needed is not there.
    ColumnMissing, "COLUMN-MISSING", true;
    /// Two columns seem to hold the same thing.
    ColumnTwice, "COLUMN-TWICE", true;
    /// A row has more or fewer fields than the heading.
    FieldCount, "FIELD-COUNT", true;
    /// A field that is needed is empty.
    FieldEmpty, "FIELD-EMPTY", true;
    /// The same invoice number stands twice for one debtor.
    InvoiceTwice, "INVOICE-TWICE", true;
    /// Opening balance plus movements is not the closing balance.
    Balance, "BALANCE", true;
    /// The file's own total differs from the sum of its rows.
    ControlTotal, "CONTROL-TOTAL", true;
    /// A file of a kind we know and do not read.
    NotRead, "NOT-READ", true;
    /// The file asks for a password.
    Locked, "LOCKED", true;
    /// The ZIP or the workbook is damaged.
    Archive, "ARCHIVE", true;
    /// What is packed is more than we unpack.
    ArchiveLimit, "ARCHIVE-LIMIT", true;
    /// A ZIP inside a ZIP.
    ArchiveNested, "ARCHIVE-NESTED", true;
    /// Several sheets of the workbook fit.
    Sheets, "SHEETS", true;
    /// The only sheet that fits is hidden.
    SheetHidden, "SHEET-HIDDEN", true;
    /// The sheet that was asked for is not there.
    SheetMissing, "SHEET-MISSING", true;
    /// A formula of which no value was kept.
    Formula, "FORMULA", true;
    /// A heading that the profile names is not in the file.
    HeadingMissing, "HEADING-MISSING", true;
    /// The profile names a field that does not exist, or twice.
    Profile, "PROFILE", true;
    /// One debtor number with two names.
    DebtorTwice, "DEBTOR-TWICE", true;
    /// The file calls itself an invoice and a credit note.
    InvoiceType, "INVOICE-TYPE", true;
    /// The file has more rows than we read.
    TooManyRows, "TOO-MANY-ROWS", true;
    /// So many things are wrong that reading was stopped.
    TooManyProblems, "TOO-MANY-PROBLEMS", true;
    /// The details of a batch entry do not add up to it; the batch is kept whole.
    BatchSum, "BATCH-SUM", false;
    /// A total line was passed over.
    TotalRow, "TOTAL-ROW", false;
    /// A column we do not use.
    ColumnUnused, "COLUMN-UNUSED", false;
    /// An entry that is not yet booked was passed over.
    NotBooked, "NOT-BOOKED", false;
    /// The statement has no account number that we can read.
    AccountMissing, "ACCOUNT-MISSING", false;
    /// Values of formulas were read as they were last saved.
    Formulas, "FORMULAS", false;
    /// A file inside this one that is not kept: it is no PDF, or too large.
    Attachment, "ATTACHMENT", false;
    /// What should be an e-mail address cannot be one; it is not kept.
    EmailWrong, "EMAIL", false;
    /// Several e-mail addresses; the first is kept.
    EmailSeveral, "EMAIL-SEVERAL", false;
    /// What should be an account number cannot be one; it is not kept.
    IbanWrong, "IBAN", false;
    /// A language in which nothing is written.
    LanguageOther, "LANGUAGE", false;
    /// More files are packed than we unpack.
    ArchiveFiles, "ARCHIVE-FILES", true;
    /// A piece that is not needed was not understood.
    PassedOver, "PASSED-OVER", false;
}
