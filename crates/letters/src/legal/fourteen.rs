//! The 14-day letter: what it must say, and what beside it makes it worthless (art. 6:96 lid 6 BW;
//! law.md 3.4).

use punctueel_domain::law::costs::Costs;
use punctueel_domain::law::regime::Kind;
use punctueel_domain::law::scale::scale;
use punctueel_domain::law::vat_on_costs;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{DebtorKind, Language};

use super::others::{contact, invoices, people};
use super::reading::{Reading, amounts};
use super::wrong::Wrong;
use crate::facts::Facts;
use crate::letter::{Letter, Part};
use crate::lint::{self, Flaw, Setting};
use crate::words::Words;

/// The words of the term. The Dutch ones were approved by the Hoge Raad; the English ones say the
/// same.
fn formula(language: Language) -> &'static str {
    match language {
        Language::Nl => "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd",
        Language::En => "within fourteen days from the day after this letter was delivered to you",
    }
}

/// What lets the term begin on another day.
const OTHER_TERMS: [&str; 11] = [
    "na heden",
    "vanaf heden",
    "na dagtekening",
    "dagtekening van deze brief",
    "na verzending",
    "na datum van deze brief",
    "na de datum van deze brief",
    "na ontvangst",
    "after the date of this letter",
    "of the date of this letter",
    "from today",
];
/// What says why VAT comes on top of the costs.
const CANNOT_OFFSET: [&str; 2] = ["kunnen wij niet verrekenen", "cannot offset"];
/// What says that the day to pay has passed.
const PASSED: [&str; 4] =
    ["Die dag is voorbij", "is voorbij", "That day has passed", "term for payment has passed"];

/// Everything that is wrong with a 14-day letter.
pub(super) fn check(letter: &Letter, reading: &Reading<'_>, facts: &Facts) -> Vec<Wrong> {
    let mut found = Vec::new();
    if facts.kind != DebtorKind::Consumer {
        found.push(Wrong::NotAConsumer);
    }
    found.extend(term(letter, reading));
    found.extend(money(reading, facts));
    found.extend(fees(letter, facts));
    if !PASSED.iter().any(|said| reading.part(Part::Occasion).contains(said)) {
        found.push(Wrong::NotInDefault);
    }
    found.extend(people(letter, facts));
    found.extend(invoices(reading, facts));
    found.extend(contact(reading, facts));
    found
}

/// The term: in the approved words, and nothing beside it.
fn term(letter: &Letter, reading: &Reading<'_>) -> Vec<Wrong> {
    let mut found = Vec::new();
    let formula = formula(letter.language);
    if !reading.part(Part::Request).contains(formula) {
        found.push(Wrong::Formula);
    }
    let rest = reading.all().replace(formula, "").to_lowercase();
    let others = OTHER_TERMS.iter().filter(|said| rest.contains(**said));
    let others = others.map(|said| (*said).to_owned()).chain(lint::terms_in(&rest));
    found.extend(others.map(|found| Wrong::OtherTerm { found }));
    // A day in the request or behind it would be read as the end of the term, and be too early.
    let after = [reading.part(Part::Request), reading.part(Part::Consequence)].join(" ");
    let days = lint::days_in(&after).into_iter().chain(lint::days_in(&letter.subject));
    found.extend(days.map(|found| Wrong::EndDay { found }));
    found
}

/// One amount to pay now, the exact costs, what they come to together, and no other amount.
fn money(reading: &Reading<'_>, facts: &Facts) -> Vec<Wrong> {
    let words = Words::of(facts.language);
    let (amount, stated) = (facts.total, facts.costs.unwrap_or_default());
    let scaled = scale(facts.sum(), Kind::Consumer).costs;
    let right = facts.named_costs.map_or(scaled, |named| scaled.at_most(named));
    let after = amount + facts.costs_with_vat();
    let mut found = vat(reading, facts);
    if stated != right {
        found.push(Wrong::CostsNotOfScale { stated, right });
    }
    if amount != facts.sum() {
        found.push(Wrong::MoreThanPrincipal);
    }
    let (request, consequence) = (reading.part(Part::Request), reading.part(Part::Consequence));
    if consequence.trim().is_empty() {
        found.push(Wrong::NoConsequence);
    }
    let lacks = |said: &str, amount: Cents| !said.contains(&words.money(amount));
    if lacks(&request, amount) {
        found.push(Wrong::AmountNotNamed { amount });
    }
    if lacks(&consequence, stated) {
        found.push(Wrong::CostsNotNamed { costs: stated });
    }
    if lacks(&consequence, after) {
        found.push(Wrong::AfterNotNamed { after });
    }
    found.extend(other_amounts(&request, &[amount], words));
    found.extend(other_amounts(
        &consequence,
        &[amount, stated, facts.costs_vat.unwrap_or_default(), after],
        words,
    ));
    found
}

/// VAT on the costs: its exact amount, and that we cannot offset it (art. 2 lid 3 Bik).
fn vat(reading: &Reading<'_>, facts: &Facts) -> Vec<Wrong> {
    let Some(vat) = facts.costs_vat else { return Vec::new() };
    let (words, said) = (Words::of(facts.language), reading.part(Part::Consequence));
    let costs = Costs::by_scale(facts.sum(), Kind::Consumer);
    let costs = costs.at_most(facts.costs.unwrap_or_default());
    let right = costs.with_vat(vat_on_costs::stated(facts.today)).vat;
    let mut found = Vec::new();
    if vat > right {
        found.push(Wrong::VatNotOfCosts { stated: vat, right });
    }
    if !said.contains(&words.money(vat)) {
        found.push(Wrong::VatNotNamed { vat });
    }
    if !CANNOT_OFFSET.iter().any(|phrase| said.contains(phrase)) {
        found.push(Wrong::VatWithoutReason);
    }
    found
}

/// The amounts in a text that are none of those that are known.
pub(super) fn other_amounts(said: &str, known: &[Cents], words: &Words) -> Vec<Wrong> {
    let known: Vec<String> = known.iter().flat_map(|one| amounts(&words.money(*one))).collect();
    let others = amounts(said).into_iter().filter(|figures| !known.contains(figures));
    others.map(|figures| Wrong::OtherAmount { found: format!("€ {figures}") }).collect()
}

/// What a consumer may not be asked, found by the words to avoid.
pub(super) fn fees(letter: &Letter, facts: &Facts) -> Vec<Wrong> {
    let setting = Setting::of(letter.kind, facts.kind, letter.language);
    let said = |flaw| match flaw {
        Flaw::FeesConsumer { found, .. } | Flaw::AllCostsConsumer { found, .. } => {
            Some(Wrong::Fees { found })
        }
        _ => None,
    };
    lint::letter(letter, &setting).into_iter().filter_map(|one| said(one.flaw)).collect()
}
