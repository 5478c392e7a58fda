//! `punctueel invoice copy INVOICE --out FILE`: the PDF of an invoice, as it came with it.
//!
//! `--add FILE` adds one by hand, for an invoice that came without; the last one counts. A file
//! that is there is never overwritten unasked.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_office::Desk;
use punctueel_office::actions::keep_copy::KeepCopy;
use punctueel_office::ask::copy::copy;

use super::invoice_of;
use crate::cli::answer::Answer;
use crate::cli::out_file::OutFile;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::Done;

/// The copy of an invoice.
#[derive(Args, Debug)]
pub struct Copy {
    /// Which.
    #[arg(value_name = "INVOICE")]
    invoice: String,
    /// Where the copy is written.
    #[arg(long, value_name = "FILE", required_unless_present = "add", conflicts_with = "add")]
    out: Option<PathBuf>,
    /// A PDF to add.
    #[arg(long, value_name = "FILE")]
    add: Option<PathBuf>,
    /// Overwrite the file.
    #[arg(long, conflicts_with = "add")]
    force: bool,
}

#[derive(Serialize)]
struct Shape {
    file: String,
    size: usize,
    is_new: bool,
}

/// Gives it, or adds one.
pub fn run(args: &Copy, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let invoice = invoice_of(&mut desk, &args.invoice)?;
    match (&args.add, &args.out) {
        (Some(file), _) => add(&mut desk, (invoice, &args.invoice), file, session),
        (None, Some(file)) => write(&mut desk, (invoice, args), file, session),
        (None, None) => unreachable!("the parser asks for one of both"),
    }
}

fn add(
    desk: &mut Desk,
    ((debtor, invoice), number): ((DebtorId, InvoiceId), &str),
    file: &Path,
    session: &Session,
) -> anyhow::Result<Answer> {
    let bytes = session.bytes(file)?;
    let is_new = KeepCopy { debtor, invoice, bytes: &bytes }.run(desk)?;
    let (file, size) = (file.display().to_string(), bytes.len());
    let (id, events) = (invoice.to_string(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Shape { file, size, is_new } };
    session.answer(&done, |page| {
        let said = if is_new { "invoice-copy-added" } else { "invoice-copy-known" };
        page.say(said, &[("number", text(number))]);
    })
}

fn write(
    desk: &mut Desk,
    ((debtor, invoice), args): ((DebtorId, InvoiceId), &Copy),
    file: &Path,
    session: &Session,
) -> anyhow::Result<Answer> {
    let bytes = copy(desk, (debtor, invoice), &args.invoice)?;
    let mut out = OutFile::begin(file, args.force, session.words)?;
    out.write_all(&bytes)?;
    out.end()?;
    let (file, size) = (file.display().to_string(), bytes.len());
    let (id, more) = (invoice.to_string(), Shape { file, size, is_new: false });
    let done = Done { done: true, id, events: Vec::new(), more };
    session.answer(&done, |page| {
        let args = [("number", text(&args.invoice)), ("file", text(&done.more.file))];
        page.say("invoice-copy-written", &args);
    })
}
