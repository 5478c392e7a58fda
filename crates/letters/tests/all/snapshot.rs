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
    for (at, (old, new)) in known.lines().zip(text.lines()).enumerate() {
        assert_eq!(old, new, "{path}, line {}; UPDATE=1 rewrites it", at + 1);
    }
    assert!(known == text, "{path} ends in another way; UPDATE=1 rewrites it");
}
