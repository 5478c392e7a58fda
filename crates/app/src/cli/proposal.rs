//! A proposal on the work list that a person follows or turns down: what is typed, and doing it.

use clap::Args;
use serde::Serialize;

use punctueel_domain::casework::{Consent, HandOverKind};
use punctueel_domain::strategy::Action;
use punctueel_office::actions::decide_proposal::DecideProposal;

use super::find;
use super::session::Session;
use super::shape::Done;

/// A proposal that is followed.
#[derive(Args, Debug)]
pub struct Follow {
    /// The proposal.
    #[arg(value_name = "PROPOSAL")]
    pub proposal: String,
    /// Why.
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub reason: String,
}

/// A proposal that is turned down.
#[derive(Args, Debug)]
pub struct Decline {
    /// The proposal.
    #[arg(value_name = "PROPOSAL")]
    pub proposal: String,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
}

/// What a person decides.
pub struct Decision {
    proposal: String,
    reason: String,
    is_agreed: bool,
    to: Option<HandOverKind>,
}

impl From<Decline> for Decision {
    fn from(no: Decline) -> Decision {
        Decision { proposal: no.proposal, reason: no.reason, is_agreed: false, to: None }
    }
}

impl From<Follow> for Decision {
    fn from(yes: Follow) -> Decision {
        Decision { proposal: yes.proposal, reason: yes.reason, is_agreed: true, to: None }
    }
}

/// What came of it.
pub struct Decided {
    /// The answer for machines.
    pub done: Done<NeedsSecond>,
    /// Whom it is about.
    pub name: String,
}

/// Whether somebody else must agree too.
#[derive(Debug, Serialize)]
pub struct NeedsSecond {
    /// Yes when one person is not enough.
    pub needs_second: bool,
}

impl Decision {
    /// The same, naming to whom claims are handed over.
    pub fn to(self, to: Option<HandOverKind>) -> Decision {
        Decision { to, ..self }
    }

    /// Decides on a proposal of a kind.
    ///
    /// # Errors
    /// When it is not there, is of another kind or was decided, or the database fails.
    pub fn run(self, about: Action, session: &Session) -> anyhow::Result<Decided> {
        let mut desk = session.desk()?;
        let known = find::task(&mut desk, &self.proposal)?;
        let (task, about, is_agreed) = (known.task, Some(about), self.is_agreed);
        let decide = DecideProposal { task, about, is_agreed, to: self.to, reason: self.reason };
        let needs_second = decide.run(&mut desk)? == Consent::First;
        let (id, events) = (self.proposal, desk.last_events().to_vec());
        let more = NeedsSecond { needs_second };
        Ok(Decided { done: Done { done: true, id, events, more }, name: known.debtor_name })
    }
}
