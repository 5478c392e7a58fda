//! What was agreed and what stops the flow: promises, pauses, disputes and the rest.
//!
//! Each is a record of its own with its own facts; `guard` is the one place that says what they
//! stop. Does not know steps or strategies.

mod call;
mod commitment;
mod confirmation;
mod dispute;
mod excuse;
mod follow;
mod guard;
mod hand_over;
mod late;
mod plan;
mod plan_judged;
mod plan_terms;
pub mod priority;
mod promise;
mod stop;

pub use call::CallOutcome;
pub use commitment::{
    Agreed, CommitmentEnd, CommitmentState, Due, Facts as CommitmentFacts, Standing, Urgency,
    became, standing, urgency,
};
pub use confirmation::{
    Agreement, CONFIRM_DAYS, ConfirmationState, ConfirmedHow, MOST_CONFIRMATION_BYTES, PayMethod,
    is_unanswered,
};
pub use dispute::{
    CREDIT_NOTE_DAYS, Credited, DisputeKind, DisputeOwner, DisputeVerdict, Pressing, credit_came,
    credit_for, listed_credit, opened, pressing,
};
pub use excuse::{Counts, Excuse, Heard, Stage, counts};
pub use follow::{Becomes, CallOption, Effect, Follows};
pub use guard::{Around, Guarded, guard};
pub use hand_over::{Consent, HandOverKind, SecondPerson, Softened, consent};
pub use late::LateReason;
pub use plan::{
    EarlierAsked, GRACE_DAYS, Instalment, Missed, OfPlan, PartNow, Plan, PlanEnd, PlanInterest,
    PlanMoney, PlanStep, REPAIR_DAYS,
};
pub use plan_judged::{PlanJudgement, judge_plan};
pub use plan_terms::{
    Agreeing, Every, PlanRules, equal_parts, just_confirmed, own_parts, plan_agreed, with_interest,
};
pub use promise::{
    ASK_WITHIN_DAYS, BrokenPromise, Judgement, PROMISE_GRACE_DAYS, Promise, Seen, judge_promise,
    made, parts, promise_is_about,
};
pub use stop::{Exemption, Stop, StopKind, disputed};
