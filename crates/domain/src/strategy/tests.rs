//! The engine over made-up debtors: fixed cases for each rule, and properties over random lives.

use jiff::civil::{Date, date};
use proptest::prelude::*;

mod mkb;
mod plans;
mod segments;

use super::*;
use crate::calendar::{is_working_day, plus_days};
use crate::casework::{CallOutcome, Promise, Stop, StopKind};
use crate::event::{
    CallAgreed, CallRecorded, ContactSet, DayJudged, Event, MessagePosted, PromiseMade, StopSet,
};
use crate::id::{ContactId, DebtorId, InvoiceId, PromiseId, StopId, TaskId};
use crate::invoice::{Collection, InvoiceKind};
use crate::money::Cents;
use crate::party::{
    Channel, ContactRole, Debtor, DebtorKind, Language, LegalForm, Reach, TermBasis,
};
use crate::reason::Reason;

const MONDAY: Date = date(2026, 10, 5);

fn house(covered_until: Option<Date>) -> House {
    let strategy = parse(presets::preset("004").unwrap()).unwrap();
    house_with(strategy, covered_until)
}

fn house_with(strategy: super::Strategy, covered_until: Option<Date>) -> House {
    House { covered_until, ..House::ideal(strategy) }
}

fn claim(invoice: i64, due_on: Date, open: i64) -> Claim {
    Claim {
        invoice: InvoiceId(invoice),
        kind: InvoiceKind::Invoice,
        issued_on: plus_days(due_on, -30),
        sent_on: None,
        due_on,
        open: Cents(open),
        collection: Collection::Transfer,
        term_basis: TermBasis::Agreed,
        refused_on: None,
        delivered: None,
        cycle: 0,
        not_before: None,
        broken_on: None,
        strategy: None,
        steps: Vec::new(),
    }
}

fn case(claims: Vec<Claim>) -> DebtorCase {
    DebtorCase {
        debtor: Debtor {
            debtor: DebtorId(1),
            kind: DebtorKind::Business,
            legal_form: LegalForm::Bv,
            language: Language::Nl,
        },
        choice: Choice::default(),
        history: History::default(),
        own_reach: Reach { phone: true, email: true, post: true },
        people: Vec::new(),
        claims,
        stops: Vec::new(),
        insolvencies: Vec::new(),
        promises: Vec::new(),
        broken: Vec::new(),
        plans: Vec::new(),
        tasks: Vec::new(),
        contacts: Vec::new(),
        no_delivery_since: None,
        unlinked: Cents::ZERO,
        named_by_others: Cents::ZERO,
    }
}

fn done(step: &str, on: Date, granted_until: Option<Date>) -> StepRecord {
    let (step, state) = (step.to_owned(), StepState::Done);
    let (task, outcome, legal_kind) = (None, None, None);
    StepRecord { step, state, on, granted_until, task, outcome, legal_kind }
}

/// What a verdict plans: `action step invoice` per item with a step.
fn planned(verdict: &Verdict) -> Vec<String> {
    let items = verdict.tasks.iter().flat_map(|task| {
        task.items.iter().map(move |item| (task.action, item.step.clone(), item.invoice))
    });
    items.filter_map(|(action, step, id)| Some(format!("{action} {} {}", step?, id.0))).collect()
}

fn held(verdict: &Verdict) -> Vec<(i64, &'static str)> {
    use crate::coded::Coded;
    verdict.held.iter().map(|held| (held.invoice.0, held.because.code())).collect()
}

#[test]
fn the_day_after_the_due_day_is_a_call_and_not_the_day_itself() {
    let sunday = date(2026, 10, 4);
    let case = case(vec![claim(1, sunday, 121_000)]);
    let house = house(None);
    assert_eq!(planned(&judge(&case, &house, sunday)), Vec::<String>::new());
    assert_eq!(judge(&case, &house, sunday).look_on, Some(MONDAY));
    assert_eq!(planned(&judge(&case, &house, MONDAY)), ["call first-call 1"]);
}

#[test]
fn a_call_is_never_held_for_bank_data_and_a_letter_is() {
    let mut late = claim(1, date(2026, 10, 1), 121_000);
    late.steps.push(done("first-call", date(2026, 10, 2), None));
    let case = case(vec![late]);
    let stale = judge(&case, &house(Some(date(2026, 9, 30))), MONDAY);
    assert_eq!(held(&stale), [(1, "BANK-STALE")]);
    assert_eq!(stale.waits_for, WaitsFor::Bank);
    assert_eq!(held(&judge(&case, &house(None), MONDAY)), [(1, "BANK-MISSING")]);
    // The last working day before Monday is Friday.
    let fresh = judge(&case, &house(Some(date(2026, 10, 2))), MONDAY);
    assert_eq!(planned(&fresh), ["letter first-demand 1"]);
}

#[test]
fn a_list_covers_only_the_claims_that_were_in_it() {
    let mut house = house(None);
    house.listed_on = Some(date(2026, 10, 2));
    assert_eq!(house.coverage_of(date(2026, 10, 2)), Some(date(2026, 10, 2)));
    assert_eq!(house.coverage_of(date(2026, 10, 3)), None);
}

#[test]
fn every_stop_holds_the_flow_and_says_why() {
    for kind in StopKind::ALL {
        let mut case = case(vec![claim(1, date(2026, 10, 1), 121_000)]);
        let (invoice, amount, until) = (Some(InvoiceId(1)), None, None);
        case.stops.push(Stop { stop: StopId(1), kind: *kind, invoice, amount, until, why: None });
        let verdict = judge(&case, &house(None), MONDAY);
        assert!(planned(&verdict).is_empty(), "{kind}");
        assert_eq!(verdict.held.len(), 1, "{kind}");
    }
}

#[test]
fn direct_debit_is_left_alone_until_it_is_reversed() {
    let mut debit = claim(1, date(2026, 10, 1), 121_000);
    debit.collection = Collection::DirectDebit;
    let mut case = case(vec![debit]);
    assert_eq!(held(&judge(&case, &house(None), MONDAY)), [(1, "DIRECT-DEBIT")]);
    case.claims[0].collection = Collection::Reversed;
    assert_eq!(planned(&judge(&case, &house(None), MONDAY)), ["call first-call 1"]);
}

#[test]
fn a_final_demand_asks_for_the_debtor_kind_and_a_reminder_does_not() {
    let mut late = claim(1, date(2026, 8, 31), 121_000);
    late.steps.push(done("first-call", date(2026, 9, 1), None));
    let mut case = case(vec![late]);
    case.debtor.kind = DebtorKind::Unknown;
    let house = house(Some(date(2026, 10, 2)));
    assert_eq!(planned(&judge(&case, &house, MONDAY)), ["letter first-demand 1"]);
    let granted = Some(date(2026, 9, 18));
    case.claims[0].steps.push(done("first-demand", date(2026, 9, 4), granted));
    case.claims[0].steps.push(done("status-call", date(2026, 9, 9), None));
    assert_eq!(held(&judge(&case, &house, MONDAY)), [(1, "DEBTOR-KIND-UNKNOWN")]);
}

#[test]
fn a_threat_waits_for_the_end_of_a_granted_term() {
    let mut late = claim(1, date(2026, 8, 31), 121_000);
    late.steps.push(done("first-call", date(2026, 9, 1), None));
    late.steps.push(done("first-demand", date(2026, 9, 4), Some(date(2026, 10, 5))));
    late.steps.push(done("status-call", date(2026, 9, 9), None));
    let case = case(vec![late]);
    let house = house(Some(date(2026, 10, 5)));
    let verdict = judge(&case, &house, MONDAY);
    assert_eq!((planned(&verdict).len(), verdict.look_on), (0, Some(date(2026, 10, 6))));
    let tuesday = judge(&case, &house, date(2026, 10, 6));
    assert_eq!(planned(&tuesday), ["letter second-demand 1"]);
}

#[test]
fn one_contact_a_day_and_the_heaviest_first() {
    let new = claim(1, date(2026, 10, 1), 50_000);
    let mut old = claim(2, date(2026, 8, 31), 121_000);
    old.steps.push(done("first-call", date(2026, 9, 1), None));
    old.steps.push(done("first-demand", date(2026, 9, 4), Some(date(2026, 9, 18))));
    old.steps.push(done("status-call", date(2026, 9, 9), None));
    let case = case(vec![new, old]);
    let verdict = judge(&case, &house(Some(date(2026, 10, 2))), MONDAY);
    assert_eq!(planned(&verdict), ["letter second-demand 2"]);
    assert_eq!(held(&verdict), [(1, "OTHER-CONTACT-TODAY")]);
    assert_eq!(verdict.look_on, Some(date(2026, 10, 6)));
}

#[test]
fn reminders_are_bundled_and_show_what_else_is_due() {
    let friday = date(2026, 10, 2);
    let mut first = claim(1, date(2026, 9, 24), 50_000);
    let mut second = claim(2, date(2026, 9, 24), 60_000);
    for late in [&mut first, &mut second] {
        late.steps.push(done("first-call", date(2026, 9, 29), None));
    }
    let mut credit = claim(3, date(2026, 9, 24), -10_000);
    credit.kind = InvoiceKind::CreditNote;
    let case = case(vec![first, second, credit]);
    let verdict = judge(&case, &house(Some(date(2026, 10, 1))), friday);
    assert_eq!(planned(&verdict), ["letter first-demand 1", "letter first-demand 2"]);
    assert_eq!(verdict.tasks[0].total(), Cents(100_000));
    assert_eq!(verdict.tasks[0].items.len(), 3);
}

/// A claim of which the next message is the final demand.
fn demanded() -> Claim {
    let mut old = claim(1, date(2026, 8, 31), 121_000);
    old.steps.push(done("first-call", date(2026, 9, 1), None));
    old.steps.push(done("first-demand", date(2026, 9, 4), Some(date(2026, 10, 7))));
    old.steps.push(done("status-call", date(2026, 9, 9), None));
    old
}

/// A claim of which the next message is a reminder.
fn called() -> Claim {
    let mut new = claim(2, date(2026, 9, 24), 60_000);
    new.steps.push(done("first-call", date(2026, 9, 29), None));
    new
}

#[test]
fn a_reminder_leaves_out_a_claim_that_a_final_demand_will_ask() {
    let (old, new) = (demanded(), called());
    let verdict = judge(&case(vec![old, new]), &house(Some(date(2026, 10, 2))), MONDAY);
    assert_eq!(planned(&verdict), ["letter first-demand 2"]);
    assert_eq!(verdict.tasks[0].total(), Cents(60_000));
}

#[test]
fn a_reminder_waits_for_a_credit_note_that_may_belong_to_what_it_leaves_out() {
    let (old, new) = (demanded(), called());
    let mut credit = claim(3, date(2026, 9, 24), -20_000);
    credit.kind = InvoiceKind::CreditNote;
    let case = case(vec![old, new, credit]);
    let verdict = judge(&case, &house(Some(date(2026, 10, 2))), MONDAY);
    assert_eq!(planned(&verdict), Vec::<String>::new());
    let held = verdict.held.iter().find(|one| one.invoice == InvoiceId(2)).unwrap();
    assert_eq!(held.because, Reason::CreditToSettle { amount: Cents(20_000) });
}

#[test]
fn a_final_demand_of_before_is_past_reminding() {
    let mut old = claim(1, date(2026, 8, 31), 121_000);
    let last = house(None).strategy.steps.iter().rev().find_map(|step| {
        (step.legal_kind == Some(LegalKind::FinalDemand)).then(|| step.label.clone())
    });
    let told = StepState::SentBefore;
    old.steps.push(StepRecord { state: told, ..done(&last.unwrap(), date(2026, 9, 1), None) });
    let verdict = judge(&case(vec![old, called()]), &house(Some(date(2026, 10, 2))), MONDAY);
    let with_new = verdict.tasks.iter().find(|task| {
        task.action.is_message() && task.items.iter().any(|item| item.invoice == InvoiceId(2))
    });
    assert_eq!(with_new.map(|task| task.total()), Some(Cents(60_000)), "the old one stays out");
}

#[test]
fn money_that_covers_all_holds_the_letter() {
    let mut late = claim(1, date(2026, 9, 24), 50_000);
    late.steps.push(done("first-call", date(2026, 9, 28), None));
    let mut case = case(vec![late]);
    case.unlinked = Cents(50_000);
    let house = house(Some(date(2026, 10, 2)));
    assert_eq!(held(&judge(&case, &house, MONDAY)), [(1, "RECEIPT-TO-SETTLE")]);
    case.unlinked = Cents(49_999);
    assert_eq!(planned(&judge(&case, &house, MONDAY)), ["letter first-demand 1"]);
    // What may be another's holds the letter however little it is, for it cannot be subtracted.
    case.named_by_others = Cents(1);
    assert_eq!(held(&judge(&case, &house, MONDAY)), [(1, "RECEIPT-NAMES-CLAIM")]);
    case.unlinked = Cents::ZERO;
    assert_eq!(held(&judge(&case, &house, MONDAY)), [(1, "RECEIPT-NAMES-CLAIM")]);
}

fn contact(id: i64, role: ContactRole, prefers: Option<Channel>, email: bool) -> Event {
    let reach = Reach { phone: true, email, post: false };
    let (debtor, contact, is_gone) = (DebtorId(1), ContactId(id), false);
    let (import, was, corrections, ended) = (None, None, Vec::new(), Vec::new());
    ContactSet {
        debtor,
        contact,
        role,
        prefers,
        reach,
        hours: None,
        is_gone,
        import,
        was,
        corrections,
        ended,
    }
    .into()
}

#[test]
fn a_message_goes_as_who_decides_on_payment_prefers_when_that_can_be_done() {
    use ContactRole::{Director, Invoice, Payment};
    let mut late = claim(1, date(2026, 9, 1), 121_000);
    late.steps.push(done("first-call", date(2026, 9, 2), None));
    let plain = case(vec![late]);
    let goes = |case: &DebtorCase| {
        let verdict = judge(case, &house(Some(MONDAY)), MONDAY);
        verdict.tasks.first().and_then(|task| task.channel)
    };
    assert_eq!(goes(&plain), Some(Channel::Email));
    let by_post = plain.clone().after(&contact(2, Invoice, Some(Channel::Post), false));
    assert_eq!(goes(&by_post), Some(Channel::Post), "nobody is there for payment");
    let both = by_post.clone().after(&contact(3, Payment, Some(Channel::Phone), false));
    assert_eq!(goes(&both), Some(Channel::Email), "a message cannot go by telephone");
    let mut moved = by_post.clone();
    moved.own_reach.post = false;
    assert_eq!(goes(&moved), Some(Channel::Email), "no postal address is known");
    assert_eq!(by_post.wished_channel(Action::Email), None, "an e-mail stays one");

    let mut silent = plain.clone();
    silent.own_reach = Reach::default();
    silent = silent.after(&contact(4, Director, None, true));
    assert_eq!((goes(&silent), silent.reach()), (None, Reach::default()), "not his to pay");
    let known = silent.clone().after(&contact(5, Payment, None, true));
    assert_eq!(goes(&known), Some(Channel::Email));
    let Event::ContactSet(mut gone) = contact(5, Payment, None, true) else { unreachable!() };
    gone.is_gone = true;
    assert_eq!(known.after(&gone.into()), silent);
}

#[test]
fn a_call_nobody_makes_lapses_after_three_working_days_and_the_flow_goes_on() {
    let mut case = case(vec![claim(1, date(2026, 10, 4), 121_000)]);
    let house = house(Some(date(2026, 10, 30)));
    case = case.clone().after(&day(&case, &house, MONDAY, 1));
    let thursday = date(2026, 10, 8);
    assert!(!judge(&case, &house, thursday).changes_something());
    let friday = judge(&case, &house, date(2026, 10, 9));
    assert_eq!(friday.ended[0].because, Reason::NotCarriedOut { days: 3 });
    case = case.clone().after(&day(&case, &house, date(2026, 10, 9), 2));
    let tuesday = judge(&case, &house, date(2026, 10, 13));
    assert_eq!(planned(&tuesday), ["letter first-demand 1"]);
}

/// The verdict of a day as an event, with its tasks numbered.
fn day(case: &DebtorCase, house: &House, on: Date, task: i64) -> Event {
    let mut verdict = judge(case, house, on);
    let mut id = task * 10;
    verdict.number(|| {
        id += 1;
        TaskId(id)
    });
    let debtor = case.debtor.debtor;
    DayJudged::of(debtor, on, verdict).into()
}

/// What happens on a day in a random life.
#[derive(Clone, Copy, Debug)]
enum Chance {
    Nothing,
    Reached,
    NoAnswer,
    Posted,
    Promise(i32),
    Pause(i32),
    PaysFirst,
    NoRun,
}

fn chance() -> impl Strategy<Value = Chance> {
    prop_oneof![
        3 => Just(Chance::Nothing),
        3 => Just(Chance::Reached),
        1 => Just(Chance::NoAnswer),
        3 => Just(Chance::Posted),
        1 => (0..9).prop_map(Chance::Promise),
        1 => (0..9).prop_map(Chance::Pause),
        1 => Just(Chance::PaysFirst),
        1 => Just(Chance::NoRun),
    ]
}

use proptest::strategy::Strategy;

/// A planned message goes out; whether it counts as a contact.
fn post(case: DebtorCase, task: Option<TaskId>, on: Date) -> (DebtorCase, bool) {
    let Some(task) = task else { return (case, false) };
    let is_companion = |open: &OpenTask| open.task == task && open.companion_of.is_some();
    let counts = !case.tasks.iter().any(is_companion);
    let posted = MessagePosted {
        debtor: case.debtor.debtor,
        task,
        on,
        granted_until: Some(plus_days(on, 14)),
        done: case.steps_of(task),
        is_answer: false,
        received_on: None,
        is_alone: false,
        repair_until: None,
    };
    (case.after(&posted.into()), counts)
}

/// Lets chance act on the case; says which invoices were contacted.
fn live(mut case: DebtorCase, chance: Chance, on: Date, id: i64) -> (DebtorCase, bool) {
    let debtor = case.debtor.debtor;
    let open = |case: &DebtorCase, call: bool| {
        let is_kind = |task: &&OpenTask| (task.action == Action::Call) == call;
        case.tasks.iter().find(is_kind).map(|task| task.task)
    };
    match chance {
        Chance::Reached | Chance::NoAnswer => {
            let Some(task) = open(&case, true) else { return (case, false) };
            let reached = matches!(chance, Chance::Reached);
            let outcome = if reached { CallOutcome::Reached } else { CallOutcome::NoAnswer };
            let done = if reached { case.steps_of(task) } else { Vec::new() };
            let call = CallRecorded {
                debtor,
                task: Some(task),
                on,
                outcome,
                done,
                call_on: None,
                is_counted: false,
                agreed: CallAgreed::default(),
            };
            (case.after(&call.into()), reached)
        }
        Chance::Posted => {
            let task = open(&case, false);
            post(case, task, on)
        }
        Chance::Promise(days) if case.promises.is_empty() && !case.claims.is_empty() => {
            let amount = case.open_of(None);
            let by = plus_days(on, days);
            let promise =
                Promise { promise: PromiseId(id), invoice: None, amount, by, open_then: amount };
            let made = PromiseMade { debtor, promise, on, method: None };
            (case.after(&made.into()), false)
        }
        Chance::Pause(days) => {
            let until = Some(plus_days(on, days));
            let (kind, invoice, amount) = (StopKind::Pause, None, None);
            let stop = Stop { stop: StopId(id), kind, invoice, amount, until, why: None };
            (case.after(&StopSet { debtor, stop, on, dispute: None }.into()), false)
        }
        Chance::PaysFirst => {
            if !case.claims.is_empty() {
                case.claims.remove(0);
            }
            (case, false)
        }
        _ => (case, false),
    }
}

fn order_is_kept(claim: &Claim, strategy: &super::Strategy) {
    // A proposal about our own deliveries holds up nothing, so it may come and go.
    let is_loose = |place: &usize| strategy.steps[*place].action == Action::DeliveryStop;
    let mut places: Vec<_> =
        claim.steps.iter().filter_map(|record| strategy.position(&record.step)).collect();
    places.sort_unstable();
    let last = places.last().map_or(0, |last| last + 1);
    let expected: Vec<usize> = (0..last).filter(|place| !is_loose(place)).collect();
    places.retain(|place| !is_loose(place));
    assert_eq!(places, expected, "steps are taken in order and none is skipped");
}

fn is_before_due(strategy: &super::Strategy, item: &Item) -> bool {
    let named = |step: &&Step| Some(&step.label) == item.step.as_ref();
    strategy.steps.iter().find(named).is_some_and(Step::is_before_due)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn no_life_breaks_the_rules(
        dues in prop::collection::vec(0..40i32, 1..5),
        chances in prop::collection::vec((chance(), chance()), 90),
        preset in prop::sample::select(vec!["004", "punctueel-mkb"]),
    ) {
        let start = date(2026, 9, 1);
        let claims = dues.iter().enumerate().map(|(place, days)| {
            claim(place as i64 + 1, plus_days(start, *days), 10_000)
        });
        let mut case = case(claims.collect());
        let mut contacts: Vec<Date> = Vec::new();
        let strategy = parse(presets::preset(preset).unwrap()).unwrap();
        let mut house = house_with(strategy, None);
        for (place, (morning, afternoon)) in chances.into_iter().enumerate() {
            let today = plus_days(start, place as i32);
            if matches!(morning, Chance::NoRun) {
                continue;
            }
            house.covered_until = Some(plus_days(today, -1));
            let id = place as i64 + 1;
            let before = case.clone();
            let verdict = judge(&case, &house, today);
            prop_assert_eq!(&verdict, &judge(&before, &house, today), "same facts, same verdict");
            for task in verdict.tasks.iter().filter(|task| task.action.is_contact()) {
                prop_assert!(is_working_day(today));
                for item in &task.items {
                    let claim = case.claim(item.invoice).unwrap();
                    let is_early = is_before_due(&house.strategy, item);
                    prop_assert!(item.amount.is_positive() && (is_early || today > claim.due_on));
                }
            }
            let contacts_made = verdict.tasks.iter().filter(|task| {
                task.action.is_contact() && task.companion_of.is_none()
            });
            let messages = contacts_made.count();
            prop_assert!(messages <= 1, "one contact a day");
            case = case.clone().after(&day(&case, &house, today, id));
            let again = judge(&case, &house, today);
            prop_assert!(!again.changes_something(), "a second run adds nothing");
            for chance in [morning, afternoon] {
                let (next, contacted) = live(case, chance, today, id * 1000);
                case = next;
                if contacted {
                    contacts.push(today);
                }
            }
            prop_assert_eq!(&case.contacts, &contacts);
            for claim in &case.claims {
                order_is_kept(claim, &house.strategy);
            }
        }
    }
}
