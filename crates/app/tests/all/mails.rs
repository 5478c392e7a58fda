//! E-mails as files, from one day to the next; and reading what was never approved.

use std::fs;

use super::program::Program;

const LIST: &str = "Debiteurnummer;Debiteurnaam;E-mail;Telefoon;Factuurnummer;Factuurdatum;\
                    Vervaldatum;Openstaand\n\
                    1;Noord;kas@noord.example;020-1;F1;2026-09-04;2026-10-04;100,00\n\
                    2;Zuid;kas@zuid.example;020-2;F2;2026-09-04;2026-10-04;200,00\n";

/// Two demands by e-mail wait on the eighth of October.
fn with_demands() -> Program {
    let program = Program::in_trial();
    program.write("lijst.csv", LIST);
    program.ok("house set --email kas@voorbeeld.example");
    program.ok("import lijst.csv --as-of 2026-10-05 --sent-before none --today 2026-10-05");
    program.ok("run --today 2026-10-05");
    for number in ["1", "2"] {
        program.ok(&format!("call {number} --outcome reached --today 2026-10-05"));
    }
    program.ok("bank checked 2026-10-07 --today 2026-10-08");
    program.ok("run --today 2026-10-08");
    program
}

fn files(program: &Program) -> Vec<String> {
    let all = fs::read_dir(program.folder().join("mails")).unwrap();
    let mut names: Vec<String> =
        all.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_e_mail_of_yesterday_does_not_stay_beside_that_of_today() {
    let program = with_demands();
    program.ok("outbox approve --all --today 2026-10-08");
    let first = program.json("outbox eml --out mails --all --today 2026-10-08");
    assert_eq!(first["files"].as_array().unwrap().len(), 2);
    let before = files(&program);
    program.write("mails/msg_999.eml", "van iemand anders");
    program.write(&format!("mails/{}", before[1]), "met de hand veranderd");

    program.ok("bank checked 2026-10-08 --today 2026-10-09");
    let second = program.json("outbox eml --out mails --all --today 2026-10-09");
    let removed = second["removed"].as_array().unwrap();
    assert_eq!(removed.len(), 1, "{second}");
    let now = files(&program);
    assert!(!now.contains(&before[0]), "{now:?}");
    assert!(now.contains(&before[1]), "what somebody changed stays: {now:?}");
    assert!(now.contains(&"msg_999.eml".to_owned()), "what is not ours stays: {now:?}");
    assert_eq!(now.len(), 4, "and the two of today: {now:?}");
}

#[test]
fn what_was_sent_is_not_left_to_be_sent_twice() {
    let program = with_demands();
    program.ok("outbox approve --all --today 2026-10-08");
    program.ok("outbox eml --out mails --all --today 2026-10-08");
    program.ok("outbox posted --all --today 2026-10-08");
    program.ok("outbox eml --out mails --all --today 2026-10-08");
    assert_eq!(files(&program), [""; 0]);
}

#[test]
fn a_message_that_is_held_or_withdrawn_can_be_looked_at() {
    let program = with_demands();
    let id = program.json("outbox list")[0]["message"].as_str().unwrap().to_owned();
    program.ok(&format!("outbox hold {id} --reason 'eerst overleggen' --today 2026-10-08"));
    program.ok("house set --messages off --today 2026-10-08");
    let held = program.json(&format!("outbox show {id} --today 2026-10-08"));
    assert_eq!((&held["is_draft"], &held["note"]), (&true.into(), &"eerst overleggen".into()));
    assert!(held["text"].as_str().unwrap().contains("F1"), "{held}");
    program.ok(&format!("outbox withdraw {id} --reason 'verkeerde toon' --today 2026-10-08"));
    let gone = program.json(&format!("outbox show {id} --today 2026-10-08"));
    assert_eq!((&gone["is_draft"], &gone["text"]), (&false.into(), &"".into()));
    assert_eq!((&gone["state"], &gone["invoices"][0]), (&"withdrawn".into(), &"F1".into()));
}

#[test]
fn what_left_on_a_named_day_and_asked_too_much_is_said() {
    let program = with_demands();
    program.ok("outbox approve --all --today 2026-10-08");
    program.ok("outbox eml --out mails --all --today 2026-10-08");
    program.write("lijst.csv", &LIST.replace(";100,00", ";40,00"));
    program.ok("import lijst.csv --as-of 2026-10-08 --today 2026-10-14");
    let list = program.json("outbox list --today 2026-10-14");
    let id = |name: &str| {
        let all = list.as_array().unwrap();
        let found = all.iter().find(|one| one["name"] == name).unwrap();
        found["message"].as_str().unwrap().to_owned()
    };
    let (north, south) = (id("Noord"), id("Zuid"));
    // On the eighth nothing had come in yet.
    let posted = |which: &str, day: &str| {
        program.json(&format!("outbox posted {which} --on {day} --today 2026-10-14"))
    };
    let dear = posted(&north, "2026-10-09");
    assert_eq!(dear["done"], true);
    let said = &dear["messages"][0];
    assert_eq!((&said["state"], &said["code"]), (&"posted".into(), &"LEFT-TOO-MUCH".into()));
    let sentence = said["sentence"].as_str().unwrap();
    for part in ["€ 100,00", "€ 40,00", "punctueel statement"] {
        assert!(sentence.replace('\u{a0}', " ").contains(part), "{sentence}");
    }
    let short = posted(&south, "2026-10-14");
    assert_eq!(short["messages"][0]["code"], "LEFT-TERM-SHORT", "{short}");
}

#[test]
fn what_was_right_on_the_day_it_left_is_only_noted() {
    let program = with_demands();
    program.ok("outbox approve --all --today 2026-10-08");
    program.ok("outbox eml --out mails --all --today 2026-10-08");
    program.write("lijst.csv", &LIST.replace(";100,00", ";40,00"));
    program.ok("import lijst.csv --as-of 2026-10-09 --today 2026-10-14");
    let list = program.json("outbox list --today 2026-10-14");
    let message = list[0]["message"].as_str().unwrap();
    let line = format!("outbox posted {message} --on 2026-10-08 --today 2026-10-14");
    assert_eq!(program.json(&line)["messages"][0]["code"], serde_json::Value::Null);
}
