//! What can be said about a text, as codes with data. The sentences stand in `words/*.ftl`.

use punctueel_domain::code::codes;
use punctueel_domain::coded;

codes! {
    /// How bad it is.
    pub enum Level {
        /// The text may not be used like this.
        Block = "block",
        /// Better not; a person may decide otherwise.
        Warn = "warn",
        /// Worth a look.
        Hint = "hint",
    }
}

coded! {
    /// Something in a text that could be better.
    pub enum Flaw {
        /// A feeling instead of a fact.
        Mood { found: String, instead: String } = "TONE-MOOD",
        /// A reproach.
        Reproach { found: String, instead: String } = "TONE-REPROACH",
        /// It accuses.
        Accuses { found: String, instead: String } = "TONE-ACCUSES",
        /// It doubts that the reader is honest.
        Doubts { found: String, instead: String } = "TONE-DOUBTS",
        /// A label for the reader or his invoice.
        Label { found: String, instead: String } = "TONE-LABEL",
        /// Pressure without news.
        Pressure { found: String, instead: String } = "TONE-PRESSURE",
        /// A threat.
        Threat { found: String, instead: String } = "TONE-THREAT",
        /// What may not be said because it cannot be done.
        Untrue { found: String, instead: String } = "TONE-UNTRUE",
        /// "All costs" toward a consumer, who owes what the scale says and no more.
        AllCostsConsumer { found: String, instead: String } = "TONE-ALL-COSTS-CONSUMER",
        /// "All costs" toward a firm.
        AllCosts { found: String, instead: String } = "TONE-ALL-COSTS",
        /// Fees that a consumer may not be asked.
        FeesConsumer { found: String, instead: String } = "TONE-FEES-CONSUMER",
        /// Fees that a firm owes only when it agreed to them.
        Fees { found: String, instead: String } = "TONE-FEES",
        /// Stilted.
        Stilted { found: String, instead: String } = "TONE-STILTED",
        /// A word of the trade.
        Jargon { found: String, instead: String } = "CLEAR-JARGON",
        /// A time that is no day.
        Vague { found: String, instead: String } = "CLEAR-VAGUE",
        /// A term that begins on the wrong day.
        TermStart { found: String, instead: String } = "CLEAR-TERM-START",
        /// A difficult word.
        Plain { found: String, instead: String } = "CLEAR-PLAIN-WORD",
        /// An abbreviation.
        Short { found: String, instead: String } = "CLEAR-ABBREVIATION",
        /// Two words for one thing.
        OneWord { found: String, instead: String } = "CLEAR-ONE-WORD",
        /// The request comes late.
        RequestLate { most: u32 } = "CLEAR-REQUEST-LATE",
        /// The amount comes late.
        AmountLate { most: u32 } = "CLEAR-AMOUNT-LATE",
        /// It asks for too many different things.
        ManyRequests { count: u32 } = "CLEAR-MANY-REQUESTS",
        /// A term without a day.
        TermWithoutDay { found: String } = "CLEAR-TERM-WITHOUT-DAY",
        /// A day that is not written in full.
        DayNotInFull { found: String } = "CLEAR-DAY-NOT-IN-FULL",
        /// A day of the week that does not belong to the day.
        DayWrong { found: String, right: String } = "CLEAR-DAY-WRONG",
        /// A last day that is no working day.
        DayFree { found: String } = "CLEAR-DAY-FREE",
        /// An amount in another form.
        AmountForm { found: String } = "CLEAR-AMOUNT-FORM",
        /// A sentence is long.
        LongSentence { words: u32, most: u32 } = "CLEAR-LONG-SENTENCE",
        /// The sentences are long on the whole.
        LongSentences { words: u32, most: u32 } = "CLEAR-LONG-SENTENCES",
        /// A paragraph is long.
        LongParagraph { sentences: u32, most: u32 } = "CLEAR-LONG-PARAGRAPH",
        /// The whole is long.
        LongText { words: u32, most: u32 } = "CLEAR-LONG-TEXT",
        /// Many sentences say what is done and not who does it.
        Passive { count: u32, sentences: u32 } = "CLEAR-PASSIVE",
        /// Two parts of a verb stand far apart.
        Clamp { found: String } = "CLEAR-CLAMP",
        /// It shouts.
        Shouts { found: String } = "CLEAR-SHOUTS",
        /// "U" and "je" in one text.
        TwoForms = "CLEAR-TWO-FORMS",
    }
}

impl Flaw {
    /// Where the rule behind it stands, when it is a legal one.
    pub fn source(&self) -> Option<&'static str> {
        match self {
            Flaw::AllCostsConsumer { .. } | Flaw::FeesConsumer { .. } => Some("art. 6:96 lid 5 BW"),
            Flaw::TermStart { .. } => Some("art. 6:96 lid 6 BW"),
            _ => None,
        }
    }
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How bad.
    pub level: Level,
    /// What.
    pub flaw: Flaw,
    /// The sentence it stands in; empty when it is about the whole.
    pub at: String,
}

impl Finding {
    /// About one sentence.
    pub(super) fn new(level: Level, flaw: Flaw, at: &str) -> Finding {
        Finding { level, flaw, at: at.trim().to_owned() }
    }
}
