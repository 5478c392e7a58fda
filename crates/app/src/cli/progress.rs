//! How far long work is: one line on standard error, on a terminal only.
//!
//! A script or a file never sees it. The line goes away when the work ends.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use punctueel_domain::coded::Arg;
use punctueel_letters::words::Words;

/// How far the work is.
pub struct Progress {
    bar: ProgressBar,
    words: &'static Words,
    id: &'static str,
}

impl Progress {
    /// Shows the message with this id, filled with a count.
    pub fn start(words: &'static Words, id: &'static str) -> Progress {
        let bar = ProgressBar::new_spinner().with_style(ProgressStyle::default_spinner());
        bar.set_draw_target(ProgressDrawTarget::stderr());
        bar.enable_steady_tick(Duration::from_millis(120));
        let progress = Progress { bar, words, id };
        progress.at(0);
        progress
    }

    /// So much was done.
    pub fn at(&self, count: i64) {
        self.bar.set_message(self.words.say(self.id, &[("count", Arg::Count(count))]));
    }

    /// What it is busy with.
    pub fn busy_with(&self, what: &str) {
        let what = Arg::Text(what.to_owned());
        self.bar.set_message(self.words.say(self.id, &[("what", what), ("count", Arg::Count(0))]));
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
