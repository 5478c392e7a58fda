//! For tests only: databases that are thrown away, so that every test runs on both engines.
//!
//! Knows how to find PostgreSQL's programs, start one cluster in a temporary folder (as another
//! user when we are root, because PostgreSQL refuses root) and have it stopped when this process
//! ends, however it ends. `PUNCTUEEL_TEST_POSTGRES=postgres://…` names a server that runs already;
//! `PUNCTUEEL_NO_SKIP=1` turns "no PostgreSQL here" from a loud note into a failure.

#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a test that cannot have its database stops here, with the reason"
)]

use std::env;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::db::Db;
use crate::schema;

/// Starts a cluster that listens in its own folder only, says where, and stays until its standard
/// input closes: that happens when the tests end, also when they are killed.
const CLUSTER: &str = r#"
trap '' INT TERM HUP
umask 077
dir=$(mktemp -d /tmp/punctueel-test.XXXXXX) || exit 1
finish() {
  "$BIN/pg_ctl" -D "$dir/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$dir"
}
trap finish EXIT
cd "$dir"
"$BIN/initdb" -D "$dir/data" -U punctueel -A trust --locale=C -E UTF8 --no-sync >"$dir/log" 2>&1 &&
"$BIN/pg_ctl" -D "$dir/data" -l "$dir/log" -w -o "-c listen_addresses='' \
  -c unix_socket_directories='$dir' -c fsync=off -c synchronous_commit=off \
  -c full_page_writes=off -c max_connections=200" start >/dev/null 2>&1 </dev/null || {
  cat "$dir/log" >&2; exit 1
}
echo "$dir"
cat >/dev/null
"#;

static SERVER: OnceLock<Option<Server>> = OnceLock::new();
static DATABASES: AtomicU64 = AtomicU64::new(0);

/// A PostgreSQL server for tests.
pub struct Server {
    url: String,
    _until: Option<(Child, ChildStdin)>,
}

impl Server {
    /// Starts a cluster of its own, gone again when this value or this process is.
    pub fn start() -> Result<Server, String> {
        let programs = programs().ok_or("initdb and pg_ctl are not installed")?;
        let mut command = unprivileged_shell()?;
        command.arg(CLUSTER).env("BIN", programs).env_remove("PGOPTIONS");
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut shell = command.spawn().map_err(|error| format!("no shell: {error}"))?;
        let until = shell.stdin.take().ok_or("the shell has no input")?;
        let mut folder = String::new();
        let said = shell.stdout.take().ok_or("the shell has no output")?;
        BufReader::new(said).read_line(&mut folder).map_err(|error| error.to_string())?;
        if folder.trim().is_empty() {
            return Err("the cluster did not start; its log stands above".to_string());
        }
        let host = folder.trim().replace('/', "%2F");
        let url = format!("postgres://punctueel@{host}/postgres");
        Ok(Server { url, _until: Some((shell, until)) })
    }

    /// The address of its own first database, for `PUNCTUEEL_TEST_POSTGRES`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The address of a new, empty database; it goes away with the cluster.
    pub fn fresh_database(&self) -> String {
        self.fresh_database_sorted("C")
    }

    /// The same with another order of text, to see it refused.
    pub fn fresh_database_sorted(&self, collation: &str) -> String {
        let moment = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |age| age.as_nanos());
        let count = DATABASES.fetch_add(1, Ordering::Relaxed);
        let name = format!("test_{}_{count}_{moment}", std::process::id());
        let mut client = postgres::Client::connect(&self.url, postgres::NoTls)
            .expect("the PostgreSQL server for tests answers");
        client
            .batch_execute(&format!(
                "CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' \
                 LC_COLLATE '{collation}' LC_CTYPE '{collation}'"
            ))
            .expect("the PostgreSQL server for tests makes databases");
        with_database(&self.url, &name)
    }
}

/// The server for tests: the one that is named, else one started for this process.
pub fn postgres() -> Option<&'static Server> {
    SERVER.get_or_init(find).as_ref()
}

fn find() -> Option<Server> {
    if let Some(url) = env::var("PUNCTUEEL_TEST_POSTGRES").ok().filter(|url| !url.is_empty()) {
        return Some(Server { url, _until: None });
    }
    match Server::start() {
        Ok(server) => Some(server),
        Err(reason) => {
            let is_strict = env::var("PUNCTUEEL_NO_SKIP").is_ok_and(|value| value == "1");
            assert!(!is_strict, "PostgreSQL is needed for the tests: {reason}");
            eprintln!("\n*** SKIPPED: everything on PostgreSQL, because {reason} ***\n");
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
    for url in each_url() {
        let mut db = Db::open(&url).expect("a test database opens");
        eprintln!("on {:?}", db.engine());
        test(&mut db);
    }
}

/// An address of a new database on each engine that is here.
fn each_url() -> Vec<String> {
    let mut all = vec!["sqlite::memory:".to_string()];
    all.extend(postgres().map(Server::fresh_database));
    all
}

/// The same address with another database behind it.
fn with_database(url: &str, name: &str) -> String {
    let (base, options) = url.split_once('?').map_or((url, None), |(base, o)| (base, Some(o)));
    let start = base.find("://").map_or(0, |at| at + 3);
    let end = base[start..].find('/').map_or(base.len(), |at| start + at);
    let options = options.map(|options| format!("?{options}")).unwrap_or_default();
    format!("{}/{name}{options}", &base[..end])
}

/// The folder with PostgreSQL's programs: the newest under `/usr/lib`, else wherever PATH leads.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = versions.map(|entry| entry.path().join("bin")).collect();
    folders.sort();
    folders.reverse();
    let path = env::var_os("PATH").unwrap_or_default();
    folders.extend(env::split_paths(&path));
    folders.into_iter().find(|folder| {
        folder.join("initdb").is_file() && folder.join("pg_ctl").is_file()
    })
}

/// A shell that is not root: our own, or one of a user who has nothing here.
fn unprivileged_shell() -> Result<Command, String> {
    if first_line("id", &["-u"]).as_deref() != Some("0") {
        let mut shell = Command::new("sh");
        shell.arg("-c");
        return Ok(shell);
    }
    let user = ["postgres", "nobody"].into_iter().find(|user| first_line("id", &[user]).is_some());
    let user = user.ok_or("we are root, and there is no other user to run PostgreSQL as")?;
    let mut shell = Command::new("runuser");
    shell.args(["-u", user, "--", "sh", "-c"]);
    Ok(shell)
}

fn first_line(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).lines().next().map(str::to_string);
    text.filter(|_| output.status.success())
}
