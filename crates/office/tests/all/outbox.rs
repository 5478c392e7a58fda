//! What leaves the house, in detail: bytes that stay the same, a press out of order, what is
//! refused, erasure.

use std::sync::Arc;

use jiff::civil::date;

use punctueel_domain::access::Role;
use punctueel_domain::coded::Coded;
use punctueel_domain::event::HouseChanged;
use punctueel_domain::party::{Channel, HouseField, Language};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::TaskState;
use punctueel_domain::template::TemplateForm;
use punctueel_letters::compose::own;
use punctueel_letters::letter::LetterKind;
use punctueel_office::actions::approve_message::{ApproveMessage, Approved};
use punctueel_office::actions::ask_statement::AskStatement;
use punctueel_office::actions::check_bank::CheckBank;
use punctueel_office::actions::hold_message::HoldMessage;
use punctueel_office::actions::post_message::PostMessage;
use punctueel_office::actions::set_house::SetHouse;
use punctueel_office::actions::set_template::{Place, SetTemplate};
use punctueel_office::actions::withdraw_message::WithdrawMessage;
use punctueel_office::ask::draft::draft;
use punctueel_office::ask::outbox::{self, Message};
use punctueel_office::ask::timeline::{Happening, timeline};
use punctueel_office::daily::{self, Run};
use punctueel_office::desk::Who;
use punctueel_office::outgoing::print_file::{Sheet, letter, look_at_all, print_file};
use punctueel_office::outgoing::ready::Look;
use punctueel_office::{Desk, No, Outcome};

use crate::press::{BrokenPress, PlainPress};
use crate::trial::{TODAY, assert_sound, events, open, take_list};

/// One with an e-mail address, one with a postal address.
const LIST: &str = "Debiteurnummer;Debiteurnaam;E-mail;Telefoon;Adres;Postcode;Plaats;\
                    Factuurnummer;Factuurdatum;Vervaldatum;Openstaand\n\
                    1;Café Noord;kas@noord.example;020-1;;;;F1;2026-10-01;2026-11-03;100,00\n\
                    2;Zuid;;020-2;Dam 1;1000 AA;Almelo;F2;2026-10-01;2026-11-03;200,00\n";

/// A desk where nobody called and two demands wait: by e-mail and by post.
fn desk() -> Desk {
    desk_on("sqlite::memory:")
}

/// The same in a database of choice.
pub fn desk_on(url: &str) -> Desk {
    let mut desk = open(url);
    take_list(&mut desk, LIST, TODAY);
    let words = vec![(HouseField::Email, "kas@vos.example".to_owned())];
    SetHouse { words, settings: HouseChanged::default() }.run(&mut desk).unwrap();
    for number in 3..=18 {
        desk.today = date(2026, 11, number);
        CheckBank { until: desk.today }.run(&mut desk).unwrap();
        daily::run(&mut desk, Run::default(), |_| true).unwrap();
    }
    desk
}

/// The message to a debtor.
pub fn to(desk: &mut Desk, name: &str) -> Message {
    let all = outbox::list(desk).unwrap();
    all.into_iter().find(|message| message.task.debtor_name == name).unwrap()
}

/// Approves what waits for a debtor.
pub fn approve(desk: &mut Desk, name: &str) -> Outcome<Approved> {
    let task = to(desk, name).task.task;
    ApproveMessage { task, anyway: None, reason: None }.run(desk)
}

fn code<T>(outcome: Outcome<T>) -> &'static str {
    match outcome {
        Err(No::Refused(refusal)) => refusal.code(),
        _ => panic!("this should have been refused"),
    }
}

#[test]
fn an_approved_e_mail_is_the_same_bytes_each_time() {
    let mut desk = desk().with_press(Arc::new(PlainPress));
    assert_eq!(approve(&mut desk, "Café Noord").unwrap(), Approved::Ready);
    let task = to(&mut desk, "Café Noord").task;
    assert_eq!((task.state, task.channel), (TaskState::Approved, Some(Channel::Email)));
    let mail = outbox::mail(&mut desk, &task).unwrap();
    assert_eq!(mail, outbox::mail(&mut desk, &task).unwrap());
    let text = String::from_utf8(mail).unwrap();
    for part in ["To: =?utf-8?", "<kas@noord.example>", "<kas@vos.example>", "brief.pdf"] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert_eq!(outbox::recipient(&mut desk, &task).unwrap().one_line(), "kas@noord.example");
    let sent = PostMessage { task: task.task, on: None }.run(&mut desk).unwrap();
    assert_eq!(sent, Look::Right);
    let gone = outbox::gone(&mut desk).unwrap();
    assert_eq!(gone[0].task.state, TaskState::Done);
    assert_eq!(outbox::mail(&mut desk, &gone[0].task).unwrap(), text.as_bytes());
    assert_sound(&mut desk);
}

#[test]
fn a_press_out_of_order_changes_nothing() {
    let mut desk = desk().with_press(Arc::new(BrokenPress));
    let before = events(&mut desk);
    assert_eq!(code(approve(&mut desk, "Zuid")), "NOT-PRINTED");
    assert_eq!(to(&mut desk, "Zuid").task.state, TaskState::Planned);
    assert_eq!(events(&mut desk), before);

    let mut desk = desk.with_press(Arc::new(PlainPress));
    approve(&mut desk, "Zuid").unwrap();
    let task = to(&mut desk, "Zuid").task;
    let mut desk = desk.with_press(Arc::new(BrokenPress));
    let before = events(&mut desk);
    let right = look_at_all(&mut desk, &[task.task]).unwrap().right;
    assert_eq!(right, [task.task]);
    let sheet = Sheet { id: "msg_1".to_owned(), task };
    assert_eq!(code(print_file(&mut desk, &[sheet])), "NOT-PRINTED");
    assert_eq!(to(&mut desk, "Zuid").task.state, TaskState::Approved);
    assert_eq!(events(&mut desk), before);
}

#[test]
fn a_firms_own_page_is_used_or_the_letter_stays_inside() {
    let mut desk = desk().with_press(Arc::new(PlainPress));
    let place = Place { letter: LetterKind::FirstDemand, form: TemplateForm::Page, language: None };
    let set = |desk: &mut Desk, body: Option<&str>| {
        SetTemplate { places: vec![place], body: body.map(str::to_owned) }.run(desk)
    };
    let before = events(&mut desk);
    assert_eq!(code(set(&mut desk, Some("leeg"))), "OWN-PAGE-LACKS");
    assert_eq!(events(&mut desk), before);
    assert_eq!(set(&mut desk, Some("EIGEN {letter}")).unwrap(), 1);
    assert_eq!(set(&mut desk, Some("EIGEN {letter}")).unwrap(), 0);

    let mut desk = desk.with_press(Arc::new(BrokenPress));
    let before = events(&mut desk);
    assert_eq!(code(approve(&mut desk, "Zuid")), "OWN-PAGE-STOPPED");
    assert_eq!(to(&mut desk, "Zuid").task.state, TaskState::Planned);
    assert_eq!(events(&mut desk), before);

    let mut desk = desk.with_press(Arc::new(PlainPress));
    approve(&mut desk, "Zuid").unwrap();
    let task = to(&mut desk, "Zuid").task;
    assert!(letter(&mut desk, &task).unwrap().bytes.starts_with(b"EIGEN "));
    assert_eq!(set(&mut desk, None).unwrap(), 1);
    assert_sound(&mut desk);
}

/// It was right when it was tried, and leaves something out of this letter.
#[test]
fn a_letter_that_an_own_text_would_leave_incomplete_is_not_made() {
    let mut desk = desk().with_press(Arc::new(PlainPress));
    let (letter, language) = (LetterKind::FirstDemand, Some(Language::Nl));
    let place = Place { letter, form: TemplateForm::Text, language };
    let ours = own::house_text(letter, Language::Nl);
    // The made-up letter about one invoice has a description, the real one has none.
    let pays = "? several: {payment}\n\n? single + description: {payment}";
    let body = ours.replace("{payment}", pays);
    let set = SetTemplate { places: vec![place], body: Some(body) };
    assert_eq!(set.run(&mut desk).unwrap(), 1);
    let missing = "OWN-TEXT-LACKS".to_owned();
    match approve(&mut desk, "Zuid") {
        Err(No::Refused(refusal)) => assert_eq!(refusal, Refusal::MessageIncomplete { missing }),
        other => panic!("{other:?}"),
    }
    assert_eq!(to(&mut desk, "Zuid").task.state, TaskState::Planned);
}

#[test]
fn what_cannot_be_done_is_refused_and_changes_nothing() {
    let mut desk = desk().with_press(Arc::new(PlainPress));
    let task = to(&mut desk, "Zuid").task.task;
    let reason = String::new();
    assert_eq!(code(HoldMessage { task, reason }.run(&mut desk)), "REASON-MISSING");
    let anyway = Some(" ".to_owned());
    assert_eq!(
        code(ApproveMessage { task, anyway, reason: None }.run(&mut desk)),
        "REASON-MISSING"
    );
    assert_eq!(code(PostMessage { task, on: None }.run(&mut desk)), "TASK-STATE");
    // A Saturday: not without a reason.
    desk.today = date(2026, 11, 21);
    CheckBank { until: date(2026, 11, 20) }.run(&mut desk).unwrap();
    assert_eq!(code(approve(&mut desk, "Zuid")), "MESSAGE-HELD");
    let anyway = Some("hij vroeg er zelf om".to_owned());
    assert_eq!(
        ApproveMessage { task, anyway, reason: None }.run(&mut desk).unwrap(),
        Approved::Ready
    );
    assert_eq!(
        code(ApproveMessage { task, anyway: None, reason: None }.run(&mut desk)),
        "TASK-DONE"
    );
    PostMessage { task, on: None }.run(&mut desk).unwrap();
    let before = events(&mut desk);
    assert_eq!(code(PostMessage { task, on: None }.run(&mut desk)), "TASK-DONE");
    let reason = "te laat".to_owned();
    assert_eq!(code(HoldMessage { task, reason }.run(&mut desk)), "TASK-DONE");
    assert_eq!(events(&mut desk), before);
    assert_sound(&mut desk);
}

/// Who only reads may read it; neither the switch nor a hold stands in the way.
#[test]
fn a_message_that_was_not_approved_can_be_read_while_it_is_held() {
    let mut desk = desk();
    let task = to(&mut desk, "Zuid").task.task;
    let planned = draft(&mut desk, task).unwrap();
    assert!(planned.text.contains("F2"), "{planned:?}");
    HoldMessage { task, reason: "eerst overleggen".to_owned() }.run(&mut desk).unwrap();
    let settings = HouseChanged { messages_on: Some(false), ..HouseChanged::default() };
    SetHouse { words: Vec::new(), settings }.run(&mut desk).unwrap();
    let day = desk.today;
    let now = "2026-11-18T09:00:00Z".parse().unwrap();
    let who = Who { actor: "reader".to_owned(), role: Role::Reader };
    let mut desk = Desk::open(desk.close(), None, who, now, Some(day)).unwrap();
    assert_eq!(draft(&mut desk, task).unwrap(), planned);
    assert_eq!(code(HoldMessage { task, reason: "x".to_owned() }.run(&mut desk)), "NOT-ALLOWED");
}

#[test]
fn what_is_over_has_no_draft() {
    let mut desk = desk();
    let task = to(&mut desk, "Zuid").task.task;
    WithdrawMessage { task, reason: "verkeerde toon".to_owned(), is_again: true }
        .run(&mut desk)
        .unwrap();
    assert_eq!(code(draft(&mut desk, task)), "TASK-STATE");
}

/// Evidence: an answer is no reminder, and says about which invoices it was.
#[test]
fn the_timeline_calls_an_answer_what_it_is() {
    let mut desk = desk().with_press(Arc::new(PlainPress));
    let debtor = to(&mut desk, "Zuid").task.debtor;
    let task = AskStatement { debtor }.run(&mut desk).unwrap();
    assert_eq!(outbox::one(&mut desk, task).unwrap().invoices(), ["F2"]);
    ApproveMessage { task, anyway: None, reason: None }.run(&mut desk).unwrap();
    PostMessage { task, on: None }.run(&mut desk).unwrap();
    let gone = outbox::gone(&mut desk).unwrap();
    assert_eq!(gone[0].invoices(), ["F2"]);
    let lines = timeline(&mut desk, debtor).unwrap();
    let sent = lines.into_iter().find_map(|line| match line.what {
        Happening::Posted { what, invoices, .. } => Some((what, invoices)),
        _ => None,
    });
    assert_eq!(sent, Some(("statement".to_owned(), "F2".to_owned())));
}

/// A second look finds what the first one recorded too.
#[test]
fn looking_at_several_lists_the_events_of_all() {
    let mut desk = desk().with_press(Arc::new(PlainPress));
    let both: Vec<_> = ["Café Noord", "Zuid"]
        .into_iter()
        .map(|name| {
            approve(&mut desk, name).unwrap();
            to(&mut desk, name).task.task
        })
        .collect();
    let before = events(&mut desk);
    desk.today = date(2026, 11, 19);
    CheckBank { until: desk.today }.run(&mut desk).unwrap();
    let looked = look_at_all(&mut desk, &both).unwrap();
    assert_eq!(looked.withdrawn.len(), 2);
    let recorded: Vec<i64> = (before + 2..=events(&mut desk)).collect();
    assert_eq!(looked.events, recorded, "all after the bank was looked at");
}
