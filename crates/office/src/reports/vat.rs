//! `vat-bad-debts`: the VAT to ask back in the return that holds a day, on what debtors do not pay.
//! `vat-due-again`: the VAT that is due again in that return, because money came in after all.
//!
//! An invoice belongs in the return that holds the day one year after it became due (art. 29 Wet
//! OB): the agreed day, or thirty days after receipt when none was agreed. What was really asked
//! back is what a person recorded (`record_vat_reclaimed`), also of an earlier return when it was
//! certain that nothing would come. Of an invoice about which nothing was recorded the second
//! report reckons that the first was followed, and says so.

use std::collections::HashMap;

use jiff::ToSpan;
use jiff::civil::Date;

use punctueel_domain::calendar::{delivery_days, plus_days, presumed_delivery};
use punctueel_domain::id::{DebtorId, InvoiceId, SegmentId};
use punctueel_domain::law::bad_debt::{self, Vat, became_due_on, uncollectable_on};
use punctueel_domain::law::rules::{Rule, RuleLevel, TermRule};
use punctueel_domain::money::Cents;
use punctueel_domain::party::TermBasis;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::segment_of;
use punctueel_store::Tx;
use punctueel_store::load::ledger::all_rules;
use punctueel_store::load::reclaims::{Reclaim, reclaims};
use punctueel_store::load::terms::{OldInvoice, open_invoices};
use punctueel_store::load::{house, segments};

use super::{Asked, Cell, Row};
use crate::no::Outcome;

/// The columns of both.
pub(super) const COLUMNS: [&str; 9] =
    ["number", "name", "invoice", "due", "reclaim-from", "return-until", "open", "vat", "remark"];

/// VAT was asked for at the earliest in this year: longer ago nothing can be put right.
const YEARS_BACK: i64 = 6;

/// An invoice on which something is open, with the day it became due for VAT.
pub(crate) struct Late {
    /// The invoice.
    pub of: OldInvoice,
    /// The day.
    due_on: Date,
}

impl Late {
    /// Its amount and VAT, when the VAT is known.
    fn vat(&self) -> Option<Vat> {
        self.of.vat.map(|vat| Vat { total: self.of.payable, vat })
    }

    /// The VAT in what is open; `None` when the VAT is not known.
    ///
    /// # Errors
    /// When the amounts do not fit.
    pub fn in_open(&self) -> Result<Option<Cents>, Refusal> {
        self.vat().map(|vat| bad_debt::in_open(vat, self.of.open)).transpose()
    }

    fn reclaim_from(&self) -> Date {
        uncollectable_on(self.due_on, None)
    }
}

/// Invoices that count as uncollectable in the return that holds the day, and those on which VAT
/// was asked back in it.
pub(super) fn bad_debts(tx: &mut Tx<'_>, administration: i64, asked: Asked) -> Outcome<Vec<Row>> {
    let (from, until) = period(tx, administration, asked.on)?;
    let last = asked.last_event(tx, administration)?;
    let known = reclaims(tx, administration, last)?;
    let all = late(tx, administration, (before(from, YEARS_BACK), until), (asked.on, last))?;
    let of_period = all.into_iter().filter(|one| match known.get(&one.of.invoice) {
        Some(done) => done.return_until == until,
        None => (from..=until).contains(&one.reclaim_from()) && one.of.vat != Some(Cents::ZERO),
    });
    let rows = of_period.map(|one| match known.get(&one.of.invoice) {
        Some(done) => row(&one, until, (done.open, Ok(Some(done.vat))), "reclaimed"),
        None => row(&one, until, (one.of.open, one.in_open()), ""),
    });
    Ok(rows.collect())
}

/// The invoices on which VAT can be asked back in the return that holds a day, and has not been.
///
/// # Errors
/// When the database fails.
pub(crate) fn candidates(tx: &mut Tx<'_>, administration: i64, on: Date) -> Outcome<Vec<Late>> {
    let (from, until) = period(tx, administration, on)?;
    let known = reclaims(tx, administration, i64::MAX)?;
    let mut all = late(tx, administration, (before(from, YEARS_BACK), until), (on, i64::MAX))?;
    all.retain(|one| {
        (from..=until).contains(&one.reclaim_from()) && !known.contains_key(&one.of.invoice)
    });
    Ok(all)
}

/// All invoices on which something is open on a day.
///
/// # Errors
/// When the database fails.
pub(crate) fn all_open(tx: &mut Tx<'_>, administration: i64, on: Date) -> Outcome<Vec<Late>> {
    late(tx, administration, (before(on, YEARS_BACK), Date::MAX), (on, i64::MAX))
}

/// Invoices of earlier returns on which less is open at the day than when its return began.
pub(super) fn due_again(tx: &mut Tx<'_>, administration: i64, asked: Asked) -> Outcome<Vec<Row>> {
    let (from, until) = period(tx, administration, asked.on)?;
    let last = asked.last_event(tx, administration)?;
    let known = reclaims(tx, administration, last)?;
    let due = (before(from, YEARS_BACK), plus_days(from, -1));
    let then = late(tx, administration, due, (plus_days(from, -1), last))?;
    let now = open_invoices(tx, administration, due, (asked.on.min(until), last))?;
    let now: HashMap<InvoiceId, Cents> = now.iter().map(|one| (one.invoice, one.open)).collect();
    let mut rows = Vec::new();
    for one in then {
        let done = known.get(&one.of.invoice);
        let was_asked = done.map_or(one.reclaim_from() < from, |done| done.return_until < from);
        let received = received(&one, done, &now);
        if was_asked && received.is_positive() && one.of.vat != Some(Cents::ZERO) {
            let open = one.of.open.at_most(done.map_or(one.of.open, |done| done.open));
            let again = one.vat().map(|vat| bad_debt::due_again(vat, open, received)).transpose();
            let remark = if done.is_some() { "" } else { "reclaim-not-recorded" };
            rows.push(row(&one, until, (received, again), remark));
        }
    }
    Ok(rows)
}

/// What came in, as far as VAT was asked back on it.
fn received(one: &Late, done: Option<&Reclaim>, now: &HashMap<InvoiceId, Cents>) -> Cents {
    let before = one.of.open.at_most(done.map_or(one.of.open, |done| done.open));
    before - now.get(&one.of.invoice).copied().unwrap_or_default()
}

/// The return that holds a day.
///
/// # Errors
/// When there is no administration, or the database fails.
pub(crate) fn period(tx: &mut Tx<'_>, administration: i64, on: Date) -> Outcome<(Date, Date)> {
    let facts = house::house(tx, administration)?.ok_or(Refusal::NoAdministration)?;
    Ok(facts.vat_period.around(on))
}

fn before(day: Date, years: i64) -> Date {
    day.saturating_sub(years.years())
}

/// Invoices on which something was open, by the last day to pay on them, each with the day it
/// became due for VAT.
fn late(
    tx: &mut Tx<'_>,
    administration: i64,
    due: (Date, Date),
    known: (Date, i64),
) -> Outcome<Vec<Late>> {
    let all = open_invoices(tx, administration, due, known)?;
    let terms = Terms::load(tx, administration, &all)?;
    let late = |of: OldInvoice| {
        let sent_on = of.issued_on;
        let presumed_on = presumed_delivery(sent_on, delivery_days(sent_on));
        let received_on = terms.received.get(&of.invoice).copied().unwrap_or(presumed_on);
        let due_on = became_due_on(terms.is_agreed(&of), of.due_on, received_on);
        Late { of, due_on }
    };
    Ok(all.into_iter().map(late).collect())
}

/// What was said about terms.
struct Terms {
    said: HashMap<(RuleLevel, i64), TermRule>,
    segments: HashMap<DebtorId, SegmentId>,
    /// When invoices came in, where a person said so.
    received: HashMap<InvoiceId, Date>,
}

impl Terms {
    fn load(tx: &mut Tx<'_>, administration: i64, about: &[OldInvoice]) -> Outcome<Terms> {
        let (mut said, mut received) = (HashMap::new(), HashMap::new());
        for (subject, rule) in all_rules(tx, administration)? {
            match rule.rule {
                Rule::Term(term) => drop(said.insert((rule.level, subject), term)),
                Rule::ReceivedOn(day) => drop(received.insert(InvoiceId(subject), day)),
                _ => {}
            }
        }
        let mut of_debtors = HashMap::new();
        if said.keys().any(|(level, _)| *level == RuleLevel::Segment) {
            let all = segments::all(tx, administration)?;
            let debtors: Vec<DebtorId> = about.iter().map(|one| one.debtor).collect();
            for (debtor, (known, choice)) in segments::choices_of(tx, administration, &debtors)? {
                let segment = segment_of(&all, &known, &choice).map(|one| one.segment);
                of_debtors.extend(segment.map(|segment| (debtor, segment)));
            }
        }
        Ok(Terms { said, segments: of_debtors, received })
    }

    /// The nearest counts: the invoice, the debtor, his segment, the administration; then what came
    /// with the invoice.
    fn is_agreed(&self, of: &OldInvoice) -> bool {
        let said = |level, subject| self.said.get(&(level, subject)).copied();
        let segment = self.segments.get(&of.debtor);
        let nearest = said(RuleLevel::Invoice, of.invoice.0)
            .or_else(|| said(RuleLevel::Debtor, of.debtor.0))
            .or_else(|| segment.and_then(|one| said(RuleLevel::Segment, one.0)))
            .or_else(|| said(RuleLevel::House, 0));
        nearest.map_or(of.term_basis == TermBasis::Agreed, |term| term == TermRule::Agreed)
    }
}

/// One invoice. What cannot be reckoned is named and left open: a person looks at it.
fn row(
    one: &Late,
    until: Date,
    (amount, vat): (Cents, Result<Option<Cents>, Refusal>),
    remark: &'static str,
) -> Row {
    let said = |code: &'static str| match code {
        "" => Cell::Text(String::new()),
        code => Cell::Code(code),
    };
    let (vat, remark) = match vat {
        Ok(Some(vat)) => (Cell::Money(vat), said(remark)),
        Ok(None) => (Cell::Text(String::new()), Cell::Code("vat-unknown")),
        Err(_) => (Cell::Text(String::new()), Cell::Code("vat-odd")),
    };
    vec![
        Cell::Text(one.of.debtor_number.clone()),
        Cell::Text(one.of.name.clone()),
        Cell::Text(one.of.number.clone()),
        Cell::Day(one.of.due_on),
        Cell::Day(one.reclaim_from()),
        Cell::Day(until),
        Cell::Money(amount),
        vat,
        remark,
    ]
}
