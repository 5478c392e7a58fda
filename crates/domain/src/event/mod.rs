//! The closed list of everything that can happen, in the past tense.
//!
//! An event body holds ids, codes, days, amounts and digests only; words about or from people go
//! along as `Detail`s and are kept apart so that they can be erased. Whatever was computed stands
//! in the event: applying it only copies values, so that old events lead to the same tables for
//! ever. Each kind has a version; a changed shape is a new version and the old one stays readable.
//!
//! - `calls`: what was agreed in a call
//! - `house`: the administration, its strategies and accounts
//! - `files`: what came in from files
//! - `money`: receipts and what they settle
//! - `corrections`: words of our own that hold against the lists
//! - `plans`: payment plans
//! - `segments`: which debtors and invoices follow a strategy of their own
//! - `claims`: what may be claimed: terms, interest, costs, insolvency, rates
//! - `commitments`: what we announced to do, and must do
//! - `copies`: invoices as files
//! - `disputes`: who sees to a dispute
//! - `users`: who of us works here, and as what
//! - `undo`: what a file brought is taken back
//! - `work`: the day, tasks, agreements, contacts, erasure

mod calls;
mod claims;
mod commitments;
mod confirmations;
mod copies;
mod corrections;
mod disputes;
mod files;
mod house;
mod money;
mod plans;
mod segments;
mod undo;
mod users;
mod work;

use serde::{Deserialize, Serialize};

pub use calls::*;
pub use claims::*;
pub use commitments::*;
pub use confirmations::{AgreementConfirmed, ConfirmationWithdrawn};
pub use copies::*;
pub use corrections::*;
pub use disputes::*;
pub use files::*;
pub use house::*;
pub use money::*;
pub use plans::*;
pub use segments::*;
pub use undo::*;
pub use users::*;
pub use work::*;

use crate::id::DebtorId;

/// Words that go along with an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// Its place within the event.
    pub slot: u32,
    /// The debtor it is about; `None`: about no person.
    pub person: Option<DebtorId>,
    /// What it is.
    pub kind: DetailKind,
    /// The words; a JSON text for the kinds with fields.
    pub body: String,
}

crate::code::codes! {
    /// What the words of a detail are.
    pub enum DetailKind {
        /// `HouseWords`.
        House = "house",
        /// The name of a segment.
        Segment = "segment",
        /// The text of a strategy.
        Strategy = "strategy",
        /// `DebtorWords`.
        Debtor = "debtor",
        /// `ContactWords`.
        Contact = "contact",
        /// What was delivered, on an invoice.
        Description = "description",
        /// `BankWords`.
        Bank = "bank",
        /// The text of a message as it went out.
        Message = "message",
        /// The letter of a message: its parts as JSON.
        Letter = "letter",
        /// To whom a message goes: name, address or e-mail address as JSON.
        Recipient = "recipient",
        /// A note or reason of a person.
        Note = "note",
        /// `CorrectionWords`, or what a list says against a correction.
        Correction = "correction",
        /// The name of a file.
        File = "file",
        /// How a kind of list is read.
        Profile = "profile",
        /// Where a rate of interest comes from.
        Rate = "rate",
        /// The name of somebody of ours.
        User = "user",
    }
}

/// An event with its words, ready to be recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What happened.
    pub event: Event,
    /// The words that go along.
    pub details: Vec<Detail>,
}

impl From<Event> for Record {
    fn from(event: Event) -> Record {
        Record { event, details: Vec::new() }
    }
}

/// Why an event body could not be read back.
#[derive(Debug)]
pub enum EventError {
    /// A kind or version this program does not know.
    Unknown {
        /// The kind.
        kind: String,
        /// The version.
        version: u32,
    },
    /// The body is not of the form of its kind.
    Body(serde_json::Error),
}

impl std::fmt::Display for EventError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            EventError::Unknown { kind, version } => {
                write!(out, "event kind {kind} version {version} is not known")
            }
            EventError::Body(error) => write!(out, "event body: {error}"),
        }
    }
}

impl std::error::Error for EventError {}

/// Makes the closed list: each kind with its stable name and its version.
macro_rules! events {
    ($($(#[$doc:meta])* $name:ident, $kind:literal, $version:literal;)*) => {
        /// Everything that can happen.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub enum Event { $($(#[$doc])* $name($name),)* }

        impl Event {
            /// The kinds with their versions.
            pub const KINDS: &'static [(&'static str, u32)] = &[$(($kind, $version),)*];

            /// The stable name of the kind.
            pub fn kind(&self) -> &'static str {
                match self { $(Event::$name(_) => $kind,)* }
            }

            /// The version of the body's shape.
            pub fn version(&self) -> u32 {
                match self { $(Event::$name(_) => $version,)* }
            }

            /// The body as it is stored: JSON with ids, codes, days and amounts.
            ///
            /// # Errors
            /// Never for the types of this module; the error is passed on all the same.
            pub fn body(&self) -> Result<String, serde_json::Error> {
                match self { $(Event::$name(body) => serde_json::to_string(body),)* }
            }

            /// Reads a stored body.
            ///
            /// # Errors
            /// When the kind or version is unknown or the body has another form.
            pub fn read(kind: &str, version: u32, body: &str) -> Result<Event, EventError> {
                match (kind, version) {
                    $(($kind, $version) => serde_json::from_str(body)
                        .map(Event::$name)
                        .map_err(EventError::Body),)*
                    _ => Err(EventError::Unknown { kind: kind.to_owned(), version }),
                }
            }
        }

        $(impl From<$name> for Event {
            fn from(body: $name) -> Event {
                Event::$name(body)
            }
        }

        impl $name {
            /// As an event without words, ready to be recorded.
            pub fn into_record(self) -> Record {
                Event::from(self).into()
            }
        })*
    };
}

events! {
    /// The administration began.
    AdministrationOpened, "administration-opened", 1;
    /// Words or settings of the firm changed.
    HouseChanged, "house-changed", 1;
    /// A person paused the whole administration, or ended that.
    HousePaused, "house-paused", 1;
    /// A strategy was put in force.
    StrategyActivated, "strategy-activated", 1;
    /// It was said whether the bookkeeping still sends reminders of its own.
    RemindersSwitched, "reminders-switched", 1;
    /// A segment was made or changed.
    SegmentSet, "segment-set", 1;
    /// A segment is no more.
    SegmentDropped, "segment-dropped", 1;
    /// Debtors were put in a segment, or taken out.
    SegmentAssigned, "segment-assigned", 1;
    /// A strategy was chosen for a debtor or an invoice.
    StrategyAssigned, "strategy-assigned", 1;
    /// A firm's own page or text for a letter came in force.
    TemplateSet, "template-set", 1;
    /// It was decided whether debtors pay on an account.
    AccountMarked, "account-marked", 1;
    /// A person declared to have looked at the bank.
    BankChecked, "bank-checked", 1;
    /// Debtors were added.
    DebtorsAdded, "debtors-added", 1;
    /// Words or reach of debtors changed.
    DebtorsChanged, "debtors-changed", 1;
    /// It became known whether debtors are firms or consumers.
    DebtorKindSet, "debtor-kind-set", 1;
    /// Invoices and credit notes were added.
    InvoicesAdded, "invoices-added", 1;
    /// Terms or amounts of invoices changed.
    InvoicesChanged, "invoices-changed", 1;
    /// A list of open items differed from our ledger.
    BalanceAsserted, "balance-asserted", 1;
    /// It was decided where overdue invoices start.
    ClaimsTakenIn, "claims-taken-in", 1;
    /// Rows of a bank statement came in.
    StatementTaken, "statement-taken", 1;
    /// A file was taken in; the last event of an import.
    FileTaken, "file-taken", 1;
    /// A copy of an invoice was kept.
    CopyKept, "copy-kept", 1;
    /// How a kind of list is read was kept under a name.
    ProfileKept, "profile-kept", 1;
    /// A profile is no more.
    ProfileDropped, "profile-dropped", 1;
    /// Receipts were settled, or recognised as a debtor's.
    ReceiptsJudged, "receipts-judged", 1;
    /// A settlement was undone.
    SettlementUndone, "settlement-undone", 1;
    /// What is left of a bank row is for no invoice.
    ReceiptSetAside, "receipt-set-aside", 1;
    /// It waits to be settled again.
    ReceiptTakenUp, "receipt-taken-up", 1;
    /// A credit note was set off against invoices by a person.
    CreditSettled, "credit-settled", 1;
    /// That was undone.
    CreditUnsettled, "credit-unsettled", 1;
    /// A direct debit was reversed.
    DirectDebitReversed, "direct-debit-reversed", 1;
    /// The day was judged for a debtor.
    DayJudged, "day-judged", 1;
    /// A debtor was called, or tried.
    CallRecorded, "call-recorded", 1;
    /// A call was recorded by mistake.
    CallTakenBack, "call-taken-back", 1;
    /// A message was planned outside the daily run.
    MessagePlanned, "message-planned", 1;
    /// A person holds a message.
    MessageHeld, "message-held", 1;
    /// A person named the costs of a 14-day letter.
    CostsNamed, "costs-named", 1;
    /// A held message goes on.
    MessageReleased, "message-released", 1;
    /// An approved letter was printed.
    MessagePrinted, "message-printed", 1;
    /// A message was approved and its text fixed.
    MessageApproved, "message-approved", 1;
    /// A message was posted or sent.
    MessagePosted, "message-posted", 1;
    /// Planned work was withdrawn by a person.
    TaskWithdrawn, "task-withdrawn", 1;
    /// Claims were handed over.
    ClaimsHandedOver, "claims-handed-over", 1;
    /// The first of two persons agreed to hand claims over.
    HandOverApproved, "hand-over-approved", 1;
    /// It was decided whether a debtor gets deliveries.
    DeliveryStopDecided, "delivery-stop-decided", 1;
    /// A debtor gets deliveries again.
    DeliveryStopLifted, "delivery-stop-lifted", 1;
    /// A debtor promised to pay.
    PromiseMade, "promise-made", 1;
    /// A promise was taken back.
    PromiseWithdrawn, "promise-withdrawn", 1;
    /// A payment plan was agreed.
    PlanAgreed, "plan-agreed", 1;
    /// A person ended a payment plan.
    PlanEnded, "plan-ended", 1;
    /// The debtor accepted an agreement in writing.
    AgreementConfirmed, "agreement-confirmed", 1;
    /// That was recorded by mistake.
    ConfirmationWithdrawn, "confirmation-withdrawn", 1;
    /// Something stops the flow.
    StopSet, "stop-set", 1;
    /// What stopped the flow ended.
    StopEnded, "stop-ended", 1;
    /// It was said who sees to a dispute.
    DisputeAssigned, "dispute-assigned", 1;
    /// A message announced what we do next: each is a duty of ours.
    ConsequencesAnnounced, "consequences-announced", 1;
    /// A duty was waived or done by a person.
    CommitmentEnded, "commitment-ended", 1;
    /// Somebody wrote something down.
    NoteTaken, "note-taken", 1;
    /// A person decided that a step is not done.
    StepWaived, "step-waived", 1;
    /// A contact of a debtor was added, changed or removed.
    ContactSet, "contact-set", 1;
    /// A person corrected words about a debtor.
    DebtorCorrected, "debtor-corrected", 1;
    /// A person corrected an invoice.
    InvoiceCorrected, "invoice-corrected", 1;
    /// Corrections met a list, or the decision of a person.
    CorrectionsMet, "corrections-met", 1;
    /// Invoices left the books with their import.
    InvoicesWithdrawn, "invoices-withdrawn", 1;
    /// Debtors left the books with their import.
    DebtorsWithdrawn, "debtors-withdrawn", 1;
    /// Rows of a bank statement left the books with their import.
    RowsWithdrawn, "rows-withdrawn", 1;
    /// Copies of invoices left the books with their import.
    CopiesWithdrawn, "copies-withdrawn", 1;
    /// A direct debit was not reversed after all.
    ReversalUndone, "reversal-undone", 1;
    /// An import was undone; the last event of it.
    ImportUndone, "import-undone", 1;
    /// It was said what holds for claims.
    ClaimRulesSet, "claim-rules-set", 1;
    /// An insolvency became known, or is over.
    InsolvencySet, "insolvency-set", 1;
    /// A 14-day letter opened no way to costs.
    NoticeVoided, "notice-voided", 1;
    /// Rates of interest were added.
    RatesAdded, "rates-added", 1;
    /// A rate that was added was taken back.
    RateRemoved, "rate-removed", 1;
    /// A person let go of interest and costs.
    RestRemitted, "rest-remitted", 1;
    /// VAT on what is not paid was asked back.
    VatReclaimed, "vat-reclaimed", 1;
    /// A debtor's personal data was erased.
    DebtorErased, "debtor-erased", 1;
    /// Somebody of ours works here from now on.
    UserAdded, "user-added", 1;
    /// His role changed, or whether he works here.
    UserChanged, "user-changed", 1;
}
