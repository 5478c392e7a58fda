//! The legal form of a debtor becomes known; it stands beside his kind and tells a public body from
//! a firm, and who is a natural person.
//!
//! Who is not known yet becomes what the form says. A form that does not fit a known kind is
//! refused: the kind decides about interest and costs, and is said by a person of its own accord.

use punctueel_domain::access::Right;
use punctueel_domain::event::DebtorKindSet;
use punctueel_domain::id::DebtorId;
use punctueel_domain::party::{DebtorKind, LegalForm};
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::debtors;

use crate::desk::Desk;
use crate::no::Outcome;

/// Sets the legal form of a debtor.
#[derive(Clone, Copy, Debug)]
pub struct SetLegalForm {
    /// Whose.
    pub debtor: DebtorId,
    /// The form.
    pub form: LegalForm,
}

impl SetLegalForm {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Sets it; no when it was so already.
    ///
    /// # Errors
    /// `NOT-FOUND`; `FORM-NOT-OF-KIND`.
    pub fn run(self, desk: &mut Desk) -> Outcome<bool> {
        let SetLegalForm { debtor, form } = self;
        desk.write(Self::RIGHT, |work| {
            let known = debtors::one(work.tx, work.administration(), debtor)?;
            let known = known.ok_or_else(|| Refusal::NotFound { value: debtor.to_string() })?;
            let kind = match (known.kind, form.kind()) {
                (DebtorKind::Unknown, Some(kind)) => kind,
                (kind, Some(other)) if kind != other => {
                    let (form, kind) = (form.to_string(), kind.to_string());
                    return Err(Refusal::FormNotOfKind { form, kind }.into());
                }
                (kind, _) => kind,
            };
            if (known.kind, known.legal_form) == (kind, form) {
                return Ok(false);
            }
            let (debtors, legal_form, was) = (vec![debtor], Some(form), Vec::new());
            let set = DebtorKindSet { debtors, kind, legal_form, was, import: None };
            work.record(&[set.into_record()])?;
            Ok(true)
        })
    }
}
