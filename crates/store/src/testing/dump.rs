//! Everything a database on PostgreSQL still says, as text: to see that something is gone.

use crate::db::Db;

const TABLES: &str = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'";

/// Every row of every table, and what the server remembers of their contents.
pub fn everything(db: &mut Db) -> Vec<String> {
    let mut tables = db.list(TABLES, &[], |row| row.text(0).to_owned()).expect("tables are listed");
    tables.push("pg_stats".to_owned());
    let rows = tables.iter().flat_map(|table| {
        let all = format!("SELECT CAST(t AS TEXT) FROM {table} t");
        db.list(&all, &[], |row| row.text(0).to_owned()).expect("a table can be read")
    });
    rows.collect()
}
