//! Translates a table definition from our one text to what each database wants to hear.
//!
//! Knows that SQLite wants `INTEGER` and tables that are strict and stored by their key, and that
//! PostgreSQL calls bytes `bytea`. Does not know any table; `schema` holds their text.

use super::Engine;

/// The statement as this database understands it.
pub(super) fn translate(statement: &str, engine: Engine) -> String {
    match engine {
        Engine::Sqlite => {
            let text = replace_word(statement, "BIGINT", "INTEGER");
            let end = if makes_table(&text) { " STRICT, WITHOUT ROWID" } else { "" };
            format!("{}{end}", text.trim_end())
        }
        Engine::Postgres => replace_word(statement, "BLOB", "bytea"),
    }
}

fn makes_table(statement: &str) -> bool {
    let mut words = statement.split_whitespace();
    words.next() == Some("CREATE") && words.next() == Some("TABLE")
}

/// Replaces a word where it stands alone, not inside a longer name or between quotes.
fn replace_word(text: &str, word: &str, other: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for (index, piece) in text.split('\'').enumerate() {
        if index > 0 {
            out.push('\'');
        }
        if index % 2 == 1 {
            out.push_str(piece);
            continue;
        }
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        for token in piece.split_inclusive(|letter| !is_name(letter)) {
            let name = token.trim_end_matches(|letter| !is_name(letter));
            out.push_str(if name == word { other } else { name });
            out.push_str(&token[name.len()..]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_becomes_what_each_database_wants() {
        let text = "CREATE TABLE t (a BIGINT NOT NULL, b BLOB, c_BIGINT TEXT DEFAULT 'BIGINT')";
        assert_eq!(
            translate(text, Engine::Sqlite),
            "CREATE TABLE t (a INTEGER NOT NULL, b BLOB, c_BIGINT TEXT DEFAULT 'BIGINT') \
             STRICT, WITHOUT ROWID"
        );
        assert_eq!(
            translate(text, Engine::Postgres),
            "CREATE TABLE t (a BIGINT NOT NULL, b bytea, c_BIGINT TEXT DEFAULT 'BIGINT')"
        );
    }

    #[test]
    fn an_index_stays_an_index() {
        let text = "CREATE INDEX i ON t (a)";
        assert_eq!(translate(text, Engine::Sqlite), text);
    }
}
