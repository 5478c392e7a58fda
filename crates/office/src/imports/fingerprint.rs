//! Our own identity of a bank row, for banks give the same row another id in another download.
//!
//! The fingerprint is a digest of what the row says; equal rows in one file are told apart by
//! counting them. A row is known when the store holds as many equal rows already. White space and
//! the size of letters make no difference.

use std::collections::HashMap;

use punctueel_formats::facts::Entry;
use punctueel_store::record::sha256;

/// The digest of what a row says.
pub(super) fn fingerprint(account: &str, row: &Entry) -> String {
    let (on, amount) = (row.on.to_string(), row.amount.0.to_string());
    let parts = [
        account,
        &on,
        &amount,
        &row.counter_account,
        &row.text,
        &row.end_to_end,
        &row.reference,
        &row.mandate,
    ];
    let mut text = String::new();
    for part in parts {
        let letters = part.chars().filter(|c| !c.is_whitespace());
        text.extend(letters.flat_map(char::to_uppercase));
        text.push('\n');
    }
    sha256(text.as_bytes())
}

/// Counts equal rows within a file.
#[derive(Debug, Default)]
pub(super) struct Counter {
    seen: HashMap<String, u32>,
}

impl Counter {
    /// Which of the equal rows of the file this one is, from 1.
    pub fn occurrence(&mut self, fingerprint: &str) -> u32 {
        let count = self.seen.entry(fingerprint.to_owned()).or_insert(0);
        *count += 1;
        *count
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use punctueel_domain::money::Cents;

    #[test]
    fn white_space_makes_no_difference_and_the_amount_does() {
        let on = date(2026, 10, 5);
        let text = "Factuur 2026-101\n bedankt".to_owned();
        let row = Entry { on, amount: Cents(121_000), text, ..Entry::default() };
        let same = Entry { text: "FACTUUR 2026-101 BEDANKT".to_owned(), ..row.clone() };
        let other = Entry { amount: Cents(121_001), ..row.clone() };
        let next = Entry { reference: "RF18".to_owned(), ..row.clone() };
        let of = |row: &Entry| fingerprint("NL91ABNA0417164300", row);
        assert_eq!(of(&row), of(&same));
        assert_ne!(of(&row), of(&other));
        assert_ne!(of(&row), of(&next));
        let mut counter = Counter::default();
        assert_eq!((counter.occurrence(&of(&row)), counter.occurrence(&of(&same))), (1, 2));
    }
}
