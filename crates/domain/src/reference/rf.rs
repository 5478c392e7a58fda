//! A creditor reference for all of Europe (ISO 11649): `RF`, two check digits, and at most 21
//! letters and digits of our own.
//!
//! Knows how one is made and checked. Banks pass it on untouched, so that a payment names its
//! invoice without doubt.

use super::{NotAReference, check_digits, grouped, squeezed};

/// So long our own part may be.
const LONGEST: usize = 21;

/// A creditor reference that is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rf(String);

impl Rf {
    /// Reads a creditor reference as people type it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Rf, NotAReference> {
        let plain = squeezed(text);
        let Some(rest) = plain.strip_prefix("RF") else { return Err(NotAReference::Kind) };
        let (Some(check), Some(own)) = (rest.get(..2), rest.get(2..)) else {
            return Err(NotAReference::Length { found: plain.chars().count() as u32 });
        };
        let made = Rf::make(own)?;
        match check == made.check() {
            true => Ok(made),
            false => Err(NotAReference::CheckDigits),
        }
    }

    /// Makes one of our own number. Signs between groups are left out: they cannot stand in it.
    ///
    /// ```
    /// use punctueel_domain::reference::rf::Rf;
    /// assert_eq!(Rf::make("539007547034").unwrap().as_str(), "RF18539007547034");
    /// assert_eq!(Rf::make("2026-101").unwrap().printed(), "RF76 2026 101");
    /// ```
    ///
    /// # Errors
    /// When the number is empty, too long, or has other signs in it.
    pub fn make(own: &str) -> Result<Rf, NotAReference> {
        let own = squeezed(own);
        if !own.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(NotAReference::Characters);
        }
        if own.is_empty() || own.len() > LONGEST {
            return Err(NotAReference::Length { found: own.len() as u32 });
        }
        let check = check_digits("RF", &own).ok_or(NotAReference::Characters)?;
        Ok(Rf(format!("RF{check}{own}")))
    }

    fn check(&self) -> &str {
        self.0.get(2..4).unwrap_or_default()
    }

    /// Without spaces, as in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In groups of four, as on paper.
    pub fn printed(&self) -> String {
        grouped(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn published_examples_are_right() {
        for reference in ["RF18539007547034", "RF18000000000539007547034", "RF471234567890"] {
            assert_eq!(Rf::parse(reference).as_ref().map(Rf::as_str), Ok(reference));
        }
        assert_eq!(Rf::parse("rf18 5390 0754 7034").unwrap().printed(), "RF18 5390 0754 7034");
    }

    #[test]
    fn what_is_wrong_is_said() {
        let wrong = |text: &str| Rf::parse(text).unwrap_err();
        assert_eq!(wrong("RF19539007547034"), NotAReference::CheckDigits);
        assert_eq!(wrong("RF"), NotAReference::Length { found: 2 });
        assert_eq!(wrong("RF18"), NotAReference::Length { found: 0 });
        assert_eq!(wrong("RF181234567890123456789012"), NotAReference::Length { found: 22 });
        assert_eq!(wrong("RF18é"), NotAReference::Characters);
        assert_eq!(wrong("NL18"), NotAReference::Kind);
    }

    proptest! {
        #[test]
        fn what_is_made_is_right(own in "[A-Z0-9]{1,21}") {
            let made = Rf::make(&own).unwrap();
            prop_assert_eq!(Rf::parse(&made.printed()), Ok(made.clone()));
            prop_assert!(super::super::has_right_check(made.as_str()));
        }

        #[test]
        fn any_text_is_judged_without_a_fall(text in "(RF)?\\PC{0,30}") {
            let _ = (Rf::parse(&text), Rf::make(&text));
        }
    }
}
