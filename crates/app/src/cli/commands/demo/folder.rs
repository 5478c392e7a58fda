//! The folder of the demo: made by us, or refused.
//!
//! A folder that the demo made carries a marker. Only such a folder is filled anew, and only what
//! the demo itself puts there is taken away first.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use punctueel_domain::coded::Data;
use punctueel_letters::words::Words;
use punctueel_office::sample::play::Arriving;

use crate::cli::usage::Wrong;

/// Says that the demo made the folder.
const MARKER: &str = ".punctueel-demo";
/// The database, and what SQLite keeps beside it.
const DATABASE: [&str; 3] = ["punctueel.db", "punctueel.db-wal", "punctueel.db-shm"];
/// Where the files stand that came in.
const FILES: &str = "bestanden";
/// Where the letters stand.
pub const LETTERS: &str = "brieven";
/// Where the call sheets stand.
pub const SHEETS: &str = "belbladen";
/// How the names of the files in each of these folders begin.
const BEGINNINGS: [(&str, &[&str]); 3] = [
    (FILES, &["bank-", "openstaande-posten-"]),
    (LETTERS, &["brief-", "printbestand-"]),
    (SHEETS, &["belblad-"]),
];

/// The folder.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Makes the folder, or empties the one that the demo made before.
    ///
    /// # Errors
    /// When there is such a folder that the demo did not make, or the disk fails.
    pub fn make(path: &Path, words: &Words) -> Result<Folder, Wrong> {
        let folder = Folder { path: path.to_owned() };
        let is_there = path.symlink_metadata().is_ok();
        let is_empty = || fs::read_dir(path).is_ok_and(|mut inside| inside.next().is_none());
        if is_there && !path.join(MARKER).is_file() && !is_empty() {
            let args = [("folder", path.display().to_string().arg())];
            let sentence = words.say("error-FOLDER-NOT-OURS", &args);
            return Err(Wrong { code: "FOLDER-NOT-OURS", sentence, exit: 1 });
        }
        let made = folder.empty().and_then(|()| folder.begin(words));
        made.map_err(|error| Wrong::file(path, &error, words))?;
        Ok(folder)
    }

    fn begin(&self, words: &Words) -> io::Result<()> {
        fs::create_dir_all(self.path.join(FILES))?;
        fs::write(self.path.join(MARKER), format!("{}\n", words.say("demo-marker", &[])))
    }

    fn empty(&self) -> io::Result<()> {
        for name in DATABASE {
            take_away(&self.path.join(name))?;
        }
        BEGINNINGS.iter().try_for_each(|(inside, begin)| self.empty_inside(inside, begin))
    }

    fn empty_inside(&self, inside: &str, begin: &[&str]) -> io::Result<()> {
        let files = match fs::read_dir(self.path.join(inside)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            files => files?,
        };
        for file in files {
            let file = file?;
            let name = file.file_name();
            let is_ours = |begin: &&str| name.to_str().is_some_and(|name| name.starts_with(*begin));
            if begin.iter().any(is_ours) {
                take_away(&file.path())?;
            }
        }
        Ok(())
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where the database is, as the other commands want to hear it.
    pub fn address(&self) -> String {
        format!("sqlite:{}", self.path.join(DATABASE[0]).display())
    }

    /// A folder in it, made when it is not there.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn inside(&self, name: &str, words: &Words) -> Result<PathBuf, Wrong> {
        let path = self.path.join(name);
        fs::create_dir_all(&path).map_err(|error| Wrong::file(&path, &error, words))?;
        Ok(path)
    }

    /// Where a file stands.
    pub fn path_of(&self, file: &Arriving) -> PathBuf {
        self.path.join(FILES).join(&file.name)
    }

    /// Keeps files.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn keep(&self, files: &[Arriving], words: &Words) -> Result<(), Wrong> {
        for file in files {
            let path = self.path_of(file);
            fs::write(&path, &file.bytes).map_err(|error| Wrong::file(&path, &error, words))?;
        }
        Ok(())
    }
}

/// Takes a file away when it is there.
fn take_away(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}
