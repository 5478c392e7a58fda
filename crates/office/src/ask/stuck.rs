//! Claims whose next step cannot be done without a person: nothing is planned for the debtor, and
//! no day, bank data or approval will change that.
//!
//! What the morning shows of them; `why` tells the rest. Decides nothing: it asks the verdict of
//! the day. Looks at some debtors only, because each is loaded by itself.

use jiff::civil::Date;

use punctueel_domain::coded::Coded;
use punctueel_domain::id::DebtorId;
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::{DebtorCase, Held, House, judge};
use punctueel_store::Tx;
use punctueel_store::load::{claims, debtors, tasks};

use crate::desk::load_case;
use crate::no::Outcome;

/// The most debtors that are looked at.
const MOST: i64 = 25;

/// A claim that waits for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stuck {
    /// Of whom.
    pub name: String,
    /// The number of the invoice.
    pub invoice: String,
    /// The code of the reason.
    pub code: &'static str,
}

/// The first of them, at most one for each debtor.
pub(super) fn stuck(
    tx: &mut Tx<'_>,
    administration: i64,
    (house, today): (&House, Date),
) -> Outcome<Vec<Stuck>> {
    let mut found = Vec::new();
    for debtor in tasks::without_work(tx, administration, MOST)? {
        let case = load_case(tx, administration, debtor, today)?;
        let held = judge(&case, house, today).held;
        let is_stuck = |held: &&Held| is_overdue(&case, held, today) && needs_a_person(held);
        if let Some(held) = held.iter().find(is_stuck) {
            found.push(named(tx, administration, debtor, held)?);
        }
    }
    Ok(found)
}

fn is_overdue(case: &DebtorCase, held: &Held, today: Date) -> bool {
    case.claim(held.invoice).is_some_and(|claim| claim.due_on < today)
}

/// What else holds a step has its own line on the work list, or a day on which it ends.
fn needs_a_person(held: &Held) -> bool {
    matches!(
        held.because,
        Reason::AddressMissing
            | Reason::EmailMissing
            | Reason::PostalAddressMissing
            | Reason::NoDefaultYet
            | Reason::ClaimBarred { .. }
            | Reason::TextMissing { .. }
            | Reason::NotForConsumer
            | Reason::NotAnnounced
    )
}

fn named(tx: &mut Tx<'_>, administration: i64, debtor: DebtorId, held: &Held) -> Outcome<Stuck> {
    let name = debtors::one(tx, administration, debtor)?.map(|known| known.words.name);
    let shown = claims::of_debtor(tx, administration, debtor)?;
    let invoice = shown.into_iter().find(|one| one.known.invoice == held.invoice);
    let invoice = invoice.map(|one| one.known.number).unwrap_or_default();
    Ok(Stuck { name: name.unwrap_or_default(), invoice, code: held.because.code() })
}
