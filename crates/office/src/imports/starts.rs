//! Where claims start that were overdue when they arrived, and of which it must be asked what was
//! sent before.
//!
//! What a list itself says of reminders goes before the answer of a person; a claim of which neither
//! is known starts by its age and is asked about.

use jiff::civil::Date;

use punctueel_domain::event::{ClaimsTakenIn, Event, ROWS_PER_EVENT};
use punctueel_domain::id::ImportId;
use punctueel_domain::strategy::{LegalKind, Overdue, Reported, Strategy, take_in};
use punctueel_formats::facts::OpenItem;

use super::sent_before::SentBefore;

/// What is known of messages sent before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Before {
    /// Nothing is known.
    Unknown,
    /// Known, and this is it.
    Known(SentBefore),
}

/// What the row of a list says; `has_day_column` tells that an empty day means: never.
pub(super) fn said_by(item: &OpenItem, has_day_column: bool, today: Date) -> Before {
    match (item.reminders, item.reminded_on) {
        (_, Some(on)) if on <= today => {
            Before::Known(SentBefore::Reported(Reported { kind: LegalKind::Reminder, on }))
        }
        (Some(0), None) => Before::Known(SentBefore::Nothing),
        (None, None) if has_day_column => Before::Known(SentBefore::Nothing),
        _ => Before::Unknown,
    }
}

/// The events that let overdue claims start.
pub(crate) fn taken_in(
    strategy: &Strategy,
    claims: &[Overdue],
    import: ImportId,
    today: Date,
    is_answered: bool,
) -> Vec<Event> {
    let starts = take_in(strategy, claims, today);
    let event = |part: &[_]| ClaimsTakenIn { import, claims: part.to_vec(), is_answered }.into();
    starts.chunks(ROWS_PER_EVENT).map(event).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_columns_of_a_list_answer_only_what_they_say() {
        let today = date(2026, 11, 2);
        let said = |reminders, reminded_on, has_column| {
            let item = OpenItem { reminders, reminded_on, ..OpenItem::default() };
            said_by(&item, has_column, today)
        };
        let day = date(2026, 10, 20);
        let reported = Reported { kind: LegalKind::Reminder, on: day };
        let sent = Before::Known(SentBefore::Reported(reported));
        let nothing = Before::Known(SentBefore::Nothing);
        assert_eq!(said(Some(2), Some(day), true), sent);
        assert_eq!(said(None, Some(day), true), sent);
        assert_eq!(said(Some(0), None, true), nothing);
        assert_eq!(said(None, None, true), nothing);
        assert_eq!(said(None, None, false), Before::Unknown);
        assert_eq!(said(Some(2), None, true), Before::Unknown);
        assert_eq!(said(None, Some(date(2026, 11, 3)), true), Before::Unknown);
    }
}
