//! What the insolvency of a debtor does to his claims (Faillissementswet).
//!
//! Knows the kinds, whom each is for, how each ends, what may follow on it, the last day on which
//! interest runs, and what it makes of a claim. A claim belongs to a ruling when its invoice is not
//! from after it, or a person said so: what arose later is new. What else must stop is said by the
//! guard (`casework`).

use jiff::civil::{Date, date};

use super::arose::Arose;
use crate::calendar::plus_days;
use crate::code::codes;
use crate::party::{DebtorKind, LegalForm};

/// The first day of our oldest table of rates.
const OLDEST: Date = date(1974, 5, 1);

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
        /// By a composition: what it leaves unpaid cannot be enforced.
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
        /// Another one came in its place.
        Converted = "converted",
    }

    /// Who the debtor is before the Faillissementswet.
    pub enum Nature {
        /// A natural person without a business.
        Private = "private",
        /// A natural person with a business.
        Trader = "trader",
        /// Partners who are liable themselves: vof, maatschap, cv.
        Partners = "partners",
        /// A legal person.
        Legal = "legal",
        /// Not known.
        Unknown = "unknown",
    }

    /// Whether a kind is for somebody.
    pub enum Fit {
        /// It is.
        Yes = "yes",
        /// It can be; a person must know.
        Perhaps = "perhaps",
        /// By law it is not.
        No = "no",
    }

    /// What an insolvency makes of a claim; the first one counts before the others.
    pub enum Hold {
        /// Behind a clean slate: a natural obligation (Fw 358).
        Natural = "natural",
        /// Behind a composition: what it leaves unpaid cannot be enforced.
        Composed = "composed",
        /// The legal person ended with its bankruptcy (art. 2:19 BW).
        NobodyLeft = "nobody-left",
        /// It runs, and the claim is of before it.
        Runs = "runs",
        /// Sent between the ruling and its clean slate or composition, and nobody said whether what
        /// it is for was delivered before the ruling.
        Unplaced = "unplaced",
        /// It runs, and the claim is of after its beginning.
        New = "new",
    }
}

/// An insolvency of a debtor, running or over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Insolvency {
    /// Its kind.
    pub kind: InsolvencyKind,
    /// The day of the ruling.
    pub ruling_on: Date,
    /// How it ended; `None`: it runs.
    pub ended: Option<InsolvencyEnd>,
    /// The day on which it ended, when that is known.
    pub ended_on: Option<Date>,
}

impl Nature {
    /// Who somebody of this kind and legal form is. A form of another country says nothing.
    ///
    /// ```
    /// use punctueel_domain::law::insolvency::Nature;
    /// use punctueel_domain::party::{DebtorKind, LegalForm};
    /// assert_eq!(Nature::of(DebtorKind::Consumer, LegalForm::Unknown), Nature::Private);
    /// assert_eq!(Nature::of(DebtorKind::Business, LegalForm::Unknown), Nature::Unknown);
    /// ```
    pub fn of(kind: DebtorKind, form: LegalForm) -> Nature {
        match form {
            LegalForm::Person => Nature::Private,
            LegalForm::SoleTrader => Nature::Trader,
            LegalForm::Vof | LegalForm::Maatschap | LegalForm::Cv => Nature::Partners,
            LegalForm::Bv
            | LegalForm::Nv
            | LegalForm::Foundation
            | LegalForm::Association
            | LegalForm::Cooperative
            | LegalForm::PublicBody => Nature::Legal,
            LegalForm::Unknown if kind == DebtorKind::Consumer => Nature::Private,
            LegalForm::Unknown | LegalForm::Foreign => Nature::Unknown,
        }
    }
}

impl InsolvencyKind {
    /// Whether it is for somebody. Surseance is not for who has no business (Fw 214 lid 4), nor is
    /// the WHOA (Fw 369); the WSNP, debt counselling and the administration are for natural persons
    /// (Fw 284, 287b; art. 1:431 BW), so also for the partners of a firm; only a legal person is
    /// dissolved (art. 2:19 lid 4 BW).
    pub fn fits(self, nature: Nature) -> Fit {
        use InsolvencyKind as Kind;
        match (self, nature) {
            (Kind::Bankruptcy, _) => Fit::Yes,
            (_, Nature::Unknown) => Fit::Perhaps,
            (Kind::Surseance | Kind::Whoa, Nature::Private) => Fit::No,
            (Kind::Surseance | Kind::Whoa, _) | (Kind::DissolvedEmpty, Nature::Legal) => Fit::Yes,
            (Kind::DissolvedEmpty, _) | (_, Nature::Legal) => Fit::No,
            (_, Nature::Partners) => Fit::Perhaps,
            (_, Nature::Private | Nature::Trader) => Fit::Yes,
        }
    }

    /// The first day on which there can have been a ruling that we know of: not before the law knew
    /// the kind, and not before our oldest table of rates, for nothing is counted before it.
    pub fn known_from(self) -> Date {
        match self {
            InsolvencyKind::Wsnp => date(1998, 12, 1),
            InsolvencyKind::Whoa => date(2021, 1, 1),
            InsolvencyKind::Moratorium => date(2008, 1, 1),
            InsolvencyKind::Bankruptcy
            | InsolvencyKind::Surseance
            | InsolvencyKind::DebtCounselling
            | InsolvencyKind::Administration
            | InsolvencyKind::DissolvedEmpty => OLDEST,
        }
    }

    /// How it can end. Only the WSNP knows a clean slate; a dissolution is never over.
    pub fn ends(self) -> &'static [InsolvencyEnd] {
        use InsolvencyEnd as End;
        match self {
            InsolvencyKind::Bankruptcy => {
                &[End::Composition, End::LackOfAssets, End::Distributed, End::Annulled]
            }
            InsolvencyKind::Wsnp => {
                &[End::CleanSlate, End::WithoutCleanSlate, End::Composition, End::Annulled]
            }
            InsolvencyKind::Surseance | InsolvencyKind::Whoa | InsolvencyKind::DebtCounselling => {
                &[End::Composition, End::Over, End::Annulled]
            }
            InsolvencyKind::Moratorium | InsolvencyKind::Administration => {
                &[End::Over, End::Annulled]
            }
            InsolvencyKind::DissolvedEmpty => &[End::Annulled],
        }
    }

    /// What may come in its place while it runs (Fw 15b, 242, 247a, 350 lid 5).
    pub fn becomes(self) -> &'static [InsolvencyKind] {
        use InsolvencyKind as Kind;
        match self {
            Kind::Bankruptcy => &[Kind::Wsnp],
            Kind::Wsnp | Kind::Whoa | Kind::DissolvedEmpty => &[Kind::Bankruptcy],
            Kind::Surseance | Kind::Moratorium | Kind::DebtCounselling => {
                &[Kind::Wsnp, Kind::Bankruptcy]
            }
            Kind::Administration => &[],
        }
    }

    /// Yes when both can run at the same time: an administration protects a person, whatever runs
    /// over his debts; a moratorium is a pause within debt counselling (Fw 287b; Wgs 5).
    pub fn runs_beside(self, other: InsolvencyKind) -> bool {
        use InsolvencyKind as Kind;
        let is_protection = |kind| kind == Kind::Administration;
        let is_pause = matches!(
            (self, other),
            (Kind::Moratorium, Kind::DebtCounselling) | (Kind::DebtCounselling, Kind::Moratorium)
        );
        is_pause || is_protection(self) != is_protection(other)
    }

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

impl Hold {
    /// Yes when it lasts until a person did or said something about the claim.
    pub fn waits(self) -> bool {
        matches!(self, Hold::Unplaced | Hold::New)
    }
}

impl InsolvencyEnd {
    /// Yes when what it leaves hangs on whether the debtor is a legal person: that one ends with
    /// its bankruptcy, and a natural person is free to be asked again (Fw 195).
    pub fn asks_for_form(self) -> bool {
        matches!(self, InsolvencyEnd::LackOfAssets | InsolvencyEnd::Distributed)
    }

    /// What is left of the claims of before; `None`: they can be asked for again.
    pub fn leaves(self, nature: Nature) -> Option<Hold> {
        match self {
            InsolvencyEnd::CleanSlate => Some(Hold::Natural),
            InsolvencyEnd::Composition => Some(Hold::Composed),
            _ if self.asks_for_form() && nature == Nature::Legal => Some(Hold::NobodyLeft),
            _ => None,
        }
    }

    /// Yes when interest runs as if there had been no ruling. Otherwise none is counted from the
    /// day of the ruling on: whether it runs again afterwards is not decided, and too little is
    /// never contested.
    pub fn undoes_ruling(self) -> bool {
        self == InsolvencyEnd::Annulled
    }
}

impl Insolvency {
    /// One that begins with a ruling.
    pub fn new(kind: InsolvencyKind, ruling_on: Date) -> Insolvency {
        Insolvency { kind, ruling_on, ended: None, ended_on: None }
    }

    /// As it stood on a day; `None` when it had not begun, or was annulled since.
    pub fn on(self, day: Date) -> Option<Insolvency> {
        let is_undone = self.ended.is_some_and(InsolvencyEnd::undoes_ruling);
        let is_later = self.ended_on.is_some_and(|ended| ended > day);
        let running = Insolvency::new(self.kind, self.ruling_on);
        let then = if is_later { running } else { self };
        (!is_undone && self.ruling_on <= day).then_some(then)
    }

    /// Yes when a claim is of before it. What was sent behind the ruling is new (Fw 24, 26, 299),
    /// unless a person said that it was delivered before.
    pub fn is_about(self, arose: Arose) -> bool {
        arose.is_before(self.ruling_on)
    }

    /// What it makes of a claim; `None`: nothing.
    pub fn hold(self, arose: Arose, nature: Nature) -> Option<Hold> {
        match self.ended {
            None if self.is_about(arose) => Some(Hold::Runs),
            None => Some(Hold::New),
            Some(how) => self.left_of(how.leaves(nature)?, arose),
        }
    }

    /// A slate and a composition are about what was owed at the ruling; of what was sent while it
    /// ran a person says whether it was. Who ended with the bankruptcy cannot pay that either.
    fn left_of(self, left: Hold, arose: Arose) -> Option<Hold> {
        let is_sent_in_it = self.ended_on.map(|ended| arose.issued_on <= ended);
        match left {
            _ if self.is_about(arose) => Some(left),
            Hold::NobodyLeft => is_sent_in_it.unwrap_or(true).then_some(left),
            _ if arose.is_said_after(self.ruling_on) => None,
            _ => is_sent_in_it.unwrap_or(false).then_some(Hold::Unplaced),
        }
    }
}

/// What the insolvencies of a debtor make of a claim, and which of them does.
pub fn held_by(all: &[Insolvency], arose: Arose, nature: Nature) -> Option<(Insolvency, Hold)> {
    let held = all.iter().filter_map(|one| Some((*one, one.hold(arose, nature)?)));
    held.min_by_key(|(_, hold)| *hold)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::rates::Rates;
    use crate::law::regime::Table;

    const KINDS: [&str; 8] = [
        "bankruptcy",
        "surseance",
        "wsnp",
        "whoa",
        "moratorium",
        "debt-counselling",
        "administration",
        "dissolved-empty",
    ];

    #[test]
    fn the_oldest_day_is_the_first_of_our_tables() {
        let first = Rates::built_in().rows(Table::Consumer).first().map(|row| row.from_on);
        assert_eq!(first, Some(InsolvencyKind::Bankruptcy.known_from()));
        assert!(InsolvencyKind::ALL.iter().all(|kind| kind.known_from() >= OLDEST));
    }

    /// Each column one kind: yes, `?` perhaps, `-` no.
    #[test]
    fn each_kind_is_for_its_own_people() {
        let table = [
            (Nature::Private, "y-y-yyy-"),
            (Nature::Trader, "yyyyyyy-"),
            (Nature::Partners, "yy?y???-"),
            (Nature::Legal, "yy-y---y"),
            (Nature::Unknown, "y???????"),
        ];
        for (nature, row) in table {
            for (kind, expected) in KINDS.iter().zip(row.chars()) {
                let kind: InsolvencyKind = kind.parse().unwrap();
                let fit = match kind.fits(nature) {
                    Fit::Yes => 'y',
                    Fit::Perhaps => '?',
                    Fit::No => '-',
                };
                assert_eq!(fit, expected, "{kind} of {nature}");
            }
        }
    }

    /// Each column one kind: may it end so?
    #[test]
    fn each_kind_ends_in_its_own_ways() {
        let table = [
            ("clean-slate", "--y-----"),
            ("composition", "yyyy-y--"),
            ("without-clean-slate", "--y-----"),
            ("lack-of-assets", "y-------"),
            ("distributed", "y-------"),
            ("annulled", "yyyyyyyy"),
            ("over", "-y-yyyy-"),
            ("converted", "--------"),
        ];
        for (how, row) in table {
            for (kind, expected) in KINDS.iter().zip(row.chars()) {
                let kind: InsolvencyKind = kind.parse().unwrap();
                let ends = kind.ends().contains(&how.parse().unwrap());
                assert_eq!(ends, expected == 'y', "{kind} ends with {how}");
            }
        }
    }

    /// Row: what runs; column: what may come in its place.
    #[test]
    fn one_follows_on_another_where_the_law_knows_it() {
        let table = [
            ("bankruptcy", "--y-----"),
            ("surseance", "y-y-----"),
            ("wsnp", "y-------"),
            ("whoa", "y-------"),
            ("moratorium", "y-y-----"),
            ("debt-counselling", "y-y-----"),
            ("administration", "--------"),
            ("dissolved-empty", "y-------"),
        ];
        for (kind, row) in table {
            let kind: InsolvencyKind = kind.parse().unwrap();
            for (next, expected) in KINDS.iter().zip(row.chars()) {
                let becomes = kind.becomes().contains(&next.parse().unwrap());
                assert_eq!(becomes, expected == 'y', "{next} after {kind}");
            }
        }
    }

    #[test]
    fn what_is_left_of_a_claim_hangs_on_its_day_and_on_how_it_ended() {
        let ruling = date(2026, 6, 11);
        let ended = |kind: &str, how: &str| Insolvency {
            ended: Some(how.parse().unwrap()),
            ..Insolvency::new(kind.parse().unwrap(), ruling)
        };
        let running = Insolvency::new(InsolvencyKind::Surseance, ruling);
        let table = [
            (running, Nature::Legal, Some(Hold::Runs), Some(Hold::New)),
            (ended("wsnp", "clean-slate"), Nature::Private, Some(Hold::Natural), None),
            (ended("wsnp", "without-clean-slate"), Nature::Private, None, None),
            (ended("wsnp", "composition"), Nature::Private, Some(Hold::Composed), None),
            (ended("surseance", "composition"), Nature::Legal, Some(Hold::Composed), None),
            (ended("surseance", "over"), Nature::Legal, None, None),
            (ended("bankruptcy", "lack-of-assets"), Nature::Trader, None, None),
            (ended("bankruptcy", "lack-of-assets"), Nature::Partners, None, None),
            (ended("bankruptcy", "annulled"), Nature::Legal, None, None),
            (ended("bankruptcy", "converted"), Nature::Trader, None, None),
        ];
        for (one, nature, before, after) in table {
            assert_eq!(one.hold(Arose::as_issued(ruling), nature), before, "{one:?}");
            let later = Arose::as_issued(date(2026, 6, 12));
            assert_eq!(one.hold(later, nature), after, "{one:?}");
        }
    }

    /// The curator took what was delivered in the bankruptcy; when it ended there is nobody left.
    #[test]
    fn who_ended_with_the_bankruptcy_is_not_chased_for_what_was_sent_in_it() {
        let over = Insolvency {
            ended: Some(InsolvencyEnd::LackOfAssets),
            ended_on: Some(date(2026, 10, 1)),
            ..Insolvency::new(InsolvencyKind::Bankruptcy, date(2026, 6, 11))
        };
        let day_unknown = Insolvency { ended_on: None, ..over };
        let gone = Some(Hold::NobodyLeft);
        let table = [
            (over, date(2026, 6, 11), gone),
            (over, date(2026, 7, 20), gone),
            (over, date(2026, 10, 1), gone),
            (over, date(2026, 10, 2), None),
            (day_unknown, date(2026, 10, 2), gone),
        ];
        for (one, issued_on, expected) in table {
            let arose = Arose::as_issued(issued_on);
            assert_eq!(one.hold(arose, Nature::Legal), expected, "{one:?} {issued_on}");
            assert_eq!(one.hold(arose, Nature::Trader), None);
        }
    }

    /// Delivered in May, ruling on 11 June, invoice of 15 June, clean slate on 1 October.
    #[test]
    fn what_was_sent_before_a_clean_slate_waits_until_a_person_says_when_it_was_delivered() {
        let (ruling, issued_on) = (date(2026, 6, 11), date(2026, 6, 15));
        let slate = Insolvency {
            ended: Some(InsolvencyEnd::CleanSlate),
            ended_on: Some(date(2026, 10, 1)),
            ..Insolvency::new(InsolvencyKind::Wsnp, ruling)
        };
        let composed = Insolvency {
            ended: Some(InsolvencyEnd::Composition),
            ..Insolvency { kind: InsolvencyKind::Surseance, ..slate }
        };
        let runs = Insolvency::new(InsolvencyKind::Wsnp, ruling);
        let (asked, left) = (Some(Hold::Unplaced), Some(Hold::Natural));
        let table = [
            (slate, "", asked),
            (composed, "", asked),
            (slate, "before:2026-06-11", left),
            (composed, "before:2026-06-11", Some(Hold::Composed)),
            (slate, "after:2026-06-11", None),
            // Before an earlier ruling is before this one; before a later one says nothing.
            (slate, "before:2026-03-01", left),
            (slate, "before:2026-06-14", asked),
            (slate, "after:2026-06-14", None),
            (slate, "after:2026-03-01", asked),
            (runs, "before:2026-06-11", Some(Hold::Runs)),
            (runs, "after:2026-06-11", Some(Hold::New)),
        ];
        for (one, said, expected) in table {
            let arose = Arose { issued_on, said: said.parse().ok() };
            assert_eq!(one.hold(arose, Nature::Trader), expected, "{one:?} {said}");
        }
        let behind_it = Arose::as_issued(date(2026, 10, 2));
        assert_eq!(slate.hold(behind_it, Nature::Trader), None);
    }

    /// Row and column a kind: may both run?
    #[test]
    fn a_protection_and_a_pause_lie_beside_what_else_runs() {
        let table = [
            ("bankruptcy", "------y-"),
            ("surseance", "------y-"),
            ("wsnp", "------y-"),
            ("whoa", "------y-"),
            ("moratorium", "-----yy-"),
            ("debt-counselling", "----y-y-"),
            ("administration", "yyyyyy-y"),
            ("dissolved-empty", "------y-"),
        ];
        for (kind, row) in table {
            let kind: InsolvencyKind = kind.parse().unwrap();
            for (other, expected) in KINDS.iter().zip(row.chars()) {
                let is_beside = kind.runs_beside(other.parse().unwrap());
                assert_eq!(is_beside, expected == 'y', "{other} beside {kind}");
            }
        }
    }

    #[test]
    fn what_binds_most_counts_first() {
        let slate = Insolvency {
            ended: Some(InsolvencyEnd::CleanSlate),
            ..Insolvency::new(InsolvencyKind::Wsnp, date(2024, 3, 1))
        };
        let both = [Insolvency::new(InsolvencyKind::Administration, date(2026, 1, 5)), slate];
        let held = |day| {
            let held = held_by(&both, Arose::as_issued(day), Nature::Private);
            held.map(|(one, hold)| (one.kind, hold))
        };
        assert_eq!(held(date(2024, 2, 1)), Some((InsolvencyKind::Wsnp, Hold::Natural)));
        let protected = InsolvencyKind::Administration;
        assert_eq!(held(date(2025, 2, 1)), Some((protected, Hold::Runs)));
        assert_eq!(held(date(2026, 2, 1)), Some((protected, Hold::New)));
        assert_eq!(held_by(&[], Arose::as_issued(date(2026, 2, 1)), Nature::Private), None);
    }

    #[test]
    fn a_past_day_knows_only_what_stood_then() {
        let one = Insolvency {
            ended: Some(InsolvencyEnd::Over),
            ended_on: Some(date(2026, 9, 1)),
            ..Insolvency::new(InsolvencyKind::Surseance, date(2026, 6, 11))
        };
        assert_eq!(one.on(date(2026, 6, 10)), None);
        assert_eq!(one.on(date(2026, 8, 31)).map(|one| one.ended), Some(None));
        assert_eq!(one.on(date(2026, 9, 1)), Some(one));
        let annulled = Insolvency { ended: Some(InsolvencyEnd::Annulled), ..one };
        assert_eq!(annulled.on(date(2026, 8, 31)), None);
    }
}
