//! The way through the days of the claims of a debtor: costs become due, payments come in.
//!
//! Takes what happened in the order in which it counts: on one day first interest, then a full year
//! is added, then costs, then payments (law.md R4.7). A payment pays the claim that the debtor
//! named and then the others (`several`). Makes no lines of interest: those follow from the changes
//! it leaves on each claim.

use jiff::civil::Date;

use super::costs::{Moment, Moments, moments};
use super::facts::{DebtorFacts, InPlan, InvoiceFacts, Notice, PlanStands, Receipt, Remission};
use super::{CameTo, Judged, Line, LineKind, Part};
use crate::calendar::{delivery_days, plus_days, presumed_delivery};
use crate::id::{InvoiceId, TaskId};
use crate::law::caution::Caution;
use crate::law::changes::{Change, ChangeKind, Changes};
use crate::law::choice::Choice;
use crate::law::default::{self, Default, Facts, Term};
use crate::law::impute::Order;
use crate::law::insolvency::{Insolvency, Nature};
use crate::law::interest::{self, Balance};
use crate::law::rates::Rates;
use crate::law::regime::{Kind, Regime, Rule};
use crate::law::rules::{CostsRule, InterestRule, TermRule};
use crate::law::several::{self, spread};
use crate::money::{Cents, Rate};
use crate::refusal::Refusal;

/// The debtor said which claim his money pays.
const BY_DEBTOR: &str = "art. 6:43 lid 1, 6:44 BW";
/// He did not: the law does, and what we put where is no word of his.
const NOT_BY_DEBTOR: &str = "art. 6:43 lid 2, 6:44 BW";

/// One invoice on the way.
pub(super) struct Running<'a> {
    pub facts: &'a InvoiceFacts,
    /// What is in dispute and is left out.
    pub left_out: Cents,
    pub default: Option<Default>,
    pub rule: Rule,
    /// Payments, credit notes and costs so far.
    pub changes: Vec<Change>,
    /// The lines of costs so far.
    pub costs: Vec<Line>,
    /// The lines of payments so far.
    pub payments: Vec<Line>,
    /// The lines of what was let go of so far.
    pub remissions: Vec<Line>,
    pub cautions: Vec<Caution>,
    pub choices: Vec<Choice>,
    pub lacking: Vec<Refusal>,
    /// The demand that opened the scale or a clause, with the first day of those costs.
    pub opened: Option<(Date, TaskId)>,
    /// A right 14-day letter asked for it, and its term passed.
    pub is_noticed: bool,
    /// Why the last 14-day letter that asked for it is not such a one.
    pub lacks_notice: Option<Refusal>,
}

/// The claims of a debtor on the way.
pub(super) struct Count<'a> {
    pub facts: &'a DebtorFacts,
    pub rates: &'a Rates,
    pub on: Date,
    pub kind: Kind,
    pub running: Vec<Running<'a>>,
    /// What was paid beyond all of them.
    pub credit: Cents,
    /// What each 14-day letter came to, so far.
    pub judged: Vec<Judged>,
    /// What came in within its term on each letter that asked an amount, so far.
    pub paid_in_time: Vec<Cents>,
}

/// Something that happened.
enum Step<'a> {
    Costs(Date, Moment),
    Receipt(&'a Receipt),
    Remission(&'a Remission),
    Plan(Date, &'a InPlan),
}

impl<'a> Count<'a> {
    pub fn start(facts: &'a DebtorFacts, rates: &'a Rates, on: Date) -> Result<Count<'a>, Refusal> {
        let kind = Kind::of(facts.kind)?;
        let running = facts.invoices.iter().map(|one| Running::start(one, facts, kind, on));
        let running = running.collect();
        let (credit, judged) = (Cents::ZERO, Vec::new());
        let paid_in_time = vec![Cents::ZERO; facts.asked.len()];
        Ok(Count { facts, rates, on, kind, running, credit, judged, paid_in_time })
    }

    /// Lets everything up to the day happen.
    pub fn go_through(&mut self) -> Result<(), Refusal> {
        let Moments { due, refused } = moments(self);
        refused.into_iter().for_each(|(place, refusal)| self.refuse(place, refusal));
        let costs = due.into_iter().map(|(on, moment)| Step::Costs(on, moment));
        let (facts, until) = (self.facts, self.on);
        let receipts = facts.receipts.iter().map(Step::Receipt);
        let remissions = facts.remissions.iter().map(Step::Remission);
        let resting = facts.plans.iter().filter(|plan| plan.rests_on(until));
        let plans = resting.map(|plan| Step::Plan(rests_until(plan, until), plan));
        let mut steps: Vec<Step<'_>> =
            costs.chain(receipts).chain(remissions).chain(plans).collect();
        steps.retain(|step| step.order().1 <= until);
        steps.sort_by_key(Step::order);
        for step in steps {
            match step {
                Step::Costs(on, moment) => self.add_costs(on, moment)?,
                Step::Receipt(receipt) => {
                    self.pay(receipt)?;
                    self.remit_when_paid_as_asked(receipt)?;
                }
                Step::Remission(remission) => self.remit_by_person(remission)?,
                Step::Plan(on, plan) => self.rest_in_plan(on, plan)?,
            }
        }
        if self.kind == Kind::Consumer {
            self.judge_paid_early();
            self.running.iter_mut().for_each(Running::lack_notice);
        }
        self.say_plans_over();
        Ok(())
    }

    /// Says what a 14-day letter came to.
    pub fn judge(&mut self, message: TaskId, came_to: CameTo) {
        self.judged.push(Judged { message, came_to });
    }

    /// What each 14-day letter came to, in the order in which they left.
    pub fn judged_in_order(&self) -> Vec<Judged> {
        let of = |notice: &Notice| self.judged.iter().find(|one| one.message == notice.message);
        self.facts.notices.iter().filter_map(of).cloned().collect()
    }

    /// The last day on which an invoice bears interest, when an insolvency ends it. What was sent
    /// behind the ruling is no claim in it (art. 24 and 26 Fw).
    pub fn last_day_of(&self, invoice: &InvoiceFacts) -> Option<Date> {
        self.ending_interest(invoice).filter_map(|one| one.kind.last_day_on(one.ruling_on)).min()
    }

    /// The insolvencies that end the interest of an invoice.
    pub fn ending_interest(&self, invoice: &InvoiceFacts) -> impl Iterator<Item = &'a Insolvency> {
        let (all, arose) = (&self.facts.insolvencies, invoice.arose());
        let ends = |one: &Insolvency| one.kind.last_day_on(one.ruling_on).is_some();
        all.iter().filter(move |one| one.is_about(arose) && ends(one))
    }

    /// Who the debtor is before the Faillissementswet.
    pub fn nature(&self) -> Nature {
        Nature::of(self.facts.kind, self.facts.form)
    }

    /// The places of invoices; those that are not in the claim are left out.
    pub fn places(&self, invoices: &[InvoiceId]) -> Vec<usize> {
        let place =
            |invoice: &InvoiceId| self.running.iter().position(|one| one.facts.invoice == *invoice);
        invoices.iter().filter_map(place).collect()
    }

    /// A claim as interest counts it, with what counted up to a day.
    pub fn interest_claim(&self, at: usize, day: Date) -> Result<interest::Claim, Refusal> {
        let one = &self.running[at];
        let counts = one.changes.iter().filter(|change| change.on <= day).copied();
        Ok(interest::Claim {
            principal: one.principal(),
            since_on: one.default.map_or(Date::MAX, |default| default.since_on),
            rule: one.rule,
            day_count: self.facts.day_count,
            changes: Changes::new(counts.collect())?,
            last_day_on: self.last_day_of(one.facts),
        })
    }

    /// Where a claim stands at the end of a day.
    pub fn balance(&self, at: usize, day: Date) -> Result<Balance, Refusal> {
        interest::balance(&self.interest_claim(at, day)?, self.rates, day)
    }

    /// Lets a payment pay. What the debtor named is looked at alone first: mostly that is all.
    fn pay(&mut self, receipt: &Receipt) -> Result<(), Refusal> {
        let order = self.order_of(receipt);
        let meant = self.meant(receipt);
        let named = self.places(&meant);
        let mut left = receipt.amount;
        if !named.is_empty() {
            let claims = self.candidates(&named, receipt.on)?;
            let done = spread(&claims, left, &meant, order)?;
            left = done.excess;
            // To the cent what a letter asks says what it is for as clearly as a number does.
            let is_named = receipt.is_named || receipt.designated.is_empty();
            let source = if is_named { BY_DEBTOR } else { NOT_BY_DEBTOR };
            self.book(&done.parts, receipt, order, source);
        }
        if left.is_positive() {
            let all: Vec<usize> = (0..self.running.len()).collect();
            let claims = self.candidates(&all, receipt.on)?;
            let done = spread(&claims, left, &[], order)?;
            self.book(&done.parts, receipt, order, NOT_BY_DEBTOR);
            self.credit += done.excess;
        }
        Ok(())
    }

    fn candidates(&self, places: &[usize], on: Date) -> Result<Vec<several::Claim>, Refusal> {
        places.iter().map(|at| self.candidate(*at, on)).collect()
    }

    fn candidate(&self, at: usize, on: Date) -> Result<several::Claim, Refusal> {
        let one = &self.running[at];
        Ok(several::Claim {
            invoice: one.facts.invoice,
            owed: self.balance(at, on)?.owed,
            due_on: one.facts.due_on,
            is_due: on > one.facts.due_on,
            rate: one.rate(self.rates, on)?,
        })
    }

    /// What a payment pays first: of an instalment that was agreed the principal.
    fn order_of(&self, receipt: &Receipt) -> Order {
        let is_its =
            |plan: &InPlan| plan.rests_on(receipt.on) && plan.is_about(&receipt.designated);
        match self.facts.plans.iter().any(is_its) {
            true => Order::PrincipalFirst,
            false => self.facts.imputation,
        }
    }

    fn book(&mut self, parts: &[Part], receipt: &Receipt, order: Order, source: &'static str) {
        let kind = match order {
            Order::Law => ChangeKind::Payment,
            Order::PrincipalFirst => ChangeKind::LenientPayment,
        };
        for (invoice, done) in parts {
            let Some(at) = self.places(&[*invoice]).first().copied() else { continue };
            let (on, amount) = (receipt.on, done.paid.total());
            let one = &mut self.running[at];
            one.changes.push(Change { on, amount, kind });
            one.payments.push(Line {
                paid: Some(done.paid),
                source,
                input: receipt.input.clone(),
                ..Line::on(LineKind::Payment, on, -amount)
            });
        }
    }
}

/// Until when interest and costs rest because of a plan: until it was kept, or still.
fn rests_until(plan: &InPlan, on: Date) -> Date {
    match plan.stands {
        PlanStands::Kept(day) => day.min(on),
        PlanStands::Runs | PlanStands::Over(_) => on,
    }
}

impl Step<'_> {
    /// The last day of the time before it, and its own day: as changes are ordered.
    fn order(&self) -> (Date, Date) {
        match self {
            Step::Costs(on, _) => (plus_days(*on, -1), *on),
            Step::Receipt(receipt) => (receipt.on, receipt.on),
            Step::Remission(remission) => (remission.on, remission.on),
            Step::Plan(on, _) => (*on, *on),
        }
    }
}

impl<'a> Running<'a> {
    fn start(facts: &'a InvoiceFacts, debtor: &DebtorFacts, kind: Kind, on: Date) -> Running<'a> {
        let (rule, is_agreed) = match facts.interest {
            InterestRule::Statutory => (Rule::Statutory(Regime::of(kind, debtor.form)), false),
            InterestRule::Agreed(agreed) => (Rule::Agreed(agreed), true),
        };
        let mut running = Running {
            facts,
            left_out: if debtor.is_without_disputed { facts.disputed } else { Cents::ZERO },
            default: None,
            rule,
            changes: facts.reductions.iter().map(change).collect(),
            costs: Vec::new(),
            payments: Vec::new(),
            remissions: Vec::new(),
            cautions: Vec::new(),
            choices: Vec::new(),
            lacking: Vec::new(),
            opened: None,
            is_noticed: false,
            lacks_notice: None,
        };
        let is_clause = is_agreed || matches!(facts.costs, CostsRule::Clause(_));
        if is_clause && kind == Kind::Consumer {
            running.cautions.push(Caution::ClauseRisk);
        }
        running.find_default(kind, on);
        running
    }

    /// What is claimed of the principal.
    pub fn principal(&self) -> Cents {
        (self.facts.principal - self.left_out).at_least(Cents::ZERO)
    }

    /// Since when the debtor is in default; a direct debit that came back begins it anew.
    fn find_default(&mut self, kind: Kind, on: Date) {
        let (term, notice) = (self.term(kind), self.facts.notice);
        // Where only a notice helps, the term brings a firm in default no more than a consumer.
        let kind = match self.facts.term {
            TermRule::NoticeOfDefault => Kind::Consumer,
            _ => kind,
        };
        let refused_on = self.facts.refused_on.filter(|day| *day <= on);
        let facts = Facts { kind, term, notice, refused_on };
        let found = match default::judge(&facts) {
            Ok(found) => found,
            Err(refusal) => {
                self.lack(refusal);
                return;
            }
        };
        let again = self.facts.reversed_on.map(|day| plus_days(day, 1));
        let since_on = again.map_or(found.since_on, |day| found.since_on.max(day));
        if since_on > on {
            let (last, ground) = (plus_days(since_on, -1), found.ground);
            self.lack(Refusal::DefaultLater { last, since: since_on, ground });
            return;
        }
        let moved = default::choice(found, term).filter(|_| since_on == found.since_on);
        self.choices.extend(moved);
        self.default = Some(Default { since_on, ..found });
    }

    /// Where the last day to pay comes from. When the invoice came in is presumed where the thirty
    /// days begin with it.
    fn term(&mut self, kind: Kind) -> Term {
        let (due_on, sent_on) = (self.facts.due_on, self.facts.sent_on);
        let presumed_on = presumed_delivery(sent_on, delivery_days(sent_on));
        let received_on = self.facts.received_on.unwrap_or(presumed_on);
        let counts = matches!(self.facts.term, TermRule::Unilateral | TermRule::Statutory30);
        if counts && kind == Kind::Business && self.facts.received_on.is_none() {
            self.cautions.push(Caution::ReceiptPresumed { on: presumed_on });
        }
        match self.facts.term {
            TermRule::Agreed => Term::Agreed { due_on },
            TermRule::Unilateral | TermRule::NoticeOfDefault => {
                Term::Unilateral { due_on, received_on }
            }
            TermRule::Statutory30 => Term::None { received_on },
        }
    }

    /// The rate that runs on a day; none before default.
    fn rate(&self, rates: &Rates, day: Date) -> Result<Rate, Refusal> {
        let is_late = self.default.is_some_and(|default| default.since_on <= day);
        match self.rule {
            _ if !is_late => Ok(Rate(0)),
            Rule::Agreed(agreed) => Ok(agreed.rate()),
            Rule::Statutory(regime) => Ok(rates.on(regime.table(), day)?.row.rate),
        }
    }

    /// A consumer in default owes no costs without a right 14-day letter: says why.
    fn lack_notice(&mut self) {
        if self.default.is_some() && !self.is_noticed {
            let refusal = self.lacks_notice.take().unwrap_or(Refusal::WikNoNotice);
            self.lack(refusal);
        }
    }

    /// Says that something is left out, once.
    pub fn lack(&mut self, refusal: Refusal) {
        if !self.lacking.contains(&refusal) {
            self.lacking.push(refusal);
        }
    }
}

/// A reduction as interest counts it: without a day it counts from the start.
fn change(one: &super::Reduction) -> Change {
    match one.on {
        Some(on) => Change { on, amount: one.amount, kind: ChangeKind::CreditNote },
        None => Change { on: Date::MIN, amount: one.amount, kind: ChangeKind::Correction },
    }
}
