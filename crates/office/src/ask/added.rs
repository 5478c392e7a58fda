//! What the law adds to the principal in a final demand: interest and collection costs, as the
//! claim counts them on the day of the letter.
//!
//! Asks the claim and counts nothing itself. Where the claim refuses, or does not come to the same
//! as the letter and what is added together, nothing is added: the letter then asks the principal.

use punctueel_domain::law::claim::{Claim, LineKind};
use punctueel_domain::law::daily::Daily;
use punctueel_domain::money::Cents;
use punctueel_domain::party::DebtorKind;
use punctueel_domain::refusal::Refusal;
use punctueel_letters::facts::Counted;
use punctueel_store::Tx;

use super::claim;
use super::message_facts::Ask;
use crate::no::{No, Outcome};

/// What comes to the principal of a message, whose lines add up to an amount; or why nothing does.
///
/// # Errors
/// When the database fails.
pub fn added(
    tx: &mut Tx<'_>,
    administration: i64,
    ask: &Ask<'_>,
    sum: Cents,
) -> Outcome<Result<Counted, Refusal>> {
    let debtor = ask.task.debtor;
    match claim::for_letter(tx, administration, debtor, ask.on) {
        Ok(found) => Ok(counted(&found.claims, ask, sum)),
        Err(No::Refused(refusal)) => Ok(Err(refusal)),
        Err(failed) => Err(failed),
    }
}

fn counted(claims: &[Claim], ask: &Ask<'_>, sum: Cents) -> Result<Counted, Refusal> {
    let is_consumer = ask.case.debtor.kind == DebtorKind::Consumer;
    let mut added = Counted::default();
    let mut total = Cents::ZERO;
    let mut daily: Vec<Daily> = Vec::new();
    for item in ask.items.iter().filter(|item| item.step.is_some()) {
        let claim = claims.iter().find(|claim| claim.invoice == item.invoice);
        let claim = claim.ok_or(Refusal::NothingOpen)?;
        if claim.default.is_none() {
            return Err(Refusal::NoDefaultYet);
        }
        if is_consumer && !claim.is_noticed {
            return Err(claim.lacking.first().cloned().unwrap_or(Refusal::WikNoNotice));
        }
        let unknown = || claim.lacking.last().cloned().unwrap_or(Refusal::NothingOpen);
        daily.push(claim.per_day.ok_or_else(unknown)?);
        added.interest += claim.sum(&[LineKind::Interest]);
        added.costs += claim.sum(&[LineKind::Costs]);
        added.vat += claim.sum(&[LineKind::VatOnCosts]);
        total += claim.total();
    }
    added.per_day = daily.into_iter().sum();
    // Money that the law puts elsewhere: then a person counts.
    if total != sum + added.total() {
        return Err(Refusal::ClaimDiffers { claim: total, letter: sum + added.total() });
    }
    Ok(added)
}
