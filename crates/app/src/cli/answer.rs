//! Where every answer and every error ends: what is printed where, and the exit status.
//!
//! 0 done, 1 no (the answer says why), 2 wrong use, 3 the world failed or we made a mistake. An
//! answer, also a no, goes to standard output; only when there is none an error goes to standard
//! error. A reader that stops reading (`| head`) is no error.

use std::any::Any;
use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;

use punctueel_domain::coded::Coded;
use punctueel_domain::refusal::Refusal;
use punctueel_letters::words::{List, Words};
use punctueel_office::No;

use super::usage::Wrong;

/// What a command has to say.
#[derive(Debug)]
pub struct Answer {
    /// The text for standard output, for people or for machines.
    pub text: String,
    /// Yes when the answer is a no.
    pub is_no: bool,
}

/// How answers leave the program.
pub struct Edge {
    /// The words.
    pub words: &'static Words,
    /// For machines.
    pub json: bool,
}

/// The error object of the contract.
#[derive(Debug, Default, Serialize)]
struct Trouble {
    code: String,
    sentence: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    candidates: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changed: Option<Changed>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    causes: Vec<String>,
    #[serde(skip)]
    exit: u8,
}

/// What happened since the state that was decided on.
#[derive(Debug, Serialize)]
struct Changed {
    what: String,
    who: String,
    at: String,
}

impl Changed {
    fn of(refusal: &Refusal) -> Option<Changed> {
        let Refusal::ChangedSince { what, who, on, time } = refusal else { return None };
        let (what, who, at) = (what.clone(), who.clone(), format!("{on}T{time}"));
        Some(Changed { what, who, at })
    }
}

impl Edge {
    /// Prints what came of a command.
    pub fn end(&self, outcome: anyhow::Result<Answer>) -> ExitCode {
        match outcome {
            Ok(answer) => self.print(&answer.text, u8::from(answer.is_no)),
            Err(error) => self.complain(&self.trouble(&error)),
        }
    }

    /// Prints a text on standard output.
    pub fn print(&self, text: &str, exit: u8) -> ExitCode {
        let mut out = io::stdout().lock();
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Ok(()) => ExitCode::from(exit),
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(exit),
            Err(_) => ExitCode::from(3),
        }
    }

    fn complain(&self, trouble: &Trouble) -> ExitCode {
        let text = match self.json {
            true => serde_json::to_string(trouble).unwrap_or_default(),
            false => self.for_people(trouble),
        };
        // When standard error is gone as well, only the exit status is left to say it.
        let _ = writeln!(io::stderr().lock(), "{text}");
        ExitCode::from(trouble.exit)
    }

    fn for_people(&self, trouble: &Trouble) -> String {
        let mut text = trouble.sentence.clone();
        for cause in &trouble.causes {
            text.push_str("\n  ");
            text.push_str(cause);
        }
        let source = trouble.source.map(|source| format!(", {}", self.words.article(source)));
        let source = source.unwrap_or_default();
        if trouble.exit != 2 {
            text.push_str(&format!("\n({}{source})", trouble.code));
        }
        text
    }

    /// Every error there is, as code and sentence.
    fn trouble(&self, error: &anyhow::Error) -> Trouble {
        if let Some(wrong) = error.downcast_ref::<Wrong>() {
            let (code, sentence) = (wrong.code.to_owned(), wrong.sentence.clone());
            return Trouble { code, sentence, exit: wrong.exit, ..Trouble::default() };
        }
        match error.downcast_ref::<No>() {
            Some(No::Refused(refusal)) => self.refused(refusal),
            Some(No::Failed(failed)) => Trouble {
                code: failed.code().to_owned(),
                sentence: self.words.say(&format!("error-{}", failed.code()), &[]),
                causes: error.chain().skip(2).map(ToString::to_string).collect(),
                exit: 3,
                ..Trouble::default()
            },
            None => Trouble {
                code: "MISTAKE-OF-OURS".to_owned(),
                sentence: self.words.say("error-MISTAKE-OF-OURS", &[]),
                causes: error.chain().map(ToString::to_string).collect(),
                exit: 3,
                ..Trouble::default()
            },
        }
    }

    fn refused(&self, refusal: &Refusal) -> Trouble {
        let candidates = match refusal {
            Refusal::Ambiguous { candidates, .. } => candidates.split(", ").collect(),
            _ => Vec::new(),
        };
        Trouble {
            code: refusal.code().to_owned(),
            sentence: self.words.sentence(refusal, List::Refusal),
            source: refusal.source(),
            changed: Changed::of(refusal),
            candidates: candidates.into_iter().map(str::to_owned).collect(),
            // What has no meaning with the rest of the command is wrong use of it.
            exit: if matches!(refusal, Refusal::DoesNotFit { .. }) { 2 } else { 1 },
            ..Trouble::default()
        }
    }
}

/// We made a mistake: this one piece of work stopped.
#[derive(Debug)]
pub struct Mistake(String);

impl Mistake {
    /// What was thrown, in words.
    pub fn from_panic(thrown: &(dyn Any + Send)) -> Mistake {
        let text = thrown.downcast_ref::<&str>().map(|text| (*text).to_owned());
        let text = text.or_else(|| thrown.downcast_ref::<String>().cloned());
        Mistake(text.unwrap_or_else(|| "?".to_owned()))
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Mistake {}
