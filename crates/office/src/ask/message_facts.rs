//! The facts of a message, gathered for `letters`, which puts them in words.
//!
//! Knows where each fact comes from. Amounts were decided by whoever asks (the guard and the
//! account).

use jiff::civil::Date;

use punctueel_domain::coded::Coded;
use punctueel_domain::id::InvoiceId;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{
    Channel, ContactRole, ContactWords, DebtorKind, DebtorWords, HouseWords, TermBasis,
};
use punctueel_domain::reason::Reason;
use punctueel_domain::reference::PaymentReference;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{
    Action, DebtorCase, House, Item, LegalKind, MessageKind, announced, legal, may_ask,
    printed_last_day,
};
use punctueel_domain::template::TemplateForm;
use punctueel_letters::compose::compose_with;
use punctueel_letters::facts::{
    Addressee, Agreement, Copies, FactItem, Facts, Kept, Missing, Remark, Sender,
};
use punctueel_letters::letter::{Letter, LetterKind};
use punctueel_store::Tx;
use punctueel_store::load::claims::{self, ShownInvoice};
use punctueel_store::load::contacts;
use punctueel_store::load::copies::Attached;
use punctueel_store::load::debtors;
use punctueel_store::load::house::HouseFacts;
use punctueel_store::load::ledger;
use punctueel_store::load::tasks::{self, KnownTask};
use punctueel_store::load::timeline;

use super::added::added;
use super::agreements::{self, Agreed};
use super::templates::own_file;
use super::{future_costs, plans};
use crate::actions::set_template::Place;
use crate::no::Outcome;
use crate::outgoing::copies;
use crate::outgoing::left::{Left, Now};

/// What a message is to be made of.
pub struct Ask<'a> {
    /// The debtor.
    pub case: &'a DebtorCase,
    /// What holds for all debtors.
    pub house: &'a House,
    /// The planned work.
    pub task: &'a KnownTask,
    /// The claims with the amounts asked.
    pub items: &'a [Item],
    /// How it goes.
    pub channel: Channel,
    /// The day of the message.
    pub on: Date,
    /// The last day it gives.
    pub last_day_on: Option<Date>,
    /// Payments processed up to this day.
    pub covered_until: Option<Date>,
}

impl<'a> Ask<'a> {
    /// A message that would be fixed now: its days follow from today.
    pub fn now(task: &'a KnownTask, left: &'a Left, channel: Channel, now: Now<'a>) -> Ask<'a> {
        let Now { case, house, today: on } = now;
        let last_day_on = printed_last_day(task.legal_kind, task.term_days, channel, on);
        let (items, covered_until) = (&left.items[..], left.covered_until(case, house));
        Ask { case, house, task, items, channel, on, last_day_on, covered_until }
    }
}

/// A message in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composed {
    /// The letter.
    pub letter: Letter,
    /// The text as it goes out: subject and body; for post with names and day above.
    pub text: String,
    /// The e-mail address it goes to; empty when it goes by post.
    pub email: String,
    /// How it goes.
    pub channel: Channel,
    /// The one amount asked.
    pub total: Cents,
    /// The costs that a 14-day letter names.
    pub costs: Option<Cents>,
    /// The VAT on them that it announces.
    pub costs_vat: Option<Cents>,
    /// What could be better, though it may go out.
    pub remarks: Vec<Remark>,
    /// The copies of invoices that go along.
    pub copies: Vec<Attached>,
}

/// Puts a message in words.
///
/// # Errors
/// `MESSAGE-INCOMPLETE` when something lacks; or when the database fails.
pub fn compose(tx: &mut Tx<'_>, house: &HouseFacts, ask: &Ask<'_>) -> Outcome<Composed> {
    let (facts, copies) = gather(tx, house, ask)?;
    let own = own_text(tx, house.administration, &facts)?;
    let letter = compose_with(&facts, own.as_deref()).map_err(|missing| incomplete(&missing))?;
    let text = match ask.channel {
        Channel::Post => letter.page(),
        Channel::Email | Channel::Phone => format!("{}\n\n{}", letter.subject, letter.mail()),
    };
    let email = match ask.channel {
        Channel::Post => String::new(),
        Channel::Email | Channel::Phone => facts.debtor.email.clone(),
    };
    let (channel, total, remarks) = (ask.channel, facts.total, facts.remarks());
    let (costs, costs_vat) = (facts.costs, facts.costs_vat);
    Ok(Composed { letter, text, email, channel, total, costs, costs_vat, remarks, copies })
}

/// The firm's own words for this letter, when it has them.
fn own_text(tx: &mut Tx<'_>, administration: i64, facts: &Facts) -> Outcome<Option<String>> {
    let (letter, language) = (facts.kind_of_letter, Some(facts.language));
    let place = Place { letter, form: TemplateForm::Text, language };
    Ok(own_file(tx, administration, place)?.map(|own| own.body))
}

fn incomplete(missing: &[Missing]) -> Refusal {
    let codes: Vec<_> = missing.iter().map(Coded::code).collect();
    Refusal::MessageIncomplete { missing: codes.join(", ") }
}

/// Gathers the facts of a message.
///
/// # Errors
/// When the database fails.
pub fn facts_of(tx: &mut Tx<'_>, house: &HouseFacts, ask: &Ask<'_>) -> Outcome<Facts> {
    Ok(gather(tx, house, ask)?.0)
}

/// The facts, and the copies they speak of.
fn gather(tx: &mut Tx<'_>, house: &HouseFacts, ask: &Ask<'_>) -> Outcome<(Facts, Vec<Attached>)> {
    let (debtor, administration) = (ask.task.debtor, house.administration);
    let words = debtors::one(tx, administration, debtor)?.map(|known| known.words);
    let words = words.unwrap_or_default();
    let people = contacts::of_debtor(tx, administration, debtor)?;
    let decides = people.iter().find(|one| one.contact.role == ContactRole::Payment).cloned();
    let mut asked_to_pay = people.into_iter().filter(|one| one.contact.role.is_asked_to_pay());
    let by_mail = asked_to_pay.find(|one| !one.words.email.is_empty());
    let shown = claims::of_debtor(tx, administration, debtor)?;
    let lines = ask.items.iter().filter_map(|item| fact_item(item, &shown, ask));
    let (invoices, mut items): (Vec<InvoiceId>, Vec<FactItem>) = lines.unzip();
    let kind_of_letter = kind_of_letter(ask, &items);
    if kind_of_letter == LetterKind::Reminder {
        only_overdue(&mut items, ask.on);
    }
    let earlier = earlier(tx, administration, ask)?;
    let agreed = agreed(tx, administration, ask, &earlier)?;
    // Who paid a part did not stay silent.
    let is_silent = !agreed.has_answered && items.iter().all(|item| item.paid.is_zero());
    let mut person = decides.map_or_else(ContactWords::default, |one| one.words);
    if person.email.is_empty() && words.email.is_empty() {
        person.email = by_mail.map_or_else(String::new, |one| one.words.email);
    }
    let mut facts = Facts {
        kind_of_letter,
        channel: ask.channel,
        house: Sender { reference: house.reference, ..sender(&house.words) },
        debtor: addressee(words, person),
        language: ask.case.debtor.language,
        kind: ask.case.debtor.kind,
        today: ask.on,
        last_day_on: ask.last_day_on,
        covered_until: ask.covered_until,
        items,
        total: Cents::ZERO,
        unlinked: ask.case.unlinked,
        costs: None,
        costs_vat: None,
        named_costs: ask.task.named_costs,
        noticed: noticed(ask),
        consequences: consequences(ask),
        is_silent,
        earlier,
        broken: agreed.broken,
        promises: agreed.confirmed,
        plan: plans::facts(tx, administration, ask)?,
        in_plans: plans::standing(tx, administration, ask)?,
        is_first_time_late: ask.case.history.is_first_time_late(),
        is_term_agreed: is_term_agreed(ask),
        copies: Copies::default(),
        counted: None,
        not_counted: None,
        has_clause: has_clause(tx, administration, ask)?,
        fourteen_on: fourteen_on(ask),
    };
    add_by_law(tx, house, ask, &mut facts)?;
    facts.total = facts.amount();
    let chosen = copies::choose(tx, house, ask.task, &facts, &invoices)?;
    facts.copies = chosen.told;
    Ok((facts, chosen.attached))
}

/// What a letter names besides the principal: a 14-day letter the costs that will follow, a final
/// demand the interest and costs that are due.
fn add_by_law(
    tx: &mut Tx<'_>,
    house: &HouseFacts,
    ask: &Ask<'_>,
    facts: &mut Facts,
) -> Outcome<()> {
    match facts.kind_of_letter {
        LetterKind::FourteenDay => {
            let costs = future_costs::of(tx, house, ask, facts.sum())?;
            (facts.costs, facts.costs_vat) = (Some(costs.costs), positive(costs.vat));
        }
        LetterKind::FinalDemand => match added(tx, house.administration, ask, facts.sum())? {
            Ok(counted) => facts.counted = Some(counted).filter(|one| one.total().is_positive()),
            Err(refusal) => facts.not_counted = Some(refusal),
        },
        _ => {}
    }
    Ok(())
}

fn positive(amount: Cents) -> Option<Cents> {
    Some(amount).filter(|amount| amount.is_positive())
}

/// The term of all that is owed was agreed; of nothing at all no term was agreed.
fn is_term_agreed(ask: &Ask<'_>) -> bool {
    let mut owed = ask.items.iter().filter(|item| item.amount.is_positive()).peekable();
    let is_agreed = |item: &Item| {
        let claim = ask.case.claim(item.invoice);
        claim.is_some_and(|claim| claim.term_basis == TermBasis::Agreed)
    };
    owed.peek().is_some() && owed.all(is_agreed)
}

/// Yes when a clause on interest or costs holds toward a consumer for a claim that is asked.
fn has_clause(tx: &mut Tx<'_>, administration: i64, ask: &Ask<'_>) -> Outcome<bool> {
    let debtor = &ask.case.debtor;
    if debtor.kind != DebtorKind::Consumer {
        return Ok(false);
    }
    let segment = ask.house.segment_of(debtor, &ask.case.choice).map(|one| one.segment);
    let said = ledger::said(tx, administration, debtor.debtor, segment)?;
    let mut asked = ask.items.iter().filter(|item| item.amount.is_positive());
    Ok(asked.any(|item| said.of(item.invoice).has_clause()))
}

/// The day of the 14-day letter about all claims of a final demand; of several the last.
fn fourteen_on(ask: &Ask<'_>) -> Option<Date> {
    if ask.task.legal_kind != Some(LegalKind::FinalDemand) {
        return None;
    }
    let asked = ask.items.iter().filter(|item| item.step.is_some());
    let claims = asked.map(|item| ask.case.claim(item.invoice));
    let days = claims.map(|claim| legal::fourteen_days_passed(claim?, ask.on));
    days.collect::<Option<Vec<Date>>>()?.into_iter().max()
}

/// The notice of default that all claims of a message got: the day it left and the end of its term.
fn noticed(ask: &Ask<'_>) -> Option<(Date, Date)> {
    let asked = ask.items.iter().filter(|item| item.step.is_some());
    let claims = asked.filter_map(|item| ask.case.claim(item.invoice));
    let mut notices = claims.map(legal::noticed);
    let first = notices.next()??;
    notices.all(|other| other == Some(first)).then_some(first)
}

/// Which letter it is. A friendly message in which no invoice is late yet is one of before the due
/// day, whatever the step it goes with.
fn kind_of_letter(ask: &Ask<'_>, items: &[FactItem]) -> LetterKind {
    let task = ask.task;
    let legal_kind = task.legal_kind.unwrap_or(LegalKind::Reminder);
    let is_late = |item: &FactItem| !item.is_credit && item.due_on < ask.on;
    match task.kind {
        MessageKind::Dunning => match LetterKind::of(legal_kind, task.tone) {
            LetterKind::Reminder if !items.iter().any(is_late) => LetterKind::BeforeDue,
            kind => kind,
        },
        MessageKind::PromiseConfirmation => LetterKind::PromiseConfirmation,
        MessageKind::PlanConfirmation => LetterKind::PlanConfirmation,
        MessageKind::InstalmentReminder => LetterKind::InstalmentReminder,
        MessageKind::InstalmentMissed => LetterKind::InstalmentMissed,
        MessageKind::Statement => LetterKind::Statement,
        MessageKind::DeliveryStop => LetterKind::DeliveryStop,
    }
}

/// A reminder asks for what is late; what is due later and came along is only shown.
fn only_overdue(items: &mut [FactItem], on: Date) {
    for item in items.iter_mut().filter(|item| item.due_on >= on) {
        item.is_asked = false;
    }
}

/// A contact of before: its day and how it went, when that is known.
type Earlier = (Date, Option<Channel>);

/// What was agreed about the claims of a message.
#[derive(Default)]
struct About {
    /// What the message confirms; on a statement all that runs.
    confirmed: Vec<Agreement>,
    /// What was not kept, about a claim it asks for.
    broken: Vec<Agreement>,
    /// He answered after the first earlier contact.
    has_answered: bool,
}

/// Only a confirmation, a statement and a final demand speak of agreements.
fn agreed(
    tx: &mut Tx<'_>,
    administration: i64,
    ask: &Ask<'_>,
    earlier: &[Earlier],
) -> Outcome<About> {
    let is_final = ask.task.legal_kind == Some(LegalKind::FinalDemand);
    let is_statement = ask.task.kind == MessageKind::Statement;
    if !is_final && !is_statement && ask.task.promise.is_none() {
        return Ok(About::default());
    }
    let debtor = ask.task.debtor;
    let contacts = agreements::contacts(tx, administration, debtor)?;
    let all = agreements::agreements(tx, administration, debtor, &contacts)?;
    let is_asked = |one: &Agreed| {
        let mut asked = ask.items.iter().filter(|item| item.step.is_some());
        asked.any(|item| one.is_about(item.invoice))
    };
    let is_confirmed = |one: &&Agreed| match is_statement {
        true => one.kept == Kept::Running,
        false => Some(one.promise) == ask.task.promise,
    };
    let confirmed = all.iter().filter(is_confirmed);
    let broken = all.iter().filter(|one| is_final && one.kept == Kept::No && is_asked(one));
    Ok(About {
        confirmed: confirmed.map(|one| one.agreement.clone()).collect(),
        broken: broken.map(|one| one.agreement.clone()).collect(),
        has_answered: earlier.first().is_some_and(|(day, _)| contacts.has_answered_since(*day)),
    })
}

fn sender(words: &HouseWords) -> Sender {
    Sender {
        name: words.name.clone(),
        street: words.street.clone(),
        postcode: words.postcode.clone(),
        city: words.city.clone(),
        website: words.website.clone(),
        kvk: words.kvk.clone(),
        vat_number: words.vat_number.clone(),
        iban: words.iban.clone(),
        reference: PaymentReference::default(),
        person: words.contact.clone(),
        function: words.function.clone(),
        phone: words.phone.clone(),
        hours: words.hours.clone(),
        email: words.email.clone(),
    }
}

/// The debtor, and the person there who decides on payment.
fn addressee(debtor: DebtorWords, person: ContactWords) -> Addressee {
    let first = |one: String, other: String| if one.is_empty() { other } else { one };
    Addressee {
        name: debtor.name,
        number: debtor.number,
        contact: first(person.name, debtor.contact),
        street: debtor.street,
        postcode: debtor.postcode,
        city: debtor.city,
        country: debtor.country,
        email: first(person.email, debtor.email),
    }
}

/// One claim as the letter shows it. A friendly reminder asks for all that is due; a demand only
/// for the claims at that step; a statement for nothing that is not due.
fn fact_item(item: &Item, shown: &[ShownInvoice], ask: &Ask<'_>) -> Option<(InvoiceId, FactItem)> {
    let found = shown.iter().find(|shown| shown.known.invoice == item.invoice)?;
    let known = &found.known;
    let not_asked = (found.open - item.amount).at_least(Cents::ZERO);
    // Of a plan what was agreed beside its claims may be all that lacks: then the claim is paid.
    let is_beside = ask.task.plan.is_some() && found.open.is_zero();
    let open = if is_beside { item.amount } else { found.open };
    let (is_asked, disputed) = match ask.task.kind {
        MessageKind::Dunning => (item.step.is_some() || ask.task.tone <= 1, not_asked),
        MessageKind::PromiseConfirmation
        | MessageKind::PlanConfirmation
        | MessageKind::InstalmentReminder
        | MessageKind::InstalmentMissed
        | MessageKind::DeliveryStop => (true, not_asked),
        MessageKind::Statement => {
            let (may_be_asked, disputed) = on_statement(ask, item);
            (may_be_asked && known.due_on < ask.on, disputed)
        }
    };
    let fact = FactItem {
        number: known.number.clone(),
        issued_on: known.issued_on,
        description: found.description.clone(),
        amount: known.payable,
        paid: known.payable - open,
        open,
        disputed,
        due_on: known.due_on,
        is_asked: is_asked && !item.amount.is_negative(),
        is_credit: item.amount.is_negative(),
    };
    Some((item.invoice, fact))
}

/// Whether a statement asks for a claim, and what of it is in dispute. It shows all that is open; a
/// promise, a pause, direct debit or whatever else stops the flow is no reason to ask again.
fn on_statement(ask: &Ask<'_>, item: &Item) -> (bool, Cents) {
    let claim = ask.case.claim(item.invoice);
    let allowed = claim.map(|claim| may_ask(ask.case, claim, ask.house, ask.on, Action::Call));
    match allowed {
        Some(Ok(amount)) => (true, (item.amount - amount).at_least(Cents::ZERO)),
        Some(Err(Reason::Disputed { amount })) => (false, amount),
        Some(Err(_)) | None => (false, Cents::ZERO),
    }
}

/// What the step announces, with the day on which it would follow.
fn consequences(ask: &Ask<'_>) -> Vec<(Date, String)> {
    let Some(last_day) = ask.last_day_on else { return Vec::new() };
    let with_step = ask.items.iter().filter_map(|item| Some((item.invoice, item.step.as_ref()?)));
    let announced = with_step
        .flat_map(|(invoice, step)| announced(ask.case, ask.house, (invoice, step), last_day));
    let mut found: Vec<(Date, String)> =
        announced.map(|(on, step)| (on, step.action.code().to_owned())).collect();
    found.sort();
    found.dedup();
    found
}

/// Every contact about what is open, oldest first. What was told at take-in counts: how it went is
/// not known.
fn earlier(tx: &mut Tx<'_>, administration: i64, ask: &Ask<'_>) -> Outcome<Vec<Earlier>> {
    let debtor = ask.task.debtor;
    let contacts = tasks::earlier(tx, administration, debtor)?;
    let way = |(on, action, channel): (Date, Action, Option<Channel>)| match action {
        Action::Call => Some((on, Some(Channel::Phone))),
        Action::Letter | Action::Email => Some((on, Some(channel?))),
        Action::HandOver | Action::DeliveryStop => None,
    };
    let told = timeline::told(tx, administration, debtor)?.into_iter();
    let told = told.filter(|one| one.is_open).map(|one| (one.on, None));
    let mut all: Vec<Earlier> = told.chain(contacts.into_iter().filter_map(way)).collect();
    all.sort_by_key(|(on, _)| *on);
    all.dedup();
    Ok(all)
}
