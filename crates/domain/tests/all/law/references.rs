//! References, account numbers and codes for a transfer: the cases of the tables.

use punctueel_domain::coded::Coded;
use punctueel_domain::money::Cents;
use punctueel_domain::reference::epc::{Message, Transfer, payload};
use punctueel_domain::reference::iban::Iban;
use punctueel_domain::reference::kenmerk::Kenmerk;
use punctueel_domain::reference::recognise;
use punctueel_domain::reference::rf::Rf;

use super::tables::{Row, rows};

#[test]
fn published_references_are_judged_rightly() {
    for row in rows(include_str!("../../law/references.csv")) {
        let (kind, judged) = recognise(row.text("number"));
        assert_eq!(kind.map(|kind| kind.code()), Some(row.text("kind")), "{}", row.id());
        assert_eq!(judged.is_ok(), row.text("is_right") == "yes", "{}", row.id());
    }
}

#[test]
fn published_references_are_made_of_our_own_number() {
    for row in rows(include_str!("../../law/references.csv")) {
        let own = row.text("own");
        let made = match (row.text("kind"), own.len()) {
            (_, 0) => continue,
            ("rf", _) => Rf::make(own).map(|made| made.as_str().to_owned()),
            (_, 15) => Kenmerk::make(own).map(|made| made.as_str().to_owned()),
            _ => Kenmerk::short(own).map(|made| made.as_str().to_owned()),
        };
        assert_eq!(made.as_deref(), Ok(row.text("number")), "{}", row.id());
    }
}

/// A reference and a text together cannot be asked for: a payer names one of them (`Message`).
#[test]
fn codes_for_a_transfer_have_their_lines_and_limits() {
    for row in rows(include_str!("../../law/transfers.csv")) {
        let (name, text) = (repeated(&row, "name"), repeated(&row, "message"));
        let rf = Rf::parse(&text);
        let message = rf.as_ref().map_or(Message::Text(&text), Message::Reference);
        let iban = &Iban::parse(row.text("iban")).unwrap();
        let amount: Cents = row.get("amount");
        let found = payload(&Transfer { name: &name, iban, amount, message });
        let refused = found.as_ref().err().map_or("", Coded::code);
        assert_eq!(refused, row.text("refused"), "{}", row.id());
        let expected = row.text("lines").replace('|', "\n");
        if !expected.is_empty() {
            assert_eq!(found, Ok(expected), "{}", row.id());
        }
    }
}

/// `A*71` is seventy-one times an A.
fn repeated(row: &Row<'_>, head: &str) -> String {
    let text = row.text(head);
    let Some((sign, times)) = text.split_once('*') else { return text.to_owned() };
    sign.repeat(times.parse().unwrap())
}
