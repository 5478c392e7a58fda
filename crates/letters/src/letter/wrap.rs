//! Breaking text into lines.
//!
//! Knows spaces, and that a euro sign stays with its amount. Knows nothing of letters.

/// Breaks a text into lines of at most so many columns. The euro sign stays with its amount.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let glued = text.replace("€ ", "€\u{a0}").replace(['\n', '\r', '\t'], " ");
    let mut lines: Vec<String> = Vec::new();
    for word in glued.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| line.replace('\u{a0}', " ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_not_torn_apart() {
        assert_eq!(wrap("pay us € 1.210,00 soon", 10), ["pay us", "€ 1.210,00", "soon"]);
    }
}
