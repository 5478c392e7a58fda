//! A dispute: the debtor says that (a part of) an invoice is not right.
//!
//! Knows what it may be about, how it may end and when one may be opened. While it runs the
//! disputed part is not asked for; the rest goes on (`guard`).

use crate::code::codes;
use crate::money::Cents;
use crate::refusal::Refusal;

codes! {
    /// What a dispute is about.
    pub enum DisputeKind {
        /// The quality of what was delivered.
        Quality = "quality",
        /// The service.
        Service = "service",
        /// The price or a discount.
        Price = "price",
        /// The number delivered, or nothing was delivered.
        Delivery = "delivery",
        /// It was not ordered.
        NotOrdered = "not-ordered",
        /// The invoice itself: an order number, an address.
        Invoice = "invoice",
        /// A credit note that is asked for.
        Credit = "credit",
        /// Something else.
        Other = "other",
    }

    /// How a dispute ended.
    pub enum DisputeVerdict {
        /// The debtor was right.
        Right = "right",
        /// The debtor was right about a part.
        Partly = "partly",
        /// The debtor was wrong.
        Wrong = "wrong",
    }
}

/// Checks a new dispute: something is open, no other dispute runs for it, and not more is disputed
/// than is open.
///
/// # Errors
/// A refusal that names the obstacle.
pub fn opened(open: Cents, is_disputed: bool, amount: Option<Cents>) -> Result<(), Refusal> {
    if !open.is_positive() {
        return Err(Refusal::NothingOpen);
    }
    if is_disputed {
        return Err(Refusal::DisputeRuns);
    }
    match amount {
        Some(amount) if !amount.is_positive() => Err(Refusal::AmountNotPositive),
        Some(amount) if amount > open => Err(Refusal::AmountTooLarge { open }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dispute_is_refused_with_its_obstacle() {
        let open = Cents(100);
        let check = |amount| opened(open, false, amount);
        assert_eq!(check(None), Ok(()));
        assert_eq!(check(Some(open)), Ok(()));
        assert_eq!(check(Some(Cents(101))), Err(Refusal::AmountTooLarge { open }));
        assert_eq!(check(Some(Cents(0))), Err(Refusal::AmountNotPositive));
        assert_eq!(opened(open, true, None), Err(Refusal::DisputeRuns));
        assert_eq!(opened(Cents(-5), false, None), Err(Refusal::NothingOpen));
    }
}
