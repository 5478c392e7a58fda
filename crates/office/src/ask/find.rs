//! Finding what a person means by a number or id: an invoice or a debtor, exactly one.

use std::collections::HashSet;

use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::party::bare;
use punctueel_domain::refusal::Refusal;
use punctueel_store::Tx;
use punctueel_store::load::claims;
use punctueel_store::load::debtors::{self, KnownDebtor};

use super::near::near;
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

/// Finds an invoice by number or id, else a debtor by id, number or name; small and large letters,
/// points and spaces in a name make no difference.
///
/// # Errors
/// `NOT-FOUND`, or `NOT-FOUND-NEAR` with what may be meant; `AMBIGUOUS` with the candidates.
pub fn find(tx: &mut Tx<'_>, administration: i64, value: &str) -> Outcome<Found> {
    let value = value.trim();
    if let Ok(id) = value.parse::<InvoiceId>() {
        let found = claims::by_id(tx, administration, id)?;
        let found = found.map(|(debtor, invoice)| Found::Invoice(debtor, invoice));
        return found.ok_or_else(|| not_found(value).into());
    }
    let invoices = claims::by_number(tx, administration, value)?;
    let known = debtors_called(tx, administration, (value, !invoices.is_empty()))?;
    let invoice = |(debtor, invoice): &(DebtorId, InvoiceId)| Found::Invoice(*debtor, *invoice);
    let mut all: Vec<Found> = invoices.iter().map(invoice).collect();
    all.extend(known.iter().map(|one| Found::Debtor(one.debtor)));
    match all.as_slice() {
        [] if value.parse::<DebtorId>().is_ok() => Err(not_found(value).into()),
        [] => Err(not_there(tx, administration, value)?.into()),
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

/// Finds several debtors as `find` does, each once, in the order named.
///
/// # Errors
/// `NOT-FOUND` with all that are not there; `AMBIGUOUS`.
pub fn find_debtors(
    tx: &mut Tx<'_>,
    administration: i64,
    values: &[String],
) -> Outcome<Vec<DebtorId>> {
    let (mut found, mut seen, mut missing) = (Vec::new(), HashSet::new(), Vec::new());
    for value in values.iter().map(|value| value.trim()) {
        let mut known = debtors_called(tx, administration, (value, false))?;
        known.retain(|one| !one.is_erased);
        match known.as_slice() {
            [] => missing.push(value),
            [one] => found.extend(Some(one.debtor).filter(|one| seen.insert(*one))),
            several => {
                let candidates = several.iter().map(|one| one.debtor.to_string());
                let candidates = candidates.collect::<Vec<_>>().join(", ");
                return Err(Refusal::Ambiguous { value: value.to_owned(), candidates }.into());
            }
        }
    }
    if missing.is_empty() {
        return Ok(found);
    }
    Err(not_found(&missing.join(", ")).into())
}

/// The debtors that a value can mean: by id, else by number, else by name; whose number it is comes
/// before whose name. A name is not looked for when an invoice has that number.
fn debtors_called(
    tx: &mut Tx<'_>,
    administration: i64,
    (value, is_invoice): (&str, bool),
) -> Outcome<Vec<KnownDebtor>> {
    if value.is_empty() {
        return Ok(Vec::new());
    }
    if let Ok(id) = value.parse::<DebtorId>() {
        return Ok(debtors::one(tx, administration, id)?.into_iter().collect());
    }
    let mut known = debtors::by_number(tx, administration, value)?;
    if known.is_empty() && !is_invoice {
        known = debtors::by_name(tx, administration, value)?;
    }
    let key = bare(value);
    if known.is_empty() && !is_invoice && !key.is_empty() {
        known = debtors::by_name_key(tx, administration, &key)?;
    }
    Ok(known)
}

/// The no of what is not there, with what may have been meant.
fn not_there(tx: &mut Tx<'_>, administration: i64, value: &str) -> Outcome<Refusal> {
    let near = near(tx, administration, value)?;
    if near.is_empty() {
        return Ok(not_found(value));
    }
    Ok(Refusal::NotFoundNear { value: value.to_owned(), near: near.join(" · ") })
}

fn not_found(value: &str) -> Refusal {
    Refusal::NotFound { value: value.to_owned() }
}
