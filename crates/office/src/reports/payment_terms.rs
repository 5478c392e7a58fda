//! `payment-terms`: open invoices with a longer term than the law allows without more, so that it
//! is known before a judge says so.
//!
//! Sixty days between firms, thirty toward a public body. Whether a debtor is a large company, for
//! whom thirty days hold, is not known here. A term to a consumer has no such limit.

use jiff::civil::Date;

use punctueel_domain::coded::Coded;
use punctueel_domain::law::payment_term::{Buyer, judge};
use punctueel_domain::party::{DebtorKind, LegalForm};
use punctueel_store::Tx;
use punctueel_store::load::terms::{OldInvoice, open_invoices};

use super::{Asked, Cell, Row};
use crate::no::Outcome;

/// The columns.
pub(super) const COLUMNS: [&str; 8] =
    ["number", "name", "invoice", "issued", "due", "term-days", "open", "remark"];

/// Those invoices, by the day they are due.
pub(super) fn rows(tx: &mut Tx<'_>, administration: i64, asked: Asked) -> Outcome<Vec<Row>> {
    let last = asked.last_event(tx, administration)?;
    let all = open_invoices(tx, administration, (Date::MIN, Date::MAX), (asked.on, last))?;
    Ok(all.into_iter().filter_map(|one| row(one, asked.on)).collect())
}

fn row(invoice: OldInvoice, on: Date) -> Option<Row> {
    let buyer = match (invoice.kind, invoice.legal_form) {
        (_, LegalForm::PublicBody) => Buyer::PublicBody,
        (DebtorKind::Business, _) => Buyer::Usual,
        (DebtorKind::Consumer | DebtorKind::Unknown, _) => return None,
    };
    let days = u32::try_from((invoice.due_on - invoice.issued_on).get_days()).ok()?;
    let caution = judge(days, buyer, invoice.issued_on, on).caution?;
    Some(vec![
        Cell::Text(invoice.debtor_number),
        Cell::Text(invoice.name),
        Cell::Text(invoice.number),
        Cell::Day(invoice.issued_on),
        Cell::Day(invoice.due_on),
        Cell::Text(days.to_string()),
        Cell::Money(invoice.open),
        Cell::Code(caution.code()),
    ])
}
