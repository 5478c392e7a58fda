//! Which collection costs are due on a claim, and from which day.
//!
//! A firm owes EUR 40 from the first day of default and the scale, or what was agreed, from the day
//! after the first demand that left after it. A consumer owes nothing before a right 14-day letter
//! and its term; a letter for several invoices has its costs over their sum, and each invoice its
//! part. Knows the days; the amounts are made in `law::costs`.

use jiff::ToSpan;
use jiff::civil::Date;

use super::asked::Unknown;
use super::count::{Count, Running};
use super::facts::{Input, InputKind, Notice, Reduction};
use super::{CameTo, CostsPart, Judged, Line, LineKind};
use crate::calendar::plus_days;
use crate::law::caution::Caution;
use crate::law::changes::{Change, ChangeKind};
use crate::law::choice::{self, Choice};
use crate::law::costs::{
    Basis, BusinessFacts, ConsumerFacts, Costs, Origin, STACKING_MONTHS, business, consumer,
};
use crate::law::default::Default;
use crate::law::impute::Buckets;
use crate::law::notice::{Letter, Passed, passed, states_right_costs};
use crate::law::regime::Kind;
use crate::law::rules::{CostsRule, RuleField};
use crate::law::scale::Bound;
use crate::law::vat_on_costs;
use crate::money::Cents;
use crate::refusal::Refusal;

/// When something about costs is to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    /// The EUR 40 of the invoice at a place.
    LateInvoice(usize),
    /// The scale or clause of the invoice at a place, after the demand at a place.
    Demand(usize, usize),
    /// The costs of the 14-day letter at a place.
    Notice(usize, Passed),
}

/// When something is to be looked at.
#[derive(Default)]
pub(super) struct Moments {
    /// The moments with their days.
    pub due: Vec<(Date, Moment)>,
    /// The 14-day letters of which nothing can come, by their place, and why.
    pub refused: Vec<(usize, Refusal)>,
}

/// The moments of the claims of a debtor, each with the first day on which its costs are due.
pub(super) fn moments(count: &Count<'_>) -> Moments {
    match count.kind {
        Kind::Business => Moments { due: of_firm(count), ..Moments::default() },
        Kind::Consumer => of_consumer(count),
    }
}

fn of_firm(count: &Count<'_>) -> Vec<(Date, Moment)> {
    let mut found = Vec::new();
    for (at, one) in count.running.iter().enumerate() {
        let Some(default) = one.default else { continue };
        if one.facts.costs == CostsRule::None {
            continue;
        }
        found.push((default.since_on, Moment::LateInvoice(at)));
        if one.facts.costs != CostsRule::LateInvoice {
            let demand = first_demand(one, default);
            found.extend(demand.map(|(from_on, place)| (from_on, Moment::Demand(at, place))));
        }
    }
    found
}

/// The first demand that left in default: the first day on which its costs are due, and its place.
fn first_demand(one: &Running<'_>, default: Default) -> Option<(Date, usize)> {
    let is_late = |demand: &super::Demand| demand.on >= default.since_on;
    let place = one.facts.demands.iter().position(is_late)?;
    let demand = &one.facts.demands[place];
    // A notice of default gives a term in which he can pay without costs.
    let last_free_on = demand.free_until.map_or(demand.on, |until| until.max(demand.on));
    Some((plus_days(last_free_on, 1), place))
}

/// Why the costs of a firm in default are not all in its claim, when by law or agreement more can
/// be due than there is now: EUR 40 waits for nobody, the scale and a clause wait for a demand.
pub(super) fn waiting(count: &Count<'_>, one: &Running<'_>) -> Option<Refusal> {
    let default = one.default.filter(|_| count.kind == Kind::Business)?;
    let rule = match one.facts.costs {
        CostsRule::None => return None,
        CostsRule::LateInvoice => Basis::LateInvoice,
        CostsRule::Scale => Basis::Scale,
        CostsRule::Clause(_) => Basis::Clause,
    };
    let has = |part: CostsPart| one.costs.iter().any(|line| line.part == Some(part));
    let is_whole = match rule {
        Basis::LateInvoice => has(CostsPart::LateInvoice),
        Basis::Scale => has(CostsPart::Band),
        Basis::Clause => has(CostsPart::Clause),
    };
    let is_unknown = |lacking: &Refusal| matches!(lacking, Refusal::CostsScaleUnknown { .. });
    if is_whole || one.lacking.iter().any(is_unknown) {
        return None;
    }
    if let Some(last) = count.last_day_of(one.facts).filter(|last| *last < count.on) {
        return Some(Refusal::CostsAfterRuling { ruling: plus_days(last, 1) });
    }
    let rule = rule.to_string();
    let has_left = |place: usize| one.facts.demands[place].on <= count.on;
    match first_demand(one, default).filter(|(_, place)| has_left(*place)) {
        _ if one.facts.costs == CostsRule::LateInvoice => None,
        Some((from, _)) if from > count.on => Some(Refusal::CostsAfterDemand { rule, from }),
        Some(_) => None,
        None => Some(Refusal::CostsNoDemand { rule }),
    }
}

/// A letter whose term passed, with the day behind it; of the others, why nothing can come of them.
fn of_consumer(count: &Count<'_>) -> Moments {
    let mut found = Moments::default();
    for (place, notice) in count.facts.notices.iter().enumerate() {
        let about = count.places(&notice.invoices());
        match passed_of(count, notice, &about) {
            Ok(passed) => {
                found.due.push((passed.term().costs_from_on, Moment::Notice(place, passed)));
            }
            Err(refusal) => found.refused.push((place, refusal)),
        }
    }
    found
}

/// A letter is right when all claims in it were in default.
fn passed_of(count: &Count<'_>, notice: &Notice, about: &[usize]) -> Result<Passed, Refusal> {
    let defaults: Option<Vec<Default>> =
        about.iter().map(|at| count.running[*at].default).collect();
    let latest = defaults.and_then(|all| all.into_iter().max());
    let default = latest.ok_or(Refusal::NoDefaultYet)?;
    passed(Some(&notice.letter), default, count.facts.is_email_enough, count.on)
}

impl Count<'_> {
    /// Adds the costs that are due from a day.
    pub(super) fn add_costs(&mut self, from_on: Date, moment: Moment) -> Result<(), Refusal> {
        let has_ended = |at: usize| {
            let last_on = self.last_day_of(self.running[at].facts);
            last_on.filter(|last| from_on > *last)
        };
        match moment {
            Moment::LateInvoice(at) | Moment::Demand(at, _) if has_ended(at).is_some() => Ok(()),
            Moment::LateInvoice(at) => self.add_of_firm((at, from_on), None),
            Moment::Demand(at, place) => self.add_of_firm((at, from_on), Some(place)),
            Moment::Notice(place, passed) => {
                let about = self.places(&self.facts.notices[place].invoices());
                match about.into_iter().filter_map(has_ended).min() {
                    // Nothing of it is due before the ruling: then nothing of it is a claim.
                    Some(last) => {
                        let ruling = plus_days(last, 1);
                        self.refuse(place, Refusal::WikAfterRuling { ruling, due: from_on });
                        Ok(())
                    }
                    None => self.add_of_notice(place, passed),
                }
            }
        }
    }

    fn add_of_firm(
        &mut self,
        (at, from_on): (usize, Date),
        demand: Option<usize>,
    ) -> Result<(), Refusal> {
        let owed = self.balance(at, plus_days(from_on, -1))?.owed;
        let principal = owed.principal;
        let one = &self.running[at];
        let Some(default) = one.default.filter(|_| principal.is_positive()) else {
            return Ok(());
        };
        let clause = match one.facts.costs {
            CostsRule::Clause(clause) => Some(clause),
            _ => None,
        };
        let facts = BusinessFacts {
            origin: Origin::Contract,
            since_on: default.since_on,
            principal,
            clause,
            is_demanded: demand.is_some(),
            charged_before: Cents::ZERO,
        };
        let costs = match business(&facts) {
            Ok(costs) => self.with_vat(at, costs, from_on, Cents::ZERO),
            Err(refusal) => {
                self.running[at].lack(refusal);
                return Ok(());
            }
        };
        let one = &self.running[at];
        let input = match demand {
            Some(place) => Input::message(one.facts.demands[place].message),
            None => Input::of(InputKind::Rule, default.ground),
        };
        let lines = costs_lines(one, &costs, from_on, &input);
        let opened = demand.map(|place| (from_on, one.facts.demands[place].message));
        if costs.basis != Basis::LateInvoice {
            self.choose(at, &costs, owed);
            self.running[at].opened = opened;
        }
        self.charge(at, from_on, lines);
        Ok(())
    }

    /// Notes what we chose in counting costs.
    fn choose(&mut self, at: usize, costs: &Costs, owed: Buckets) {
        let over_principal = owed.capitalised.is_positive();
        let over_principal = over_principal.then_some(Choice::CostsOverPrincipal);
        self.running[at].choices.extend(costs.choice().into_iter().chain(over_principal));
    }

    /// The first right letter of each invoice counts; costs are charged once (law.md R3.9).
    fn add_of_notice(&mut self, place: usize, passed: Passed) -> Result<(), Refusal> {
        let notice = &self.facts.notices[place];
        let (about, from_on) = (self.places(&notice.invoices()), passed.term().costs_from_on);
        if about.iter().any(|at| self.running[*at].is_noticed) {
            self.judge(notice.message, CameTo::EarlierCounts);
            return Ok(());
        }
        let arrival = choice::of_notice(notice.letter.sent, notice.letter.wording);
        about.iter().for_each(|at| self.running[*at].choices.extend(arrival.iter().cloned()));
        let last_free_on = passed.term().last_day_on;
        let unpaid = self.unpaid(&about, notice, last_free_on);
        self.say_days_unknown(notice, &about);
        if unpaid.iter().all(|one| one.is_zero()) {
            about.iter().for_each(|at| self.running[*at].is_noticed = true);
            self.judge(notice.message, CameTo::Paid);
            return Ok(());
        }
        if let Err(refusal) = self.states_right(notice, &about) {
            self.refuse(place, refusal);
            return Ok(());
        }
        let facts = ConsumerFacts {
            origin: Origin::Contract,
            passed,
            unpaid: &unpaid,
            charged_before: Cents::ZERO,
            earlier_instalment_on: None,
        };
        let (stated_vat, message) = (notice.stated_vat, notice.message);
        let costs = match consumer(&facts) {
            Ok(costs) => costs,
            Err(refusal) => {
                self.refuse(place, refusal);
                return Ok(());
            }
        };
        let earlier = self.earlier_letter(place, from_on);
        for at in &about {
            self.running[*at].is_noticed = true;
            let caution = earlier.map(|earlier| Caution::CostsByPerson { earlier });
            self.running[*at].cautions.extend(caution);
        }
        self.judge(message, CameTo::Costs { from_on });
        let first = about.first().copied().unwrap_or_default();
        let costs = self.with_vat(first, costs, from_on, stated_vat);
        for at in &about {
            let owed = self.balance(*at, last_free_on)?.owed;
            self.choose(*at, &costs, owed);
            let is_together = about.len() > 1;
            self.running[*at].choices.extend(is_together.then_some(Choice::CostsTogether));
        }
        self.charge_shares((&about, &unpaid), &costs, from_on, &Input::message(message));
        Ok(())
    }

    /// A letter whose term still runs while all it asks is paid: nothing is waited for any more.
    pub(super) fn judge_paid_early(&mut self) {
        for notice in &self.facts.notices {
            let runs = |one: &Judged| {
                let is_running =
                    matches!(one.came_to, CameTo::Nothing(Refusal::WikTermRuns { .. }));
                is_running && one.message == notice.message
            };
            let Some(place) = self.judged.iter().position(runs) else { continue };
            let about = self.places(&notice.invoices());
            if self.unpaid(&about, notice, self.on).iter().all(|one| one.is_zero()) {
                self.judged[place].came_to = CameTo::Paid;
                about.iter().for_each(|at| self.running[*at].is_noticed = true);
            }
        }
    }

    /// Charges the costs of a letter: each invoice its part, by what was open on it.
    fn charge_shares(
        &mut self,
        (about, unpaid): (&[usize], &[Cents]),
        costs: &Costs,
        from_on: Date,
        input: &Input,
    ) {
        if let [only] = about {
            let lines = costs_lines(&self.running[*only], costs, from_on, input);
            self.charge(*only, from_on, lines);
            return;
        }
        let (shares, vats) = (costs.costs.split_by(unpaid), costs.vat.split_by(unpaid));
        for ((at, share), vat) in about.iter().zip(shares).zip(vats) {
            let base = Some(costs.principal);
            let line = |kind, part, amount| Line {
                part,
                base,
                ..costs_line(kind, from_on, amount, costs, input)
            };
            let share = line(LineKind::Costs, Some(CostsPart::Share), share);
            let vat = line(LineKind::VatOnCosts, None, vat);
            self.charge(*at, from_on, vec![share, vat]);
        }
    }

    /// The last letter within six months before one that opened costs too. Such a second one leaves
    /// only when a person approved it with a reason (law.md R3.25).
    fn earlier_letter(&self, place: usize, from_on: Date) -> Option<Date> {
        let posted_on = self.facts.notices[place].letter.sent.on;
        let from = posted_on.saturating_sub(STACKING_MONTHS.months());
        let opened = |notice: &&Notice| {
            let has_costs = |one: &Judged| matches!(one.came_to, CameTo::Costs { .. });
            let judged = self.judged.iter().find(|one| one.message == notice.message);
            judged.is_some_and(has_costs) && notice.letter.sent.on >= from
        };
        let before = self.facts.notices[..place].iter().filter(opened);
        before.map(|notice| notice.letter.sent.on).filter(|on| *on < from_on).max()
    }

    /// A letter that left after a part was paid or corrected, with the costs of before, names too
    /// much: it gives no right to any (law.md R3.23).
    fn states_right(&self, notice: &Notice, about: &[usize]) -> Result<(), Refusal> {
        let before = plus_days(notice.letter.sent.on, -1);
        let principal = about.iter().map(|at| self.left(*at, before, Unknown::IfKnown)).sum();
        states_right_costs(&Letter { principal, ..notice.letter })
    }

    /// Says of invoices in a letter that a part was paid since, on a day nobody knows: costs are
    /// over the rest, though they would be over more when it was paid behind the term.
    fn say_days_unknown(&mut self, notice: &Notice, about: &[usize]) {
        for at in about {
            let one = &mut self.running[*at];
            let is_later = |part: &&Reduction| {
                let is_known_later = part.known_on.is_some_and(|on| on >= notice.letter.sent.on);
                part.on.is_none() && part.input.kind == InputKind::List && is_known_later
            };
            let parts = one.facts.reductions.iter().filter(is_later);
            let amount: Cents = parts.map(|part| part.amount).sum();
            if amount.is_positive() {
                one.cautions.push(Caution::CostsDayUnknown { amount });
            }
        }
    }

    /// The costs with VAT, when it may come on top, and never more than was announced; says why not
    /// when that could be otherwise.
    fn with_vat(&mut self, at: usize, costs: Costs, on: Date, stated_vat: Cents) -> Costs {
        if self.facts.is_vat_deductible {
            return costs;
        }
        let facts = vat_on_costs::Facts {
            is_deductible: false,
            has_service: self.facts.has_vat_service,
            is_announced: stated_vat.is_positive(),
        };
        match vat_on_costs::judge(facts, on) {
            Ok(vat) => costs.with_vat(vat).with_vat_at_most(stated_vat),
            Err(refusal) => {
                self.running[at].lack(refusal);
                costs
            }
        }
    }

    /// Says that nothing comes of a 14-day letter, with its invoices.
    pub(super) fn refuse(&mut self, place: usize, refusal: Refusal) {
        let notice = &self.facts.notices[place];
        for at in self.places(&notice.invoices()) {
            self.running[at].lacks_notice = Some(refusal.clone());
        }
        self.judge(notice.message, CameTo::Nothing(refusal));
    }

    /// Adds lines of costs, and lets them count from a day.
    fn charge(&mut self, at: usize, on: Date, lines: Vec<Line>) {
        let amount = lines.iter().map(|line| line.amount).sum();
        let one = &mut self.running[at];
        one.changes.push(Change { on, amount, kind: ChangeKind::Costs });
        one.costs.extend(lines.into_iter().filter(|line| !line.amount.is_zero()));
    }
}

fn costs_line(kind: LineKind, from_on: Date, amount: Cents, costs: &Costs, input: &Input) -> Line {
    let source = match kind {
        LineKind::VatOnCosts => "art. 2 lid 3 Bik",
        _ => costs.basis.source(),
    };
    Line { source, input: input.clone(), ..Line::on(kind, from_on, amount) }
}

/// The lines of costs of one invoice; what it was charged before is taken off.
fn costs_lines(one: &Running<'_>, costs: &Costs, from_on: Date, input: &Input) -> Vec<Line> {
    let line = |kind, amount| costs_line(kind, from_on, amount, costs, input);
    let part = |part, amount| Line { part: Some(part), ..line(LineKind::Costs, amount) };
    let mut lines = match costs.basis {
        Basis::LateInvoice => vec![part(CostsPart::LateInvoice, costs.costs)],
        Basis::Clause => vec![clause_line(one, costs, part(CostsPart::Clause, costs.costs))],
        Basis::Scale => {
            let band = |band: &crate::law::scale::Band| Line {
                rate: Some(band.rate),
                base: Some(band.over),
                ..part(CostsPart::Band, band.costs)
            };
            costs.scaled.bands.iter().map(band).collect()
        }
    };
    let sum: Cents = lines.iter().map(|line| line.amount).sum();
    if costs.basis == Basis::Scale {
        let scaled = costs.scaled.costs;
        let bound = match costs.bound() {
            Some(Bound::Minimum) => CostsPart::Minimum,
            _ => CostsPart::Maximum,
        };
        lines.push(part(bound, scaled - sum));
        lines.push(part(CostsPart::Named, costs.costs - scaled));
    }
    lines.push(line(LineKind::VatOnCosts, costs.vat));
    let before: Cents = one.costs.iter().map(|line| line.amount).sum();
    lines.push(part(CostsPart::Included, -before));
    lines
}

/// The line of a clause says over what, at which part, and where it was said.
fn clause_line(one: &Running<'_>, costs: &Costs, line: Line) -> Line {
    let rate = match one.facts.costs {
        CostsRule::Clause(clause) => Some(clause.rate),
        _ => None,
    };
    let said = one.facts.said.iter().find(|(field, _)| *field == RuleField::Costs);
    let input = said.map(|(_, event)| Input::of(InputKind::Event, event));
    Line { rate, base: Some(costs.principal), input: input.unwrap_or(line.input), ..line }
}
