//! What stands around the text of a letter: the firm, the address, the salutation, who signs.
//!
//! Knows the window of a Dutch envelope: at most six lines, the person behind "T.a.v.", postcode,
//! two spaces and the town in capitals, and the country in capitals when it is another. Nothing of
//! a long name is dropped: it goes on in a next line, or in a longer line when six are not enough.

use punctueel_domain::coded::Arg;
use punctueel_domain::party::{Language, is_at_home};

use crate::facts::{Addressee, Facts, Sender};
use crate::letter::{Head, wrapped};
use crate::words::{Words, iban};

/// So many columns fit in the window.
const WINDOW: usize = 38;
/// So many lines fit in the window.
const LINES: usize = 6;

fn text(text: &str) -> Arg {
    Arg::Text(text.trim().to_owned())
}

/// The texts that are not empty.
pub(super) fn present<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.into_iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

/// The firm that writes.
pub(super) fn sender(house: &Sender, words: &Words) -> Head {
    let place = town(&house.postcode, &house.city, true);
    let address = present([&house.street, &place]).join(", ");
    let numbered = |id: &str, number: &str| match number.trim() {
        "" => String::new(),
        number => words.say(id, &[("number", text(number))]),
    };
    let numbers = [
        numbered("letter-foot-kvk", &house.kvk),
        numbered("letter-foot-vat", &house.vat_number),
        numbered("letter-foot-iban", &iban(&house.iban)),
    ];
    let reach = present([&house.phone, &house.email, &house.website]).join(" · ");
    let return_line = match address.is_empty() {
        true => String::new(),
        false => format!("{}, {address}", house.name.trim()),
    };
    let numbers = present(numbers.each_ref().map(String::as_str)).join(" · ");
    Head {
        name: house.name.trim().to_owned(),
        return_line,
        foot: present([&address, &reach, &numbers]),
        website: house.website.trim().to_owned(),
    }
}

/// Postcode and town: `1234 AB  WEESP`; another country has its own ways and keeps its letters.
fn town(postcode: &str, city: &str, is_at_home: bool) -> String {
    let postcode = postcode.trim();
    let letters: String = postcode.chars().filter(|letter| !letter.is_whitespace()).collect();
    let is_dutch = letters.len() == 6
        && letters.bytes().take(4).all(|letter| letter.is_ascii_digit())
        && letters.bytes().skip(4).all(|letter| letter.is_ascii_alphabetic());
    let city = city.trim().to_uppercase();
    match (is_at_home && is_dutch, postcode.is_empty()) {
        (true, _) => {
            let (digits, signs) = letters.split_at(4);
            format!("{digits} {}  {city}", signs.to_uppercase())
        }
        (false, true) => city,
        (false, false) if is_at_home => format!("{postcode}  {city}"),
        (false, false) => format!("{postcode} {city}"),
    }
}

/// The lines of the address.
pub(super) fn address(debtor: &Addressee, words: &Words) -> Vec<String> {
    let country = debtor.country.trim();
    let is_at_home = is_at_home(country);
    let contact = debtor.contact.trim();
    let person = match contact.is_empty() || debtor.name.trim().ends_with(contact) {
        true => String::new(),
        false => words.say("letter-attention", &[("name", text(&titled(contact, words)))]),
    };
    let country = if is_at_home { String::new() } else { abroad(country, words) };
    let place = town(&debtor.postcode, &debtor.city, is_at_home);
    let parts = present([&debtor.name, &person, &debtor.street]);
    let ends = present([&place, &country]);
    let mut width = WINDOW;
    loop {
        // The two spaces after a postcode are not for breaking.
        let broken = parts.iter().flat_map(|part| wrapped(part, width));
        let lines: Vec<String> = broken.chain(ends.iter().cloned()).collect();
        if lines.len() <= LINES || lines.len() == parts.len() + ends.len() {
            return lines;
        }
        width += 4;
    }
}

/// A country in capitals; a code of two letters becomes its name where we know it.
fn abroad(country: &str, words: &Words) -> String {
    let id = format!("country-{}", country.to_uppercase());
    let is_known = country.len() == 2 && words.has(&id);
    let name = if is_known { words.say(&id, &[]) } else { country.to_owned() };
    name.to_uppercase()
}

/// Lines beside the subject.
pub(super) fn labels(facts: &Facts, words: &Words) -> Vec<(String, String)> {
    let mut labels = vec![(words.say("letter-label-day", &[]), words.day(facts.today))];
    let number = facts.debtor.number.trim();
    if !number.is_empty() {
        labels.push((words.say("letter-label-debtor", &[]), number.to_owned()));
    }
    labels
}

/// The salutation.
pub(super) fn dear(facts: &Facts, words: &Words) -> String {
    let contact = facts.debtor.contact.trim();
    if contact.is_empty() {
        return format!("{},", words.say("letter-dear-nobody", &[]));
    }
    let name = titled(contact, words);
    let name = if name.starts_with("de heer ") { &name["de ".len()..] } else { &name };
    format!("{},", words.say("letter-dear", &[("name", text(name))]))
}

/// A name with its title in the language of the letter.
pub(super) fn titled(contact: &str, words: &Words) -> String {
    let titles =
        [("mevrouw ", "Ms", "mevrouw"), ("de heer ", "Mr", "de heer"), ("heer ", "Mr", "de heer")];
    let titled = titles.iter().find_map(|(title, english, dutch)| {
        let start = contact.get(..title.len())?;
        let name = contact.get(title.len()..)?;
        start.eq_ignore_ascii_case(title).then(|| match words.language() {
            Language::Nl => format!("{dutch} {name}"),
            Language::En => format!("{english} {name}"),
        })
    });
    titled.unwrap_or_else(|| contact.to_owned())
}

/// Who signs: name, function, firm, telephone, e-mail.
pub(super) fn signature(house: &Sender) -> Vec<String> {
    present([&house.person, &house.function, &house.name, &house.phone, &house.email])
}

/// The words around the numbers of a page: before, between, after.
pub(super) fn page_words(words: &Words) -> [String; 3] {
    let mark = || Arg::Text("|".to_owned());
    let said = words.say("letter-page", &[("page", mark()), ("pages", mark())]);
    let mut parts = said.split('|').map(str::to_owned);
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}
