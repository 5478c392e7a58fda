//! The made-up firm and its debtors: names, addresses, numbers and bank accounts.
//!
//! Firms of many trades and legal forms, consumers, public bodies, and a few abroad who write
//! English. Nobody exists: e-mail addresses end in `.test`, telephone numbers cannot be called, the
//! bank `FICT` is no bank, though its IBANs have the right check digits, and numbers of the chamber
//! of commerce and for VAT have the right form and were never given out.

use std::collections::HashSet;

use punctueel_domain::party::{DebtorKind, DebtorWords, HouseWords, Language, LegalForm};
use punctueel_domain::reference::iban::Iban;

use super::dice::Dice;
use super::habit::Habit;
use super::names::{ABROAD_NAMES, FIRST_NAMES, INSTITUTES, NAMES, SURNAMES, TRADES};
use super::places::{ABROAD, STREETS, TOWNS};

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
    /// Firm or consumer.
    pub kind: DebtorKind,
    /// Legal form.
    pub form: LegalForm,
    /// The language of letters.
    pub language: Language,
    /// The account he pays from, also when the list does not say it.
    pub account: String,
    /// How he pays.
    pub habit: Habit,
    /// The days he gets to pay.
    pub term_days: i32,
    /// The firm collects from him by direct debit.
    pub by_debit: bool,
    /// He gives an order number with what he buys.
    pub has_orders: bool,
    /// How much he buys: 1 a little, 20 much.
    pub weight: u32,
}

/// The firm whose administration it is.
pub fn house() -> HouseWords {
    HouseWords {
        name: "Houthandel Voorbeeld B.V.".to_owned(),
        iban: iban(1_000_001),
        kvk: "00000001".to_owned(),
        vat_number: vat_number(1),
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
    let mut taken = HashSet::with_capacity(count);
    (0..count).map(|place| debtor(&mut Dice::of(seed, place as u64), place, &mut taken)).collect()
}

/// Who a debtor is, apart from his numbers.
struct Who {
    name: String,
    form: LegalForm,
    kind: DebtorKind,
}

fn debtor(dice: &mut Dice, place: usize, taken: &mut HashSet<String>) -> Person {
    let habit = Habit::of(place, dice);
    let is_abroad = place > 12 && dice.chance(3);
    let mut person =
        if is_abroad { abroad(dice, place, taken) } else { at_home(dice, place, taken) };
    person.habit = habit;
    let terms = [14, 30, 30, 30, 60];
    person.term_days = match person.kind {
        DebtorKind::Consumer => 14,
        _ if matches!(person.form, LegalForm::PublicBody) => 30,
        _ => dice.one_of(&terms),
    };
    person.by_debit = habit == Habit::Punctual && !is_abroad && dice.chance(20);
    person.has_orders = person.kind == DebtorKind::Business && dice.chance(45);
    let weight = dice.between(1, 20).min(dice.between(1, 20)) as u32;
    // Nobody goes on delivering to somebody who never pays.
    person.weight = if habit == Habit::Never { 1 } else { weight };
    person
}

fn at_home(dice: &mut Dice, place: usize, taken: &mut HashSet<String>) -> Person {
    let (city, area, postcode) = dice.one_of(TOWNS);
    let who = free_name(dice, city, place, taken);
    let is_firm = who.kind == DebtorKind::Business;
    let contact = format!("{} {}", dice.one_of(FIRST_NAMES), dice.one_of(SURNAMES));
    let account = iban(2_000_000 + place as u64 * 7 + 1);
    let zeros = if area.len() == 3 { "000" } else { "00" };
    let mark = if is_firm { "administratie" } else { "post" };
    let words = DebtorWords {
        number: (FIRST_NUMBER + place).to_string(),
        contact: if is_firm { contact } else { String::new() },
        email: if dice.chance(88) { email(mark, &who.name) } else { String::new() },
        phone: format!("{area} {zeros} {:02} {:02}", dice.between(0, 99), dice.between(0, 99)),
        street: format!("{} {}", dice.one_of(STREETS), dice.between(1, 199)),
        postcode: format!("{postcode}{:02} {}", dice.between(11, 99), letters(dice)),
        city: city.to_owned(),
        iban: if dice.chance(60) { account.clone() } else { String::new() },
        kvk: if is_firm { format!("{:08}", FIRST_NUMBER + place) } else { String::new() },
        vat_number: if is_firm { vat_number(1_000 + place as u64) } else { String::new() },
        name: who.name,
        ..DebtorWords::default()
    };
    Person { words, kind: who.kind, form: who.form, account, ..nobody() }
}

fn abroad(dice: &mut Dice, place: usize, taken: &mut HashSet<String>) -> Person {
    let town = dice.one_of(ABROAD);
    let is_german = town.code == "DE";
    let core = dice.one_of(ABROAD_NAMES);
    let form = if is_german { "GmbH" } else { "Ltd" };
    let tries = [format!("{core} {form}"), format!("{core} {} {form}", town.city)];
    let named = tries.into_iter().find(|name| taken.insert(name.clone()));
    let name = named.unwrap_or_else(|| format!("{core} {} {place} {form}", town.city));
    let account = match is_german {
        true => iban_of("DE", &format!("{:018}", 2_000_000 + place)),
        false => iban_of("GB", &format!("{BANK}{:014}", 2_000_000 + place)),
    };
    let vat = if is_german { "DE" } else { "GB" };
    let words = DebtorWords {
        number: (FIRST_NUMBER + place).to_string(),
        contact: format!("{} {}", dice.one_of(FIRST_NAMES), dice.one_of(SURNAMES)),
        email: email("accounts", &name),
        phone: format!("{}{:03}", town.phone, dice.between(0, 999)),
        street: format!("{} Example Street", dice.between(1, 99)),
        postcode: town.postcode.to_owned(),
        city: town.city.to_owned(),
        country: town.country.to_owned(),
        iban: account.clone(),
        vat_number: format!("{vat}{:09}", place),
        name,
        ..DebtorWords::default()
    };
    let (kind, form, language) = (DebtorKind::Business, LegalForm::Foreign, Language::En);
    Person { words, kind, form, language, account, ..nobody() }
}

fn nobody() -> Person {
    Person {
        words: DebtorWords::default(),
        kind: DebtorKind::Business,
        form: LegalForm::Unknown,
        language: Language::Nl,
        account: String::new(),
        habit: Habit::Punctual,
        term_days: 30,
        by_debit: false,
        has_orders: false,
        weight: 1,
    }
}

/// A name that nobody has yet: with the town behind it, or at last a number.
fn free_name(dice: &mut Dice, city: &str, place: usize, taken: &mut HashSet<String>) -> Who {
    let (kind, firm) = (DebtorKind::Consumer, DebtorKind::Business);
    let (core, ending, form, kind) = match dice.between(1, 100) {
        1..=12 => (initials(dice), "", LegalForm::Person, kind),
        13..=16 => (format!("Gemeente {city}"), "", LegalForm::PublicBody, firm),
        17..=21 => (institute(dice, "Stichting"), "", LegalForm::Foundation, firm),
        22..=25 => (institute(dice, "Vereniging"), "", LegalForm::Association, firm),
        26..=27 => (institute(dice, "Coöperatie"), "U.A.", LegalForm::Cooperative, firm),
        28..=74 => (trade(dice), "B.V.", LegalForm::Bv, firm),
        75..=76 => (trade(dice), "N.V.", LegalForm::Nv, firm),
        77..=84 => (trade(dice), "V.O.F.", LegalForm::Vof, firm),
        85..=86 => (trade(dice), "Maatschap", LegalForm::Maatschap, firm),
        87..=88 => (trade(dice), "C.V.", LegalForm::Cv, firm),
        _ => (trade(dice), "", LegalForm::SoleTrader, firm),
    };
    let tries = [core.clone(), format!("{core} {city}"), format!("{core} {city} {place}")];
    let free = tries.into_iter().find(|name| taken.insert(name.clone())).unwrap_or(core);
    Who { name: format!("{free} {ending}").trim_end().to_owned(), form, kind }
}

fn trade(dice: &mut Dice) -> String {
    format!("{} {}", dice.one_of(TRADES), dice.one_of(NAMES))
}

fn institute(dice: &mut Dice, what: &str) -> String {
    format!("{what} {}", dice.one_of(INSTITUTES))
}

fn initials(dice: &mut Dice) -> String {
    let letter = |dice: &mut Dice| char::from(b'A' + dice.between(0, 25) as u8);
    format!("{}.{}. {}", letter(dice), letter(dice), dice.one_of(SURNAMES))
}

/// The letters of a Dutch postcode: never SA, SD or SS.
fn letters(dice: &mut Dice) -> String {
    const USED: &[u8] = b"ABCDEGHJKLMNPRSTVWXZ";
    let first = dice.one_of(USED);
    let second = if first == b'S' { b'B' } else { dice.one_of(USED) };
    [first, second].map(char::from).iter().collect()
}

fn email(mark: &str, name: &str) -> String {
    let bare = plain(name).to_lowercase();
    let words = bare.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| word.len() > 2);
    format!("{mark}@{}.test", words.collect::<Vec<_>>().join("-"))
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

/// An IBAN of another country, with the right check digits (ISO 13616).
fn iban_of(country: &str, account: &str) -> String {
    let check = 98 - modulo_97(&format!("{account}{country}00"));
    format!("{country}{check:02}{account}")
}

/// A Dutch VAT number of the right form: its check digits are those of ISO 7064, modulo 97.
fn vat_number(person: u64) -> String {
    let core = format!("NL{person:09}B");
    let check = (2..=98).find(|check| modulo_97(&format!("{core}{check:02}")) == 1);
    format!("{core}{:02}", check.unwrap_or_default())
}

fn modulo_97(text: &str) -> u32 {
    let values = text.chars().filter_map(|c| c.to_digit(36));
    values.fold(0, |rest, value| (rest * if value > 9 { 100 } else { 10 } + value) % 97)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_can_be_reached_and_every_number_has_the_right_form() {
        let people = debtors(3, 1_000);
        for Person { words, account, kind, language, .. } in &people {
            assert!(Iban::parse(account).is_ok(), "{account}");
            assert!(words.email.is_empty() || words.email.ends_with(".test"), "{}", words.email);
            let is_dutch = *language == Language::Nl;
            let digits: String = words.phone.chars().filter(char::is_ascii_digit).collect();
            let story = ["7946", "4960", "23125", "4710", "66969"];
            let cannot_be_called = match is_dutch {
                true => digits.len() == 10 && words.phone.contains(" 00"),
                false => story.iter().any(|range| digits.contains(range)),
            };
            assert!(cannot_be_called, "{}", words.phone);
            assert_eq!(
                words.kvk.len(),
                if *kind == DebtorKind::Business && is_dutch { 8 } else { 0 }
            );
            let vat = &words.vat_number;
            assert!(!is_dutch || vat.is_empty() || vat.len() == 14 && modulo_97(vat) == 1, "{vat}");
        }
        let names: HashSet<_> = people.iter().map(|person| &person.words.name).collect();
        let accounts: HashSet<_> = people.iter().map(|person| &person.account).collect();
        assert_eq!((names.len(), accounts.len()), (1_000, 1_000));
        assert!(Iban::parse(&house().iban).is_ok());
    }

    #[test]
    fn there_are_debtors_of_every_form_and_kind() {
        let people = debtors(1, 1_000);
        for form in LegalForm::ALL.iter().filter(|form| **form != LegalForm::Unknown) {
            assert!(people.iter().any(|person| person.form == *form), "{form}");
        }
        let share = |is: fn(&&Person) -> bool| people.iter().filter(is).count();
        assert!((80..180).contains(&share(|one| one.kind == DebtorKind::Consumer)));
        assert!((10..60).contains(&share(|one| one.language == Language::En)));
        assert!((20..120).contains(&share(|one| one.by_debit)));
        assert!([14, 30, 60].iter().all(|term| people.iter().any(|one| one.term_days == *term)));
    }

    #[test]
    fn more_debtors_do_not_change_the_first() {
        assert_eq!(debtors(5, 12)[..], debtors(5, 40)[..12]);
        assert_ne!(debtors(5, 12), debtors(6, 12));
    }

    #[test]
    fn old_files_have_no_accents() {
        assert_eq!(plain("Café Daniëls"), "Cafe Daniels");
        assert_eq!(email("post", "Café 't Hoekje B.V."), "post@cafe-hoekje.test");
    }
}
