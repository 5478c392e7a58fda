//! A dispute: the debtor says that (a part of) an invoice is not right.
//!
//! Knows what it may be about, who sees to it and by which day, how it may end, what must be
//! credited then, and when one may be opened. While it runs the disputed part is not asked for; the
//! rest goes on (`guard`).

use jiff::civil::Date;

use crate::calendar::plus_working_days;
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

    /// Who of us sees to it that a dispute is resolved.
    pub enum DisputeOwner {
        /// The owner of the firm.
        Owner = "owner",
        /// Who guards the debtors.
        Controller = "controller",
        /// Who handles disputes.
        Resolver = "resolver",
    }
}

impl DisputeKind {
    /// How many working days there are to resolve one, when nobody named a day.
    pub fn working_days(self) -> i32 {
        match self {
            DisputeKind::Invoice => 2,
            DisputeKind::Price | DisputeKind::NotOrdered | DisputeKind::Credit => 3,
            DisputeKind::Delivery | DisputeKind::Other => 5,
            DisputeKind::Quality | DisputeKind::Service => 10,
        }
    }

    /// Who sees to it, when nobody said otherwise: what is on paper the office itself, what was
    /// delivered who handles complaints.
    pub fn owner(self) -> DisputeOwner {
        match self {
            DisputeKind::Invoice
            | DisputeKind::Price
            | DisputeKind::Credit
            | DisputeKind::Other => DisputeOwner::Controller,
            DisputeKind::Quality
            | DisputeKind::Service
            | DisputeKind::Delivery
            | DisputeKind::NotOrdered => DisputeOwner::Resolver,
        }
    }

    /// The day by which one that was opened on a day is to be resolved.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use punctueel_domain::casework::DisputeKind;
    /// let friday = date(2026, 10, 2);
    /// assert_eq!(DisputeKind::Price.resolve_by(friday), date(2026, 10, 7));
    /// ```
    pub fn resolve_by(self, opened_on: Date) -> Date {
        plus_working_days(opened_on, self.working_days())
    }
}

/// How many working days before its day a dispute is shown on the work list.
pub const DISPUTE_NOTICE_DAYS: i32 = 2;

/// How many working days there are to make a credit note.
pub const CREDIT_NOTE_DAYS: i32 = 5;

/// How pressing something with a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressing {
    /// There is time.
    No,
    /// The day is near, or is today.
    Near,
    /// The day has passed.
    Late,
}

/// How pressing a dispute is that is to be resolved by a day.
pub fn pressing(by: Date, today: Date) -> Pressing {
    if today > by {
        Pressing::Late
    } else if today >= plus_working_days(by, -DISPUTE_NOTICE_DAYS) {
        Pressing::Near
    } else {
        Pressing::No
    }
}

/// What must be credited when a dispute about an amount ends. Who was right gets all that he
/// disputed; who was right in part the amount that is named.
///
/// # Errors
/// `MISSING` when he was right in part and no amount is named, `AMOUNT-NOT-POSITIVE`,
/// `AMOUNT-TOO-LARGE`; `AMOUNT-ONLY-PARTLY` when one is named and he was right or wrong.
pub fn credit_for(
    verdict: DisputeVerdict,
    disputed: Cents,
    amount: Option<Cents>,
) -> Result<Option<Cents>, Refusal> {
    match (verdict, amount) {
        (DisputeVerdict::Partly, Some(amount)) if !amount.is_positive() => {
            Err(Refusal::AmountNotPositive)
        }
        (DisputeVerdict::Partly, Some(amount)) if amount > disputed => {
            Err(Refusal::AmountTooLarge { open: disputed })
        }
        (DisputeVerdict::Partly, Some(amount)) => Ok(Some(amount)),
        (DisputeVerdict::Partly, None) => Err(Refusal::Missing { field: "amount".to_owned() }),
        (_, Some(_)) => Err(Refusal::AmountOnlyPartly),
        (DisputeVerdict::Right, None) => Ok(Some(disputed)),
        (DisputeVerdict::Wrong, None) => Ok(None),
    }
}

/// What came off an invoice since it was settled that it must be credited, other than money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credited {
    /// Credit notes that were set off, and corrections of the invoice.
    pub set_off: Cents,
    /// What the list of the bookkeeping says less is open.
    pub listed: Cents,
    /// What is open on the invoice.
    pub open: Cents,
}

/// Yes when the credit note has come: it was set off, the list shows exactly that amount less, or
/// nothing is open any more.
pub fn credit_came(awaited: Cents, since: Credited) -> bool {
    since.set_off >= awaited || since.listed == awaited || !since.open.is_positive()
}

/// What of the list it is that shows it: a credit note, and no money.
pub fn listed_credit(awaited: Cents, since: Credited) -> Option<Cents> {
    (since.set_off < awaited && since.listed == awaited).then_some(awaited)
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
    use jiff::civil::date;

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

    #[test]
    fn who_is_right_in_part_gets_the_amount_that_is_named() {
        use DisputeVerdict::{Partly, Right, Wrong};
        let disputed = Cents(200);
        let credit = |verdict, amount| credit_for(verdict, disputed, amount);
        assert_eq!(credit(Right, None), Ok(Some(disputed)));
        assert_eq!(credit(Wrong, None), Ok(None));
        assert_eq!(credit(Partly, Some(Cents(50))), Ok(Some(Cents(50))));
        let too_large = Err(Refusal::AmountTooLarge { open: disputed });
        assert_eq!(credit(Partly, Some(Cents(201))), too_large);
        assert_eq!(credit(Partly, Some(Cents(0))), Err(Refusal::AmountNotPositive));
        assert_eq!(credit(Right, Some(Cents(50))), Err(Refusal::AmountOnlyPartly));
        assert!(matches!(credit(Partly, None), Err(Refusal::Missing { .. })));
    }

    #[test]
    fn a_dispute_presses_from_two_working_days_before_its_day() {
        let by = date(2026, 10, 12);
        assert_eq!(pressing(by, date(2026, 10, 7)), Pressing::No);
        assert_eq!(pressing(by, date(2026, 10, 8)), Pressing::Near);
        assert_eq!(pressing(by, by), Pressing::Near);
        assert_eq!(pressing(by, date(2026, 10, 13)), Pressing::Late);
    }

    #[test]
    fn a_payment_is_no_credit_note() {
        let since = |set_off, listed, open| Credited {
            set_off: Cents(set_off),
            listed: Cents(listed),
            open: Cents(open),
        };
        assert!(!credit_came(Cents(200), since(0, 0, 700)));
        assert!(!credit_came(Cents(200), since(100, 0, 700)));
        assert!(credit_came(Cents(200), since(200, 0, 700)));
        assert!(credit_came(Cents(200), since(0, 200, 700)));
        assert!(!credit_came(Cents(200), since(0, 500, 700)));
        assert_eq!(listed_credit(Cents(200), since(0, 200, 700)), Some(Cents(200)));
        assert_eq!(listed_credit(Cents(200), since(200, 200, 700)), None);
        assert_eq!(listed_credit(Cents(200), since(0, 500, 0)), None);
        assert!(credit_came(Cents(200), since(0, 0, 0)));
    }
}
