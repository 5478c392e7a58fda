//! `punctueel debtor`: what is known of debtors.
//!
//! `debtor kind` answers whether debtors are firms or consumers, one answer for many; until that is
//! known no letter with legal effect goes out. `debtor erase` erases the personal data of a debtor
//! who owes nothing any more; days, amounts and invoice numbers stay. `debtor contact` keeps who
//! does what there, `debtor set` corrects him, `debtor show` shows all that is known of him,
//! `debtor lacking` of whom what is not known, `debtor profile` how he pays.

mod contact;
mod lacking;
mod profile;
pub mod set;
mod show;

use clap::{Args, Subcommand};
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::party::DebtorKind;
use punctueel_domain::refusal::Refusal;
use punctueel_office::No;
use punctueel_office::actions::erase_debtor::{EraseDebtor, Erased};
use punctueel_office::actions::set_debtor_kind::SetDebtorKind;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::Done;
use crate::cli::values;
use contact::Contact;
use lacking::Lacking;
use profile::Profile;
use set::Set;
use show::Show;

/// About debtors.
#[derive(Args, Debug)]
pub struct Debtor {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Show(Show),
    Set(Box<Set>),
    Kind(Kind),
    Contact(Contact),
    Lacking(Lacking),
    Profile(Profile),
    Erase(Erase),
}

/// Firms or consumers.
#[derive(Args, Debug)]
struct Kind {
    /// What they are.
    #[arg(value_name = "business|consumer", value_parser = values::debtor_kind)]
    kind: DebtorKind,
    /// Which debtors.
    #[arg(value_name = "DEBTOR", required_unless_present = "unknown")]
    debtors: Vec<String>,
    /// All of whom it is not known.
    #[arg(long, conflicts_with = "debtors")]
    unknown: bool,
}

/// Erases personal data.
#[derive(Args, Debug)]
struct Erase {
    /// Whose.
    #[arg(value_name = "DEBTOR")]
    debtor: String,
}

#[derive(Serialize)]
struct Counted {
    count: u32,
}

#[derive(Serialize)]
struct ErasedShape {
    withdrawn: u32,
    files: u32,
}

/// Does what is asked.
pub fn run(args: Debtor, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::Show(args) => show::run(&args, session),
        What::Set(args) => set::run(*args, session),
        What::Kind(args) => kind(&args, session),
        What::Contact(args) => contact::run(args, session),
        What::Lacking(args) => lacking::run(&args, session),
        What::Profile(args) => profile::run(&args, session),
        What::Erase(args) => erase(&args, session),
    }
}

fn kind(args: &Kind, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let mut debtors = Vec::new();
    for value in &args.debtors {
        debtors.push(find::debtor(&mut desk, value)?);
    }
    let id = match debtors.as_slice() {
        [] => "unknown".to_owned(),
        some => some.iter().map(ToString::to_string).collect::<Vec<_>>().join(","),
    };
    let kind = args.kind;
    let set = SetDebtorKind { debtors, kind, legal_form: None }.run(&mut desk);
    let count = match set {
        // Nobody left to ask about is the state one wants, not a mistake.
        Err(No::Refused(Refusal::NothingRuns)) if args.unknown => 0,
        set => set?,
    };
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id, events, more: Counted { count } };
    session.answer(&done, |page| {
        let kind = text(page.words.code("debtor", kind.code()));
        page.say("debtor-kind-done", &[("count", Arg::Count(i64::from(count))), ("kind", kind)]);
    })
}

fn erase(args: &Erase, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, &args.debtor)?;
    let Erased { withdrawn, files } = EraseDebtor { debtor }.run(&mut desk)?;
    let (id, events) = (debtor.to_string(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: ErasedShape { withdrawn, files } };
    session.answer(&done, |page| {
        page.say("debtor-erased", &[("id", text(debtor.to_string()))]);
        if withdrawn > 0 {
            let count = Arg::Count(i64::from(withdrawn));
            page.say("debtor-erased-withdrawn", &[("count", count)]);
        }
        if files > 0 {
            page.say("debtor-erased-files", &[]);
        }
        page.say("debtor-erased-backups", &[]);
    })
}
