//! Account numbers and payment references: what makes one right, and how one is made.
//!
//! Knows check digits and lengths, and what a QR code for a bank app says. Does not know which
//! invoice a reference belongs to (`matching` finds that out) nor how a QR code is drawn.
//!
//! - [`iban`]: an account number (ISO 13616)
//! - [`rf`]: a creditor reference for all of Europe (ISO 11649)
//! - [`kenmerk`]: a Dutch betalingskenmerk
//! - [`epc`]: the text in a QR code for a transfer (EPC069-12)

pub mod epc;
pub mod iban;
pub mod kenmerk;
pub mod rf;

use crate::code::codes;
use crate::coded;

codes! {
    /// The kinds of references there are.
    pub enum Kind {
        /// An account number.
        Iban = "iban",
        /// A creditor reference, ISO 11649.
        Rf = "rf",
        /// A Dutch betalingskenmerk.
        Kenmerk = "kenmerk",
    }
}

codes! {
    /// What debtors are asked to name when they pay one invoice.
    #[derive(Default)]
    pub enum PaymentReference {
        /// The number of the invoice.
        #[default]
        InvoiceNumber = "invoice-number",
        /// A creditor reference made of it, ISO 11649.
        Rf = "rf",
        /// A betalingskenmerk made of it.
        Kenmerk = "kenmerk",
    }
}

impl PaymentReference {
    /// What is named for an invoice, as it is printed. A number of which none can be made, such as
    /// one with letters for a betalingskenmerk, is named itself.
    ///
    /// ```
    /// use punctueel_domain::reference::PaymentReference;
    /// assert_eq!(PaymentReference::Rf.of("2026-101"), "RF76 2026 101");
    /// assert_eq!(PaymentReference::Kenmerk.of("F-7"), "F-7");
    /// ```
    pub fn of(self, number: &str) -> String {
        let made = match self {
            PaymentReference::InvoiceNumber => None,
            PaymentReference::Rf => rf::Rf::make(number).ok().map(|made| made.printed()),
            PaymentReference::Kenmerk => of_kenmerk(&squeezed(number)),
        };
        made.unwrap_or_else(|| number.to_owned())
    }
}

/// A betalingskenmerk that can be read back: zeros fill it up, so none may stand in front, and at
/// least one must.
fn of_kenmerk(own: &str) -> Option<String> {
    let can_be_read = !own.starts_with('0') && own.len() < 15;
    let made = kenmerk::Kenmerk::make(own).ok().filter(|_| can_be_read)?;
    Some(made.printed())
}

/// Our own number in a creditor reference or long betalingskenmerk that is right; `None` for all
/// else. The signs between its groups are gone.
///
/// ```
/// use punctueel_domain::reference::own_number;
/// assert_eq!(own_number("RF76 2026 101").as_deref(), Some("2026101"));
/// assert_eq!(own_number("5000 0567 8901 2345").as_deref(), Some("56789012345"));
/// assert_eq!(own_number("2026-101"), None);
/// ```
pub fn own_number(text: &str) -> Option<String> {
    let plain = squeezed(text);
    if plain.starts_with("RF") {
        let rf = rf::Rf::parse(&plain).ok()?;
        return rf.as_str().get(4..).map(str::to_owned);
    }
    let filled = plain.get(1..).filter(|rest| rest.len() == 15 && rest.starts_with('0'))?;
    kenmerk::Kenmerk::parse(&plain).ok()?;
    Some(filled.trim_start_matches('0').to_owned())
}

coded! {
    /// Why a text is not right as an account number or reference.
    pub enum NotAReference {
        /// Not recognised as any kind.
        Kind = "KIND",
        /// A character that does not belong in it.
        Characters = "CHARACTERS",
        /// A country without IBANs.
        Country { country: String } = "COUNTRY",
        /// So many characters it cannot have.
        Length { found: u32 } = "LENGTH",
        /// The digit that says the length says another length.
        LengthDigit = "LENGTH-DIGIT",
        /// The check digits are those of another number: mostly a typing mistake.
        CheckDigits = "CHECK-DIGITS",
    }
}

/// What a text looks like, and its printed form or what is wrong with it.
///
/// ```
/// use punctueel_domain::reference::{Kind, recognise};
/// let (kind, printed) = recognise("rf18539007547034");
/// assert_eq!((kind, printed.as_deref()), (Some(Kind::Rf), Ok("RF18 5390 0754 7034")));
/// ```
pub fn recognise(text: &str) -> (Option<Kind>, Result<String, NotAReference>) {
    let plain = squeezed(text);
    let starts = plain.chars().take(2).collect::<String>();
    match starts.as_str() {
        "RF" => (Some(Kind::Rf), rf::Rf::parse(text).map(|rf| rf.printed())),
        _ if !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit()) => {
            let printed = kenmerk::Kenmerk::parse(text).map(|kenmerk| kenmerk.printed());
            (Some(Kind::Kenmerk), printed)
        }
        _ if starts.bytes().all(|byte| byte.is_ascii_uppercase())
            && plain.as_bytes().get(2).is_some_and(u8::is_ascii_digit) =>
        {
            (Some(Kind::Iban), iban::Iban::parse(text).map(|iban| iban.printed()))
        }
        _ => (None, Err(NotAReference::Kind)),
    }
}

/// In capitals and without the signs people put between groups.
fn squeezed(text: &str) -> String {
    let between = |letter: &char| letter.is_whitespace() || matches!(letter, '.' | '-' | '/');
    text.chars().filter(|letter| !between(letter)).collect::<String>().to_uppercase()
}

/// In groups of four from the front.
fn grouped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    for (at, letter) in text.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            out.push(' ');
        }
        out.push(letter);
    }
    out
}

/// The remainder by 97 of letters and digits, with letters as numbers from 10 (ISO 7064). `None`
/// when there is anything else in it.
fn remainder_97(letters: impl Iterator<Item = char>) -> Option<u32> {
    let mut rest = 0;
    for letter in letters {
        let value = letter.to_digit(36)?;
        rest = (rest * if value > 9 { 100 } else { 10 } + value) % 97;
    }
    Some(rest)
}

/// Yes when the check digits in the third and fourth place are right (ISO 7064, the first four
/// characters last): of an account number, and of a creditor reference.
pub fn has_right_check(text: &str) -> bool {
    let Some((front, rest)) = text.split_at_checked(4) else { return false };
    remainder_97(rest.chars().chain(front.chars())) == Some(1)
}

/// The two check digits of a code of two letters with what follows them.
fn check_digits(letters: &str, rest: &str) -> Option<String> {
    let remainder = remainder_97(rest.chars().chain(letters.chars()).chain("00".chars()))?;
    Some(format!("{:02}", 98 - remainder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_leads_back_to_the_number() {
        for number in ["2026-101", "1", "F2026/17", "123456789012345", "0042"] {
            for asked in PaymentReference::ALL {
                let named = asked.of(number);
                let back = own_number(&named).unwrap_or(named);
                assert_eq!(squeezed(&back), squeezed(number), "{asked} {number}");
            }
        }
        assert_eq!(own_number("RF77 2026 101"), None);
        assert_eq!(own_number(""), None);
    }

    #[test]
    fn each_kind_is_recognised_by_its_look() {
        let kind = |text| recognise(text).0;
        assert_eq!(kind("nl91 abna 0417 1643 00"), Some(Kind::Iban));
        assert_eq!(kind("RF18 5390 0754 7034"), Some(Kind::Rf));
        assert_eq!(kind("5000.0567.8901.2345"), Some(Kind::Kenmerk));
        for unknown in ["", " ", "A1", "€", "2026-101a", "é1", "hallo"] {
            assert_eq!(recognise(unknown), (None, Err(NotAReference::Kind)), "{unknown}");
        }
    }
}
