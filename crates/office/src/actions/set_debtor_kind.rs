//! It becomes known whether debtors are firms or consumers: one answer for many.

use punctueel_domain::access::Right;
use punctueel_domain::event::DebtorKindSet;
use punctueel_domain::id::DebtorId;
use punctueel_domain::party::{DebtorKind, LegalForm};
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::debtors;

use crate::desk::Desk;
use crate::no::Outcome;

/// Sets the kind of debtors.
#[derive(Clone, Debug)]
pub struct SetDebtorKind {
    /// The debtors; empty: all whose kind is not known.
    pub debtors: Vec<DebtorId>,
    /// What they are.
    pub kind: DebtorKind,
    /// Their legal form, when known.
    pub legal_form: Option<LegalForm>,
}

impl SetDebtorKind {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Sets it and returns how many it was set for.
    ///
    /// # Errors
    /// `NOTHING-RUNS` when there is nobody to set it for.
    pub fn run(self, desk: &mut Desk) -> Outcome<u32> {
        desk.write(Self::RIGHT, |work| {
            let mut chosen = self.debtors.clone();
            if chosen.is_empty() {
                let administration = work.administration();
                let all = debtors::all(work.tx, administration)?;
                let unknown = all.iter().filter(|one| one.kind == DebtorKind::Unknown);
                chosen = unknown.map(|one| one.debtor).collect();
            }
            if chosen.is_empty() {
                return Err(Refusal::NothingRuns.into());
            }
            let count = chosen.len() as u32;
            for part in chosen.chunks(punctueel_domain::event::ROWS_PER_EVENT) {
                let (debtors, kind) = (part.to_vec(), self.kind);
                let (legal_form, was, import) = (self.legal_form, Vec::new(), None);
                let set = DebtorKindSet { debtors, kind, legal_form, was, import };
                work.record(&[set.into_record()])?;
            }
            Ok(count)
        })
    }
}
