//! `punctueel terms`: what was agreed and chosen, as far as the law asks for it in a claim.
//!
//! Where the last day to pay comes from, which interest and costs were agreed, how days are
//! counted, what a payment pays first. `terms set` says it of all claims, or of a segment, a debtor
//! or an invoice: the nearest counts. `terms show` shows what was said. Both say nothing about
//! money that came in: it changes no entry.

use clap::Args;
use clap::Subcommand;
use serde::Serialize;

use punctueel_domain::id::{DebtorId, InvoiceId, SegmentId};
use punctueel_domain::law::rules::{Rule, RuleField, RuleLevel};
use punctueel_domain::refusal::Refusal;
use punctueel_letters::words::List;
use punctueel_office::actions::set_claim_rules::{About, SetClaimRules};
use punctueel_office::ask::find::Found;
use punctueel_office::{Desk, No, Outcome};
use punctueel_store::load::ledger::{RuleOf, all_rules};
use punctueel_store::load::segments;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::{Page, count};
use crate::cli::session::Session;
use crate::cli::shape::{Done, Said};
use crate::cli::table::Head;
use crate::cli::values;

/// What was agreed.
#[derive(Args, Debug)]
pub struct Terms {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Set(Box<Set>),
    Show(Show),
}

/// No arguments.
#[derive(Args, Debug)]
struct Show {}

/// What holds.
#[derive(Args, Debug)]
struct Set {
    /// A debtor or an invoice; nobody: all claims.
    #[arg(value_name = "INVOICE|DEBTOR", conflicts_with = "segment")]
    who: Option<String>,
    /// The debtors of a segment.
    #[arg(long, value_name = "SEGMENT")]
    segment: Option<String>,
    #[command(flatten)]
    rules: Rules,
}

#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
struct Rules {
    /// Where the last day to pay comes from.
    #[arg(long, value_name = "agreed|unilateral|statutory-30|notice-of-default")]
    term: Option<String>,
    /// Which interest runs.
    #[arg(long, value_name = "statutory|8.00:simple|8.00:yearly")]
    interest: Option<String>,
    /// Which costs a firm owes.
    #[arg(long, value_name = "scale|late-invoice|none|clause:15.00:75.00")]
    costs: Option<String>,
    /// What a payment pays first.
    #[arg(long, value_name = "law|principal-first")]
    imputation: Option<String>,
    /// How days are counted.
    #[arg(long, value_name = "actual/365|actual/actual")]
    day_count: Option<String>,
    /// A collection service charges us VAT.
    #[arg(long, value_name = "yes|no")]
    vat_service: Option<String>,
    /// E-mail alone is enough for a 14-day letter.
    #[arg(long, value_name = "yes|no")]
    notice_by_email: Option<String>,
    /// The day on which the debtor let know that he will not pay; of an invoice.
    #[arg(long, value_name = "DAY")]
    refused_on: Option<String>,
    /// Take back what was said; may be given more than once.
    #[arg(long, value_name = "FIELD", value_parser = values::rule_field)]
    forget: Vec<RuleField>,
}

#[derive(Serialize)]
struct Counted {
    count: u32,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cautions: Vec<Said>,
}

#[derive(Serialize)]
struct RuleShape {
    level: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    subject: String,
    field: &'static str,
    value: String,
    event: i64,
}

/// Does what is asked.
pub fn run(args: Terms, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::Set(args) => set(*args, session),
        What::Show(Show {}) => show(session),
    }
}

fn set(args: Set, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let about = about(&args, &mut desk)?;
    let forget = args.rules.forget.clone();
    let rules = args.rules.read()?;
    let set = SetClaimRules { about, rules, forget };
    let cautions = set.cautions(&mut desk)?;
    let count = set.run(&mut desk)?;
    let id = match about.key() {
        (RuleLevel::House, _) => desk.name().to_owned(),
        (level, subject) => id(level, subject),
    };
    let said = |one| Said::of(one, List::Caution, session.words);
    let cautions: Vec<Said> = cautions.iter().map(said).collect();
    let (events, more) = (desk.last_events().to_vec(), Counted { count, cautions });
    let done = Done { done: true, id, events, more };
    session.answer(&done, |page| {
        page.say("terms-set", &[("count", crate::cli::page::count(count as usize))]);
        done.more.cautions.iter().for_each(|said| page.point(&said.sentence));
    })
}

fn about(args: &Set, desk: &mut Desk) -> Outcome<About> {
    if let Some(named) = &args.segment {
        let all = desk.read(|tx, administration| Ok(segments::all(tx, administration)?))?;
        let is_it = |one: &&punctueel_domain::strategy::Segment| {
            one.name == *named || one.segment.to_string() == *named
        };
        let found = all.iter().find(is_it).map(|one| About::Segment(one.segment));
        return Ok(found.ok_or_else(|| Refusal::NotFound { value: named.clone() })?);
    }
    let Some(who) = &args.who else { return Ok(About::House) };
    Ok(match find::find(desk, who)? {
        Found::Invoice(_, invoice) => About::Invoice(invoice),
        Found::Debtor(debtor) => About::Debtor(debtor),
    })
}

impl Rules {
    /// What was typed, read; a rate may be typed without decimals.
    fn read(self) -> Result<Vec<Rule>, No> {
        let typed = [
            (RuleField::Term, self.term),
            (RuleField::Interest, self.interest),
            (RuleField::Costs, self.costs),
            (RuleField::Imputation, self.imputation),
            (RuleField::DayCount, self.day_count),
            (RuleField::VatService, self.vat_service),
            (RuleField::NoticeByEmail, self.notice_by_email),
            (RuleField::RefusedOn, self.refused_on),
        ];
        let read = |(field, value): (RuleField, Option<String>)| {
            let value = value?;
            let wrong =
                || Refusal::ValueNotUnderstood { name: field.to_string(), value: value.clone() };
            Some(Rule::parse(field, &value).map_err(|_| wrong()))
        };
        Ok(typed.into_iter().filter_map(read).collect::<Result<_, Refusal>>()?)
    }
}

/// The id of what a rule is said of; empty for the administration.
fn id(level: RuleLevel, subject: i64) -> String {
    match level {
        RuleLevel::House => String::new(),
        RuleLevel::Segment => SegmentId(subject).to_string(),
        RuleLevel::Debtor => DebtorId(subject).to_string(),
        RuleLevel::Invoice => InvoiceId(subject).to_string(),
    }
}

fn show(session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let mut all = desk.read(|tx, administration| Ok(all_rules(tx, administration)?))?;
    all.sort_by_key(|(subject, said)| (said.level, *subject));
    let shape = |(subject, said): &RuleOf| RuleShape {
        level: said.level.code(),
        subject: id(said.level, *subject),
        field: said.rule.field().code(),
        value: said.rule.value(),
        event: said.event,
    };
    let shapes: Vec<RuleShape> = all.iter().map(shape).collect();
    session.answer(&shapes, |page| show_page(page, &shapes))
}

fn show_page(page: &mut Page, shapes: &[RuleShape]) {
    if shapes.is_empty() {
        page.say("terms-none", &[]);
        return;
    }
    page.title("terms-title", &[("count", count(shapes.len()))]);
    let heads = [
        Head::Text("terms-head-of"),
        Head::Text("terms-head-field"),
        Head::Short("terms-head-value"),
    ];
    let row = |one: &RuleShape| {
        let level = page.words.say(&format!("terms-level-{}", one.level), &[]);
        let field = page.words.say(&format!("terms-field-{}", one.field), &[]);
        let of = [level, one.subject.clone()].join(" ").trim().to_owned();
        vec![of, field, one.value.clone()]
    };
    let rows: Vec<_> = shapes.iter().map(row).collect();
    page.table(&heads, &rows);
}
