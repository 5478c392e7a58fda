//! What the calculators understand as typed, besides days and amounts.
//!
//! Does not speak: the kind of value picks the sentence.

use jiff::civil::Date;

use punctueel_domain::law::day_count::DayCount;
use punctueel_domain::law::limitation::LimitationKind;
use punctueel_domain::money::{Cents, Rate};
use punctueel_domain::party::DebtorKind;

use crate::cli::values::{NotA, amount, day};

/// Firm, consumer, or not known: that is refused with its own code.
pub fn debtor_kind(text: &str) -> Result<DebtorKind, NotA> {
    text.parse().map_err(|_| NotA("debtor-kind"))
}

/// A yearly percentage, with a point or a comma.
pub fn rate(text: &str) -> Result<Rate, NotA> {
    text.replacen(',', ".", 1).parse().map_err(|_| NotA("rate"))
}

/// How days are counted.
pub fn day_count(text: &str) -> Result<DayCount, NotA> {
    text.parse().map_err(|_| NotA("day-count"))
}

/// What a claim is, for its limitation.
pub fn limitation_kind(text: &str) -> Result<LimitationKind, NotA> {
    text.parse().map_err(|_| NotA("limitation-kind"))
}

/// How many days of delivery post takes.
pub fn delivery_days(text: &str) -> Result<u32, NotA> {
    text.parse().ok().filter(|days| (1..=30).contains(days)).ok_or(NotA("delivery-days"))
}

/// By post or by e-mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentBy {
    /// By ordinary post.
    Post,
    /// By e-mail.
    Email,
}

/// By post or by e-mail.
pub fn sent_by(text: &str) -> Result<SentBy, NotA> {
    match text {
        "post" => Ok(SentBy::Post),
        "email" => Ok(SentBy::Email),
        _ => Err(NotA("sent-by")),
    }
}

/// `2026-03-01=500.00`: a day with an amount.
pub fn paid(text: &str) -> Result<(Date, Cents), NotA> {
    let (on, paid) = text.split_once('=').ok_or(NotA("paid"))?;
    match (day(on), amount(paid)) {
        (Ok(on), Ok(paid)) => Ok((on, paid)),
        _ => Err(NotA("paid")),
    }
}
