//! One sample of every event, with each field filled: for the test that old events stay readable.

mod agreements;
mod claims;
mod duties;
mod money;
mod plans;
mod put_right;
mod users;

use jiff::civil::date;

use punctueel_domain::casework::{
    Agreement, BrokenPromise, CallOutcome, ConfirmedHow, DisputeKind, DisputeOwner, DisputeVerdict,
    HandOverKind, LateReason, OfPlan, PayMethod, PlanStep, Promise, Softened, Stop, StopKind,
};
use punctueel_domain::coded::Data;
use punctueel_domain::correction::Field;
use punctueel_domain::event::*;
use punctueel_domain::id::*;
use punctueel_domain::invoice::{Collection, Invoice, InvoiceKind};
use punctueel_domain::law::bad_debt::ReturnPeriod;
use punctueel_domain::law::limitation::Sells;
use punctueel_domain::matching::Evidence;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{
    Channel, ContactRole, Debtor, DebtorKind, Hours, Language, LegalForm, Reach, TermBasis,
};
use punctueel_domain::reason::Reason;
use punctueel_domain::reference::PaymentReference;
use punctueel_domain::strategy::{
    Action, EndedTask, Item, Join, JudgedPlan, JudgedPromise, LegalKind, MessageKind, NewTask,
    Passed, Resolved, StepState, TakenIn, Takes, TaskState, WaitsFor,
};
use punctueel_domain::template::TemplateForm;

const DEBTOR: DebtorId = DebtorId(7);
const INVOICE: InvoiceId = InvoiceId(11);
const TASK: TaskId = TaskId(13);

fn time() -> jiff::civil::Time {
    jiff::civil::time(14, 30, 0, 0)
}

fn day() -> jiff::civil::Date {
    date(2026, 11, 23)
}

fn item() -> Item {
    let step = Some("first-demand".to_owned());
    Item { invoice: INVOICE, step, cycle: 1, amount: Cents(121_000) }
}

fn done() -> DoneStep {
    DoneStep { invoice: INVOICE, step: "first-call".to_owned(), cycle: 1 }
}

fn stop() -> Stop {
    let (invoice, amount) = (Some(INVOICE), Some(Cents(20_000)));
    Stop {
        stop: StopId(17),
        kind: StopKind::Dispute,
        invoice,
        amount,
        until: Some(day()),
        why: None,
    }
}

fn terms(due_day: i8) -> Terms {
    Terms {
        issued_on: date(2026, 10, 1),
        due_on: date(2026, 11, due_day),
        payable: Cents(121_000),
        collection: Collection::Transfer,
    }
}

fn part() -> SettledPart {
    SettledPart {
        debtor: DEBTOR,
        invoice: INVOICE,
        amount: Cents(121_000),
        entry: EntryId(19),
        explained: Some((EntryId(20), Cents(21_000))),
        added: Cents(18_633),
    }
}

fn house() -> Vec<Event> {
    let (name, digest) = ("004".to_owned(), "ab".repeat(32));
    vec![
        AdministrationOpened {
            debtors: DebtorKind::Business,
            term_basis: TermBasis::Agreed,
            vat_deductible: true,
            trial: false,
        }
        .into(),
        HouseChanged {
            correction_days: Some(1),
            messages_on: Some(false),
            print_language: Some(Language::Nl),
            automatic: Some(true),
            vat_period: Some(ReturnPeriod::Month),
            sells: Some(Sells::Services),
            vat_deductible: Some(false),
            copies_on: Some(false),
            reference: Some(PaymentReference::Rf),
            plans: Some(plans::rules()),
            second_person_from: Some(Cents(500_000)),
            grace_days: Some(2),
            softened: Some(Softened { from: Cents(400_000), by: "usr_3".to_owned() }),
        }
        .into(),
        StrategyActivated { name, version: 1, digest, on: day(), is_beside: true }.into(),
        RemindersSwitched { is_off: true, on: day(), by: "owner".to_owned() }.into(),
        AccountMarked { account: "NL91ABNA0417164300".to_owned(), is_used: true }.into(),
        BankChecked { until: day() }.into(),
        TemplateSet {
            letter: "reminder".to_owned(),
            form: TemplateForm::Text,
            language: Some(Language::En),
            version: 2,
            on: day(),
            file: Some(KeptFile { sha256: "cd".repeat(32), size: 2_048, pages: 0 }),
        }
        .into(),
    ]
}

fn segments() -> Vec<Event> {
    let (segment, strategy) = (SegmentId(5), "004".to_owned());
    let takes = Takes { kind: Some(DebtorKind::Consumer), language: Some(Language::En) };
    let (invoice, chosen) = (Some(INVOICE), Some(strategy.clone()));
    vec![
        SegmentSet { segment, strategy, takes: Some(takes) }.into(),
        SegmentDropped { segment }.into(),
        SegmentAssigned { segment: Some(segment), debtors: vec![DEBTOR] }.into(),
        StrategyAssigned { debtor: DEBTOR, invoice, strategy: chosen, on: day() }.into(),
    ]
}

fn parties() -> Vec<Event> {
    let reach = Reach { phone: true, email: true, post: false };
    let (kind, legal_form) = (DebtorKind::Business, LegalForm::Bv);
    let debtor = Debtor { debtor: DEBTOR, kind, legal_form, language: Language::Nl };
    let import = ImportId(3);
    vec![
        DebtorsAdded { import, debtors: vec![AddedDebtor { debtor, reach }], is_start: false }
            .into(),
        DebtorsChanged {
            import,
            debtors: vec![(DEBTOR, reach)],
            languages: vec![(DEBTOR, Language::Nl, Language::En)],
        }
        .into(),
        DebtorKindSet {
            debtors: vec![DEBTOR],
            kind,
            legal_form: Some(legal_form),
            was: vec![DebtorKind::Unknown],
            import: Some(import),
        }
        .into(),
    ]
}

fn invoices() -> Vec<Event> {
    let import = ImportId(3);
    let invoice = Invoice {
        invoice: INVOICE,
        debtor: DEBTOR,
        number: "2026-101".to_owned(),
        kind: InvoiceKind::Invoice,
        issued_on: date(2026, 10, 1),
        sent_on: Some(date(2026, 10, 2)),
        due_on: date(2026, 10, 31),
        payable: Cents(121_000),
        vat: Some(Cents(21_000)),
        term_basis: TermBasis::Agreed,
        collection: Collection::Transfer,
    };
    let added =
        AddedInvoice { invoice, entry: EntryId(12), asserted: Some((EntryId(14), Cents(-21_000))) };
    let changed = ChangedInvoice {
        debtor: DEBTOR,
        invoice: INVOICE,
        was: terms(1),
        now: terms(15),
        entry: Some((EntryId(15), day())),
    };
    let asserted = AssertedEntry {
        debtor: DEBTOR,
        invoice: INVOICE,
        entry: EntryId(16),
        amount: Cents(-100_000),
    };
    let passed = Passed {
        step: "first-call".to_owned(),
        state: StepState::SentBefore,
        on: day(),
        because: Reason::SentBefore { on: day() },
    };
    let taken =
        TakenIn { debtor: DEBTOR, invoice: INVOICE, not_before: day(), passed: vec![passed] };
    vec![
        InvoicesAdded { import, as_of: day(), invoices: vec![added] }.into(),
        InvoicesChanged { import, changes: vec![changed] }.into(),
        BalanceAsserted { import, as_of: day(), entries: vec![asserted] }.into(),
        ClaimsTakenIn { import, claims: vec![taken], is_answered: true }.into(),
    ]
}

fn files() -> Vec<Event> {
    let row = BankRow {
        bank_entry: BankEntryId(21),
        on: day(),
        value_on: Some(day()),
        amount: Cents(121_000),
        reversal: true,
        fingerprint: "cd".repeat(32),
        occurrence: 2,
    };
    let counts = FileCounts { new: 1, changed: 2, vanished: 3, known: 4, asked: 5 };
    vec![
        StatementTaken {
            import: ImportId(4),
            account: "NL91ABNA0417164300".to_owned(),
            rows: vec![row],
            covered_until: Some(day()),
            closing: Some(Cents(500_000)),
            was: Some(coverage()),
        }
        .into(),
        FileTaken {
            import: ImportId(4),
            format: "camt.053".to_owned(),
            digest: "ef".repeat(32),
            as_of: Some(day()),
            counts,
            total: Cents(121_000),
            events: Some(12),
            pack: None,
        }
        .into(),
        ProfileKept { name: "exact".to_owned(), digest: "ab".repeat(32) }.into(),
        ProfileDropped { name: "exact".to_owned() }.into(),
        CopyKept {
            debtor: DEBTOR,
            invoice: INVOICE,
            sha256: "cd".repeat(32),
            size: 48_211,
            import: Some(ImportId(4)),
        }
        .into(),
    ]
}

fn judged() -> Event {
    let task = NewTask {
        task: TASK,
        action: Action::Letter,
        channel: Some(Channel::Email),
        legal_kind: Some(LegalKind::Reminder),
        tone: 2,
        term_days: Some(14),
        actor: None,
        whom: None,
        companion_of: None,
        is_automatic: false,
        has_copies: None,
        items: vec![item()],
        kind: MessageKind::Dunning,
        promise: None,
        plan: None,
    };
    let resolved = Resolved {
        invoice: INVOICE,
        step: "status-call".to_owned(),
        cycle: 1,
        state: StepState::NotApplicable,
        because: Reason::AmountBelow { from: Cents(10_000) },
    };
    let because = Reason::NotCarriedOut { days: 3 };
    let promise =
        JudgedPromise { promise: PromiseId(25), invoice: Some(INVOICE), by: day(), kept: false };
    let plan_step = JudgedPlan {
        plan: PlanId(28),
        nr: 2,
        due_on: day(),
        became: PlanStep::Broken,
        until: Some(day()),
        broken: vec![INVOICE],
    };
    DayJudged {
        debtor: DEBTOR,
        on: day(),
        tasks: vec![task],
        joins: vec![Join { task: TASK, item: item() }],
        resolved: vec![resolved],
        ended: vec![EndedTask { task: TASK, state: TaskState::Lapsed, because }],
        promises: vec![promise],
        plans: vec![plan_step],
        look_on: Some(day()),
        waits_for: WaitsFor::Bank,
        stuck: Some("NO-DEFAULT-YET".to_owned()),
    }
    .into()
}

fn messages() -> Vec<Event> {
    let (debtor, task, on) = (DEBTOR, TASK, day());
    vec![
        MessageApproved {
            debtor,
            task,
            on,
            channel: Channel::Post,
            items: vec![item()],
            total: Cents(121_000),
            last_day_on: Some(on),
            covered_until: Some(on),
            dropped: vec![done()],
            pdf: None,
            page: Some("6".repeat(64)),
            mail: None,
            copies: vec![SentCopy { invoice: INVOICE, sha256: "5".repeat(64), size: 12_345 }],
            is_anyway: false,
            stated_costs: Some(Cents(18_150)),
            stated_vat: Some(Cents(3_811)),
        }
        .into(),
        MessagePosted {
            debtor,
            task,
            on,
            granted_until: Some(on),
            done: vec![done()],
            is_answer: false,
            received_on: Some(on),
            is_alone: true,
            repair_until: Some(day()),
        }
        .into(),
        TaskWithdrawn { debtor, task, on, because: None, waived: vec![done()] }.into(),
        DeliveryStopLifted { debtor, on, by_payment: true }.into(),
        ClaimsHandedOver {
            debtor,
            task,
            on,
            stops: vec![stop()],
            done: vec![done()],
            kind: Some(HandOverKind::Lawyer),
        }
        .into(),
        DeliveryStopDecided { debtor, task, on, is_stopped: true, done: vec![done()] }.into(),
    ]
}

fn outbox() -> Vec<Event> {
    let (debtor, task, on) = (DEBTOR, TASK, day());
    let new = NewTask {
        task,
        action: Action::Letter,
        channel: Some(Channel::Post),
        legal_kind: None,
        tone: 1,
        term_days: None,
        actor: None,
        whom: None,
        companion_of: None,
        is_automatic: false,
        has_copies: None,
        items: vec![item()],
        kind: MessageKind::PromiseConfirmation,
        promise: Some(PromiseId(25)),
        plan: Some(OfPlan { plan: PlanId(28), nr: 2 }),
    };
    vec![
        MessagePlanned { debtor, on, task: new, replaces: Some(TaskId(12)) }.into(),
        MessageHeld { debtor, task, on }.into(),
        CostsNamed { debtor, task, on, amount: Cents(4_000) }.into(),
        MessageReleased { debtor, task, on, state: TaskState::Approved }.into(),
        MessagePrinted { debtor, task, on }.into(),
    ]
}

fn calls() -> Vec<Event> {
    let (debtor, on, outcome) = (DEBTOR, day(), CallOutcome::Reached);
    vec![
        CallRecorded {
            debtor,
            task: Some(TASK),
            on,
            outcome,
            done: vec![done()],
            call_on: Some(on),
            is_counted: true,
            agreed: CallAgreed {
                invoice: Some(INVOICE),
                amount: Some(Cents(12_345)),
                by: Some(on),
                at: Some(time()),
                received: Some(true),
                satisfied: Some(false),
                is_no_answer: true,
                promise: Some(PromiseId(25)),
                stop: Some(StopId(17)),
                message: Some(TASK),
                late: Some(LateReason::Forgot),
            },
        }
        .into(),
        CallTakenBack {
            debtor,
            call: 41,
            outcome,
            task: Some(TASK),
            on,
            stood: Some(CallStood {
                attempts: 1,
                attempted_on: Some(on),
                call_on: Some(on),
                call_at: Some(time()),
            }),
            contact_on: Some(on),
            asked: vec![BrokenPromise { promise: promise(), judged_on: on }],
        }
        .into(),
    ]
}

fn promise() -> Promise {
    Promise {
        promise: PromiseId(25),
        invoice: Some(INVOICE),
        amount: Cents(50_000),
        by: day(),
        open_then: Cents(121_000),
    }
}

fn coverage() -> Coverage {
    Coverage { covered_until: Some(day()), closing: Some(Cents(400_000)) }
}

/// All samples.
pub fn all() -> Vec<Event> {
    let mut all = house();
    all.extend(segments());
    all.extend(claims::claims());
    all.extend(parties());
    all.extend(invoices());
    all.extend(files());
    all.extend(money::money());
    all.push(judged());
    all.extend(messages());
    all.extend(outbox());
    all.extend(calls());
    all.extend(agreements::agreements());
    all.extend(plans::plans());
    all.extend(duties::duties());
    all.extend(users::users());
    all.extend(put_right::corrections());
    all.extend(put_right::undone());
    all
}
