//! Receipts and what becomes of them, as a table: text, payer, amount and the outcome.
//!
//! The claims and the debtors stand in two tables above it. A payer is an account (`ib 1`), a
//! name, or both with a plus; `e2e:` and `ref:` in the text move the rest to that field, `rev:`
//! makes it a reversal by the bank.

use jiff::civil::date;

use crate::coded::Coded;
use crate::id::{BankEntryId, DebtorId, InvoiceId};
use crate::invoice::Collection;
use crate::matching::{Book, Certainty, Payable, Payer, Proposal, Receipt, propose};
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
const RECEIPTS: &str = "
    # A number, a payer who agrees and the exact amount.
    2026-101                      | ib 1            | 1000.00 | certain 2026-101=1000.00 | NUMBER-IN-TEXT IBAN-KNOWN AMOUNT-EXACT
    Factuur 2026 101              | bakkerij de zon | 1000.00 | certain 2026-101=1000.00 | NUMBER-IN-TEXT NAME-AGREES AMOUNT-EXACT
    2026101                       | ib 1 + De Zon Bakkerij BV | 1000.00 | certain 2026-101=1000.00 | NUMBER-IN-TEXT IBAN-KNOWN NAME-AGREES AMOUNT-EXACT
    factuurnr:2026-101            | ib 1            | 1000.00 | certain 2026-101=1000.00
    FACTUUR2026-101dd01-11-2026   | ib 1            | 1000.00 | certain 2026-101=1000.00
    uw nota 2026/101.             | ib 1            | 1000.00 | certain 2026-101=1000.00
    2026-1 01                     | ib 1            | 1000.00 | certain 2026-101=1000.00
    2026‑101 betaald              | ib 1            | 1000.00 | certain 2026-101=1000.00
    f2026/0102                    | ib 2            |  480.00 | certain F2026/0102=480.00
    2026-0102                     | ib 2            |  480.00 | certain F2026/0102=480.00
    F2026/102                     | Jackson Ella W. |  480.00 | certain F2026/0102=480.00
    inv 2026.110                  | ib 2            |  910.00 | certain INV 2026.110=910.00
    inv2026110                    | ib 2            |  910.00 | certain INV 2026.110=910.00
    e2e:2026-101                  | ib 1            | 1000.00 | certain 2026-101=1000.00 | NUMBER-IN-END-TO-END IBAN-KNOWN AMOUNT-EXACT
    ref:2026101                   | ib 1            | 1000.00 | certain 2026-101=1000.00 | NUMBER-IN-REFERENCE IBAN-KNOWN AMOUNT-EXACT
    ref:RF76 2026 101             | ib 1            | 1000.00 | certain 2026-101=1000.00 | NUMBER-IN-REFERENCE IBAN-KNOWN AMOUNT-EXACT
    /REMI/2026-101/EREF/NOTPROVIDED | ib 1          | 1000.00 | certain 2026-101=1000.00
    payment for 123456 urgent!    | ib 3            |  700.00 | certain 123456=700.00

    # Several numbers, and credit notes beside them.
    paying invoices 1234 & 5678   | ib 3            |  250.00 | certain 1234=100.00 5678=150.00
    paying invoices 1234 & 5678   | ib 3            |  180.00 | suggested 1234=100.00 5678=80.00 | NUMBER-IN-TEXT NUMBER-IN-TEXT IBAN-KNOWN AMOUNT-LESS
    fact.2026-101,2026-102        | ib 1            | 1250.00 | certain 2026-101=1000.00 2026-102=250.00
    2026-101/2026-102             | ib 1            | 1250.00 | certain 2026-101=1000.00 2026-102=250.00
    2026-101/2026-102             | Onbekend        | 1250.00 | certain 2026-101=1000.00 2026-102=250.00
    facturen 1234/5678            | ib 3            |  250.00 | certain 1234=100.00 5678=150.00
    2026-101 minus cn 2026-103    | ib 1            |  950.00 | certain 2026-101=1000.00 2026-103=-50.00 | NUMBER-IN-TEXT CREDIT-NOTE-NAMED IBAN-KNOWN AMOUNT-EXACT
    2026-101                      | ib 1            |  950.00 | suggested 2026-101=950.00 | NUMBER-IN-TEXT IBAN-KNOWN AMOUNT-LESS
    2026-103                      | ib 1            |   50.00 | suggested | CREDIT-NOTE-NAMED IBAN-KNOWN AMOUNT-MORE
    2026-101 en 102               | ib 1            | 1250.00 | suggested 2026-101=1000.00 2026-102=250.00 | NUMBER-IN-TEXT NUMBER-IN-TEXT NUMBER-UNSURE IBAN-KNOWN AMOUNT-EXACT
    20260112, 45                  | ib 2            |  257.00 | suggested 20260112=112.00 20260145=145.00
    2026-101 t/m 2026-103         | ib 1            | 1200.00 | suggested 2026-101=1000.00 2026-103=-50.00 2026-102=250.00
    2026-101, klant 5678          | ib 1            | 1000.00 | certain 2026-101=1000.00

    2026-101/2                    | ib 1            | 1000.00 | suggested 2026-101=1000.00
    2026-101 2026-101             | ib 1            | 1000.00 | certain 2026-101=1000.00
    factuur 2026-101 bedrag EUR 1.000,00 dd 01-10-2026 | ib 1 | 1000.00 | certain 2026-101=1000.00
    Fact. 2026-101 NL91 ABNA 0417 1643 00 1234 AB tel 020-1234567 | ib 1 | 1000.00 | certain 2026-101=1000.00
    2026-101: restant             | ib 1            | 1000.00 | certain 2026-101=1000.00

    # The amount.
    2026-101                      | ib 1            |  990.00 | suggested 2026-101=990.00 | NUMBER-IN-TEXT IBAN-KNOWN AMOUNT-LESS
    2026-101                      | ib 1            | 1010.00 | suggested 2026-101=1000.00 | NUMBER-IN-TEXT IBAN-KNOWN AMOUNT-MORE
    deelbetaling 2026-101         | ib 1            |  400.00 | certain 2026-101=400.00 | NUMBER-IN-TEXT IBAN-KNOWN PART-NAMED
    1e termijn 2026-101           | ib 1            |  400.00 | certain 2026-101=400.00
    part payment 2026-101         | ib 1            |  400.00 | certain 2026-101=400.00
    geen deelbetaling 2026-101    | ib 1            |  400.00 | suggested 2026-101=400.00
    deelbetaling 2026-101 2026-102 | ib 1           |  400.00 | suggested 2026-101=400.00 | NUMBER-IN-TEXT NUMBER-IN-TEXT IBAN-KNOWN PART-NAMED
    deelbetaling 2026-101         | ib 1            | 1100.00 | suggested 2026-101=1000.00
    deelbetaling 2026-101         | Onbekend        |  400.00 | suggested 2026-101=400.00 | NUMBER-IN-TEXT PAYER-UNKNOWN PART-NAMED
    2026-104                      | ib 1            |   30.00 | suggested | NUMBER-IN-TEXT IBAN-KNOWN NUMBER-SETTLED
    2026-104 en 2026-102          | ib 1            |  250.00 | suggested 2026-102=250.00 | NUMBER-IN-TEXT NUMBER-IN-TEXT IBAN-KNOWN AMOUNT-EXACT NUMBER-SETTLED

    # Disputed claims.
    2026-105                      | ib 1            |  400.00 | certain 2026-105=400.00 | NUMBER-IN-TEXT IBAN-KNOWN AMOUNT-EXACT CLAIM-DISPUTED
    2026-105                      | ib 1            |  600.00 | certain 2026-105=600.00
    2026-105                      | ib 1            |  500.00 | suggested 2026-105=400.00
    deelbetaling 2026-105         | ib 1            |  100.00 | certain 2026-105=100.00
    deelbetaling 2026-105         | ib 1            |  500.00 | suggested 2026-105=400.00
    tnx                           | ib 1            |  600.00 | suggested | IBAN-KNOWN AMOUNT-EXACT CLAIM-DISPUTED

    # Who pays.
    2026-101                      | Onbekend        | 1000.00 | certain 2026-101=1000.00 | NUMBER-IN-TEXT PAYER-UNKNOWN AMOUNT-EXACT
    2026-101                      | ib 99           | 1000.00 | certain 2026-101=1000.00
    2026-101                      | ib 2            | 1000.00 | suggested 2026-101=1000.00 | NUMBER-IN-TEXT IBAN-OF-OTHER AMOUNT-EXACT
    2026-101                      | ib 2 + Bakkerij De Zon | 1000.00 | suggested 2026-101=1000.00 | NUMBER-IN-TEXT IBAN-OF-OTHER NAME-AGREES AMOUNT-EXACT
    2026-101                      | Ella Jackson    | 1000.00 | suggested 2026-101=1000.00 | NUMBER-IN-TEXT NAME-OF-OTHER AMOUNT-EXACT
    1234                          | Onbekend        |  100.00 | suggested 1234=100.00 | NUMBER-IN-TEXT NUMBER-UNSURE PAYER-UNKNOWN AMOUNT-EXACT
    1234                          | Jansen E.       |  100.00 | certain 1234=100.00
    2026-1 01                     | Onbekend        | 1000.00 | suggested 2026-101=1000.00
    2026-300                      | Onbekend        |   40.00 | suggested 2 others | NUMBER-IN-TEXT NUMBER-OF-SEVERAL PAYER-UNKNOWN
    2026-300                      | ib 5            |   40.00 | certain 2026-300=40.00
    2026-300                      | cafe muller     |   40.00 | certain 2026-300=40.00
    2026-300                      | ib 9            |   40.00 | suggested 2 others | NUMBER-IN-TEXT NUMBER-OF-SEVERAL IBAN-KNOWN
    2026-300 2026-302             | ib 4            |   82.00 | certain 2026-300=40.00 2026-302=42.00
    2026-301                      | Smit            |   88.00 | certain 2026-301=88.00 | NUMBER-IN-TEXT PAYER-UNKNOWN AMOUNT-EXACT
    77001                         | ib 7            |   78.00 | suggested 77001=78.00 1 others | NUMBER-IN-TEXT NUMBER-UNSURE IBAN-KNOWN AMOUNT-EXACT
    2026-101 2026-302             | ib 1            | 1042.00 | suggested 2026-101=1000.00 2026-302=42.00

    # What is no number of ours.
    12                            | ib 3            |   11.00 | suggested | IBAN-KNOWN
    12                            | Onbekend        |   12.00 | open
    factuur 12                    | ib 3            |   12.00 | certain 12=12.00
    factuur 12                    | Onbekend        |   12.00 | suggested 12=12.00
    12345678                      | ib 3            |  111.00 | suggested | IBAN-KNOWN
    77-123456                     | ib 3            |  700.00 | suggested 123456=700.00 | NUMBER-IN-TEXT NUMBER-UNSURE IBAN-KNOWN AMOUNT-EXACT
    /?                            | Onbekend        |  100.50 | open
                                  | Onbekend        |  100.00 | suggested 1234=100.00 | PAYER-UNKNOWN AMOUNT-EXACT
                                  | Onbekend        |   40.00 | open
    dank u wel                    | Onbekend        |  100.00 | open
    XX100.00                      | Onbekend        |  100.01 | open
    huur januari 2026             | Onbekend        |   20.26 | suggested 2026=20.26 | NUMBER-IN-TEXT NUMBER-UNSURE PAYER-UNKNOWN AMOUNT-EXACT
    huur januari 2026             | ib 3            |   20.26 | certain 2026=20.26
    1234 van januari 2026         | ib 3            |  100.00 | certain 1234=100.00
    1234 van 01-02-2026           | ib 3            |  100.00 | certain 1234=100.00
    huur 2026-10                  | Onbekend        |   10.10 | suggested 2026-10=10.10
    factuur 2026-10               | Onbekend        |   10.10 | certain 2026-10=10.10
    20260112                      | Onbekend        |  112.00 | suggested 20260112=112.00
    factuur 20260112              | Onbekend        |  112.00 | certain 20260112=112.00
    1234 AB Utrecht               | Onbekend        |  100.00 | open
    1234 AB Utrecht               | ib 3            |  100.00 | suggested 1234=100.00 | IBAN-KNOWN AMOUNT-EXACT
    bel 0612345678                | Onbekend        |   61.00 | suggested 0612345678=61.00
    bel 06-12345678               | Onbekend        |   61.00 | suggested 0612345678=61.00
    NL91 ABNA 0417 1234 00        | ib 3            |   99.00 | suggested | IBAN-KNOWN
    betaling 1.210,00             | ib 7            |   98.00 | suggested | IBAN-KNOWN
    betaling 1.210,00             | Onbekend        |   99.00 | open
    EUR 1234                      | Onbekend        |  100.00 | suggested 1234=100.00
    1.234,56                      | ib 3            |  111.00 | suggested | IBAN-KNOWN
    2026-1011                     | ib 2            |  333.00 | certain 2026-1011=333.00
    2026-101 1                    | ib 1            | 1000.00 | certain 2026-101=1000.00
    2026-101 1                    | ib 2            |  333.00 | certain 2026-1011=333.00
    2026-101 1                    | Onbekend        | 1000.00 | suggested 2026-101=1000.00 1 others | NUMBER-IN-TEXT NUMBER-OF-SEVERAL PAYER-UNKNOWN AMOUNT-EXACT
    2026-999                      | ib 1            |  333.33 | suggested | IBAN-KNOWN

    # No number: never certain.
    dank u wel                    | ib 1            | 1000.00 | suggested 2026-101=1000.00 | IBAN-KNOWN AMOUNT-EXACT
    dank u wel                    | bakkerij de zon | 1000.00 | suggested 2026-101=1000.00 | NAME-AGREES AMOUNT-EXACT
    dank u wel                    | ib 1            |  999.00 | suggested | IBAN-KNOWN
    dank u wel                    | ib 6            |   70.01 | suggested 2 others | IBAN-KNOWN
    dank u wel                    | ib 9            |   40.00 | open
    dank u wel                    | ib 9 + Pietersen | 40.00 | suggested 2026-300=40.00
    dank u wel                    | Smit            |   70.01 | open

    # Money that went out.
    2026-101                      | ib 1            | -100.00 | open | NOTHING-FOUND
    rev:2026-107                  | ib 1            | -100.00 | certain 2026-107=-100.00 | BANK-REVERSAL NUMBER-IN-TEXT IBAN-KNOWN
    rev:2026-106                  | ib 1            |  -75.00 | certain 2026-106=-75.00
    rev:2026-106                  | ib 1            |  -70.00 | open
    rev:2026-101                  | ib 1            | -1000.00 | open | NOTHING-FOUND
    rev:2026-107                  | ib 2            | -100.00 | suggested 2026-107=-100.00
    rev:2026-106 2026-107         | ib 1            |  -75.00 | open
    2026-106                      | ib 1            |   75.00 | certain 2026-106=75.00
";

/// Batches: receipts divided by semicolons, then their outcomes.
const BATCHES: &str = "
    2026-101 @ ib 1 @ 1000.00 ; 2026-101 @ ib 1 @ 1000.00 | suggested 2026-101=1000.00 ; suggested 2026-101=1000.00
    deelbetaling 2026-101 @ ib 1 @ 400.00 ; deelbetaling 2026-101 @ ib 1 @ 600.00 | certain 2026-101=400.00 ; certain 2026-101=600.00
    deelbetaling 2026-101 @ ib 1 @ 500.00 ; deelbetaling 2026-101 @ ib 1 @ 600.00 | suggested 2026-101=500.00 ; suggested 2026-101=600.00
    2026-101 @ ib 1 @ 1000.00 ; dank u @ ib 1 @ 1000.00 | certain 2026-101=1000.00 ; suggested
    dank u @ ib 1 @ 1000.00 ; dank u @ ib 1 @ 1000.00 | suggested 2026-101=1000.00 ; suggested 2026-101=1000.00
    2026-101 2026-103 @ ib 1 @ 950.00 ; 2026-102 2026-103 @ ib 1 @ 200.00 | suggested 2026-101=1000.00 2026-103=-50.00 ; suggested 2026-102=250.00 2026-103=-50.00
    2026-101 @ ib 1 @ 1000.00 ; 2026-102 @ ib 1 @ 250.00 | certain 2026-101=1000.00 ; certain 2026-102=250.00
";

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
    if proposal.alternatives > 0 {
        shown += &format!(" {} others", proposal.alternatives);
    }
    shown
}

#[test]
fn receipts_and_what_becomes_of_them() {
    let payables = payables();
    let book = Book::new(payables.clone(), payers());
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
    let book = Book::new(payables.clone(), payers());
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
