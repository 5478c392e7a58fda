//! Steps in which a file comes in with its own headings, a spreadsheet, or a list of debtors; and
//! what is known of debtors after it.

use rust_xlsxwriter::Workbook;

use punctueel_domain::party::{DebtorKind, Language};
use punctueel_formats::profile::{Profile, ProfileColumn};
use punctueel_office::actions::keep_profile::KeepProfile;
use punctueel_office::ask::profiles::profile;
use punctueel_store::load::contacts;
use punctueel_store::load::debtors::{self, KnownDebtor};

use super::super::list_file;
use super::super::vocabulary::{Args, Done, Known};
use super::super::world::{File, World};

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "de debiteurenlijst binnenkomt:",
        says: "De tabel wordt een CSV-bestand met debiteuren. Kolommen: klant, klantnummer, \
               e-mail, telefoon, adres, postcode, plaats, land, rekening, kvk, soort, taal, \
               contactpersoon, functie.",
        example: "Als de debiteurenlijst binnenkomt:\n  \
                  | klant    | klantnummer | e-mail             | plaats |\n  \
                  | De Vries | 10          | info@vries.example | Almelo |",
        run: |world, args| {
            let rows = args.rows(&list_file::debtor_columns())?;
            let bytes = list_file::make_debtors(&rows);
            world.take_in("debiteuren.csv", &bytes, None)
        },
    },
    Known {
        pattern: "dit bestand met openstaande posten per {dag} binnenkomt:",
        says: "De tabel is het bestand zelf: de koppen en de cellen zoals ze er staan.",
        example: "Als dit bestand met openstaande posten per do 1 oktober binnenkomt:",
        run: |world, args| {
            let bytes = csv(args)?;
            world.take_in_file(File { as_of: Some(args.day(0)?), ..File::of("lijst.csv", bytes) })
        },
    },
    Known {
        pattern: "dit bestand met openstaande posten per {dag} binnenkomt met profiel {tekst}:",
        says: "Hetzelfde, gelezen zoals het profiel zegt.",
        example: "Als dit bestand met openstaande posten per do 1 oktober binnenkomt met profiel \
                  \"kassa\":",
        run: |world, args| {
            let (bytes, name) = (csv(args)?, args.text(1).to_owned());
            let profile = Some(world.ask(|desk| profile(desk, &name))?);
            let as_of = Some(args.day(0)?);
            world.take_in_file(File { as_of, profile, ..File::of("lijst.csv", bytes) })
        },
    },
    Known {
        pattern: "deze openstaande posten per {dag} als Excel-bestand binnenkomen:",
        says: "De tabel wordt een werkblad, met de cellen als tekst.",
        example: "Als deze openstaande posten per do 1 oktober als Excel-bestand binnenkomen:",
        run: |world, args| {
            let bytes = workbook(args)?;
            world.take_in_file(File { as_of: Some(args.day(0)?), ..File::of("lijst.xlsx", bytes) })
        },
    },
    Known {
        pattern: "de kolommen van bestand {getal} worden bevestigd en bewaard als profiel {tekst}",
        says: "Iemand heeft de kolommen bekeken: zij kloppen. Het bestand komt binnen.",
        example: "Als de kolommen van bestand 1 worden bevestigd en bewaard als profiel \"kas\"",
        run: |world, args| world.accept_columns(args.number(0)? as usize, args.text(1)),
    },
    Known {
        pattern: "het profiel {tekst}:",
        says: "Iemand bewaart welke kop welk veld is.",
        example: "Gegeven het profiel \"kassa\":\n  \
                  | kop  | veld |\n  \
                  | Rest | open |",
        run: |world, args| {
            let rows = args.rows(&["kop", "veld"])?;
            let column = |row: &Vec<String>| {
                let (heading, field) = (rows.needed(row, "kop")?, rows.needed(row, "veld")?);
                Ok(ProfileColumn { heading: heading.to_owned(), field: field.to_owned() })
            };
            let columns = rows.rows.iter().map(column).collect::<Result<_, String>>()?;
            let profile = Profile { columns, ..Profile::default() };
            let keep = KeepProfile { name: args.text(0).to_owned(), profile };
            world.act(|desk| keep.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "is {naam} een bedrijf",
        says: "Wat van een klant bekend is.",
        example: "Dan is \"Jansen\" een bedrijf",
        run: |world, args| is_kind(world, args, DebtorKind::Business),
    },
    Known {
        pattern: "is {naam} een consument",
        says: "Wat van een klant bekend is.",
        example: "Dan is \"Jansen\" een consument",
        run: |world, args| is_kind(world, args, DebtorKind::Consumer),
    },
    Known {
        pattern: "is van {naam} de soort niet bekend",
        says: "Dat moet nog gevraagd worden.",
        example: "Dan is van \"Jansen\" de soort niet bekend",
        run: |world, args| is_kind(world, args, DebtorKind::Unknown),
    },
    Known {
        pattern: "is {naam} iemand aan wie in het Engels wordt geschreven",
        says: "De taal van brieven en e-mails.",
        example: "Dan is \"Jansen\" iemand aan wie in het Engels wordt geschreven",
        run: |world, args| match known(world, args)?.language {
            Language::En => Ok(()),
            other => Err(format!("de taal is {other:?}")),
        },
    },
    Known {
        pattern: "is {naam} iemand aan wie in het Nederlands wordt geschreven",
        says: "De taal van brieven en e-mails.",
        example: "Dan is \"Jansen\" iemand aan wie in het Nederlands wordt geschreven",
        run: |world, args| match known(world, args)?.language {
            Language::Nl => Ok(()),
            other => Err(format!("de taal is {other:?}")),
        },
    },
    Known {
        pattern: "zijn de contactpersonen van {naam}:",
        says: "Iedereen die bij deze klant bekend is. De rol is `invoice`, `payment`, `dispute` of \
               `director`.",
        example: "Dan zijn de contactpersonen van \"De Vries\":\n  \
                  | naam     | rol     |\n  \
                  | Ans Smit | invoice |",
        run: |world, args| {
            let debtor = world.debtor(args.text(0))?;
            let rows = args.rows(&["naam", "rol", "e-mail"])?;
            let all =
                world.ask(|desk| desk.read(|tx, adm| Ok(contacts::of_debtor(tx, adm, debtor)?)))?;
            let row = |one: &contacts::KnownContact| {
                vec![
                    ("naam", one.words.name.clone()),
                    ("rol", one.contact.role.code().to_owned()),
                    ("e-mail", one.words.email.clone()),
                ]
            };
            super::outcome::compare(world, Some(&rows), all.iter().map(row).collect())
        },
    },
];

fn known(world: &mut World, args: &Args<'_>) -> Result<KnownDebtor, String> {
    let debtor = world.debtor(args.text(0))?;
    let known = world.ask(|desk| desk.read(|tx, adm| Ok(debtors::one(tx, adm, debtor)?)))?;
    known.ok_or_else(|| "zo'n klant is er niet".to_owned())
}

fn is_kind(world: &mut World, args: &Args<'_>, kind: DebtorKind) -> Done {
    let real = known(world, args)?.kind;
    if real == kind { Ok(()) } else { Err(format!("het is {real:?}")) }
}

/// The table as a CSV file.
fn csv(args: &Args<'_>) -> Result<Vec<u8>, String> {
    let lines: Vec<String> = args.cells()?.iter().map(|row| row.join(";")).collect();
    Ok((lines.join("\r\n") + "\r\n").into_bytes())
}

/// The table as a workbook.
fn workbook(args: &Args<'_>) -> Result<Vec<u8>, String> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (line, row) in (0..).zip(args.cells()?) {
        for (column, cell) in (0..).zip(row) {
            sheet.write(line, column, cell).map_err(|error| error.to_string())?;
        }
    }
    book.save_to_buffer().map_err(|error| error.to_string())
}
