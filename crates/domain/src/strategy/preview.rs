//! What happens if nobody pays: the same `judge` and `after` as the daily run, day after day.
//!
//! Knows an ideal house: bank data is always up to date, calls reach somebody, messages go by
//! e-mail on the day they are planned.

use jiff::civil::Date;

use super::ahead::walk;
use super::case::{Claim, DebtorCase};
use super::condition::History;
use super::house::House;
use super::language::{Action, Strategy};
use super::segment::Choice;
use crate::calendar::plus_days;
use crate::id::{DebtorId, InvoiceId};
use crate::invoice::{Collection, InvoiceKind};
use crate::money::Cents;
use crate::party::{Channel, Debtor, DebtorKind, Language, LegalForm, Reach, TermBasis};

/// How far a preview looks.
const LONGEST_DAYS: i32 = 730;

/// A step with its day for an invoice nobody pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatedStep {
    /// The label.
    pub step: String,
    /// The day it is done.
    pub on: Date,
    /// The day its anchor and offset alone give, when a sending day or a running term moved it.
    pub planned_on: Option<Date>,
    /// What is done.
    pub action: Action,
}

/// An invoice nobody pays.
#[derive(Clone, Copy, Debug)]
pub struct Unpaid {
    /// The day it was sent.
    pub sent: Date,
    /// The last day to pay.
    pub due: Date,
    /// Replaces the term the first demand gives.
    pub granted: Option<u32>,
    /// How messages go.
    pub by: Channel,
}

/// The day of each step for an invoice nobody pays.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::party::Channel;
/// use punctueel_domain::strategy::{Unpaid, dates, parse, presets};
/// let strategy = parse(presets::preset("004").unwrap()).unwrap();
/// // Due on a Sunday: D+1, D+4, D+9, D+26 and the hand-over on D+36, exactly as the text says.
/// let (sent, due) = (date(2026, 9, 1), date(2026, 10, 4));
/// let days = dates(&strategy, Unpaid { sent, due, granted: None, by: Channel::Email });
/// let on: Vec<_> = days.iter().map(|step| step.on.to_string()).collect();
/// assert_eq!(on, ["2026-10-05", "2026-10-08", "2026-10-13", "2026-10-30", "2026-11-09"]);
/// ```
pub fn dates(strategy: &Strategy, unpaid: Unpaid) -> Vec<DatedStep> {
    let mut strategy = strategy.clone();
    if let Some(days) = unpaid.granted {
        // The last demand keeps its own term; only the first one is given in days by the user.
        let first = strategy.steps.iter_mut().find(|step| step.term_days.is_some());
        if let Some(step) = first {
            step.term_days = Some(days);
        }
    }
    let mut house = House::ideal(strategy.clone());
    let last_label = strategy.steps.last().map(|step| step.label.clone());
    let last_day = plus_days(unpaid.sent, LONGEST_DAYS);
    let mut found: Vec<DatedStep> = Vec::new();
    walk(&ideal_case(unpaid), &mut house, unpaid.sent, |case, on, made| {
        let before = found.last().map(|step| step.on);
        for one in made {
            let action = one.action;
            found.extend(one.steps.into_iter().map(|(_, step)| {
                let planned = nominal_day(&strategy, case, &step, before);
                let planned_on = planned.filter(|planned| *planned != on);
                DatedStep { step, on, planned_on, action }
            }));
        }
        found.last().map(|step| &step.step) != last_label.as_ref() && on < last_day
    });
    found
}

/// The day that anchor and offset alone give, without waiting and moving.
fn nominal_day(
    strategy: &Strategy,
    case: &DebtorCase,
    label: &str,
    last_on: Option<Date>,
) -> Option<Date> {
    use super::language::Anchor;
    let step = &strategy.steps[strategy.position(label)?];
    let claim = case.claims.first()?;
    let (sent, due) = (claim.issued_on, claim.due_on);
    let records = claim.steps.iter();
    let granted = records.filter_map(|record| record.granted_until).next_back();
    let previous = last_on.unwrap_or(due);
    let anchor = match step.anchor {
        Anchor::Sent => sent,
        Anchor::Due => due,
        Anchor::Previous | Anchor::Promised => previous,
        Anchor::Granted => granted.unwrap_or(previous),
    };
    Some(step.offset.from(anchor))
}

/// A firm with one invoice of a thousand euros.
pub(super) fn ideal_case(unpaid: Unpaid) -> DebtorCase {
    let Unpaid { sent, due, by, .. } = unpaid;
    let claim = Claim {
        invoice: InvoiceId(1),
        kind: InvoiceKind::Invoice,
        issued_on: sent,
        sent_on: Some(sent),
        due_on: due,
        open: Cents(100_000),
        collection: Collection::Transfer,
        term_basis: TermBasis::Agreed,
        refused_on: None,
        delivered: None,
        cycle: 0,
        not_before: None,
        broken_on: None,
        strategy: None,
        steps: Vec::new(),
    };
    DebtorCase {
        debtor: Debtor {
            debtor: DebtorId(1),
            kind: DebtorKind::Business,
            legal_form: LegalForm::Unknown,
            language: Language::Nl,
        },
        choice: Choice::default(),
        history: History::default(),
        own_reach: Reach { phone: true, email: by != Channel::Post, post: true },
        people: Vec::new(),
        claims: vec![claim],
        stops: Vec::new(),
        insolvencies: Vec::new(),
        promises: Vec::new(),
        broken: Vec::new(),
        plans: Vec::new(),
        tasks: Vec::new(),
        contacts: Vec::new(),
        no_delivery_since: None,
        unlinked: Cents::ZERO,
        named_by_others: Cents::ZERO,
    }
}
