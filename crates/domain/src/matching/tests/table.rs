//! Receipts and what becomes of them, as a table: text, payer, amount and the outcome.
//!
//! The claims and debtors stand in two tables here, the receipts in `receipts.txt`. A payer is an
//! account (`ib 1`), a name, or both with a plus; `e2e:` and `ref:` in the text move the rest to
//! that field, `rev:` makes it a reversal by the bank.

use jiff::civil::date;

use crate::coded::Coded;
use crate::id::{BankEntryId, DebtorId, InvoiceId};
use crate::invoice::Collection;
use crate::matching::{Book, Certainty, Payable, Payer, PlanDue, Proposal, Receipt, propose};
use crate::money::Cents;

/// number | debtor | open | disputed | direct debit
const CLAIMS: &str = "
    2026-101     | 1 | 1000.00 |        |
    2026-102     | 1 |  250.00 |        |
    2026-103     | 1 |  -50.00 |        |
    2026-104     | 1 |    0.00 |        |
    2026-105     | 1 |  600.00 | 200.00 |
    2026-106     | 1 |   75.00 |        | dd
    2026-107     | 1 |    0.00 |        | dd
    2026-1011    | 2 |  333.00 |        |
    F2026/0102   | 2 |  480.00 |        |
    INV 2026.110 | 2 |  910.00 |        |
    20260112     | 2 |  112.00 |        |
    20260145     | 2 |  145.00 |        |
    1234         | 3 |  100.00 |        |
    5678         | 3 |  150.00 |        |
    123456       | 3 |  700.00 |        |
    12           | 3 |   12.00 |        |
    2026         | 3 |   20.26 |        |
    0612345678   | 3 |   61.00 |        |
    2026-300     | 4 |   40.00 |        |
    2026-300     | 5 |   40.00 |        |
    2026-301     | 6 |   88.00 |        |
    2026-302     | 4 |   42.00 |        |
    A-7001       | 6 |   70.01 |        |
    A-7002       | 6 |   70.01 |        |
    20261013     | 6 |   13.00 |        |
    2026-10      | 6 |   10.10 |        |
    77001        | 7 |   77.00 |        |
    77001        | 7 |   78.00 |        |
    121000       | 7 |   99.00 |        |
    A-7003       | 6 |  900.00 |        |
    A-7004       | 6 |    0.00 |        |
    A-7005       | 6 |  120.00 |        |
";

/// debtor | name | accounts
const DEBTORS: &str = "
    1 | Bakkerij De Zon B.V. | ib 1
    2 | Ella Jackson         | ib 2
    3 | E. Jansen            | ib 3
    4 | Café Müller VOF      | ib 4, ib 9
    5 | Pietersen            | ib 5, ib 9
    6 | Smit                 | ib 6
    7 | Smit                 | ib 7
";

/// text | payer | amount | outcome
const RECEIPTS: &str = include_str!("receipts.txt");

/// Batches: receipts divided by semicolons, then their outcomes.
const BATCHES: &str = include_str!("batches.txt");

fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    let lines =
        table.lines().filter(|line| !line.trim().is_empty() && !line.trim().starts_with('#'));
    lines.map(|line| line.split('|').map(str::trim).collect())
}

fn cents(text: &str) -> Cents {
    if text.is_empty() { Cents::ZERO } else { text.parse().unwrap() }
}

fn payables() -> Vec<Payable> {
    let payable = |(row, id): (Vec<&str>, i64)| Payable {
        debtor: DebtorId(row[1].parse().unwrap()),
        invoice: InvoiceId(id),
        number: row[0].to_owned(),
        open: cents(row[2]),
        disputed: cents(row[3]),
        collection: if row[4] == "dd" { Collection::DirectDebit } else { Collection::Transfer },
    };
    rows(CLAIMS).zip(0..).map(payable).collect()
}

/// debtor | the numbers of the plan | what must come in next | of that beside the claims
const PLANS: &str = "
    6 | A-7003 A-7004 A-7005 | 300.00 | 5.00
    3 | 1234 5678            | 252.50 | 2.50
";

fn plans() -> Vec<PlanDue> {
    let known = payables();
    let id = |number: &str| known.iter().find(|one| one.number == number).unwrap().invoice;
    let plan = |row: Vec<&str>| PlanDue {
        debtor: DebtorId(row[0].parse().unwrap()),
        claims: row[1].split(' ').map(id).collect(),
        amount: cents(row[2]),
        extra_left: cents(row[3]),
    };
    rows(PLANS).map(plan).collect()
}

fn book() -> Book {
    Book::new(payables(), payers()).with_plans(plans())
}

fn payers() -> Vec<Payer> {
    let accounts = |row: Vec<&'static str>| {
        let payer = |iban: &str| Payer {
            debtor: DebtorId(row[0].parse().unwrap()),
            name: row[1].to_owned(),
            iban: iban.trim().to_owned(),
        };
        row[2].split(',').map(payer).collect::<Vec<_>>()
    };
    rows(DEBTORS).flat_map(accounts).collect()
}

fn receipt(text: &str, payer: &str, amount: &str, id: i64) -> Receipt {
    let (account, name) = payer.split_once(" + ").unwrap_or(match payer.starts_with("ib ") {
        true => (payer, ""),
        false => ("", payer),
    });
    let field = |name: &str| text.strip_prefix(name).unwrap_or_default().to_owned();
    let is_plain = !text.starts_with("e2e:") && !text.starts_with("ref:");
    Receipt {
        bank_entry: BankEntryId(id),
        on: date(2026, 11, 23),
        amount: cents(amount),
        is_reversal: text.starts_with("rev:"),
        text: if is_plain { text.trim_start_matches("rev:").to_owned() } else { String::new() },
        end_to_end: field("e2e:"),
        reference: field("ref:"),
        iban: account.to_owned(),
        name: name.to_owned(),
    }
}

fn shown(proposal: &Proposal, payables: &[Payable]) -> String {
    let certainty = match proposal.certainty {
        Certainty::Certain => "certain",
        Certainty::Suggested => "suggested",
        Certainty::Open => "open",
    };
    let mut shown = certainty.to_owned();
    for (debtor, invoice, amount) in &proposal.parts {
        let payable = &payables[invoice.0 as usize];
        assert_eq!(payable.debtor, *debtor);
        shown += &format!(" {}={amount}", payable.number);
    }
    for (_, amount) in &proposal.added {
        shown += &format!(" +{amount}");
    }
    if proposal.alternatives > 0 {
        shown += &format!(" {} others", proposal.alternatives);
    }
    shown
}

#[test]
fn receipts_and_what_becomes_of_them() {
    let payables = payables();
    let book = book();
    let mut wrong = Vec::new();
    for row in rows(RECEIPTS) {
        let proposals = propose(&[receipt(row[0], row[1], row[2], 1)], &book);
        let codes: Vec<&str> = proposals[0].evidence.iter().map(Coded::code).collect();
        let shown = shown(&proposals[0], &payables);
        let codes_agree = row.get(4).is_none_or(|wanted| *wanted == codes.join(" "));
        if shown != row[3] || !codes_agree {
            wrong.push(format!("{} -> {shown} | {}", row.join(" | "), codes.join(" ")));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_batch_is_judged_jointly() {
    let payables = payables();
    let book = book();
    for row in rows(BATCHES) {
        let receipts: Vec<Receipt> = row[0]
            .split(';')
            .zip(1..)
            .map(|(one, id)| {
                let fields: Vec<&str> = one.split('@').map(str::trim).collect();
                receipt(fields[0], fields[1], fields[2], id)
            })
            .collect();
        let proposals = propose(&receipts, &book);
        let shown: Vec<String> = proposals.iter().map(|one| shown(one, &payables)).collect();
        assert_eq!(shown.join(" ; "), row[1], "{}", row[0]);
    }
}
