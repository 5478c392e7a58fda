//! All facts about one debtor that a decision needs, and how an event changes them.
//!
//! `load` in the store and `after` here must agree (a property of the tests): the daily run, "why",
//! the preview and the replay all stand on these two. Holds codes, days and amounts; no words.

use jiff::civil::Date;

use super::condition::History;
use super::house::House;
use super::language::{Action, LegalKind};
use super::segment::Choice;
use super::verdict::{Item, MessageKind, NewTask};
use crate::casework::{BrokenPromise, CallOutcome, OfPlan, Plan, Promise, Stop, disputed};
use crate::code::codes;
use crate::event::DoneStep;
use crate::id::{InvoiceId, PromiseId, TaskId};
use crate::invoice::{Collection, InvoiceKind};
use crate::law::arose::{Arose, Delivered};
use crate::law::insolvency::{Hold, Insolvency, Nature, held_by};
use crate::money::Cents;
use crate::party::{Channel, Contact, ContactRole, Debtor, Reach, TermBasis};

/// All facts about one debtor.
#[derive(Clone, Debug, PartialEq)]
pub struct DebtorCase {
    /// Kind, legal form, language.
    pub debtor: Debtor,
    /// What was said about the strategy he is chased by.
    pub choice: Choice,
    /// How he paid before.
    pub history: History,
    /// How the words about himself reach him.
    pub own_reach: Reach,
    /// The people there, by id.
    pub people: Vec<Contact>,
    /// The claims on which something is open, by id.
    pub claims: Vec<Claim>,
    /// What stops the flow and has not ended.
    pub stops: Vec<Stop>,
    /// His insolvencies, running and over, in the order in which they became known.
    pub insolvencies: Vec<Insolvency>,
    /// Promises that have not been judged.
    pub promises: Vec<Promise>,
    /// Promises that were broken, and nobody asked why yet.
    pub broken: Vec<BrokenPromise>,
    /// Payment plans that run.
    pub plans: Vec<Plan>,
    /// Planned work that is not finished, by id.
    pub tasks: Vec<OpenTask>,
    /// Days on which he was really contacted, oldest first; at least the last and those in the cap.
    pub contacts: Vec<Date>,
    /// Since when nothing is delivered to him; `None`: he gets deliveries.
    pub no_delivery_since: Option<Date>,
    /// Money that came in from him and is not settled on a claim.
    pub unlinked: Cents,
    /// Money of others, or of nobody yet, that names a claim of his and is not settled.
    pub named_by_others: Cents,
}

impl DebtorCase {
    /// How he can be reached about payment: by himself or by who may be asked to pay there.
    pub fn reach(&self) -> Reach {
        let people = self.people.iter().filter(|person| person.role.is_asked_to_pay());
        people.fold(self.own_reach, |reach, person| reach.or(person.reach))
    }

    /// What an insolvency makes of one of his claims, and which does; `None`: nothing.
    pub fn insolvency_of(&self, claim: &Claim) -> Option<(Insolvency, Hold)> {
        let nature = Nature::of(self.debtor.kind, self.debtor.legal_form);
        held_by(&self.insolvencies, claim.arose(), nature)
    }

    /// The steps that a piece of planned work carries out.
    pub fn steps_of(&self, task: TaskId) -> Vec<DoneStep> {
        let is_its =
            |record: &&StepRecord| record.task == Some(task) && record.state == StepState::Planned;
        let of_claim = |claim: &Claim| {
            let (invoice, cycle) = (claim.invoice, claim.cycle);
            let step = |record: &StepRecord| DoneStep { invoice, step: record.step.clone(), cycle };
            claim.steps.iter().filter(is_its).map(step).collect::<Vec<_>>()
        };
        self.claims.iter().flat_map(of_claim).collect()
    }

    /// How who decides on payment likes to be reached; without him, who receives the invoices.
    pub fn prefers(&self) -> Option<Channel> {
        let first = |role| self.people.iter().find(|person| person.role == role);
        let person = first(ContactRole::Payment).or_else(|| first(ContactRole::Invoice));
        person.and_then(|person| person.prefers)
    }

    /// How a message goes because its reader prefers that; `None`: he prefers nothing, or what
    /// cannot be done. A step that is an e-mail stays one.
    pub fn wished_channel(&self, action: Action) -> Option<Channel> {
        let reach = self.reach();
        self.prefers().filter(|channel| match channel {
            Channel::Email => reach.email,
            Channel::Post => reach.post && action != Action::Email,
            Channel::Phone => false,
        })
    }

    /// A message that answers the debtor, which is no step: it has no id yet, a person looks at it,
    /// and it goes as he wishes, else by e-mail when that can be.
    pub fn answer_message(&self, kind: MessageKind, items: Vec<Item>) -> NewTask {
        let channel = match self.wished_channel(Action::Letter) {
            Some(wished) => wished,
            None if self.reach().email => Channel::Email,
            None => Channel::Post,
        };
        NewTask {
            task: TaskId(0),
            action: Action::Letter,
            channel: Some(channel),
            legal_kind: None,
            tone: 1,
            term_days: None,
            actor: None,
            whom: None,
            companion_of: None,
            is_automatic: false,
            has_copies: None,
            items,
            kind,
            promise: None,
            plan: None,
        }
    }

    /// The call that planned work goes along with.
    pub fn companion_of(&self, task: TaskId) -> Option<TaskId> {
        self.tasks.iter().find(|open| open.task == task)?.companion_of
    }

    /// An open claim.
    pub fn claim(&self, invoice: InvoiceId) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.invoice == invoice)
    }

    /// What of a claim is in dispute on a day, or will be credited.
    pub fn disputed(&self, invoice: InvoiceId, today: Date) -> Cents {
        let open = self.claim(invoice).map_or(Cents::ZERO, |claim| claim.open);
        disputed(&self.stops, (invoice, open), today)
    }

    /// What is open on one claim, or on all.
    pub fn open_of(&self, invoice: Option<InvoiceId>) -> Cents {
        let about = |claim: &&Claim| invoice.is_none_or(|invoice| claim.invoice == invoice);
        self.claims.iter().filter(about).map(|claim| claim.open).sum()
    }

    /// The day up to which payments are known on all of the claims that are meant: the least.
    pub fn coverage(&self, house: &House, is_meant: impl Fn(&Claim) -> bool) -> Option<Date> {
        let meant = self.claims.iter().filter(|claim| is_meant(claim));
        meant.map(|claim| house.coverage_of(claim.issued_on)).min().flatten()
    }

    /// What is open on the claims a promise is about.
    pub fn open_of_promise(&self, promise: &Promise) -> Cents {
        let about = |claim: &&Claim| promise.is_about(claim.invoice);
        self.claims.iter().filter(about).map(|claim| claim.open).sum()
    }
}

/// One claim on which something is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// The invoice or credit note.
    pub invoice: InvoiceId,
    /// Which of the two.
    pub kind: InvoiceKind,
    /// The invoice day.
    pub issued_on: Date,
    /// The day sent; `None`: assumed to be the invoice day.
    pub sent_on: Option<Date>,
    /// The last day to pay.
    pub due_on: Date,
    /// What is open; negative for a credit note.
    pub open: Cents,
    /// Transfer or direct debit.
    pub collection: Collection,
    /// Agreed or unilateral.
    pub term_basis: TermBasis,
    /// The day the debtor let know that he will not pay this (art. 6:83 onder c BW).
    pub refused_on: Option<Date>,
    /// On which side of a ruling it was delivered, as a person said.
    pub delivered: Option<Delivered>,
    /// The round of the flow; rises when the flow is restarted.
    pub cycle: u32,
    /// Nothing is done before this day (take-in).
    pub not_before: Option<Date>,
    /// The promised day of the last broken promise.
    pub broken_on: Option<Date>,
    /// The strategy a person chose for it.
    pub strategy: Option<String>,
    /// What became of the steps so far, in this cycle.
    pub steps: Vec<StepRecord>,
}

impl Claim {
    /// When it arose, as far as it is known.
    pub fn arose(&self) -> Arose {
        Arose { issued_on: self.issued_on, said: self.delivered }
    }

    /// What became of a step.
    pub fn record(&self, label: &str) -> Option<&StepRecord> {
        self.steps.iter().find(|record| record.step == label)
    }
}

/// What became of a step of a claim.
#[derive(Clone, Debug, PartialEq)]
pub struct StepRecord {
    /// The label.
    pub step: String,
    /// Planned, done …
    pub state: StepState,
    /// The day of that.
    pub on: Date,
    /// The end of the term that was granted with it.
    pub granted_until: Option<Date>,
    /// The work that carries it out.
    pub task: Option<TaskId>,
    /// What came of it, when it was a call.
    pub outcome: Option<CallOutcome>,
    /// What the message that carries it out is before the law.
    pub legal_kind: Option<LegalKind>,
}

codes! {
    /// What became of a step.
    pub enum StepState {
        /// Work is planned for it.
        Planned = "planned",
        /// Carried out.
        Done = "done",
        /// Not carried out in time.
        Lapsed = "lapsed",
        /// Did not apply.
        NotApplicable = "not-applicable",
        /// Carried out before Punctueel was used, as reported.
        SentBefore = "sent-before",
        /// Waived by a person.
        Waived = "waived",
    }

    /// Where planned work stands.
    pub enum TaskState {
        /// Planned: a call to make, a message to approve.
        Planned = "planned",
        /// Held by a person: it stays inside and its steps are not planned anew.
        Held = "held",
        /// Approved: text, amounts and days are fixed; ready to go out.
        Approved = "approved",
        /// A letter that is printed, to be posted.
        Printed = "printed",
        /// Posted, sent or called.
        Done = "done",
        /// Not carried out in time.
        Lapsed = "lapsed",
        /// No longer needed.
        Withdrawn = "withdrawn",
    }
}

impl TaskState {
    /// Yes when there is still something to do.
    pub fn is_open(self) -> bool {
        self == TaskState::Planned || self == TaskState::Held || self.is_ready()
    }

    /// Yes when text, amounts and days are fixed and it has not left the house.
    pub fn is_ready(self) -> bool {
        matches!(self, TaskState::Approved | TaskState::Printed)
    }
}

/// Planned work that is not finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenTask {
    /// Its id.
    pub task: TaskId,
    /// Call, message or proposal.
    pub action: Action,
    /// What a message is before the law.
    pub legal_kind: Option<LegalKind>,
    /// 1 (friendly) … 4 (final).
    pub tone: u8,
    /// The term a message gives, in days.
    pub term_days: Option<u32>,
    /// Whom a call asks for; `None`: who decides on payment.
    pub whom: Option<ContactRole>,
    /// Planned or approved.
    pub state: TaskState,
    /// The day it was planned for.
    pub planned_on: Date,
    /// How often it was tried.
    pub attempts: u32,
    /// The day it was last tried.
    pub attempted_on: Option<Date>,
    /// What a message is for.
    pub kind: MessageKind,
    /// The promise it confirms, or the broken one that a call asks about.
    pub promise: Option<PromiseId>,
    /// The plan, or the instalment of it, that it is about.
    pub plan: Option<OfPlan>,
    /// The call it goes along with.
    pub companion_of: Option<TaskId>,
    /// The day on which the debtor asked to be called again.
    pub call_on: Option<Date>,
}

impl OpenTask {
    /// The day from which a person has time for it.
    pub fn since(&self) -> Date {
        let asked = self.attempted_on.max(self.call_on);
        asked.map_or(self.planned_on, |asked| asked.max(self.planned_on))
    }
}
