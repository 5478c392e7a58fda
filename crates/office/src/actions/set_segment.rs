//! A segment is made or changed: its name, the strategy of its debtors, whom it takes by itself.

use punctueel_domain::access::Right;
use punctueel_domain::event::{Detail, DetailKind, Record, SegmentSet};
use punctueel_domain::id::SegmentId;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Segment, Takes};

use super::add_strategy::be_in_use;
use crate::desk::{Desk, Work};
use crate::details::line;
use crate::no::Outcome;

/// The most characters of a name.
const LONGEST_NAME: u32 = 60;

/// The most segments there can be.
const MOST: usize = 200;

/// Makes or changes a segment.
#[derive(Clone, Debug)]
pub struct SetSegment {
    /// Which; `None`: a new one.
    pub segment: Option<SegmentId>,
    /// What people call it; `None`: as it was.
    pub name: Option<String>,
    /// The strategy of its debtors; `None`: as it was.
    pub strategy: Option<String>,
    /// Whom it takes by itself; `None`: as it was; empty: nobody.
    pub takes: Option<Takes>,
}

impl SetSegment {
    /// The right it needs.
    pub const RIGHT: Right = Right::Settings;

    /// Does it, and returns its id. Counts from the next run.
    ///
    /// # Errors
    /// `MISSING` without name or strategy; `NOT-FOUND` for an unknown segment or strategy;
    /// `NAME-TAKEN`; `TEXT-TOO-LONG`; `TOO-MANY`.
    pub fn run(self, desk: &mut Desk) -> Outcome<SegmentId> {
        desk.write(Self::RIGHT, |work| {
            let house = work.load_house()?;
            let new = self.decide(&house.segments)?;
            be_in_use(work, &house, &new.strategy)?;
            let segment = self.segment.unwrap_or_else(|| SegmentId(work.take_id()));
            remember(work, Segment { segment, ..new })?;
            Ok(segment)
        })
    }

    /// The segment as it will be.
    fn decide(&self, all: &[Segment]) -> Result<Segment, Refusal> {
        let known = match self.segment {
            Some(id) => {
                let found = all.iter().find(|one| one.segment == id);
                Some(found.ok_or_else(|| Refusal::NotFound { value: id.to_string() })?)
            }
            None if all.len() >= MOST => return Err(Refusal::TooMany { most: MOST as u32 }),
            None => None,
        };
        let missing = |field: &str| Refusal::Missing { field: field.to_owned() };
        let name = self.name.as_deref().or(known.map(|one| one.name.as_str()));
        let name = line(name.unwrap_or_default())?;
        if name.is_empty() {
            return Err(missing("name"));
        }
        if name.chars().count() > LONGEST_NAME as usize {
            return Err(Refusal::TextTooLong { most: LONGEST_NAME });
        }
        let is_same = |one: &&Segment| one.name.to_lowercase() == name.to_lowercase();
        if all.iter().find(is_same).is_some_and(|one| Some(one.segment) != self.segment) {
            return Err(Refusal::NameTaken { name: name.to_owned() });
        }
        let strategy = self.strategy.as_deref().or(known.map(|one| one.strategy.as_str()));
        let strategy = strategy.ok_or_else(|| missing("strategy"))?;
        let takes = self.takes.or(known.and_then(|one| one.takes));
        Ok(Segment {
            segment: SegmentId(0),
            name,
            strategy: strategy.to_owned(),
            takes: takes.filter(|takes| !takes.is_empty()),
        })
    }
}

fn remember(work: &mut Work<'_, '_>, new: Segment) -> Outcome<()> {
    let Segment { segment, name, strategy, takes } = new;
    let kind = DetailKind::Segment;
    let details = vec![Detail { slot: 0, person: None, kind, body: name }];
    let event = SegmentSet { segment, strategy, takes }.into();
    work.record(&[Record { event, details }])
}
