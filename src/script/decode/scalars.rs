//! Plain values: texts, ids, numbers, flags and words. Whether an id leads anywhere is not asked here.

use super::Decoder;
use crate::model::diagnostic::Place;
use crate::model::ids::is_well_formed;
use crate::script::codes;
use crate::script::names;
use crate::script::ron::tree::{Kind, Tree};
use crate::script::source::{Number, Spanned, Text};
use std::fmt::Debug;

/// The longest text, in characters.
pub const LONGEST: usize = 20_000;

impl Decoder<'_> {
    /// Reports that something else is expected; silent about what is reported as unreadable already.
    pub(super) fn wrong_type(&mut self, tree: &Tree<'_>, expected: &str) {
        if tree.kind == Kind::Broken {
            return;
        }
        let message = format!("expected {expected}, found {}", tree.describe());
        self.sink
            .push(codes::TYPE, tree.head(), message, mend_type(tree, expected));
    }

    /// A text.
    pub(super) fn text(&mut self, tree: &Tree<'_>) -> Option<Text> {
        let value = match &tree.kind {
            Kind::Text(text) => text.to_string(),
            Kind::Char(c) => c.to_string(),
            Kind::Some(inner) => return self.text(inner),
            _ => {
                self.wrong_type(tree, "a text");
                return None;
            }
        };
        // no more characters than bytes: most texts need no counting
        if value.len() > LONGEST && value.chars().count() > LONGEST {
            let length = value.chars().count();
            let message = format!("this text has {length} characters; {LONGEST} are allowed");
            let place = Place {
                start: tree.place.start,
                end: tree.place.start + 1,
            };
            self.sink
                .push(codes::TEXT_SIZE, place, message, "make it shorter");
            return None;
        }
        Some(Spanned {
            value,
            place: tree.place,
        })
    }

    /// An id. One that is not well formed is reported and returned, so that links to it are found.
    pub(super) fn id(&mut self, tree: &Tree<'_>) -> Option<Text> {
        let id = self.text(tree)?;
        if !is_well_formed(&id.value) {
            let message = format!("`{}` is not an id", id.value.escape_debug());
            let mend = match crate::script::fold::to_id(&id.value) {
                Some(better) => format!("write `{better}`: lower-case words joined by hyphens"),
                None => {
                    "an id is made of lower-case words joined by hyphens: `asks-again`".to_owned()
                }
            };
            self.sink.push(codes::ID, id.place, message, mend);
        }
        Some(id)
    }

    /// A whole number from `low` to `high`; beyond that it is reported.
    pub(super) fn whole(&mut self, tree: &Tree<'_>, low: i64, high: i64) -> Option<Number> {
        match &tree.kind {
            Kind::Int(n) => match i64::try_from(*n) {
                Ok(value) if (low..=high).contains(&value) => Some(Spanned {
                    value,
                    place: tree.place,
                }),
                _ => {
                    let message = format!("{n} is beyond what is allowed here");
                    let mend = if high >= 1_000_000 && low >= 0 {
                        format!("take a whole number from {low} on")
                    } else {
                        format!("take a whole number from {} to {high}", sign(low))
                    };
                    self.sink.push(codes::RANGE, tree.place, message, mend);
                    None
                }
            },
            Kind::Some(inner) => self.whole(inner, low, high),
            _ => {
                self.wrong_type(tree, "a whole number");
                None
            }
        }
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, tree: &Tree<'_>) -> Option<bool> {
        match &tree.kind {
            Kind::Bool(value) => Some(*value),
            Kind::Some(inner) => self.flag(inner),
            _ => {
                self.wrong_type(tree, "`true` or `false`");
                None
            }
        }
    }

    /// One of the words that `all` are written as (which is how `Debug` writes them).
    pub(super) fn word<T: Copy + Debug>(&mut self, tree: &Tree<'_>, all: &[T]) -> Option<T> {
        let words: Vec<String> = all.iter().map(|x| format!("{x:?}")).collect();
        let names: Vec<&str> = words.iter().map(String::as_str).collect();
        let found = match &tree.kind {
            Kind::Word(word) => word,
            Kind::Some(inner) => return self.word(inner, all),
            Kind::Text(text) if names.contains(&&**text) => {
                let message = format!("expected a name, found the text \"{text}\"");
                let mend = format!("write `{text}` without quotation marks");
                self.sink.push(codes::TYPE, tree.place, message, mend);
                return None;
            }
            _ => {
                self.wrong_type(tree, &format!("one of {}", names::quoted(&names)));
                return None;
            }
        };
        let position = names.iter().position(|name| name == found);
        if position.is_none() {
            let message = format!("`{found}` is not one of the words allowed here");
            let mend = names::hint(found, names.iter().copied(), "");
            self.sink.push(codes::WORD, tree.place, message, mend);
        }
        position.map(|i| all[i])
    }
}

/// A number with a proper minus.
fn sign(n: i64) -> String {
    if n < 0 {
        format!("−{}", n.unsigned_abs())
    } else {
        n.to_string()
    }
}

/// How to mend a value of the wrong type.
fn mend_type(tree: &Tree<'_>, expected: &str) -> String {
    match (&tree.kind, expected) {
        (Kind::Word(word), "a text") => format!("put it in quotation marks: \"{word}\""),
        (Kind::Int(n), "a text") => format!("put it in quotation marks: \"{n}\""),
        (Kind::Text(text), "a whole number") if text.trim().parse::<i64>().is_ok() => {
            format!("write {} without quotation marks", text.trim())
        }
        (Kind::Float(_), "a whole number") => "whole numbers have no decimal point".to_owned(),
        (Kind::Text(_), e) if e.starts_with("a list") => "put `[` and `]` around it".to_owned(),
        (Kind::Fields(..) | Kind::Items(..), e) if e.starts_with("a list") => {
            "put `[` and `]` around it".to_owned()
        }
        _ => String::new(),
    }
}
