//! What was built on an import since it was taken in, and so stands in the way of taking it back.
//! Pure.
//!
//! Reads the events after the import in order: what was made and undone again is no obstacle, and
//! neither is anything of an import that was undone itself. When in doubt it says so: taking back
//! less than a person thinks is worse than asking him to undo something first.

use std::collections::HashSet;

use punctueel_domain::event::{
    ClaimRulesSet, ContactSet, DoneStep, Event, InsolvencySet, MetCorrection, ReceiptsJudged,
};
use punctueel_domain::id::{
    DebtorId, ImportId, InvoiceId, PlanId, PromiseId, SettlementId, StopId, TaskId,
};
use punctueel_domain::law::insolvency::{InsolvencyEnd, InsolvencyKind};
use punctueel_domain::law::rules::{RuleField, RuleLevel};
use punctueel_store::load::events::RecordedEvent;
use punctueel_store::load::imports::KnownImport;

use super::deeds::Deeds;

/// What something later is; its code goes into the refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// Another file.
    Import,
    /// Money that was settled.
    Settlement,
    /// A call about it, or with somebody who came with it.
    Call,
    /// A note.
    Note,
    /// A step that was waived.
    Waiver,
    /// A delivery stop that was decided.
    DeliveryStop,
    /// A promise to pay.
    Promise,
    Plan,
    /// A pause, dispute or another stop.
    Stop,
    /// A contact of a debtor.
    Contact,
    /// A hand-over.
    HandOver,
    /// A debtor turned out to be a firm or a consumer.
    Kind,
    /// A debtor was erased.
    Erasure,
    /// A word about a debtor, or an invoice, was corrected.
    Correction,
    /// A copy of an invoice was added.
    Copy,
    /// A strategy or a segment was chosen.
    Choice,
    /// An insolvency became known.
    Ruling,
    /// An insolvency became known and ended, in another way than by being annulled.
    EndedRuling,
    /// Something was said about what holds for a claim.
    Terms,
    /// Interest and costs were let go of.
    Remission,
    /// VAT was asked back.
    Vat,
    /// The costs of a 14-day letter were named.
    Costs,
}

impl What {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            What::Import => "import",
            What::Settlement => "settlement",
            What::Call => "call",
            What::Note => "note",
            What::Waiver => "waiver",
            What::DeliveryStop => "delivery-stop",
            What::Promise => "promise",
            What::Plan => "plan",
            What::Stop => "stop",
            What::Contact => "contact",
            What::HandOver => "hand-over",
            What::Kind => "kind",
            What::Erasure => "erasure",
            What::Correction => "correction",
            What::Copy => "copy",
            What::Choice => "choice",
            What::Ruling => "ruling",
            What::EndedRuling => "ended-ruling",
            What::Terms => "terms",
            What::Remission => "remission",
            What::Vat => "vat",
            What::Costs => "costs",
        }
    }
}

/// What it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// An import.
    Import(ImportId),
    /// An invoice.
    Invoice(InvoiceId),
    /// A debtor.
    Debtor(DebtorId),
}

/// By what something is undone again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    Settlement(SettlementId),
    Promise(PromiseId),
    Plan(PlanId),
    Stop(StopId),
    Strategy(DebtorId, Option<InvoiceId>),
    Segment(DebtorId),
    Ruling(DebtorId, InsolvencyKind),
    Rule(RuleLevel, i64, RuleField),
    Costs(TaskId),
    Call(i64),
    Nothing,
}

/// Gathers what was built on an import.
pub(crate) struct Later<'d> {
    deeds: &'d Deeds,
    imports: &'d [KnownImport],
    own: ImportId,
    touched: HashSet<InvoiceId>,
    added: HashSet<InvoiceId>,
    newcomers: HashSet<DebtorId>,
    found: Vec<(Key, What, About)>,
    /// The number of the event that is read.
    number: i64,
    /// What was settled by itself, by no file: it goes with the import and is looked at anew.
    settled: HashSet<SettlementId>,
}

impl<'d> Later<'d> {
    /// Nothing yet; `imports` are all that were ever taken in.
    pub fn new(deeds: &'d Deeds, imports: &'d [KnownImport], own: ImportId) -> Later<'d> {
        Later {
            touched: deeds.invoices(),
            added: deeds.added.iter().map(|(one, _)| one.invoice.invoice).collect(),
            newcomers: deeds.newcomers.iter().copied().collect(),
            found: Vec::new(),
            number: 0,
            settled: HashSet::new(),
            deeds,
            imports,
            own,
        }
    }

    /// The first that is left.
    pub fn first(&self) -> Option<(What, About)> {
        self.found.first().map(|(_, what, about)| (*what, *about))
    }

    /// The settlements that go with the import.
    pub fn settled(self) -> HashSet<SettlementId> {
        self.settled
    }

    /// Reads events, in order.
    pub fn read(&mut self, events: &[RecordedEvent]) {
        for recorded in events {
            self.number = recorded.number;
            let import = self.import_at(recorded.number);
            if import.is_none_or(|import| !import.is_undone()) {
                self.of_files(&recorded.event);
                self.of_money(&recorded.event, import.map(|import| import.import));
                self.of_people(&recorded.event);
            }
        }
    }

    /// The import an event belongs to.
    fn import_at(&self, number: i64) -> Option<&'d KnownImport> {
        let place = self.imports.partition_point(|one| one.event < number);
        self.imports.get(place).filter(|one| one.first_event != 0 && one.first_event <= number)
    }

    fn is_undone(&self, import: ImportId) -> bool {
        self.imports.iter().any(|one| one.import == import && one.is_undone())
    }

    fn add(&mut self, key: Key, what: What, about: About) {
        self.found.push((key, what, about));
    }

    fn by_import(&mut self, import: ImportId, is_built_on: bool) {
        if is_built_on && import != self.own && !self.is_undone(import) {
            self.add(Key::Nothing, What::Import, About::Import(import));
        }
    }

    fn of_files(&mut self, event: &Event) {
        match event {
            Event::InvoicesAdded(body) => {
                let mut debtors = body.invoices.iter().map(|one| one.invoice.debtor);
                let is_theirs = debtors.any(|debtor| self.newcomers.contains(&debtor));
                self.by_import(body.import, is_theirs);
            }
            Event::InvoicesChanged(body) => {
                let mut invoices = body.changes.iter().map(|one| one.invoice);
                let is_touched = invoices.any(|invoice| self.touched.contains(&invoice));
                self.by_import(body.import, is_touched);
            }
            Event::BalanceAsserted(body) => {
                let mut invoices = body.entries.iter().map(|one| one.invoice);
                let is_touched = invoices.any(|invoice| self.touched.contains(&invoice));
                self.by_import(body.import, is_touched);
            }
            Event::DebtorsChanged(body) => {
                let is_touched = body.debtors.iter().any(|(debtor, _)| self.has_words_of(debtor));
                self.by_import(body.import, is_touched);
            }
            Event::CopyKept(body) if self.touched.contains(&body.invoice) => {
                let about = body.import.map_or(About::Invoice(body.invoice), About::Import);
                if body.import.is_none_or(|import| !self.is_undone(import)) {
                    self.add(Key::Nothing, what_of(about, What::Copy), about);
                }
            }
            Event::StatementTaken(body) => {
                let mut moved = self.deeds.taken.iter().filter(|taken| taken.was.is_some());
                let follows = body.covered_until.is_some()
                    && moved.any(|taken| taken.account == body.account);
                self.by_import(body.import, follows);
            }
            Event::FileTaken(body) => {
                let first_day = self.deeds.added.iter().map(|(one, _)| one.invoice.issued_on).min();
                let speaks = body.as_of.is_some_and(|day| {
                    self.deeds.is_list || first_day.is_some_and(|first| first <= day)
                });
                self.by_import(body.import, speaks);
            }
            _ => {}
        }
    }

    fn of_money(&mut self, event: &Event, import: Option<ImportId>) {
        match event {
            Event::ReceiptsJudged(body) => self.receipts(body, import),
            Event::SettlementUndone(body) => {
                self.settled.remove(&body.settlement);
                self.drop_key(Key::Settlement(body.settlement));
            }
            Event::CreditUnsettled(body) => self.drop_key(Key::Settlement(body.settlement)),
            Event::CreditSettled(body) => {
                let mut invoices = body.parts.iter().map(|part| part.invoice);
                if let Some(invoice) = invoices.find(|one| self.touched.contains(one)) {
                    let (key, about) = (Key::Settlement(body.settlement), About::Invoice(invoice));
                    self.add(key, What::Settlement, about);
                }
            }
            Event::DirectDebitReversed(body) => {
                let is_touched = self.touched.contains(&body.invoice);
                if is_touched || self.deeds.has_row(body.bank_entry) {
                    let about = import.map_or(About::Invoice(body.invoice), About::Import);
                    self.add(Key::Nothing, what_of(about, What::Settlement), about);
                }
            }
            _ => {}
        }
    }

    /// What was settled from rows of the import without a person goes with them.
    fn receipts(&mut self, body: &ReceiptsJudged, import: Option<ImportId>) {
        for receipt in &body.receipts {
            let Some(settlement) = receipt.settlement else { continue };
            let is_own = self.deeds.has_row(receipt.bank_entry);
            let mut invoices = receipt.parts.iter().map(|part| part.invoice);
            let named = match is_own {
                true => invoices.next().filter(|_| body.by_person),
                false => invoices.find(|invoice| self.touched.contains(invoice)),
            };
            if named.is_some() && import.is_none() && !body.by_person {
                self.settled.insert(settlement);
            } else if let Some(invoice) = named {
                let about = import.map_or(About::Invoice(invoice), About::Import);
                let what = what_of(about, What::Settlement);
                self.add(Key::Settlement(settlement), what, about);
            }
        }
    }

    fn of_people(&mut self, event: &Event) {
        match event {
            Event::DebtorKindSet(body) if body.import.is_none_or(|one| !self.is_undone(one)) => {
                let is_mine = |debtor: &&DebtorId| {
                    self.newcomers.contains(debtor)
                        || self.deeds.kinds.iter().any(|(known, _)| known == *debtor)
                };
                if let Some(debtor) = body.debtors.iter().find(is_mine) {
                    let about = body.import.map_or(About::Debtor(*debtor), About::Import);
                    self.add(Key::Nothing, what_of(about, What::Kind), about);
                }
            }
            Event::ClaimsHandedOver(body) => {
                let mut claims = body.stops.iter().filter_map(|stop| stop.invoice);
                if let Some(invoice) = claims.find(|invoice| self.touched.contains(invoice)) {
                    self.add(Key::Nothing, What::HandOver, About::Invoice(invoice));
                }
            }
            Event::ContactSet(body) if self.has_people_of(body) => {
                let about = body.import.map_or(About::Debtor(body.debtor), About::Import);
                self.add(Key::Nothing, what_of(about, What::Contact), about);
            }
            Event::DebtorErased(body) if self.has_debtor(body.debtor) => {
                self.add(Key::Nothing, What::Erasure, About::Debtor(body.debtor));
            }
            Event::DebtorCorrected(body) if self.has_words_of(&body.debtor) => {
                self.add(Key::Nothing, What::Correction, About::Debtor(body.debtor));
            }
            Event::InvoiceCorrected(body) if self.touched.contains(&body.invoice) => {
                self.add(Key::Nothing, What::Correction, About::Invoice(body.invoice));
            }
            Event::CorrectionsMet(body) => {
                let is_mine = |one: &&MetCorrection| {
                    self.deeds.met.iter().any(|met| met.correction == one.correction)
                };
                let found = body.met.iter().find(is_mine);
                let is_undone = body.import.is_some_and(|import| self.is_undone(import));
                if let Some(met) = found.filter(|_| !is_undone) {
                    let about = body.import.map_or(About::Debtor(met.debtor), About::Import);
                    self.add(Key::Nothing, what_of(about, What::Correction), about);
                }
            }
            _ => self.of_work(event),
        }
    }

    /// What people did for a debtor who came with it, or for an invoice that did: it would go with
    /// them.
    fn of_work(&mut self, event: &Event) {
        match event {
            Event::CallRecorded(body) => {
                self.worked((Key::Call(self.number), What::Call), body.debtor, &body.done);
            }
            Event::CallTakenBack(body) => self.drop_key(Key::Call(body.call)),
            Event::DeliveryStopDecided(body) => {
                self.worked((Key::Nothing, What::DeliveryStop), body.debtor, &body.done);
            }
            Event::NoteTaken(body) => match body.invoice {
                Some(invoice) if self.added.contains(&invoice) => {
                    self.add(Key::Nothing, What::Note, About::Invoice(invoice));
                }
                _ => self.worked((Key::Nothing, What::Note), body.debtor, &[]),
            },
            Event::StepWaived(body) if self.added.contains(&body.invoice) => {
                self.add(Key::Nothing, What::Waiver, About::Invoice(body.invoice));
            }
            _ => self.of_agreements(event),
        }
    }

    fn worked(&mut self, (key, what): (Key, What), debtor: DebtorId, done: &[DoneStep]) {
        let mut invoices = done.iter().map(|step| step.invoice);
        if let Some(invoice) = invoices.find(|invoice| self.added.contains(invoice)) {
            self.add(key, what, About::Invoice(invoice));
        } else if self.newcomers.contains(&debtor) {
            self.add(key, what, About::Debtor(debtor));
        }
    }

    fn of_agreements(&mut self, event: &Event) {
        match event {
            Event::PromiseMade(body) => {
                let key = Key::Promise(body.promise.promise);
                self.agreed(key, What::Promise, body.promise.invoice, body.debtor);
            }
            Event::PromiseWithdrawn(body) => self.drop_key(Key::Promise(body.promise)),
            Event::PlanAgreed(body) => {
                let mut invoices = body.plan.invoices.iter().copied();
                let one = invoices.find(|invoice| self.added.contains(invoice));
                self.agreed(Key::Plan(body.plan.plan), What::Plan, one, body.debtor);
            }
            Event::PlanEnded(body) => self.drop_key(Key::Plan(body.plan)),
            Event::StopSet(body) => {
                self.agreed(Key::Stop(body.stop.stop), What::Stop, body.stop.invoice, body.debtor);
            }
            Event::StopEnded(body) => self.drop_key(Key::Stop(body.stop)),
            _ => self.of_choices(event),
        }
    }

    /// A strategy or segment that a person chose for who or what came with it. Choosing again
    /// takes the place of the choice before; choosing nothing ends it.
    fn of_choices(&mut self, event: &Event) {
        match event {
            Event::StrategyAssigned(body) => {
                let key = Key::Strategy(body.debtor, body.invoice);
                self.drop_key(key);
                let (is_mine, about) = match body.invoice {
                    Some(invoice) => (self.added.contains(&invoice), About::Invoice(invoice)),
                    None => (self.newcomers.contains(&body.debtor), About::Debtor(body.debtor)),
                };
                if is_mine && body.strategy.is_some() {
                    self.add(key, What::Choice, about);
                }
            }
            Event::SegmentAssigned(body) => {
                for debtor in &body.debtors {
                    self.drop_key(Key::Segment(*debtor));
                    if body.segment.is_some() && self.newcomers.contains(debtor) {
                        self.add(Key::Segment(*debtor), What::Choice, About::Debtor(*debtor));
                    }
                }
            }
            _ => self.of_law(event),
        }
    }

    /// What was noted of the law about who or what came with it. It decides what may be claimed and
    /// who may be chased, so it never goes in silence.
    fn of_law(&mut self, event: &Event) {
        match event {
            Event::InsolvencySet(body) => self.ruling(body),
            Event::ClaimRulesSet(body) => self.rules(body),
            Event::RestRemitted(body) => {
                let parts = body.parts.iter().map(|part| part.invoice);
                self.said_of(What::Remission, parts);
            }
            Event::VatReclaimed(body) => {
                self.said_of(What::Vat, body.rows.iter().map(|row| row.invoice));
            }
            Event::CostsNamed(body) if self.has_invoice_of(body.debtor) => {
                self.add(Key::Costs(body.task), What::Costs, About::Debtor(body.debtor));
            }
            // A letter that left and is about it stands in the way by itself.
            Event::TaskWithdrawn(body) => self.drop_key(Key::Costs(body.task)),
            Event::DayJudged(body) => {
                body.ended.iter().for_each(|ended| self.drop_key(Key::Costs(ended.task)));
            }
            Event::MessagePosted(body) => self.drop_key(Key::Costs(body.task)),
            _ => {}
        }
    }

    /// A ruling stays in the way when it ended, for what it left behind holds; not when it was
    /// annulled: then there was none.
    fn ruling(&mut self, body: &InsolvencySet) {
        let debtor = body.debtor;
        if let Some(ruling) = body.insolvency.filter(|_| self.newcomers.contains(&debtor)) {
            self.add(Key::Ruling(debtor, ruling.kind), What::Ruling, About::Debtor(debtor));
        }
        let (Some(kind), Some(how)) = (body.kind, body.ended) else { return };
        let key = Key::Ruling(debtor, kind);
        if how == InsolvencyEnd::Annulled {
            self.drop_key(key);
        }
        for (_, what, _) in self.found.iter_mut().filter(|(known, ..)| *known == key) {
            *what = What::EndedRuling;
        }
    }

    /// Saying it again takes the place of what was said before; saying nothing takes it back.
    fn rules(&mut self, body: &ClaimRulesSet) {
        let about = match body.level {
            RuleLevel::House | RuleLevel::Segment => return,
            RuleLevel::Debtor => About::Debtor(DebtorId(body.subject)),
            RuleLevel::Invoice => About::Invoice(InvoiceId(body.subject)),
        };
        let is_mine = match about {
            About::Debtor(debtor) => self.newcomers.contains(&debtor),
            About::Invoice(invoice) => self.added.contains(&invoice),
            About::Import(_) => false,
        };
        for rule in &body.rules {
            let key = Key::Rule(body.level, body.subject, rule.field);
            self.drop_key(key);
            if is_mine && rule.value.is_some() {
                self.add(key, What::Terms, about);
            }
        }
    }

    /// What cannot be taken back and is about an invoice that came with it.
    fn said_of(&mut self, what: What, mut invoices: impl Iterator<Item = InvoiceId>) {
        if let Some(invoice) = invoices.find(|invoice| self.added.contains(invoice)) {
            self.add(Key::Nothing, what, About::Invoice(invoice));
        }
    }

    fn has_invoice_of(&self, debtor: DebtorId) -> bool {
        let mut added = self.deeds.added.iter();
        added.any(|(one, _)| one.invoice.debtor == debtor)
    }

    /// About one claim, or about all of a debtor: then only who came with the import counts.
    fn agreed(&mut self, key: Key, what: What, invoice: Option<InvoiceId>, debtor: DebtorId) {
        match invoice {
            Some(invoice) if self.touched.contains(&invoice) => {
                self.add(key, what, About::Invoice(invoice));
            }
            None if self.newcomers.contains(&debtor) => self.add(key, what, About::Debtor(debtor)),
            _ => {}
        }
    }

    /// Yes when it is about a debtor or a person who came with the import.
    fn has_people_of(&self, body: &ContactSet) -> bool {
        let is_undone = body.import.is_some_and(|import| self.is_undone(import));
        let is_theirs = |known: &ContactSet| known.contact == body.contact;
        let is_mine = self.newcomers.contains(&body.debtor) || self.deeds.people().any(is_theirs);
        is_mine && !is_undone
    }

    fn has_words_of(&self, debtor: &DebtorId) -> bool {
        self.newcomers.contains(debtor) || self.deeds.worded.contains(debtor)
    }

    fn has_debtor(&self, debtor: DebtorId) -> bool {
        let deeds = self.deeds;
        self.newcomers.contains(&debtor)
            || deeds.worded.contains(&debtor)
            || deeds.added.iter().any(|(one, _)| one.invoice.debtor == debtor)
            || deeds.changed.iter().any(|one| one.debtor == debtor)
            || deeds.asserted.iter().any(|(one, _)| one.debtor == debtor)
    }

    fn drop_key(&mut self, key: Key) {
        self.found.retain(|(known, ..)| *known != key);
    }
}

fn what_of(about: About, what: What) -> What {
    if matches!(about, About::Import(_)) { What::Import } else { what }
}
