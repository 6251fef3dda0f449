//! The words of the condition language. Reports nothing: what it does not know becomes a token.

/// A token of a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token<'s> {
    /// A whole number; `None` where it is too large.
    Number(Option<i64>),
    /// `"kettle"`; the quotation marks may be single ones.
    Text(&'s str),
    /// A text whose closing quotation mark is missing.
    Unclosed,
    /// A name, `and`, `or`, `not`.
    Name(&'s str),
    /// An operator or bracket.
    Sign(&'s str),
    /// Anything else.
    Other(char),
}

/// A token and the bytes that it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lexeme<'s> {
    /// What.
    pub(super) token: Token<'s>,
    /// First byte.
    pub(super) start: usize,
    /// One past the last.
    pub(super) end: usize,
}

const SIGNS: [&str; 17] = [
    "==", "!=", "<=", ">=", "&&", "||", "=>", "=<", "<>", "<", ">", "=", "+", "-", "(", ")", "!",
];

/// Reads a whole condition.
pub(super) fn lex(source: &str) -> Vec<Lexeme<'_>> {
    let mut lexemes = Vec::new();
    let mut start = 0;
    while let Some(c) = source[start..].chars().next() {
        let rest = &source[start..];
        if c.is_whitespace() {
            start += c.len_utf8();
            continue;
        }
        let (token, length) = if c.is_ascii_digit() {
            let length = rest
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(rest.len());
            (Token::Number(rest[..length].parse().ok()), length)
        } else if c.is_alphabetic() || c == '_' {
            let end = |c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_'));
            let length = rest.find(end).unwrap_or(rest.len());
            let length = rest[..length].trim_end_matches('-').len();
            (Token::Name(&rest[..length]), length)
        } else if c == '"' || c == '\'' {
            match rest[1..].find(c) {
                Some(end) => (Token::Text(&rest[1..=end]), end + 2),
                None => (Token::Unclosed, rest.len()),
            }
        } else if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            (Token::Sign(sign), sign.len())
        } else {
            (Token::Other(c), c.len_utf8())
        };
        lexemes.push(Lexeme {
            token,
            start,
            end: start + length,
        });
        start += length;
    }
    lexemes
}

#[cfg(test)]
mod tests {
    use super::{Token, lex};

    #[test]
    fn names_keep_their_hyphens_and_minus_stands_alone() {
        let tokens: Vec<_> = lex("met(asks-again) - 3>=x")
            .into_iter()
            .map(|l| l.token)
            .collect();
        let expected = [
            Token::Name("met"),
            Token::Sign("("),
            Token::Name("asks-again"),
            Token::Sign(")"),
            Token::Sign("-"),
            Token::Number(Some(3)),
            Token::Sign(">="),
            Token::Name("x"),
        ];
        assert_eq!(tokens, expected);
    }
}
