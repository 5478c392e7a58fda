//! An article of law as one cites it: Dutch as it stands, English in one form for all.
//!
//! Knows how a citation is built (`art. 6:83 onder a BW`) and what our laws are called in English.
//! Does not know what an article says.

/// Our laws, by how they are cited in Dutch and in English; the others keep their Dutch name.
const LAWS: [(&str, &str); 4] = [
    ("Algemene termijnenwet", "Extension of Time Limits Act"),
    ("Wet OB 1968", "VAT Act 1968"),
    ("BW", "DCC"),
    ("Fw", "DBA"),
];

/// A citation in English: `art. 6:83 onder a BW` is `art. 6:83(a) DCC`.
pub(super) fn english(source: &str) -> String {
    let mut said = String::new();
    let mut words = source.split(' ');
    while let Some(word) = words.next() {
        match word {
            "lid" | "onder" => said.push_str(&in_brackets(words.next().unwrap_or_default())),
            word => {
                said.push_str(if said.is_empty() { "" } else { " " });
                said.push_str(match word {
                    "en" => "and",
                    "of" => "or",
                    word => word,
                });
            }
        }
    }
    // The names last: one of them holds a word that is translated by itself.
    LAWS.iter().fold(said, |said, (dutch, english)| said.replace(dutch, english))
}

/// A paragraph or letter behind its article; the comma behind it stays behind it.
fn in_brackets(part: &str) -> String {
    match part.strip_suffix(',') {
        Some(part) => format!("({part}),"),
        None => format!("({part})"),
    }
}

#[cfg(test)]
mod tests {
    use super::english;

    #[test]
    fn every_form_of_citation_has_one_in_english() {
        let check = |dutch: &str, expected: &str| assert_eq!(english(dutch), expected);
        check("art. 6:83 onder a BW", "art. 6:83(a) DCC");
        check("art. 6:96 lid 2 onder c BW", "art. 6:96(2)(c) DCC");
        check("art. 6:43 lid 1, 6:44 BW", "art. 6:43(1), 6:44 DCC");
        check("art. 6:96 BW, art. 2 Bik", "art. 6:96 DCC, art. 2 Bik");
        check("art. 26, 110 en 299 Fw", "art. 26, 110 and 299 DBA");
        check("art. 287b Fw of art. 5 Wgs", "art. 287b DBA or art. 5 Wgs");
        check("art. 29 Wet OB 1968", "art. 29 VAT Act 1968");
        check("art. 3 lid 3 Algemene termijnenwet", "art. 3(3) Extension of Time Limits Act");
    }
}
