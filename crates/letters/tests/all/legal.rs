//! A legal letter that would not have its effect is never made: a wrong letter for each code.

use punctueel_domain::coded::Coded;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{DebtorKind, Language};
use punctueel_letters::compose::{compose, compose_with, own};
use punctueel_letters::facts::Facts;
use punctueel_letters::facts::example::{Size, example};
use punctueel_letters::legal::{self, Wrong};
use punctueel_letters::letter::{LetterKind, Part, Piece};

fn facts(kind: LetterKind) -> Facts {
    example(kind, Size::Single, Language::Nl)
}

fn codes_of<T: Coded>(found: &[T]) -> Vec<&'static str> {
    found.iter().map(Coded::code).collect()
}

/// What a letter lacks when one thing in its text is said otherwise.
fn check(kind: LetterKind, from: &str, to: &str, expected: &[&str]) {
    let text = own::house_text(kind, Language::Nl);
    assert!(text.contains(from), "{from}");
    let spoilt = text.replace(from, to);
    let found = compose_with(&facts(kind), Some(&spoilt)).err().unwrap_or_default();
    assert_eq!(codes_of(&found), expected, "{from} → {to}");
}

/// What it lacks when one of its facts is wrong.
fn check_facts(kind: LetterKind, spoil: fn(&mut Facts), expected: &[&str]) {
    let mut facts = facts(kind);
    spoil(&mut facts);
    assert_eq!(codes_of(&compose(&facts).err().unwrap_or_default()), expected);
}

const FORMULA: &str = "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd";

#[test]
fn the_letters_of_the_house_have_their_effect() {
    for language in [Language::Nl, Language::En] {
        for kind in LetterKind::ALL.iter().filter(|kind| kind.legal_kind().is_some()) {
            for size in [Size::Single, Size::Several] {
                let facts = example(*kind, size, language);
                let letter = compose(&facts).unwrap();
                assert_eq!(legal::check(&letter, &facts), [], "{kind} {language}");
            }
        }
    }
}

#[test]
fn the_term_of_a_fourteen_day_letter_stands_in_the_approved_words() {
    let check = |from: &str, to: &str, expected: &[&str]| {
        check(LetterKind::FourteenDay, from, to, expected)
    };
    check(FORMULA, "binnen de termijn", &["WIK-FORMULA"]);
    let other = &["WIK-FORMULA", "WIK-OTHER-TERM"];
    for start in ["dagtekening", "verzending", "heden"] {
        // Both the term in days and its beginning are named.
        let twice = &["WIK-FORMULA", "WIK-OTHER-TERM", "WIK-OTHER-TERM"];
        let wrong = format!("binnen veertien dagen na {start}");
        self::check(LetterKind::FourteenDay, FORMULA, &wrong, twice);
    }
    check(FORMULA, "binnen 14 dagen", other);
    let late = format!("{FORMULA}, dus uiterlijk vrijdag 23 oktober 2026");
    check(FORMULA, &late, &["WIK-END-DAY"]);
    check("Zo voorkomt u incassokosten", "Betaal voor 23 oktober 2026", &["WIK-END-DAY"]);
    let also = format!("{FORMULA}. Betaal anders binnen zeven dagen");
    check(FORMULA, &also, &["WIK-OTHER-TERM"]);
}

#[test]
fn its_amounts_are_exact() {
    let check = |from: &str, to: &str, expected: &[&str]| {
        check(LetterKind::FourteenDay, from, to, expected)
    };
    check("Die kosten zijn {costs}.", "Die kosten volgen.", &["WIK-COSTS-NOT-NAMED"]);
    let none = &["WIK-AFTER-NOT-NAMED"];
    check("In totaal moet u dan {after} betalen.", "", none);
    let two = &["WIK-OTHER-AMOUNT"];
    check("U betaalt dan geen", "Of betaal nu € 600,00. U betaalt dan geen", two);
    check("Die kosten zijn {costs}.", "Die zijn {costs} en € 25,00 rente.", two);
    check("Betaal **{total}** binnen", "Betaal binnen", &["WIK-AMOUNT-NOT-NAMED"]);
    let fees = &["WIK-FEES"];
    check("ook incassokosten betalen", "ook administratiekosten betalen", fees);
    check("ook incassokosten betalen", "alle kosten betalen", fees);
}

#[test]
fn it_says_what_the_law_asks() {
    let check = |from: &str, to: &str, expected: &[&str]| {
        check(LetterKind::FourteenDay, from, to, expected)
    };
    let passed = "? agreed: Wij spraken af dat u uiterlijk op de betaaldag zou betalen. Die dag is \
                  voorbij.";
    check(passed, "", &["WIK-NOT-SAID-IN-DEFAULT"]);
    check("{items}", "{number}", &["LEGAL-INVOICE"]);
    let account = &["OWN-TEXT-LACKS", "LEGAL-ACCOUNT"];
    check("{payment}", "", account);
    check("{payment}", "{payment}\n\n{payment}", &["LEGAL-ACCOUNT"]);
    check("{reach}", "", &["LEGAL-NO-CONTACT"]);
    let text = own::house_text(LetterKind::FourteenDay, Language::Nl);
    let (before, rest) = text.split_once("[consequence]").unwrap();
    let (_, after) = rest.split_once("[closing]").unwrap();
    let cut = format!("{before}[closing]{after}");
    let found = compose_with(&facts(LetterKind::FourteenDay), Some(&cut)).unwrap_err();
    let expected = ["WIK-NO-CONSEQUENCE", "WIK-COSTS-NOT-NAMED", "WIK-AFTER-NOT-NAMED"];
    assert_eq!(codes_of(&found), expected);
}

#[test]
fn vat_on_its_costs_is_named_with_the_reason() {
    fn lacks(spoil: fn(String) -> String, vat: i64) -> Vec<&'static str> {
        let mut facts = facts(LetterKind::FourteenDay);
        facts.costs_vat = Some(Cents(vat));
        let own = spoil(own::house_text(LetterKind::FourteenDay, Language::Nl).to_owned());
        compose_with(&facts, Some(&own)).err().map(|found| codes_of(&found)).unwrap_or_default()
    }
    assert_eq!(lacks(|own| own, 3_811), Vec::<&str>::new());
    assert_eq!(lacks(|own| own, 3_812), ["WIK-VAT-NOT-OF-COSTS"]);
    let unnamed = |own: String| own.replace("komt {costs_vat} btw", "komt btw");
    assert_eq!(lacks(unnamed, 3_811), ["WIK-VAT-NOT-NAMED"]);
    let unsaid = |own: String| own.replace("Deze btw kunnen wij niet verrekenen. ", "");
    assert_eq!(lacks(unsaid, 3_811), ["WIK-VAT-WITHOUT-REASON"]);
}

#[test]
fn its_facts_are_right() {
    let check = |spoil, expected| check_facts(LetterKind::FourteenDay, spoil, expected);
    check(|facts| facts.costs = None, &["COSTS"]);
    let scale = &["WIK-COSTS-NOT-OF-SCALE"];
    check(|facts| facts.costs = facts.costs.map(|costs| costs + Cents(1)), scale);
    check(|facts| facts.costs = facts.costs.map(|costs| costs - Cents(1)), scale);
    check(|facts| facts.kind = DebtorKind::Business, &["WIK-NOT-A-CONSUMER"]);
    check(|facts| facts.kind = DebtorKind::Unknown, &["WIK-NOT-A-CONSUMER"]);
    check(|facts| facts.house.street.clear(), &["LEGAL-CREDITOR"]);
    check(|facts| facts.debtor.street.clear(), &["ADDRESS"]);
    // More than the sum of its lines never comes so far.
    check(|facts| facts.total += Cents(100), &["TOTAL"]);
}

/// What composing makes impossible, in a letter that comes from elsewhere.
#[test]
fn a_letter_from_elsewhere_is_read_as_strictly() {
    let facts = facts(LetterKind::FourteenDay);
    let mut letter = compose(&facts).unwrap();
    letter.address.truncate(1);
    assert_eq!(codes_of(&legal::check(&letter, &facts)), ["LEGAL-DEBTOR"]);
    let mut letter = compose(&facts).unwrap();
    for block in letter.blocks.iter_mut().filter(|block| block.part == Part::Request) {
        for piece in &mut block.pieces {
            let Piece::Payment(payment) = piece else { continue };
            payment.rows[0].1 = "€ 1.391,50".to_owned();
        }
    }
    assert_eq!(codes_of(&legal::check(&letter, &facts)), ["LEGAL-ACCOUNT"]);
    let more = Facts { total: facts.total + Cents(500), ..facts.clone() };
    let found = legal::check(&compose(&facts).unwrap(), &more);
    assert!(codes_of(&found).contains(&"WIK-MORE-THAN-PRINCIPAL"), "{found:?}");
}

#[test]
fn the_other_legal_letters_say_what_they_do() {
    let notice = |from, to, expected| check(LetterKind::NoticeOfDefault, from, to, expected);
    notice("in verzuim", "te laat", &["NOTICE-NO-DEFAULT-NAMED"]);
    notice("wettelijke rente vragen", "incassokosten vragen", &["LEGAL-CHARGES"]);
    notice("uiterlijk **{last_day}** te betalen", "te betalen", &["LEGAL-NO-LAST-DAY"]);
    let stop = |from, to, expected| check(LetterKind::Interruption, from, to, expected);
    stop("uitdrukkelijk en ondubbelzinnig ", "", &["INTERRUPTION-NO-RESERVATION"]);
    let last = |from, to, expected| check(LetterKind::FinalDemand, from, to, expected);
    last("{items}", "{number}", APART);
    last("Maak **{total}**", "Maak **{total}** of € 5,00", &["WIK-OTHER-AMOUNT"]);
}

/// What lacks of a final demand without its table.
const APART: &[&str] = &["LEGAL-INVOICE", "LEGAL-PART-NOT-NAMED", "LEGAL-PART-NOT-NAMED"];

/// Of each code there is a wrong letter in this file.
#[test]
fn every_code_has_a_wrong_letter() {
    let this = include_str!("legal.rs");
    for wrong in Wrong::samples() {
        assert!(this.contains(&format!("\"{}\"", wrong.code())), "{}", wrong.code());
        assert!(!wrong.source().is_empty());
    }
}
