//! What is typed wrong, in words; and the few things to know before anything is parsed.
//!
//! Knows the kinds of mistakes that the parser finds and which sentence belongs to each. The
//! language and `--json` are looked up first, so that even the complaint about them is understood.

use std::error::Error;
use std::ffi::OsString;
use std::fmt;
use std::path::Path;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use punctueel_domain::coded::{Arg, Data};
use punctueel_domain::party::Language;
use punctueel_letters::words::Words;

/// Wrong use: nothing was done.
#[derive(Debug)]
pub struct Wrong {
    /// The stable code.
    pub code: &'static str,
    /// The sentence.
    pub sentence: String,
    /// The exit status: 2, or 3 when the world is to blame.
    pub exit: u8,
}

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.sentence)
    }
}

impl Error for Wrong {}

impl Wrong {
    /// What the parser did not understand.
    pub fn of(error: &clap::Error, words: &Words) -> Wrong {
        let mut sentence = words.say(id_of(error), &details(error));
        if let Some(near) = nearest(error) {
            sentence.push(' ');
            sentence.push_str(&words.say("usage-nearest", &[("near", near.arg())]));
        }
        sentence.push(' ');
        sentence.push_str(&words.say("usage-see-help", &[]));
        Wrong { code: "WRONG-USE", sentence, exit: 2 }
    }

    /// A file that is not there or cannot be read.
    pub fn file(path: &Path, error: &std::io::Error, words: &Words) -> Wrong {
        let file = ("file", path.display().to_string().arg());
        if error.kind() == std::io::ErrorKind::NotFound {
            let sentence = words.say("error-FILE-MISSING", &[file]);
            return Wrong { code: "FILE-MISSING", sentence, exit: 2 };
        }
        let cause = ("cause", error.to_string().arg());
        let sentence = words.say("error-FILE-UNREADABLE", &[file, cause]);
        Wrong { code: "FILE-UNREADABLE", sentence, exit: 3 }
    }
}

/// Which sentence says what is wrong.
fn id_of(error: &clap::Error) -> &'static str {
    let value = text_of(error, ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => "usage-unknown",
        ErrorKind::InvalidSubcommand => "usage-command",
        ErrorKind::InvalidValue if value.is_empty() => "usage-value-missing",
        ErrorKind::InvalidValue => "usage-choice",
        ErrorKind::ValueValidation => "usage-value",
        ErrorKind::ArgumentConflict => "usage-conflict",
        ErrorKind::MissingRequiredArgument => "usage-required",
        ErrorKind::MissingSubcommand => "usage-no-command",
        ErrorKind::TooManyValues
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::NoEquals => "usage-values",
        _ => "usage-other",
    }
}

/// The pieces a sentence may need.
fn details(error: &clap::Error) -> Vec<(&'static str, Arg)> {
    let kind = error.source().map(ToString::to_string).unwrap_or_default();
    let pieces = [
        ("arg", text_of(error, ContextKind::InvalidArg)),
        ("value", text_of(error, ContextKind::InvalidValue)),
        ("command", text_of(error, ContextKind::InvalidSubcommand)),
        ("valid", text_of(error, ContextKind::ValidValue)),
        ("other", text_of(error, ContextKind::PriorArg)),
        ("commands", text_of(error, ContextKind::ValidSubcommand)),
        ("kind", Some(kind)),
    ];
    pieces.map(|(name, text)| (name, text.unwrap_or_default().arg())).to_vec()
}

/// What was probably meant.
fn nearest(error: &clap::Error) -> Option<String> {
    let kinds =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    kinds.into_iter().find_map(|kind| text_of(error, kind))
}

fn text_of(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) if texts.is_empty() => None,
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        _ => None,
    }
}

/// `help import` means `import --help`, and nothing at all asks for help too.
pub fn in_order(mut typed: Vec<OsString>) -> Vec<OsString> {
    if typed.len() == 1 {
        typed.push("--help".into());
    }
    if typed.get(1).is_some_and(|word| word == "help") {
        typed.remove(1);
        typed.push("--help".into());
    }
    typed
}

/// The language asked for; Dutch when nothing is said.
pub fn language_of(typed: &[OsString]) -> Language {
    let mut found = None;
    let mut words = typed.iter().filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        match word.strip_prefix("--language") {
            Some("") => found = words.next(),
            Some(rest) => found = rest.strip_prefix('='),
            None => {}
        }
    }
    found.and_then(|code| code.parse().ok()).unwrap_or(Language::Nl)
}

/// Yes when the answer is for a machine.
pub fn asks_json(typed: &[OsString]) -> bool {
    typed.iter().any(|word| word == "--json")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn the_language_is_found_anywhere() {
        assert_eq!(language_of(&typed("punctueel today --language en")), Language::En);
        assert_eq!(language_of(&typed("punctueel --language=en today")), Language::En);
        for line in ["punctueel today", "punctueel --language", "punctueel --language fr"] {
            assert_eq!(language_of(&typed(line)), Language::Nl, "{line}");
        }
    }

    #[test]
    fn help_may_stand_in_front() {
        let expected = typed("punctueel bank list --help");
        assert_eq!(in_order(typed("punctueel help bank list")), expected);
        assert_eq!(in_order(typed("punctueel")), typed("punctueel --help"));
    }
}
