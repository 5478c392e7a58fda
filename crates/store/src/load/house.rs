//! The administration and what holds for all its debtors: settings, strategy text, coverage.

use jiff::civil::Date;

use punctueel_domain::casework::{PlanRules, SecondPerson, Softened};
use punctueel_domain::law::bad_debt::ReturnPeriod;
use punctueel_domain::law::limitation::Sells;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{DebtorKind, HouseWords, Language, TermBasis};
use punctueel_domain::reference::PaymentReference;

use super::code;
use crate::db::{Row, Tx, Value};
use crate::error::StoreError;

const ADMINISTRATIONS: &str = "SELECT administration, name FROM administration \
     WHERE administration > 0 ORDER BY administration";
const ADD: &str = "INSERT INTO administration (administration, name, next_id, last_event, head, \
     last_run_on) VALUES ($1, $2, 1, 0, '', NULL)";
const HOUSE: &str = "SELECT h.name, h.iban, h.kvk, h.vat_number, h.contact, h.phone, \
     h.email, h.debtors, h.term_basis, \
     h.vat_deductible, h.trial, h.strategy, h.strategy_version, h.listed_on, h.checked_until, \
     a.last_run_on, h.administration, h.function, h.hours, h.website, h.street, h.postcode, \
     h.city, h.correction_days, h.messages_on, h.print_language, h.automatic, \
     h.reminders_off_on, h.reminders_off_by, h.vat_period, h.sells, h.copies_on, h.reference, \
     h.plan_most, h.plan_days, h.plan_least, h.plan_first, \
     h.second_person_from, h.grace_days, h.paused_until, COALESCE((SELECT d.body FROM detail d \
     WHERE d.administration = h.administration AND d.event = h.paused_event \
     AND d.kind = 'note'), ''), h.softened_from, h.softened_by \
     FROM house h \
     JOIN administration a ON a.administration = h.administration \
     WHERE h.administration = $1";
const STRATEGY_TEXT: &str = "SELECT text FROM strategy \
     WHERE administration = $1 AND name = $2 AND version = $3";
const STRATEGIES: &str = "SELECT name, version, active_on, text FROM strategy \
     WHERE administration = $1 ORDER BY name, version";
const IN_USE: &str = "SELECT s.name, s.version, s.text FROM strategy s \
     WHERE s.administration = $1 AND s.name <> $2 AND NOT EXISTS (SELECT 1 FROM strategy n \
     WHERE n.administration = s.administration AND n.name = s.name \
     AND (n.active_on > s.active_on OR (n.active_on = s.active_on AND n.version > s.version))) \
     ORDER BY s.name, s.version";
const ACCOUNTS: &str = "SELECT account, is_used, covered_until, closing FROM bank_account \
     WHERE administration = $1 ORDER BY account";
const RAN: &str = "UPDATE administration SET last_run_on = $2 WHERE administration = $1";

/// An administration by number and name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Administration {
    /// Its number.
    pub administration: i64,
    /// Its name.
    pub name: String,
}

/// The administration's own facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseFacts {
    /// The administration's number.
    pub administration: i64,
    /// Name, IBAN and numbers of the firm.
    pub words: HouseWords,
    /// What a new debtor is when nothing else is known.
    pub debtors: DebtorKind,
    /// Where the terms of imported invoices come from.
    pub term_basis: TermBasis,
    /// VAT can be deducted.
    pub vat_deductible: bool,
    /// A trial administration.
    pub trial: bool,
    /// The strategy in force: name and version.
    pub strategy: (String, u32),
    /// The as-of day of the last open-items list.
    pub listed_on: Option<Date>,
    /// Up to this day a person declared to have looked at the bank.
    pub checked_until: Option<Date>,
    /// The day of the last daily run.
    pub last_run_on: Option<Date>,
    /// How many working days bank data may be behind.
    pub correction_days: u32,
    /// Whether messages are planned, approved and sent at all.
    pub messages_on: bool,
    /// The language of what is printed for ourselves.
    pub print_language: Language,
    /// Messages that need no approval are approved by the daily run.
    pub automatic: bool,
    /// Copies of the invoices go along with reminders.
    pub copies_on: bool,
    /// What debtors are asked to name when they pay one invoice.
    pub reference: PaymentReference,
    /// Since when the bookkeeping sends no reminders of its own, and who said so.
    pub reminders_off: Option<(Date, String)>,
    /// How often the firm does its VAT return.
    pub vat_period: ReturnPeriod,
    /// What it sells, for limitation.
    pub sells: Sells,
    /// What it agrees to in a payment plan.
    pub plans: PlanRules,
    /// From this amount on two persons agree to a hand-over.
    pub second_person: SecondPerson,
    /// How many working days after a promised day money still counts as in time.
    pub grace_days: u32,
    /// Nobody is chased up to this day, and why.
    pub paused_until: Option<(Date, String)>,
}

/// An account of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnAccount {
    /// IBAN or account number.
    pub account: String,
    /// Debtors pay on it.
    pub is_used: bool,
    /// Payments are known up to this day.
    pub covered_until: Option<Date>,
}

/// A strategy that was put in force at some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptStrategy {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: u32,
    /// The day it came in force.
    pub active_on: Date,
    /// Its text.
    pub text: String,
}

/// All administrations in the database; the chain of the installation is none of them.
///
/// # Errors
/// When the database fails.
pub fn administrations(tx: &mut Tx<'_>) -> Result<Vec<Administration>, StoreError> {
    tx.list(ADMINISTRATIONS, &[], |row| Administration {
        administration: row.int(0),
        name: row.text(1).to_owned(),
    })
}

/// Makes the row of a new administration; its first event follows in the same transaction.
///
/// # Errors
/// When the database fails.
pub fn add_administration(
    tx: &mut Tx<'_>,
    administration: i64,
    name: &str,
) -> Result<(), StoreError> {
    tx.execute(ADD, &[administration.into(), name.into()]).map(|_| ())
}

/// The administration's own facts.
///
/// # Errors
/// When the database fails.
pub fn house(tx: &mut Tx<'_>, administration: i64) -> Result<Option<HouseFacts>, StoreError> {
    tx.query_one(HOUSE, &[administration.into()], facts)
}

fn facts(row: &Row<'_>) -> HouseFacts {
    let text = |column: usize| row.text(column).to_owned();
    HouseFacts {
        administration: row.int(16),
        words: HouseWords {
            name: text(0),
            iban: text(1),
            kvk: text(2),
            vat_number: text(3),
            contact: text(4),
            phone: text(5),
            email: text(6),
            function: text(17),
            hours: text(18),
            website: text(19),
            street: text(20),
            postcode: text(21),
            city: text(22),
        },
        debtors: code(row, 7),
        term_basis: code(row, 8),
        vat_deductible: row.flag(9),
        trial: row.flag(10),
        strategy: (text(11), row.int(12) as u32),
        listed_on: row.maybe_day(13),
        checked_until: row.maybe_day(14),
        last_run_on: row.maybe_day(15),
        correction_days: row.int(23) as u32,
        messages_on: row.flag(24),
        print_language: code(row, 25),
        automatic: row.flag(26),
        copies_on: row.flag(31),
        reference: code(row, 32),
        reminders_off: row.maybe_day(27).map(|on| (on, text(28))),
        vat_period: code(row, 29),
        sells: code(row, 30),
        plans: PlanRules {
            most: row.int(33) as u32,
            longest_days: row.int(34) as u32,
            least: Cents(row.int(35)),
            first_percent: row.int(36) as u32,
        },
        second_person: SecondPerson {
            from: Some(Cents(row.int(37))).filter(|from| from.is_positive()),
            softened: Some(Softened { from: Cents(row.int(41)), by: text(42) })
                .filter(|one| one.from.is_positive()),
        },
        grace_days: row.int(38) as u32,
        paused_until: row.maybe_day(39).map(|until| (until, text(40))),
    }
}

/// The text of a strategy in one version.
///
/// # Errors
/// When the database fails.
pub fn strategy_text(
    tx: &mut Tx<'_>,
    administration: i64,
    name: &str,
    version: u32,
) -> Result<Option<String>, StoreError> {
    let params = [administration.into(), name.into(), version.into()];
    tx.query_one(STRATEGY_TEXT, &params, |row| row.text(0).to_owned())
}

/// All strategies that were ever in force.
///
/// # Errors
/// When the database fails.
pub fn strategies(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<KeptStrategy>, StoreError> {
    tx.list(STRATEGIES, &[administration.into()], |row| KeptStrategy {
        name: row.text(0).to_owned(),
        version: row.int(1) as u32,
        active_on: row.day(2),
        text: row.text(3).to_owned(),
    })
}

/// The strategies besides the one that holds for all: of each the version that came in force last,
/// as name, version and text.
///
/// # Errors
/// When the database fails.
pub fn other_strategies(
    tx: &mut Tx<'_>,
    administration: i64,
    in_force: &str,
) -> Result<Vec<(String, u32, String)>, StoreError> {
    tx.list(IN_USE, &[administration.into(), in_force.into()], |row| {
        (row.text(0).to_owned(), row.int(1) as u32, row.text(2).to_owned())
    })
}

/// Our own accounts.
///
/// # Errors
/// When the database fails.
pub fn accounts(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<OwnAccount>, StoreError> {
    tx.list(ACCOUNTS, &[administration.into()], |row| OwnAccount {
        account: row.text(0).to_owned(),
        is_used: row.flag(1),
        covered_until: row.maybe_day(2),
    })
}

/// The day up to which all payments are known: the least over the accounts that debtors pay on, or
/// a later day that a person declared to have looked at.
///
/// # Errors
/// When the database fails.
pub fn covered_until(tx: &mut Tx<'_>, administration: i64) -> Result<Option<Date>, StoreError> {
    let accounts = accounts(tx, administration)?;
    let used = accounts.iter().filter(|account| account.is_used);
    let by_bank = used.map(|account| account.covered_until).min().flatten();
    let facts = house(tx, administration)?;
    Ok(by_bank.max(facts.and_then(|facts| facts.checked_until)))
}

/// Notes that the daily run was done for a day.
///
/// # Errors
/// When the database fails.
pub fn note_run(tx: &mut Tx<'_>, administration: i64, day: Date) -> Result<(), StoreError> {
    tx.execute(RAN, &[administration.into(), Value::Day(day)]).map(|_| ())
}
