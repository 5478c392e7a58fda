//! Which of several claims a payment pays (art. 6:43 BW).
//!
//! Knows the debtor's right to say which, and the law's order when he does not: what is due, the
//! most onerous, the oldest, and of equally old ones each in proportion. Within a claim `impute`
//! decides. Does not read bank texts: an invoice number in the remittance text is a designation
//! (law.md R4.1), and the caller has read it.

use std::cmp::Reverse;

use jiff::civil::Date;

use super::impute::{Buckets, Imputed, Order, impute};
use crate::id::InvoiceId;
use crate::money::{Cents, Rate};
use crate::refusal::Refusal;

/// One claim that a payment can pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Which one.
    pub invoice: InvoiceId,
    /// What is owed on it on the day of payment.
    pub owed: Buckets,
    /// The last day to pay.
    pub due_on: Date,
    /// Yes when that day has passed.
    pub is_due: bool,
    /// The rate that runs on it.
    pub rate: Rate,
}

/// What a payment did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    /// What it paid on each claim it reached, in the order of payment.
    pub parts: Vec<(InvoiceId, Imputed)>,
    /// A credit balance of the debtor.
    pub excess: Cents,
}

/// What a payment pays over several claims.
///
/// First the claims that the debtor named, in his order (art. 6:43 lid 1 BW). Then, as long as
/// there is money, what is due before what is not; of those the most onerous first, then the
/// oldest, then all of them in proportion (lid 2). The most onerous is the one with the highest
/// rate, and at the same rate one that costs were added to: that is our reading, the law does not
/// say (law.md R4.2).
///
/// # Errors
/// `AMOUNT-NEGATIVE` when the payment or something owed is below zero.
pub fn spread(
    claims: &[Claim],
    payment: Cents,
    designated: &[InvoiceId],
    order: Order,
) -> Result<Spread, Refusal> {
    if payment.is_negative() {
        return Err(Refusal::AmountNegative);
    }
    let rank = |claim: &Claim| rank(claim, designated);
    let mut ranked: Vec<&Claim> = claims.iter().collect();
    ranked.sort_by_key(|claim| rank(claim));
    let mut spread = Spread { parts: Vec::new(), excess: payment };
    for equals in ranked.chunk_by(|one, other| rank(one) == rank(other)) {
        spread.pay(equals, order)?;
    }
    Ok(spread)
}

type Rank = (usize, bool, Reverse<Rate>, bool, Date);

/// Where a claim stands in the order; equal ranks share in proportion.
fn rank(claim: &Claim, designated: &[InvoiceId]) -> Rank {
    let named = designated.iter().position(|invoice| *invoice == claim.invoice);
    let has_no_costs = claim.owed.costs.is_zero();
    (
        named.unwrap_or(designated.len()),
        !claim.is_due,
        Reverse(claim.rate),
        has_no_costs,
        claim.due_on,
    )
}

impl Spread {
    /// Pays claims of one rank, each in proportion to what is owed on it.
    fn pay(&mut self, equals: &[&Claim], order: Order) -> Result<(), Refusal> {
        let owed: Vec<Cents> = equals.iter().map(|claim| claim.owed.total()).collect();
        let money = self.excess.at_most(owed.iter().copied().sum());
        for (claim, part) in equals.iter().zip(money.split_by(&owed)) {
            let done = impute(claim.owed, part, order)?;
            if part.is_positive() {
                self.parts.push((claim.invoice, done));
            }
        }
        self.excess -= money;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn claim(number: i64, principal: i64, month: i8) -> Claim {
        Claim {
            invoice: InvoiceId(number),
            owed: Buckets { principal: Cents(principal), ..Buckets::default() },
            due_on: date(2026, month, 1),
            is_due: true,
            rate: Rate(1040),
        }
    }

    /// What went to which claim.
    fn check(claims: &[Claim], payment: i64, designated: &[i64], expected: &[(i64, i64)]) {
        let designated: Vec<InvoiceId> = designated.iter().copied().map(InvoiceId).collect();
        let spread = spread(claims, Cents(payment), &designated, Order::Law).unwrap();
        let paid = |(invoice, done): &(InvoiceId, Imputed)| (invoice.0, done.paid.total().0);
        let parts: Vec<(i64, i64)> = spread.parts.iter().map(paid).collect();
        assert_eq!(parts, expected);
    }

    #[test]
    fn the_debtor_says_which_and_then_the_oldest() {
        let claims = [claim(1, 100, 3), claim(2, 100, 1), claim(3, 100, 2)];
        check(&claims, 150, &[], &[(2, 100), (3, 50)]);
        check(&claims, 150, &[1], &[(1, 100), (2, 50)]);
        check(&claims, 250, &[3, 1], &[(3, 100), (1, 100), (2, 50)]);
        check(&claims, 150, &[99], &[(2, 100), (3, 50)]);
    }

    #[test]
    fn what_is_due_goes_first_and_then_the_most_onerous() {
        let not_due = Claim { is_due: false, rate: Rate(2_000), ..claim(1, 100, 1) };
        let dear = Claim { rate: Rate(1_200), ..claim(2, 100, 3) };
        let mut with_costs = claim(4, 100, 4);
        with_costs.owed.costs = Cents(40);
        let claims = [not_due, dear, claim(3, 100, 2), with_costs];
        check(&claims, 400, &[], &[(2, 100), (4, 140), (3, 100), (1, 60)]);
    }

    #[test]
    fn equally_old_ones_share_in_proportion() {
        let claims = [claim(1, 100, 1), claim(2, 200, 1), claim(3, 50, 2)];
        check(&claims, 100, &[], &[(1, 33), (2, 67)]);
        check(&claims, 310, &[], &[(1, 100), (2, 200), (3, 10)]);
    }

    #[test]
    fn what_is_left_is_a_credit_balance() {
        let claims = [claim(1, 100, 1)];
        let more = spread(&claims, Cents(130), &[], Order::Law).unwrap();
        assert_eq!(more.excess, Cents(30));
        let nothing = spread(&claims, Cents::ZERO, &[], Order::Law).unwrap();
        assert_eq!((nothing.parts.len(), nothing.excess), (0, Cents::ZERO));
        let below = spread(&claims, Cents(-1), &[], Order::Law);
        assert_eq!(below, Err(Refusal::AmountNegative));
    }
}
