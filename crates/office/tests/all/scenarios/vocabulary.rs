//! The steps as a table: each a form, an explanation, an example and a function.
//!
//! Finds the one step a sentence means. A sentence that means nothing, or two things, fails with
//! the steps that come nearest.

use gherkin::Table;
use jiff::civil::Date;

use punctueel_domain::money::Cents;

use super::dutch;
use super::pattern::{self, Filled};
use super::steps;
use super::table::Rows;
use super::world::World;

/// How a step ended: done, or what is wrong in words.
pub type Done = Result<(), String>;

/// One step.
pub struct Known {
    /// Its form.
    pub pattern: &'static str,
    /// What it does, in Dutch, for whoever writes a scenario.
    pub says: &'static str,
    /// A sentence of this form, with its keyword.
    pub example: &'static str,
    /// Does it.
    pub run: fn(&mut World, &Args<'_>) -> Done,
}

/// What a sentence and the table below it say.
pub struct Args<'s> {
    filled: Vec<Filled>,
    table: Option<&'s Table>,
    about: Option<Date>,
}

impl Args<'_> {
    /// The words in a slot.
    pub fn text(&self, slot: usize) -> &str {
        match &self.filled[slot] {
            Filled::Text(text) | Filled::Day(_, text) => text,
        }
    }

    /// The day in a slot.
    pub fn day(&self, slot: usize) -> Result<Date, String> {
        match &self.filled[slot] {
            Filled::Day(day, text) => {
                day.resolve(self.about).map_err(|why| format!("\"{text}\": {why}"))
            }
            Filled::Text(text) => Err(format!("\"{text}\" is geen dag")),
        }
    }

    /// The amount in a slot.
    pub fn money(&self, slot: usize) -> Result<Cents, String> {
        dutch::read_money(self.text(slot))
    }

    /// The number in a slot.
    pub fn number(&self, slot: usize) -> Result<u32, String> {
        self.text(slot).parse().map_err(|_| "geen getal".to_owned())
    }

    /// The table below as it stands, its headings too.
    pub fn cells(&self) -> Result<&[Vec<String>], String> {
        let table = self.table.ok_or("hier hoort een tabel onder te staan")?;
        Ok(&table.rows)
    }

    /// The table below, with these columns.
    pub fn rows(&self, known: &[&str]) -> Result<Rows, String> {
        let table = self.table.ok_or("hier hoort een tabel onder te staan")?;
        Rows::read(&table.rows, known)
    }
}

/// The step a sentence means.
pub fn find(sentence: &str) -> Result<(&'static Known, Vec<Filled>), String> {
    let all = || steps::PARTS.iter().flat_map(|part| part.steps);
    let mut found: Vec<_> =
        all().filter_map(|known| Some((known, pattern::fill(known.pattern, sentence)?))).collect();
    if found.len() == 1 {
        return Ok(found.remove(0));
    }
    if found.is_empty() {
        let mut near: Vec<&Known> = all().collect();
        near.sort_by_key(|known| std::cmp::Reverse(pattern::likeness(known.pattern, sentence)));
        let near: Vec<_> = near.iter().take(3).map(|known| known.pattern).collect();
        return Err(format!("deze stap is niet bekend; wel:\n        {}", near.join("\n        ")));
    }
    let several: Vec<_> = found.iter().map(|(known, _)| known.pattern).collect();
    Err(format!("deze stap kan meer dan één ding zijn:\n        {}", several.join("\n        ")))
}

/// Does a step in a world.
pub fn perform(world: &mut World, step: &gherkin::Step) -> Done {
    let (known, filled) = find(&step.value)?;
    let is_with_table = known.pattern.ends_with(':');
    if is_with_table != step.table.is_some() {
        return Err("een stap eindigt op een dubbele punt als er een tabel onder staat".into());
    }
    let args = Args { filled, table: step.table.as_ref(), about: world.day() };
    (known.run)(world, &args)
}

#[test]
fn a_sentence_that_means_nothing_names_the_nearest_steps() {
    let wrong = find("met \"De Vries\" is gepraat").err().unwrap_or_default();
    assert!(wrong.contains("met {naam} is gebeld"), "{wrong}");
}
