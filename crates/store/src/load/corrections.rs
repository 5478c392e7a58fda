//! Words of our own that hold against the lists, and the conflicts among them.

use punctueel_domain::correction::{CorrectionState, Field, Subject};
use punctueel_domain::id::{ContactId, CorrectionId, DebtorId, ImportId, InvoiceId};

use super::code;
use crate::db::{Row, Tx};
use crate::error::StoreError;

const HELD: &str = "SELECT c.debtor, c.correction, c.invoice, c.field, c.listed, c.ours, \
     c.theirs, c.state, c.import, d.name, COALESCE(i.number, p.name, ''), c.contact \
     FROM correction c \
     JOIN debtor d ON d.administration = c.administration AND d.debtor = c.debtor \
     LEFT JOIN invoice i ON i.administration = c.administration AND i.debtor = c.debtor \
     AND i.invoice = c.invoice \
     LEFT JOIN contact p ON p.administration = c.administration AND p.debtor = c.debtor \
     AND p.contact = c.contact \
     WHERE c.administration = $1 AND c.state IN ('active', 'conflict') \
     ORDER BY c.debtor, c.correction";
const HELD_OF: &str = "SELECT c.debtor, c.correction, c.invoice, c.field, c.listed, c.ours, \
     c.theirs, c.state, c.import, d.name, COALESCE(i.number, p.name, ''), c.contact \
     FROM correction c \
     JOIN debtor d ON d.administration = c.administration AND d.debtor = c.debtor \
     LEFT JOIN invoice i ON i.administration = c.administration AND i.debtor = c.debtor \
     AND i.invoice = c.invoice \
     LEFT JOIN contact p ON p.administration = c.administration AND p.debtor = c.debtor \
     AND p.contact = c.contact WHERE c.administration = $1 AND c.debtor = $2 \
     AND c.state IN ('active', 'conflict') ORDER BY c.correction";
const CONFLICTS: &str = "SELECT COUNT(*) FROM correction \
     WHERE administration = $1 AND state = 'conflict'";

/// A correction that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownCorrection {
    /// About whom it is.
    pub debtor: DebtorId,
    /// Its id.
    pub correction: CorrectionId,
    /// What it is about.
    pub subject: Subject,
    /// What was corrected.
    pub field: Field,
    /// What the lists said when it was made.
    pub listed: String,
    /// What holds for us.
    pub ours: String,
    /// The third thing a list said; only of meaning in a conflict.
    pub theirs: String,
    /// Active, or in conflict.
    pub state: CorrectionState,
    /// The list that said the third thing.
    pub import: ImportId,
    /// The debtor's name.
    pub name: String,
    /// The number of the invoice or the name of the person; empty: about the debtor himself.
    pub number: String,
}

impl KnownCorrection {
    /// Yes when a person must decide.
    pub fn is_conflict(&self) -> bool {
        self.state == CorrectionState::Conflict
    }
}

fn known(row: &Row<'_>) -> KnownCorrection {
    let text = |column: usize| row.text(column).to_owned();
    KnownCorrection {
        debtor: DebtorId(row.int(0)),
        correction: CorrectionId(row.int(1)),
        subject: match (row.int(2), row.int(11)) {
            (0, 0) => Subject::Debtor,
            (0, contact) => Subject::Contact(ContactId(contact)),
            (invoice, _) => Subject::Invoice(InvoiceId(invoice)),
        },
        field: code(row, 3),
        listed: text(4),
        ours: text(5),
        theirs: text(6),
        state: code(row, 7),
        import: ImportId(row.int(8)),
        name: text(9),
        number: text(10),
    }
}

/// Every correction that holds, by debtor.
///
/// # Errors
/// When the database fails.
pub fn held(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<KnownCorrection>, StoreError> {
    tx.list(HELD, &[administration.into()], known)
}

/// Every correction of a debtor and his invoices that holds.
///
/// # Errors
/// When the database fails.
pub fn held_of(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<KnownCorrection>, StoreError> {
    tx.list(HELD_OF, &[administration.into(), debtor.0.into()], known)
}

/// How many conflicts wait for a person.
///
/// # Errors
/// When the database fails.
pub fn conflicts(tx: &mut Tx<'_>, administration: i64) -> Result<u32, StoreError> {
    let found = tx.query_one(CONFLICTS, &[administration.into()], |row| row.int(0) as u32)?;
    Ok(found.unwrap_or(0))
}
