//! The page of the demo: what was played, the last day as the commands print it, and what to try.

use std::path::Path;

use jiff::civil::Date;

use punctueel_domain::coded::Arg;
use punctueel_office::sample::house;
use punctueel_office::sample::play::Story;

use super::folder::Folder;
use super::paper::Paper;
use super::{LastDay, Printed};
use crate::cli::page::{Page, count, text};

/// The most lines shown of what a command prints.
const MOST_LINES: usize = 60;

/// Shows it.
pub fn show(page: &mut Page, story: &Story, folder: &Folder, shown: &LastDay) {
    let plan = &story.world.plan;
    let day = text(page.words.day(plan.today));
    page.title("demo-title", &[("name", text(house().name)), ("day", day.clone())]);
    overview(page, story, folder);
    let is_bulk = super::is_bulk(plan);
    page.say(if is_bulk { "demo-way-bulk" } else { "demo-way-daily" }, &[]);
    if let Some(on) = shown.stopped_on {
        page.say("demo-stopped", &[("day", text(page.words.date(on)))]);
        return next(page, folder, on, &["check".to_owned()]);
    }
    section(page, "demo-imported", shown.imported.as_ref(), |_| ());
    let last = plan.last_working_day();
    section(page, "demo-run", Some(&shown.run), |page| {
        if last < plan.today {
            let last = text(page.words.day(last));
            page.say("demo-no-working-day", &[("day", day), ("last", last)]);
        }
    });
    section(page, "demo-today", Some(&shown.today), |_| ());
    section(page, "demo-why", shown.why.as_ref(), |_| ());
    paper(page, &shown.paper);
    section(page, "demo-message", shown.message.as_ref(), |_| ());
    page.title("demo-next", &[]);
    next(page, folder, plan.today, &shown.next);
    page.say("demo-no-pages", &[]);
}

/// Commands to type.
fn next(page: &mut Page, folder: &Folder, on: Date, commands: &[String]) {
    let program = std::env::args().next().unwrap_or_else(|| "punctueel".to_owned());
    for command in commands {
        let address = folder.address();
        page.line(&format!("  {program} {command} --database {address} --today {on}"));
    }
}

fn overview(page: &mut Page, story: &Story, folder: &Folder) {
    let (plan, tally) = (&story.world.plan, &story.tally);
    let number = |number: u32| Arg::Count(i64::from(number));
    page.say(
        "demo-made",
        &[
            ("debtors", count(story.world.people.len())),
            ("invoices", count(story.world.bills.len())),
            ("folder", text(folder.path().display().to_string())),
        ],
    );
    page.say(
        "demo-played",
        &[
            ("day", text(page.words.date(plan.start()))),
            ("files", number(tally.files)),
            ("receipts", number(tally.matched + tally.settled)),
            ("settled", number(tally.settled)),
            ("calls", number(tally.calls)),
            ("promises", number(tally.promises)),
            ("disputes", number(tally.disputes)),
            ("messages", number(tally.messages)),
        ],
    );
}

/// What was put on paper, and where it stands.
fn paper(page: &mut Page, paper: &Paper) {
    if paper.alone + paper.sheets > 0 {
        page.title("demo-paper", &[]);
    }
    let place = |path: &Path| text(path.display().to_string());
    if let Some(file) = &paper.print_file {
        let letters = count(paper.letters);
        page.say("demo-print-file", &[("count", letters), ("file", place(file))]);
    }
    if paper.alone > 0 {
        let args = [("count", count(paper.alone)), ("folder", place(&paper.letters_in))];
        page.say("demo-letters", &args);
    }
    if paper.sheets > 0 {
        let sheets = count(paper.sheets);
        page.say("demo-sheets", &[("count", sheets), ("folder", place(&paper.sheets_in))]);
    }
}

/// A heading, the command as it is typed, and what it printed.
fn section(page: &mut Page, id: &str, shown: Option<&Printed>, before: impl FnOnce(&mut Page)) {
    let Some(shown) = shown else { return };
    page.title(id, &[]);
    before(page);
    page.line(&format!("> punctueel {}", shown.command));
    page.gap();
    let lines: Vec<&str> = shown.text.trim_matches('\n').lines().collect();
    lines.iter().take(MOST_LINES).for_each(|line| page.line(line));
    if lines.len() > MOST_LINES {
        page.say("demo-more", &[("count", count(lines.len() - MOST_LINES))]);
    }
}
