//! ZIP files: what is packed in them, within limits.
//!
//! Knows how much is unpacked at most, and counts while it unpacks: what the headers of a file say
//! about sizes is never believed. A password, a damaged file and a bomb each are a problem. Names
//! are for showing only. Does not know what the packed files mean; a workbook is such a file too.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::facts::InnerFile;
use crate::problem::{Problem, ProblemKind};

/// The longest name that is shown, in characters.
const LONGEST_NAME: usize = 200;
/// So much is unpacked whatever the size of the packed file, in bytes.
const FREE: u64 = 1 << 20;
/// Beyond that, so many times the packed size; lists and XML stay well below.
const RATIO: u64 = 100;

/// How much is unpacked at most.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Files.
    pub files: usize,
    /// Bytes of one file.
    pub each: u64,
    /// Bytes of all files together.
    pub total: u64,
}

/// What a ZIP with files may hold.
pub const ZIP: Limits = Limits { files: 2_000, each: 20 << 20, total: 256 << 20 };
/// What a workbook may hold.
pub const WORKBOOK: Limits = Limits { files: 2_000, each: 200 << 20, total: 256 << 20 };

/// A ZIP that was opened, with what may still be unpacked of it.
pub struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    limits: Limits,
    room: u64,
}

/// Yes for the first bytes of a ZIP, also of an empty one.
pub fn looks_like(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

impl<'b> Archive<'b> {
    /// Opens it.
    ///
    /// # Errors
    /// When it is damaged or holds too many files.
    pub fn open(bytes: &'b [u8], limits: Limits) -> Result<Archive<'b>, Problem> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| said(&error, "ZIP"))?;
        if zip.len() > limits.files {
            let found = format!("{} > {}", zip.len(), limits.files);
            return Err(problem(ProblemKind::ArchiveFiles, &found));
        }
        let room = FREE.saturating_add(RATIO.saturating_mul(bytes.len() as u64));
        Ok(Archive { zip, limits, room: room.min(limits.total) })
    }

    /// Yes when it is a workbook of a spreadsheet program.
    pub fn is_workbook(&self) -> bool {
        self.has("xl/workbook.xml") || self.has("xl/workbook.bin")
    }

    /// What it is when it is a document of an office program and no workbook that we read.
    pub fn document(&self) -> Option<Problem> {
        let known = [
            ("word/document.xml", ProblemKind::UnknownFormat, "DOCX"),
            ("content.xml", ProblemKind::NotRead, "ODS/ODT"),
            ("[Content_Types].xml", ProblemKind::UnknownFormat, "OOXML"),
        ];
        let found = known.into_iter().find(|(name, _, _)| self.has(name));
        found.filter(|_| !self.is_workbook()).map(|(_, what, name)| problem(what, name))
    }

    /// Yes when a file of this name is in it.
    pub fn has(&self, name: &str) -> bool {
        self.place(name).is_some()
    }

    /// Where a file is; some writers take the other slash or other capitals.
    fn place(&self, name: &str) -> Option<usize> {
        let same = |at: usize| self.name(at).replace('\\', "/").eq_ignore_ascii_case(name);
        self.zip.index_for_name(name).or_else(|| (0..self.zip.len()).find(|at| same(*at)))
    }

    /// One file by its name; `None` when it is not there.
    ///
    /// # Errors
    /// When it cannot be unpacked within the limits.
    pub fn file(&mut self, name: &str) -> Result<Option<Vec<u8>>, Problem> {
        match self.place(name) {
            Some(at) => self.unpack(at).map(|(_, bytes)| Some(bytes)),
            None => Ok(None),
        }
    }

    /// All files, without folders and without what an operating system adds by itself.
    ///
    /// # Errors
    /// When one of them cannot be unpacked within the limits, or is a ZIP itself.
    pub fn files(&mut self) -> Result<Vec<InnerFile>, Problem> {
        let mut files = Vec::new();
        for at in 0..self.zip.len() {
            let (name, bytes) = self.unpack(at)?;
            let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
            if last.is_empty() || last.starts_with('.') || name.starts_with("__MACOSX/") {
                continue;
            }
            if looks_like(&bytes) && !is_office(&bytes) {
                return Err(problem(ProblemKind::ArchiveNested, &name));
            }
            files.push(InnerFile { name, bytes });
        }
        Ok(files)
    }

    fn unpack(&mut self, at: usize) -> Result<(String, Vec<u8>), Problem> {
        let name = self.name(at);
        let most = self.limits.each.min(self.room);
        let file = self.zip.by_index(at).map_err(|error| said(&error, &name))?;
        let mut bytes = Vec::new();
        let read = file.take(most + 1).read_to_end(&mut bytes);
        if bytes.len() as u64 > most {
            return Err(problem(ProblemKind::ArchiveLimit, &name));
        }
        read.map_err(|_| problem(ProblemKind::Archive, &name))?;
        self.room -= bytes.len() as u64;
        Ok((name, bytes))
    }

    fn name(&self, at: usize) -> String {
        let name = self.zip.name_for_index(at).and_then(Result::ok).unwrap_or_default();
        name.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect()
    }
}

/// Yes for what an office program packs as a ZIP.
fn is_office(bytes: &[u8]) -> bool {
    let archive = Archive::open(bytes, WORKBOOK);
    archive.is_ok_and(|archive| archive.is_workbook() || archive.document().is_some())
}

fn problem(what: ProblemKind, found: &str) -> Problem {
    Problem::at(0, what, found)
}

fn said(error: &ZipError, name: &str) -> Problem {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            problem(ProblemKind::Locked, name)
        }
        _ => problem(ProblemKind::Archive, name),
    }
}
