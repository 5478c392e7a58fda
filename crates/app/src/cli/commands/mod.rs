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
mod user;
mod vat;
mod waive;
mod why;

use clap::Subcommand;

use super::answer::Answer;
use super::session::{Session, Shows};

/// Makes the list of commands: the name of each, how it is run, and what it shows.
macro_rules! commands {
    ($($name:ident: $module:ident::$args:ident, $shows:ident;)*) => {
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

            /// What it shows; what it changes, its actions ask for themselves.
            pub fn shows(&self) -> Shows {
                match self { $(Command::$name(_) => Shows::$shows,)* }
            }
        }
    };
}

commands! {
    Init: init::Init, Nothing;
    House: house::House, All;
    Read: read::Read, Nothing;
    Import: import::Import, All;
    TakeIn: take_in::TakeIn, All;
    Run: run::Run, All;
    Today: today::Today, All;
    Why: why::Why, All;
    Preview: preview::Preview, All;
    Call: call::Call, All;
    Promise: promise::Promise, All;
    Plan: plan::Plan, All;
    Pause: pause::Pause, All;
    Exempt: exempt::Exempt, All;
    Dispute: dispute::Dispute, Own;
    Note: note::Note, Own;
    Waive: waive::Waive, All;
    Timeline: timeline::Timeline, Own;
    Debtor: debtor::Debtor, All;
    Invoice: invoice::Invoice, All;
    Bank: bank::Bank, All;
    Credit: credit::Credit, All;
    Commitments: commitments::Commitments, All;
    Delivery: delivery::Delivery, All;
    Handover: handover::Handover, All;
    Outbox: outbox::Outbox, All;
    Statement: statement::Statement, All;
    Strategy: strategy::Strategy, All;
    Segment: segment::Segment, All;
    Template: template::Template, All;
    Letter: letter::Letter, All;
    Report: report::Report, All;
    Reference: reference::Reference, Nothing;
    Claim: claim::Claim, All;
    Terms: terms::Terms, All;
    Insolvency: insolvency::Insolvency, All;
    Rates: rates::Rates, All;
    Vat: vat::Vat, All;
    Calc: calc::Calc, Nothing;
    Check: check::Check, All;
    User: user::User, Own;
    Backup: backup::Backup, All;
    Restore: restore::Restore, Nothing;
    Demo: demo::Demo, Nothing;
    Bench: bench::Bench, Nothing;
}
