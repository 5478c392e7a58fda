//! The floor under our figures: the same bytes looked at without understanding them.
//!
//! For `punctueel bench` only: XML as bare events of the library we read it with, other files as
//! lines. What a ratio leaves is what our own reading costs.

use quick_xml::Reader;
use quick_xml::events::Event;

/// How many bare XML events a file has. Stops where it is no XML.
pub fn xml_events(bytes: &[u8]) -> u64 {
    let mut reader = Reader::from_reader(bytes);
    let mut count = 0;
    while let Ok(event) = reader.read_event() {
        if matches!(event, Event::Eof) {
            break;
        }
        count += 1;
    }
    count
}

/// How many of its lines begin a field.
pub fn lines(bytes: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(bytes);
    text.lines().filter(|line| line.starts_with(':')).count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_a_file_is_looked_at() {
        assert_eq!(xml_events(b"<a><b>1</b><b/></a>"), 6);
        assert_eq!(lines(b":20:X\r\n:61:2611\r\nmore\r\n"), 2);
    }
}
