//! The XML of one part of a workbook, event by event.
//!
//! Knows that an element is told by its local name (writers choose their prefixes), and that a
//! document type or an entity is refused. Does not know what an element means.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::problem::{Problem, ProblemKind};

/// One event.
pub enum Piece<'x> {
    /// An element begins.
    Open(BytesStart<'x>),
    /// Text, or one character that was written as `&amp;`.
    Text(String),
    /// The element of this name ends.
    Close(String),
    /// The part ends.
    End,
}

/// A part that is being read.
pub struct Pieces<'x> {
    reader: Reader<&'x [u8]>,
    /// Its name, for a problem.
    name: &'x str,
}

impl<'x> Pieces<'x> {
    /// Starts at the beginning.
    pub fn of(name: &'x str, text: &'x str) -> Pieces<'x> {
        let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
        reader.config_mut().expand_empty_elements = true;
        Pieces { reader, name }
    }

    /// The next event.
    ///
    /// # Errors
    /// When the XML is broken or asks for an entity.
    pub fn next(&mut self) -> Result<Piece<'x>, Problem> {
        loop {
            let event = self.reader.read_event();
            return Ok(match event.map_err(|_| self.damaged())? {
                Event::Start(start) => Piece::Open(start),
                Event::End(end) => Piece::Close(end.local_name().as_ref().to_owned()),
                Event::Text(text) => Piece::Text(text.to_string()),
                Event::CData(text) => Piece::Text(text.to_string()),
                Event::GeneralRef(reference) => {
                    let character = match &*reference {
                        "amp" => Some('&'),
                        "lt" => Some('<'),
                        "gt" => Some('>'),
                        "quot" => Some('"'),
                        "apos" => Some('\''),
                        _ => reference.resolve_char_ref().ok().flatten(),
                    };
                    Piece::Text(character.ok_or_else(|| self.entity())?.to_string())
                }
                Event::DocType(_) => return Err(self.entity()),
                Event::Eof => Piece::End,
                _ => continue,
            });
        }
    }

    /// The problem of a part that is not as it should be.
    pub fn damaged(&self) -> Problem {
        Problem::at(0, ProblemKind::Archive, self.name)
    }

    fn entity(&self) -> Problem {
        Problem::at(0, ProblemKind::XmlEntities, self.name)
    }
}

/// What an attribute says, by its local name.
pub fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut all = start.attributes();
    let mut all = all.with_checks(false).flatten();
    let found = all.find(|one| one.key.local_name().as_ref() == name)?;
    let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}
