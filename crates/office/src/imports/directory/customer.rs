//! Whom an invoice file is for: its customer found among the debtors that are known. Pure.
//!
//! A file of one invoice names its customer as the supplier wrote him, which is not always as the
//! bookkeeping lists him: the invoice itself goes first, then a number of ours, the registration,
//! the name. Where these point at somebody else nothing is guessed: that is a contradiction. What
//! the file says is taken in where it is news; how a word is written is no news.

use punctueel_domain::id::DebtorId;
use punctueel_domain::party::{DebtorWords, bare};
use punctueel_domain::refusal::Refusal;
use punctueel_formats::facts::ListedDebtor;

use super::super::corrections::Corrections;
use super::{Directory, Person, is_alike, kind_of, only, words_in};

/// The customer of one invoice.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Customer<'f> {
    /// What the file says of him.
    pub listed: &'f ListedDebtor,
    /// The number of the invoice.
    pub invoice: &'f str,
    /// No list is newer: what the file says goes before what is known.
    pub is_latest: bool,
}

impl Directory<'_> {
    /// Finds the customer and takes in what is news about him; `take_id` gives a new one an id.
    pub fn customer(
        &mut self,
        customer: Customer<'_>,
        corrections: &mut Corrections,
        take_id: impl FnOnce() -> i64,
    ) -> Result<DebtorId, Refusal> {
        let place = match self.place_of_customer(&customer)? {
            Some(place) => place,
            None => self.add(Person::new(DebtorId(take_id()))),
        };
        let news = news(&self.people[place].words, &customer);
        self.learn(place, news, corrections);
        Ok(self.people[place].debtor)
    }

    fn place_of_customer(&self, customer: &Customer<'_>) -> Result<Option<usize>, Refusal> {
        let listed = customer.listed;
        if let Some(owners) = self.owners.get(customer.invoice) {
            let is_owner = |place: &usize| {
                let person = &self.people[*place];
                owners.contains(&person.debtor) && is_same(&person.words, listed)
            };
            let other = || Refusal::InvoiceOfOther { number: customer.invoice.to_owned() };
            return (0..self.people.len()).find(is_owner).map(Some).ok_or_else(other);
        }
        if let Some(places) = self.by_number.get(&listed.number) {
            let place = places.iter().find(|place| is_same(&self.people[**place].words, listed));
            let first = places.first().map(|place| self.people[*place].words.name.clone());
            let contradicts = || Refusal::DebtorContradicts {
                number: listed.number.clone(),
                ours: first.unwrap_or_default(),
                theirs: listed.name.clone(),
            };
            return place.copied().map(Some).ok_or_else(contradicts);
        }
        match self.registered(listed) {
            Some(place) => Ok(Some(place)),
            None => self.named(listed),
        }
    }

    /// The only one with this registration.
    fn registered(&self, listed: &ListedDebtor) -> Option<usize> {
        let with = |word: fn(&DebtorWords) -> &String, said: &str| {
            let has = |place: &usize| same(word(&self.people[*place].words), said);
            only(&(0..self.people.len()).filter(has).collect::<Vec<_>>())
        };
        with(|words| &words.kvk, &listed.kvk)
            .or_else(|| with(|words| &words.vat_number, &listed.vat_number))
    }

    /// The one of this name who is not registered otherwise; the postcode tells namesakes apart.
    fn named(&self, listed: &ListedDebtor) -> Result<Option<usize>, Refusal> {
        let namesakes = self.by_name.get(&bare(&listed.name)).cloned().unwrap_or_default();
        let may_be = |place: &usize| {
            let words = &self.people[*place].words;
            let is_other =
                differ(&words.kvk, &listed.kvk) || differ(&words.vat_number, &listed.vat_number);
            !is_other && self.may_live_at(*place, &listed.postcode)
        };
        let near: Vec<usize> = namesakes.into_iter().filter(may_be).collect();
        let lives_there = |place: &usize| self.lives_at(*place, &listed.postcode);
        let exact: Vec<usize> = near.iter().copied().filter(lives_there).collect();
        match only(&exact).or_else(|| only(&near)) {
            None if !near.is_empty() => Err(Refusal::DebtorAmbiguous { name: listed.name.clone() }),
            found => Ok(found),
        }
    }
}

/// What the file says that is not known yet. Who has a registration is a firm.
fn news(known: &DebtorWords, customer: &Customer<'_>) -> ListedDebtor {
    let mut listed = customer.listed.clone();
    if !known.number.is_empty() {
        listed.number.clear();
    }
    // A country is written in too many ways to tell a change from another spelling.
    if !known.country.is_empty() {
        listed.country.clear();
    }
    for (field, word) in words_in(&mut listed) {
        let was = known.field(field).map(String::as_str).unwrap_or_default();
        if same(was, word) || !(was.is_empty() || customer.is_latest) {
            word.clear();
        }
    }
    listed.kind = kind_of(customer.listed);
    listed
}

/// Yes when it is the same party, by any word that tells parties apart.
fn is_same(known: &DebtorWords, listed: &ListedDebtor) -> bool {
    is_alike(known, listed) || same(&known.email, &listed.email)
}

fn same(one: &str, other: &str) -> bool {
    !one.is_empty() && !other.is_empty() && bare(one) == bare(other)
}

fn differ(one: &str, other: &str) -> bool {
    !one.is_empty() && !other.is_empty() && bare(one) != bare(other)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use punctueel_domain::party::{DebtorKind, Language, LegalForm};
    use punctueel_store::load::debtors::KnownDebtor;

    fn known(id: i64, number: &str, name: &str, kvk: &str) -> KnownDebtor {
        let words = DebtorWords {
            number: number.to_owned(),
            name: name.to_owned(),
            postcode: "1234 AB".to_owned(),
            kvk: kvk.to_owned(),
            ..DebtorWords::default()
        };
        let (kind, language, is_erased) = (DebtorKind::Business, Language::Nl, false);
        let legal_form = LegalForm::Unknown;
        KnownDebtor { debtor: DebtorId(id), kind, legal_form, language, is_erased, words }
    }

    /// The debtor of an invoice for this number, name and registration; a new one is 100.
    fn find(invoice: &str, [number, name, kvk]: [&str; 3]) -> Result<i64, Refusal> {
        let all = vec![
            known(1, "10", "Jansen", "11111111"),
            known(2, "20", "Smit", ""),
            known(3, "30", "Smit", "33333333"),
        ];
        let owners = HashMap::from([("F2", vec![DebtorId(2)])]);
        let listed = ListedDebtor {
            number: number.to_owned(),
            name: name.to_owned(),
            kvk: kvk.to_owned(),
            ..ListedDebtor::default()
        };
        let customer = Customer { listed: &listed, invoice, is_latest: true };
        let mut directory = Directory::of(all, &owners);
        directory.customer(customer, &mut Corrections::default(), || 100).map(|debtor| debtor.0)
    }

    #[test]
    fn the_invoice_goes_before_the_number_and_the_number_before_the_name() {
        assert_eq!(find("F2", ["999", "SMIT", ""]), Ok(2));
        let other = Refusal::InvoiceOfOther { number: "F2".to_owned() };
        assert_eq!(find("F2", ["10", "Jansen", ""]), Err(other));
        assert_eq!(find("F9", ["10", "Jansen", ""]), Ok(1));
        assert!(matches!(
            find("F9", ["10", "De Boer", ""]),
            Err(Refusal::DebtorContradicts { .. })
        ));
    }

    #[test]
    fn a_registration_finds_one_and_tells_namesakes_apart() {
        assert_eq!(find("F9", ["", "Jansen Holding", "11111111"]), Ok(1));
        assert_eq!(find("F9", ["", "Jansen", "22222222"]), Ok(100));
        assert_eq!(find("F9", ["K7", "Jansen", ""]), Ok(1));
        assert_eq!(find("F9", ["", "Smit", "44444444"]), Ok(2));
        assert!(matches!(find("F9", ["", "Smit", ""]), Err(Refusal::DebtorAmbiguous { .. })));
    }

    #[test]
    fn another_spelling_is_no_news() {
        let words = DebtorWords {
            street: "Dorpsstraat 1".to_owned(),
            postcode: "1234 AB".to_owned(),
            ..DebtorWords::default()
        };
        let listed = ListedDebtor {
            street: "Kade 2".to_owned(),
            postcode: "1234ab".to_owned(),
            city: "Dorp".to_owned(),
            ..ListedDebtor::default()
        };
        let said = |is_latest| {
            let listed = news(&words, &Customer { listed: &listed, invoice: "", is_latest });
            [listed.street, listed.postcode, listed.city]
        };
        assert_eq!(said(true), ["Kade 2", "", "Dorp"]);
        assert_eq!(said(false), ["", "", "Dorp"]);
    }
}
