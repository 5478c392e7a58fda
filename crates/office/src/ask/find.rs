//! Finding what a person means by a number or id: an invoice or a debtor, exactly one.

use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::refusal::Refusal;
use punctueel_store::Tx;
use punctueel_store::load::{claims, debtors};

use crate::no::Outcome;

/// What a person pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// An invoice of a debtor.
    Invoice(DebtorId, InvoiceId),
    /// A debtor.
    Debtor(DebtorId),
}

impl Found {
    /// The debtor it is about.
    pub fn debtor(self) -> DebtorId {
        match self {
            Found::Invoice(debtor, _) | Found::Debtor(debtor) => debtor,
        }
    }

    /// The invoice, when one was meant.
    pub fn invoice(self) -> Option<InvoiceId> {
        match self {
            Found::Invoice(_, invoice) => Some(invoice),
            Found::Debtor(_) => None,
        }
    }
}

/// Finds an invoice by number or id, else a debtor by id, number or exact name.
///
/// # Errors
/// `NOT-FOUND`; `AMBIGUOUS` with the candidates.
pub fn find(tx: &mut Tx<'_>, administration: i64, value: &str) -> Outcome<Found> {
    let value = value.trim();
    if let Ok(id) = value.parse::<InvoiceId>() {
        let found = claims::by_id(tx, administration, id)?;
        let found = found.map(|(debtor, invoice)| Found::Invoice(debtor, invoice));
        return found.ok_or_else(|| not_found(value).into());
    }
    if let Ok(id) = value.parse::<DebtorId>() {
        let found = debtors::one(tx, administration, id)?;
        return found.map(|one| Found::Debtor(one.debtor)).ok_or_else(|| not_found(value).into());
    }
    let invoices = claims::by_number(tx, administration, value)?;
    let mut known = debtors::by_number(tx, administration, value)?;
    if invoices.is_empty() && known.is_empty() {
        known = debtors::by_name(tx, administration, value)?;
    }
    let invoice = |(debtor, invoice): &(DebtorId, InvoiceId)| Found::Invoice(*debtor, *invoice);
    let mut all: Vec<Found> = invoices.iter().map(invoice).collect();
    all.extend(known.iter().filter(|_| !value.is_empty()).map(|one| Found::Debtor(one.debtor)));
    match all.as_slice() {
        [] => Err(not_found(value).into()),
        [one] => Ok(*one),
        several => {
            let name = |found: &Found| match found {
                Found::Invoice(debtor, invoice) => format!("{invoice} ({debtor})"),
                Found::Debtor(debtor) => debtor.to_string(),
            };
            let candidates = several.iter().map(name).collect::<Vec<_>>().join(", ");
            Err(Refusal::Ambiguous { value: value.to_owned(), candidates }.into())
        }
    }
}

fn not_found(value: &str) -> Refusal {
    Refusal::NotFound { value: value.to_owned() }
}
