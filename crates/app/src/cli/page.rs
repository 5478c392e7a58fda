//! What people read: titles, sentences, lists and tables, in order.
//!
//! Knows how a page is laid out and that a title stands out on a terminal. Knows no content:
//! commands put that in, as ids of messages with their data.

use std::io::IsTerminal;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use punctueel_domain::coded::{Arg, Data};
use punctueel_domain::money::Cents;
use punctueel_letters::words::Words;

use super::table::{self, Head, MOST_ROWS};

/// A page being written.
pub struct Page {
    text: String,
    is_terminal: bool,
    /// The words.
    pub words: &'static Words,
}

impl Page {
    /// An empty page.
    pub fn new(words: &'static Words) -> Page {
        let is_terminal = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Page { text: String::new(), is_terminal, words }
    }

    /// The page as text.
    pub fn text(self) -> String {
        self.text
    }

    /// A title, with an empty line above it.
    pub fn title(&mut self, id: &str, args: &[(&str, Arg)]) {
        self.heading(&self.words.say(id, args));
    }

    /// A title that stands there already, with an empty line above it.
    pub fn heading(&mut self, title: &str) {
        self.gap();
        let title =
            if self.is_terminal { format!("\u{1b}[1m{title}\u{1b}[0m") } else { title.to_owned() };
        self.line(&title);
    }

    /// A sentence from the words.
    pub fn say(&mut self, id: &str, args: &[(&str, Arg)]) {
        self.line(&self.words.say(id, args));
    }

    /// A sentence that stands there already.
    pub fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// A point of a list, with what to do about it below it.
    pub fn point(&mut self, text: &str) {
        self.line(&format!("- {}", text.replace('\n', "\n  ")));
    }

    /// An empty line, unless there is one.
    pub fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A table; says so when it does not show all rows.
    pub fn table(&mut self, heads: &[Head], rows: &[Vec<String>]) {
        self.text.push_str(&table::print(heads, rows, self.words));
        if rows.len() > MOST_ROWS {
            let more = (rows.len() - MOST_ROWS) as i64;
            self.say("page-more-rows", &[("count", Arg::Count(more))]);
        }
    }

    /// An amount.
    pub fn money(&self, amount: Cents) -> String {
        self.words.money(amount)
    }

    /// A day in a table.
    pub fn day(&self, day: Date) -> String {
        self.words.short_day(day)
    }

    /// A day in a table, or nothing.
    pub fn maybe_day(&self, day: Option<Date>) -> String {
        day.map(|day| self.day(day)).unwrap_or_default()
    }
}

/// A count, as sentences need it.
pub fn count(number: usize) -> Arg {
    Arg::Count(number as i64)
}

/// A text, as sentences need it.
pub fn text(text: impl AsRef<str>) -> Arg {
    text.as_ref().to_owned().arg()
}

/// A moment as people here say it: the day and the time on the clock.
pub fn moment(moment: Timestamp, words: &Words) -> String {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let local = moment.to_zoned(zone).datetime();
    let time = local.strftime("%H:%M:%S").to_string();
    format!("{} {}", words.date(local.date()), time.trim_end_matches(":00"))
}
