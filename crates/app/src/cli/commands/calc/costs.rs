//! `punctueel calc costs`: collection costs by the scale, band by band.
//!
//! Says what the scale gives over a principal. Whether a debtor owes them is another matter: a
//! consumer does after a 14-day letter, a firm after a demand; the answer says so. VAT comes on top
//! when the asker states that all three conditions hold.

use clap::Args;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::law::costs::{Costs as Found, LATE_INVOICE};
use punctueel_domain::law::regime::Kind;
use punctueel_domain::law::scale::Band;
use punctueel_domain::law::vat_on_costs;
use punctueel_domain::money::Cents;
use punctueel_domain::party::DebtorKind;
use punctueel_office::No;

use super::{choices, not_negative, show_choices, typed};
use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Said};
use crate::cli::table::Head;
use crate::cli::values;

/// Collection costs.
#[derive(Args, Debug)]
pub struct Costs {
    /// Firm or consumer.
    #[arg(long, value_name = "business|consumer", value_parser = typed::debtor_kind)]
    debtor: DebtorKind,
    /// The unpaid principal, VAT included.
    #[arg(long, value_name = "AMOUNT", value_parser = values::amount,
          allow_negative_numbers = true)]
    principal: Cents,
    /// VAT comes on top: all three conditions hold.
    #[arg(long)]
    vat_not_deductible: bool,
}

#[derive(Serialize)]
struct Shape {
    costs: Amount,
    vat: Amount,
    total: Amount,
    bands: Vec<BandShape>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bound: Option<&'static str>,
    source: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<Said>,
}

#[derive(Serialize)]
struct BandShape {
    rate: String,
    over: Amount,
    costs: Amount,
}

/// Calculates them.
pub fn run(args: &Costs, session: &Session) -> anyhow::Result<Answer> {
    let kind = Kind::of(args.debtor).map_err(No::from)?;
    let found = Found::by_scale(not_negative(args.principal)?, kind);
    let found = match args.vat_not_deductible {
        true => found.with_vat(vat_on_costs::stated(session.today())),
        false => found,
    };
    let band = |band: &Band| BandShape {
        rate: band.rate.to_string(),
        over: Amount(band.over),
        costs: Amount(band.costs),
    };
    let shape = Shape {
        costs: Amount(found.costs),
        vat: Amount(found.vat),
        total: Amount(found.total()),
        bands: found.scaled.bands.iter().map(band).collect(),
        bound: found.bound().map(|bound| bound.code()),
        source: found.basis.source(),
        choices: choices(found.choice().as_slice(), session.words),
    };
    session.answer(&shape, |page| show(page, kind, &found, &shape.choices))
}

const HEADS: [Head; 3] =
    [Head::Money("calc-head-rate"), Head::Money("calc-head-base"), Head::Money("calc-head-costs")];

fn show(page: &mut Page, kind: Kind, found: &Found, choices: &[Said]) {
    page.title("calc-costs", &[("principal", Arg::Money(found.principal))]);
    let row = |band: &Band| {
        vec![page.words.percent(band.rate), page.money(band.over), page.money(band.costs)]
    };
    let rows: Vec<Vec<String>> = found.scaled.bands.iter().map(row).collect();
    if !rows.is_empty() {
        page.table(&HEADS, &rows);
        page.gap();
    }
    if let Some(bound) = found.bound() {
        let costs = ("costs", Arg::Money(found.costs));
        page.say(&format!("calc-costs-{bound}"), &[costs]);
    }
    page.say("calc-costs-costs", &[("costs", Arg::Money(found.costs))]);
    if found.vat.is_positive() {
        page.say("calc-costs-vat", &[("vat", Arg::Money(found.vat))]);
        page.say("calc-costs-total", &[("total", Arg::Money(found.total()))]);
    }
    page.title("calc-how", &[]);
    let fixed = [("fixed", Arg::Money(LATE_INVOICE))];
    page.point(&page.words.say(&format!("calc-costs-for-{kind}"), &fixed));
    show_choices(page, choices);
    if found.vat.is_positive() {
        page.point(&page.words.say("calc-costs-vat-when", &[]));
    }
    let article = text(page.words.article(found.basis.source()));
    page.point(&page.words.say("calc-source", &[("source", article)]));
}
