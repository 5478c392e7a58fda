//! The words of the house help somebody to pay: the linter finds nothing in any letter, mail or
//! call script, and finds each thing it is there for in a text that has it.

use punctueel_domain::coded::Coded;
use punctueel_domain::party::{DebtorKind, Language};
use punctueel_letters::compose::compose;
use punctueel_letters::compose::own::{house_text, tone};
use punctueel_letters::facts::Facts;
use punctueel_letters::facts::example::{Size, example};
use punctueel_letters::letter::LetterKind;
use punctueel_letters::lint::{self, Finding, Level, Setting};

use super::made::{final_demand_broken, letters};
use super::sheets::sheets;

fn assert_kind(name: &str, found: &[Finding]) {
    let said: Vec<String> = found
        .iter()
        .filter(|finding| finding.level != Level::Hint)
        .map(|finding| format!("{:?} in “{}”", finding.flaw, finding.at))
        .collect();
    assert!(said.is_empty(), "{name}:\n{}", said.join("\n"));
}

#[test]
fn the_linter_finds_nothing_in_our_letters() {
    for (name, letter) in letters() {
        let is_consumer = name.contains("consumer") || name.contains("first-late");
        let reader = if is_consumer { DebtorKind::Consumer } else { DebtorKind::Business };
        let setting = Setting::of(letter.kind, reader, letter.language);
        assert_kind(&name, &lint::letter(&letter, &setting));
    }
}

/// Every size, to firms and to consumers, as the texts of the house come out.
#[test]
fn the_linter_finds_nothing_in_any_text_of_the_house() {
    for language in [Language::Nl, Language::En] {
        for kind in LetterKind::ALL {
            let found = tone(*kind, language, house_text(*kind, language));
            assert_kind(&format!("{kind}.{language}"), &found);
        }
    }
}

#[test]
fn the_linter_finds_nothing_in_our_call_scripts() {
    for (name, sheet) in sheets() {
        for reader in [DebtorKind::Business, DebtorKind::Consumer] {
            let setting = Setting { language: sheet.language, tone: 1, reader, legal_kind: None };
            assert_kind(&name, &lint::sheet(&sheet, &setting));
        }
    }
}

/// What the linter says of a text, in codes.
fn codes(text: &str, tone: u8, reader: DebtorKind) -> Vec<&'static str> {
    let setting = Setting { language: Language::Nl, tone, reader, legal_kind: None };
    let found = lint::text(text, &setting);
    found.iter().map(|finding| finding.flaw.code()).collect()
}

const GOOD: &str = "Wilt u € 1.210,00 uiterlijk vrijdag 16 oktober 2026 betalen?";

/// One sentence after a good one, to a consumer at tone 1.
fn check(sentence: &str, expected: &[&str]) {
    let text = format!("{GOOD} {sentence}");
    assert_eq!(codes(&text, 1, DebtorKind::Consumer), expected, "{sentence}");
}

#[test]
fn a_word_that_helps_nobody_is_found() {
    check("", &[]);
    check("Helaas is dat niet gebeurd.", &["TONE-MOOD"]);
    check("U heeft nagelaten te betalen.", &["TONE-ACCUSES"]);
    check("U bent een wanbetaler.", &["TONE-LABEL"]);
    check("Ondanks onze herinneringen is er niets.", &["TONE-REPROACH"]);
    check("Wij dreigen niet.", &["TONE-THREAT"]);
    check("Betaal onmiddellijk.", &["TONE-PRESSURE"]);
    check("Anders volgt beslag.", &["TONE-UNTRUE"]);
    check("Alle kosten zijn voor u.", &["TONE-ALL-COSTS-CONSUMER"]);
    check("Daar komen administratiekosten bij.", &["TONE-FEES-CONSUMER"]);
    check("Betaal z.s.m. het bedrag.", &["CLEAR-ABBREVIATION"]);
    check("Betaal indien dat kan.", &["CLEAR-PLAIN-WORD"]);
    check(
        "Betaal binnen tien dagen na heden.",
        &["CLEAR-TERM-WITHOUT-DAY", "CLEAR-TERM-START", "CLEAR-PLAIN-WORD"],
    );
}

#[test]
fn what_is_allowed_is_not_found() {
    check("Wij zien nog geen betaling. Er zijn geen incassokosten.", &[]);
    check("Onze fout: wij stuurden de factuur te laat.", &[]);
    check("U reist op vrijdag 16 oktober 2026.", &[]);
    let firm = |tone| codes(&format!("{GOOD} U blijft in gebreke."), tone, DebtorKind::Business);
    assert_eq!((firm(2), firm(3)), (vec!["TONE-ACCUSES"], vec![]));
    let all = format!("{GOOD} Alle kosten betaalt u.");
    assert_eq!(codes(&all, 3, DebtorKind::Business), ["TONE-ALL-COSTS"]);
}

#[test]
fn an_accusation_is_forbidden_at_the_first_tone() {
    let level = |tone| {
        let reader = DebtorKind::Business;
        let setting = Setting { language: Language::Nl, tone, reader, legal_kind: None };
        lint::text(&format!("{GOOD} U heeft nagelaten te betalen."), &setting)[0].level
    };
    assert_eq!((level(1), level(2)), (Level::Block, Level::Warn));
}

#[test]
fn days_and_amounts_stand_in_full_and_are_true() {
    check("Dat was op 2 oktober.", &["CLEAR-DAY-NOT-IN-FULL"]);
    check("Dat was op 02-10-2026.", &["CLEAR-DAY-NOT-IN-FULL"]);
    check("Dat was op maandag 2 oktober 2026.", &["CLEAR-DAY-WRONG"]);
    check("Betaal uiterlijk zaterdag 17 oktober 2026.", &["CLEAR-DAY-FREE"]);
    check("Dat is € 1210.", &["CLEAR-AMOUNT-FORM"]);
    check("Dat is 1.210,00 euro.", &["CLEAR-AMOUNT-FORM"]);
}

#[test]
fn a_text_is_short_and_comes_to_the_point() {
    let long = "Wij ".to_owned() + &"zien en ".repeat(11) + "weten.";
    check(&long, &["CLEAR-LONG-SENTENCE"]);
    check("Dat is klaar! Kijk je mee?", &["CLEAR-SHOUTS", "CLEAR-TWO-FORMS"]);
    let late = "Wij zien het. ".repeat(21) + GOOD;
    let found = codes(&late, 1, DebtorKind::Consumer);
    assert_eq!(found, ["CLEAR-AMOUNT-LATE", "CLEAR-REQUEST-LATE", "CLEAR-LONG-PARAGRAPH"]);
    let whole = [GOOD, &"Wij zien het.\n\n".repeat(50)].join("\n\n");
    assert_eq!(codes(&whole, 1, DebtorKind::Consumer), ["CLEAR-LONG-TEXT"]);
}

/// A text of a firm is read as it comes out.
#[test]
fn an_own_text_is_looked_at_in_every_form() {
    let own = house_text(LetterKind::FirstDemand, Language::Nl);
    let own = own.replace("[closing]", "[closing]\n? consumer: Alle kosten zijn voor u.");
    let found = tone(LetterKind::FirstDemand, Language::Nl, &own);
    let blocked: Vec<_> = found.iter().filter(|one| one.level == Level::Block).collect();
    assert_eq!(blocked.len(), 1);
    assert_eq!(blocked[0].flaw.code(), "TONE-ALL-COSTS-CONSUMER");
    assert_eq!(blocked[0].at, "Alle kosten zijn voor u.");
}

#[test]
fn a_broken_agreement_is_named_without_blame() {
    let facts: Facts = example(LetterKind::FinalDemand, Size::Single, Language::Nl);
    let letter = compose(&final_demand_broken(facts)).unwrap();
    let setting = Setting::of(letter.kind, DebtorKind::Business, Language::Nl);
    assert_kind("broken", &lint::letter(&letter, &Setting { tone: 4, ..setting }));
}
