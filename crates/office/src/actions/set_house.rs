//! The firm's own facts and settings: what stands on its letters, and how careful it is.
//!
//! What is not said stays as it was; saying nothing new adds nothing. A setting that changes wakes
//! the debtors it can touch (`store`, applying the event).

use punctueel_domain::access::Right;
use punctueel_domain::casework::PlanRules;
use punctueel_domain::event::{Detail, DetailKind, HouseChanged, Record};
use punctueel_domain::money::Cents;
use punctueel_domain::party::{HouseField, HouseWords, is_address};
use punctueel_domain::reference::iban::Iban;
use punctueel_domain::refusal::Refusal;
use punctueel_store::Tx;
use punctueel_store::load::house::HouseFacts;
use punctueel_store::load::users;

use super::agree_plan::MOST_PARTS;
use super::decide_proposal::DecideProposal;
use crate::desk::Desk;
use crate::details::{line, words_of};
use crate::no::Outcome;
use crate::users::count_with;

/// The most working days bank data may be behind.
pub const MOST_CORRECTION_DAYS: u32 = 10;

/// The most working days of grace after a promised day.
pub const MOST_GRACE_DAYS: u32 = 5;

/// The longest plan that any firm may agree to, in days: ten years.
pub const MOST_DAYS: u32 = 3_650;

/// Sets facts and settings of the firm.
#[derive(Clone, Debug, Default)]
pub struct SetHouse {
    /// What is said now; an empty text takes away what was known.
    pub words: Vec<(HouseField, String)>,
    /// The settings that change.
    pub settings: HouseChanged,
}

impl SetHouse {
    /// The right it needs.
    pub const RIGHT: Right = Right::Settings;

    /// Sets them; yes when something changed.
    ///
    /// # Errors
    /// `TEXT-TOO-LONG`; `IBAN-INVALID`; `VALUE-NOT-UNDERSTOOD` when a value cannot be right;
    /// `SECOND-PERSON-LACKS` when there are no two who could agree.
    pub fn run(self, desk: &mut Desk) -> Outcome<bool> {
        desk.write(Self::RIGHT, |work| {
            let mut words = work.facts.words.clone();
            put(&mut words, &self.words)?;
            check(&self.settings)?;
            let mut event = only_new(&self.settings, &work.facts);
            if let Some(from) = event.second_person_from {
                two_can_agree(work.tx, from)?;
                event.softened = work.facts.second_person.named(from, work.actor());
            }
            let mut details = Vec::new();
            if words != work.facts.words {
                let body = words_of(&words)?;
                details.push(Detail { slot: 0, person: None, kind: DetailKind::House, body });
            }
            let changes = !details.is_empty() || event != HouseChanged::default();
            if changes {
                work.record(&[Record { event: event.into(), details }])?;
            }
            Ok(changes)
        })
    }
}

/// Puts words in their fields.
///
/// # Errors
/// `TEXT-TOO-LONG`; `IBAN-INVALID`; `VALUE-NOT-UNDERSTOOD` when a text cannot be what it should be.
pub fn put(words: &mut HouseWords, said: &[(HouseField, String)]) -> Result<(), Refusal> {
    for (field, text) in said {
        let mut text = line(text)?;
        if *field == HouseField::Iban {
            match Iban::parse(&text) {
                Ok(iban) => text = iban.as_str().to_owned(),
                Err(_) => return Err(Refusal::IbanInvalid { value: text }),
            }
        }
        if *field == HouseField::Email && !text.is_empty() && !is_address(&text) {
            let name = field.code().to_owned();
            return Err(Refusal::ValueNotUnderstood { name, value: text });
        }
        words.set(*field, text);
    }
    Ok(())
}

/// Checks settings.
///
/// # Errors
/// `VALUE-NOT-UNDERSTOOD` when bank data may be too far behind, or no plan could be agreed.
pub fn check(settings: &HouseChanged) -> Result<(), Refusal> {
    let days = settings.correction_days.filter(|days| *days > MOST_CORRECTION_DAYS);
    let grace = settings.grace_days.filter(|days| *days > MOST_GRACE_DAYS);
    let odd = days.map(|days| ("correction-days", days));
    let odd = odd.or(grace.map(|days| ("grace", days))).or_else(|| odd_rule(settings.plans?));
    match odd {
        Some((name, value)) => {
            let (name, value) = (name.to_owned(), value.to_string());
            Err(Refusal::ValueNotUnderstood { name, value })
        }
        None if settings.second_person_from.is_some_and(|from| from.is_negative()) => {
            Err(Refusal::AmountNegative)
        }
        None => Ok(()),
    }
}

/// Where two persons must agree, there are two who may.
///
/// # Errors
/// `SECOND-PERSON-LACKS`; or when the database fails.
pub(super) fn two_can_agree(tx: &mut Tx<'_>, from: Cents) -> Outcome<()> {
    let can_agree = count_with(&users::all(tx)?, DecideProposal::RIGHT);
    match from.is_positive() && can_agree < 2 {
        true => Err(Refusal::SecondPersonLacks.into()),
        false => Ok(()),
    }
}

/// What of the rules of plans cannot be: its name and value.
fn odd_rule(rules: PlanRules) -> Option<(&'static str, u32)> {
    let all = [
        ("most", rules.most, 2..=MOST_PARTS),
        ("days", rules.longest_days, 1..=MOST_DAYS),
        ("first", rules.first_percent, 0..=100),
    ];
    let odd = all.into_iter().find(|(_, value, range)| !range.contains(value));
    odd.map(|(name, value, _)| (name, value))
}

/// The settings that are other than they were.
fn only_new(said: &HouseChanged, known: &HouseFacts) -> HouseChanged {
    HouseChanged {
        correction_days: said.correction_days.filter(|days| *days != known.correction_days),
        messages_on: said.messages_on.filter(|on| *on != known.messages_on),
        print_language: said.print_language.filter(|one| *one != known.print_language),
        automatic: said.automatic.filter(|on| *on != known.automatic),
        vat_period: said.vat_period.filter(|period| *period != known.vat_period),
        sells: said.sells.filter(|what| *what != known.sells),
        vat_deductible: said.vat_deductible.filter(|can| *can != known.vat_deductible),
        copies_on: said.copies_on.filter(|on| *on != known.copies_on),
        reference: said.reference.filter(|one| *one != known.reference),
        plans: said.plans.filter(|rules| *rules != known.plans),
        second_person_from: said
            .second_person_from
            .filter(|from| *from != known.second_person.from.unwrap_or_default()),
        grace_days: said.grace_days.filter(|days| *days != known.grace_days),
        softened: None,
    }
}
