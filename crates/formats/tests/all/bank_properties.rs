//! Properties of the bank readers: no file makes them panic, and what is read is within its bounds.
//!
//! The files are our fixtures, damaged in ways that happen (cut off, lines lost) and ways that do
//! not.

use std::sync::OnceLock;

use proptest::prelude::*;
use punctueel_formats::bank::{BankFacts, camt, mt940};

fn fixtures() -> &'static Vec<String> {
    static FIXTURES: OnceLock<Vec<String>> = OnceLock::new();
    FIXTURES.get_or_init(|| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/bank");
        let mut files: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
        files.retain(|file| file.extension().is_some_and(|extension| extension != "json"));
        files.sort();
        files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect()
    })
}

/// A fixture in which pieces were cut out, doubled, or replaced by other text.
fn damaged() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(String::new()),
        "[\\PC\n]{0,12}",
        "[0-9,.RCD/:?><&;\n-]{0,12}",
        Just("<Ntry>".to_owned()),
        Just("</TxDtls>".to_owned()),
        Just("&x;".to_owned()),
        Just("\n:61:".to_owned()),
        Just("\n:86:/REMI/".to_owned()),
        Just("\n:62F:".to_owned()),
    ];
    let cut = (any::<prop::sample::Index>(), 0usize..40, piece);
    (any::<prop::sample::Index>(), prop::collection::vec(cut, 0..6)).prop_map(|(which, cuts)| {
        let mut text: Vec<char> = which.get(fixtures()).chars().collect();
        for (at, length, piece) in cuts {
            let from = at.index(text.len() + 1);
            let to = (from + length).min(text.len());
            text.splice(from..to, piece.chars());
        }
        text.into_iter().collect()
    })
}

fn check(facts: &BankFacts, text: &str) -> Result<(), TestCaseError> {
    let lines = text.split('\n').count() as u64 + text.matches('\r').count() as u64;
    for problem in &facts.problems {
        prop_assert!(problem.line <= lines, "{problem:?} of {lines} lines");
    }
    for entry in facts.statements.iter().flat_map(|statement| &statement.entries) {
        prop_assert!(1 <= entry.line && entry.line <= lines);
        prop_assert!(!entry.text.contains(char::is_control));
        prop_assert!(!entry.counter_name.contains(char::is_control));
    }
    // What cannot be added up is never taken in.
    let is_refused = facts.problems.iter().any(|problem| problem.is_error());
    let fails = facts.statements.iter().any(|statement| statement.balance_holds() == Some(false));
    prop_assert!(is_refused || !fails);
    Ok(())
}

fn settings() -> ProptestConfig {
    ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn damaged_files_are_read_without_panic(text in damaged()) {
        check(&mt940::parse(&text), &text)?;
        check(&camt::parse(&text), &text)?;
        mt940::looks_like(&text);
        camt::looks_like(&text);
    }

    #[test]
    fn cut_off_files_are_never_taken_in(
        which in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
    ) {
        let whole = which.get(fixtures());
        // The last row, whatever the prefix of its element: after it only a line end may lack.
        let last_row = whole.rfind("Ntry>").or_else(|| whole.rfind(":61:"));
        let cut = at.index(last_row.unwrap_or(whole.len()));
        let Some(text) = whole.get(..cut) else { return Ok(()) };
        // Cut off right between two statements an MT940 looks whole; nobody can tell.
        let begun = text.rfind(":20:").and_then(|from| text.get(from..)).unwrap_or_default();
        prop_assume!(!begun.contains(":62"));
        let facts = if text.starts_with('<') { camt::parse(text) } else { mt940::parse(text) };
        prop_assert!(facts.problems.iter().any(|problem| problem.is_error()));
    }

    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,300}") {
        check(&mt940::parse(&text), &text)?;
        check(&camt::parse(&text), &text)?;
    }
}
