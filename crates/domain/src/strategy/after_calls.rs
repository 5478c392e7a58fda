//! How the facts about a debtor change when a call is taken back.

use super::case::{Claim, DebtorCase, StepRecord};
use crate::event::CallTakenBack;

impl DebtorCase {
    /// The call counts no more: it stands as before, or its steps are free.
    pub(super) fn after_taken_back(&mut self, back: &CallTakenBack) {
        let place = self.contacts.iter().rposition(|day| Some(*day) == back.contact_on);
        if let Some(place) = place {
            self.contacts.remove(place);
        }
        self.broken.extend(back.asked.iter().cloned());
        self.broken.sort_by_key(|one| one.promise.promise);
        let Some(task) = back.task else { return };
        match &back.stood {
            Some(stood) => {
                for open in self.tasks.iter_mut().filter(|open| open.task == task) {
                    open.attempts = stood.attempts;
                    open.attempted_on = stood.attempted_on;
                    open.call_on = stood.call_on;
                }
            }
            None => {
                let is_its = |record: &StepRecord| record.task == Some(task);
                let free = |claim: &mut Claim| claim.steps.retain(|record| !is_its(record));
                self.claims.iter_mut().for_each(free);
            }
        }
    }
}
