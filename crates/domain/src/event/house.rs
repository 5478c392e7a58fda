//! Events about the administration itself. See `mod` for what a body may hold.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::KeptFile;
use crate::casework::{PlanRules, Softened};
use crate::law::bad_debt::ReturnPeriod;
use crate::law::limitation::Sells;
use crate::money::Cents;
use crate::party::{DebtorKind, Language, TermBasis};
use crate::reference::PaymentReference;
use crate::template::TemplateForm;

/// The administration began. Detail: `HouseWords`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdministrationOpened {
    /// What a new debtor is when nothing else is known.
    pub debtors: DebtorKind,
    /// Where the terms of imported invoices come from.
    pub term_basis: TermBasis,
    /// VAT can be deducted.
    pub vat_deductible: bool,
    /// A trial: any day may be acted on, nothing ever leaves.
    pub trial: bool,
}

/// Words or settings of the firm changed. Detail: `HouseWords` as they are now; none when only
/// settings changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HouseChanged {
    /// How many working days bank data may be behind.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub correction_days: Option<u32>,
    /// Whether messages are planned, approved and sent at all.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub messages_on: Option<bool>,
    /// The language of what is printed for ourselves.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub print_language: Option<Language>,
    /// Whether messages that need no approval are approved by the daily run.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub automatic: Option<bool>,
    /// How often the firm does its VAT return.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub vat_period: Option<ReturnPeriod>,
    /// What the firm sells, for limitation.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub sells: Option<Sells>,
    /// Whether the firm can deduct VAT.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub vat_deductible: Option<bool>,
    /// Whether copies of the invoices go along with reminders.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub copies_on: Option<bool>,
    /// What debtors are asked to name when they pay one invoice.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub reference: Option<PaymentReference>,
    /// What the firm agrees to in a payment plan.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub plans: Option<PlanRules>,
    /// From this amount on two persons agree to a hand-over; zero: one is enough.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub second_person_from: Option<Cents>,
    /// How many working days after a promised day money still counts as in time.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub grace_days: Option<u32>,
    /// With a softer amount: the one that goes on for who softened it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub softened: Option<Softened>,
}

/// A person paused the whole administration, or ended that. Detail: the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HousePaused {
    /// The day it was said.
    pub on: Date,
    /// The last day of it; none: it is over.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub until: Option<Date>,
}

/// It was said whether the bookkeeping still sends reminders of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemindersSwitched {
    /// It does not any more.
    pub is_off: bool,
    /// The day.
    pub on: Date,
    /// Who said so: a code, never a name.
    pub by: String,
}

/// A strategy was put in force. Detail: its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StrategyActivated {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: u32,
    /// SHA-256 of the text.
    pub digest: String,
    /// The day from which it is in force.
    pub on: Date,
    /// It holds only where it is chosen; what holds for the others stays.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub is_beside: bool,
}

/// A firm's own page or text for a letter came in force, or the house's own came back. What stands
/// in it is a file, by its digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemplateSet {
    /// The code of the letter.
    pub letter: String,
    /// A page or a text.
    pub form: TemplateForm,
    /// The language of a text; `None` for a page.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub language: Option<Language>,
    /// Counted from 1 for each letter, form and language.
    pub version: u32,
    /// The day.
    pub on: Date,
    /// Its file; `None`: the house's own again.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub file: Option<KeptFile>,
}

/// It was decided whether debtors pay on an account of ours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountMarked {
    /// IBAN or account number.
    pub account: String,
    /// Debtors pay on it.
    pub is_used: bool,
}

/// A person declared to have looked at the bank up to a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BankChecked {
    /// The last day looked at.
    pub until: Date,
}
