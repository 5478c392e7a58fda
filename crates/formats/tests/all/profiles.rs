//! Reads lists with a profile: as confirmed, without guessing, and refused where the file changed.

use punctueel_formats::facts::{Because, FileFacts, Format};
use punctueel_formats::problem::ProblemKind;
use punctueel_formats::profile::{DayForm, Profile};
use punctueel_formats::read::{read, read_with};

const PROFILE: &str = r#"
list = "open-items"
separator = ";"
days = "month-first"
amounts = "point"

[[columns]]
heading = "Ref"
field = "number"

[[columns]]
heading = "Wie"
field = "debtor_name"

[[columns]]
heading = "Op"
field = "issued_on"

[[columns]]
heading = "Rest"
field = "open"
"#;

const LIST: &str = "Uitvoer van ons pakket\nRef;Wie;Op;Rest;Datum\nA1;Jansen;02/03/2026;1.250;x\n";

fn profile() -> Profile {
    toml::from_str(PROFILE).unwrap()
}

fn said(facts: &FileFacts) -> Vec<(u64, ProblemKind, &str)> {
    facts.problems.iter().map(|p| (p.line, p.what, p.found.as_str())).collect()
}

#[test]
fn a_profile_is_kept_as_text_and_comes_back() {
    let profile = profile();
    assert_eq!(profile.days, Some(DayForm::MonthFirst));
    let toml = toml::to_string(&profile).unwrap();
    assert_eq!(toml::from_str::<Profile>(&toml).unwrap(), profile);
    let json = serde_json::to_string(&profile).unwrap();
    assert_eq!(serde_json::from_str::<Profile>(&json).unwrap(), profile);
    assert!(toml::from_str::<Profile>(&PROFILE.replace("separator", "seperator")).is_err());
}

#[test]
fn with_a_profile_nothing_is_guessed() {
    assert_eq!(read(LIST.as_bytes()).format, Format::Unknown);
    let facts = read_with(LIST.as_bytes(), Some(&profile()));
    // 1.250 with a point before the cents is no whole cents.
    assert_eq!(said(&facts), [(3, ProblemKind::Amount, "1.250")]);
    let text = LIST.replace("1.250", "1.25");
    let facts = read_with(text.as_bytes(), Some(&profile()));
    assert_eq!((facts.format, said(&facts)), (Format::OpenItems, Vec::new()));
    let list = facts.open_items.unwrap();
    let item = &list.items[0];
    assert_eq!((item.number.as_str(), item.open.0, item.line), ("A1", 125, 3));
    assert_eq!(item.issued_on.to_string(), "2026-02-03");
    assert_eq!(list.columns[0].because, Some(Because::Profile));
    assert_eq!((list.columns[4].field, list.columns[4].because), (None, None));
}

#[test]
fn a_heading_that_changed_is_refused_by_name() {
    let changed = LIST.replace("Rest", "Restant");
    let facts = read_with(changed.as_bytes(), Some(&profile()));
    let missing =
        [(2, ProblemKind::HeadingMissing, "Rest"), (2, ProblemKind::ColumnMissing, "open")];
    assert_eq!(said(&facts), missing);
    assert!(facts.open_items.unwrap().items.is_empty());
    let twice = LIST.replace("Datum", "Ref");
    let facts = read_with(twice.as_bytes(), Some(&profile()));
    assert_eq!(said(&facts)[0], (2, ProblemKind::ColumnTwice, "Ref"));
    let other = read_with(b"Naam;Plaats\nJansen;Dorp\n", Some(&profile()));
    assert_eq!(said(&other)[0].1, ProblemKind::UnknownFormat);
}

#[test]
fn a_profile_that_names_a_field_twice_or_wrongly_is_refused() {
    for (from, to) in [("debtor_name", "open"), ("debtor_name", "naam")] {
        let wrong: Profile = toml::from_str(&PROFILE.replace(from, to)).unwrap();
        let facts = read_with(LIST.as_bytes(), Some(&wrong));
        assert!(said(&facts).contains(&(2, ProblemKind::Profile, to)), "{:?}", said(&facts));
    }
}

#[test]
fn a_profile_says_on_which_line_the_headings_stand() {
    let text = format!("Ref;Wie;Op;Rest\n{LIST}").replace("1.250", "1.25");
    let lines = |heading_line| {
        let profile = Profile { heading_line, ..profile() };
        let facts = read_with(text.as_bytes(), Some(&profile));
        facts.open_items.map(|list| list.items.iter().map(|item| item.line).collect::<Vec<_>>())
    };
    assert_eq!(lines(Some(3)), Some(vec![4]));
    assert_eq!(lines(Some(2)), None);
}
