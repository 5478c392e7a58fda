//! The closed list of cautions: what may go ahead, but a person should know first.
//!
//! A caution never changes an amount or a day. It is a code with data, its article beside it; the
//! sentence is made in `letters/words`.

use jiff::civil::Date;

use crate::coded;
use crate::law::limitation::{Doubt, LimitationKind};
use crate::law::ruled::Ruled;
use crate::money::{Cents, Rate};

coded! {
    /// What to look at.
    pub enum Caution {
        /// The table of rates ends soon after the day it was used for.
        RatesEndSoon { regime: String, until: Date } = "RATES-END-SOON",
        /// The table of rates ended before the day.
        RatesEnded { regime: String, until: Date } = "RATES-ENDED",
        /// Sources differ on a rate that was used, or there is only one.
        RateDoubtful { since: Date } = "RATE-DOUBTFUL",
        /// A clause on interest or costs toward a consumer can cost the statutory amounts too.
        ClauseRisk = "CLAUSE-RISK",
        /// The agreed rate is below the statutory one.
        RateBelowStatutory { agreed: Rate, statutory: Rate } = "RATE-BELOW-STATUTORY",
        /// A term between firms of more than sixty days.
        TermOverSixty { days: u32 } = "TERM-OVER-SIXTY",
        /// A term toward a public body of more than thirty days.
        TermOverThirtyPublic { days: u32 } = "TERM-OVER-THIRTY-PUBLIC",
        /// The term is void; thirty days hold.
        TermVoid { days: u32 } = "TERM-VOID",
        /// Days on a par with a holiday are not known for the year.
        DecreeDaysUnknown { year: String } = "DECREE-DAYS-UNKNOWN",
        /// The claim is barred within months.
        LimitationNear { on: Date, months: u32, kind: LimitationKind } = "LIMITATION-NEAR",
        /// The shortest term that can hold is over, the longest is not.
        LimitationPossible { on: Date, kind: LimitationKind, doubt: Doubt } = "LIMITATION-POSSIBLE",
        /// The claim is barred, by the longest term that can hold.
        LimitationPassed { on: Date, kind: LimitationKind } = "LIMITATION-PASSED",
        /// What should interrupt the limitation came before it ran, or too late.
        InterruptionWithoutEffect { on: Date } = "INTERRUPTION-WITHOUT-EFFECT",
        /// When the invoice came in is not known; it is presumed by post.
        ReceiptPresumed { on: Date } = "RECEIPT-PRESUMED",
        /// A part was paid on a day that is not known: it bears no interest at all.
        PaidDayUnknown { amount: Cents } = "PAID-DAY-UNKNOWN",
        /// A part was paid behind a 14-day letter on a day that is not known: costs are over the
        /// rest only.
        CostsDayUnknown { amount: Cents } = "COSTS-DAY-UNKNOWN",
        /// A part is in dispute: it stays out of letters, with its interest and costs.
        PartDisputed { amount: Cents } = "PART-DISPUTED",
        /// Credit notes that are not set off against an invoice.
        CreditOpen { amount: Cents } = "CREDIT-OPEN",
        /// An earlier 14-day letter left within six months: a person decided that these costs are
        /// not those of a further instalment.
        CostsByPerson { earlier: Date } = "COSTS-BY-PERSON",
        /// Interest and costs are left on invoices that are closed in the books.
        LeftOnClosed { count: u32, amount: Cents } = "LEFT-ON-CLOSED",
        /// All that a letter asked was paid within its term: interest it did not ask was let go of.
        PaidAsAsked { on: Date, amount: Cents } = "PAID-AS-ASKED",
        /// A payment plan runs: as long as it is kept, no interest and costs are asked.
        PlanRuns { on: Date, until: Date } = "IN-PLAN",
        /// A payment plan was kept: interest and costs beside it were let go of.
        PlanKept { on: Date } = "PLAN-KEPT",
        /// A payment plan was not kept: interest and costs count as if there had been none.
        PlanOver { on: Date } = "PLAN-OVER",
        /// An insolvency ended the interest.
        InterestEnded { on: Date } = "INTEREST-ENDED",
        ..Ruled(Ruled) as "ruled",
    }
}

impl Caution {
    /// Yes when an insolvency, or how it ended, keeps the claim from being asked of the debtor.
    pub fn is_held(&self) -> bool {
        matches!(self, Caution::Ruled(ruled) if ruled.is_held())
    }

    /// Yes when the debtor may read it in a statement of what he owes. The others are advice to the
    /// creditor, or would hand the debtor a defence: that a claim is barred is his to say.
    pub fn is_for_debtor(&self) -> bool {
        matches!(
            self,
            Caution::ReceiptPresumed { .. }
                | Caution::RateDoubtful { .. }
                | Caution::PartDisputed { .. }
                | Caution::LeftOnClosed { .. }
                | Caution::PaidAsAsked { .. }
                | Caution::PlanRuns { .. }
                | Caution::PlanKept { .. }
                | Caution::PlanOver { .. }
                | Caution::InterestEnded { .. }
        )
    }

    /// Where the rule behind it stands.
    pub fn source(&self) -> &'static str {
        match self {
            Caution::RatesEndSoon { .. }
            | Caution::RatesEnded { .. }
            | Caution::RateDoubtful { .. } => "art. 6:120 BW",
            Caution::ClauseRisk => "art. 6:233 BW",
            Caution::RateBelowStatutory { .. } => "art. 6:119 lid 3 BW",
            Caution::TermOverSixty { .. } => "art. 6:119a lid 5 BW",
            Caution::TermOverThirtyPublic { .. } => "art. 6:119b BW",
            Caution::TermVoid { .. } => "art. 6:119a lid 6 BW",
            Caution::DecreeDaysUnknown { .. } => "art. 3 lid 3 Algemene termijnenwet",
            Caution::LimitationNear { kind, .. }
            | Caution::LimitationPossible { kind, .. }
            | Caution::LimitationPassed { kind, .. } => kind.source(),
            Caution::InterruptionWithoutEffect { .. } => "art. 3:317-3:319 BW",
            Caution::ReceiptPresumed { .. } => "art. 6:119a lid 2 BW",
            Caution::PaidDayUnknown { .. } => "art. 6:114 lid 2 BW",
            Caution::CostsDayUnknown { .. } => "art. 6:96 lid 6 BW",
            Caution::PartDisputed { .. } => "art. 6:74 BW",
            Caution::CreditOpen { .. } => "art. 6:127 BW",
            Caution::CostsByPerson { .. } => "art. 6:96 lid 8 BW",
            Caution::LeftOnClosed { .. } => "art. 6:44 BW",
            Caution::PaidAsAsked { .. } | Caution::PlanKept { .. } => "art. 6:160 BW",
            Caution::PlanRuns { .. } => "art. 6:74 BW",
            Caution::PlanOver { .. } => "art. 6:119 BW",
            Caution::InterestEnded { .. } => "art. 128 en 303 Fw",
            Caution::Ruled(ruled) => ruled.source(),
        }
    }
}
