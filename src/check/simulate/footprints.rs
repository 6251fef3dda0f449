//! Where a simulated attempt went, for the heat of a picture. The same attempts as `trainee` plays.

use super::profile::Profile;
use super::trainee::{Dice, INPUTS, step};
use super::{SEEDS, terms};
use crate::engine::Cast;
use crate::engine::session::{Input, Session};
use crate::engine::state::State;
use crate::model::ids::NodeId;
use crate::model::time::Moment;
use crate::script::graph::Sort;
use crate::script::graph::heat::Trace;

/// Plays the `n`-th attempt of a profile and follows it.
pub fn footprints(cast: &Cast, profile: Profile, seed: u64, n: u64) -> Trace {
    let mut dice = Dice::new(seed, profile, n);
    let attempt = dice.below(SEEDS);
    let (mut session, _) = Session::begin(cast.clone(), terms(cast, attempt));
    let mut trace = Trace::default();
    trace.enter(None, here(&session));
    for _ in 0..INPUTS {
        let state = session.state();
        if state.outcome.is_some() {
            break;
        }
        if state.paused {
            let now = state.at;
            // a paused play always opens again
            let _ = session.apply(Input::Resume(Moment(0)), now);
            continue;
        }
        let before = (state.turn, state.node, state.silences);
        if !step(&mut session, profile, &mut dice) {
            break;
        }
        let state = session.state();
        // patience may run out without anything being said
        if (state.turn, state.node) != (before.0, before.1) {
            let by = way(state, before.0, before.2);
            trace.enter(by, here(&session));
        }
    }
    trace
}

/// By what the customer's next line was reached; the trainees do not type.
fn way(state: &State, turn: u32, silences: u8) -> Option<Sort> {
    // no answer and no silence: patience ran out
    if state.turn == turn {
        return None;
    }
    Some(if state.silences > silences {
        Sort::Silence
    } else {
        Sort::Choice
    })
}

fn here(session: &Session) -> NodeId {
    let ix = session.state().node;
    session.cast().program.node(ix).id.clone()
}

#[cfg(test)]
mod tests {
    use super::footprints;
    use crate::check::simulate::{Profile, run_one};
    use crate::engine::Cast;
    use crate::model::source::{SCENARIO_FILE, Source};
    use crate::scoring::Scorer;
    use crate::script;
    use crate::text::scenario::ScenarioTexts;
    use std::sync::Arc;

    /// The picture is of the attempts whose figures `aplomb simulate` tells.
    #[test]
    fn it_goes_where_the_simulated_attempt_goes() {
        let text = include_str!("../../../scenarios/refund-request/scenario.ron");
        let source = Source {
            id: "refund-request".into(),
            files: [(SCENARIO_FILE.to_owned(), text.to_owned())].into(),
        };
        let program = Arc::new(script::load(&source).unwrap());
        let lang = program.source_language;
        let cast = Cast {
            texts: Arc::new(ScenarioTexts::new(program.clone(), lang, None)),
            program,
            scorer: Arc::new(Scorer::new().unwrap()),
        };
        for profile in Profile::ALL {
            for n in 0..12 {
                let run = run_one(&cast, profile, 1, n);
                let trace = footprints(&cast, profile, 1, n);
                let end = run.outcome.expect("an ending").node;
                assert_eq!(trace.nodes.last(), Some(&end));
                let answers = run.answers as usize;
                // patience running out leads on without an answer
                assert!(trace.nodes.len() - 1 - answers <= 1, "{trace:?}");
                assert_eq!(trace.steps.len(), answers, "{trace:?}");
            }
        }
    }
}
