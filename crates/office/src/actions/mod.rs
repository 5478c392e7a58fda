//! What a person or job can do: one file each, always the same three steps: load, decide, remember.
//!
//! Every action names the right it needs and answers `Outcome`; a refusal changed nothing.

pub mod activate_strategy;
pub mod add_strategy;
pub mod answer_take_in;
pub mod approve_message;
pub mod ask_statement;
pub mod assign_segment;
pub mod check_bank;
pub mod choose_strategy;
pub mod correct_debtor;
pub mod correct_invoice;
pub mod decide_proposal;
pub mod drop_segment;
pub mod end_dispute;
pub mod end_stop;
pub mod erase_debtor;
pub mod exempt_debtors;
pub mod hold_message;
pub mod mark_account;
pub mod match_receipts;
pub mod note_printed;
pub mod open_administration;
pub mod open_dispute;
pub mod post_message;
pub mod record_call;
pub mod record_promise;
pub mod release_message;
pub mod remove_contact;
pub mod resolve_conflicts;
pub mod set_contact;
pub mod set_debtor_kind;
pub mod set_house;
pub mod set_pause;
pub mod set_segment;
pub mod settle_receipt;
pub mod take_note;
pub mod undo_import;
pub mod undo_settlement;
pub mod waive_step;
pub mod withdraw_message;
pub mod withdraw_promise;
