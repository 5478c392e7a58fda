//! It is said what holds for claims: where terms come from, which interest and costs were agreed,
//! how days are counted, what a payment pays first.
//!
//! Said of the administration, of a segment, of a debtor or of one invoice; the nearest counts.
//! Changes no letter that left and no amount that was charged: it counts in claims from now on.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::event::ClaimRulesSet;
use punctueel_domain::id::{DebtorId, InvoiceId, SegmentId};
use punctueel_domain::law::caution::Caution;
use punctueel_domain::law::rules::{CostsRule, Rule, RuleField, RuleLevel, RuleText};
use punctueel_domain::party::DebtorKind;
use punctueel_domain::refusal::Refusal;
use punctueel_store::Tx;
use punctueel_store::load::{claims, debtors, ledger, segments};

use super::correct_invoice::known_invoice;
use crate::desk::{Desk, Work};
use crate::no::Outcome;

/// Of what something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The administration.
    House,
    /// A segment.
    Segment(SegmentId),
    /// A debtor.
    Debtor(DebtorId),
    /// An invoice.
    Invoice(InvoiceId),
}

impl About {
    /// Its level and its number.
    pub fn key(self) -> (RuleLevel, i64) {
        match self {
            About::House => (RuleLevel::House, 0),
            About::Segment(segment) => (RuleLevel::Segment, segment.0),
            About::Debtor(debtor) => (RuleLevel::Debtor, debtor.0),
            About::Invoice(invoice) => (RuleLevel::Invoice, invoice.0),
        }
    }
}

/// Says it.
#[derive(Clone, Debug)]
pub struct SetClaimRules {
    /// Of what.
    pub about: About,
    /// What holds.
    pub rules: Vec<Rule>,
    /// What is taken back.
    pub forget: Vec<RuleField>,
}

/// What can only be said of the administration: it holds for all claims or for none.
const OF_HOUSE: [RuleField; 2] = [RuleField::VatService, RuleField::NoticeByEmail];

impl SetClaimRules {
    /// The right it needs.
    pub const RIGHT: Right = Right::Settings;

    /// Remembers what is new, and returns how many rules that were.
    ///
    /// # Errors
    /// `NOT-FOUND`; `VALUE-NOT-UNDERSTOOD` for what can only be said of the administration, or for
    /// two values of one rule; `SAID-OF-INVOICE`; `DAY-TOO-EARLY`, `DAY-AHEAD` of the day an
    /// invoice came in; `COSTS-NOT-FOR-CONSUMER`.
    pub fn run(self, desk: &mut Desk) -> Outcome<u32> {
        desk.write(Self::RIGHT, |work| {
            self.check(work.today)?;
            self.must_be_there(work)?;
            self.must_be_received(work)?;
            self.must_fit(work)?;
            let (level, subject) = self.about.key();
            let known = ledger::all_rules(work.tx, work.administration())?;
            let here = |one: &&ledger::RuleOf| (one.1.level, one.0) == (level, subject);
            let known: Vec<Rule> = known.iter().filter(here).map(|one| one.1.rule).collect();
            let new = self.rules.iter().filter(|rule| !known.contains(rule));
            let mut rules: Vec<RuleText> = new
                .map(|rule| RuleText { field: rule.field(), value: Some(rule.value()) })
                .collect();
            let gone =
                self.forget.iter().filter(|field| known.iter().any(|rule| rule.field() == **field));
            rules.extend(gone.map(|field| RuleText { field: *field, value: None }));
            let count = rules.len() as u32;
            if count > 0 {
                work.record(&[ClaimRulesSet { level, subject, rules }.into_record()])?;
            }
            Ok(count)
        })
    }

    fn check(&self, today: Date) -> Outcome<()> {
        let wrong = |field: RuleField, value: String| Refusal::ValueNotUnderstood {
            name: field.to_string(),
            value,
        };
        let is_of_house = |rule: &&Rule| OF_HOUSE.contains(&rule.field());
        if let Some(rule) =
            self.rules.iter().find(is_of_house).filter(|_| self.about != About::House)
        {
            return Err(wrong(rule.field(), rule.value()).into());
        }
        // A statement of a debtor is about what he owed then.
        let is_of_invoice = matches!(self.about, About::Invoice(_));
        for rule in &self.rules {
            match rule {
                Rule::RefusedOn(day) if !is_of_invoice || *day > today => {
                    return Err(Refusal::SaidOfInvoice { day: *day }.into());
                }
                Rule::ReceivedOn(_) if !is_of_invoice => {
                    return Err(wrong(rule.field(), rule.value()).into());
                }
                // Said with a ruling, by an action of its own.
                Rule::Delivered(_) => return Err(wrong(rule.field(), rule.value()).into()),
                _ => {}
            }
        }
        for (at, rule) in self.rules.iter().enumerate() {
            let is_twice = |other: &Rule| other.field() == rule.field();
            if self.rules[..at].iter().any(is_twice) || self.forget.contains(&rule.field()) {
                return Err(wrong(rule.field(), rule.value()).into());
            }
        }
        Ok(())
    }

    /// An invoice comes in on a day that has been, and not before its own day.
    fn must_be_received(&self, work: &mut Work<'_, '_>) -> Outcome<()> {
        let day = |rule: &Rule| match rule {
            Rule::ReceivedOn(day) => Some(*day),
            _ => None,
        };
        let About::Invoice(invoice) = self.about else { return Ok(()) };
        let Some(day) = self.rules.iter().find_map(day) else { return Ok(()) };
        let owner = claims::by_id(work.tx, work.administration(), invoice)?;
        let Some((debtor, _)) = owner else { return Ok(()) };
        let first = known_invoice(work, debtor, invoice)?.known.issued_on;
        match day {
            day if day > work.today => Err(Refusal::DayAhead { day, last: work.today }.into()),
            day if day < first => Err(Refusal::DayTooEarly { day, first }.into()),
            _ => Ok(()),
        }
    }

    /// A consumer owes costs by the scale alone. Said of many at once, a clause is for the firms
    /// among them; his claim then says `CLAUSE-RISK`.
    fn must_fit(&self, work: &mut Work<'_, '_>) -> Outcome<()> {
        let is_clause = |rule: &&Rule| {
            matches!(rule, Rule::Costs(CostsRule::Clause(_) | CostsRule::LateInvoice))
        };
        let Some(rule) = self.rules.iter().find(is_clause) else { return Ok(()) };
        match kind_of(work.tx, work.administration(), self.about)? {
            Some(DebtorKind::Consumer) => {
                Err(Refusal::CostsNotForConsumer { value: rule.value() }.into())
            }
            _ => Ok(()),
        }
    }

    /// What to know before it counts: an agreed rate or clause can be unfair toward a consumer, and
    /// then it costs the statutory amounts too (law.md R1.6).
    ///
    /// # Errors
    /// When the database fails.
    pub fn cautions(&self, desk: &mut Desk) -> Outcome<Vec<Caution>> {
        if !self.rules.iter().any(Rule::is_clause) {
            return Ok(Vec::new());
        }
        let about = self.about;
        let kind = desk.read(|tx, administration| kind_of(tx, administration, about))?;
        let is_firm = kind == Some(DebtorKind::Business);
        Ok((!is_firm).then_some(Caution::ClauseRisk).into_iter().collect())
    }

    fn must_be_there(&self, work: &mut Work<'_, '_>) -> Outcome<()> {
        let administration = work.administration();
        let (is_there, value) = match self.about {
            About::House => (true, String::new()),
            About::Segment(segment) => {
                let all = segments::all(work.tx, administration)?;
                (all.iter().any(|one| one.segment == segment), segment.to_string())
            }
            About::Debtor(debtor) => {
                let known = debtors::one(work.tx, administration, debtor)?;
                (known.is_some(), debtor.to_string())
            }
            About::Invoice(invoice) => {
                let known = claims::by_id(work.tx, administration, invoice)?;
                (known.is_some(), invoice.to_string())
            }
        };
        if is_there { Ok(()) } else { Err(Refusal::NotFound { value }.into()) }
    }
}

/// Whether it is said of a firm or of a consumer; `None`: of many at once.
fn kind_of(tx: &mut Tx<'_>, administration: i64, about: About) -> Outcome<Option<DebtorKind>> {
    let debtor = match about {
        About::Debtor(debtor) => Some(debtor),
        About::Invoice(invoice) => {
            claims::by_id(tx, administration, invoice)?.map(|(debtor, _)| debtor)
        }
        About::House | About::Segment(_) => None,
    };
    let Some(debtor) = debtor else { return Ok(None) };
    Ok(debtors::one(tx, administration, debtor)?.map(|known| known.kind))
}
