//! The page that explains the steps to whoever writes a scenario, made from the table of steps.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::pattern::SLOTS;
use super::{account, folder, list_file, steps};

const HEAD: &str = "\
# Verhalen

Elk bestand hier is een reeks korte verhalen die een credit controller kan lezen en nakijken. Ze
worden uitgevoerd tegen het echte programma, op SQLite en op PostgreSQL, met lijsten en afschriften
als echte bestanden: `cargo test -p punctueel-office`. Een andere map: `SCENARIOS=map cargo test`.

- Een tabel met uitkomsten is **volledig**: doet het systeem iets dat er niet in staat, dan is het
  verhaal fout, net zo goed als wanneer er iets ontbreekt. Aan het eind van een verhaal moet alles
  wat gebeurde in een tabel hebben gestaan.
- Wat een mens doet (bellen, goedkeuren, een belofte noteren) staat in het verhaal zelf en niet in
  de tabel.
- Na elk verhaal wordt nagekeken dat de boeken kloppen, dat alles opnieuw afspelen hetzelfde geeft,
  dat dezelfde dag nog eens niets doet, en dat een ronde langs iedereen niets meer vindt.
- Gaat er iets mis, dan staat er bij welke regel, wat er niet klopt en welke stappen er wel zijn.

Deze bladzijde wordt gemaakt uit de tabel met stappen in `crates/office/tests/all/scenarios/steps`;
`UPDATE=1 cargo test -p punctueel-office` schrijft haar opnieuw.

";

/// The page.
fn page() -> String {
    let mut text = HEAD.to_owned();
    text += "## Wat er op een open plek kan staan\n\n| plek | wat |\n|---|---|\n";
    for (slot, what) in SLOTS {
        let _ = writeln!(text, "| `{{{slot}}}` | {what} |");
    }
    let of_list = format!(
        "Kolommen van een lijst met openstaande posten: {}. Zonder de kolommen `e-mail` en \
         `telefoon` krijgt elke klant er een; een lege cel betekent dat het niet bekend is.",
        list_file::columns().join(", ")
    );
    let of_done = format!(
        "Kolommen van wat er gedaan is: {}. Een stap heet zoals in de strategie, of heeft zijn \
         label.",
        account::COLUMNS.join(", ")
    );
    let _ = write!(text, "\n{}\n{}", wrapped(&of_list), wrapped(&of_done));
    for part in steps::PARTS {
        let _ = write!(text, "\n## {}\n\n{}\n", part.title, part.says);
        for step in part.steps {
            let _ = write!(text, "\n**{}**\n\n", step.pattern);
            let says = wrapped(step.says);
            let _ = write!(text, "{says}\n```gherkin\n{}\n```\n", step.example);
        }
    }
    text
}

/// A paragraph in lines that fit.
fn wrapped(paragraph: &str) -> String {
    let (mut text, mut width) = (String::new(), 0);
    for word in paragraph.split_whitespace() {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > 100 {
            text.push('\n');
            width = 0;
        } else if width > 0 {
            text.push(' ');
            width += 1;
        }
        text += word;
        width += length;
    }
    text + "\n"
}

#[test]
fn the_page_about_the_steps_is_up_to_date() {
    let path = folder().join("README.md");
    if std::env::var_os("SCENARIOS").is_some() {
        return;
    }
    if std::env::var("UPDATE").is_ok_and(|update| update == "1") {
        fs::write(&path, page()).unwrap();
    }
    let kept = fs::read_to_string(Path::new(&path)).unwrap_or_default();
    assert!(kept == page(), "scenarios/README.md is out of date; UPDATE=1 rewrites it");
}

#[test]
fn every_example_means_its_own_step() {
    for step in steps::PARTS.iter().flat_map(|part| part.steps) {
        let first = step.example.lines().next().unwrap_or_default();
        let sentence = first.split_once(' ').map_or("", |(_, sentence)| sentence);
        let found = super::vocabulary::find(sentence);
        let pattern = found.map(|(known, _)| known.pattern);
        assert_eq!(pattern, Ok(step.pattern), "{first}");
    }
}
