//! The turn that is being judged, and what is judged: a program's criteria and choices with the texts
//! and values of one attempt, as `scoring` wants them.

use super::Cast;
use super::evaluate::holds;
use super::state::State;
use crate::model::program::{Fluency, Node, Program, Reply};
use crate::model::time::Millis;
use crate::scoring::{Candidate, Declared, Expectation, Pace};
use crate::text::scenario::Values;

/// The texts of a turn in the language of the conversation.
pub struct TurnTexts {
    /// The criteria of the node.
    pub expects: Vec<Expectation>,
    /// The customer's names.
    pub names: Vec<String>,
    /// The attempt's values.
    pub values: Values,
}

impl TurnTexts {
    /// Of the node where the conversation is.
    pub fn new(cast: &Cast, state: &State) -> TurnTexts {
        let values = cast.texts.values(&state.drawn, &state.variables);
        let expects = expectations(cast, cast.program.node(state.node), &values);
        let names = cast.texts.customer_names(&values);
        TurnTexts {
            expects,
            names,
            values,
        }
    }

    /// The turn, for the scorer.
    pub fn turn<'a>(
        &'a self,
        cast: &Cast,
        state: &'a State,
        took: Millis,
    ) -> crate::scoring::Turn<'a> {
        let program = &cast.program;
        crate::scoring::Turn {
            lang: cast.texts.lang(),
            customer: &state.line,
            names: &self.names,
            expects: &self.expects,
            plain: matches!(
                program.customer.fluency,
                Fluency::Halting | Fluency::Beginner
            ),
            spent: &state.spent,
            pace: pace(cast, state, took),
        }
    }
}

/// How long an answer took, against what it may take.
pub fn pace(cast: &Cast, state: &State, took: Millis) -> Pace {
    Pace {
        took_ms: took.0,
        clock_rate: cast.program.channel.clock_rate(),
        target_ms: u64::from(state.target(&cast.program)) * 1000,
        allowance: state.terms.allowance,
    }
}

/// Whether a choice is on offer.
pub fn on_offer(reply: &Reply, state: &State, program: &Program) -> bool {
    let when = reply.when.as_ref();
    when.is_none_or(|c| holds(c, state, program))
}

/// The criteria of a node, worded.
pub fn expectations(cast: &Cast, node: &Node, values: &Values) -> Vec<Expectation> {
    let criteria = node.expects.iter().map(|ix| cast.program.criterion(*ix));
    criteria
        .map(|criterion| Expectation {
            id: criterion.id.clone(),
            kind: criterion.kind,
            fact: cast.texts.render(criterion.fact, values),
            cues: criterion
                .cues
                .map(|ix| cast.texts.render(ix, values))
                .unwrap_or_default()
                .lines()
                .map(|line| line.trim().to_owned())
                .filter(|line| !line.is_empty())
                .collect(),
            weight: criterion.weight,
        })
        .collect()
}

/// What the author declared of a choice.
pub fn declared(cast: &Cast, reply: &Reply) -> Declared {
    let id = |ix: &crate::model::expr::CriterionIx| cast.program.criterion(*ix).id.clone();
    Declared {
        empathy: reply.empathy,
        accuracy: reply.accuracy,
        meets: reply.meets.iter().map(id).collect(),
        breaks: reply.breaks.iter().map(id).collect(),
    }
}

/// The choices that are on offer, in the author's order.
pub fn offered<'a>(cast: &'a Cast, state: &State) -> Vec<&'a Reply> {
    let replies = &cast.program.node(state.node).replies;
    replies
        .iter()
        .filter(|r| on_offer(r, state, &cast.program))
        .collect()
}

/// The choices as candidates for the nearest.
pub fn candidates(cast: &Cast, offered: &[&Reply], values: &Values) -> Vec<Candidate> {
    offered
        .iter()
        .map(|reply| Candidate {
            text: cast.texts.render(reply.text, values),
            meets: declared(cast, reply).meets,
            empathy: reply.empathy,
        })
        .collect()
}
