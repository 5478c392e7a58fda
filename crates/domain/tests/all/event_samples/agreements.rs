//! Samples of what was agreed, confirmed, noted and waived.

use super::*;

pub fn agreements() -> Vec<Event> {
    let (debtor, on, promise) = (DEBTOR, day(), promise());
    vec![
        PromiseMade { debtor, promise, on, method: Some(PayMethod::Bank) }.into(),
        AgreementConfirmed {
            debtor,
            agreement: Agreement::Promise(PromiseId(25)),
            how: ConfirmedHow::Signed,
            on,
            file: Some(KeptFile { sha256: "ef".repeat(32), size: 4_096, pages: 0 }),
        }
        .into(),
        ConfirmationWithdrawn { debtor, agreement: Agreement::Plan(PlanId(31)), on }.into(),
        PromiseWithdrawn { debtor, promise: PromiseId(25), on }.into(),
        StopSet { debtor, stop: stop(), on, dispute: Some(DisputeKind::Price) }.into(),
        StopEnded {
            debtor,
            stop: StopId(17),
            on,
            verdict: Some(DisputeVerdict::Partly),
            listed: Some(Cents(20_000)),
        }
        .into(),
        DisputeAssigned {
            debtor,
            stop: StopId(17),
            on,
            owner: DisputeOwner::Resolver,
            by: on,
            user: Some(UserId(3)),
        }
        .into(),
        NoteTaken { debtor, invoice: Some(INVOICE), on }.into(),
        StepWaived {
            debtor,
            invoice: INVOICE,
            step: "first-call".to_owned(),
            cycle: 1,
            on,
            task: Some(TASK),
            ends_task: true,
        }
        .into(),
        ContactSet {
            debtor,
            contact: ContactId(26),
            role: ContactRole::Payment,
            prefers: Some(Channel::Post),
            reach: Reach { phone: true, email: false, post: false },
            hours: Some(Hours::usual()),
            is_gone: true,
            import: Some(ImportId(4)),
            was: Some(Reach { phone: true, email: true, post: false }),
            corrections: vec![(CorrectionId(27), Field::Email)],
            ended: vec![CorrectionId(28)],
        }
        .into(),
        DebtorErased { debtor, details: vec![(1, 0), (2, 3)], files: Vec::new() }.into(),
    ]
}
