//! Words of our own: what a person corrected holds against the lists that come after it.
//!
//! A correction remembers what the lists said when it was made. A list that still says that changes
//! nothing; one that says what we say ends the correction; one that says a third thing is a
//! conflict, and a person decides. Pure; does not know where words are kept.

use crate::code::codes;
use crate::id::{ContactId, InvoiceId};

codes! {
    /// What can be corrected: a word about a debtor, or a term of an invoice.
    pub enum Field {
        /// Name.
        Name = "name",
        /// The person to address.
        Contact = "contact",
        /// E-mail address.
        Email = "email",
        /// Telephone number.
        Phone = "phone",
        /// Street and house number.
        Street = "street",
        /// Postcode.
        Postcode = "postcode",
        /// Town.
        City = "city",
        /// Country.
        Country = "country",
        /// The IBAN he pays from.
        Iban = "iban",
        /// Chamber of commerce number.
        Kvk = "kvk",
        /// VAT number.
        VatNumber = "vat-number",
        /// Firm or consumer.
        Kind = "kind",
        /// The language of letters and calls.
        Language = "language",
        /// The last day to pay of an invoice.
        DueDay = "due-day",
        /// What was delivered on an invoice.
        Description = "description",
    }

    /// Where a correction stands.
    pub enum CorrectionState {
        /// It holds.
        Active = "active",
        /// A list says a third thing; ours holds until a person decides.
        Conflict = "conflict",
        /// The lists say the same, or a person gave it up.
        Ended = "ended",
    }

    /// What becomes of a correction.
    pub enum Met {
        /// A list says a third thing.
        Conflict = "conflict",
        /// The lists say again what they said when it was made.
        Back = "back",
        /// A list says the same as we do: it ends.
        Agreed = "agreed",
        /// A person keeps ours, knowing what the list says.
        Kept = "kept",
        /// The list that agreed was taken back: it holds again.
        Revived = "revived",
        /// The list that said the old thing again was taken back: there is a conflict again.
        Again = "again",
    }
}

/// About whom or what a correction is, at one debtor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The debtor himself.
    Debtor,
    /// One of his invoices.
    Invoice(InvoiceId),
    /// Somebody there.
    Contact(ContactId),
}

/// What is said about one corrected field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sides<'a> {
    /// What the lists said when it was corrected.
    pub listed: &'a str,
    /// What holds for us.
    pub ours: &'a str,
    /// The third thing a list said, when there is a conflict.
    pub theirs: Option<&'a str>,
}

/// What a list does to a correction; `None`: nothing. A list that says nothing never does.
///
/// ```
/// use punctueel_domain::correction::{Met, Sides, meet};
/// let sides = Sides { listed: "oud@vries.nl", ours: "ans@vries.nl", theirs: None };
/// assert_eq!(meet(sides, "oud@vries.nl"), None);
/// assert_eq!(meet(sides, "ans@vries.nl"), Some(Met::Agreed));
/// assert_eq!(meet(sides, "info@vries.nl"), Some(Met::Conflict));
/// let sides = Sides { theirs: Some("info@vries.nl"), ..sides };
/// assert_eq!(meet(sides, "info@vries.nl"), None);
/// assert_eq!(meet(sides, "oud@vries.nl"), Some(Met::Back));
/// ```
pub fn meet(sides: Sides<'_>, said: &str) -> Option<Met> {
    let is_news = !said.is_empty() && sides.theirs != Some(said);
    match said {
        _ if !is_news => None,
        said if said == sides.ours => Some(Met::Agreed),
        said if said == sides.listed => sides.theirs.map(|_| Met::Back),
        _ => Some(Met::Conflict),
    }
}
