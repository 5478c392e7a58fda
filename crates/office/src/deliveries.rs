//! A delivery stop ends when what it was about is paid.
//!
//! The run looks before it judges anybody; a person hears of it on the work list.

use punctueel_domain::event::{DeliveryStopLifted, Record, TaskWithdrawn};
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::{DebtorCase, MessageKind, OpenTask};
use punctueel_store::load::delivery;

use crate::desk::Work;
use crate::no::Outcome;

/// Lifts the stops of who paid.
///
/// # Errors
/// When the database fails.
pub(crate) fn lift_paid(work: &mut Work<'_, '_>) -> Outcome<()> {
    let paid = delivery::paid(work.tx, work.administration())?;
    let (on, by_payment) = (work.today, true);
    for debtor in paid {
        let case = work.load_case(debtor)?;
        let mut records = vec![DeliveryStopLifted { debtor, on, by_payment }.into_record()];
        records.extend(letters_off(&case, on, &Reason::NothingOpen));
        work.record(&records)?;
    }
    Ok(())
}

/// The letters that say that deliveries stand still, and have not left.
pub(crate) fn letters_off(
    case: &DebtorCase,
    on: jiff::civil::Date,
    because: &Reason,
) -> Vec<Record> {
    let debtor = case.debtor.debtor;
    let is_letter = |task: &&OpenTask| task.kind == MessageKind::DeliveryStop;
    let letters = case.tasks.iter().filter(is_letter);
    letters
        .map(|letter| {
            let because = Some(because.clone());
            TaskWithdrawn::freeing(debtor, letter.task, on, because).into_record()
        })
        .collect()
}
