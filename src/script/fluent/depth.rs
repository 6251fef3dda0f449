//! How deep braces and brackets are nested in Fluent: its parser goes as deep as the text does, so that
//! the text is measured before.

use super::unfold::literal_length;

/// The deepest nesting that is read.
pub(in crate::script) const DEEPEST: usize = 20;

/// The byte at which nesting becomes too deep, if it does. `is_file`: a line `name =` begins anew.
pub(in crate::script) fn too_deep(text: &str, is_file: bool) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut depth, mut line_start) = (0, 0_usize, true);
    while at < bytes.len() {
        if line_start && is_file && is_entry(&text[at..]) {
            depth = 0;
        }
        line_start = bytes[at] == b'\n';
        match bytes[at] {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b'(' if depth > 0 => depth += 1,
            b')' if depth > 1 => depth -= 1,
            b'"' if depth > 0 => {
                at += literal_length(&text[at..]);
                continue;
            }
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Whether a line begins a message: a name at its very beginning, then `=`. Nothing that the parser is
/// in the middle of goes on across that.
fn is_entry(line: &str) -> bool {
    let bytes = line.as_bytes();
    let name = bytes
        .iter()
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(**b, b'-' | b'_'))
        .count();
    let blank = bytes[name..].iter().take_while(|b| **b == b' ').count();
    bytes
        .first()
        .is_some_and(|b| b.is_ascii_alphabetic() || *b == b'-')
        && bytes.get(name + blank) == Some(&b'=')
}

#[cfg(test)]
mod tests {
    use super::{DEEPEST, too_deep};

    #[test]
    fn depth_is_counted_outside_quotes_and_per_message() {
        assert_eq!(too_deep("a { $b -> [x] { \"{{{{\" } }", false), None);
        assert_eq!(too_deep(&"{".repeat(DEEPEST), false), None);
        assert_eq!(too_deep(&"{".repeat(DEEPEST + 1), false), Some(DEEPEST));
        assert!(too_deep(&format!("{{ {}", "A(".repeat(DEEPEST)), false).is_some());
        assert_eq!(too_deep(&"a = {\n".repeat(100), true), None);
        assert!(too_deep(&"a {\n".repeat(100), true).is_some());
    }
}
