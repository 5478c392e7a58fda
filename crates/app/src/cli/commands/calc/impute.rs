//! `punctueel calc impute`: what a payment pays first.
//!
//! Costs, then interest, then principal, as the law says; or the principal first when the creditor
//! chooses to.

use clap::Args;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::law::impute::{Buckets, Imputed, Order, impute};
use punctueel_domain::money::Cents;
use punctueel_office::No;

use super::not_negative;
use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::Amount;
use crate::cli::table::Head;
use crate::cli::values;

/// A payment on a claim.
#[derive(Args, Debug)]
pub struct Impute {
    /// Collection costs that are due.
    #[arg(long, value_name = "AMOUNT", value_parser = values::amount, default_value = "0",
          allow_negative_numbers = true)]
    costs: Cents,
    /// Interest.
    #[arg(long, value_name = "AMOUNT", value_parser = values::amount, default_value = "0",
          allow_negative_numbers = true)]
    interest: Cents,
    /// The principal.
    #[arg(long, value_name = "AMOUNT", value_parser = values::amount,
          allow_negative_numbers = true)]
    principal: Cents,
    /// The payment.
    #[arg(long, value_name = "AMOUNT", value_parser = values::amount,
          allow_negative_numbers = true)]
    payment: Cents,
    /// The creditor books it on the principal first.
    #[arg(long)]
    principal_first: bool,
}

#[derive(Serialize)]
struct Shape {
    costs: Amount,
    interest: Amount,
    principal: Amount,
    excess: Amount,
    left: LeftShape,
    order: &'static str,
    source: &'static str,
}

#[derive(Serialize)]
struct LeftShape {
    costs: Amount,
    interest: Amount,
    principal: Amount,
    total: Amount,
}

/// Calculates it.
pub fn run(args: &Impute, session: &Session) -> anyhow::Result<Answer> {
    let owed = Buckets {
        costs: not_negative(args.costs)?,
        running: not_negative(args.interest)?,
        capitalised: Cents::ZERO,
        principal: not_negative(args.principal)?,
    };
    let order = if args.principal_first { Order::PrincipalFirst } else { Order::Law };
    let done = impute(owed, args.payment, order).map_err(No::from)?;
    let shape = Shape {
        costs: Amount(done.paid.costs),
        interest: Amount(done.paid.interest()),
        principal: Amount(done.paid.principal),
        excess: Amount(done.excess),
        left: LeftShape {
            costs: Amount(done.left.costs),
            interest: Amount(done.left.interest()),
            principal: Amount(done.left.principal),
            total: Amount(done.left.total()),
        },
        order: order.code(),
        source: "art. 6:44 BW",
    };
    session.answer(&shape, |page| show(page, args, &done, order))
}

const HEADS: [Head; 4] = [
    Head::Text("calc-head-part"),
    Head::Money("calc-head-owed"),
    Head::Money("calc-head-paid"),
    Head::Money("calc-head-left"),
];

fn show(page: &mut Page, args: &Impute, done: &Imputed, order: Order) {
    page.title("calc-impute", &[("payment", Arg::Money(args.payment))]);
    let (paid, left) = (done.paid, done.left);
    let row = |part: &str, owed, paid, left| {
        let name = page.words.say(&format!("calc-part-{part}"), &[]);
        vec![name, page.money(owed), page.money(paid), page.money(left)]
    };
    let mut rows = vec![
        row("costs", args.costs, paid.costs, left.costs),
        row("interest", args.interest, paid.interest(), left.interest()),
        row("principal", args.principal, paid.principal, left.principal),
    ];
    if order == Order::PrincipalFirst {
        rows.reverse();
    }
    page.table(&HEADS, &rows);
    page.gap();
    if done.excess.is_positive() {
        page.say("calc-credit", &[("credit", Arg::Money(done.excess))]);
    }
    page.say(&format!("calc-impute-{order}"), &[]);
    page.say("calc-source", &[("source", text(page.words.article("art. 6:44 BW")))]);
}
