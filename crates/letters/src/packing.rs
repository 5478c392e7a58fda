//! The packing list: what lies on top of a print file, so that nothing gets lost on the way to the
//! post.
//!
//! Knows its sentences and columns. Does not know how the letters were made.

use jiff::civil::Date;
use punctueel_domain::coded::Arg;
use punctueel_domain::money::Cents;
use punctueel_domain::party::Language;

use crate::letter::{Align, Column, Table};
use crate::paper::PackingList;
use crate::words::Words;

/// One letter in a print file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// Its id, as people see it.
    pub id: String,
    /// To whom.
    pub name: String,
    /// Where, in one line.
    pub address: String,
    /// The amount it asks.
    pub total: Cents,
    /// How many pages.
    pub pages: u32,
    /// How many pages of copies of invoices stand behind it.
    pub copy_pages: u32,
    /// The invoices of which somebody has to add the copy by hand.
    pub to_add: Vec<String>,
    /// It was printed before.
    pub is_again: bool,
}

/// Makes the list of the letters in a print file, in their order.
pub fn packing_list(language: Language, day: Date, house: &str, letters: &[Packed]) -> PackingList {
    let words = Words::of(language);
    let sheets: u32 = letters.iter().map(|letter| letter.pages + letter.copy_pages).sum();
    let count = |number: usize| Arg::Count(i64::try_from(number).unwrap_or(i64::MAX));
    let args = [("count", count(letters.len())), ("sheets", Arg::Count(i64::from(sheets)))];
    let again = letters.iter().filter(|letter| letter.is_again).count();
    let mut hints = vec![words.say("packing-hint-check", &[]), words.say("packing-hint-post", &[])];
    if again > 0 {
        hints.push(words.say("packing-hint-again", &[("count", count(again))]));
    }
    let with_copies = letters.iter().filter(|letter| letter.copy_pages > 0).count();
    if with_copies > 0 {
        hints.push(words.say("packing-hint-copies", &[("count", count(with_copies))]));
    }
    hints.extend(letters.iter().filter_map(|letter| to_add(letter, words)));
    PackingList {
        language,
        day,
        house: house.to_owned(),
        title: words.say("packing-title", &args),
        hints,
        table: table(letters, words),
    }
}

/// Which copies somebody has to put in the envelope himself.
fn to_add(letter: &Packed, words: &Words) -> Option<String> {
    let first = letter.to_add.first()?.clone();
    let (id, numbers) = (letter.id.clone(), letter.to_add.join(", "));
    let args = [("id", id), ("numbers", numbers), ("first", first)];
    Some(words.say("packing-hint-add", &args.map(|(name, value)| (name, Arg::Text(value)))))
}

/// How many pages a letter has, and its copies.
fn pages(letter: &Packed, words: &Words) -> String {
    let (pages, copies) = (letter.pages.to_string(), letter.copy_pages.to_string());
    match letter.copy_pages {
        0 => pages,
        _ => {
            let args = [("letter", Arg::Text(pages)), ("copies", Arg::Text(copies))];
            words.say("packing-with-copies", &args)
        }
    }
}

/// Where it goes; whose name stands beside it already is not named again.
fn where_to(letter: &Packed) -> String {
    let rest = letter.address.strip_prefix(letter.name.as_str());
    let rest = rest.and_then(|rest| rest.strip_prefix(", "));
    rest.unwrap_or(&letter.address).to_owned()
}

fn table(letters: &[Packed], words: &Words) -> Table {
    let column = |id: &str, align| Column { title: words.say(id, &[]), align };
    let row = |letter: &Packed| {
        let again = words.say("packing-again", &[]);
        let id = if letter.is_again { format!("{} {again}", letter.id) } else { letter.id.clone() };
        let (total, pages) = (words.money(letter.total), pages(letter, words));
        vec![id, letter.name.clone(), where_to(letter), total, pages]
    };
    Table {
        title: String::new(),
        columns: vec![
            column("packing-head-id", Align::Left),
            column("packing-head-name", Align::Fill),
            column("packing-head-address", Align::Fill),
            column("packing-head-total", Align::Right),
            column("packing-head-pages", Align::Right),
        ],
        rows: letters.iter().map(row).collect(),
        totals: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(id: &str, is_again: bool) -> Packed {
        Packed {
            id: id.to_owned(),
            name: "De Vries".to_owned(),
            address: "De Vries, Kerkstraat 1, 1234 AB Hoorn".to_owned(),
            total: Cents(121_000),
            pages: 2,
            copy_pages: 0,
            to_add: Vec::new(),
            is_again,
        }
    }

    #[test]
    fn the_list_counts_letters_and_sheets_and_names_what_is_printed_again() {
        let day = jiff::civil::date(2026, 10, 8);
        let letters = [packed("msg_1", false), packed("msg_2", true)];
        let list = packing_list(Language::Nl, day, "Zonnebloem", &letters);
        assert_eq!(list.title, "Paklijst: 2 brieven, 4 bladzijden");
        assert_eq!(list.table.rows[1][0], "msg_2 (opnieuw)");
        assert_eq!(list.table.rows[1][2], "Kerkstraat 1, 1234 AB Hoorn");
        assert_eq!(list.hints.len(), 3);
        let list = packing_list(Language::En, day, "Zonnebloem", &letters[..1]);
        assert_eq!(list.title, "Packing list: 1 letter, 2 pages");
        assert_eq!(list.hints.len(), 2);
    }

    #[test]
    fn copies_count_as_pages_and_what_is_to_be_added_by_hand_is_named() {
        let day = jiff::civil::date(2026, 10, 8);
        let with = Packed { copy_pages: 3, ..packed("msg_1", false) };
        let add = vec!["2026-101".to_owned(), "2026-102".to_owned()];
        let letters = [with, Packed { to_add: add, ..packed("msg_2", false) }];
        let list = packing_list(Language::Nl, day, "Zonnebloem", &letters);
        assert_eq!(list.title, "Paklijst: 2 brieven, 7 bladzijden");
        assert_eq!(list.table.rows[0][4], "2 + 3");
        assert!(list.hints[2].starts_with("Achter 1 brief staan"), "{:?}", list.hints);
        let hint = &list.hints[3];
        assert!(hint.starts_with("Kopie zelf bijvoegen bij msg_2: 2026-101, 2026-102."), "{hint}");
    }
}
