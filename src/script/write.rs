//! Text of anybody's → a pattern and a RON text that say exactly that. Writes no files.

/// A Fluent pattern, quoted for `scenario.ron`, that shows `text` as it is.
pub(super) fn literal(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '{' => pattern.push_str("{\"{\"}"),
            '}' => pattern.push_str("{\"}\"}"),
            _ => pattern.push(c),
        }
    }
    quoted(&pattern)
}

/// A pattern, quoted for `scenario.ron`.
pub(super) fn quoted(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len() + 2);
    out.push('"');
    for c in pattern.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// An id made from a text: lower-case letters, digits and hyphens, at most `most` bytes; empty where
/// the text has none of these.
pub fn slug(text: &str, most: usize) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut out = String::new();
    for c in text.nfd().flat_map(char::to_lowercase) {
        let c = match c {
            'ł' => 'l',
            'đ' => 'd',
            'ø' => 'o',
            c => c,
        };
        if c.is_ascii_alphanumeric() {
            if out.len() >= most {
                break;
            }
            out.push(c);
        } else if !is_mark(c) && c != '\'' && c != '’' && !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    let trimmed = out.trim_matches('-');
    if trimmed.starts_with(|c: char| c.is_ascii_digit()) {
        return format!("n{trimmed}");
    }
    trimmed.to_owned()
}

/// Whether it is an accent that stands apart from its letter.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::{literal, slug};

    #[test]
    fn braces_quotes_and_backslashes_stay_what_they_are() {
        assert_eq!(
            literal("a {b} \"c\" \\d\ne"),
            r#""a {\"{\"}b{\"}\"} \"c\" \\d\ne""#
        );
    }

    #[test]
    fn ids_are_made_from_any_words() {
        assert_eq!(slug("Ačiū, Łódź & I'm fine!", 40), "aciu-lodz-im-fine");
        assert_eq!(slug("2 days", 40), "n2-days");
        assert_eq!(slug("Λυπάμαι", 40), "");
        assert_eq!(slug("a very long name of something", 6), "a-very");
    }
}
