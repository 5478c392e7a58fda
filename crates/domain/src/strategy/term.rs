//! The term a message gives: its last day.
//!
//! Knows when a message is presumed received. Does not know what the law asks of a term.

use jiff::civil::Date;

use crate::calendar::{delivery_days, plus_days, presumed_delivery, working_day_from};
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
