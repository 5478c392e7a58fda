//! Words with which a payer says that he pays a part: "deelbetaling", "1e termijn", "part
//! payment".
//!
//! Only these make less than what is open an answer instead of a question. A bare "termijn" does
//! not count (it is also a deadline, or the subject of the invoice); "geen deelbetaling" does not
//! either.

use super::runs::Runs;

/// One word is enough.
const WORDS: &[&str] = &[
    "DEELBETALING",
    "DEELBETALINGEN",
    "DEELBETAALD",
    "DEELBET",
    "AANBETALING",
    "AFBETALING",
    "AFBETALEN",
    "TERMIJNBETALING",
    "GEDEELTELIJK",
    "GEDEELTELIJKE",
    "GEDEELTE",
    "VOORSCHOT",
    "BETALINGSREGELING",
    "INSTALMENT",
    "INSTALLMENT",
    "PARTIAL",
    "PARTIALLY",
    "PARTPAYMENT",
    "TEILZAHLUNG",
    "ANZAHLUNG",
    "ACOMPTE",
];

/// Two words after each other.
const PAIRS: &[(&str, &str)] = &[
    ("PART", "PAYMENT"),
    ("DEEL", "BETALING"),
    ("DOWN", "PAYMENT"),
    ("IN", "DELEN"),
    ("IN", "TERMIJNEN"),
    ("EERSTE", "DEEL"),
    ("TWEEDE", "DEEL"),
    ("DERDE", "DEEL"),
];

/// With a rank before it, or a figure behind it, one of several.
const SHARES: &[&str] = &["TERMIJN", "DEEL", "TERM", "RATE"];

const RANKS: &[&str] = &["EERSTE", "TWEEDE", "DERDE", "VIERDE", "VIJFDE", "ZESDE", "VOLGENDE"];

const DENIALS: &[&str] = &["GEEN", "NIET", "NO", "NOT", "ZONDER"];

/// Yes when the text says that this is a part of what is owed.
pub(super) fn names_part(text: &Runs) -> bool {
    (0..text.len()).any(|run| {
        let denied = run > 0 && DENIALS.contains(&text.word(run - 1));
        !denied && (is_word(text, run) || is_share(text, run))
    })
}

fn is_word(text: &Runs, run: usize) -> bool {
    WORDS.contains(&text.word(run)) || PAIRS.contains(&(text.word(run), text.word(run + 1)))
}

/// `1e termijn`, `termijn 2`, `eerste termijn`. A long figure behind the word is a number of ours.
fn is_share(text: &Runs, run: usize) -> bool {
    let small = |run: usize| text.is_digits(run) && text.word(run).len() <= 2;
    let follows = small(run + 1) && !text.is_compound(run + 2);
    let ending = run >= 2 && small(run - 2) && matches!(text.word(run - 1), "E" | "STE" | "DE");
    let ranked = run > 0 && RANKS.contains(&text.word(run - 1));
    SHARES.contains(&text.word(run)) && (follows || ending || ranked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_a_part() {
        for text in [
            "deelbetaling 2026-101",
            "Gedeeltelijke betaling",
            "1e termijn",
            "1ste termijn 2026-101",
            "aanbetaling",
            "part payment",
            "2nd instalment",
            "termijn 2 van 3",
            "eerste termijn",
        ] {
            assert!(names_part(&Runs::of(text)), "{text}");
        }
        for text in [
            "",
            "2026-101",
            "geen deelbetaling",
            "betaald binnen termijn",
            "termijn 2026-101",
            "betalingstermijn 14",
            "departement",
            "termijn 01-2026",
        ] {
            assert!(!names_part(&Runs::of(text)), "{text}");
        }
    }
}
