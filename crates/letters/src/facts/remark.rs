//! What could be better in a letter that may go out all the same.
//!
//! Knows the facts that are allowed to lack because nobody has them. The sentences stand in
//! `words/*.ftl`.

use jiff::civil::Date;
use punctueel_domain::calendar::is_working_day;
use punctueel_domain::coded;
use punctueel_domain::money::Cents;
use punctueel_domain::party::Channel;

use super::{Facts, LeftOut};
use crate::compose::qr;
use crate::words::{List, Words};

coded! {
    /// Something that could be better in a letter.
    pub enum Remark {
        /// It is not known what an invoice is for.
        NoDescription { number: String } = "NO-DESCRIPTION",
        /// The last day to pay is no working day.
        LastDayFree { on: Date } = "LAST-DAY-FREE",
        /// There is no QR code, because.
        NoQrCode { why: String } = "NO-QR-CODE",
        /// An e-mail cannot name the website on which to see that it is real.
        NoWebsite = "NO-WEBSITE",
        /// Copies go along, and of this invoice none is kept.
        NoCopy { number: String } = "NO-COPY",
        /// The copies do not go along: together they are too large.
        CopiesTooLarge { count: u32, size_mb: u32 } = "COPIES-TOO-LARGE",
        /// Interest and costs could not be counted: the letter names the principal only.
        OnlyPrincipal { why: String } = "ONLY-PRINCIPAL",
        /// A part is in dispute: the letter asks for the rest, with interest and costs over it.
        UndisputedOnly { amount: Cents } = "UNDISPUTED-ONLY",
        /// A person named less costs than the scale gives.
        CostsByPerson { amount: Cents } = "COSTS-BY-PERSON",
        /// A clause on interest or costs toward a consumer can cost the statutory amounts too.
        ClauseRisk = "CLAUSE-RISK",
    }
}

/// Everything that could be better.
pub(super) fn of(facts: &Facts) -> Vec<Remark> {
    let is_bare = |item: &&super::FactItem| item.description.trim().is_empty() && !item.is_credit;
    let bare = facts.items.iter().filter(is_bare);
    let mut found: Vec<Remark> =
        bare.map(|item| Remark::NoDescription { number: item.number.clone() }).collect();
    let last_day = facts.last_day_on.filter(|day| !is_working_day(*day));
    found.extend(last_day.map(|on| Remark::LastDayFree { on }));
    if let (true, Err(why)) = (facts.total.is_positive(), qr(facts)) {
        let why = Words::of(facts.language).sentence(&why, List::Qr);
        found.push(Remark::NoQrCode { why });
    }
    if facts.channel == Channel::Email && facts.house.website.trim().is_empty() {
        found.push(Remark::NoWebsite);
    }
    if let Some(why) = &facts.not_counted {
        let why = Words::of(facts.language).sentence(why, List::Refusal);
        found.push(Remark::OnlyPrincipal { why });
    }
    let disputed: Cents = facts.asked().map(|item| item.disputed).sum();
    if disputed.is_positive() && (facts.counted.is_some() || facts.costs.is_some()) {
        found.push(Remark::UndisputedOnly { amount: disputed });
    }
    let is_named = facts.costs.is_some();
    found.extend(
        facts.named_costs.filter(|_| is_named).map(|amount| Remark::CostsByPerson { amount }),
    );
    if facts.has_clause {
        found.push(Remark::ClauseRisk);
    }
    let lacking = facts.copies.lacking.iter();
    found.extend(lacking.map(|number| Remark::NoCopy { number: number.clone() }));
    let left_out = facts.copies.left_out;
    found.extend(
        left_out.map(|LeftOut { count, size_mb }| Remark::CopiesTooLarge { count, size_mb }),
    );
    found
}
