//! Tokens of a condition → its tree, by precedence: `or`, `and`, `not`, comparison, `+ -`. Names are
//! not looked up here. Stops at the first mistake of syntax: behind it, a condition has no meaning.

use super::Fault;
use super::lexer::{Lexeme, Token, lex};
use crate::model::expr::Comparison;
use crate::script::codes;

/// How deep brackets, `not` and minus may be nested.
pub const DEEPEST: usize = 32;
/// How many operators a condition may have.
pub const MOST_OPERATORS: usize = 256;

/// A tree with the bytes that it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ast<'s> {
    /// What.
    pub(super) kind: Kind<'s>,
    /// First byte.
    pub(super) start: usize,
    /// One past the last.
    pub(super) end: usize,
}

/// The kinds of trees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind<'s> {
    /// `3`
    Number(i64),
    /// `"kettle"`
    Text(&'s str),
    /// `mood`
    Name(&'s str),
    /// `met(symptom)`; the second part is the name in brackets, with its place
    Call(&'s str, Box<Ast<'s>>),
    /// `not a`
    Not(Box<Ast<'s>>),
    /// `a and b`
    And(Box<Ast<'s>>, Box<Ast<'s>>),
    /// `a or b`
    Or(Box<Ast<'s>>, Box<Ast<'s>>),
    /// `a < b`
    Compare(Comparison, Box<Ast<'s>>, Box<Ast<'s>>),
    /// `a + b`
    Add(Box<Ast<'s>>, Box<Ast<'s>>),
    /// `a - b`
    Sub(Box<Ast<'s>>, Box<Ast<'s>>),
}

type Parsed<'s> = Result<Ast<'s>, Fault>;

/// Reads a whole condition or sum.
pub(super) fn parse(source: &str) -> Parsed<'_> {
    let lexemes = lex(source);
    let mut parser = Parser {
        lexemes,
        at: 0,
        end: source.len(),
        depth: 0,
        operators: 0,
    };
    let ast = parser.or()?;
    if parser.at < parser.lexemes.len() {
        return Err(parser.unexpected("`and`, `or` or the end of the condition"));
    }
    Ok(ast)
}

struct Parser<'s> {
    lexemes: Vec<Lexeme<'s>>,
    at: usize,
    end: usize,
    depth: usize,
    operators: usize,
}

impl<'s> Parser<'s> {
    fn peek(&self) -> Option<&Token<'s>> {
        self.lexemes.get(self.at).map(|l| &l.token)
    }

    fn take(&mut self, token: &Token<'s>) -> bool {
        let found = self.peek() == Some(token);
        self.at += usize::from(found);
        found
    }

    /// The bytes of the next token; at the end, those of the last.
    fn span(&self) -> (usize, usize) {
        match self.lexemes.get(self.at).or(self.lexemes.last()) {
            Some(l) => (l.start, l.end),
            None => (0, self.end),
        }
    }

    /// That something else is expected where the cursor is.
    fn unexpected(&self, expected: &str) -> Fault {
        let (start, end) = self.span();
        let (found, mend) = match self.peek() {
            None => ("the condition ends".to_owned(), ""),
            Some(Token::Unclosed) => ("a text is not closed".to_owned(), "close it with `\\\"`"),
            Some(Token::Sign("=")) => ("found `=`".to_owned(), "to compare, write `==`"),
            Some(Token::Sign("&&")) => ("found `&&`".to_owned(), "write `and`"),
            Some(Token::Sign("||")) => ("found `||`".to_owned(), "write `or`"),
            Some(Token::Sign("!")) => ("found `!`".to_owned(), "write `not`"),
            Some(Token::Sign("=>")) => ("found `=>`".to_owned(), "write `>=`"),
            Some(Token::Sign("=<")) => ("found `=<`".to_owned(), "write `<=`"),
            Some(Token::Sign("<>")) => ("found `<>`".to_owned(), "write `!=`"),
            Some(Token::Sign(s)) => (format!("found `{s}`"), ""),
            Some(Token::Name(n)) => (format!("found `{n}`"), ""),
            Some(Token::Number(None)) => ("this number is too large".to_owned(), ""),
            Some(Token::Number(Some(n))) => (format!("found the number {n}"), ""),
            Some(Token::Text(t)) => (format!("found the text \"{t}\""), ""),
            Some(Token::Other(c)) => (format!("found `{c}`"), ""),
        };
        let message = format!("expected {expected}; {found}");
        Fault {
            code: codes::CONDITION,
            start,
            end,
            message,
            mend: mend.to_owned(),
        }
    }

    /// Counts an operator; an error where there are too many.
    fn operator(&mut self) -> Result<(), Fault> {
        self.operators += 1;
        if self.operators <= MOST_OPERATORS {
            Ok(())
        } else {
            Err(self.too_much("long"))
        }
    }

    fn too_much(&self, how: &str) -> Fault {
        let (start, end) = self.span();
        let message = format!("this condition is too {how}");
        let mend = "keep part of it in a variable".to_owned();
        Fault {
            code: codes::CONDITION_SIZE,
            start,
            end,
            message,
            mend,
        }
    }

    /// Reads something one level deeper.
    fn deeper(&mut self, read: fn(&mut Self) -> Parsed<'s>) -> Parsed<'s> {
        if self.depth >= DEEPEST {
            return Err(self.too_much("deeply nested"));
        }
        self.depth += 1;
        let ast = read(self);
        self.depth -= 1;
        ast
    }

    fn or(&mut self) -> Parsed<'s> {
        let mut left = self.and()?;
        while self.take(&Token::Name("or")) {
            self.operator()?;
            left = join(Kind::Or, left, self.and()?);
        }
        Ok(left)
    }

    fn and(&mut self) -> Parsed<'s> {
        let mut left = self.not()?;
        while self.take(&Token::Name("and")) {
            self.operator()?;
            left = join(Kind::And, left, self.not()?);
        }
        Ok(left)
    }

    fn not(&mut self) -> Parsed<'s> {
        let (start, _) = self.span();
        if !self.take(&Token::Name("not")) {
            return self.comparison();
        }
        let inner = self.deeper(Self::not)?;
        let end = inner.end;
        Ok(Ast {
            kind: Kind::Not(Box::new(inner)),
            start,
            end,
        })
    }

    fn comparison(&mut self) -> Parsed<'s> {
        let left = self.sum()?;
        let Some(comparison) = self.comparison_sign() else {
            return Ok(left);
        };
        self.operator()?;
        let right = self.sum()?;
        let (start, end) = self.span();
        if self.comparison_sign().is_some() {
            let message = "comparisons cannot stand in a row".to_owned();
            let mend = "join them with `and`: `a < b and b < c`".to_owned();
            return Err(Fault {
                code: codes::CHAIN,
                start,
                end,
                message,
                mend,
            });
        }
        Ok(join(|l, r| Kind::Compare(comparison, l, r), left, right))
    }

    fn comparison_sign(&mut self) -> Option<Comparison> {
        let Some(Token::Sign(sign)) = self.peek() else {
            return None;
        };
        let comparison = match *sign {
            "==" => Comparison::Equal,
            "!=" => Comparison::NotEqual,
            "<" => Comparison::Less,
            "<=" => Comparison::LessOrEqual,
            ">" => Comparison::Greater,
            ">=" => Comparison::GreaterOrEqual,
            _ => return None,
        };
        self.at += 1;
        Some(comparison)
    }

    fn sum(&mut self) -> Parsed<'s> {
        let mut left = self.term()?;
        loop {
            let kind = match self.peek() {
                Some(Token::Sign("+")) => Kind::Add,
                Some(Token::Sign("-")) => Kind::Sub,
                _ => return Ok(left),
            };
            self.at += 1;
            self.operator()?;
            left = join(kind, left, self.term()?);
        }
    }

    fn term(&mut self) -> Parsed<'s> {
        let (start, end) = self.span();
        let kind = match self.peek() {
            Some(Token::Number(Some(n))) => Kind::Number(*n),
            Some(Token::Text(text)) => Kind::Text(text),
            Some(Token::Name(name)) if !matches!(*name, "and" | "or" | "not") => {
                let name = *name;
                self.at += 1;
                if self.peek() == Some(&Token::Sign("(")) {
                    return self.call(name, start);
                }
                return Ok(Ast {
                    kind: Kind::Name(name),
                    start,
                    end,
                });
            }
            Some(Token::Sign("-")) => {
                self.at += 1;
                return self.negative(start);
            }
            Some(Token::Sign("(")) => {
                self.at += 1;
                let inner = self.deeper(Self::or)?;
                if !self.take(&Token::Sign(")")) {
                    return Err(self.unexpected("`)`"));
                }
                return Ok(inner);
            }
            _ => return Err(self.unexpected("a name, a number or `(`")),
        };
        self.at += 1;
        Ok(Ast { kind, start, end })
    }

    fn negative(&mut self, start: usize) -> Parsed<'s> {
        let inner = self.deeper(Self::term)?;
        let end = inner.end;
        let kind = match inner.kind {
            Kind::Number(n) => Kind::Number(-n),
            _ => {
                let zero = Ast {
                    kind: Kind::Number(0),
                    start,
                    end: start + 1,
                };
                Kind::Sub(Box::new(zero), Box::new(inner))
            }
        };
        Ok(Ast { kind, start, end })
    }

    fn call(&mut self, function: &'s str, start: usize) -> Parsed<'s> {
        self.at += 1;
        let (inner_start, inner_end) = self.span();
        let (Some(Token::Name(name)) | Some(Token::Text(name))) = self.peek() else {
            return Err(self.unexpected(&format!("a name in `{function}(…)`")));
        };
        let inner = Ast {
            kind: Kind::Name(name),
            start: inner_start,
            end: inner_end,
        };
        self.at += 1;
        let (_, end) = self.span();
        if !self.take(&Token::Sign(")")) {
            return Err(self.unexpected("`)`"));
        }
        Ok(Ast {
            kind: Kind::Call(function, Box::new(inner)),
            start,
            end,
        })
    }
}

fn join<'s>(
    kind: impl FnOnce(Box<Ast<'s>>, Box<Ast<'s>>) -> Kind<'s>,
    left: Ast<'s>,
    right: Ast<'s>,
) -> Ast<'s> {
    let (start, end) = (left.start, right.end);
    Ast {
        kind: kind(Box::new(left), Box::new(right)),
        start,
        end,
    }
}
