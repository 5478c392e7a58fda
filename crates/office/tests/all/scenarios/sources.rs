//! The page that says where each statement of the five source articles is done: in which stories,
//! elsewhere, or later.
//!
//! The statements stand in `scenarios/bronnen.csv`; a story names the ones it shows as its tags.
//! Knows nothing of what the statements mean.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use super::{features, folder};

const HEAD: &str = "\
# Waar het vandaan komt

Punctueel doet wat vijf artikelen over debiteurenbeheer vragen. Hier staat per uitspraak in welke
verhalen u dat ziet, waar het anders staat, of dat het later komt. Een verhaal noemt zijn uitspraken
boven zijn naam; de uitspraken zelf staan in `scenarios/bronnen.csv`. Deze bladzijde wordt daaruit
gemaakt: `UPDATE=1 cargo test -p punctueel-office`.

| nr | uitspraak | waar |
|---|---|---|
";

/// A statement.
struct Statement {
    id: String,
    says: String,
    /// Where it is done without a story, or that it comes later.
    elsewhere: String,
}

fn statements() -> Vec<Statement> {
    let text = fs::read_to_string(folder().join("bronnen.csv")).expect("the statements are there");
    let statement = |line: &str| {
        let [id, says, elsewhere] = line.split(';').collect::<Vec<_>>()[..] else {
            panic!("three fields: {line}");
        };
        Statement { id: id.to_owned(), says: says.to_owned(), elsewhere: elsewhere.to_owned() }
    };
    text.lines().skip(1).map(statement).collect()
}

/// The stories that show each statement: their names with their files.
fn stories() -> BTreeMap<String, Vec<(String, String)>> {
    let mut shown: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for feature in features() {
        let file = feature.path.as_deref().and_then(|path| path.file_name()).unwrap_or_default();
        let file = file.to_string_lossy().into_owned();
        for scenario in &feature.scenarios {
            for tag in &scenario.tags {
                let story = (scenario.name.clone(), file.clone());
                shown.entry(tag.clone()).or_default().push(story);
            }
        }
    }
    shown
}

fn page() -> String {
    let (mut text, shown) = (HEAD.to_owned(), stories());
    for one in statements() {
        let link = |(name, file): &(String, String)| format!("[{name}](../../scenarios/{file})");
        let stories = shown.get(&one.id).into_iter().flatten().map(link);
        let elsewhere = Some(one.elsewhere).filter(|words| !words.is_empty());
        let places: Vec<String> = stories.chain(elsewhere).collect();
        let _ = writeln!(text, "| {} | {} | {} |", one.id, one.says, places.join("; "));
    }
    text
}

fn path() -> PathBuf {
    folder().join("../docs/handleiding/bronnen.md")
}

#[test]
fn the_manual_page_about_the_sources_is_up_to_date() {
    if std::env::var_os("SCENARIOS").is_some() {
        return;
    }
    if std::env::var("UPDATE").is_ok_and(|update| update == "1") {
        fs::write(path(), page()).unwrap();
    }
    let kept = fs::read_to_string(path()).unwrap_or_default();
    let said = "docs/handleiding/bronnen.md is out of date; UPDATE=1 rewrites it";
    assert!(kept == page(), "{said}");
}

/// A statement is shown by stories, done elsewhere or comes later; never both and never nowhere.
#[test]
fn every_statement_has_its_place_in_the_manual() {
    if std::env::var_os("SCENARIOS").is_some() {
        return;
    }
    let (statements, mut shown) = (statements(), stories());
    let mut wrong = Vec::new();
    for one in &statements {
        match (shown.remove(&one.id).is_some(), one.elsewhere.as_str()) {
            (false, "") => wrong.push(format!("{} has no story and no other place", one.id)),
            (true, place) if place.starts_with("later") => {
                wrong.push(format!("{} has a story and is said to come later", one.id));
            }
            _ => {}
        }
    }
    wrong.extend(shown.into_keys().map(|tag| format!("no such statement: {tag}")));
    assert!(wrong.is_empty(), "scenarios/bronnen.csv: {wrong:#?}");
}
