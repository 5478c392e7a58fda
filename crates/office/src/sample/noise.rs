//! Rows on the account that have nothing to do with debtors: rent, wages, suppliers, the bank
//! itself.
//!
//! Made from the calendar, so that an extract of any stretch has the same rows.

use jiff::civil::Date;

use punctueel_domain::calendar::{is_working_day, plus_days};
use punctueel_domain::money::Cents;

use super::Plan;
use super::account::Row;
use super::dice::Dice;
use super::people::iban;

/// The balance of the account when the story begins.
pub const OPENING: Cents = Cents(4_218_377);

/// What goes out on a day of the month (the first working day from then): cents, who, what for.
const MONTHLY: &[(i8, i64, &str, &str)] = &[
    (1, 265_000, "Verhuur Modelkade B.V.", "huur loods"),
    (5, 38_912, "Energie Proef N.V.", "termijnbedrag"),
    (12, 21_450, "Leasebedrijf Fictie B.V.", "lease bestelbus"),
    (20, 104_225, "Verzekeraar Voorbeeld", "premie bedrijfspolis"),
    (24, 1_184_060, "Salarissen", "salaris verzamelbetaling"),
    (27, 512_300, "Belastingdienst (verzonnen)", "aangifte omzetbelasting"),
];

/// What goes out every so many days.
const SUPPLIERS: &[&str] =
    &["Zagerij Verzonnen B.V.", "Houtimport Denkbeeld N.V.", "Transport Oefenhof"];

/// All such rows of the story.
pub fn rows(plan: &Plan) -> Vec<Row> {
    let mut dice = Dice::of(plan.seed, 3_000_000);
    let mut rows = Vec::new();
    let mut passed = Vec::new();
    let mut day = plan.start();
    while day <= plan.today {
        passed.push(day.day());
        if is_working_day(day) {
            let fixed = MONTHLY.iter().enumerate().filter(|(_, row)| passed.contains(&row.0));
            rows.extend(fixed.map(|(place, row)| out(day, place as u64, (row.1, row.2, row.3))));
            passed.clear();
            if dice.chance(40) {
                rows.push(supplier(&mut dice, day));
            }
        }
        day = plus_days(day, 1);
    }
    rows
}

fn supplier(dice: &mut Dice, day: Date) -> Row {
    let name = dice.one_of(SUPPLIERS);
    let text = format!("inkoopfactuur {}", dice.between(30_000, 99_999));
    out(day, 20 + name.len() as u64, (dice.between(15_000, 640_000), name, &text))
}

fn out(on: Date, who: u64, (cents, name, text): (i64, &str, &str)) -> Row {
    let (name, text) = (name.to_owned(), text.to_owned());
    Row { on, amount: Cents(-cents), iban: iban(9_000_000 + who), name, text, is_reversal: false }
}
