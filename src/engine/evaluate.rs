//! The value of a condition or sum in a moment of play, whoever plays: a [`Session`](super::session::Session)
//! or a bare [`Walk`](super::walk::Walk).

use super::state::State;
use crate::model::draw::Drawn;
use crate::model::expr::{Assignment, Condition, CriterionIx, NodeIx, Sum, VariableIx};
use crate::model::program::Program;

/// Change of mood when an answer never comes.
pub const SILENCE_MOOD: i32 = -10;
/// Change of mood when patience runs out and the scenario names no node for it.
pub const IMPATIENCE_MOOD: i32 = -30;

/// What conditions and sums read.
pub trait Facts {
    /// The value of a variable.
    fn variable(&self, ix: VariableIx) -> i64;
    /// What the attempt drew.
    fn drawn(&self) -> &[Drawn];
    /// The customer's mood.
    fn mood(&self) -> i64;
    /// The number of the answer that is being given, from 1.
    fn turn(&self) -> i64;
    /// Whether a criterion was met at any time.
    fn met(&self, ix: CriterionIx) -> bool;
    /// Whether a `Never` criterion was broken at any time.
    fn broke(&self, ix: CriterionIx) -> bool;
    /// Whether a node was entered at any time.
    fn visited(&self, ix: NodeIx) -> bool;
}

impl Facts for State {
    fn variable(&self, ix: VariableIx) -> i64 {
        self.variables[ix.0 as usize]
    }
    fn drawn(&self) -> &[Drawn] {
        &self.drawn
    }
    fn mood(&self) -> i64 {
        i64::from(self.mood)
    }
    fn turn(&self) -> i64 {
        i64::from(self.turn)
    }
    fn met(&self, ix: CriterionIx) -> bool {
        self.met[ix.0 as usize]
    }
    fn broke(&self, ix: CriterionIx) -> bool {
        self.broke[ix.0 as usize]
    }
    fn visited(&self, ix: NodeIx) -> bool {
        self.visits[ix.0 as usize] > 0
    }
}

/// Whether a condition holds.
pub fn holds<F: Facts>(condition: &Condition, facts: &F, program: &Program) -> bool {
    match condition {
        Condition::Not(a) => !holds(a, facts, program),
        Condition::And(a, b) => holds(a, facts, program) && holds(b, facts, program),
        Condition::Or(a, b) => holds(a, facts, program) || holds(b, facts, program),
        Condition::Compare(how, a, b) => {
            let (a, b) = (value(a, facts, program), value(b, facts, program));
            how.holds(a, b)
        }
        Condition::Drew(vary, item) => matches!(
            facts.drawn().get(vary.0 as usize),
            Some(Drawn::Item(drawn)) if drawn == item
        ),
        Condition::Met(criterion) => facts.met(*criterion),
        Condition::Broke(criterion) => facts.broke(*criterion),
        Condition::Visited(node) => facts.visited(*node),
    }
}

/// The value of a sum.
pub fn value<F: Facts>(sum: &Sum, facts: &F, program: &Program) -> i64 {
    match sum {
        Sum::Number(n) => *n,
        Sum::Variable(v) => facts.variable(*v),
        Sum::Drawn(v) => facts.drawn().get(v.0 as usize).map_or(0, Drawn::number),
        Sum::Limit(l) => program.limits.get(l.0 as usize).map_or(0, |l| l.amount),
        Sum::Mood => facts.mood(),
        Sum::Turn => facts.turn(),
        Sum::Add(a, b) => value(a, facts, program).saturating_add(value(b, facts, program)),
        Sum::Sub(a, b) => value(a, facts, program).saturating_sub(value(b, facts, program)),
    }
}

/// What a `set` sets, in its order: everything is read before anything is set.
pub fn assigned<F: Facts>(
    set: &[Assignment],
    facts: &F,
    program: &Program,
) -> Vec<(VariableIx, i64)> {
    set.iter()
        .map(|a| (a.variable, value(&a.value, facts, program)))
        .collect()
}

/// A mood after a change: −100 … 100.
pub fn moved(mood: i32, by: i32) -> i32 {
    (mood + by).clamp(-100, 100)
}
