//! Whom a file is about: the debtors of a list found among those that are known. Pure.
//!
//! The bookkeeping's number decides. Without one the name must fit exactly one debtor (case, spaces
//! and points make no difference), with the postcode and the known invoices to tell namesakes
//! apart; when two fit the list is refused. A list never erases a word that is known. `customer`
//! finds the one whom an invoice file names.

mod customer;

use std::collections::{HashMap, HashSet};

use punctueel_domain::correction::{Field, Subject};
use punctueel_domain::id::DebtorId;
use punctueel_domain::party::{DebtorKind, DebtorWords, bare};
use punctueel_domain::refusal::Refusal;
use punctueel_formats::facts::{DebtorRow, ListedDebtor, ListedKind, OpenItem};
use punctueel_store::load::debtors::KnownDebtor;

use super::corrections::Corrections;

pub(super) use customer::Customer;

/// A debtor as a row of a file names him.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention<'f> {
    /// What it says of him.
    pub debtor: &'f ListedDebtor,
    /// The invoice it is about; empty: about none.
    pub invoice: &'f str,
}

impl<'f> From<&'f DebtorRow> for Mention<'f> {
    fn from(row: &'f DebtorRow) -> Mention<'f> {
        Mention { debtor: &row.debtor, invoice: "" }
    }
}

impl<'f> From<&'f OpenItem> for Mention<'f> {
    fn from(item: &'f OpenItem) -> Mention<'f> {
        Mention { debtor: &item.debtor, invoice: &item.number }
    }
}

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

impl Person {
    /// Somebody of whom nothing is known yet.
    fn new(debtor: DebtorId) -> Person {
        let (words, language) = (DebtorWords::default(), String::new());
        Person { debtor, was: None, words, kind: None, language }
    }
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

    /// Finds the debtor of each row and takes in what the list says of him; `take_id` gives new
    /// ones an id.
    pub fn find(
        &mut self,
        rows: &[Mention<'_>],
        (corrections, renumbered): (&mut Corrections, &[(String, String)]),
        mut take_id: impl FnMut() -> i64,
    ) -> Result<Vec<DebtorId>, Refusal> {
        let mut listed = gather(rows);
        self.renumber(&listed, renumbered)?;
        self.ask_about_numbers(&listed, rows)?;
        // What says most goes first: it makes clear whom the others mean.
        listed.sort_by_key(|one| (one.words.number.is_empty(), one.words.postcode.is_empty()));
        let mut debtors = vec![DebtorId::default(); rows.len()];
        for one in &listed {
            let place = match self.place_of(one, rows)? {
                Some(place) => place,
                None => self.add(Person::new(DebtorId(take_id()))),
            };
            let kind = kind_of(&one.words);
            self.learn(place, ListedDebtor { kind, ..one.words.clone() }, corrections);
            one.rows.iter().for_each(|row| debtors[*row] = self.people[place].debtor);
        }
        Ok(debtors)
    }

    fn place_of(&self, one: &Listed, rows: &[Mention<'_>]) -> Result<Option<usize>, Refusal> {
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
        let owning = self.owning(&namesakes, one, rows);
        let found = only(&exact).or_else(|| only(&near)).or_else(|| only(&owning));
        match found {
            None if number.is_empty() && near.len() > 1 => Err(ambiguous()),
            found => Ok(found),
        }
    }

    /// Of these debtors, the ones to whom the listed invoices are known to belong.
    fn owning(&self, places: &[usize], one: &Listed, rows: &[Mention<'_>]) -> Vec<usize> {
        let owns = |place: &usize| {
            let debtor = self.people[*place].debtor;
            let mut owners = one.rows.iter().filter_map(|row| self.owners.get(rows[*row].invoice));
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

    /// Takes in what the list says; what a person corrected stays, and what the list says of it
    /// is noted.
    fn learn(&mut self, place: usize, mut listed: ListedDebtor, corrections: &mut Corrections) {
        let person = &mut self.people[place];
        let mut holds =
            |field, said: &str| corrections.hold((person.debtor, Subject::Debtor, field), said);
        if !listed.number.is_empty() {
            person.words.number.clone_from(&listed.number);
        }
        for (field, said) in words_in(&mut listed) {
            let said = if field == Field::Iban { account(said) } else { std::mem::take(said) };
            if let Some(known) = person.words.field_mut(field).filter(|_| !said.is_empty())
                && !holds(field, &said)
            {
                *known = said;
            }
        }
        if let Some(kind) = listed.kind.filter(|kind| !holds(Field::Kind, code_of(*kind))) {
            person.kind = Some(kind);
        }
        if !listed.language.is_empty() && !holds(Field::Language, &listed.language) {
            person.language.clone_from(&listed.language);
        }
        self.enter(place);
    }

    /// Debtors of whom a person says that they have another number now.
    fn renumber(
        &mut self,
        listed: &[Listed],
        renumbered: &[(String, String)],
    ) -> Result<(), Refusal> {
        for (old, new) in renumbered {
            let place = self.by_number.get(old).and_then(|places| only(places));
            let is_listed = listed.iter().any(|one| one.words.number == *new);
            let is_free = !self.by_number.contains_key(new);
            match place.filter(|_| is_listed && is_free) {
                Some(place) => self.by_number.insert(new.clone(), vec![place]),
                None => return Err(Refusal::NotFound { value: format!("{old}={new}") }),
            };
        }
        Ok(())
    }

    /// Says no when debtors seem to have another number: the same invoices and the same name,
    /// account or registration, and the old number is not listed. Never guessed: a person says so.
    fn ask_about_numbers(&self, listed: &[Listed], rows: &[Mention<'_>]) -> Result<(), Refusal> {
        let numbers: HashSet<&str> = listed.iter().map(|one| one.words.number.as_str()).collect();
        let (mut pairs, mut names) = (Vec::new(), Vec::new());
        for one in listed {
            let is_new =
                !one.words.number.is_empty() && !self.by_number.contains_key(&one.words.number);
            let Some(known) = is_new.then(|| self.owner_of(one, rows)).flatten() else { continue };
            let old = &known.words.number;
            let is_gone = !old.is_empty() && !numbers.contains(old.as_str());
            if is_gone && is_alike(&known.words, &one.words) {
                pairs.push(format!("{old}={}", one.words.number));
                names.push(known.words.name.clone());
            }
        }
        if pairs.is_empty() {
            return Ok(());
        }
        Err(Refusal::DebtorsRenumbered { pairs: pairs.join(" "), names: names.join(", ") })
    }

    /// The one debtor to whom the known ones of these invoices belong; in a list without invoices
    /// the only one of this name.
    fn owner_of(&self, one: &Listed, rows: &[Mention<'_>]) -> Option<&Person> {
        if one.rows.iter().all(|row| rows[*row].invoice.is_empty()) {
            let namesakes = self.by_name.get(&bare(&one.words.name))?;
            return only(namesakes).map(|place| &self.people[place]);
        }
        let known = one.rows.iter().filter_map(|row| self.owners.get(rows[*row].invoice));
        let mut owners = known.flatten();
        let first = *owners.next()?;
        let is_one = owners.all(|owner| *owner == first);
        let place = self.people.binary_search_by_key(&first, |person| person.debtor).ok()?;
        is_one.then(|| &self.people[place])
    }
}

/// The words a file has about a debtor, but for his number.
fn words_in(listed: &mut ListedDebtor) -> [(Field, &mut String); 11] {
    [
        (Field::Name, &mut listed.name),
        (Field::Contact, &mut listed.contact),
        (Field::Email, &mut listed.email),
        (Field::Phone, &mut listed.phone),
        (Field::Street, &mut listed.street),
        (Field::Postcode, &mut listed.postcode),
        (Field::City, &mut listed.city),
        (Field::Country, &mut listed.country),
        (Field::Iban, &mut listed.iban),
        (Field::Kvk, &mut listed.kvk),
        (Field::VatNumber, &mut listed.vat_number),
    ]
}

/// What he is: as the file says, or else a firm when he has a registration.
fn kind_of(listed: &ListedDebtor) -> Option<ListedKind> {
    let is_registered = !(listed.kvk.is_empty() && listed.vat_number.is_empty());
    listed.kind.or(is_registered.then_some(ListedKind::Business))
}

/// An account number as it is kept.
fn account(said: &str) -> String {
    let bare: String = said.chars().filter(|letter| !letter.is_whitespace()).collect();
    bare.to_ascii_uppercase()
}

fn code_of(kind: ListedKind) -> &'static str {
    match kind {
        ListedKind::Business => DebtorKind::Business.code(),
        ListedKind::Consumer => DebtorKind::Consumer.code(),
    }
}

/// Yes when the words can be about the same debtor: name, account or registration.
fn is_alike(known: &DebtorWords, listed: &ListedDebtor) -> bool {
    let same = |one: &str, other: &str| !one.is_empty() && bare(one) == bare(other);
    same(&known.name, &listed.name)
        || same(&known.iban, &listed.iban)
        || same(&known.kvk, &listed.kvk)
        || same(&known.vat_number, &listed.vat_number)
}

fn only(places: &[usize]) -> Option<usize> {
    match places {
        [place] => Some(*place),
        _ => None,
    }
}

/// The rows of each debtor together, in the order of the list; the first row with a word wins.
fn gather(rows: &[Mention<'_>]) -> Vec<Listed> {
    let mut listed: Vec<Listed> = Vec::new();
    let mut places: HashMap<(&str, String, String), usize> = HashMap::new();
    let mut last: Option<(&ListedDebtor, usize)> = None;
    for (row, Mention { debtor, .. }) in rows.iter().enumerate() {
        let place = match last {
            Some((same, place)) if same == *debtor => place,
            _ => {
                let place = *places.entry(key(debtor)).or_insert_with(|| {
                    listed.push(Listed { words: ListedDebtor::default(), rows: Vec::new() });
                    listed.len() - 1
                });
                fill(&mut listed[place].words, debtor);
                place
            }
        };
        last = Some((debtor, place));
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
    let mut more = more.clone();
    let numbers =
        [(&mut words.number, &mut more.number), (&mut words.language, &mut more.language)];
    for (known, new) in numbers {
        if known.is_empty() {
            std::mem::swap(known, new);
        }
    }
    words.kind = words.kind.or(more.kind);
    for ((_, known), (_, new)) in words_in(words).into_iter().zip(words_in(&mut more)) {
        if known.is_empty() {
            std::mem::swap(known, new);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use punctueel_domain::party::{Language, LegalForm};

    fn known(id: i64, number: &str, name: &str, postcode: &str) -> KnownDebtor {
        let words = DebtorWords {
            number: number.to_owned(),
            name: name.to_owned(),
            postcode: postcode.to_owned(),
            ..DebtorWords::default()
        };
        let (kind, language, is_erased) = (DebtorKind::Business, Language::Nl, false);
        let legal_form = LegalForm::Unknown;
        KnownDebtor { debtor: DebtorId(id), kind, legal_form, language, is_erased, words }
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
        let asked = (&mut Corrections::default(), &[][..]);
        let rows: Vec<Mention<'_>> = items.iter().map(Mention::from).collect();
        let found = Directory::of(known.to_vec(), &owners).find(&rows, asked, || {
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
