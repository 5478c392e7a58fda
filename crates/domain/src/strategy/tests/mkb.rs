//! The preset `punctueel-mkb`: its days, and each part of the language it needs.

use super::*;
use crate::event::DeliveryStopDecided;

fn strategy() -> crate::strategy::Strategy {
    parse(presets::preset("punctueel-mkb").unwrap()).unwrap()
}

fn mkb(covered_until: Option<Date>) -> House {
    house_with(strategy(), covered_until)
}

/// The days, counted from the last day to pay, on which the steps from `first-call` on are done.
fn days_after_due(due: Date, by: Channel) -> Vec<i32> {
    let unpaid = Unpaid { sent: plus_days(due, -30), due, granted: None, by };
    let all = dates(&strategy(), unpaid);
    let late = all.iter().filter(|step| step.on > due);
    late.map(|step| (step.on - due).get_days()).collect()
}

#[test]
fn the_days_are_those_of_the_texts() {
    let cases = [
        // A Monday: nothing moves.
        (date(2026, 10, 5), [1, 4, 9, 14, 18, 22, 24]),
        (date(2026, 11, 9), [1, 4, 9, 14, 18, 22, 24]),
        // A Friday: the first call moves to Monday, D3; the rest follows what was really done. The
        // proposals of 26 and 28 October fall two and three days on.
        (date(2026, 10, 2), [3, 6, 11, 17, 21, 25, 27]),
        // A Sunday: the final demand of D14 falls on a Sunday and moves to Monday, D15.
        (date(2026, 10, 4), [1, 4, 9, 15, 19, 23, 25]),
        // The Thursday before Christmas: the call is on Monday the 28th. The demand
        // of New Year's Eve gives until the 7th; the final demand of the 10th moves to Monday.
        (date(2026, 12, 24), [4, 7, 12, 18, 22, 26, 28]),
    ];
    for (due, expected) in cases {
        assert_eq!(days_after_due(due, Channel::Email), expected, "due {due}");
    }
}

#[test]
fn by_post_a_term_counts_from_delivery() {
    // Due on Thursday 8 October: the demand of Monday (D4) is presumed delivered on Thursday (D7)
    // and gives until D14. The final demand is for D17, a Sunday, and moves to Monday.
    let (sent, due) = (date(2026, 9, 8), date(2026, 10, 8));
    let final_demand = |by| {
        let all = dates(&strategy(), Unpaid { sent, due, granted: None, by });
        let found = all.into_iter().find(|step| step.step == "second-demand").unwrap();
        let day = |on: Date| (on - due).get_days();
        (day(found.on), found.planned_on.map(day))
    };
    assert_eq!(final_demand(Channel::Email), (14, None));
    assert_eq!(final_demand(Channel::Post), (18, Some(17)));
    // A letter of Friday is not delivered before Wednesday.
    assert_eq!(days_after_due(date(2026, 10, 5), Channel::Post), [1, 4, 9, 21, 25, 32, 35]);
}

#[test]
fn before_the_last_day_there_is_a_call_and_a_mail() {
    let (sent, due) = (date(2026, 9, 7), date(2026, 10, 7));
    let all = dates(&strategy(), Unpaid { sent, due, granted: None, by: Channel::Email });
    let first: Vec<_> = all.iter().take(3).map(|step| (step.step.as_str(), step.on)).collect();
    let expected = [
        ("courtesy-call", date(2026, 9, 11)),
        // Three days before Wednesday 7 October is a Sunday.
        ("friendly-mail", date(2026, 10, 5)),
        ("first-call", date(2026, 10, 8)),
    ];
    assert_eq!(first, expected);
}

fn codes_of(verdict: &Verdict) -> Vec<(&str, &'static str)> {
    use crate::coded::Coded;
    verdict.resolved.iter().map(|one| (one.step.as_str(), one.because.code())).collect()
}

/// A claim of which the first day is a Monday.
fn fresh(open: i64, due_on: Date) -> DebtorCase {
    let mut new = claim(1, due_on, open);
    new.issued_on = MONDAY;
    case(vec![new])
}

#[test]
fn a_courtesy_call_is_for_large_amounts_and_new_debtors_and_lapses_close_to_the_due_day() {
    let (friday, due) = (date(2026, 10, 9), date(2026, 10, 26));
    let house = mkb(None);
    let new = fresh(10_000, due);
    assert_eq!(planned(&judge(&new, &house, friday)), ["call courtesy-call 1"]);
    let mut known = new.clone();
    known.history.is_known = true;
    let verdict = judge(&known, &house, friday);
    assert_eq!(codes_of(&verdict), [("courtesy-call", "AMOUNT-BELOW-AND-KNOWN")]);
    known.claims[0].open = Cents(100_000);
    assert_eq!(planned(&judge(&known, &house, friday)), ["call courtesy-call 1"]);
    // Wednesday 14 October is the third working day after Friday; Tuesday the second.
    let close = fresh(100_000, date(2026, 10, 13));
    let verdict = judge(&close, &house, friday);
    assert_eq!(codes_of(&verdict)[0], ("courtesy-call", "TOO-CLOSE-TO-DUE"));
    let enough = fresh(100_000, date(2026, 10, 14));
    assert_eq!(planned(&judge(&enough, &house, friday)), ["call courtesy-call 1"]);
    let mut debit = fresh(100_000, due);
    debit.claims[0].collection = Collection::DirectDebit;
    assert_eq!(held(&judge(&debit, &house, friday)), [(1, "DIRECT-DEBIT")]);
    assert_eq!(codes_of(&judge(&new, &house, plus_days(due, 1)))[0].1, "DUE-DAY-PASSED");
}

#[test]
fn an_unknown_sending_day_is_the_invoice_day_and_says_so() {
    let new = fresh(100_000, date(2026, 10, 26));
    let steps = explain(&new, &new.claims[0], &mkb(None), MONDAY);
    let expected = Reason::FromSentAssumed { on: MONDAY };
    assert_eq!((steps[0].on, &steps[0].because[0]), (Some(date(2026, 10, 9)), &expected));
}

fn called(case: DebtorCase, on: Date, outcome: CallOutcome, house: &House) -> DebtorCase {
    let planned = case.clone().after(&day(&case, house, on, i64::from(on.day())));
    let task = planned.tasks.iter().find(|task| task.action == Action::Call).unwrap().task;
    let done = planned.steps_of(task);
    let debtor = planned.debtor.debtor;
    let call = CallRecorded {
        debtor,
        task: Some(task),
        on,
        outcome,
        call_on: None,
        is_counted: false,
        agreed: CallAgreed::default(),
        done,
    };
    let case = planned.after(&call.into());
    case.clone().after(&day(&case, house, on, 100 + i64::from(on.day())))
}

#[test]
fn an_agreed_invoice_needs_no_mail_beforehand() {
    let (friday, mail_day) = (date(2026, 10, 9), date(2026, 10, 23));
    let (house, due) = (mkb(None), date(2026, 10, 26));
    let agreed = called(fresh(100_000, due), friday, CallOutcome::InvoiceAgreed, &house);
    assert_eq!(codes_of(&judge(&agreed, &house, mail_day)), [("friendly-mail", "INVOICE-AGREED")]);
    let reached = called(fresh(100_000, due), friday, CallOutcome::Reached, &house);
    assert_eq!(planned(&judge(&reached, &house, mail_day)), ["email friendly-mail 1"]);
}

/// A claim that is one day late.
fn late(open: i64) -> DebtorCase {
    let mut late = claim(1, date(2026, 10, 4), open);
    for step in ["courtesy-call", "friendly-mail"] {
        let mut record = done(step, date(2026, 9, 1), None);
        record.state = StepState::NotApplicable;
        late.steps.push(record);
    }
    case(vec![late])
}

#[test]
fn the_invoices_go_by_mail_beside_the_first_call_and_count_with_it() {
    let house = mkb(Some(date(2026, 10, 4)));
    let case = late(100_000);
    let verdict = judge(&case, &house, MONDAY);
    let tasks: Vec<_> = verdict.tasks.iter().map(|task| (task.action, task.items.len())).collect();
    assert_eq!(tasks, [(Action::Call, 1), (Action::Email, 1)]);
    assert_eq!(verdict.tasks[1].total(), Cents(100_000));
    let case = case.clone().after(&day(&case, &house, MONDAY, 1));
    let (call, mail) = (&case.tasks[0], &case.tasks[1]);
    assert_eq!(mail.companion_of, Some(call.task));
    assert!(!judge(&case, &house, MONDAY).changes_something());
    let (task, debtor, on) = (mail.task, DebtorId(1), MONDAY);
    let (granted_until, done, is_answer) = (None, Vec::new(), false);
    let posted = MessagePosted {
        debtor,
        task,
        on,
        granted_until,
        done,
        is_answer,
        received_on: None,
        is_alone: false,
        repair_until: None,
    };
    let sent = case.clone().after(&posted.clone().into());
    assert_eq!((sent.contacts.len(), sent.tasks.len()), (0, 1), "it counts with its call");
    let alone = case.clone().after(&MessagePosted { is_alone: true, ..posted }.into());
    assert_eq!(alone.contacts, [MONDAY], "nobody called");
    // Called before it went out: it comes too late.
    let (task, outcome) = (Some(call.task), CallOutcome::Reached);
    let done = case.steps_of(call.task);
    let made = case.after(
        &CallRecorded {
            debtor,
            task,
            on,
            outcome,
            call_on: None,
            is_counted: false,
            done,
            agreed: CallAgreed::default(),
        }
        .into(),
    );
    let verdict = judge(&made, &house, MONDAY);
    assert_eq!(verdict.ended[0].because, Reason::CallMade);
}

/// Nobody called on Monday. The reminder of Wednesday shows the same invoices.
#[test]
fn what_waits_beside_a_call_ends_when_a_newer_reminder_shows_it() {
    let house = mkb(Some(date(2026, 10, 6)));
    let mut case = late(100_000);
    case = case.clone().after(&day(&case, &mkb(Some(date(2026, 10, 4))), MONDAY, 1));
    let mail = case.tasks.iter().find(|task| task.companion_of.is_some()).unwrap().task;
    let mut small = case.claims[0].clone();
    (small.invoice, small.open, small.steps) = (InvoiceId(77), Cents(4_000), Vec::new());
    case.claims.push(small);
    let verdict = judge(&case, &house, date(2026, 10, 7));
    let made: Vec<_> = verdict.tasks.iter().map(|task| (task.action, task.items.len())).collect();
    assert_eq!(made, [(Action::Email, 2)]);
    let ended: Vec<_> = verdict.ended.iter().map(|one| (one.task, &one.because)).collect();
    assert_eq!(ended, [(mail, &Reason::ShownElsewhere)]);
}

#[test]
fn without_fresh_bank_data_or_address_the_call_goes_alone() {
    let verdict = judge(&late(100_000), &mkb(None), MONDAY);
    assert_eq!((planned(&verdict).len(), verdict.tasks.len()), (1, 1));
    let mut silent = late(100_000);
    silent.own_reach.email = false;
    let verdict = judge(&silent, &mkb(Some(date(2026, 10, 4))), MONDAY);
    assert_eq!((planned(&verdict).len(), verdict.tasks.len()), (1, 1));
}

#[test]
fn below_the_minimum_a_mail_replaces_the_call() {
    let house = mkb(Some(date(2026, 10, 4)));
    let small = judge(&late(5_000), &house, MONDAY);
    assert_eq!(planned(&small), ["email first-call 1"]);
    assert_eq!((small.tasks.len(), small.tasks[0].legal_kind), (1, Some(LegalKind::Reminder)));
    assert_eq!(planned(&judge(&late(5_001), &house, MONDAY)), ["call first-call 1"]);
}

/// What the step of D4 is for a claim, after the call of D1.
fn demand(case: &DebtorCase, house: &House) -> (Option<LegalKind>, u8) {
    let verdict = judge(case, house, date(2026, 10, 8));
    let task = verdict.tasks.first().unwrap_or_else(|| panic!("{verdict:?}"));
    assert_eq!(task.items[0].step.as_deref(), Some("first-demand"));
    (task.legal_kind, task.tone)
}

#[test]
fn who_always_paid_in_time_and_is_reached_gets_a_reminder() {
    let house = mkb(Some(date(2026, 10, 7)));
    let reached = called(late(100_000), MONDAY, CallOutcome::Reached, &house);
    assert_eq!(demand(&reached, &house), (Some(LegalKind::Reminder), 2));
    let table = [(3, 0, 1), (2, 0, 2), (9, 1, 2)];
    for (on_time, late, tone) in table {
        let mut case = reached.clone();
        case.history = History { on_time, late, is_known: true };
        assert_eq!(demand(&case, &house).1, tone, "{on_time} in time, {late} late");
    }
    let mut unreached = reached;
    unreached.history = History { on_time: 9, late: 0, is_known: true };
    let call = unreached.claims[0].steps.last_mut().unwrap();
    (call.outcome, call.state) = (None, StepState::Lapsed);
    assert_eq!(demand(&unreached, &house).1, 2);
}

#[test]
fn a_term_nobody_agreed_makes_the_demand_a_notice_of_default() {
    let house = mkb(Some(date(2026, 10, 7)));
    let mut reached = called(late(100_000), MONDAY, CallOutcome::Reached, &house);
    reached.claims[0].term_basis = TermBasis::Unilateral;
    assert_eq!(demand(&reached, &house), (Some(LegalKind::NoticeOfDefault), 2));
}

/// `why` calls a step that went out in another form by the title of that form.
#[test]
fn a_step_that_went_out_in_another_form_has_the_title_of_that_form() {
    let house = mkb(Some(date(2026, 10, 20)));
    let mut case = late(100_000);
    let mut sent = done("first-demand", date(2026, 10, 8), Some(date(2026, 10, 22)));
    sent.legal_kind = Some(LegalKind::NoticeOfDefault);
    case.claims[0].steps.push(sent);
    let trace = explain(&case, &case.claims[0], &house, date(2026, 10, 20));
    let trace = trace.iter().find(|trace| trace.step == "first-demand").unwrap();
    let strategy = strategy();
    let step = &strategy.steps[strategy.position("first-demand").unwrap()];
    assert_eq!(step.title_as(trace.legal_kind), "Aanmaning met ingebrekestelling");
    assert_eq!(step.title_as(Some(LegalKind::Reminder)), step.title);
    assert_eq!(step.title_as(None), step.title);
}

/// A claim whose first term has ended.
fn demanded() -> DebtorCase {
    let mut case = late(100_000);
    let steps = &mut case.claims[0].steps;
    steps.push(done("first-call", MONDAY, None));
    steps.push(done("first-demand", date(2026, 10, 8), Some(date(2026, 10, 15))));
    steps.push(done("status-call", date(2026, 10, 13), None));
    case
}

#[test]
fn the_final_demand_leaves_no_choice_when_an_agreement_broke() {
    let (house, day) = (mkb(Some(date(2026, 10, 16))), date(2026, 10, 19));
    let silent = judge(&demanded(), &house, day);
    assert_eq!(planned(&silent), ["letter second-demand 1"]);
    let mut broken = demanded();
    broken.claims[0].broken_on = Some(date(2026, 10, 14));
    let tones = [silent.tasks[0].tone, judge(&broken, &house, day).tasks[0].tone];
    assert_eq!(tones, [3, 4]);
    let mut consumer = demanded();
    consumer.debtor.kind = DebtorKind::Consumer;
    assert_eq!(codes_of(&judge(&consumer, &house, day))[0].1, "ONLY-BUSINESS");
}

#[test]
fn a_credit_note_holds_a_demand_that_would_not_subtract_it() {
    let (house, day) = (mkb(Some(date(2026, 10, 16))), date(2026, 10, 19));
    let mut case = demanded();
    let mut credit = claim(2, date(2026, 10, 14), -10_000);
    credit.kind = InvoiceKind::CreditNote;
    case.claims.push(credit);
    assert_eq!(held(&judge(&case, &house, day)), [(1, "CREDIT-TO-SETTLE")]);
}

/// A claim whose final demand went out and whose director was called.
fn last_steps() -> DebtorCase {
    let mut case = demanded();
    let steps = &mut case.claims[0].steps;
    steps.push(done("second-demand", date(2026, 10, 19), Some(date(2026, 10, 26))));
    steps.push(done("director-call", date(2026, 10, 23), None));
    case
}

#[test]
fn the_director_is_asked_for_by_our_manager() {
    let mut case = last_steps();
    case.claims[0].steps.pop();
    let verdict = judge(&case, &mkb(None), date(2026, 10, 23));
    let task = &verdict.tasks[0];
    assert_eq!((task.actor, task.whom), (Some(Actor::Manager), Some(ContactRole::Director)));
}

#[test]
fn a_delivery_stop_is_proposed_and_holds_up_nothing() {
    let house = mkb(Some(date(2026, 10, 28)));
    let case = last_steps();
    let (tuesday, thursday) = (date(2026, 10, 27), date(2026, 10, 29));
    assert_eq!(planned(&judge(&case, &house, tuesday)), ["delivery-stop delivery-stop 1"]);
    let proposed = case.clone().after(&day(&case, &house, tuesday, 1));
    assert_eq!(planned(&judge(&proposed, &house, thursday)), ["hand-over hand-over 1"]);
    for (is_stopped, state) in [(true, StepState::Done), (false, StepState::Waived)] {
        let task = proposed.tasks[0].task;
        let done = proposed.steps_of(task);
        let decided =
            DeliveryStopDecided { debtor: DebtorId(1), task, on: tuesday, is_stopped, done };
        let after = proposed.clone().after(&decided.into());
        let record = after.claims[0].record("delivery-stop").unwrap();
        assert_eq!((record.state, after.tasks.len()), (state, 0));
    }
}

#[test]
fn a_claim_that_dragged_on_is_proposed_for_hand_over_by_day_45() {
    let house = mkb(Some(date(2026, 11, 18)));
    // Due on 4 October, so day 45 is Wednesday 18 November.
    let (before, day_45) = (date(2026, 11, 17), date(2026, 11, 18));
    let mut case = demanded();
    case.claims[0].steps.pop();
    assert_eq!(planned(&judge(&case, &house, before)), ["call status-call 1"]);
    let verdict = judge(&case, &house, day_45);
    assert_eq!(planned(&verdict), ["hand-over hand-over 1"]);
    assert!(codes_of(&verdict).iter().all(|(_, code)| *code == "HAND-OVER-DAY"));
    // What was announced for a later day is not done earlier, and nobody starts with it.
    let mut told = case.clone();
    let demand = done("second-demand", date(2026, 11, 12), Some(date(2026, 11, 19)));
    told.claims[0].steps.push(done("status-call", date(2026, 11, 9), None));
    told.claims[0].steps.push(demand);
    assert_eq!(planned(&judge(&told, &house, day_45)), ["call director-call 1"]);
    assert_eq!(planned(&judge(&late(100_000), &house, day_45)), ["call first-call 1"]);
}
