//! Steps in which a list of open items comes in.

use jiff::civil::Date;

use punctueel_domain::coded::Coded;
use punctueel_domain::strategy::{LegalKind, Reported};
use punctueel_office::imports::{FileReport, SentBefore};

use super::super::vocabulary::{Args, Done, Known};
use super::super::world::{File, World};
use super::super::{dutch, list_file};

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "de openstaande posten per {dag}:",
        says: "De eerste lijst komt binnen. De dag is de dag waarover de lijst spreekt. Van wat al \
               te laat is, is niet bekend of er eerder iets is verstuurd.",
        example: "Gegeven de openstaande posten per do 1 oktober 2026:\n  \
                  | klant    | factuur  | datum    | vervaldatum | bedrag   | open   |\n  \
                  | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 605,00 |",
        run: |world, args| list(world, args, None),
    },
    Known {
        pattern: "de openstaande posten per {dag}, waarvoor nog niets is verstuurd:",
        says: "Hetzelfde; van wat al te laat is, is bekend dat er nog niets is verstuurd.",
        example: "Gegeven de openstaande posten per 1 oktober 2026, waarvoor nog niets is \
                  verstuurd:",
        run: |world, args| list(world, args, Some(SentBefore::Nothing)),
    },
    Known {
        pattern: "de openstaande posten per {dag}, waarvoor op {dag} een herinnering is verstuurd:",
        says: "Hetzelfde; het laatste bericht over wat al te laat is, was een herinnering.",
        example: "Gegeven de openstaande posten per 1 okt 2026, waarvoor op 20 sep een herinnering \
                  is verstuurd:",
        run: |world, args| {
            let (kind, on) = (LegalKind::Reminder, args.day(1)?);
            list(world, args, Some(SentBefore::Reported(Reported { kind, on })))
        },
    },
    Known {
        pattern: "de lijst met openstaande posten per {dag} binnenkomt:",
        says: "Een volgende lijst komt binnen en wordt vergeleken met wat bekend is.",
        example: "Als de lijst met openstaande posten per vr 16 oktober binnenkomt:",
        run: |world, args| list(world, args, None),
    },
    Known {
        pattern: "het bestand {tekst} met openstaande posten per {dag} binnenkomt:",
        says: "Hetzelfde, met een naam voor het bestand.",
        example: "Als het bestand \"oktober.csv\" met openstaande posten per vr 16 oktober \
                  binnenkomt:",
        run: |world, args| {
            let bytes = list_of(world, args, args.day(1)?)?;
            world.take_in(args.text(0), &bytes, None)
        },
    },
    Known {
        pattern: "de lijst met openstaande posten per {dag} op proef binnenkomt:",
        says: "Zoals met `--dry-run`: alles wordt gemeld en er verandert niets, tot op de laatste \
               regel van elke tabel.",
        example: "Als de lijst met openstaande posten per vr 16 oktober op proef binnenkomt:",
        run: |world, args| {
            let bytes = list_of(world, args, args.day(0)?)?;
            world.try_in(&File::of(NAME, bytes))
        },
    },
    Known {
        pattern: "meldt de proef:",
        says: "Wat het bestand zou doen, met de codes van wat er verandert. `nieuw`, `veranderd` \
               en `verdwenen` zijn aantallen facturen of regels.",
        example: "Dan meldt de proef:\n  \
                  | nieuw | verdwenen | totaal |\n  \
                  | 1     | 2         | 605,00 |",
        run: |world, args| {
            let columns = ["nieuw", "veranderd", "verdwenen", "totaal", "wijzigingen"];
            let rows = args.rows(&columns)?;
            let real = world.tried.iter().map(tried).collect();
            super::outcome::compare(world, Some(&rows), real)
        },
    },
];

const NAME: &str = "openstaande-posten.csv";

fn tried(report: &FileReport) -> Vec<(&'static str, String)> {
    let codes: Vec<&str> = report.changes.iter().map(Coded::code).collect();
    vec![
        ("nieuw", report.new.to_string()),
        ("veranderd", report.changed.to_string()),
        ("verdwenen", report.vanished.to_string()),
        ("totaal", dutch::print_money(report.total)),
        ("wijzigingen", codes.join(", ")),
    ]
}

fn list(world: &mut World, args: &Args<'_>, sent: Option<SentBefore>) -> Done {
    let bytes = list_of(world, args, args.day(0)?)?;
    world.take_in(NAME, &bytes, sent)
}

fn list_of(world: &mut World, args: &Args<'_>, as_of: Date) -> Result<Vec<u8>, String> {
    let rows = args.rows(&list_file::columns())?;
    let about = world.day();
    list_file::make(&rows, as_of, &mut world.customers, about)
}
