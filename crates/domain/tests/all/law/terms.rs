//! Default, terms, notices, holidays and limitation: the cases of the tables.

use jiff::civil::{Date, date};
use punctueel_domain::calendar::{is_holiday, plus_days};
use punctueel_domain::coded::Coded;
use punctueel_domain::law::default::{Facts, NoticeOfDefault, Term, judge};
use punctueel_domain::law::limitation::limitation;
use punctueel_domain::law::notice::{By, Sent, Wording, term};
use punctueel_domain::law::statutory_term::{caution, plain_end, statutory_end};

use super::tables::rows;

#[test]
fn default_begins_on_its_day() {
    for row in rows(include_str!("../../law/default.csv")) {
        let term = match row.text("term") {
            "agreed" => Term::Agreed { due_on: row.get("due") },
            "none" => Term::None { received_on: row.get("received") },
            _ => Term::Unilateral { due_on: row.get("due"), received_on: row.get("received") },
        };
        let notice = row
            .maybe("notice_received")
            .map(|received_on| NoticeOfDefault { received_on, term_days: row.get("notice_days") });
        let refused_on = row.maybe("refused");
        let found = judge(&Facts { kind: row.get("kind"), term, notice, refused_on });
        let since = found.as_ref().ok().map(|found| found.since_on);
        assert_eq!(since, row.maybe("since"), "{}", row.id());
        let ground = found.map_or_else(|refusal| refusal.code(), |found| found.ground.code());
        assert_eq!(ground, row.text("ground"), "{}", row.id());
    }
}

#[test]
fn terms_end_on_their_day() {
    for row in rows(include_str!("../../law/terms.csv")) {
        let end = statutory_end(row.get("from"), row.get("days"));
        assert_eq!(end, row.get("last_day"), "{}", row.id());
    }
    assert_eq!(plain_end(date(2026, 12, 11), 14), date(2026, 12, 25));
    assert_eq!(caution(date(2028, 12, 31)), None);
    assert!(caution(date(2029, 1, 1)).is_some());
}

#[test]
fn notices_have_their_days() {
    for row in rows(include_str!("../../law/notices.csv")) {
        let by = match row.text("by") {
            "email" => By::Email,
            _ => By::Post { delivery_days: row.get("by") },
        };
        let sent = Sent { on: row.get("sent"), by };
        let days = term(sent, Wording::FourteenFromDayAfter);
        let found = [days.received_on, days.last_day_on, days.costs_from_on];
        let expected = ["received", "last_day", "costs_from"].map(|head| row.get::<Date>(head));
        assert_eq!(found, expected, "{}", row.id());
    }
}

#[test]
fn claims_are_barred_on_their_day() {
    for row in rows(include_str!("../../law/limitation.csv")) {
        let interrupted: Vec<Date> = row.all("interrupted");
        let found = limitation(row.get("kind"), row.get("due"), &interrupted);
        assert_eq!(found.barred_on, row.get("barred"), "{}", row.id());
        assert_eq!(found.without_effect, [], "{}", row.id());
    }
}

/// A row with 1 January has all days of its year; one without it names some.
#[test]
fn holidays_are_those_that_were_published() {
    for row in rows(include_str!("../../law/holidays.csv")) {
        let year: i16 = row.get("year");
        let day = |text: &str| format!("{year}-{text}").parse::<Date>().unwrap();
        let named: Vec<Date> = row.text("days").split(' ').map(day).collect();
        assert!(named.iter().all(|day| is_holiday(*day)), "{}", row.id());
        if row.text("days").starts_with("01-01") {
            let first = date(year, 1, 1);
            let days = (0..i32::from(first.days_in_year())).map(|at| plus_days(first, at));
            let all: Vec<Date> = days.filter(|day| is_holiday(*day)).collect();
            assert_eq!(all, named, "{}", row.id());
        }
    }
}
