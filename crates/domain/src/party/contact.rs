//! The people at a debtor: what each is for and how each likes to be reached.
//!
//! Knows roles and preferences as codes. Names and numbers stand in `words`.

use serde::{Deserialize, Serialize};

use super::Hours;
use crate::code::codes;
use crate::id::ContactId;

codes! {
    /// What a contact is for.
    pub enum ContactRole {
        /// Receives invoices.
        Invoice = "invoice",
        /// Decides on payment.
        Payment = "payment",
        /// Handles complaints.
        Dispute = "dispute",
        /// Director: for escalation.
        Director = "director",
    }

    /// A way to reach a debtor.
    pub enum Channel {
        /// By telephone.
        Phone = "phone",
        /// By e-mail.
        Email = "email",
        /// By letter.
        Post = "post",
    }
}

/// By which channels a debtor can be reached at all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    /// A telephone number is known.
    pub phone: bool,
    /// An e-mail address is known.
    pub email: bool,
    /// A postal address is known.
    pub post: bool,
}

impl Reach {
    /// By which channels at least one of two reaches him.
    #[must_use]
    pub fn or(self, other: Reach) -> Reach {
        Reach {
            phone: self.phone || other.phone,
            email: self.email || other.email,
            post: self.post || other.post,
        }
    }
}

/// What is known of a contact in codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The contact.
    pub contact: ContactId,
    /// What he is for.
    pub role: ContactRole,
    /// How he likes to be reached.
    pub prefers: Option<Channel>,
    /// How he can be reached himself; a postal address is the debtor's.
    pub reach: Reach,
    /// When he answers the telephone; `None`: not told.
    pub hours: Option<Hours>,
}

impl ContactRole {
    /// Yes when he may be asked to pay. Who handles complaints and the director are not written to
    /// about payment because their address happens to be the only one.
    pub fn is_asked_to_pay(self) -> bool {
        matches!(self, ContactRole::Invoice | ContactRole::Payment)
    }
}
