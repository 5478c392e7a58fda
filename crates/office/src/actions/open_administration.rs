//! A new administration: the firm, what its debtors mostly are, and the first strategy in force.

use jiff::Timestamp;

use punctueel_domain::event::{
    AdministrationOpened, Detail, DetailKind, Event, HouseChanged, Record,
};
use punctueel_domain::party::{DebtorKind, HouseField, HouseWords, TermBasis};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::presets;
use punctueel_store::load::house;
use punctueel_store::record::{Chain, Stamp, record};
use punctueel_store::{Db, StoreError, Trouble};

use super::activate_strategy::{ActivateStrategy, words_of};
use super::set_house::{check, put};
use crate::desk::{Desk, Who, dutch_day};
use crate::no::{No, Outcome};

/// The strategy a new administration starts with.
pub const FIRST_STRATEGY: &str = "004";

/// Opens a new administration.
#[derive(Clone, Debug)]
pub struct OpenAdministration {
    /// Name, IBAN and numbers of the firm.
    pub words: HouseWords,
    /// What a new debtor is when nothing else is known.
    pub debtors: DebtorKind,
    /// Where the terms of imported invoices come from.
    pub term_basis: TermBasis,
    /// VAT can be deducted.
    pub vat_deductible: bool,
    /// A trial: any day may be acted on, nothing ever leaves.
    pub trial: bool,
    /// Settings that differ from what is usual.
    pub settings: HouseChanged,
}

impl OpenAdministration {
    /// Opens it and returns a desk on it.
    ///
    /// # Errors
    /// When the name is empty or taken, or the IBAN or another value is wrong.
    pub fn run(self, mut db: Db, who: Who, now: Timestamp) -> Outcome<Desk> {
        let words = self.checked_words()?;
        let stamp = Stamp { at: now, day: dutch_day(now), actor: who.actor.clone() };
        let events = db.write_open(|tx| {
            let known = house::administrations(tx)?;
            if known.iter().any(|one| one.name == words.name) {
                return Err(No::from(Refusal::AdministrationExists { name: words.name.clone() }));
            }
            let number = known.iter().map(|one| one.administration).max().unwrap_or(0) + 1;
            house::add_administration(tx, number, &words.name)?;
            let mut chain = Chain::open(tx, number)?;
            let mut records = vec![self.opened(&words)?, first_strategy(stamp.day)?];
            if self.settings != HouseChanged::default() {
                records.push(self.settings.clone().into_record());
            }
            Ok(record(tx, &mut chain, &stamp, &records)?)
        })?;
        let mut desk = Desk::open(db, Some(&words.name), who, now, None)?;
        desk.last_events = events;
        Ok(desk)
    }

    fn checked_words(&self) -> Outcome<HouseWords> {
        let mut words = self.words.clone();
        words.name = words.name.trim().to_owned();
        if words.name.is_empty() {
            return Err(Refusal::Missing { field: "name".to_owned() }.into());
        }
        let said = |field: &HouseField| (*field, self.words.get(*field).to_owned());
        put(&mut words, &HouseField::ALL.iter().map(said).collect::<Vec<_>>())?;
        check(&self.settings)?;
        Ok(words)
    }

    fn opened(&self, words: &HouseWords) -> Outcome<Record> {
        let event = Event::from(AdministrationOpened {
            debtors: self.debtors,
            term_basis: self.term_basis,
            vat_deductible: self.vat_deductible,
            trial: self.trial,
        });
        let body = words_of(words)?;
        let detail = Detail { slot: 0, person: None, kind: DetailKind::House, body };
        Ok(Record { event, details: vec![detail] })
    }
}

fn first_strategy(day: jiff::civil::Date) -> Outcome<Record> {
    let text = presets::preset(FIRST_STRATEGY).unwrap_or_default();
    let cause = "the first strategy is not among the presets or has mistakes";
    ActivateStrategy::decide(text, day)
        .map_err(|_| StoreError::because(Trouble::Other, cause).into())
}

/// Yes when a text is an IBAN: right characters and check digits (ISO 13616, modulo 97).
pub fn is_iban(text: &str) -> bool {
    let length_fits = (15..=34).contains(&text.len());
    let (Some(head), Some(tail)) = (text.get(..4), text.get(4..)) else { return false };
    let country = head.bytes().take(2).all(|byte| byte.is_ascii_uppercase());
    let check = head.bytes().skip(2).all(|byte| byte.is_ascii_digit());
    let mut rest = 0_u32;
    for c in tail.chars().chain(head.chars()) {
        let Some(value) = c.to_digit(36).filter(|_| !c.is_ascii_lowercase()) else { return false };
        rest = (rest * if value > 9 { 100 } else { 10 } + value) % 97;
    }
    let dutch_length = !text.starts_with("NL") || text.len() == 18;
    length_fits && country && check && dutch_length && rest == 1
}

#[cfg(test)]
mod tests {
    use super::is_iban;

    #[test]
    fn an_iban_has_the_right_check_digits() {
        assert!(is_iban("NL91ABNA0417164300"));
        assert!(is_iban("BE68539007547034"));
        for wrong in ["", "NL91ABNA0417164301", "NL91ABNA041716430", "nl91abna0417164300", "€"] {
            assert!(!is_iban(wrong), "{wrong}");
        }
    }
}
