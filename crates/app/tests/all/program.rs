//! The program under test, in a folder that goes away.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A list of open items, with one firm that has two invoices.
pub const LIST: &str = include_str!("../samples/lijst.csv");

/// A bank statement: one receipt that names its invoice, one that does not, one payment of ours.
pub const STATEMENT: &str = include_str!("../samples/bank.sta");

/// The program with a folder and a database of its own.
pub struct Program {
    folder: TempDir,
}

/// What came of one command.
#[derive(Debug)]
pub struct Ran {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Program {
    /// Without an administration.
    pub fn new() -> Program {
        Program { folder: tempfile::tempdir().unwrap() }
    }

    /// With a trial administration of a firm whose debtors are firms.
    pub fn in_trial() -> Program {
        let program = Program::new();
        let init = "init --name Voorbeeld --iban NL91ABNA0417164300 --trial --debtors business \
                    --contact 'Afdeling debiteuren' --phone '030 000 12 34'";
        program.ok(init);
        program
    }

    /// With the list taken in on the fifth of October, of which nothing was sent before.
    pub fn with_list() -> Program {
        let program = Program::in_trial();
        program.write("lijst.csv", LIST);
        let import = "import lijst.csv --as-of 2026-10-05 --sent-before none --today 2026-10-05";
        program.ok(import);
        program
    }

    /// A file in the folder.
    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        self.write_bytes(name, text.as_bytes())
    }

    /// The same, of bytes.
    pub fn write_bytes(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// The folder.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// Where the database is.
    pub fn address(&self) -> String {
        format!("sqlite:{}", self.folder.path().join("data.db").display())
    }

    /// Where the program itself is.
    pub fn path(&self) -> &'static str {
        env!("CARGO_BIN_EXE_punctueel")
    }

    /// Runs a command line; words with spaces stand between single quotes.
    pub fn run(&self, line: &str) -> Ran {
        let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_punctueel"))
            .args(words(line))
            .current_dir(self.folder.path())
            .env("PUNCTUEEL_DATABASE", self.address())
            .env("COLUMNS", "100")
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ran { status: status.code().unwrap_or(-1), out: text(stdout), err: text(stderr) }
    }

    /// The same with something typed; what it printed.
    pub fn typed(&self, line: &str, text: &str) -> String {
        let mut child = Command::new(env!("CARGO_BIN_EXE_punctueel"))
            .args(words(line))
            .current_dir(self.folder.path())
            .env("PUNCTUEEL_DATABASE", self.address())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
    }

    /// Runs a command line that must end well; what it printed.
    pub fn ok(&self, line: &str) -> String {
        let ran = self.run(line);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{line}: {}", ran.out);
        assert!(!ran.out.contains('['), "{line}: a word is missing: {}", ran.out);
        ran.out
    }

    /// The answer of a command for machines, which must end with this status.
    pub fn json_with(&self, line: &str, status: i32) -> Value {
        let ran = self.run(&format!("{line} --json"));
        assert_eq!(ran.status, status, "{line}: {}{}", ran.out, ran.err);
        let text = if ran.out.is_empty() { ran.err } else { ran.out };
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{line}: {error}: {text}"))
    }

    /// The same, ending well.
    pub fn json(&self, line: &str) -> Value {
        self.json_with(line, 0)
    }
}

fn words(line: &str) -> Vec<String> {
    let pieces = line.split('\'').enumerate();
    let words = pieces.flat_map(|(at, piece)| match at % 2 {
        0 => piece.split_whitespace().map(str::to_owned).collect(),
        _ => vec![piece.to_owned()],
    });
    words.collect()
}
