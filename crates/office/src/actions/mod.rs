//! What a person or job can do: one file each, always the same three steps: load, decide, remember.
//!
//! Every action names the right it needs and answers `Outcome`; a refusal changed nothing.

pub mod activate_strategy;
pub mod approve_message;
pub mod decide_hand_over;
pub mod end_stop;
pub mod open_administration;
pub mod post_message;
pub mod record_call;
pub mod record_promise;
pub mod set_debtor_kind;
pub mod set_pause;
pub mod withdraw_promise;
