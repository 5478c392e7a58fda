//! Samples of what we announced to do, of a hand-over, and of a pause of all.

use punctueel_domain::casework::{CommitmentEnd, HandOverKind};
use punctueel_domain::event::*;
use punctueel_domain::id::*;
use punctueel_domain::strategy::{Action, Actor};

use super::{DEBTOR, INVOICE, TASK, day};

pub fn duties() -> Vec<Event> {
    let (debtor, on, commitment) = (DEBTOR, day(), CommitmentId(19));
    let duty = Duty {
        commitment,
        invoice: INVOICE,
        step: "hand-over".to_owned(),
        cycle: 1,
        action: Action::HandOver,
        on,
        owner: Actor::Manager,
    };
    let (commitments, how) = (vec![commitment], CommitmentEnd::Waived);
    let by = "anna".to_owned();
    vec![
        ConsequencesAnnounced { debtor, task: TASK, on, duties: vec![duty] }.into(),
        CommitmentEnded { debtor, commitments, on, how }.into(),
        HandOverApproved { debtor, task: TASK, on, kind: HandOverKind::Bailiff, by }.into(),
        HousePaused { on, until: Some(on) }.into(),
    ]
}
