//! The strategy language: ordered steps, each with an anchor, an offset, conditions and an action.
//!
//! Knows the vocabulary as types; conditions stand in `condition`. Does not know how it is written
//! (`parse`), whether it makes sense (`check`) or what it leads to for a debtor (`engine`). Labels
//! are free; the legal kind of a letter is a fixed attribute, because the law attaches effect to
//! content and not to a name.

use crate::calendar::Offset;
use crate::code::codes;
use crate::party::{ContactRole, TermBasis};

use super::condition::Conditions;

codes! {
    /// What a step counts from.
    pub enum Anchor {
        /// The day the invoice was sent.
        Sent = "sent",
        /// The last day to pay.
        Due = "due",
        /// The day the step before was really done.
        Previous = "previous",
        /// The end of the last granted term.
        Granted = "granted",
        /// The promised day of a broken promise.
        Promised = "promised",
    }

    /// What is done.
    pub enum Action {
        /// A person calls.
        Call = "call",
        /// A message: by e-mail when an address is known, else by post.
        Letter = "letter",
        /// A message by e-mail only.
        Email = "email",
        /// A proposal to hand the claim over, for a person to decide on.
        HandOver = "hand-over",
        /// A proposal to deliver nothing more, for a person to decide on.
        DeliveryStop = "delivery-stop",
    }

    /// What a message is before the law.
    pub enum LegalKind {
        /// A reminder: asks, without legal effect of its own.
        Reminder = "reminder",
        /// Veertiendagenbrief (art. 6:96 lid 6 BW).
        FourteenDay = "fourteen-day",
        /// Ingebrekestelling (art. 6:82 BW).
        NoticeOfDefault = "notice-of-default",
        /// Laatste aanmaning.
        FinalDemand = "final-demand",
        /// Stuitingsbrief (art. 3:317 BW).
        Interruption = "interruption",
    }

    /// Who does it.
    pub enum Actor {
        /// The owner of the account: who delivered and agreed.
        Owner = "owner",
        /// The credit controller or bookkeeper.
        Controller = "controller",
        /// The manager.
        Manager = "manager",
    }
}

/// The tone of a friendly message: it asks whether all is well and demands nothing yet.
pub const FRIENDLY: u8 = 1;

impl LegalKind {
    /// Yes when a message in a tone demands payment. Beyond the fixed EUR 40 a firm owes costs of
    /// collection only for what was done to collect (art. 6:96 lid 2 onder c and lid 4 BW, HvJ EU
    /// C-585/20): a friendly reminder, or the e-mail that goes along with a call, demands nothing
    /// yet. A second reminder (an aanmaning) does, and so does every letter with an effect before
    /// the law: each of them asks for payment within a term.
    pub fn demands_payment(self, tone: u8) -> bool {
        match self {
            LegalKind::Reminder => tone > FRIENDLY,
            LegalKind::NoticeOfDefault
            | LegalKind::FourteenDay
            | LegalKind::FinalDemand
            | LegalKind::Interruption => true,
        }
    }
}

impl Action {
    /// Yes when it is a message that leaves the house.
    pub fn is_message(self) -> bool {
        matches!(self, Action::Letter | Action::Email)
    }

    /// Yes when it is a proposal that a person of ours decides on.
    pub fn is_proposal(self) -> bool {
        matches!(self, Action::HandOver | Action::DeliveryStop)
    }

    /// Yes when the debtor notices it.
    pub fn is_contact(self) -> bool {
        !self.is_proposal()
    }
}

/// A strategy in one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strategy {
    /// Its name: a word without spaces.
    pub name: String,
    /// Its title for people.
    pub title: String,
    /// Rises with every change.
    pub version: u32,
    /// The source text it comes from; may be empty.
    pub source: String,
    /// Numbers that hold for all steps.
    pub limits: Limits,
    /// What is done with invoices that were overdue when they came in.
    pub take_in: TakeIn,
    /// The steps in order; never empty.
    pub steps: Vec<Step>,
}

impl Strategy {
    /// The place of a step by its label.
    pub fn position(&self, label: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.label == label)
    }
}

/// Numbers that hold for all steps of a strategy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The least number of days between two contacts.
    pub gap_days: i32,
    /// The most contacts a firm gets within `cap_period_days`.
    pub cap_business: u32,
    /// The most contacts a consumer (or a debtor of unknown kind) gets within `cap_period_days`.
    pub cap_consumer: u32,
    /// The period of the cap.
    pub cap_period_days: i32,
    /// The claim is proposed for hand-over at the latest so many days after the last day to pay.
    pub hand_over_by_days: Option<i32>,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            gap_days: 2,
            cap_business: 5,
            cap_consumer: 3,
            cap_period_days: 14,
            hand_over_by_days: None,
        }
    }
}

/// What is done with invoices that were overdue when they came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakeIn {
    /// How many debtors start per day.
    pub debtors_per_day: u32,
    /// Where to start: from this age in days at this step; the highest age that fits wins.
    pub starts: Vec<TakeInStart>,
}

/// One rule of the take-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakeInStart {
    /// From so many days after the last day to pay.
    pub from_days: i32,
    /// The step to start at.
    pub step: String,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The stable label, the same across versions.
    pub label: String,
    /// What people call it.
    pub title: String,
    /// What it counts from.
    pub anchor: Anchor,
    /// How far from the anchor.
    pub offset: Offset,
    /// When it applies.
    pub conditions: Conditions,
    /// What is done.
    pub action: Action,
    /// What a message is before the law; `None` for calls and proposals.
    pub legal_kind: Option<LegalKind>,
    /// 1 friendly … 4 leaves no choice.
    pub tone: u8,
    /// The term the message gives, in days.
    pub term_days: Option<u32>,
    /// Labels of later steps that the message announces.
    pub announces: Vec<String>,
    /// Who does it.
    pub actor: Actor,
    /// Whom to ask for at the debtor, when it is not who decides on payment.
    pub whom: Option<ContactRole>,
    /// A person looks at the message before it goes out.
    pub needs_approval: bool,
    /// A message carried out with a call: the invoices by e-mail, before the telephone rings.
    pub companion: Option<Action>,
    /// Copies of the invoices go along with the message, or with the message beside the call;
    /// `None`: as the house does with reminders.
    pub has_copies: Option<bool>,
    /// Lapses when fewer working days than this are left before the last day to pay.
    pub lapse_before_due: Option<u32>,
    /// How many working days a person has for it.
    pub wait_days: i32,
    /// How often a call is tried.
    pub attempts: u32,
    /// Why, in the source's words, for the protocol.
    pub reason: String,
    /// Yes when the number is our own choice and not in the source text.
    pub is_own_choice: bool,
    /// Other forms of the same step; the first whose conditions hold replaces it.
    pub instead: Vec<Instead>,
}

/// Another form of a step, for claims for which its conditions hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instead {
    /// When it replaces the step.
    pub when: Conditions,
    /// The step in this form: label, anchor and offset are those of the step itself.
    pub form: Step,
}

impl Step {
    /// Yes for a call.
    pub fn is_call(&self) -> bool {
        self.action == Action::Call
    }

    /// Yes when it says what will follow: such a step waits for the end of a granted term.
    pub fn threatens(&self) -> bool {
        let heavy = !matches!(self.legal_kind, None | Some(LegalKind::Reminder));
        heavy || self.action == Action::HandOver || !self.announces.is_empty()
    }

    /// Yes when it is meant for before the last day to pay.
    pub fn is_before_due(&self) -> bool {
        let days = match self.offset {
            Offset::Days(days) | Offset::WorkingDays(days) => days,
        };
        self.anchor == Anchor::Sent || (self.anchor == Anchor::Due && days < 0)
    }

    /// Yes when it needs the debtor kind to be known.
    pub fn needs_debtor_kind(&self) -> bool {
        !matches!(self.legal_kind, None | Some(LegalKind::Reminder))
    }

    /// Yes when it may go out without a person: what has legal effect is always looked at.
    pub fn may_be_automatic(&self) -> bool {
        self.action.is_message() && !self.needs_debtor_kind()
    }

    /// What it is before the law for claims whose term comes from somewhere, as far as that decides
    /// the form.
    pub fn kind_for(&self, terms: TermBasis) -> Option<LegalKind> {
        let other = self.instead.iter().find(|other| other.when.term_basis == Some(terms));
        other.map_or(self.legal_kind, |other| other.form.legal_kind)
    }

    /// What people call it when its message is of a kind: a form of its own has its own title.
    pub fn title_as(&self, kind: Option<LegalKind>) -> &str {
        let is_it = |other: &&Instead| kind.is_some() && other.form.legal_kind == kind;
        let other = self.instead.iter().find(is_it).filter(|_| self.legal_kind != kind);
        other.map_or(&self.title, |other| &other.form.title)
    }

    /// Yes when it is a message of this kind in one of its other forms.
    pub fn can_be(&self, kind: LegalKind) -> bool {
        self.instead.iter().any(|other| other.form.legal_kind == Some(kind))
    }
}
