//! What every reader of XML needs, whatever the file means: characters by name, and lines.
//!
//! Knows the five named characters and those by number; any other name would have to be looked up,
//! and never is. Counts lines while a reader goes forward. Does not know elements.

use quick_xml::events::BytesRef;

/// The character that `&amp;` or `&#233;` stands for; `None` for what would have to be looked up.
pub fn character(reference: &BytesRef<'_>) -> Option<char> {
    let name: &str = reference;
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => reference.resolve_char_ref().ok().flatten(),
    }
}

/// The lines of a text, counted while a reader goes through it.
#[derive(Debug)]
pub struct Lines<'t> {
    text: &'t str,
    /// Up to here the lines are counted.
    counted: usize,
    line: u64,
}

impl<'t> Lines<'t> {
    /// At the beginning of a text.
    pub fn of(text: &'t str) -> Lines<'t> {
        Lines { text, counted: 0, line: 1 }
    }

    /// The line of a position that is not before the last one asked for, from 1.
    pub fn at(&mut self, position: usize) -> u64 {
        let passed = self.text.as_bytes().get(self.counted..position).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.counted = self.counted.max(position);
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_forward_only() {
        let mut lines = Lines::of("a\nb\n\nc");
        assert_eq!([lines.at(0), lines.at(2), lines.at(5), lines.at(5)], [1, 2, 4, 4]);
        assert_eq!([lines.at(1), lines.at(99)], [4, 4]);
    }

    #[test]
    fn only_known_characters_have_a_name() {
        let of = |name: &str| character(&BytesRef::new(name));
        assert_eq!([of("amp"), of("#233"), of("#xE9")], [Some('&'), Some('é'), Some('é')]);
        assert_eq!([of("bomb"), of("#xFFFFFFF")], [None, None]);
    }
}
