//! Which crates a crate may use: a new row here is a decision.
//!
//! Why each is there stands in `docs/decisions/2026-11-22-dependencies.md`, one line each; a rule
//! checks that the page and this table agree with the manifests. Features and versions are in the
//! root `Cargo.toml`.

/// What one of our crates may depend on.
pub struct Budget {
    /// Its folder below `crates/`, or `xtask`.
    pub name: &'static str,
    /// Our own crates it may know, by folder.
    pub knows: &'static [&'static str],
    /// Crates of others that it is built with.
    pub uses: &'static [&'static str],
    /// Crates of others that only its tests use.
    pub tests_use: &'static [&'static str],
}

/// Every crate of the house, from the one that knows nobody to the one nobody knows.
pub const BUDGETS: &[Budget] = &[
    Budget {
        name: "domain",
        knows: &[],
        uses: &["jiff", "serde", "serde_json", "toml"],
        tests_use: &["proptest"],
    },
    Budget {
        name: "formats",
        knows: &["domain"],
        uses: &["base64", "csv", "encoding_rs", "jiff", "quick-xml", "serde", "zip"],
        tests_use: &["proptest", "rust_xlsxwriter", "serde_json", "toml"],
    },
    Budget {
        name: "letters",
        knows: &["domain"],
        uses: &["fluent-bundle", "jiff", "serde", "unic-langid"],
        tests_use: &[],
    },
    Budget {
        name: "print",
        knows: &["domain", "letters"],
        uses: &[
            "comemo",
            "jiff",
            "notosans",
            "qrcode",
            "serde",
            "serde_json",
            "typst",
            "typst-layout",
            "typst-pdf",
        ],
        tests_use: &[],
    },
    Budget {
        name: "store",
        knows: &["domain"],
        uses: &[
            "bytes",
            "flate2",
            "getrandom",
            "jiff",
            "postgres",
            "rusqlite",
            "rustls",
            "serde",
            "serde_json",
            "sha2",
            "tokio-postgres-rustls",
            "webpki-roots",
        ],
        tests_use: &["tempfile"],
    },
    Budget {
        name: "office",
        knows: &["domain", "formats", "letters", "store"],
        uses: &["jiff", "lettre", "serde", "serde_json", "strsim"],
        tests_use: &[
            "flate2",
            "gherkin",
            "mail-parser",
            "proptest",
            "rust_xlsxwriter",
            "tempfile",
            "zip",
        ],
    },
    Budget {
        name: "app",
        knows: &["domain", "formats", "letters", "print", "store", "office"],
        uses: &[
            "anyhow",
            "clap",
            "comfy-table",
            "ctrlc",
            "indicatif",
            "jiff",
            "qrcode",
            "rust_xlsxwriter",
            "rustix",
            "serde",
            "serde_json",
            "tempfile",
            "terminal_size",
        ],
        tests_use: &["zip"],
    },
    Budget { name: "xtask", knows: &[], uses: &["anyhow"], tests_use: &[] },
];
