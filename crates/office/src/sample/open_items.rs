//! A list of open items as a Dutch bookkeeping package exports it.
//!
//! Semicolons, decimal commas, days as dd-mm-yyyy, a title above the table, and Windows-1252: the
//! way such files still come. Made apart from the code that reads them, so that reading is put to
//! the test.

use jiff::civil::Date;

use punctueel_domain::money::Cents;
use punctueel_domain::party::DebtorKind;

use super::invoices::Bill;
use super::people::Person;
use super::world::World;

const HEADING: &str = "Debiteurnummer;Debiteurnaam;Contactpersoon;E-mailadres;Telefoon;Adres;\
    Postcode;Plaats;Land;IBAN;KvK-nummer;Btw-nummer;Soort klant;Taal;Factuurnummer;\
    Factuurdatum;Vervaldatum;Omschrijving;Incasso;Factuurbedrag;Btw-bedrag;Openstaand;\
    Laatste aanmaning";

/// The list as it was at the end of a day.
pub fn print(world: &World, as_of: Date) -> Vec<u8> {
    let mut text = format!(
        "{}\r\nOpenstaande posten debiteuren per {}\r\n\r\n{HEADING}\r\n",
        world.house.name,
        day(as_of)
    );
    for (bill, open) in world.open_on(as_of) {
        if let Some(person) = world.people.get(bill.debtor) {
            text.push_str(&line(person, bill, open));
        }
    }
    windows_1252(&text)
}

fn line(person: &Person, bill: &Bill, open: Cents) -> String {
    let words = &person.words;
    let kind = if person.kind == DebtorKind::Consumer { "particulier" } else { "zakelijk" };
    let cells: [&str; 23] = [
        &words.number,
        &words.name,
        &words.contact,
        &words.email,
        &words.phone,
        &words.street,
        &words.postcode,
        &words.city,
        &words.country,
        &words.iban,
        &words.kvk,
        &words.vat_number,
        kind,
        person.language.code(),
        &bill.number,
        &day(bill.issued_on),
        &day(bill.due_on),
        &bill.description(),
        if person.by_debit { "ja" } else { "nee" },
        &amount(bill.payable),
        &amount(bill.vat),
        &amount(open),
        &bill.reminded_on.map(day).unwrap_or_default(),
    ];
    format!("{}\r\n", cells.join(";"))
}

fn day(day: Date) -> String {
    format!("{:02}-{:02}-{}", day.day(), day.month(), day.year())
}

/// `-1.210,00`.
fn amount(cents: Cents) -> String {
    let plain = cents.abs().to_string();
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, "00"));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    format!("{}{grouped},{part}", if cents.is_negative() { "-" } else { "" })
}

/// The bytes of a text whose letters all stand in Latin-1, which Windows-1252 shares.
fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_the_dutch_way() {
        for (cents, text) in [(0, "0,00"), (-121_000, "-1.210,00"), (123_456_789, "1.234.567,89")] {
            assert_eq!(amount(Cents(cents)), text);
        }
        assert_eq!(windows_1252("Café"), b"Caf\xe9");
    }
}
