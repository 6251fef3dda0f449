//! Brackets that are missing or one too many: which, judged by what stands where it cannot. Reads no
//! values.

use super::lexeme::{Bracket, Lexeme, Token};
use super::parser::{Body, DEEPEST, Parser};
use crate::model::diagnostic::Place;
use crate::script::codes;

/// How often the parser may look ahead; each look may go to the end of the file.
const MOST_LOOKS: usize = 64;

impl Parser<'_, '_> {
    /// Whether what comes next cannot stand in the innermost brackets but could in those around them:
    /// then the innermost were not closed.
    pub(super) fn belongs_outside(&self) -> bool {
        self.could_be_outside() && !self.closes_first()
    }

    /// Whether the innermost brackets are closed before those around them, so that they were not
    /// forgotten.
    fn closes_first(&self) -> bool {
        if self.looks.replace(self.looks.get() + 1) >= MOST_LOOKS {
            return false;
        }
        let Some(inner) = self.opened.last() else {
            return false;
        };
        let mut level = 0_usize;
        for lexeme in &self.lexemes[self.at..] {
            match &lexeme.token {
                Token::Open(_) => level += 1,
                Token::Close(bracket) if level == 0 => return *bracket == inner.bracket,
                Token::Close(_) => level -= 1,
                _ => {}
            }
        }
        false
    }

    /// Whether a closing bracket that does not fit is one too many, not the sign that one before it is
    /// missing: whether what follows fits better without it.
    pub(super) fn is_stray(&self) -> bool {
        if self.looks.replace(self.looks.get() + 1) >= MOST_LOOKS {
            return false;
        }
        let opened: Vec<Bracket> = self.opened.iter().map(|o| o.bracket).collect();
        let without = misfits(opened.clone(), &self.lexemes[self.at + 1..]);
        without < misfits(opened, &self.lexemes[self.at..])
    }

    /// Whether what comes next can stand in the brackets around the innermost, but not in those.
    fn could_be_outside(&self) -> bool {
        let [.., outer, inner] = self.opened.as_slice() else {
            return false;
        };
        let outer_has = |body| {
            outer.body == body
                || self
                    .opened
                    .iter()
                    .rev()
                    .skip(2)
                    .take(2)
                    .any(|o| o.body == body)
        };
        let next = (self.peek(), self.peek_second());
        match (inner.body, next) {
            (Body::Fields, (Some(Token::Text(_)), Some(Token::Colon))) => outer_has(Body::Entries),
            (Body::Fields, (Some(Token::Open(Bracket::Round)), _)) => outer.body == Body::Items,
            (Body::Fields, (Some(Token::Word(_)), Some(Token::Open(Bracket::Round)))) => {
                outer.body == Body::Items
            }
            (Body::Items, (Some(Token::Word(_)), Some(Token::Colon))) => outer_has(Body::Fields),
            (Body::Items, (Some(Token::Text(_)), Some(Token::Colon))) => outer_has(Body::Entries),
            _ => false,
        }
    }

    /// Reports the innermost brackets as unclosed.
    pub(super) fn unclosed(&mut self) {
        self.guessed = true;
        let Some(opened) = self.opened.last() else {
            return;
        };
        if self.out_of_step() {
            return;
        }
        let (open, close) = opened.bracket.signs();
        let place = opened.place;
        let found = match self.peek() {
            None => "the end of the file".to_owned(),
            Some(_) => {
                let at = self.here().start;
                format!(
                    "line {}",
                    self.line_ends.partition_point(|end| *end < at) + 1
                )
            }
        };
        let message = format!("this `{open}` is not closed before {found}");
        self.sink
            .push(codes::UNCLOSED, place, message, format!("add `{close}`"));
    }

    /// Reports a closing bracket that closes nothing, and passes over it.
    pub(super) fn stray(&mut self, bracket: Bracket) {
        let place = self.here();
        let message = format!("`{}` closes nothing", bracket.signs().1);
        self.sink.push(
            codes::STRAY,
            place,
            message,
            "take it away, or add the one that opens",
        );
        self.lexemes[self.at].damage();
        self.at += 1;
    }

    /// Reports too deep brackets and passes over all of them.
    pub(super) fn too_deep(&mut self, place: Place) {
        let message = format!("brackets stand within brackets more than {DEEPEST} deep");
        self.sink.push(
            codes::DEPTH,
            place,
            message,
            "a scenario needs no more than ten",
        );
        let mut level = 0_usize;
        while let Some(token) = self.peek() {
            match token {
                Token::Open(_) => level += 1,
                Token::Close(_) => level = level.saturating_sub(1),
                _ => {}
            }
            self.at += 1;
            if level == 0 {
                return;
            }
        }
        // nothing is left that could close the brackets around it
        if let Some(last) = self.lexemes.last_mut() {
            last.damage();
        }
    }
}

/// How many brackets do not fit one another, from some that are open on.
fn misfits(mut opened: Vec<Bracket>, lexemes: &[Lexeme]) -> usize {
    let mut misfits = 0;
    // how many of each are open, so that one that is not is told without a search
    let mut count = [0_usize; 3];
    for bracket in &opened {
        count[*bracket as usize] += 1;
    }
    for lexeme in lexemes {
        match lexeme.token {
            Token::Open(bracket) => {
                opened.push(bracket);
                count[bracket as usize] += 1;
            }
            Token::Close(bracket) if count[bracket as usize] == 0 => misfits += 1,
            Token::Close(bracket) => {
                while let Some(last) = opened.pop() {
                    count[last as usize] -= 1;
                    if last == bracket {
                        break;
                    }
                    misfits += 1;
                }
            }
            _ => {}
        }
    }
    misfits + opened.len()
}
