//! What a letter to a debtor is made of: plain facts, gathered by the caller.
//!
//! Knows which facts there are and which a letter must not go without (`missing`). Does not know
//! how they are found, and not how they are said: that is [`compose`](mod@crate::compose).

mod call;
pub mod example;
mod missing;
mod plan;
mod remark;

pub use call::{
    Before, Behaviour, BestHour, Disagreement, Helps, Kept, LastSent, PastDisputes, PaysAfter,
    PaysAfterStep, Proof, SheetFacts, Size, Stage, Whom,
};
pub use missing::Missing;
pub use plan::{PlanFacts, PlanStanding};
pub use remark::Remark;

use jiff::civil::Date;
use punctueel_domain::law::daily::Daily;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Channel, DebtorKind, Language};
use punctueel_domain::reference::PaymentReference;
use punctueel_domain::refusal::Refusal;

use crate::letter::LetterKind;

/// Who writes. An empty text means not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// Name of the firm.
    pub name: String,
    /// Its street and house number.
    pub street: String,
    /// Its postcode.
    pub postcode: String,
    /// Its town.
    pub city: String,
    /// Its website, as one types it.
    pub website: String,
    /// Its number at the chamber of commerce.
    pub kvk: String,
    /// Its VAT number.
    pub vat_number: String,
    /// The account payments are asked on.
    pub iban: String,
    /// What a debtor is asked to name when he pays one invoice.
    pub reference: PaymentReference,
    /// The person or department that signs.
    pub person: String,
    /// What the person does: `administratie`.
    pub function: String,
    /// Direct telephone number.
    pub phone: String,
    /// When he can be called: `op werkdagen van 9.00 tot 17.00 uur`.
    pub hours: String,
    /// E-mail address.
    pub email: String,
}

/// To whom. An empty text means not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addressee {
    /// Name of the debtor.
    pub name: String,
    /// The debtor's number in the bookkeeping.
    pub number: String,
    /// The person there, as one says it: `mevrouw De Boer`.
    pub contact: String,
    /// Street and house number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Country, when it is another: its name, or its code of two letters.
    pub country: String,
    /// The e-mail address it goes to, when it goes by e-mail.
    pub email: String,
}

/// An agreement to pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// The day it was made.
    pub agreed_on: Date,
    /// With whom, as one says it: `mevrouw De Boer`; may be empty.
    pub spoken_with: String,
    /// It was made in a conversation.
    pub is_spoken: bool,
    /// What he would pay.
    pub amount: Cents,
    /// The last day for it.
    pub pay_on: Date,
    /// How much less is open since.
    pub paid: Cents,
}

/// One invoice or credit note in a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactItem {
    /// The number printed on it.
    pub number: String,
    /// The day on it.
    pub issued_on: Date,
    /// What it is for; may be empty.
    pub description: String,
    /// The whole amount; below zero for a credit note.
    pub amount: Cents,
    /// What came in on it.
    pub paid: Cents,
    /// What is open; below zero for a credit note.
    pub open: Cents,
    /// Of that, what is disputed: it is named and not asked.
    pub disputed: Cents,
    /// The last day to pay.
    pub due_on: Date,
    /// Yes when this letter asks for it; otherwise it is only shown.
    pub is_asked: bool,
    /// Yes for a credit note: it counts in the amount, asked or not.
    pub is_credit: bool,
}

impl FactItem {
    /// Yes when it is part of the amount that is asked.
    pub fn counts(&self) -> bool {
        self.is_asked || self.is_credit
    }

    /// What is open and not disputed.
    pub fn asked(&self) -> Cents {
        self.open - self.disputed
    }
}

/// All facts of one letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Which letter it is to be.
    pub kind_of_letter: LetterKind,
    /// How it goes.
    pub channel: Channel,
    /// Who writes.
    pub house: Sender,
    /// To whom.
    pub debtor: Addressee,
    /// The language of the letter.
    pub language: Language,
    /// Firm, consumer or not known.
    pub kind: DebtorKind,
    /// The day of the letter.
    pub today: Date,
    /// The last day of the term it gives; by post counted from delivery, which the caller knows.
    pub last_day_on: Option<Date>,
    /// Payments are processed up to this day.
    pub covered_until: Option<Date>,
    /// Invoices asked, credit notes, and invoices only shown.
    pub items: Vec<FactItem>,
    /// The one amount asked: must be [`Facts::amount`]. Zero or less
    /// only in a statement of account that asks for nothing.
    pub total: Cents,
    /// Money of this debtor that is not yet put to an invoice.
    pub unlinked: Cents,
    /// The collection costs a 14-day letter names: by the scale, over the sum of its lines.
    pub costs: Option<Cents>,
    /// The VAT on those costs, where it comes on top because the creditor cannot offset it.
    pub costs_vat: Option<Cents>,
    /// The most costs it names, by a person: for a further instalment of one contract the law
    /// allows less than the scale (art. 6:96 lid 8 BW).
    pub named_costs: Option<Cents>,
    /// The notice of default that all of its invoices got: the day of the letter, and its last day.
    pub noticed: Option<(Date, Date)>,
    /// What is announced, with its day: the code of an action, or the end of the sentence that
    /// begins with “Op dinsdag 27 oktober 2026 …”.
    pub consequences: Vec<(Date, String)>,
    /// Earlier messages and conversations about these invoices that really happened, oldest first.
    pub earlier: Vec<(Date, Option<Channel>)>,
    /// Yes when nobody answered any of these: no reply, no conversation, no agreement.
    pub is_silent: bool,
    /// Agreements about these invoices that were not kept, oldest first.
    pub broken: Vec<Agreement>,
    /// For the confirmation of a promise: what was agreed, in the order of its days. The letter
    /// asks for the first.
    pub promises: Vec<Agreement>,
    /// On a statement: the payment plans that run.
    pub in_plans: Vec<PlanStanding>,
    /// The payment plan that the letter is about.
    pub plan: Option<PlanFacts>,
    /// Yes when he always paid on time before: at least three earlier invoices.
    pub is_first_time_late: bool,
    /// Yes when the last day to pay was agreed, and does not only stand on the invoice.
    pub is_term_agreed: bool,
    /// The copies of invoices that go along.
    pub copies: Copies,
    /// What the law adds to the principal, in a final demand that names it.
    pub counted: Option<Counted>,
    /// Why a final demand does not name it.
    pub not_counted: Option<Refusal>,
    /// Yes when a clause on interest or costs holds for one of its invoices and he is a consumer.
    pub has_clause: bool,
    /// The day on which the 14-day letter about its invoices was posted, when its term is over.
    pub fourteen_on: Option<Date>,
}

/// What the law adds to the principal on the day of the letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Interest, that day included.
    pub interest: Cents,
    /// Collection costs that are due.
    pub costs: Cents,
    /// The VAT on them.
    pub vat: Cents,
    /// The interest of each day after it; it can be less than a cent.
    pub per_day: Daily,
}

impl Counted {
    /// All that comes to the principal.
    pub fn total(self) -> Cents {
        self.interest + self.costs + self.vat
    }
}

/// The copies of invoices that go along with a letter, and those that were wanted and do not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copies {
    /// The numbers of the invoices and credit notes whose copy goes along.
    pub attached: Vec<String>,
    /// The numbers of which no copy is kept.
    pub lacking: Vec<String>,
    /// They are left out because together they are too large.
    pub left_out: Option<LeftOut>,
}

/// Copies that are together too large to go along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// How many.
    pub count: u32,
    /// How large together, in whole megabytes, rounded up.
    pub size_mb: u32,
}

impl Facts {
    /// What the lines of the letter add up to: invoices asked and credit notes, less unlinked
    /// money.
    pub fn sum(&self) -> Cents {
        let counted = self.items.iter().filter(|item| item.counts());
        counted.map(FactItem::asked).sum::<Cents>() - self.unlinked
    }

    /// The one amount it may ask: what was agreed when it confirms that, else the sum of its lines
    /// with what the law adds to it.
    pub fn amount(&self) -> Cents {
        match (self.kind_of_letter, self.promises.first()) {
            (LetterKind::PromiseConfirmation, Some(promise)) => promise.amount.at_most(self.sum()),
            (kind, _) if kind.is_about_plan() => {
                self.plan.as_ref().map_or(Cents::ZERO, |plan| plan.due)
            }
            _ => self.sum() + self.counted.map_or(Cents::ZERO, Counted::total),
        }
    }

    /// The last day to pay what it asks.
    pub fn pay_until(&self) -> Option<Date> {
        match self.kind_of_letter {
            LetterKind::PromiseConfirmation => self.promises.first().map(|promise| promise.pay_on),
            kind if kind.is_about_plan() => self.plan.as_ref().and_then(PlanFacts::pay_until),
            _ => self.last_day_on,
        }
    }

    /// The costs that a 14-day letter names, with their VAT.
    pub fn costs_with_vat(&self) -> Cents {
        self.costs.unwrap_or_default() + self.costs_vat.unwrap_or_default()
    }

    /// All that is open, due or not, less unlinked money.
    pub fn whole(&self) -> Cents {
        self.items.iter().map(FactItem::asked).sum::<Cents>() - self.unlinked
    }

    /// The invoices this letter asks for.
    pub fn asked(&self) -> impl Iterator<Item = &FactItem> {
        self.items.iter().filter(|item| item.is_asked && !item.is_credit)
    }

    /// Yes when a copy of this invoice or credit note can go along: in a statement of all of them,
    /// else of what counts.
    pub fn is_about(&self, item: &FactItem) -> bool {
        self.kind_of_letter == LetterKind::Statement || item.counts()
    }

    /// Yes when a copy of every invoice it is about goes along.
    pub fn has_all_copies(&self) -> bool {
        let is_attached = |item: &FactItem| self.copies.attached.contains(&item.number);
        let mut invoices = self.items.iter().filter(|item| self.is_about(item) && !item.is_credit);
        !self.copies.attached.is_empty() && invoices.all(is_attached)
    }

    /// What the letter lacks; empty when it can be written.
    pub fn missing(&self) -> Vec<Missing> {
        missing::of(self)
    }

    /// What could be better, though the letter may go out.
    pub fn remarks(&self) -> Vec<Remark> {
        remark::of(self)
    }
}
