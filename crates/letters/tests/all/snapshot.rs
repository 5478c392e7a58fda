//! A text and the file it must be equal to.

use std::path::Path;

/// Compares a text with the file at this path in the crate; rewrites the file with `UPDATE=1`.
pub fn same(path: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, text).unwrap();
    }
    let known = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(known, text, "{path} differs; UPDATE=1 rewrites it");
}
