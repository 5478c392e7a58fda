//! The demo as people run it: it ends well on every kind of day, says the same twice, leaves other
//! people's folders alone, and its books are whole. The stories are shorter than two years here.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A story of two months in a small firm.
const SHORT: [&str; 6] = ["--days", "60", "--debtors", "14", "--invoices", "60"];

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
        let words = [&["demo", "--today", day, "--seed", &seed, "--no-serve"][..], &SHORT].concat();
        let text = said(folder.path(), &words);
        for heading in ["1. ", "2. ", "3. ", "4. ", "Probeer nu zelf"] {
            assert!(text.lines().any(|line| line.starts_with(heading)), "{day}: {heading}\n{text}");
        }
        assert!(text.lines().count() < 200, "{text}");
        let sheets = pdfs(&folder.path().join("demo/belbladen"));
        assert!(sheets >= 1 && text.contains("demo/belbladen"), "{day}\n{text}");
        let letters = pdfs(&folder.path().join("demo/brieven"));
        assert_eq!(letters > 0, text.contains("6. Een bericht"), "{day}\n{text}");
        let database = ["--database", "sqlite:demo/punctueel.db"];
        said(folder.path(), &[&["check", "--replay"][..], &database].concat());
    }
}

/// How many PDFs stand in a folder.
fn pdfs(folder: &Path) -> usize {
    let Ok(files) = std::fs::read_dir(folder) else { return 0 };
    let bytes = files.map(|file| std::fs::read(file.unwrap().path()).unwrap());
    bytes.filter(|bytes| bytes.starts_with(b"%PDF-")).count()
}

#[test]
fn what_it_says_to_try_can_be_done_in_that_order() {
    let folder = TempDir::new().unwrap();
    let text = said(folder.path(), &[&["demo", "--today", "2026-11-24"][..], &SHORT].concat());
    assert!(text.contains("6. Een bericht"), "{text}");
    let (_, next) = text.split_once("Probeer nu zelf\n").unwrap();
    let lines: Vec<&str> = next.lines().filter(|line| line.starts_with("  ")).collect();
    assert!(lines.len() >= 4, "{next}");
    for line in lines {
        let words: Vec<&str> = line.split_whitespace().skip(1).collect();
        said(folder.path(), &words);
    }
}

#[test]
fn twice_in_the_same_folder_says_and_makes_the_same() {
    let folder = TempDir::new().unwrap();
    let once = || said(folder.path(), &[&["demo", "--today", "2026-11-22"][..], &SHORT].concat());
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
    let words = [&words[..], &SHORT].concat();
    let text = said(folder.path(), &words);
    assert!(text.contains("Now try it yourself") && !text.contains("[demo"), "{text}");
    let text = said(folder.path(), &[&words[..], &["--json"]].concat());
    let shape: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(shape["done"], true);
    assert!(shape["invoices"].as_u64() >= Some(60));
    assert_eq!(
        (shape["way"].as_str(), &shape["stopped_on"]),
        (Some("daily"), &serde_json::Value::Null)
    );
    assert_eq!(shape["database"], "sqlite:proef/punctueel.db");
}

#[test]
fn a_large_firm_is_made_in_bulk() {
    let folder = TempDir::new().unwrap();
    let words = ["demo", "--today", "2026-11-23", "--days", "90", "--debtors", "400"];
    let text = said(folder.path(), &[&words[..], &["--invoices", "5001", "--json"]].concat());
    let shape: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(shape["way"], "bulk");
    let database = ["--database", "sqlite:demo/punctueel.db", "--today", "2026-11-23"];
    said(folder.path(), &[&["check", "--replay"][..], &database].concat());
    let list = said(folder.path(), &[&["today", "--json"][..], &database].concat());
    let list: serde_json::Value = serde_json::from_str(&list).unwrap();
    assert!(list["calls"].as_array().unwrap().len() > 10, "{list}");
    assert!(list["approve"].as_array().unwrap().len() > 5, "{list}");
}

#[test]
#[cfg(unix)]
fn stopped_in_the_middle_it_leaves_whole_books() {
    let folder = TempDir::new().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_punctueel"));
    command.current_dir(folder.path()).args(["demo", "--today", "2026-11-23", "--json"]);
    let child = command.stdout(std::process::Stdio::piped()).spawn().unwrap();
    while !folder.path().join("demo/punctueel.db-wal").exists() {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert!(
        Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success()
    );
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let shape: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let on = shape["stopped_on"].as_str().unwrap().to_owned();
    let database = ["--database", "sqlite:demo/punctueel.db", "--today", &on];
    said(folder.path(), &[&["check", "--replay"][..], &database].concat());
}
