//! The people at a debtor: what each is for and how each likes to be reached.
//!
//! Knows roles and preferences as codes. Names and numbers stand in `words`.

use serde::{Deserialize, Serialize};

use crate::code::codes;

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
