//! `limitation`: what is barred, or will be within six months, so that a notice can still interrupt
//! it.
//!
//! A demand with legal effect that left and a payment in part start the term anew; a friendly
//! reminder and a call are not counted, because nobody could prove them. In doubt a claim has the
//! shorter term: the list may be early, never late.

use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::HashMap;

use punctueel_domain::id::InvoiceId;
use punctueel_domain::law::caution::Caution;
use punctueel_domain::law::limitation::{Limitation, LimitationKind, Sells, limitation};
use punctueel_domain::party::DebtorKind;
use punctueel_domain::refusal::Refusal;
use punctueel_store::Tx;
use punctueel_store::load::house;
use punctueel_store::load::terms::{OldInvoice, interruptions, old_claims, open_invoices};

use super::{Asked, Cell, Row};
use crate::no::Outcome;

/// The columns.
pub(super) const COLUMNS: [&str; 8] =
    ["number", "name", "invoice", "due", "claim-kind", "interrupted", "barred", "open"];

/// How many months before it is barred a claim comes on the list.
const MONTHS_AHEAD: i64 = 6;

/// The claims that are barred or soon will be, the first to be barred first.
pub(super) fn rows(tx: &mut Tx<'_>, administration: i64, asked: Asked) -> Outcome<Vec<Row>> {
    let bound = bound(tx, administration, asked.on)?;
    let terms = Terms::load(tx, administration, bound, asked.on)?;
    let last = asked.last_event(tx, administration)?;
    let all = open_invoices(tx, administration, (Date::MIN, bound.1), (asked.on, last))?;
    let mut found = Vec::new();
    for one in all {
        let (kind, ends) = terms.of(one.invoice, one.due_on, one.kind);
        let is_near = |caution: &Caution| {
            matches!(caution, Caution::LimitationNear { .. } | Caution::LimitationPassed { .. })
        };
        if ends.cautions(asked.on).iter().any(is_near) {
            let interrupted_on = terms.last_interruption(one.invoice);
            let barred_on = ends.barred_on;
            found.push(Ending { of: one, kind, interrupted_on, barred_on });
        }
    }
    found.sort_by_key(|ending| (ending.barred_on, ending.of.invoice));
    Ok(found.into_iter().map(Ending::into_row).collect())
}

/// A claim whose term ends soon, or has ended.
struct Ending {
    of: OldInvoice,
    kind: LimitationKind,
    interrupted_on: Option<Date>,
    barred_on: Date,
}

impl Ending {
    fn into_row(self) -> Row {
        vec![
            Cell::Text(self.of.debtor_number),
            Cell::Text(self.of.name),
            Cell::Text(self.of.number),
            Cell::Day(self.of.due_on),
            Cell::Code(self.kind.code()),
            self.interrupted_on.map_or(Cell::Text(String::new()), Cell::Day),
            Cell::Day(self.barred_on),
            Cell::Money(self.of.open),
        ]
    }
}

/// So many claims, and the first day on which one of them is barred.
pub(crate) type Counted = Option<(u32, Date)>;

/// The open claims whose limitation asks attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Near {
    /// Barred.
    pub passed: Counted,
    /// Barred within three months.
    pub urgent: Counted,
    /// Barred within six months.
    pub soon: Counted,
}

/// How many months before it is barred a claim is urgent.
const URGENT_MONTHS: u32 = 3;

/// What to know about the limitation of some invoices of a debtor of a kind, with their due days.
///
/// # Errors
/// When the database fails.
pub(crate) fn cautions(
    tx: &mut Tx<'_>,
    administration: i64,
    (debtor, on): (DebtorKind, Date),
    invoices: &[(InvoiceId, Date)],
) -> Outcome<Vec<(InvoiceId, Caution)>> {
    let (sells, due_until) = bound(tx, administration, on)?;
    let old = || invoices.iter().filter(|(_, due_on)| *due_on <= due_until);
    if old().next().is_none() {
        return Ok(Vec::new());
    }
    let terms = Terms::load(tx, administration, (sells, due_until), on)?;
    let found = old().flat_map(|(invoice, due_on)| {
        let (_, ends) = terms.of(*invoice, *due_on, debtor);
        ends.cautions(on).into_iter().map(|caution| (*invoice, caution))
    });
    let asks = |caution: &Caution| !matches!(caution, Caution::InterruptionWithoutEffect { .. });
    Ok(found.filter(|(_, caution)| asks(caution)).collect())
}

/// How many open claims are barred, or will be within three or six months.
///
/// # Errors
/// When the database fails.
pub(crate) fn near(tx: &mut Tx<'_>, administration: i64, today: Date) -> Outcome<Near> {
    let (sells, due_until) = bound(tx, administration, today)?;
    let old = old_claims(tx, administration, due_until)?;
    if old.is_empty() {
        return Ok(Near::default());
    }
    let terms = Terms::load(tx, administration, (sells, due_until), today)?;
    let mut found = Near::default();
    for one in old {
        let (_, ends) = terms.of(one.invoice, one.due_on, one.kind);
        for caution in ends.cautions(today) {
            let (counted, on) = match caution {
                Caution::LimitationPassed { on } => (&mut found.passed, on),
                Caution::LimitationNear { on, months } if months <= URGENT_MONTHS => {
                    (&mut found.urgent, on)
                }
                Caution::LimitationNear { on, .. } => (&mut found.soon, on),
                _ => continue,
            };
            let (count, first) = counted.unwrap_or((0, on));
            *counted = Some((count + 1, first.min(on)));
        }
    }
    Ok(found)
}

/// What is sold, and until when an invoice was due that can be near the end of its term.
fn bound(tx: &mut Tx<'_>, administration: i64, on: Date) -> Outcome<(Sells, Date)> {
    let facts = house::house(tx, administration)?.ok_or(Refusal::NoAdministration)?;
    let sells = facts.sells;
    let kinds = DebtorKind::ALL.iter();
    let shortest = kinds.map(|kind| LimitationKind::of_invoice(*kind, sells).years()).min();
    let years = i64::from(shortest.unwrap_or_default());
    Ok((sells, on.saturating_add(MONTHS_AHEAD.months()).saturating_sub(years.years())))
}

/// What the terms of claims follow from.
struct Terms {
    sells: Sells,
    interrupted: HashMap<InvoiceId, Vec<Date>>,
}

impl Terms {
    fn load(
        tx: &mut Tx<'_>,
        administration: i64,
        (sells, due_until): (Sells, Date),
        on: Date,
    ) -> Outcome<Terms> {
        let mut interrupted: HashMap<InvoiceId, Vec<Date>> = HashMap::new();
        for (invoice, day) in interruptions(tx, administration, (due_until, on))? {
            interrupted.entry(invoice).or_default().push(day);
        }
        Ok(Terms { sells, interrupted })
    }

    fn of(
        &self,
        invoice: InvoiceId,
        due_on: Date,
        debtor: DebtorKind,
    ) -> (LimitationKind, Limitation) {
        let kind = LimitationKind::of_invoice(debtor, self.sells);
        let days = self.interrupted.get(&invoice).map_or(&[][..], Vec::as_slice);
        // A payment before the due day, or after the claim was barred, interrupts nothing.
        (kind, limitation(kind, due_on, days))
    }

    fn last_interruption(&self, invoice: InvoiceId) -> Option<Date> {
        self.interrupted.get(&invoice)?.iter().max().copied()
    }
}
