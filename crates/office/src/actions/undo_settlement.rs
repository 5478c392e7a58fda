//! A settlement is undone: the claims are open again and so is the receipt.
//!
//! Nothing is taken away: every part is put back by an entry of its own, on the day the receipt
//! counted. The receipt is left to a person from then on: matching does not settle it again, but
//! says whose it seems to be, so that it waits to be settled and holds what it may pay. A receipt
//! that was set aside waits again as one that just came in.

use punctueel_domain::access::Right;
use punctueel_domain::event::{CreditUnsettled, ReceiptTakenUp, SettledPart, SettlementUndone};
use punctueel_domain::id::{BankEntryId, EntryId, SettlementId};
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::receipts::{self, KnownReceipt, PartOf};

use super::match_receipts::suggest;
use crate::desk::{Desk, Work};
use crate::no::Outcome;

/// Undoes a settlement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UndoSettlement {
    /// All that is settled from a bank row.
    OfEntry(BankEntryId),
    /// One settlement.
    One(SettlementId),
}

impl UndoSettlement {
    /// The right it needs.
    pub const RIGHT: Right = Right::Bank;

    /// Undoes it; says which settlements were undone: none when the row was set aside.
    ///
    /// # Errors
    /// `NOT-FOUND` when nothing was settled; `ALREADY-UNDONE`.
    pub fn run(self, desk: &mut Desk) -> Outcome<Vec<SettlementId>> {
        desk.write(Self::RIGHT, |work| {
            if let Some(aside) = self.set_aside(work)? {
                work.record(&[ReceiptTakenUp { bank_entry: aside }.into_record()])?;
                suggest(work, |row| row.receipt.bank_entry == aside)?;
                return Ok(Vec::new());
            }
            let parts = self.parts(work)?;
            if let Some(undone) = credit(&parts, || EntryId(work.take_id())) {
                let settlement = undone.settlement;
                work.record(&[undone.into_record()])?;
                return Ok(vec![settlement]);
            }
            let undone = undo(&parts, || EntryId(work.take_id()));
            let records: Vec<_> = undone.iter().cloned().map(|one| one.into_record()).collect();
            work.record(&records)?;
            suggest(work, KnownReceipt::is_loose)?;
            Ok(undone.iter().map(|one| one.settlement).collect())
        })
    }

    /// The row, when all of it was set aside.
    fn set_aside(self, work: &mut Work<'_, '_>) -> Outcome<Option<BankEntryId>> {
        let UndoSettlement::OfEntry(entry) = self else { return Ok(None) };
        let known = receipts::one(work.tx, work.administration(), entry)?;
        let is_whole = |row: &KnownReceipt| row.receipt.amount == row.amount;
        Ok(known.filter(|row| row.is_set_aside() && is_whole(row)).map(|_| entry))
    }

    fn parts(self, work: &mut Work<'_, '_>) -> Outcome<Vec<PartOf>> {
        let administration = work.administration();
        let mut parts = match self {
            UndoSettlement::OfEntry(entry) => {
                receipts::parts_of_entry(work.tx, administration, entry)?
            }
            UndoSettlement::One(settlement) => {
                receipts::parts_of_settlement(work.tx, administration, settlement)?
            }
        };
        if parts.is_empty() {
            let value = match self {
                UndoSettlement::OfEntry(entry) => entry.to_string(),
                UndoSettlement::One(settlement) => settlement.to_string(),
            };
            return Err(Refusal::NotFound { value }.into());
        }
        parts.retain(|part| !part.is_undone);
        if parts.is_empty() { Err(Refusal::AlreadyUndone.into()) } else { Ok(parts) }
    }
}

/// The event that undoes a credit note set off without money: its parts have no bank row.
fn credit(parts: &[PartOf], mut entry: impl FnMut() -> EntryId) -> Option<CreditUnsettled> {
    let first = parts.first().filter(|part| part.bank_entry.0 == 0)?;
    let mut back = |part: &PartOf| SettledPart {
        debtor: part.debtor,
        invoice: part.invoice,
        amount: part.amount,
        entry: entry(),
        explained: None,
        added: Cents::ZERO,
    };
    let (settlement, debtor, on) = (first.settlement, first.debtor, first.on);
    let parts = parts.iter().map(&mut back).collect();
    Some(CreditUnsettled { settlement, debtor, on, parts })
}

/// One event for each settlement of these parts, which stand together by settlement.
pub(crate) fn undo(parts: &[PartOf], mut entry: impl FnMut() -> EntryId) -> Vec<SettlementUndone> {
    let by_settlement = parts.chunk_by(|one, next| one.settlement == next.settlement);
    let mut back = |part: &PartOf| SettledPart {
        debtor: part.debtor,
        invoice: part.invoice,
        amount: part.amount,
        entry: entry(),
        explained: part.explained.is_positive().then(|| (entry(), part.explained)),
        added: part.added,
    };
    let undone = by_settlement.map(|parts| SettlementUndone {
        settlement: parts[0].settlement,
        bank_entry: parts[0].bank_entry,
        on: parts[0].on,
        parts: parts.iter().map(&mut back).collect(),
        import: None,
    });
    undone.collect()
}
