//! What somebody may have meant who typed a name or number that is not there.
//!
//! Looks at all names and open invoices, so it is asked only when something was not found. It
//! suggests and never chooses: acting on the wrong debtor is worse than typing again.

use punctueel_domain::party::bare;
use punctueel_store::load::{claims, debtors};
use punctueel_store::{StoreError, Tx};

/// The most that is suggested.
const MOST: usize = 3;

/// From this likeness on (0 to 1) a name counts as a typing mistake.
const LIKE: f64 = 0.8;

/// Names and invoice numbers near to what was typed, the nearest first.
///
/// # Errors
/// When the database fails.
pub fn near(tx: &mut Tx<'_>, administration: i64, typed: &str) -> Result<Vec<String>, StoreError> {
    let key = bare(typed);
    let mut found: Vec<(f64, String)> = Vec::new();
    for one in debtors::all(tx, administration)?.into_iter().filter(|one| !one.is_erased) {
        found.extend(likeness(&key, &one.words.name).map(|like| (like, one.words.name)));
    }
    let number = without_noughts(typed);
    for one in claims::payables(tx, administration)? {
        let is_near = without_noughts(&one.number) == number;
        found.extend(is_near.then_some((1.0, one.number)));
    }
    found.sort_by(|(one, a), (other, b)| other.total_cmp(one).then_with(|| a.cmp(b)));
    found.dedup_by(|(_, one), (_, other)| one == other);
    Ok(found.into_iter().map(|(_, name)| name).take(MOST).collect())
}

/// How much a name is like what was typed, when it is enough: part of it, or a typing mistake in
/// the name or in one of its words.
fn likeness(typed: &str, name: &str) -> Option<f64> {
    if typed.chars().count() < 3 {
        return None;
    }
    let whole = bare(name);
    if whole.contains(typed) {
        return Some(1.0);
    }
    let words = name.split_whitespace().map(bare).chain([whole]);
    let likes = words.map(|word| strsim::normalized_damerau_levenshtein(typed, &word));
    Some(likes.fold(0.0, f64::max)).filter(|like| *like >= LIKE)
}

/// Letters and digits, without the noughts before a number: `2026-079` and `2026-79` are easily
/// taken for each other.
fn without_noughts(number: &str) -> String {
    let parts = number.split(|letter: char| !letter.is_alphanumeric());
    let parts: Vec<&str> = parts.map(|part| part.trim_start_matches('0')).collect();
    parts.join("-").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_name_or_a_typing_mistake_is_near() {
        let is_near = |typed: &str, name: &str| likeness(&bare(typed), name).is_some();
        assert!(is_near("Oever", "Café De Oever"));
        assert!(is_near("makelaardij smit", "Makelaardij Smit B.V."));
        assert!(is_near("Muziekfestval", "Stichting Muziekfestival Noord"));
        assert!(!is_near("Jansen", "Bakkerij Zonnebloem"));
        assert!(!is_near("BV", "Jansen B.V."), "too short to say anything");
    }

    #[test]
    fn noughts_before_a_number_make_no_difference() {
        assert_eq!(without_noughts("2026-079"), without_noughts("2026-79"));
        assert_ne!(without_noughts("2026-790"), without_noughts("2026-79"));
        assert_ne!(without_noughts("20-2679"), without_noughts("2026-79"));
    }
}
