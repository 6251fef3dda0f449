//! Which of the things that change in play a condition or a sum reads. Reads no values itself.

use crate::model::expr::{Condition, Sum};
use crate::model::program::Program;
use std::collections::BTreeSet;

/// Something that a condition or a sum reads and that changes in play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// The variable at this place.
    Variable(u32),
    /// Whether the criterion at this place was met.
    Met(u32),
    /// Whether the `Never` criterion at this place was broken.
    Broke(u32),
    /// Whether the node at this place was entered.
    Visited(u32),
    /// The customer's mood.
    Mood,
    /// The number of the answer.
    Turn,
}

/// What a condition reads.
pub fn condition_reads(condition: &Condition, into: &mut BTreeSet<Fact>) {
    match condition {
        Condition::Not(a) => condition_reads(a, into),
        Condition::And(a, b) | Condition::Or(a, b) => {
            condition_reads(a, into);
            condition_reads(b, into);
        }
        Condition::Compare(_, a, b) => {
            sum_reads(a, into);
            sum_reads(b, into);
        }
        Condition::Drew(..) => {}
        Condition::Met(c) => drop(into.insert(Fact::Met(c.0))),
        Condition::Broke(c) => drop(into.insert(Fact::Broke(c.0))),
        Condition::Visited(n) => drop(into.insert(Fact::Visited(n.0))),
    }
}

/// What a sum reads.
pub fn sum_reads(sum: &Sum, into: &mut BTreeSet<Fact>) {
    match sum {
        Sum::Number(_) | Sum::Drawn(_) | Sum::Limit(_) => {}
        Sum::Variable(v) => drop(into.insert(Fact::Variable(v.0))),
        Sum::Mood => drop(into.insert(Fact::Mood)),
        Sum::Turn => drop(into.insert(Fact::Turn)),
        Sum::Add(a, b) | Sum::Sub(a, b) => {
            sum_reads(a, into);
            sum_reads(b, into);
        }
    }
}

/// The conditions that decide on choices, and those that must always hold.
pub fn conditions(program: &Program) -> impl Iterator<Item = &Condition> {
    let choices = program.nodes.iter().flat_map(|n| &n.replies);
    choices
        .filter_map(|r| r.when.as_ref())
        .chain(&program.always)
}
