//! The made-up firm and its debtors: names, addresses, numbers and bank accounts.
//!
//! Nothing here exists: e-mail addresses end in `.test`, telephone numbers cannot be called, and
//! the bank `FICT` is no bank, though its IBANs have the right check digits.

use std::collections::HashSet;

use punctueel_domain::party::{DebtorWords, HouseWords};
use punctueel_domain::reference::iban::Iban;

use super::dice::Dice;
use super::habit::Habit;
use super::names::{FIRST_NAMES, FORMS, NAMES, STREETS, SURNAMES, TOWNS, TRADES};

/// The bank of everybody here.
const BANK: &str = "FICT";

/// The BIC of that bank.
pub const BIC: &str = "FICTNL2X";

/// The number of the first debtor.
pub const FIRST_NUMBER: usize = 10_001;

/// A made-up debtor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What a list says of him.
    pub words: DebtorWords,
    /// The account he pays from, also when the list does not say it.
    pub account: String,
    /// How he pays.
    pub habit: Habit,
    /// The days he gets to pay.
    pub term_days: i32,
}

/// The firm whose administration it is.
pub fn house() -> HouseWords {
    HouseWords {
        name: "Houthandel Voorbeeld B.V.".to_owned(),
        iban: iban(1_000_001),
        kvk: "00000001".to_owned(),
        vat_number: "NL000000001B01".to_owned(),
        contact: "Sanne Proefman".to_owned(),
        function: "debiteurenbeheer".to_owned(),
        phone: "030 000 01 00".to_owned(),
        hours: "ma-vr 9-17 uur".to_owned(),
        email: "administratie@houthandel-voorbeeld.test".to_owned(),
        website: "houthandel-voorbeeld.test".to_owned(),
        street: "Zaagpad 1".to_owned(),
        postcode: "0000 AA".to_owned(),
        city: "Voorbeeldstad".to_owned(),
    }
}

/// Debtors, each with another name and number.
pub fn debtors(seed: u64, count: usize) -> Vec<Person> {
    let mut taken = HashSet::new();
    (0..count).map(|place| debtor(&mut Dice::of(seed, place as u64), place, &mut taken)).collect()
}

fn debtor(dice: &mut Dice, place: usize, taken: &mut HashSet<String>) -> Person {
    let habit = Habit::of(place, dice);
    let (city, area, postcode) = dice.one_of(TOWNS);
    let name = free_name(dice, city, place, taken);
    let contact = format!("{} {}", dice.one_of(FIRST_NAMES), dice.one_of(SURNAMES));
    let account = iban(2_000_000 + place as u64 * 7 + 1);
    let letter = |dice: &mut Dice| char::from(b'A' + dice.between(0, 25) as u8);
    let words = DebtorWords {
        number: (FIRST_NUMBER + place).to_string(),
        contact,
        email: if dice.chance(85) { email(&name) } else { String::new() },
        phone: format!("{area} 000 {:02} {:02}", dice.between(0, 99), dice.between(0, 99)),
        street: format!("{} {}", dice.one_of(STREETS), dice.between(1, 199)),
        postcode: format!("{postcode}{:02} {}{}", dice.between(11, 99), letter(dice), letter(dice)),
        city: city.to_owned(),
        iban: if dice.chance(60) { account.clone() } else { String::new() },
        kvk: format!("{:08}", FIRST_NUMBER + place),
        name,
        ..DebtorWords::default()
    };
    let term_days = if dice.chance(60) { 30 } else { 14 };
    Person { words, account, habit, term_days }
}

/// A name that nobody has yet: with the town behind it, or at last a number.
fn free_name(dice: &mut Dice, city: &str, place: usize, taken: &mut HashSet<String>) -> String {
    let core = format!("{} {}", dice.one_of(TRADES), dice.one_of(NAMES));
    let form = dice.one_of(FORMS);
    let tries = [core.clone(), format!("{core} {city}"), format!("{core} {city} {place}")];
    let free = tries.into_iter().find(|name| taken.insert(name.clone())).unwrap_or_default();
    format!("{free} {form}").trim_end().to_owned()
}

fn email(name: &str) -> String {
    let bare = plain(name).to_lowercase();
    let words = bare.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| word.len() > 2);
    format!("administratie@{}.test", words.collect::<Vec<_>>().join("-"))
}

/// A text without accents, as old files have it.
pub fn plain(text: &str) -> String {
    let bare = |c: char| match c {
        'é' | 'ë' | 'è' => 'e',
        'ï' => 'i',
        'ö' => 'o',
        'É' | 'Ë' => 'E',
        c if c.is_ascii() => c,
        _ => '?',
    };
    text.chars().map(bare).collect()
}

/// A Dutch IBAN at the made-up bank, with the right check digits.
pub fn iban(account: u64) -> String {
    Iban::dutch(BANK, account).map(|iban| iban.as_str().to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_can_be_reached_and_every_iban_is_right() {
        let people = debtors(3, 300);
        for person in &people {
            assert!(Iban::parse(&person.account).is_ok(), "{}", person.account);
            let email = &person.words.email;
            assert!(email.is_empty() || email.ends_with(".test"), "{email}");
            assert!(person.words.phone.contains(" 000 "), "{}", person.words.phone);
        }
        let names: HashSet<_> = people.iter().map(|person| &person.words.name).collect();
        let accounts: HashSet<_> = people.iter().map(|person| &person.account).collect();
        assert_eq!((names.len(), accounts.len()), (300, 300));
        assert!(Iban::parse(&house().iban).is_ok());
    }

    #[test]
    fn more_debtors_do_not_change_the_first() {
        assert_eq!(debtors(5, 12)[..], debtors(5, 40)[..12]);
        assert_ne!(debtors(5, 12), debtors(6, 12));
    }

    #[test]
    fn old_files_have_no_accents() {
        assert_eq!(plain("Café Daniëls"), "Cafe Daniels");
        assert_eq!(email("Café 't Hoekje B.V."), "administratie@cafe-hoekje.test");
    }
}
