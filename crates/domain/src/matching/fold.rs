//! Makes texts comparable: upper case, without accents, with one kind of hyphen.
//!
//! Banks drop accents, people type them, word processors make long dashes. Knows characters only;
//! what counts as a word is said in `names`, what counts as a number in `runs`.

/// Base letter, and the accented letters that are read as it.
const ACCENTED: &[(&str, &str)] = &[
    ("A", "ÀÁÂÃÄÅĀĂĄ"),
    ("AE", "Æ"),
    ("C", "ÇĆĈĊČ"),
    ("D", "ÐĎĐ"),
    ("E", "ÈÉÊËĒĔĖĘĚ"),
    ("G", "ĜĞĠĢ"),
    ("I", "ÌÍÎÏĨĪĬĮİ"),
    ("IJ", "Ĳ"),
    ("L", "ŁĹĻĽ"),
    ("N", "ÑŃŅŇ"),
    ("O", "ÒÓÔÕÖØŌŎŐ"),
    ("OE", "Œ"),
    ("R", "ŔŖŘ"),
    ("S", "ŚŜŞŠȘ"),
    ("T", "ŢŤȚ"),
    ("U", "ÙÚÛÜŨŪŬŮŰŲ"),
    ("Y", "ÝŸ"),
    ("Z", "ŹŻŽ"),
    ("-", "‐‑‒–—−"),
];

/// The text in upper case without accents; invisible characters are left out.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() {
            folded.push(letter.to_ascii_uppercase());
        } else if !is_invisible(letter) {
            letter.to_uppercase().for_each(|upper| push_plain(&mut folded, upper));
        }
    }
    folded
}

fn push_plain(folded: &mut String, letter: char) {
    match ACCENTED.iter().find(|(_, accented)| accented.contains(letter)) {
        Some((plain, _)) => folded.push_str(plain),
        None => folded.push(letter),
    }
}

/// Combining accents, soft hyphens and zero-width marks: seen by nobody, so they divide nothing.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036F}' | '\u{00AD}' | '\u{200B}'..='\u{200D}' | '\u{FEFF}')
}

/// Letters and digits only, folded: how numbers and accounts are compared.
pub(crate) fn compact(text: &str) -> String {
    fold(text).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_dashes_and_invisible_marks_make_no_difference() {
        assert_eq!(fold("Crème brûlée – Ĳssel"), "CREME BRULEE - IJSSEL");
        assert_eq!(fold("Groß\u{200B}e cafe\u{0301}"), "GROSSE CAFE");
        assert_eq!(compact("NL91 ABNA-0417 1643 00"), "NL91ABNA0417164300");
    }
}
