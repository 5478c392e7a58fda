//! A trial administration on each engine, and the check of its books after every story.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use punctueel_domain::event::HouseChanged;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{DebtorKind, HouseWords, TermBasis};
use punctueel_office::actions::open_administration::OpenAdministration;
use punctueel_office::desk::{Desk, Who, open_database};
use punctueel_office::health;
use punctueel_office::imports::{FileReport, TakeIn};
use punctueel_store::load::claims::payables;
use punctueel_store::load::debtors::{self, KnownDebtor};
use punctueel_store::replay::Finding;
use punctueel_store::{Db, testing};

/// The day on which the stories begin: a Monday.
pub const TODAY: Date = date(2026, 11, 2);

/// Tells a story on SQLite in memory and on PostgreSQL; afterwards the books must be sound.
pub fn on_each_engine(story: impl Fn(&mut Desk)) {
    let server = testing::postgres().map(testing::Server::fresh_database);
    for url in ["sqlite::memory:".to_owned()].into_iter().chain(server) {
        let mut desk = open(&url);
        story(&mut desk);
        assert_sound(&mut desk);
    }
}

/// A new trial administration whose debtors are mostly firms.
pub fn open(url: &str) -> Desk {
    let words = HouseWords {
        name: "Timmerbedrijf Vos".to_owned(),
        iban: "NL91ABNA0417164300".to_owned(),
        contact: "Afdeling debiteuren".to_owned(),
        phone: "030 000 12 34".to_owned(),
        ..HouseWords::default()
    };
    let (debtors, term_basis) = (DebtorKind::Business, TermBasis::Agreed);
    let (settings, strategy) = (HouseChanged::default(), None);
    let new = OpenAdministration {
        words,
        debtors,
        term_basis,
        vat_deductible: true,
        trial: true,
        settings,
        strategy,
    };
    let now = TODAY.at(9, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp();
    new.run(open_database(url).unwrap(), Who::owner(), now).unwrap()
}

/// Chain, details, ledger, files and agenda are whole, and replaying gives the same tables.
pub fn assert_sound(desk: &mut Desk) {
    assert_eq!(findings(desk), []);
}

/// What is not as it should be.
pub fn findings(desk: &mut Desk) -> Vec<Finding> {
    let mut fresh = Db::open("sqlite::memory:").unwrap();
    let mut found = health::check(desk, |_| ()).unwrap().findings;
    found.extend(health::replayed(desk, &mut fresh, |_| ()).unwrap());
    found
}

/// How many events there are.
pub fn events(desk: &mut Desk) -> i64 {
    health::check(desk, |_| ()).unwrap().events
}

/// Takes in a list as it stands, of a day of the autumn of 2026.
pub fn take_list(desk: &mut Desk, text: &str, as_of: Date) -> FileReport {
    list(text, as_of).run(desk).unwrap()
}

/// The same, to say more about it first.
pub fn list(text: &str, as_of: Date) -> TakeIn<'_> {
    TakeIn { name: "open.csv", bytes: text.as_bytes(), as_of: Some(as_of), ..TakeIn::default() }
}

/// What is open on each invoice.
pub fn open_amounts(desk: &mut Desk) -> Vec<(String, Cents)> {
    let all = desk.read(|tx, administration| Ok(payables(tx, administration)?)).unwrap();
    all.into_iter().map(|claim| (claim.number, claim.open)).collect()
}

/// What is open on one invoice.
pub fn open_on(desk: &mut Desk, number: &str) -> Cents {
    let all = open_amounts(desk);
    all.into_iter().find(|(known, _)| known == number).unwrap().1
}

/// The debtors as they are known.
pub fn people(desk: &mut Desk) -> Vec<KnownDebtor> {
    desk.read(|tx, administration| Ok(debtors::all(tx, administration)?)).unwrap()
}
