//! A claim over many pages: the heading of a table comes back, and nothing falls off.

use punctueel_domain::party::Language;
use punctueel_letters::claim::{ClaimPart, ClaimStatement};
use punctueel_letters::paper::Press;

use super::sample;
use crate::House;

fn claim(rows: usize) -> ClaimStatement {
    let part = ClaimPart {
        title: "Factuur 2014-118".into(),
        about: vec!["In verzuim sinds 1 november 2014.".into()],
        tables: vec![sample::open(rows), sample::open(2)],
        total: "Samen: € 1.210,00".into(),
        notes: vec!["De rente loopt door.".into()],
    };
    ClaimStatement {
        language: Language::Nl,
        day: sample::DAY,
        house: "Van der Velden".into(),
        title: "Vordering op Jansen Bouw B.V. per 23 november 2026".into(),
        sums: vec![("Samen verschuldigd".into(), "€ 1.210,00".into())],
        overview: Some(sample::open(3)),
        letters: Some(sample::open(2)),
        parts: vec![part],
        notes_title: "Let op".into(),
        notes: vec!["Er is een creditnota open.".into()],
        how_title: "Zo is gerekend".into(),
        how: vec!["Elk jaar telt 365 dagen.".into()],
    }
}

#[test]
fn a_claim_takes_the_pages_it_needs() {
    assert_eq!(House.claim(&claim(3)).expect("prints").pages, 1);
    assert!(House.claim(&claim(120)).expect("prints").pages >= 3);
}
