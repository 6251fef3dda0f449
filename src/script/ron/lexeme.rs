//! What the lexer makes of a file and the parser reads: small, since a long file has a million. Reads
//! nothing itself.

use super::literal::Number;
use crate::model::diagnostic::Place;

/// The three pairs of brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bracket {
    /// `( )`
    Round,
    /// `[ ]`
    Square,
    /// `{ }`
    Curly,
}

impl Bracket {
    /// As it opens and as it closes.
    pub(super) fn signs(self) -> (char, char) {
        match self {
            Bracket::Round => ('(', ')'),
            Bracket::Square => ('[', ']'),
            Bracket::Curly => ('{', '}'),
        }
    }
}

/// What a lexeme is. A long file has a million: what does not fit into 32 bits lies beside them, in
/// [`Lexemes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A bracket that opens.
    Open(Bracket),
    /// A bracket that closes.
    Close(Bracket),
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// `"x"`: the number of its value, or [`AS_WRITTEN`].
    Text(u32),
    /// `'x'`
    Char(char),
    /// `1`: the number of its value.
    Number(u32),
    /// `x`, and how many bytes of `r#` stand before it.
    Word(u8),
    /// `#`, `!` or `=`: parts of the header
    Sign(char),
    /// A value that could not be read and is reported already.
    Unread,
}

/// The value of a text that stands in its quotation marks as it is: nearly all.
pub(super) const AS_WRITTEN: u32 = u32::MAX;

/// A file's lexemes, with what does not fit into them.
#[derive(Default)]
pub(super) struct Lexemes {
    /// In the order of the file.
    pub(super) list: Vec<Lexeme>,
    /// Texts that are not as they are written.
    pub(super) texts: Vec<String>,
    /// Numbers.
    pub(super) numbers: Vec<Number>,
}

/// A token and where it stands, in 32 bits, which is more than a file may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lexeme {
    /// What.
    pub(super) token: Token,
    start: u32,
    /// Twice the end, and 1 more where it is damaged.
    end: u32,
}

impl Lexeme {
    /// Of this token at this place.
    pub(super) fn new(token: Token, place: Place, damaged: bool) -> Lexeme {
        Lexeme {
            token,
            start: place.start as u32,
            end: (place.end as u32) << 1 | u32::from(damaged),
        }
    }

    /// Where.
    pub(super) fn place(&self) -> Place {
        Place {
            start: self.start as usize,
            end: (self.end >> 1) as usize,
        }
    }

    /// Whether a mistake was reported in it, so that what follows may be out of step.
    pub(super) fn damaged(&self) -> bool {
        self.end & 1 == 1
    }

    /// Notes that a mistake was reported in it.
    pub(super) fn damage(&mut self) {
        self.end |= 1;
    }
}
