//! A workbook: which sheets it has, where they are, and what their cells refer to.
//!
//! Knows the parts of the file by their relations, so that a writer may call them what he likes.
//! Does not read the cells.

use std::collections::HashMap;

use super::pieces::{Piece, Pieces, attribute};
use super::{strings, styles};
use crate::archive::{Archive, WORKBOOK};
use crate::problem::{Problem, ProblemKind};

/// More sheets than this are not looked at.
const MOST_SHEETS: usize = 100;

/// One sheet by name.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Yes when it is not shown.
    pub is_hidden: bool,
    /// The part of the file that holds it.
    part: String,
}

/// A workbook that was opened.
pub struct Workbook<'b> {
    archive: Archive<'b>,
    /// The sheets in their order.
    pub sheets: Vec<Sheet>,
    /// Yes when days are counted from 1904.
    pub is_1904: bool,
    /// Yes when the results of formulas are to be calculated first: a result of nothing is none.
    pub is_uncalculated: bool,
    /// The texts.
    pub strings: Vec<String>,
    /// For each look of a cell whether it shows a day.
    pub day_looks: Vec<bool>,
}

impl<'b> Workbook<'b> {
    /// Opens it and reads what all sheets share.
    ///
    /// # Errors
    /// When it is damaged, locked or larger than we read.
    pub fn open(bytes: &'b [u8]) -> Result<Workbook<'b>, Problem> {
        let archive = Archive::open(bytes, WORKBOOK)?;
        if archive.has("xl/workbook.bin") {
            return Err(Problem::at(0, ProblemKind::NotRead, "XLSB"));
        }
        let mut workbook = Workbook {
            archive,
            sheets: Vec::new(),
            is_1904: false,
            is_uncalculated: false,
            strings: Vec::new(),
            day_looks: Vec::new(),
        };
        let parts = workbook.relations()?;
        workbook.read_sheets(&parts)?;
        let named = |kind: &str| parts.get(kind).cloned().unwrap_or_default();
        let (strings, styles) = (named("sharedStrings"), named("styles"));
        if let Some(xml) = workbook.part(&strings)? {
            workbook.strings = strings::read(&strings, &xml)?;
        }
        if let Some(xml) = workbook.part(&styles)? {
            workbook.day_looks = styles::read(&styles, &xml)?;
        }
        Ok(workbook)
    }

    /// The XML of one sheet.
    ///
    /// # Errors
    /// When it is not there or cannot be unpacked.
    pub fn sheet_xml(&mut self, sheet: &Sheet) -> Result<String, Problem> {
        let xml = self.part(&sheet.part)?;
        xml.ok_or_else(|| Problem::at(0, ProblemKind::Archive, &sheet.name))
    }

    fn part(&mut self, name: &str) -> Result<Option<String>, Problem> {
        let Some(bytes) = self.archive.file(name)? else { return Ok(None) };
        let text = String::from_utf8(bytes);
        text.map(Some).map_err(|_| Problem::at(0, ProblemKind::Encoding, name))
    }

    /// The parts by the id with which the workbook names them, and by their kind.
    fn relations(&mut self) -> Result<HashMap<String, String>, Problem> {
        const NAME: &str = "xl/_rels/workbook.xml.rels";
        let xml = self.part(NAME)?.unwrap_or_default();
        let mut pieces = Pieces::of(NAME, &xml);
        let mut parts = HashMap::new();
        loop {
            match pieces.next()? {
                Piece::Open(start) if start.local_name().as_ref() == "Relationship" => {
                    let target = attribute(&start, "Target").unwrap_or_default();
                    let part = match target.strip_prefix('/') {
                        Some(whole) => whole.to_owned(),
                        None => format!("xl/{target}"),
                    };
                    let kind = attribute(&start, "Type").unwrap_or_default();
                    let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                    parts.insert(kind, part.clone());
                    parts.insert(attribute(&start, "Id").unwrap_or_default(), part);
                }
                Piece::End => return Ok(parts),
                _ => {}
            }
        }
    }

    fn read_sheets(&mut self, parts: &HashMap<String, String>) -> Result<(), Problem> {
        const NAME: &str = "xl/workbook.xml";
        let xml = self.part(NAME)?.unwrap_or_default();
        let mut pieces = Pieces::of(NAME, &xml);
        loop {
            let start = match pieces.next()? {
                Piece::Open(start) => start,
                Piece::End => return Ok(()),
                _ => continue,
            };
            let says_yes = |name| attribute(&start, name).is_some_and(|v| v == "1" || v == "true");
            match start.local_name().as_ref() {
                "workbookPr" => self.is_1904 = says_yes("date1904"),
                "calcPr" => self.is_uncalculated = says_yes("fullCalcOnLoad"),
                "sheet" if self.sheets.len() < MOST_SHEETS => {
                    let id = attribute(&start, "id").unwrap_or_default();
                    let state = attribute(&start, "state");
                    self.sheets.push(Sheet {
                        name: attribute(&start, "name").unwrap_or_default(),
                        is_hidden: state.is_some_and(|state| state != "visible"),
                        part: parts.get(&id).cloned().unwrap_or_default(),
                    });
                }
                _ => {}
            }
        }
    }
}
