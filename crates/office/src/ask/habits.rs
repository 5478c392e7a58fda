//! What the past says about reaching a debtor: the hour, the kind of contact after which he pays,
//! the person with whom it works, and how disputes ended.
//!
//! Counts, and says nothing below [`ENOUGH`] cases. That he pays after a contact is no proof that
//! it was because of it: the sheet gives the figures and the caller judges. Reads nothing itself.

use std::collections::BTreeMap;

use jiff::civil::Date;

use punctueel_domain::casework::{CallOutcome, DisputeVerdict};
use punctueel_domain::forecast::behaviour::{DAYS_AFTER, ENOUGH};
use punctueel_domain::party::Channel;
use punctueel_domain::strategy::MessageKind;
use punctueel_letters::facts::{BestHour, Helps, PastDisputes, PaysAfter};

use super::timeline::{Happening, Line};

/// Hours are taken together by so many: a call sheet needs no minute.
const HOURS: i8 = 2;

/// A call that was noted on the day itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The Dutch hour.
    pub hour: i8,
    /// It reached somebody.
    pub is_reached: bool,
}

/// Money that came too late, and the last contact before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// How that contact went.
    pub way: Channel,
    /// With whom was spoken; empty when nobody noted that.
    pub with: String,
    /// How many days lay between.
    pub days: u32,
}

/// What was seen of a debtor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Each late payment that came after a contact.
    pub answers: Vec<Answer>,
    /// With whom calls were spoken, and how often.
    pub spoken: BTreeMap<String, u32>,
    /// How disputes ended.
    pub disputes: PastDisputes,
}

/// The hours in which calls reach somebody most often.
pub fn best_hour(calls: impl IntoIterator<Item = Tried>) -> Option<BestHour> {
    let mut windows: BTreeMap<i8, (u32, u32)> = BTreeMap::new();
    for call in calls {
        let (reached, tried) = windows.entry(call.hour / HOURS * HOURS).or_default();
        *tried += 1;
        *reached += u32::from(call.is_reached);
    }
    let known = windows.into_iter().filter(|(_, (reached, _))| *reached as usize >= ENOUGH);
    // The larger part first, then the larger number; of equals the earlier hour.
    let (from, (reached, tried)) = known.rev().max_by(|(_, one), (_, other)| {
        let by_part = (one.0 * other.1).cmp(&(other.0 * one.1));
        by_part.then(one.0.cmp(&other.0))
    })?;
    let (from, until) = (from as u32, (from + HOURS) as u32);
    Some(BestHour { from, until, reached, tried })
}

/// What happened, and the days of the money: the last day to pay with the day it came in.
pub fn seen(lines: &[Line], paid: &[(Date, Date)]) -> Seen {
    let mut seen = Seen::default();
    let mut contacts: Vec<(Date, Channel, &str)> = Vec::new();
    for line in lines {
        match &line.what {
            Happening::CalledWith { with, outcome, .. } if is_reached(outcome) => {
                *seen.spoken.entry(with.trim().to_owned()).or_default() += 1;
                contacts.push((line.on, Channel::Phone, with.trim()));
            }
            Happening::Called { outcome, .. } if is_reached(outcome) => {
                contacts.push((line.on, Channel::Phone, ""));
            }
            Happening::Posted { what, channel, .. } if is_request(what) => {
                contacts.extend(channel.parse().ok().map(|way| (line.on, way, "")));
            }
            Happening::DisputeEnded { verdict } => {
                seen.disputes.ended += 1;
                let was_wrong = verdict.parse() == Ok(DisputeVerdict::Wrong);
                seen.disputes.right += u32::from(!was_wrong);
            }
            _ => {}
        }
    }
    let mut days: Vec<Date> = paid.iter().filter(|(due, on)| on > due).map(|(_, on)| *on).collect();
    days.sort_unstable();
    days.dedup();
    seen.answers = days.into_iter().filter_map(|on| answer(on, &contacts)).collect();
    seen
}

fn is_reached(outcome: &str) -> bool {
    outcome.parse::<CallOutcome>().is_ok_and(CallOutcome::is_reached)
}

/// What asks for money by itself: no answer, and nothing that goes along with a call.
fn is_request(what: &str) -> bool {
    let is_answer = what.parse::<MessageKind>().is_ok_and(MessageKind::is_answer);
    !is_answer && what != "companion"
}

/// The last contact before money came; of several on a day the call.
fn answer(on: Date, contacts: &[(Date, Channel, &str)]) -> Option<Answer> {
    let before = contacts.iter().filter(|(day, ..)| *day <= on);
    let (day, way, with) = before.max_by_key(|(day, way, _)| (*day, *way == Channel::Phone))?;
    let days = (on - *day).get_days();
    let answer = Answer { way: *way, with: (*with).to_owned(), days: days as u32 };
    Some(answer).filter(|_| days <= DAYS_AFTER)
}

/// The kinds of contact after which late payments came, the most first; kinds that brought none are
/// left out.
pub fn by_way(answers: &[Answer]) -> Vec<PaysAfter> {
    let of_way = |way: &Channel| {
        let of_way = answers.iter().filter(|answer| answer.way == *way);
        let mut days: Vec<u32> = of_way.map(|answer| answer.days).collect();
        days.sort_unstable();
        let median_days = *days.get(days.len().checked_sub(1)? / 2)?;
        let (times, of) = (days.len() as u32, answers.len() as u32);
        Some(PaysAfter { way: *way, times, of, median_days })
    };
    let mut ways: Vec<PaysAfter> = Channel::ALL.iter().filter_map(of_way).collect();
    ways.sort_by_key(|way| std::cmp::Reverse(way.times));
    ways
}

/// The kind of contact after which most late payments came, when those are more than half.
pub fn pays_after(answers: &[Answer]) -> Option<PaysAfter> {
    let is_known = |most: &PaysAfter| most.times as usize >= ENOUGH && most.times * 2 > most.of;
    by_way(answers).into_iter().next().filter(is_known)
}

/// The person after whose calls most late payments came.
pub fn helps(seen: &Seen) -> Option<Helps> {
    let paid_after = |name: &str| seen.answers.iter().filter(|one| one.with == name).count();
    let named = seen.spoken.iter().filter(|(name, _)| !name.is_empty());
    let known = named.map(|(name, spoken)| (paid_after(name), name, *spoken));
    let (paid, name, spoken) = known.max_by_key(|(paid, _, spoken)| (*paid, *spoken))?;
    let helps = Helps { name: name.clone(), spoken, paid: paid as u32 };
    Some(helps).filter(|_| paid >= ENOUGH)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use punctueel_domain::money::Cents;

    use super::*;

    fn tried(hour: i8, reached: usize, not: usize) -> Vec<Tried> {
        let of = |is_reached, count| vec![Tried { hour, is_reached }; count];
        [of(true, reached), of(false, not)].concat()
    }

    #[test]
    fn the_best_hour_is_where_most_calls_reach_somebody() {
        assert_eq!(best_hour(tried(9, 2, 0)), None, "two cases say nothing");
        let calls = [tried(9, 3, 3), tried(10, 2, 1), tried(11, 2, 0), tried(15, 2, 0)].concat();
        let best = BestHour { from: 10, until: 12, reached: 4, tried: 5 };
        assert_eq!(best_hour(calls), Some(best));
    }

    fn called(day: i8, with: &str, outcome: CallOutcome) -> Line {
        let (on, outcome) = (date(2026, 9, day), outcome.code().to_owned());
        let (time, name, with) = ("10:00".to_owned(), String::new(), with.to_owned());
        let (agreed, amount, by, at) = ("nothing".to_owned(), Cents::ZERO, None, String::new());
        let what = Happening::CalledWith { on, time, name, with, outcome, agreed, amount, by, at };
        let (actor, who) = (String::new(), String::new());
        Line { on, event: Some(1), actor, who, what, note: String::new() }
    }

    fn posted(day: i8, what: &str) -> Line {
        let (on, what) = (date(2026, 9, day), what.to_owned());
        let (channel, invoices) = ("email".to_owned(), String::new());
        let what = Happening::Posted { what, channel, invoices, copies: 0 };
        let (actor, who) = (String::new(), String::new());
        Line { on, event: Some(1), actor, who, what, note: String::new() }
    }

    fn paid(days: &[i8]) -> Vec<(Date, Date)> {
        days.iter().map(|day| (date(2026, 8, 31), date(2026, 9, *day))).collect()
    }

    #[test]
    fn he_pays_after_what_came_last_before_the_money() {
        use CallOutcome::{NoAnswer, Promise};
        let mut lines = vec![
            posted(1, "reminder"),
            called(2, "Ans", Promise),
            called(8, "Ans", Promise),
            posted(8, "reminder"),
            called(15, "Ans ", Promise),
            posted(16, "companion"),
            posted(16, "statement"),
            called(16, "Ans", NoAnswer),
        ];
        let seen = super::seen(&lines, &paid(&[3, 8, 20, 20]));
        let days: Vec<_> = seen.answers.iter().map(|one| (one.way, one.days)).collect();
        assert_eq!(days, [(Channel::Phone, 1), (Channel::Phone, 0), (Channel::Phone, 5)]);
        let after = PaysAfter { way: Channel::Phone, times: 3, of: 3, median_days: 1 };
        assert_eq!(pays_after(&seen.answers), Some(after));
        let ans = Helps { name: "Ans".to_owned(), spoken: 3, paid: 3 };
        assert_eq!(helps(&seen), Some(ans));

        let few = super::seen(&lines, &paid(&[3, 8]));
        assert_eq!((pays_after(&few.answers), helps(&few)), (None, None));
        lines.push(posted(21, "reminder"));
        let half = super::seen(&lines, &paid(&[3, 8, 20, 22, 23, 24]));
        assert_eq!(pays_after(&half.answers), None, "three after a call, three after a message");
    }

    #[test]
    fn money_in_time_and_money_long_after_say_nothing() {
        let lines = [posted(1, "reminder")];
        let early = (date(2026, 9, 30), date(2026, 9, 2));
        let long_after = (date(2026, 8, 31), date(2026, 10, 2));
        assert_eq!(seen(&lines, &[early, long_after]).answers, []);
    }

    #[test]
    fn disputes_are_counted_by_how_they_ended() {
        let ended = |verdict: DisputeVerdict| Line {
            what: Happening::DisputeEnded { verdict: verdict.code().to_owned() },
            ..posted(1, "reminder")
        };
        let lines =
            [DisputeVerdict::Right, DisputeVerdict::Partly, DisputeVerdict::Wrong].map(ended);
        assert_eq!(seen(&lines, &[]).disputes, PastDisputes { ended: 3, right: 2 });
    }
}
