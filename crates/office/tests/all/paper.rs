//! What happens while a letter is put on paper: others go on writing, and the letter tells what is
//! so when it is kept.

use std::sync::Arc;
use std::time::Duration;

use jiff::civil::date;

use punctueel_domain::correction::Field;
use punctueel_domain::event::HouseChanged;
use punctueel_domain::id::DebtorId;
use punctueel_domain::party::HouseField;
use punctueel_domain::strategy::TaskState;
use punctueel_domain::template::TemplateForm;
use punctueel_letters::letter::LetterKind;
use punctueel_office::actions::approve_message::Approved;
use punctueel_office::actions::correct_debtor::CorrectDebtor;
use punctueel_office::actions::set_house::SetHouse;
use punctueel_office::actions::set_template::{Place, SetTemplate};
use punctueel_office::ask::draft;
use punctueel_office::desk::Who;
use punctueel_office::outgoing::print_file::letter;
use punctueel_office::outgoing::ready::{Look, last_look};
use punctueel_office::{Desk, No};
use punctueel_store::Db;

use crate::outbox::{approve, desk_on, to};
use crate::press::{PlainPress, SlowPress};
use crate::trial::{assert_sound, events};

/// A database in a file, so that somebody else can work in it as well.
struct Shared {
    _folder: tempfile::TempDir,
    url: String,
}

impl Shared {
    fn new() -> (Shared, Desk) {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("a.db").display());
        let desk = desk_on(&url);
        (Shared { _folder: folder, url }, desk)
    }

    /// A colleague, who gives up at once when he may not write.
    fn colleague(url: &str) -> Desk {
        let db = Db::open_with_patience(url, Duration::from_millis(1)).unwrap();
        let now = "2026-11-18T10:00:00Z".parse().unwrap();
        let desk = Desk::open(db, None, Who::owner(), now, Some(date(2026, 11, 18))).unwrap();
        desk.with_press(Arc::new(PlainPress))
    }

    /// Something that a colleague does whenever a letter is printed.
    fn press(&self, deed: impl Fn(&mut Desk, u32) + Send + Sync + 'static) -> Arc<SlowPress> {
        let url = self.url.clone();
        Arc::new(SlowPress::new(move |time| deed(&mut Shared::colleague(&url), time)))
    }
}

fn set_page(desk: &mut Desk, page: &str) {
    let place = Place { letter: LetterKind::FirstDemand, form: TemplateForm::Page, language: None };
    SetTemplate { places: vec![place], body: Some(page.to_owned()) }.run(desk).unwrap();
}

fn move_to(desk: &mut Desk, debtor: DebtorId, street: &str) {
    let fields = vec![(Field::Street, street.to_owned())];
    let moved = CorrectDebtor { debtor, fields, reason: String::new() }.run(desk);
    assert_eq!(moved.unwrap(), 1, "{street}");
}

fn on_paper(desk: &mut Desk, name: &str) -> String {
    let task = to(desk, name).task;
    String::from_utf8(letter(desk, &task).unwrap().bytes).unwrap()
}

#[test]
fn others_write_while_an_own_page_is_printed_and_once_is_enough() {
    let (shared, desk) = Shared::new();
    let mut desk = desk.with_press(Arc::new(PlainPress));
    set_page(&mut desk, "EIGEN {letter}");
    let other = to(&mut desk, "Café Noord").task.debtor;
    let press = shared.press(move |colleague, _| move_to(colleague, other, "Plein 2"));
    let mut desk = desk.with_press(press.clone());
    assert_eq!(approve(&mut desk, "Zuid").unwrap(), Approved::Ready);
    assert_eq!(press.printed(), 1, "it is about somebody else");
    assert!(on_paper(&mut desk, "Zuid").starts_with("EIGEN "));
    assert_sound(&mut desk);
}

#[test]
fn what_changed_while_it_was_printed_stands_in_the_letter() {
    let (shared, mut desk) = Shared::new();
    let zuid = to(&mut desk, "Zuid").task.debtor;
    let press = shared.press(move |colleague, time| {
        if time == 1 {
            move_to(colleague, zuid, "Damrak 9");
        }
    });
    let mut desk = desk.with_press(press.clone());
    assert_eq!(approve(&mut desk, "Zuid").unwrap(), Approved::Ready);
    let paper = on_paper(&mut desk, "Zuid");
    assert!(paper.contains("Damrak 9") && !paper.contains("Dam 1"), "{paper}");
    assert_eq!(press.printed(), 2);
    assert_sound(&mut desk);
}

#[test]
fn a_page_that_comes_in_force_meanwhile_is_the_page_of_the_letter() {
    let (shared, desk) = Shared::new();
    let press = shared.press(|colleague, time| {
        if time == 1 {
            set_page(colleague, "NIEUW {letter}");
        }
    });
    let mut desk = desk.with_press(press);
    assert_eq!(approve(&mut desk, "Zuid").unwrap(), Approved::Ready);
    assert!(on_paper(&mut desk, "Zuid").starts_with("NIEUW "));
}

/// Nothing is kept of a letter that was never right.
#[test]
fn who_changes_it_each_time_keeps_it_waiting() {
    let (shared, mut desk) = Shared::new();
    let zuid = to(&mut desk, "Zuid").task.debtor;
    let press = shared.press(move |colleague, time| {
        move_to(colleague, zuid, &format!("Damrak {time}"));
    });
    let before = events(&mut desk);
    let mut desk = desk.with_press(press.clone());
    match approve(&mut desk, "Zuid") {
        Err(no @ No::Refused(_)) => assert_eq!(no.code(), "FACTS-MOVING"),
        other => panic!("{other:?}"),
    }
    assert_eq!(press.printed(), 5);
    assert_eq!(to(&mut desk, "Zuid").task.state, TaskState::Planned);
    assert_eq!(events(&mut desk), before + 5, "only what the colleague did");
    assert_sound(&mut desk);
}

#[test]
fn a_letter_whose_page_changed_is_made_anew_before_it_leaves() {
    let mut desk = desk_on("sqlite::memory:").with_press(Arc::new(PlainPress));
    set_page(&mut desk, "OUD {letter}");
    approve(&mut desk, "Zuid").unwrap();
    approve(&mut desk, "Café Noord").unwrap();
    let old = to(&mut desk, "Zuid").task.task;
    assert_eq!(last_look(&mut desk, old).unwrap(), Look::Right);
    set_page(&mut desk, "NIEUW {letter}");
    for name in ["Zuid", "Café Noord"] {
        let old = to(&mut desk, name).task.task;
        let look = last_look(&mut desk, old).unwrap();
        assert!(matches!(&look, Look::Withdrawn { anew: Some(anew), .. } if anew.is_approved));
        assert!(on_paper(&mut desk, name).starts_with("NIEUW "), "{look:?}");
    }
    assert_sound(&mut desk);
}

/// A switch that is off and a writer who is busy stand in the way of sending, not of reading.
#[test]
fn a_statement_and_a_draft_are_read_while_somebody_else_writes() {
    let (shared, mut desk) = Shared::new();
    let settings = HouseChanged { messages_on: Some(false), ..HouseChanged::default() };
    let words = vec![(HouseField::Website, "vos.example".to_owned())];
    SetHouse { words, settings }.run(&mut desk).unwrap();
    let zuid = to(&mut desk, "Zuid").task;
    let before = events(&mut desk);
    let administration = desk.administration();
    let mut busy = desk.close();
    let mut reader = Shared::colleague(&shared.url);
    busy.write(administration, |_| -> Result<(), No> {
        let statement = draft::statement(&mut reader, zuid.debtor)?;
        let statement = String::from_utf8(statement.bytes).unwrap();
        assert!(statement.contains("F2") && statement.contains("200,00"), "{statement}");
        let draft = draft::draft_on_paper(&mut reader, zuid.task)?;
        assert!(String::from_utf8(draft.bytes).unwrap().contains("F2"));
        Ok(())
    })
    .unwrap();
    assert_eq!(events(&mut reader), before);
}
