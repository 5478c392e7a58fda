//! Stories about the people at a debtor: who they are, how a message goes, whom to ask for.

use jiff::civil::{Date, date};

use punctueel_domain::id::{ContactId, DebtorId};
use punctueel_domain::party::{Channel, ContactRole, ContactWords, Reach};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::DebtorCase;
use punctueel_office::Desk;
use punctueel_office::actions::approve_message::ApproveMessage;
use punctueel_office::actions::check_bank::CheckBank;
use punctueel_office::actions::erase_debtor::EraseDebtor;
use punctueel_office::actions::remove_contact::RemoveContact;
use punctueel_office::actions::set_contact::SetContact;
use punctueel_office::ask::{draft, outbox, today};
use punctueel_office::daily::{self, Run};
use punctueel_office::no::{No, Outcome};
use punctueel_store::load::cases::{Range, cases};
use punctueel_store::load::contacts;
use punctueel_store::load::debtors;
use punctueel_store::load::events::{self as happened, RecordedEvent};

use crate::trial::{TODAY, events, on_each_engine, take_list};

const LIST: &str = "Debiteurnummer;Debiteurnaam;Contactpersoon;E-mail;Telefoon;Adres;Postcode;\
                    Plaats;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand\n\
                    1;Jansen;Kees Bakker;info@jansen.example;020-1;Dam 1;1000 AA;Almelo;F1;\
                    2026-10-01;2026-10-31;100,00\n\
                    2;De Vries;;;;Dam 2;1000 AA;Almelo;F2;2026-10-01;2026-12-31;100,00\n";

fn jansen(desk: &mut Desk) -> DebtorId {
    let all = desk.read(|tx, administration| Ok(debtors::all(tx, administration)?)).unwrap();
    all.into_iter().find(|one| one.words.name == "Jansen").unwrap().debtor
}

fn ans(debtor: DebtorId) -> SetContact {
    let (name, phone) = (" Ans de Wit ".to_owned(), "06-2".to_owned());
    let words = ContactWords { name, phone, email: String::new() };
    SetContact {
        debtor,
        role: ContactRole::Payment,
        words,
        prefers: Some(Channel::Post),
        hours: None,
    }
}

fn case(desk: &mut Desk, debtor: DebtorId) -> DebtorCase {
    let found = desk
        .read(|tx, administration| Ok(cases(tx, administration, Range::one(debtor), TODAY)?.pop()));
    found.unwrap().unwrap()
}

fn run_on(desk: &mut Desk, on: Date) {
    desk.today = on;
    daily::run(desk, Run::default(), |_| true).unwrap();
}

fn after(desk: &mut Desk, last: i64) -> Vec<RecordedEvent> {
    desk.read(|tx, administration| Ok(happened::since(tx, administration, last)?)).unwrap()
}

fn refused<T>(outcome: Outcome<T>) -> Refusal {
    match outcome {
        Err(No::Refused(refusal)) => refusal,
        _ => panic!("this should have been refused"),
    }
}

#[test]
fn the_case_after_each_change_is_the_case_as_loaded() {
    on_each_engine(|desk| {
        take_list(desk, LIST, TODAY);
        let debtor = jansen(desk);
        let (before, last) = (case(desk, debtor), events(desk));
        let first = ans(debtor).run(desk).unwrap();
        let mut invoices = ans(debtor);
        invoices.role = ContactRole::Invoice;
        let second = invoices.run(desk).unwrap();
        assert_ne!(first, second);
        let now = case(desk, debtor);
        assert_eq!((now.people.len(), now.prefers()), (2, Some(Channel::Post)));
        let new = after(desk, last);
        let follow = |case: DebtorCase, one: &RecordedEvent| case.after(&one.event);
        assert_eq!(new.iter().fold(before, follow), now);

        let last = events(desk);
        assert_eq!(ans(debtor).run(desk).unwrap(), first);
        assert_eq!(events(desk), last, "nothing new was said");
        let mut more = ans(debtor);
        more.words.phone = String::new();
        more.words.email = "ans@jansen.example".to_owned();
        more.prefers = None;
        assert_eq!(more.run(desk).unwrap(), first, "the same person");
        RemoveContact { debtor, contact: second }.run(desk).unwrap();
        let loaded = case(desk, debtor);
        assert_eq!(after(desk, last).iter().fold(now, follow), loaded);
        assert_eq!(loaded.people[0].reach, Reach { phone: true, email: true, post: false });
        assert_eq!(loaded.prefers(), Some(Channel::Post), "what is not said stays");
        let known = desk.read(|tx, adm| Ok(contacts::of_debtor(tx, adm, debtor)?)).unwrap();
        assert_eq!((known.len(), known[0].words.name.as_str()), (1, "Ans de Wit"));
        let again = RemoveContact { debtor, contact: second }.run(desk);
        assert_eq!(refused(again), Refusal::NotFound { value: second.to_string() });
    });
}

#[test]
fn he_is_asked_for_and_written_to_in_the_way_he_likes() {
    on_each_engine(|desk| {
        take_list(desk, LIST, TODAY);
        let debtor = jansen(desk);
        run_on(desk, TODAY);
        let asked = |desk: &mut Desk| {
            let call = today::today(desk).unwrap().calls.remove(0);
            (call.ask_for, call.phone)
        };
        assert_eq!(asked(desk), ("Kees Bakker".to_owned(), "020-1".to_owned()));
        ans(debtor).run(desk).unwrap();
        assert_eq!(asked(desk), ("Ans de Wit".to_owned(), "06-2".to_owned()));
        // Nobody calls; the flow goes on to the letter.
        for number in 3..=17 {
            let on = date(2026, 11, number);
            desk.today = on;
            CheckBank { until: on }.run(desk).unwrap();
            run_on(desk, on);
        }
        let message = today::today(desk).unwrap().approve.remove(0).task;
        assert_eq!(message.channel, Some(Channel::Post));
        let draft = draft::draft(desk, message.task).unwrap().text;
        assert!(draft.contains("Ans de Wit") && !draft.contains("Kees"), "{draft}");
        // She thought better of it before it was approved.
        let mut by_mail = ans(debtor);
        by_mail.prefers = Some(Channel::Email);
        by_mail.run(desk).unwrap();
        let draft = draft::draft(desk, message.task).unwrap().text;
        ApproveMessage { task: message.task, anyway: None, reason: None }.run(desk).unwrap();
        let approved = today::today(desk).unwrap().approve.remove(0).task;
        assert_eq!(approved.channel, Some(Channel::Email));
        let approved = outbox::one(desk, message.task).unwrap().task;
        assert_eq!(outbox::text(desk, &approved).unwrap(), draft, "the draft told the same");
    });
}

#[test]
fn what_is_no_contact_is_refused() {
    on_each_engine(|desk| {
        take_list(desk, LIST, TODAY);
        let debtor = jansen(desk);
        let before = events(desk);
        let mut nameless = ans(debtor);
        nameless.words.name = "  ".to_owned();
        assert_eq!(refused(nameless.run(desk)), Refusal::Missing { field: "name".to_owned() });
        for wrong in ["ans", "@", "ans@", "@jansen.example", "a b@c.example", "a@b@c"] {
            let mut unreachable = ans(debtor);
            unreachable.words.email = wrong.to_owned();
            let (name, value) = ("email".to_owned(), wrong.to_owned());
            let expected = Refusal::ValueNotUnderstood { name, value };
            assert_eq!(refused(unreachable.run(desk)), expected);
        }
        let nobody = DebtorId(999);
        let expected = Refusal::NotFound { value: nobody.to_string() };
        assert_eq!(refused(ans(nobody).run(desk)), expected);
        let contact = ContactId(999);
        let gone = RemoveContact { debtor, contact }.run(desk);
        assert_eq!(refused(gone), Refusal::NotFound { value: contact.to_string() });
        assert_eq!(events(desk), before);
    });
}

#[test]
fn nobody_is_added_to_who_was_erased() {
    on_each_engine(|desk| {
        take_list(desk, LIST, TODAY);
        let debtor = jansen(desk);
        ans(debtor).run(desk).unwrap();
        let paid = LIST.lines().filter(|line| !line.contains("F1")).collect::<Vec<_>>().join("\n");
        let mut file = crate::trial::list(&paid, TODAY);
        file.accept_vanished = true;
        file.run(desk).unwrap();
        EraseDebtor { debtor }.run(desk).unwrap();
        let known = desk.read(|tx, adm| Ok(contacts::of_debtor(tx, adm, debtor)?)).unwrap();
        assert_eq!(known[0].words, ContactWords::default());
        assert!(matches!(refused(ans(debtor).run(desk)), Refusal::NotFound { .. }));
    });
}
