//! An invoice or credit note comes in as a file of its own, such as UBL.
//!
//! One invoice says nothing of others: nothing vanishes by it. An invoice that is known is matched;
//! where the file says something else of it than the books do, that is named and nothing changes. A
//! new one is added, with its customer and the PDF it carries. A list of open items of a later day
//! knows better: what is not on it was settled by then.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::correction::{Field, Subject};
use punctueel_domain::id::{DebtorId, ImportId, InvoiceId};
use punctueel_domain::invoice::Collection;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{DebtorKeys, DebtorWords, HouseWords, bare};
use punctueel_domain::refusal::Refusal;
use punctueel_formats::facts::{InvoiceFile, ListedDebtor, OpenItem};
use punctueel_store::load::claims::{self, KnownInvoice};
use punctueel_store::load::corrections::held_of;
use punctueel_store::load::debtors::{self, KnownDebtor};

use super::compare::{Changed, Difference, check_item, terms_of};
use super::corrections::{self, Corrections, Outcome as MetFile};
use super::directory::{Customer, Directory, Person};
use super::open_items::{file_taken, remember_items};
use super::remember::Remember;
use super::report::{Change, FileReport, FileState};
use super::starts::Starts;
use super::{Arrival, copies};
use crate::actions::match_receipts::match_waiting;
use crate::desk::Work;
use crate::no::Outcome;

/// Takes an invoice in. On a refusal nothing of it is kept.
pub(super) fn take(
    work: &mut Work<'_, '_>,
    arrival: &Arrival<'_>,
    file: &InvoiceFile,
    report: FileReport,
) -> Outcome<FileReport> {
    check_is_ours(&work.facts.words, file)?;
    let later_list = work.facts.listed_on.filter(|last| *last > file.issued_on);
    let item = item_of(file, later_list);
    check_item(&item, work.today)?;
    let mut met = meet(work, file, later_list)?;
    let mut report = FileReport { total: file.payable, ..report };
    let mut difference = Difference::default();
    match &met.invoice {
        Some(known) => {
            let mut found = contradictions(known, file, &mut met.corrections).into_iter();
            if let Some(first) = found.next() {
                report.remarks.extend(found);
                return Ok(report.refused(first));
            }
            difference.changed.extend(collected(known, file));
            report.known = 1;
        }
        None => {
            difference.add_new(&item, met.debtor, &HashMap::new())?;
            let number = || file.number.clone();
            let not_listed = later_list.map(|day| Change::NotListed { number: number(), day });
            difference.changes.extend(not_listed.filter(|_| !difference.new.is_empty()));
        }
    }
    remember(work, arrival, (file, later_list.unwrap_or(file.issued_on)), (met, difference, report))
}

/// What the file is met with: its customer, and the invoice when it is known.
struct Met {
    debtor: DebtorId,
    invoice: Option<KnownInvoice>,
    people: Vec<Person>,
    corrections: Corrections,
}

fn meet(work: &mut Work<'_, '_>, file: &InvoiceFile, later_list: Option<Date>) -> Outcome<Met> {
    let numbered = claims::by_number(work.tx, work.administration(), &file.number)?;
    let people = candidates(work, &file.customer, &numbered)?;
    let mut held = Vec::new();
    for one in &people {
        held.extend(held_of(work.tx, work.administration(), one.debtor)?);
    }
    let mut known = invoices_numbered(work, &people, (&file.number, &numbered))?;
    let owners = known.iter().map(|one| one.debtor).collect::<Vec<_>>();
    let owners: HashMap<_, _> = Some((file.number.as_str(), owners))
        .filter(|(_, owners)| !owners.is_empty())
        .into_iter()
        .collect();
    let mut corrections = Corrections::of(held);
    let mut directory = Directory::of(people, &owners);
    let (listed, invoice, is_latest) = (&file.customer, file.number.as_str(), later_list.is_none());
    let customer = Customer { listed, invoice, is_latest };
    let debtor = directory.customer(customer, &mut corrections, || work.take_id())?;
    known.retain(|one| one.debtor == debtor);
    let people = directory.people;
    let invoice = match known.pop() {
        Some(known) => Some(known),
        None => written_otherwise(work, debtor, &file.number)?,
    };
    Ok(Met { debtor, invoice, people, corrections })
}

/// The invoice of the same number in another spelling: `2026-101` is `2026101`.
fn written_otherwise(
    work: &mut Work<'_, '_>,
    debtor: DebtorId,
    number: &str,
) -> Outcome<Option<KnownInvoice>> {
    let plain = |number: &str| bare(number).trim_start_matches('0').to_owned();
    let all = claims::of_debtor(work.tx, work.administration(), debtor)?;
    let mut known = all.into_iter().map(|one| one.known);
    Ok(known.find(|one| plain(&one.number) == plain(number)))
}

/// Remembers what is news; all of it is kept, or nothing when there is none.
fn remember(
    work: &mut Work<'_, '_>,
    arrival: &Arrival<'_>,
    (file, as_of): (&InvoiceFile, Date),
    (met, mut difference, mut report): (Met, Difference<'_>, FileReport),
) -> Outcome<FileReport> {
    let starts =
        Starts::answered(arrival.take_in.sent_before, (work.facts.term_basis, work.today))?;
    let outcomes = met.corrections.outcomes();
    difference.changes.extend(outcomes.iter().filter_map(MetFile::change));
    let import = ImportId(work.take_id());
    let mut remember = Remember { import, as_of, work };
    let has_words = remember.people(&met.people, &mut difference.changes)?;
    remember.work.record(&corrections::records(import, &outcomes))?;
    let (ids, asked) = remember_items(&mut remember, &difference, &starts)?;
    let invoice = met.invoice.map(|known| known.invoice).or(ids.first().copied());
    let has_copy = keep_copy(work, (met.debtor, invoice), file, import)?;
    report.new = difference.new.len() as u32;
    report.changed = difference.changed.len() as u32;
    report.conflicts = outcomes.iter().filter(|one| one.is_conflict()).count() as u32;
    report.asked = asked;
    if !has_words && !has_copy && difference.is_nothing() && outcomes.is_empty() {
        return Ok(report);
    }
    let number = || file.number.clone();
    report.changes.append(&mut difference.changes);
    let by_debit = |_: &Changed| Change::ByDirectDebit { number: number() };
    report.changes.extend(difference.changed.iter().map(by_debit));
    report.changes.extend(has_copy.then(|| Change::CopyKept { number: number() }));
    // A receipt that came in first may have waited for this invoice.
    if arrival.pack.is_none() {
        report.settled = match_waiting(work)?.settled;
    }
    let taken = file_taken(&report, import, &arrival.digest);
    arrival.remember(work, (taken, &[met.debtor]))?;
    Ok(FileReport { state: FileState::New, id: Some(import), ..report })
}

/// Keeps the first PDF that the file carries; yes when it is news.
fn keep_copy(
    work: &mut Work<'_, '_>,
    (debtor, invoice): (DebtorId, Option<InvoiceId>),
    file: &InvoiceFile,
    import: ImportId,
) -> Outcome<bool> {
    match (invoice, file.attachments.first()) {
        (Some(invoice), Some(pdf)) => {
            copies::keep(work, (debtor, invoice), &pdf.bytes, Some(import))
        }
        _ => Ok(false),
    }
}

/// As a row of a list says it. What a later list of open items does not have was settled by then;
/// a credit note needs no last day to pay.
fn item_of(file: &InvoiceFile, later_list: Option<Date>) -> OpenItem {
    let is_credit_note = file.payable.is_negative();
    OpenItem {
        debtor: file.customer.clone(),
        number: file.number.clone(),
        issued_on: file.issued_on,
        due_on: if is_credit_note { Some(file.issued_on) } else { file.due_on },
        payable: Some(whole(file)),
        open: if later_list.is_some() { Cents::ZERO } else { file.payable },
        vat: file.vat,
        description: description_of(file),
        currency: file.currency.clone(),
        payment_reference: file.payment_reference.clone(),
        direct_debit: Some(file.direct_debit),
        ..OpenItem::default()
    }
}

/// What was delivered, and the invoice that is corrected: by that number a credit note is offered
/// for it.
fn description_of(file: &InvoiceFile) -> String {
    let (description, corrects) = (file.description.trim(), file.corrects.trim());
    match (description.is_empty(), corrects.is_empty() || description.contains(corrects)) {
        (_, true) => description.to_owned(),
        (true, false) => corrects.to_owned(),
        (false, false) => format!("{description} ({corrects})"),
    }
}

/// What is charged: what is to be paid and what was paid in advance.
fn whole(file: &InvoiceFile) -> Cents {
    file.payable + file.prepaid.unwrap_or_default()
}

/// In what the file contradicts the invoice as it is known. What a person corrected holds.
fn contradictions(
    known: &KnownInvoice,
    file: &InvoiceFile,
    corrections: &mut Corrections,
) -> Vec<Refusal> {
    let number = || file.number.clone();
    let mut found = Vec::new();
    let (ours, theirs) = (known.payable, whole(file));
    if ours != theirs && ours != file.payable {
        found.push(Refusal::AmountContradicts { number: number(), ours, theirs });
    }
    let mut day = |field: &str, ours: Date, theirs: Date| {
        if ours != theirs {
            let (number, field) = (number(), field.to_owned());
            found.push(Refusal::DayContradicts { number, field, ours, theirs });
        }
    };
    day("issued", known.issued_on, file.issued_on);
    if let Some(due) = file.due_on.filter(|_| !file.payable.is_negative()) {
        let key = (known.debtor, Subject::Invoice(known.invoice), Field::DueDay);
        if !corrections.hold(key, &due.to_string()) {
            day("due", known.due_on, due);
        }
    }
    found
}

/// An invoice that turns out to be collected by direct debit: a list need not say so.
fn collected(known: &KnownInvoice, file: &InvoiceFile) -> Option<Changed> {
    let is_news = file.direct_debit && known.collection == Collection::Transfer;
    let was = terms_of(known);
    let mut now = was.clone();
    now.collection = Collection::DirectDebit;
    let (debtor, invoice) = (known.debtor, known.invoice);
    is_news.then_some(Changed { debtor, invoice, was, now, corrected_on: None })
}

/// Says no to an invoice that somebody else sent, by the numbers of ours that are known.
fn check_is_ours(ours: &HouseWords, file: &InvoiceFile) -> Result<(), Refusal> {
    let sender = &file.supplier;
    let pairs = [(&ours.kvk, &sender.kvk), (&ours.vat_number, &sender.vat_number)];
    let known = pairs.into_iter().filter(|(ours, theirs)| !ours.is_empty() && !theirs.is_empty());
    let mut same = known.map(|(ours, theirs)| bare(ours) == bare(theirs)).peekable();
    if same.peek().is_none() || same.any(|is_same| is_same) {
        return Ok(());
    }
    let (number, supplier) = (file.number.clone(), sender.name.clone());
    Err(Refusal::NotOurInvoice { number, supplier })
}

/// Who can be the customer: who has an invoice of this number, and whom his words mean. Looked up
/// by their keys, so that a file costs the same whatever is in the books.
fn candidates(
    work: &mut Work<'_, '_>,
    customer: &ListedDebtor,
    numbered: &[(DebtorId, InvoiceId)],
) -> Outcome<Vec<KnownDebtor>> {
    let words = DebtorWords {
        name: customer.name.clone(),
        kvk: customer.kvk.clone(),
        vat_number: customer.vat_number.clone(),
        ..DebtorWords::default()
    };
    let administration = work.administration();
    let by = (customer.number.as_str(), &DebtorKeys::of(&words));
    let mut people = debtors::meant_by(work.tx, administration, by)?;
    for (debtor, _) in numbered {
        people.extend(debtors::one(work.tx, administration, *debtor)?);
    }
    people.sort_by_key(|one| one.debtor);
    people.dedup_by_key(|one| one.debtor);
    Ok(people)
}

/// The invoices of this number. One whose debtor was erased does not come back.
fn invoices_numbered(
    work: &mut Work<'_, '_>,
    people: &[KnownDebtor],
    (number, numbered): (&str, &[(DebtorId, InvoiceId)]),
) -> Outcome<Vec<KnownInvoice>> {
    let mut found = Vec::new();
    for (debtor, invoice) in numbered {
        if people.iter().any(|one| one.debtor == *debtor && one.is_erased) {
            return Err(Refusal::InvoiceErased { number: number.to_owned() }.into());
        }
        let all = claims::of_debtor(work.tx, work.administration(), *debtor)?;
        found.extend(all.into_iter().map(|one| one.known).filter(|one| one.invoice == *invoice));
    }
    Ok(found)
}
