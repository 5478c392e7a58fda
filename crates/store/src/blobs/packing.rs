//! Smaller on disk: how the bytes of a file are packed, and unpacked again.
//!
//! Packs with zlib, quickly, and only when that saves something: most of a PDF is packed already,
//! an e-mail with an attachment shrinks by a quarter. Rows of before this was done say that they
//! are not packed. Knows no database and no digests.

use std::borrow::Cow;
use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;

/// Bytes as they are.
const NOT: &str = "";
/// Bytes packed with zlib, which carries a checksum of its own.
const ZLIB: &str = "zlib";
/// The most bytes that are unpacked: no file is larger.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// Bytes as they are stored.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Packed<'b> {
    /// How they were packed.
    pub packing: &'static str,
    /// The bytes.
    pub bytes: Cow<'b, [u8]>,
}

/// Packs bytes when that saves at least a sixteenth.
pub(crate) fn pack(bytes: &[u8]) -> Packed<'_> {
    let mut out = ZlibEncoder::new(Vec::with_capacity(bytes.len()), Compression::fast());
    // Writing to memory does not fail; if it did, the bytes are kept as they are.
    let packed = out.write_all(bytes).and_then(|()| out.finish());
    match packed {
        Ok(packed) if packed.len() + bytes.len() / 16 < bytes.len() => {
            Packed { packing: ZLIB, bytes: packed.into() }
        }
        _ => Packed { packing: NOT, bytes: bytes.into() },
    }
}

/// The bytes as they were; `None` when they cannot be unpacked.
pub(crate) fn unpack(packing: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    match packing {
        NOT => Some(bytes.to_vec()),
        ZLIB => {
            let mut all = Vec::new();
            let read = ZlibDecoder::new(bytes).take(MOST_BYTES).read_to_end(&mut all);
            read.ok().map(|_| all)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shrinks_is_packed_and_comes_back_as_it_was() {
        let text = "Beste mevrouw De Boer, ".repeat(200).into_bytes();
        let packed = pack(&text);
        assert_eq!(packed.packing, ZLIB);
        assert!(packed.bytes.len() * 10 < text.len(), "{}", packed.bytes.len());
        assert_eq!(unpack(packed.packing, &packed.bytes), Some(text));
    }

    #[test]
    fn what_does_not_shrink_is_kept_as_it_is() {
        for bytes in [&[][..], &[0, 255, 16]] {
            let packed = pack(bytes);
            assert_eq!((packed.packing, &*packed.bytes), (NOT, bytes));
            assert_eq!(unpack(NOT, bytes), Some(bytes.to_vec()));
        }
    }

    #[test]
    fn what_was_changed_or_is_of_another_kind_is_not_unpacked() {
        let text = "Geachte heer, ".repeat(100).into_bytes();
        let mut bytes = pack(&text).bytes.into_owned();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0x55;
        assert_ne!(unpack(ZLIB, &bytes), Some(text.clone()));
        assert_eq!(unpack(ZLIB, &bytes[..middle]), None);
        assert_eq!(unpack("brotli", &text), None);
    }
}
