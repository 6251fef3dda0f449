//! Lexemes → a tree. Goes on behind every mistake, and guesses which bracket was forgotten from what
//! stands where it cannot. What the values mean is not its business.

use super::lexer::{Bracket, Lexeme, Token};
use super::literal::Number;
use super::tree::{Field, Kind, Name, Tree};
use crate::model::diagnostic::Place;
use crate::script::codes;
use crate::script::sink::Sink;
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
    pub(super) lexemes: Vec<Lexeme<'s>>,
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
    pub(super) fn new(source: &'s str, lexemes: Vec<Lexeme<'s>>, sink: &'k mut Sink) -> Self {
        Parser {
            length: source.len(),
            line_ends: source.match_indices('\n').map(|(i, _)| i).collect(),
            lexemes,
            at: 0,
            opened: Vec::new(),
            guessed: false,
            looks: Cell::new(0),
            unwrap_variants: false,
            sink,
        }
    }

    /// The header, one value, and nothing behind it.
    pub(super) fn file(&mut self) -> Option<Tree> {
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

    pub(super) fn peek(&self) -> Option<&Token<'s>> {
        self.lexemes.get(self.at).map(|l| &l.token)
    }

    pub(super) fn peek_second(&self) -> Option<&Token<'s>> {
        self.lexemes.get(self.at + 1).map(|l| &l.token)
    }

    /// Where the next lexeme stands, or the end of the file.
    pub(super) fn here(&self) -> Place {
        let end = self.length;
        self.lexemes
            .get(self.at)
            .map_or(Place { start: end, end }, Lexeme::place)
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
        let line_end = |l: &Lexeme<'_>| l.token == Token::Close(Bracket::Square);
        let rest = &self.lexemes[self.at..];
        let length = rest.iter().position(line_end).map_or(rest.len(), |i| i + 1);
        let tokens: Vec<Token<'s>> = rest[..length].iter().map(|l| l.token.clone()).collect();
        self.at += length;
        if let [
            Token::Sign('#'),
            Token::Sign('!'),
            Token::Open(Bracket::Square),
            inner @ ..,
            _,
        ] = tokens.as_slice()
        {
            match inner {
                [
                    Token::Word("type" | "schema"),
                    Token::Sign('='),
                    Token::Text(_),
                ] => return,
                [
                    Token::Word("enable"),
                    Token::Open(_),
                    names @ ..,
                    Token::Close(Bracket::Round),
                ] if names.iter().all(|t| self.extension(t)) => {
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
    fn extension(&mut self, token: &Token<'_>) -> bool {
        match token {
            Token::Comma | Token::Word("unwrap_newtypes" | "implicit_some") => true,
            Token::Word("explicit_struct_names") => true,
            Token::Word("unwrap_variant_newtypes") => {
                self.unwrap_variants = true;
                true
            }
            _ => false,
        }
    }

    /// A value. Takes at least one lexeme, except before what ends a value: there it reports that one
    /// is missing.
    fn value(&mut self) -> Tree {
        let place = self.here();
        let Some(lexeme) = self.lexemes.get_mut(self.at) else {
            return self.no_value(place);
        };
        let kind = match &mut lexeme.token {
            Token::Text(text) => Kind::Text(std::mem::take(text)),
            Token::Char(c) => Kind::Char(*c),
            Token::Number(number) => match **number {
                Number::Int(n) => Kind::Int(n),
                Number::Float(x) => Kind::Float(x),
            },
            Token::Unread => Kind::Broken,
            Token::Word(word) => {
                let word = *word;
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

    fn no_value(&mut self, place: Place) -> Tree {
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
    fn finish(&self, start: usize, kind: Option<Kind>) -> Tree {
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
    fn named(&mut self, word: &str, place: Place) -> Tree {
        self.at += 1;
        let kind = match word {
            "true" => Kind::Bool(true),
            "false" => Kind::Bool(false),
            "None" => Kind::None,
            "inf" | "inff32" | "inff64" => Kind::Float(f64::INFINITY),
            "NaN" | "NaNf32" | "NaNf64" => Kind::Float(f64::NAN),
            _ if self.peek() == Some(&Token::Open(Bracket::Round)) => {
                let tree = self.round(Some(Box::new(Name {
                    value: word.to_owned(),
                    place,
                })));
                return if word == "Some" {
                    self.some(tree)
                } else {
                    tree
                };
            }
            _ => Kind::Word(word.to_owned()),
        };
        Tree { kind, place }
    }

    /// What `Some(…)` holds.
    fn some(&mut self, tree: Tree) -> Tree {
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
    fn round(&mut self, name: Option<Box<Name>>) -> Tree {
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
        let inside = self
            .lexemes
            .iter()
            .skip(self.at + 1)
            .take(6)
            .map(|l| &l.token);
        let inside: Vec<&Token<'_>> = inside
            .take_while(|t| !matches!(t, Token::Open(_) | Token::Close(_)))
            .collect();
        inside.windows(2).any(|pair| {
            matches!(pair[0], Token::Word(_) | Token::Text(_))
                && matches!(pair[1], Token::Colon | Token::Sign('='))
        })
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

    fn item(&mut self) -> Option<Tree> {
        if let (Some(Token::Word(name)), Some(Token::Colon)) = (self.peek(), self.peek_second()) {
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

    fn field(&mut self) -> Option<Field> {
        let place = self.here();
        let value = match (self.peek(), self.peek_second()) {
            (Some(Token::Word(name)), _) => (*name).to_owned(),
            (Some(Token::Text(name)), Some(Token::Colon | Token::Sign('='))) => {
                let name = name.clone();
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
        let tree = self.value_behind_colon(&value);
        Some(Field {
            name: Name { value, place },
            value: tree,
        })
    }

    fn entry(&mut self) -> Option<(Tree, Tree)> {
        let key = self.value();
        let name = match &key.kind {
            Kind::Text(text) => text.clone(),
            _ => "the key".to_owned(),
        };
        let value = self.value_behind_colon(&name);
        Some((key, value))
    }

    /// The colon behind a name, and the value behind it.
    fn value_behind_colon(&mut self, name: &str) -> Tree {
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
