//! Lexemes → a tree. Goes on behind every mistake, and guesses which bracket was forgotten from what
//! stands where it cannot. What the values mean is not its business.

use super::lexeme::{AS_WRITTEN, Bracket, Lexeme, Lexemes, Token};
use super::literal::Number;
use super::tree::{Field, Kind, Name, Tree};
use crate::model::diagnostic::Place;
use crate::script::codes;
use crate::script::sink::Sink;
use std::borrow::Cow;
use std::cell::Cell;

/// How deep brackets may stand within brackets.
pub const DEEPEST: usize = 64;

/// What stands between brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Body {
    /// `name: value`
    Fields,
    /// `value`
    Items,
    /// `key: value`
    Entries,
}

/// Brackets that are open.
pub(super) struct Opened {
    /// Which.
    pub(super) bracket: Bracket,
    /// What stands in them.
    pub(super) body: Body,
    /// Where they were opened.
    pub(super) place: Place,
}

/// Reads lexemes one by one.
pub(super) struct Parser<'s, 'k> {
    /// Length of the file.
    pub(super) length: usize,
    /// Where lines end, so that naming a line costs little however often it is done.
    pub(super) line_ends: Vec<usize>,
    pub(super) lexemes: Vec<Lexeme>,
    source: &'s str,
    texts: Vec<String>,
    numbers: Vec<Number>,
    pub(super) at: usize,
    pub(super) opened: Vec<Opened>,
    /// Whether it was just guessed that brackets were not closed, so that no comma is to be expected.
    pub(super) guessed: bool,
    /// How often the parser has looked ahead; that is limited so that it takes time in proportion.
    pub(super) looks: Cell<usize>,
    /// Whether `Some(1, 2)` is `Some((1, 2))`.
    unwrap_variants: bool,
    pub(super) sink: &'k mut Sink,
}

impl<'s, 'k> Parser<'s, 'k> {
    /// Begins with the first lexeme.
    pub(super) fn new(source: &'s str, lexemes: Lexemes, sink: &'k mut Sink) -> Self {
        Parser {
            length: source.len(),
            line_ends: source.match_indices('\n').map(|(i, _)| i).collect(),
            source,
            lexemes: lexemes.list,
            texts: lexemes.texts,
            numbers: lexemes.numbers,
            at: 0,
            opened: Vec::new(),
            guessed: false,
            looks: Cell::new(0),
            unwrap_variants: false,
            sink,
        }
    }

    /// The header, one value, and nothing behind it.
    pub(super) fn file(&mut self) -> Option<Tree<'s>> {
        while self.peek() == Some(&Token::Sign('#')) {
            self.header();
        }
        while let Some(Token::Close(bracket)) = self.peek() {
            let bracket = *bracket;
            self.stray(bracket);
        }
        if self.peek().is_none() {
            let mend = "a scenario begins with `(` and ends with `)`";
            self.sink.push(
                codes::NOTHING,
                Place::default(),
                "there is no scenario here",
                mend,
            );
            return None;
        }
        let tree = self.value();
        if let Some(lexeme) = self.lexemes.get(self.at) {
            let place = lexeme.place();
            let (code, message) = match lexeme.token {
                Token::Close(b) => (codes::STRAY, format!("`{}` closes nothing", b.signs().1)),
                _ => (
                    codes::TRAILING,
                    "something follows after the scenario has ended".to_owned(),
                ),
            };
            let mend = "a bracket above may be closed too early; nothing from here on was read";
            self.sink.push(code, place, message, mend);
        }
        Some(tree)
    }

    pub(super) fn peek(&self) -> Option<&Token> {
        self.lexemes.get(self.at).map(|l| &l.token)
    }

    pub(super) fn peek_second(&self) -> Option<&Token> {
        self.lexemes.get(self.at + 1).map(|l| &l.token)
    }

    /// Where the next lexeme stands, or the end of the file.
    pub(super) fn here(&self) -> Place {
        let end = self.length;
        self.lexemes
            .get(self.at)
            .map_or(Place { start: end, end }, Lexeme::place)
    }

    /// A lexeme as it is written, without the quotation marks or prefix of a text or name.
    fn written(&self, lexeme: &Lexeme) -> &'s str {
        let Place { start, end } = lexeme.place();
        let inside = match lexeme.token {
            Token::Text(_) => self.source.get(start + 1..end.saturating_sub(1)),
            Token::Word(skip) => self.source.get(start + usize::from(skip)..end),
            _ => self.source.get(start..end),
        };
        inside.unwrap_or_default()
    }

    /// Where the last lexeme ended.
    fn behind(&self) -> usize {
        self.at
            .checked_sub(1)
            .and_then(|i| self.lexemes.get(i))
            .map_or(0, |l| l.place().end)
    }

    /// Whether the last lexeme was reported, so that what follows it proves nothing.
    pub(super) fn out_of_step(&self) -> bool {
        self.at
            .checked_sub(1)
            .and_then(|i| self.lexemes.get(i))
            .is_some_and(Lexeme::damaged)
    }

    /// `#![enable(implicit_some)]`
    fn header(&mut self) {
        let place = self.here();
        let line_end = |l: &Lexeme| l.token == Token::Close(Bracket::Square);
        let rest = &self.lexemes[self.at..];
        let length = rest.iter().position(line_end).map_or(rest.len(), |i| i + 1);
        let tokens = rest[..length].iter().map(|l| (l.token, self.written(l)));
        let tokens: Vec<(Token, &str)> = tokens.collect();
        self.at += length;
        if let [
            (Token::Sign('#'), _),
            (Token::Sign('!'), _),
            (Token::Open(Bracket::Square), _),
            inner @ ..,
            _,
        ] = tokens.as_slice()
        {
            match inner {
                [
                    (Token::Word(_), "type" | "schema"),
                    (Token::Sign('='), _),
                    (Token::Text(_), _),
                ] => return,
                [
                    (Token::Word(_), "enable"),
                    (Token::Open(_), _),
                    names @ ..,
                    (Token::Close(Bracket::Round), _),
                ] if names.iter().all(|t| self.extension(*t)) => {
                    return;
                }
                _ => {}
            }
        }
        let mend = "delete it, a scenario needs no header";
        self.sink
            .push(codes::HEADER, place, "this header cannot be read", mend);
    }

    /// Takes note of an extension; `false` where there is none of this name.
    fn extension(&mut self, token: (Token, &str)) -> bool {
        match token {
            (Token::Comma, _) => true,
            (Token::Word(_), "unwrap_newtypes" | "implicit_some" | "explicit_struct_names") => true,
            (Token::Word(_), "unwrap_variant_newtypes") => {
                self.unwrap_variants = true;
                true
            }
            _ => false,
        }
    }

    /// A value. Takes at least one lexeme, except before what ends a value: there it reports that one
    /// is missing.
    fn value(&mut self) -> Tree<'s> {
        let place = self.here();
        let Some(lexeme) = self.lexemes.get(self.at) else {
            return self.no_value(place);
        };
        let kind = match lexeme.token {
            Token::Text(AS_WRITTEN) => Kind::Text(Cow::Borrowed(self.written(lexeme))),
            Token::Text(number) => {
                let value = self.texts.get_mut(number as usize);
                Kind::Text(Cow::Owned(value.map(std::mem::take).unwrap_or_default()))
            }
            Token::Char(c) => Kind::Char(c),
            Token::Number(number) => match self.numbers.get(number as usize) {
                Some(Number::Int(n)) => Kind::Int(*n),
                Some(Number::Float(x)) => Kind::Float(*x),
                None => Kind::Broken,
            },
            Token::Unread => Kind::Broken,
            Token::Word(_) => {
                let word = self.written(lexeme);
                return self.named(word, place);
            }
            Token::Open(Bracket::Round) => return self.round(None),
            Token::Open(Bracket::Square) => {
                let items = self.nested(Bracket::Square, Body::Items, Self::item);
                return self.finish(place.start, items.map(Kind::List));
            }
            Token::Open(Bracket::Curly) => {
                let entries = self.nested(Bracket::Curly, Body::Entries, Self::entry);
                return self.finish(place.start, entries.map(Kind::Map));
            }
            Token::Close(_) | Token::Comma => return self.no_value(place),
            Token::Colon | Token::Sign(_) => {
                self.at += 1;
                return self.no_value(place);
            }
        };
        self.at += 1;
        Tree { kind, place }
    }

    fn no_value(&mut self, place: Place) -> Tree<'s> {
        if !self.out_of_step() {
            let mend = "a text in quotation marks, a number, a name or a bracket belongs here";
            self.sink
                .push(codes::EXPECTED, place, "a value is missing here", mend);
        }
        Tree {
            kind: Kind::Broken,
            place,
        }
    }

    /// A tree that began at `start` and ends behind the last lexeme.
    fn finish(&self, start: usize, kind: Option<Kind<'s>>) -> Tree<'s> {
        let place = Place {
            start,
            end: self.behind().max(start),
        };
        Tree {
            kind: kind.unwrap_or(Kind::Broken),
            place,
        }
    }

    /// A bare name, or a name with brackets.
    fn named(&mut self, word: &'s str, place: Place) -> Tree<'s> {
        self.at += 1;
        let kind = match word {
            "true" => Kind::Bool(true),
            "false" => Kind::Bool(false),
            "None" => Kind::None,
            "inf" | "inff32" | "inff64" => Kind::Float(f64::INFINITY),
            "NaN" | "NaNf32" | "NaNf64" => Kind::Float(f64::NAN),
            _ if self.peek() == Some(&Token::Open(Bracket::Round)) => {
                let tree = self.round(Some(Box::new(Name { value: word, place })));
                return if word == "Some" {
                    self.some(tree)
                } else {
                    tree
                };
            }
            _ => Kind::Word(word),
        };
        Tree { kind, place }
    }

    /// What `Some(…)` holds.
    fn some(&mut self, tree: Tree<'s>) -> Tree<'s> {
        let place = tree.place;
        let inner = match tree.kind {
            Kind::Items(_, mut items) if items.len() == 1 => items.pop(),
            Kind::Items(_, items) if self.unwrap_variants => Some(Tree {
                kind: Kind::Items(None, items),
                place,
            }),
            Kind::Fields(_, fields) if self.unwrap_variants => Some(Tree {
                kind: Kind::Fields(None, fields),
                place,
            }),
            Kind::Broken => None,
            _ => {
                let mend = "leave `Some` out: a value that is optional is just written";
                self.sink
                    .push(codes::SHAPE, place, "`Some` holds exactly one value", mend);
                None
            }
        };
        let kind = inner.map_or(Kind::Broken, |tree| Kind::Some(Box::new(tree)));
        Tree { kind, place }
    }

    /// `(…)`, perhaps behind a name.
    fn round(&mut self, name: Option<Box<Name<'s>>>) -> Tree<'s> {
        let start = name.as_ref().map_or(self.here().start, |n| n.place.start);
        if self.holds_fields() {
            let fields = self.nested(Bracket::Round, Body::Fields, Self::field);
            self.finish(start, fields.map(|fields| Kind::Fields(name, fields)))
        } else {
            let items = self.nested(Bracket::Round, Body::Items, Self::item);
            self.finish(start, items.map(|items| Kind::Items(name, items)))
        }
    }

    /// Whether fields stand in the brackets that open here, not plain values: the first few lexemes show
    /// it even where one of them is wrong.
    fn holds_fields(&self) -> bool {
        let inside = self.lexemes.get(self.at + 1..).unwrap_or_default();
        let mut before_is_name = false;
        for lexeme in inside.iter().take(6) {
            match lexeme.token {
                Token::Open(_) | Token::Close(_) => return false,
                Token::Colon | Token::Sign('=') if before_is_name => return true,
                token => before_is_name = matches!(token, Token::Word(_) | Token::Text(_)),
            }
        }
        false
    }

    /// Everything between two brackets, the opening one at the cursor; `None` where it is too deep.
    fn nested<T>(
        &mut self,
        bracket: Bracket,
        body: Body,
        one: fn(&mut Self) -> Option<T>,
    ) -> Option<Vec<T>> {
        let place = self.here();
        if self.opened.len() >= DEEPEST {
            self.too_deep(place);
            return None;
        }
        self.at += 1;
        self.opened.push(Opened {
            bracket,
            body,
            place,
        });
        let mut list = Vec::new();
        loop {
            match self.peek() {
                Some(Token::Close(b)) if *b == bracket => {
                    self.at += 1;
                    break;
                }
                Some(Token::Close(b)) => {
                    let b = *b;
                    if self.opened.iter().any(|o| o.bracket == b) && !self.is_stray() {
                        self.unclosed();
                        break;
                    }
                    self.stray(b);
                }
                Some(Token::Comma) => {
                    let place = self.here();
                    if !self.lexemes[self.at].damaged() && !self.out_of_step() {
                        let message = "there is nothing before this comma";
                        self.sink
                            .push(codes::EXPECTED, place, message, "take the comma away");
                    }
                    self.at += 1;
                }
                None => {
                    self.unclosed();
                    break;
                }
                Some(_) if self.belongs_outside() => {
                    self.unclosed();
                    break;
                }
                Some(_) => {
                    let before = self.at;
                    self.guessed = false;
                    list.extend(one(self));
                    self.at = self.at.max(before + 1);
                    self.comma(bracket);
                }
            }
        }
        self.opened.pop();
        // there are many lists, of a few each: room to grow would be most of a long file's tree
        list.shrink_to_fit();
        Some(list)
    }

    /// The comma behind an entry.
    fn comma(&mut self, bracket: Bracket) {
        match self.peek() {
            Some(Token::Comma) => self.at += 1,
            None | Some(Token::Close(_)) => {}
            Some(_) if self.guessed || self.out_of_step() || self.belongs_outside() => {}
            Some(_) => {
                let end = self.behind();
                let (_, close) = bracket.signs();
                let message = format!("a comma or `{close}` is missing here");
                let mend = "separate what stands in brackets with commas";
                self.sink
                    .push(codes::COMMA, Place { start: end, end }, message, mend);
            }
        }
    }

    fn item(&mut self) -> Option<Tree<'s>> {
        if let (Some(Token::Word(_)), Some(Token::Colon)) = (self.peek(), self.peek_second()) {
            let name = self.written(&self.lexemes[self.at]);
            let message = format!("`{name}:` names a field, but here stand values without names");
            let place = self.here();
            self.sink.push(
                codes::EXPECTED,
                place,
                message,
                "put the fields in brackets `( )`",
            );
            self.at += 2;
        }
        Some(self.value())
    }

    fn field(&mut self) -> Option<Field<'s>> {
        let place = self.here();
        let written = self.lexemes.get(self.at).map(|l| self.written(l));
        let value = match (written, self.peek(), self.peek_second()) {
            (Some(name), Some(Token::Word(_)), _) => name,
            (Some(name), Some(Token::Text(_)), Some(Token::Colon | Token::Sign('='))) => {
                let message = "the name of a field stands without quotation marks";
                self.sink
                    .push(codes::EXPECTED, place, message, format!("write `{name}:`"));
                name
            }
            _ => {
                if !self.out_of_step() {
                    let message = "the name of a field is missing here";
                    self.sink
                        .push(codes::EXPECTED, place, message, "write `name: value`");
                }
                self.value();
                return None;
            }
        };
        self.at += 1;
        let tree = self.value_behind_colon(value);
        Some(Field {
            name: Name { value, place },
            value: tree,
        })
    }

    fn entry(&mut self) -> Option<(Tree<'s>, Tree<'s>)> {
        let key = self.value();
        let name = match &key.kind {
            Kind::Text(text) => text,
            _ => "the key",
        };
        let value = self.value_behind_colon(name);
        Some((key, value))
    }

    /// The colon behind a name, and the value behind it.
    fn value_behind_colon(&mut self, name: &str) -> Tree<'s> {
        self.colon(name);
        let behind_colon = self
            .lexemes
            .get(self.at.wrapping_sub(1))
            .is_some_and(|l| l.token == Token::Colon);
        let place = self.here();
        match self.peek() {
            // that the colon is missing has been said
            None | Some(Token::Close(_) | Token::Comma) if !behind_colon => Tree {
                kind: Kind::Broken,
                place,
            },
            _ => self.value(),
        }
    }

    /// The colon behind a name.
    fn colon(&mut self, name: &str) {
        let place = self.here();
        match self.peek() {
            Some(Token::Colon) => self.at += 1,
            Some(Token::Sign('=')) => {
                let message = "a name and its value are separated by a colon, not by `=`";
                self.sink.push(
                    codes::EXPECTED,
                    place,
                    message,
                    format!("write `{name}: …`"),
                );
                self.at += 1;
            }
            _ if self.out_of_step() => {}
            _ => {
                let end = self.behind();
                let message = format!("a colon is missing after `{name}`");
                let place = Place { start: end, end };
                self.sink.push(
                    codes::EXPECTED,
                    place,
                    message,
                    format!("write `{name}: …`"),
                );
            }
        }
    }
}
