//! Words and constructs that the two databases understand differently, or not both.
//!
//! Knows the list and the reason for each. Does not know where a statement came from. Text between
//! single quotes is data and left alone.

/// A word or sign, and why it may not be used.
const FORBIDDEN: [(&str, &str); 16] = [
    ("SERIAL", "ids come from the administration's counter"),
    ("BIGSERIAL", "ids come from the administration's counter"),
    ("AUTOINCREMENT", "ids come from the administration's counter"),
    ("BOOLEAN", "flags are 0 or 1"),
    ("NUMERIC", "money is in cents"),
    ("NOW(", "the moment is passed in"),
    ("CURRENT_", "the moment is passed in"),
    ("ILIKE", "only PostgreSQL has it"),
    ("::", "write CAST"),
    ("->", "documents are read in Rust"),
    ("AVG", "divide in Rust, in cents"),
    ("STRFTIME", "days are reckoned in Rust"),
    ("DATE_TRUNC", "days are reckoned in Rust"),
    ("INSERT OR", "write ON CONFLICT"),
    ("TRUE", "flags are 0 or 1"),
    ("FALSE", "flags are 0 or 1"),
];

/// What is wrong with a statement.
pub(super) fn faults(sql: &str, is_search: bool) -> Vec<String> {
    let bare = without_texts(sql).to_uppercase();
    let mut found: Vec<String> = FORBIDDEN
        .iter()
        .filter(|(word, _)| has_word(&bare, word))
        .map(|(word, why)| format!("{word} is forbidden: {why}"))
        .collect();
    if has_word(&bare, "LIKE") && !is_search {
        found.push(
            "LIKE only in the search file: PostgreSQL minds capitals, SQLite does not".into(),
        );
    }
    if has_bare_sum(&bare) {
        found.push("write CAST(SUM(…) AS BIGINT): PostgreSQL sums to NUMERIC".into());
    }
    if has_bare_comparison(&bare) {
        found.push("a comparison in a select list is CASE WHEN … THEN 1 ELSE 0 END".into());
    }
    found
}

/// The statement with nothing between its single quotes, and single blanks.
pub(super) fn without_texts(sql: &str) -> String {
    let outside: Vec<&str> = sql.split('\'').step_by(2).collect();
    outside.join("''").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the word stands there by itself; a sign, or a word ending in `(` or `_`, anywhere.
fn has_word(text: &str, word: &str) -> bool {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        let starts = !word.starts_with(is_name) || !before.is_some_and(is_name);
        let is_open = !word.ends_with(|letter: char| letter.is_ascii_alphabetic());
        starts && (is_open || !after.is_some_and(is_name))
    })
}

/// A SUM that is not directly inside a CAST, with or without a COALESCE around it.
fn has_bare_sum(text: &str) -> bool {
    text.match_indices("SUM(").any(|(at, _)| {
        let before = &text[..at];
        let is_own_word = !before.ends_with(|letter: char| letter.is_ascii_alphanumeric());
        is_own_word && !before.ends_with("CAST(") && !before.ends_with("CAST(COALESCE(")
    })
}

/// A `=`, `<` or `>` in a select list that is not inside CASE … END or brackets after WHERE.
fn has_bare_comparison(text: &str) -> bool {
    text.match_indices("SELECT ").any(|(at, _)| {
        let list = select_list(&text[at + "SELECT ".len()..]);
        let outside = outside_cases(list);
        outside.contains(['=', '<', '>']) || has_word(&outside, "IS") || has_word(&outside, "IN")
    })
}

/// From behind SELECT to its own FROM, without anything that stands in a sub-select.
fn select_list(text: &str) -> &str {
    let mut depth = 0_i32;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth < 0 || (depth == 0 && text[at..].starts_with(" FROM ")) {
            return &text[..at];
        }
    }
    text
}

/// A select list without its CASE … END parts, its sub-selects, FILTER and OVER.
fn outside_cases(list: &str) -> String {
    let mut out = String::new();
    let (mut cases, mut depth, mut inner) = (0_u32, 0_u32, None);
    for token in list.split_inclusive([' ', '(', ')', ',']) {
        let word = token.trim_end_matches([' ', '(', ')', ',']);
        match word {
            "CASE" => cases += 1,
            "END" => cases = cases.saturating_sub(1),
            "SELECT" | "WHERE" | "EXISTS" if inner.is_none() => inner = Some(depth),
            _ if cases == 0 && inner.is_none() => out.push_str(token),
            _ => {}
        }
        match token.chars().next_back() {
            Some('(') => depth += 1,
            Some(')') => {
                depth = depth.saturating_sub(1);
                inner = inner.filter(|start| depth >= *start);
            }
            _ => {}
        }
    }
    out
}

#[test]
fn what_only_one_database_understands_is_found() {
    for bad in [
        "SELECT now() FROM a",
        "SELECT a::text FROM b",
        "SELECT CURRENT_DATE FROM a",
        "SELECT body->'x' FROM a",
        "SELECT AVG(a) FROM b",
        "INSERT OR IGNORE INTO a (b) VALUES (1)",
        "SELECT a FROM b WHERE c LIKE 'x%'",
        "SELECT SUM(a) FROM b",
        "SELECT COALESCE(SUM(a), 0) FROM b",
        "SELECT a > 3 FROM b",
        "SELECT a, b IS NULL FROM c",
        "WITH x AS (SELECT a = b FROM c) SELECT a FROM x",
        "SELECT (a = 3) FROM b",
        "CREATE TABLE a (b SERIAL)",
    ] {
        assert!(!faults(bad, false).is_empty(), "{bad}");
    }
}

#[test]
fn what_both_understand_is_left_alone() {
    for good in [
        "SELECT CAST(SUM(a) AS BIGINT) FROM b WHERE c = 3",
        "SELECT CAST(COALESCE(SUM(a), 0) AS BIGINT) FROM b",
        "SELECT CASE WHEN a > 3 THEN 1 ELSE 0 END, b FROM c",
        "SELECT a, (SELECT COUNT(*) FROM c WHERE c.d = b.d), e FROM b",
        "SELECT average, nowhere, trueness FROM falsehoods WHERE a = 'NOW() AVG ->'",
        "SELECT checksum(a) FROM b",
        "SELECT COUNT(*) FILTER (WHERE a = 1), b FROM c",
        "INSERT INTO a (b) SELECT b FROM c WHERE d >= $1",
    ] {
        assert_eq!(faults(good, false), Vec::<String>::new(), "{good}");
    }
    assert!(faults("SELECT a FROM b WHERE c LIKE $1", true).is_empty());
}
