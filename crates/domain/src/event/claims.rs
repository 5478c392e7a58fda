//! Events about what may be claimed: what was said about terms, interest and costs, an insolvency,
//! rates of interest that a person added. See `mod` for what a body may hold.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{DebtorId, InvoiceId, TaskId};
use crate::law::insolvency::{InsolvencyEnd, InsolvencyKind};
use crate::law::rates::Standing;
use crate::law::regime::Table;
use crate::law::rules::{RuleLevel, RuleText};
use crate::money::Cents;
use crate::reason::Reason;

/// It was said what holds for claims.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimRulesSet {
    /// Of what it is said.
    pub level: RuleLevel,
    /// The number of the segment, debtor or invoice; 0 for the administration.
    pub subject: i64,
    /// The rules; one without a value is taken back.
    pub rules: Vec<RuleText>,
}

/// An insolvency of a debtor became known, or is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InsolvencySet {
    /// The debtor.
    pub debtor: DebtorId,
    /// What it is; none: it is over.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub insolvency: Option<Ruling>,
    /// How it ended, when it is over and that was said.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub ended: Option<InsolvencyEnd>,
    /// Which one ended; none: all that ran.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub kind: Option<InsolvencyKind>,
    /// The day on which it ended, when that was said.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub ended_on: Option<Date>,
}

impl InsolvencySet {
    /// A ruling became known.
    pub fn opened(debtor: DebtorId, kind: InsolvencyKind, on: Date) -> InsolvencySet {
        let insolvency = Some(Ruling { kind, on });
        InsolvencySet { debtor, insolvency, ended: None, kind: None, ended_on: None }
    }

    /// One of them is over.
    pub fn ended(debtor: DebtorId, kind: InsolvencyKind, how: InsolvencyEnd, on: Date) -> Self {
        let (kind, ended, ended_on) = (Some(kind), Some(how), Some(on));
        InsolvencySet { debtor, insolvency: None, ended, kind, ended_on }
    }
}

/// A ruling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// What was opened.
    pub kind: InsolvencyKind,
    /// Its day.
    pub on: Date,
}

/// A 14-day letter that left opened no way to costs: its step is free again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeVoided {
    /// The debtor.
    pub debtor: DebtorId,
    /// The letter.
    pub task: TaskId,
    /// The day on which that was seen.
    pub on: Date,
    /// Why.
    pub because: Reason,
}

/// Rates of interest were added to those of the program. Detail per row, in this order: where it
/// comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatesAdded {
    /// The rows.
    pub rows: Vec<AddedRate>,
    /// Up to which day a table is known now.
    pub known_until: Vec<(Table, Date)>,
}

/// A rate that a person added was taken back: what the program knows holds again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RateRemoved {
    /// Its table.
    pub table: Table,
    /// The first day it held.
    pub from_on: Date,
    /// Up to which day the table is known without it, when it lay behind what the program knows.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub known_until: Option<Date>,
}

/// A rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddedRate {
    /// Its table.
    pub table: Table,
    /// The first day it holds.
    pub from_on: Date,
    /// Hundredths of a percent.
    pub rate_bp: i64,
    /// How sure it is.
    pub standing: Standing,
}

/// A person let go of the interest and costs that are left on claims; why stands in a detail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestRemitted {
    /// Whose claims.
    pub debtor: DebtorId,
    /// The day.
    pub on: Date,
    /// How much on each.
    pub parts: Vec<RemittedPart>,
}

/// What was let go of on one claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemittedPart {
    /// The claim.
    pub invoice: InvoiceId,
    /// How much.
    pub amount: Cents,
}

/// VAT on what is not paid was asked back, in the return that ends on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VatReclaimed {
    /// The last day of the return.
    pub return_until: Date,
    /// On which invoices.
    pub rows: Vec<ReclaimedVat>,
}

/// VAT that was asked back on an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReclaimedVat {
    /// The invoice.
    pub invoice: InvoiceId,
    /// What was open on it.
    pub open: Cents,
    /// The VAT in that.
    pub vat: Cents,
}
