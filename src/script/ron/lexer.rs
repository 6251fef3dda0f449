//! Bytes → lexemes. Reports what cannot be read and goes on behind it; what follows what is the
//! parser's business.

use super::lexeme::{AS_WRITTEN, Bracket, Lexeme, Lexemes, Token};
use super::literal::{self, Piece};
use crate::model::diagnostic::{Place, line_column};
use crate::script::codes;
use crate::script::sink::Sink;

/// How many unclosed texts are looked into for the line on which they should have ended. Each look may
/// read to the end of the file, so that the number must be bounded for the time to be.
const MOST_CUTS: usize = 16;

/// Reads a whole file.
pub(super) fn lex(source: &str, sink: &mut Sink) -> Lexemes {
    let at = if source.starts_with('\u{feff}') { 3 } else { 0 };
    let mut lexer = Lexer {
        source,
        at,
        lexemes: Lexemes::default(),
        cuts: 0,
        sink,
    };
    while lexer.step() {}
    lexer.lexemes
}

struct Lexer<'s, 'k> {
    source: &'s str,
    at: usize,
    lexemes: Lexemes,
    cuts: usize,
    sink: &'k mut Sink,
}

/// What RON takes for white space.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0B' | '\x0C' | '\u{85}')
        || matches!(c, '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}')
}

/// Whether a name may go on with this.
fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || unicode_normalization::char::is_combining_mark(c)
}

impl<'s> Lexer<'s, '_> {
    /// Reads one lexeme; `false` at the end of the file.
    fn step(&mut self) -> bool {
        self.skip_blank();
        let start = self.at;
        let Some(c) = self.rest().chars().next() else {
            return false;
        };
        match c {
            '(' => self.sign(Token::Open(Bracket::Round)),
            ')' => self.sign(Token::Close(Bracket::Round)),
            '[' => self.sign(Token::Open(Bracket::Square)),
            ']' => self.sign(Token::Close(Bracket::Square)),
            '{' => self.sign(Token::Open(Bracket::Curly)),
            '}' => self.sign(Token::Close(Bracket::Curly)),
            ',' => self.sign(Token::Comma),
            ':' => self.sign(Token::Colon),
            '#' | '!' | '=' => self.sign(Token::Sign(c)),
            '"' => self.text(start),
            '“' | '”' | '„' => self.typographic(c),
            '\'' => self.character(),
            '0'..='9' | '+' | '-' | '.' => self.number(),
            _ if c == '_' || c.is_alphabetic() => self.word(),
            _ => self.stranger(c),
        }
        true
    }

    fn rest(&self) -> &'s str {
        &self.source[self.at..]
    }

    /// A text whose value is not what stands between its quotation marks.
    fn push_text(&mut self, start: usize, value: String, damaged: bool) {
        let number = self.lexemes.texts.len() as u32;
        self.lexemes.texts.push(value);
        self.push(start, Token::Text(number), damaged);
    }

    fn push(&mut self, start: usize, token: Token, damaged: bool) {
        let place = Place {
            start,
            end: self.at,
        };
        self.lexemes.list.push(Lexeme::new(token, place, damaged));
    }

    fn sign(&mut self, token: Token) {
        let start = self.at;
        self.at += 1;
        self.push(start, token, false);
    }

    /// Skips white space and comments.
    fn skip_blank(&mut self) {
        let (at, unclosed) = blank_end(self.source, self.at);
        if let Some(place) = unclosed {
            let mend = "close it with `*/`; comments within comments need one each";
            self.sink
                .push(codes::COMMENT, place, "this comment is not closed", mend);
        }
        self.at = at;
    }

    /// A text in quotation marks that begins at the cursor; `start` is before a prefix such as `b`.
    fn text(&mut self, start: usize) {
        let open = self.at;
        let body = open + 1;
        // none as long as it is what is written
        let mut made: Option<String> = None;
        let mut damaged = false;
        let mut first_line_end = None;
        self.at += 1;
        loop {
            let rest = self.rest();
            if rest.is_empty() {
                return self.cut(start, first_line_end);
            }
            if rest.starts_with('"') {
                self.at += 1;
                break;
            }
            let at = self.at;
            let written = &self.source[body..at];
            match literal::piece(rest) {
                Piece::Plain(n) => {
                    if let (None, Some(line)) = (first_line_end, rest[..n].find('\n')) {
                        let length = made.as_ref().map_or(written.len(), String::len);
                        first_line_end = Some((at + line, length + line));
                    }
                    if let Some(value) = &mut made {
                        value.push_str(&rest[..n]);
                    }
                    self.at += n;
                }
                Piece::Escape(n, c) => {
                    made.get_or_insert_with(|| written.to_owned()).extend(c);
                    self.at += n;
                }
                Piece::Bad(n, wrong) => {
                    let place = Place {
                        start: at,
                        end: at + n,
                    };
                    let mend =
                        "a backslash itself is written `\\\\`; known are \\n \\t \\\" \\\\ \\u{…}";
                    self.sink.push(codes::ESCAPE, place, wrong, mend);
                    made.get_or_insert_with(|| written.to_owned())
                        .push_str(&rest[..n]);
                    self.at += n;
                    damaged = true;
                }
            }
        }
        let line_end = first_line_end.map(|(end, length)| (end, Some(length)));
        if let Some((end, length)) = line_end.or_else(|| self.word_behind().map(|end| (end, None)))
            && self.cuts < MOST_CUTS
            && !self.may_end_here()
        {
            self.cuts += 1;
            let written = &self.source[body..self.at - 1];
            let value = made.get_or_insert_with(|| written.to_owned());
            value.truncate(length.unwrap_or(value.len()));
            self.at = end;
            self.unclosed_text(Place { start: open, end });
            damaged = true;
        }
        match made {
            Some(value) => self.push_text(start, value, damaged),
            None => self.push(start, Token::Text(AS_WRITTEN), damaged),
        }
    }

    /// The end of the line, where a word follows a text without any space: then the quotation mark was
    /// the opening one of the next text, and this one's is missing.
    fn word_behind(&self) -> Option<usize> {
        let rest = self.rest();
        let follows = rest.starts_with(is_name) && self.cuts < MOST_CUTS;
        follows.then(|| self.at + rest.find('\n').unwrap_or(rest.len()))
    }

    /// Whether something follows that can follow a text.
    fn may_end_here(&self) -> bool {
        let (at, _) = blank_end(self.source, self.at);
        matches!(
            self.source[at..].chars().next(),
            None | Some(',' | ')' | ']' | '}' | ':')
        )
    }

    /// A text that goes on to the end of the file: ends it with its first line, if it has several.
    fn cut(&mut self, start: usize, first_line_end: Option<(usize, usize)>) {
        if let Some((line_end, _)) = first_line_end
            && self.cuts < MOST_CUTS
        {
            self.cuts += 1;
            self.at = line_end;
        }
        self.unclosed_text(Place {
            start,
            end: self.at,
        });
        self.push(start, Token::Unread, true);
    }

    fn unclosed_text(&mut self, place: Place) {
        let (line, _) = line_column(self.source, place.start);
        let message = format!("the text that begins in line {line} has no closing quotation mark");
        let mend = "add `\"` at its end; a quotation mark within a text is written `\\\"`";
        let start = Place {
            start: place.start,
            end: place.start + 1,
        };
        self.sink.push(codes::UNCLOSED_TEXT, start, message, mend);
    }

    /// A text in the quotation marks of a word processor.
    fn typographic(&mut self, open: char) {
        let start = self.at;
        self.at += open.len_utf8();
        let message = format!("a text stands in straight quotation marks, not in `{open}`");
        let place = Place {
            start,
            end: self.at,
        };
        self.sink.push(
            codes::CHARACTER,
            place,
            message,
            "write `\"` before and after the text",
        );
        let line = self.rest().split('\n').next().unwrap_or("");
        if let Some((end, close)) = line
            .char_indices()
            .find(|(_, c)| matches!(c, '“' | '”' | '"'))
        {
            let value = line[..end].to_owned();
            self.at += end + close.len_utf8();
            self.push_text(start, value, true);
        } else {
            self.push(start, Token::Unread, true);
        }
    }

    /// `'x'`, or a text that somebody put in single quotation marks.
    fn character(&mut self) {
        let start = self.at;
        let rest = &self.rest()[1..];
        let escaped = rest.starts_with('\\');
        let (length, value) = match (rest.chars().next(), escaped.then(|| literal::piece(rest))) {
            (_, Some(Piece::Escape(n, Some(c)))) => (n, c),
            (Some(c), None) => (c.len_utf8(), c),
            _ => (0, ' '),
        };
        if length > 0 && rest[length..].starts_with('\'') {
            self.at += length + 2;
            return self.push(start, Token::Char(value), false);
        }
        let line = rest.split('\n').next().unwrap_or("");
        let close = line.find('\'');
        self.at += 1 + close.map_or(0, |end| end + 1);
        let place = Place {
            start,
            end: self.at,
        };
        let message = "a text stands in double quotation marks";
        self.sink.push(
            codes::CHARACTER,
            place,
            message,
            "write `\"` before and after the text",
        );
        let token = match close {
            Some(_) => Token::Text(AS_WRITTEN),
            None => Token::Unread,
        };
        self.push(start, token, true);
    }

    /// A number, or a range, which scenarios do not have.
    fn number(&mut self) {
        let start = self.at;
        let rest = self.rest();
        let hex = rest.trim_start_matches(['+', '-']).starts_with("0x");
        let length = rest
            .char_indices()
            .find(|(i, c)| {
                let sign = matches!(c, '+' | '-') && (*i == 0 || !hex);
                !(sign || *c == '.' || *c == '_' || c.is_ascii_alphanumeric())
            })
            .map_or(rest.len(), |(i, _)| i)
            .max(1);
        let written = &rest[..length];
        self.at += length;
        let place = Place {
            start,
            end: self.at,
        };
        if written.contains("..") {
            let mend = "write both ends: `Int(5, 13)`";
            self.sink.push(
                codes::UNSUPPORTED,
                place,
                "a scenario has no ranges like this",
                mend,
            );
            return self.push(start, Token::Unread, true);
        }
        match literal::number(written) {
            Ok(value) => {
                let number = self.lexemes.numbers.len() as u32;
                self.lexemes.numbers.push(value);
                self.push(start, Token::Number(number), false);
            }
            Err(wrong) => {
                let message = format!("`{written}` is not a number: {wrong}");
                self.sink.push(
                    codes::NUMBER,
                    place,
                    message,
                    "a text stands in quotation marks",
                );
                self.push(start, Token::Unread, true);
            }
        }
    }

    /// A name, or the prefix of a raw or byte text.
    fn word(&mut self) {
        let start = self.at;
        let rest = self.rest();
        if rest.starts_with("r\"") || rest.starts_with("r#\"") || rest.starts_with("r##") {
            return self.raw_text(start, 1, true);
        }
        if rest.starts_with("br\"") || rest.starts_with("br#") {
            return self.raw_text(start, 2, false);
        }
        if rest.starts_with("b\"") || rest.starts_with("b'") {
            self.at += 1;
            let before = self.lexemes.list.len();
            if rest.starts_with("b\"") {
                self.text(start)
            } else {
                self.character()
            }
            self.lexemes.list.truncate(before);
            return self.byte_text(start);
        }
        if let Some(raw) = rest.strip_prefix("r#") {
            let other = |c: char| !(is_name(c) || matches!(c, '.' | '+' | '-'));
            let length = raw.find(other).unwrap_or(raw.len());
            self.at += 2 + length;
            return self.push(start, Token::Word(2), length == 0);
        }
        let plain = |b: &u8| b.is_ascii_alphanumeric() || *b == b'_';
        let length = rest.bytes().take_while(plain).count();
        let more = rest[length..].find(|c| !is_name(c));
        self.at += more.map_or(rest.len(), |more| length + more);
        self.push(start, Token::Word(0), false);
    }

    /// `r"…"`, `r#"…"#` behind a prefix of `skip` bytes.
    fn raw_text(&mut self, start: usize, skip: usize, wanted: bool) {
        let rest = &self.rest()[skip..];
        let hashes = rest.len() - rest.trim_start_matches('#').len();
        let ending = format!("\"{}", &rest[..hashes]);
        let body = rest[hashes..].strip_prefix('"');
        let Some((body, length)) = body.and_then(|b| Some((b, b.find(&ending)?))) else {
            self.at += skip + hashes + usize::from(body.is_some());
            self.cuts += 1;
            let line = self.rest().split('\n').next().unwrap_or("").len();
            self.at = if self.cuts < MOST_CUTS {
                self.at + line
            } else {
                self.source.len()
            };
            self.unclosed_text(Place {
                start,
                end: self.at,
            });
            return self.push(start, Token::Unread, true);
        };
        self.at += skip + hashes + 1 + length + ending.len();
        if wanted {
            self.push_text(start, body[..length].to_owned(), false);
        } else {
            self.byte_text(start);
        }
    }

    /// Says that texts of bytes are of no use here.
    fn byte_text(&mut self, start: usize) {
        let place = Place {
            start,
            end: self.at,
        };
        let message = "a scenario has no texts of bytes";
        self.sink.push(
            codes::UNSUPPORTED,
            place,
            message,
            "take the `b` before it away",
        );
        self.push(start, Token::Unread, true);
    }

    /// A character that belongs nowhere.
    fn stranger(&mut self, c: char) {
        let start = self.at;
        self.at += c.len_utf8();
        let place = Place {
            start,
            end: self.at,
        };
        let (message, mend) = match c {
            ';' => (
                "`;` separates nothing here".to_owned(),
                "separate with a comma",
            ),
            '/' => (
                "a single `/` means nothing here".to_owned(),
                "a comment begins with `//`",
            ),
            '\u{a0}' | '\u{2007}' | '\u{202f}' => (
                "this is a no-break space".to_owned(),
                "type an ordinary space",
            ),
            c if c.is_control() || c == '\u{feff}' => (
                format!("an invisible character, U+{:04X}", u32::from(c)),
                "delete it",
            ),
            c => (
                format!("`{c}` means nothing here"),
                "texts stand in quotation marks",
            ),
        };
        self.sink.push(codes::CHARACTER, place, message, mend);
        if c == ';' {
            self.push(start, Token::Comma, true);
        } else if let Some(last) = self.lexemes.list.last_mut() {
            last.damage();
        }
    }
}

/// Where white space and comments from `at` on end; and the place of a comment that is not closed.
fn blank_end(source: &str, mut at: usize) -> (usize, Option<Place>) {
    loop {
        // nearly all is indentation
        let bytes = source.as_bytes();
        while matches!(bytes.get(at), Some(b' ' | b'\n' | b'\t' | b'\r')) {
            at += 1;
        }
        if !matches!(bytes.get(at), Some(b'/' | 0x0B | 0x0C | 0x80..)) {
            return (at, None);
        }
        let rest = &source[at..];
        let blank = rest.len() - rest.trim_start_matches(is_space).len();
        let comment = &rest[blank..];
        at += blank;
        if comment.starts_with("//") {
            at += comment.find('\n').unwrap_or(comment.len());
        } else if comment.starts_with("/*") {
            match block_comment(comment) {
                Some(length) => at += length,
                None => {
                    return (
                        source.len(),
                        Some(Place {
                            start: at,
                            end: at + 2,
                        }),
                    );
                }
            }
        } else {
            return (at, None);
        }
    }
}

/// Length of the block comment with which `text` begins; comments may stand in comments.
fn block_comment(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut level) = (0, 0_usize);
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => (at, level) = (at + 2, level + 1),
            b"*/" => (at, level) = (at + 2, level - 1),
            _ => at += 1,
        }
        if level == 0 {
            return Some(at);
        }
    }
    None
}
