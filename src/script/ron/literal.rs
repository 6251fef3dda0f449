//! The inside of texts and numbers: escapes, signs, bases, suffixes. Reports nothing itself; it says
//! what is wrong and the lexer reports it.

use crate::model::diagnostic::Place;

/// A stretch of a quoted text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// This many bytes stand for themselves.
    Plain(usize),
    /// This many bytes stand for a character, or for none (a line that goes on).
    Escape(usize, Option<char>),
    /// This many bytes are an escape that is wrong.
    Bad(usize, &'static str),
}

/// The stretch with which `rest` begins; `rest` must not be empty.
pub(super) fn piece(rest: &str) -> Piece {
    let Some(after) = rest.strip_prefix('\\') else {
        let end = rest.bytes().position(|b| matches!(b, b'\\' | b'"'));
        return Piece::Plain(end.unwrap_or(rest.len()).max(1));
    };
    let simple = |c: char| Piece::Escape(2, Some(c));
    match after.chars().next() {
        Some(c @ ('\'' | '"' | '\\')) => simple(c),
        Some('n') => simple('\n'),
        Some('r') => simple('\r'),
        Some('t') => simple('\t'),
        Some('0') => simple('\0'),
        Some('x') => byte_escape(rest),
        Some('u') => unicode_escape(rest),
        Some('\n' | '\r') => continuation(after),
        Some(c) => Piece::Bad(1 + c.len_utf8(), "this escape is not known"),
        None => Piece::Bad(1, "the text ends with a backslash"),
    }
}

/// A backslash at the end of a line: the line goes on where the next one's indentation ends.
fn continuation(after: &str) -> Piece {
    let Some(next) = after
        .strip_prefix('\n')
        .or_else(|| after.strip_prefix("\r\n"))
    else {
        return Piece::Bad(1, "this escape is not known");
    };
    let next = next.trim_start_matches([' ', '\t', '\n', '\r']);
    Piece::Escape(1 + after.len() - next.len(), None)
}

/// `\x41`, or several of them that make one character in UTF-8.
fn byte_escape(rest: &str) -> Piece {
    let mut bytes = Vec::with_capacity(4);
    let mut used = 0;
    while bytes.len() < 4 {
        let digits = rest[used..].strip_prefix("\\x").and_then(|r| r.get(..2));
        let Some(byte) = digits.and_then(|d| u8::from_str_radix(d, 16).ok()) else {
            break;
        };
        bytes.push(byte);
        used += 4;
        if let Ok(text) = std::str::from_utf8(&bytes) {
            return Piece::Escape(used, text.chars().next());
        }
    }
    Piece::Bad(
        used.max(2),
        "`\\x` takes two hexadecimal digits that make a character",
    )
}

/// `\u{1F600}`
fn unicode_escape(rest: &str) -> Piece {
    let wrong = "`\\u` takes one to six hexadecimal digits in curly brackets";
    let Some(digits) = rest.strip_prefix("\\u{") else {
        return Piece::Bad(2, wrong);
    };
    let length = digits
        .bytes()
        .take(7)
        .take_while(u8::is_ascii_hexdigit)
        .count();
    if length == 0 || length > 6 || !digits[length..].starts_with('}') {
        return Piece::Bad(3 + length.min(6), wrong);
    }
    let code = u32::from_str_radix(&digits[..length], 16)
        .ok()
        .and_then(char::from_u32);
    match code {
        Some(c) => Piece::Escape(length + 4, Some(c)),
        None => Piece::Bad(length + 4, "there is no character with this number"),
    }
}

/// Where the byte `offset` of a text's value stands in the file, given the place of its literal.
pub fn locate(source: &str, literal: Place, offset: usize) -> usize {
    let Some(text) = source.get(literal.start..literal.end) else {
        return literal.start;
    };
    let body = text.find(['"', '“', '\'']).unwrap_or(0);
    let mut at = body + text[body..].chars().next().map_or(0, char::len_utf8);
    if text.starts_with('r') {
        return literal.start + at + offset;
    }
    let mut left = offset;
    while left > 0 && at < text.len() {
        match piece(&text[at..]) {
            Piece::Plain(n) if n >= left => return literal.start + at + left,
            Piece::Plain(n) => (at, left) = (at + n, left - n),
            Piece::Escape(n, c) => {
                at += n;
                left = left.saturating_sub(c.map_or(0, char::len_utf8));
            }
            // the lexer keeps a wrong escape as it is written
            Piece::Bad(n, _) => (at, left) = (at + n, left.saturating_sub(n)),
        }
    }
    (literal.start + at).min(literal.end)
}

/// A number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Number {
    /// Whole.
    Int(i128),
    /// Any other.
    Float(f64),
}

/// Reads a number; an error says what is wrong with it.
pub(super) fn number(text: &str) -> Result<Number, &'static str> {
    let (negative, digits) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let (base, digits) = match digits.get(..2) {
        Some("0x") => (16, &digits[2..]),
        Some("0b") => (2, &digits[2..]),
        Some("0o") => (8, &digits[2..]),
        _ => (10, digits),
    };
    match integer(digits, base, negative) {
        Err(wrong) if base == 10 => float(text).ok_or(wrong),
        result => result.map(Number::Int),
    }
}

/// A whole number without its sign and base, perhaps with a suffix such as `u8`.
fn integer(text: &str, base: u32, negative: bool) -> Result<i128, &'static str> {
    let (digits, low, high) = suffix(text);
    if digits.is_empty() || digits.starts_with('_') {
        return Err("a number needs digits");
    }
    let mut value: i128 = 0;
    for c in digits.chars().filter(|c| *c != '_') {
        let digit = c.to_digit(base).ok_or("a number is made of digits")?;
        value = value * i128::from(base) + i128::from(digit);
        if value > i128::from(u64::MAX) {
            return Err("this number is too large");
        }
    }
    let value = if negative { -value } else { value };
    if value < low || value > high {
        Err("this number is too large")
    } else {
        Ok(value)
    }
}

/// Takes a type suffix off; what numbers may be with it.
fn suffix(text: &str) -> (&str, i128, i128) {
    const SUFFIXES: [(&str, i128, i128); 8] = [
        ("i8", i8::MIN as i128, i8::MAX as i128),
        ("i16", i16::MIN as i128, i16::MAX as i128),
        ("i32", i32::MIN as i128, i32::MAX as i128),
        ("i64", i64::MIN as i128, i64::MAX as i128),
        ("u8", 0, u8::MAX as i128),
        ("u16", 0, u16::MAX as i128),
        ("u32", 0, u32::MAX as i128),
        ("u64", 0, u64::MAX as i128),
    ];
    SUFFIXES
        .into_iter()
        .find_map(|(suffix, low, high)| Some((text.strip_suffix(suffix)?, low, high)))
        .unwrap_or((text, i128::from(i64::MIN), i128::from(u64::MAX)))
}

/// A number with a point or exponent, perhaps with a suffix.
fn float(text: &str) -> Option<Number> {
    let digits = text
        .strip_suffix("f32")
        .or_else(|| text.strip_suffix("f64"))
        .unwrap_or(text);
    match digits {
        "inf" | "+inf" => return Some(Number::Float(f64::INFINITY)),
        "-inf" => return Some(Number::Float(f64::NEG_INFINITY)),
        "NaN" | "+NaN" | "-NaN" => return Some(Number::Float(f64::NAN)),
        _ => {}
    }
    if !digits
        .bytes()
        .all(|b| b.is_ascii_digit() || b"eE.+-_".contains(&b))
    {
        return None;
    }
    let mut plain = String::with_capacity(digits.len());
    let mut may_underscore = false;
    for c in digits.chars() {
        match c {
            '_' if may_underscore => continue,
            '_' => return None,
            '.' => may_underscore = false,
            '+' | '-' => {}
            _ => may_underscore = true,
        }
        plain.push(c);
    }
    plain.parse().ok().map(Number::Float)
}

#[cfg(test)]
mod tests {
    use super::{Number, Piece, locate, number, piece};
    use crate::model::diagnostic::Place;

    #[test]
    fn numbers_in_every_dress() {
        for (text, value) in [
            ("0", 0),
            ("-40", -40),
            ("+7", 7),
            ("1_000", 1000),
            ("0xFF", 255),
            ("0b101", 5),
            ("0o17", 15),
            ("200u8", 200),
            ("18446744073709551615", i128::from(u64::MAX)),
        ] {
            assert_eq!(number(text), Ok(Number::Int(value)), "{text}");
        }
        for (text, value) in [
            ("1.5", 1.5),
            ("-2e3", -2000.0),
            (".5", 0.5),
            ("5.", 5.0),
            ("1f32", 1.0),
        ] {
            assert_eq!(number(text), Ok(Number::Float(value)), "{text}");
        }
        for text in ["1.2.3", "0x", "0b12", "12abc", "-", "300u8", "1._5", "."] {
            assert!(number(text).is_err(), "{text}");
        }
    }

    #[test]
    fn escapes_name_their_length() {
        assert_eq!(piece(r"\u{1F600}x"), Piece::Escape(9, Some('😀')));
        assert_eq!(piece(r"\xc4\x85"), Piece::Escape(8, Some('ą')));
        assert_eq!(piece("\\\n   on"), Piece::Escape(5, None));
        assert!(matches!(piece(r"\q"), Piece::Bad(2, _)));
        assert!(matches!(piece(r"\u{110000}"), Piece::Bad(10, _)));
        assert!(matches!(piece(r"\xff"), Piece::Bad(4, _)));
    }

    #[test]
    fn a_byte_of_a_value_is_found_again_behind_escapes() {
        let source = r#"  "a\nb\u{e9}c" "#;
        let literal = Place { start: 2, end: 15 };
        let at = |offset| &source[locate(source, literal, offset)..][..1];
        assert_eq!(at(0), "a");
        assert_eq!(at(2), "b");
        assert_eq!(at(5), "c");
        assert_eq!(locate("x r#\"ab\"#", Place { start: 2, end: 9 }, 1), 6);
    }
}
