//! One run of the program: the options, the words, the database and the desk.
//!
//! The only place that asks the clock. Says where the data is when nobody does. A database that is
//! not there is not made by looking: only `init` makes one.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::access::Right;
use punctueel_domain::refusal::Refusal;
use punctueel_letters::words::Words;
use punctueel_office::No;
use punctueel_office::desk::{Desk, Who, dutch_day, open_database};
use punctueel_office::users;
use punctueel_store::Db;

use super::answer::Answer;
use super::options::Options;
use super::page::Page;
use super::usage::Wrong;
use crate::press::press;

/// So many bytes are read of what is typed, and no more.
const MOST_TYPED: u64 = 16 << 20;

/// What a command shows of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// Nothing of anybody.
    Nothing,
    /// One debtor, or what is put to whoever asks.
    Own,
    /// Everything.
    All,
}

/// One run of the program.
pub struct Session {
    /// What was typed before and behind the command.
    pub options: Options,
    /// What the command shows.
    pub shows: Shows,
    /// The words.
    pub words: &'static Words,
    /// The moment, when it is not the real one: in a story.
    pub at: Option<Timestamp>,
}

impl Session {
    /// The moment.
    #[allow(clippy::disallowed_methods, reason = "here a desk is opened")]
    pub fn now(&self) -> Timestamp {
        self.at.unwrap_or_else(Timestamp::now)
    }

    /// The day to act as: the one named, else the real one in the Netherlands.
    pub fn today(&self) -> Date {
        self.options.today.unwrap_or_else(|| dutch_day(self.now()))
    }

    /// Where the data is.
    pub fn address(&self) -> String {
        match &self.options.database {
            Some(address) if !address.is_empty() => address.clone(),
            _ => format!("sqlite:{}", data_folder().join("punctueel.db").display()),
        }
    }

    /// The database, made when it is not there.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn database(&self) -> anyhow::Result<Db> {
        Ok(open_database(&self.address())?)
    }

    /// Yes when there is a database to look at.
    pub fn has_database(&self) -> bool {
        match self.address().strip_prefix("sqlite:") {
            Some(":memory:") | None => true,
            Some(path) => Path::new(path).exists(),
        }
    }

    /// The administration, opened for work.
    ///
    /// # Errors
    /// When there is none, one must be named, or the database fails.
    pub fn desk(&self) -> anyhow::Result<Desk> {
        if !self.has_database() {
            return Err(No::from(Refusal::NoAdministration).into());
        }
        let (name, today) = (self.options.administration.as_deref(), self.options.today);
        let mut db = self.database()?;
        let who = self.who(&mut db)?;
        let mut desk = Desk::open(db, name, who, self.now(), today)?;
        if let Some(since) = self.options.since {
            if since > desk.last_event()? {
                return Err(No::from(Refusal::NotFound { value: since.to_string() }).into());
            }
            desk.since = Some(since);
        }
        Ok(desk.with_press(press()))
    }

    /// Who works, when that may look at what the command shows.
    ///
    /// # Errors
    /// When nobody of that name works here, or he may not.
    pub fn who(&self, db: &mut Db) -> anyhow::Result<Who> {
        let who = users::who(db, self.options.user.as_deref())?;
        let may_look = match self.shows {
            Shows::Nothing => Ok(()),
            Shows::Own => who.may(Right::Disputes).or_else(|_| who.may(Right::Read)),
            Shows::All => who.may(Right::Read),
        };
        may_look.map_err(No::from)?;
        Ok(who)
    }

    /// What a file holds.
    ///
    /// # Errors
    /// When it is not there or cannot be read.
    pub fn bytes(&self, path: &Path) -> anyhow::Result<Vec<u8>> {
        Ok(fs::read(path).map_err(|error| Wrong::file(path, &error, self.words))?)
    }

    /// What a text file holds; `-` is what is typed.
    ///
    /// # Errors
    /// When it is not there or cannot be read.
    pub fn text(&self, path: &Path) -> anyhow::Result<String> {
        let bytes = match path == Path::new("-") {
            true => {
                let mut typed = Vec::new();
                let read = std::io::stdin().lock().take(MOST_TYPED).read_to_end(&mut typed);
                read.map_err(|error| Wrong::file(path, &error, self.words))?;
                typed
            }
            false => self.bytes(path)?,
        };
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// An answer: the shape for machines, or the page for people.
    ///
    /// # Errors
    /// When the shape cannot be written as JSON.
    pub fn answer(
        &self,
        shape: &impl Serialize,
        page: impl FnOnce(&mut Page),
    ) -> anyhow::Result<Answer> {
        let text = if self.options.json {
            format!("{}\n", serde_json::to_string_pretty(shape)?)
        } else {
            let mut paper = Page::new(self.words);
            page(&mut paper);
            paper.text()
        };
        Ok(Answer { text, is_no: false })
    }

    /// The same, as a no when `is_no`.
    ///
    /// # Errors
    /// When the shape cannot be written as JSON.
    pub fn verdict(
        &self,
        is_no: bool,
        shape: &impl Serialize,
        page: impl FnOnce(&mut Page),
    ) -> anyhow::Result<Answer> {
        Ok(Answer { is_no, ..self.answer(shape, page)? })
    }
}

/// The user's folder for data of programs.
fn data_folder() -> PathBuf {
    let named = |name: &str| std::env::var_os(name).filter(|path| !path.is_empty());
    let base = named("XDG_DATA_HOME").or_else(|| named("APPDATA")).map(PathBuf::from);
    let home = || std::env::home_dir().unwrap_or_default().join(".local/share");
    base.unwrap_or_else(home).join("punctueel")
}
