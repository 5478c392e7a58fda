//! Credit notes on which something is open, and the open invoices of the same debtors.

use jiff::civil::Date;

use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::money::Cents;

use crate::db::{Row, Tx};
use crate::error::StoreError;

const CREDITS: &str = "SELECT c.debtor, c.invoice, i.number, c.open, c.issued_on, d.name, \
     i.description FROM open_claim c JOIN invoice i ON i.administration = c.administration \
     AND i.debtor = c.debtor AND i.invoice = c.invoice \
     JOIN debtor d ON d.administration = c.administration AND d.debtor = c.debtor \
     WHERE c.administration = $1 AND c.open < 0 ORDER BY c.open, c.debtor, c.invoice";
const BESIDE: &str = "SELECT c.debtor, c.invoice, i.number, c.open, c.due_on FROM open_claim c \
     JOIN invoice i ON i.administration = c.administration AND i.debtor = c.debtor \
     AND i.invoice = c.invoice WHERE c.administration = $1 AND c.open > 0 AND c.debtor IN \
     (SELECT n.debtor FROM open_claim n WHERE n.administration = $1 AND n.open < 0) \
     ORDER BY c.debtor, c.due_on, c.invoice";

/// A credit note on which something is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenCredit {
    /// Whose.
    pub debtor: DebtorId,
    /// Its id.
    pub invoice: InvoiceId,
    /// Its number.
    pub number: String,
    /// What is open, above zero.
    pub open: Cents,
    /// Its day.
    pub issued_on: Date,
    /// The debtor's name.
    pub name: String,
    /// What stands on it.
    pub description: String,
}

/// An open invoice of a debtor with a credit note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BesideCredit {
    /// Whose.
    pub debtor: DebtorId,
    /// Its id.
    pub invoice: InvoiceId,
    /// Its number.
    pub number: String,
    /// What is open.
    pub open: Cents,
}

/// Every open credit note, the largest first.
///
/// # Errors
/// When the database fails.
pub fn open(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<OpenCredit>, StoreError> {
    let text = |row: &Row<'_>, column: usize| row.text(column).to_owned();
    tx.list(CREDITS, &[administration.into()], |row| OpenCredit {
        debtor: DebtorId(row.int(0)),
        invoice: InvoiceId(row.int(1)),
        number: text(row, 2),
        open: -Cents(row.int(3)),
        issued_on: row.day(4),
        name: text(row, 5),
        description: text(row, 6),
    })
}

/// The open invoices of the same debtors, the oldest first.
///
/// # Errors
/// When the database fails.
pub fn beside(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<BesideCredit>, StoreError> {
    tx.list(BESIDE, &[administration.into()], |row| BesideCredit {
        debtor: DebtorId(row.int(0)),
        invoice: InvoiceId(row.int(1)),
        number: row.text(2).to_owned(),
        open: Cents(row.int(3)),
    })
}
