//! Health of the books: the chain is whole, and replaying every event gives the same tables.
//!
//! Knows how to walk the chain in order and how to compare tables by digest. `check` verifies the
//! chain, the ledger and the files; `replay` rebuilds everything in a temporary database and
//! compares. Reports what it finds as codes; decides nothing and mends nothing. Whether the agenda
//! is right takes the engine: `office` finds that.

use sha2::{Digest, Sha256};

use crate::blobs;
use crate::db::{Db, Tx, Value};
use crate::error::{StoreError, Trouble};
use crate::load::{asked_unpaid, house};
use crate::record::hex;
use crate::schema;
use crate::stored::Stretch;

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The hash of an event does not follow from its parts and the hash before it.
    ChainBroken {
        /// The event.
        event: i64,
    },
    /// An event number is missing.
    EventMissing {
        /// The number.
        event: i64,
    },
    /// The head in the administration is not the hash of the last event.
    HeadWrong,
    /// The words of a detail are not those whose digest stands in its event.
    DetailChanged {
        /// The event.
        event: i64,
        /// The slot.
        slot: i64,
    },
    /// The open amount of a claim is not the sum of its entries.
    OpenWrong {
        /// The invoice.
        invoice: i64,
    },
    /// A table differs from what replaying the events gives.
    TableDiffers {
        /// The table.
        table: &'static str,
    },
    /// An event cannot be read by this program.
    EventUnreadable {
        /// The event.
        event: i64,
    },
    /// A file of a message is not there.
    BlobMissing {
        /// The message.
        message: i64,
    },
    /// The copy of an invoice is not there.
    CopyMissing {
        /// The invoice.
        invoice: i64,
    },
    /// A file is not what was kept.
    BlobChanged {
        /// The message it belongs to, when there is one.
        message: Option<i64>,
        /// The digest of what was kept.
        sha256: String,
    },
    /// What letters asked of a debtor and did not come in is not what the letters say.
    AskedUnpaidWrong {
        /// The debtor.
        debtor: i64,
    },
    /// Something is due for a debtor, and his day in the agenda is later or lacks.
    AgendaWrong {
        /// The debtor.
        debtor: i64,
    },
}

impl Finding {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Finding::ChainBroken { .. } => "CHAIN-BROKEN",
            Finding::EventMissing { .. } => "EVENT-MISSING",
            Finding::HeadWrong => "HEAD-WRONG",
            Finding::DetailChanged { .. } => "DETAIL-CHANGED",
            Finding::OpenWrong { .. } => "OPEN-WRONG",
            Finding::TableDiffers { .. } => "TABLE-DIFFERS",
            Finding::EventUnreadable { .. } => "EVENT-UNREADABLE",
            Finding::BlobMissing { .. } => "BLOB-MISSING",
            Finding::CopyMissing { .. } => "COPY-MISSING",
            Finding::BlobChanged { .. } => "BLOB-CHANGED",
            Finding::AskedUnpaidWrong { .. } => "ASKED-UNPAID-WRONG",
            Finding::AgendaWrong { .. } => "AGENDA-WRONG",
        }
    }

    /// What it is about: an event, an invoice, a message, a debtor or a table.
    pub fn about(&self) -> String {
        match self {
            Finding::ChainBroken { event }
            | Finding::EventMissing { event }
            | Finding::EventUnreadable { event } => event.to_string(),
            Finding::DetailChanged { event, slot } => format!("{event}/{slot}"),
            Finding::HeadWrong => String::new(),
            Finding::OpenWrong { invoice } | Finding::CopyMissing { invoice } => {
                format!("inv_{invoice}")
            }
            Finding::TableDiffers { table } => (*table).to_owned(),
            Finding::BlobMissing { message }
            | Finding::BlobChanged { message: Some(message), .. } => format!("msg_{message}"),
            Finding::BlobChanged { message: None, sha256 } => sha256.clone(),
            Finding::AskedUnpaidWrong { debtor } | Finding::AgendaWrong { debtor } => {
                format!("deb_{debtor}")
            }
        }
    }
}

/// The outcome of a check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Health {
    /// How many events there are.
    pub events: i64,
    /// The hash of the last one.
    pub head: String,
    /// What is not as it should be.
    pub findings: Vec<Finding>,
}

const HEAD: &str = "SELECT last_event, head FROM administration WHERE administration = $1";
const OPEN_WRONG: &str = "SELECT i.invoice FROM invoice i LEFT JOIN (SELECT debtor, invoice, \
     CAST(SUM(amount) AS BIGINT) AS balance FROM entry WHERE administration = $1 \
     GROUP BY debtor, invoice) e ON e.debtor = i.debtor AND e.invoice = i.invoice \
     LEFT JOIN open_claim c ON c.administration = i.administration AND c.debtor = i.debtor \
     AND c.invoice = i.invoice WHERE i.administration = $1 \
     AND COALESCE(e.balance, 0) <> COALESCE(c.open, 0) ORDER BY i.invoice LIMIT 100";
const LEFT_OVER: &str = "SELECT e.invoice FROM (SELECT debtor, invoice, \
     CAST(SUM(amount) AS BIGINT) AS balance FROM entry WHERE administration = $1 \
     GROUP BY debtor, invoice) e LEFT JOIN invoice i ON i.administration = $1 \
     AND i.debtor = e.debtor AND i.invoice = e.invoice \
     WHERE i.invoice IS NULL AND e.balance <> 0 ORDER BY e.invoice LIMIT 100";

/// Verifies the chain, the details, the ledger and the files. `progress` is told how many events
/// were looked at.
///
/// # Errors
/// When the database fails.
pub fn check(
    tx: &mut Tx<'_>,
    administration: i64,
    mut progress: impl FnMut(i64),
) -> Result<Health, StoreError> {
    let mut health = Health::default();
    let mut before = String::new();
    loop {
        let stretch = Stretch::load(tx, administration, health.events)?;
        if stretch.events.is_empty() {
            break;
        }
        for event in &stretch.events {
            health.events += 1;
            if event.number != health.events {
                health.findings.push(Finding::EventMissing { event: health.events });
                health.events = event.number;
            }
            if !event.follows(&before) {
                health.findings.push(Finding::ChainBroken { event: event.number });
            }
            before.clone_from(&event.hash);
        }
        let changed = stretch.changed_details().into_iter();
        health.findings.extend(changed.map(|(event, slot)| Finding::DetailChanged { event, slot }));
        progress(health.events);
    }
    let head =
        tx.query_one(HEAD, &[administration.into()], |row| (row.int(0), row.text(1).to_owned()))?;
    if head != Some((health.events, before.clone())) {
        health.findings.push(Finding::HeadWrong);
    }
    health.head = before;
    for wrong in [OPEN_WRONG, LEFT_OVER] {
        tx.query(wrong, &[administration.into()], |row| {
            health.findings.push(Finding::OpenWrong { invoice: row.int(0) });
        })?;
    }
    let wrong = asked_unpaid::wrong(tx, administration)?.into_iter();
    health.findings.extend(wrong.map(|debtor| Finding::AskedUnpaidWrong { debtor: debtor.0 }));
    health.findings.extend(blobs::check(tx, administration)?);
    Ok(health)
}

/// The tables that replaying must give again, each with its columns in order.
const REPLAYED: &[(&str, &str)] = &[
    ("house", "SELECT * FROM house WHERE administration = $1"),
    ("strategy", "SELECT * FROM strategy WHERE administration = $1 ORDER BY name, version"),
    ("segment", "SELECT * FROM segment WHERE administration = $1 ORDER BY segment"),
    (
        "template",
        "SELECT * FROM template WHERE administration = $1 ORDER BY letter, form, language, version",
    ),
    ("bank_account", "SELECT * FROM bank_account WHERE administration = $1 ORDER BY account"),
    ("debtor", "SELECT * FROM debtor WHERE administration = $1 ORDER BY debtor"),
    ("contact", "SELECT * FROM contact WHERE administration = $1 ORDER BY debtor, contact"),
    ("invoice", "SELECT * FROM invoice WHERE administration = $1 ORDER BY debtor, invoice"),
    ("entry", "SELECT * FROM entry WHERE administration = $1 ORDER BY debtor, invoice, entry"),
    ("open_claim", "SELECT * FROM open_claim WHERE administration = $1 ORDER BY debtor, invoice"),
    (
        "claim_step",
        "SELECT * FROM claim_step WHERE administration = $1 ORDER BY debtor, invoice, cycle, step",
    ),
    ("task", "SELECT * FROM task WHERE administration = $1 ORDER BY debtor, task"),
    (
        "task_item",
        "SELECT * FROM task_item WHERE administration = $1 ORDER BY debtor, task, invoice",
    ),
    (
        "contact_made",
        "SELECT * FROM contact_made WHERE administration = $1 ORDER BY debtor, day, event",
    ),
    ("promise", "SELECT * FROM promise WHERE administration = $1 ORDER BY debtor, promise"),
    (
        "agreement_confirmed",
        "SELECT * FROM agreement_confirmed WHERE administration = $1 ORDER BY debtor, agreement",
    ),
    ("plan", "SELECT * FROM plan WHERE administration = $1 ORDER BY debtor, plan"),
    (
        "plan_claim",
        "SELECT * FROM plan_claim WHERE administration = $1 ORDER BY debtor, plan, invoice",
    ),
    ("instalment", "SELECT * FROM instalment WHERE administration = $1 ORDER BY debtor, plan, nr"),
    ("stop", "SELECT * FROM stop WHERE administration = $1 ORDER BY debtor, stop"),
    ("dispute", "SELECT * FROM dispute WHERE administration = $1 ORDER BY debtor, stop"),
    (
        "commitment",
        "SELECT * FROM commitment WHERE administration = $1 ORDER BY debtor, commitment",
    ),
    (
        "delivery_claim",
        "SELECT * FROM delivery_claim WHERE administration = $1 ORDER BY debtor, invoice",
    ),
    ("bank_entry", "SELECT * FROM bank_entry WHERE administration = $1 ORDER BY bank_entry"),
    (
        "settlement",
        "SELECT * FROM settlement WHERE administration = $1 ORDER BY settlement, invoice",
    ),
    (
        "named_claim",
        "SELECT * FROM named_claim WHERE administration = $1 \
         ORDER BY debtor NULLS FIRST, invoice, bank_entry",
    ),
    ("import", "SELECT * FROM import WHERE administration = $1 ORDER BY import"),
    (
        "correction",
        "SELECT * FROM correction WHERE administration = $1 ORDER BY debtor, correction",
    ),
    (
        "invoice_copy",
        "SELECT * FROM invoice_copy WHERE administration = $1 ORDER BY debtor, invoice, event",
    ),
    (
        "message_copy",
        "SELECT * FROM message_copy WHERE administration = $1 ORDER BY debtor, task, invoice",
    ),
    (
        "claim_rule",
        "SELECT * FROM claim_rule WHERE administration = $1 ORDER BY level, subject, field",
    ),
    ("ruling", "SELECT * FROM ruling WHERE administration = $1 ORDER BY debtor, event"),
    ("rate", "SELECT * FROM rate WHERE administration = $1 ORDER BY regime, from_on"),
    ("rate_end", "SELECT * FROM rate_end WHERE administration = $1 ORDER BY regime"),
    ("vat_reclaim", "SELECT * FROM vat_reclaim WHERE administration = $1 ORDER BY invoice"),
    (
        "asked_unpaid",
        "SELECT * FROM asked_unpaid WHERE administration = $1 ORDER BY debtor, invoice",
    ),
    (
        "remission",
        "SELECT * FROM remission WHERE administration = $1 ORDER BY debtor, invoice, event",
    ),
    ("profile", "SELECT * FROM profile WHERE administration = $1 ORDER BY name"),
    ("user_account", "SELECT * FROM user_account WHERE administration = $1 ORDER BY user_id"),
];

/// Replays the events up to one into a new, empty database: the books as they were known then.
///
/// # Errors
/// When one of the databases fails, or an event cannot be read by this program.
pub fn as_known(
    tx: &mut Tx<'_>,
    administration: i64,
    fresh: &mut Db,
    last_event: i64,
) -> Result<(), StoreError> {
    schema::migrate(fresh)?;
    fresh.write_open(|copy| house::add_administration(copy, administration, ""))?;
    let mut last = 0;
    while last < last_event {
        let mut stretch = Stretch::load(tx, administration, last)?;
        stretch.end_with(last_event);
        let Some(end) = stretch.last() else { break };
        let applied = fresh.write(administration, |copy| stretch.apply(copy, administration))?;
        if let Some(event) = applied {
            let cause = format!("event {event} cannot be read");
            return Err(StoreError::because(Trouble::Damaged, cause));
        }
        last = end;
    }
    Ok(())
}

/// Replays every event into a new, empty database and compares the tables.
///
/// # Errors
/// When one of the databases fails.
pub fn replay(
    tx: &mut Tx<'_>,
    administration: i64,
    fresh: &mut Db,
    mut progress: impl FnMut(i64),
) -> Result<Vec<Finding>, StoreError> {
    schema::migrate(fresh)?;
    fresh.write_open(|copy| house::add_administration(copy, administration, ""))?;
    let mut last = 0;
    loop {
        let stretch = Stretch::load(tx, administration, last)?;
        let Some(end) = stretch.last() else { break };
        let applied = fresh.write(administration, |copy| stretch.apply(copy, administration))?;
        if let Some(event) = applied {
            return Ok(vec![Finding::EventUnreadable { event }]);
        }
        last = end;
        progress(last);
    }
    let copied = fresh.read(|copy| digests(copy, administration))?;
    let kept = digests(tx, administration)?;
    let differs = kept.iter().zip(&copied).filter(|(kept, copied)| kept != copied);
    Ok(differs.map(|((table, _), _)| Finding::TableDiffers { table }).collect())
}

/// Each table that replaying gives, with the digest of what it holds.
///
/// # Errors
/// When the database fails.
pub fn digests(
    tx: &mut Tx<'_>,
    administration: i64,
) -> Result<Vec<(&'static str, String)>, StoreError> {
    let digest = |(table, select): &(&'static str, &str)| {
        digest_of(tx, select, administration).map(|digest| (*table, digest))
    };
    REPLAYED.iter().map(digest).collect()
}

fn digest_of(tx: &mut Tx<'_>, select: &str, administration: i64) -> Result<String, StoreError> {
    let mut digest = Sha256::new();
    tx.query(select, &[administration.into()], |row| {
        for column in 0..row.len() {
            match row.value(column) {
                Value::Int(number) => digest.update(format!("i{number};")),
                Value::Text(text) => digest.update(format!("t{}:{text};", text.len())),
                Value::Bytes(bytes) => digest.update(bytes),
                Value::Day(day) => digest.update(format!("t10:{day};")),
                Value::Null => digest.update("n;"),
            }
        }
        digest.update("\n");
    })?;
    Ok(hex(&digest.finalize()))
}
