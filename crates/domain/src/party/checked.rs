//! Whether a word about somebody can be what it should be: an address, an account, a country.
//!
//! One check for a list, an invoice file and a person's own hand, so that no message is planned to
//! an address that cannot be one. Whether an address exists only its mailbox knows.

use super::words::DebtorWords;
use crate::correction::Field;
use crate::reference::iban::Iban;
use crate::refusal::Refusal;

/// What people write for our own country; nothing is our own country too.
const AT_HOME: [&str; 6] = ["", "nl", "nld", "nederland", "netherlands", "the netherlands"];

/// What cannot stand in an e-mail address as people have them.
const NOT_IN_ADDRESS: [char; 9] = ['@', ',', ';', '<', '>', '(', ')', '"', '\\'];

/// Yes when there is something on both sides of one `@`, and a point in the place.
///
/// ```
/// use punctueel_domain::party::is_address;
/// assert!(is_address("a.jansen@mail.jansen.example"));
/// for wrong in ["onbekend@", "klaas@@v.example", "a b@c.example", "a@b.example, c@d.example"] {
///     assert!(!is_address(wrong), "{wrong}");
/// }
/// ```
pub fn is_address(email: &str) -> bool {
    let is_wrong =
        |sign: char| sign.is_whitespace() || sign.is_control() || NOT_IN_ADDRESS.contains(&sign);
    let is_part = |part: &str| !part.is_empty() && !part.contains(is_wrong);
    let is_place = |place: &str| place.contains('.') && place.split('.').all(is_part);
    email.split_once('@').is_some_and(|(name, place)| is_part(name) && is_place(place))
}

/// The first e-mail address of a text that may hold more of them, or a name with it; and whether
/// there are others.
pub fn first_address(text: &str) -> Option<(&str, bool)> {
    let pieces = text.split(|sign: char| sign.is_whitespace() || ",;/|<>".contains(sign));
    let mut pieces = pieces.map(|piece| piece.trim_start_matches("mailto:"));
    let first = pieces.by_ref().find(|piece| piece.contains('@'))?;
    let has_more = pieces.any(|piece| piece != first && is_address(piece));
    is_address(first).then_some((first, has_more))
}

/// Yes for our own country, and where none is known.
pub fn is_at_home(country: &str) -> bool {
    AT_HOME.contains(&country.trim().to_lowercase().as_str())
}

impl DebtorWords {
    /// A word as it is kept in a field; nothing is always right.
    ///
    /// # Errors
    /// `VALUE-NOT-UNDERSTOOD` for an e-mail address that cannot be one; `IBAN-INVALID`.
    pub fn checked(field: Field, said: &str) -> Result<String, Refusal> {
        let value = || said.to_owned();
        match field {
            _ if said.is_empty() => Ok(String::new()),
            Field::Email if is_address(said) => Ok(value()),
            Field::Email => {
                Err(Refusal::ValueNotUnderstood { name: "email".to_owned(), value: value() })
            }
            Field::Iban => match Iban::parse(said) {
                Ok(iban) => Ok(iban.as_str().to_owned()),
                Err(_) => Err(Refusal::IbanInvalid { value: value() }),
            },
            _ => Ok(value()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_address_counts() {
        for (text, found) in [
            ("a@b.example", Some(("a@b.example", false))),
            ("a@b.example, c@d.example", Some(("a@b.example", true))),
            ("A. Jansen <a@b.example>", Some(("a@b.example", false))),
            ("a@b.example;a@b.example", Some(("a@b.example", false))),
            ("onbekend@", None),
            ("klaas@@v.example", None),
            ("geen", None),
        ] {
            assert_eq!(first_address(text), found, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_is_not_kept() {
        let checked = DebtorWords::checked;
        assert_eq!(checked(Field::Iban, "nl91 abna 0417 1643 00").unwrap(), "NL91ABNA0417164300");
        assert!(checked(Field::Iban, "DE").is_err());
        assert!(checked(Field::Email, "a@b").is_err());
        assert_eq!(checked(Field::Email, "").unwrap(), "");
        assert_eq!(checked(Field::City, "Dorp").unwrap(), "Dorp");
    }
}
