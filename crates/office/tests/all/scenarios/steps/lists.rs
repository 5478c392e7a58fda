//! Steps in which a list of open items comes in.

use jiff::civil::Date;

use punctueel_domain::strategy::{LegalKind, Reported};
use punctueel_office::imports::SentBefore;

use super::super::list_file;
use super::super::vocabulary::{Args, Done, Known};
use super::super::world::World;

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
];

fn list(world: &mut World, args: &Args<'_>, sent: Option<SentBefore>) -> Done {
    let as_of: Date = args.day(0)?;
    let rows = args.rows(&list_file::columns())?;
    let about = world.day();
    let bytes = list_file::make(&rows, as_of, &mut world.customers, about)?;
    world.take_in("openstaande-posten.csv", &bytes, sent)
}
