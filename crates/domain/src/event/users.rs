//! Events about people of ours. They stand in a chain of their own, that of no administration. See
//! `mod` for what a body may hold: names are details.

use serde::{Deserialize, Serialize};

use crate::access::Role;
use crate::id::UserId;

/// Somebody of ours works here from now on. Detail: the name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserAdded {
    /// The user.
    pub user: UserId,
    /// As what.
    pub role: Role,
}

/// His role changed, or whether he works here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserChanged {
    /// The user.
    pub user: UserId,
    /// As what from now on.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub role: Option<Role>,
    /// Whether he works here no more.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub is_disabled: Option<bool>,
}
