//! The letters with an effect before the law that a debtor, or an invoice, got.

use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_store::load::notices::{self, KnownNotice};

use crate::desk::Desk;
use crate::no::Outcome;

/// All of a debtor, oldest first.
///
/// # Errors
/// When the database fails.
pub fn of_debtor(desk: &mut Desk, debtor: DebtorId) -> Outcome<Vec<KnownNotice>> {
    desk.read(|tx, administration| Ok(notices::of_debtor(tx, administration, debtor)?))
}

/// Those about one of his invoices.
///
/// # Errors
/// When the database fails.
pub fn of_invoice(
    desk: &mut Desk,
    debtor: DebtorId,
    invoice: InvoiceId,
) -> Outcome<Vec<KnownNotice>> {
    let mut all = of_debtor(desk, debtor)?;
    all.retain(|notice| notice.is_about(invoice));
    Ok(all)
}
