//! Every sentence of the house, in Dutch and English.
//!
//! Knows how a coded value, an amount and a day become words; the words themselves stand in
//! `words/nl.ftl` and `words/en.ftl`, so that they can be read and bettered without knowing Rust. A
//! message that is missing shows as its id in brackets and never stops anything; a test makes that
//! impossible for what the house knows. Does not know when something is said: its callers do.

mod article;
mod bundle;
mod figures;

pub use figures::iban;
pub(crate) use figures::{month_named, weekday_named};

use std::sync::LazyLock;

use fluent_bundle::FluentArgs;
use jiff::civil::Date;
use punctueel_domain::coded::{Arg, Coded};
use punctueel_domain::money::{Cents, Rate};
use punctueel_domain::party::{Hours, Language};

use bundle::Bundle;

static NL: LazyLock<Words> = LazyLock::new(|| Words::with(Language::Nl, ""));
static EN: LazyLock<Words> = LazyLock::new(|| Words::with(Language::En, ""));

/// A closed list of codes that have sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Why a step is done, waits or does not apply.
    Reason,
    /// Why something was not done.
    Refusal,
    /// Why a receipt belongs to a claim.
    Evidence,
    /// What is wrong in a strategy.
    Mistake,
    /// What a letter still lacks.
    Missing,
    /// What could be better in a letter that may go out.
    Remark,
    /// What is wrong in a firm's own text for a letter.
    Template,
    /// Why a text is no right account number or payment reference.
    Reference,
    /// Why there is no QR code.
    Qr,
    /// What to look at in a calculation by law.
    Caution,
    /// What was chosen in a calculation where the law leaves room.
    Choice,
    /// What could be kinder or clearer in a text.
    Flaw,
}

impl List {
    /// How the ids of this list begin.
    pub fn prefix(self) -> &'static str {
        match self {
            List::Reason => "reason",
            List::Refusal => "refusal",
            List::Evidence => "evidence",
            List::Mistake => "mistake",
            List::Missing => "missing",
            List::Remark => "remark",
            List::Template => "template",
            List::Reference => "reference",
            List::Qr => "qr",
            List::Caution => "caution",
            List::Choice => "choice",
            List::Flaw => "flaw",
        }
    }
}

/// All words in one language.
pub struct Words {
    language: Language,
    bundle: Bundle,
}

impl Words {
    /// The words in a language; read once.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use punctueel_domain::{money::Cents, party::Language, reason::Reason};
    /// use punctueel_letters::words::{List, Words};
    /// let words = Words::of(Language::Nl);
    /// assert_eq!(words.money(Cents(121_000)), "€ 1.210,00");
    /// assert_eq!(words.day(date(2026, 10, 2)), "vrijdag 2 oktober 2026");
    /// let reason = Reason::PausedUntil { on: date(2026, 10, 2) };
    /// let sentence = "Wacht: gepauzeerd tot en met 2 oktober 2026.";
    /// assert_eq!(words.sentence(&reason, List::Reason), sentence);
    /// ```
    pub fn of(language: Language) -> &'static Words {
        match language {
            Language::Nl => &NL,
            Language::En => &EN,
        }
    }

    /// The words in a language with messages of another crate besides, such as those of a screen.
    pub fn with(language: Language, more: &str) -> Words {
        Words { language, bundle: Bundle::read(language, more) }
    }

    /// The language of these words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// An article of law as one cites it in this language.
    ///
    /// ```
    /// use punctueel_domain::party::{Hours, Language};
    /// use punctueel_letters::words::Words;
    /// let words = Words::of(Language::En);
    /// assert_eq!(words.article("art. 6:83 onder a BW"), "art. 6:83(a) DCC");
    /// ```
    pub fn article(&self, source: &str) -> String {
        match self.language {
            Language::Nl => source.to_owned(),
            Language::En => article::english(source),
        }
    }

    /// The sentence of a value of one of the closed lists.
    pub fn sentence(&self, value: &impl Coded, list: List) -> String {
        let mut args = value.args();
        for (name, arg) in &mut args {
            if let ("missing", Arg::Text(codes)) = (*name, arg) {
                *codes = self.shortly(List::Missing, codes);
            }
        }
        let family = value.family().unwrap_or(list.prefix());
        self.say(&format!("{family}-{}", value.code()), &args)
    }

    /// Several codes of a list (`HOUSE-IBAN, LAST-DAY`) in a few words each; one that has no short
    /// form stays as it is.
    fn shortly(&self, list: List, codes: &str) -> String {
        let short = |code: &str| {
            let id = format!("{}-{}.short", list.prefix(), code.trim());
            if self.has(&id) { self.say(&id, &[]) } else { code.trim().to_owned() }
        };
        let mut said: Vec<String> = codes.split(',').map(short).collect();
        said.dedup();
        said.join(", ")
    }

    /// What is not as it should be in a file, from the code of a problem and the piece it is about.
    pub fn problem(&self, code: &str, found: &str) -> String {
        let id = format!("problem-{code}");
        let with_piece = format!("{id}.found");
        if found.is_empty() || !self.has(&with_piece) {
            return self.say(&id, &[]);
        }
        self.say(&with_piece, &[("found", Arg::Text(found.to_owned()))])
    }

    /// What a person can do about a problem in a file.
    pub fn hint(&self, code: &str) -> String {
        self.say(&format!("problem-{code}.hint"), &[])
    }

    /// A code of a closed list as people say it, such as `("action", "hand-over")`.
    pub fn code(&self, list: &str, code: &str) -> String {
        self.say(&format!("{list}-{code}"), &[])
    }

    /// Any message by its id; what stands behind a point is a part of a message.
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Day(day) => given.set(*name, self.date(*day)),
                Arg::Money(amount) => given.set(*name, self.money(*amount)),
                Arg::Percent(rate) => given.set(*name, self.percent(*rate)),
                Arg::Count(count) => given.set(*name, *count),
                Arg::Text(text) => given.set(*name, text.as_str()),
            }
        }
        self.bundle.say(id, &given).unwrap_or_else(|| format!("[{id}]"))
    }

    /// Yes when there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has(id)
    }

    /// An amount: `€ 1.210,00` or `€1,210.00`.
    pub fn money(&self, amount: Cents) -> String {
        figures::money(amount, self.language)
    }

    /// A rate: `10,15 %` or `10.15%`.
    pub fn percent(&self, rate: Rate) -> String {
        figures::percent(rate, self.language)
    }

    /// A day in full, as in a letter: `vrijdag 2 oktober 2026` or `Friday 2 October 2026`.
    pub fn day(&self, day: Date) -> String {
        format!("{} {}", figures::weekday(day, self.language), self.date(day))
    }

    /// A day in a sentence on a screen: `2 oktober 2026` or `2 October 2026`.
    pub fn date(&self, day: Date) -> String {
        format!("{} {} {}", day.day(), figures::month(day, self.language), day.year())
    }

    /// When somebody can be reached: `9-12 en 13-17 uur`, with the days when not all are meant.
    pub fn hours(&self, hours: Hours) -> String {
        let times = hours.times().replace(',', ", ");
        let days: Vec<String> = hours.days().iter().map(|day| self.code("weekday", day)).collect();
        match days.is_empty() {
            true => self.say("sheet-hours", &[("times", Arg::Text(times))]),
            false => {
                let days = Arg::Text(days.join(", "));
                self.say("sheet-hours-on", &[("days", days), ("times", Arg::Text(times))])
            }
        }
    }

    /// A day in a table: `02-10-2026`, or `02 Oct 2026` because English readers differ on which
    /// number is the month.
    pub fn short_day(&self, day: Date) -> String {
        match self.language {
            Language::Nl => format!("{:02}-{:02}-{}", day.day(), day.month(), day.year()),
            Language::En => {
                let month: String = figures::month(day, self.language).chars().take(3).collect();
                format!("{:02} {month} {}", day.day(), day.year())
            }
        }
    }
}
