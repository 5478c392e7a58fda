//! A claim to what is read of it: tables of lines, in words.
//!
//! Each line shows the article it rests on and the input it came from. The debtor reads neither our
//! codes and numbers, nor advice to us, and what can never be enforced is not asked of him. Adds
//! nothing up but the claims it shows: their sums are those of the claim.

use jiff::civil::Date;

use punctueel_domain::coded::{Arg, Coded};
use punctueel_domain::id::TaskId;
use punctueel_domain::law::caution::Caution;
use punctueel_domain::law::choice::Choice;
use punctueel_domain::law::claim::{CameTo, Claim, Claimed, Input, InputKind, Line, LineKind};
use punctueel_domain::law::impute::Buckets;
use punctueel_domain::law::regime::Rule;
use punctueel_domain::law::ruled::Ruled;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Channel, Language};
use punctueel_domain::strategy::LegalKind;

use super::values::per_day;
use crate::claim::{ClaimPart, ClaimStatement};
use crate::letter::{Align, Column, Table};
use crate::words::{List, Words, iban};

/// Who reads a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The creditor: what is left out and why, what to look at, and what to do.
    Us,
    /// The debtor: what he owes and what it rests on, without advice to the creditor.
    Debtor,
}

/// What a statement is made of.
#[derive(Clone, Debug)]
pub struct ClaimFacts<'a> {
    /// In which language.
    pub language: Language,
    /// Who reads it.
    pub reader: Reader,
    /// The firm.
    pub house: &'a str,
    /// The account to pay on; empty when none is known.
    pub account: &'a str,
    /// The debtor.
    pub debtor: &'a str,
    /// The day.
    pub on: Date,
    /// As it was known at this moment, as one says it.
    pub known: Option<String>,
    /// What is owed.
    pub claimed: &'a Claimed,
    /// The letters with an effect before the law that left, oldest first.
    pub letters: Vec<ClaimLetter>,
}

/// A letter with an effect before the law that left.
#[derive(Clone, Debug)]
pub struct ClaimLetter {
    /// The message.
    pub message: TaskId,
    /// What it is.
    pub kind: LegalKind,
    /// The day it was posted or sent.
    pub posted_on: Date,
    /// How it went.
    pub channel: Channel,
    /// The day it is presumed to have reached the debtor.
    pub received_on: Option<Date>,
    /// The last day of its term.
    pub last_day_on: Option<Date>,
    /// The costs it names.
    pub stated_costs: Cents,
    /// The VAT on them that it announces.
    pub stated_vat: Cents,
    /// What came of it, when it is a 14-day letter or opened the costs of a firm.
    pub came_to: Option<CameTo>,
}

/// How it is said: in which words, to whom, and which letters it may name.
struct Voice<'a> {
    words: &'a Words,
    reader: Reader,
    letters: &'a [ClaimLetter],
}

/// Writes the statement of a claim.
pub fn compose_claim(facts: &ClaimFacts<'_>) -> ClaimStatement {
    let words = Words::of(facts.language);
    let voice = Voice { words, reader: facts.reader, letters: &facts.letters };
    let (claims, lost) = asked(facts);
    let title = [("name", text(facts.debtor)), ("day", Arg::Day(facts.on))];
    let lost = lost.iter().filter_map(|claim| not_asked(claim, words));
    let mut statement = ClaimStatement {
        language: facts.language,
        day: facts.on,
        house: facts.house.trim().to_owned(),
        title: words.say("claim-title", &title),
        sums: sums(facts, &claims, words),
        overview: (claims.len() > 1).then(|| overview(&claims, words)),
        parts: claims.iter().map(|claim| part(claim, &voice)).collect(),
        letters: (!facts.letters.is_empty()).then(|| letters(facts, words)),
        notes_title: words.say("claim-notes", &[]),
        notes: for_whom(facts, &claims, words)
            .into_iter()
            .chain(cautions(&facts.claimed.cautions, &voice))
            .chain(lost)
            .collect(),
        how_title: words.say("claim-how", &[]),
        how: how(&claims, words),
    };
    statement.how.extend(laws(&statement, words));
    statement
}

/// The claims a statement is about, and those that are not asked of the debtor who reads it.
fn asked<'c>(facts: &ClaimFacts<'c>) -> (Vec<&'c Claim>, Vec<&'c Claim>) {
    let is_asked = |one: &&Claim| facts.reader == Reader::Us || one.lost_to().is_none();
    facts.claimed.claims.iter().partition(is_asked)
}

/// The insolvency that runs over one of the claims: it is lodged, and nobody pays it by himself.
fn lodged<'c>(claims: &[&'c Claim]) -> Option<&'c Ruled> {
    let mut cautions = claims.iter().flat_map(|claim| &claim.cautions);
    cautions.find_map(|caution| match caution {
        Caution::Ruled(ruled @ Ruled::InsolvencyRuns { .. }) => Some(ruled),
        _ => None,
    })
}

/// For whom the statement is while an insolvency runs.
fn for_whom(facts: &ClaimFacts<'_>, claims: &[&Claim], words: &Words) -> Option<String> {
    let ruled = lodged(claims).filter(|_| facts.reader == Reader::Debtor)?;
    let Ruled::InsolvencyRuns { kind, on } = ruled else { return None };
    let args = [
        ("kind", text(kind.code())),
        ("on", Arg::Day(*on)),
        ("source", text(words.article(ruled.source()))),
    ];
    Some(words.say("claim-lodged", &args))
}

/// Why a claim is not asked.
fn not_asked(claim: &Claim, words: &Words) -> Option<String> {
    let lost = claim.lost_to()?;
    let on = match lost {
        Ruled::BoundByComposition { on, .. }
        | Ruled::NaturalObligation { on }
        | Ruled::NobodyLeft { on } => *on,
        _ => return None,
    };
    let args = [
        ("invoice", text(&claim.number)),
        ("why", text(lost.code())),
        ("on", Arg::Day(on)),
        ("source", text(words.article(lost.source()))),
    ];
    Some(words.say("claim-not-asked", &args))
}

fn text(text: impl Into<String>) -> Arg {
    Arg::Text(text.into())
}

impl Voice<'_> {
    /// What is left out or asks attention: its sentence with the article behind it; for us also
    /// its code.
    fn note(&self, one: &impl Coded, list: List, source: Option<&'static str>) -> String {
        let code = (self.reader == Reader::Us).then(|| one.code().to_owned());
        let article = source.map(|source| self.words.article(source));
        let behind: Vec<String> = code.into_iter().chain(article).collect();
        let sentence = self.words.sentence(one, list);
        if behind.is_empty() { sentence } else { format!("{sentence} ({})", behind.join(", ")) }
    }

    /// The input in words: a row of rates by its first day. Our own numbers say nothing to the
    /// debtor; a letter he knows by its day.
    fn input(&self, input: &Input) -> String {
        let words = self.words;
        match (self.reader, input.kind) {
            (_, InputKind::Rule) if input.which.is_empty() => String::new(),
            (_, InputKind::Rule) => words.code("claim-ground", &input.which),
            (Reader::Debtor, InputKind::Event) => String::new(),
            (Reader::Debtor, InputKind::BankRow) => words.say("claim-their-bank-row", &[]),
            (Reader::Debtor, InputKind::Message) => self.their_letter(input),
            (_, kind) => {
                let is_day =
                    matches!(kind, InputKind::Rate | InputKind::AddedRate | InputKind::List);
                let day = input.which.parse::<Date>().ok().filter(|_| is_day);
                let which = day.map_or(input.which.clone(), |day| words.short_day(day));
                words.say(&format!("claim-input-{kind}"), &[("which", text(which))])
            }
        }
    }

    fn their_letter(&self, input: &Input) -> String {
        let mut letters = self.letters.iter();
        let on = letters.find(|one| Input::message(one.message) == *input).map(|one| one.posted_on);
        let day = on.map_or(String::new(), |on| self.words.short_day(on));
        let is_known = text(if on.is_some() { "yes" } else { "no" });
        self.words.say("claim-their-letter", &[("known", is_known), ("day", text(day))])
    }
}

fn sums(facts: &ClaimFacts<'_>, claims: &[&Claim], words: &Words) -> Vec<(String, String)> {
    let sum =
        |claims: &mut dyn Iterator<Item = &Claim>| -> Cents { claims.map(Claim::total).sum() };
    let total = sum(&mut claims.iter().copied());
    let lost = sum(&mut claims.iter().copied().filter(|claim| claim.lost_to().is_some()));
    let label = |id: &str| words.say(id, &[]);
    let mut rows = vec![(label("claim-total"), words.money(total))];
    if lost.is_positive() {
        rows.push((label("claim-lost"), words.money(lost)));
    }
    if let Some(daily) = Claim::exact_daily(claims.iter().copied()) {
        rows.push((label("claim-per-day"), per_day(daily, words)));
    }
    if facts.claimed.credit.is_positive() {
        rows.push((label("claim-credit"), words.money(facts.claimed.credit)));
    }
    if let Some(known) = &facts.known {
        rows.push((label("claim-known"), known.clone()));
    }
    let is_asked = facts.reader == Reader::Debtor && lodged(claims).is_none();
    if is_asked && total.is_positive() && !facts.account.is_empty() {
        let args = [("account", text(iban(facts.account))), ("name", text(facts.house.trim()))];
        rows.push((label("claim-pay-to"), words.say("claim-account", &args)));
    }
    rows
}

fn column(words: &Words, id: &str, align: Align) -> Column {
    Column { title: words.say(id, &[]), align }
}

/// An amount of a claim below its head.
type Sum = (&'static str, fn(&Claim) -> Cents);

/// What the overview shows; what was let go of, or rests in a plan, only where there is any. What
/// is beyond all goes with paid.
const SUMS: [Sum; 7] = [
    ("claim-head-principal", Claim::principal),
    ("claim-head-interest", |claim| claim.sum(&[LineKind::Interest])),
    ("claim-head-costs", |claim| claim.sum(&[LineKind::Costs, LineKind::VatOnCosts])),
    ("head-paid", |claim| claim.sum(&PAID)),
    (REMITTED, |claim| claim.sum(&[LineKind::Remission])),
    (IN_PLAN, |claim| claim.sum(&[LineKind::InPlan])),
    ("head-total", Claim::total),
];

const REMITTED: &str = "claim-head-remitted";
const IN_PLAN: &str = "claim-head-in-plan";
const PAID: [LineKind; 2] = [LineKind::Payment, LineKind::Credit];

/// The invoices together.
fn overview(claims: &[&Claim], words: &Words) -> Table {
    let is_remitted = claims.iter().any(|claim| claim.remitted().is_positive());
    let is_in_plan = claims.iter().any(|claim| claim.in_plan().is_positive());
    let is_shown = |head: &str| match head {
        REMITTED => is_remitted,
        IN_PLAN => is_in_plan,
        _ => true,
    };
    let sums: Vec<Sum> = SUMS.into_iter().filter(|(head, _)| is_shown(head)).collect();
    let head = column(words, "head-invoice", Align::Fill);
    let heads = sums.iter().map(|(head, _)| column(words, head, Align::Right));
    let row = |claim: &&Claim| {
        let amounts = sums.iter().map(|(_, of)| words.money(of(claim)));
        std::iter::once(claim.number.clone()).chain(amounts).collect()
    };
    let total = |of: fn(&Claim) -> Cents| claims.iter().map(|claim| of(claim)).sum();
    let totals = sums.iter().map(|(_, of)| words.money(total(*of)));
    Table {
        title: words.say("claim-overview", &[]),
        columns: std::iter::once(head).chain(heads).collect(),
        rows: claims.iter().map(row).collect(),
        totals: vec![std::iter::once(words.say("head-total", &[])).chain(totals).collect()],
    }
}

/// The letters that left, with the days from which they count.
fn letters(facts: &ClaimFacts<'_>, words: &Words) -> Table {
    let columns = vec![
        column(words, "claim-head-letter", Align::Left),
        column(words, "claim-head-posted", Align::Left),
        column(words, "claim-head-received", Align::Left),
        column(words, "claim-head-term", Align::Left),
        column(words, "claim-head-named", Align::Right),
        column(words, "claim-head-came-to", Align::Fill),
    ];
    let row = |one: &ClaimLetter| {
        let named = one.stated_costs + one.stated_vat;
        vec![
            match one.kind {
                LegalKind::Reminder => words.say("claim-demand", &[]),
                kind => words.code("legal", kind.code()),
            },
            format!(
                "{}, {}",
                words.short_day(one.posted_on),
                words.code("channel", one.channel.code())
            ),
            short_day(one.received_on, words),
            short_day(one.last_day_on, words),
            if named.is_positive() { words.money(named) } else { String::new() },
            one.came_to
                .as_ref()
                .map_or_else(String::new, |came_to| came_of(came_to, facts.reader, words)),
        ]
    };
    let rows = facts.letters.iter().map(row).collect();
    Table { title: words.say("claim-letters", &[]), columns, rows, totals: Vec::new() }
}

/// Why a letter came to nothing is for us: it says what was wrong with it.
fn came_of(came_to: &CameTo, reader: Reader, words: &Words) -> String {
    match came_to {
        CameTo::Nothing(_) if reader == Reader::Debtor => String::new(),
        CameTo::Costs { from_on } => words.say("claim-came-costs", &[("on", Arg::Day(*from_on))]),
        CameTo::Paid => words.say("claim-came-paid", &[]),
        CameTo::EarlierCounts => words.say("claim-came-earlier", &[]),
        CameTo::Nothing(refusal) => words.sentence(refusal, List::Refusal),
    }
}

/// What to know of it, as far as it is for the reader.
fn cautions(all: &[Caution], voice: &Voice<'_>) -> Vec<String> {
    let is_meant = |one: &&Caution| voice.reader == Reader::Us || one.is_for_debtor();
    let note = |one: &Caution| voice.note(one, List::Caution, Some(one.source()));
    all.iter().filter(is_meant).map(note).collect()
}

fn part(claim: &Claim, voice: &Voice<'_>) -> ClaimPart {
    let of = |kinds: &[LineKind]| -> Vec<&Line> {
        claim.lines.iter().filter(|line| kinds.contains(&line.kind)).collect()
    };
    let tables = [
        ("claim-head-principal", &PRINCIPAL[..], of(&[LineKind::Principal, LineKind::CreditNote])),
        ("claim-head-interest", &INTEREST[..], of(&[LineKind::Interest])),
        ("claim-head-costs", &COSTS[..], of(&[LineKind::Costs, LineKind::VatOnCosts])),
        ("claim-head-payments", &PAYMENTS[..], of(&PAID)),
        (REMITTED, &PAYMENTS[..], of(&[LineKind::Remission])),
        (IN_PLAN, &PAYMENTS[..], of(&[LineKind::InPlan])),
    ]
    .map(|(title, cells, lines)| table(title, cells, &lines, voice));
    let words = voice.words;
    let total = [("total", Arg::Money(claim.total()))];
    // What is left out, and what to do about it, is for us.
    let lacking = claim.lacking.iter().filter(|_| voice.reader == Reader::Us);
    let lacking = lacking.map(|one| voice.note(one, List::Refusal, one.source()));
    ClaimPart {
        title: words.say("claim-invoice", &[("number", text(&claim.number))]),
        about: about(claim, voice),
        tables: tables.into_iter().filter(|table| !table.rows.is_empty()).collect(),
        total: words.say("claim-invoice-total", &total),
        notes: lacking.chain(cautions(&claim.cautions, voice)).collect(),
    }
}

/// When it came in, when that was said; since when he is late, and by which rule.
fn about(claim: &Claim, voice: &Voice<'_>) -> Vec<String> {
    let received = claim.received.as_ref().map(|(on, event)| {
        let args = [("on", Arg::Day(*on)), ("input", text(voice.input(event)))];
        match voice.reader {
            Reader::Us => voice.words.say("claim-received", &args),
            Reader::Debtor => voice.words.say("claim-their-received", &args),
        }
    });
    received.into_iter().chain(late(claim, voice.words)).collect()
}

fn late(claim: &Claim, words: &Words) -> Vec<String> {
    let Some(default) = claim.default else { return Vec::new() };
    let ground = words.code("claim-ground", default.ground.code());
    let source = text(words.article(default.ground.source()));
    let since =
        [("since", Arg::Day(default.since_on)), ("ground", text(ground)), ("source", source)];
    let regime = match claim.rule {
        Rule::Statutory(regime) => regime.code(),
        Rule::Agreed(_) => "agreed",
    };
    let rule = text(words.article(claim.rule_source));
    vec![
        words.say("claim-default", &since),
        words.say(&format!("claim-rule-{regime}"), &[("source", rule)]),
    ]
}

/// A column of lines: its head, how it is set, and what stands in it.
struct Cell {
    head: &'static str,
    align: Align,
    say: fn(&Line, &Voice<'_>) -> String,
}

const fn left(head: &'static str, say: fn(&Line, &Voice<'_>) -> String) -> Cell {
    Cell { head, align: Align::Left, say }
}

const fn right(head: &'static str, say: fn(&Line, &Voice<'_>) -> String) -> Cell {
    Cell { head, align: Align::Right, say }
}

const AMOUNT: Cell = right("head-amount", |line, voice| voice.words.money(line.amount));
const BASIS: Cell = Cell { head: "claim-head-basis", align: Align::Fill, say: basis };

const PRINCIPAL: [Cell; 4] = [
    left("claim-head-what", what),
    left("head-day", |line, voice| day(line.from_on, voice)),
    AMOUNT,
    BASIS,
];

const INTEREST: [Cell; 7] = [
    left("claim-head-from", |line, voice| day(line.from_on, voice)),
    left("claim-head-until", |line, voice| day(line.until_on, voice)),
    right("claim-head-days", |line, _| line.days.map_or_else(String::new, |days| days.to_string())),
    right("claim-head-rate", rate),
    right("claim-head-base", base),
    AMOUNT,
    BASIS,
];

const COSTS: [Cell; 6] = [
    left("claim-head-what", what),
    left("claim-head-since", |line, voice| day(line.from_on, voice)),
    right("claim-head-rate", rate),
    right("claim-head-base", base),
    AMOUNT,
    BASIS,
];

const PAYMENTS: [Cell; 6] = [
    left("head-day", |line, voice| match line.from_on {
        Some(day) => voice.words.short_day(day),
        None => voice.words.say("claim-day-unknown", &[]),
    }),
    right("claim-head-to-costs", |line, voice| paid(line, voice, |paid| paid.costs)),
    right("claim-head-to-interest", |line, voice| paid(line, voice, |paid| paid.interest())),
    right("claim-head-to-principal", |line, voice| paid(line, voice, |paid| paid.principal)),
    AMOUNT,
    BASIS,
];

/// A table with the sum of its amounts, which stand in the last column but one.
fn table(title: &str, cells: &[Cell], lines: &[&Line], voice: &Voice<'_>) -> Table {
    let words = voice.words;
    let columns = cells.iter().map(|cell| column(words, cell.head, cell.align)).collect();
    let row = |line: &&Line| cells.iter().map(|cell| (cell.say)(line, voice)).collect();
    let mut total = vec![String::new(); cells.len()];
    total[0] = words.say("head-total", &[]);
    total[cells.len() - 2] = words.money(lines.iter().map(|line| line.amount).sum());
    let rows = lines.iter().map(row).collect();
    Table { title: words.say(title, &[]), columns, rows, totals: vec![total] }
}

fn what(line: &Line, voice: &Voice<'_>) -> String {
    match line.part {
        Some(part) => voice.words.code("claim-costs", part.code()),
        None => voice.words.code("claim-line", line.kind.code()),
    }
}

/// What a payment paid of something.
fn paid(line: &Line, voice: &Voice<'_>, of: fn(&Buckets) -> Cents) -> String {
    line.paid.as_ref().map_or_else(String::new, |paid| voice.words.money(of(paid)))
}

fn day(day: Option<Date>, voice: &Voice<'_>) -> String {
    short_day(day, voice.words)
}

fn short_day(day: Option<Date>, words: &Words) -> String {
    day.map(|day| words.short_day(day)).unwrap_or_default()
}

fn rate(line: &Line, voice: &Voice<'_>) -> String {
    line.rate.map(|rate| voice.words.percent(rate)).unwrap_or_default()
}

fn base(line: &Line, voice: &Voice<'_>) -> String {
    line.base.map(|base| voice.words.money(base)).unwrap_or_default()
}

/// The article and the input.
fn basis(line: &Line, voice: &Voice<'_>) -> String {
    let input = voice.input(&line.input);
    let article = voice.words.article(line.source);
    if input.is_empty() { article } else { format!("{article}; {input}") }
}

/// How it was counted: each choice that touched a claim, once.
fn how(claims: &[&Claim], words: &Words) -> Vec<String> {
    let all = Choice::in_order(claims.iter().flat_map(|claim| &claim.choices));
    all.iter().map(|one| words.sentence(one, List::Choice)).collect()
}

/// The laws that have a short name: the ids of the name and of what it is.
const LAWS: [&str; 4] = ["civil-code", "costs", "bankruptcy", "debt-counselling"];

/// What the laws are called that the statement cites.
fn laws(statement: &ClaimStatement, words: &Words) -> Option<String> {
    let said = format!("{statement:?}");
    let is_cited =
        |name: &str| said.split(|sign: char| !sign.is_alphanumeric()).any(|word| word == name);
    let cited = LAWS.iter().filter_map(|law| {
        let name = words.code("law-name", law);
        let says = [("name", text(name.clone())), ("law", text(words.code("law", law)))];
        is_cited(&name).then(|| words.say("claim-law", &says))
    });
    let cited: Vec<String> = cited.collect();
    (!cited.is_empty()).then(|| format!("{}.", cited.join("; ")))
}
