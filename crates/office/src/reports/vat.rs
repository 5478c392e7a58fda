//! `vat-bad-debts`: the VAT to ask back in the return that holds a day, on what debtors do not pay.
//! `vat-due-again`: the VAT that is due again in that return, because money came in after all.
//!
//! An invoice belongs in the return that holds the day one year after it was due (art. 29 Wet OB).
//! Which returns were really done is not known here: the second report reckons that the first was
//! followed. Earlier certainty, such as a letter of a liquidator, is not known either.

use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::HashMap;

use punctueel_domain::calendar::plus_days;
use punctueel_domain::law::bad_debt::{self, Vat, uncollectable_on};
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_store::Tx;
use punctueel_store::load::house;
use punctueel_store::load::terms::{OldInvoice, open_invoices};

use super::{Asked, Cell, Row};
use crate::no::Outcome;

/// The columns of both.
pub(super) const COLUMNS: [&str; 9] =
    ["number", "name", "invoice", "due", "reclaim-from", "return-until", "open", "vat", "remark"];

/// VAT was asked for at the earliest in this year: longer ago nothing can be put right.
const YEARS_BACK: i64 = 6;

/// Invoices that count as uncollectable in the return that holds the day.
pub(super) fn bad_debts(tx: &mut Tx<'_>, administration: i64, asked: Asked) -> Outcome<Vec<Row>> {
    let (from, until) = period(tx, administration, asked.on)?;
    let last = asked.last_event(tx, administration)?;
    // A year back, and a day more on both sides for the end of February.
    let due = (before(from, 1), plus_days(before(until, 1), 1));
    let all = open_invoices(tx, administration, due, (asked.on, last))?;
    let of_period = all.into_iter().filter(|one| {
        let on = uncollectable_on(one.due_on, None);
        (from..=until).contains(&on) && one.vat != Some(Cents::ZERO)
    });
    of_period.map(|one| row(&one, until, one.open, reclaimed(&one, one.open))).collect()
}

/// Invoices of earlier returns on which less is open at the day than when its return began.
pub(super) fn due_again(tx: &mut Tx<'_>, administration: i64, asked: Asked) -> Outcome<Vec<Row>> {
    let (from, until) = period(tx, administration, asked.on)?;
    let last = asked.last_event(tx, administration)?;
    let due = (before(from, YEARS_BACK), plus_days(before(from, 1), -1));
    let then = open_invoices(tx, administration, due, (plus_days(from, -1), last))?;
    let now = open_invoices(tx, administration, due, (asked.on.min(until), last))?;
    let now: HashMap<_, _> = now.iter().map(|one| (one.invoice, one.open)).collect();
    let paid = then.into_iter().filter_map(|one| {
        let received = one.open - now.get(&one.invoice).copied().unwrap_or_default();
        let was_asked = uncollectable_on(one.due_on, None) < from;
        let counts = was_asked && received.is_positive() && one.vat != Some(Cents::ZERO);
        counts.then_some((one, received))
    });
    paid.map(|(one, received)| {
        let again = of(&one).map(|vat| bad_debt::due_again(vat, one.open, received)).transpose();
        row(&one, until, received, again)
    })
    .collect()
}

/// The return that holds a day.
fn period(tx: &mut Tx<'_>, administration: i64, on: Date) -> Outcome<(Date, Date)> {
    let facts = house::house(tx, administration)?.ok_or(Refusal::NoAdministration)?;
    Ok(facts.vat_period.around(on))
}

fn before(day: Date, years: i64) -> Date {
    day.saturating_sub(years.years())
}

/// Its amount and VAT, when the VAT is known.
fn of(invoice: &OldInvoice) -> Option<Vat> {
    invoice.vat.map(|vat| Vat { total: invoice.payable, vat })
}

fn reclaimed(invoice: &OldInvoice, open: Cents) -> Result<Option<Cents>, Refusal> {
    of(invoice).map(|vat| bad_debt::in_open(vat, open)).transpose()
}

/// One invoice. What cannot be reckoned is named and left open: a person looks at it.
fn row(
    invoice: &OldInvoice,
    until: Date,
    amount: Cents,
    vat: Result<Option<Cents>, Refusal>,
) -> Outcome<Row> {
    let (vat, remark) = match vat {
        Ok(Some(vat)) => (Cell::Money(vat), Cell::Text(String::new())),
        Ok(None) => (Cell::Text(String::new()), Cell::Code("vat-unknown")),
        Err(_) => (Cell::Text(String::new()), Cell::Code("vat-odd")),
    };
    Ok(vec![
        Cell::Text(invoice.debtor_number.clone()),
        Cell::Text(invoice.name.clone()),
        Cell::Text(invoice.number.clone()),
        Cell::Day(invoice.due_on),
        Cell::Day(uncollectable_on(invoice.due_on, None)),
        Cell::Day(until),
        Cell::Money(amount),
        vat,
        remark,
    ])
}
