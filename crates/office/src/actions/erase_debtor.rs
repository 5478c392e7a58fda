//! The personal data of a debtor is erased (AVG, art. 17); the books stay whole.
//!
//! All words about him go: his own, those of what was delivered to him, of calls and letters, and
//! of the bank rows that paid his claims. Days, amounts and invoice numbers stay, for the law asks
//! to keep those. Afterwards the database is made to let go of what it overwrote; backups are not
//! reached.

use punctueel_domain::access::Right;
use punctueel_domain::event::DebtorErased;
use punctueel_domain::id::DebtorId;
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_store::blobs;
use punctueel_store::load::debtors;

use crate::desk::Desk;
use crate::no::Outcome;

/// Erases a debtor's personal data.
#[derive(Clone, Copy, Debug)]
pub struct EraseDebtor {
    /// Whose.
    pub debtor: DebtorId,
}

impl EraseDebtor {
    /// The right it needs.
    pub const RIGHT: Right = Right::Erase;

    /// Erases it. When only the last part fails (the database is in use), it can be done again.
    ///
    /// # Errors
    /// `NOT-FOUND`; `STILL-OPEN` when a claim is open; or when the database fails.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        let debtor = self.debtor;
        desk.write(Self::RIGHT, |work| {
            let known = debtors::one(work.tx, work.administration(), debtor)?;
            let known = known.ok_or_else(|| Refusal::NotFound { value: debtor.to_string() })?;
            let case = work.load_case(debtor)?;
            if !case.claims.is_empty() {
                let open = case.claims.iter().map(|claim| claim.open).sum::<Cents>();
                return Err(Refusal::StillOpen { open }.into());
            }
            let details = debtors::details_of(work.tx, work.administration(), debtor)?;
            let files = blobs::only_of(work.tx, work.administration(), debtor)?;
            if known.is_erased && details.is_empty() && files.is_empty() {
                return Ok(());
            }
            work.record(&[DebtorErased { debtor, details, files }.into_record()])
        })?;
        desk.purge()
    }
}
