//! What a claim is counted from: the facts of a debtor, his invoices and what he paid.
//!
//! Plain data, each with the input it came from. Callers bring them; nothing here decides. A fact
//! that is not known is left out, never filled in.

use jiff::civil::Date;

use crate::code::codes;
use crate::id::{BankEntryId, InvoiceId, TaskId};
use crate::law::arose::Delivered;
use crate::law::day_count::DayCount;
use crate::law::default::NoticeOfDefault;
use crate::law::impute::Order;
use crate::law::insolvency::Insolvency;
use crate::law::notice::Letter;
use crate::law::rules::{CostsRule, InterestRule, RuleField, TermRule};
use crate::money::Cents;
use crate::party::{DebtorKind, LegalForm};

codes! {
    /// What kind of thing a line rests on.
    pub enum InputKind {
        /// An event in the books; its number.
        Event = "event",
        /// A row of a bank statement.
        BankRow = "bank-row",
        /// A credit note.
        CreditNote = "credit-note",
        /// A message that left.
        Message = "message",
        /// A row of the table of rates: the first day it holds.
        Rate = "rate",
        /// A row that a person added to it: the first day it holds.
        AddedRate = "added-rate",
        /// The law itself, or an agreement.
        Rule = "rule",
        /// The scale of collection costs.
        Scale = "scale",
        /// A list of open items that says less than the ledger: its day.
        List = "list",
    }
}

/// The input a line came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// What it is.
    pub kind: InputKind,
    /// Which: an event number, an id, a day, an invoice number.
    pub which: String,
}

impl Input {
    /// Something, by its name.
    pub fn of(kind: InputKind, which: impl ToString) -> Input {
        Input { kind, which: which.to_string() }
    }

    /// A message, by the id that people see.
    pub fn message(message: TaskId) -> Input {
        Input::of(InputKind::Message, format!("msg_{}", message.0))
    }

    /// A row of a bank statement; a settlement without money is an event.
    pub fn bank_row(row: BankEntryId) -> Input {
        Input::of(InputKind::BankRow, row)
    }
}

/// A message that left and demands payment of the invoice (`LegalKind::demands_payment`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Demand {
    /// The day it left.
    pub on: Date,
    /// The last day of the term in which a notice of default asks for no costs.
    pub free_until: Option<Date>,
    /// The message.
    pub message: TaskId,
}

/// A credit note set off against the invoice, or a part that was paid on a day nobody knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reduction {
    /// Its own day; `None`: from the start, because its day is not known.
    pub on: Option<Date>,
    /// Of what has no day: when we came to know it, as a list says by its day.
    pub known_on: Option<Date>,
    /// How much.
    pub amount: Cents,
    /// Where it comes from.
    pub input: Input,
}

/// The facts of one invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvoiceFacts {
    /// The invoice.
    pub invoice: InvoiceId,
    /// Its number.
    pub number: String,
    /// The day on it.
    pub issued_on: Date,
    /// The day it came in, as far as known; `None`: presumed by post from the day it was sent.
    pub received_on: Option<Date>,
    /// The day it was sent.
    pub sent_on: Date,
    /// The last day to pay, as the invoice says.
    pub due_on: Date,
    /// The principal with all corrections, VAT included.
    pub principal: Cents,
    /// Where that stands.
    pub input: Input,
    /// Credit notes, and what was paid on an unknown day.
    pub reductions: Vec<Reduction>,
    /// The day a direct debit came back: before it we had the money.
    pub reversed_on: Option<Date>,
    /// Where the last day to pay comes from.
    pub term: TermRule,
    /// Which interest runs.
    pub interest: InterestRule,
    /// Which costs a firm owes.
    pub costs: CostsRule,
    /// The events in which these were said.
    pub said: Vec<(RuleField, i64)>,
    /// The first notice of default that was sent for it.
    pub notice: Option<NoticeOfDefault>,
    /// The day the debtor let know that he will not pay, as a person said it.
    pub refused_on: Option<Date>,
    /// On which side of a ruling it was delivered, as a person said.
    pub delivered: Option<Delivered>,
    /// Demands that left, oldest first.
    pub demands: Vec<Demand>,
    /// What of it is in dispute.
    pub disputed: Cents,
    /// In the books nothing is open on it; interest and costs can be left all the same.
    pub is_closed: bool,
}

/// Money that came in from the debtor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The day it was credited (art. 6:114 lid 2 BW).
    pub on: Date,
    /// How much.
    pub amount: Cents,
    /// The invoices it is meant for, in their order; empty: nobody said.
    pub designated: Vec<InvoiceId>,
    /// The debtor named them himself, as in the text of the payment (art. 6:43 lid 1 BW); else a
    /// person of ours put it to them (lid 2).
    pub is_named: bool,
    /// Where it comes from.
    pub input: Input,
}

/// A 14-day letter that was posted or sent: only such a letter opens the way to the costs of a
/// consumer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The letter as it left.
    pub letter: Letter,
    /// The invoices in it, each with what it asks of it: a part in dispute it leaves out.
    pub asked: Vec<(InvoiceId, Cents)>,
    /// The VAT on the costs that it announces, with why (law.md R3.8); zero: none.
    pub stated_vat: Cents,
    /// The message.
    pub message: TaskId,
}

impl Notice {
    /// The invoices in it.
    pub fn invoices(&self) -> Vec<InvoiceId> {
        self.asked.iter().map(|(invoice, _)| *invoice).collect()
    }
}

/// A letter that asked an amount within a term: a final demand or a 14-day letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedInTime {
    /// The message.
    pub message: TaskId,
    /// The day it left.
    pub on: Date,
    /// The day for which its amount was counted: when it was approved.
    pub counted_on: Date,
    /// The last day of its term.
    pub until_on: Date,
    /// The one amount it asks.
    pub amount: Cents,
    /// A final demand asks what is due beside the principal; a 14-day letter only the principal.
    pub is_final: bool,
    /// The invoices in it, each with what it asks of the principal.
    pub asked: Vec<(InvoiceId, Cents)>,
}

impl AskedInTime {
    /// The invoices in it.
    pub fn invoices(&self) -> Vec<InvoiceId> {
        self.asked.iter().map(|(invoice, _)| *invoice).collect()
    }

    /// Yes when it asks for an invoice.
    pub fn is_about(&self, invoice: InvoiceId) -> bool {
        self.asked.iter().any(|(asked, _)| *asked == invoice)
    }
}

/// What a person let go of on an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remission {
    /// The invoice.
    pub invoice: InvoiceId,
    /// The day.
    pub on: Date,
    /// How much.
    pub amount: Cents,
    /// The event in which he did.
    pub event: i64,
}

/// A payment plan about invoices. Who keeps it is asked nothing beside it: no interest and no
/// costs, but what was agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InPlan {
    /// The invoices.
    pub invoices: Vec<InvoiceId>,
    /// The day it was agreed.
    pub agreed_on: Date,
    /// The last day of its last instalment.
    pub ends_on: Date,
    /// How it stands.
    pub stands: PlanStands,
    /// What did not come in of what was agreed beside its invoices.
    pub extra_left: Cents,
}

/// How a payment plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanStands {
    /// It runs.
    Runs,
    /// All of it had come in on this day.
    Kept(Date),
    /// It was not kept; on this day it was over, and the law counts as if there had been none.
    Over(Date),
}

impl InPlan {
    /// Yes when interest and costs rest because of it on a day.
    pub fn rests_on(&self, day: Date) -> bool {
        self.agreed_on <= day && !matches!(self.stands, PlanStands::Over(_))
    }

    /// Yes when it is about all of these invoices.
    pub fn is_about(&self, invoices: &[InvoiceId]) -> bool {
        !invoices.is_empty() && invoices.iter().all(|one| self.invoices.contains(one))
    }
}

/// The facts of a debtor with the invoices that are claimed together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DebtorFacts {
    /// Firm or consumer.
    pub kind: DebtorKind,
    /// His legal form.
    pub form: LegalForm,
    /// His insolvencies, as they stand on the day: they end interest, and some the claim itself.
    pub insolvencies: Vec<Insolvency>,
    /// How days are counted.
    pub day_count: DayCount,
    /// What a payment pays first.
    pub imputation: Order,
    /// Yes for what a letter asks: what is in dispute is left out, with its interest and costs.
    pub is_without_disputed: bool,
    /// The creditor can deduct VAT.
    pub is_vat_deductible: bool,
    /// A collection service charges VAT.
    pub has_vat_service: bool,
    /// E-mail alone is enough for a 14-day letter.
    pub is_email_enough: bool,
    /// The invoices.
    pub invoices: Vec<InvoiceFacts>,
    /// What came in, in the order of its days.
    pub receipts: Vec<Receipt>,
    /// 14-day letters that left, oldest first.
    pub notices: Vec<Notice>,
    /// What of his credit notes is not set off against an invoice.
    pub open_credit: Cents,
    /// Letters that asked an amount within a term, oldest first.
    pub asked: Vec<AskedInTime>,
    /// What was let go of, oldest first.
    pub remissions: Vec<Remission>,
    /// Payment plans that were not taken back, oldest first.
    pub plans: Vec<InPlan>,
}
