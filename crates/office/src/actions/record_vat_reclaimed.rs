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

/// What was recorded, and what was not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RecordedVat {
    /// On how many invoices it was recorded.
    pub count: u32,
    /// How many are left out because their VAT is not known.
    pub unknown: u32,
    /// How many were recorded before.
    pub before: u32,
}

impl RecordVatReclaimed {
    /// The right it needs.
    pub const RIGHT: Right = Right::Vat;

    /// Records what was not recorded before, and says what is left out.
    ///
    /// # Errors
    /// `VAT-RECLAIM-NOT-YET` for a return to come; `NOTHING-OPEN` when nothing is open on a named
    /// invoice; `MISSING` when its VAT is not known.
    pub fn run(self, desk: &mut Desk) -> Outcome<RecordedVat> {
        desk.write(Self::RIGHT, |work| {
            let administration = work.administration();
            let (from, until) = period(work.tx, administration, self.on)?;
            if from > work.today {
                return Err(Refusal::VatReclaimNotYet { on: from }.into());
            }
            let on = work.today.min(until);
            let known = reclaims(work.tx, administration, i64::MAX)?;
            let (rows, unknown, before) = match self.invoices.as_slice() {
                [] => {
                    let all = candidates(work.tx, administration, on)?;
                    let unknown = all.iter().filter(|one| matches!(one.in_open(), Ok(None)));
                    let before = known.values().filter(|done| done.return_until == until);
                    (of_report(&all), unknown.count(), before.count())
                }
                named => {
                    let before = named.iter().filter(|one| known.contains_key(one));
                    (self.named(work, named, on)?, 0, before.count())
                }
            };
            let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            let (unknown, before) = (number(unknown), number(before));
            let count = number(rows.len());
            for part in rows.chunks(punctueel_domain::event::ROWS_PER_EVENT) {
                let rows = part.to_vec();
                work.record(&[VatReclaimed { return_until: until, rows }.into_record()])?;
            }
            Ok(RecordedVat { count, unknown, before })
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
fn of_report(all: &[Late]) -> Vec<ReclaimedVat> {
    let row = |one: &Late| {
        let vat = one.in_open().ok().flatten().filter(|vat| vat.is_positive())?;
        Some(ReclaimedVat { invoice: one.of.invoice, open: one.of.open, vat })
    };
    all.iter().filter_map(row).collect()
}
