//! The commands: one file per word that is typed, listed here and nowhere else.
//!
//! Each file holds the arguments, the shape for `--json` and the page for people of its command. It
//! reads, or runs one action of `office`; it decides nothing.

mod backup;
mod bank;
mod bench;
mod calc;
mod call;
mod check;
mod claim;
mod commitments;
mod credit;
mod debtor;
mod delivery;
mod demo;
mod dispute;
mod exempt;
mod handover;
mod house;
mod import;
mod init;
mod insolvency;
mod invoice;
mod letter;
mod note;
mod outbox;
mod pause;
mod plan;
mod preview;
mod promise;
mod rates;
mod read;
mod reference;
mod report;
mod restore;
mod run;
mod segment;
mod statement;
mod strategy;
mod take_in;
mod template;
mod terms;
mod timeline;
mod today;
mod vat;
mod waive;
mod why;

use clap::Subcommand;

use super::answer::Answer;
use super::session::Session;

/// Makes the list of commands: the name of each, and how it is run.
macro_rules! commands {
    ($($name:ident: $module:ident::$args:ident,)*) => {
        /// What can be asked.
        #[derive(Debug, Subcommand)]
        #[allow(clippy::large_enum_variant, reason = "there is one per run of the program")]
        pub enum Command { $(
            #[allow(missing_docs, reason = "its page is the header of its file")]
            $name($module::$args),
        )* }

        impl Command {
            /// Does it.
            pub fn run(self, session: &Session) -> anyhow::Result<Answer> {
                match self { $(Command::$name(args) => $module::run(args, session),)* }
            }
        }
    };
}

commands! {
    Init: init::Init,
    House: house::House,
    Read: read::Read,
    Import: import::Import,
    TakeIn: take_in::TakeIn,
    Run: run::Run,
    Today: today::Today,
    Why: why::Why,
    Preview: preview::Preview,
    Call: call::Call,
    Promise: promise::Promise,
    Plan: plan::Plan,
    Pause: pause::Pause,
    Exempt: exempt::Exempt,
    Dispute: dispute::Dispute,
    Note: note::Note,
    Waive: waive::Waive,
    Timeline: timeline::Timeline,
    Debtor: debtor::Debtor,
    Invoice: invoice::Invoice,
    Bank: bank::Bank,
    Credit: credit::Credit,
    Commitments: commitments::Commitments,
    Delivery: delivery::Delivery,
    Handover: handover::Handover,
    Outbox: outbox::Outbox,
    Statement: statement::Statement,
    Strategy: strategy::Strategy,
    Segment: segment::Segment,
    Template: template::Template,
    Letter: letter::Letter,
    Report: report::Report,
    Reference: reference::Reference,
    Claim: claim::Claim,
    Terms: terms::Terms,
    Insolvency: insolvency::Insolvency,
    Rates: rates::Rates,
    Vat: vat::Vat,
    Calc: calc::Calc,
    Check: check::Check,
    Backup: backup::Backup,
    Restore: restore::Restore,
    Demo: demo::Demo,
    Bench: bench::Bench,
}
