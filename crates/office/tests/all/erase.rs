//! A person is erased: none of her words is left anywhere, and the books stay whole.

use std::fmt::Write as _;
use std::fs;

use punctueel_domain::casework::CallOutcome;
use punctueel_domain::id::DebtorId;
use punctueel_domain::law::insolvency::InsolvencyKind;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{ContactRole, ContactWords};
use punctueel_domain::refusal::Refusal;
use punctueel_office::actions::erase_debtor::EraseDebtor;
use punctueel_office::actions::keep_copy::KeepCopy;
use punctueel_office::actions::record_call::{Agreed, RecordCall};
use punctueel_office::actions::remove_contact::RemoveContact;
use punctueel_office::actions::set_contact::SetContact;
use punctueel_office::actions::set_insolvency::{Known, SetInsolvency};
use punctueel_office::actions::set_pause::SetPause;
use punctueel_office::actions::undo_import::UndoImport;
use punctueel_office::ask::bank;
use punctueel_office::desk::{Desk, Who, open_database};
use punctueel_office::imports::TakeIn;
use punctueel_office::{No, archive};
use punctueel_store::load::ledger::books;
use punctueel_store::load::{claims, imports};
use punctueel_store::testing::{self, dump};

use crate::statements::{Row, day, statement, take};
use crate::trial::{assert_sound, events, list, open, people, take_list};
use crate::ubl_file::Ubl;
use crate::words::answers;

/// Stands in every word about her, in capitals or not.
const MARKER: &str = "zwaantje";
const IBAN: &str = "MT26MALT011000012345ZWAANTJE001";
/// An account of hers that no list names: it is learned from a payment.
const OTHER_IBAN: &str = "NL15RABOZWAANTJE11";
const HEADING: &str = "Debiteurnummer;Debiteurnaam;Contactpersoon;E-mail;Telefoon;Adres;Postcode;\
                       Plaats;Land;IBAN;KvK-nummer;BTW-nummer;Factuurnummer;Factuurdatum;\
                       Vervaldatum;Openstaand;Omschrijving\n";
const PERSON: &str = "D-ZWAANTJE;Zaal-Zwaantje;Mevr. Zwaantje;zwaantje@example.nl;06-ZWAANTJE;\
                      Zwaantjestraat 1;1234 ZWAANTJE;Zwaantjeveen;Zwaantjeland;\
                      MT26MALT011000012345ZWAANTJE001;KVK-ZWAANTJE;NL-ZWAANTJE-B01";

/// Her three invoices between those of many others, so that pages are split and moved.
fn long_list() -> String {
    let mut text = HEADING.to_owned();
    for number in 0..600 {
        let (who, what) = match number {
            100 | 300 | 500 => (PERSON.to_owned(), "kast voor zwaantje"),
            _ => (format!("{number};Firma {number};;;;Dam 1;1000 AA;Almelo;NL;;;"), "kast"),
        };
        let _ = writeln!(text, "{who};2026-{number};2026-10-01;2026-11-15;100,00;{what}");
    }
    text
}

fn row(cents: i64, text: &'static str) -> Row {
    Row {
        day: 20,
        cents,
        name: "Z. Zwaantje",
        iban: IBAN,
        text,
        end_to_end: "E2E-ZWAANTJE",
        reference: "REF-ZWAANTJE",
        mandate: "MND-ZWAANTJE",
        is_reversal: false,
    }
}

/// Two people at hers: one who is still there, and one who was.
fn with_people(desk: &mut Desk, debtor: DebtorId) {
    for role in [ContactRole::Payment, ContactRole::Director] {
        let words = ContactWords {
            name: "Zoon Zwaantje".to_owned(),
            email: "zoon@zwaantje.example".to_owned(),
            phone: "06-ZWAANTJE-2".to_owned(),
        };
        let contact =
            SetContact { debtor, role, words, prefers: None, hours: None }.run(desk).unwrap();
        if role == ContactRole::Director {
            RemoveContact { debtor, contact }.run(desk).unwrap();
        }
    }
}

/// All that can be known of her: invoices, people, a call, a pause, payments, a refund.
fn live(desk: &mut Desk) {
    assert_eq!(take_list(desk, &long_list(), day(15)).new, 600);
    let her = people(desk).into_iter().find(|one| one.words.number == "D-ZWAANTJE").unwrap();
    let words = serde_json::to_string(&her.words).unwrap().to_lowercase();
    assert_eq!(words.matches(MARKER).count(), 12, "{words}");
    let debtor = her.debtor;
    let (spoken_with, note) = ("Zwaantje".to_owned(), "zwaantje belt terug".to_owned());
    let outcome = CallOutcome::ALL[0];
    let (planned, agreed, is_again) = (None, Agreed::default(), false);
    RecordCall { debtor, planned, outcome, spoken_with, note, agreed, is_again }.run(desk).unwrap();
    with_people(desk, debtor);
    let invoice = desk.read(|tx, adm| Ok(claims::by_number(tx, adm, "2026-100")?)).unwrap()[0].1;
    KeepCopy { debtor, invoice, bytes: b"%PDF-1.4 factuur voor zwaantje" }.run(desk).unwrap();
    let reason = "zwaantje is op reis".to_owned();
    SetPause { debtor, invoice: None, until: Some(day(9)), reason }.run(desk).unwrap();
    let (kind, on, is_instead) = (InsolvencyKind::DebtCounselling, day(2), false);
    let known = Known::Opened { kind, on, is_instead };
    SetInsolvency { debtor, known }.run(desk).unwrap();
    let still_open = EraseDebtor { debtor }.run(desk);
    let open = Cents(30_000);
    assert!(matches!(still_open, Err(No::Refused(Refusal::StillOpen { open: o })) if o == open));
    let rows = [
        row(10_000, "2026-100 van zwaantje"),
        Row { iban: OTHER_IBAN, ..row(10_000, "2026-300 van zwaantje") },
        row(10_000, "2026-500 van zwaantje"),
        row(4_200, "van zwaantje"),
        row(-700, "terug aan zwaantje"),
        Row { iban: OTHER_IBAN, name: "Z.Z.", ..row(-300, "terug aan zwaantje") },
    ];
    let report = take(desk, &statement(0, day(20), &rows));
    assert_eq!((report.new, report.settled), (6, 3));
}

fn erase(desk: &mut Desk) {
    let debtor = people(desk).into_iter().find(|one| one.words.number == "D-ZWAANTJE");
    let debtor = debtor.unwrap().debtor;
    assert!(has_ruling(desk, debtor));
    EraseDebtor { debtor }.run(desk).unwrap();
    assert!(!has_ruling(desk, debtor), "a trouble of hers is a fact about her");
    let before = events(desk);
    EraseDebtor { debtor }.run(desk).unwrap();
    assert_eq!(events(desk), before, "a second time adds nothing");
    let of_hers =
        desk.read(|tx, administration| Ok(claims::of_debtor(tx, administration, debtor)?));
    let invoice = of_hers.unwrap()[0].known.invoice;
    let new_words = answers(desk, (debtor, invoice), "zwaantje");
    let is_no = |one: &Option<Refusal>| matches!(one, Some(Refusal::NotFound { .. }));
    assert!(new_words.iter().all(is_no), "{new_words:?}");
    assert_eq!(events(desk), before, "no new words about her");
    assert!(people(desk).iter().any(|one| one.debtor == debtor && one.is_erased));
    let amounts: Vec<i64> =
        bank::list(desk, false).unwrap().iter().map(|one| one.entry.amount.0).collect();
    assert_eq!(amounts, [10_000, 10_000, 10_000, 4_200, -700, -300]);
    assert_sound(desk);
}

fn has_ruling(desk: &mut Desk, debtor: DebtorId) -> bool {
    let found =
        desk.read(|tx, administration| Ok(books(tx, administration, debtor, None)?.insolvencies));
    !found.unwrap().is_empty()
}

fn says_marker(bytes: &[u8]) -> bool {
    let bytes = bytes.to_ascii_lowercase();
    bytes.windows(MARKER.len()).any(|piece| piece == MARKER.as_bytes())
}

/// The files of a folder in which she is named.
fn said_in(folder: &str) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let files = files.filter(|file| file.is_file());
    let saying = files.filter(|file| says_marker(&fs::read(file).unwrap()));
    saying.map(|file| file.display().to_string()).collect()
}

#[test]
fn nothing_is_left_in_the_files_of_sqlite() {
    let folder = format!("{}/erase", env!("CARGO_TARGET_TMPDIR"));
    let _ = fs::remove_dir_all(&folder);
    let mut desk = open(&format!("sqlite:{folder}/books.db"));
    live(&mut desk);
    assert_ne!(said_in(&folder), [""; 0]);
    erase(&mut desk);
    assert_eq!(said_in(&folder), [""; 0]);
    assert!(fs::exists(format!("{folder}/books.db-wal")).unwrap(), "the log is still in use");
}

/// Her list turns out to be another firm's: she leaves with it, and her words too.
#[test]
fn nothing_is_left_of_who_came_with_a_list_that_was_undone() {
    let folder = format!("{}/undo", env!("CARGO_TARGET_TMPDIR"));
    let _ = fs::remove_dir_all(&folder);
    let mut desk = open(&format!("sqlite:{folder}/books.db"));
    take_list(&mut desk, &long_list(), day(15));
    assert_ne!(said_in(&folder), [""; 0]);
    let all = desk.read(|tx, administration| Ok(imports::all(tx, administration)?)).unwrap();
    UndoImport { import: all[0].import }.run(&mut desk).unwrap();
    assert_eq!(said_in(&folder), [""; 0]);
    assert_sound(&mut desk);
}

#[test]
fn nothing_is_left_in_the_tables_of_postgresql() {
    let Some(server) = testing::postgres() else { return };
    let mut desk = open(&server.fresh_database());
    live(&mut desk);
    let mut db = desk.close();
    let is_said = |db: &mut punctueel_store::Db| {
        dump::everything(db).iter().any(|row| says_marker(row.as_bytes()))
    };
    assert!(is_said(&mut db));
    let mut desk = reopen(db);
    erase(&mut desk);
    assert!(!is_said(&mut desk.close()));
}

fn reopen(db: punctueel_store::Db) -> Desk {
    let now = "2026-11-02T09:00:00Z".parse().unwrap();
    Desk::open(db, None, punctueel_office::desk::Who::owner(), now, None).unwrap()
}

/// A list of others whose file is called after her, an invoice that is only hers, and a list that
/// was undone: the books and a new backup say nothing of her.
#[test]
fn the_names_of_files_go_with_whom_they_name() {
    let folder = format!("{}/names", env!("CARGO_TARGET_TMPDIR"));
    let _ = fs::remove_dir_all(&folder);
    let mut desk = open(&format!("sqlite:{folder}/books.db"));
    let other = "9;Firma Negen;;;;Dam 1;1000 AA;Almelo;NL;;;;B-1;2026-10-01;2026-11-15;100,00;kast";
    let others = format!("{HEADING}{other}\n");
    let named = |name| TakeIn { name, ..list(&others, day(15)) };
    let taken = named("map/Zwaantje en co.csv").run(&mut desk).unwrap();
    UndoImport { import: taken.id.unwrap() }.run(&mut desk).unwrap();
    assert_eq!(said_in(&folder), [""; 0], "undone");
    named("lijst zonder Zaal-ZWAANTJE.csv").run(&mut desk).unwrap();
    let ubl = Ubl {
        number: "2026-100".to_owned(),
        issued_on: day(15),
        due_on: Some(day(15)),
        cents: 10_000,
        customer: "Zaal-Zwaantje".to_owned(),
        ..Ubl::default()
    };
    let name = "zwaantje voor kantoor.xml";
    TakeIn { name, bytes: &ubl.file(), ..TakeIn::default() }.run(&mut desk).unwrap();
    let paid = [row(10_000, "2026-100 van zwaantje")];
    take(&mut desk, &statement(0, day(20), &paid));
    assert_ne!(said_in(&folder), [""; 0]);
    let debtor = people(&mut desk).into_iter().find(|one| one.words.name == "Zaal-Zwaantje");
    EraseDebtor { debtor: debtor.unwrap().debtor }.run(&mut desk).unwrap();
    assert_eq!(said_in(&folder), [""; 0], "erased");
    assert_sound(&mut desk);
    let (mut db, mut backup) = (desk.close(), Vec::new());
    let what = (None, "2026-11-02T10:00:00Z".parse().unwrap());
    archive::backup(&mut db, &Who::owner(), what, &mut backup, |_| ()).unwrap();
    let copied = format!("{folder}/copied");
    let mut copy = open_database(&format!("sqlite:{copied}/books.db")).unwrap();
    archive::restore(&mut copy, &Who::owner(), None, || Ok(&backup[..]), |_| ()).unwrap();
    assert_eq!(said_in(&copied), [""; 0], "a backup made after it");
}
