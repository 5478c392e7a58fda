//! Would a letter with an effect before the law have that effect? Every composed letter is read
//! once more before it can be approved, whoever wrote its text.
//!
//! Knows what each legal kind must say and must not say, each with its article. A wrong 14-day
//! letter costs all collection costs and only a new one helps (HR 25-11-2016,
//! ECLI:NL:HR:2016:2704). Reads words as they go out, and compares them with the facts and with the
//! scale. Whether the facts allow the letter at all is the strategy's question, not ours.

mod fourteen;
mod others;
mod reading;
mod wrong;

pub use wrong::Wrong;

use punctueel_domain::strategy::LegalKind;

use crate::facts::Facts;
use crate::letter::Letter;
use reading::Reading;

/// Everything that keeps a letter from having its effect; empty when nothing does.
pub fn check(letter: &Letter, facts: &Facts) -> Vec<Wrong> {
    let reading = Reading::of(letter);
    match letter.kind.legal_kind() {
        Some(LegalKind::FourteenDay) => fourteen::check(letter, &reading, facts),
        Some(LegalKind::NoticeOfDefault) => others::notice_of_default(&reading, facts),
        Some(LegalKind::FinalDemand) => others::final_demand(letter, &reading, facts),
        Some(LegalKind::Interruption) => others::interruption(&reading, facts),
        Some(LegalKind::Reminder) | None => Vec::new(),
    }
}
