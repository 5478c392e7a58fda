//! `limitation`: what is barred, may be, or will be within six months, so that a notice can still
//! interrupt it.
//!
//! A demand with legal effect that left and a payment in part start the term anew; a friendly
//! reminder and a call are not counted, because nobody could prove them. In doubt a claim has the
//! shorter term: the list may be early, never late. That a claim is barred is said only behind the
//! longest term that can hold. A claim that is closed in the books stays in the list as long as the
//! law leaves something on it that a claim on the debtor asks.

use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::{HashMap, HashSet};

use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::law::caution::Caution;
use punctueel_domain::law::limitation::{
    Interruption, InvoiceLimitation, LimitationKind, MONTHS_AHEAD, Sells, URGENT_MONTHS,
};
use punctueel_domain::money::Cents;
use punctueel_domain::party::DebtorKind;
use punctueel_domain::refusal::Refusal;
use punctueel_store::Tx;
use punctueel_store::load::house;
use punctueel_store::load::terms::{
    OldInvoice, interruptions, old_claims, open_invoices, paid_late,
};

use super::{Asked, Cell, Row};
use crate::ask::claim;
use crate::no::{No, Outcome};

/// The columns.
pub(super) const COLUMNS: [&str; 8] =
    ["number", "name", "invoice", "due", "claim-kind", "interrupted", "barred", "open"];

/// The claims that are barred or soon will be, the first to be barred first.
pub(super) fn rows(tx: &mut Tx<'_>, administration: i64, asked: Asked) -> Outcome<Vec<Row>> {
    let mut terms = Terms::begin(tx, administration, asked.on)?;
    let last = asked.last_event(tx, administration)?;
    let due = (Date::MIN, terms.due_until);
    let mut all = open_invoices(tx, administration, due, (asked.on, last))?;
    if asked.known.is_none() {
        let closed = paid_late(tx, administration, (terms.due_until, asked.on))?;
        all.extend(with_rest(tx, administration, closed, asked.on)?);
    }
    let mut found = Vec::new();
    for one in all {
        let about = (one.invoice, one.due_on);
        let ends = terms.of(tx, (one.debtor, one.kind), about)?;
        if ends.caution(asked.on).is_some() {
            let interrupted_on = ends.shortest.interrupted_on;
            let (kind, barred_on) = (ends.shortest.kind, ends.shortest.barred_on);
            found.push(Ending { of: one, kind, interrupted_on, barred_on });
        }
    }
    found.sort_by_key(|ending| (ending.barred_on, ending.of.invoice));
    Ok(found.into_iter().map(Ending::into_row).collect())
}

/// Of invoices that are closed in the books, by debtor: those on which the law leaves something,
/// each with what. Of who cannot be counted nothing is asked either.
fn with_rest(
    tx: &mut Tx<'_>,
    administration: i64,
    closed: Vec<OldInvoice>,
    on: Date,
) -> Outcome<Vec<OldInvoice>> {
    let mut found = Vec::new();
    for of_debtor in closed.chunk_by(|one, next| one.debtor == next.debtor) {
        let counted = claim::of_debtor(tx, administration, of_debtor[0].debtor, (None, on));
        let claims = match counted {
            Ok(counted) => counted.claims,
            Err(No::Refused(_)) => continue,
            Err(failed) => return Err(failed),
        };
        let left = |invoice| claims.iter().find(|one| one.invoice == invoice);
        for one in of_debtor {
            let open = left(one.invoice).map_or(Cents::ZERO, |claim| claim.owed.total());
            found.extend(open.is_positive().then(|| OldInvoice { open, ..one.clone() }));
        }
    }
    Ok(found)
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
    /// Barred, by the longest term that can hold.
    pub passed: Counted,
    /// Barred by the shortest term, and perhaps not.
    pub possible: Counted,
    /// Barred within three months.
    pub urgent: Counted,
    /// Barred within six months.
    pub soon: Counted,
}

/// What to know about the limitation of invoices of a debtor of a kind, with their due days.
///
/// # Errors
/// When the database fails.
pub(crate) fn cautions(
    tx: &mut Tx<'_>,
    administration: i64,
    who: (DebtorId, DebtorKind),
    on: Date,
    invoices: &[(InvoiceId, Date)],
) -> Outcome<Vec<(InvoiceId, Caution)>> {
    let mut terms = Terms::begin(tx, administration, on)?;
    let due_until = terms.due_until;
    let mut found = Vec::new();
    for about in invoices.iter().filter(|(_, due_on)| *due_on <= due_until) {
        let caution = terms.of(tx, who, *about)?.caution(on);
        found.extend(caution.map(|caution| (about.0, caution)));
    }
    Ok(found)
}

/// How many open claims are barred, may be, or will be within three or six months.
///
/// # Errors
/// When the database fails.
pub(crate) fn near(tx: &mut Tx<'_>, administration: i64, today: Date) -> Outcome<Near> {
    let mut terms = Terms::begin(tx, administration, today)?;
    let mut found = Near::default();
    for one in old_claims(tx, administration, terms.due_until)? {
        let ends = terms.of(tx, (one.debtor, one.kind), (one.invoice, one.due_on))?;
        let (counted, on) = match ends.caution(today) {
            Some(Caution::LimitationPassed { on, .. }) => (&mut found.passed, on),
            Some(Caution::LimitationPossible { on, .. }) => (&mut found.possible, on),
            Some(Caution::LimitationNear { on, months, .. }) if months <= URGENT_MONTHS => {
                (&mut found.urgent, on)
            }
            Some(Caution::LimitationNear { on, .. }) => (&mut found.soon, on),
            _ => continue,
        };
        let (count, first) = counted.unwrap_or((0, on));
        *counted = Some((count + 1, first.min(on)));
    }
    Ok(found)
}

/// What the terms of claims follow from. What interrupted them is read debtor by debtor, once, and
/// only of those who are asked about.
struct Terms {
    administration: i64,
    on: Date,
    sells: Sells,
    /// The last due day of an invoice that can be near the end of its term.
    due_until: Date,
    read: HashSet<DebtorId>,
    interrupted: HashMap<InvoiceId, Vec<Interruption>>,
}

impl Terms {
    fn begin(tx: &mut Tx<'_>, administration: i64, on: Date) -> Outcome<Terms> {
        let facts = house::house(tx, administration)?.ok_or(Refusal::NoAdministration)?;
        let sells = facts.sells;
        let kinds = DebtorKind::ALL.iter();
        let shortest = kinds.map(|kind| LimitationKind::of_invoice(*kind, sells).years()).min();
        let years = i64::from(shortest.unwrap_or_default()).years();
        let ahead = i64::from(MONTHS_AHEAD).months();
        let due_until = on.saturating_add(ahead).saturating_sub(years);
        let (read, interrupted) = (HashSet::new(), HashMap::new());
        Ok(Terms { administration, on, sells, due_until, read, interrupted })
    }

    /// The limitation of an invoice with its due day.
    fn of(
        &mut self,
        tx: &mut Tx<'_>,
        (debtor, kind): (DebtorId, DebtorKind),
        (invoice, due_on): (InvoiceId, Date),
    ) -> Outcome<InvoiceLimitation> {
        if self.read.insert(debtor) {
            let days = (self.due_until, self.on);
            for (invoice, one) in interruptions(tx, self.administration, debtor, days)? {
                self.interrupted.entry(invoice).or_default().push(one);
            }
        }
        let days = self.interrupted.get(&invoice).map_or(&[][..], Vec::as_slice);
        // A payment before the due day, or after the claim was barred, interrupts nothing.
        Ok(InvoiceLimitation::of((kind, self.sells), due_on, days))
    }
}
