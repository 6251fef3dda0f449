//! A path as a person can take it: played through the engine itself, so that what is printed is what
//! `aplomb play` does with the same seed.

use super::board::Act;
use super::terms;
use crate::engine::Cast;
use crate::engine::session::{Input, Session};
use crate::model::event::{Outcome, What};
use crate::model::ids::{NodeId, ReplyId};
use crate::model::time::{Millis, Moment};

/// One answer on a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// At which node.
    pub node: NodeId,
    /// Which choice; `None`: no answer is given.
    pub reply: Option<ReplyId>,
    /// The line that `aplomb play` takes from a pipe.
    pub line: String,
    /// Whether the play pauses after it: three silences running. `aplomb play --continue` goes on.
    pub pauses: bool,
}

/// A path: who the customer is, and what the trainee does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// Draws the customer.
    pub seed: u64,
    /// The answers.
    pub taken: Vec<Taken>,
    /// Where it stops.
    pub at: NodeId,
    /// The customer's mood there.
    pub mood: i32,
    /// How it comes out, where it ends.
    pub outcome: Option<Outcome>,
}

/// Plays a path.
pub(super) fn walk(cast: &Cast, seed: u64, acts: &[Act]) -> Path {
    let (mut session, _) = Session::begin(cast.clone(), terms(cast, seed));
    let mut taken = Vec::with_capacity(acts.len());
    for act in acts {
        let one = match act {
            Act::Choose(place) => choose(&mut session, *place),
            Act::Wait => Some(wait(&mut session)),
        };
        let Some(mut one) = one else { break };
        one.pauses = session.state().paused;
        if one.pauses {
            let at = session.state().at;
            // a paused play always opens again
            let _ = session.apply(Input::Resume(Moment(0)), at);
        }
        taken.push(one);
    }
    let state = session.state();
    Path {
        seed,
        taken,
        at: cast.program.node(state.node).id.clone(),
        mood: state.mood,
        outcome: state.outcome.clone(),
    }
}

fn choose(session: &mut Session, place: u16) -> Option<Taken> {
    let program = session.cast().program.clone();
    let node = program.node(session.state().node);
    let id = node.replies.get(place as usize)?.id.clone();
    let shown = session.choices().iter().position(|c| c.id == id)? + 1;
    // from a pipe an answer takes half its target: too long where silence falls before
    let half = session.state().target(&program) / 2;
    let hurry = node.silence.is_some_and(|s| s.after <= half);
    let line = if hurry {
        format!("@0 {shown}")
    } else {
        shown.to_string()
    };
    let at = session.state().waiting_since;
    session.apply(Input::Choose(id.clone()), at).ok()?;
    Some(Taken {
        node: node.id.clone(),
        reply: Some(id),
        line,
        pauses: false,
    })
}

/// Waits until the customer says something or goes.
fn wait(session: &mut Session) -> Taken {
    let program = session.cast().program.clone();
    let node = program.node(session.state().node).id.clone();
    let since = session.state().waiting_since;
    let mut until = since;
    while let Some(due) = session.deadline() {
        until = until.max(due);
        let Ok(events) = session.apply(Input::Wait, due) else {
            break;
        };
        let spoke = |e: &crate::model::event::Event| matches!(e.what, What::NodeEntered { .. });
        if events.is_empty() || events.iter().any(spoke) {
            break;
        }
    }
    let story = until.since(since).0 * u64::from(program.channel.clock_rate());
    Taken {
        node,
        reply: None,
        line: format!("@{}", Millis(story).0.div_ceil(1000)),
        pauses: false,
    }
}
