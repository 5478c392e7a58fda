//! A person lets go of what we announced to do, or says that he did what else we must do.
//!
//! What was announced is done by its step; nobody can say that it was done without it.

use punctueel_domain::access::Right;
use punctueel_domain::casework::{CommitmentEnd, CommitmentState};
use punctueel_domain::event::{CommitmentEnded, Record};
use punctueel_domain::id::CommitmentId;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::commitments::{self, KnownCommitment};

use crate::desk::Desk;
use crate::details::{note, reason, text};
use crate::no::Outcome;

/// Ends a duty.
#[derive(Clone, Debug)]
pub struct EndCommitment {
    /// Which.
    pub commitment: CommitmentId,
    /// Let go of, or done.
    pub how: CommitmentEnd,
    /// Why, or what was done; needed to let go of it.
    pub note: String,
}

impl EndCommitment {
    /// The right it needs.
    pub const RIGHT: Right = Right::Release;

    /// Ends it, and says which it was.
    ///
    /// # Errors
    /// `NOT-FOUND`, `DUTY-OVER`, `DUTY-BY-STEP`; `REASON-MISSING` when it is let go of without a
    /// reason; `TEXT-TOO-LONG`.
    pub fn run(self, desk: &mut Desk) -> Outcome<KnownCommitment> {
        desk.write(Self::RIGHT, |work| {
            let how = self.how;
            let words = match how {
                CommitmentEnd::Waived => reason(&self.note)?,
                CommitmentEnd::Done => text(&self.note)?,
            };
            let all = commitments::all(work.tx, work.administration())?;
            let not_found = || Refusal::NotFound { value: self.commitment.to_string() };
            let found = all.into_iter().find(|one| one.commitment == self.commitment);
            let known = found.ok_or_else(not_found)?;
            if known.state != CommitmentState::Running {
                return Err(Refusal::DutyOver { state: known.state.code().to_owned() }.into());
            }
            if how == CommitmentEnd::Done && known.is_by_step() {
                return Err(Refusal::DutyByStep { step: known.step }.into());
            }
            let (debtor, on, commitments) = (known.debtor, work.today, vec![self.commitment]);
            let event = CommitmentEnded { debtor, commitments, on, how }.into();
            let words = Some(words).filter(|words| !words.is_empty());
            let details = words.map(|words| note(0, debtor, words)).into_iter().collect();
            work.record(&[Record { event, details }])?;
            Ok(known)
        })
    }
}
