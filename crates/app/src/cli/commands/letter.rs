//! `punctueel letter`: is a text kind, clear and allowed?
//!
//! `letter lint` reads a text file and says what could be better, each with the sentence it is
//! about and what to write instead. What may not be said is an error (exit 1); the rest is advice.
//! The words it looks for stand in an open list. Touches no database.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde::Serialize;

use punctueel_domain::party::{DebtorKind, Language};
use punctueel_domain::refusal::Refusal;
use punctueel_letters::compose::own::LONGEST;
use punctueel_letters::letter::LetterKind;
use punctueel_letters::lint::{self, Finding, Level, Setting};
use punctueel_letters::words::{List, Words};
use punctueel_office::No;

use crate::cli::answer::Answer;
use crate::cli::page::Page;
use crate::cli::session::Session;
use crate::cli::shape::Said;
use crate::cli::values;

/// About texts.
#[derive(Args, Debug)]
pub struct Letter {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Lint(Lint),
}

/// Looks at a text.
#[derive(Args, Debug)]
struct Lint {
    /// The file.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// How firm it may be.
    #[arg(long, value_name = "1-4", value_parser = clap::value_parser!(u8).range(1..=4))]
    tone: Option<u8>,
    /// Who reads it.
    #[arg(long = "for", value_name = "business|consumer", value_parser = values::debtor_kind)]
    reader: Option<DebtorKind>,
    /// Which letter it is.
    #[arg(long, value_name = "LETTER", value_parser = values::letter)]
    letter: Option<LetterKind>,
    /// The text is in this language.
    #[arg(long = "in", value_name = "nl|en", value_parser = values::language)]
    language: Option<Language>,
}

#[derive(Serialize)]
struct Linted {
    valid: bool,
    findings: Vec<FindingShape>,
}

/// Something that could be better, as it is shown.
#[derive(Clone, Debug, Serialize)]
pub(super) struct FindingShape {
    level: &'static str,
    #[serde(flatten)]
    said: Said,
    #[serde(skip_serializing_if = "String::is_empty")]
    at: String,
}

impl FindingShape {
    pub(super) fn of(finding: &Finding, words: &Words) -> FindingShape {
        let said = Said::of(&finding.flaw, List::Flaw, words);
        FindingShape { level: finding.level.code(), said, at: finding.at.clone() }
    }

    /// One point, and the sentence below it.
    pub(super) fn show(&self, page: &mut Page) {
        let level = page.words.code("lint-level", self.level);
        page.point(&format!("{level}: {}", self.said.sentence));
        if !self.at.is_empty() {
            page.line(&format!("    {}", self.at));
        }
    }
}

/// Does what is asked.
pub fn run(args: Letter, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::Lint(args) => lint(&args, session),
    }
}

fn lint(args: &Lint, session: &Session) -> anyhow::Result<Answer> {
    let text = session.text(&args.file)?;
    if text.len() > LONGEST {
        return Err(No::from(Refusal::TextTooLong { most: LONGEST as u32 }).into());
    }
    let reader = args.reader.unwrap_or(DebtorKind::Unknown);
    let language = args.language.unwrap_or(Language::Nl);
    let usual = Setting { language, tone: 1, reader, legal_kind: None };
    let setting = args.letter.map_or(usual, |letter| Setting::of(letter, reader, language));
    let setting = Setting { tone: args.tone.unwrap_or(setting.tone), ..setting };
    let found = lint::text(&text, &setting);
    let findings = found.iter().map(|one| FindingShape::of(one, session.words)).collect();
    let shape = Linted { valid: is_allowed(&found), findings };
    session.verdict(!shape.valid, &shape, |page| {
        if shape.findings.is_empty() {
            page.say("lint-nothing", &[]);
        }
        shape.findings.iter().for_each(|finding| finding.show(page));
    })
}

/// Nothing in it that may not be said.
pub(super) fn is_allowed(found: &[Finding]) -> bool {
    !found.iter().any(|finding| finding.level == Level::Block)
}
