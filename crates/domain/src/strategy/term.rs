//! The term a message gives: its last day.
//!
//! Knows when a message is presumed received. What the law asks of a term stands in `law`.

use jiff::civil::Date;

use super::language::LegalKind;
use crate::calendar::{delivery_days, plus_days, presumed_delivery, working_day_from};
use crate::law::notice::{By, Sent, Wording, term};
use crate::party::Channel;

/// The last day of the term a message gives: counted from sending by e-mail, from presumed delivery
/// by post, and always a working day, so that it can be kept.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::{party::Channel, strategy::last_day};
/// // Sent on Friday 30 October 2026 with seven days: Friday 6 November.
/// let sent = date(2026, 10, 30);
/// assert_eq!(last_day(Some(7), Channel::Email, sent), Some(date(2026, 11, 6)));
/// // By post it is presumed to arrive on Wednesday 4 November: Wednesday 11 November.
/// assert_eq!(last_day(Some(7), Channel::Post, sent), Some(date(2026, 11, 11)));
/// ```
pub fn last_day(term_days: Option<u32>, channel: Channel, sent_on: Date) -> Option<Date> {
    let received = match channel {
        Channel::Post => presumed_delivery(sent_on, delivery_days(sent_on)),
        Channel::Email | Channel::Phone => sent_on,
    };
    term_days.map(|days| working_day_from(plus_days(received, days as i32)))
}

/// A message of a channel that left on a day.
pub fn sent(channel: Channel, on: Date) -> Sent {
    match channel {
        Channel::Post => Sent::by_post(on),
        Channel::Email | Channel::Phone => Sent { on, by: By::Email },
    }
}

/// Until when a message that left on a day leaves the debtor in peace. A 14-day letter prints no
/// last day; its term counts from the day it was posted, as the law counts.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::party::Channel;
/// use punctueel_domain::strategy::{LegalKind, granted_until};
/// // Posted on Monday 2 November 2026: presumed received on Thursday, so until the 19th.
/// let kind = Some(LegalKind::FourteenDay);
/// let until = granted_until(kind, Some(14), Channel::Post, date(2026, 11, 2));
/// assert_eq!(until, Some(date(2026, 11, 19)));
/// ```
pub fn granted_until(
    legal_kind: Option<LegalKind>,
    term_days: Option<u32>,
    channel: Channel,
    on: Date,
) -> Option<Date> {
    match legal_kind {
        Some(LegalKind::FourteenDay) => {
            Some(term(sent(channel, on), Wording::FourteenFromDayAfter).last_day_on)
        }
        _ => last_day(term_days, channel, on),
    }
}

/// The last day that a message names. A 14-day letter names none.
pub fn printed_last_day(
    legal_kind: Option<LegalKind>,
    term_days: Option<u32>,
    channel: Channel,
    on: Date,
) -> Option<Date> {
    let is_silent = legal_kind == Some(LegalKind::FourteenDay);
    if is_silent { None } else { last_day(term_days, channel, on) }
}
