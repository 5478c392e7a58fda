//! The yearly rates of statutory and commercial interest, by day (art. 6:120 BW).
//!
//! Knows which rate holds on a day, how sure we are of it, and until when the tables are known. The
//! data stands in `rates.csv`, with the source and the standing of each row, and is compiled in; a
//! list of the caller adds to it. A rate is never computed or carried on past the known end, though
//! the government has a formula: it does not always follow it (law.md 1.1). Does not know what the
//! rates are used for.

use std::sync::LazyLock;

use jiff::civil::Date;

use super::caution::Caution;
use super::regime::Table;
use crate::calendar::plus_days;
use crate::code::codes;
use crate::money::Rate;
use crate::refusal::Refusal;

/// Rows of `rates.csv`: regime, first day, percent, standing, how many sources say so, source.
const BUILT_IN: &str = include_str!("rates.csv");
/// A table that ends within so many days of its use is worth a caution.
const SOON_DAYS: i32 = 30;
/// The standing of a line that is no rate but says until which day a table is known.
const KNOWN_UNTIL: &str = "known-until";

codes! {
    /// How sure we are of a rate.
    pub enum Standing {
        /// Several sources say so.
        Checked = "checked",
        /// One source says so, or sources differ. A claim says that it uses such a rate.
        Doubtful = "doubtful",
    }
}

/// A rate and the first day it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateRow {
    /// Which table it stands in.
    pub table: Table,
    /// The first day it holds.
    pub from_on: Date,
    /// The rate.
    pub rate: Rate,
    /// How sure we are.
    pub standing: Standing,
    /// Where it comes from.
    pub source: String,
}

/// The rate of a day, with the last day for which it is known to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce<'a> {
    /// The row.
    pub row: &'a RateRow,
    /// The last day before another rate, or before the known end.
    pub until_on: Date,
}

/// A list of rates as a file states it; only `Rates::with` makes use of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RateList(Vec<(u32, Line)>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Line {
    Row(RateRow),
    KnownUntil(Table, Date),
}

impl RateList {
    /// A list of rows, with the days up to which tables are known.
    pub fn of(rows: Vec<RateRow>, known_until: &[(Table, Date)]) -> RateList {
        let known = known_until.iter().map(|(table, day)| Line::KnownUntil(*table, *day));
        let lines = rows.into_iter().map(Line::Row).chain(known);
        RateList(lines.enumerate().map(|(at, line)| (at as u32 + 1, line)).collect())
    }

    /// Its rows.
    pub fn rows(&self) -> impl Iterator<Item = &RateRow> {
        self.0.iter().filter_map(|(_, line)| match line {
            Line::Row(row) => Some(row),
            Line::KnownUntil(..) => None,
        })
    }

    /// The days up to which it says that tables are known.
    pub fn known_until(&self) -> impl Iterator<Item = (Table, Date)> {
        self.0.iter().filter_map(|(_, line)| match line {
            Line::Row(_) => None,
            Line::KnownUntil(table, day) => Some((*table, *day)),
        })
    }

    /// Reads a list in the form of `rates.csv`, with its heading. It must say until which day it
    /// is known, in a line with the standing `known-until`.
    ///
    /// # Errors
    /// `RATE-LIST-INVALID` with the first line that is not understood.
    pub fn parse(text: &str) -> Result<RateList, Refusal> {
        let lines = text.lines().enumerate().skip(1).filter(|(_, line)| !line.trim().is_empty());
        let read = |(at, line): (usize, &str)| {
            let number = at as u32 + 1;
            let wrong = Refusal::RateListInvalid { line: number };
            parse_line(line.trim_end()).map(|line| (number, line)).ok_or(wrong)
        };
        lines.map(read).collect::<Result<_, _>>().map(RateList)
    }
}

/// One line of a list; `None` when it is not understood.
fn parse_line(line: &str) -> Option<Line> {
    let mut cells = line.splitn(6, ',').map(str::trim);
    let table = cells.next()?.parse().ok()?;
    let from_on = cells.next()?.parse().ok()?;
    let (percent, standing, _sources) = (cells.next()?, cells.next()?, cells.next()?);
    if standing == KNOWN_UNTIL {
        return percent.is_empty().then_some(Line::KnownUntil(table, from_on));
    }
    let rate = percent.parse().ok().filter(|rate| (Rate(0)..=Rate(10_000)).contains(rate))?;
    let source = cells.next().filter(|source| !source.is_empty())?.to_owned();
    Some(Line::Row(RateRow { table, from_on, rate, standing: standing.parse().ok()?, source }))
}

/// One table: its rows by day, and the last day it is known for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Column {
    rows: Vec<RateRow>,
    known_until: Option<Date>,
}

impl Column {
    /// Puts a row in its place; one of the same day makes way.
    fn put(&mut self, row: RateRow) {
        let at = self.rows.partition_point(|known| known.from_on < row.from_on);
        match self.rows.get_mut(at) {
            Some(known) if known.from_on == row.from_on => *known = row,
            _ => self.rows.insert(at, row),
        }
    }

    /// The row of a day itself.
    fn of_day(&self, day: Date) -> Option<&RateRow> {
        let at = self.rows.binary_search_by_key(&day, |row| row.from_on).ok()?;
        self.rows.get(at)
    }

    fn on(&self, day: Date) -> Option<InForce<'_>> {
        let known_until = self.known_until.filter(|known| day <= *known)?;
        let next = self.rows.partition_point(|row| row.from_on <= day);
        let row = self.rows.get(next.checked_sub(1)?)?;
        let until_on = self.rows.get(next).map(|later| plus_days(later.from_on, -1));
        Some(InForce { row, until_on: until_on.map_or(known_until, |day| day.min(known_until)) })
    }
}

/// All rates that are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rates {
    consumer: Column,
    commercial: Column,
}

impl Rates {
    /// The rates that come with the program.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use punctueel_domain::law::{rates::Rates, regime::Table};
    /// use punctueel_domain::money::Rate;
    /// let found = Rates::built_in().on(Table::Commercial, date(2026, 11, 22)).unwrap();
    /// assert_eq!((found.row.rate, found.row.from_on), (Rate(1040), date(2026, 7, 1)));
    /// assert_eq!(found.until_on, date(2026, 12, 31));
    /// ```
    pub fn built_in() -> &'static Rates {
        static RATES: LazyLock<Rates> = LazyLock::new(|| {
            let read = RateList::parse(BUILT_IN).and_then(|list| Rates::default().with(list));
            assert!(read.is_ok(), "the rates of the program cannot be read: {read:?}");
            read.unwrap_or_default()
        });
        &RATES
    }

    /// These rates with those of a list. A row of the list takes the place of ours of the same day:
    /// who brings a list knows better.
    ///
    /// # Errors
    /// `RATE-AFTER-END` when a row lies after the last day its table is known for.
    pub fn with(&self, list: RateList) -> Result<Rates, Refusal> {
        let mut rates = self.clone();
        for (_, line) in &list.0 {
            if let Line::KnownUntil(table, day) = line {
                let column = rates.column_mut(*table);
                column.known_until = column.known_until.max(Some(*day));
            }
        }
        for (line, row) in list.0 {
            let Line::Row(row) = row else { continue };
            let column = rates.column_mut(row.table);
            match column.known_until {
                None => return Err(Refusal::RateListInvalid { line }),
                Some(until) if row.from_on > until => {
                    let (regime, day) = (row.table.to_string(), row.from_on);
                    return Err(Refusal::RateAfterEnd { regime, day, until });
                }
                Some(_) => column.put(row),
            }
        }
        Ok(rates)
    }

    /// The rows of a list that say otherwise than we do of a day that is known: ours that holds on
    /// it, and theirs. One that says the same of a day between is no news.
    pub fn replaced<'a>(
        &'a self,
        list: &'a RateList,
    ) -> impl Iterator<Item = (&'a RateRow, &'a RateRow)> {
        let of_day = |theirs: &'a RateRow| {
            let ours = self.column(theirs.table).on(theirs.from_on)?.row;
            let is_other = match ours.from_on == theirs.from_on {
                true => ours != theirs,
                false => ours.rate != theirs.rate,
            };
            is_other.then_some((ours, theirs))
        };
        list.rows().filter_map(of_day)
    }

    /// Yes for a row that came with the program; of the others a person knows the source.
    pub fn is_built_in(row: &RateRow) -> bool {
        Rates::built_in().column(row.table).of_day(row.from_on) == Some(row)
    }

    /// The rate of a day.
    ///
    /// # Errors
    /// `RATE-UNKNOWN` before the table begins and after its known end.
    pub fn on(&self, table: Table, day: Date) -> Result<InForce<'_>, Refusal> {
        let unknown = || Refusal::RateUnknown { regime: table.code().to_owned(), day };
        self.column(table).on(day).ok_or_else(unknown)
    }

    /// Says so when a table ended before a day, or ends within thirty days of it.
    pub fn caution(&self, table: Table, day: Date) -> Option<Caution> {
        let (regime, until) = (table.code().to_owned(), self.column(table).known_until?);
        match day {
            day if day > until => Some(Caution::RatesEnded { regime, until }),
            day if plus_days(day, SOON_DAYS) >= until => {
                Some(Caution::RatesEndSoon { regime, until })
            }
            _ => None,
        }
    }

    /// The last day for which a table is known.
    pub fn known_until(&self, table: Table) -> Option<Date> {
        self.column(table).known_until
    }

    /// The rows of a table, oldest first.
    pub fn rows(&self, table: Table) -> &[RateRow] {
        &self.column(table).rows
    }

    fn column(&self, table: Table) -> &Column {
        match table {
            Table::Consumer => &self.consumer,
            Table::Commercial => &self.commercial,
        }
    }

    fn column_mut(&mut self, table: Table) -> &mut Column {
        match table {
            Table::Consumer => &mut self.consumer,
            Table::Commercial => &mut self.commercial,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const HEADING: &str = "regime,from,percent,standing,sources,source\n";

    fn list(lines: &str) -> Result<RateList, Refusal> {
        RateList::parse(&format!("{HEADING}{lines}"))
    }

    fn rate(rates: &Rates, table: Table, day: Date) -> Option<i64> {
        rates.on(table, day).ok().map(|found| found.row.rate.0)
    }

    #[test]
    fn the_table_has_all_its_rows() {
        let rates = Rates::built_in();
        assert_eq!(rates.rows(Table::Consumer).len(), 30);
        assert_eq!(rates.rows(Table::Commercial).len(), 31);
        for table in Table::ALL {
            let days: Vec<Date> = rates.rows(*table).iter().map(|row| row.from_on).collect();
            assert!(days.windows(2).all(|pair| pair[0] < pair[1]), "{table}");
        }
    }

    #[test]
    fn a_rate_holds_from_its_first_day_to_the_day_before_the_next() {
        let rates = Rates::built_in();
        assert_eq!(rate(rates, Table::Consumer, date(2023, 6, 30)), Some(400));
        assert_eq!(rate(rates, Table::Consumer, date(2023, 7, 1)), Some(600));
        assert_eq!(rate(rates, Table::Commercial, date(2026, 6, 30)), Some(1015));
        assert_eq!(rate(rates, Table::Commercial, date(2026, 7, 1)), Some(1040));
    }

    #[test]
    fn what_is_not_known_is_refused_with_regime_and_day() {
        let check = |table: Table, day| {
            let refused = Rates::built_in().on(table, day).unwrap_err();
            assert_eq!(refused, Refusal::RateUnknown { regime: table.code().to_owned(), day });
        };
        check(Table::Consumer, date(1974, 4, 30));
        check(Table::Commercial, date(2002, 11, 30));
        check(Table::Consumer, date(2027, 1, 1));
        check(Table::Commercial, date(2027, 1, 1));
    }

    #[test]
    fn a_list_adds_and_betters() {
        let lines = "commercial,2027-01-01,10.15,checked,1,ECB\n\
                     commercial,2004-01-01,9.01,doubtful,1,x\n\
                     commercial,2027-06-30,,known-until,,\n";
        let rates = Rates::built_in().with(list(lines).unwrap()).unwrap();
        assert_eq!(rate(&rates, Table::Commercial, date(2027, 6, 30)), Some(1015));
        assert_eq!(rate(&rates, Table::Commercial, date(2027, 7, 1)), None);
        assert_eq!(rate(&rates, Table::Commercial, date(2004, 1, 1)), Some(901));
        assert_eq!(rates.rows(Table::Commercial).len(), 32);
        assert_eq!(rate(&rates, Table::Consumer, date(2027, 1, 1)), None);
    }

    #[test]
    fn a_list_that_is_not_understood_names_its_line() {
        let wrong = |line: &str| {
            let lines = format!("consumer,2026-01-01,4,checked,4,decree\n{line}\n");
            let read = list(&lines).and_then(|list| Rates::built_in().with(list));
            assert_eq!(read, Err(Refusal::RateListInvalid { line: 3 }), "{line}");
        };
        wrong("consumer,2026-13-01,4,checked,4,decree");
        wrong("business,2026-07-01,4,checked,4,decree");
        wrong("consumer,2026-07-01,-4,checked,4,decree");
        wrong("consumer,2026-07-01,400,checked,4,decree");
        wrong("consumer,2026-07-01,4.005,checked,4,decree");
        wrong("consumer,2026-07-01,4,certain,4,decree");
        wrong("consumer,2026-07-01,4,checked,4,");
        wrong("consumer,2026-07-01");
    }

    #[test]
    fn a_row_behind_the_end_of_its_table_is_refused_with_that_end() {
        let list = list("consumer,2027-01-01,4,checked,4,decree\n").unwrap();
        let (regime, day) = ("consumer".to_owned(), date(2027, 1, 1));
        let refused = Refusal::RateAfterEnd { regime, day, until: date(2026, 12, 31) };
        assert_eq!(Rates::built_in().with(list), Err(refused));
    }

    #[test]
    fn what_a_list_replaces_is_known_before() {
        let ours = "consumer,2026-01-01,4,checked,4,besluit wettelijke rente (art. 6:120 lid 1 BW)";
        let lines = "consumer,2020-01-01,9,checked,2,old\n\
                     consumer,2021-01-01,2,checked,2,the same\n\
                     consumer,2015-01-01,2,doubtful,1,another source\n";
        let list = list(&format!("{lines}{ours}\n")).unwrap();
        let rates = Rates::built_in();
        let replaced: Vec<_> =
            rates.replaced(&list).map(|(ours, theirs)| (ours.rate, theirs.rate)).collect();
        assert_eq!(replaced, [(Rate(200), Rate(900)), (Rate(200), Rate(200))]);
        let with = rates.with(list).unwrap();
        let own = with.on(Table::Consumer, date(2020, 1, 1)).unwrap();
        let ours = with.on(Table::Consumer, date(2026, 1, 1)).unwrap();
        assert_eq!((Rates::is_built_in(own.row), Rates::is_built_in(ours.row)), (false, true));
    }

    #[test]
    fn the_end_of_a_table_is_announced_thirty_days_ahead() {
        let caution = |day| Rates::built_in().caution(Table::Consumer, day);
        assert_eq!(caution(date(2026, 11, 30)), None);
        let until = date(2026, 12, 31);
        let soon = Caution::RatesEndSoon { regime: "consumer".to_owned(), until };
        assert_eq!(caution(date(2026, 12, 1)), Some(soon.clone()));
        assert_eq!(caution(until), Some(soon));
        let ended = Caution::RatesEnded { regime: "consumer".to_owned(), until };
        assert_eq!(caution(date(2027, 1, 1)), Some(ended));
    }
}
