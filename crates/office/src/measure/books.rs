//! An administration of any size, made by recording events as an import would.
//!
//! Knows how many invoices become due on the measured day and how many of them are at a call or at
//! a demand. The names are plainly made up.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use punctueel_domain::access::Right;
use punctueel_domain::calendar::plus_days;
use punctueel_domain::event::{
    AddedDebtor, AddedInvoice, BankChecked, ClaimsTakenIn, DebtorsAdded, Detail, DetailKind,
    HouseChanged, InvoicesAdded, ROWS_PER_EVENT, Record,
};
use punctueel_domain::id::{DebtorId, EntryId, ImportId, InvoiceId};
use punctueel_domain::invoice::{Collection, Invoice, InvoiceKind};
use punctueel_domain::money::Cents;
use punctueel_domain::party::{
    Debtor, DebtorKind, DebtorWords, HouseWords, Language, LegalForm, TermBasis,
};
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::{Passed, StepState, TakenIn, presets};

use crate::actions::open_administration::OpenAdministration;
use crate::desk::{Desk, Who, Work, open_database};
use crate::details::words_of;
use crate::no::Outcome;

/// The day that is measured: a Tuesday without holidays near it.
pub(super) const DAY: Date = date(2026, 11, 17);

/// What the books hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct Books {
    /// How many open invoices.
    pub invoices: u32,
    /// How many debtors.
    pub debtors: u32,
    /// How many of them have invoices that become due on the measured day.
    pub due_debtors: u32,
    /// How many invoices each of those.
    pub due_each: u32,
}

/// The moment the day begins at the desk.
pub(super) fn morning(day: Date) -> Timestamp {
    let zoned = day.at(9, 0, 0, 0).to_zoned(TimeZone::UTC);
    zoned.map(|zoned| zoned.timestamp()).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Opens a new administration in a file.
pub(super) fn open(url: &str) -> Outcome<Desk> {
    let open = OpenAdministration {
        strategy: presets::preset("004").map(str::to_owned),
        words: HouseWords {
            name: "Meetlat B.V.".to_owned(),
            iban: "NL91ABNA0417164300".to_owned(),
            contact: "Afdeling debiteuren".to_owned(),
            phone: "030 000 12 34".to_owned(),
            ..HouseWords::default()
        },
        debtors: DebtorKind::Business,
        term_basis: TermBasis::Agreed,
        vat_deductible: true,
        trial: true,
        settings: HouseChanged::default(),
    };
    open.run(open_database(url)?, Who::owner(), morning(DAY))
}

impl Books {
    /// Fills an administration; bank data is known up to the day before the measured day.
    pub fn fill(self, desk: &mut Desk) -> Outcome<()> {
        let per_debtor = self.invoices / self.debtors.max(1);
        let mut first = 0;
        while first < self.debtors {
            let last = (first + ROWS_PER_EVENT as u32).min(self.debtors);
            desk.write(Right::Import, |work| self.stretch(work, first..last, per_debtor))?;
            first = last;
        }
        desk.write(Right::Bank, |work| {
            let checked = BankChecked { until: plus_days(DAY, -1) };
            work.record(&[checked.into_record()])
        })
    }

    fn stretch(
        &self,
        work: &mut Work<'_, '_>,
        places: std::ops::Range<u32>,
        per_debtor: u32,
    ) -> Outcome<()> {
        let import = ImportId(work.take_id());
        let mut debtors = Vec::new();
        let mut details = Vec::new();
        let mut invoices = Vec::new();
        let mut started = Vec::new();
        for (slot, place) in places.enumerate() {
            let debtor = DebtorId(work.take_id());
            let (added, detail) = made_up_debtor(debtor, place, slot as u32)?;
            debtors.push(added);
            details.push(detail);
            for number in 0..per_debtor {
                let is_due = place < self.due_debtors && number < self.due_each;
                let added = made_up_invoice(work, debtor, (place, number), is_due);
                if is_due && place % 2 == 1 {
                    started.push(called_before(&added));
                }
                invoices.push(added);
            }
        }
        work.record(&[Record {
            event: DebtorsAdded { import, debtors, is_start: true }.into(),
            details,
        }])?;
        for part in invoices.chunks(ROWS_PER_EVENT) {
            let invoices = part.to_vec();
            work.record(&[InvoicesAdded { import, as_of: DAY, invoices }.into_record()])?;
        }
        for part in started.chunks(ROWS_PER_EVENT) {
            let (claims, is_answered) = (part.to_vec(), true);
            work.record(&[ClaimsTakenIn { import, claims, is_answered }.into_record()])?;
        }
        Ok(())
    }
}

fn made_up_debtor(debtor: DebtorId, place: u32, slot: u32) -> Outcome<(AddedDebtor, Detail)> {
    let words = DebtorWords {
        number: format!("{}", 100_000 + place),
        name: format!("Voorbeeldklant {place} B.V."),
        email: format!("klant{place}@voorbeeld.example"),
        phone: format!("020 000 {:04}", place % 10_000),
        street: format!("Voorbeeldstraat {}", place % 200 + 1),
        postcode: "1000 AA".to_owned(),
        city: "Amsterdam".to_owned(),
        ..DebtorWords::default()
    };
    let (kind, legal_form) = (DebtorKind::Business, LegalForm::Bv);
    let codes = Debtor { debtor, kind, legal_form, language: Language::Nl };
    let (person, kind, body) = (Some(debtor), DetailKind::Debtor, words_of(&words)?);
    Ok((AddedDebtor { debtor: codes, reach: words.reach() }, Detail { slot, person, kind, body }))
}

fn made_up_invoice(
    work: &mut Work<'_, '_>,
    debtor: DebtorId,
    (place, number): (u32, u32),
    is_due: bool,
) -> AddedInvoice {
    let due_on = if is_due { plus_days(DAY, -1) } else { plus_days(DAY, 20 + number as i32) };
    AddedInvoice {
        invoice: Invoice {
            invoice: InvoiceId(work.take_id()),
            debtor,
            number: format!("2026-{place:06}-{number:02}"),
            kind: InvoiceKind::Invoice,
            issued_on: plus_days(due_on, -30),
            sent_on: None,
            due_on,
            payable: Cents(10_000 + i64::from(place % 977) * 100 + i64::from(number)),
            vat: None,
            term_basis: TermBasis::Agreed,
            collection: Collection::Transfer,
        },
        entry: EntryId(work.take_id()),
        asserted: None,
    }
}

/// The call was made: the invoice is at its first demand.
fn called_before(added: &AddedInvoice) -> TakenIn {
    let on = plus_days(DAY, -4);
    TakenIn {
        debtor: added.invoice.debtor,
        invoice: added.invoice.invoice,
        not_before: DAY,
        passed: vec![Passed {
            step: "first-call".to_owned(),
            state: StepState::SentBefore,
            on,
            because: Reason::SentBefore { on },
        }],
    }
}
