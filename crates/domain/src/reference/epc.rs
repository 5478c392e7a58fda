//! What a QR code for a transfer says (EPC069-12, version 002): the app of a bank reads it and
//! fills in name, account, amount and reference.
//!
//! Knows the lines, their lengths and the characters that cannot stand in them. A name that is too
//! long is refused and not cut: the bank of the payer compares it with the account. Version 002
//! needs no BIC inside Europe; the characters are UTF-8.

use super::iban::Iban;
use super::rf::Rf;
use crate::coded;
use crate::money::Cents;

/// The largest amount of a transfer.
const LARGEST: Cents = Cents(99_999_999_999);
/// So many characters a name may have.
const NAME: usize = 70;
/// So many characters a text may have.
const TEXT: usize = 140;
/// So many bytes fit in the largest code that may be used.
const BYTES: usize = 331;

coded! {
    /// Why there is no QR code.
    pub enum NoQr {
        /// Below 0.01 or above 999999999.99.
        Amount { amount: Cents } = "AMOUNT",
        /// No name.
        Name = "NAME",
        /// The name is longer than 70 characters.
        NameTooLong { found: u32 } = "NAME-TOO-LONG",
        /// The text is longer than 140 characters.
        TextTooLong { found: u32 } = "TEXT-TOO-LONG",
        /// A line break or another sign that is no letter.
        Characters = "CHARACTERS",
        /// A betalingskenmerk: in a QR code it stands in the text.
        KenmerkAsText { value: String } = "KENMERK-AS-TEXT",
        /// All together more than 331 bytes.
        TooLarge { bytes: u32 } = "TOO-LARGE",
    }
}

/// What the payer names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message<'a> {
    /// A creditor reference.
    Reference(&'a Rf),
    /// Words, such as the numbers of invoices; may be empty.
    Text(&'a str),
}

/// A transfer to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transfer<'a> {
    /// In whose name the account is.
    pub name: &'a str,
    /// The account.
    pub iban: &'a Iban,
    /// The amount.
    pub amount: Cents,
    /// What the payer names.
    pub message: Message<'a>,
}

/// The text of the QR code.
///
/// ```
/// use punctueel_domain::money::Cents;
/// use punctueel_domain::reference::{epc::{Message, Transfer, payload}, iban::Iban};
/// let iban = &Iban::parse("NL91ABNA0417164300").unwrap();
/// let message = Message::Text("2026-101");
/// let transfer = Transfer { name: "Van Dijk B.V.", iban, amount: Cents(121_000), message };
/// let lines = "BCD\n002\n1\nSCT\n\nVan Dijk B.V.\nNL91ABNA0417164300\nEUR1210.00\n\n\n2026-101";
/// assert_eq!(payload(&transfer).unwrap(), lines);
/// ```
///
/// # Errors
/// What cannot stand in it.
pub fn payload(transfer: &Transfer<'_>) -> Result<String, NoQr> {
    let amount = transfer.amount;
    if !amount.is_positive() || amount > LARGEST {
        return Err(NoQr::Amount { amount });
    }
    let name = transfer.name.trim();
    let found = name.chars().count();
    if found == 0 {
        return Err(NoQr::Name);
    }
    if found > NAME {
        return Err(NoQr::NameTooLong { found: found as u32 });
    }
    let (reference, text) = match transfer.message {
        Message::Reference(rf) => (rf.as_str(), ""),
        Message::Text(text) => ("", text.trim()),
    };
    let found = text.chars().count();
    if found > TEXT {
        return Err(NoQr::TextTooLong { found: found as u32 });
    }
    if [name, text].iter().any(|part| part.chars().any(char::is_control)) {
        return Err(NoQr::Characters);
    }
    let (iban, amount) = (transfer.iban.as_str(), format!("EUR{amount}"));
    let lines = ["BCD", "002", "1", "SCT", "", name, iban, &amount, "", reference, text];
    let whole = lines.join("\n");
    let whole = whole.trim_end_matches('\n');
    match whole.len() {
        bytes if bytes > BYTES => Err(NoQr::TooLarge { bytes: bytes as u32 }),
        _ => Ok(whole.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn iban() -> Iban {
        Iban::parse("BE72000000001616").unwrap()
    }

    fn check(name: &str, amount: i64, text: &str) -> Result<String, NoQr> {
        let message = Message::Text(text);
        payload(&Transfer { name, iban: &iban(), amount: Cents(amount), message })
    }

    /// The example of the guideline, in version 002: no BIC and no purpose.
    #[test]
    fn the_published_example() {
        let lines = "BCD\n002\n1\nSCT\n\nRed Cross\nBE72000000001616\nEUR1.00\n\n\nUrgency fund";
        assert_eq!(check("Red Cross", 100, "Urgency fund"), Ok(lines.to_owned()));
    }

    #[test]
    fn a_reference_has_a_line_of_its_own_and_the_last_line_is_never_empty() {
        let rf = Rf::parse("RF18539007547034").unwrap();
        let message = Message::Reference(&rf);
        let transfer = Transfer { name: "A", iban: &iban(), amount: Cents(1), message };
        let lines = "BCD\n002\n1\nSCT\n\nA\nBE72000000001616\nEUR0.01\n\nRF18539007547034";
        assert_eq!(payload(&transfer), Ok(lines.to_owned()));
        assert!(check("A", 1, "").unwrap().ends_with("EUR0.01"));
    }

    #[test]
    fn amounts_and_lengths_have_limits() {
        assert!(check("A", 99_999_999_999, "").unwrap().ends_with("EUR999999999.99"));
        for cents in [0, -1, 100_000_000_000] {
            assert_eq!(check("A", cents, ""), Err(NoQr::Amount { amount: Cents(cents) }));
        }
        assert_eq!(check(" ", 1, ""), Err(NoQr::Name));
        assert_eq!(check(&"é".repeat(71), 1, ""), Err(NoQr::NameTooLong { found: 71 }));
        assert_eq!(check("A", 1, &"é".repeat(141)), Err(NoQr::TextTooLong { found: 141 }));
        assert_eq!(check("A\nNL", 1, ""), Err(NoQr::Characters));
        assert_eq!(check("A", 1, "a\tb"), Err(NoQr::Characters));
        let large = check(&"é".repeat(70), 1, &"é".repeat(140));
        assert_eq!(large, Err(NoQr::TooLarge { bytes: 463 }));
    }

    proptest! {
        #[test]
        fn what_is_put_in_stands_on_its_line(
            name in "[A-Za-zé.&]{1,70}", amount in 1i64..=99_999_999_999, text in "[0-9 -]{0,60}",
        ) {
            let whole = check(&name, amount, &text).unwrap();
            let lines: Vec<&str> = whole.split('\n').collect();
            prop_assert!(whole.len() <= BYTES);
            prop_assert_eq!(lines[5], name.as_str());
            prop_assert_eq!(lines[7].strip_prefix("EUR").unwrap().parse(), Ok(Cents(amount)));
            prop_assert_eq!(lines.get(10).copied().unwrap_or_default(), text.trim());
        }
    }
}
