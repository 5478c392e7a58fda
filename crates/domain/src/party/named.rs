//! Whether a text names somebody: the name of a file, when a person is erased.
//!
//! Rather finds too much than too little: a name of a file that is gone is missed by nobody. Knows
//! words only; whose they are and where they stand is known by who asks.

use crate::matching::fold::{compact, fold};

/// Words in names that point at nobody.
const OF_NOBODY: &[&str] = &[
    "VAN",
    "VON",
    "DEN",
    "DER",
    "HET",
    "TEN",
    "TER",
    "THE",
    "AND",
    "VOF",
    "BVBA",
    "GMBH",
    "LTD",
    "LIMITED",
    "INC",
    "LLC",
    "DHR",
    "HEER",
    "MEVR",
    "MEVROUW",
    "FAM",
    "FAMILIE",
    "DRS",
    "ING",
    "EENMANSZAAK",
    "MAATSCHAP",
    "STICHTING",
    "VERENIGING",
    "FIRMA",
    "HOLDING",
    "BEHEER",
    "GROEP",
    "NEDERLAND",
    "FACTUUR",
    "FACTUREN",
    "POSTEN",
    "DEBITEUR",
    "DEBITEUREN",
    "KLANT",
    "KLANTEN",
];
/// A shorter word says nothing.
const SHORTEST: usize = 3;
/// A word of so many letters is also found inside another one.
const SHORTEST_INSIDE: usize = 4;

/// Yes when a text holds a word of one of these names, with or without accents and capitals.
///
/// ```
/// use punctueel_domain::party::is_named;
/// assert!(is_named("factuur_JANSEN-2026.xml", ["P. Jansen"]));
/// assert!(is_named("Puk 2026.xml", ["Piet Puk"]));
/// assert!(!is_named("openstaande-posten-van-2026.csv", ["Van der Vries B.V."]));
/// ```
pub fn is_named<'n>(text: &str, names: impl IntoIterator<Item = &'n str>) -> bool {
    let (whole, inside) = (words_of(text), compact(text));
    names.into_iter().flat_map(words_of).any(|word| match word.chars().count() {
        length if length < SHORTEST || OF_NOBODY.contains(&word.as_str()) => false,
        length if length < SHORTEST_INSIDE => whole.contains(&word),
        _ => inside.contains(&word),
    })
}

fn words_of(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_the_name_is_enough() {
        for (text, name, expected) in [
            ("Factuur Pietje Puk Geheim.xml", "P. Puk", true),
            ("FactuurJansen2026.xml", "Jansen Holding B.V.", true),
            ("crème.xml", "Bakkerij Creme", true),
            ("puk2026.xml", "Puk", false),
            ("holding-2026.xml", "Jansen Holding B.V.", false),
            ("posten.csv", "", false),
            ("", "Jansen", false),
        ] {
            assert_eq!(is_named(text, [name]), expected, "{text} {name}");
        }
    }
}
