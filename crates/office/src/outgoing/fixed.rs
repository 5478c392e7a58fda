//! What is fixed at approval: the letter, its text, its paper, its e-mail; kept as it leaves.
//!
//! The letter stands as JSON in a detail, paper and e-mail as bytes beside the events. Without a
//! press there is no paper, and the e-mail has its text only; without an e-mail address of our own
//! only its text is kept, for somebody to send.

use punctueel_domain::event::{Detail, DetailKind, KeptFile, SentCopy};
use punctueel_domain::id::{DebtorId, TaskId};
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Channel, Language};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::template::TemplateForm;
use punctueel_letters::letter::Letter;
use punctueel_letters::paper::{NotPrinted, Pdf, Press};
use punctueel_store::Tx;
use punctueel_store::load::copies as kept_copies;
use punctueel_store::load::tasks;
use punctueel_store::record::sha256;

use super::copies;
use super::mail::{self, Mail};
use super::recipient::{Recipient, missing};
use crate::actions::set_template::Place;
use crate::ask::message_facts::{self, Ask, Composed};
use crate::ask::templates::own_body;
use crate::desk::Work;
use crate::details::words_of;
use crate::no::{No, Outcome};

/// What was made and kept.
pub struct Fixed {
    /// The amount that is asked.
    pub total: Cents,
    /// The costs that a 14-day letter names.
    pub costs: Option<Cents>,
    /// The letter on paper.
    pub pdf: Option<KeptFile>,
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

/// Makes the message and keeps it.
///
/// # Errors
/// `MESSAGE-INCOMPLETE`, `NOT-PRINTED`, `RECIPIENT-MISSING`, `NO-COPY`; what is wrong with the
/// firm's own page; or when the database fails.
pub fn fix(work: &mut Work<'_, '_>, ask: &Ask<'_>) -> Outcome<Fixed> {
    let composed = message_facts::compose(work.tx, &work.facts, ask)?;
    let recipient = recipient(&composed, ask)?;
    let printed = match work.press.clone() {
        Some(press) => {
            let page = own_page(work.tx, work.facts.administration, &composed.letter)?;
            Some(on_paper(press.as_ref(), page.as_deref(), &composed.letter)?)
        }
        None => None,
    };
    let is_mail = ask.channel == Channel::Email && !work.facts.words.email.is_empty();
    let mail = match is_mail {
        true => Some(e_mail(work, ask.task.task, &composed, &recipient, printed.as_ref())?),
        false => None,
    };
    let pdf = match printed {
        Some(pdf) => Some(work.keep(&pdf.bytes, pdf.pages)?),
        None => None,
    };
    let mail = match mail {
        Some(bytes) => Some(work.keep(&bytes, 0)?),
        None => None,
    };
    let details = details(ask.task.debtor, &composed, &recipient)?;
    let copies = copies::fixed(&composed.copies);
    let (total, costs) = (composed.total, composed.costs);
    Ok(Fixed { total, costs, pdf, mail, copies, details })
}

/// Whether a message that was fixed would say the same, to the same address and with the same
/// copies, if it were made now.
///
/// # Errors
/// When the database fails.
pub fn is_as_fixed(work: &mut Work<'_, '_>, ask: &Ask<'_>) -> Outcome<bool> {
    let Some(event) = ask.task.text_event else { return Ok(false) };
    let administration = work.administration();
    let mut kept = |kind| -> Outcome<String> {
        Ok(tasks::detail(work.tx, administration, event, kind)?.unwrap_or_default())
    };
    let (letter, sent_to) = (kept(DetailKind::Letter)?, kept(DetailKind::Recipient)?);
    let composed = match message_facts::compose(work.tx, &work.facts, ask) {
        Ok(composed) => composed,
        Err(No::Refused(_)) => return Ok(false),
        Err(failed) => return Err(failed),
    };
    let Ok(recipient) = recipient(&composed, ask) else { return Ok(false) };
    let sent =
        kept_copies::with_message(work.tx, administration, (ask.task.debtor, ask.task.task))?;
    let is_same = copies::fixed(&sent) == copies::fixed(&composed.copies);
    Ok(is_same && words_of(&composed.letter)? == letter && words_of(&recipient)? == sent_to)
}

/// The firm's own page for a letter, when it has one.
///
/// # Errors
/// When the database fails.
pub(crate) fn own_page(
    tx: &mut Tx<'_>,
    administration: i64,
    letter: &Letter,
) -> Outcome<Option<String>> {
    let place = Place { letter: letter.kind, form: TemplateForm::Page, language: None };
    Ok(own_body(tx, administration, place)?)
}

/// The letter on paper: on the firm's own page when it has one, and never on ours instead.
///
/// # Errors
/// `NOT-PRINTED`, or what is wrong with the firm's own page.
pub(crate) fn on_paper(
    press: &dyn Press,
    page: Option<&str>,
    letter: &Letter,
) -> Result<Pdf, Refusal> {
    let printed = match page {
        Some(page) => press.own_letter(page, letter),
        None => press.letter(letter),
    };
    printed.map_err(|error| not_printed(&error))
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

fn e_mail(
    work: &mut Work<'_, '_>,
    task: TaskId,
    composed: &Composed,
    recipient: &Recipient,
    pdf: Option<&Pdf>,
) -> Outcome<Vec<u8>> {
    let files = attachments(work, composed, pdf)?;
    let (letter, words) = (&composed.letter, &work.facts.words);
    let text = letter.mail();
    Ok(mail::bytes(&Mail {
        from: (&words.name, &words.email),
        to: (&recipient.name, &recipient.email),
        subject: &letter.subject,
        text: &text,
        key: &key(work, task, letter, recipient),
        at: work.now(),
        files: &files,
    })?)
}

/// The letter as a file, and the copies of invoices behind it.
fn attachments(
    work: &mut Work<'_, '_>,
    composed: &Composed,
    pdf: Option<&Pdf>,
) -> Outcome<Vec<(String, Vec<u8>)>> {
    let language = composed.letter.language;
    let letter = pdf.map(|pdf| (file_name(language).to_owned(), pdf.bytes.clone()));
    let mut files: Vec<_> = letter.into_iter().collect();
    let administration = work.administration();
    for (name, copy) in
        copies::file_names(&composed.copies, language).into_iter().zip(&composed.copies)
    {
        files.push((name, copies::bytes(work.tx, administration, copy)?));
    }
    Ok(files)
}

/// No other message has it: which piece of whose work it is, which letter, to whom, on which day.
fn key(work: &Work<'_, '_>, task: TaskId, letter: &Letter, recipient: &Recipient) -> String {
    let parts = [
        work.facts.words.iban.as_str(),
        &work.administration().to_string(),
        &task.to_string(),
        &recipient.email,
        letter.kind.code(),
        &letter.day.to_string(),
        &letter.subject,
    ];
    sha256(parts.join("\n").as_bytes())[..32].to_owned()
}

/// The name of the letter as a file.
pub(crate) fn file_name(language: Language) -> &'static str {
    match language {
        Language::Nl => "brief.pdf",
        Language::En => "letter.pdf",
    }
}

fn details(debtor: DebtorId, composed: &Composed, recipient: &Recipient) -> Outcome<Vec<Detail>> {
    let bodies = [
        (DetailKind::Message, composed.text.clone()),
        (DetailKind::Letter, words_of(&composed.letter)?),
        (DetailKind::Recipient, words_of(recipient)?),
    ];
    let detail = |(slot, (kind, body))| Detail { slot, person: Some(debtor), kind, body };
    Ok((0..).zip(bodies).map(detail).collect())
}
