//! Everything that can be said has its words, in both languages, and each word stands in one place.

use std::collections::{BTreeMap, BTreeSet};

use punctueel_domain::casework::priority::Term;
use punctueel_domain::coded::Coded;
use punctueel_domain::party::Language;
use punctueel_formats::problem::ProblemKind;
use punctueel_letters::words::Words;
use punctueel_office::ask::timeline::Happening;
use punctueel_office::ask::today::{Exception, Hint};
use punctueel_office::imports::Change;
use punctueel_store::StoreError;
use punctueel_store::error::Trouble;
use punctueel_store::replay::Finding;

const NL: &str = include_str!("../../words/nl.ftl");
const EN: &str = include_str!("../../words/en.ftl");
const HOUSE_NL: &str = include_str!("../../../letters/words/nl.ftl");

fn both() -> [Words; 2] {
    [Words::with(Language::Nl, NL), Words::with(Language::En, EN)]
}

/// The names in a file, with their parts, and the data that each uses.
fn names(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut name = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((head, _)) = line.split_once(" =") {
            let is_name = !head.contains([' ', '{', '*', '[']);
            if is_name && !head.is_empty() {
                name = head.to_owned();
                assert!(!found.contains_key(&name), "{name} stands there twice");
            } else if let Some(part) = head.strip_prefix("    .").filter(|part| !part.contains(' '))
            {
                name = format!("{}.{part}", name.split('.').next().unwrap_or_default());
            }
        }
        let data = found.entry(name.clone()).or_default();
        for piece in line.split('$').skip(1) {
            let end = piece.find(|c: char| !c.is_alphanumeric() && c != '_');
            data.insert(piece[..end.unwrap_or(piece.len())].to_owned());
        }
    }
    found.remove("");
    found
}

#[test]
fn both_languages_have_the_same_names_with_the_same_data() {
    let (nl, en) = (names(NL), names(EN));
    assert!(nl.len() > 200, "{}", nl.len());
    for (name, data) in &nl {
        assert_eq!(en.get(name), Some(data), "{name}");
    }
    let extra: Vec<_> = en.keys().filter(|name| !nl.contains_key(*name)).collect();
    assert!(extra.is_empty(), "{extra:?}");
}

#[test]
fn a_name_stands_here_or_with_the_letters_not_in_both() {
    let house = names(HOUSE_NL);
    let twice: Vec<_> = names(NL).into_keys().filter(|name| house.contains_key(name)).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn every_problem_in_a_file_has_a_sentence_and_a_hint() {
    for words in both() {
        for kind in ProblemKind::ALL {
            let code = kind.code();
            for said in [words.problem(code, ""), words.problem(code, "x"), words.hint(code)] {
                assert!(!said.is_empty() && !said.contains('['), "{code}: {said}");
            }
        }
    }
}

#[test]
fn every_field_of_a_list_has_a_name_for_people() {
    for words in both() {
        for field in punctueel_formats::ledger::field_names() {
            assert!(words.has(&format!("field-{field}")), "{field}");
        }
    }
}

#[test]
fn every_trouble_of_the_store_has_a_sentence() {
    let all = [
        Trouble::Locked,
        Trouble::Missing,
        Trouble::ReadOnly,
        Trouble::Newer { found: 2, known: 1 },
        Trouble::DiskFull,
        Trouble::File,
        Trouble::Damaged,
        Trouble::Collation { found: String::new() },
        Trouble::NoAdministration { administration: 1 },
        Trouble::Other,
    ];
    for words in both() {
        for trouble in &all {
            let id = format!("error-{}", StoreError::new(trouble.clone()).code());
            assert!(words.has(&id), "{id}");
        }
    }
}

#[test]
fn every_finding_exception_and_change_has_a_sentence() {
    let findings = [
        Finding::ChainBroken { event: 1 },
        Finding::EventMissing { event: 1 },
        Finding::HeadWrong,
        Finding::DetailChanged { event: 1, slot: 0 },
        Finding::OpenWrong { invoice: 1 },
        Finding::TableDiffers { table: "entry" },
        Finding::EventUnreadable { event: 1 },
        Finding::BlobMissing { message: 1 },
        Finding::CopyMissing { invoice: 1 },
        Finding::BlobChanged { message: Some(1), sha256: String::new() },
        Finding::AskedUnpaidWrong { debtor: 1 },
        Finding::AgendaWrong { debtor: 1 },
    ];
    for words in both() {
        for finding in &findings {
            assert!(words.has(&format!("finding-{}", finding.code())), "{finding:?}");
        }
        let said = |list: &str, value: &dyn Coded| {
            let said = words.say(&format!("{list}-{}", value.code()), &value.args());
            assert!(!said.contains('['), "{said}");
        };
        Exception::samples().iter().for_each(|one| said("exception", one));
        Term::samples().iter().for_each(|one| said("term", one));
        Hint::samples().iter().for_each(|one| said("hint", one));
        Happening::samples().iter().for_each(|one| said("timeline", one));
        Change::samples().iter().for_each(|one| said("change", one));
    }
}
