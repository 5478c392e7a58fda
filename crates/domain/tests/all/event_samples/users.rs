//! Samples of people of ours.

use punctueel_domain::access::Role;
use punctueel_domain::event::*;
use punctueel_domain::id::UserId;

pub fn users() -> Vec<Event> {
    let (user, role) = (UserId(3), Role::Caller);
    vec![
        UserAdded { user, role }.into(),
        UserChanged { user, role: Some(role), is_disabled: Some(true) }.into(),
    ]
}
