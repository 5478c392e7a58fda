//! `punctueel bank list`: the bank rows, what each settles or seems to settle, and because of what.
//!
//! Oldest first; a page shows the last ones. `--unmatched` leaves only what waits for a person,
//! which is the list to work through: each row says which invoices fit, how many other answers
//! there are, and because of what.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::money::Cents;
use punctueel_letters::words::{List as Lists, Words, iban};
use punctueel_office::ask::bank::{self, ListedReceipt};

use crate::cli::answer::Answer;
use crate::cli::page::{Page, count, text};
use crate::cli::session::Session;
use crate::cli::shape::Amount;
use crate::cli::table::{Head, MOST_ROWS};

/// The bank rows.
#[derive(Args, Debug)]
pub struct List {
    /// Only what waits.
    #[arg(long)]
    unmatched: bool,
}

#[derive(Serialize)]
struct EntryShape {
    entry: String,
    on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_on: Option<Date>,
    amount: Amount,
    left: Amount,
    name: String,
    iban: String,
    text: String,
    account: String,
    state: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    debtor: Option<String>,
    settles: Vec<PartShape>,
    suggests: Vec<PartShape>,
    evidence: Vec<String>,
    alternatives: u32,
}

#[derive(Serialize)]
struct PartShape {
    invoice: String,
    amount: Amount,
    /// What of the amount is interest and costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    interest_and_costs: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    settlement: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by_person: Option<bool>,
}

/// Shows them.
pub fn run(args: &List, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let receipts = bank::list(&mut desk, args.unmatched)?;
    let shapes: Vec<EntryShape> = receipts.iter().map(|one| shape(one, session.words)).collect();
    session.answer(&shapes, |page| show(page, &receipts, args.unmatched))
}

fn shape(receipt: &ListedReceipt, words: &Words) -> EntryShape {
    let entry = &receipt.entry;
    let settled = receipt.parts.iter().map(|part| PartShape {
        invoice: part.number.clone(),
        amount: Amount(part.amount + part.added),
        interest_and_costs: Some(Amount(part.added)).filter(|_| part.added.is_positive()),
        settlement: Some(part.settlement.to_string()),
        by_person: Some(part.by_person),
    });
    let suggested = receipt.proposed.iter().map(|part| PartShape {
        invoice: part.number.clone(),
        amount: Amount(part.amount + part.added),
        interest_and_costs: Some(Amount(part.added)).filter(|_| part.added.is_positive()),
        settlement: None,
        by_person: None,
    });
    EntryShape {
        entry: entry.bank_entry.to_string(),
        on: entry.on,
        value_on: entry.value_on,
        amount: Amount(entry.amount),
        left: Amount(entry.unsettled),
        name: entry.name.clone(),
        iban: entry.iban.clone(),
        text: entry.text.clone(),
        account: entry.account.clone(),
        state: entry.state.clone(),
        debtor: entry.debtor.map(|debtor| debtor.to_string()),
        settles: settled.collect(),
        suggests: suggested.collect(),
        evidence: sentences(receipt, words),
        alternatives: receipt.alternatives,
    }
}

fn sentences(receipt: &ListedReceipt, words: &Words) -> Vec<String> {
    receipt.evidence.iter().map(|one| words.sentence(one, Lists::Evidence)).collect()
}

fn show(page: &mut Page, receipts: &[ListedReceipt], only_unmatched: bool) {
    if receipts.is_empty() {
        page.say(if only_unmatched { "bank-none-waiting" } else { "bank-none" }, &[]);
        return;
    }
    if only_unmatched {
        for receipt in receipts {
            show_waiting(page, receipt);
        }
    } else {
        show_table(page, receipts);
    }
    let received: Cents = receipts.iter().map(|one| one.entry.amount.at_least(Cents::ZERO)).sum();
    let args = [("count", count(receipts.len())), ("total", text(page.money(received)))];
    page.say("bank-total", &args);
    if receipts.iter().any(|one| matches!(one.entry.state.as_str(), "open" | "suggested")) {
        page.say(if only_unmatched { "bank-next-waiting" } else { "bank-next" }, &[]);
    }
}

fn show_table(page: &mut Page, receipts: &[ListedReceipt]) {
    let heads = [
        Head::Short("head-id"),
        Head::Short("head-day"),
        Head::Text("head-name"),
        Head::Money("head-amount"),
        Head::Short("head-state"),
        Head::Text("head-for"),
        Head::Wide("head-evidence"),
    ];
    let earlier = receipts.len().saturating_sub(MOST_ROWS);
    let rows: Vec<_> = receipts.iter().skip(earlier).map(|one| row(page, one)).collect();
    page.table(&heads, &rows);
    if earlier > 0 {
        page.say("bank-earlier", &[("count", count(earlier))]);
    }
}

/// A row that waits for a choice, with all there is to choose by.
fn show_waiting(page: &mut Page, receipt: &ListedReceipt) {
    let entry = &receipt.entry;
    let args = [
        ("id", text(entry.bank_entry.to_string())),
        ("day", text(page.words.day(entry.on))),
        ("amount", text(page.money(entry.amount))),
        ("name", text(&entry.name)),
    ];
    page.say("bank-waiting", &args);
    for line in [&entry.text, &iban(&entry.iban)] {
        if !line.is_empty() {
            page.line(&format!("  {line}"));
        }
    }
    let suggested: Vec<String> = receipt
        .proposed
        .iter()
        .map(|part| format!("{} ({})", part.number, page.money(part.amount + part.added)))
        .collect();
    if !suggested.is_empty() {
        let others = ("count", count(receipt.alternatives as usize));
        page.say("bank-fits", &[("invoices", text(suggested.join(", "))), others]);
    }
    let because = sentences(receipt, page.words);
    if !because.is_empty() {
        page.say("bank-because", &[("evidence", text(because.join("; ")))]);
    }
    page.gap();
}

fn row(page: &Page, receipt: &ListedReceipt) -> Vec<String> {
    let entry = &receipt.entry;
    let name = if entry.name.is_empty() { &entry.text } else { &entry.name };
    let mut numbers: Vec<String> = receipt.parts.iter().map(|part| part.number.clone()).collect();
    let suggested = receipt.proposed.iter().map(|part| format!("{}?", part.number));
    numbers.extend(suggested);
    vec![
        entry.bank_entry.to_string(),
        page.day(entry.on),
        name.clone(),
        page.money(entry.amount),
        page.words.code("certainty", &entry.state),
        numbers.join(", "),
        sentences(receipt, page.words).join("; "),
    ]
}
