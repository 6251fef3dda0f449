//! Bytes of a file as text: size, encoding, byte order mark. Knows no files and no formats.

/// The most that one file of a folder may have, in bytes: what `script` reads.
pub(super) const MOST_BYTES: usize = crate::script::ron::LARGEST;

/// The text, without a byte order mark; else why not, in words for its author.
pub(super) fn decode(name: &str, bytes: &[u8]) -> Result<String, String> {
    if bytes.len() > MOST_BYTES {
        return Err(format!(
            "{name} is larger than {} MiB, the most that a file may have",
            MOST_BYTES >> 20
        ));
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(format!("{name} is in UTF-16; save it as UTF-8"));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let at = error.valid_up_to();
            let (before, rest) = bytes.split_at(at);
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            let value = rest.first().copied().unwrap_or(0);
            Err(format!(
                "{name} is not in UTF-8: line {line} has the byte {value:#04X} (byte {}); save it as UTF-8",
                at + 1
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_BYTES, decode};

    #[test]
    fn a_byte_order_mark_is_taken_off() {
        assert_eq!(decode("f", b"\xef\xbb\xbfa\r\nb"), Ok("a\r\nb".to_owned()));
        assert_eq!(decode("f", b""), Ok(String::new()));
    }

    #[test]
    fn what_is_not_utf_8_is_named_by_byte_and_line() {
        // "ž" as Windows-1257 writes it
        let message = decode("lt.ftl", b"a = b\nc = \xfeodis\n").unwrap_err();
        assert_eq!(
            message,
            "lt.ftl is not in UTF-8: line 2 has the byte 0xFE (byte 11); save it as UTF-8"
        );
        assert!(
            decode("f", b"abc\xc4")
                .unwrap_err()
                .contains("line 1 has the byte 0xC4 (byte 4)")
        );
        assert!(decode("f", b"\xff\xfea\0").unwrap_err().contains("UTF-16"));
    }

    #[test]
    fn a_file_of_exactly_the_limit_is_read() {
        assert!(decode("f", &vec![b'a'; MOST_BYTES]).is_ok());
        assert!(
            decode("f", &vec![b'a'; MOST_BYTES + 1])
                .unwrap_err()
                .contains("16 MiB")
        );
    }
}
