//! Killed in the middle: whatever the moment, the books are whole and the work can be done again.

use std::fmt::Write;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use crate::program::Program;

/// A list large enough that the program is killed while it works.
fn long_list() -> String {
    let mut list =
        String::from("Debiteurnummer;Naam;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand\n");
    for number in 0..4_000 {
        let debtor = number % 300;
        writeln!(
            list,
            "{debtor};Voorbeeldklant {debtor} B.V.;2026-{number:05};01-09-2026;01-10-2026;100,00"
        )
        .unwrap();
    }
    list
}

/// Starts a command and kills it after some time; whether it was still at work.
fn kill_after(program: &Program, words: &[&str], wait: Duration) -> bool {
    let mut child = Command::new(env!("CARGO_BIN_EXE_punctueel"))
        .args(words)
        .current_dir(program.folder())
        .env("PUNCTUEEL_DATABASE", program.address())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    sleep(wait);
    let was_busy = child.try_wait().unwrap().is_none();
    child.kill().unwrap();
    child.wait().unwrap();
    was_busy
}

#[test]
fn a_program_killed_in_the_middle_leaves_the_books_whole() {
    let program = Program::in_trial();
    program.write("lang.csv", &long_list());
    let import = "import lang.csv --as-of 2026-10-05 --sent-before none --today 2026-10-05";
    let words: Vec<&str> = import.split(' ').collect();
    let mut killed = 0;
    for wait in [20, 60, 120, 200, 300] {
        killed += u32::from(kill_after(&program, &words, Duration::from_millis(wait)));
        program.ok("check --replay");
    }
    assert!(killed > 0, "at least one import was killed at work");
    program.json(import);
    let run = ["run", "--today", "2026-10-05"];
    for wait in [15, 40] {
        kill_after(&program, &run, Duration::from_millis(wait));
        program.ok("check --replay");
    }
    program.ok("run --today 2026-10-05");
    let again = program.json("run --today 2026-10-05");
    assert_eq!(again["done"], serde_json::json!([]));
    let total: f64 = program.json("today --today 2026-10-05")["calls"]
        .as_array()
        .unwrap()
        .iter()
        .map(|call| call["open"].as_str().unwrap().parse::<f64>().unwrap())
        .sum();
    assert!(total > 0.0);
    program.ok("check --replay");
}
