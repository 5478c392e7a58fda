//! A throw-away PostgreSQL server for tests: made in a temporary folder, gone when the value is.
//!
//! Knows how to find the server programs, make a cluster and start it. It listens on a socket in
//! its own folder only, which nobody else may enter. Does not know our schema, and never touches a
//! server or a folder it did not make. Needs only the standard library, because `cargo xtask test`
//! includes this very file to start one server for a whole run.
//!
//! PostgreSQL refuses to run as root; root therefore runs it as `postgres` or `nobody`. Everything
//! is done by one small shell script (the *guard*) that waits for the end of its standard input.
//! Our end of that pipe closes when [`Cluster`] is dropped, but also when this process is killed,
//! so no server outlives the tests that asked for it. Unix only.

use std::fs;
use std::io::{self, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Makes the cluster in a new folder, says which, waits until its standard input ends, and clears
/// everything away. `$1` is the folder of the programs. When something fails it says the log.
const GUARD: &str = r#"
umask 077
dir=$(mktemp -d /tmp/punctueel-XXXXXX) && cd "$dir" || exit 1
clear_away() { "$1/pg_ctl" -D "$dir/data" -m immediate -w stop; cd /; rm -rf "$dir"; }
"$1/initdb" -D "$dir/data" -U punctueel --auth=trust --encoding=UTF8 --locale=C --no-sync \
    > "$dir/log" 2>&1 &&
"$1/pg_ctl" -D "$dir/data" -l "$dir/log" -w -t 60 -o "-c listen_addresses='' \
    -c unix_socket_directories='$dir' -c fsync=off -c synchronous_commit=off \
    -c full_page_writes=off -c max_connections=200" start > "$dir/start" 2>&1 &&
echo "$dir" || tail -n 20 "$dir/log"
exec > /dev/null 2>&1
cat
clear_away "$1"
"#;

/// A running server; it stops and its folder goes when this value is dropped.
#[derive(Debug)]
pub struct Cluster {
    guard: Child,
    url: String,
}

impl Cluster {
    /// Makes and starts a server, which takes about a second.
    ///
    /// # Errors
    ///
    /// When the programs are not there, or with the last lines of the server's log.
    pub fn start() -> Result<Cluster, String> {
        let programs = programs().ok_or("no PostgreSQL server programs (initdb, pg_ctl) found")?;
        let (mut cluster, said) =
            Cluster::try_start(&programs).map_err(|error| error.to_string())?;
        match said.trim() {
            folder if folder.starts_with("/tmp/punctueel-") => {
                let host = folder.replace('/', "%2F");
                let url = format!("postgres://punctueel@{host}/postgres");
                cluster.url = url;
                Ok(cluster)
            }
            log => Err(format!("PostgreSQL did not start: {log}")),
        }
    }

    /// Where it listens: `postgres://punctueel@FOLDER/postgres`, a superuser.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Starts the guard, and reads what it says.
    fn try_start(programs: &Path) -> io::Result<(Cluster, String)> {
        let mut guard = guard_command(programs)?.spawn()?;
        let output = guard.stdout.take();
        let cluster = Cluster { guard, url: String::new() };
        let mut said = String::new();
        if let Some(output) = output {
            BufReader::new(output).read_to_string(&mut said)?;
        }
        Ok((cluster, said))
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        // Nothing can be done about a failure here; the guard has said what it could.
        let _ = self.guard.wait();
    }
}

/// The folder with `initdb`, `pg_ctl` and `postgres`: Debian's newest, else wherever `PATH` has
/// them.
pub fn programs() -> Option<PathBuf> {
    let mut debian: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path())))
        .map(|(version, path)| (version, path.join("bin")))
        .collect();
    debian.sort();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let newest_first = debian.into_iter().rev().map(|(_, folder)| folder);
    newest_first.chain(std::env::split_paths(&path)).find(|folder| has_programs(folder))
}

fn has_programs(folder: &Path) -> bool {
    ["initdb", "pg_ctl", "postgres"].iter().all(|program| folder.join(program).is_file())
}

/// The guard, in a process group of its own: Ctrl-C reaches us and leaves it time to clear away.
fn guard_command(programs: &Path) -> io::Result<Command> {
    let mut command = Command::new("sh");
    command.args(["-c", GUARD, "guard"]).arg(programs);
    command.env_clear().env("PATH", "/usr/bin:/bin").env("LC_ALL", "C").current_dir("/");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).process_group(0);
    if is_root()? {
        let (user, group) = unprivileged()?;
        command.uid(user).gid(group);
    }
    Ok(command)
}

/// Yes when we are root, as `id` says it.
pub fn is_root() -> io::Result<bool> {
    Ok(Command::new("id").arg("-u").output()?.stdout.trim_ascii() == b"0")
}

/// User and group that root runs the server as.
fn unprivileged() -> io::Result<(u32, u32)> {
    let users = fs::read_to_string("/etc/passwd")?;
    ["postgres", "nobody"]
        .iter()
        .find_map(|name| ids_of(&users, name))
        .ok_or_else(|| io::Error::other("neither a user postgres nor a user nobody"))
}

/// User and group of a name in the text of `/etc/passwd`.
fn ids_of(users: &str, name: &str) -> Option<(u32, u32)> {
    let line = users.lines().find(|line| line.split(':').next() == Some(name))?;
    let mut fields = line.split(':').skip(2);
    Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ids_of_a_user_are_read_from_the_list_of_users() {
        let users = "root:x:0:0:root:/root:/bin/sh\npostgres:x:101:104:,,,:/var:/bin/sh\n";
        assert_eq!(ids_of(users, "postgres"), Some((101, 104)));
        assert_eq!(ids_of(users, "nobody"), None);
    }

    #[test]
    fn a_server_starts_and_its_folder_goes_with_it() {
        if programs().is_none() {
            eprintln!("SKIPPED: there are no PostgreSQL server programs");
            return;
        }
        let cluster = Cluster::start().unwrap();
        let host = cluster.url().split(['@', '/']).nth(3).unwrap().replace("%2F", "/");
        let folder = Path::new(&host);
        assert!(folder.join(".s.PGSQL.5432").exists());
        drop(cluster);
        assert!(!folder.exists());
    }
}
