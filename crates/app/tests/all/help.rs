//! Every command explains itself in both languages, and no word is missing; the manual's page of
//! all commands (`docs/handleiding/opdrachten.md`) says what the program says.

use std::fmt::Write;

use super::program::Program;
use super::snapshot;

/// The commands that a help text names, with all below them.
pub fn commands(program: &Program, path: &str, found: &mut Vec<String>) {
    let help = program.run(&format!("{path} --help --language en"));
    found.push(path.to_owned());
    let names = help.out.split("Commands:\n").nth(1).unwrap_or_default();
    let names = names.lines().take_while(|line| line.starts_with("  "));
    for name in names.filter_map(|line| line.split_whitespace().next()) {
        commands(program, format!("{path} {name}").trim(), found);
    }
}

#[test]
fn every_command_has_its_texts_in_both_languages() {
    let program = Program::new();
    let mut all = Vec::new();
    commands(&program, "", &mut all);
    assert!(all.len() > 30, "{all:?}");
    for path in &all {
        let mut texts = Vec::new();
        for (language, usage) in [("nl", "Gebruik:"), ("en", "Usage:")] {
            let ran = program.run(&format!("{path} --help --language {language}"));
            assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{path}");
            assert!(!ran.out.contains("[help"), "{path}: {}", ran.out);
            assert!(ran.out.contains(usage), "{path}: {}", ran.out);
            let widest = ran.out.lines().map(|line| line.chars().count()).max();
            assert!(widest <= Some(100), "{path}: {}", ran.out);
            texts.push(ran.out.lines().next().unwrap_or_default().to_owned());
        }
        assert_ne!(texts[0], texts[1], "{path} is translated");
    }
}

#[test]
fn help_and_version_are_found_the_usual_ways() {
    let program = Program::new();
    let long = program.run("--help").out;
    assert_eq!(program.run("help").out, long);
    assert_eq!(program.run("").out, long);
    assert_eq!(program.run("help bank settle").out, program.run("bank settle -h").out);
    assert_eq!(program.run("--version").out, program.run("-V").out);
    assert!(program.run("-V").out.starts_with("punctueel "));
}

/// The page of the manual: each command with its help, without what can be used anywhere.
#[test]
fn the_manual_lists_every_command_as_it_explains_itself() {
    let program = Program::new();
    let mut all = Vec::new();
    commands(&program, "", &mut all);
    let mut page = String::from(
        "# Alle opdrachten\n\nGemaakt uit het programma zelf; `punctueel OPDRACHT --help` zegt \
         hetzelfde.\n",
    );
    for path in &all {
        let help = program.run(&format!("{path} --help")).out;
        let own = if path.is_empty() {
            help.as_str()
        } else {
            help.split("\nOveral te gebruiken:").next().unwrap_or_default()
        };
        let title = format!("punctueel {path}");
        write!(page, "\n## {}\n\n```text\n{}\n```\n", title.trim(), own.trim()).unwrap();
    }
    snapshot::same("../../docs/handleiding/opdrachten.md", &page);
}
