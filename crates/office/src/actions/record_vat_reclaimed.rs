//! VAT on what debtors do not pay was asked back in a return (art. 29 Wet OB).
//!
//! Of the invoices that the report `vat-bad-debts` names, or of those that a person names: also
//! before the year is over, when it is certain that nothing will come. What still comes in later is
//! then reckoned from here. Writes no return.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::event::{ReclaimedVat, VatReclaimed};
use punctueel_domain::id::InvoiceId;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::reclaims::reclaims;

use crate::desk::{Desk, Work};
use crate::no::Outcome;
use crate::reports::vat::{Late, all_open, candidates, period};

/// Records it.
#[derive(Clone, Debug)]
pub struct RecordVatReclaimed {
    /// A day in the return.
    pub on: Date,
    /// The invoices; empty: those of the report that have known VAT.
    pub invoices: Vec<InvoiceId>,
}

impl RecordVatReclaimed {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Records what was not recorded before, and returns on how many invoices.
    ///
    /// # Errors
    /// `VAT-RECLAIM-NOT-YET` for a return to come; `NOTHING-OPEN` when nothing is open on a named
    /// invoice; `MISSING` when its VAT is not known.
    pub fn run(self, desk: &mut Desk) -> Outcome<u32> {
        desk.write(Self::RIGHT, |work| {
            let administration = work.administration();
            let (from, until) = period(work.tx, administration, self.on)?;
            if from > work.today {
                return Err(Refusal::VatReclaimNotYet { on: from }.into());
            }
            let on = work.today.min(until);
            let rows = match self.invoices.as_slice() {
                [] => of_report(candidates(work.tx, administration, on)?),
                named => self.named(work, named, on)?,
            };
            let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
            for part in rows.chunks(punctueel_domain::event::ROWS_PER_EVENT) {
                let rows = part.to_vec();
                work.record(&[VatReclaimed { return_until: until, rows }.into_record()])?;
            }
            Ok(count)
        })
    }

    fn named(
        &self,
        work: &mut Work<'_, '_>,
        named: &[InvoiceId],
        on: Date,
    ) -> Outcome<Vec<ReclaimedVat>> {
        let known = reclaims(work.tx, work.administration(), i64::MAX)?;
        let all = all_open(work.tx, work.administration(), on)?;
        let mut rows = Vec::new();
        for (at, invoice) in named.iter().enumerate() {
            if known.contains_key(invoice) || named[..at].contains(invoice) {
                continue;
            }
            let found = all.iter().find(|one| one.of.invoice == *invoice);
            let found = found.ok_or(Refusal::NothingOpen)?;
            let vat = found.in_open()?;
            let vat = vat.ok_or_else(|| Refusal::Missing { field: "vat".to_owned() })?;
            rows.push(ReclaimedVat { invoice: *invoice, open: found.of.open, vat });
        }
        Ok(rows)
    }
}

/// What the report names, without what it could not reckon.
fn of_report(all: Vec<Late>) -> Vec<ReclaimedVat> {
    let row = |one: &Late| {
        let vat = one.in_open().ok().flatten().filter(|vat| vat.is_positive())?;
        Some(ReclaimedVat { invoice: one.of.invoice, open: one.of.open, vat })
    };
    all.iter().filter_map(row).collect()
}
