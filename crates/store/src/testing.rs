//! For tests only: databases that are thrown away, so that every test runs on both engines.
//!
//! Knows which PostgreSQL server to use (the one that `PUNCTUEEL_TEST_POSTGRES` names, as
//! `cargo xtask test` does, else a `cluster` started for this process) and how to get an empty
//! database from it. When there is none the tests on PostgreSQL are skipped, loudly;
//! `PUNCTUEEL_NO_SKIP=1` makes that a failure.

#![allow(
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a test that cannot have its database stops here, with the reason"
)]

pub mod cluster;
pub mod dump;

use std::env;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::db::Db;
use crate::schema;
use cluster::Cluster;

static SERVER: OnceLock<Option<Server>> = OnceLock::new();
static DATABASES: AtomicU64 = AtomicU64::new(0);

/// A PostgreSQL server for tests.
pub struct Server {
    url: String,
    /// Ours, if we started it: it stops when this process ends, however it ends.
    _cluster: Option<Cluster>,
}

impl Server {
    /// The address of a new, empty database; it goes away with the server.
    pub fn fresh_database(&self) -> String {
        self.fresh_database_with("LC_COLLATE 'C' LC_CTYPE 'C'")
    }

    /// The same with other options, to see them refused.
    pub(crate) fn fresh_database_with(&self, options: &str) -> String {
        let count = DATABASES.fetch_add(1, Ordering::Relaxed);
        let name = format!("test_{}_{count}", std::process::id());
        let make = format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' {options}");
        let mut client = postgres::Client::connect(&self.url, postgres::NoTls)
            .expect("the PostgreSQL server for tests answers");
        // A process of an earlier run on the same server may have had our number.
        client
            .execute(&format!("DROP DATABASE IF EXISTS {name}"), &[])
            .and_then(|_| client.execute(&make, &[]))
            .expect("the PostgreSQL server for tests makes databases");
        with_database(&self.url, &name)
    }
}

/// The server for tests, or nothing (said once, loudly).
pub fn postgres() -> Option<&'static Server> {
    SERVER.get_or_init(find).as_ref()
}

fn find() -> Option<Server> {
    if let Some(url) = env::var("PUNCTUEEL_TEST_POSTGRES").ok().filter(|url| !url.is_empty()) {
        return Some(Server { url, _cluster: None });
    }
    match Cluster::start() {
        Ok(cluster) => Some(Server { url: cluster.url().to_string(), _cluster: Some(cluster) }),
        Err(reason) => {
            let is_strict = env::var("PUNCTUEEL_NO_SKIP").is_ok_and(|value| value == "1");
            assert!(!is_strict, "PostgreSQL is needed for the tests: {reason}");
            eprintln!("\n*** SKIPPED: all tests on PostgreSQL, because {reason} ***\n");
            None
        }
    }
}

/// Runs a test on SQLite in memory and on PostgreSQL, each with all our tables.
pub fn each_engine(test: impl Fn(&mut Db)) {
    each_empty_engine(|db| {
        schema::migrate(db).expect("the tables can be made");
        test(db);
    });
}

/// The same, without any table.
pub fn each_empty_engine(test: impl Fn(&mut Db)) {
    let server = postgres().map(Server::fresh_database);
    for url in ["sqlite::memory:".to_string()].into_iter().chain(server) {
        let mut db = Db::open(&url).expect("a test database opens");
        eprintln!("on {:?}", db.engine());
        test(&mut db);
    }
}

/// The same address with another database behind it.
fn with_database(url: &str, name: &str) -> String {
    let (base, options) = url.split_once('?').unwrap_or((url, ""));
    let start = base.find("://").map_or(0, |at| at + 3);
    let end = base[start..].find('/').map_or(base.len(), |at| start + at);
    let mark = if options.is_empty() { "" } else { "?" };
    format!("{}/{name}{mark}{options}", &base[..end])
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn only_the_database_in_an_address_changes() {
        assert_eq!(with_database("postgres://a:b@h:1/x?c=d/e", "y"), "postgres://a:b@h:1/y?c=d/e");
        assert_eq!(with_database("postgres://h", "y"), "postgres://h/y");
    }
}
