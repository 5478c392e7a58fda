//! Events about what we announced to do, and what else we must do. See `mod` for what a body may
//! hold.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::casework::CommitmentEnd;
use crate::id::{CommitmentId, DebtorId, InvoiceId, TaskId};
use crate::strategy::{Action, Actor};

/// One consequence that was announced for one claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duty {
    /// Its id.
    pub commitment: CommitmentId,
    /// The claim.
    pub invoice: InvoiceId,
    /// The step that was announced.
    pub step: String,
    /// The round of the flow.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub cycle: u32,
    /// What is done then.
    pub action: Action,
    /// The day that was announced.
    pub on: Date,
    /// Who of us does it.
    pub owner: Actor,
}

fn is_zero(cycle: &u32) -> bool {
    *cycle == 0
}

/// A message that left announced what we do next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsequencesAnnounced {
    /// The debtor.
    pub debtor: DebtorId,
    /// The message.
    pub task: TaskId,
    /// The day it left.
    pub on: Date,
    /// What it announced.
    pub duties: Vec<Duty>,
}

/// A person let go of duties, or did them himself. Detail: why, or what was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommitmentEnded {
    /// The debtor.
    pub debtor: DebtorId,
    /// Which.
    pub commitments: Vec<CommitmentId>,
    /// The day.
    pub on: Date,
    /// Whether he let go of them or did them.
    pub how: CommitmentEnd,
}
