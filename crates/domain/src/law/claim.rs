//! What a debtor owes on a day, line by line: principal, interest, costs, what was paid.
//!
//! Brings the rules of this folder together over the facts of a debtor. The invoices of a debtor
//! are counted together, because one payment and one 14-day letter can touch several. Each line
//! has its article and the input it came from; a claim is the sum of its lines. What cannot be
//! claimed is left out and said with a code: a claim never guesses. Knows no records and no words.
//!
//! - `facts`: what it is counted from
//! - `ledger`: those facts from the books
//! - `asked`: what a letter asked, and what of it is paid
//! - `costs`: which costs are due, and from when
//! - `count`: the way through the days, with what payments pay
//! - `remit`: what is let go of: by a person, because all that a letter asked was paid in time, or
//!   because a payment plan was kept
//! - `lines`: the lines

mod asked;
mod costs;
mod count;
mod facts;
mod ledger;
mod lines;
mod remit;

use jiff::civil::Date;

pub use facts::{
    AskedInTime, DebtorFacts, Demand, InPlan, Input, InputKind, InvoiceFacts, Notice, PlanStands,
    Receipt, Reduction, Remission,
};

pub use ledger::{
    FromLedger, Ledger, LedgerEntry, LedgerInvoice, LedgerLoose, LedgerMessage, LedgerSettled,
};

use super::caution::Caution;
use super::choice::Choice;
use super::daily::Daily;
use super::day_count::DayCount;
use super::default::Default;
use super::impute::{Buckets, Imputed};
use super::rates::Rates;
use super::regime::Rule;
use super::ruled::Ruled;
use crate::code::codes;
use crate::id::{InvoiceId, TaskId};
use crate::money::{Cents, Rate};
use crate::refusal::Refusal;

codes! {
    /// What a line of a claim is.
    pub enum LineKind {
        /// The principal.
        Principal = "principal",
        /// A credit note that was set off against it.
        CreditNote = "credit-note",
        /// Interest over a piece of time.
        Interest = "interest",
        /// Collection costs.
        Costs = "costs",
        /// VAT on them.
        VatOnCosts = "vat-on-costs",
        /// What was paid.
        Payment = "payment",
        /// What the creditor let go of.
        Remission = "remission",
        /// What is not asked as long as a payment plan is kept.
        InPlan = "in-plan",
        /// What was credited beyond all that was owed: it is the debtor's.
        Credit = "credit",
    }

    /// What a line of costs is.
    pub enum CostsPart {
        /// EUR 40 for a late invoice between firms.
        LateInvoice = "late-invoice",
        /// A band of the scale.
        Band = "band",
        /// What lacks to the minimum of the scale.
        Minimum = "minimum",
        /// What is over the maximum of the scale.
        Maximum = "maximum",
        /// What is over the amount that the 14-day letter named.
        Named = "named",
        /// The EUR 40 that stands above already.
        Included = "included",
        /// By an agreed clause.
        Clause = "clause",
        /// The part of this invoice in the costs of a 14-day letter for several.
        Share = "share",
    }
}

/// A line of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub kind: LineKind,
    /// Which line of costs.
    pub part: Option<CostsPart>,
    /// Its first day: of the invoice, of the interest, from which costs are due, of the payment.
    pub from_on: Option<Date>,
    /// Its last day, for interest.
    pub until_on: Option<Date>,
    /// How many days that is.
    pub days: Option<u32>,
    /// The rate it is counted with.
    pub rate: Option<Rate>,
    /// What it is counted over.
    pub base: Option<Cents>,
    /// The amount; below zero for what lowers the claim.
    pub amount: Cents,
    /// What a payment paid.
    pub paid: Option<Buckets>,
    /// The article it rests on.
    pub source: &'static str,
    /// The input it came from.
    pub input: Input,
    /// Its rate is doubtful.
    pub is_doubtful: bool,
}

/// What is owed on one invoice on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The invoice.
    pub invoice: InvoiceId,
    /// Its number.
    pub number: String,
    /// The day.
    pub on: Date,
    /// The default, when there is one on that day.
    pub default: Option<Default>,
    /// The day the invoice came in, as a person said it, and where that stands.
    pub received: Option<(Date, Input)>,
    /// By which rule interest runs.
    pub rule: Rule,
    /// The article it rests on.
    pub rule_source: &'static str,
    /// How days are counted.
    pub day_count: DayCount,
    /// The lines; together they are the total.
    pub lines: Vec<Line>,
    /// What is owed, in its four buckets.
    pub owed: Buckets,
    /// What comes to it each day from now on, as long as nothing changes; `None`: not known.
    pub per_day: Option<Daily>,
    /// What a person should know.
    pub cautions: Vec<Caution>,
    /// What we chose where the law leaves room, as far as it touched this claim.
    pub choices: Vec<Choice>,
    /// What is left out, and why.
    pub lacking: Vec<Refusal>,
    /// The demand that opened the scale or a clause of a firm, with the first day of those costs.
    pub opened: Option<(Date, TaskId)>,
    /// In the books nothing is open on it.
    pub is_closed: bool,
    /// A right 14-day letter asked for it, and its term passed, or all it asked is paid.
    pub is_noticed: bool,
}

impl Claim {
    /// All that is owed on it: the sum of its lines.
    pub fn total(&self) -> Cents {
        self.lines.iter().map(|line| line.amount).sum()
    }

    /// What made that it can never be enforced again, if anything did.
    pub fn lost_to(&self) -> Option<&Ruled> {
        self.cautions.iter().find_map(|caution| match caution {
            Caution::Ruled(ruled) if ruled.is_for_good() => Some(ruled),
            _ => None,
        })
    }

    /// The sum of the lines of some kinds.
    pub fn sum(&self, kinds: &[LineKind]) -> Cents {
        let is_one = |line: &&Line| kinds.contains(&line.kind);
        self.lines.iter().filter(is_one).map(|line| line.amount).sum()
    }

    /// The principal, less credit notes.
    pub fn principal(&self) -> Cents {
        self.sum(&[LineKind::Principal, LineKind::CreditNote])
    }

    /// What is not asked as long as a payment plan is kept.
    pub fn in_plan(&self) -> Cents {
        -self.sum(&[LineKind::InPlan])
    }

    /// What was let go of.
    pub fn remitted(&self) -> Cents {
        -self.sum(&[LineKind::Remission])
    }

    /// What comes to some claims each day, added first and then rounded; `None`: not known.
    pub fn daily<'c>(claims: impl IntoIterator<Item = &'c Claim>) -> Option<Cents> {
        Claim::exact_daily(claims).map(Daily::amount)
    }

    /// The same, not rounded yet: less than a cent a day is still interest.
    pub fn exact_daily<'c>(claims: impl IntoIterator<Item = &'c Claim>) -> Option<Daily> {
        claims.into_iter().map(|claim| claim.per_day).sum()
    }

    /// What was paid.
    pub fn paid(&self) -> Cents {
        -self.sum(&[LineKind::Payment])
    }
}

/// What a debtor owes on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// One claim for each invoice, in the order of the facts.
    pub claims: Vec<Claim>,
    /// What he paid or was credited beyond all of them.
    pub credit: Cents,
    /// What a person should know of all of them.
    pub cautions: Vec<Caution>,
    /// What each 14-day letter came to, oldest first.
    pub notices: Vec<Judged>,
}

impl Claimed {
    /// Leaves out what is closed in the books and bears no more interest or costs either. One that
    /// is wanted stays; where all are wanted, it is said what is left on those that are closed.
    pub fn without_done(mut self, wanted: Option<InvoiceId>) -> Claimed {
        let is_left = |claim: &Claim| claim.owed.total().is_positive();
        self.claims
            .retain(|claim| !claim.is_closed || is_left(claim) || wanted == Some(claim.invoice));
        let closed: Vec<&Claim> = self.claims.iter().filter(|claim| claim.is_closed).collect();
        if wanted.is_none() && !closed.is_empty() {
            let amount = closed.iter().map(|claim| claim.owed.total()).sum();
            let count = u32::try_from(closed.len()).unwrap_or(u32::MAX);
            self.cautions.push(Caution::LeftOnClosed { count, amount });
        }
        self
    }
}

/// A 14-day letter that left, and what it came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The message.
    pub message: TaskId,
    /// What it came to.
    pub came_to: CameTo,
}

/// What a 14-day letter came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CameTo {
    /// Costs are due from this day.
    Costs {
        /// The day behind its term.
        from_on: Date,
    },
    /// All it asked was paid within its term: no costs.
    Paid,
    /// An earlier letter about one of its claims opened the way already.
    EarlierCounts,
    /// It opens no way to costs, or not yet.
    Nothing(Refusal),
}

impl CameTo {
    /// A name for it in answers to programs.
    pub fn code(&self) -> &'static str {
        match self {
            CameTo::Costs { .. } => "costs",
            CameTo::Paid => "paid",
            CameTo::EarlierCounts => "earlier-counts",
            CameTo::Nothing(_) => "nothing",
        }
    }

    /// The first day on which its costs are due.
    pub fn costs_from_on(&self) -> Option<Date> {
        match self {
            CameTo::Costs { from_on } => Some(*from_on),
            _ => None,
        }
    }
}

/// Something a payment paid.
type Part = (InvoiceId, Imputed);

/// What a debtor owes on a day.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::id::InvoiceId;
/// use punctueel_domain::law::claim::*;
/// use punctueel_domain::law::{rates::Rates, rules::TermRule};
/// use punctueel_domain::money::Cents;
/// use punctueel_domain::party::DebtorKind;
/// // EUR 1,000.00 between firms, agreed to be paid by 31 May 2026; on 31 July nothing was paid and
/// // nothing was asked: interest and EUR 40.
/// let invoice = InvoiceFacts {
///     due_on: date(2026, 5, 31),
///     term: TermRule::Agreed,
///     ..InvoiceFacts::new(InvoiceId(1), date(2026, 5, 1), Cents(100_000))
/// };
/// let facts = DebtorFacts { invoices: vec![invoice], ..DebtorFacts::new(DebtorKind::Business) };
/// let found = claims(&facts, Rates::built_in(), date(2026, 7, 31)).unwrap();
/// let claim = &found.claims[0];
/// assert_eq!(claim.sum(&[LineKind::Interest]), Cents(834 + 883));
/// assert_eq!(claim.sum(&[LineKind::Costs]), Cents(4_000));
/// assert_eq!(claim.total(), Cents(105_717));
/// ```
///
/// # Errors
/// `DEBTOR-KIND-UNKNOWN`; `RATE-UNKNOWN` when a rate lacks for a day before or on that day.
pub fn claims(facts: &DebtorFacts, rates: &Rates, on: Date) -> Result<Claimed, Refusal> {
    let mut count = count::Count::start(facts, rates, on)?;
    count.go_through()?;
    let claims = count.running.iter().map(|one| lines::claim(&count, one));
    let claims = claims.collect::<Result<Vec<Claim>, Refusal>>()?;
    let from_claims = |claim: &Claim| claim.sum(&[LineKind::Credit]);
    let credit = count.credit + claims.iter().map(from_claims).sum();
    let notices = count.judged_in_order();
    Ok(Claimed { credit, cautions: cautions(facts), claims, notices })
}

/// What a person should know of all claims of a debtor.
fn cautions(facts: &DebtorFacts) -> Vec<Caution> {
    let open = facts.open_credit;
    open.is_positive().then_some(Caution::CreditOpen { amount: open }).into_iter().collect()
}
