//! Whose name is this: names compared without case, accents, titles, legal forms and word order.
//!
//! Two debtors who could be meant are nobody. Knows joint accounts ("E. Jansen en/of P. de Vries")
//! and trade names behind "h.o.d.n.". Deliberately knows no likeness: a name that is nearly right
//! is a different name.

use std::collections::HashMap;

use super::fold::fold;
use crate::id::DebtorId;

/// Left out wherever they stand.
const LEFT_OUT: &[&str] = &[
    "BV",
    "NV",
    "VOF",
    "CV",
    "BVBA",
    "SPRL",
    "GMBH",
    "AG",
    "LTD",
    "LIMITED",
    "INC",
    "LLC",
    "SARL",
    "EZ",
    "EENMANSZAAK",
    "MAATSCHAP",
    "BA",
    "UA",
    "IO",
    "DHR",
    "HR",
    "HEER",
    "MW",
    "MEVR",
    "MEVROUW",
    "MR",
    "MRS",
    "MS",
    "FAM",
    "FAMILIE",
    "DRS",
    "IR",
    "ING",
    "EN",
    "AND",
];

/// Between two names of one payer.
const BETWEEN: &[&str] = &["EO", "CJ", "HODN", "THODN", "ENOF"];

/// Written with a slash or as two words, read as one.
const READ_AS: &[(&str, &str)] =
    &[("EN/OF", " ENOF "), (" E/O ", " EO "), (" C/J ", " CJ "), ("DE HEER ", " ")];

/// Finds debtors by name.
#[derive(Debug, Default)]
pub(super) struct Names {
    exact: HashMap<String, Vec<DebtorId>>,
    core: HashMap<String, Vec<(DebtorId, Vec<char>)>>,
}

/// The one debtor a name is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// The debtor.
    pub debtor: DebtorId,
    /// The whole name is the same, not only one half of it or without initials.
    pub is_exact: bool,
}

impl Names {
    /// Adds a name of a debtor.
    pub fn add(&mut self, name: &str, debtor: DebtorId) {
        for words in readings(name) {
            let exact = self.exact.entry(words.key()).or_default();
            if !exact.contains(&debtor) {
                exact.push(debtor);
            }
            if let Some(core) = words.core() {
                self.core.entry(core).or_default().push((debtor, words.initials()));
            }
        }
    }

    /// Whose name it is; two debtors with the same name are nobody.
    pub fn whose(&self, name: &str) -> Option<Named> {
        let readings = readings(name);
        let whole = readings.first().and_then(|words| self.exact.get(&words.key()));
        if let Some(debtors) = whole {
            return only(debtors.iter().copied(), true);
        }
        let halves = readings.iter().filter_map(|words| self.exact.get(&words.key())).flatten();
        let mut like: Vec<DebtorId> = halves.copied().collect();
        if like.is_empty() {
            like = readings.iter().flat_map(|words| self.but_initials(words)).collect();
        }
        only(like.into_iter(), false)
    }

    /// Same words, and one of both leaves out initials: "Ella Jackson" and "Jackson Ella W.".
    fn but_initials(&self, words: &Words) -> Vec<DebtorId> {
        let initials = words.initials();
        let within = |few: &[char], all: &[char]| few.iter().all(|letter| all.contains(letter));
        let likes = words.core().and_then(|core| self.core.get(&core)).into_iter().flatten();
        likes
            .filter(|(_, theirs)| within(&initials, theirs) || within(theirs, &initials))
            .map(|(debtor, _)| *debtor)
            .collect()
    }
}

fn only(mut debtors: impl Iterator<Item = DebtorId>, is_exact: bool) -> Option<Named> {
    let debtor = debtors.next()?;
    debtors.all(|other| other == debtor).then_some(Named { debtor, is_exact })
}

/// The words of a name, sorted.
struct Words(Vec<String>);

impl Words {
    fn key(&self) -> String {
        self.0.join(" ")
    }

    /// The words that are no initials; `None` when too little is left to be a name.
    fn core(&self) -> Option<String> {
        let long: Vec<&str> =
            self.0.iter().map(String::as_str).filter(|word| !is_initial(word)).collect();
        let core = long.join(" ");
        (core.chars().count() >= 3).then_some(core)
    }

    fn initials(&self) -> Vec<char> {
        self.0
            .iter()
            .filter(|word| is_initial(word))
            .filter_map(|word| word.chars().next())
            .collect()
    }
}

fn is_initial(word: &str) -> bool {
    word.chars().count() == 1
}

/// The ways to read a name: the whole of it, then each half of a joint or trade name.
fn readings(name: &str) -> Vec<Words> {
    let words = words(name);
    let halves = words.split(|word| BETWEEN.contains(&word.as_str()));
    let mut readings: Vec<Words> = Vec::new();
    if words.iter().any(|word| BETWEEN.contains(&word.as_str())) {
        readings.extend(halves.map(sorted));
    }
    readings.insert(0, sorted(&words));
    readings.retain(|words| words.core().is_some());
    readings
}

fn sorted(words: &[String]) -> Words {
    let is_kept =
        |word: &&String| !LEFT_OUT.contains(&word.as_str()) && !BETWEEN.contains(&word.as_str());
    let mut kept: Vec<String> = words.iter().filter(is_kept).cloned().collect();
    kept.sort_unstable();
    Words(kept)
}

/// The folded words; letters written apart that make a known abbreviation are put together, such
/// as `B.V.`.
fn words(name: &str) -> Vec<String> {
    let mut folded = fold(name).replace(['\'', '’', '`', '?'], "");
    for (written, read) in READ_AS {
        folded = folded.replace(written, read);
    }
    let mut words: Vec<String> = Vec::new();
    let mut letters: Vec<&str> = Vec::new();
    for word in folded.split(|letter: char| !letter.is_alphanumeric()) {
        if is_initial(word) {
            letters.push(word);
        } else if !word.is_empty() {
            words.extend(put_together(&mut letters));
            words.push(word.to_owned());
        }
    }
    words.extend(put_together(&mut letters));
    words
}

fn put_together(letters: &mut Vec<&str>) -> Vec<String> {
    let together = letters.concat();
    let is_known = LEFT_OUT.contains(&together.as_str()) || BETWEEN.contains(&together.as_str());
    let apart = letters.drain(..).map(str::to_owned).collect();
    if is_known { vec![together] } else { apart }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whose(names: &[&str], payer: &str) -> Option<i64> {
        let mut all = Names::default();
        names.iter().zip(1..).for_each(|(name, id)| all.add(name, DebtorId(id)));
        all.whose(payer).map(|named| named.debtor.0)
    }

    #[test]
    fn the_same_name_in_another_coat() {
        for (ours, theirs) in [
            ("E. Jansen", "Jansen E."),
            ("Bakkerij De Zon B.V.", "BAKKERIJ DE ZON BV"),
            ("Ella Jackson", "Jackson Ella W."),
            ("Café Müller VOF", "cafe muller"),
            ("Bakkerij De Zon", "J. Jansen h.o.d.n. Bakkerij De Zon"),
            ("P. de Vries", "E JANSEN EO P DE VRIES"),
            ("P. de Vries", "E. Jansen en/of P. de Vries"),
            ("E. Jansen", "Dhr. E. Jansen"),
        ] {
            assert_eq!(whose(&[ours, "Iemand anders"], theirs), Some(1), "{theirs}");
        }
    }

    #[test]
    fn another_name_or_two_with_the_same_are_nobody() {
        assert_eq!(whose(&["E. Jansen"], "P. Jansen"), None);
        assert_eq!(whose(&["E. Jansen", "P. Jansen"], "Jansen"), None);
        assert_eq!(whose(&["E. Jansen", "P. Jansen"], "P Jansen"), Some(2));
        assert_eq!(whose(&["Jansen BV", "Jansen VOF"], "Jansen"), None);
        assert_eq!(whose(&["Bakkerij De Zon"], "Bakkerij De Zonnebloem"), None);
        assert_eq!(whose(&["", "B.V."], ""), None);
        assert_eq!(whose(&["", "B.V."], "B.V."), None);
    }
}
