//! An account number (ISO 13616): country, check digits, and the account in that country.
//!
//! Knows the length in each country of the register and the check digits. Whether an account
//! exists only its bank knows.

use super::{NotAReference, check_digits, grouped, squeezed};

/// Each country with IBANs and how long they are there (SWIFT, IBAN Registry).
const LENGTHS: &[(&str, usize)] = &[
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BI", 27),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DJ", 27),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FK", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("GT", 28),
    ("HN", 28),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LC", 32),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("LY", 25),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MN", 20),
    ("MR", 27),
    ("MT", 31),
    ("MU", 30),
    ("NI", 28),
    ("NL", 18),
    ("NO", 15),
    ("OM", 23),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("RU", 33),
    ("SA", 24),
    ("SC", 31),
    ("SD", 18),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("SO", 23),
    ("ST", 25),
    ("SV", 28),
    ("TL", 23),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("VA", 22),
    ("VG", 24),
    ("XK", 20),
    ("YE", 30),
];

/// An account number that is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Iban(String);

impl Iban {
    /// Reads an account number as people type it: with or without spaces, small letters or
    /// capitals.
    ///
    /// ```
    /// use punctueel_domain::reference::{NotAReference, iban::Iban};
    /// let iban = Iban::parse("nl91 abna 0417 1643 00").unwrap();
    /// assert_eq!(iban.as_str(), "NL91ABNA0417164300");
    /// assert_eq!(iban.printed(), "NL91 ABNA 0417 1643 00");
    /// assert_eq!(Iban::parse("NL92ABNA0417164300"), Err(NotAReference::CheckDigits));
    /// ```
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Iban, NotAReference> {
        let plain = squeezed(text);
        if !plain.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(NotAReference::Characters);
        }
        let length = NotAReference::Length { found: plain.len() as u32 };
        let (Some(country), Some(check), Some(account)) =
            (plain.get(..2), plain.get(2..4), plain.get(4..))
        else {
            return Err(length);
        };
        let Some((_, expected)) = LENGTHS.iter().find(|(known, _)| *known == country) else {
            return Err(NotAReference::Country { country: country.to_owned() });
        };
        if plain.len() != *expected {
            return Err(length);
        }
        let is_dutch = country == "NL";
        let (bank, number) = account.split_at(4);
        let is_bank = bank.bytes().all(|byte| byte.is_ascii_uppercase());
        let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
        if is_dutch && !(is_bank && is_number) {
            return Err(NotAReference::Characters);
        }
        match check_digits(country, account) {
            Some(right) if right == check => Ok(Iban(plain)),
            _ => Err(NotAReference::CheckDigits),
        }
    }

    /// The account number of an account at a Dutch bank: `Iban::dutch("ABNA", 417164300)`. `None`
    /// when the bank is no code of four letters or the account has more than ten digits.
    pub fn dutch(bank: &str, account: u64) -> Option<Iban> {
        let account = format!("{bank}{account:010}");
        Iban::parse(&format!("NL{}{account}", check_digits("NL", &account)?)).ok()
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

    /// Examples of the register.
    #[test]
    fn published_examples_are_right() {
        for iban in [
            "NL91ABNA0417164300",
            "BE68539007547034",
            "DE89370400440532013000",
            "FR1420041010050500013M02606",
            "GB29NWBK60161331926819",
            "CH9300762011623852957",
            "NO9386011117947",
            "MT84MALT011000012345MTLCAST001S",
        ] {
            assert_eq!(Iban::parse(iban).as_ref().map(Iban::as_str), Ok(iban));
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let wrong = |text: &str| Iban::parse(text).unwrap_err();
        assert_eq!(wrong("NL91ABNA0417164301"), NotAReference::CheckDigits);
        assert_eq!(wrong("NL91ABNA041716430"), NotAReference::Length { found: 17 });
        assert_eq!(wrong(""), NotAReference::Length { found: 0 });
        assert_eq!(wrong("XX91ABNA0417164300"), NotAReference::Country { country: "XX".into() });
        assert_eq!(wrong("NL91ABNA04171643€0"), NotAReference::Characters);
        assert_eq!(wrong("NL911ABN0417164300"), NotAReference::Characters);
    }

    /// 01 leaves the same remainder as 98 and is never given out.
    #[test]
    fn check_digits_are_those_that_are_given_out() {
        let account = (0..).find_map(|account| {
            let iban = Iban::dutch("TEST", account)?;
            (iban.as_str().get(2..4)? == "98").then_some(iban)
        });
        let iban = account.unwrap();
        let same = iban.as_str().replacen("98", "01", 1);
        assert!(super::super::has_right_check(&same));
        assert_eq!(Iban::parse(&same), Err(NotAReference::CheckDigits));
    }

    proptest! {
        #[test]
        fn what_is_made_is_right_and_one_wrong_digit_is_found(
            account in 0u64..10_000_000_000, at in 8usize..18, more in 1u32..10,
        ) {
            let iban = Iban::dutch("TEST", account).unwrap();
            prop_assert_eq!(Iban::parse(&iban.printed()), Ok(iban.clone()));
            let mut letters: Vec<char> = iban.as_str().chars().collect();
            let digit = (letters[at].to_digit(10).unwrap() + more) % 10;
            letters[at] = char::from_digit(digit, 10).unwrap();
            let wrong: String = letters.into_iter().collect();
            prop_assert_eq!(Iban::parse(&wrong), Err(NotAReference::CheckDigits));
        }

        #[test]
        fn any_text_is_judged_without_a_fall(text in "\\PC{0,40}") {
            let _ = Iban::parse(&text);
        }
    }
}
