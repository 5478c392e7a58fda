//! What a person said about claims, where the law asks for it: the basis of the term, the interest
//! and the costs that were agreed, how days are counted, in which order payments are imputed.
//!
//! Each rule is a code with a value that is written and read as one text, so that events, tables
//! and the command line say it alike. Something said of an invoice comes before what was said of
//! its debtor, then of his segment, then of the administration. Knows the defaults and that none of
//! them is more than the law gives. Does not know what follows from a rule (`claim`).

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::arose::Delivered;
use super::costs::Clause;
use super::day_count::DayCount;
use super::impute::Order;
use super::regime::{AgreedRate, Growth};
use crate::code::{NotACode, codes};
use crate::money::Cents;

codes! {
    /// What something can be said about.
    pub enum RuleField {
        /// Where the last day to pay comes from.
        Term = "term",
        /// Which interest runs.
        Interest = "interest",
        /// Which collection costs a firm owes.
        Costs = "costs",
        /// What a payment pays first.
        Imputation = "imputation",
        /// How days become a part of a year.
        DayCount = "day-count",
        /// A collection service charges us VAT (law.md R3.8).
        VatService = "vat-service",
        /// A 14-day letter by e-mail alone is enough for us (art. 3:37 lid 3 BW).
        NoticeByEmail = "notice-by-email",
        /// The day the debtor let know that he will not pay (art. 6:83 onder c BW).
        RefusedOn = "refused-on",
        /// The day the invoice came in, or what it is for when that was later (art. 6:119a lid 2
        /// BW).
        ReceivedOn = "received-on",
        /// On which side of a ruling it was delivered (Fw 24, 26, 299).
        Delivered = "delivered",
    }

    /// Of what a rule is said; the nearest counts.
    pub enum RuleLevel {
        /// All claims.
        House = "house",
        /// The debtors of a segment.
        Segment = "segment",
        /// A debtor.
        Debtor = "debtor",
        /// One invoice.
        Invoice = "invoice",
    }

    /// Where the last day to pay comes from (law.md R1.3).
    pub enum TermRule {
        /// Agreed, in a contract or accepted conditions: it brings default by itself.
        Agreed = "agreed",
        /// Only named on the invoice.
        Unilateral = "unilateral",
        /// Named nowhere: thirty days between firms (art. 6:119a lid 2 BW).
        Statutory30 = "statutory-30",
        /// Only a notice of default brings default.
        NoticeOfDefault = "notice-of-default",
    }

    /// Yes or no.
    pub enum YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

/// Which interest runs. Written as `statutory`, `8.00:yearly` or `8.00:simple`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InterestRule {
    /// That of the law.
    #[default]
    Statutory,
    /// That of a contract.
    Agreed(AgreedRate),
}

/// Which collection costs a firm owes. Written as `scale`, `late-invoice`, `none` or
/// `clause:15.00:75.00`: percent and minimum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CostsRule {
    /// EUR 40 at once, and the scale after a demand.
    #[default]
    Scale,
    /// EUR 40, and no more.
    LateInvoice,
    /// What was agreed, after a demand.
    Clause(Clause),
    /// We ask for none.
    None,
}

/// A thing that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Where the last day to pay comes from.
    Term(TermRule),
    /// Which interest runs.
    Interest(InterestRule),
    /// Which costs a firm owes.
    Costs(CostsRule),
    /// What a payment pays first.
    Imputation(Order),
    /// How days are counted.
    DayCount(DayCount),
    /// Whether a collection service charges us VAT.
    VatService(YesNo),
    /// Whether e-mail alone is enough for a 14-day letter.
    NoticeByEmail(YesNo),
    /// The day the debtor let know that he will not pay.
    RefusedOn(Date),
    /// The day the invoice came in.
    ReceivedOn(Date),
    /// On which side of a ruling it was delivered.
    Delivered(Delivered),
}

impl Rule {
    /// Reads the value of a field.
    ///
    /// ```
    /// use punctueel_domain::law::rules::{Rule, RuleField};
    /// let rule = Rule::parse(RuleField::Costs, "clause:15.00:75.00").unwrap();
    /// assert_eq!((rule.field(), rule.value()), (RuleField::Costs, "clause:15.00:75.00".into()));
    /// ```
    ///
    /// # Errors
    /// When it is no value of that field.
    pub fn parse(field: RuleField, value: &str) -> Result<Rule, NotACode> {
        Ok(match field {
            RuleField::Term => Rule::Term(value.parse()?),
            RuleField::Interest => Rule::Interest(value.parse()?),
            RuleField::Costs => Rule::Costs(value.parse()?),
            RuleField::Imputation => Rule::Imputation(value.parse()?),
            RuleField::DayCount => Rule::DayCount(value.parse()?),
            RuleField::VatService => Rule::VatService(value.parse()?),
            RuleField::NoticeByEmail => Rule::NoticeByEmail(value.parse()?),
            RuleField::RefusedOn => Rule::RefusedOn(value.parse().map_err(|_| NotACode)?),
            RuleField::ReceivedOn => Rule::ReceivedOn(value.parse().map_err(|_| NotACode)?),
            RuleField::Delivered => Rule::Delivered(value.parse()?),
        })
    }

    /// What it is about.
    pub fn field(&self) -> RuleField {
        match self {
            Rule::Term(_) => RuleField::Term,
            Rule::Interest(_) => RuleField::Interest,
            Rule::Costs(_) => RuleField::Costs,
            Rule::Imputation(_) => RuleField::Imputation,
            Rule::DayCount(_) => RuleField::DayCount,
            Rule::VatService(_) => RuleField::VatService,
            Rule::NoticeByEmail(_) => RuleField::NoticeByEmail,
            Rule::RefusedOn(_) => RuleField::RefusedOn,
            Rule::ReceivedOn(_) => RuleField::ReceivedOn,
            Rule::Delivered(_) => RuleField::Delivered,
        }
    }

    /// Yes when it is a clause on interest or costs.
    pub fn is_clause(&self) -> bool {
        matches!(self, Rule::Interest(InterestRule::Agreed(_)) | Rule::Costs(CostsRule::Clause(_)))
    }

    /// Its value as text.
    pub fn value(&self) -> String {
        match self {
            Rule::Term(value) => value.to_string(),
            Rule::Interest(value) => value.to_string(),
            Rule::Costs(value) => value.to_string(),
            Rule::Imputation(value) => value.to_string(),
            Rule::DayCount(value) => value.to_string(),
            Rule::VatService(value) | Rule::NoticeByEmail(value) => value.to_string(),
            Rule::RefusedOn(value) | Rule::ReceivedOn(value) => value.to_string(),
            Rule::Delivered(value) => value.to_string(),
        }
    }
}

impl fmt::Display for InterestRule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InterestRule::Statutory => out.write_str("statutory"),
            InterestRule::Agreed(agreed) => write!(out, "{}:{}", agreed.rate(), agreed.growth()),
        }
    }
}

impl FromStr for InterestRule {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<InterestRule, NotACode> {
        if text == "statutory" {
            return Ok(InterestRule::Statutory);
        }
        let (rate, growth) = text.split_once(':').ok_or(NotACode)?;
        let (rate, growth) = (rate.parse().map_err(|_| NotACode)?, growth.parse::<Growth>()?);
        AgreedRate::new(rate, growth).map(InterestRule::Agreed).map_err(|_| NotACode)
    }
}

impl fmt::Display for CostsRule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CostsRule::Scale => out.write_str("scale"),
            CostsRule::LateInvoice => out.write_str("late-invoice"),
            CostsRule::None => out.write_str("none"),
            CostsRule::Clause(clause) => write!(out, "clause:{}:{}", clause.rate, clause.minimum),
        }
    }
}

impl FromStr for CostsRule {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<CostsRule, NotACode> {
        let words: Vec<&str> = text.split(':').collect();
        match words.as_slice() {
            ["scale"] => Ok(CostsRule::Scale),
            ["late-invoice"] => Ok(CostsRule::LateInvoice),
            ["none"] => Ok(CostsRule::None),
            ["clause", rate, minimum] => clause(rate, minimum).ok_or(NotACode),
            _ => Err(NotACode),
        }
    }
}

/// At most all of the principal.
const LARGEST_CLAUSE: crate::money::Rate = crate::money::Rate(10_000);

fn clause(rate: &str, minimum: &str) -> Option<CostsRule> {
    let clause = Clause { rate: rate.parse().ok()?, minimum: minimum.parse().ok()? };
    let is_possible = clause.rate > crate::money::Rate(0)
        && clause.rate <= LARGEST_CLAUSE
        && clause.minimum >= Cents::ZERO;
    is_possible.then_some(CostsRule::Clause(clause))
}

/// A rule that was said, and where that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SaidRule {
    /// Of what it was said.
    pub level: RuleLevel,
    /// The rule.
    pub rule: Rule,
    /// The event that says so.
    pub event: i64,
}

/// A rule as an event keeps it; without a value what was said before is taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleText {
    /// What it is about.
    pub field: RuleField,
    /// Its value.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub value: Option<String>,
}

/// All rules that hold for a claim: those said of it, of its debtor, of his segment and of the
/// administration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules(Vec<SaidRule>);

/// Makes the question after one rule: the nearest that was said.
macro_rules! nearest {
    ($($(#[$doc:meta])* $name:ident: $variant:ident($kind:ty);)*) => { impl Rules { $(
        $(#[$doc])*
        pub fn $name(&self) -> Option<$kind> {
            let said = |said: &SaidRule| match said.rule {
                Rule::$variant(value) => Some((said.level, value)),
                _ => None,
            };
            self.0.iter().filter_map(said).max_by_key(|(level, _)| *level).map(|(_, value)| value)
        }
    )* } };
}

nearest! {
    /// Where the last day to pay comes from.
    term: Term(TermRule);
    /// Which interest runs.
    interest: Interest(InterestRule);
    /// Which costs a firm owes.
    costs: Costs(CostsRule);
    /// What a payment pays first.
    imputation: Imputation(Order);
    /// How days are counted.
    day_count: DayCount(DayCount);
    /// Whether a collection service charges us VAT.
    vat_service: VatService(YesNo);
    /// Whether e-mail alone is enough for a 14-day letter.
    notice_by_email: NoticeByEmail(YesNo);
    /// The day the debtor let know that he will not pay.
    refused_on: RefusedOn(Date);
    /// The day the invoice came in.
    received_on: ReceivedOn(Date);
    /// On which side of a ruling it was delivered.
    delivered: Delivered(Delivered);
}

impl Rules {
    /// The rules that were said.
    pub fn new(said: Vec<SaidRule>) -> Rules {
        Rules(said)
    }

    /// Yes when a clause on interest or costs holds: toward a consumer a risk (RBNHO 2024:1565).
    pub fn has_clause(&self) -> bool {
        let (interest, costs) =
            (self.interest().map(Rule::Interest), self.costs().map(Rule::Costs));
        interest.iter().chain(&costs).any(Rule::is_clause)
    }

    /// The event in which the rule stands that holds for a field.
    pub fn event(&self, field: RuleField) -> Option<i64> {
        let about = self.0.iter().filter(|said| said.rule.field() == field);
        about.max_by_key(|said| said.level).map(|said| said.event)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(field: RuleField, text: &str, is_right: bool) {
        let read = Rule::parse(field, text);
        assert_eq!(read.is_ok(), is_right, "{field} {text}");
        if let Ok(rule) = read {
            assert_eq!((rule.field(), rule.value().as_str()), (field, text));
        }
    }

    #[test]
    fn a_rule_is_written_as_it_is_read() {
        for text in ["statutory", "8.00:yearly", "12.50:simple"] {
            check(RuleField::Interest, text, true);
        }
        for text in ["8.00", "0.00:simple", "100.01:simple", "8,00:yearly", ""] {
            check(RuleField::Interest, text, false);
        }
        for text in ["scale", "late-invoice", "none", "clause:15.00:75.00"] {
            check(RuleField::Costs, text, true);
        }
        for text in ["clause:15.00", "clause:0.00:0.00", "clause:15.00:-1.00", "clause:x:y"] {
            check(RuleField::Costs, text, false);
        }
        check(RuleField::Term, "statutory-30", true);
        check(RuleField::DayCount, "actual/actual", true);
        check(RuleField::Imputation, "principal-first", true);
        check(RuleField::VatService, "yes", true);
        check(RuleField::NoticeByEmail, "maybe", false);
        check(RuleField::RefusedOn, "2026-10-05", true);
        check(RuleField::RefusedOn, "2026-02-30", false);
        check(RuleField::ReceivedOn, "2026-03-01", true);
        check(RuleField::Delivered, "before:2026-10-01", true);
        check(RuleField::Delivered, "during:2026-10-01", false);
    }

    #[test]
    fn the_nearest_counts() {
        let said = |level, rule, event| SaidRule { level, rule, event };
        let rules = Rules::new(vec![
            said(RuleLevel::Debtor, Rule::Term(TermRule::Unilateral), 7),
            said(RuleLevel::House, Rule::Term(TermRule::Agreed), 9),
            said(RuleLevel::House, Rule::DayCount(DayCount::Actual), 3),
        ]);
        assert_eq!(rules.term(), Some(TermRule::Unilateral));
        assert_eq!(rules.event(RuleField::Term), Some(7));
        assert_eq!((rules.day_count(), rules.costs()), (Some(DayCount::Actual), None));
    }
}
