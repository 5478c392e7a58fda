//! Amounts, days, account numbers and texts as machines write them in bank files and invoices.
//!
//! Knows the machine forms only (`1234,5`, `240131`, `2024-01-31`). Does not know how people write
//! amounts and days: that is `amount` and `day`. Never rounds and never guesses: what does not fit
//! is `None`.

use jiff::civil::Date;
use punctueel_domain::money::Cents;
use punctueel_domain::reference::has_right_check;

/// An amount without a sign, with `mark` before its decimals. More than two decimals are fine as
/// long as it is whole cents: `8,850` is 8.85, `8,855` is nothing.
pub(crate) fn cents(text: &str, marks: &[char]) -> Option<Cents> {
    let (whole, part) = text.split_once(marks).unwrap_or((text, ""));
    let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
    // The zero in front makes `,50` readable and keeps a sign from being taken for part of a
    // number.
    let plain = format!("0{whole}.{}", part.trim_end_matches('0'));
    if has_digit { plain.parse().ok() } else { None }
}

/// A day of six digits, `240131`; the century is always ours.
pub(crate) fn short_day(text: &str) -> Option<Date> {
    if !is_digits(text, 6) {
        return None;
    }
    let number = |from: usize| text.get(from..from + 2)?.parse::<i8>().ok();
    Date::new(2000 + i16::from(number(0)?), number(2)?, number(4)?).ok()
}

/// The day in `2024-01-31` or `2024-01-31T12:00:00+01:00`, as the bank wrote it: no time zone moves
/// it.
pub(crate) fn long_day(text: &str) -> Option<Date> {
    let day = text.get(..10)?;
    let (year, rest) = day.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    if !(is_digits(year, 4) && is_digits(month, 2) && is_digits(day, 2)) {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Yes when the text is exactly this many digits.
pub(crate) fn is_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Yes when the text has the outside of an IBAN. The check digits are left to who uses it: banks
/// put made-up numbers in their samples, and a wrong one must stay visible.
pub(crate) fn is_iban(text: &str) -> bool {
    let bytes = text.as_bytes();
    (15..=34).contains(&bytes.len())
        && bytes.iter().take(2).all(u8::is_ascii_uppercase)
        && bytes.iter().skip(2).take(2).all(u8::is_ascii_digit)
        && bytes.iter().all(u8::is_ascii_alphanumeric)
}

/// Yes when it is an IBAN whose check digits hold (ISO 7064, remainder 1 of 97): for places where
/// another word could have the same outside.
pub(crate) fn has_iban_check(text: &str) -> bool {
    is_iban(text) && has_right_check(text)
}

/// An account number without spaces and control characters.
pub(crate) fn account(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).take(64).collect()
}

/// A text on one line: control characters are gone and spaces single.
pub(crate) fn tidy(text: &str) -> String {
    let text = text.trim();
    let is_plain = text.bytes().all(|byte| (b' '..0x7f).contains(&byte)) && !text.contains("  ");
    if is_plain {
        return text.to_owned();
    }
    let mut tidy = String::with_capacity(text.len());
    for word in text.split(char::is_whitespace) {
        let before = tidy.len();
        if before > 0 {
            tidy.push(' ');
        }
        let bare = tidy.len();
        tidy.extend(word.chars().filter(|c| !c.is_control()));
        if tidy.len() == bare {
            tidy.truncate(before);
        }
    }
    tidy
}

/// A tidied id; what banks write for "none" is none.
pub(crate) fn id(text: &str) -> String {
    let id = tidy(text);
    let bare = account(&id).to_ascii_uppercase();
    let is_none = matches!(bare.as_str(), "NOTPROVIDED" | "NONREF" | "NOTAVAILABLE");
    if is_none { String::new() } else { id }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_whole_cents_or_nothing() {
        let cents = |text| cents(text, &[',', '.']);
        assert_eq!(cents("000000000300.00"), Some(Cents(30_000)));
        assert_eq!(cents("35122,"), Some(Cents(3_512_200)));
        assert_eq!(cents("8.85000"), Some(Cents(885)));
        assert_eq!(cents(",5"), Some(Cents(50)));
        for text in
            ["", ",", "1,2,3", "1,005", "-5", "+5", "1e3", "1.234,50", "99999999999999999999"]
        {
            assert_eq!(cents(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_exists_or_is_nothing() {
        assert_eq!(short_day("240229"), Date::new(2024, 2, 29).ok());
        for text in ["230229", "241301", "000000", "2401", "24é101", ""] {
            assert_eq!(short_day(text), None, "{text}");
        }
        assert_eq!(long_day("2014-01-05T23:59:59.999Z"), Date::new(2014, 1, 5).ok());
        assert_eq!(long_day("2014-02-30"), None);
        assert_eq!(long_day("05-01-2014"), None);
    }

    #[test]
    fn an_iban_has_check_digits() {
        assert!(has_iban_check("NL91ABNA0417164300"));
        assert!(!has_iban_check("NL92ABNA0417164300"));
        assert!(!has_iban_check("EJ46GREENP100610T1456"));
        assert!(!has_iban_check("N\u{e9}1"));
    }

    #[test]
    fn control_characters_and_double_spaces_are_gone() {
        assert_eq!(tidy("  a\u{0}b \u{1} c\n\td "), "ab c d");
        assert_eq!(id(" NOTPROV IDED"), "");
        assert_eq!(id("INV 7"), "INV 7");
    }
}
