//! What an authored choice is worth by its author's word alone, given in time; by the scorer's own rule,
//! without looking at the choice's words, which only give the reasons their places.

use crate::model::points::{PerDimension, Points, Score};
use crate::model::program::{CriterionKind, Node, Program, Reply};
use crate::scoring::accuracy;
use crate::scoring::criterion::Finding;
use crate::scoring::shares::scale_points;
use crate::scoring::{Declared, Expectation, mood_change};

/// The score of a choice that comes within its target, and the change of mood that it brings.
pub fn mark(program: &Program, node: &Node, reply: &Reply) -> (Score, i32) {
    let score = PerDimension {
        empathy: Some(scale_points(reply.empathy)),
        accuracy: accuracy_of(program, node, reply),
        speed: Some(Points::FULL),
    };
    (score, reply.mood.unwrap_or_else(|| mood_change(&score)))
}

/// The accuracy of a choice.
pub fn accuracy_of(program: &Program, node: &Node, reply: &Reply) -> Option<Points> {
    let expects: Vec<Expectation> = node
        .expects
        .iter()
        .map(|ix| program.criterion(*ix))
        .map(|criterion| Expectation {
            id: criterion.id.clone(),
            kind: criterion.kind,
            fact: String::new(),
            cues: Vec::new(),
            weight: criterion.weight,
        })
        .collect();
    let findings: Vec<Finding> = node
        .expects
        .iter()
        .map(|ix| Finding {
            met: match program.criterion(*ix).kind {
                CriterionKind::Never => !reply.breaks.contains(ix),
                _ => reply.meets.contains(ix),
            },
            confidence: 100,
            span: None,
            because: None,
        })
        .collect();
    let declared = Declared {
        empathy: reply.empathy,
        accuracy: reply.accuracy,
        meets: Vec::new(),
        breaks: Vec::new(),
    };
    accuracy::of_choice(&expects, &declared, &findings).points
}
