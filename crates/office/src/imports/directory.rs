//! Whose an item on a list is: the debtors of a list found among those that are known. Pure.
//!
//! The bookkeeping's number decides. Without one the name must fit exactly one debtor (case, spaces
//! and points make no difference), with the postcode and the known invoices to tell namesakes
//! apart; when two fit the list is refused. A list never erases a word that is known.

use std::collections::HashMap;

use punctueel_domain::id::DebtorId;
use punctueel_domain::party::DebtorWords;
use punctueel_domain::refusal::Refusal;
use punctueel_formats::facts::{ListedDebtor, ListedKind, OpenItem};
use punctueel_store::load::debtors::KnownDebtor;

/// A debtor of the list as he will be after it.
#[derive(Clone, Debug)]
pub(super) struct Person {
    /// His id.
    pub debtor: DebtorId,
    /// As he was known; `None`: new.
    pub was: Option<KnownDebtor>,
    /// The words about him from now on.
    pub words: DebtorWords,
    /// What the list says he is.
    pub kind: Option<ListedKind>,
    /// The language the list gives; may be empty.
    pub language: String,
}

/// The debtors, by number and by name.
pub(super) struct Directory<'k> {
    /// Known debtors and the new ones of the list.
    pub people: Vec<Person>,
    by_number: HashMap<String, Vec<usize>>,
    by_name: HashMap<String, Vec<usize>>,
    /// Who has the invoices that are known.
    owners: &'k HashMap<&'k str, Vec<DebtorId>>,
}

/// What a list says of one debtor, gathered from his rows.
struct Listed {
    words: ListedDebtor,
    rows: Vec<usize>,
}

impl<'k> Directory<'k> {
    /// A directory of the known debtors; those who were erased cannot be found any more.
    pub fn of(
        known: Vec<KnownDebtor>,
        owners: &'k HashMap<&'k str, Vec<DebtorId>>,
    ) -> Directory<'k> {
        let (by_number, by_name) = (HashMap::new(), HashMap::new());
        let mut directory = Directory { people: Vec::new(), by_number, by_name, owners };
        for one in known.into_iter().filter(|one| !one.is_erased) {
            let (debtor, words) = (one.debtor, one.words.clone());
            let (was, language) = (Some(one), String::new());
            directory.add(Person { debtor, was, words, kind: None, language });
        }
        directory
    }

    /// Finds the debtor of each item and takes in what the list says of him; `take_id` gives new
    /// ones an id.
    pub fn find(
        &mut self,
        items: &[OpenItem],
        mut take_id: impl FnMut() -> i64,
    ) -> Result<Vec<DebtorId>, Refusal> {
        let mut listed = gather(items);
        // What says most goes first: it makes clear whom the others mean.
        listed.sort_by_key(|one| (one.words.number.is_empty(), one.words.postcode.is_empty()));
        let mut debtors = vec![DebtorId::default(); items.len()];
        for one in &listed {
            let place = match self.place_of(one, items)? {
                Some(place) => place,
                None => self.add(Person {
                    debtor: DebtorId(take_id()),
                    was: None,
                    words: DebtorWords::default(),
                    kind: None,
                    language: String::new(),
                }),
            };
            self.learn(place, &one.words);
            one.rows.iter().for_each(|row| debtors[*row] = self.people[place].debtor);
        }
        Ok(debtors)
    }

    fn place_of(&self, one: &Listed, items: &[OpenItem]) -> Result<Option<usize>, Refusal> {
        let ListedDebtor { number, name, postcode, .. } = &one.words;
        let ambiguous = || Refusal::DebtorAmbiguous { name: name.clone() };
        if let Some(places) = self.by_number.get(number) {
            return only(places).map(Some).ok_or_else(ambiguous);
        }
        let namesakes = self.by_name.get(&bare(name)).map(Vec::as_slice).unwrap_or_default();
        let has_other_number =
            |place: &usize| !number.is_empty() && !self.people[*place].words.number.is_empty();
        let namesakes: Vec<usize> =
            namesakes.iter().copied().filter(|place| !has_other_number(place)).collect();
        let near: Vec<usize> =
            namesakes.iter().copied().filter(|place| self.may_live_at(*place, postcode)).collect();
        let exact: Vec<usize> =
            near.iter().copied().filter(|place| self.lives_at(*place, postcode)).collect();
        let owning = self.owning(&namesakes, one, items);
        let found = only(&exact).or_else(|| only(&near)).or_else(|| only(&owning));
        match found {
            None if number.is_empty() && near.len() > 1 => Err(ambiguous()),
            found => Ok(found),
        }
    }

    /// Of these debtors, the ones to whom the listed invoices are known to belong.
    fn owning(&self, places: &[usize], one: &Listed, items: &[OpenItem]) -> Vec<usize> {
        let owns = |place: &usize| {
            let debtor = self.people[*place].debtor;
            let mut owners =
                one.rows.iter().filter_map(|row| self.owners.get(items[*row].number.as_str()));
            owners.any(|owners| owners.contains(&debtor))
        };
        places.iter().copied().filter(owns).collect()
    }

    fn may_live_at(&self, place: usize, postcode: &str) -> bool {
        let known = &self.people[place].words.postcode;
        known.is_empty() || postcode.is_empty() || bare(known) == bare(postcode)
    }

    fn lives_at(&self, place: usize, postcode: &str) -> bool {
        !postcode.is_empty() && bare(&self.people[place].words.postcode) == bare(postcode)
    }

    fn add(&mut self, person: Person) -> usize {
        let place = self.people.len();
        self.people.push(person);
        self.enter(place);
        place
    }

    /// Makes a debtor findable by the words about him.
    fn enter(&mut self, place: usize) {
        let DebtorWords { number, name, .. } = &self.people[place].words;
        let enter = |index: &mut HashMap<String, Vec<usize>>, key: String| {
            let places = index.entry(key).or_default();
            if !places.contains(&place) {
                places.push(place);
            }
        };
        if !number.is_empty() {
            enter(&mut self.by_number, number.clone());
        }
        if !name.is_empty() {
            enter(&mut self.by_name, bare(name));
        }
    }

    fn learn(&mut self, place: usize, listed: &ListedDebtor) {
        let person = &mut self.people[place];
        for (known, new) in pairs(&mut person.words, listed) {
            if !new.is_empty() {
                new.clone_into(known);
            }
        }
        person.words.iban.retain(|letter| !letter.is_whitespace());
        person.words.iban.make_ascii_uppercase();
        person.kind = listed.kind.or(person.kind);
        if !listed.language.is_empty() {
            person.language.clone_from(&listed.language);
        }
        self.enter(place);
    }
}

/// The words of a debtor, each with the list's word for the same.
fn pairs<'w>(
    words: &'w mut DebtorWords,
    listed: &'w ListedDebtor,
) -> [(&'w mut String, &'w String); 12] {
    [
        (&mut words.number, &listed.number),
        (&mut words.name, &listed.name),
        (&mut words.contact, &listed.contact),
        (&mut words.email, &listed.email),
        (&mut words.phone, &listed.phone),
        (&mut words.street, &listed.street),
        (&mut words.postcode, &listed.postcode),
        (&mut words.city, &listed.city),
        (&mut words.country, &listed.country),
        (&mut words.iban, &listed.iban),
        (&mut words.kvk, &listed.kvk),
        (&mut words.vat_number, &listed.vat_number),
    ]
}

fn only(places: &[usize]) -> Option<usize> {
    match places {
        [place] => Some(*place),
        _ => None,
    }
}

/// The rows of each debtor together, in the order of the list; the first row with a word wins.
fn gather(items: &[OpenItem]) -> Vec<Listed> {
    let mut listed: Vec<Listed> = Vec::new();
    let mut places: HashMap<(&str, String, String), usize> = HashMap::new();
    let mut last: Option<(&ListedDebtor, usize)> = None;
    for (row, item) in items.iter().enumerate() {
        let debtor = &item.debtor;
        let place = match last {
            Some((same, place)) if same == debtor => place,
            _ => *places.entry(key(debtor)).or_insert_with(|| {
                listed.push(Listed { words: ListedDebtor::default(), rows: Vec::new() });
                listed.len() - 1
            }),
        };
        last = Some((debtor, place));
        fill(&mut listed[place].words, debtor);
        listed[place].rows.push(row);
    }
    listed
}

fn key(debtor: &ListedDebtor) -> (&str, String, String) {
    if debtor.number.is_empty() {
        ("", bare(&debtor.name), bare(&debtor.postcode))
    } else {
        (&debtor.number, String::new(), String::new())
    }
}

/// Fills the words that were still empty.
fn fill(words: &mut ListedDebtor, more: &ListedDebtor) {
    let fields = [
        (&mut words.number, &more.number),
        (&mut words.name, &more.name),
        (&mut words.contact, &more.contact),
        (&mut words.email, &more.email),
        (&mut words.phone, &more.phone),
        (&mut words.street, &more.street),
        (&mut words.postcode, &more.postcode),
        (&mut words.city, &more.city),
        (&mut words.country, &more.country),
        (&mut words.iban, &more.iban),
        (&mut words.kvk, &more.kvk),
        (&mut words.vat_number, &more.vat_number),
        (&mut words.language, &more.language),
    ];
    for (known, new) in fields {
        if known.is_empty() {
            new.clone_into(known);
        }
    }
    words.kind = words.kind.or(more.kind);
}

/// Letters and digits only, small: how names and postcodes are compared.
fn bare(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric());
    let bare: String = letters.flat_map(char::to_lowercase).collect();
    if bare.is_empty() { text.trim().to_lowercase() } else { bare }
}

#[cfg(test)]
mod tests {
    use super::*;
    use punctueel_domain::party::{DebtorKind, Language};

    fn known(id: i64, number: &str, name: &str, postcode: &str) -> KnownDebtor {
        let words = DebtorWords {
            number: number.to_owned(),
            name: name.to_owned(),
            postcode: postcode.to_owned(),
            ..DebtorWords::default()
        };
        let (kind, language, is_erased) = (DebtorKind::Business, Language::Nl, false);
        KnownDebtor { debtor: DebtorId(id), kind, language, is_erased, words }
    }

    fn item(number: &str, name: &str, postcode: &str, invoice: &str) -> OpenItem {
        let debtor = ListedDebtor {
            number: number.to_owned(),
            name: name.to_owned(),
            postcode: postcode.to_owned(),
            ..ListedDebtor::default()
        };
        OpenItem { debtor, number: invoice.to_owned(), ..OpenItem::default() }
    }

    /// The debtors of the items; new ones are numbered from 100.
    fn find(known: &[KnownDebtor], items: &[OpenItem]) -> Result<Vec<i64>, Refusal> {
        let owners = HashMap::from([("F1", vec![DebtorId(1)]), ("F2", vec![DebtorId(2)])]);
        let mut next = 99;
        let found = Directory::of(known.to_vec(), &owners).find(items, || {
            next += 1;
            next
        });
        found.map(|debtors| debtors.into_iter().map(|debtor| debtor.0).collect())
    }

    #[test]
    fn the_number_decides_and_an_unknown_number_is_somebody_else() {
        let all = [known(1, "10", "Jansen", ""), known(2, "20", "Jansen", "")];
        let items = [item("20", "Smit", "", "A"), item("30", "Jansen", "", "B")];
        assert_eq!(find(&all, &items), Ok(vec![2, 100]));
    }

    #[test]
    fn a_name_finds_one_debtor_or_the_list_is_refused() {
        let all = [known(1, "", "Jansen B.V.", "1234 AB"), known(2, "", "Jansen BV", "9999ZZ")];
        assert_eq!(find(&all, &[item("", "JANSEN BV", "1234ab", "A")]), Ok(vec![1]));
        assert_eq!(find(&all, &[item("", "Jansen bv", "5555XX", "A")]), Ok(vec![100]));
        let ambiguous = Refusal::DebtorAmbiguous { name: "Jansen bv".to_owned() };
        assert_eq!(find(&all, &[item("", "Jansen bv", "", "A")]), Err(ambiguous));
        // Namesakes are told apart by the invoices that are known; also after a removal.
        assert_eq!(find(&all, &[item("", "Jansen bv", "", "F2")]), Ok(vec![2]));
        assert_eq!(find(&all, &[item("", "Jansen bv", "5555XX", "F2")]), Ok(vec![2]));
    }

    #[test]
    fn a_list_that_begins_to_give_numbers_finds_the_same_debtors() {
        let all = [known(1, "", "Jansen", "")];
        let items = [item("", "Jansen", "", "A"), item("10", "Jansen", "", "B")];
        assert_eq!(find(&all, &items), Ok(vec![1, 1]));
        assert_eq!(find(&[], &items), Ok(vec![100, 100]));
        let items = [item("", "Smit", "1234AB", "A"), item("", "Smit", "", "B")];
        assert_eq!(find(&[], &items), Ok(vec![100, 100]));
    }
}
