//! The words of the Dutch letters help somebody to pay.

use super::made::letters;

/// Words that help nobody to pay (the word list for letters, as far as it holds for every tone).
const UNKIND: &[&str] = &[
    "tot onze spijt",
    "leedwezen",
    "helaas",
    "moeten vaststellen",
    "moeten constateren",
    "ondanks",
    "nagelaten",
    "nalatig",
    "verzuim",
    "wanbeta",
    "in gebreke",
    "weiger",
    "onwil",
    "beweert",
    "smoes",
    "uitvlucht",
    "uw fout",
    "uw schuld",
    "door uw toedoen",
    "had moeten",
    "behoorde te",
    "dient te",
    "verplicht",
    "wederom",
    "alweer",
    "zoveelste",
    "nog steeds",
    "nog altijd",
    "alsnog",
    "onmiddellijk",
    "per direct",
    "terstond",
    "per ommegaande",
    "spoedig",
    "binnenkort",
    "korte termijn",
    "na heden",
    "dagtekening",
    "sommeren",
    "sommatie",
    "eisen",
    "vorderen",
    "dreig",
    "waarschuw",
    "dwingt",
    "genoodzaakt",
    "noodgedwongen",
    "uitstel",
    "niet langer",
    "onacceptabel",
    "onaanvaardbaar",
    "schandalig",
    "teleurgesteld",
    "verbaasd",
    "bevreemdt",
    "betreuren",
    "boete",
    "straf",
    "kosten",
    "achterstand",
    "achterstallig",
    "schuldenaar",
    "debiteur",
    "crediteur",
    "vordering",
    "claim",
    "betalingsproblemen",
    "moeilijkheden",
    "mogen ontvangen",
    "rechter",
    "rechtszaak",
    "dagvaarding",
    "deurwaarder",
    "beslag",
    "bkr",
    "politie",
    "aangifte",
    "fraude",
    "faillissement",
    "indien",
    "teneinde",
    "middels",
    "reeds",
    "tevens",
    "inzake",
    "gaarne",
    "derhalve",
    "voldoen",
    "t/m",
    "m.b.t.",
    "!",
];

#[test]
fn the_tone_is_friendly() {
    let nl = include_str!("../../words/nl.ftl");
    let towards = |line: &&str| line.starts_with("letter-") || line.starts_with("consequence-");
    let fixed = nl.lines().filter(towards).map(|line| ("words".to_owned(), line.to_owned()));
    let dutch = letters().into_iter().filter(|(name, _)| name.ends_with(".nl"));
    let texts = dutch.map(|(name, letter)| (name, letter.page())).chain(fixed);
    for (name, text) in texts {
        let text = text.to_lowercase().replace('\n', " ");
        // A notice of default must say what it does; everywhere else the word is a reproach.
        let may_say = |word: &str| word == "verzuim" && name.starts_with("notice-of-default");
        let unkind: Vec<&&str> =
            UNKIND.iter().filter(|word| text.contains(**word) && !may_say(word)).collect();
        assert!(unkind.is_empty(), "{name}: {unkind:?}");
        let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).collect();
        assert!(!words.contains(&"je") && !words.contains(&"jij"), "{name}");
    }
}
