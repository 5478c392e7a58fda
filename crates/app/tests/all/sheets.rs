//! The sheet beside the phone: as text, as a PDF, and as the shape for machines.

use std::fs;

use super::program::{LIST, Program, STATEMENT};

#[test]
fn a_sheet_says_what_to_know_and_what_to_ask() {
    let program = Program::with_list();
    program.ok("run --today 2026-10-05");
    program.ok("debtor contact 10045 --role payment --name 'Ans de Wit' --phone 0612345678");
    let before = program.json("timeline 10045");
    let sheet = program.json("call 10045 --sheet --today 2026-10-05");
    let page = program.ok("call 10045 --sheet --today 2026-10-05");
    let questions = sheet["questions"].as_array().unwrap();
    assert!(questions.len() >= 3, "{sheet}");
    for question in questions {
        assert!(page.contains(question["ask"].as_str().unwrap()), "{question}: {page}");
    }
    assert!(page.contains("Ans de Wit") && page.contains("0612345678"), "{page}");
    assert!(page.contains("2026-101") && page.contains("€ 1.210,00"), "{page}");
    assert_eq!(program.json("timeline 10045"), before, "nothing is recorded");
}

#[test]
fn a_sheet_counts_what_was_paid_and_promised() {
    let program = Program::in_trial();
    let more = "10045;Bakkerij Jansen;;;Dorpsstraat 1;1234 AB;Utrecht;2026-105;20-09-2026;\
                10-10-2026;90,00\n";
    program.write("lijst.csv", &format!("{LIST}{more}"));
    program.ok("import lijst.csv --as-of 2026-10-05 --sent-before none --today 2026-10-05");
    program.ok("promise 2026-101 --by 2026-10-09 --today 2026-10-05");
    program.write("bank.sta", STATEMENT);
    program.ok("import bank.sta --today 2026-10-12");
    program.ok("run --today 2026-10-12");
    let sheet = program.json("call 10045 --sheet --today 2026-10-12");
    let known: Vec<_> = sheet["know"].as_array().unwrap().iter().collect();
    let behaviour = known[1];
    assert_eq!(behaviour["answer"], "Meestal 5 dagen te laat.", "{behaviour}");
    assert!(behaviour["basis"].as_str().unwrap().contains("0 van 1"), "{behaviour}");
    let kept = known.iter().any(|fact| fact["answer"].as_str().unwrap().starts_with("1 nagekomen"));
    assert!(kept, "{known:?}");
    let nothing = program.json_with("call 10046 --sheet --today 2026-10-12", 0);
    assert_eq!(nothing["know"][1]["basis"], "", "no history is said to be none");
}

#[test]
fn a_sheet_is_a_pdf_of_one_page_and_overwrites_nothing_unasked() {
    let program = Program::with_list();
    program.ok("run --today 2026-10-05");
    let made = program.json("call 10045 --sheet --out blad.pdf --today 2026-10-05");
    assert_eq!((&made["file"], &made["pages"]), (&"blad.pdf".into(), &1.into()));
    let bytes = fs::read(program.folder().join("blad.pdf")).unwrap();
    assert!(bytes.starts_with(b"%PDF"));
    let again = program.json_with("call 10045 --sheet --out blad.pdf --today 2026-10-05", 1);
    assert_eq!(again["code"], "FILE-EXISTS");
    let over = program.ok("call 10045 --sheet --out blad.pdf --force --today 2026-10-05");
    assert!(over.contains("blad.pdf"), "{over}");
}

#[test]
fn a_consumer_first_says_who_he_is() {
    let program = Program::with_list();
    program.ok("run --today 2026-10-05");
    let firm = program.json("call 10045 --sheet --today 2026-10-05");
    program.ok("debtor kind consumer 10045");
    let person = program.json("call 10045 --sheet --today 2026-10-05");
    let opening = person["opening"].as_str().unwrap();
    assert_ne!(person["opening"], firm["opening"]);
    let (first, _) = opening.split_once("Klopt het antwoord").unwrap();
    assert!(first.contains("postcode"), "{opening}");
    assert!(!first.contains('€') && !first.contains("2026-101"), "{opening}");
}
