//! A person corrects an invoice: its last day to pay, or what was delivered. It holds against the
//! lists that come after it.
//!
//! The amount is not corrected here: what is owed comes from the bookkeeping.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::correction::{Field, Subject};
use punctueel_domain::event::{Detail, DetailKind, InvoiceCorrected, Record};
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::claims::{ShownInvoice, of_debtor};
use punctueel_store::load::corrections::{KnownCorrection, held_of};

use super::correct_debtor::Corrected;
use crate::desk::{Desk, Work};
use crate::details::{line, reason};
use crate::no::Outcome;

/// Corrects an invoice.
#[derive(Clone, Debug)]
pub struct CorrectInvoice {
    /// Who owes it.
    pub debtor: DebtorId,
    /// The invoice.
    pub invoice: InvoiceId,
    /// The last day to pay; `None`: as it is.
    pub due_on: Option<Date>,
    /// What was delivered; `None`: as it is.
    pub description: Option<String>,
    /// Why.
    pub reason: String,
}

impl CorrectInvoice {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Corrects it and returns how many fields changed; nothing happens when all was so already.
    ///
    /// # Errors
    /// `NOT-FOUND`; `REASON-MISSING`, `TEXT-TOO-LONG`; `DUE-BEFORE-ISSUE`.
    pub fn run(self, desk: &mut Desk) -> Outcome<u32> {
        desk.write(Self::RIGHT, |work| {
            let reason = reason(&self.reason)?;
            work.load_debtor(self.debtor)?;
            let known = known_invoice(work, self.debtor, self.invoice)?;
            let due_on = self.due_on.unwrap_or(known.known.due_on);
            if due_on < known.known.issued_on {
                let number = known.known.number.clone();
                return Err(Refusal::DueBeforeIssue { number, due: due_on }.into());
            }
            let description = match &self.description {
                Some(said) => line(said)?,
                None => known.description.clone(),
            };
            let corrected = self.corrected(work, &known, (due_on, &description))?;
            if corrected.is_nothing() {
                return Ok(0);
            }
            let count = corrected.corrections.len() + corrected.ended.len();
            let change = Change { due_on, description, reason };
            work.record(&[change.record(&known, corrected)?])?;
            Ok(count as u32)
        })
    }

    fn corrected(
        &self,
        work: &mut Work<'_, '_>,
        known: &ShownInvoice,
        (due_on, description): (Date, &str),
    ) -> Outcome<Corrected> {
        let held = held_of(work.tx, work.administration(), self.debtor)?;
        let before = |field: Field| {
            let wanted = (Subject::Invoice(self.invoice), field);
            let is_it = |one: &&KnownCorrection| (one.subject, one.field) == wanted;
            held.iter().find(is_it)
        };
        let mut corrected = Corrected::default();
        let (was, now) = (known.known.due_on.to_string(), due_on.to_string());
        corrected.add(work, Field::DueDay, (&was, &now), before(Field::DueDay));
        let (field, was) = (Field::Description, known.description.as_str());
        corrected.add(work, field, (was, description), before(field));
        Ok(corrected)
    }
}

/// An invoice as it will be.
pub(super) struct Change {
    /// Its last day to pay.
    pub due_on: Date,
    /// What was delivered.
    pub description: String,
    /// Why.
    pub reason: String,
}

impl Change {
    /// The event.
    pub fn record(self, known: &ShownInvoice, corrected: Corrected) -> Outcome<Record> {
        let (debtor, was) = (known.known.debtor, known.known.due_on);
        let is_described = self.description != known.description;
        let mut details = Vec::new();
        if is_described {
            let (person, kind) = (Some(debtor), DetailKind::Description);
            details.push(Detail { slot: 0, person, kind, body: self.description });
        }
        details.extend(corrected.details(debtor, self.reason)?);
        let event = InvoiceCorrected {
            debtor,
            invoice: known.known.invoice,
            due_on: (was != self.due_on).then_some((was, self.due_on)),
            is_described,
            corrections: corrected.corrections,
            ended: corrected.ended,
        };
        Ok(Record { event: event.into(), details })
    }
}

/// An invoice of a debtor.
pub(super) fn known_invoice(
    work: &mut Work<'_, '_>,
    debtor: DebtorId,
    invoice: InvoiceId,
) -> Outcome<ShownInvoice> {
    let all = of_debtor(work.tx, work.administration(), debtor)?;
    let found = all.into_iter().find(|one| one.known.invoice == invoice);
    found.ok_or_else(|| Refusal::NotFound { value: invoice.to_string() }.into())
}
