//! Finds the SQL in a Rust source file: string literals that begin like a statement.
//!
//! Knows comments, character literals, ordinary strings with their escapes and raw strings. Stops
//! at the tests of a file. Does not know what the SQL says.

/// A statement and where it stands.
pub(super) struct Statement {
    /// The file, below `src`.
    pub place: String,
    /// Its line, 0 when not known.
    pub line: usize,
    /// The text as the database gets it.
    pub sql: String,
}

impl Statement {
    /// For a message.
    pub fn at(&self) -> String {
        format!("{}:{}", self.place, self.line)
    }

    /// Whether it is a whole statement, not a text that code completes, and no definition (the
    /// seam translates those, and migrating has run them).
    pub fn can_be_prepared(&self) -> bool {
        !self.sql.contains('{') && !self.sql.starts_with("CREATE")
    }
}

const BEGINNINGS: [&str; 6] = ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "CREATE ", "WITH "];

/// Where the tests of a file begin.
const TESTS: &str = "#[cfg(test)]\nmod tests {";

/// The statements of a file.
pub(super) fn statements(place: &str, source: &str) -> Vec<Statement> {
    let code = source.split(TESTS).next().unwrap_or_default();
    strings(code)
        .into_iter()
        .map(|(line, sql)| (line, sql.trim().to_string()))
        .filter(|(_, sql)| {
            let start: String = sql.chars().take(7).collect::<String>().replace('\n', " ");
            BEGINNINGS.iter().any(|beginning| start.starts_with(beginning))
        })
        .map(|(line, sql)| Statement { place: place.to_string(), line, sql })
        .collect()
}

/// The statements that `Insert::into("table", &["column", …])` stands for.
pub(super) fn inserts(place: &str, source: &str) -> Vec<Statement> {
    let code = source.split(TESTS).next().unwrap_or_default();
    let made = code.match_indices("Insert::into(").filter_map(|(at, _)| {
        let (inside, _) = code[at..].split_once(']')?;
        let names: Vec<&str> = inside.split('"').skip(1).step_by(2).collect();
        let (table, columns) = names.split_first()?;
        let markers: Vec<String> = (1..=columns.len()).map(|n| format!("${n}")).collect();
        let (columns, markers) = (columns.join(", "), markers.join(", "));
        let sql = format!("INSERT INTO {table} ({columns}) VALUES ({markers})");
        let line = code[..at].matches('\n').count() + 1;
        Some(Statement { place: place.to_string(), line, sql })
    });
    made.collect()
}

/// Every string literal with the line it begins on.
fn strings(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let line = code[..code.len() - rest.len()].matches('\n').count() + 1;
        rest = if rest.starts_with("//") {
            rest.find('\n').map_or("", |end| &rest[end..])
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or("", |end| &rest[end + 2..])
        } else if let Some((text, after)) = raw_string(rest) {
            found.push((line, text));
            after
        } else if first == '"' {
            let (text, after) = plain_string(&rest[1..]);
            found.push((line, text));
            after
        } else if first == '\'' {
            after_character(rest)
        } else if first.is_alphanumeric() || first == '_' {
            after_word(rest)
        } else {
            &rest[first.len_utf8()..]
        };
    }
    found
}

/// Passes a whole word, so that the `r` at its end does not begin a raw string.
fn after_word(rest: &str) -> &str {
    rest.trim_start_matches(|letter: char| letter.is_alphanumeric() || letter == '_')
}

/// Passes a character literal, or only the quote of a lifetime.
fn after_character(rest: &str) -> &str {
    let mut letters = rest.char_indices().skip(1);
    let (Some((_, one)), Some((at, two))) = (letters.next(), letters.next()) else { return "" };
    match (one, two) {
        ('\\', _) => {
            let end = rest[at + two.len_utf8()..].find('\'').map(|end| at + two.len_utf8() + end);
            end.map_or("", |end| &rest[end + 1..])
        }
        (_, '\'') => &rest[at + 1..],
        _ => &rest[1..],
    }
}

/// `r"…"`, `r#"…"#` and so on.
fn raw_string(rest: &str) -> Option<(String, &str)> {
    let after = rest.strip_prefix('r')?;
    let inside = after.trim_start_matches('#');
    let end = format!("\"{}", &after[..after.len() - inside.len()]);
    let inside = inside.strip_prefix('"')?;
    let (text, after) = inside.split_once(&end)?;
    Some((text.to_string(), after))
}

/// What stands until the closing quote; `\` at the end of a line joins it with the next.
fn plain_string(inside: &str) -> (String, &str) {
    let mut text = String::new();
    let mut letters = inside.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (text, &inside[at + 1..]),
            '\\' => match letters.next() {
                Some((_, '\n')) => {
                    let left = letters.as_str();
                    let skipped = left.len() - left.trim_start().len();
                    letters = inside.char_indices();
                    let to = inside.len() - left.len() + skipped;
                    while letters.offset() < to && letters.next().is_some() {}
                }
                Some((_, 'n')) => text.push('\n'),
                Some((_, other)) => text.push(other),
                None => {}
            },
            other => text.push(other),
        }
    }
    (text, "")
}

#[test]
fn literals_are_found_where_they_stand() {
    let code = r####"
// "SELECT in a comment"
const A: &str = "SELECT a \
     FROM b WHERE c = '\"'";
fn f<'a>(x: &'a str) -> char { '"' }
const B: &str = r#"
    WITH x AS (SELECT "y")"#;
const C: &str = "no SELECT"; const D: &str = "DELETE FROM \
    \
    z"; const E: char = '\'';
const F: &str = "UPDATE a SET b = 1";
#[cfg(test)]
mod tests {
    const G: &str = "SELECT in a test";
}
"####;
    let found: Vec<(usize, String)> =
        statements("x.rs", code).into_iter().map(|one| (one.line, one.sql)).collect();
    let wanted = [
        (3, "SELECT a FROM b WHERE c = '\"'"),
        (6, "WITH x AS (SELECT \"y\")"),
        (8, "DELETE FROM z"),
        (11, "UPDATE a SET b = 1"),
    ];
    assert_eq!(found, wanted.map(|(line, sql)| (line, sql.to_string())));
}

#[test]
fn tables_of_bulk_inserts_are_statements_too() {
    let code = "const A: Insert =\n    Insert::into(\"a\", &[\"b\", \"c\"]);\n";
    let found = inserts("x.rs", code);
    assert_eq!((found.len(), found[0].line), (1, 2));
    assert_eq!(found[0].sql, "INSERT INTO a (b, c) VALUES ($1, $2)");
}
