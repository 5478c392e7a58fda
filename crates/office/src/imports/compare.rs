//! What a list of open items changes: compared item by item with what is known. Pure.
//!
//! A list is a balance assertion on its as-of day: new items are added, other terms are changes,
//! and where the open amount differs from our balance on that day an entry brings our ledger to
//! the list. Decides what differs, not how it is remembered.

use std::collections::HashMap;

use jiff::ToSpan;
use jiff::civil::Date;

use punctueel_domain::account::{Asserted, Known, assert_listed};
use punctueel_domain::correction::{Field, Subject};
use punctueel_domain::event::Terms;
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::invoice::{Collection, InvoiceKind};
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_formats::facts::OpenItem;
use punctueel_store::load::claims::{BalancedInvoice, KnownInvoice};

use super::corrections::Corrections;
use super::report::Change;

/// From so many known open items a list of which most have vanished is suspect.
const FEW_OPEN: u32 = 3;

/// A list with the debtors of its items.
#[derive(Clone, Copy, Debug)]
pub(super) struct Listing<'f> {
    /// The day it speaks of.
    pub as_of: Date,
    /// The items.
    pub items: &'f [OpenItem],
    /// The debtor of each item.
    pub debtors: &'f [DebtorId],
}

/// What a list changes.
#[derive(Debug, Default)]
pub(super) struct Difference<'f> {
    /// Items that were not known.
    pub new: Vec<NewItem<'f>>,
    /// Invoices with other terms.
    pub changed: Vec<Changed>,
    /// What must be entered on claims to bring our ledger to the list.
    pub asserted: Vec<(DebtorId, InvoiceId, Cents)>,
    /// The changes, for people.
    pub changes: Vec<Change>,
    /// How many invoices changed while they are still listed.
    pub changed_count: u32,
    /// How many claims are no longer listed.
    pub vanished_count: u32,
    /// How many open items were known on the as-of day.
    pub open_count: u32,
    /// How many items were known and did not change.
    pub known_count: u32,
}

/// An item that was not known.
#[derive(Debug)]
pub(super) struct NewItem<'f> {
    /// Who owes it.
    pub debtor: DebtorId,
    /// As listed.
    pub item: &'f OpenItem,
    /// Last day to pay.
    pub due_on: Date,
    /// The whole amount.
    pub payable: Cents,
}

impl NewItem<'_> {
    /// Invoice or credit note.
    pub fn kind(&self) -> InvoiceKind {
        let amount = if self.payable.is_zero() { self.item.open } else { self.payable };
        if amount.is_negative() { InvoiceKind::CreditNote } else { InvoiceKind::Invoice }
    }

    /// Transfer or direct debit.
    pub fn collection(&self) -> Collection {
        match self.item.direct_debit {
            Some(true) => Collection::DirectDebit,
            _ => Collection::Transfer,
        }
    }
}

/// An invoice with other terms.
#[derive(Debug)]
pub(super) struct Changed {
    /// Who owes it.
    pub debtor: DebtorId,
    /// The invoice.
    pub invoice: InvoiceId,
    /// As it was.
    pub was: Terms,
    /// As it is.
    pub now: Terms,
    /// The day of the entry for another amount.
    pub corrected_on: Option<Date>,
}

/// Who has each invoice number.
pub(super) fn owners(known: &[BalancedInvoice]) -> HashMap<&str, Vec<DebtorId>> {
    let mut owners: HashMap<&str, Vec<DebtorId>> = HashMap::with_capacity(known.len());
    for one in known {
        owners.entry(&one.known.number).or_default().push(one.known.debtor);
    }
    owners
}

/// Compares a list with the invoices that are known and their balances on the as-of day.
pub(super) fn compare<'f>(
    known: &[BalancedInvoice],
    owners: &HashMap<&str, Vec<DebtorId>>,
    (listing, corrections): (Listing<'f>, &mut Corrections),
) -> Result<Difference<'f>, Refusal> {
    let mut places: HashMap<(DebtorId, &str), Place> = HashMap::with_capacity(listing.items.len());
    for (place, one) in known.iter().enumerate() {
        places.insert((one.known.debtor, &one.known.number), Place::Known(place));
    }
    let mut listed: Vec<Option<&OpenItem>> = vec![None; known.len()];
    let mut difference = Difference::default();
    for (item, debtor) in listing.items.iter().zip(listing.debtors) {
        check_item(item, listing.as_of)?;
        match places.insert((*debtor, &item.number), Place::Listed) {
            Some(Place::Known(place)) => listed[place] = Some(item),
            Some(Place::Listed) => return Err(twice(item)),
            None => difference.add_new(item, *debtor, owners)?,
        }
    }
    for (one, item) in known.iter().zip(listed) {
        difference.compare_one(one, item, (listing.as_of, corrections))?;
    }
    Ok(difference)
}

/// Where an invoice was met before.
enum Place {
    Known(usize),
    Listed,
}

impl<'f> Difference<'f> {
    /// Yes when there is nothing to remember.
    pub fn is_nothing(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.asserted.is_empty()
    }

    /// Says no when so much has vanished that the list seems to be a part of the whole.
    pub fn check_whole(&self) -> Result<(), Refusal> {
        let (vanished, known) = (self.vanished_count, self.open_count);
        if known >= FEW_OPEN && vanished * 2 > known {
            return Err(Refusal::ListLooksPartial { vanished, known });
        }
        Ok(())
    }

    /// Adds an item that is not known.
    pub fn add_new(
        &mut self,
        item: &'f OpenItem,
        debtor: DebtorId,
        owners: &HashMap<&str, Vec<DebtorId>>,
    ) -> Result<(), Refusal> {
        let number = || item.number.clone();
        if owners.contains_key(item.number.as_str()) {
            return Err(Refusal::InvoiceOfOther { number: number() });
        }
        let payable = item.payable.unwrap_or(item.open);
        if payable.is_zero() && item.open.is_zero() {
            // Nothing was ever asked with it: there is nothing to keep.
            self.known_count += 1;
            return Ok(());
        }
        // A credit note needs no last day to pay: it counts from its own day.
        let own_day = item.open.is_negative().then_some(item.issued_on);
        let due_on = due_of(item)?.or(own_day);
        let due_on = due_on.ok_or_else(|| Refusal::DueMissing { number: number() })?;
        if item.open.is_negative() {
            self.changes.push(Change::CreditBalance { number: number(), amount: item.open });
        }
        self.new.push(NewItem { debtor, item, due_on, payable });
        Ok(())
    }

    fn compare_one(
        &mut self,
        one: &BalancedInvoice,
        item: Option<&OpenItem>,
        (as_of, corrections): (Date, &mut Corrections),
    ) -> Result<(), Refusal> {
        let known = &one.known;
        let was = terms_of(known);
        let mut now = item.map_or(Ok(was.clone()), |item| listed_terms(known, item, as_of))?;
        if let Some(item) = item {
            hold_corrected(known, item, (&mut now, corrections));
        }
        let corrected = now.payable - was.payable;
        let has_changed = was != now;
        let mut moved = false;
        if known.issued_on <= as_of {
            self.open_count += u32::from(!one.balance.is_zero());
            let listed = item.map_or(Cents::ZERO, |item| item.open);
            moved = self.compare_balance(one, one.balance + corrected, listed, item.is_some());
        }
        if has_changed {
            let corrected_on = (!corrected.is_zero()).then(|| as_of.max(known.issued_on));
            self.note_terms(&known.number, &was, &now);
            let (debtor, invoice) = (known.debtor, known.invoice);
            self.changed.push(Changed { debtor, invoice, was, now, corrected_on });
        }
        match (item, has_changed || moved) {
            (Some(_), true) => self.changed_count += 1,
            (Some(_), false) => self.known_count += 1,
            (None, true) => self.vanished_count += 1,
            (None, false) => {}
        }
        Ok(())
    }

    /// Yes when an entry is needed to bring our balance to the list.
    fn compare_balance(
        &mut self,
        one: &BalancedInvoice,
        balance: Cents,
        listed: Cents,
        is_listed: bool,
    ) -> bool {
        let number = || one.known.number.clone();
        let asserted = asserted(one, balance, listed);
        self.note_doubts(one, asserted.doubted);
        if asserted.difference.is_zero() {
            return false;
        }
        let now = balance + asserted.difference;
        self.changes.push(if is_listed {
            Change::Open { number: number(), was: balance, now }
        } else {
            Change::Vanished { number: number(), amount: balance }
        });
        self.asserted.push((one.known.debtor, one.known.invoice, asserted.difference));
        true
    }

    /// What the list still has open although it was paid, or set off here.
    fn note_doubts(&mut self, one: &BalancedInvoice, doubted: Cents) {
        let number = || one.known.number.clone();
        let set_off = doubted.abs().at_most(one.set_off.abs());
        let paid = if doubted.is_negative() { doubted + set_off } else { doubted - set_off };
        if !set_off.is_zero() {
            self.changes.push(Change::SetOff { number: number(), amount: set_off });
        }
        if !paid.is_zero() {
            self.changes.push(Change::Doubted { number: number(), amount: paid });
        }
    }

    fn note_terms(&mut self, number: &str, was: &Terms, now: &Terms) {
        let number = || number.to_owned();
        if was.issued_on != now.issued_on {
            let (was, now) = (was.issued_on, now.issued_on);
            self.changes.push(Change::IssueDay { number: number(), was, now });
        }
        if was.due_on != now.due_on {
            let (was, now) = (was.due_on, now.due_on);
            self.changes.push(Change::DueDay { number: number(), was, now });
        }
        if was.payable != now.payable {
            let (was, now) = (was.payable, now.payable);
            self.changes.push(Change::Amount { number: number(), was, now });
        }
        match (was.collection, now.collection) {
            (was, now) if was == now => {}
            (_, Collection::DirectDebit) => {
                self.changes.push(Change::ByDirectDebit { number: number() });
            }
            _ => self.changes.push(Change::ByTransfer { number: number() }),
        }
    }
}

/// A credit note is compared as its mirror image: we owe it, and setting it off pays it.
fn asserted(one: &BalancedInvoice, balance: Cents, listed: Cents) -> Asserted {
    if one.known.kind == InvoiceKind::Invoice {
        return assert_listed(Known { balance, receipts: one.receipts }, listed);
    }
    let mirrored = Known { balance: -balance, receipts: -one.receipts };
    let Asserted { difference, doubted } = assert_listed(mirrored, -listed);
    Asserted { difference: -difference, doubted: -doubted }
}

/// The terms as they are known.
pub(super) fn terms_of(known: &KnownInvoice) -> Terms {
    let KnownInvoice { issued_on, due_on, payable, collection, .. } = *known;
    Terms { issued_on, due_on, payable, collection }
}

/// The terms as the list has them; what the list does not say stays as it is.
fn listed_terms(known: &KnownInvoice, item: &OpenItem, as_of: Date) -> Result<Terms, Refusal> {
    // The charge stays on the day it has on the account. An invoice day that moves over the as-of
    // day waits for a later list, or the charge would not be in the balance it is compared with.
    let may_move = known.issued_on.max(item.issued_on) <= as_of;
    let collection = match (known.collection, item.direct_debit) {
        (Collection::Transfer, Some(true)) => Collection::DirectDebit,
        (Collection::DirectDebit, Some(false)) => Collection::Transfer,
        (collection, _) => collection,
    };
    Ok(Terms {
        issued_on: if may_move { item.issued_on } else { known.issued_on },
        due_on: due_of(item)?.unwrap_or(known.due_on),
        payable: item.payable.unwrap_or(known.payable),
        collection,
    })
}

/// What a person corrected is not changed by the list.
fn hold_corrected(
    known: &KnownInvoice,
    item: &OpenItem,
    (now, corrections): (&mut Terms, &mut Corrections),
) {
    let key = |field| (known.debtor, Subject::Invoice(known.invoice), field);
    let due_on = item.due_on.map(|_| now.due_on.to_string()).unwrap_or_default();
    if corrections.hold(key(Field::DueDay), &due_on) {
        now.due_on = known.due_on;
    }
    corrections.hold(key(Field::Description), &item.description);
}

/// The last day to pay as listed.
fn due_of(item: &OpenItem) -> Result<Option<Date>, Refusal> {
    match item.due_on {
        Some(due) if due >= item.issued_on => Ok(Some(due)),
        Some(_) if item.open.is_negative() => Ok(Some(item.issued_on)),
        Some(due) => Err(Refusal::DueBeforeIssue { number: item.number.clone(), due }),
        None => Ok(None),
    }
}

/// Says no to what cannot be right in an item by itself: another currency, more open than the
/// amount it names, a day more than a year after that of the list.
pub(super) fn check_item(item: &OpenItem, as_of: Date) -> Result<(), Refusal> {
    let number = || item.number.clone();
    if !item.currency.is_empty() && !item.currency.eq_ignore_ascii_case("EUR") {
        return Err(Refusal::CurrencyOther { number: number(), currency: item.currency.clone() });
    }
    if item.issued_on > as_of.saturating_add(1.year()) {
        return Err(Refusal::IssueTooFar { number: number(), day: item.issued_on });
    }
    let open = item.open;
    match item.payable {
        Some(amount) if is_more(open, amount) => {
            Err(Refusal::OpenAboveAmount { number: number(), amount, open })
        }
        _ => Ok(()),
    }
}

/// Yes when more is open than an amount, to pay or to get back. What was paid too much stands on
/// the other side, and an amount of nothing says nothing.
fn is_more(open: Cents, amount: Cents) -> bool {
    match amount {
        amount if amount.is_positive() => open > amount,
        amount if amount.is_negative() => open < amount,
        _ => false,
    }
}

/// The number stands twice for debtors who turn out to be the same.
fn twice(item: &OpenItem) -> Refusal {
    let (value, candidates) = (item.number.clone(), item.debtor.name.clone());
    Refusal::Ambiguous { value, candidates }
}
