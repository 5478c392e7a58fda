//! What is true of every batch, whatever stands in it.

use std::collections::HashMap;

use jiff::civil::date;
use proptest::prelude::*;

use crate::id::{BankEntryId, DebtorId, InvoiceId};
use crate::invoice::Collection;
use crate::matching::{Book, Certainty, Payable, Payer, PlanDue, Proposal, Receipt, propose};
use crate::money::Cents;

/// Few numbers, amounts and payers, so that receipts get in each other's way.
fn payables() -> impl Strategy<Value = Vec<Payable>> {
    let one = (1i64..4, 100u32..110, -2i64..6, 0i64..3, any::<bool>());
    prop::collection::vec(one, 1..12).prop_map(|all| {
        let payable =
            |((debtor, number, open, disputed, debit), id): ((i64, u32, i64, i64, bool), i64)| {
                Payable {
                    debtor: DebtorId(debtor),
                    invoice: InvoiceId(id),
                    number: format!("2026-{number}"),
                    open: Cents(open * 100),
                    disputed: Cents((disputed * 100).min((open * 100).max(0))),
                    collection: if debit { Collection::DirectDebit } else { Collection::Transfer },
                }
            };
        all.into_iter().zip(1..).map(payable).collect()
    })
}

fn receipts() -> impl Strategy<Value = Vec<Receipt>> {
    let text = "(factuur |deelbetaling |)(2026-10[0-9]( en |, | |/)?){0,3}(10[0-9]|1234 AB|)";
    let one = (text, -4i64..12, 0i64..5, any::<bool>());
    prop::collection::vec(one, 1..8).prop_map(|all| {
        let receipt =
            |((text, amount, payer, is_reversal), id): ((String, i64, i64, bool), i64)| Receipt {
                bank_entry: BankEntryId(id),
                on: date(2026, 11, 23),
                amount: Cents(amount * 100),
                is_reversal,
                text,
                end_to_end: String::new(),
                reference: String::new(),
                iban: if payer == 4 { String::new() } else { format!("NL0{payer}") },
                name: String::new(),
            };
        all.into_iter().zip(1..).map(receipt).collect()
    })
}

fn book(payables: &[Payable]) -> Book {
    let payer =
        |id| Payer { debtor: DebtorId(id), name: format!("Jansen {id}"), iban: format!("NL0{id}") };
    let plan = |id| {
        let own = payables.iter().filter(|one| one.debtor.0 == id);
        let claims = own.map(|one| one.invoice).collect();
        let (debtor, extra_left) = (DebtorId(id), Cents(100));
        PlanDue { debtor, claims, amount: Cents(300), extra_left }
    };
    let book = Book::new(payables.to_vec(), (1..4).map(payer).collect());
    book.with_plans((1..4).map(plan))
}

fn paid(proposal: &Proposal) -> Cents {
    let parts = proposal.parts.iter().map(|(_, _, amount)| *amount).sum::<Cents>();
    parts + proposal.added.iter().map(|(_, amount)| *amount).sum()
}

proptest! {
    #[test]
    fn a_receipt_pays_no_more_than_it_is(all in payables(), batch in receipts()) {
        for (receipt, proposal) in batch.iter().zip(propose(&batch, &book(&all))) {
            let paid = paid(&proposal);
            let sum = if receipt.amount.is_negative() { -paid } else { paid };
            prop_assert!(sum <= receipt.amount.abs() && !sum.is_negative(), "{proposal:?}");
            // A part of nothing stands only for what is paid beside the claims.
            let is_empty = proposal.parts.iter().any(|(_, _, amount)| amount.is_zero());
            prop_assert!(!is_empty || proposal.added.len() == 1, "{proposal:?}");
        }
    }

    #[test]
    fn what_is_certain_is_used_up_to_the_last_cent(all in payables(), batch in receipts()) {
        for (receipt, proposal) in batch.iter().zip(propose(&batch, &book(&all))) {
            if proposal.certainty == Certainty::Certain {
                prop_assert_eq!(paid(&proposal), receipt.amount);
            }
            if proposal.certainty == Certainty::Open {
                prop_assert!(proposal.parts.is_empty());
            }
        }
    }

    #[test]
    fn no_claim_gets_more_than_is_open(all in payables(), batch in receipts()) {
        let mut got: HashMap<InvoiceId, Cents> = HashMap::new();
        for proposal in propose(&batch, &book(&all)) {
            for (debtor, invoice, amount) in &proposal.parts {
                let payable = all.iter().find(|one| one.invoice == *invoice).unwrap();
                prop_assert_eq!(*debtor, payable.debtor);
                prop_assert!(*amount <= payable.open.at_least(Cents::ZERO));
                if proposal.certainty == Certainty::Certain && amount.is_positive() {
                    *got.entry(*invoice).or_default() += *amount;
                }
            }
        }
        for payable in &all {
            let got = got.get(&payable.invoice).copied().unwrap_or_default();
            prop_assert!(got <= payable.open.at_least(Cents::ZERO));
        }
    }

    #[test]
    fn the_order_of_a_batch_makes_no_difference(all in payables(), batch in receipts()) {
        let book = book(&all);
        let mut reversed: Vec<Receipt> = batch.clone();
        reversed.reverse();
        let mut backwards = propose(&reversed, &book);
        backwards.reverse();
        prop_assert_eq!(propose(&batch, &book), backwards);
    }

    #[test]
    fn any_text_at_all_is_read(text in "\\PC{0,80}", digits in "[0-9 ,.€/+-]{0,60}") {
        let mut receipt = Receipt {
            bank_entry: BankEntryId(1),
            on: date(2026, 11, 23),
            amount: Cents(100),
            is_reversal: false,
            text: text.clone(),
            end_to_end: digits.clone(),
            reference: text.clone(),
            iban: text.clone(),
            name: text,
        };
        let book = book(&[]);
        prop_assert_eq!(propose(&[receipt.clone()], &book).len(), 1);
        receipt.text = digits;
        prop_assert_eq!(propose(&[receipt], &book)[0].certainty, Certainty::Open);
    }
}
