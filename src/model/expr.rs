//! Conditions and sums of a scenario, compiled: names are already places in its tables.

/// Place of a node in [`Program::nodes`](super::program::Program::nodes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeIx(pub u32);

/// Place of a criterion in [`Program::criteria`](super::program::Program::criteria).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CriterionIx(pub u32);

/// Place of a variable in [`Program::variables`](super::program::Program::variables).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VariableIx(pub u32);

/// Place of a drawn value in [`Program::vary`](super::program::Program::vary).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VaryIx(pub u32);

/// Place of a limit in [`Program::limits`](super::program::Program::limits).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LimitIx(pub u32);

/// How two numbers are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

impl Comparison {
    /// Whether two numbers compare so.
    pub fn holds(self, a: i64, b: i64) -> bool {
        match self {
            Comparison::Equal => a == b,
            Comparison::NotEqual => a != b,
            Comparison::Less => a < b,
            Comparison::LessOrEqual => a <= b,
            Comparison::Greater => a > b,
            Comparison::GreaterOrEqual => a >= b,
        }
    }
}

/// A condition: true or false.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// `not a`
    Not(Box<Condition>),
    /// `a and b`
    And(Box<Condition>, Box<Condition>),
    /// `a or b`
    Or(Box<Condition>, Box<Condition>),
    /// `a < b` and the like
    Compare(Comparison, Sum, Sum),
    /// `product == "kettle"`: whether the item drawn is the one at this place of its list
    Drew(VaryIx, u32),
    /// `met(criterion)`: whether it was met at any time in the attempt
    Met(CriterionIx),
    /// `broke(criterion)`
    Broke(CriterionIx),
    /// `visited(node)`
    Visited(NodeIx),
}

/// A whole number: a value, or a sum of them. Sums saturate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sum {
    /// A number as written.
    Number(i64),
    /// A variable.
    Variable(VariableIx),
    /// A drawn number: an `Int`, or the whole units of a `Money`.
    Drawn(VaryIx),
    /// `limit(refund)`
    Limit(LimitIx),
    /// The customer's mood, −100 … 100.
    Mood,
    /// The number of the answer that is being given, from 1.
    Turn,
    /// `a + b`
    Add(Box<Sum>, Box<Sum>),
    /// `a - b`
    Sub(Box<Sum>, Box<Sum>),
}

/// `variable: "sum"` of a `set`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// What is set.
    pub variable: VariableIx,
    /// To what, read with the values from before the whole `set`.
    pub value: Sum,
}
