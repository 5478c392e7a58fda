//! The finished file of a letter: the same each time, to the standards it claims.

use punctueel_letters::letter::Letter;
use punctueel_letters::paper::{NotPrinted, Press};

use super::sample;
use crate::House;

fn bytes(letter: &Letter) -> Vec<u8> {
    House.letter(letter).expect("prints").bytes
}

#[test]
fn the_same_words_give_the_same_bytes() {
    let first = bytes(&sample::letter(2));
    comemo::evict(0);
    assert!(first == bytes(&sample::letter(2)), "the same letter, other bytes");
    assert!(first != bytes(&sample::letter(1)), "another letter, the same bytes");
}

#[test]
fn the_file_is_for_the_archive_and_can_be_read_aloud() {
    let file = bytes(&sample::letter(1));
    let text = String::from_utf8_lossy(&file);
    for part in [
        "%PDF-1.7",
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "/Lang(nl)",
        "/MarkInfo<</Marked true",
        "/Type/StructTreeRoot",
        "/S/Figure",
        "/Alt",
        "/S/TH",
        "/S/H1",
        "/Title(Herinnering)",
        "/CreationDate(D:20261123120000Z)",
    ] {
        assert!(text.contains(part), "{part} is not in the file");
    }
}

#[test]
fn a_character_without_a_shape_is_named() {
    let mut letter = sample::letter(1);
    letter.address[0] = "北 Bouw".to_owned();
    match House.letter(&letter) {
        Err(NotPrinted::Page(what)) => assert!(what.contains('北'), "{what}"),
        other => panic!("{other:?}"),
    }
}
