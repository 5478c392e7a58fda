//! What is fixed at approval: the letter, its text, its paper, its e-mail; kept as it leaves.
//!
//! In three steps, because paper can take seconds: a `Draft` is read, its paper is made while
//! others work on, and both are kept by whoever found that the draft still holds.
//!
//! The letter stands as JSON in a detail, paper and e-mail as bytes beside the events. Without a
//! press there is no paper, and the e-mail has its text only; without an e-mail address of our own
//! only its text is kept, for somebody to send.

use punctueel_domain::event::{Detail, DetailKind, KeptFile, SentCopy};
use punctueel_domain::id::DebtorId;
use punctueel_domain::party::{Channel, Language};
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::template::TemplateForm;
use punctueel_letters::paper::{NotPrinted, Pdf, Press};
use punctueel_store::Tx;
use punctueel_store::load::copies as kept_copies;
use punctueel_store::load::house::HouseFacts;
use punctueel_store::load::tasks::{self, KnownTask};
use punctueel_store::record::sha256;

use super::copies;
use super::mail::{self, Mail};
use super::recipient::{Recipient, missing};
use crate::actions::set_template::Place;
use crate::ask::message_facts::{self, Ask, Composed};
use crate::ask::templates::{OwnFile, own_file};
use crate::desk::Work;
use crate::details::words_of;
use crate::no::{No, Outcome};

/// A message as it would be fixed now. What is equal would be the same, byte for byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Draft {
    /// Its words.
    pub composed: Composed,
    /// To whom it goes.
    pub recipient: Recipient,
    /// The firm's own page that it is printed on; `None`: ours.
    pub page: Option<OwnFile>,
}

/// What was kept of it.
pub(crate) struct Fixed {
    /// The letter on paper.
    pub pdf: Option<KeptFile>,
    /// The digest of the firm's own page that it was printed on.
    pub page: Option<String>,
    /// The e-mail.
    pub mail: Option<KeptFile>,
    /// The copies of invoices that go along.
    pub copies: Vec<SentCopy>,
    /// Text, letter and recipient.
    pub details: Vec<Detail>,
}

/// Why something could not be printed, as a no.
pub fn not_printed(error: &NotPrinted) -> Refusal {
    match error {
        NotPrinted::OwnPage(what) => Refusal::OwnPageWrong { what: what.clone() },
        NotPrinted::OwnPageLacks(words) => Refusal::OwnPageLacks { what: words.join(", ") },
        NotPrinted::OwnPageStopped => Refusal::OwnPageStopped,
        NotPrinted::Page(_) | NotPrinted::Document(_) => {
            Refusal::NotPrinted { what: error.to_string() }
        }
    }
}

impl Draft {
    /// Puts a message in words, and finds its page. Makes no paper.
    ///
    /// # Errors
    /// `MESSAGE-INCOMPLETE`, `RECIPIENT-MISSING`; or when the database fails.
    pub(crate) fn read(tx: &mut Tx<'_>, house: &HouseFacts, ask: &Ask<'_>) -> Outcome<Draft> {
        let composed = message_facts::compose(tx, house, ask)?;
        let recipient = recipient(&composed, ask)?;
        let letter = composed.letter.kind;
        let place = Place { letter, form: TemplateForm::Page, language: None };
        let page = own_file(tx, house.administration, place)?;
        Ok(Draft { composed, recipient, page })
    }

    /// The letter on paper: on the firm's own page when it has one, and never on ours instead.
    ///
    /// # Errors
    /// `NOT-PRINTED`, or what is wrong with the firm's own page.
    pub(crate) fn on_paper(&self, press: &dyn Press) -> Result<Pdf, Refusal> {
        let letter = &self.composed.letter;
        let printed = match &self.page {
            Some(page) => press.own_letter(&page.body, letter),
            None => press.letter(letter),
        };
        printed.map_err(|error| not_printed(&error))
    }

    /// Keeps it, with its paper, as the message it is.
    ///
    /// # Errors
    /// `NO-COPY`; or when the database fails.
    pub(crate) fn keep(
        &self,
        work: &mut Work<'_, '_>,
        task: &KnownTask,
        paper: Option<&Pdf>,
    ) -> Outcome<Fixed> {
        let is_mail = self.composed.channel == Channel::Email;
        let mail = match is_mail && !work.facts.words.email.is_empty() {
            true => Some(self.e_mail(work, task, paper)?),
            false => None,
        };
        let pdf = paper.map(|pdf| work.keep(&pdf.bytes, pdf.pages)).transpose()?;
        let mail = mail.map(|bytes| work.keep(&bytes, 0)).transpose()?;
        let page = self.page.as_ref().filter(|_| pdf.is_some()).map(|page| page.sha256.clone());
        let details = self.details(task.debtor)?;
        let copies = copies::fixed(&self.composed.copies);
        Ok(Fixed { pdf, page, mail, copies, details })
    }

    fn e_mail(
        &self,
        work: &mut Work<'_, '_>,
        task: &KnownTask,
        paper: Option<&Pdf>,
    ) -> Outcome<Vec<u8>> {
        let files = self.attachments(work, paper)?;
        let (letter, words) = (&self.composed.letter, &work.facts.words);
        let text = letter.mail();
        Ok(mail::bytes(&Mail {
            from: (&words.name, &words.email),
            to: (&self.recipient.name, &self.recipient.email),
            subject: &letter.subject,
            text: &text,
            key: &self.key(work, task),
            at: work.now(),
            files: &files,
        })?)
    }

    /// The letter as a file, and the copies of invoices behind it.
    fn attachments(
        &self,
        work: &mut Work<'_, '_>,
        paper: Option<&Pdf>,
    ) -> Outcome<Vec<(String, Vec<u8>)>> {
        let (copies, language) = (&self.composed.copies, self.composed.letter.language);
        let letter = paper.map(|pdf| (file_name(language).to_owned(), pdf.bytes.clone()));
        let mut files: Vec<_> = letter.into_iter().collect();
        let administration = work.administration();
        for (name, copy) in copies::file_names(copies, language).into_iter().zip(copies) {
            files.push((name, copies::bytes(work.tx, administration, copy)?));
        }
        Ok(files)
    }

    /// No other message has it: which piece of whose work it is, which letter, to whom, on which
    /// day.
    fn key(&self, work: &Work<'_, '_>, task: &KnownTask) -> String {
        let letter = &self.composed.letter;
        let parts = [
            work.facts.words.iban.as_str(),
            &work.administration().to_string(),
            &task.task.to_string(),
            &self.recipient.email,
            letter.kind.code(),
            &letter.day.to_string(),
            &letter.subject,
        ];
        sha256(parts.join("\n").as_bytes())[..32].to_owned()
    }

    fn details(&self, debtor: DebtorId) -> Outcome<Vec<Detail>> {
        let bodies = [
            (DetailKind::Message, self.composed.text.clone()),
            (DetailKind::Letter, words_of(&self.composed.letter)?),
            (DetailKind::Recipient, words_of(&self.recipient)?),
        ];
        let detail = |(slot, (kind, body))| Detail { slot, person: Some(debtor), kind, body };
        Ok((0..).zip(bodies).map(detail).collect())
    }

    /// The digest of the page that its paper stands on; empty for ours.
    fn page_digest(&self) -> &str {
        self.page.as_ref().map_or("", |page| page.sha256.as_str())
    }
}

/// What of a message that was fixed would be different if it were made now: its words, copies or
/// address, or only the page it is printed on.
///
/// # Errors
/// When the database fails.
pub fn changed(work: &mut Work<'_, '_>, ask: &Ask<'_>) -> Outcome<Option<Reason>> {
    let (administration, task) = (work.administration(), ask.task);
    let other = Ok(Some(Reason::FactsChanged));
    let Some(event) = task.text_event else { return other };
    let draft = match Draft::read(work.tx, &work.facts, ask) {
        Ok(draft) => draft,
        Err(No::Refused(_)) => return other,
        Err(failed) => return Err(failed),
    };
    let mut kept = |kind| -> Outcome<String> {
        Ok(tasks::detail(work.tx, administration, event, kind)?.unwrap_or_default())
    };
    let is_same_letter = kept(DetailKind::Letter)? == words_of(&draft.composed.letter)?;
    let is_same_place = kept(DetailKind::Recipient)? == words_of(&draft.recipient)?;
    let sent = kept_copies::with_message(work.tx, administration, (task.debtor, task.task))?;
    let is_same_copies = copies::fixed(&sent) == copies::fixed(&draft.composed.copies);
    if !(is_same_letter && is_same_place && is_same_copies) {
        return other;
    }
    // What was never put on paper has no page.
    let is_same_page = task.pdf.is_empty() || task.page == draft.page_digest();
    Ok((!is_same_page).then_some(Reason::PageChanged))
}

fn recipient(composed: &Composed, ask: &Ask<'_>) -> Result<Recipient, Refusal> {
    let is_mail = ask.channel == Channel::Email;
    if is_mail && composed.email.is_empty() {
        return Err(missing("email", ask.task));
    }
    let lines = if is_mail { Vec::new() } else { composed.letter.address.clone() };
    let (name, email) = (ask.task.debtor_name.clone(), composed.email.clone());
    Ok(Recipient { name, lines, email })
}

/// The name of the letter as a file.
pub(crate) fn file_name(language: Language) -> &'static str {
    match language {
        Language::Nl => "brief.pdf",
        Language::En => "letter.pdf",
    }
}
