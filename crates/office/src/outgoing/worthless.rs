//! 14-day letters that opened no way to costs: a new one is to be sent in their place.
//!
//! A letter that named too high costs, because something was paid, credited or corrected before it
//! left or was wrong from the start, gives no right to any, and only a new one helps (law.md 0,
//! R3.23). Looked at when its term is over, so that no second one runs beside it. Asks the claim;
//! judges nothing itself.

use jiff::civil::Date;

use punctueel_domain::event::{NoticeVoided, Record};
use punctueel_domain::id::TaskId;
use punctueel_domain::law::claim::{CameTo, Judged};
use punctueel_domain::party::DebtorKind;
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{DebtorCase, legal};
use punctueel_store::Tx;

use crate::ask::claim;
use crate::desk::Work;
use crate::no::{No, Outcome};

/// Frees the steps of such letters to the debtors; says whether there were any.
///
/// # Errors
/// When the database fails.
pub fn free_steps(work: &mut Work<'_, '_>, cases: &[DebtorCase]) -> Outcome<bool> {
    let (administration, today) = (work.administration(), work.today);
    let mut records: Vec<Record> = Vec::new();
    for case in cases.iter().filter(|case| has_passed(case, today)) {
        for judged in judged(work.tx, administration, case, today)? {
            let Some(because) = worthless(&judged) else { continue };
            if is_counted(case, judged.message) {
                let (debtor, task) = (case.debtor.debtor, judged.message);
                records.push(NoticeVoided { debtor, task, on: today, because }.into_record());
            }
        }
    }
    if records.is_empty() {
        return Ok(false);
    }
    work.record(&records)?;
    Ok(true)
}

/// What each 14-day letter to a debtor came to, when that can be counted.
///
/// # Errors
/// When the database fails.
pub fn judged(
    tx: &mut Tx<'_>,
    administration: i64,
    case: &DebtorCase,
    today: Date,
) -> Outcome<Vec<Judged>> {
    match claim::notices(tx, administration, case.debtor.debtor, today) {
        Ok(found) => Ok(found),
        Err(No::Refused(_)) => Ok(Vec::new()),
        Err(failed) => Err(failed),
    }
}

/// Why a letter is worthless for good.
pub fn worthless(judged: &Judged) -> Option<Reason> {
    match &judged.came_to {
        CameTo::Nothing(Refusal::WikCostsStated { stated, allowed }) => {
            Some(Reason::NoticeTooDear { stated: *stated, allowed: *allowed })
        }
        CameTo::Nothing(Refusal::WikBeforeDefault { sent, since }) => {
            Some(Reason::NoticeTooEarly { sent: *sent, since: *since })
        }
        _ => None,
    }
}

fn has_passed(case: &DebtorCase, today: Date) -> bool {
    let is_consumer = case.debtor.kind == DebtorKind::Consumer;
    let mut claims = case.claims.iter();
    is_consumer && claims.any(|claim| legal::fourteen_days_passed(claim, today).is_some())
}

/// Its steps still count as done.
fn is_counted(case: &DebtorCase, message: TaskId) -> bool {
    let mut steps = case.claims.iter().flat_map(|claim| &claim.steps);
    steps.any(|record| record.task == Some(message))
}
