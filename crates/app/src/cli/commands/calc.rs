//! `punctueel calc`: the legal calculators on their own.
//!
//! `calc interest`, `costs`, `notice`, `impute`, `term` and `limitation` answer one question each,
//! from what is typed, with the article and every step shown. They touch no database and decide
//! nothing: the rules stand in `domain::law`.

mod costs;
mod impute;
mod interest;
mod limitation;
mod notice;
mod term;
pub(super) mod typed;

use clap::{Args, Subcommand};
use serde::Serialize;

use punctueel_domain::coded::Coded;
use punctueel_domain::law::caution::Caution;
use punctueel_domain::law::choice::Choice;
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_letters::words::{List, Words};
use punctueel_office::No;

use crate::cli::answer::Answer;
use crate::cli::page::Page;
use crate::cli::session::Session;
use crate::cli::shape::Said;

/// Calculates by law.
#[derive(Args, Debug)]
pub struct Calc {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Interest(interest::Interest),
    Costs(costs::Costs),
    Notice(notice::Notice),
    Impute(impute::Impute),
    Term(term::Term),
    Limitation(limitation::Limitation),
}

/// Calculates.
pub fn run(args: Calc, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::Interest(args) => interest::run(&args, session),
        What::Costs(args) => costs::run(&args, session),
        What::Notice(args) => notice::run(&args, session),
        What::Impute(args) => impute::run(&args, session),
        What::Term(args) => term::run(&args, session),
        What::Limitation(args) => limitation::run(&args, session),
    }
}

/// Something to look at: code, sentence and article.
#[derive(Clone, Debug, Serialize)]
struct CautionShape {
    code: &'static str,
    sentence: String,
    source: &'static str,
}

impl CautionShape {
    fn all(cautions: &[Caution], words: &Words) -> Vec<CautionShape> {
        let shape = |caution: &Caution| CautionShape {
            code: caution.code(),
            sentence: words.sentence(caution, List::Caution),
            source: caution.source(),
        };
        cautions.iter().map(shape).collect()
    }
}

/// What we chose in a calculation.
fn choices(all: &[Choice], words: &Words) -> Vec<Said> {
    all.iter().map(|one| Said::of(one, List::Choice, words)).collect()
}

fn show_choices(page: &mut Page, choices: &[Said]) {
    for one in choices {
        page.point(&one.sentence);
    }
}

/// The cautions below a calculation.
fn show_cautions(page: &mut Page, cautions: &[CautionShape]) {
    if !cautions.is_empty() {
        page.title("calc-cautions", &[]);
    }
    for caution in cautions {
        let article = page.words.article(caution.source);
        page.point(&format!("{} ({article})", caution.sentence));
    }
}

/// An amount that was typed; below zero is refused here and not by the parser, with its own code.
fn not_negative(amount: Cents) -> Result<Cents, No> {
    if amount.is_negative() { Err(Refusal::AmountNegative.into()) } else { Ok(amount) }
}
