//! A new administration: the firm, what its debtors mostly are, and the first strategy in force.

use jiff::Timestamp;

use punctueel_domain::access::Right;
use punctueel_domain::event::{
    AdministrationOpened, Detail, DetailKind, Event, HouseChanged, Record,
};
use punctueel_domain::party::{DebtorKind, HouseField, HouseWords, TermBasis};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::presets;
use punctueel_store::Db;
use punctueel_store::load::house;
use punctueel_store::record::{Chain, Stamp, record};

use super::activate_strategy::ActivateStrategy;
use super::set_house::{check, put, two_can_agree};
use crate::desk::{Desk, Who, dutch_day};
use crate::details::words_of;
use crate::no::{No, Outcome};

/// The strategy a new administration starts with when none is named: with a term that was agreed,
/// the one for firms; else one without a notice of default, as long as that letter has no text.
pub fn first_strategy(term_basis: TermBasis) -> &'static str {
    match term_basis {
        TermBasis::Agreed => "punctueel-mkb",
        TermBasis::Unilateral => "004",
    }
}

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
    /// The text of the first strategy; the usual one when none is given.
    pub strategy: Option<String>,
}

impl OpenAdministration {
    /// The right it needs.
    pub const RIGHT: Right = Right::Settings;

    /// Opens it and returns a desk on it.
    ///
    /// # Errors
    /// When the name is empty or taken, the IBAN or another value is wrong, or the strategy has
    /// mistakes.
    pub fn run(self, mut db: Db, who: Who, now: Timestamp) -> Outcome<Desk> {
        who.may(Self::RIGHT)?;
        let words = self.checked_words()?;
        let stamp = Stamp { at: now, day: dutch_day(now), actor: who.actor.clone() };
        let events = db.write_open(|tx| {
            let known = house::administrations(tx)?;
            if known.iter().any(|one| one.name == words.name) {
                return Err(No::from(Refusal::AdministrationExists { name: words.name.clone() }));
            }
            if let Some(from) = self.settings.second_person_from {
                two_can_agree(tx, from)?;
            }
            let number = known.iter().map(|one| one.administration).max().unwrap_or(0) + 1;
            house::add_administration(tx, number, &words.name)?;
            let mut chain = Chain::open(tx, number)?;
            let strategy = ActivateStrategy::decide(&self.strategy_text(), stamp.day)?;
            let mut records = vec![self.opened(&words)?, strategy];
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

    /// The text of the strategy it starts with.
    fn strategy_text(&self) -> String {
        let usual = || presets::preset(first_strategy(self.term_basis)).unwrap_or_default();
        self.strategy.clone().unwrap_or_else(|| usual().to_owned())
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
