//! A firm's own page: what it may, and how it hears what is wrong.

use punctueel_letters::paper::{NotPrinted, Press};

use super::sample;
use crate::{House, own};

/// A page that says everything, plainly.
const PLAIN: &str = r#"#let letter = json("data.json")
#set document(title: letter.subject)
#set text(font: "Noto Sans", lang: letter.language)
#letter.address.join(linebreak())
= #letter.subject
#for part in letter.blocks { for piece in part.pieces {
  if "text" in piece { par(piece.text.map(span => span.text).join()) }
  if "table" in piece { for row in piece.table.rows + piece.table.totals [#row.join(", ")\ ] }
  if "payment" in piece {
    for row in piece.payment.rows [#row.join(": ")\ ]
    image("scan.svg", width: 3cm, alt: piece.payment.scan)
  }
} }
"#;

fn refused(page: &str) -> NotPrinted {
    own::letter(page, &sample::letter(2)).expect_err("is refused")
}

fn check_wrong(page: &str, parts: &[&str]) {
    match refused(page) {
        NotPrinted::OwnPage(what) => {
            assert!(parts.iter().all(|part| what.contains(part)), "{what}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_own_page_prints_the_same_words() {
    let letter = sample::letter(2);
    let pdf = own::letter(PLAIN, &letter).expect("prints");
    assert_eq!(pdf.pages, 1);
    assert!(pdf.bytes != House.letter(&letter).expect("prints").bytes);
}

#[test]
fn our_page_can_be_begun_from() {
    assert!(own::letter(own::example(), &sample::letter(2)).is_ok());
}

#[test]
fn a_mistake_is_told_with_its_line() {
    check_wrong("#let letter = json(\"data.json\")\n#letter.amount", &["line 2", "amount"]);
    check_wrong("one\ntwo\n#if {", &["line 3"]);
    check_wrong(&"x".repeat(own::LONGEST + 1), &["200000"]);
}

#[test]
fn an_own_page_sees_nothing_else() {
    check_wrong("#read(\"/etc/hostname\")", &["line 1", "not found"]);
    check_wrong("#import \"@preview/cetz:0.3.0\"", &["line 1"]);
    check_wrong("#image(\"logo.png\")", &["line 1", "not found"]);
    check_wrong("#datetime.today()", &["line 1"]);
}

#[test]
fn what_a_letter_may_not_be_without_must_be_there() {
    let check = |gone: &str, expected: &[&str]| match refused(&PLAIN.replace(gone, "")) {
        NotPrinted::OwnPageLacks(lacks) => assert_eq!(lacks, expected, "without {gone}"),
        other => panic!("{other:?}"),
    };
    check("for row in piece.payment.rows [#row.join(\": \")\\ ]", &["NL91 ABNA 0417 1643 00"]);
    check("piece.table.rows + ", &["F001", "F002"]);
    check(" + piece.table.totals", &["€ 2,00"]);
    check(
        "#letter.address.join(linebreak())",
        &["Jansen Bouw B.V.", "Kanaalweg 12", "3526 KL  UTRECHT"],
    );
}

#[test]
fn a_larger_amount_does_not_say_the_amount() {
    let page = PLAIN.replace(" + piece.table.totals", "") + "\nWe kennen u al 12,00 jaar: 2,001.";
    let expected = vec!["€ 2,00".to_owned()];
    assert!(matches!(refused(&page), NotPrinted::OwnPageLacks(lacks) if lacks == expected));
    let page = page + " Het totaal is (€2,00).";
    assert!(own::letter(&page, &sample::letter(2)).is_ok());
}

#[test]
fn words_beside_the_sheet_do_not_count() {
    let page = PLAIN.replace(
        "#letter.address.join(linebreak())",
        "#place(dx: 40cm, letter.address.join(linebreak()))",
    );
    assert!(matches!(refused(&page), NotPrinted::OwnPageLacks(lacks) if lacks.len() == 3));
}
