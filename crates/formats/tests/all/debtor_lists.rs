//! Reads lists of debtors, and checks that neither kind of list is taken for the other.

use punctueel_formats::facts::{DebtorList, FileFacts, Format, ListedKind};
use punctueel_formats::problem::{Problem, ProblemKind};
use punctueel_formats::read::read;

const LIST: &str = "\
Debiteurnummer;Naam;Adres;Huisnummer;Postcode;Plaats;E-mail;Telefoon;Contactpersoon;Functie;\
KvK-nummer;Btw-nummer;Taal;IBAN;Soort klant
10001;Bakkerij Jansen;Dorpsstraat;1;1234 AB;Ons Dorp;info@jansen.example;0612345678;\
Piet Jansen;Eigenaar;12345678;NL001234567B01;Nederlands;nl91 abna 0417 1643 00;Zakelijk
10001;Bakkerij Jansen;;;;;boek@jansen.example;;Anna Bos;Boekhouder;;;;;
10002;Mevrouw De Wit;Laan;2a;2345 BC;Elders;;0201234567;;;;;en;;Particulier
";

fn list(text: &str) -> DebtorList {
    let facts = read(text.as_bytes());
    assert_eq!(facts.format, Format::Debtors);
    assert!(!facts.problems.iter().any(Problem::is_error), "{:?}", facts.problems);
    facts.debtors.unwrap()
}

fn errors(facts: &FileFacts) -> Vec<(u64, ProblemKind, &str)> {
    let errors = facts.problems.iter().filter(|problem| problem.is_error());
    errors.map(|problem| (problem.line, problem.what, problem.found.as_str())).collect()
}

#[test]
fn a_debtor_stands_once_with_all_his_contacts() {
    let list = list(LIST);
    assert_eq!(list.debtors.len(), 2);
    let jansen = &list.debtors[0];
    assert_eq!((jansen.line, jansen.debtor.number.as_str()), (2, "10001"));
    assert_eq!(jansen.debtor.street, "Dorpsstraat 1");
    assert_eq!(jansen.debtor.iban, "NL91ABNA0417164300");
    assert_eq!(jansen.debtor.kvk, "12345678");
    assert_eq!(jansen.debtor.kind, Some(ListedKind::Business));
    let contacts: Vec<(&str, &str, &str)> = jansen
        .contacts
        .iter()
        .map(|one| (one.name.as_str(), one.role.as_str(), one.email.as_str()))
        .collect();
    assert_eq!(
        contacts,
        [
            ("Piet Jansen", "Eigenaar", "info@jansen.example"),
            ("Anna Bos", "Boekhouder", "boek@jansen.example"),
        ]
    );
    let wit = &list.debtors[1].debtor;
    assert_eq!((wit.kind, wit.language.as_str()), (Some(ListedKind::Consumer), "en"));
    assert!(list.columns.iter().all(|column| column.field.is_some()));
    assert_eq!(list.columns[4].examples, ["1234 AB", "2345 BC"]);
}

#[test]
fn names_in_pieces_and_plain_numbers_are_understood() {
    let persons = list(
        "Nummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Woonplaats\n\
         7;Jan;de;Wit;j@w.example;Elders\n",
    );
    let debtor = &persons.debtors[0].debtor;
    assert_eq!((debtor.number.as_str(), debtor.name.as_str()), ("7", "Jan de Wit"));
    let firms = list(
        "Code,Company,First name,Last name,Email,Balance\nX1,Acme,Ann,Fox,a@acme.example,12.00\n",
    );
    let acme = &firms.debtors[0];
    assert_eq!((acme.debtor.name.as_str(), acme.debtor.contact.as_str()), ("Acme", "Ann Fox"));
    assert_eq!(firms.columns[5].field, None, "a balance is not used");
}

#[test]
fn one_number_with_two_names_and_a_row_without_a_debtor_are_refused() {
    let facts =
        read(b"Debiteurnummer;Naam;Plaats;E-mail\n1;Jansen;A;\n1;De Wit;B;\n;;C;x@y.example\n");
    let found = [
        (3, ProblemKind::DebtorTwice, "1: Jansen / De Wit"),
        (4, ProblemKind::FieldEmpty, "debtor"),
    ];
    assert_eq!(errors(&facts), found);
}

#[test]
fn neither_list_is_taken_for_the_other() {
    let items = "Factuurnummer;Debiteurnummer;Naam;Adres;Postcode;Plaats;E-mail;Factuurdatum;\
                 Openstaand\n\
                 1;2;Jansen;Straat 1;1234 AB;Dorp;a@b.example;1-9-2026;12,00\n";
    assert_eq!(read(items.as_bytes()).format, Format::OpenItems);
    // With invoices, but not enough of a list of open items: never one of debtors.
    let half = "Debiteur;E-mail;Telefoon;Vervaldatum\nJansen;a@b.example;06;1-9-2026\n";
    assert_eq!(read(half.as_bytes()).format, Format::Unknown);
    let bank =
        "Datum;Naam / Omschrijving;Rekening;Tegenrekening;Af Bij;Bedrag (EUR);Mededelingen\n";
    assert_eq!(read(bank.as_bytes()).format, Format::Unknown);
    assert_eq!(read(LIST.as_bytes()).format, Format::Debtors);
    let empty = LIST.lines().next().unwrap();
    assert_eq!(errors(&read(empty.as_bytes())), [(0, ProblemKind::Empty, "")]);
}
