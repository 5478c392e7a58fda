//! What payers write with a payment: our numbers in the ways people write them, or nothing useful.
//!
//! Taken from the kinds of remarks on Dutch bank statements; the words are made up.

use jiff::civil::Date;

use super::dice::Dice;
use super::people::plain as without_accents;

const MONTHS: [&str; 12] =
    ["jan", "feb", "mrt", "apr", "mei", "juni", "juli", "aug", "sept", "okt", "nov", "dec"];

/// With the number, in one of the ways people write it.
pub fn plain(dice: &mut Dice, numbers: &[&str]) -> String {
    let joined = |between: &str| numbers.join(between);
    match dice.between(1, 7) {
        1 => joined(", "),
        2 => format!("factuur {}", joined(" en ")),
        3 => format!("Factuurnr. {}", joined(" + ")),
        4 => format!("fact.nr {} bedankt voor de levering", joined(" ").replace('-', " ")),
        5 => format!("FACTUUR {}", joined(" ").replace('-', "")),
        6 => format!("betaling {} Houthandel", joined("/")),
        _ => format!("uw nota {}", joined(", ").replace('-', "/")),
    }
}

/// Part of a claim, and said so.
pub fn part(numbers: &[&str]) -> String {
    format!("deelbetaling {}", numbers.join(", "))
}

/// Without a number.
pub fn sloppy(dice: &mut Dice, on: Date) -> String {
    let month = MONTHS.get(on.month() as usize - 1).copied().unwrap_or_default();
    match dice.between(1, 4) {
        1 => format!("rekening hout {month}"),
        2 => "zie bijlage".to_owned(),
        3 => format!("betaling {month}. zoals besproken"),
        _ => "levering balken".to_owned(),
    }
}

/// The name as the bank shows it: often in capitals and without points.
pub fn payer(dice: &mut Dice, name: &str) -> String {
    match dice.between(1, 3) {
        1 => name.to_owned(),
        2 => without_accents(name).to_uppercase(),
        _ => without_accents(name).to_uppercase().replace('.', ""),
    }
}
