//! What a debtor owes on a day, by law: principal, interest, costs, what was paid, line by line.
//!
//! Reads the books of one debtor as they are, or as they were known at a moment: then the events up
//! to it are replayed into a fresh database, so that every fact is the one of then. The rules stand
//! in `domain::law::claim`. Records nothing.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use punctueel_domain::calendar::plus_days;
use punctueel_domain::casework::disputed;
use punctueel_domain::id::{BankEntryId, DebtorId, InvoiceId};
use punctueel_domain::law::claim::{
    CameTo, Claim, Claimed, DebtorFacts, InPlan, Input, InvoiceFacts, Judged, PlanStands, claims,
};
use punctueel_domain::law::day_count::DayCount;
use punctueel_domain::law::impute::Order;
use punctueel_domain::law::rates::Rates;
use punctueel_domain::law::rules::YesNo;
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::LegalKind;
use punctueel_store::load::ageing::last_event;
use punctueel_store::load::ledger::{Books, books, open_before};
use punctueel_store::load::notices::{self, KnownNotice};
use punctueel_store::load::plans::{self, KnownPlan, Which};
use punctueel_store::load::{debtors, disputes, house, rates as loaded};
use punctueel_store::replay::as_known;
use punctueel_store::{Db, Tx};

use crate::ask::find::find;
use crate::desk::{Desk, load_case, load_house};
use crate::no::{No, Outcome};
use crate::reports::limitation;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The day.
    pub on: Date,
    /// As it was known at this moment; `None`: as it is known now.
    pub known: Option<Timestamp>,
}

/// A claim on a debtor, or on one of his invoices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Who owes it.
    pub debtor: DebtorId,
    /// His name; empty after erasure.
    pub name: String,
    /// The invoice that was asked for; `None`: all that are open.
    pub invoice: Option<InvoiceId>,
    /// What he owes; of one invoice only that claim.
    pub claimed: Claimed,
    /// The letters with an effect before the law that he got until that day, oldest first; of one
    /// invoice only those that asked for it.
    pub letters: Vec<Sent>,
}

/// A letter with an effect before the law that left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The letter.
    pub letter: KnownNotice,
    /// What came of it, when it is a 14-day letter or opened the costs of a firm.
    pub came_to: Option<CameTo>,
}

/// The claim on an invoice, or on a debtor over all his open invoices. `fresh` opens an empty
/// database; it is asked only for what was known at a moment.
///
/// # Errors
/// `NOT-FOUND`, `AMBIGUOUS`; `NOT-KNOWN-THEN` when it came later than the moment; `NOTHING-OPEN`
/// when nothing is or was claimed on that day;
/// `DEBTOR-KIND-UNKNOWN`, `RATE-UNKNOWN`; or when a database fails.
pub fn claim(
    desk: &mut Desk,
    who: &str,
    asked: Asked,
    fresh: impl FnOnce() -> Outcome<Db>,
) -> Outcome<Answer> {
    let on = asked.on;
    let Some(known) = asked.known else {
        return desk.read(|tx, administration| answer(tx, administration, who, on));
    };
    let mut then = fresh()?;
    let administration = desk.administration();
    desk.read(|tx, administration| {
        let at = known.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        let last = last_event(tx, administration, &at)?;
        Ok(as_known(tx, administration, &mut then, last)?)
    })?;
    let found = then.read(|tx| answer(tx, administration, who, on));
    if !matches!(found, Err(No::Refused(Refusal::NotFound { .. } | Refusal::NotFoundNear { .. }))) {
        return found;
    }
    // Who is not there now either was mistyped.
    desk.read(|tx, administration| find(tx, administration, who))?;
    Err(Refusal::NotKnownThen { value: who.to_owned() }.into())
}

fn answer(tx: &mut Tx<'_>, administration: i64, who: &str, on: Date) -> Outcome<Answer> {
    let found = find(tx, administration, who)?;
    let (debtor, invoice) = (found.debtor(), found.invoice());
    let (mut claimed, facts) = counted(tx, administration, debtor, (invoice, on))?;
    claimed.claims.retain(|claim| invoice.is_none_or(|wanted| claim.invoice == wanted));
    if claimed.claims.is_empty() {
        return Err(Refusal::NothingOpen.into());
    }
    say_limitation(tx, administration, (debtor, on), &facts, &mut claimed.claims)?;
    let known = debtors::one(tx, administration, debtor)?;
    let name = known.map_or_else(String::new, |known| known.words.name);
    let letters = notices::all(tx, administration, debtor)?;
    let letters = letters
        .into_iter()
        .filter(|one| one.posted_on <= on && invoice.is_none_or(|wanted| one.is_about(wanted)));
    let letters = letters.filter_map(|letter| sent(&claimed, letter)).collect();
    Ok(Answer { debtor, name, invoice, claimed, letters })
}

/// A message with an effect before the law: by its kind, or because it opened the costs of a firm.
fn sent(claimed: &Claimed, letter: KnownNotice) -> Option<Sent> {
    let judged = claimed.notices.iter().find(|judged| judged.message == letter.task);
    let mut opened = claimed.claims.iter().filter_map(|claim| claim.opened);
    let opened = opened.find(|(_, message)| *message == letter.task);
    let came_to = judged
        .map(|judged| judged.came_to.clone())
        .or(opened.map(|(from_on, _)| CameTo::Costs { from_on }));
    let has_effect = letter.kind != LegalKind::Reminder || came_to.is_some();
    has_effect.then_some(Sent { letter, came_to })
}

/// All claims on a debtor on a day: his open invoices, those on which interest or costs are left,
/// and the one that is wanted though nothing is.
///
/// # Errors
/// As `for_letter`.
pub fn of_debtor(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    (wanted, on): (Option<InvoiceId>, Date),
) -> Outcome<Claimed> {
    Ok(counted(tx, administration, debtor, (wanted, on))?.0)
}

/// What a letter on a day may name of all claims on a debtor: what is in dispute is left out, with
/// its interest and its costs.
///
/// # Errors
/// `DEBTOR-KIND-UNKNOWN`, `RATE-UNKNOWN`; or when the database fails.
pub fn for_letter(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    on: Date,
) -> Outcome<Claimed> {
    let mut facts = known(tx, administration, debtor, on)?;
    facts.is_without_disputed = true;
    Ok(claims(&facts, &rates(tx, administration)?, on)?)
}

/// What each 14-day letter to a debtor came to.
///
/// # Errors
/// As `for_letter`.
pub fn notices(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    on: Date,
) -> Outcome<Vec<Judged>> {
    let facts = known(tx, administration, debtor, on)?;
    Ok(claims(&facts, &rates(tx, administration)?, on)?.notices)
}

/// The claims on a debtor as if a bank row had not come in; the one that is wanted is in it.
///
/// # Errors
/// As `for_letter`.
pub fn without(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    (wanted, on): (InvoiceId, Date),
    row: BankEntryId,
) -> Outcome<Claimed> {
    let mut facts = known(tx, administration, debtor, on)?;
    facts.receipts.retain(|receipt| receipt.input != Input::bank_row(row));
    Ok(claims(&facts, &rates(tx, administration)?, on)?.without_done(Some(wanted)))
}

/// The same as `of_debtor`, with what is known of the debtor.
fn counted(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    (wanted, on): (Option<InvoiceId>, Date),
) -> Outcome<(Claimed, DebtorFacts)> {
    let known = known(tx, administration, debtor, on)?;
    let claimed = claims(&known, &rates(tx, administration)?, on)?;
    Ok((claimed.without_done(wanted), known))
}

/// Says of claims that are asked whether they are barred, or nearly: of one too that is closed in
/// the books and on which the law leaves something. It changes no amount, so only
/// who asks for a claim hears it.
fn say_limitation(
    tx: &mut Tx<'_>,
    administration: i64,
    (debtor, on): (DebtorId, Date),
    facts: &DebtorFacts,
    claims: &mut [Claim],
) -> Outcome<()> {
    let is_asked = |one: &&mut Claim| one.owed.total().is_positive();
    let mut open: BTreeMap<InvoiceId, &mut Claim> =
        claims.iter_mut().filter(is_asked).map(|one| (one.invoice, one)).collect();
    let is_open = |one: &&InvoiceFacts| open.contains_key(&one.invoice);
    let due: Vec<_> =
        facts.invoices.iter().filter(is_open).map(|one| (one.invoice, one.due_on)).collect();
    let who = (debtor, facts.kind);
    for (invoice, caution) in limitation::cautions(tx, administration, who, on, &due)? {
        if let Some(claim) = open.get_mut(&invoice) {
            claim.cautions.push(caution);
        }
    }
    Ok(())
}

fn known(tx: &mut Tx<'_>, administration: i64, debtor: DebtorId, on: Date) -> Outcome<DebtorFacts> {
    let case = load_case(tx, administration, debtor, on)?;
    let segment = load_house(tx, administration)?;
    let segment = segment.segment_of(&case.debtor, &case.choice).map(|one| one.segment);
    let debtor = &case.debtor;
    let house = house::house(tx, administration)?.ok_or(Refusal::NoAdministration)?;
    let Books { ledger, rules, insolvencies, notices, letters, remissions } =
        books(tx, administration, debtor.debtor, segment)?;
    let plans = plans::known(tx, administration, Which::Of(debtor.debtor), on)?;
    let mut found = ledger.facts(on);
    let stops = disputes::stops_on(tx, administration, debtor.debtor, on)?;
    let open = open_before(tx, administration, debtor.debtor, plus_days(on, 1))?;
    for invoice in &mut found.invoices {
        let open = open.iter().find(|(about, _)| *about == invoice.invoice);
        let claim = (invoice.invoice, open.map_or(Cents::ZERO, |(_, open)| *open));
        invoice.disputed = disputed(&stops, claim, on);
    }
    Ok(DebtorFacts {
        kind: debtor.kind,
        form: debtor.legal_form,
        insolvencies: insolvencies.into_iter().filter_map(|one| one.on(on)).collect(),
        day_count: rules.day_count().unwrap_or(DayCount::Fixed365),
        imputation: rules.imputation().unwrap_or(Order::Law),
        is_without_disputed: false,
        is_vat_deductible: house.vat_deductible,
        has_vat_service: rules.vat_service() == Some(YesNo::Yes),
        is_email_enough: rules.notice_by_email() == Some(YesNo::Yes),
        invoices: found.invoices,
        receipts: found.receipts,
        notices: notices.into_iter().filter(|one| one.letter.sent.on <= on).collect(),
        open_credit: found.open_credit,
        asked: letters.iter().filter_map(KnownNotice::asked_in_time).collect(),
        remissions: remissions.into_iter().filter(|one| one.on <= on).collect(),
        plans: plans.iter().filter_map(in_plan).collect(),
    })
}

/// A payment plan, as the claim looks at it; what was taken back never held.
fn in_plan(known: &KnownPlan) -> Option<InPlan> {
    let ended_on = || known.ended_on.unwrap_or(known.agreed_on);
    let stands = match known.state.as_str() {
        "running" => PlanStands::Runs,
        "complete" => PlanStands::Kept(ended_on()),
        "broken" | "accelerated" | "out-of-hands" => PlanStands::Over(ended_on()),
        _ => return None,
    };
    Some(InPlan {
        invoices: known.plan.invoices.clone(),
        agreed_on: known.agreed_on,
        ends_on: known.plan.ends_on(),
        stands,
        extra_left: known.plan.extra_left(),
    })
}

/// The rates of the program with those that were added.
///
/// # Errors
/// When the database fails.
pub fn rates(tx: &mut Tx<'_>, administration: i64) -> Outcome<Rates> {
    let added = loaded::added(tx, administration)?;
    Ok(Rates::built_in().with(added)?)
}
