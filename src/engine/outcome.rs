//! From the scores of the turns to a verdict on the attempt.

use super::state::State;
use crate::model::event::{Barrier, Outcome};
use crate::model::expr::NodeIx;
use crate::model::points::{Dimension, Score, overall, weighted_mean};
use crate::model::program::{CriterionKind, Ending, Program};

/// The verdict, when the conversation ends so at this node.
pub fn outcome(program: &Program, state: &State, ending: Ending, node: NodeIx) -> Outcome {
    let score = dimensions(program, state);
    let overall = overall(&score, &program.rubric.weights);
    let barriers = barriers(program, state, ending, &score);
    Outcome {
        ending,
        node: program.node(node).id.clone(),
        score,
        overall,
        passed: overall.is_some() && barriers.is_empty(),
        barriers,
    }
}

/// Each dimension: the mean over its turns, by the weights of their nodes.
pub fn dimensions(program: &Program, state: &State) -> Score {
    Score::from_fn(|dimension| {
        weighted_mean(state.scores.iter().filter_map(|(node, score)| {
            let weight = *program.node(*node).weight.get(dimension);
            score.get(dimension).map(|points| (points, weight))
        }))
    })
}

fn barriers(program: &Program, state: &State, ending: Ending, score: &Score) -> Vec<Barrier> {
    let mut barriers = Vec::new();
    if ending == Ending::Abandoned {
        barriers.push(Barrier::Abandoned);
    }
    for (place, criterion) in program
        .criteria
        .iter()
        .enumerate()
        .filter(|(_, c)| c.critical)
    {
        let failed = match criterion.kind {
            CriterionKind::Never => state.broke[place],
            _ => !state.met[place] && was_asked(program, state, place),
        };
        if failed {
            barriers.push(Barrier::Critical {
                criterion: criterion.id.clone(),
            });
        }
    }
    for dimension in Dimension::ALL {
        if let (Some(points), Some(minimum)) =
            (score.get(dimension), program.rubric.minimum.get(dimension))
            && points < minimum
        {
            barriers.push(Barrier::BelowMinimum {
                dimension,
                minimum: *minimum,
            });
        }
    }
    if overall(score, &program.rubric.weights).is_some_and(|o| o < program.rubric.pass) {
        barriers.push(Barrier::BelowPass {
            pass: program.rubric.pass,
        });
    }
    barriers
}

/// Whether an answer was given, or failed to come, where this criterion was expected.
fn was_asked(program: &Program, state: &State, criterion: usize) -> bool {
    state.scores.iter().any(|(node, _)| {
        program
            .node(*node)
            .expects
            .iter()
            .any(|c| c.0 as usize == criterion)
    })
}
