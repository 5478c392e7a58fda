//! Which strategy counts for a claim: the most specific word wins.
//!
//! Four levels, from wide to narrow: the administration, the segment of the debtor, the debtor
//! himself, the invoice. A debtor is put in a segment by a person, or falls in the first one whose
//! condition fits him. Pure; a change counts from the next time a case is judged, and what was done
//! before stays done (`Start`).

use super::case::{Claim, DebtorCase, StepRecord, StepState};
use super::house::House;
use super::language::{Action, Step, Strategy};
use super::take_in::start_by_age;
use crate::id::SegmentId;
use crate::party::{Debtor, DebtorKind, Language};
use crate::reason::Reason;

/// A group of debtors that follow a strategy of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Its id.
    pub segment: SegmentId,
    /// What people call it.
    pub name: String,
    /// The strategy its debtors follow.
    pub strategy: String,
    /// Whom it takes without being asked; `None`: only who is put in it.
    pub takes: Option<Takes>,
}

/// Whom a segment takes without being asked: all that is said must hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Takes {
    /// Firms, or consumers, or those of whom it is not known.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub kind: Option<DebtorKind>,
    /// Who is written to in a language.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub language: Option<Language>,
}

impl Takes {
    /// Yes when it asks for nothing; then it would take everybody.
    pub fn is_empty(self) -> bool {
        self == Takes::default()
    }

    /// Yes when the debtor fits.
    pub fn fits(self, debtor: &Debtor) -> bool {
        self.kind.is_none_or(|kind| kind == debtor.kind)
            && self.language.is_none_or(|language| language == debtor.language)
    }
}

/// What was said about the strategy of one debtor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The segment a person put him in.
    pub segment: Option<SegmentId>,
    /// The strategy a person chose for him.
    pub strategy: Option<String>,
}

/// The level on which the strategy of a claim was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level<'h> {
    /// That of the administration.
    House,
    /// That of the debtor's segment.
    Segment(&'h Segment),
    /// Chosen for the debtor.
    Debtor,
    /// Chosen for the invoice.
    Invoice,
}

impl Level<'_> {
    /// As a reason, with the strategy it led to.
    pub fn because(self, strategy: &Strategy) -> Reason {
        let strategy = strategy.title.clone();
        match self {
            Level::House => Reason::StrategyOfHouse { strategy },
            Level::Segment(of) => Reason::StrategyOfSegment { strategy, segment: of.name.clone() },
            Level::Debtor => Reason::StrategyOfDebtor { strategy },
            Level::Invoice => Reason::StrategyOfInvoice { strategy },
        }
    }
}

/// The segment a debtor is in: the one that was chosen, or else the oldest that takes him.
pub fn segment_of<'s>(
    segments: &'s [Segment],
    debtor: &Debtor,
    choice: &Choice,
) -> Option<&'s Segment> {
    let mut all = segments.iter();
    match choice.segment {
        Some(id) => all.find(|one| one.segment == id),
        None => all.find(|one| one.takes.is_some_and(|takes| takes.fits(debtor))),
    }
}

impl House {
    /// All strategies that a claim may follow; first the one that holds when nothing else is said.
    pub fn strategies(&self) -> impl Iterator<Item = &Strategy> {
        std::iter::once(&self.strategy).chain(&self.others)
    }

    /// A strategy by its name.
    pub fn named(&self, name: &str) -> Option<&Strategy> {
        self.strategies().find(|strategy| strategy.name == name)
    }

    /// A step by its label, first of all in the strategy that is followed.
    pub fn step_labelled<'h>(&'h self, followed: &'h Strategy, label: &str) -> Option<&'h Step> {
        let all = std::iter::once(followed).chain(self.strategies());
        all.flat_map(|strategy| &strategy.steps).find(|step| step.label == label)
    }

    /// The segment a debtor is in: where a person put him, else the first that takes him.
    pub fn segment_of(&self, debtor: &Debtor, choice: &Choice) -> Option<&Segment> {
        segment_of(&self.segments, debtor, choice)
    }

    /// The strategy a debtor's claims follow when nothing is said about the invoice.
    pub fn strategy_for(&self, debtor: &Debtor, choice: &Choice) -> (&Strategy, Level<'_>) {
        let chosen = choice.strategy.as_deref().and_then(|name| self.named(name));
        if let Some(strategy) = chosen {
            return (strategy, Level::Debtor);
        }
        let segment = self.segment_of(debtor, choice);
        let found = segment.and_then(|one| Some((self.named(&one.strategy)?, Level::Segment(one))));
        found.unwrap_or((&self.strategy, Level::House))
    }

    /// The strategy a claim follows, and the level that says so.
    pub fn choose(&self, case: &DebtorCase, claim: &Claim) -> (&Strategy, Level<'_>) {
        match claim.strategy.as_deref().and_then(|name| self.named(name)) {
            Some(strategy) => (strategy, Level::Invoice),
            None => self.strategy_for(&case.debtor, &case.choice),
        }
    }

    /// The strategy a claim follows.
    pub fn strategy_of(&self, case: &DebtorCase, claim: &Claim) -> &Strategy {
        self.choose(case, claim).0
    }
}

/// Where a claim goes on in a strategy that it did not begin in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Start {
    /// Steps without a record before this place are passed by.
    first: usize,
    /// It comes from another strategy.
    is_changed: bool,
}

impl Start {
    /// After the last step it knows; what was done under another strategy counts for the step here
    /// that does the same, so that nothing is said twice. Who knows no step here starts by his age.
    pub fn of(house: &House, strategy: &Strategy, claim: &Claim, age_days: i32) -> Start {
        let is_here = |record: &StepRecord| strategy.position(&record.step).is_some();
        let counts = |record: &&StepRecord| is_here(record) || is_done(record);
        let mut records: Vec<&StepRecord> = claim.steps.iter().filter(counts).collect();
        records.sort_by_key(|record| (record.on, is_here(record)));
        let mut first = 0;
        for record in records {
            let behind = match strategy.position(&record.step) {
                Some(place) => Some(place + 1),
                None => house
                    .step_labelled(strategy, &record.step)
                    .and_then(|done| after_same(strategy, first, done)),
            };
            first = behind.unwrap_or(first).max(first);
        }
        let is_changed = !claim.steps.iter().all(is_here);
        if is_changed && !claim.steps.iter().any(is_here) {
            first = first.max(start_by_age(strategy, age_days));
        }
        Start { first, is_changed }
    }

    /// Why a step at a place is passed by.
    pub fn passes(self, place: usize) -> Option<Reason> {
        let because = if self.is_changed { Reason::StrategyChanged } else { Reason::PassedBy };
        (place < self.first).then_some(because)
    }
}

/// Yes when the debtor noticed the step.
pub(super) fn is_done(record: &StepRecord) -> bool {
    matches!(record.state, StepState::Done | StepState::SentBefore)
}

/// The place behind the step that says what was said already: the next message of the same legal
/// kind, or a call when a call is next.
fn after_same(strategy: &Strategy, from: usize, done: &Step) -> Option<usize> {
    let mut late =
        strategy.steps.iter().enumerate().skip(from).filter(|(_, step)| !step.is_before_due());
    let can_be = |step: &Step| done.legal_kind.is_some_and(|kind| step.can_be(kind));
    let is_same = |step: &Step| {
        step.action.is_message() && (step.legal_kind == done.legal_kind || can_be(step))
    };
    let found = match done.action {
        _ if done.is_before_due() => None,
        Action::Call => late.next().filter(|(_, step)| step.action == Action::Call),
        Action::Letter | Action::Email => late.find(|(_, step)| is_same(step)),
        Action::HandOver | Action::DeliveryStop => None,
    };
    found.map(|(place, _)| place + 1)
}
