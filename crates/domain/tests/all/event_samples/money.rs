//! Samples of what money does: receipts, credit notes, reversals.

use super::*;

pub fn money() -> Vec<Event> {
    let receipt = JudgedReceipt {
        bank_entry: BankEntryId(21),
        settlement: Some(SettlementId(22)),
        debtor: Some(DEBTOR),
        was_of: Some(DEBTOR),
        on: day(),
        parts: vec![part()],
        left: Cents(0),
        evidence: vec![Evidence::NumberInText { number: Data::sample() }, Evidence::IbanKnown],
        names: vec![(DEBTOR, INVOICE)],
    };
    vec![
        ReceiptsJudged { receipts: vec![receipt], by_person: true }.into(),
        CreditSettled {
            settlement: SettlementId(23),
            debtor: DEBTOR,
            on: day(),
            parts: vec![part()],
        }
        .into(),
        CreditUnsettled {
            settlement: SettlementId(23),
            debtor: DEBTOR,
            on: day(),
            parts: vec![part()],
        }
        .into(),
        SettlementUndone {
            settlement: SettlementId(22),
            bank_entry: BankEntryId(21),
            on: day(),
            parts: vec![part()],
            import: Some(ImportId(4)),
        }
        .into(),
        ReceiptSetAside { bank_entry: BankEntryId(21), was_of: Some(DEBTOR), left: Cents(9_650) }
            .into(),
        ReceiptTakenUp { bank_entry: BankEntryId(21) }.into(),
        DirectDebitReversed {
            bank_entry: BankEntryId(23),
            debtor: DEBTOR,
            invoice: INVOICE,
            on: day(),
            entry: Some((EntryId(24), Cents(121_000))),
        }
        .into(),
    ]
}
