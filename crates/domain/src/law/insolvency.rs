//! What the insolvency of a debtor does to interest (Faillissementswet).
//!
//! Knows the kinds, how they end, and the last day on which interest runs. Does not
//! know what else must stop: that is the guard's (`casework`).

use jiff::civil::Date;

use crate::calendar::plus_days;
use crate::code::codes;

codes! {
    /// A kind of insolvency, or something near it.
    pub enum InsolvencyKind {
        /// Faillissement.
        Bankruptcy = "bankruptcy",
        /// Surseance van betaling.
        Surseance = "surseance",
        /// Wettelijke schuldsanering natuurlijke personen.
        Wsnp = "wsnp",
        /// An agreement outside bankruptcy, with a cooling-off period.
        Whoa = "whoa",
        /// Moratorium in municipal debt counselling.
        Moratorium = "moratorium",
        /// Municipal debt counselling.
        DebtCounselling = "debt-counselling",
        /// Beschermingsbewind.
        Administration = "administration",
        /// Dissolved without assets (turboliquidatie).
        DissolvedEmpty = "dissolved-empty",
    }

    /// How it ended.
    pub enum InsolvencyEnd {
        /// With a clean slate (WSNP): what is left cannot be enforced.
        CleanSlate = "clean-slate",
        /// By a composition that binds all: what is left cannot be enforced.
        Composition = "composition",
        /// Without a clean slate.
        WithoutCleanSlate = "without-clean-slate",
        /// For lack of assets.
        LackOfAssets = "lack-of-assets",
        /// All there was is distributed.
        Distributed = "distributed",
        /// The ruling was annulled: as if there had been none.
        Annulled = "annulled",
        /// The moratorium, the counselling or the administration is over.
        Over = "over",
    }
}

impl InsolvencyEnd {
    /// Yes when what is left is a natural obligation: nobody is chased for it (law.md R10.10).
    pub fn leaves_nothing_to_enforce(self) -> bool {
        matches!(self, InsolvencyEnd::CleanSlate | InsolvencyEnd::Composition)
    }

    /// Yes when interest runs as if there had been no ruling. Otherwise none is counted from the
    /// day of the ruling on: whether it runs again afterwards is not decided, and too little is
    /// never contested.
    pub fn undoes_ruling(self) -> bool {
        self == InsolvencyEnd::Annulled
    }
}

impl InsolvencyKind {
    /// The last day on which interest runs against the debtor; `None`: it goes on.
    ///
    /// In bankruptcy no interest that runs after it is admitted (Fw 128); in the WSNP none from the
    /// day of the ruling (Fw 303). Both begin with the day of the ruling itself (Fw 23), so our
    /// last day is the day before: one day too few is never contested. The other kinds do not stop
    /// interest by law, though they stop asking for it.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use punctueel_domain::law::insolvency::InsolvencyKind;
    /// let ruling = date(2026, 9, 15);
    /// assert_eq!(InsolvencyKind::Bankruptcy.last_day_on(ruling), Some(date(2026, 9, 14)));
    /// assert_eq!(InsolvencyKind::Whoa.last_day_on(ruling), None);
    /// ```
    pub fn last_day_on(self, ruling_on: Date) -> Option<Date> {
        let stops = matches!(self, InsolvencyKind::Bankruptcy | InsolvencyKind::Wsnp);
        stops.then(|| plus_days(ruling_on, -1))
    }
}
