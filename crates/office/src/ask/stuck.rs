//! Claims whose next step cannot be done without a person: nothing is planned for the debtor, and
//! no day, bank data or approval will change that.
//!
//! What the morning shows of them; `why` tells the rest. Decides nothing: the run noted who waits,
//! and the verdict of today says whether he still does. Looks at the largest amounts only, because
//! each debtor is loaded by itself, and says how many it left.

use jiff::civil::Date;

use punctueel_domain::coded::Coded;
use punctueel_domain::id::DebtorId;
use punctueel_domain::strategy::{DebtorCase, Held, House, judge};
use punctueel_store::Tx;
use punctueel_store::load::{claims, debtors, tasks};

use crate::desk::load_case;
use crate::no::Outcome;

/// The most debtors that are looked at.
const MOST: usize = 25;

/// What waits for a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct AllStuck {
    /// The largest of them, at most one claim for each debtor.
    pub shown: Vec<Stuck>,
    /// How many debtors were not looked at.
    pub more: u32,
}

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

/// Who owes most comes first.
pub(super) fn stuck(
    tx: &mut Tx<'_>,
    administration: i64,
    (house, today): (&House, Date),
) -> Outcome<AllStuck> {
    let noted = tasks::stuck(tx, administration, today)?;
    let more = u32::try_from(noted.len().saturating_sub(MOST)).unwrap_or(u32::MAX);
    let mut shown = Vec::new();
    for debtor in noted.into_iter().take(MOST) {
        let case = load_case(tx, administration, debtor, today)?;
        let held = judge(&case, house, today).held;
        let is_stuck = |held: &&Held| is_overdue(&case, held, today) && held.needs_a_person();
        if let Some(held) = held.iter().find(is_stuck) {
            shown.push(named(tx, administration, debtor, held)?);
        }
    }
    Ok(AllStuck { shown, more })
}

fn is_overdue(case: &DebtorCase, held: &Held, today: Date) -> bool {
    case.claim(held.invoice).is_some_and(|claim| claim.due_on < today)
}

fn named(tx: &mut Tx<'_>, administration: i64, debtor: DebtorId, held: &Held) -> Outcome<Stuck> {
    let name = debtors::one(tx, administration, debtor)?.map(|known| known.words.name);
    let shown = claims::of_debtor(tx, administration, debtor)?;
    let invoice = shown.into_iter().find(|one| one.known.invoice == held.invoice);
    let invoice = invoice.map(|one| one.known.number).unwrap_or_default();
    Ok(Stuck { name: name.unwrap_or_default(), invoice, code: held.because.code() })
}
