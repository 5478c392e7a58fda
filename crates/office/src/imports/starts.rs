//! Where claims start that were overdue when they arrived, and of which it must be asked what was
//! sent before.
//!
//! What a list itself says of reminders goes before the answer of a person; a claim of which
//! neither is known starts by its age and is asked about.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;

use punctueel_domain::event::{ClaimsTakenIn, Event, ROWS_PER_EVENT};
use punctueel_domain::id::{ImportId, InvoiceId};
use punctueel_domain::invoice::Collection;
use punctueel_domain::party::TermBasis;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{LegalKind, Overdue, Reported, take_in};
use punctueel_formats::facts::{OpenItem, OpenItems};

use punctueel_store::load::segments;

use super::compare::NewItem;
use super::sent_before::SentBefore;
use crate::desk::Work;
use crate::no::Outcome;

/// What is known of messages that were sent before.
#[derive(Clone, Copy, Debug)]
pub(super) struct Starts {
    /// The answer of a person.
    answer: Option<SentBefore>,
    /// The list has a column for the day of the last reminder: an empty cell means never.
    has_day_column: bool,
    /// Where the terms of new invoices come from.
    terms: TermBasis,
    today: Date,
}

impl Starts {
    /// What a list and a person say.
    pub fn of(
        list: &OpenItems,
        answer: Option<SentBefore>,
        (terms, today): (TermBasis, Date),
    ) -> Result<Starts, Refusal> {
        answer.map_or(Ok(()), |answer| answer.check(today))?;
        let mut columns = list.columns.iter();
        let has_day_column = columns.any(|column| column.field == Some("reminded_on"));
        Ok(Starts { answer, has_day_column, terms, today })
    }

    /// What a person says of an invoice that comes alone.
    pub fn answered(
        answer: Option<SentBefore>,
        days: (TermBasis, Date),
    ) -> Result<Starts, Refusal> {
        Starts::of(&OpenItems::default(), answer, days)
    }

    /// The new items that are overdue on arrival, and of how many it must be asked what was sent.
    pub fn overdue(&self, new: &[NewItem<'_>], ids: &[InvoiceId]) -> (Vec<Overdue>, u32) {
        let mut asked = 0;
        let is_overdue = |(new, _): &(&NewItem<'_>, &InvoiceId)| {
            let by_bank = new.collection() == Collection::DirectDebit;
            new.due_on < self.today && new.item.open.is_positive() && !by_bank
        };
        let overdue = new.iter().zip(ids).filter(is_overdue).map(|(new, invoice)| {
            let said = self.said_by(new.item);
            let answered = || self.answer.map(|answer| answer.about(new.due_on));
            let known = said.or_else(answered);
            asked += u32::from(known.is_none());
            Overdue {
                debtor: new.debtor,
                invoice: *invoice,
                due_on: new.due_on,
                open: new.item.open,
                terms: self.terms,
                reported: known.flatten(),
            }
        });
        (overdue.collect(), asked)
    }

    /// What the row itself says: `None` nothing, `Some(None)` that nothing was sent.
    fn said_by(&self, item: &OpenItem) -> Option<Option<Reported>> {
        match (item.reminders, item.reminded_on) {
            (_, Some(on)) if on <= self.today => {
                Some(Some(Reported { kind: LegalKind::Reminder, on }))
            }
            (Some(0), None) => Some(None),
            (None, None) if self.has_day_column => Some(None),
            _ => None,
        }
    }
}

/// The events that let overdue claims start, each in the strategy its debtor follows.
pub(crate) fn taken_in(
    work: &mut Work<'_, '_>,
    claims: &[Overdue],
    import: ImportId,
    is_answered: bool,
) -> Outcome<Vec<Event>> {
    let house = work.load_house()?;
    let has_others = !claims.is_empty() && !house.others.is_empty();
    let choices = match has_others {
        true => {
            let debtors: BTreeSet<_> = claims.iter().map(|claim| claim.debtor).collect();
            let debtors: Vec<_> = debtors.into_iter().collect();
            segments::choices_of(work.tx, work.administration(), &debtors)?
        }
        false => HashMap::new(),
    };
    let of = |claim: &Overdue| match choices.get(&claim.debtor) {
        Some((debtor, choice)) => house.strategy_for(debtor, choice).0,
        None => &house.strategy,
    };
    let starts = take_in(&house.strategy, of, claims, work.today);
    let event = |part: &[_]| ClaimsTakenIn { import, claims: part.to_vec(), is_answered }.into();
    Ok(starts.chunks(ROWS_PER_EVENT).map(event).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_columns_of_a_list_answer_only_what_they_say() {
        let said = |reminders, reminded_on, has_day_column| {
            let item = OpenItem { reminders, reminded_on, ..OpenItem::default() };
            let today = date(2026, 11, 2);
            let terms = TermBasis::Agreed;
            Starts { answer: None, has_day_column, terms, today }.said_by(&item)
        };
        let day = date(2026, 10, 20);
        let sent = Some(Some(Reported { kind: LegalKind::Reminder, on: day }));
        assert_eq!(said(Some(2), Some(day), true), sent);
        assert_eq!(said(None, Some(day), true), sent);
        assert_eq!(said(Some(0), None, true), Some(None));
        assert_eq!(said(None, None, true), Some(None));
        assert_eq!(said(None, None, false), None);
        assert_eq!(said(Some(2), None, true), None);
        assert_eq!(said(None, Some(date(2026, 11, 3)), true), None);
    }
}
