//! Where words stand on a letter: in the window, on which page, beside what.

use std::collections::BTreeMap;

use punctueel_domain::party::Language;
use punctueel_letters::compose::compose;
use punctueel_letters::facts::example::{Size, example};
use punctueel_letters::letter::{Letter, LetterKind, Piece, Span};

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

/// Set as it usually is, this letter has its last words and its signature alone on a second page.
#[test]
fn a_letter_that_runs_over_by_a_few_lines_is_set_closer() {
    for language in [Language::Nl, Language::En] {
        let letter = compose(&example(LetterKind::Interruption, Size::Several, language));
        let words = laid_out(&letter.expect("nothing lacks"));
        assert!(words.iter().all(|at| at.page == 1), "{language}");
    }
}

#[test]
fn a_long_name_stays_in_one_line_on_the_next_page() {
    let mut letter = sample::letter(40);
    letter.sender.name = "Stichting Samenwerkingsverband Passend Primair Onderwijs ".repeat(2);
    letter.subject = "Laatste aanmaning: zes facturen, samen te betalen vóór vrijdag ".repeat(3);
    let words = laid_out(&letter);
    let head: Vec<&Placed> = words.iter().filter(|at| at.page == 2 && at.top_mm < 24.0).collect();
    let said = head.iter().map(|at| at.words.as_str()).collect::<String>();
    assert!(said.starts_with("Stichting Samen") && said.matches('…').count() == 2, "{said}");
    let tops: Vec<f64> = head.iter().map(|at| at.top_mm.round()).collect();
    assert!(tops.windows(2).all(|two| two[0] == two[1]), "{head:?}");
}

#[test]
fn a_telephone_number_is_not_broken_off() {
    for extra in 4..12 {
        let mut letter = sample::letter(1);
        let words = format!("Bel {}a 020 123 45 67 of mail ons.", "een woord ".repeat(extra));
        let span = Span { text: words, is_strong: false };
        letter.blocks[2].pieces = vec![Piece::Text(vec![span])];
        let mut lines: BTreeMap<i64, String> = BTreeMap::new();
        for at in laid_out(&letter) {
            *lines.entry((at.top_mm * 10.0).round() as i64).or_default() += &at.words;
        }
        let is_whole = |line: &String| line.replace('\u{a0}', " ").contains("020 123 45 67");
        assert!(lines.values().any(is_whole), "{lines:?}");
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
