//! What goes wrong, and how it ends: the status, the code and that nothing is half done.

use punctueel_store::{Db, StoreError};

use super::program::{LIST, Program};

/// What is typed, the status and the code; in a trial with the list taken in.
const WRONG: &[(&str, i32, &str)] = &[
    ("why 2026-999", 1, "NOT-FOUND"),
    ("why inv_999", 1, "NOT-FOUND"),
    ("call msg_1 --outcome reached", 1, "NOT-FOUND"),
    ("promise 2026-101 --by 2026-10-01 --today 2026-10-05", 1, "DAY-IN-PAST"),
    ("promise 2026-101 --by 2026-10-09 --amount 9999 --today 2026-10-05", 1, "AMOUNT-TOO-LARGE"),
    ("promise 2026-101 --withdraw", 1, "NOTHING-RUNS"),
    ("promise confirm prm_99 --by reply", 1, "NOT-FOUND"),
    ("promise confirm inv_1 --by signed", 1, "NOT-FOUND"),
    ("promise confirm prm_1", 2, "WRONG-USE"),
    ("promise confirm prm_1 --by phone", 2, "WRONG-USE"),
    ("call 2026-101 --outcome no-answer --reason forgot", 2, "DOES-NOT-FIT"),
    ("call 2026-101 --outcome complaint --reason forgot", 2, "DOES-NOT-FIT"),
    ("call 2026-101 --outcome reached --reason koffie", 2, "WRONG-USE"),
    ("house set --grace 9", 2, "WRONG-USE"),
    ("plan 2026-101 --parts 13 --first 2026-10-09 --today 2026-10-05", 1, "PLAN-TOO-MANY"),
    ("plan 2026-101 --parts 3 --first 2026-10-01 --today 2026-10-05", 1, "DAY-IN-PAST"),
    ("plan 2026-101 --schedule 2026-10-09=1 2026-10-12=2 --today 2026-10-05", 1, "PLAN-SUM"),
    ("plan 2026-101 --parts 3 --first 2028-10-09 --today 2026-10-05", 1, "PLAN-TOO-LONG"),
    ("plan show pln_99", 1, "NOT-FOUND"),
    ("plan withdraw pln_99 --reason anders", 1, "NOT-FOUND"),
    ("plan accelerate pln_99", 2, "WRONG-USE"),
    ("plan 2026-101", 2, "WRONG-USE"),
    ("plan 2026-101 --parts 1 --first 2026-10-09", 2, "WRONG-USE"),
    ("plan 2026-101 --schedule 2026-10-09", 2, "WRONG-USE"),
    ("plan rules --first 101", 2, "WRONG-USE"),
    ("pause 2026-101 --until 2026-10-09 --reason ' ' --today 2026-10-05", 1, "REASON-MISSING"),
    ("debtor erase 10045", 1, "STILL-OPEN"),
    ("debtor show deb_999", 1, "NOT-FOUND"),
    ("debtor contact 10045 --role payment --name ' '", 1, "MISSING"),
    ("debtor contact 10045 --role payment --name Ans --email ans", 1, "VALUE-NOT-UNDERSTOOD"),
    ("debtor contact 10045 --remove con_99", 1, "NOT-FOUND"),
    ("debtor contact 10045 --remove Ans", 1, "NOT-FOUND"),
    ("debtor contact 10045 --role baas --name Ans", 2, "WRONG-USE"),
    ("debtor contact 10045 --role payment", 2, "WRONG-USE"),
    ("debtor contact 10045 --name Ans --remove con_1", 2, "WRONG-USE"),
    ("bank settle ent_99 2026-101", 1, "NOT-FOUND"),
    ("bank settle 99 2026-101", 1, "NOT-FOUND"),
    ("bank undo set_99", 1, "NOT-FOUND"),
    ("outbox show msg_99", 1, "NOT-FOUND"),
    ("outbox approve msg_99", 1, "NOT-FOUND"),
    ("take-in iets --sent-before none", 1, "NOT-FOUND"),
    ("strategy show 999", 1, "NOT-FOUND"),
    ("today --administration Ander", 1, "ADMINISTRATION-UNKNOWN"),
    ("init --name Voorbeeld --iban NL91ABNA0417164300", 1, "ADMINISTRATION-EXISTS"),
    ("init --name Ander --iban NL91ABNA0417164301", 1, "IBAN-INVALID"),
    ("import nergens.csv", 2, "FILE-MISSING"),
    ("read nergens.csv", 2, "FILE-MISSING"),
    ("strategy check nergens.toml", 2, "FILE-MISSING"),
    ("import", 2, "WRONG-USE"),
    ("frobnicate", 2, "WRONG-USE"),
    ("today --nu", 2, "WRONG-USE"),
    ("today --today morgen", 2, "WRONG-USE"),
    ("call 10045", 2, "WRONG-USE"),
    ("call 10045 --outcome misschien", 2, "WRONG-USE"),
    ("promise 2026-101", 2, "WRONG-USE"),
    ("promise 2026-101 --by 2026-10-09 --withdraw", 2, "WRONG-USE"),
    ("promise 2026-101 --by 2026-10-09 --amount 1.210", 2, "WRONG-USE"),
    ("debtor kind beide --unknown", 2, "WRONG-USE"),
    ("import lijst.csv --sent-before ooit", 2, "WRONG-USE"),
    ("outbox approve", 2, "WRONG-USE"),
    ("bank", 2, "WRONG-USE"),
    ("strategy dates 004 --sent 2026-09-01 --due 2026-10-04 --granted 0", 2, "WRONG-USE"),
    ("today --database mysql://x", 3, "DATABASE-MISSING"),
    ("today --database postgres://x:y@127.0.0.1:1/z", 3, "DATABASE-MISSING"),
];

#[test]
fn what_goes_wrong_has_a_status_a_code_and_a_sentence_in_both_languages() {
    let program = Program::with_list();
    let before = program.json("check")["events"].clone();
    for (line, status, code) in WRONG {
        for language in ["nl", "en"] {
            let line = format!("{line} --language {language}");
            let ran = program.run(&format!("{line} --json"));
            assert_eq!((ran.status, ran.out.as_str()), (*status, ""), "{line}: {}", ran.err);
            let error: serde_json::Value = serde_json::from_str(&ran.err).unwrap();
            assert_eq!(error["code"], *code, "{line}");
            let sentence = error["sentence"].as_str().unwrap();
            let is_said = !sentence.is_empty() && !sentence.contains('[');
            assert!(is_said, "{line}: {sentence}");
            let people = program.run(&line);
            assert!(people.err.starts_with(sentence), "{line}: {}", people.err);
        }
    }
    assert_eq!(program.json("check")["events"], before, "nothing was half done");
}

#[test]
fn a_decision_on_an_older_state_is_told_what_changed() {
    let program = Program::with_list();
    let seen = program.json("debtor show 10045")["event"].as_i64().unwrap();
    assert_eq!(program.json("today --today 2026-10-05")["event"], seen);
    program.ok(&format!("promise 2026-101 --by 2026-10-09 --today 2026-10-05 --since {seen}"));
    let call = "call 10045 --outcome voicemail --today 2026-10-05";
    let refused = program.json_with(&format!("{call} --since {seen}"), 1);
    assert_eq!(refused["code"], "CHANGED-SINCE");
    assert_eq!(
        (&refused["changed"]["what"], &refused["changed"]["who"]),
        (&"promise-made".into(), &"owner".into())
    );
    program.ok(&format!("call 10046 --outcome voicemail --today 2026-10-05 --since {seen}"));
    program.ok(&format!("{call} --since {}", program.json("debtor show 10045")["event"]));
    assert_eq!(program.json_with(&format!("{call} --since 9999"), 1)["code"], "NOT-FOUND");
}

#[test]
fn a_number_that_fits_two_things_is_asked_back_with_candidates() {
    let program = Program::in_trial();
    program.write("lijst.csv", &LIST.replace("2026-104", "10045"));
    program.ok("import lijst.csv --as-of 2026-10-05 --today 2026-10-05");
    let error = program.json_with("why 10045", 1);
    assert_eq!(error["code"], "AMBIGUOUS");
    assert_eq!(error["candidates"].as_array().unwrap().len(), 2);
}

#[test]
fn without_an_administration_nothing_is_made_by_looking() {
    let program = Program::new();
    for line in ["today", "run", "bank list", "check"] {
        assert_eq!(program.json_with(line, 1)["code"], "NO-ADMINISTRATION", "{line}");
    }
    let path = program.address().replace("sqlite:", "");
    assert!(!std::path::Path::new(&path).exists());
}

#[test]
fn of_several_administrations_one_must_be_named() {
    let program = Program::in_trial();
    program.ok("init --name 'Tweede BV' --iban NL91ABNA0417164300");
    assert_eq!(program.json_with("today", 1)["code"], "SEVERAL-ADMINISTRATIONS");
    program.ok("today --administration 'Tweede BV'");
    program.ok("run --today 2026-10-05 --administration 'Tweede BV'");
    for day in ["2026-10-04", "2199-01-01"] {
        let line = format!("run --today {day} --administration 'Tweede BV'");
        assert_eq!(program.json_with(&line, 1)["code"], "DAY-NOT-NOW", "not a trial");
        program.ok(&format!("{line} --dry-run"));
    }
}

#[test]
fn files_that_are_not_understood_are_refused_and_the_others_kept() {
    let program = Program::in_trial();
    program.write("lijst.csv", LIST);
    program.write("leeg.csv", "");
    program.write("brief.txt", "Beste klant,\n");
    let line = "import brief.txt lijst.csv leeg.csv --as-of 2026-10-05 --today 2026-10-05";
    let taken = program.json_with(line, 1);
    assert_eq!(taken["done"], false);
    let states: Vec<_> =
        taken["files"].as_array().unwrap().iter().map(|file| file["state"].as_str()).collect();
    assert_eq!(states, [Some("rejected"), Some("new"), Some("rejected")]);
    assert_eq!(taken["files"][0]["problems"][0]["code"], "UNKNOWN-FORMAT");
    assert_eq!(program.json_with("read brief.txt", 1)["format"], "unknown");

    program.write("ander.csv", &LIST.replace("605,00", "606,00"));
    let refused = program.json_with("import ander.csv --today 2026-10-05", 1);
    assert_eq!(refused["files"][0]["code"], "AS-OF-MISSING");
    let said = program.run("import ander.csv --today 2026-10-05");
    assert!(said.out.contains("Van welke dag is deze lijst?"), "{}", said.out);
}

#[test]
fn a_database_that_is_newer_or_damaged_says_so() {
    let program = Program::in_trial();
    let newer = "INSERT INTO schema_version (version, applied_at) VALUES (999, '')";
    Db::open(&program.address()).unwrap().execute(newer, &[]).unwrap();
    assert_eq!(program.json_with("today", 3)["code"], "DATABASE-NEWER");
    let text = "dit is geen database, maar wel een lange tekst. ".repeat(200);
    let path = program.write("tekst.db", &text);
    let line = format!("today --database sqlite:{}", path.display());
    assert_eq!(program.json_with(&line, 3)["code"], "DATABASE-DAMAGED");
}

#[test]
fn a_database_in_use_is_waited_for_and_then_says_so() {
    let program = Program::in_trial();
    let mut db = Db::open(&program.address()).unwrap();
    let held: Result<(), StoreError> = db.write_open(|_| {
        let error = program.json_with("bank match", 3);
        assert_eq!(error["code"], "DATABASE-LOCKED");
        Ok(())
    });
    held.unwrap();
    program.ok("bank match");
}

#[cfg(unix)]
#[test]
fn a_reader_that_stops_reading_is_no_error() {
    let program = Program::new();
    let line = format!(
        "{} strategy show 004 --text | true; echo ${{PIPESTATUS[0]}}",
        env!("CARGO_BIN_EXE_punctueel")
    );
    let ran = std::process::Command::new("bash")
        .args(["-c", &line])
        .env("PUNCTUEEL_DATABASE", program.address())
        .output()
        .unwrap();
    assert_eq!((ran.stdout.as_slice(), ran.stderr.as_slice()), (&b"0\n"[..], &b""[..]));
}
