//! Reads one step of a strategy: its fields, its conditions, and its other forms.
//!
//! Knows the names of the fields. Goes on after a mistake, like the rest of `parse`.

use super::{Reader, StrategyMistake, Table};
use crate::calendar::Offset;
use crate::casework::CallOutcome;
use crate::strategy::condition::Conditions;
use crate::strategy::language::{Action, Actor, Anchor, Instead, LegalKind, Step};

/// What only the step itself has, and not its other forms.
const FIXED_FIELDS: &[&str] = &[
    "label",
    "anchor",
    "days",
    "working_days",
    "wait_days",
    "attempts",
    "lapse_before_due",
    "own",
    "instead",
];

/// What another form may have as well.
const FORM_FIELDS: &[&str] = &[
    "title",
    "action",
    "legal_kind",
    "tone",
    "term_days",
    "announces",
    "actor",
    "whom",
    "approval",
    "companion",
    "copies",
    "reason",
];

/// When a step, or another form of it, applies.
const CONDITION_FIELDS: &[&str] = &[
    "amount_from",
    "or_new_debtor",
    "amount_to",
    "debtor",
    "language",
    "first_time_late",
    "terms",
    "agreement_broken",
    "last_call",
    "unless_last_call",
    "no_reaction_days",
];

impl Reader<'_> {
    pub(super) fn step(&mut self, part: &Table<'_>, at: usize) -> Option<Step> {
        self.step.clear();
        let label = self.needed(part, "label", at, Self::word);
        self.step = label.clone().unwrap_or_default();
        self.known(part, &[FIXED_FIELDS, FORM_FIELDS, CONDITION_FIELDS].concat());
        let title = self.needed(part, "title", at, Self::text);
        let anchor = self.needed(part, "anchor", at, Self::code::<Anchor>);
        let offset = self.offset(part, at);
        let action = self.needed(part, "action", at, Self::code::<Action>);
        let tone = self.needed(part, "tone", at, Self::tone);
        let conditions = self.conditions(part);
        let legal_kind = self.optional(part, "legal_kind", Self::code::<LegalKind>);
        let is_message = action.is_some_and(Action::is_message);
        let step = Step {
            conditions,
            legal_kind: legal_kind.or(is_message.then_some(LegalKind::Reminder)),
            term_days: self.optional(part, "term_days", Self::count),
            announces: self.optional(part, "announces", Self::words).unwrap_or_default(),
            actor: self.optional(part, "actor", Self::code::<Actor>).unwrap_or(Actor::Controller),
            whom: self.optional(part, "whom", Self::code),
            needs_approval: self.optional(part, "approval", Self::truth).unwrap_or(true),
            companion: self.optional(part, "companion", Self::code),
            has_copies: self.optional(part, "copies", Self::truth),
            lapse_before_due: self.optional(part, "lapse_before_due", Self::count),
            wait_days: self.optional(part, "wait_days", Self::count).unwrap_or(3) as i32,
            attempts: self.optional(part, "attempts", Self::count).unwrap_or(3).max(1),
            reason: self.optional(part, "reason", Self::text).unwrap_or_default(),
            is_own_choice: self.optional(part, "own", Self::truth).unwrap_or(false),
            instead: Vec::new(),
            label: label?,
            title: title?,
            anchor: anchor?,
            offset: offset?,
            action: action?,
            tone: tone?,
        };
        let forms = self.forms(part, &step, at);
        Some(Step { instead: forms, ..step })
    }

    /// The other forms of a step: what they do not name is as in the step itself.
    fn forms(&mut self, part: &Table<'_>, step: &Step, at: usize) -> Vec<Instead> {
        let mut found = Vec::new();
        for (other, _) in self.tables(part, "instead", at) {
            self.known(other, &[FORM_FIELDS, CONDITION_FIELDS].concat());
            let when = self.conditions(other);
            found.push(Instead { when, form: self.form(other, step) });
        }
        found
    }

    fn form(&mut self, part: &Table<'_>, step: &Step) -> Step {
        let mut form = step.clone();
        if let Some(action) = self.optional(part, "action", Self::code::<Action>) {
            form.action = action;
            form.legal_kind = action.is_message().then_some(LegalKind::Reminder);
            // A call and a message have nothing in common but their step.
            (form.companion, form.whom, form.has_copies) = (None, None, None);
        }
        if let Some(kind) = self.optional(part, "legal_kind", Self::code) {
            form.legal_kind = Some(kind);
        }
        form.title = self.optional(part, "title", Self::text).unwrap_or(form.title);
        form.tone = self.optional(part, "tone", Self::tone).unwrap_or(form.tone);
        match self.optional(part, "term_days", Self::count) {
            Some(0) => form.term_days = None,
            Some(days) => form.term_days = Some(days),
            None => {}
        }
        form.announces = self.optional(part, "announces", Self::words).unwrap_or(form.announces);
        form.actor = self.optional(part, "actor", Self::code).unwrap_or(form.actor);
        form.whom = self.optional(part, "whom", Self::code).or(form.whom);
        form.companion = self.optional(part, "companion", Self::code).or(form.companion);
        form.has_copies = self.optional(part, "copies", Self::truth).or(form.has_copies);
        let approval = self.optional(part, "approval", Self::truth);
        form.needs_approval = approval.unwrap_or(form.needs_approval);
        form.reason = self.optional(part, "reason", Self::text).unwrap_or(form.reason);
        form
    }

    fn offset(&mut self, part: &Table<'_>, at: usize) -> Option<Offset> {
        let days = self.optional(part, "days", Self::whole);
        let working = self.optional(part, "working_days", Self::whole);
        match (days, working) {
            (Some(days), None) => Some(Offset::Days(days)),
            (None, Some(days)) => Some(Offset::WorkingDays(days)),
            _ => {
                let field = "days".to_owned();
                self.mistake(at, StrategyMistake::FieldMissing { field });
                None
            }
        }
    }

    fn conditions(&mut self, part: &Table<'_>) -> Conditions {
        let outcomes = |reader: &mut Self, name| {
            reader.optional(part, name, Self::codes::<CallOutcome>).unwrap_or_default()
        };
        Conditions {
            amount_from: self.optional(part, "amount_from", Self::amount),
            or_new_debtor: self.optional(part, "or_new_debtor", Self::truth).unwrap_or(false),
            amount_to: self.optional(part, "amount_to", Self::amount),
            debtor: self.optional(part, "debtor", Self::code),
            language: self.optional(part, "language", Self::code),
            first_time_late: self.optional(part, "first_time_late", Self::truth),
            term_basis: self.optional(part, "terms", Self::code),
            agreement_broken: self.optional(part, "agreement_broken", Self::truth),
            last_call: outcomes(self, "last_call"),
            unless_last_call: outcomes(self, "unless_last_call"),
            no_reaction_days: self.optional(part, "no_reaction_days", Self::count),
        }
    }
}
