//! Who of us works here: whom a person means, as what he works, and his name for others to read.
//!
//! Users belong to the installation, not to an administration. Without users the command line is
//! the owner. Once there are users it is nobody in particular until a person says who he is, and
//! may then do what the daily jobs may.

use std::collections::HashMap;

use jiff::Timestamp;

use punctueel_domain::access::{Right, Role, may};
use punctueel_domain::event::Record;
use punctueel_domain::id::UserId;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::users::{self, INSTALLATION, KnownUser};
use punctueel_store::record::{Chain, Stamp, record};
use punctueel_store::{Db, Tx};

use crate::desk::{Desk, Who, dutch_day};
use crate::no::{No, Outcome};

/// How many codes are set apart, so that those of two installations rarely meet.
const FIRST_IDS: i64 = 900_000;

/// Who works: the user that was named, by name or code; else the owner when there are no users, and
/// nobody in particular when there are.
///
/// # Errors
/// `USER-UNKNOWN`, `USER-DISABLED`; or when the database fails.
pub fn who(db: &mut Db, said: Option<&str>) -> Outcome<Who> {
    who_of(&db.read(|tx| Ok::<_, No>(users::all(tx)?))?, said)
}

/// Somebody works on at a desk; who worked before.
///
/// # Errors
/// As `who`.
pub fn sign_in(desk: &mut Desk, said: Option<&str>) -> Outcome<Who> {
    let all = desk.read(|tx, _| Ok(users::all(tx)?))?;
    Ok(desk.sit(who_of(&all, said)?))
}

fn who_of(all: &[KnownUser], said: Option<&str>) -> Outcome<Who> {
    let Some(said) = said.map(str::trim).filter(|said| !said.is_empty()) else {
        let is_open = all.is_empty();
        return Ok(if is_open { Who::owner() } else { Who::nobody() });
    };
    let found = find(all, said)?;
    if found.is_disabled {
        return Err(Refusal::UserDisabled { name: found.name.clone() }.into());
    }
    Ok(Who { actor: found.user.to_string(), role: found.role })
}

/// The user of a name or code.
///
/// # Errors
/// `USER-UNKNOWN`.
pub fn find<'u>(all: &'u [KnownUser], said: &str) -> Result<&'u KnownUser, Refusal> {
    let same = |one: &&KnownUser| {
        one.user.to_string() == said || one.name.to_lowercase() == said.to_lowercase()
    };
    all.iter().find(same).ok_or_else(|| Refusal::UserUnknown { value: said.to_owned() })
}

/// The names of all users by the code that stands with what they did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(HashMap<String, String>);

impl Names {
    /// Loads them.
    ///
    /// # Errors
    /// When the database fails.
    pub fn load(tx: &mut Tx<'_>) -> Outcome<Names> {
        let all = users::all(tx)?.into_iter();
        Ok(Names(all.map(|one| (one.user.to_string(), one.name)).collect()))
    }

    /// The name behind a code; the code itself when nobody has it.
    pub fn of(&self, actor: &str) -> String {
        self.0.get(actor).cloned().unwrap_or_else(|| actor.to_owned())
    }
}

/// How many there are with a right.
pub(crate) fn count_with(all: &[KnownUser], right: Right) -> usize {
    all.iter().filter(|one| !one.is_disabled && may(one.role, right)).count()
}

/// The chain of the installation, in a write.
pub(crate) struct Installation<'w, 'db> {
    pub tx: &'w mut Tx<'db>,
    pub all: Vec<KnownUser>,
    chain: Chain,
    stamp: Stamp,
    pub events: Vec<i64>,
}

impl Installation<'_, '_> {
    /// Hands out the next id.
    pub fn take_id(&mut self) -> UserId {
        UserId(self.chain.take_id())
    }

    /// Remembers what happened.
    pub fn record(&mut self, records: &[Record]) -> Outcome<()> {
        self.events.extend(record(self.tx, &mut self.chain, &self.stamp, records)?);
        Ok(())
    }
}

/// Changes who works here: all of it is kept, or nothing.
pub(crate) fn write<T>(
    desk: &mut Desk,
    right: Right,
    mut work: impl FnMut(&mut Installation<'_, '_>) -> Outcome<T>,
) -> Outcome<T> {
    desk.may(right)?;
    let at = desk.now();
    let stamp = Stamp { at, day: dutch_day(at), actor: desk.who().actor.clone() };
    let (done, events) = desk.write_open(|tx| {
        users::start(tx, first_id(at))?;
        let (chain, all) = (Chain::open(tx, INSTALLATION)?, users::all(tx)?);
        let stamp = stamp.clone();
        let mut installation = Installation { tx, all, chain, stamp, events: Vec::new() };
        let done = work(&mut installation)?;
        Ok((done, installation.events))
    })?;
    desk.last_events = events;
    Ok(done)
}

/// The first number, from the moment in which the first user came.
fn first_id(at: Timestamp) -> i64 {
    100_000 + at.as_second().rem_euclid(FIRST_IDS)
}

/// Yes for the code of whoever works without users, or of the daily jobs.
pub fn is_nobody(actor: &str) -> bool {
    actor == Role::Owner.code() || actor == Role::Job.code()
}
