//! Every letter in both languages, single and several, as the files in `tests/letters` say; and
//! what a letter never goes without.

use jiff::civil::{Date, date};
use punctueel_domain::coded::Coded;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Channel, DebtorKind, Language};
use punctueel_domain::strategy::LegalKind;
use punctueel_letters::compose::compose;
use punctueel_letters::facts::{Addressee, FactItem, Facts, Missing, Sender};
use punctueel_letters::letter::{Letter, LetterKind};
use punctueel_letters::words::{List, Words};

use super::snapshot;

fn item(number: &str, open: i64, due_on: Date) -> FactItem {
    FactItem {
        number: number.to_owned(),
        issued_on: date(2026, 9, 2),
        description: "onderhoud september".to_owned(),
        amount: Cents(open),
        paid: Cents::ZERO,
        open: Cents(open),
        disputed: Cents::ZERO,
        due_on,
        is_asked: true,
        is_credit: false,
    }
}

/// One invoice, a first reminder to a firm.
fn facts(language: Language) -> Facts {
    Facts {
        kind_of_letter: LetterKind::Reminder,
        channel: Channel::Post,
        house: Sender {
            name: "Van Dijk Techniek B.V.".to_owned(),
            street: "Kade 3".to_owned(),
            postcode: "1011AB".to_owned(),
            city: "Amsterdam".to_owned(),
            website: "vandijk.example".to_owned(),
            kvk: "12345678".to_owned(),
            vat_number: "NL001234567B01".to_owned(),
            iban: "NL91ABNA0417164300".to_owned(),
            person: "Lotte Bakker".to_owned(),
            function: "administratie".to_owned(),
            phone: "020 123 45 67".to_owned(),
            hours: "op werkdagen van 9.00 tot 17.00 uur".to_owned(),
            email: "administratie@vandijk.example".to_owned(),
        },
        debtor: Addressee {
            name: "Bouwbedrijf De Linde B.V.".to_owned(),
            number: "10042".to_owned(),
            contact: "mevrouw De Boer".to_owned(),
            street: "Dorpsstraat 12".to_owned(),
            postcode: "1234 AB".to_owned(),
            city: "Weesp".to_owned(),
            country: String::new(),
            email: "boekhouding@delinde.example".to_owned(),
        },
        language,
        kind: DebtorKind::Business,
        today: date(2026, 10, 6),
        last_day_on: Some(date(2026, 10, 16)),
        covered_until: Some(date(2026, 10, 5)),
        items: vec![item("2026-101", 121_000, date(2026, 10, 2))],
        total: Cents(121_000),
        unlinked: Cents::ZERO,
        consequences: Vec::new(),
        earlier: Vec::new(),
        broken: Vec::new(),
        promises: Vec::new(),
        is_first_time_late: false,
        is_term_agreed: true,
        is_copy_attached: false,
    }
}

/// Three invoices asked (one paid in part), a credit note, unlinked money, and one only shown.
fn several(language: Language) -> Facts {
    let mut facts = facts(language);
    let mut part = item("2026-088", 50_000, date(2026, 9, 18));
    (part.amount, part.paid) = (Cents(75_000), Cents(25_000));
    part.description = "spoedreparatie aan de luchtbehandeling op de locatie Almere".to_owned();
    let mut credit = item("2026-C09", -12_100, date(2026, 9, 30));
    (credit.is_credit, credit.is_asked) = (true, false);
    credit.description = "retour filters".to_owned();
    let mut shown = item("2026-117", 36_300, date(2026, 10, 5));
    shown.is_asked = false;
    facts.items.extend([part, item("2026-095", 8_470, date(2026, 9, 25)), credit, shown]);
    facts.unlinked = Cents(5_000);
    facts.total = facts.sum();
    facts
}

fn first_demand(mut facts: Facts) -> Facts {
    facts.kind_of_letter = LetterKind::FirstDemand;
    facts.earlier = vec![(date(2026, 9, 28), Channel::Email), (date(2026, 10, 1), Channel::Phone)];
    facts
}

fn final_demand(mut facts: Facts) -> Facts {
    facts.kind_of_letter = LetterKind::FinalDemand;
    facts.items.retain(|item| item.is_asked || item.is_credit);
    facts.earlier = vec![(date(2026, 9, 28), Channel::Post)];
    facts.consequences = vec![(date(2026, 10, 20), "hand-over".to_owned())];
    facts
}

/// A letter's name, and what makes a first reminder into it.
type Kind = (&'static str, fn(Facts) -> Facts);

/// The letters that are kept beside the tests.
fn letters() -> Vec<(String, Letter)> {
    let mut letters = Vec::new();
    for language in [Language::Nl, Language::En] {
        let kinds: [Kind; 3] = [
            ("reminder", |facts| facts),
            ("first-demand", first_demand),
            ("final-demand", final_demand),
        ];
        for (name, kind) in kinds {
            for (size, facts) in [("single", facts(language)), ("several", several(language))] {
                let letter = compose(&kind(facts)).unwrap();
                letters.push((format!("{name}-{size}.{language}"), letter));
            }
        }
        letters.push((format!("reminder-first-late.{language}"), first_late(language)));
        letters.push((format!("first-demand-consumer.{language}"), consumer(language)));
    }
    letters
}

/// A consumer who was never late, paid a part, and of whom little else is known.
fn first_late(language: Language) -> Letter {
    let mut facts = facts(language);
    facts.kind = DebtorKind::Consumer;
    facts.debtor.contact.clear();
    facts.house.phone.clear();
    (facts.last_day_on, facts.is_first_time_late, facts.is_copy_attached) = (None, true, true);
    (facts.items[0].paid, facts.items[0].open) = (Cents(21_000), Cents(100_000));
    facts.total = Cents(100_000);
    compose(&facts).unwrap()
}

/// A consumer, with a part of the invoice in dispute.
fn consumer(language: Language) -> Letter {
    let mut facts = first_demand(facts(language));
    (facts.kind, facts.is_term_agreed) = (DebtorKind::Consumer, false);
    (facts.items[0].disputed, facts.total) = (Cents(30_000), Cents(91_000));
    facts.items[0].description.clear();
    compose(&facts).unwrap()
}

#[test]
fn every_letter_is_as_reviewed() {
    for (name, letter) in letters() {
        snapshot::same(&format!("tests/letters/{name}.txt"), &letter.page());
    }
}

#[test]
fn a_letter_has_no_holes_and_no_wide_lines() {
    for (name, letter) in letters() {
        let page = letter.page();
        assert!(!page.contains(['{', '}', '[', '\u{2068}', '\u{a0}']), "{name}");
        assert!(
            !page.contains(" ,") && !page.contains("op  ") && !page.contains("\n\n\n"),
            "{name}"
        );
        assert!(!letter.subject.contains('\n'), "{name}");
        let widest = page.lines().map(|line| line.chars().count()).max().unwrap_or_default();
        assert!(widest <= 96, "{name}: {widest}");
    }
}

/// One amount to pay, equal in subject, text and payment block; paid, dated, signed.
#[test]
fn what_must_be_in_a_letter_is_in_it() {
    for (name, letter) in letters() {
        let needed =
            ["NL91 ABNA 0417 1643 00", "Van Dijk Techniek B.V.", "2026-101", "Lotte Bakker"];
        for text in needed {
            assert!(letter.mail().contains(text), "{name}: {text}");
        }
        let covered =
            if name.ends_with("nl") { "maandag 5 oktober 2026" } else { "Monday 5 October 2026" };
        assert!(letter.mail().replace('\n', " ").contains(covered), "{name}");
    }
}

#[test]
fn the_legal_kind_and_the_tone_decide_the_letter() {
    let of = LetterKind::of;
    assert_eq!(of(LegalKind::Reminder, 1), Some(LetterKind::Reminder));
    assert_eq!(of(LegalKind::Reminder, 2), Some(LetterKind::FirstDemand));
    assert_eq!(of(LegalKind::FinalDemand, 1), Some(LetterKind::FinalDemand));
    assert_eq!(of(LegalKind::FourteenDay, 2), None);
}

fn codes(missing: &[Missing]) -> Vec<&'static str> {
    missing.iter().map(Coded::code).collect()
}

/// A change to the facts that makes a letter impossible, and the codes of what it then lacks.
type Spoilt = (fn(&mut Facts), &'static [&'static str]);

#[test]
fn a_letter_with_a_hole_is_not_made() {
    let spoilt: [Spoilt; 13] = [
        (|facts| facts.house.name.clear(), &["HOUSE-NAME"]),
        (|facts| facts.house.iban = " NL91 ".to_owned(), &["HOUSE-IBAN"]),
        (|facts| facts.items[0].number.clear(), &["NUMBER"]),
        (|facts| facts.items[0].open = Cents::ZERO, &["OPEN", "TOTAL"]),
        (|facts| facts.items.clear(), &["ITEMS"]),
        (|facts| facts.last_day_on = None, &["LAST-DAY"]),
        (|facts| facts.last_day_on = Some(facts.today), &["LAST-DAY-PASSED"]),
        (|facts| facts.covered_until = None, &["COVERED-UNTIL"]),
        (|facts| facts.total = Cents(1), &["TOTAL"]),
        (
            |facts| {
                facts.unlinked = facts.total;
                facts.total = Cents::ZERO;
            },
            &["NOTHING-TO-ASK"],
        ),
        (|facts| facts.items[0].due_on = facts.today, &["NOT-OVERDUE"]),
        (
            |facts| {
                facts.kind_of_letter = LetterKind::FinalDemand;
                facts.kind = DebtorKind::Unknown;
            },
            &["NOT-FOR-CONSUMER"],
        ),
        (
            |facts| facts.consequences = vec![(date(2026, 10, 16), "call".to_owned())],
            &["CONSEQUENCE-TOO-EARLY"],
        ),
    ];
    for (spoil, expected) in spoilt {
        let mut facts = first_demand(facts(Language::Nl));
        spoil(&mut facts);
        assert_eq!(codes(&compose(&facts).unwrap_err()), expected);
    }
}

#[test]
fn what_is_missing_is_said_in_both_languages() {
    for language in [Language::Nl, Language::En] {
        for missing in Missing::samples() {
            let said = Words::of(language).sentence(&missing, List::Missing);
            assert!(said.ends_with('.') && !said.contains(['[', '{', '$']), "{said}");
        }
    }
}

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
        let unkind: Vec<&&str> = UNKIND.iter().filter(|word| text.contains(**word)).collect();
        assert!(unkind.is_empty(), "{name}: {unkind:?}");
        let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).collect();
        assert!(!words.contains(&"je") && !words.contains(&"jij"), "{name}");
    }
}
