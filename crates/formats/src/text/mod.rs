//! Characters, amounts and days as people and files write them.
//!
//! Knows how a text is stored in bytes and how Dutch and international files write money and days.
//! Does not know what a text is about, nor which columns there are: that is `ledger` and `bank`.
//! Nothing here guesses or rounds; where a single value can be read in two ways, the other values
//! must settle it. `machine` reads what programs write for programs; `xml` what every reader of XML
//! needs.

pub mod amount;
pub mod day;
pub mod encoding;
pub(crate) mod machine;
pub(crate) mod xml;

/// A text without spaces around it; most cells have none, and that is quickly seen.
pub(crate) fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [] | [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'] => text,
        _ => text.trim(),
    }
}

pub use amount::AmountStyle;
pub use day::DayOrder;
pub use encoding::{Decoded, decode};
