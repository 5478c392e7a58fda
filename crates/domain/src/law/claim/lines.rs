//! The lines of one claim, in the order in which they are read: principal, interest, costs, paid.
//!
//! Each line says what it is counted over, with which rate, and which input it came from. The total
//! of the claim is their sum.

use jiff::civil::Date;

use super::costs;
use super::count::{Count, Running};
use super::facts::{DebtorFacts, Input, InputKind, InvoiceFacts, PlanStands, Reduction};
use super::{Claim, Line, LineKind};
use crate::calendar::plus_days;
use crate::id::InvoiceId;
use crate::law::arose::Arose;
use crate::law::caution::Caution;
use crate::law::choice::{self, Choice};
use crate::law::daily::Daily;
use crate::law::day_count::DayCount;
use crate::law::impute::Order;
use crate::law::insolvency::held_by;
use crate::law::interest::{self, Segment};
use crate::law::rates::Rates;
use crate::law::regime::{Kind, Rule};
use crate::law::ruled::Ruled;
use crate::law::rules::{CostsRule, InterestRule, RuleField, TermRule};
use crate::money::{Cents, Rounding};
use crate::party::{DebtorKind, LegalForm};
use crate::refusal::Refusal;

/// The claim of one invoice.
pub(super) fn claim(count: &Count<'_>, one: &Running<'_>) -> Result<Claim, Refusal> {
    let at = count.places(&[one.facts.invoice]).first().copied().unwrap_or_default();
    let as_interest = count.interest_claim(at, count.on)?;
    let (segments, balance) = interest::lines(&as_interest, count.rates, count.on)?;
    let mut lines = vec![principal(one)];
    let counts = |one: &&Reduction| one.on.is_none_or(|day| day <= count.on);
    let reductions = one.facts.reductions.iter().filter(counts);
    lines.extend(reductions.clone().filter(|one| one.on.is_some()).map(reduction));
    lines.extend(segments.iter().map(|segment| interest_line(count, one, segment)));
    lines.extend(one.costs.iter().cloned());
    lines.extend(reductions.filter(|one| one.on.is_none()).map(reduction));
    lines.extend(one.payments.iter().cloned());
    lines.extend(one.remissions.iter().cloned());
    if balance.credit.is_positive() {
        let line = Line::on(LineKind::Credit, count.on, balance.credit);
        lines.push(Line { source: "art. 6:203 BW", ..line });
    }
    let mut lacking = one.lacking.clone();
    if balance.owed.principal.is_positive() {
        lacking.extend(costs::waiting(count, one));
    }
    let base = if rests(count, one) { Cents::ZERO } else { balance.owed.base() };
    let per_day = match per_day(count, &as_interest, base) {
        Ok(amount) => Some(amount),
        Err(refusal) => {
            lacking.push(refusal);
            None
        }
    };
    Ok(Claim {
        invoice: one.facts.invoice,
        number: one.facts.number.clone(),
        on: count.on,
        default: one.default,
        received: received(one),
        rule: one.rule,
        rule_source: one.rule.source(count.kind),
        day_count: count.facts.day_count,
        lines,
        owed: balance.owed,
        per_day,
        cautions: cautions(count, one, &as_interest, &segments),
        choices: choices(count, one, {
            let of_payments = choice::of_payments(&as_interest, &balance);
            [choice::of_interest(&as_interest, &segments), of_payments].concat()
        }),
        lacking,
        opened: one.opened,
        is_closed: one.facts.is_closed,
        is_noticed: one.is_noticed,
    })
}

/// Yes while a payment plan runs for it: no interest comes to it then.
fn rests(count: &Count<'_>, one: &Running<'_>) -> bool {
    let mut plans = count.facts.plans.iter().filter(|plan| plan.stands == PlanStands::Runs);
    plans.any(|plan| plan.rests_on(count.on) && plan.is_about(&[one.facts.invoice]))
}

/// The interest of the day after; none when it ended or the debtor is not late.
fn per_day(count: &Count<'_>, claim: &interest::Claim, base: Cents) -> Result<Daily, Refusal> {
    let next = plus_days(count.on, 1);
    let has_ended = claim.last_day_on.is_some_and(|last| next > last);
    if has_ended || next < claim.since_on || base.is_zero() {
        return Ok(Daily::NONE);
    }
    let rounding = match count.kind {
        Kind::Consumer => Rounding::Down,
        Kind::Business => Rounding::HalfUp,
    };
    interest::per_day(claim, count.rates, next, (base, rounding))
}

/// When the invoice came in, when a person said so, with the event in which he did.
fn received(one: &Running<'_>) -> Option<(Date, Input)> {
    let said = one.facts.said.iter().find(|(field, _)| *field == RuleField::ReceivedOn);
    let event = said.map(|(_, event)| Input::of(InputKind::Event, event));
    Some((one.facts.received_on?, event?))
}

fn principal(one: &Running<'_>) -> Line {
    let line = Line::on(LineKind::Principal, one.facts.issued_on, one.principal());
    Line { source: "art. 3:296 BW", input: one.facts.input.clone(), ..line }
}

fn reduction(one: &Reduction) -> Line {
    let (kind, source) = match one.on {
        Some(_) => (LineKind::CreditNote, "art. 6:127 BW"),
        None => (LineKind::Payment, "art. 6:44 lid 3 BW"),
    };
    let line = Line::on(kind, Date::MIN, -one.amount);
    Line { from_on: one.on, source, input: one.input.clone(), ..line }
}

fn interest_line(count: &Count<'_>, one: &Running<'_>, segment: &Segment) -> Line {
    Line {
        until_on: Some(segment.until_on),
        days: Some(segment.days),
        rate: Some(segment.rate),
        base: Some(segment.base),
        source: one.rule.source(count.kind),
        input: rate_input(count, one, segment.from_on),
        is_doubtful: segment.is_doubtful,
        ..Line::on(LineKind::Interest, segment.from_on, segment.interest)
    }
}

/// The row of the table, or the event in which the rate was said.
fn rate_input(count: &Count<'_>, one: &Running<'_>, day: Date) -> Input {
    match one.rule {
        Rule::Statutory(regime) => {
            let found = count.rates.on(regime.table(), day).map(|found| found.row).ok();
            let kind = match found {
                Some(row) if !Rates::is_built_in(row) => InputKind::AddedRate,
                _ => InputKind::Rate,
            };
            Input::of(kind, found.map_or(day, |row| row.from_on))
        }
        Rule::Agreed(_) => {
            let said = one.facts.said.iter().find(|(field, _)| *field == RuleField::Interest);
            said.map_or(Input::of(InputKind::Rule, "interest"), |(_, event)| {
                Input::of(InputKind::Event, event)
            })
        }
    }
}

/// What we chose that touched a claim: its days, its interest, its costs and its payments.
fn choices(count: &Count<'_>, one: &Running<'_>, of_interest: Vec<Choice>) -> Vec<Choice> {
    let of_ruling = after_ruling(count, one);
    Choice::in_order(one.choices.iter().chain(&of_interest).chain(&of_ruling))
}

/// A claim that can be asked for again after a ruling that ended its interest: we count none for
/// the days from the ruling on.
fn after_ruling(count: &Count<'_>, one: &Running<'_>) -> Option<Choice> {
    let (arose, nature) = (one.facts.arose(), count.nature());
    let rulings = || count.ending_interest(one.facts);
    let is_bound = rulings().any(|ruling| ruling.hold(arose, nature).is_some());
    let counts = !is_bound && one.default.is_some();
    let first = rulings().min_by_key(|ruling| ruling.ruling_on).filter(|_| counts)?;
    let kind = first.kind.code().to_owned();
    Some(Choice::NoneAfterRuling { kind, ruling: first.ruling_on })
}

/// What a person should know of a claim.
fn cautions(
    count: &Count<'_>,
    one: &Running<'_>,
    claim: &interest::Claim,
    segments: &[Segment],
) -> Vec<Caution> {
    let mut cautions = one.cautions.clone();
    let by_interest = interest::cautions(claim, count.kind, count.rates, segments);
    cautions.extend(by_interest.into_iter().filter(|one| *one != Caution::ClauseRisk));
    let is_unknown = |one: &&Reduction| one.on.is_none() && one.input.kind == InputKind::List;
    let unknown = one.facts.reductions.iter().filter(is_unknown);
    let unknown: Cents = unknown.map(|one| one.amount).sum();
    if unknown.is_positive() {
        cautions.push(Caution::PaidDayUnknown { amount: unknown });
    }
    if one.facts.disputed.is_positive() {
        cautions.push(Caution::PartDisputed { amount: one.facts.disputed });
    }
    let held = held_by(&count.facts.insolvencies, one.facts.arose(), count.nature());
    cautions.extend(held.map(|(ruling, hold)| Caution::Ruled(Ruled::of(ruling, hold))));
    if let Some(last) = count.last_day_of(one.facts).filter(|last| *last < count.on) {
        cautions.push(Caution::InterestEnded { on: last });
    }
    cautions
}

impl Line {
    /// A line on a day that rests on nothing yet.
    pub(super) fn on(kind: LineKind, day: Date, amount: Cents) -> Line {
        Line {
            kind,
            part: None,
            from_on: Some(day),
            until_on: None,
            days: None,
            rate: None,
            base: None,
            amount,
            paid: None,
            source: "",
            input: Input::of(InputKind::Rule, ""),
            is_doubtful: false,
        }
    }
}

impl InvoiceFacts {
    /// When its claim arose, as far as it is known.
    pub fn arose(&self) -> Arose {
        Arose { issued_on: self.issued_on, said: self.delivered }
    }

    /// An invoice of which nothing is known but its day and principal: to be paid on that day, its
    /// term only on the invoice, nothing agreed, paid or sent.
    pub fn new(invoice: InvoiceId, issued_on: Date, principal: Cents) -> InvoiceFacts {
        InvoiceFacts {
            invoice,
            number: invoice.to_string(),
            issued_on,
            received_on: None,
            sent_on: issued_on,
            due_on: issued_on,
            principal,
            input: Input::of(InputKind::Event, ""),
            reductions: Vec::new(),
            reversed_on: None,
            term: TermRule::Unilateral,
            interest: InterestRule::Statutory,
            costs: CostsRule::Scale,
            said: Vec::new(),
            notice: None,
            refused_on: None,
            delivered: None,
            demands: Vec::new(),
            disputed: Cents::ZERO,
            is_closed: false,
        }
    }
}

impl DebtorFacts {
    /// A debtor of a kind, without invoices; a creditor who deducts VAT.
    pub fn new(kind: DebtorKind) -> DebtorFacts {
        DebtorFacts {
            kind,
            form: LegalForm::Unknown,
            insolvencies: Vec::new(),
            day_count: DayCount::Fixed365,
            imputation: Order::Law,
            is_without_disputed: false,
            is_vat_deductible: true,
            has_vat_service: false,
            is_email_enough: false,
            invoices: Vec::new(),
            receipts: Vec::new(),
            notices: Vec::new(),
            open_credit: Cents::ZERO,
            asked: Vec::new(),
            remissions: Vec::new(),
            plans: Vec::new(),
        }
    }
}
