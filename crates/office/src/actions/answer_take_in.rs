//! A person answers what was sent before for invoices that were overdue when they arrived.
//!
//! The claims start again from the answer, spread over days from today; what was planned for them
//! and nobody carried out yet is withdrawn. Claims on which something was done meanwhile, or of
//! which the list itself said what was sent, stay as they are.

use std::collections::BTreeSet;

use punctueel_domain::access::Right;
use punctueel_domain::event::{ClaimsTakenIn, Event, Record, TaskWithdrawn};
use punctueel_domain::id::{DebtorId, ImportId, InvoiceId};
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Claim, FAR_DAY, Overdue, StepState};
use punctueel_store::load::bank::asking_imports;
use punctueel_store::load::cases::{Range, cases};
use punctueel_store::load::claims::{AskedClaim, asked, planned_unasked};

use crate::desk::{Desk, Work};
use crate::imports::{SentBefore, starts};
use crate::no::Outcome;

/// Answers what was sent before.
#[derive(Clone, Debug)]
pub struct AnswerTakeIn {
    /// The import the claims came with; `None`: all that ask.
    pub import: Option<ImportId>,
    /// The answer.
    pub sent_before: SentBefore,
}

impl AnswerTakeIn {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Answers it and returns for how many claims.
    ///
    /// # Errors
    /// `NOTHING-RUNS` when nothing is asked, `NOT-FOUND` when the import brought nothing to ask
    /// about, `DAY-TOO-FAR` when the message would have been sent in the future.
    pub fn run(self, desk: &mut Desk) -> Outcome<u32> {
        desk.write(Self::RIGHT, |work| {
            self.sent_before.check(work.today)?;
            let administration = work.administration();
            let asking = asking_imports(work.tx, administration)?;
            let asking: Vec<ImportId> =
                asking.iter().map(|(import, _)| ImportId(*import)).collect();
            let chosen = match self.import {
                Some(import) => vec![import],
                None => asking.clone(),
            };
            if chosen.is_empty() {
                return Err(Refusal::NothingRuns.into());
            }
            let mut count = 0;
            for import in chosen {
                count += self.answer(work, import, asking.contains(&import))?;
            }
            Ok(count)
        })
    }

    fn answer(&self, work: &mut Work<'_, '_>, import: ImportId, is_asking: bool) -> Outcome<u32> {
        let administration = work.administration();
        if is_asking {
            withdraw_planned(work, import)?;
        }
        let mut claims = asked(work.tx, administration, import)?;
        if is_asking {
            let said = said_by_list(work, &claims)?;
            claims.retain(|claim| !said.contains(&claim.invoice));
        } else if claims.is_empty() {
            return Err(Refusal::NotFound { value: import.to_string() }.into());
        }
        let overdue: Vec<Overdue> = claims.iter().map(|claim| self.overdue(claim)).collect();
        let mut events = starts::taken_in(work, &overdue, import, true)?;
        if events.is_empty() {
            let nobody = ClaimsTakenIn { import, claims: Vec::new(), is_answered: true };
            events.push(Event::from(nobody));
        }
        for event in events {
            work.record(&[event.into()])?;
        }
        Ok(overdue.len() as u32)
    }

    fn overdue(&self, claim: &AskedClaim) -> Overdue {
        let AskedClaim { debtor, invoice, due_on, open, terms } = *claim;
        let reported = self.sent_before.about(due_on);
        Overdue { debtor, invoice, due_on, open, terms, reported }
    }
}

/// What was planned without the answer may be what the debtor had already.
fn withdraw_planned(work: &mut Work<'_, '_>, import: ImportId) -> Outcome<()> {
    let planned = planned_unasked(work.tx, work.administration(), import)?;
    let on = work.today;
    let withdrawn = planned.into_iter().map(|(debtor, task)| {
        TaskWithdrawn::freeing(debtor, task, on, Some(Reason::FactsChanged)).into_record()
    });
    let records: Vec<Record> = withdrawn.collect();
    if records.is_empty() { Ok(()) } else { work.record(&records) }
}

/// The claims of which the list itself said what was sent; looked up by debtor, as they are
/// ordered.
fn said_by_list(work: &mut Work<'_, '_>, claims: &[AskedClaim]) -> Outcome<BTreeSet<InvoiceId>> {
    let (administration, today) = (work.administration(), work.today);
    let mut said = BTreeSet::new();
    let (Some(first), Some(last)) = (claims.first(), claims.last()) else { return Ok(said) };
    let mut after = DebtorId(first.debtor.0 - 1);
    while after < last.debtor {
        let cases = cases(work.tx, administration, Range::next(after, FAR_DAY), today)?;
        let Some(end) = cases.last() else { break };
        after = end.debtor.debtor;
        let claims = cases.iter().flat_map(|case| &case.claims);
        said.extend(claims.filter(|claim| was_sent_before(claim)).map(|claim| claim.invoice));
    }
    Ok(said)
}

fn was_sent_before(claim: &Claim) -> bool {
    claim.steps.iter().any(|step| step.state == StepState::SentBefore)
}
