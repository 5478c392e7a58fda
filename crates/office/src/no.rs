//! The two ways in which an answer can be no: the business says no, or the world failed.
//!
//! A refusal is an ordinary answer with a stable code and nothing was changed. Trouble with the
//! database keeps its cause chain for the one place that logs it.

use std::fmt;

use punctueel_domain::coded::Coded;
use punctueel_domain::refusal::Refusal;
use punctueel_store::StoreError;

/// Why there is no result.
#[derive(Debug)]
pub enum No {
    /// The business or the law says no.
    Refused(Refusal),
    /// The world failed.
    Failed(StoreError),
}

/// A result, or no.
pub type Outcome<T> = Result<T, No>;

impl No {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            No::Refused(refusal) => refusal.code(),
            No::Failed(error) => error.code(),
        }
    }
}

impl From<Refusal> for No {
    fn from(refusal: Refusal) -> No {
        No::Refused(refusal)
    }
}

impl From<StoreError> for No {
    fn from(error: StoreError) -> No {
        No::Failed(error)
    }
}

impl fmt::Display for No {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl std::error::Error for No {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            No::Refused(_) => None,
            No::Failed(error) => Some(error),
        }
    }
}
