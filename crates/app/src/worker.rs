//! A firm's own page is printed in a process of its own: the same program, called `letter-worker`.
//!
//! It gets page and letter over a pipe and gives a file back over a pipe. It has no environment and
//! can open no file and no connection; it stops itself at its limits of memory and time, and who
//! started it stops it when it does not. Nothing a page does can hold up or bring down the house.

use std::io::{self, Read, Write};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Resource, Rlimit, setrlimit};
use serde::{Deserialize, Serialize};

use punctueel_letters::letter::Letter;
use punctueel_letters::paper::{NotPrinted, Pdf};
use punctueel_print::own;

/// The word that makes the program a worker.
pub const NAME: &str = "letter-worker";

/// So much memory a page gets, in bytes.
const MEMORY: u64 = 1 << 30;
/// So many seconds of work a page gets; a letter takes a few hundredths of one.
const WORK_SECONDS: u64 = 5;
/// So long the house waits for it on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// The largest file a page may give, in bytes.
const LARGEST: u64 = 20 << 20;
/// Between two looks whether it has ended.
const LOOK: Duration = Duration::from_millis(5);

/// What the worker is asked.
#[derive(Serialize, Deserialize)]
struct Job<'a> {
    page: std::borrow::Cow<'a, str>,
    letter: std::borrow::Cow<'a, Letter>,
}

/// What it answers before the bytes: how many pages, or what is wrong.
type Answer = Result<u32, NotPrinted>;

/// Prints a letter on a firm's own page, in a process of its own.
///
/// # Errors
/// What is wrong with the page; `OwnPageStopped` when it took too much time or memory.
pub fn print(page: &str, letter: &Letter) -> Result<Pdf, NotPrinted> {
    let job = Job { page: page.into(), letter: std::borrow::Cow::Borrowed(letter) };
    let job = serde_json::to_vec(&job).map_err(|error| NotPrinted::Page(error.to_string()))?;
    let mut child = start().map_err(|error| NotPrinted::Document(format!("{NAME}: {error}")))?;
    let told = child.stdin.take().map(|mut pipe| thread::spawn(move || pipe.write_all(&job)));
    let heard = child.stdout.take().map(|pipe| {
        thread::spawn(move || {
            let mut bytes = Vec::new();
            pipe.take(LARGEST).read_to_end(&mut bytes).map(|_| bytes)
        })
    });
    let is_done = wait(&mut child);
    // Who hears nothing because the worker is gone, has been told enough by its end.
    drop(told.map(thread::JoinHandle::join));
    let bytes = heard.and_then(|heard| heard.join().ok()).and_then(Result::ok);
    match bytes.filter(|_| is_done) {
        Some(bytes) => read(&bytes),
        None => Err(NotPrinted::OwnPageStopped),
    }
}

fn start() -> io::Result<Child> {
    Command::new(std::env::current_exe()?)
        .arg(NAME)
        .env_clear()
        // One thread is enough for a letter, and its memory can be counted.
        .env("RAYON_NUM_THREADS", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

/// Waits for its end; yes when it ended well and in time.
fn wait(child: &mut Child) -> bool {
    let begun = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if begun.elapsed() < PATIENCE => thread::sleep(LOOK),
            _ => {
                let stopped = child.kill().and_then(|()| child.wait());
                return stopped.is_err_and(|_| false);
            }
        }
    }
}

/// The answer stands on the first line, the file behind it.
fn read(bytes: &[u8]) -> Result<Pdf, NotPrinted> {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let (answer, file) = bytes.split_at(end);
    let answer: Answer = serde_json::from_slice(answer).unwrap_or(Err(NotPrinted::OwnPageStopped));
    let bytes = file.get(1..).unwrap_or_default().to_vec();
    answer.map(|pages| Pdf { bytes, pages })
}

/// The worker itself: reads a job, prints it, answers.
pub fn main() -> ExitCode {
    // What it says of its own end nobody reads.
    std::panic::set_hook(Box::new(|_| {}));
    match limit().and_then(|()| work()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn work() -> io::Result<()> {
    let job: Job<'_> = serde_json::from_reader(io::stdin().lock())?;
    let made = own::letter(&job.page, &job.letter);
    let answer: Answer = made.as_ref().map(|pdf| pdf.pages).map_err(Clone::clone);
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, &answer)?;
    out.write_all(b"\n")?;
    if let Ok(pdf) = made {
        out.write_all(&pdf.bytes)?;
    }
    out.flush()
}

/// From here on: so much memory, so much time, no files and no connections besides the three that
/// are open.
fn limit() -> io::Result<()> {
    let limits = [
        (Resource::As, MEMORY),
        (Resource::Cpu, WORK_SECONDS),
        (Resource::Core, 0),
        (Resource::Fsize, 0),
        (Resource::Nofile, 3),
    ];
    for (resource, most) in limits {
        setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })?;
    }
    Ok(())
}
