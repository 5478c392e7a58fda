//! The shapes that `--json` prints: small pieces that several commands share.
//!
//! Amounts are texts with two decimals, days `2026-10-02`, ids carry their prefix. A key without
//! content is left out. Each command declares its own shape beside its code; the shapes are a
//! contract.

use serde::{Serialize, Serializer};

use punctueel_domain::coded::Coded;
use punctueel_domain::id::TaskId;
use punctueel_domain::money::Cents;
use punctueel_domain::party::Channel;
use punctueel_domain::strategy::Action;
use punctueel_formats::facts::Format;
use punctueel_formats::problem::Problem;
use punctueel_letters::words::{List, Words};

/// An amount as machines read it: `1210.00`.
#[derive(Clone, Copy, Debug)]
pub struct Amount(pub Cents);

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// A reason or refusal: the code is stable, the sentence is for people.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    /// The stable code.
    pub code: &'static str,
    /// The sentence.
    pub sentence: String,
    /// The article it rests on, where that is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'static str>,
}

impl Said {
    /// A value of one of the closed lists of the house.
    pub fn of(value: &impl Coded, list: List, words: &Words) -> Said {
        Said { code: value.code(), sentence: words.sentence(value, list), source: None }
    }

    /// The same with the article it rests on.
    pub fn by(self, source: Option<&'static str>) -> Said {
        Said { source, ..self }
    }

    /// A value whose sentences stand with the words of this crate.
    pub fn here(value: &impl Coded, list: &str, words: &Words) -> Said {
        let sentence = words.say(&format!("{list}-{}", value.code()), &value.args());
        Said { code: value.code(), sentence, source: None }
    }
}

/// Something that is not as it should be in a file.
#[derive(Clone, Debug, Serialize)]
pub struct ProblemShape {
    /// The line; 0: the whole file.
    pub line: u64,
    /// The stable code.
    pub code: &'static str,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub hint: String,
}

impl ProblemShape {
    /// A problem in words.
    pub fn of(problem: &Problem, words: &Words) -> ProblemShape {
        let code = problem.what.code();
        ProblemShape {
            line: problem.line,
            code,
            severity: if problem.is_error() { "error" } else { "warning" },
            what: words.problem(code, &problem.found),
            hint: words.hint(code),
        }
    }

    /// All problems of a file in words.
    pub fn all(problems: &[Problem], words: &Words) -> Vec<ProblemShape> {
        problems.iter().map(|problem| ProblemShape::of(problem, words)).collect()
    }
}

/// What every writing command answers, with what it has to say besides.
#[derive(Debug, Serialize)]
pub struct Done<T: Serialize> {
    /// It was done.
    pub done: bool,
    /// What it was done to, or what came of it.
    pub id: String,
    /// The numbers of the events.
    pub events: Vec<i64>,
    /// The rest.
    #[serde(flatten)]
    pub more: T,
}

/// Nothing besides.
#[derive(Debug, Serialize)]
pub struct Nothing {}

/// The id of a piece of work as people see it: `call_12`, `msg_12` or `prop_12`.
pub fn task_id(task: TaskId, action: Action) -> String {
    let prefix = match action {
        Action::Call => "call",
        Action::Letter | Action::Email => "msg",
        Action::HandOver | Action::DeliveryStop => "prop",
    };
    format!("{prefix}_{}", task.0)
}

/// How a message goes, in the words of the contract.
pub fn channel_code(channel: Option<Channel>) -> Option<&'static str> {
    channel.map(|channel| match channel {
        Channel::Post => "letter",
        Channel::Email => "email",
        Channel::Phone => "phone",
    })
}

/// What a format is called; an id may hold no point, so `camt.053` is looked up as `camt053`.
pub fn format_name(words: &Words, format: Format) -> String {
    words.code("format", &format.code().replace('.', ""))
}
