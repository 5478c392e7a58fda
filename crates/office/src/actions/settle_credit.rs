//! A person sets a credit note off against open invoices of the same debtor, without money.
//!
//! To the cent and never more than is open on either side. What a list of the bookkeeping says
//! later of the same documents is compared with this, as with money that came in. Undone by
//! `undo_settlement`.

use punctueel_domain::access::Right;
use punctueel_domain::event::{CreditSettled, SettledPart};
use punctueel_domain::id::{DebtorId, EntryId, InvoiceId, SettlementId};
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::DebtorCase;

use crate::ask::find::find;
use crate::desk::{Desk, Work};
use crate::no::Outcome;

/// Sets a credit note off.
#[derive(Clone, Debug)]
pub struct SettleCredit {
    /// The credit note, as typed.
    pub credit: String,
    /// The invoices as typed, each with its amount; `None`: as much as fits.
    pub parts: Vec<(String, Option<Cents>)>,
}

/// An invoice with what is open on it and what a person wants to set off.
type Wanted = (InvoiceId, Cents, Option<Cents>);

impl SettleCredit {
    /// The right it needs.
    pub const RIGHT: Right = Right::Bank;

    /// Sets it off, and returns the settlement with the amount.
    ///
    /// # Errors
    /// `NOT-FOUND`, `AMBIGUOUS`; `NOTHING-OPEN` when it is no open credit note, or an invoice is
    /// not open; `INVOICE-OF-OTHER`; `AMOUNT-NOT-POSITIVE`, `AMOUNT-TOO-LARGE`,
    /// `SETTLES-TOO-MUCH`.
    pub fn run(self, desk: &mut Desk) -> Outcome<(SettlementId, Cents)> {
        desk.write(Self::RIGHT, |work| {
            let (debtor, credit) = named(work, &self.credit)?;
            let case = work.load_known_case(debtor)?;
            let open = case.claim(credit).map_or(Cents::ZERO, |claim| -claim.open);
            if !open.is_positive() {
                return Err(Refusal::NothingOpen.into());
            }
            let wanted = self.wanted(work, &case)?;
            let parts = divide(open, &wanted)?;
            let total: Cents = parts.iter().map(|(_, amount)| *amount).sum();
            let settlement = SettlementId(work.take_id());
            let all = std::iter::once((credit, -total)).chain(parts);
            let mut entries = Vec::new();
            for (invoice, amount) in all {
                let entry = EntryId(work.take_id());
                let (explained, added) = (None, Cents::ZERO);
                entries.push(SettledPart { debtor, invoice, amount, entry, explained, added });
            }
            let on = work.today;
            let event = CreditSettled { settlement, debtor, on, parts: entries };
            work.record(&[event.into_record()])?;
            Ok((settlement, total))
        })
    }

    fn wanted(&self, work: &mut Work<'_, '_>, case: &DebtorCase) -> Outcome<Vec<Wanted>> {
        let mut wanted: Vec<Wanted> = Vec::with_capacity(self.parts.len());
        for (text, amount) in &self.parts {
            let (debtor, invoice) = named(work, text)?;
            if debtor != case.debtor.debtor {
                return Err(Refusal::InvoiceOfOther { number: text.clone() }.into());
            }
            if wanted.iter().any(|one| one.0 == invoice) {
                let candidates = invoice.to_string();
                return Err(Refusal::Ambiguous { value: text.clone(), candidates }.into());
            }
            let open = case.claim(invoice).map_or(Cents::ZERO, |claim| claim.open);
            wanted.push((invoice, open, *amount));
        }
        Ok(wanted)
    }
}

fn named(work: &mut Work<'_, '_>, text: &str) -> Outcome<(DebtorId, InvoiceId)> {
    let found = find(work.tx, work.administration(), text)?;
    let not_found = || Refusal::NotFound { value: text.to_owned() };
    Ok((found.debtor(), found.invoice().ok_or_else(not_found)?))
}

/// Divides a credit note over invoices in the order named.
fn divide(open: Cents, wanted: &[Wanted]) -> Result<Vec<(InvoiceId, Cents)>, Refusal> {
    let mut left = open;
    let mut parts = Vec::with_capacity(wanted.len());
    for (invoice, open, said) in wanted {
        let amount = said.unwrap_or((*open).at_most(left));
        if !open.is_positive() {
            return Err(Refusal::NothingOpen);
        }
        if said.is_some() && !amount.is_positive() {
            return Err(Refusal::AmountNotPositive);
        }
        if amount > *open {
            return Err(Refusal::AmountTooLarge { open: *open });
        }
        if amount > left || amount.is_zero() {
            return Err(Refusal::SettlesTooMuch { left });
        }
        left -= amount;
        parts.push((*invoice, amount));
    }
    if parts.is_empty() { Err(Refusal::NothingOpen) } else { Ok(parts) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(open: i64, wanted: &[(i64, i64, Option<i64>)]) -> Result<Vec<i64>, Refusal> {
        let wanted: Vec<Wanted> = wanted
            .iter()
            .map(|(id, open, said)| (InvoiceId(*id), Cents(*open), said.map(Cents)))
            .collect();
        Ok(divide(Cents(open), &wanted)?.into_iter().map(|(_, amount)| amount.0).collect())
    }

    #[test]
    fn a_credit_note_is_set_off_to_the_cent_and_never_too_far() {
        assert_eq!(
            divided(20_000, &[(1, 12_345, None), (2, 9_000, None)]),
            Ok(vec![12_345, 7_655])
        );
        assert_eq!(divided(20_000, &[(1, 50_000, Some(1))]), Ok(vec![1]));
        let left = Refusal::SettlesTooMuch { left: Cents(20_000) };
        assert_eq!(divided(20_000, &[(1, 50_000, Some(20_001))]), Err(left));
        let large = Refusal::AmountTooLarge { open: Cents(100) };
        assert_eq!(divided(20_000, &[(1, 100, Some(101))]), Err(large));
        assert_eq!(divided(20_000, &[(1, 100, Some(0))]), Err(Refusal::AmountNotPositive));
        assert_eq!(divided(20_000, &[(1, 0, None)]), Err(Refusal::NothingOpen));
        let nothing_left = Refusal::SettlesTooMuch { left: Cents::ZERO };
        assert_eq!(divided(100, &[(1, 100, None), (2, 50, None)]), Err(nothing_left));
        assert_eq!(divided(100, &[]), Err(Refusal::NothingOpen));
    }
}
