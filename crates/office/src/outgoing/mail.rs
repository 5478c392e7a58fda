//! An e-mail as bytes: headers, text and attachments.
//!
//! The same words on the same moment give the same bytes: number and boundary follow from the key
//! of the message, the date is that of approval. Sends nothing.

use std::time::SystemTime;

use jiff::Timestamp;
use lettre::message::header::{ContentTransferEncoding, ContentType};
use lettre::message::{Attachment, Body, Mailbox, Message, MultiPart, MultiPartKind, SinglePart};

use punctueel_domain::refusal::Refusal;

/// What an e-mail is made of.
pub struct Mail<'a> {
    /// Name and address of who writes.
    pub from: (&'a str, &'a str),
    /// Name and address of who reads.
    pub to: (&'a str, &'a str),
    /// What it is about.
    pub subject: &'a str,
    /// The text.
    pub text: &'a str,
    /// A digest that no other message has.
    pub key: &'a str,
    /// The moment it was approved.
    pub at: Timestamp,
    /// What goes along, all of it PDF: file names and bytes.
    pub files: &'a [(String, Vec<u8>)],
}

/// The e-mail as it goes over the line.
///
/// # Errors
/// `SENDER-MISSING` or `VALUE-NOT-UNDERSTOOD` when an address is none.
pub fn bytes(mail: &Mail<'_>) -> Result<Vec<u8>, Refusal> {
    if mail.from.1.is_empty() {
        return Err(Refusal::SenderMissing { field: "email".to_owned() });
    }
    let (from, to) = (mailbox(mail.from)?, mailbox(mail.to)?);
    let number = format!("<{}@{}>", mail.key, from.email.domain());
    let text = SinglePart::plain(mail.text.to_owned());
    let kind = ContentType::parse("application/pdf").map_err(|_| odd("", "application/pdf"))?;
    let mut parts = MultiPart::builder()
        .kind(MultiPartKind::Mixed)
        .boundary(format!("punctueel-{}", mail.key))
        .singlepart(text);
    for (name, file) in mail.files {
        // Also what is plain text all through: line ends may not be touched on the way.
        let file = Body::new_with_encoding(file.clone(), ContentTransferEncoding::Base64);
        let file = file.map_err(|_| odd("file", name))?;
        parts = parts.singlepart(Attachment::new(name.clone()).body(file, kind.clone()));
    }
    let message = Message::builder()
        .from(from)
        .to(to)
        .subject(mail.subject)
        .date(SystemTime::from(mail.at))
        .message_id(Some(number))
        .multipart(parts)
        .map_err(|_| odd("email", mail.to.1))?;
    Ok(message.formatted())
}

fn mailbox((name, address): (&str, &str)) -> Result<Mailbox, Refusal> {
    let address_ok = address.parse().map_err(|_| odd("email", address))?;
    let name = Some(name.to_owned()).filter(|name| !name.is_empty());
    Ok(Mailbox::new(name, address_ok))
}

fn odd(name: &str, value: &str) -> Refusal {
    Refusal::ValueNotUnderstood { name: name.to_owned(), value: value.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail<'a>(from: &'a str, files: &'a [(String, Vec<u8>)]) -> Mail<'a> {
        Mail {
            from: ("Bakkerij Zonnebloem", from),
            to: ("Café De Vries", "administratie@devries.example"),
            subject: "Herinnering: € 1.210,00",
            text: "Geachte heer,\n\nOp 8 oktober …\n",
            key: "0123abcd",
            at: "2026-10-08T07:00:00Z".parse().unwrap(),
            files,
        }
    }

    #[test]
    fn the_same_words_give_the_same_bytes() {
        let file = |name: &str, bytes: &[u8]| (name.to_owned(), bytes.to_vec());
        let files = [file("brief.pdf", b"%PDF-1.7\n\xe2\xe3"), file("factuur-7.pdf", b"%PDF-1.4")];
        let made = || bytes(&mail("debiteuren@zonnebloem.example", &files)).unwrap();
        let one = made();
        assert_eq!(one, made());
        let text = String::from_utf8(one).unwrap();
        for part in [
            "Message-ID: <0123abcd@zonnebloem.example>",
            "Date: Thu, 08 Oct 2026 07:00:00",
            "<administratie@devries.example>",
            "filename=\"brief.pdf\"",
            "JVBERi0xLjcK4uM=",
            "filename=\"factuur-7.pdf\"",
            "JVBERi0xLjQ=",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
        assert!(!text.contains('€'), "headers are encoded\n{text}");
    }

    #[test]
    fn without_an_address_of_our_own_nothing_is_made() {
        let none = bytes(&mail("", &[])).unwrap_err();
        assert_eq!(none, Refusal::SenderMissing { field: "email".to_owned() });
        assert!(matches!(bytes(&mail("geen", &[])), Err(Refusal::ValueNotUnderstood { .. })));
    }
}
