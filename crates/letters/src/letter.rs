//! A letter as it is read: head, subject, named blocks, signature. Plain data in words.
//!
//! Knows the parts of a letter and its form as plain text (an e-mail). Does not know where the
//! facts come from (`facts`), which sentence says them (`compose`), or how it looks on paper: that
//! is the crate `print`, which gets exactly this.

mod plain;
mod table;
mod wrap;

use jiff::civil::Date;
use punctueel_domain::code::codes;
use punctueel_domain::party::Language;
use punctueel_domain::strategy::{FRIENDLY, LegalKind};
use serde::{Deserialize, Serialize};

use crate::words::Words;

pub(crate) use wrap::wrap as wrapped;

codes! {
    /// Which letter it is: decides the text, not its legal effect.
    pub enum LetterKind {
        /// Vriendelijk bericht vóór de betaaldag: no word on being late.
        BeforeDue = "before-due",
        /// Herinnering (tone 1).
        Reminder = "reminder",
        /// Eerste aanmaning, with a granted term (tone 2).
        FirstDemand = "first-demand",
        /// Ingebrekestelling: where no term was agreed, default begins after the term it gives.
        NoticeOfDefault = "notice-of-default",
        /// Veertiendagenbrief: what a consumer must get before costs may follow.
        FourteenDay = "fourteen-day",
        /// Laatste aanmaning, with named consequences.
        FinalDemand = "final-demand",
        /// Stuitingsbrief: keeps the claim from being barred.
        Interruption = "interruption",
        /// Bevestiging van een betaalafspraak.
        PromiseConfirmation = "promise-confirmation",
        /// Bevestiging van een betalingsregeling.
        PlanConfirmation = "plan-confirmation",
        /// Kort bericht voor een termijn van een regeling.
        InstalmentReminder = "instalment-reminder",
        /// Bericht dat een termijn is gemist, met de dag tot wanneer inhalen kan.
        InstalmentMissed = "instalment-missed",
        /// Rekeningoverzicht: all that is open; asks for nothing that is not due.
        Statement = "statement",
        /// Leverstop: our deliveries stand still, and what starts them again.
        DeliveryStop = "delivery-stop",
    }

    /// The named blocks of a letter, in their order.
    pub enum Part {
        /// Aanleiding.
        Occasion = "occasion",
        /// Verzoek.
        Request = "request",
        /// Gevolg.
        Consequence = "consequence",
        /// Afsluiting.
        Closing = "closing",
    }

    /// How a column of a table stands.
    pub enum Align {
        /// Words and days.
        Left = "left",
        /// Amounts.
        Right = "right",
        /// Long words: takes the width that is left.
        Fill = "fill",
    }
}

impl LetterKind {
    /// The letter for a step about an overdue invoice: what it is before the law, and its tone.
    pub fn of(legal_kind: LegalKind, tone: u8) -> LetterKind {
        match legal_kind {
            LegalKind::Reminder if tone <= FRIENDLY => LetterKind::Reminder,
            LegalKind::Reminder => LetterKind::FirstDemand,
            LegalKind::FinalDemand => LetterKind::FinalDemand,
            LegalKind::NoticeOfDefault => LetterKind::NoticeOfDefault,
            LegalKind::FourteenDay => LetterKind::FourteenDay,
            LegalKind::Interruption => LetterKind::Interruption,
        }
    }

    /// What it is before the law; `None` for what asks for no overdue payment.
    pub fn legal_kind(self) -> Option<LegalKind> {
        match self {
            LetterKind::Reminder | LetterKind::FirstDemand => Some(LegalKind::Reminder),
            LetterKind::NoticeOfDefault => Some(LegalKind::NoticeOfDefault),
            LetterKind::FinalDemand => Some(LegalKind::FinalDemand),
            LetterKind::FourteenDay => Some(LegalKind::FourteenDay),
            LetterKind::Interruption => Some(LegalKind::Interruption),
            _ => None,
        }
    }

    /// Its usual tone: 1 (friendly) … 4 (final).
    pub fn tone(self) -> u8 {
        match self {
            LetterKind::FirstDemand
            | LetterKind::NoticeOfDefault
            | LetterKind::FourteenDay
            | LetterKind::Interruption => 2,
            // It carries the fixed sentences of the agreement.
            LetterKind::PlanConfirmation => 2,
            LetterKind::FinalDemand | LetterKind::DeliveryStop => 3,
            _ => 1,
        }
    }

    /// Yes when it asks for payment because a due day has passed.
    pub fn is_about_overdue(self) -> bool {
        let is_agreed = self == LetterKind::PromiseConfirmation || self.is_about_plan();
        self != LetterKind::BeforeDue && !is_agreed
    }

    /// Yes when it is about a payment plan or an instalment of it.
    pub fn is_about_plan(self) -> bool {
        use LetterKind::{InstalmentMissed, InstalmentReminder, PlanConfirmation};
        matches!(self, PlanConfirmation | InstalmentReminder | InstalmentMissed)
    }

    /// Yes when it gives a last day and names what follows.
    pub fn is_demand(self) -> bool {
        use LetterKind::{FinalDemand, FirstDemand, Interruption, NoticeOfDefault};
        matches!(self, FirstDemand | NoticeOfDefault | FinalDemand | Interruption)
    }
}

/// A letter that is ready to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Which letter.
    pub kind: LetterKind,
    /// In which language.
    pub language: Language,
    /// The day of the letter; also the day of the printed file.
    pub day: Date,
    /// The firm that writes, for the head of the paper.
    pub sender: Head,
    /// The lines of the address, for the window of the envelope; at most six.
    pub address: Vec<String>,
    /// Lines beside the subject: label and value (day, our reference, customer number).
    pub labels: Vec<(String, String)>,
    /// What it is about, in one line.
    pub subject: String,
    /// The salutation, with its comma.
    pub salutation: String,
    /// The named blocks, in order.
    pub blocks: Vec<Block>,
    /// The greeting, with its comma.
    pub greeting: String,
    /// Who signs: name, function, firm, telephone, e-mail; one line each.
    pub signature: Vec<String>,
    /// "Page 1 of 2" as words around the two numbers: before, between, after.
    pub page_words: [String; 3],
}

impl Letter {
    /// Says beside the address that this is no letter yet.
    pub fn mark_as_draft(&mut self) {
        let words = Words::of(self.language);
        let (label, value) = (words.say("letter-label-draft", &[]), words.say("letter-draft", &[]));
        self.labels.insert(0, (label, value));
    }
}

/// The firm that writes, as the head and foot of the paper show it. Empty texts are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Its name.
    pub name: String,
    /// Its own address, for the small line above the window; may be empty.
    pub return_line: String,
    /// Lines of the foot: address, KvK, VAT number, IBAN.
    pub foot: Vec<String>,
    /// The text of the logo file as SVG or the bytes of a PNG come later; none yet.
    pub website: String,
}

/// One named block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Which.
    pub part: Part,
    /// What stands in it.
    pub pieces: Vec<Piece>,
}

/// One piece of a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Piece {
    /// A paragraph; only the amount to pay and the last day are strong.
    Text(Vec<Span>),
    /// A table of claims.
    Table(Table),
    /// How to pay.
    Payment(Payment),
    /// What follows, one line each.
    List(Vec<String>),
}

/// A stretch of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Printed bold.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub is_strong: bool,
}

/// A table with a heading, rows, and at the end perhaps totals.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Above it; may be empty.
    pub title: String,
    /// Headings.
    pub columns: Vec<Column>,
    /// Rows, each with one cell for each column.
    pub rows: Vec<Vec<String>>,
    /// The last rows, below a line.
    pub totals: Vec<Vec<String>>,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// How it stands.
    pub align: Align,
}

/// How to pay: the same amount as in the text, and as a QR code for the app of a bank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// Label and value: amount, account, name, reference.
    pub rows: Vec<(String, String)>,
    /// The line beside the QR code; empty without one.
    pub scan: String,
    /// What the QR code says (EPC069-12); none when it could not be made.
    pub epc: Option<String>,
}
