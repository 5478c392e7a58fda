//! The words for what a person does at a debtor.
//!
//! Plain data: pieces of words, in small letters, in Dutch and English. What fits no role is
//! nobody's guess.

use punctueel_domain::party::ContactRole;

/// Pieces of the words for each role; the first that fits counts.
const WORDS: &[(ContactRole, &[&str])] = &[
    (ContactRole::Dispute, &["klacht", "geschil", "dispute", "complaint", "reclame"]),
    (ContactRole::Payment, &["betaling", "betaal", "treasury", "payment"]),
    (
        ContactRole::Invoice,
        &[
            "crediteur",
            "administrati",
            "boekhoud",
            "factu",
            "invoice",
            "accounts payable",
            "financ",
            "bookkeep",
        ],
    ),
    (
        ContactRole::Director,
        &["direct", "eigenaar", "dga", "ceo", "owner", "bestuurder", "managing"],
    ),
];

/// The role that a word such as `Crediteurenadministratie` names.
pub fn role_named(words: &str) -> Option<ContactRole> {
    let small = words.to_lowercase();
    let fits = |pieces: &[&str]| pieces.iter().any(|piece| small.contains(piece));
    WORDS.iter().find(|(_, pieces)| fits(pieces)).map(|(role, _)| *role)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_known_by_its_words() {
        for (words, role) in [
            ("Crediteurenadministratie", Some(ContactRole::Invoice)),
            ("Financieel directeur", Some(ContactRole::Invoice)),
            ("DGA", Some(ContactRole::Director)),
            ("Klachten", Some(ContactRole::Dispute)),
            ("Betalingen", Some(ContactRole::Payment)),
            ("Magazijn", None),
            ("", None),
        ] {
            assert_eq!(role_named(words), role, "{words}");
        }
    }
}
