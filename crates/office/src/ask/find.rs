//! Finding what a person means by a number or id: an invoice or a debtor, exactly one.

use std::collections::{HashMap, HashSet};

use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::party::bare;
use punctueel_domain::refusal::Refusal;
use punctueel_store::Tx;
use punctueel_store::load::{claims, debtors};

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
    if let Ok(id) = value.parse::<DebtorId>() {
        let found = debtors::one(tx, administration, id)?;
        return found.map(|one| Found::Debtor(one.debtor)).ok_or_else(|| not_found(value).into());
    }
    let invoices = claims::by_number(tx, administration, value)?;
    let mut known = debtors::by_number(tx, administration, value)?;
    if invoices.is_empty() && known.is_empty() {
        known = debtors::by_name(tx, administration, value)?;
    }
    if invoices.is_empty() && known.is_empty() {
        known = debtors::by_name_key(tx, administration, &bare(value))?;
    }
    let invoice = |(debtor, invoice): &(DebtorId, InvoiceId)| Found::Invoice(*debtor, *invoice);
    let mut all: Vec<Found> = invoices.iter().map(invoice).collect();
    all.extend(known.iter().filter(|_| !value.is_empty()).map(|one| Found::Debtor(one.debtor)));
    match all.as_slice() {
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

/// Finds several debtors by id, number or exact name, each once, in the order named.
///
/// # Errors
/// `NOT-FOUND` with all that are not there; `AMBIGUOUS`.
pub fn find_debtors(
    tx: &mut Tx<'_>,
    administration: i64,
    values: &[String],
) -> Outcome<Vec<DebtorId>> {
    let all = debtors::all(tx, administration)?;
    let mut named: HashMap<String, Vec<DebtorId>> = HashMap::new();
    for one in all.iter().filter(|one| !one.is_erased) {
        for name in [&one.words.number, &one.words.name, &one.debtor.to_string()] {
            let known = named.entry(name.trim().to_owned()).or_default();
            if known.last() != Some(&one.debtor) {
                known.push(one.debtor);
            }
        }
    }
    let (mut found, mut seen, mut missing) = (Vec::new(), HashSet::new(), Vec::new());
    for value in values.iter().map(|value| value.trim()) {
        match named.get(value).map(Vec::as_slice) {
            Some([one]) => found.extend(Some(*one).filter(|one| seen.insert(*one))),
            Some(several) if !value.is_empty() => {
                let candidates = several.iter().map(ToString::to_string).collect::<Vec<_>>();
                let candidates = candidates.join(", ");
                return Err(Refusal::Ambiguous { value: value.to_owned(), candidates }.into());
            }
            _ => missing.push(value),
        }
    }
    if missing.is_empty() {
        return Ok(found);
    }
    Err(not_found(&missing.join(", ")).into())
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
