//! What goes into a statement and what comes out of one, the same for both databases.
//!
//! Knows the four kinds of column content (whole number, text, bytes, nothing), the days we write
//! as text, and rows. Does not know how a driver packs them: `sqlite` and `postgres` do.

use jiff::civil::Date;

/// One value for a marker `$n`, or one value of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// A whole number: cents, basis points, ids, flags.
    Int(i64),
    /// Text.
    Text(&'a str),
    /// A day, written as the text `2026-11-22`. Goes in; comes out as text.
    Day(Date),
    /// Bytes of a file.
    Bytes(&'a [u8]),
    /// Nothing.
    Null,
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Value::Int(number)
    }
}

impl From<i32> for Value<'_> {
    fn from(number: i32) -> Self {
        Value::Int(number.into())
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Value::Int(number.into())
    }
}

impl From<bool> for Value<'_> {
    fn from(flag: bool) -> Self {
        Value::Int(flag.into())
    }
}

impl From<Date> for Value<'_> {
    fn from(day: Date) -> Self {
        Value::Day(day)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Value::Text(text)
    }
}

impl<'a> From<&'a [u8]> for Value<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Value::Bytes(bytes)
    }
}

impl<'a> From<&'a Vec<u8>> for Value<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        Value::Bytes(bytes)
    }
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

impl<'a, T> From<&'a Option<T>> for Value<'a>
where
    &'a T: Into<Value<'a>>,
{
    fn from(value: &'a Option<T>) -> Self {
        value.as_ref().map_or(Value::Null, Into::into)
    }
}

/// One row of an answer; columns count from 0.
///
/// Asking a column for what it does not hold is a mistake in our own SQL, so it stops the work
/// with a sentence instead of returning an error that nobody could act on.
pub struct Row<'a> {
    source: &'a dyn Columns,
}

/// What a driver's row must offer.
pub(super) trait Columns {
    /// The value in this column.
    fn value(&self, column: usize) -> Value<'_>;
    /// How many columns there are.
    fn len(&self) -> usize;
}

impl<'a> Row<'a> {
    pub(super) fn new(source: &'a dyn Columns) -> Row<'a> {
        Row { source }
    }

    /// How many columns there are.
    #[allow(clippy::len_without_is_empty, reason = "a row without columns does not exist")]
    pub fn len(&self) -> usize {
        self.source.len()
    }

    /// Whatever stands in the column.
    pub fn value(&self, column: usize) -> Value<'_> {
        self.source.value(column)
    }

    /// A whole number, or nothing.
    pub fn maybe_int(&self, column: usize) -> Option<i64> {
        match self.value(column) {
            Value::Int(number) => Some(number),
            Value::Null => None,
            _ => mismatch(column, "a whole number"),
        }
    }

    /// Text, or nothing.
    pub fn maybe_text(&self, column: usize) -> Option<&str> {
        match self.value(column) {
            Value::Text(text) => Some(text),
            Value::Null => None,
            _ => mismatch(column, "text"),
        }
    }

    /// Bytes, or nothing.
    pub fn maybe_bytes(&self, column: usize) -> Option<&[u8]> {
        match self.value(column) {
            Value::Bytes(bytes) => Some(bytes),
            Value::Null => None,
            _ => mismatch(column, "bytes"),
        }
    }

    /// A day, or nothing.
    pub fn maybe_day(&self, column: usize) -> Option<Date> {
        let text = self.maybe_text(column)?;
        Some(text.parse().unwrap_or_else(|_| mismatch(column, "a day")))
    }

    /// A whole number.
    pub fn int(&self, column: usize) -> i64 {
        self.maybe_int(column).unwrap_or_else(|| mismatch(column, "a whole number"))
    }

    /// A yes or no, kept as 1 or 0.
    pub fn flag(&self, column: usize) -> bool {
        self.int(column) != 0
    }

    /// Text.
    pub fn text(&self, column: usize) -> &str {
        self.maybe_text(column).unwrap_or_else(|| mismatch(column, "text"))
    }

    /// Bytes.
    pub fn bytes(&self, column: usize) -> &[u8] {
        self.maybe_bytes(column).unwrap_or_else(|| mismatch(column, "bytes"))
    }

    /// A day.
    pub fn day(&self, column: usize) -> Date {
        self.maybe_day(column).unwrap_or_else(|| mismatch(column, "a day"))
    }
}

/// Our SQL and our code disagree; says where, not what stood there (it may be about a person).
#[allow(clippy::panic, reason = "a mistake of ours stops this one piece of work")]
pub(super) fn mismatch(column: usize, wanted: &str) -> ! {
    panic!("column {column} of this statement does not hold {wanted}: SQL and code disagree")
}
