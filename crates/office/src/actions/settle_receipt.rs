//! A person settles a receipt on claims; what he decides is never disturbed by matching.
//!
//! Amounts he leaves out are the least of what is open and what is left; a credit note that is named
//! goes first and adds to what is left. What remains stays on the receipt as money of that debtor. A
//! row that reverses a direct debit opens its claim again instead.

use punctueel_domain::access::Right;
use punctueel_domain::event::{DirectDebitReversed, JudgedReceipt, ReceiptsJudged};
use punctueel_domain::id::{BankEntryId, EntryId, InvoiceId, SettlementId};
use punctueel_domain::matching::Evidence;
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::receipts::{self, KnownReceipt};
use punctueel_store::load::{claims, receipts::is_assertion};

use crate::ask::find::find;
use crate::desk::{Desk, Work};
use crate::no::Outcome;
use crate::settling::{Lists, Part};

/// Settles a receipt.
#[derive(Clone, Debug)]
pub struct SettleReceipt {
    /// The bank row.
    pub bank_entry: BankEntryId,
    /// Invoices by number or id, each with the amount when a person names it.
    pub parts: Vec<(String, Option<Cents>)>,
}

impl SettleReceipt {
    /// The right it needs.
    pub const RIGHT: Right = Right::Bank;

    /// Settles it; no id for a reversed direct debit, which is not a settlement.
    ///
    /// # Errors
    /// `NOT-FOUND`, `AMBIGUOUS`, `NOT-A-RECEIPT`, `ALREADY-SETTLED`, `NOTHING-OPEN`,
    /// `AMOUNT-NOT-POSITIVE`, `AMOUNT-TOO-LARGE`, `SETTLES-TOO-MUCH`.
    pub fn run(self, desk: &mut Desk) -> Outcome<Option<SettlementId>> {
        desk.write(Self::RIGHT, |work| {
            let entry = self.bank_entry;
            let known = receipts::one(work.tx, work.administration(), entry)?;
            let known = known.ok_or_else(|| Refusal::NotFound { value: entry.to_string() })?;
            let rooms = self.rooms(work, &known)?;
            if known.amount.is_negative() {
                return reverse(work, &known, &rooms).map(|()| None);
            }
            let parts = divide(&known, &rooms)?;
            settle(work, &known, parts).map(Some)
        })
    }

    /// What each named claim can take, in the order named.
    fn rooms(&self, work: &mut Work<'_, '_>, known: &KnownReceipt) -> Outcome<Vec<Room>> {
        let mut rooms: Vec<Room> = Vec::with_capacity(self.parts.len());
        for (text, amount) in &self.parts {
            let found = find(work.tx, work.administration(), text)?;
            let invoice = found.invoice().ok_or(Refusal::NotFound { value: text.clone() })?;
            if rooms.iter().any(|room| room.invoice == invoice) {
                let candidates = invoice.to_string();
                return Err(Refusal::Ambiguous { value: text.clone(), candidates }.into());
            }
            let debtor = found.debtor();
            let lines = claims::account(work.tx, work.administration(), debtor, invoice)?;
            let open = lines.iter().map(|line| line.amount).sum();
            let asserted = lines.into_iter().filter(is_assertion).map(|line| (invoice, line));
            let lists = Lists::of(asserted);
            let listed = lists.on(invoice, known.receipt.on);
            rooms.push(Room { debtor, invoice, open, listed, wanted: *amount, lists });
        }
        Ok(rooms)
    }
}

/// A named claim with what it can take.
struct Room {
    debtor: punctueel_domain::id::DebtorId,
    invoice: InvoiceId,
    /// What is open; below zero for a credit note.
    open: Cents,
    /// What a list took off that this receipt can explain.
    listed: Cents,
    /// The amount a person named.
    wanted: Option<Cents>,
    lists: Lists,
}

impl Room {
    fn is_credit(&self) -> bool {
        self.open.is_negative()
    }

    /// The part of this claim when so much is left of the receipt.
    fn part(&self, left: Cents) -> Result<Part, Refusal> {
        let room = if self.is_credit() { self.open } else { self.open + self.listed };
        let most = room.abs();
        let amount = match self.wanted {
            _ if room.is_zero() => return Err(Refusal::NothingOpen),
            Some(wanted) if wanted.is_zero() || (wanted.is_negative() && !self.is_credit()) => {
                return Err(Refusal::AmountNotPositive);
            }
            Some(wanted) if wanted.abs() > most => {
                return Err(Refusal::AmountTooLarge { open: most });
            }
            Some(wanted) => wanted.abs(),
            None if self.is_credit() => most,
            None => most.at_most(left),
        };
        if !self.is_credit() && (amount > left || amount.is_zero()) {
            return Err(Refusal::SettlesTooMuch { left });
        }
        Ok((self.debtor, self.invoice, if self.is_credit() { -amount } else { amount }))
    }
}

/// Divides what is left of a receipt; credit notes first, for they add to it.
fn divide(known: &KnownReceipt, rooms: &[Room]) -> Result<Vec<Part>, Refusal> {
    let mut left = known.receipt.amount;
    if !known.amount.is_positive() {
        return Err(Refusal::NotAReceipt);
    }
    if left.is_zero() {
        return Err(Refusal::AlreadySettled);
    }
    let (credits, claims): (Vec<_>, Vec<_>) = rooms.iter().partition(|room| room.is_credit());
    if claims.is_empty() {
        return Err(Refusal::NothingOpen);
    }
    let mut parts = Vec::with_capacity(rooms.len());
    for room in credits.into_iter().chain(claims) {
        let part = room.part(left)?;
        left -= part.2;
        parts.push(part);
    }
    // A credit note pays nothing out: at least as much is settled as it adds.
    if left > known.receipt.amount { Err(Refusal::AmountNotPositive) } else { Ok(parts) }
}

fn settle(
    work: &mut Work<'_, '_>,
    known: &KnownReceipt,
    rooms: Vec<Part>,
) -> Outcome<SettlementId> {
    todo!()
}
