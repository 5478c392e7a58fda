//! What the engine decides for one debtor on one day, as plain data.
//!
//! The daily run turns it into an event; `why` and the preview show it. Knows no database and no
//! words.

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

use super::case::{Claim, StepState, TaskState};
use super::language::{Action, Actor, LegalKind};
use crate::casework::{OfPlan, PlanStep};
use crate::id::{InvoiceId, PlanId, PromiseId, TaskId};
use crate::money::Cents;
use crate::party::{Channel, ContactRole};
use crate::reason::Reason;

/// The day that stands for "no day": nothing but an event wakes it.
pub const FAR_DAY: Date = date(9999, 12, 31);

/// What is decided for one debtor on one day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verdict {
    /// New work. Its ids are zero until the office numbers them.
    pub tasks: Vec<NewTask>,
    /// Claims that join work that was planned before and is not approved yet.
    pub joins: Vec<Join>,
    /// Steps that will not be done, with the reason.
    pub resolved: Vec<Resolved>,
    /// Planned work that ends without having been done.
    pub ended: Vec<EndedTask>,
    /// Promises that were judged.
    pub promises: Vec<JudgedPromise>,
    /// What the bank data shows of plans.
    pub plans: Vec<JudgedPlan>,
    /// What waits, and why.
    pub held: Vec<Held>,
    /// The first day on which to look again without an event.
    pub look_on: Option<Date>,
    /// What else wakes this debtor.
    pub waits_for: WaitsFor,
}

impl Verdict {
    /// Gives each new piece of work its id; a companion learns the id of its call, which stands
    /// before it.
    pub fn number(&mut self, mut take: impl FnMut() -> TaskId) {
        let mut last = TaskId(0);
        for task in &mut self.tasks {
            let before = std::mem::replace(&mut last, take());
            task.task = last;
            task.companion_of = task.companion_of.map(|_| before);
        }
    }

    /// The first step that waits for a person, when no day ends it and it has no line of its own
    /// on the work list.
    pub fn stuck(&self) -> Option<&Held> {
        self.held.iter().find(|held| held.needs_a_person())
    }

    /// Yes when there is something to record.
    pub fn changes_something(&self) -> bool {
        !(self.tasks.is_empty()
            && self.joins.is_empty()
            && self.resolved.is_empty()
            && self.ended.is_empty()
            && self.promises.is_empty()
            && self.plans.is_empty())
    }
}

crate::code::codes! {
    /// What wakes a debtor besides a day.
    #[derive(Default)]
    pub enum WaitsFor {
        /// Only the day.
        #[default]
        Day = "day",
        /// New bank data.
        Bank = "bank",
        /// A debtor's reply to be read.
        Reply = "reply",
        /// Somebody to approve.
        Approval = "approval",
        /// Somebody to do something.
        Person = "person",
    }
}

crate::code::codes! {
    /// What a message is for.
    #[derive(Default)]
    pub enum MessageKind {
        /// It carries out steps of the strategy.
        #[default]
        Dunning = "dunning",
        /// It confirms what was promised.
        PromiseConfirmation = "promise-confirmation",
        /// It confirms a payment plan.
        PlanConfirmation = "plan-confirmation",
        /// It reminds of an instalment that is near.
        InstalmentReminder = "instalment-reminder",
        /// It says that an instalment was missed, and until when it can be made good.
        InstalmentMissed = "instalment-missed",
        /// It shows all that is open.
        Statement = "statement",
        /// It says that deliveries stand still.
        DeliveryStop = "delivery-stop",
    }
}

impl MessageKind {
    /// Yes when it answers: it carries out no step, and counts for no gap and no cap.
    pub fn is_answer(self) -> bool {
        self != MessageKind::Dunning
    }

    fn is_dunning(&self) -> bool {
        !self.is_answer()
    }
}

/// One piece of new work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewTask {
    /// Its id; zero until numbered.
    pub task: TaskId,
    /// Call, message or proposal.
    pub action: Action,
    /// How a message goes.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub channel: Option<Channel>,
    /// What a message is before the law.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub legal_kind: Option<LegalKind>,
    /// 1 … 4.
    pub tone: u8,
    /// The term a message gives, in days.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub term_days: Option<u32>,
    /// Who does it; the credit controller when nothing is said.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub actor: Option<Actor>,
    /// Whom to ask for at the debtor, when it is not who decides on payment.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub whom: Option<ContactRole>,
    /// The call it goes along with; it carries out no step of its own.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub companion_of: Option<TaskId>,
    /// Nobody has to look at it before it goes out.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub is_automatic: bool,
    /// Copies of the invoices go along; `None`: as the house does with reminders.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub has_copies: Option<bool>,
    /// The claims it is about.
    pub items: Vec<Item>,
    /// What a message is for.
    #[serde(skip_serializing_if = "MessageKind::is_dunning", default)]
    pub kind: MessageKind,
    /// The promise it confirms, or the broken one that a call asks about.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub promise: Option<PromiseId>,
    /// The plan, or the instalment of it, that it is about.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub plan: Option<OfPlan>,
}

impl NewTask {
    /// The sum of the amounts asked: the claims at a step, less credit notes. A friendly reminder
    /// (tone 1) asks for whatever it shows; a demand only shows what is not at its step.
    pub fn total(&self) -> Cents {
        let is_asked =
            |item: &&Item| item.step.is_some() || item.amount.is_negative() || self.tone <= 1;
        self.items.iter().filter(is_asked).map(|item| item.amount).sum()
    }
}

/// One claim in a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The claim.
    pub invoice: InvoiceId,
    /// The step this task carries out for it; `None` when it is only shown.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub step: Option<String>,
    /// The round of the flow the step belongs to.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub cycle: u32,
    /// The amount asked.
    pub amount: Cents,
}

impl Item {
    /// A claim that is shown with all that is open of it; the task carries out no step for it.
    pub fn shown(claim: &Claim) -> Item {
        let (invoice, cycle, amount) = (claim.invoice, claim.cycle, claim.open);
        Item { invoice, step: None, cycle, amount }
    }
}

fn is_zero(cycle: &u32) -> bool {
    *cycle == 0
}

/// A claim that joins planned work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Join {
    /// The planned work.
    pub task: TaskId,
    /// The claim with its step.
    pub item: Item,
}

/// A step that will not be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolved {
    /// The claim.
    pub invoice: InvoiceId,
    /// The step.
    pub step: String,
    /// The round of the flow.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub cycle: u32,
    /// Lapsed or not applicable.
    pub state: StepState,
    /// The reason.
    pub because: Reason,
}

/// Planned work that ends without having been done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndedTask {
    /// The work.
    pub task: TaskId,
    /// Lapsed (its steps count as lapsed) or withdrawn (its steps can be planned again).
    pub state: TaskState,
    /// The reason.
    pub because: Reason,
}

/// A promise that was judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JudgedPromise {
    /// The promise.
    pub promise: PromiseId,
    /// The claim it was about; `None`: all of the debtor.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub invoice: Option<InvoiceId>,
    /// The promised day.
    pub by: Date,
    /// Kept or broken.
    pub kept: bool,
}

/// What the bank data showed of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JudgedPlan {
    /// The plan.
    pub plan: PlanId,
    /// The instalment it is about, counted from 1; 0: all of them.
    pub nr: u32,
    /// The last day of that instalment.
    pub due_on: Date,
    /// What became of it.
    pub became: PlanStep,
    /// The last day to make good what was missed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub until: Option<Date>,
    /// The claims on which the agreement was broken.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub broken: Vec<InvoiceId>,
}

/// A step that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The claim.
    pub invoice: InvoiceId,
    /// The step that waits.
    pub step: String,
    /// The first day to look again, when a day ends it.
    pub until: Option<Date>,
    /// The reason.
    pub because: Reason,
}

impl Held {
    /// What else holds a step has its own line on the work list, or a day on which it ends.
    pub fn needs_a_person(&self) -> bool {
        match &self.because {
            Reason::Ruled(ruled) => ruled.needs_a_person(),
            Reason::AddressMissing
            | Reason::EmailMissing
            | Reason::PostalAddressMissing
            | Reason::NoDefaultYet
            | Reason::ClaimBarred { .. }
            | Reason::NotForConsumer
            | Reason::NotAnnounced => true,
            _ => false,
        }
    }
}

/// What `why` says of one step of one claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// The label.
    pub step: String,
    /// Done, due, held, lapsed, not applicable or later.
    pub state: TraceState,
    /// The day it was done, or the first day it can be.
    pub on: Option<Date>,
    /// The reasons, in the order they were looked at.
    pub because: Vec<Reason>,
    /// What its message is before the law, once it is planned: a step can have another form.
    pub legal_kind: Option<LegalKind>,
}

crate::code::codes! {
    /// Where a step stands.
    pub enum TraceState {
        /// Carried out.
        Done = "done",
        /// To be done now (or planned and waiting for a person).
        Due = "due",
        /// Its day has come and something holds it.
        Held = "held",
        /// Its time passed without it being done.
        Lapsed = "lapsed",
        /// Does not apply here.
        NotApplicable = "not-applicable",
        /// Its day has not come.
        Later = "later",
    }
}
