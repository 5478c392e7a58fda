//! Where words stand on a letter: in the window, on which page, beside what.

use punctueel_letters::letter::{Letter, Piece};

use super::sample;
use crate::house;
use crate::reading::{Placed, placed};
use crate::typeset;

fn laid_out(letter: &Letter) -> Vec<Placed> {
    let copy = house::copy_of(letter).expect("a letter is data");
    placed(&typeset::lay_out(&house::LETTER, &copy).expect("our page is right"))
}

/// The window of the envelope, less the part that may slip out of sight.
fn is_in_window(at: &Placed) -> bool {
    at.page == 1
        && at.left_mm >= 24.0
        && at.left_mm + at.width_mm <= 106.0
        && (48.0..=82.0).contains(&at.top_mm)
}

#[test]
fn the_address_and_nothing_else_stands_in_the_window() {
    let letter = sample::letter(1);
    let words = laid_out(&letter);
    let inside: Vec<&str> =
        words.iter().filter(|at| is_in_window(at)).map(|at| at.words.as_str()).collect();
    let expected = [vec![letter.sender.return_line.as_str()], vec_of(&letter.address)].concat();
    assert_eq!(inside.concat(), expected.concat());
    let first = words.iter().find(|at| at.words.starts_with("Jansen")).expect("is there");
    assert!((24.9..25.1).contains(&first.left_mm), "{first:?}");
    assert!((55.0..57.0).contains(&first.top_mm), "{first:?}");
}

fn vec_of(lines: &[String]) -> Vec<&str> {
    lines.iter().map(String::as_str).collect()
}

#[test]
fn a_long_address_grows_small_and_stays_in_the_window() {
    let long = "Stichting Samenwerkingsverband Passend Primair Onderwijs Zuidoost-Brabant";
    let mut letter = sample::letter(1);
    letter.address = sample::lines(&[long, "T.a.v. de administratie", long, "a", "b", "NEDERLAND"]);
    let words = laid_out(&letter);
    for part in ["Stichting", "NEDERLAND"] {
        let at = words.iter().find(|at| at.words.starts_with(part)).expect("is there");
        assert!(is_in_window(at), "{at:?}");
    }
}

/// With every number of rows around the end of the first page.
#[test]
fn totals_are_never_alone_and_the_heading_comes_back() {
    for invoices in [22, 23, 24, 25, 26, 27, 28, 40] {
        let mut letter = sample::letter(invoices);
        letter.blocks[0].pieces.retain(|piece| matches!(piece, Piece::Table(_)));
        letter.blocks.truncate(1);
        let words = laid_out(&letter);
        let page_of = |part: &str| {
            words.iter().find(|at| at.words == part).unwrap_or_else(|| panic!("{part}")).page
        };
        assert_eq!(page_of("Samen"), page_of(&format!("F{invoices:03}")), "{invoices} rows");
        let with_rows: Vec<usize> = pages_with(&words, |at| at.words.starts_with('F'));
        let with_heading = pages_with(&words, |at| at.words == "Omschrijving");
        assert_eq!(with_rows, with_heading, "{invoices} rows");
    }
}

fn pages_with(words: &[Placed], holds: impl Fn(&Placed) -> bool) -> Vec<usize> {
    let mut pages: Vec<usize> = words.iter().filter(|at| holds(at)).map(|at| at.page).collect();
    pages.dedup();
    pages
}

#[test]
fn the_greeting_and_the_signature_stay_together() {
    for invoices in 12..18 {
        let words = laid_out(&sample::letter(invoices));
        let page_of =
            |part: &str| words.iter().find(|at| at.words.starts_with(part)).map(|a| a.page);
        let [trust, greeting, name] = ["Wij vertrouwen", "Met vriend", "Sanne"].map(page_of);
        assert!(greeting.is_some());
        assert_eq!((trust, greeting), (greeting, name), "{invoices} rows");
    }
}

#[test]
fn what_is_not_there_leaves_no_trace() {
    let mut letter = sample::letter(0);
    letter.labels.clear();
    letter.sender.return_line.clear();
    letter.sender.foot.clear();
    letter.address = sample::lines(&["P. de Vries"]);
    letter.signature.clear();
    letter.blocks.clear();
    let words = laid_out(&letter);
    let inside: Vec<&Placed> = words.iter().filter(|at| is_in_window(at)).collect();
    assert_eq!(inside.len(), 1, "{inside:?}");
}

#[test]
fn each_page_says_which_it_is() {
    let words = laid_out(&sample::letter(40));
    let foot = |page| {
        let on_page = words.iter().filter(|at| at.page == page && at.top_mm > 275.0);
        on_page.map(|at| at.words.as_str()).collect::<String>()
    };
    assert!(foot(1).contains("Pagina 1 van 2"), "{}", foot(1));
    assert!(foot(2).contains("Pagina 2 van 2"), "{}", foot(2));
}
