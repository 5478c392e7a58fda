//! What typst gets to see of the world: one page, its data, its pictures, our fonts. Nothing else.
//!
//! Knows no file system, no packages, no clock and no chance, so that the same page with the same
//! data gives the same paper. The names of the files are fixed and interned once, because typst
//! never forgets a name. What is made of a page is `typeset`.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// The page itself.
static PAGE: LazyLock<FileId> = LazyLock::new(|| name("page.typ"));
/// Its data, as JSON.
static DATA: LazyLock<FileId> = LazyLock::new(|| name("data.json"));
/// The picture to scan; not always there.
static SCAN: LazyLock<FileId> = LazyLock::new(|| name("scan.svg"));

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The fonts in the program and what typst asks to choose between them.
static FONTS: LazyLock<(LazyHash<FontBook>, Vec<Font>)> = LazyLock::new(|| {
    let files: [&'static [u8]; 4] = [
        notosans::REGULAR_TTF,
        notosans::BOLD_TTF,
        notosans::ITALIC_TTF,
        notosans::BOLD_ITALIC_TTF,
    ];
    let fonts = files.into_iter().filter_map(|file| Font::new(Bytes::new(file), 0));
    let fonts: Vec<Font> = fonts.collect();
    (LazyHash::new(FontBook::from_fonts(&fonts)), fonts)
});

/// A name below the root; these few cannot be wrong, and a wrong one would only name the root.
fn name(path: &str) -> FileId {
    let path = VirtualPath::new(path).or_else(|_| VirtualPath::new("/"));
    let path = path.unwrap_or_else(|_| unreachable!("the root is a path"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// A page as typst reads it.
pub(crate) fn page(text: String) -> Source {
    Source::new(*PAGE, text)
}

/// One page with what it may read.
pub(crate) struct Desk {
    /// The page.
    pub page: Source,
    /// Its data, as JSON.
    pub data: Bytes,
    /// The picture to scan, as SVG.
    pub scan: Option<Bytes>,
    /// Finished documents, in their order: `letter-1.pdf` and on.
    pub letters: Vec<Bytes>,
}

impl Desk {
    /// The finished document of that name.
    fn letter(&self, id: FileId) -> Option<&Bytes> {
        let name = id.vpath().file_stem()?.strip_prefix("letter-")?;
        self.letters.get(name.parse::<usize>().ok()?.checked_sub(1)?)
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.0
    }

    fn main(&self) -> FileId {
        *PAGE
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == *PAGE { Ok(self.page.clone()) } else { Err(not_here(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let scan = self.scan.as_ref().filter(|_| id == *SCAN);
        let data = Some(&self.data).filter(|_| id == *DATA);
        let found = scan.or(data).or_else(|| self.letter(id));
        found.cloned().ok_or_else(|| not_here(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.1.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_here(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
