//! From bytes to text: which encoding a file is in, and which characters are left out.
//!
//! Knows UTF-8, UTF-16 with a byte order mark and Windows-1252, which is what Dutch packages and
//! banks write. Does not know old DOS code pages: their bytes are refused where they prove that the
//! file is not Windows-1252. Line ends become `\n`, and control characters other than the tab are
//! left out.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::problem::{Problem, ProblemKind};

/// The largest file that is read, in bytes.
pub const LARGEST_BYTES: usize = 256 * 1024 * 1024;

/// Bytes that stand for nothing in Windows-1252; in DOS code page 850 the first is `ü`.
const NOT_WINDOWS: [u8; 5] = [0x81, 0x8D, 0x8F, 0x90, 0x9D];

/// The text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, with `\n` as the end of a line.
    pub text: String,
    /// The name of the encoding, such as `utf-8` or `windows-1252`.
    pub encoding: &'static str,
    /// What could not be read; the text is empty or not to be trusted when there is an error.
    pub problems: Vec<Problem>,
}

/// Reads the bytes of a file as text.
pub fn decode(bytes: &[u8]) -> Decoded {
    if bytes.len() > LARGEST_BYTES {
        return refused("binary", Problem::at(0, ProblemKind::TooLarge, ""));
    }
    let (encoding, name, mark) = encoding_of(bytes);
    let body = bytes.get(mark..).unwrap_or_default();
    if encoding != UTF_16LE && encoding != UTF_16BE && is_binary(body) {
        return refused("binary", Problem::at(0, ProblemKind::Encoding, "NUL"));
    }
    let (text, had_errors) = encoding.decode_without_bom_handling(body);
    let problems = if had_errors {
        vec![wrong_character(&text)]
    } else if encoding == WINDOWS_1252 {
        not_windows(body).into_iter().collect()
    } else {
        Vec::new()
    };
    Decoded { text: clean(&text), encoding: name, problems }
}

fn refused(encoding: &'static str, problem: Problem) -> Decoded {
    Decoded { text: String::new(), encoding, problems: vec![problem] }
}

/// The encoding, its name, and how many bytes the byte order mark takes.
fn encoding_of(bytes: &[u8]) -> (&'static Encoding, &'static str, usize) {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => (UTF_8, "utf-8-bom", 3),
        [0xFF, 0xFE, ..] => (UTF_16LE, "utf-16le", 2),
        [0xFE, 0xFF, ..] => (UTF_16BE, "utf-16be", 2),
        _ if is_utf_8(bytes) => (UTF_8, "utf-8", 0),
        _ => (WINDOWS_1252, "windows-1252", 0),
    }
}

/// Valid UTF-8, or UTF-8 that was damaged: more whole multi-byte characters than wrong bytes.
/// Reading such a file as Windows-1252 would make `Ã©` of each `é` without a word.
fn is_utf_8(bytes: &[u8]) -> bool {
    if std::str::from_utf8(bytes).is_ok() {
        return true;
    }
    let (mut whole, mut wrong) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        wrong += usize::from(!chunk.invalid().is_empty());
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
    }
    whole > wrong
}

/// More than one NUL in a hundred bytes.
fn is_binary(bytes: &[u8]) -> bool {
    bytes.iter().filter(|byte| **byte == 0).count() * 100 > bytes.len()
}

fn wrong_character(text: &str) -> Problem {
    let before = text.split('\u{FFFD}').next().unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let rest = text.get(line_start..).unwrap_or_default();
    Problem::at(line_at(before), ProblemKind::Encoding, rest.lines().next().unwrap_or_default())
}

fn not_windows(bytes: &[u8]) -> Option<Problem> {
    let at = bytes.iter().position(|byte| NOT_WINDOWS.contains(byte))?;
    let (before, _) = WINDOWS_1252.decode_without_bom_handling(bytes.get(..at)?);
    let found = before.rsplit('\n').next().unwrap_or_default();
    Some(Problem::at(line_at(&before), ProblemKind::Encoding, found))
}

fn line_at(before: &str) -> u64 {
    before.bytes().filter(|byte| *byte == b'\n').count() as u64 + 1
}

/// Makes `\n` of each line end and leaves out the other control characters.
fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) =
        rest.bytes().position(may_go).and_then(|at| rest.split_at_checked(at))
    {
        out.push_str(before);
        let mut chars = after.chars();
        let found = chars.next();
        rest = chars.as_str();
        match found {
            Some('\r') if !rest.starts_with('\n') => out.push('\n'),
            Some(kept) if !kept.is_control() => out.push(kept),
            _ => {}
        }
    }
    out.push_str(rest);
    out
}

/// Yes for a byte that is a control character or starts one (`C2 80` to `C2 9F`).
fn may_go(byte: u8) -> bool {
    (byte < b' ' && byte != b'\n' && byte != b'\t') || byte == 0x7F || byte == 0xC2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, &'static str, usize) {
        let decoded = decode(bytes);
        (decoded.text, decoded.encoding, decoded.problems.len())
    }

    #[test]
    fn knows_the_encodings_of_dutch_files() {
        assert_eq!(read(b"caf\xC3\xA9\n"), ("café\n".into(), "utf-8", 0));
        assert_eq!(read(b"\xEF\xBB\xBFcaf\xC3\xA9"), ("café".into(), "utf-8-bom", 0));
        assert_eq!(read(b"caf\xE9 \x80"), ("café €".into(), "windows-1252", 0));
        assert_eq!(read(b"\xFF\xFEa\0\xE9\0"), ("aé".into(), "utf-16le", 0));
        assert_eq!(read(b"\xFE\xFF\0a\0\xE9"), ("aé".into(), "utf-16be", 0));
        assert_eq!(read(b""), (String::new(), "utf-8", 0));
    }

    #[test]
    fn makes_one_line_end_and_leaves_out_control_characters() {
        assert_eq!(read(b"a\r\nb\rc\n\x01d\te\x1a").0, "a\nb\nc\nd\te");
        assert_eq!(read("a\u{85}b\u{A0}c".as_bytes()).0, "ab\u{A0}c");
        assert_eq!(read(b"\r\r\n\r").0, "\n\n\n");
    }

    #[test]
    fn refuses_what_is_damaged() {
        assert_eq!(decode(b"ab\0\0").problems, vec![Problem::at(0, ProblemKind::Encoding, "NUL")]);
        let mixed = "één\ntwëe: ".bytes().chain([0xE9, b'!']).collect::<Vec<u8>>();
        let decoded = decode(&mixed);
        assert_eq!((decoded.encoding, decoded.problems[0].line), ("utf-8", 2));
        assert_eq!(decode(b"M\x81ller\xE9").problems[0].what, ProblemKind::Encoding);
        assert_eq!(decode(b"\xFF\xFEa").problems.len(), 1);
    }
}
