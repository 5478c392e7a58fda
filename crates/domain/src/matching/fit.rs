//! Whether an amount agrees with what is named, and how it is divided over that.
//!
//! Exact to the cent or not at all: no tolerance here. Credit notes that are named subtract. Less
//! than what is open is only an answer when the text says that it is a part. Does not know who
//! pays.

use super::{Evidence, Payable};
use crate::id::{DebtorId, InvoiceId};
use crate::money::Cents;

/// How an amount fits.
#[derive(Clone, Debug, Default)]
pub(super) struct Fit {
    /// What each claim gets.
    pub parts: Vec<(DebtorId, InvoiceId, Cents)>,
    /// What was seen of the amount and the claims.
    pub evidence: Vec<Evidence>,
    /// The amount is exactly that of what is named.
    pub is_exact: bool,
    /// It is exact or a named part, and nothing of it is settled already.
    pub is_sure: bool,
}

/// What is open of a claim and not disputed.
pub(super) fn undisputed(payable: &Payable) -> Cents {
    let disputed = payable.disputed.at_least(Cents::ZERO);
    if payable.open.is_positive() {
        (payable.open - disputed).at_least(Cents::ZERO)
    } else {
        payable.open
    }
}

fn part(payable: &Payable, amount: Cents) -> (DebtorId, InvoiceId, Cents) {
    (payable.debtor, payable.invoice, amount)
}

/// How an amount above zero fits the claims and credit notes that are named.
pub(super) fn fit(amount: Cents, named: &[&Payable], is_part: bool) -> Fit {
    let open: Cents = named.iter().map(|payable| payable.open).sum();
    let free: Cents = named.iter().map(|payable| undisputed(payable)).sum();
    let mut fit = if amount == open {
        exact(amount, named, |payable| payable.open)
    } else if amount == free {
        exact(amount, named, undisputed)
    } else if amount > open {
        more(open, named)
    } else {
        less(amount, open, named, is_part)
    };
    fit.parts.retain(|(_, _, amount)| !amount.is_zero());
    fit.remark(named);
    fit
}

impl Fit {
    /// What must be said of the claims themselves.
    fn remark(&mut self, named: &[&Payable]) {
        for payable in named {
            let number = || payable.number.clone();
            if payable.open.is_zero() {
                self.evidence.push(Evidence::NumberSettled { number: number() });
                self.is_sure = false;
            } else if payable.disputed.is_positive() {
                self.evidence.push(Evidence::ClaimDisputed { number: number() });
            }
        }
    }
}

fn exact(amount: Cents, named: &[&Payable], of: impl Fn(&Payable) -> Cents) -> Fit {
    let parts = named.iter().map(|payable| part(payable, of(payable))).collect();
    Fit { parts, evidence: vec![Evidence::AmountExact { amount }], is_exact: true, is_sure: true }
}

/// Everything that is open, and the rest stays on the receipt. Credit notes alone take nothing.
fn more(open: Cents, named: &[&Payable]) -> Fit {
    if !open.is_positive() {
        let only_settled = named.iter().all(|payable| payable.open.is_zero());
        let seen = Evidence::AmountMore { open: Cents::ZERO };
        let evidence = if only_settled { Vec::new() } else { vec![seen] };
        return Fit { evidence, ..Fit::default() };
    }
    let parts = named.iter().map(|payable| part(payable, payable.open)).collect();
    Fit { parts, evidence: vec![Evidence::AmountMore { open }], ..Fit::default() }
}

fn less(amount: Cents, open: Cents, named: &[&Payable], is_part: bool) -> Fit {
    let parts = in_order(amount, named);
    if !is_part {
        return Fit { parts, evidence: vec![Evidence::AmountLess { open }], ..Fit::default() };
    }
    let is_sure = matches!(named, [one] if amount <= undisputed(one));
    Fit { parts, evidence: vec![Evidence::PartNamed { open }], is_exact: false, is_sure }
}

/// Divides an amount over claims in the order in which they are named, after the credit notes.
/// What is disputed takes nothing, unless credit notes must be used up on it.
fn in_order(amount: Cents, named: &[&Payable]) -> Vec<(DebtorId, InvoiceId, Cents)> {
    let credit: Cents = named.iter().map(|payable| payable.open.at_most(Cents::ZERO)).sum();
    let mut left = amount - credit;
    let mut parts = Vec::new();
    for payable in named {
        let room = if credit.is_zero() { undisputed(payable) } else { payable.open };
        let taken = room.at_most(left);
        left -= taken.at_least(Cents::ZERO);
        parts.push(part(payable, taken));
    }
    parts
}
