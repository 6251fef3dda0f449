//! What a choice is worth, as the engine would score it when it is taken in time. Plays nothing.

use crate::model::points::{PerDimension, Points, Score};
use crate::model::program::{Node, Program, Reply};
use crate::scoring::criterion::Finding;
use crate::scoring::{Declared, Expectation, accuracy, mood_change, shares::scale_points};

/// The scores of a choice.
pub fn score(program: &Program, node: &Node, reply: &Reply) -> Score {
    let criteria = || node.expects.iter().map(|ix| program.criterion(*ix));
    let expects: Vec<Expectation> = criteria()
        .map(|c| Expectation {
            id: c.id.clone(),
            kind: c.kind,
            fact: String::new(),
            cues: Vec::new(),
            weight: c.weight,
        })
        .collect();
    let unknown = Finding {
        met: false,
        confidence: 0,
        span: None,
        because: None,
    };
    let by_words = vec![unknown; expects.len()];
    let id = |ix: &crate::model::expr::CriterionIx| program.criterion(*ix).id.clone();
    let declared = Declared {
        empathy: reply.empathy,
        accuracy: reply.accuracy,
        meets: reply.meets.iter().map(id).collect(),
        breaks: reply.breaks.iter().map(id).collect(),
    };
    let findings = accuracy::declared(&expects, &declared, &by_words);
    PerDimension {
        empathy: Some(scale_points(reply.empathy)),
        accuracy: accuracy::of_choice(&expects, &declared, &findings).points,
        speed: Some(Points::FULL),
    }
}

/// The change of mood that a choice brings.
pub fn mood(reply: &Reply, score: &Score) -> i32 {
    reply.mood.unwrap_or_else(|| mood_change(score))
}
