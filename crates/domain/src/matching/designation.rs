//! Which of his invoices a debtor named in the text of a payment (art. 6:43 lid 1 BW).
//!
//! Only a number that stands there whole and can be nobody else's counts: who designates must be
//! clear. What the payment then pays is law, not matching.

use super::index::Index;
use super::numbers::{Grade, find};
use super::runs::Runs;
use crate::id::InvoiceId;

/// The invoices named in a text, in the order in which they stand there.
///
/// ```
/// use punctueel_domain::{id::InvoiceId, matching::designated};
/// let mine = [(InvoiceId(1), "2026-101"), (InvoiceId(2), "2026-102")];
/// let text = "Betaling factuur 2026-102 en 2026101";
/// assert_eq!(designated(text, &mine), [InvoiceId(2), InvoiceId(1)]);
/// assert!(designated("dank u wel", &mine).is_empty());
/// ```
pub fn designated(text: &str, numbers: &[(InvoiceId, &str)]) -> Vec<InvoiceId> {
    let mut index = Index::default();
    for (place, (_, number)) in numbers.iter().enumerate() {
        index.add(number, place as u32);
    }
    let mut found = Vec::new();
    for one in find(&Runs::of(text), &index) {
        let is_clear = matches!(one.grade, Grade::Whole | Grade::Loose);
        let (true, [place]) = (is_clear, one.payables.as_ref()) else { continue };
        let invoice = numbers[*place as usize].0;
        if !found.contains(&invoice) {
            found.push(invoice);
        }
    }
    found
}

/// Yes when a number stands in a text by itself. Says nothing of whose it is: ask it only where
/// that is clear already, as of money that was settled on it.
///
/// ```
/// use punctueel_domain::matching::names_alone;
/// assert!(names_alone("betaling f1, F2", "F1") && !names_alone("F12", "F1"));
/// ```
pub fn names_alone(text: &str, number: &str) -> bool {
    let is_same = |part: &str| !number.is_empty() && part.eq_ignore_ascii_case(number);
    let is_between = |one: char| one.is_whitespace() || ",;+&/".contains(one);
    text.split(is_between).any(is_same)
}
