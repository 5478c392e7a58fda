//! Steps in which invoices come in as files of their own: one by one, or several in a ZIP.

use super::super::dutch;
use super::super::vocabulary::{Args, Known};
use super::super::world::World;
use crate::ubl_file::{Ubl, zip_of};

/// The columns of an invoice.
const COLUMNS: &[&str] = &[
    "klant",
    "klantnummer",
    "factuur",
    "datum",
    "vervaldatum",
    "bedrag",
    "vooruitbetaald",
    "e-mail",
    "adres",
    "postcode",
    "plaats",
    "kvk",
    "omschrijving",
    "hoort bij",
    "incasso",
    "pdf",
    "bestand",
];

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "deze facturen als UBL binnenkomen:",
        says: "Elke rij is een bestand; een bedrag onder nul is een creditnota. `pdf` is `ja` \
               als de factuur haar PDF bij zich heeft, `fout` als die PDF geen PDF is. Andere \
               kolommen: klantnummer, vervaldatum, vooruitbetaald, e-mail, adres, postcode, \
               plaats, kvk, omschrijving, hoort bij, incasso, en `bestand`: hoe het bestand heet.",
        example: "Als deze facturen als UBL binnenkomen:\n  \
                  | klant    | factuur  | datum    | vervaldatum | bedrag   | pdf |\n  \
                  | De Vries | 2026-101 | do 1 okt | za 31 okt   | 1.210,00 | ja  |",
        run: |world, args| {
            for (name, bytes) in files(world, args)? {
                world.take_in(&name, &bytes, None)?;
            }
            Ok(())
        },
    },
    Known {
        pattern: "deze facturen als UBL in een ZIP binnenkomen:",
        says: "Dezelfde bestanden, samen in een ZIP.",
        example: "Als deze facturen als UBL in een ZIP binnenkomen:",
        run: |world, args| {
            let files = files(world, args)?;
            world.take_in("facturen.zip", &zip_of(&files), None)
        },
    },
    Known {
        pattern: "is van factuur {factuur} een PDF bewaard",
        says: "De factuur is later weer te bekijken en mee te sturen.",
        example: "Dan is van factuur 2026-101 een PDF bewaard",
        run: |world, args| {
            let invoice = world.invoice(args.text(0))?;
            let copy = world.ask(|desk| punctueel_office::ask::copy::copy(desk, invoice, "?"))?;
            if copy.starts_with(b"%PDF-") { Ok(()) } else { Err("het is geen PDF".to_owned()) }
        },
    },
    Known {
        pattern: "is van factuur {factuur} geen PDF bewaard",
        says: "Er is geen kopie.",
        example: "Dan is van factuur 2026-101 geen PDF bewaard",
        run: |world, args| {
            let invoice = world.invoice(args.text(0))?;
            world.act(|desk| punctueel_office::ask::copy::copy(desk, invoice, "?"))?;
            match world.refused.take() {
                Some(("NO-COPY", _)) => Ok(()),
                _ => Err("er is er wel een".to_owned()),
            }
        },
    },
];

fn files(world: &World, args: &Args<'_>) -> Result<Vec<(String, Vec<u8>)>, String> {
    let rows = args.rows(COLUMNS)?;
    let about = world.day();
    let mut files = Vec::new();
    for (place, row) in rows.rows.iter().enumerate() {
        let text = |column: &str| rows.cell(row, column).unwrap_or_default().to_owned();
        let money = |column: &str| match text(column).as_str() {
            "" => Ok(0),
            cell => dutch::read_money(cell).map(|cents| cents.0),
        };
        let due = text("vervaldatum");
        let due = Some(due).filter(|cell| !cell.is_empty());
        let number = rows.needed(row, "factuur")?.to_owned();
        let ubl = Ubl {
            issued_on: dutch::read_day(rows.needed(row, "datum")?, about)?,
            due_on: due.map(|cell| dutch::read_day(&cell, about)).transpose()?,
            cents: money("bedrag")?,
            prepaid: money("vooruitbetaald")?,
            customer: rows.needed(row, "klant")?.to_owned(),
            customer_number: text("klantnummer"),
            email: text("e-mail"),
            street: text("adres"),
            postcode: text("postcode"),
            city: text("plaats"),
            kvk: text("kvk"),
            description: text("omschrijving"),
            corrects: text("hoort bij"),
            means: if text("incasso") == "ja" { "59".to_owned() } else { "30".to_owned() },
            number: number.clone(),
            ..Ubl::default()
        };
        let ubl = match text("pdf").as_str() {
            "ja" => ubl.with_pdf(),
            "fout" => Ubl { embedded: "UjBsR09E".to_owned(), ..ubl },
            _ => ubl,
        };
        let name = Some(text("bestand")).filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| format!("{}-{number}.xml", place + 1));
        files.push((name, ubl.file()));
    }
    Ok(files)
}
