//! The closed list of what an insolvency, or how it ended, makes of a claim.
//!
//! Said as a reason where the claim waits and as a caution where it is counted: one list, and one
//! sentence each. What holds is decided in `insolvency`.

use jiff::civil::Date;

use super::insolvency::{Hold, Insolvency, InsolvencyKind};
use crate::coded;

coded! {
    /// What an insolvency makes of a claim.
    pub enum Ruled {
        /// It runs: the claim is lodged or waits, and cannot be enforced.
        InsolvencyRuns { kind: InsolvencyKind, on: Date } = "INSOLVENCY-RUNS",
        /// It runs, and the claim is of after its beginning: a person writes to whom it concerns.
        NewInInsolvency { kind: InsolvencyKind, on: Date } = "NEW-IN-INSOLVENCY",
        /// Sent between the ruling and its clean slate or composition: a person must say whether
        /// what it is for was delivered before the ruling.
        DeliveryUnknown { kind: InsolvencyKind, on: Date } = "DELIVERY-UNKNOWN",
        /// Behind a clean slate: a natural obligation.
        NaturalObligation { on: Date } = "NATURAL-OBLIGATION",
        /// Behind a composition: only what it gives can be asked for.
        BoundByComposition { kind: InsolvencyKind, on: Date } = "BOUND-BY-COMPOSITION",
        /// The legal person ended with its bankruptcy.
        NobodyLeft { on: Date } = "NOBODY-LEFT",
    }
}

impl Ruled {
    /// What one of them makes of a claim.
    pub fn of(one: Insolvency, hold: Hold) -> Ruled {
        let (kind, on) = (one.kind, one.ruling_on);
        match hold {
            Hold::Natural => Ruled::NaturalObligation { on },
            Hold::Composed => Ruled::BoundByComposition { kind, on },
            Hold::NobodyLeft => Ruled::NobodyLeft { on },
            Hold::Runs => Ruled::InsolvencyRuns { kind, on },
            Hold::Unplaced => Ruled::DeliveryUnknown { kind, on },
            Hold::New => Ruled::NewInInsolvency { kind, on },
        }
    }

    /// Yes when the claim cannot be asked of the debtor. What is new can be asked, of whom it
    /// concerns.
    pub fn is_held(&self) -> bool {
        !matches!(self, Ruled::NewInInsolvency { .. })
    }

    /// Yes when the claim can never be enforced again: what is left may be paid, no more.
    pub fn is_for_good(&self) -> bool {
        matches!(
            self,
            Ruled::NaturalObligation { .. }
                | Ruled::BoundByComposition { .. }
                | Ruled::NobodyLeft { .. }
        )
    }

    /// Yes when it waits for a person to do or say something.
    pub fn needs_a_person(&self) -> bool {
        matches!(self, Ruled::NewInInsolvency { .. } | Ruled::DeliveryUnknown { .. })
    }

    /// Where the rule behind it stands.
    pub fn source(&self) -> &'static str {
        match self {
            Ruled::InsolvencyRuns { kind, .. }
            | Ruled::NewInInsolvency { kind, .. }
            | Ruled::DeliveryUnknown { kind, .. } => while_running(*kind),
            Ruled::NaturalObligation { .. } => "art. 358 Fw",
            Ruled::BoundByComposition { kind, .. } => bound_by(*kind),
            Ruled::NobodyLeft { .. } => "art. 2:19 lid 1 BW",
        }
    }
}

/// Where it stands what holds while an insolvency of this kind runs.
pub(crate) fn while_running(kind: InsolvencyKind) -> &'static str {
    match kind {
        InsolvencyKind::Bankruptcy => "art. 24, 26, 33 en 110 Fw",
        InsolvencyKind::Surseance => "art. 228 en 230 Fw",
        InsolvencyKind::Wsnp => "art. 299 en 301 Fw",
        InsolvencyKind::Whoa => "art. 376 Fw",
        InsolvencyKind::Moratorium => "art. 287b Fw of art. 5 Wgs",
        InsolvencyKind::DebtCounselling => "Wgs",
        InsolvencyKind::Administration => "art. 1:438 en 1:441 BW",
        InsolvencyKind::DissolvedEmpty => "art. 2:19 lid 4 BW",
    }
}

/// Where it stands that a composition in an insolvency of this kind binds.
fn bound_by(kind: InsolvencyKind) -> &'static str {
    match kind {
        InsolvencyKind::Bankruptcy => "art. 157 Fw",
        InsolvencyKind::Surseance => "art. 273 Fw",
        InsolvencyKind::Wsnp => "art. 340 Fw",
        InsolvencyKind::Whoa => "art. 385 Fw",
        _ => "art. 6:248 BW, 287a Fw",
    }
}
