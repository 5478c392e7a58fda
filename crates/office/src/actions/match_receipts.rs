//! Receipts are matched with claims: what is certain is settled, the rest is a suggestion.
//!
//! Runs when a statement comes in and when a person asks. A settled receipt teaches whose account
//! it came from, so it goes round until nothing more is certain; a second run then adds nothing.
//! Never settles what somebody decided about: a row with a settlement, also an undone one. Of a row
//! of which all was undone it only says whose it seems to be and which claims it names, so that it
//! waits for a person and no letter leaves about what it may pay.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::casework::PlanMoney;
use punctueel_domain::event::{
    DirectDebitReversed, Event, JudgedReceipt, ROWS_PER_EVENT, ReceiptsJudged, Record,
};
use punctueel_domain::id::{DebtorId, EntryId, InvoiceId, SettlementId};
use punctueel_domain::invoice::Collection;
use punctueel_domain::matching::{
    AskedLetter, Book, Certainty, Evidence, Payable, Payer, PlanDue, Proposal, Receipt, propose,
};
use punctueel_domain::money::Cents;
use punctueel_store::load::plans::{self, KnownPlan, Which};
use punctueel_store::load::receipts::{self, KnownReceipt};
use punctueel_store::load::{bank, claims, notices};

use crate::desk::{Desk, Work};
use crate::no::Outcome;
use crate::settling::{Lists, Part};

/// Matches the receipts that wait.
#[derive(Clone, Copy, Debug)]
pub struct MatchReceipts;

/// What matching did, and what waits after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MatchReport {
    /// Receipts that were settled now.
    pub settled: u32,
    /// Direct debits that were found reversed now.
    pub reversed: u32,
    /// Receipts of a debtor that a person must settle.
    pub suggested: u32,
    /// Receipts of which it is not known whose they are.
    pub open: u32,
}

impl MatchReport {
    /// Counts a row that waits, by whose it seems to be.
    fn count(&mut self, debtor: Option<DebtorId>) {
        match debtor {
            Some(_) => self.suggested += 1,
            None => self.open += 1,
        }
    }
}

impl MatchReceipts {
    /// The right it needs.
    pub const RIGHT: Right = Right::Bank;

    /// Matches; a second time changes nothing.
    ///
    /// # Errors
    /// When the role may not, or the database fails.
    pub fn run(self, desk: &mut Desk) -> Outcome<MatchReport> {
        desk.write(Self::RIGHT, match_waiting)
    }
}

/// Matches everything that waits.
pub(crate) fn match_waiting(work: &mut Work<'_, '_>) -> Outcome<MatchReport> {
    let waiting = receipts::waiting(work.tx, work.administration())?;
    let (seen_to, fresh): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|one| one.is_seen_to);
    let (loose, owned): (Vec<_>, Vec<_>) = seen_to.into_iter().partition(KnownReceipt::is_loose);
    let mut report = MatchReport::default();
    owned.iter().for_each(|one| report.count(one.debtor));
    if fresh.is_empty() && loose.is_empty() {
        return Ok(report);
    }
    let mut round = Round::load(work, fresh, report)?;
    while round.settle_certain(work)? {}
    round.add_loose(loose);
    round.suggest(work)?;
    Ok(round.report)
}

/// Says of some of the rows that wait whose they seem to be and whose claims they name, as of rows
/// that just came in. Settles nothing.
pub(crate) fn suggest(
    work: &mut Work<'_, '_>,
    is_meant: impl FnMut(&KnownReceipt) -> bool,
) -> Outcome<()> {
    let mut loose = receipts::waiting(work.tx, work.administration())?;
    loose.retain(is_meant);
    let mut round = Round::load(work, Vec::new(), MatchReport::default())?;
    round.add_loose(loose);
    round.suggest(work)
}

/// Everything that is matched, as it stands in this round.
struct Round {
    waiting: Vec<KnownReceipt>,
    payables: Vec<Payable>,
    places: HashMap<InvoiceId, usize>,
    payers: Vec<Payer>,
    letters: Vec<AskedLetter>,
    plans: Vec<KnownPlan>,
    lists: Lists,
    proposals: Vec<Proposal>,
    report: MatchReport,
}

impl Round {
    fn load(
        work: &mut Work<'_, '_>,
        waiting: Vec<KnownReceipt>,
        report: MatchReport,
    ) -> Outcome<Round> {
        let administration = work.administration();
        let payables = claims::payables(work.tx, administration)?;
        let places = payables.iter().enumerate().map(|(place, one)| (one.invoice, place));
        Ok(Round {
            places: places.collect(),
            payables,
            payers: bank::payers(work.tx, administration)?,
            letters: notices::asking(work.tx, administration)?,
            plans: plans::known(work.tx, administration, Which::Running, work.today)?,
            lists: Lists::of(receipts::assertions(work.tx, administration)?),
            proposals: Vec::new(),
            waiting,
            report,
        })
    }

    /// Settles what is certain; yes when there was something. First against what lists have taken
    /// off, for then the money is in the list already, then against what is open.
    fn settle_certain(&mut self, work: &mut Work<'_, '_>) -> Outcome<bool> {
        if self.waiting.is_empty() {
            return Ok(false);
        }
        let mut certain = self.explaining();
        if certain.is_empty() {
            self.propose();
            certain = self.proposals.iter().filter(|one| self.may_settle(one)).cloned().collect();
        }
        if !certain.is_empty() {
            self.settle(work, &certain)?;
        }
        Ok(!certain.is_empty())
    }

    /// What each receipt seems to be for, as the books stand now.
    fn propose(&mut self) {
        let book = Book::new(self.payables.clone(), self.payers.clone())
            .with_letters(self.letters.clone())
            .with_plans(self.plans.iter().filter_map(|known| self.due(known)));
        let all: Vec<Receipt> = self.waiting.iter().map(|one| one.receipt.clone()).collect();
        self.proposals = propose(&all, &book);
    }

    /// The instalment that comes next of a plan, as its claims stand in this round.
    fn due(&self, known: &KnownPlan) -> Option<PlanDue> {
        let (debtor, plan) = (known.debtor, &known.plan);
        let mut money = PlanMoney::default();
        for invoice in &plan.invoices {
            let place = self.places.get(invoice)?;
            let payable = self.payables.get(*place)?;
            money.open += payable.open;
            money.disputed += payable.disputed.at_most(payable.open).at_least(Cents::ZERO);
        }
        let amount = plan.next_due(money)?;
        let (claims, extra_left) = (plan.invoices.clone(), plan.extra_left());
        Some(PlanDue { debtor, claims, amount, extra_left })
    }

    /// Adds rows that a person must settle: they are looked at with the others, and settled never.
    fn add_loose(&mut self, loose: Vec<KnownReceipt>) {
        if !loose.is_empty() {
            self.waiting.extend(loose);
            self.waiting.sort_by_key(|one| one.receipt.bank_entry);
            self.propose();
        }
    }

    /// The receipts that exactly explain what a list of their day or later took off.
    fn explaining(&self) -> Vec<Proposal> {
        let Some(last_on) = self.lists.last_on() else { return Vec::new() };
        let all = self.waiting.iter().map(|one| &one.receipt);
        let early = all.filter(|one| one.on <= last_on && one.amount.is_positive());
        let early: Vec<Receipt> = early.cloned().collect();
        if early.is_empty() {
            return Vec::new();
        }
        let listed: HashMap<InvoiceId, Cents> = self.lists.unexplained().collect();
        if listed.is_empty() {
            return Vec::new();
        }
        let mut payables = self.payables.clone();
        for payable in &mut payables {
            if let Some(amount) = listed.get(&payable.invoice) {
                (payable.open, payable.disputed) = (*amount, Cents::ZERO);
            }
        }
        let mut found = propose(&early, &Book::new(payables, self.payers.clone()));
        found.retain(|proposal| {
            let explains =
                proposal.parts.iter().any(|(_, invoice, _)| listed.contains_key(invoice));
            explains && self.may_settle(proposal) && self.is_early_enough(proposal, &listed)
        });
        found
    }

    /// Yes when the lists of the receipt's day or later took off enough.
    fn is_early_enough(&self, proposal: &Proposal, listed: &HashMap<InvoiceId, Cents>) -> bool {
        let Some(receipt) = self.receipt(proposal) else { return false };
        let mut listed = proposal.parts.iter().filter(|part| listed.contains_key(&part.1));
        listed.all(|(_, invoice, amount)| self.lists.on(*invoice, receipt.on) >= *amount)
    }

    /// Only what is certain; and a reversal on a claim that a later list calls settled all the same
    /// is for a person, as is a payment of which the list does not tell whether it knows it.
    fn may_settle(&self, proposal: &Proposal) -> bool {
        let Some(receipt) = self.receipt(proposal) else { return false };
        let mut parts = proposal.parts.iter();
        if !parts.all(|part| self.explained(receipt.on, *part).is_some()) {
            return false;
        }
        let is_listed = |invoice| self.lists.on(invoice, receipt.on).is_positive();
        let is_doubtful =
            is_reversal(proposal) && proposal.parts.iter().any(|one| is_listed(one.1));
        proposal.certainty == Certainty::Certain && !proposal.parts.is_empty() && !is_doubtful
    }

    /// How much of a part lists had taken off already; nothing when only a person can say.
    fn explained(&self, on: Date, part: Part) -> Option<Cents> {
        let place = self.places.get(&part.1);
        let open = place.and_then(|place| self.payables.get(*place)).map(|one| one.open);
        self.lists.explained(on, part, open.unwrap_or_default())
    }

    fn receipt(&self, proposal: &Proposal) -> Option<&Receipt> {
        self.known(proposal).map(|one| &one.receipt)
    }

    fn known(&self, proposal: &Proposal) -> Option<&KnownReceipt> {
        let entry = proposal.bank_entry;
        let place = self.waiting.binary_search_by_key(&entry, |one| one.receipt.bank_entry);
        self.waiting.get(place.ok()?)
    }

    fn settle(&mut self, work: &mut Work<'_, '_>, certain: &[Proposal]) -> Outcome<()> {
        let mut judged = Vec::new();
        let mut records = Vec::new();
        for proposal in certain {
            let Some(receipt) = self.receipt(proposal).cloned() else { continue };
            if is_reversal(proposal) {
                records.extend(self.reverse(work, &receipt, proposal));
            } else {
                judged.push(self.judge(work, &receipt, proposal));
            }
        }
        self.report.settled += judged.len() as u32;
        self.report.reversed += records.len() as u32;
        records.splice(0..0, in_events(judged));
        work.record(&records)?;
        let done: HashSet<_> = certain.iter().map(|proposal| proposal.bank_entry).collect();
        self.waiting.retain(|one| !done.contains(&one.receipt.bank_entry));
        Ok(())
    }

    fn judge(
        &mut self,
        work: &mut Work<'_, '_>,
        receipt: &Receipt,
        proposal: &Proposal,
    ) -> JudgedReceipt {
        let settlement = SettlementId(work.take_id());
        let was_of = self.known(proposal).and_then(|one| one.debtor);
        let mut parts = Vec::with_capacity(proposal.parts.len());
        for part in &proposal.parts {
            let listed = self.explained(receipt.on, *part).unwrap_or_default();
            let mut part = self.lists.part(work, receipt.on, (*part, listed));
            let added = proposal.added.iter().find(|(invoice, _)| *invoice == part.invoice);
            part.added = added.map_or(Cents::ZERO, |(_, amount)| *amount);
            self.with_payable(part.invoice, |one| one.open -= part.amount - listed);
            let about = self.plans.iter_mut().filter(|one| one.plan.is_about(part.invoice));
            about.for_each(|one| one.plan.extra_paid += part.added);
            if !receipt.iban.is_empty() {
                let (name, iban) = (String::new(), receipt.iban.clone());
                self.payers.push(Payer { debtor: part.debtor, name, iban });
            }
            parts.push(part);
        }
        let paid = parts.iter().map(|part| part.amount + part.added).sum::<Cents>();
        JudgedReceipt {
            bank_entry: receipt.bank_entry,
            settlement: Some(settlement),
            debtor: proposal.debtor,
            was_of,
            on: receipt.on,
            parts,
            left: receipt.amount - paid,
            evidence: proposal.evidence.clone(),
            names: Vec::new(),
        }
    }

    /// A direct debit was reversed; the claim is opened again when it was closed.
    fn reverse(
        &mut self,
        work: &mut Work<'_, '_>,
        receipt: &Receipt,
        proposal: &Proposal,
    ) -> Option<Record> {
        let &(debtor, invoice, amount) = proposal.parts.first()?;
        let open = self.payables.get(*self.places.get(&invoice)?)?.open;
        let entry = open.is_zero().then(|| (EntryId(work.take_id()), -amount));
        self.with_payable(invoice, |one| {
            one.collection = Collection::Reversed;
            one.open += entry.map_or(Cents::ZERO, |(_, amount)| amount);
        });
        let (bank_entry, on) = (receipt.bank_entry, receipt.on);
        let reversed = DirectDebitReversed { bank_entry, debtor, invoice, on, entry };
        Some(reversed.into_record())
    }

    fn with_payable(&mut self, invoice: InvoiceId, change: impl FnOnce(&mut Payable)) {
        let place = self.places.get(&invoice);
        if let Some(payable) = place.and_then(|place| self.payables.get_mut(*place)) {
            change(payable);
        }
    }

    /// Remembers whose the other receipts seem to be and whose claims they name, where that differs
    /// from what was thought.
    fn suggest(&mut self, work: &mut Work<'_, '_>) -> Outcome<()> {
        let known_names = receipts::names(work.tx, work.administration())?;
        let mut changed = Vec::new();
        for (known, proposal) in self.waiting.iter().zip(&self.proposals) {
            self.report.count(proposal.debtor);
            let evidence = match proposal.certainty {
                Certainty::Open => Vec::new(),
                Certainty::Certain | Certainty::Suggested => proposal.evidence.clone(),
            };
            let names = known_names.get(&known.receipt.bank_entry).map_or(&[][..], Vec::as_slice);
            let thought = (known.debtor, &known.evidence, names);
            if thought != (proposal.debtor, &evidence, &proposal.names[..]) {
                changed.push(JudgedReceipt {
                    bank_entry: known.receipt.bank_entry,
                    settlement: None,
                    debtor: proposal.debtor,
                    was_of: known.debtor,
                    on: known.receipt.on,
                    parts: Vec::new(),
                    left: known.receipt.amount,
                    evidence,
                    names: proposal.names.clone(),
                });
            }
        }
        if changed.is_empty() { Ok(()) } else { work.record(&in_events(changed)) }
    }
}

fn is_reversal(proposal: &Proposal) -> bool {
    proposal.evidence.contains(&Evidence::BankReversal)
}

fn in_events(receipts: Vec<JudgedReceipt>) -> Vec<Record> {
    let chunks = receipts.chunks(ROWS_PER_EVENT);
    let event = |chunk: &[JudgedReceipt]| {
        Event::from(ReceiptsJudged { receipts: chunk.to_vec(), by_person: false }).into()
    };
    chunks.map(event).collect()
}
