//! The desk: one administration opened for work, on a day, by somebody with a role.
//!
//! Knows the one step from the moment to the Dutch day, which days may be acted on, who may do
//! what, and that all of an action is kept or nothing. Every action goes through `write`; a dry run
//! does the same work and keeps nothing.

use std::cell::RefCell;
use std::sync::Arc;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use punctueel_domain::access::Right;
use punctueel_domain::event::{KeptFile, Record};
use punctueel_domain::id::DebtorId;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{DebtorCase, House, Strategy, parse};
use punctueel_letters::paper::Press;
use punctueel_store::load::cases::{Range, cases};
use punctueel_store::load::debtors::{self, KnownDebtor};
use punctueel_store::load::house::{self, HouseFacts};
use punctueel_store::load::segments;
use punctueel_store::purge::purge;
use punctueel_store::record::{Chain, Stamp, record};
use punctueel_store::{Db, StoreError, Trouble, Tx, blobs, schema};

use crate::no::{No, Outcome};
use crate::since::unchanged;
use crate::who::sees;

pub use crate::who::Who;

/// The Dutch day of a moment.
pub fn dutch_day(moment: Timestamp) -> Date {
    dutch(moment).date()
}

/// The Dutch time of a moment, as on a clock.
pub(crate) fn dutch_time(moment: Timestamp) -> String {
    dutch(moment).strftime("%H:%M").to_string()
}

/// The Dutch day and hour of a moment.
pub(crate) fn dutch_hour(moment: Timestamp) -> (Date, i8) {
    let moment = dutch(moment);
    (moment.date(), moment.hour())
}

fn dutch(moment: Timestamp) -> Zoned {
    moment.to_zoned(TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC))
}

/// When offices open.
const OPEN_AT: Time = Time::constant(9, 0, 0, 0);

/// An administration opened for work.
pub struct Desk {
    db: Db,
    administration: i64,
    name: String,
    who: Who,
    now: Timestamp,
    /// The day that is acted on.
    pub today: Date,
    /// Do the work, show what comes of it, keep nothing.
    pub dry_run: bool,
    /// The last event that whoever decides looked at: what happened since is told first.
    pub since: Option<i64>,
    pub(crate) last_events: Vec<i64>,
    press: Option<Arc<dyn Press>>,
}

/// Opens a database and brings its tables up to date.
///
/// # Errors
/// When the database cannot be opened or is newer than this program.
pub fn open_database(url: &str) -> Outcome<Db> {
    let mut db = Db::open(url)?;
    schema::migrate(&mut db)?;
    Ok(db)
}

impl Desk {
    /// Opens an administration by name; the only one when no name is given.
    ///
    /// # Errors
    /// When there is none, when one must be named, or when the database fails.
    pub fn open(
        mut db: Db,
        name: Option<&str>,
        who: Who,
        now: Timestamp,
        today: Option<Date>,
    ) -> Outcome<Desk> {
        let all = db.read(house::administrations)?;
        let found = match name {
            Some(name) => all.iter().find(|one| one.name == name),
            None if all.len() > 1 => {
                let names: Vec<_> = all.iter().map(|one| one.name.as_str()).collect();
                return Err(Refusal::SeveralAdministrations { names: names.join(", ") }.into());
            }
            None => all.first(),
        };
        let found = found.cloned().ok_or_else(|| match name {
            Some(name) => Refusal::AdministrationUnknown { name: name.to_owned() },
            None => Refusal::NoAdministration,
        })?;
        let today = today.unwrap_or_else(|| dutch_day(now));
        let administration = found.administration;
        let (name, last_events) = (found.name, Vec::new());
        let (dry_run, since, press) = (false, None, None);
        Ok(Desk { db, administration, name, who, now, today, dry_run, since, last_events, press })
    }

    /// The same desk with a press, so that letters are put on paper.
    pub fn with_press(mut self, press: Arc<dyn Press>) -> Desk {
        self.press = Some(press);
        self
    }

    /// The press, when there is one.
    pub(crate) fn press(&self) -> Option<Arc<dyn Press>> {
        self.press.clone()
    }

    /// The administration's number.
    pub fn administration(&self) -> i64 {
        self.administration
    }

    /// The administration's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The numbers of the events that the last write recorded; none after a dry run or a no.
    pub fn last_events(&self) -> &[i64] {
        &self.last_events
    }

    /// Who works.
    pub fn who(&self) -> &Who {
        &self.who
    }

    /// The moment.
    pub(crate) fn now(&self) -> Timestamp {
        self.now
    }

    /// Writes what belongs to no administration.
    pub(crate) fn write_open<T>(
        &mut self,
        work: impl FnMut(&mut Tx<'_>) -> Outcome<T>,
    ) -> Outcome<T> {
        self.db.write_open(work)
    }

    /// Somebody else works on at this desk; says who it was.
    pub fn sit(&mut self, who: Who) -> Who {
        std::mem::replace(&mut self.who, who)
    }

    /// Goes on to another moment; the day follows.
    pub fn move_to(&mut self, now: Timestamp) {
        self.now = now;
        self.today = dutch_day(now);
    }

    /// The day that is acted on with the Dutch time; on another day than that of the clock, when
    /// offices open.
    pub(crate) fn clock(&self) -> (Date, Time) {
        let now = dutch(self.now);
        let is_now = now.date() == self.today;
        (self.today, if is_now { now.time() } else { OPEN_AT })
    }

    /// The number of the last event there is.
    ///
    /// # Errors
    /// When the database fails.
    pub fn last_event(&mut self) -> Outcome<i64> {
        self.read(|tx, administration| Ok(Chain::open(tx, administration)?.last_event()))
    }

    /// Gives the database back.
    pub fn close(self) -> Db {
        self.db
    }

    /// Makes the database let go of what was erased; not in a dry run, which erased nothing.
    pub(crate) fn purge(&mut self) -> Outcome<()> {
        if self.dry_run { Ok(()) } else { Ok(purge(&mut self.db)?) }
    }

    /// Reads one consistent state.
    ///
    /// # Errors
    /// When the work says no or the database fails.
    pub fn read<T>(&mut self, work: impl FnOnce(&mut Tx<'_>, i64) -> Outcome<T>) -> Outcome<T> {
        let administration = self.administration;
        self.db.read(|tx| work(tx, administration))
    }

    /// Looks before an action that needs a right, on the day that is acted on, without keeping
    /// anybody from writing: for what takes long to make.
    ///
    /// # Errors
    /// When the right lacks, the day may not be acted on, the work says no or the database fails.
    pub(crate) fn look<T>(
        &mut self,
        right: Right,
        work: impl FnOnce(&mut View<'_, '_>) -> Outcome<T>,
    ) -> Outcome<T> {
        self.who.may(right)?;
        let (administration, today, since) = (self.administration, self.today, self.since);
        let real_day = (!self.dry_run).then(|| dutch_day(self.now));
        self.db.read(|tx| {
            let facts = house::house(tx, administration)?.ok_or(Refusal::NoAdministration)?;
            if let Some(real_day) = real_day {
                may_act_on(&facts, today, real_day)?;
            }
            let last_event = Chain::open(tx, administration)?.last_event();
            work(&mut View { tx, facts: &facts, today, since, last_event })
        })
    }

    /// Says no when whoever works lacks a right.
    ///
    /// # Errors
    /// `NOT-ALLOWED`, `SAY-WHO`.
    pub fn may(&self, right: Right) -> Result<(), Refusal> {
        self.who.may(right)
    }

    /// Says no when somebody works on what is put to him, and this debtor is none of that.
    ///
    /// # Errors
    /// `NOT-YOURS`; or when the database fails.
    pub fn sees(&mut self, debtor: DebtorId) -> Outcome<()> {
        let who = self.who.clone();
        self.read(|tx, administration| sees(tx, administration, &who, debtor))
    }

    /// Does an action that needs a right: all of it is kept, or nothing. In a dry run nothing is
    /// kept.
    ///
    /// # Errors
    /// When the right lacks, the day may not be acted on, the work says no or the database fails.
    pub fn write<T>(
        &mut self,
        right: Right,
        mut work: impl FnMut(&mut Work<'_, '_>) -> Outcome<T>,
    ) -> Outcome<T> {
        self.who.may(right)?;
        let stamp = Stamp { at: self.now, day: self.today, actor: self.who.actor.clone() };
        let (today, real_day, dry_run) = (self.today, dutch_day(self.now), self.dry_run);
        self.last_events.clear();
        let recorded = &mut self.last_events;
        let ended = self.db.write(self.administration, |tx| {
            let chain = Chain::open(tx, self.administration)?;
            let facts = house::house(tx, self.administration)?;
            let facts = facts.ok_or(Ended::No(Refusal::NoAdministration.into()))?;
            if !dry_run {
                may_act_on(&facts, today, real_day).map_err(|refusal| Ended::No(refusal.into()))?;
            }
            let stamp = stamp.clone();
            let (who, since, events) = (self.who.clone(), self.since, Vec::new());
            let mut desk = Work { tx, chain, stamp, facts, who, since, events, today };
            let done = work(&mut desk).map_err(Ended::No)?;
            if dry_run {
                return Err(Ended::Dry(done));
            }
            *recorded = desk.events;
            Ok(done)
        });
        match ended {
            Ok(done) | Err(Ended::Dry(done)) => Ok(done),
            Err(Ended::No(no)) => Err(no),
        }
    }
}

/// Why a write kept nothing.
enum Ended<T> {
    Dry(T),
    No(No),
}

impl<T> From<StoreError> for Ended<T> {
    fn from(error: StoreError) -> Ended<T> {
        Ended::No(error.into())
    }
}

/// A trial may act on any day; elsewhere no day before the last run and none in the future.
fn may_act_on(facts: &HouseFacts, today: Date, real_day: Date) -> Result<(), Refusal> {
    let last = facts.last_run_on.unwrap_or(Date::MIN).min(real_day);
    if facts.trial || (last..=real_day).contains(&today) {
        return Ok(());
    }
    let last = facts.last_run_on.unwrap_or(real_day);
    Err(Refusal::DayNotNow { day: today, last })
}

/// Inside a write: what an action works with.
pub struct Work<'w, 'db> {
    /// The transaction, for loading.
    pub tx: &'w mut Tx<'db>,
    /// The administration's own facts.
    pub facts: HouseFacts,
    /// The day that is acted on.
    pub today: Date,
    /// Who works.
    pub who: Who,
    since: Option<i64>,
    chain: Chain,
    stamp: Stamp,
    events: Vec<i64>,
}

/// What deciding looks at, inside a read or inside a write: the same, so that what was decided
/// before can be decided again.
pub(crate) struct View<'v, 'db> {
    /// The transaction, for loading.
    pub tx: &'v mut Tx<'db>,
    /// The administration's own facts.
    pub facts: &'v HouseFacts,
    /// The day that is acted on.
    pub today: Date,
    /// The last event that whoever decides looked at.
    pub since: Option<i64>,
    /// The last event of the administration. As long as it is the same, so is everything.
    pub last_event: i64,
}

impl<'db> Work<'_, 'db> {
    /// What deciding looks at.
    pub(crate) fn view(&mut self) -> View<'_, 'db> {
        let (last_event, since) = (self.chain.last_event(), self.since_then());
        View { tx: self.tx, facts: &self.facts, today: self.today, since, last_event }
    }
}

impl Work<'_, '_> {
    /// The last event that was looked at; what this work itself did is no change to be told.
    fn since_then(&self) -> Option<i64> {
        self.since.filter(|_| self.events.is_empty())
    }

    /// Says no when a debtor is not the business of whoever works, or something happened to him
    /// since he was looked at.
    ///
    /// # Errors
    /// `NOT-YOURS`, `CHANGED-SINCE`; or when the database fails.
    pub(crate) fn as_looked_at(&mut self, debtor: DebtorId) -> Outcome<()> {
        let (administration, since) = (self.chain.administration(), self.since_then());
        sees(self.tx, administration, &self.who, debtor)?;
        unchanged(self.tx, administration, debtor, since)
    }

    /// The administration.
    pub fn administration(&self) -> i64 {
        self.chain.administration()
    }

    /// Hands out the next id.
    pub fn take_id(&mut self) -> i64 {
        self.chain.take_id()
    }

    /// The numbers of the events recorded so far.
    pub fn events(&self) -> &[i64] {
        &self.events
    }

    /// The moment, in UTC.
    pub fn now(&self) -> Timestamp {
        self.stamp.at
    }

    /// Who works: a code, never a name.
    pub fn actor(&self) -> &str {
        &self.stamp.actor
    }

    /// Remembers what happened.
    ///
    /// # Errors
    /// When the database fails.
    pub fn record(&mut self, records: &[Record]) -> Outcome<()> {
        let numbers = record(self.tx, &mut self.chain, &self.stamp, records)?;
        self.events.extend(numbers);
        Ok(())
    }

    /// Keeps a file as bytes beside the events.
    ///
    /// # Errors
    /// When the database fails.
    pub fn keep(&mut self, bytes: &[u8], pages: u32) -> Outcome<KeptFile> {
        Ok(blobs::keep(self.tx, self.chain.administration(), bytes, pages)?)
    }

    /// All facts about a debtor.
    ///
    /// # Errors
    /// `NOT-FOUND` when there is no such debtor; or when the database fails.
    pub fn load_case(&mut self, debtor: DebtorId) -> Outcome<DebtorCase> {
        self.as_looked_at(debtor)?;
        load_case(self.tx, self.chain.administration(), debtor, self.today)
    }

    /// A debtor about whom words may be kept: one who was not erased.
    ///
    /// # Errors
    /// `NOT-FOUND` when there is no such debtor, or he was erased; or when the database fails.
    pub fn load_debtor(&mut self, debtor: DebtorId) -> Outcome<KnownDebtor> {
        self.as_looked_at(debtor)?;
        let known = debtors::one(self.tx, self.chain.administration(), debtor)?;
        let known = known.filter(|known| !known.is_erased);
        known.ok_or_else(|| Refusal::NotFound { value: debtor.to_string() }.into())
    }

    /// All facts about such a debtor.
    ///
    /// # Errors
    /// As `load_debtor`.
    pub fn load_known_case(&mut self, debtor: DebtorId) -> Outcome<DebtorCase> {
        self.load_debtor(debtor)?;
        self.load_case(debtor)
    }

    /// What holds for all debtors.
    ///
    /// # Errors
    /// When the database fails or holds a strategy that cannot be read.
    pub fn load_house(&mut self) -> Outcome<House> {
        load_house(self.tx, self.chain.administration())
    }
}

/// All facts about a debtor.
///
/// # Errors
/// `NOT-FOUND` when there is no such debtor; or when the database fails.
pub fn load_case(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    today: Date,
) -> Outcome<DebtorCase> {
    let found = cases(tx, administration, Range::one(debtor), today)?.pop();
    found.ok_or_else(|| Refusal::NotFound { value: debtor.to_string() }.into())
}

/// What holds for all debtors: strategies, coverage, settings.
///
/// # Errors
/// When the database fails or holds a strategy that cannot be read.
pub fn load_house(tx: &mut Tx<'_>, administration: i64) -> Outcome<House> {
    let facts = house::house(tx, administration)?.ok_or(Refusal::NoAdministration)?;
    let others = house::other_strategies(tx, administration, &facts.strategy.0)?;
    let others = others.iter().map(|(name, version, text)| read(name, *version, text));
    Ok(House {
        others: others.collect::<Outcome<_>>()?,
        segments: segments::all(tx, administration)?,
        strategy: strategy_in_force(tx, administration, &facts)?,
        covered_until: house::covered_until(tx, administration)?,
        listed_on: facts.listed_on,
        correction_days: i32::try_from(facts.correction_days).unwrap_or(i32::MAX),
        messages_on: facts.messages_on,
        grace_days: i32::try_from(facts.grace_days).unwrap_or(i32::MAX),
        paused_until: facts.paused_until.map(|(until, _)| until),
    })
}

/// The strategy that holds when nothing else is said.
fn strategy_in_force(
    tx: &mut Tx<'_>,
    administration: i64,
    facts: &HouseFacts,
) -> Outcome<Strategy> {
    let (name, version) = &facts.strategy;
    let text = house::strategy_text(tx, administration, name, *version)?.unwrap_or_default();
    read(name, *version, &text)
}

/// A strategy that is kept. Its text was checked when it came in use; one that cannot be read now
/// means the database was damaged.
fn read(name: &str, version: u32, text: &str) -> Outcome<Strategy> {
    let is_it = |one: &&ReadStrategy| one.text == text;
    let known = READ.with_borrow(|all| all.iter().find(is_it).map(|one| one.strategy.clone()));
    if let Some(read) = known {
        return Ok(read);
    }
    let strategy = parse(text).map_err(|problems| {
        let cause = format!("strategy {name} version {version}: {} mistakes", problems.len());
        No::from(StoreError::because(Trouble::Damaged, cause))
    })?;
    let read = ReadStrategy { text: text.to_owned(), strategy: strategy.clone() };
    READ.with_borrow_mut(|all| {
        all.truncate(MOST_READ - 1);
        all.insert(0, read);
    });
    Ok(strategy)
}

/// A text and the strategy it gives, so that the same text is not read for every action.
struct ReadStrategy {
    text: String,
    strategy: Strategy,
}

/// How many texts are remembered.
const MOST_READ: usize = 16;

thread_local! {
    /// What was read, newest first. The same text always gives the same strategy.
    static READ: RefCell<Vec<ReadStrategy>> = const { RefCell::new(Vec::new()) };
}
