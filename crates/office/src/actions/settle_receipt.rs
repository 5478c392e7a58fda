//! A person settles a receipt on claims; what he decides is never disturbed by matching.
//!
//! Amounts he leaves out are the least of what is open and what is left; a credit note that is
//! named goes first and adds to what is left. What is more than that pays the interest and costs
//! that a letter asked, or all that is owed when he says so; who names an amount means no more than
//! it. What remains stays on the receipt as money of that debtor. Whether a list had this money
//! taken off already is asked when the amounts cannot tell. A row that reverses a direct debit
//! opens its claim again instead.

use punctueel_domain::access::Right;
use punctueel_domain::account::explained;
use punctueel_domain::event::{DirectDebitReversed, JudgedReceipt, ReceiptsJudged, SettledPart};
use punctueel_domain::id::{BankEntryId, DebtorId, EntryId, InvoiceId, SettlementId};
use punctueel_domain::matching::Evidence;
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::claims;
use punctueel_store::load::receipts::{self, KnownReceipt};

use crate::ask::find::find;
use crate::ask::unpaid;
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
    /// Whether the list of open items had this payment taken off already, when a person says so.
    pub is_listed: Option<bool>,
    /// What is more than the principal pays all interest and costs that are owed, also those that
    /// no letter asked.
    pub with_all_added: bool,
}

/// What a receipt settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The settlement; none for a reversed direct debit, which is not one.
    pub settlement: Option<SettlementId>,
    /// What is left of the receipt.
    pub left: Cents,
    /// The claims, in the order settled.
    pub claims: Vec<SettledClaim>,
}

/// A claim after a receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettledClaim {
    /// The claim.
    pub invoice: InvoiceId,
    /// As the person named it.
    pub named: String,
    /// What is open now.
    pub open: Cents,
    /// Of the receipt: what a list had taken off before.
    pub listed: Cents,
    /// Of the receipt: what went to interest and costs.
    pub added: Cents,
}

impl SettleReceipt {
    /// The right it needs.
    pub const RIGHT: Right = Right::Bank;

    /// Settles it, and says what is open after it.
    ///
    /// # Errors
    /// `NOT-FOUND`, `AMBIGUOUS`, `NOT-A-RECEIPT`, `ALREADY-SETTLED`, `NOTHING-OPEN`,
    /// `AMOUNT-NOT-POSITIVE`, `AMOUNT-TOO-LARGE`, `SETTLES-TOO-MUCH`, `LISTED-UNCLEAR`.
    pub fn run(self, desk: &mut Desk) -> Outcome<Settled> {
        desk.write(Self::RIGHT, |work| {
            let entry = self.bank_entry;
            let known = receipts::one(work.tx, work.administration(), entry)?;
            let known = known.ok_or_else(|| Refusal::NotFound { value: entry.to_string() })?;
            if known.receipt.amount.is_zero() {
                return Err(Refusal::AlreadySettled.into());
            }
            let mut lists = Lists::default();
            let rooms = self.rooms(work, &known, &mut lists)?;
            if known.amount.is_negative() {
                return reverse(work, &known, &rooms);
            }
            let parts = divide(known.receipt.amount, &rooms)?;
            let added = added(known.receipt.amount, &rooms, &parts)?;
            let parts = self.listed(&known, &rooms, &parts)?;
            let parts: Vec<_> = parts.into_iter().zip(added).collect();
            settle(work, &known, (&rooms, &parts), &mut lists)
        })
    }

    /// How much of each part stood in a list already: by what the person said, else by the amounts.
    fn listed(
        &self,
        known: &KnownReceipt,
        rooms: &[Room],
        parts: &[Part],
    ) -> Result<Vec<(Part, Cents)>, Refusal> {
        let listed = |part: &Part| {
            let Some(room) = rooms.iter().find(|room| room.invoice == part.1) else {
                return Ok((*part, Cents::ZERO));
            };
            let listed = match self.is_listed {
                Some(true) => Some(part.2.at_most(room.listed).at_least(Cents::ZERO)),
                Some(false) => Some(Cents::ZERO),
                None => explained(part.2, room.listed, room.open),
            };
            let unclear = || Refusal::ListedUnclear {
                invoice: room.named.clone(),
                amount: part.2,
                listed: room.listed,
                day: known.receipt.on,
            };
            match listed.ok_or_else(unclear)? {
                listed if part.2 - listed > room.open.at_least(Cents::ZERO) => {
                    Err(Refusal::AmountTooLarge { open: room.open + listed })
                }
                listed => Ok((*part, listed)),
            }
        };
        parts.iter().map(listed).collect()
    }

    /// What each named claim can take, in the order named.
    fn rooms(
        &self,
        work: &mut Work<'_, '_>,
        known: &KnownReceipt,
        lists: &mut Lists,
    ) -> Outcome<Vec<Room>> {
        let mut rooms: Vec<Room> = Vec::with_capacity(self.parts.len());
        for (text, wanted) in &self.parts {
            let found = find(work.tx, work.administration(), text)?;
            let not_found = || Refusal::NotFound { value: text.clone() };
            let (debtor, invoice) = (found.debtor(), found.invoice().ok_or_else(not_found)?);
            if rooms.iter().any(|room| room.invoice == invoice) {
                let candidates = invoice.to_string();
                return Err(Refusal::Ambiguous { value: text.clone(), candidates }.into());
            }
            let lines = claims::account(work.tx, work.administration(), debtor, invoice)?;
            let open = lines.iter().map(|line| line.amount).sum();
            lists.add(lines.into_iter().map(|line| (invoice, line)));
            let listed = lists.on(invoice, known.receipt.on);
            let (named, wanted) = (text.clone(), *wanted);
            let added = match wanted {
                None => self.room_for_added(work, known, (debtor, invoice, open))?,
                Some(_) => Cents::ZERO,
            };
            rooms.push(Room { named, debtor, invoice, open, listed, wanted, added });
        }
        Ok(rooms)
    }

    /// What interest and costs a receipt can pay on a claim.
    fn room_for_added(
        &self,
        work: &mut Work<'_, '_>,
        known: &KnownReceipt,
        (debtor, invoice, open): Part,
    ) -> Outcome<Cents> {
        let (administration, on) = (work.administration(), known.receipt.on);
        if !known.amount.is_positive() || open.is_negative() {
            return Ok(Cents::ZERO);
        }
        if self.with_all_added {
            let row = known.receipt.bank_entry;
            let claim = (debtor, invoice);
            let owed = unpaid::owed_without(work.tx, administration, claim, (on, row))?;
            let open = unpaid::open_on(work.tx, administration, claim, on)?;
            return Ok((owed - open).at_least(Cents::ZERO));
        }
        unpaid::asked_unpaid_of(work.tx, administration, (debtor, invoice), on)
    }
}

/// A named claim with what it can take.
struct Room {
    /// As the person named it.
    named: String,
    debtor: DebtorId,
    invoice: InvoiceId,
    /// What is open; below zero for a credit note.
    open: Cents,
    /// What a list took off that this receipt can explain.
    listed: Cents,
    /// The amount a person named.
    wanted: Option<Cents>,
    /// What interest and costs it can take beside that.
    added: Cents,
}

impl Room {
    /// The claim when so much was taken off it, beside what a list had taken off.
    fn after(&self, taken: Cents, listed: Cents) -> SettledClaim {
        let (invoice, named) = (self.invoice, self.named.clone());
        SettledClaim { invoice, named, open: self.open - taken, listed, added: Cents::ZERO }
    }

    fn is_credit(&self) -> bool {
        self.open.is_negative()
    }

    /// The part of this claim when so much is left of the receipt.
    fn part(&self, left: Cents) -> Result<Part, Refusal> {
        let most = if self.is_credit() { -self.open } else { self.open + self.listed };
        let default = if self.is_credit() { most } else { most.at_most(left) };
        let amount = self.wanted.unwrap_or(default);
        if most.is_zero() && self.added.is_positive() {
            return Ok((self.debtor, self.invoice, Cents::ZERO));
        }
        if most.is_zero() {
            return Err(Refusal::NothingOpen);
        }
        if self.wanted.is_some_and(|wanted| !wanted.is_positive()) {
            return Err(Refusal::AmountNotPositive);
        }
        if amount > most {
            return Err(Refusal::AmountTooLarge { open: most });
        }
        if !self.is_credit() && (amount > left || amount.is_zero()) {
            return Err(Refusal::SettlesTooMuch { left });
        }
        Ok((self.debtor, self.invoice, if self.is_credit() { -amount } else { amount }))
    }
}

/// Divides what is left of a receipt; credit notes first, for they add to it.
fn divide(amount: Cents, rooms: &[Room]) -> Result<Vec<Part>, Refusal> {
    let mut left = amount;
    let mut parts = Vec::with_capacity(rooms.len());
    let (credits, claims): (Vec<_>, Vec<_>) = rooms.iter().partition(|room| room.is_credit());
    for room in credits.iter().chain(&claims) {
        let part = room.part(left)?;
        left -= part.2;
        parts.push(part);
    }
    // Credit notes alone pay nothing: something must be taken off a claim.
    if parts.is_empty() || left > amount { Err(Refusal::NothingOpen) } else { Ok(parts) }
}

/// What is left after the principal, over the interest and costs of each claim in the order named.
fn added(amount: Cents, rooms: &[Room], parts: &[Part]) -> Result<Vec<Cents>, Refusal> {
    let mut left = amount - parts.iter().map(|part| part.2).sum();
    let mut all = Vec::with_capacity(parts.len());
    for part in parts {
        let room = rooms.iter().find(|room| room.invoice == part.1);
        let taken = room.map_or(Cents::ZERO, |room| room.added).at_most(left);
        if part.2.is_zero() && taken.is_zero() {
            return Err(Refusal::SettlesTooMuch { left });
        }
        left -= taken;
        all.push(taken);
    }
    Ok(all)
}

/// A part with what a list had taken off, and what goes to interest and costs beside it.
type Taken = ((Part, Cents), Cents);

fn settle(
    work: &mut Work<'_, '_>,
    known: &KnownReceipt,
    (rooms, parts): (&[Room], &[Taken]),
    lists: &mut Lists,
) -> Outcome<Settled> {
    let settlement = SettlementId(work.take_id());
    let on = known.receipt.on;
    let mut settled_part =
        |&(part, added): &Taken| SettledPart { added, ..lists.part(work, on, part) };
    let parts: Vec<_> = parts.iter().map(&mut settled_part).collect();
    let paid = parts.iter().map(|part| part.amount + part.added).sum::<Cents>();
    let left = known.receipt.amount - paid;
    let claims = parts.iter().filter_map(|part| {
        let room = rooms.iter().find(|room| room.invoice == part.invoice)?;
        let listed = part.explained.map_or(Cents::ZERO, |(_, amount)| amount);
        let added = part.added;
        Some(SettledClaim { added, ..room.after(part.amount - listed, listed) })
    });
    let settled = Settled { settlement: Some(settlement), left, claims: claims.collect() };
    let judged = JudgedReceipt {
        bank_entry: known.receipt.bank_entry,
        settlement: Some(settlement),
        debtor: parts.first().map(|part| part.debtor),
        was_of: known.debtor,
        on,
        parts,
        left,
        evidence: vec![Evidence::ByPerson],
        names: Vec::new(),
    };
    work.record(&[ReceiptsJudged { receipts: vec![judged], by_person: true }.into_record()])?;
    Ok(settled)
}

/// A direct debit that the bank took back: its claim is open again.
fn reverse(work: &mut Work<'_, '_>, known: &KnownReceipt, rooms: &[Room]) -> Outcome<Settled> {
    let amount = -known.amount;
    let [room] = rooms else { return Err(Refusal::NotAReceipt.into()) };
    if !known.receipt.is_reversal {
        return Err(Refusal::NotAReceipt.into());
    }
    if room.wanted.is_some_and(|wanted| wanted != amount) {
        return Err(Refusal::AmountTooLarge { open: amount }.into());
    }
    let entry = room.open.is_zero().then(|| (EntryId(work.take_id()), amount));
    let (bank_entry, on) = (known.receipt.bank_entry, known.receipt.on);
    let (debtor, invoice) = (room.debtor, room.invoice);
    work.record(&[DirectDebitReversed { bank_entry, debtor, invoice, on, entry }.into_record()])?;
    let back = entry.map_or(Cents::ZERO, |(_, amount)| amount);
    let claims = vec![room.after(-back, Cents::ZERO)];
    Ok(Settled { settlement: None, left: Cents::ZERO, claims })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(invoice: i64, open: i64, wanted: Option<i64>) -> Room {
        let (debtor, invoice) = (DebtorId(1), InvoiceId(invoice));
        let (named, listed) = (String::new(), Cents::ZERO);
        let (wanted, added) = (wanted.map(Cents), Cents::ZERO);
        Room { named, debtor, invoice, open: Cents(open), listed, wanted, added }
    }

    fn divided(amount: i64, rooms: &[Room]) -> Result<Vec<i64>, Refusal> {
        let parts = divide(Cents(amount), rooms)?;
        Ok(parts.iter().map(|part| part.2.0).collect())
    }

    #[test]
    fn a_receipt_of_180_over_100_and_150() {
        let rooms = [room(1, 10_000, None), room(2, 15_000, None)];
        assert_eq!(divided(18_000, &rooms), Ok(vec![10_000, 8_000]));
        let rooms = [room(1, 10_000, Some(3_000)), room(2, 15_000, None)];
        assert_eq!(divided(18_000, &rooms), Ok(vec![3_000, 15_000]));
    }

    #[test]
    fn what_is_more_than_the_principal_pays_interest_and_costs_as_far_as_they_go() {
        let rooms = [
            Room { added: Cents(1_500), ..room(1, 10_000, None) },
            Room { added: Cents(900), ..room(2, 0, None) },
        ];
        let both = |amount: i64| {
            let parts = divide(Cents(amount), &rooms)?;
            let added = added(Cents(amount), &rooms, &parts)?;
            Ok(parts.iter().zip(added).map(|(part, added)| (part.2.0, added.0)).collect())
        };
        assert_eq!(both(12_400), Ok(vec![(10_000, 1_500), (0, 900)]));
        assert_eq!(both(13_000), Ok(vec![(10_000, 1_500), (0, 900)]));
        assert_eq!(both(11_600), Ok(vec![(10_000, 1_500), (0, 100)]));
        assert_eq!(both(11_500), Err(Refusal::SettlesTooMuch { left: Cents::ZERO }));
    }

    #[test]
    fn a_credit_note_goes_first_wherever_it_is_named() {
        let rooms = [room(1, 100_000, None), room(2, -20_000, None)];
        assert_eq!(divided(80_000, &rooms), Ok(vec![-20_000, 100_000]));
        assert_eq!(divided(80_000, &rooms[1..]), Err(Refusal::NothingOpen));
    }

    #[test]
    fn says_no_to_more_than_there_is() {
        let left = Cents(5_000);
        let much = Refusal::SettlesTooMuch { left };
        assert_eq!(divided(5_000, &[room(1, 10_000, Some(6_000))]), Err(much));
        let large = Refusal::AmountTooLarge { open: Cents(1_000) };
        assert_eq!(divided(5_000, &[room(1, 1_000, Some(2_000))]), Err(large));
        assert_eq!(divided(5_000, &[room(1, 0, None)]), Err(Refusal::NothingOpen));
        assert_eq!(divided(5_000, &[room(1, 9, Some(0))]), Err(Refusal::AmountNotPositive));
        assert_eq!(divided(5_000, &[]), Err(Refusal::NothingOpen));
    }
}
