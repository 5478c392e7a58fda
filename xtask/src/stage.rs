//! The stages of a run: each announced, timed and remembered, with a summary at the end.
//!
//! A failing stage does not stop the next one, so that one run tells everything that is wrong.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// What became of a stage.
enum End {
    Done(String),
    Skipped(String),
    Failed(String),
}

/// What a stage that did not fail has to say.
pub enum Said {
    /// It was done; with a remark for the summary, or none.
    Done(String),
    /// It was not done, because of this.
    Skipped(String),
}

impl From<()> for Said {
    fn from((): ()) -> Said {
        Said::Done(String::new())
    }
}

/// All stages so far.
#[derive(Default)]
pub struct Stages {
    ended: Vec<(&'static str, Duration, End)>,
}

impl Stages {
    /// Runs a stage and prints how it ended and how long it took.
    pub fn run<S: Into<Said>>(&mut self, name: &'static str, work: impl FnOnce() -> Result<S>) {
        println!("\n=== {name}");
        let started = Instant::now();
        let end = match work().map(Into::into) {
            Ok(Said::Done(remark)) => End::Done(remark),
            Ok(Said::Skipped(why)) => End::Skipped(why),
            Err(error) => End::Failed(format!("{error:#}")),
        };
        let took = started.elapsed();
        println!("{}", line(name, took, &end));
        self.ended.push((name, took, end));
    }

    /// Prints one line per stage and the verdict; an error when any stage failed.
    pub fn finish(self) -> Result<()> {
        println!("\n=== summary");
        for (name, took, end) in &self.ended {
            println!("{}", line(name, *took, end));
        }
        let total: Duration = self.ended.iter().map(|(_, took, _)| *took).sum();
        let count = |is: fn(&End) -> bool| self.ended.iter().filter(|(.., end)| is(end)).count();
        let failed = count(|end| matches!(end, End::Failed(_)));
        let skipped = count(|end| matches!(end, End::Skipped(_)));
        let done = self.ended.len() - failed - skipped;
        let seconds = total.as_secs_f64();
        println!("stages: {done} done, {skipped} skipped, {failed} failed in {seconds:.1} s");
        if failed > 0 {
            bail!("{failed} of {} stages failed", self.ended.len());
        }
        Ok(())
    }
}

fn line(name: &str, took: Duration, end: &End) -> String {
    let (word, remark) = match end {
        End::Done(remark) => ("ok", remark),
        End::Skipped(why) => ("SKIPPED", why),
        End::Failed(why) => ("FAILED", why),
    };
    let line = format!("{name:<10} {word:<8} {:>7.1} s   {remark}", took.as_secs_f64());
    line.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_stage_fails_the_run_and_does_not_stop_the_next() {
        let mut stages = Stages::default();
        stages.run("first", || -> Result<Said> { bail!("broken") });
        let mut reached = false;
        stages.run("second", || {
            reached = true;
            Ok(())
        });
        assert!(reached);
        assert_eq!(stages.finish().unwrap_err().to_string(), "1 of 2 stages failed");
    }

    #[test]
    fn a_skipped_stage_is_no_failure() {
        let mut stages = Stages::default();
        stages.run("first", || Ok(Said::Skipped("no tool".into())));
        assert!(stages.finish().is_ok());
    }
}
