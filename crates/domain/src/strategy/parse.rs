//! Reads a strategy text (TOML) and lists every mistake with its line.
//!
//! Knows how the vocabulary is written; `step` reads one step. Goes on after a mistake so that a
//! user sees all of them at once. Does not know whether the strategy makes sense: that is `check`.

use std::str::FromStr;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

mod step;

use super::language::{Limits, Step, Strategy, TakeIn, TakeInStart};
use crate::code::codes;
use crate::coded;

use crate::money::Cents;

coded! {
    /// What is wrong in a strategy text.
    pub enum StrategyMistake {
        /// The text is no TOML here.
        NotToml { text: String } = "NOT-TOML",
        /// A field that is needed is missing.
        FieldMissing { field: String } = "FIELD-MISSING",
        /// A field nobody knows.
        FieldUnknown { field: String } = "FIELD-UNKNOWN",
        /// A value of the wrong kind.
        ValueWrong { field: String, expected: String } = "VALUE-WRONG",
        /// Two steps with one label.
        LabelTwice { label: String } = "LABEL-TWICE",
        /// A step that is named but does not exist.
        StepUnknown { label: String } = "STEP-UNKNOWN",
        /// There are no steps.
        NoSteps = "NO-STEPS",
        /// The first step counts from a step before it.
        FirstNeedsDay = "FIRST-NEEDS-DAY",
        /// A step counts from a granted term that no earlier step gives.
        NoTermGranted = "NO-TERM-GRANTED",
        /// A step threatens while a term that was granted still runs.
        TermStillRunning { label: String, days: u32, term: u32 } = "TERM-STILL-RUNNING",
        /// A message of a kind that must give a term gives none.
        TermMissing = "TERM-MISSING",
        /// What is announced does not come later.
        AnnouncedEarlier { label: String } = "ANNOUNCED-EARLIER",
        /// Two steps that count from fixed days stand in the wrong order.
        OrderWrong { label: String } = "ORDER-WRONG",
        /// A step that a person must always look at is to go by itself.
        NeverAutomatic = "NEVER-AUTOMATIC",
        /// Nobody is ever called.
        NoCall = "NO-CALL",
        /// A companion stands beside something that is no call, or is no e-mail.
        CompanionWrong = "COMPANION-WRONG",
        /// Copies are to go along with something that is no message and has none beside it.
        CopiesAlone = "COPIES-ALONE",
        /// The first of two amounts is above the second: no claim fits between.
        AmountsCross { from: Cents, to: Cents } = "AMOUNTS-CROSS",
        /// A step for new debtors too that has no amount to make an exception to.
        NewDebtorAlone = "NEW-DEBTOR-ALONE",
        /// A call must have ended in an outcome that is excluded as well.
        OutcomesExclude = "OUTCOMES-EXCLUDE",
        /// A step asks for the outcome of a call that no earlier step makes.
        NoCallBefore = "NO-CALL-BEFORE",
        /// A step meant for before the last day to pay asks for a broken agreement or a late payer.
        OnlyAfterDue { field: String } = "ONLY-AFTER-DUE",
        /// Another form of a step that asks nothing: the step itself is never done.
        InsteadAlways = "INSTEAD-ALWAYS",
        /// Lapses before the last day to pay, but is not meant for before it.
        LapseAfterDue = "LAPSE-AFTER-DUE",
        /// The last day for hand-over comes before the day the steps lead to.
        HandOverEarly { days: u32, planned: u32 } = "HAND-OVER-EARLY",
        /// There is a last day for hand-over, but no such step.
        NoHandOver = "NO-HAND-OVER",
        /// A claim that was overdue when it came in would start with a threat.
        TakeInThreatens { label: String } = "TAKE-IN-THREATENS",
    }
}

codes! {
    /// How bad a mistake is.
    pub enum Severity {
        /// The strategy cannot be put in force.
        Error = "error",
        /// It can, and a person should think about it.
        Warning = "warning",
    }
}

/// One mistake in a strategy text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrategyProblem {
    /// The line in the text, counted from 1.
    pub line: u32,
    /// The step it is about; empty when it is about the whole.
    pub step: String,
    /// What is wrong.
    pub mistake: StrategyMistake,
    /// How bad it is.
    pub severity: Severity,
}

/// Reads a strategy.
///
/// # Errors
/// Every mistake in the text, with its line.
pub fn parse(text: &str) -> Result<Strategy, Vec<StrategyProblem>> {
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader { text, problems: Vec::new(), step: String::new() };
    for error in errors {
        let at = error.span().map_or(0, |span| span.start);
        let text = error.message().to_owned();
        reader.mistake(at, StrategyMistake::NotToml { text });
    }
    let strategy = reader.strategy(document.get_ref());
    match (strategy, reader.problems.is_empty()) {
        (Some(strategy), true) => Ok(strategy),
        _ => Err(reader.problems),
    }
}

/// The line of every step, by label, for mistakes found after parsing.
pub(super) fn step_lines(text: &str) -> Vec<(String, u32)> {
    let (document, _) = DeTable::parse_recoverable(text);
    let reader = Reader { text, problems: Vec::new(), step: String::new() };
    let Some(DeValue::Array(steps)) = document.get_ref().get("step").map(Spanned::get_ref) else {
        return Vec::new();
    };
    let label = |step: &Spanned<DeValue<'_>>| {
        let table = step.get_ref().as_table()?;
        let label = table.get("label")?;
        Some((label.get_ref().as_str()?.to_owned(), reader.line(label.span().start)))
    };
    steps.iter().filter_map(label).collect()
}

type Table<'t> = DeTable<'t>;
type Field<'t, 'v> = &'v Spanned<DeValue<'t>>;

const LIMIT_FIELDS: &[&str] =
    &["gap_days", "cap_business", "cap_consumer", "cap_period_days", "hand_over_by_days"];

struct Reader<'t> {
    text: &'t str,
    problems: Vec<StrategyProblem>,
    step: String,
}

impl Reader<'_> {
    fn line(&self, at: usize) -> u32 {
        let before = self.text.as_bytes().get(..at).unwrap_or_default();
        1 + before.iter().filter(|byte| **byte == b'\n').count() as u32
    }

    fn mistake(&mut self, at: usize, mistake: StrategyMistake) {
        let (line, step) = (self.line(at), self.step.clone());
        self.problems.push(StrategyProblem { line, step, mistake, severity: Severity::Error });
    }

    fn strategy(&mut self, table: &Table<'_>) -> Option<Strategy> {
        self.known(table, &["name", "title", "version", "source", "limits", "take_in", "step"]);
        let name = self.needed(table, "name", 0, Self::word);
        let title = self.needed(table, "title", 0, Self::text);
        let version = self.needed(table, "version", 0, Self::count);
        let source = self.optional(table, "source", Self::text).unwrap_or_default();
        let limits = self.limits(table);
        let take_in = self.take_in(table);
        let steps = self.steps(table);
        let strategy = Strategy {
            name: name?,
            title: title?,
            version: version?,
            source,
            limits,
            take_in,
            steps,
        };
        self.cross_check(&strategy);
        Some(strategy)
    }

    fn limits(&mut self, table: &Table<'_>) -> Limits {
        let mut limits = Limits::default();
        let Some((part, _)) = self.part(table, "limits") else { return limits };
        self.known(part, LIMIT_FIELDS);
        let mut set = |name: &str, into: &mut dyn FnMut(u32)| {
            if let Some(value) = self.optional(part, name, Self::count) {
                into(value);
            }
        };
        set("gap_days", &mut |value| limits.gap_days = value as i32);
        set("cap_business", &mut |value| limits.cap_business = value);
        set("cap_consumer", &mut |value| limits.cap_consumer = value);
        set("cap_period_days", &mut |value| limits.cap_period_days = value as i32);
        set("hand_over_by_days", &mut |value| limits.hand_over_by_days = Some(value as i32));
        limits
    }

    fn take_in(&mut self, table: &Table<'_>) -> TakeIn {
        let mut take_in = TakeIn { debtors_per_day: 10, starts: Vec::new() };
        let Some((part, at)) = self.part(table, "take_in") else { return take_in };
        self.known(part, &["debtors_per_day", "starts"]);
        if let Some(count) = self.optional(part, "debtors_per_day", Self::count) {
            take_in.debtors_per_day = count.max(1);
        }
        let starts = self.tables(part, "starts", at);
        for (start, at) in starts {
            self.known(start, &["from_days", "step"]);
            let from = self.needed(start, "from_days", at, Self::count);
            let step = self.needed(start, "step", at, Self::word);
            if let (Some(from), Some(step)) = (from, step) {
                take_in.starts.push(TakeInStart { from_days: from as i32, step });
            }
        }
        take_in
    }

    fn steps(&mut self, table: &Table<'_>) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        for (part, at) in self.tables(table, "step", 0) {
            let Some(step) = self.step(part, at) else { continue };
            if steps.iter().any(|known| known.label == step.label) {
                self.mistake(at, StrategyMistake::LabelTwice { label: step.label.clone() });
            }
            steps.push(step);
        }
        self.step.clear();
        if steps.is_empty() && self.problems.is_empty() {
            self.mistake(0, StrategyMistake::NoSteps);
        }
        steps
    }

    fn cross_check(&mut self, strategy: &Strategy) {
        let lines = step_lines(self.text);
        let named = strategy
            .steps
            .iter()
            .flat_map(|step| step.announces.iter().map(move |name| (step.label.clone(), name)));
        let starts = strategy.take_in.starts.iter().map(|start| (String::new(), &start.step));
        for (step, label) in named.chain(starts) {
            if strategy.position(label).is_none() {
                let line =
                    lines.iter().find(|(known, _)| *known == step).map_or(1, |found| found.1);
                let mistake = StrategyMistake::StepUnknown { label: label.clone() };
                let severity = Severity::Error;
                self.problems.push(StrategyProblem { line, step, mistake, severity });
            }
        }
    }

    // Fields: needed or optional, each read by a function that says what it expected.

    fn known(&mut self, table: &Table<'_>, fields: &[&str]) {
        for key in table.keys() {
            let name: &str = key.get_ref();
            if !fields.contains(&name) {
                let field = name.to_owned();
                self.mistake(key.span().start, StrategyMistake::FieldUnknown { field });
            }
        }
    }

    fn optional<T>(
        &mut self,
        table: &Table<'_>,
        name: &str,
        read: fn(Field<'_, '_>) -> Result<T, &'static str>,
    ) -> Option<T> {
        let field = table.get(name)?;
        read(field)
            .map_err(|expected| {
                let (field_name, expected) = (name.to_owned(), expected.to_owned());
                let mistake = StrategyMistake::ValueWrong { field: field_name, expected };
                self.mistake(field.span().start, mistake);
            })
            .ok()
    }

    fn needed<T>(
        &mut self,
        table: &Table<'_>,
        name: &str,
        at: usize,
        read: fn(Field<'_, '_>) -> Result<T, &'static str>,
    ) -> Option<T> {
        if table.get(name).is_none() {
            self.mistake(at, StrategyMistake::FieldMissing { field: name.to_owned() });
        }
        self.optional(table, name, read)
    }

    fn part<'v, 't>(&mut self, table: &'v Table<'t>, name: &str) -> Option<(&'v Table<'t>, usize)> {
        let field = table.get(name)?;
        let found = field.get_ref().as_table();
        if found.is_none() {
            let expected = "table".to_owned();
            let mistake = StrategyMistake::ValueWrong { field: name.to_owned(), expected };
            self.mistake(field.span().start, mistake);
        }
        Some((found?, field.span().start))
    }

    fn tables<'v, 't>(
        &mut self,
        table: &'v Table<'t>,
        name: &str,
        at: usize,
    ) -> Vec<(&'v Table<'t>, usize)> {
        let Some(field) = table.get(name) else { return Vec::new() };
        let rows = match field.get_ref() {
            DeValue::Array(rows) => rows.iter().collect::<Vec<_>>(),
            _ => Vec::new(),
        };
        let read =
            |row: &'v Spanned<DeValue<'t>>| Some((row.get_ref().as_table()?, row.span().start));
        let found: Vec<_> = rows.iter().filter_map(|row| read(row)).collect();
        if found.len() != rows.len() || rows.is_empty() {
            let expected = "tables".to_owned();
            self.mistake(at, StrategyMistake::ValueWrong { field: name.to_owned(), expected });
        }
        found
    }

    fn text(field: Field<'_, '_>) -> Result<String, &'static str> {
        field.get_ref().as_str().map(str::to_owned).ok_or("text")
    }

    fn word(field: Field<'_, '_>) -> Result<String, &'static str> {
        let text = Self::text(field)?;
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let good = !text.is_empty() && text.len() <= 40 && text.chars().all(fits);
        if good { Ok(text) } else { Err("a-z 0-9 -") }
    }

    fn words(field: Field<'_, '_>) -> Result<Vec<String>, &'static str> {
        match field.get_ref() {
            DeValue::Array(rows) => rows.iter().map(Self::word).collect(),
            _ => Err("[…]"),
        }
    }

    fn whole(field: Field<'_, '_>) -> Result<i32, &'static str> {
        let number = field
            .get_ref()
            .as_integer()
            .and_then(|number| i32::from_str_radix(number.as_str(), number.radix()).ok());
        number.filter(|days| days.abs() <= 3650).ok_or("-3650 … 3650")
    }

    fn count(field: Field<'_, '_>) -> Result<u32, &'static str> {
        let whole = Self::whole(field).map_err(|_| "0 … 3650")?;
        u32::try_from(whole).map_err(|_| "0 … 3650")
    }

    fn tone(field: Field<'_, '_>) -> Result<u8, &'static str> {
        match Self::count(field) {
            Ok(tone @ 1..=4) => Ok(tone as u8),
            _ => Err("1 … 4"),
        }
    }

    fn truth(field: Field<'_, '_>) -> Result<bool, &'static str> {
        field.get_ref().as_bool().ok_or("true / false")
    }

    fn amount(field: Field<'_, '_>) -> Result<Cents, &'static str> {
        let text = Self::text(field).map_err(|_| "\"100.00\"")?;
        text.parse().map_err(|_| "\"100.00\"")
    }

    fn codes<T: FromStr>(field: Field<'_, '_>) -> Result<Vec<T>, &'static str> {
        match field.get_ref() {
            DeValue::Array(rows) => rows.iter().map(Self::code).collect(),
            _ => Err("[…]"),
        }
    }

    fn code<T: FromStr>(field: Field<'_, '_>) -> Result<T, &'static str> {
        Self::text(field)?.parse().map_err(|_| "code")
    }
}
