//! The claim as `--json` prints it.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::law::caution::Caution;
use punctueel_domain::law::claim::{CameTo, Claim, Line, LineKind};
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_letters::words::{List, Words};
use punctueel_office::ask::claim::{Answer as Found, Sent};

use crate::cli::shape::{Amount, Said};

/// A claim.
#[derive(Serialize)]
pub struct Shape {
    on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    known: Option<Timestamp>,
    debtor: String,
    #[serde(flatten)]
    sums: Sums,
    credit: Amount,
    /// What of the total can never be enforced again.
    #[serde(skip_serializing_if = "Option::is_none")]
    unenforceable: Option<Amount>,
    lines: Vec<LineShape>,
    invoices: Vec<InvoiceShape>,
    letters: Vec<LetterShape>,
    cautions: Vec<Said>,
    /// Where the PDF is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<u32>,
}

#[derive(Serialize)]
struct Sums {
    principal: Amount,
    interest: Amount,
    costs: Amount,
    vat_on_costs: Amount,
    paid: Amount,
    /// What was let go of.
    #[serde(skip_serializing_if = "Option::is_none")]
    remitted: Option<Amount>,
    total: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    per_day: Option<Amount>,
}

#[derive(Serialize)]
struct InvoiceShape {
    invoice: String,
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    default_since: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ground: Option<&'static str>,
    /// The day the invoice came in, as a person said it.
    #[serde(skip_serializing_if = "Option::is_none")]
    received: Option<ReceivedShape>,
    #[serde(flatten)]
    sums: Sums,
    owed: OwedShape,
    lacking: Vec<Said>,
    cautions: Vec<Said>,
    choices: Vec<Said>,
}

#[derive(Serialize)]
struct ReceivedShape {
    on: Date,
    input: InputShape,
}

/// A letter with an effect before the law that left.
#[derive(Serialize)]
struct LetterShape {
    message: String,
    kind: &'static str,
    channel: &'static str,
    posted_on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    received_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_day_on: Option<Date>,
    amount: Amount,
    costs: Amount,
    /// The VAT on the costs that it announces.
    #[serde(skip_serializing_if = "Option::is_none")]
    vat: Option<Amount>,
    /// `costs`, `paid`, `earlier-counts` or `nothing`, of a 14-day letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    came_to: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    costs_from: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<Said>,
}

#[derive(Serialize)]
struct OwedShape {
    costs: Amount,
    interest: Amount,
    capitalised: Amount,
    principal: Amount,
}

#[derive(Serialize)]
struct LineShape {
    invoice: String,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<Amount>,
    amount: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    paid: Option<OwedShape>,
    source: &'static str,
    input: InputShape,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    doubtful: bool,
}

#[derive(Serialize)]
struct InputShape {
    kind: &'static str,
    which: String,
}

/// The shape of a claim, with the file it was written to and its pages.
pub fn shape(
    found: &Found,
    (on, known): (Date, Option<Timestamp>),
    written: Option<(String, u32)>,
    words: &Words,
) -> Shape {
    let claims = &found.claimed.claims;
    let (file, pages) = written.unzip();
    let all: Vec<&Claim> = claims.iter().collect();
    let lost = claims.iter().filter(|claim| claim.lost_to().is_some());
    let lost: Cents = lost.map(Claim::total).sum();
    Shape {
        on,
        known,
        debtor: found.debtor.to_string(),
        sums: sums(&all),
        credit: Amount(found.claimed.credit),
        unenforceable: Some(Amount(lost)).filter(|amount| amount.0.is_positive()),
        lines: claims
            .iter()
            .flat_map(|claim| claim.lines.iter().map(|one| line(claim, one)))
            .collect(),
        invoices: claims.iter().map(|claim| invoice(claim, words)).collect(),
        letters: found.letters.iter().map(|one| letter(one, words)).collect(),
        cautions: cautions(&found.claimed.cautions, words),
        file,
        pages,
    }
}

fn sums(claims: &[&Claim]) -> Sums {
    let sum = |of: &dyn Fn(&Claim) -> Cents| Amount(claims.iter().map(|claim| of(claim)).sum());
    Sums {
        principal: sum(&Claim::principal),
        interest: sum(&|claim| claim.sum(&[LineKind::Interest])),
        costs: sum(&|claim| claim.sum(&[LineKind::Costs])),
        vat_on_costs: sum(&|claim| claim.sum(&[LineKind::VatOnCosts])),
        paid: sum(&Claim::paid),
        remitted: Some(sum(&Claim::remitted)).filter(|amount| amount.0.is_positive()),
        total: sum(&Claim::total),
        per_day: Claim::daily(claims.iter().copied()).map(Amount),
    }
}

fn invoice(claim: &Claim, words: &Words) -> InvoiceShape {
    InvoiceShape {
        invoice: claim.number.clone(),
        id: claim.invoice.to_string(),
        default_since: claim.default.map(|default| default.since_on),
        ground: claim.default.map(|default| default.ground.code()),
        received: claim.received.as_ref().map(|(on, event)| {
            let input = InputShape { kind: event.kind.code(), which: event.which.clone() };
            ReceivedShape { on: *on, input }
        }),
        sums: sums(&[claim]),
        owed: owed(claim.owed),
        lacking: claim.lacking.iter().map(|one| refusal(one, words)).collect(),
        cautions: cautions(&claim.cautions, words),
        choices: claim.choices.iter().map(|one| Said::of(one, List::Choice, words)).collect(),
    }
}

fn letter(sent: &Sent, words: &Words) -> LetterShape {
    let one = &sent.letter;
    let came_to = sent.came_to.as_ref();
    LetterShape {
        message: format!("msg_{}", one.task.0),
        kind: one.kind.code(),
        channel: one.channel.code(),
        posted_on: one.posted_on,
        received_on: one.received_on,
        last_day_on: one.last_day_on,
        amount: Amount(one.amount),
        costs: Amount(one.stated_costs),
        vat: Some(one.stated_vat).filter(|vat| vat.is_positive()).map(Amount),
        came_to: came_to.map(CameTo::code),
        costs_from: came_to.and_then(CameTo::costs_from_on),
        because: match came_to {
            Some(CameTo::Nothing(why)) => Some(refusal(why, words)),
            _ => None,
        },
    }
}

fn owed(buckets: punctueel_domain::law::impute::Buckets) -> OwedShape {
    OwedShape {
        costs: Amount(buckets.costs),
        interest: Amount(buckets.running),
        capitalised: Amount(buckets.capitalised),
        principal: Amount(buckets.principal),
    }
}

fn refusal(one: &Refusal, words: &Words) -> Said {
    Said::of(one, List::Refusal, words).by(one.source())
}

fn cautions(all: &[Caution], words: &Words) -> Vec<Said> {
    let said = |one: &Caution| Said::of(one, List::Caution, words).by(Some(one.source()));
    all.iter().map(said).collect()
}

fn line(claim: &Claim, line: &Line) -> LineShape {
    LineShape {
        invoice: claim.number.clone(),
        kind: line.kind.code(),
        part: line.part.map(|part| part.code()),
        from: line.from_on,
        until: line.until_on,
        days: line.days,
        rate: line.rate.map(|rate| rate.to_string()),
        base: line.base.map(Amount),
        amount: Amount(line.amount),
        paid: line.paid.map(owed),
        source: line.source,
        input: InputShape { kind: line.input.kind.code(), which: line.input.which.clone() },
        doubtful: line.is_doubtful,
    }
}
