//! Copies of invoices: a PDF is kept under its digest and belongs to one invoice.
//!
//! Knows how much may be kept and that the same file twice is kept once. Does not know whether it
//! came in a file or was added by a person.

use punctueel_domain::event::CopyKept;
use punctueel_domain::id::{DebtorId, ImportId, InvoiceId};
use punctueel_domain::refusal::Refusal;
use punctueel_formats::pdf;
use punctueel_formats::problem::ProblemKind;
use punctueel_store::load::copies::of_invoice;

use crate::desk::Work;
use crate::no::Outcome;

/// Keeps a PDF as the copy of an invoice; no when it is the copy already.
pub(crate) fn keep(
    work: &mut Work<'_, '_>,
    (debtor, invoice): (DebtorId, InvoiceId),
    bytes: &[u8],
    import: Option<ImportId>,
) -> Outcome<bool> {
    pdf::check(bytes).map_err(refusal)?;
    let known = of_invoice(work.tx, work.administration(), (debtor, invoice))?;
    let file = work.keep(bytes, 0)?;
    if known.last().is_some_and(|copy| copy.sha256 == file.sha256) {
        return Ok(false);
    }
    let (sha256, size) = (file.sha256, file.size);
    work.record(&[CopyKept { debtor, invoice, sha256, size, import }.into_record()])?;
    Ok(true)
}

fn refusal(problem: ProblemKind) -> Refusal {
    match problem {
        ProblemKind::TooLarge => Refusal::FileTooLarge { most_mb: (pdf::LARGEST >> 20) as u32 },
        _ => Refusal::NotAPdf,
    }
}
