//! How large things may be, and what is larger for now.
//!
//! The numbers only go down. Something that is over its limit stands in [`OVER`] with its size of
//! today; when it shrinks, its number must follow, and when it fits, its row must go. A new row is
//! not the way out: split the file along what it knows, or the function into steps with names.

/// Columns of a line.
pub const LINE: usize = 100;
/// Lines of code in a file, tests included, comments and blank lines not.
pub const FILE: usize = 500;
/// From this many lines of code a file is shown, as a hint.
pub const FILE_HINT: usize = 250;
/// Lines of code in a function, from its name to its closing brace.
pub const FUNCTION: usize = 60;
/// Loops and branches inside each other in a function.
pub const NESTING: usize = 4;

/// Path (and `::function` or `::function nesting`), and its size today.
pub const OVER: &[(&str, usize)] = &[];

/// Compares a size with its limit, or with its row in [`OVER`]; says what is wrong with it.
pub fn judge(name: &str, size: usize, limit: usize, over: &[(&str, usize)]) -> Option<String> {
    let row = over.iter().find(|(known, _)| *known == name).map(|(_, known)| *known);
    match row {
        None if size > limit => Some(format!("{size}, the limit is {limit}")),
        Some(known) if size > known => Some(format!("{size}, it was {known} and may only shrink")),
        Some(_) if size <= limit => Some(format!("{size} fits now: take it out of OVER")),
        Some(known) if size < known => Some(format!("{size} now: lower its {known} in OVER")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(size: usize, row: Option<usize>, says: Option<&str>) {
        let over: Vec<(&str, usize)> = row.map(|known| ("a.rs", known)).into_iter().collect();
        assert_eq!(judge("a.rs", size, 60, &over).as_deref(), says);
    }

    #[test]
    fn sizes_only_go_down() {
        check(60, None, None);
        check(61, None, Some("61, the limit is 60"));
        check(70, Some(70), None);
        check(71, Some(70), Some("71, it was 70 and may only shrink"));
        check(65, Some(70), Some("65 now: lower its 70 in OVER"));
        check(60, Some(70), Some("60 fits now: take it out of OVER"));
    }
}
