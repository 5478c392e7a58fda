//! Events about copies of invoices as files. See `mod` for what a body may hold.
//!
//! The files themselves are kept beside the chain, under their digest; they go when their debtor is
//! erased.

use serde::{Deserialize, Serialize};

use crate::id::{DebtorId, ImportId, InvoiceId};

/// A copy of an invoice was kept; the one that was kept last counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopyKept {
    /// Who owes the invoice.
    pub debtor: DebtorId,
    /// The invoice.
    pub invoice: InvoiceId,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
    /// The file it came in; none: a person added it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub import: Option<ImportId>,
}

/// Copies of invoices left the books with the import that brought them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopiesWithdrawn {
    /// The import that is undone.
    pub import: ImportId,
    /// Whose, of which invoice, and the digest of the file.
    pub copies: Vec<(DebtorId, InvoiceId, String)>,
    /// The digests of the files that nothing else holds: they leave the database.
    pub files: Vec<String>,
}
