//! Backups on the command line: made, refused over another file, put back elsewhere.

use super::program::Program;

#[test]
fn a_backup_goes_to_another_database_and_is_the_same() {
    let program = Program::with_list();
    let folder = program.folder().display().to_string();
    let file = format!("{folder}/b.gz");
    let made = program.json(&format!("backup {file}"));
    let events = program.json("check")["events"].clone();
    assert_eq!(made["done"], true);
    assert_eq!(made["administrations"][0]["name"], "Voorbeeld");
    assert_eq!(made["administrations"][0]["events"], events);

    let other = format!("--database sqlite:{folder}/other.db");
    assert_eq!(program.json_with(&format!("backup {file}"), 1)["code"], "FILE-EXISTS");
    program.ok(&format!("backup {file} --force"));
    let nowhere = format!("backup {folder}/geen/map/b.gz");
    assert_eq!(program.json_with(&nowhere, 3)["code"], "FILE-UNWRITABLE");
    assert_eq!(
        program.json_with(&format!("backup {file}2 {other}"), 1)["code"],
        "NO-ADMINISTRATION"
    );
    let unknown = format!("backup {file}2 --administration Ander");
    assert_eq!(program.json_with(&unknown, 1)["code"], "ADMINISTRATION-UNKNOWN");
    let left: Vec<_> =
        std::fs::read_dir(&folder).unwrap().map(|one| one.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().starts_with(".tmp")), "{left:?}");

    let restored = program.json(&format!("restore {file} {other}"));
    assert_eq!(restored["administrations"], made["administrations"]);
    let check = program.json(&format!("check --replay {other}"));
    assert_eq!((&check["ok"], &check["events"]), (&true.into(), &events));
    let twice = program.json_with(&format!("restore {file} {other}"), 1);
    assert_eq!(twice["code"], "ADMINISTRATION-EXISTS");
    assert_eq!(program.json_with(&format!("restore {folder}/nee.gz"), 2)["code"], "FILE-MISSING");
    let letter = program.write("brief.txt", "Beste klant,");
    let letter = format!("restore {}", letter.display());
    assert_eq!(program.json_with(&letter, 1)["code"], "NOT-AN-ARCHIVE");
}
