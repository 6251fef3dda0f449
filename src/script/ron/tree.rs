//! What the reader makes of a file: values with their places. It borrows from the file what stands there
//! as it is. Knows nothing of scenarios.

use crate::model::diagnostic::Place;
use std::borrow::Cow;

/// Something and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The thing.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree<'s> {
    /// What it is.
    pub kind: Kind<'s>,
    /// From its first to its last byte, brackets and quotation marks included.
    pub place: Place,
}

/// The kinds of values.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind<'s> {
    /// Something was there that could not be read and is reported already.
    Broken,
    /// `true`, `false`
    Bool(bool),
    /// A whole number, within what 64 bits can hold with or without sign.
    Int(i128),
    /// Any other number.
    Float(f64),
    /// `'x'`
    Char(char),
    /// `"x"`, `r"x"`
    Text(Cow<'s, str>),
    /// A bare name: `Chat`
    Word(&'s str),
    /// `None`
    None,
    /// `Some(x)`
    Some(Box<Tree<'s>>),
    /// `(a: 1)` or `Name(a: 1)`
    Fields(Option<Box<Name<'s>>>, Vec<Field<'s>>),
    /// `(1, 2)`, `Name(1, 2)`, `()`
    Items(Option<Box<Name<'s>>>, Vec<Tree<'s>>),
    /// `[1, 2]`
    List(Vec<Tree<'s>>),
    /// `{ "a": 1 }`
    Map(Vec<(Tree<'s>, Tree<'s>)>),
}

/// A name with its place.
pub type Name<'s> = Spanned<&'s str>;

/// A field: its name and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Field<'s> {
    /// The name.
    pub name: Name<'s>,
    /// The value.
    pub value: Tree<'s>,
}

impl Tree<'_> {
    /// The name before the brackets, the opening bracket, or the whole of a plain value: where to point
    /// at when something is to be said about the whole.
    pub fn head(&self) -> Place {
        match &self.kind {
            Kind::Fields(Some(name), _) | Kind::Items(Some(name), _) => name.place,
            Kind::Fields(None, _) | Kind::Items(None, _) | Kind::List(_) | Kind::Map(_) => Place {
                start: self.place.start,
                end: self.place.start + 1,
            },
            _ => self.place,
        }
    }

    /// What was found, for “expected …, found …”.
    pub fn describe(&self) -> String {
        match &self.kind {
            Kind::Broken => "something that cannot be read".to_owned(),
            Kind::Bool(b) => format!("`{b}`"),
            Kind::Int(n) => format!("the number {n}"),
            Kind::Float(x) => format!("the number {x}"),
            Kind::Char(c) => format!("the character '{c}'"),
            Kind::Text(t) => format!("the text \"{}\"", shortened(t)),
            Kind::Word(w) => format!("the name `{}`", shortened(w)),
            Kind::None => "`None`".to_owned(),
            Kind::Some(_) => "`Some(…)`".to_owned(),
            Kind::Fields(Some(n), _) | Kind::Items(Some(n), _) => {
                format!("`{}(…)`", shortened(n.value))
            }
            Kind::Fields(None, _) => "fields in round brackets".to_owned(),
            Kind::Items(None, _) => "values in round brackets".to_owned(),
            Kind::List(_) => "a list in square brackets".to_owned(),
            Kind::Map(_) => "a map in curly brackets".to_owned(),
        }
    }
}

/// A text cut to what fits in a message, on one line.
fn shortened(text: &str) -> String {
    let line = text.lines().next().unwrap_or("");
    match line.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None if line.len() < text.trim_end().len() => format!("{line}…"),
        None => line.to_owned(),
    }
}
