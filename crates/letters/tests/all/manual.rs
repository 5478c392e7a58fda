//! The manual's page of all codes (`docs/handleiding/codes.md`) says what the program says.

use std::fmt::Write;

use punctueel_domain::coded::Coded;
use punctueel_domain::law::caution::Caution;
use punctueel_domain::law::choice::Choice;
use punctueel_domain::party::Language;
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::StrategyMistake;
use punctueel_letters::facts::Missing;
use punctueel_letters::lint::Flaw;
use punctueel_letters::words::{List, Words};

use super::sentences::{NL, ids};
use super::snapshot;

const HEAD: &str = "# Alle codes\n
Elke code blijft wat hij is; de zin erachter mag beter worden. De dagen, bedragen en namen zijn
verzonnen. Gemaakt uit het programma zelf.\n";

/// A list of coded values as a table, in the order of their codes.
fn table<T: Coded>(
    title: &str,
    list: List,
    samples: &[T],
    source: fn(&T) -> &'static str,
) -> String {
    let words = Words::of(Language::Nl);
    let line = |value: &T| {
        let said = words.sentence(value, list).replace('|', "/");
        format!("| `{}` | {said} | {} |", value.code(), source(value))
    };
    let mut lines: Vec<String> = samples.iter().map(line).collect();
    lines.sort();
    format!("\n## {title}\n\n| code | zin | artikel |\n|---|---|---|\n{}\n", lines.join("\n"))
}

/// What can be wrong in a file, with what to do.
fn problems() -> String {
    let words = Words::of(Language::Nl);
    let mut page =
        String::from("\n## In bestanden\n\n| code | zin | wat u doet |\n|---|---|---|\n");
    for id in ids(NL) {
        if let Some(code) = id.strip_prefix("problem-").filter(|code| !code.contains('.')) {
            let (said, hint) = (words.problem(code, ""), words.hint(code));
            writeln!(page, "| `{code}` | {said} | {hint} |").unwrap();
        }
    }
    page
}

#[test]
fn the_manual_lists_every_code() {
    let mut page = String::from(HEAD);
    let refusals = Refusal::samples();
    page +=
        &table("Waarom iets niet kan", List::Refusal, &refusals, |no| no.source().unwrap_or(""));
    let reasons = Reason::samples();
    page += &table("Waarom een stap gebeurt of wacht", List::Reason, &reasons, |one| {
        one.source().unwrap_or("")
    });
    let lacks = Missing::samples();
    page +=
        &table("Wat een brief nog mist", List::Missing, &lacks, |one| one.source().unwrap_or(""));
    page += &table("Waar u op let", List::Caution, &Caution::samples(), Caution::source);
    let choices = Choice::samples();
    page += &table("Wat Punctueel kiest", List::Choice, &choices, Choice::source);
    page += &table("In een tekst", List::Flaw, &Flaw::samples(), |one| one.source().unwrap_or(""));
    page += &table("In een strategie", List::Mistake, &StrategyMistake::samples(), |_| "");
    page += &problems();
    snapshot::same("../../docs/handleiding/codes.md", &page);
}
