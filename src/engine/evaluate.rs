//! The value of a condition or sum in a moment of play.

use super::state::State;
use crate::model::expr::{Condition, Sum};
use crate::model::program::Program;

/// Whether a condition holds.
pub fn holds(condition: &Condition, state: &State, program: &Program) -> bool {
    match condition {
        Condition::Not(a) => !holds(a, state, program),
        Condition::And(a, b) => holds(a, state, program) && holds(b, state, program),
        Condition::Or(a, b) => holds(a, state, program) || holds(b, state, program),
        Condition::Compare(how, a, b) => {
            let (a, b) = (value(a, state, program), value(b, state, program));
            how.holds(a, b)
        }
        Condition::Drew(vary, item) => matches!(
            state.drawn.get(vary.0 as usize),
            Some(crate::model::draw::Drawn::Item(drawn)) if drawn == item
        ),
        Condition::Met(criterion) => state.met[criterion.0 as usize],
        Condition::Broke(criterion) => state.broke[criterion.0 as usize],
        Condition::Visited(node) => state.visits[node.0 as usize] > 0,
    }
}

/// The value of a sum.
pub fn value(sum: &Sum, state: &State, program: &Program) -> i64 {
    match sum {
        Sum::Number(n) => *n,
        Sum::Variable(v) => state.variables[v.0 as usize],
        Sum::Drawn(v) => state.drawn.get(v.0 as usize).map_or(0, |d| d.number()),
        Sum::Limit(l) => program.limits.get(l.0 as usize).map_or(0, |l| l.amount),
        Sum::Mood => i64::from(state.mood),
        Sum::Turn => i64::from(state.turn),
        Sum::Add(a, b) => value(a, state, program).saturating_add(value(b, state, program)),
        Sum::Sub(a, b) => value(a, state, program).saturating_sub(value(b, state, program)),
    }
}
