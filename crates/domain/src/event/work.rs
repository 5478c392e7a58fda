//! Events about the day's work, agreements, contacts and erasure. See `mod` for what a body may
//! hold.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::CallAgreed;
use crate::casework::{
    CallOutcome, DisputeKind, DisputeVerdict, HandOverKind, PayMethod, Promise, Stop,
};
use crate::coded::Coded;
use crate::correction::Field;
use crate::id::{
    ContactId, CorrectionId, DebtorId, ImportId, InvoiceId, PromiseId, StopId, TaskId,
};
use crate::money::Cents;
use crate::party::{Channel, ContactRole, Hours, Reach};
use crate::reason::Reason;
use crate::strategy::{
    EndedTask, Item, Join, JudgedPlan, JudgedPromise, NewTask, Resolved, StepState, TaskState,
    Verdict, WaitsFor,
};

/// The day was judged for a debtor: what is planned, what ends, what was judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DayJudged {
    /// The debtor.
    pub debtor: DebtorId,
    /// The day.
    pub on: Date,
    /// New work.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub tasks: Vec<NewTask>,
    /// Claims that join planned work.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub joins: Vec<Join>,
    /// Steps that will not be done.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub resolved: Vec<Resolved>,
    /// Planned work that ends.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub ended: Vec<EndedTask>,
    /// Promises that were judged.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub promises: Vec<JudgedPromise>,
    /// What the bank data shows of plans.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub plans: Vec<JudgedPlan>,
    /// The first day to look again.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub look_on: Option<Date>,
    /// What else wakes the debtor.
    pub waits_for: WaitsFor,
    /// The code of what a person must mend before a step that waits can go on.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub stuck: Option<String>,
}

impl DayJudged {
    /// What is remembered of a verdict.
    pub fn of(debtor: DebtorId, on: Date, verdict: Verdict) -> DayJudged {
        DayJudged {
            debtor,
            on,
            stuck: verdict.stuck().map(|held| held.because.code().to_owned()),
            tasks: verdict.tasks,
            joins: verdict.joins,
            resolved: verdict.resolved,
            ended: verdict.ended,
            promises: verdict.promises,
            plans: verdict.plans,
            look_on: verdict.look_on,
            waits_for: verdict.waits_for,
        }
    }
}

/// A step that was carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoneStep {
    /// The claim.
    pub invoice: InvoiceId,
    /// The step.
    pub step: String,
    /// The round of the flow.
    pub cycle: u32,
}

/// A debtor was called, or tried. Detail: a note, and with whom was spoken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallRecorded {
    /// The debtor.
    pub debtor: DebtorId,
    /// The planned call, when there was one.
    pub task: Option<TaskId>,
    /// The day.
    pub on: Date,
    /// What came of it.
    pub outcome: CallOutcome,
    /// The steps it carried out.
    pub done: Vec<DoneStep>,
    /// The day to call again, when the debtor asked for that.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub call_on: Option<Date>,
    /// It counts for no gap: the e-mail that goes along with it left earlier that day and counts as
    /// this contact, or it asked why a promise was broken.
    #[serde(skip_serializing_if = "is_no", default)]
    pub is_counted: bool,
    /// What was agreed, and what followed from it.
    #[serde(skip_serializing_if = "CallAgreed::is_nothing", default)]
    pub agreed: CallAgreed,
}

/// A message was approved: text, amounts, coverage are fixed. Detail: its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageApproved {
    /// The debtor.
    pub debtor: DebtorId,
    /// The message.
    pub task: TaskId,
    /// The day.
    pub on: Date,
    /// How it goes.
    pub channel: Channel,
    /// The claims as they are in the text.
    pub items: Vec<Item>,
    /// The one amount asked.
    pub total: Cents,
    /// The last day it gives, when posted on this day.
    pub last_day_on: Option<Date>,
    /// Payments are processed up to this day.
    pub covered_until: Option<Date>,
    /// Steps that are not carried out after all, because their claim is paid or stopped; they can
    /// be planned again.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub dropped: Vec<DoneStep>,
    /// The letter as it was printed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub pdf: Option<KeptFile>,
    /// The digest of the firm's own page that it was printed on; `None`: ours.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub page: Option<String>,
    /// The e-mail as it goes out, attachments and all.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub mail: Option<KeptFile>,
    /// The copies of invoices that go along.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub copies: Vec<SentCopy>,
    /// A person let it go out in spite of gap, cap or sending day. Detail: why.
    #[serde(skip_serializing_if = "is_no", default)]
    pub is_anyway: bool,
    /// The collection costs that a 14-day letter names.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub stated_costs: Option<Cents>,
    /// The VAT on those costs that it announces.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub stated_vat: Option<Cents>,
}

/// A copy of an invoice that goes along with a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentCopy {
    /// The invoice.
    pub invoice: InvoiceId,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// How many bytes.
    pub size: u64,
}

/// A file that is kept as bytes beside the events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptFile {
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// How many bytes.
    pub size: u64,
    /// How many pages; 0 when it has none.
    pub pages: u32,
}

fn is_no(flag: &bool) -> bool {
    !*flag
}

/// A message was planned outside the daily run: an answer, or one composed anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessagePlanned {
    /// The debtor.
    pub debtor: DebtorId,
    /// The day.
    pub on: Date,
    /// The message.
    pub task: NewTask,
    /// The message it takes the place of.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub replaces: Option<TaskId>,
}

/// A person holds a message. Detail: why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageHeld {
    /// The debtor.
    pub debtor: DebtorId,
    /// The message.
    pub task: TaskId,
    /// The day.
    pub on: Date,
}

/// A person names the costs of a 14-day letter: less than the scale gives. Detail: why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CostsNamed {
    /// The debtor.
    pub debtor: DebtorId,
    /// The letter.
    pub task: TaskId,
    /// The day.
    pub on: Date,
    /// The costs it is to name, without VAT.
    pub amount: Cents,
}

/// A held message goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageReleased {
    /// The debtor.
    pub debtor: DebtorId,
    /// The message.
    pub task: TaskId,
    /// The day.
    pub on: Date,
    /// Where it stands again: planned or approved.
    pub state: TaskState,
}

/// An approved letter was printed, perhaps once more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessagePrinted {
    /// The debtor.
    pub debtor: DebtorId,
    /// The message.
    pub task: TaskId,
    /// The day.
    pub on: Date,
}

/// A message was posted or sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessagePosted {
    /// The debtor.
    pub debtor: DebtorId,
    /// The message.
    pub task: TaskId,
    /// The day.
    pub on: Date,
    /// The end of the term it gives.
    pub granted_until: Option<Date>,
    /// The steps it carried out.
    pub done: Vec<DoneStep>,
    /// An answer: it counts for no gap and no cap.
    #[serde(skip_serializing_if = "is_no", default)]
    pub is_answer: bool,
    /// The day a letter with an effect before the law is presumed to have reached the debtor.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub received_on: Option<Date>,
    /// It goes along with a call that was not made that day: it counts as a contact of its own.
    #[serde(skip_serializing_if = "is_no", default)]
    pub is_alone: bool,
    /// The last day to make good the instalment that it says was missed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub repair_until: Option<Date>,
}

/// Planned work was withdrawn; its steps can be planned again. Detail: the reason of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskWithdrawn {
    /// The debtor.
    pub debtor: DebtorId,
    /// The work.
    pub task: TaskId,
    /// The day.
    pub on: Date,
    /// The reason.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub because: Option<Reason>,
    /// Steps that a person decided not to do: they do not come back.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub waived: Vec<DoneStep>,
}

impl TaskWithdrawn {
    /// Work that is withdrawn with all its steps free to be planned again.
    pub fn freeing(
        debtor: DebtorId,
        task: TaskId,
        on: Date,
        because: Option<Reason>,
    ) -> TaskWithdrawn {
        TaskWithdrawn { debtor, task, on, because, waived: Vec::new() }
    }
}

/// Claims were handed over: our own chasing stops.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimsHandedOver {
    /// The debtor.
    pub debtor: DebtorId,
    /// The proposal it follows.
    pub task: TaskId,
    /// The day.
    pub on: Date,
    /// One stop per claim.
    pub stops: Vec<Stop>,
    /// The steps it carried out.
    pub done: Vec<DoneStep>,
    /// To whom.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub kind: Option<HandOverKind>,
}

/// The first of two persons agreed to hand claims over. Detail: the reason, when one was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOverApproved {
    /// The debtor.
    pub debtor: DebtorId,
    /// The proposal.
    pub task: TaskId,
    /// The day.
    pub on: Date,
    /// To whom.
    pub kind: HandOverKind,
    /// Who agreed: a code, never a name.
    pub by: String,
}

/// It was decided whether a debtor gets deliveries. Detail: the reason, when one was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeliveryStopDecided {
    /// The debtor.
    pub debtor: DebtorId,
    /// The proposal it follows.
    pub task: TaskId,
    /// The day.
    pub on: Date,
    /// Nothing more is delivered; else deliveries go on and the step is waived.
    pub is_stopped: bool,
    /// The steps of the proposal.
    pub done: Vec<DoneStep>,
}

impl DeliveryStopDecided {
    /// What became of the steps.
    pub fn step_state(&self) -> StepState {
        if self.is_stopped { StepState::Done } else { StepState::Waived }
    }
}

/// A debtor gets deliveries again. Detail: the reason of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeliveryStopLifted {
    /// The debtor.
    pub debtor: DebtorId,
    /// The day.
    pub on: Date,
    /// The run saw that what it was about is paid.
    #[serde(skip_serializing_if = "is_no", default)]
    pub by_payment: bool,
}

/// A debtor promised to pay. Detail: who of them promised, when that was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromiseMade {
    /// The debtor.
    pub debtor: DebtorId,
    /// The promise.
    pub promise: Promise,
    /// The day it was made.
    pub on: Date,
    /// How he says he pays.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub method: Option<PayMethod>,
}

/// A promise was taken back (it was recorded by mistake).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromiseWithdrawn {
    /// The debtor.
    pub debtor: DebtorId,
    /// The promise.
    pub promise: PromiseId,
    /// The day.
    pub on: Date,
}

/// Something stops the flow. Detail: the reason in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopSet {
    /// The debtor.
    pub debtor: DebtorId,
    /// What stops.
    pub stop: Stop,
    /// The day it began.
    pub on: Date,
    /// What a dispute is about.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub dispute: Option<DisputeKind>,
}

/// What stopped the flow ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopEnded {
    /// The debtor.
    pub debtor: DebtorId,
    /// What stopped.
    pub stop: StopId,
    /// The day it ended.
    pub on: Date,
    /// How a dispute ended.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub verdict: Option<DisputeVerdict>,
    /// The credit note that was awaited and that a list showed as so much less open.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub listed: Option<Cents>,
}

/// Somebody wrote something down about a debtor or an invoice. Detail: the note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteTaken {
    /// The debtor.
    pub debtor: DebtorId,
    /// The invoice, when it is about one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub invoice: Option<InvoiceId>,
    /// The day.
    pub on: Date,
}

/// A person decided that a step of a claim is not done. Detail: the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepWaived {
    /// The debtor.
    pub debtor: DebtorId,
    /// The claim.
    pub invoice: InvoiceId,
    /// The step.
    pub step: String,
    /// The round of the flow.
    pub cycle: u32,
    /// The day.
    pub on: Date,
    /// The work that was planned for it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub task: Option<TaskId>,
    /// Nothing is left of that work: it is withdrawn.
    pub ends_task: bool,
}

/// A contact of a debtor was added, changed or removed. Details: `ContactWords`, none when removed;
/// then what a person corrected, as `CorrectionWords`, or what a list changed, as the words before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactSet {
    /// The debtor.
    pub debtor: DebtorId,
    /// The contact.
    pub contact: ContactId,
    /// What he is for.
    pub role: ContactRole,
    /// How he likes to be reached.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub prefers: Option<Channel>,
    /// How he can be reached.
    pub reach: Reach,
    /// When he answers the telephone.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub hours: Option<Hours>,
    /// He is no contact any more.
    pub is_gone: bool,
    /// The list that named him, or the one that is undone; none: a person.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub import: Option<ImportId>,
    /// How he could be reached before a list changed the words about him.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub was: Option<Reach>,
    /// What holds against the lists from now on.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub corrections: Vec<(CorrectionId, Field)>,
    /// What no longer does.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub ended: Vec<CorrectionId>,
}

/// A debtor's personal data was erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DebtorErased {
    /// The debtor.
    pub debtor: DebtorId,
    /// The details that lost their words: event number and slot. Among them the bank rows that were
    /// settled on his claims.
    pub details: Vec<(i64, u32)>,
    /// The files that went, by digest: his letters and e-mails.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub files: Vec<String>,
}
