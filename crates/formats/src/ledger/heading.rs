//! Where the table of a list starts, and what stands above it.
//!
//! Knows that packages print a firm's name, a title and a day above the heading, and that the
//! heading is the line on which most cells name a field. The separator is the one that makes it so.
//! Also tells the export of a bank from a list of open items, by its headings. Does not read the
//! rows.

use csv::StringRecord;
use jiff::civil::Date;

use super::columns::{bare, field_named};
use super::given::Given;
use super::names::{BANK_GENERAL, BANK_SURE, Field, is_one_of};
use super::rows::{Rows, reader};
use crate::text::DayOrder;

/// The heading stands within so many lines.
const DEEPEST_LINE: usize = 60;

/// With so many fields named on one line, the lines below it need not be tried.
const CERTAIN: usize = 4;

/// Banks print few lines above their heading.
const DEEPEST_BANK_LINE: u64 = 10;

/// A heading is not longer than this, in bytes.
const LONGEST: usize = 16 * 1024;

/// Words after which the as-of day stands in the lines above the table.
const BEFORE_AS_OF: &[&str] =
    &["per", "peildatum", "t/m", "tot en met", "as of", "as at", "stand op"];

/// A heading that was found.
#[derive(Clone, Debug)]
pub struct Heading<'t> {
    /// The separator as a byte.
    pub separator: u8,
    /// The line it stands on.
    pub line: u64,
    /// The cells.
    pub cells: StringRecord,
    /// The text from the heading on.
    pub table: &'t str,
    /// The text above the heading.
    pub above: &'t str,
}

impl<'t> Heading<'t> {
    /// The rows below it.
    pub fn rows(&self) -> Rows<'t> {
        let mut rows = Rows::new(self.table, self.line, self.separator);
        rows.read(&mut StringRecord::new());
        rows
    }
}

/// Finds the line on which most cells name a field, at least two; with a profile the line on which
/// most of its headings stand.
pub fn find<'t>(text: &'t str, given: &Given<'_>) -> Option<Heading<'t>> {
    let mut best: Option<(usize, Heading<'_>)> = None;
    for heading in candidates(text, given.separators()) {
        if best.as_ref().is_some_and(|(score, b)| *score >= CERTAIN && b.line < heading.line) {
            break;
        }
        if !given.may_stand_on(heading.line) {
            continue;
        }
        let known = given.known_headings(&heading.cells);
        let score = known.unwrap_or_else(|| fields(&heading).len());
        let least = if known.is_some() { 0 } else { 1 };
        let least = best.as_ref().map_or(least, |(score, _)| *score);
        if score > least {
            best = Some((score, heading));
        }
    }
    best.map(|(_, heading)| heading)
}

/// Each of the first lines with each separator that occurs in it.
fn candidates<'t>(text: &'t str, separators: &'static [u8]) -> impl Iterator<Item = Heading<'t>> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').take(DEEPEST_LINE).zip(1_u64..);
    lines.flat_map(move |(line_text, line)| {
        let (above, table) = text.split_at(start);
        start += line_text.len();
        separators.iter().copied().filter_map(move |separator| {
            let is_there = line_text.as_bytes().contains(&separator);
            let cells = is_there.then(|| first_record(table, separator)).flatten()?;
            Some(Heading { separator, line, cells, table, above })
        })
    })
}

fn first_record(table: &str, separator: u8) -> Option<StringRecord> {
    let start = table.get(..table.floor_char_boundary(LONGEST))?;
    let mut cells = StringRecord::new();
    let is_read = reader(start, separator).read_record(&mut cells).unwrap_or(false);
    is_read.then_some(cells)
}

/// The fields that the heading names, each once, with yes for those named for sure.
fn fields(heading: &Heading<'_>) -> Vec<(Field, bool)> {
    let mut fields: Vec<(Field, bool)> = Vec::new();
    for named in heading.cells.iter().filter_map(field_named) {
        match fields.iter_mut().find(|(field, _)| *field == named.field) {
            Some((_, is_sure)) => *is_sure |= named.rank == 0,
            None => fields.push((named.field, named.rank == 0)),
        }
    }
    fields
}

/// Yes when the heading is one of a list of open items: at least three of the things such a list is
/// about, and one of them by a name of its own trade.
pub fn is_open_items(heading: &Heading<'_>) -> bool {
    const ABOUT: &[&[Field]] = &[
        &[Field::Number],
        &[Field::IssuedOn],
        &[Field::DueOn],
        &[Field::Debtor, Field::DebtorNumber, Field::DebtorName],
        &[Field::Open, Field::Payable, Field::Debit, Field::Credit],
    ];
    let fields = fields(heading);
    let named = |about: &&&[Field]| fields.iter().any(|(field, _)| about.contains(field));
    let sure = fields.iter().any(|(field, is_sure)| {
        let is_own = !matches!(field, Field::Debit | Field::Credit | Field::Payable);
        *is_sure && is_own && ABOUT.iter().any(|about| about.contains(field))
    });
    let count = ABOUT.iter().filter(named).count();
    count >= 4 || (count >= 3 && sure)
}

/// Yes when the heading is one of a list of debtors: who they are, and two ways or more to know or
/// reach them; and nothing by a name of its own that only a list of invoices has.
pub fn is_debtors(heading: &Heading<'_>) -> bool {
    const WHO: &[Field] = &[Field::Debtor, Field::DebtorNumber, Field::DebtorName, Field::LastName];
    const ABOUT: &[Field] = &[
        Field::Contact,
        Field::ContactRole,
        Field::FirstName,
        Field::Email,
        Field::Phone,
        Field::Street,
        Field::Postcode,
        Field::City,
        Field::Iban,
        Field::Kvk,
        Field::VatNumber,
        Field::Kind,
        Field::Language,
    ];
    const INVOICE: &[Field] =
        &[Field::Number, Field::IssuedOn, Field::DueOn, Field::Open, Field::Payable];
    let fields = fields(heading);
    let has = |list: &[Field]| fields.iter().filter(|(field, _)| list.contains(field)).count();
    let has_invoice = fields.iter().any(|(field, is_sure)| *is_sure && INVOICE.contains(field));
    has(WHO) > 0 && has(ABOUT) > 1 && !has_invoice
}

/// Yes when one of the first lines is a heading as banks write it.
pub fn is_bank_csv(text: &str) -> bool {
    candidates(text, Given::default().separators())
        .take_while(|heading| heading.line <= DEEPEST_BANK_LINE)
        .any(|heading| {
            let names: Vec<String> = heading.cells.iter().map(bare).collect();
            let count = |words| names.iter().filter(|name| is_one_of(words, name)).count();
            let has_words = names.len() > 2 && (count(BANK_SURE) > 0 || count(BANK_GENERAL) > 1);
            has_words && !fields(&heading).contains(&(Field::Number, true))
        })
}

/// The day the list speaks of, when the lines above the table say so: `per 1 oktober 2026`.
pub fn as_of(above: &str) -> Option<Date> {
    above.lines().find_map(|line| {
        let words: Vec<&str> = line.split([' ', ';', ',', '\t', ':', '"', '(', ')', '|']).collect();
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        (1..words.len()).find_map(|at| {
            let (before, after) = words.split_at(at);
            if BEFORE_AS_OF.iter().any(|word| ends_with(before, word)) { day(after) } else { None }
        })
    })
}

fn ends_with(words: &[&str], wanted: &str) -> bool {
    let mut wanted = wanted.rsplit(' ');
    let mut words = words.iter().rev();
    wanted.all(|wanted| words.next().is_some_and(|word| word.eq_ignore_ascii_case(wanted)))
}

/// A day of one word or of three.
fn day(words: &[&str]) -> Option<Date> {
    let order = DayOrder::DayFirst;
    let one = words.first().and_then(|word| order.read(word));
    one.or_else(|| order.read(&words.get(..3)?.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn finds_the_heading_below_a_title() {
        let text =
            "Jansen, Bouw BV\nOpenstaande posten\n\nFactuurnr.;Datum;\"Klant; naam\";Open\n1;";
        let heading = find(text, &Given::default()).unwrap();
        assert_eq!((heading.separator, heading.line, heading.cells.len()), (b';', 4, 4));
        assert!(is_open_items(&heading));
        assert!(find("a;b\n1;2", &Given::default()).is_none());
    }

    #[test]
    fn reads_the_as_of_day_above_the_table() {
        assert_eq!(as_of("Openstaande posten per 01-10-2026;;\n"), Some(date(2026, 10, 1)));
        assert_eq!(as_of("\"Peildatum:\";\"1-10-2026\"\n"), Some(date(2026, 10, 1)));
        assert_eq!(as_of("Stand per 1 oktober 2026"), Some(date(2026, 10, 1)));
        assert_eq!(as_of("Periode 01-01-2026 t/m 01-10-2026"), Some(date(2026, 10, 1)));
        assert_eq!(as_of("Afgedrukt op 01-10-2026, 2 per pagina"), None);
    }
}
