//! A list of open items as a bookkeeping package exports it: CSV, made from the table of a story.
//!
//! Knows which column of a story is which column of the file, and what a customer gets when the
//! table is silent: a number, an e-mail address and a telephone number.

use jiff::civil::Date;

use super::dutch;
use super::table::Rows;

/// The columns of a story with those of the file.
const COLUMNS: &[(&str, &str)] = &[
    ("klant", "Debiteurnaam"),
    ("klantnummer", "Debiteurnummer"),
    ("factuur", "Factuurnummer"),
    ("datum", "Factuurdatum"),
    ("vervaldatum", "Vervaldatum"),
    ("bedrag", "Factuurbedrag"),
    ("open", "Openstaand"),
    ("e-mail", "E-mail"),
    ("telefoon", "Telefoon"),
    ("adres", "Adres"),
    ("postcode", "Postcode"),
    ("plaats", "Plaats"),
    ("rekening", "IBAN"),
    ("incasso", "Incasso"),
    ("soort", "Soort klant"),
    ("herinnerd op", "Laatste herinnering"),
    ("omschrijving", "Omschrijving"),
];

/// The columns of a list of debtors in a story with those of the file.
const OF_DEBTORS: &[(&str, &str)] = &[
    ("klant", "Debiteurnaam"),
    ("klantnummer", "Debiteurnummer"),
    ("e-mail", "E-mail"),
    ("telefoon", "Telefoon"),
    ("adres", "Adres"),
    ("postcode", "Postcode"),
    ("plaats", "Plaats"),
    ("land", "Land"),
    ("rekening", "IBAN"),
    ("kvk", "KvK-nummer"),
    ("soort", "Soort"),
    ("taal", "Taal"),
    ("contactpersoon", "Contactpersoon"),
    ("functie", "Functie"),
];

/// The columns of a list of debtors that a story may use.
pub fn debtor_columns() -> Vec<&'static str> {
    OF_DEBTORS.iter().map(|(story, _)| *story).collect()
}

/// Makes a list of debtors.
pub fn make_debtors(rows: &Rows) -> Vec<u8> {
    let mut headings = Vec::new();
    for column in &rows.columns {
        let found = OF_DEBTORS.iter().find(|(story, _)| story == column);
        headings.extend(found.map(|(_, heading)| *heading));
    }
    let mut text = headings.join(";") + "\r\n";
    for row in &rows.rows {
        text += &(row.join(";") + "\r\n");
    }
    text.into_bytes()
}

/// The columns a story may use.
pub fn columns() -> Vec<&'static str> {
    COLUMNS.iter().map(|(story, _)| *story).collect()
}

/// Makes the file. A customer without a number gets one by his name, the same in every file.
pub fn make(
    rows: &Rows,
    as_of: Date,
    numbers: &mut Vec<String>,
    about: Option<Date>,
) -> Result<Vec<u8>, String> {
    let mut text = format!("Openstaande posten per {}\r\n\r\n", as_of.strftime("%d-%m-%Y"));
    let is_filled = |column: &str| match column {
        "klantnummer" | "e-mail" | "telefoon" => true,
        _ => rows.columns.iter().any(|known| known == column),
    };
    let used: Vec<_> = COLUMNS.iter().filter(|(story, _)| is_filled(story)).collect();
    let headings: Vec<_> = used.iter().map(|(_, heading)| *heading).collect();
    text += &(headings.join(";") + "\r\n");
    for row in &rows.rows {
        let name = rows.needed(row, "klant")?;
        let number = number_of(name, numbers);
        let mut cells = Vec::new();
        for (column, _) in &used {
            let cell = match (*column, rows.cell(row, column)) {
                ("klantnummer", None) => format!("{}", 1000 + number),
                ("e-mail", None) => format!("administratie@klant{number}.example"),
                ("telefoon", None) => format!("010-55512{number:02}"),
                ("datum" | "vervaldatum" | "herinnerd op", Some(cell)) if !cell.is_empty() => {
                    dutch::read_day(cell, about)?.strftime("%d-%m-%Y").to_string()
                }
                (_, cell) => cell.unwrap_or_default().to_owned(),
            };
            cells.push(if cell.contains(';') { format!("\"{cell}\"") } else { cell });
        }
        text += &(cells.join(";") + "\r\n");
    }
    Ok(text.into_bytes())
}

fn number_of(name: &str, numbers: &mut Vec<String>) -> usize {
    match numbers.iter().position(|known| known == name) {
        Some(place) => place + 1,
        None => {
            numbers.push(name.to_owned());
            numbers.len()
        }
    }
}
