//! Whatever stands in a file, reading it never panics, and what is printed as a list is read back.

use proptest::prelude::*;
use punctueel_formats::problem::Problem;
use punctueel_formats::read::read;

const WORDS: &[&str] = &[
    "Factuurnummer",
    "Debiteur",
    "Naam",
    "Factuurdatum",
    "Openstaand",
    "Debet",
    "Credit",
    "Saldo",
    "Totaal",
    "Eindtotaal",
    "Betaaltermijn",
    "Peildatum",
    "01-10-2026",
    "10/13/2026",
    "31-02-2026",
    "1.234",
    "1.234,56",
    "1,005",
    "(12,50)",
    "€ 12,-",
    "\"",
    "\"\"",
    "é",
    "",
    "",
    "per",
    "10001 - Jansen",
];

proptest! {
    #[test]
    fn bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        read(&bytes);
    }

    #[test]
    fn lists_never_panic(
        cells in prop::collection::vec((0..WORDS.len(), 0..4usize), 0..80),
        has_heading in any::<bool>(),
    ) {
        let mut text = String::new();
        if has_heading {
            text.push_str("Factuurnummer;Debiteur;Factuurdatum;Openstaand;Peildatum;D/C\n");
        }
        for (word, end) in cells {
            text.push_str(WORDS[word]);
            text.push_str([";", ";", "\n", ","][end]);
        }
        read(text.as_bytes());
    }

    #[test]
    fn a_printed_list_is_read_back(
        amounts in prop::collection::vec(-10_000_000i64..10_000_000, 1..40),
    ) {
        let mut text = String::from("Factuurnr;Klant;Datum;Openstaand\n");
        for (at, cents) in amounts.iter().enumerate() {
            let sign = if *cents < 0 { "-" } else { "" };
            let (whole, part) = (cents.abs() / 100, cents.abs() % 100);
            text.push_str(&format!("F{at};\"Jansen; {at}\";1-9-2026;{sign}{whole},{part:02}\n"));
        }
        let facts = read(text.as_bytes());
        prop_assert!(!facts.problems.iter().any(Problem::is_error), "{:?}", facts.problems);
        let items = facts.open_items.unwrap().items;
        let read_back: Vec<i64> = items.iter().map(|item| item.open.0).collect();
        prop_assert_eq!(read_back, amounts);
    }
}
