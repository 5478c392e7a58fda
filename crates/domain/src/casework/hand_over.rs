//! Handing claims over: to whom, and whether a second person must agree.
//!
//! Above an amount that the firm names, two persons agree. Who they are is a code, never a name.

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
}
