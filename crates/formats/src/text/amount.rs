//! Amounts as people and packages write them: `1.234,56`, `1234.56`, `€ 12,-`, `12,50-`, `(12,50)`.
//!
//! Knows signs, the euro sign, groups of three digits and the decimal comma or point. Whether a
//! comma or a point divides the cents is decided by a whole column, never by one value: `1.234`
//! alone can be read in two ways. Does not know other currencies. A value that is not whole cents
//! is refused, not rounded.

use punctueel_domain::money::{Cents, LARGEST_CENTS};

use super::trimmed;

/// The most separators one amount can have: `10.000.000.000,00` has four.
const MOST_SEPARATORS: usize = 5;

/// How the amounts of a column write their cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountStyle {
    /// `1.234,56`
    Comma,
    /// `1,234.56`
    Point,
}

/// Why a column does not say how it writes its cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// Only values such as `1.234`, which can be read in two ways.
    Ambiguous,
    /// Some values prove a comma and others a point.
    Mixed,
}

/// Why a text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCents {
    /// It is no amount at all.
    NoAmount,
    /// It has more decimals than cents.
    TooFine,
    /// It is larger than any amount the product accepts.
    TooLarge,
}

/// What one value says about the style of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountHint {
    /// The same in both styles, or no amount at all.
    Nothing,
    /// Can only be a decimal comma.
    Comma,
    /// Can only be a decimal point.
    Point,
    /// Can be read in two ways.
    Either,
}

/// What the values seen until now say together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AmountEvidence {
    comma: bool,
    point: bool,
    either: bool,
}

impl AmountEvidence {
    /// Takes one more value into account.
    pub fn see(&mut self, text: &str) -> AmountHint {
        let hint = AmountHint::of(text);
        match hint {
            AmountHint::Nothing => {}
            AmountHint::Comma => self.comma = true,
            AmountHint::Point => self.point = true,
            AmountHint::Either => self.either = true,
        }
        hint
    }

    /// The evidence of two columns together.
    pub fn with(self, other: AmountEvidence) -> AmountEvidence {
        AmountEvidence {
            comma: self.comma || other.comma,
            point: self.point || other.point,
            either: self.either || other.either,
        }
    }

    /// The style; where all values read the same in both, the Dutch one.
    pub fn style(self) -> Result<AmountStyle, Unclear> {
        match (self.comma, self.point) {
            (true, true) => Err(Unclear::Mixed),
            (true, false) => Ok(AmountStyle::Comma),
            (false, true) => Ok(AmountStyle::Point),
            (false, false) if self.either => Err(Unclear::Ambiguous),
            (false, false) => Ok(AmountStyle::Comma),
        }
    }
}

impl AmountHint {
    /// What one value says.
    pub fn of(text: &str) -> AmountHint {
        let Some(written) = Written::of(text) else { return AmountHint::Nothing };
        let could_be = |style| written.cents(style) != Err(NotCents::NoAmount);
        match (could_be(AmountStyle::Comma), could_be(AmountStyle::Point)) {
            (true, true) if written.has_mark() => AmountHint::Either,
            (true, false) => AmountHint::Comma,
            (false, true) => AmountHint::Point,
            _ => AmountHint::Nothing,
        }
    }
}

impl AmountStyle {
    /// The style of a column, decided by all its values together.
    pub fn of_column<'t>(values: impl Iterator<Item = &'t str>) -> Result<AmountStyle, Unclear> {
        let mut evidence = AmountEvidence::default();
        values.for_each(|value| {
            evidence.see(value);
        });
        evidence.style()
    }

    /// Reads one amount in this style.
    pub fn read(self, text: &str) -> Result<Cents, NotCents> {
        Written::of(text).ok_or(NotCents::NoAmount)?.cents(self)
    }

    fn decimal(self) -> char {
        match self {
            AmountStyle::Comma => ',',
            AmountStyle::Point => '.',
        }
    }
}

/// An amount taken apart: the digits and the separators between them.
struct Written {
    negative: bool,
    /// All digits as one number.
    digits: i64,
    /// How many of the last digits are zero.
    zeros: usize,
    /// Yes when the first digit is a zero.
    starts_with_zero: bool,
    /// Digits before the first separator.
    first: usize,
    /// Each separator with how many digits follow it.
    marks: [(char, usize); MOST_SEPARATORS],
    count: usize,
    /// Yes for `12,-`.
    has_dash: bool,
}

impl Written {
    fn of(text: &str) -> Option<Written> {
        let (body, negative) = without_sign(text)?;
        let (body, has_dash) = without_dash(body);
        let mut written = Written {
            negative,
            digits: 0,
            zeros: 0,
            starts_with_zero: body.starts_with('0'),
            first: 0,
            marks: [(' ', 0); MOST_SEPARATORS],
            count: 0,
            has_dash,
        };
        body.chars().try_for_each(|c| written.push(c))?;
        (written.first > 0).then_some(written)
    }

    fn push(&mut self, c: char) -> Option<()> {
        if let Some(digit) = c.to_digit(10) {
            self.digits = self.digits.checked_mul(10)?.checked_add(i64::from(digit))?;
            self.zeros = if digit == 0 { self.zeros + 1 } else { 0 };
            match self.marks.get_mut(..self.count)?.last_mut() {
                Some((_, after)) => *after += 1,
                None => self.first += 1,
            }
            return Some(());
        }
        let mark = match c {
            '.' | ',' => c,
            ' ' | '\u{A0}' | '\u{202F}' => ' ',
            '\'' | '’' => '\'',
            _ => return None,
        };
        *self.marks.get_mut(self.count)? = (mark, 0);
        self.count += 1;
        Some(())
    }

    fn marks(&self) -> &[(char, usize)] {
        self.marks.get(..self.count).unwrap_or_default()
    }

    fn has_mark(&self) -> bool {
        self.marks().iter().any(|(mark, _)| matches!(mark, '.' | ','))
    }

    fn cents(&self, style: AmountStyle) -> Result<Cents, NotCents> {
        let (groups, decimals) = match self.marks().split_last() {
            Some(((mark, after), groups)) if *mark == style.decimal() => (groups, Some(*after)),
            _ => (self.marks(), None),
        };
        if self.has_dash != (decimals == Some(0)) || !self.are_groups(groups, style) {
            return Err(NotCents::NoAmount);
        }
        let cents = match decimals.unwrap_or(0) {
            0 => self.digits.checked_mul(100),
            1 => self.digits.checked_mul(10),
            2 => Some(self.digits),
            // Four decimals that are `0000` behind the cents lose nothing; three may be thousands.
            many if many > 3 && self.zeros >= many - 2 => {
                10_i64.checked_pow(many as u32 - 2).and_then(|by| self.digits.checked_div(by))
            }
            _ => return Err(NotCents::TooFine),
        };
        let cents = cents.filter(|cents| *cents <= LARGEST_CENTS).ok_or(NotCents::TooLarge)?;
        Ok(Cents(if self.negative { -cents } else { cents }))
    }

    /// Groups are of three digits, all with the same mark, and do not start with a zero.
    fn are_groups(&self, groups: &[(char, usize)], style: AmountStyle) -> bool {
        let Some((first_mark, _)) = groups.first() else { return true };
        (1..=3).contains(&self.first)
            && !self.starts_with_zero
            && *first_mark != style.decimal()
            && groups.iter().all(|(mark, after)| mark == first_mark && *after == 3)
    }
}

/// The body without currency and sign, and yes when the sign is a minus. `None` with two signs.
fn without_sign(text: &str) -> Option<(&str, bool)> {
    let mut body = without_currency(text);
    let inside = body.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let mut negative = inside.is_some();
    let mut signs = usize::from(negative);
    body = inside.map_or(body, without_currency);
    if let Some(rest) = body.strip_prefix(['-', '−', '–']) {
        (body, negative, signs) = (without_currency(rest), true, signs + 1);
    } else if let Some(rest) = body.strip_prefix('+') {
        (body, signs) = (without_currency(rest), signs + 1);
    }
    if let Some(rest) = body.strip_suffix(['-', '−', '–'])
        && rest.ends_with(|c: char| c.is_ascii_digit() || c.is_whitespace())
    {
        (body, negative, signs) = (without_currency(rest), true, signs + 1);
    }
    (signs <= 1).then_some((body, negative))
}

fn without_currency(text: &str) -> &str {
    let text = trimmed(text);
    if text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.' | b'-')) {
        return text;
    }
    for word in ["€", "EUR", "eur"] {
        if let Some(rest) = text.strip_prefix(word).or_else(|| text.strip_suffix(word)) {
            return rest.trim();
        }
    }
    text
}

/// `12,-` and `12,--` are whole euros; the separator stays, the dashes go.
fn without_dash(body: &str) -> (&str, bool) {
    let bare = body.trim_end_matches(['-', '−', '–', '—']);
    let has_dash = bare.len() < body.len() && bare.ends_with([',', '.']);
    if has_dash { (bare, true) } else { (body, false) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const READ_WITH_COMMA: &[(&str, i64)] = &[
        ("1.234,56", 123_456),
        ("1 234,56", 123_456),
        ("1\u{A0}234,56", 123_456),
        ("1'234,56", 123_456),
        ("€ 12,-", 1_200),
        ("€ 1.250,--", 125_000),
        ("-€ 12,50", -1_250),
        ("€ -12,50", -1_250),
        ("EUR 12,50", 1_250),
        ("12,50 EUR", 1_250),
        ("12,50-", -1_250),
        ("12,50 -", -1_250),
        ("-12,-", -1_200),
        ("(12,50)", -1_250),
        ("(€ 12,50)", -1_250),
        ("−12,50", -1_250),
        ("+442,98", 44_298),
        ("1234,5", 123_450),
        ("1.234", 123_400),
        ("1.234.567", 123_456_700),
        ("0", 0),
        ("0,00", 0),
        ("1210,0000", 121_000),
        (" 100 ", 10_000),
    ];

    #[test]
    fn reads_dutch_amounts() {
        for (text, cents) in READ_WITH_COMMA {
            assert_eq!(AmountStyle::Comma.read(text), Ok(Cents(*cents)), "{text}");
        }
    }

    #[test]
    fn reads_international_amounts() {
        for (text, cents) in [("1,234.56", 123_456), ("1234.56", 123_456), ("97.6", 9_760)] {
            assert_eq!(AmountStyle::Point.read(text), Ok(Cents(cents)), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_not_whole_cents() {
        let comma = AmountStyle::Comma;
        for text in ["1,005", "1,000", "0,125", "1210,0050"] {
            assert_eq!(comma.read(text), Err(NotCents::TooFine), "{text}");
        }
        for text in
            ["", "-", "€", "12.50", "1.23.456", "1,2,3", "12,", ",50", "1e3", "--12", "-12-"]
        {
            assert_eq!(comma.read(text), Err(NotCents::NoAmount), "{text}");
        }
        for text in ["(-12)", "12 34", "USD 12", "####", "1.234 567,00", "0.123", "twaalf", "١"] {
            assert_eq!(comma.read(text), Err(NotCents::NoAmount), "{text}");
        }
        assert_eq!(comma.read("99999999999999"), Err(NotCents::TooLarge));
        assert_eq!(comma.read("99999999999999999999999"), Err(NotCents::NoAmount));
    }

    #[test]
    fn a_column_decides_its_style() {
        let of = |values: &[&str]| AmountStyle::of_column(values.iter().copied());
        assert_eq!(of(&["1.234", "12,50"]), Ok(AmountStyle::Comma));
        assert_eq!(of(&["1.234", "12.50"]), Ok(AmountStyle::Point));
        assert_eq!(of(&["1,234", "12,-"]), Ok(AmountStyle::Comma));
        assert_eq!(of(&["1.234.567"]), Ok(AmountStyle::Comma));
        assert_eq!(of(&["1234.567"]), Ok(AmountStyle::Point));
        assert_eq!(of(&["100", "", "n.v.t."]), Ok(AmountStyle::Comma));
        assert_eq!(of(&["1.234", "100"]), Err(Unclear::Ambiguous));
        assert_eq!(of(&["1,234", "1.234"]), Err(Unclear::Ambiguous));
        assert_eq!(of(&["12,50", "12.50"]), Err(Unclear::Mixed));
    }

    proptest! {
        #[test]
        fn never_panics(text in "\\PC*") {
            let _ = (AmountStyle::Comma.read(&text), AmountHint::of(&text));
        }

        #[test]
        fn looks_like_an_amount_never_panics(text in "[-€ (]{0,3}[0-9., ']{0,24}[-)]{0,2}") {
            let _ = (AmountStyle::Point.read(&text), AmountHint::of(&text));
        }

        #[test]
        fn what_is_printed_is_read_back(cents in -LARGEST_CENTS..LARGEST_CENTS) {
            let printed = Cents(cents).to_string();
            prop_assert_eq!(AmountStyle::Point.read(&printed), Ok(Cents(cents)));
            prop_assert_eq!(AmountStyle::Comma.read(&printed.replace('.', ",")), Ok(Cents(cents)));
        }
    }
}
