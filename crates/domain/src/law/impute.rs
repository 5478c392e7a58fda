//! What a payment pays within one claim (art. 6:44 BW).
//!
//! Knows the four buckets of a claim and the order in which a payment fills them. Does not know
//! which of several claims is paid (`several`), nor whether costs are due yet: costs that are not
//! due do not stand in their bucket.

use std::ops::Add;

use crate::code::codes;
use crate::money::Cents;
use crate::refusal::Refusal;

codes! {
    /// In which order a payment is imputed.
    pub enum Order {
        /// Costs, then interest, then principal (art. 6:44 lid 1).
        Law = "law",
        /// Principal first: better for the debtor, and a choice of the creditor that is his to make
        /// (law.md R4.4). Never the default.
        PrincipalFirst = "principal-first",
    }
}

/// What is owed on a claim, or what a payment put where. Nothing in it is ever below zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Buckets {
    /// Collection costs that are due.
    pub costs: Cents,
    /// Interest of the year that runs.
    pub running: Cents,
    /// Interest of full years, on which interest runs itself. The law does not say whether it is
    /// interest or principal; it keeps a bucket of its own and is paid before the principal
    /// (law.md R4.6).
    pub capitalised: Cents,
    /// The principal.
    pub principal: Cents,
}

impl Buckets {
    /// All of it.
    pub fn total(self) -> Cents {
        self.costs + self.running + self.base()
    }

    /// What interest runs on.
    pub fn base(self) -> Cents {
        self.capitalised + self.principal
    }

    /// Yes when a payment that leaves this chose between two kinds of interest: it paid some, and
    /// another order would have left less of the one on which interest runs.
    pub fn is_order_felt(self, paid: Buckets) -> bool {
        let has_both = (self.running + paid.running).is_positive()
            && (self.capitalised + paid.capitalised).is_positive();
        has_both && paid.interest().is_positive() && self.interest().is_positive()
    }

    /// All interest.
    pub fn interest(self) -> Cents {
        self.running + self.capitalised
    }

    fn has_negative(self) -> bool {
        let all = [self.costs, self.running, self.capitalised, self.principal];
        all.into_iter().any(Cents::is_negative)
    }
}

impl Add for Buckets {
    type Output = Buckets;
    fn add(self, other: Buckets) -> Buckets {
        Buckets {
            costs: self.costs + other.costs,
            running: self.running + other.running,
            capitalised: self.capitalised + other.capitalised,
            principal: self.principal + other.principal,
        }
    }
}

/// What came of a payment. `paid` and `excess` together are the payment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imputed {
    /// What it paid.
    pub paid: Buckets,
    /// What is owed after it.
    pub left: Buckets,
    /// What was more than owed: a credit balance of the debtor, never a negative principal (law.md
    /// R4.8).
    pub excess: Cents,
}

/// What a payment pays of what is owed on one claim.
///
/// ```
/// use punctueel_domain::law::impute::{Buckets, Order, impute};
/// use punctueel_domain::money::Cents;
/// let owed = Buckets {
///     costs: Cents(87_500), running: Cents(60_000), principal: Cents(500_000),
///     ..Buckets::default()
/// };
/// let done = impute(owed, Cents(120_000), Order::Law).unwrap();
/// assert_eq!((done.paid.costs, done.paid.running), (Cents(87_500), Cents(32_500)));
/// assert_eq!((done.left.running, done.paid.principal), (Cents(27_500), Cents::ZERO));
/// ```
///
/// # Errors
/// `AMOUNT-NEGATIVE` when the payment or something owed is below zero.
pub fn impute(owed: Buckets, payment: Cents, order: Order) -> Result<Imputed, Refusal> {
    if payment.is_negative() || owed.has_negative() {
        return Err(Refusal::AmountNegative);
    }
    let (mut paid, mut left, mut rest) = (Buckets::default(), owed, payment);
    let mut pour = |into: &mut Cents, from: &mut Cents| {
        let part = rest.at_most(*from);
        (*into, *from, rest) = (*into + part, *from - part, rest - part);
    };
    match order {
        Order::Law => {
            pour(&mut paid.costs, &mut left.costs);
            pour(&mut paid.running, &mut left.running);
            pour(&mut paid.capitalised, &mut left.capitalised);
            pour(&mut paid.principal, &mut left.principal);
        }
        Order::PrincipalFirst => {
            pour(&mut paid.principal, &mut left.principal);
            pour(&mut paid.capitalised, &mut left.capitalised);
            pour(&mut paid.running, &mut left.running);
            pour(&mut paid.costs, &mut left.costs);
        }
    }
    Ok(Imputed { paid, left, excess: rest })
}
