//! Handing claims over: to whom, and whether a second person must agree.
//!
//! Above an amount that the firm names, two persons agree. Who they are is a code, never a name.
//! Whoever makes that amount softer goes on under the one there was, until somebody else names it.

use serde::{Deserialize, Serialize};

use crate::code::codes;
use crate::money::Cents;
use crate::refusal::Refusal;

codes! {
    /// To whom claims are handed over.
    pub enum HandOverKind {
        /// A collection agency.
        Agency = "agency",
        /// A lawyer.
        Lawyer = "lawyer",
        /// A bailiff.
        Bailiff = "bailiff",
        /// The court.
        Court = "court",
    }
}

/// What agreeing comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// It is done.
    Done,
    /// Somebody else must agree too.
    First,
}

/// The amount that goes on for whoever made it softer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Softened {
    /// From this amount on two persons agree when he is one of them.
    pub from: Cents,
    /// Who made it softer: a code.
    pub by: String,
}

/// From which amount on two persons agree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecondPerson {
    /// The amount; none: one is enough.
    pub from: Option<Cents>,
    /// The amount for who made it softer.
    pub softened: Option<Softened>,
}

impl SecondPerson {
    /// The amount that counts when somebody agrees.
    pub fn from_for(&self, by: &str) -> Option<Cents> {
        let own = self.softened.as_ref().filter(|one| one.by == by).map(|one| one.from);
        own.into_iter().chain(self.from).min()
    }

    /// What goes on for somebody who names another amount (zero: none).
    pub fn named(&self, from: Cents, by: &str) -> Option<Softened> {
        let before = self.from_for(by)?;
        let is_softer = !from.is_positive() || from > before;
        is_softer.then(|| Softened { from: before, by: by.to_owned() })
    }
}

/// Whether a hand-over of an amount is done when somebody agrees; `first`: who agreed before.
///
/// # Errors
/// `SECOND-PERSON` when the same person agrees twice.
pub fn consent(
    amount: Cents,
    from: Option<Cents>,
    first: Option<&str>,
    by: &str,
) -> Result<Consent, Refusal> {
    let from = from.filter(|from| from.is_positive() && amount >= *from);
    match (from, first) {
        (None, _) => Ok(Consent::Done),
        (Some(_), None) => Ok(Consent::First),
        (Some(from), Some(first)) if first == by => {
            Err(Refusal::SecondPerson { from, by: by.to_owned() })
        }
        (Some(_), Some(_)) => Ok(Consent::Done),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coded::Coded;

    #[test]
    fn above_an_amount_two_persons_agree() {
        let from = Some(Cents(500_000));
        let agree = |amount, first| consent(Cents(amount), from, first, "owner");
        assert_eq!(agree(499_999, None), Ok(Consent::Done));
        assert_eq!(agree(500_000, None), Ok(Consent::First));
        assert_eq!(agree(500_000, Some("anna")), Ok(Consent::Done));
        let refused = agree(500_000, Some("owner")).map_err(|refusal| refusal.code());
        assert_eq!(refused, Err("SECOND-PERSON"));
        assert_eq!(consent(Cents(900_000), None, None, "owner"), Ok(Consent::Done));
    }

    #[test]
    fn who_makes_the_amount_softer_goes_on_under_the_one_there_was() {
        let (from, before) = (Some(Cents(500_000)), Cents(500_000));
        let rule = SecondPerson { from, softened: None };
        assert_eq!(rule.named(Cents(400_000), "anna"), None, "stricter");
        let softened = rule.named(Cents(0), "anna");
        assert_eq!(softened, Some(Softened { from: before, by: "anna".to_owned() }));
        let off = SecondPerson { from: None, softened };
        assert_eq!((off.from_for("anna"), off.from_for("bram")), (from, None));
        assert_eq!(off.named(Cents(900_000), "anna").map(|one| one.from), from, "still");
        assert_eq!(off.named(Cents(900_000), "bram"), None, "a second person named it");
    }
}
