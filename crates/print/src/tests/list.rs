//! The print file: packing list and letters, each letter on a sheet of its own.

use punctueel_domain::party::Language;
use punctueel_letters::paper::{MOST_PAGES, NotPrinted, PackingList, Pdf, Press};

use super::sample;
use crate::House;

fn list() -> PackingList {
    PackingList {
        language: Language::Nl,
        day: sample::DAY,
        house: "Van der Velden".into(),
        title: "Paklijst: 3 brieven".into(),
        hints: sample::lines(&["Print dubbelzijdig."]),
        table: sample::open(3),
    }
}

#[test]
fn each_letter_begins_on_a_sheet_of_its_own() {
    let one = House.letter(&sample::letter(1)).expect("prints");
    let two = House.letter(&sample::letter(40)).expect("prints");
    assert_eq!((one.pages, two.pages), (1, 2));
    let file = |letters: &[Pdf]| House.print_file(&list(), letters).expect("prints").pages;
    assert_eq!(file(std::slice::from_ref(&one)), 2 + 1, "list, back of the list, letter");
    assert_eq!(file(&[one.clone(), two.clone()]), 2 + 2 + 2);
    assert_eq!(file(&[two.clone(), one.clone(), one]), 2 + 2 + 2 + 1);
}

#[test]
fn a_document_of_others_is_counted_and_tried_before_it_is_printed_along() {
    let one = House.letter(&sample::letter(1)).expect("prints");
    let two = House.letter(&sample::letter(40)).expect("prints");
    assert_eq!(House.pages_of(&one.bytes), Ok(1));
    assert_eq!(House.pages_of(&two.bytes), Ok(2));
    let many = House.letter(&sample::letter(900)).expect("prints");
    assert!(many.pages > MOST_PAGES, "{}", many.pages);
    let half = &two.bytes[..two.bytes.len() / 2];
    for wrong in [&many.bytes[..], half, b"%PDF-1.7 nothing", b""] {
        let refused = House.pages_of(wrong);
        assert!(matches!(refused, Err(NotPrinted::Document(_))), "{refused:?}");
    }
}

#[test]
fn a_letter_that_cannot_be_read_back_is_refused() {
    let broken = Pdf { bytes: b"%PDF-1.7 nothing".to_vec(), pages: 1 };
    let refused = House.print_file(&list(), &[broken]);
    assert!(matches!(refused, Err(NotPrinted::Document(_))), "{refused:?}");
}
