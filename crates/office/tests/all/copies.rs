//! The copies of invoices in an e-mail, as another program reads it.

use std::sync::Arc;

use jiff::civil::date;
use mail_parser::{MessageParser, MimeHeaders};

use punctueel_domain::coded::Coded;
use punctueel_domain::event::HouseChanged;
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::party::HouseField;
use punctueel_domain::strategy::{TaskState, presets};
use punctueel_office::actions::activate_strategy::ActivateStrategy;
use punctueel_office::actions::approve_message::ApproveMessage;
use punctueel_office::actions::check_bank::CheckBank;
use punctueel_office::actions::keep_copy::KeepCopy;
use punctueel_office::actions::post_message::PostMessage;
use punctueel_office::actions::set_house::SetHouse;
use punctueel_office::ask::outbox::{self, Message};
use punctueel_office::ask::timeline::{Happening, timeline};
use punctueel_office::daily::{self, Run};
use punctueel_office::desk::Who;
use punctueel_office::outgoing::ready::Look;
use punctueel_office::{Desk, No};
use punctueel_store::load::claims;
use punctueel_store::replay::Finding;

use crate::press::PlainPress;
use crate::trial::{TODAY, assert_sound, findings, on_each_engine, open, take_list};

const LIST: &str = "Debiteurnummer;Debiteurnaam;E-mail;Factuurnummer;Factuurdatum;Vervaldatum;\
                    Bedrag;Openstaand\n\
                    1;Café Noord;kas@noord.example;F/1 ä;2026-10-01;2026-11-03;100,00;100,00\n\
                    1;Café Noord;kas@noord.example;F2;2026-10-01;2026-11-03;200,00;200,00\n";

/// A call is planned today, with the message that goes before it.
fn before_the_call(desk: &mut Desk) {
    let text = presets::preset("punctueel-mkb").unwrap().to_owned();
    ActivateStrategy { text }.run(desk).unwrap();
    let words = vec![(HouseField::Email, "kas@vos.example".to_owned())];
    SetHouse { words, settings: HouseChanged::default() }.run(desk).unwrap();
    take_list(desk, LIST, TODAY);
    let scanned: Vec<u8> = [b"%PDF-1.4 \r\n.\r\n".as_slice(), &[0, 255, 13, 10, 46]].concat();
    keep(desk, "F/1 ä", &scanned);
    keep(desk, "F2", b"%PDF-1.7 tweede");
    for number in 3..=4 {
        desk.today = date(2026, 11, number);
        CheckBank { until: desk.today }.run(desk).unwrap();
        daily::run(desk, Run::default(), |_| true).unwrap();
    }
}

fn invoice(desk: &mut Desk, number: &str) -> (DebtorId, InvoiceId) {
    desk.read(|tx, adm| Ok(claims::by_number(tx, adm, number)?)).unwrap()[0]
}

fn keep(desk: &mut Desk, number: &str, bytes: &[u8]) {
    let (debtor, invoice) = invoice(desk, number);
    assert!(KeepCopy { debtor, invoice, bytes }.run(desk).unwrap());
}

fn message(desk: &mut Desk) -> Message {
    outbox::list(desk).unwrap().remove(0)
}

#[test]
fn another_program_finds_every_copy_in_the_e_mail_as_it_was_kept() {
    on_each_engine(|desk| {
        before_the_call(desk);
        let task = message(desk).task.task;
        ApproveMessage { task, anyway: None, reason: None }.run(desk).unwrap();
        let known = message(desk).task;
        let eml = outbox::mail(desk, &known).unwrap();
        let read = MessageParser::default().parse(&eml).unwrap();
        let text = read.body_text(0).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains("Een kopie van de facturen vindt u in de bijlage."), "{text}");
        let scanned: Vec<u8> = [b"%PDF-1.4 \r\n.\r\n".as_slice(), &[0, 255, 13, 10, 46]].concat();
        let files: Vec<_> = read
            .attachments()
            .map(|part| (part.attachment_name().unwrap().to_owned(), part.contents().to_vec()))
            .collect();
        let names: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["factuur-F-1.pdf", "factuur-F2.pdf"]);
        assert_eq!(files[0].1, scanned);
        assert_eq!(files[1].1, b"%PDF-1.7 tweede");
        assert_eq!(known.state, TaskState::Approved);
    });
}

/// The copies that were fixed went; what is kept of the invoice later changes nothing of that.
#[test]
fn what_went_along_stays_known() {
    on_each_engine(|desk| {
        before_the_call(desk);
        let task = message(desk).task.task;
        ApproveMessage { task, anyway: None, reason: None }.run(desk).unwrap();
        assert_eq!(PostMessage { task, on: None }.run(desk).unwrap(), Look::Right);
        keep(desk, "F2", b"%PDF-1.7 derde");
        let gone = outbox::one(desk, task).unwrap().task;
        let sent = outbox::copies(desk, &gone).unwrap();
        let sizes: Vec<_> = sent.iter().map(|one| (one.number.as_str(), one.copy.size)).collect();
        assert_eq!(sizes, [("F/1 ä", 19), ("F2", 15)]);
        let lines = timeline(desk, gone.debtor).unwrap();
        let posted = lines.iter().filter_map(|line| match line.what {
            Happening::Posted { copies, .. } => Some(copies),
            _ => None,
        });
        assert_eq!(posted.collect::<Vec<_>>(), [2]);
        assert_sound(desk);
    });
}

/// A database of which the files were lost says so, and sends nothing half.
#[test]
fn a_copy_that_is_gone_keeps_the_message_inside() {
    let mut desk = open("sqlite::memory:").with_press(Arc::new(PlainPress));
    before_the_call(&mut desk);
    let mut db = desk.close();
    db.execute("DELETE FROM blob WHERE administration = $1", &[1.into()]).unwrap();
    let day = date(2026, 11, 4);
    let now = day.at(9, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
    let mut desk = Desk::open(db, None, Who::owner(), now, None).unwrap();
    let findings = findings(&mut desk);
    let codes: Vec<_> = findings.iter().map(Finding::code).collect();
    assert_eq!(codes, ["COPY-MISSING", "COPY-MISSING"]);
    let task = message(&mut desk).task.task;
    match (ApproveMessage { task, anyway: None, reason: None }).run(&mut desk) {
        Err(No::Refused(refusal)) => assert_eq!(refusal.code(), "NO-COPY"),
        other => panic!("{other:?}"),
    }
    assert_eq!(message(&mut desk).task.state, TaskState::Planned);
}
