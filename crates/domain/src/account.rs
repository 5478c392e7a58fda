//! The debtor account: an append-only ledger of what was charged and what came in, on two time
//! axes.
//!
//! Every entry has its day (when it counts) and the number of the event that recorded it (when it
//! became known); a mistake is put right by a new entry, never by an edit. Knows balances on a day
//! and what an open-items list changes. Does not know currencies or how money was matched.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::code::codes;
use crate::id::{EntryId, InvoiceId};
use crate::money::Cents;

codes! {
    /// What an entry on the account is.
    pub enum EntryKind {
        /// The amount of an invoice or credit note.
        Charge = "charge",
        /// The amount of a document became another.
        Correction = "correction",
        /// Money came in.
        Receipt = "receipt",
        /// A settlement was undone or a payment was reversed.
        Reversal = "reversal",
        /// A credit note was set off.
        SetOff = "set-off",
        /// The bookkeeping's list says less (or more) is open than our ledger.
        Asserted = "asserted",
        /// A receipt explains what a list had said before it was known.
        Explained = "explained",
        /// The document left the books: an entry against one that it brought.
        Withdrawn = "withdrawn",
    }
}

/// One line on the account of a claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id.
    pub entry: EntryId,
    /// The claim it is on.
    pub invoice: InvoiceId,
    /// What it is.
    pub kind: EntryKind,
    /// The day it counts.
    pub on: Date,
    /// Positive: more is owed. Negative: less is owed.
    pub amount: Cents,
}

/// The balance of entries on a day (entries of that day included).
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::{account::*, id::*, money::Cents};
/// let entry = |day, kind, cents| Entry {
///     entry: EntryId(1), invoice: InvoiceId(1), kind,
///     on: date(2026, 10, day), amount: Cents(cents),
/// };
/// let lines = [entry(1, EntryKind::Charge, 121_000), entry(9, EntryKind::Receipt, -100_000)];
/// assert_eq!(balance_on(&lines, date(2026, 10, 8)), Cents(121_000));
/// assert_eq!(balance_on(&lines, date(2026, 10, 9)), Cents(21_000));
/// ```
pub fn balance_on(entries: &[Entry], day: Date) -> Cents {
    entries.iter().filter(|entry| entry.on <= day).map(|entry| entry.amount).sum()
}

/// What is known of one claim on the as-of day of an open-items list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The balance on the as-of day according to our ledger.
    pub balance: Cents,
    /// Of the receipts in that balance: what we settled ourselves from bank rows, as a positive
    /// amount.
    pub receipts: Cents,
}

/// What a list changes for one claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asserted {
    /// The entry that brings our ledger to the list; zero when they agree.
    pub difference: Cents,
    /// What the list still calls open although we saw it come in: kept as paid, and asked about.
    pub doubted: Cents,
}

/// Compares an open-items list with our ledger for one claim (`listed` zero: not in the list).
///
/// A list is a balance assertion on its as-of day. It may lower what is open (settled in the
/// bookkeeping in a way we did not see). It never makes a payment undone that we saw at the bank:
/// then the list is behind, the claim stays paid and a person is asked.
///
/// ```
/// use punctueel_domain::{account::*, money::Cents};
/// // Paid in cash, so only the bookkeeping knows: one entry of -1210.00.
/// let known = Known { balance: Cents(121_000), receipts: Cents(0) };
/// assert_eq!(assert_listed(known, Cents(0)).difference, Cents(-121_000));
/// // We saw 1210.00 at the bank, the list still has it open: nothing changes, and we ask.
/// let known = Known { balance: Cents(0), receipts: Cents(121_000) };
/// let asserted = assert_listed(known, Cents(121_000));
/// assert_eq!((asserted.difference, asserted.doubted), (Cents(0), Cents(121_000)));
/// ```
pub fn assert_listed(known: Known, listed: Cents) -> Asserted {
    let difference = listed - known.balance;
    if difference.is_positive() && known.receipts.is_positive() {
        let doubted = difference.at_most(known.receipts);
        return Asserted { difference: difference - doubted, doubted };
    }
    Asserted { difference, doubted: Cents::ZERO }
}

/// How much of a receipt an earlier list had already taken off: that part is explained, not taken
/// off again. `asserted` is what lists with an as-of day on or after the receipt's day took off the
/// claim and no receipt explained so far, `open` what is open now; both positive amounts.
///
/// Nothing when the amounts cannot tell: a list that says "1000.00 paid" of a claim on which more
/// is open may know of this receipt or not, and only a person can say.
///
/// ```
/// use punctueel_domain::{account::explained, money::Cents};
/// let of = |receipt, asserted, open| explained(Cents(receipt), Cents(asserted), Cents(open));
/// // No list knows of a payment; a list has all of it as paid.
/// assert_eq!(of(50_000, 0, 81_500), Some(Cents(0)));
/// assert_eq!(of(50_000, 121_000, 0), Some(Cents(50_000)));
/// // The very same amount; what is open, to the cent; the whole invoice.
/// assert_eq!(of(100_000, 100_000, 81_500), Some(Cents(100_000)));
/// assert_eq!(of(81_500, 100_000, 81_500), Some(Cents(0)));
/// assert_eq!(of(181_500, 100_000, 81_500), Some(Cents(100_000)));
/// assert_eq!(of(80_000, 100_000, 81_500), None);
/// ```
pub fn explained(receipt: Cents, asserted: Cents, open: Cents) -> Option<Cents> {
    let pays_open = receipt == open || receipt == asserted + open;
    match () {
        () if !asserted.is_positive() || !receipt.is_positive() => Some(Cents::ZERO),
        () if !open.is_positive() || receipt == asserted => Some(receipt.at_most(asserted)),
        () if pays_open => Some(receipt - open),
        () => None,
    }
}
