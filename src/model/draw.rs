//! What an attempt drew from its seed.

/// A drawn value, in the order of [`Program::vary`](super::program::Program::vary).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drawn {
    /// The item at this place of a `OneOf`.
    Item(u32),
    /// The finished text of a `Digits`.
    Digits(String),
    /// Whole units of a `Money`'s currency.
    Money(i64),
    /// An `Int`.
    Int(i64),
}

impl Drawn {
    /// The number that conditions read; 0 for what has none.
    pub fn number(&self) -> i64 {
        match self {
            Drawn::Money(n) | Drawn::Int(n) => *n,
            Drawn::Item(_) | Drawn::Digits(_) => 0,
        }
    }
}
