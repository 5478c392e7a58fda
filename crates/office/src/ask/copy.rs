//! The copy of an invoice: the PDF that came with it or that a person added.

use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::refusal::Refusal;
use punctueel_store::blobs;
use punctueel_store::load::copies::of_invoice;

use crate::desk::Desk;
use crate::no::Outcome;

/// The bytes of the copy that counts.
///
/// # Errors
/// `NO-COPY` when there is none; or when the database fails.
pub fn copy(desk: &mut Desk, invoice: (DebtorId, InvoiceId), number: &str) -> Outcome<Vec<u8>> {
    desk.read(|tx, administration| {
        let copies = of_invoice(tx, administration, invoice)?;
        let bytes = match copies.last() {
            Some(copy) => blobs::one(tx, administration, &copy.sha256)?,
            None => None,
        };
        Ok(bytes.ok_or_else(|| Refusal::NoCopy { number: number.to_owned() })?)
    })
}
