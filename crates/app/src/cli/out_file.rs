//! A file that a command writes: it has a temporary name beside its place until it is whole.
//!
//! A file that is there is never overwritten unasked. Whoever looks at the place finds the old file
//! or the whole new one, never half of one. Only the owner of the file may read it.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use punctueel_domain::coded::Data;
use punctueel_domain::refusal::Refusal;
use punctueel_letters::words::Words;
use punctueel_office::{No, Outcome};

use super::usage::Wrong;

/// A file being written.
pub struct OutFile {
    path: PathBuf,
    out: BufWriter<NamedTempFile>,
    force: bool,
    words: &'static Words,
}

/// A file in its place.
pub struct Placed {
    path: PathBuf,
    words: &'static Words,
}

impl Placed {
    /// Takes the file away again when what had to follow was refused: nobody may use it then.
    ///
    /// # Errors
    /// What was refused; or when the disk fails.
    pub fn keep_if<T>(self, followed: Outcome<T>) -> anyhow::Result<T> {
        match followed {
            Ok(done) => Ok(done),
            Err(no) => {
                let gone = fs::remove_file(&self.path);
                gone.map_err(|error| unwritable(&self.path, &error, self.words))?;
                Err(no.into())
            }
        }
    }
}

/// Makes a folder for several files, unless it is there.
///
/// # Errors
/// `FILE-UNWRITABLE` when it cannot be made.
pub fn make_folder(folder: &Path, words: &'static Words) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error, words))?;
    Ok(())
}

impl OutFile {
    /// Begins a file; one that is there stays unless `force`.
    ///
    /// # Errors
    /// `FILE-EXISTS`; or when nothing can be written in its folder.
    pub fn begin(path: &Path, force: bool, words: &'static Words) -> anyhow::Result<OutFile> {
        if path.exists() && !force {
            return Err(exists(path).into());
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let begun = NamedTempFile::new_in(folder.unwrap_or(Path::new(".")));
        let file = begun.map_err(|error| unwritable(path, &error, words))?;
        Ok(OutFile { path: path.to_owned(), out: BufWriter::new(file), force, words })
    }

    /// The file is whole: puts it in its place, and says where it is.
    ///
    /// # Errors
    /// `FILE-EXISTS` when somebody made one of that name meanwhile; or when the disk fails.
    pub fn end(self) -> anyhow::Result<Placed> {
        let (path, words) = (&self.path, self.words);
        let failed = |error: &io::Error| unwritable(path, error, words);
        let file = self.out.into_inner().map_err(|error| failed(error.error()))?;
        file.as_file().sync_all().map_err(|error| failed(&error))?;
        let kept = if self.force { file.persist(path) } else { file.persist_noclobber(path) };
        match kept {
            Ok(_) => Ok(Placed { path: self.path, words }),
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
                Err(exists(path).into())
            }
            Err(error) => Err(failed(&error.error).into()),
        }
    }
}

impl Write for OutFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

fn exists(path: &Path) -> No {
    Refusal::FileExists { name: path.display().to_string() }.into()
}

/// A file that cannot be written where it should.
pub fn unwritable(path: &Path, error: &io::Error, words: &Words) -> Wrong {
    let args = [("file", path.display().to_string().arg()), ("cause", error.to_string().arg())];
    let sentence = words.say("error-FILE-UNWRITABLE", &args);
    Wrong { code: "FILE-UNWRITABLE", sentence, exit: 3 }
}

#[cfg(test)]
mod tests {
    use punctueel_domain::party::Language;

    use super::*;

    #[test]
    fn a_file_goes_again_when_what_follows_is_refused() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("brieven.pdf");
        let words = Words::of(Language::Nl);
        let place = || OutFile::begin(&path, false, words)?.end();
        assert!(place()?.keep_if(Err::<(), _>(exists(&path))).is_err());
        assert!(!path.exists());
        place()?.keep_if(Ok(()))?;
        assert!(path.exists());
        Ok(())
    }
}
