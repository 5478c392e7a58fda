//! Who owes: debtors, the people there, and the codes that describe them.
//!
//! Knows kinds, legal forms, roles and preferences as codes. Words about people (names, addresses,
//! telephone numbers) are gathered in `words`, apart from everything else, so that they can be
//! erased.

mod checked;
mod contact;
mod debtor;
mod hours;
mod key;
mod named;
mod words;

pub use checked::{first_address, is_address, is_at_home};
pub use contact::{Channel, Contact, ContactRole, Reach};
pub use debtor::{Debtor, DebtorKind, Language, LegalForm, TermBasis};
pub use hours::{EARLIEST, Hours, LATEST, Reachable};
pub use key::{DebtorKeys, bare};
pub use named::is_named;
pub use words::{BankWords, ContactWords, CorrectionWords, DebtorWords, HouseField, HouseWords};
