//! The personal data of a debtor is erased (AVG, art. 17); the books stay whole.
//!
//! All words about him go: his own, those of what was delivered to him, of calls and letters, of
//! the bank rows that paid his claims, and the names of files that name him. What still stood ready
//! for him is withdrawn. Days, amounts and invoice numbers stay, for the law asks to keep those.
//! Afterwards the database is made to let go of what it overwrote; backups, and what was printed or
//! written to a file, are not reached.

use punctueel_domain::access::Right;
use punctueel_domain::event::{DebtorErased, Record, TaskWithdrawn};
use punctueel_domain::id::DebtorId;
use punctueel_domain::money::Cents;
use punctueel_domain::party::is_named;
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{DebtorCase, OpenTask};
use punctueel_store::blobs;
use punctueel_store::load::{asked_unpaid, debtors, imports};

use crate::ask::unpaid::owed_of_asked;
use crate::desk::{Desk, Work};
use crate::no::Outcome;

/// Erases a debtor's personal data.
#[derive(Clone, Copy, Debug)]
pub struct EraseDebtor {
    /// Whose.
    pub debtor: DebtorId,
}

/// What went besides words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Calls, messages and proposals that stood ready.
    pub withdrawn: u32,
    /// Letters, e-mails and copies of invoices that were kept.
    pub files: u32,
}

impl EraseDebtor {
    /// The right it needs.
    pub const RIGHT: Right = Right::Erase;

    /// Erases it. When only the last part fails (the database is in use), it can be done again.
    ///
    /// # Errors
    /// `NOT-FOUND`; `STILL-OPEN` when a claim is open, `REST-OPEN` when interest and costs are that
    /// a letter asked; or when the database fails.
    pub fn run(self, desk: &mut Desk) -> Outcome<Erased> {
        let debtor = self.debtor;
        let erased = desk.write(Self::RIGHT, |work| {
            let known = debtors::one(work.tx, work.administration(), debtor)?;
            let known = known.ok_or_else(|| Refusal::NotFound { value: debtor.to_string() })?;
            let case = work.load_case(debtor)?;
            if !case.claims.is_empty() {
                let open = case.claims.iter().map(|claim| claim.open).sum::<Cents>();
                return Err(Refusal::StillOpen { open }.into());
            }
            must_be_paid(work, debtor)?;
            let withdrawn = withdraw(work, &case)?;
            let details = details_of(work, debtor)?;
            let files = blobs::only_of(work.tx, work.administration(), debtor)?;
            let erased = Erased { withdrawn, files: files.len() as u32 };
            if !known.is_erased || !details.is_empty() || !files.is_empty() {
                work.record(&[DebtorErased { debtor, details, files }.into_record()])?;
            }
            Ok(erased)
        })?;
        desk.purge()?;
        Ok(erased)
    }
}

/// Says no while interest and costs that a letter asked are owed: afterwards nobody could ask them.
fn must_be_paid(work: &mut Work<'_, '_>, debtor: DebtorId) -> Outcome<()> {
    let (administration, today) = (work.administration(), work.today);
    let known = asked_unpaid::of_debtor(work.tx, administration, debtor)?;
    let Some(known) = known else { return Ok(()) };
    let amount = owed_of_asked(work.tx, administration, &known, today)?;
    if amount.is_positive() {
        return Err(Refusal::RestOpen { amount, debtor: known.called() }.into());
    }
    Ok(())
}

/// Calls, messages and proposals that still stood ready: there is nothing more to ask.
fn withdraw(work: &mut Work<'_, '_>, case: &DebtorCase) -> Outcome<u32> {
    let (debtor, on) = (case.debtor.debtor, work.today);
    let event = |task: &OpenTask| {
        TaskWithdrawn::freeing(debtor, task.task, on, Some(Reason::NothingOpen)).into_record()
    };
    let records: Vec<Record> = case.tasks.iter().map(event).collect();
    work.record(&records)?;
    Ok(records.len() as u32)
}

/// Where words about him stand, and the names of files in which he is named.
fn details_of(work: &mut Work<'_, '_>, debtor: DebtorId) -> Outcome<Vec<(i64, u32)>> {
    let administration = work.administration();
    let mut details = debtors::details_of(work.tx, administration, debtor)?;
    let names = debtors::names_of(work.tx, administration, debtor)?;
    let files = imports::names(work.tx, administration)?;
    let naming = files.iter().filter(|(_, name)| is_named(name, names.iter().map(String::as_str)));
    details.extend(naming.map(|(event, _)| (*event, 0)));
    details.sort_unstable();
    details.dedup();
    Ok(details)
}
