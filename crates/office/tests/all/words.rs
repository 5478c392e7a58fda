//! Words that a person gives: one limit for all of them, and none about who was erased.

use jiff::civil::date;

use punctueel_domain::casework::{CallOutcome, DisputeKind};
use punctueel_domain::correction::Field;
use punctueel_domain::event::HouseChanged;
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::party::{ContactRole, ContactWords, HouseField};
use punctueel_domain::refusal::Refusal;
use punctueel_office::actions::correct_debtor::CorrectDebtor;
use punctueel_office::actions::correct_invoice::CorrectInvoice;
use punctueel_office::actions::open_dispute::OpenDispute;
use punctueel_office::actions::record_call::{Agreed, RecordCall};
use punctueel_office::actions::set_contact::SetContact;
use punctueel_office::actions::set_house::SetHouse;
use punctueel_office::actions::set_pause::SetPause;
use punctueel_office::actions::take_note::TakeNote;
use punctueel_office::actions::waive_step::WaiveStep;
use punctueel_office::{Desk, No, Outcome};
use punctueel_store::load::claims::payables;

use crate::trial::{TODAY, events, open, people, take_list};

const LIST: &str = "Debiteurnummer;Debiteurnaam;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand\n\
                    1;Noord;F1;2026-10-01;2026-11-03;100,00\n";

/// What every action that keeps words answers to these.
pub fn answers(
    desk: &mut Desk,
    (debtor, invoice): (DebtorId, InvoiceId),
    said: &str,
) -> Vec<Option<Refusal>> {
    let text = || said.to_owned();
    let call = |spoken_with: String, note: String| {
        let (outcome, agreed) = (CallOutcome::Reached, Agreed::default());
        let (planned, is_again) = (None, true);
        RecordCall { debtor, planned, outcome, spoken_with, note, agreed, is_again }
    };
    let (amount, kind) = (None, DisputeKind::Other);
    let named = |name: String, phone: String| {
        let (role, words) = (ContactRole::Payment, ContactWords { name, phone, ..<_>::default() });
        SetContact { debtor, role, words, prefers: None, hours: None }
    };
    let correct = |field: Field| CorrectDebtor {
        debtor,
        fields: vec![(field, text())],
        reason: String::new(),
    };
    let fields = vec![(Field::City, "Almelo".to_owned())];
    let invoice_says = |description: Option<String>, reason: String| CorrectInvoice {
        debtor,
        invoice,
        due_on: Some(date(2026, 11, 4)),
        description,
        reason,
    };
    let step = "first-call".to_owned();
    vec![
        refused(TakeNote { debtor, invoice: None, text: text() }.run(desk)),
        refused(call(text(), String::new()).run(desk)),
        refused(call(String::new(), text()).run(desk)),
        refused(OpenDispute { debtor, invoice, amount, kind, note: text() }.run(desk)),
        refused(SetPause { debtor, invoice: None, until: None, reason: text() }.run(desk)),
        refused(WaiveStep { debtor, invoice, step, reason: text() }.run(desk)),
        refused(named(text(), String::new()).run(desk)),
        refused(named("Ans".to_owned(), text()).run(desk)),
        refused(correct(Field::Name).run(desk)),
        refused(correct(Field::Street).run(desk)),
        refused(CorrectDebtor { debtor, fields, reason: text() }.run(desk)),
        refused(invoice_says(None, text()).run(desk)),
        refused(invoice_says(Some(text()), "zo is het".to_owned()).run(desk)),
    ]
}

fn refused<T>(outcome: Outcome<T>) -> Option<Refusal> {
    match outcome {
        Ok(_) => None,
        Err(No::Refused(refusal)) => Some(refusal),
        Err(No::Failed(error)) => panic!("{error}"),
    }
}

fn desk() -> (Desk, (DebtorId, InvoiceId)) {
    let mut desk = open("sqlite::memory:");
    take_list(&mut desk, LIST, TODAY);
    let debtor = people(&mut desk)[0].debtor;
    let all = desk.read(|tx, administration| Ok(payables(tx, administration)?)).unwrap();
    (desk, (debtor, all[0].invoice))
}

#[test]
fn no_action_keeps_words_without_end() {
    let (mut desk, about) = desk();
    let before = events(&mut desk);
    let all = answers(&mut desk, about, &"a".repeat(4_001));
    let is_too_long = |one: &Option<Refusal>| matches!(one, Some(Refusal::TextTooLong { .. }));
    assert!(all.iter().all(is_too_long), "{all:?}");
    let words = vec![(HouseField::Contact, "a".repeat(201))];
    let house = SetHouse { words, settings: HouseChanged::default() }.run(&mut desk);
    assert_eq!(refused(house), Some(Refusal::TextTooLong { most: 200 }));
    assert_eq!(events(&mut desk), before);
}

#[test]
fn a_name_stays_on_one_line_of_the_address() {
    let (mut desk, (debtor, _)) = desk();
    let fields = vec![(Field::Name, "Noord\nPostbus 1\r\n1000 AA".to_owned())];
    CorrectDebtor { debtor, fields, reason: String::new() }.run(&mut desk).unwrap();
    assert_eq!(people(&mut desk)[0].words.name, "Noord Postbus 1 1000 AA");
}
