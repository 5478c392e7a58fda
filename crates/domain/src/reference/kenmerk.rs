//! A Dutch betalingskenmerk: digits with a check digit, and a length digit when it is short.
//!
//! Knows the shapes of the specification of the Betaalvereniging: 16 digits with a check digit in
//! front; 9 to 14 digits with a check digit and a length digit; 7 digits with neither. The check
//! digit is a weighted modulus 11.

use super::{NotAReference, squeezed};

/// The weight of each digit, from the last to the first; then again from the start.
const WEIGHTS: [u32; 10] = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1];
/// Our own digits in the long shape.
const LONG: usize = 15;

/// A betalingskenmerk that is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kenmerk(String);

impl Kenmerk {
    /// Reads a betalingskenmerk as people type it.
    ///
    /// ```
    /// use punctueel_domain::reference::{NotAReference, kenmerk::Kenmerk};
    /// assert!(Kenmerk::parse("5000 0567 8901 2345").is_ok());
    /// assert_eq!(Kenmerk::parse("5000 0567 8901 2354"), Err(NotAReference::CheckDigits));
    /// ```
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Kenmerk, NotAReference> {
        let plain = squeezed(text);
        if !plain.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NotAReference::Characters);
        }
        let checked = match plain.len() {
            7 => return Ok(Kenmerk(plain)),
            9..=14 if !has_right_length(&plain) => return Err(NotAReference::LengthDigit),
            9..=14 | 16 => plain.get(1..).unwrap_or_default(),
            found => return Err(NotAReference::Length { found: found as u32 }),
        };
        match plain.starts_with(&check_digit(checked).to_string()) {
            true => Ok(Kenmerk(plain)),
            false => Err(NotAReference::CheckDigits),
        }
    }

    /// Makes one of 16 digits of our own number of at most 15.
    ///
    /// ```
    /// use punctueel_domain::reference::kenmerk::Kenmerk;
    /// assert_eq!(Kenmerk::make("56789012345").unwrap().printed(), "5000 0567 8901 2345");
    /// ```
    ///
    /// # Errors
    /// When the number is empty, too long, or no number.
    pub fn make(own: &str) -> Result<Kenmerk, NotAReference> {
        let own = digits(own, LONG)?;
        let own = format!("{own:0>LONG$}");
        Ok(Kenmerk(format!("{}{own}", check_digit(&own))))
    }

    /// Makes a short one, with a length digit, of our own number of at most 12 digits.
    ///
    /// ```
    /// use punctueel_domain::reference::kenmerk::Kenmerk;
    /// assert_eq!(Kenmerk::short("234534622567").unwrap().printed(), "12 2345 3462 2567");
    /// ```
    ///
    /// # Errors
    /// When the number is empty, too long, or no number.
    pub fn short(own: &str) -> Result<Kenmerk, NotAReference> {
        let own = digits(own, 12)?;
        let own = format!("{own:0>7}");
        let own = format!("{}{own}", own.len() % 10);
        Ok(Kenmerk(format!("{}{own}", check_digit(&own))))
    }

    /// Without spaces, as in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In groups of four counted from the end, as on paper.
    pub fn printed(&self) -> String {
        let mut out = String::with_capacity(self.0.len() + 4);
        for (at, digit) in self.0.chars().enumerate() {
            if at > 0 && (self.0.len() - at).is_multiple_of(4) {
                out.push(' ');
            }
            out.push(digit);
        }
        out
    }
}

/// Digits alone, at most so many.
fn digits(text: &str, longest: usize) -> Result<String, NotAReference> {
    let plain = squeezed(text);
    if !plain.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NotAReference::Characters);
    }
    match plain.len() {
        found if found == 0 || found > longest => {
            Err(NotAReference::Length { found: found as u32 })
        }
        _ => Ok(plain),
    }
}

/// Yes when the second digit says how many digits follow it (10, 11 and 12 as 0, 1 and 2).
fn has_right_length(plain: &str) -> bool {
    let said = plain.chars().nth(1).and_then(|digit| digit.to_digit(10));
    said == Some((plain.len() as u32 - 2) % 10)
}

/// The digit in front of these digits: 11 less the weighted sum modulo 11; 10 becomes 1, 11
/// becomes 0.
fn check_digit(digits: &str) -> u32 {
    let values = digits.chars().rev().filter_map(|digit| digit.to_digit(10));
    let sum: u32 = values.zip(WEIGHTS.iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    match 11 - sum % 11 {
        11 => 0,
        10 => 1,
        digit => digit,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Examples of the Betaalvereniging and of the tax office.
    #[test]
    fn published_examples_are_right() {
        for kenmerk in [
            "5000056789012345",
            "12234534622567",
            "5010002167010010",
            "3010002167042021",
            "0001041146910100",
            "9001041146812501",
            "1234567",
        ] {
            assert_eq!(Kenmerk::parse(kenmerk).as_ref().map(Kenmerk::as_str), Ok(kenmerk));
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let wrong = |text: &str| Kenmerk::parse(text).unwrap_err();
        assert_eq!(wrong("6000056789012345"), NotAReference::CheckDigits);
        assert_eq!(wrong("13234534622567"), NotAReference::LengthDigit);
        for length in [0, 6, 8, 15, 17] {
            let text = "0".repeat(length);
            assert_eq!(wrong(&text), NotAReference::Length { found: length as u32 });
        }
        assert_eq!(wrong("50000567890123A5"), NotAReference::Characters);
        assert_eq!(Kenmerk::make(""), Err(NotAReference::Length { found: 0 }));
        assert_eq!(Kenmerk::short("1234567890123"), Err(NotAReference::Length { found: 13 }));
    }

    proptest! {
        #[test]
        fn what_is_made_is_right(own in "[0-9]{1,15}") {
            let made = Kenmerk::make(&own).unwrap();
            prop_assert_eq!(Kenmerk::parse(&made.printed()), Ok(made.clone()));
            prop_assert!(made.as_str().len() == 16 && made.as_str().ends_with(&own));
        }

        #[test]
        fn what_is_made_short_is_right(own in "[0-9]{1,12}") {
            let made = Kenmerk::short(&own).unwrap();
            prop_assert_eq!(Kenmerk::parse(&made.printed()), Ok(made.clone()));
            prop_assert!((9..=14).contains(&made.as_str().len()));
        }

        #[test]
        fn any_text_is_judged_without_a_fall(text in "\\PC{0,20}") {
            let _ = (Kenmerk::parse(&text), Kenmerk::make(&text), Kenmerk::short(&text));
        }
    }
}
