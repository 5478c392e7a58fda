//! Somebody of ours as he is shown: his name, or what he is when he has none.

use punctueel_letters::words::Words;
use punctueel_office::users::is_nobody;

/// A name as `office` gives it; the owner without users and the daily jobs in words.
pub fn person(who: &str, words: &Words) -> String {
    if is_nobody(who) { words.code("person", who) } else { who.to_owned() }
}
