//! The demo as people run it: it ends well on every kind of day, says the same twice, leaves other
//! people's folders alone, and its books are whole.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

fn punctueel(folder: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_punctueel"));
    command.current_dir(folder).env_remove("PUNCTUEEL_DATABASE").env("COLUMNS", "100");
    command.args(words).output().unwrap()
}

/// What is printed, when it ends well.
fn said(folder: &Path, words: &[&str]) -> String {
    let output = punctueel(folder, words);
    let text = String::from_utf8(output.stdout).unwrap();
    let trouble = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{words:?}\n{text}\n{trouble}");
    assert_eq!(trouble, "", "{words:?}");
    text
}

#[test]
fn it_ends_well_on_every_kind_of_day_and_the_books_are_whole() {
    // A Sunday, a Monday, Boxing Day, 1 January, Easter Monday, the day after a leap day.
    let days = ["2026-11-22", "2026-11-23", "2026-12-26", "2027-01-01", "2027-03-29", "2028-03-01"];
    for (seed, day) in days.iter().enumerate() {
        let folder = TempDir::new().unwrap();
        let seed = (seed + 1).to_string();
        let text = said(folder.path(), &["demo", "--today", day, "--seed", &seed, "--no-serve"]);
        for heading in ["1. ", "2. ", "3. ", "4. ", "Probeer nu zelf"] {
            assert!(text.lines().any(|line| line.starts_with(heading)), "{day}: {heading}\n{text}");
        }
        assert!(text.lines().count() < 200, "{text}");
        let database = ["--database", "sqlite:demo/punctueel.db"];
        said(folder.path(), &[&["check", "--replay"][..], &database].concat());
    }
}

#[test]
fn what_it_says_to_try_can_be_done_in_that_order() {
    let folder = TempDir::new().unwrap();
    let text = said(folder.path(), &["demo", "--today", "2026-11-24"]);
    assert!(text.contains("5. Een bericht"), "{text}");
    let (_, next) = text.split_once("Probeer nu zelf\n").unwrap();
    let lines: Vec<&str> = next.lines().filter(|line| !line.trim().is_empty()).collect();
    assert!(lines.len() >= 4, "{next}");
    for line in lines {
        let words: Vec<&str> = line.split_whitespace().skip(1).collect();
        said(folder.path(), &words);
    }
}

#[test]
fn twice_in_the_same_folder_says_and_makes_the_same() {
    let folder = TempDir::new().unwrap();
    let once = || said(folder.path(), &["demo", "--today", "2026-11-22"]);
    let list = folder.path().join("demo/bestanden/openstaande-posten-2026-11-19.csv");
    let first = (once(), std::fs::read(&list).unwrap());
    let own = folder.path().join("demo/bestanden/eigen.txt");
    std::fs::write(&own, "mijn").unwrap();
    assert_eq!(first, (once(), std::fs::read(&list).unwrap()));
    assert_eq!(std::fs::read_to_string(own).unwrap(), "mijn");
}

#[test]
fn a_folder_of_somebody_else_is_left_alone() {
    let folder = TempDir::new().unwrap();
    std::fs::create_dir(folder.path().join("demo")).unwrap();
    let own = folder.path().join("demo/punctueel.db");
    std::fs::write(&own, "mijn").unwrap();
    let output = punctueel(folder.path(), &["demo", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("FOLDER-NOT-OURS"));
    assert_eq!(std::fs::read_to_string(&own).unwrap(), "mijn");
}

#[test]
fn it_speaks_english_and_to_machines() {
    let folder = TempDir::new().unwrap();
    let words = ["demo", "--today", "2026-11-23", "--dir", "proef", "--language", "en"];
    let text = said(folder.path(), &words);
    assert!(text.contains("Now try it yourself") && !text.contains("[demo"), "{text}");
    let text = said(folder.path(), &[&words[..], &["--json"]].concat());
    let shape: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(shape["done"], true);
    assert_eq!(shape["invoices"], 40);
    assert_eq!(shape["database"], "sqlite:proef/punctueel.db");
}
