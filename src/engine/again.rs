//! What a trainee did in one version of a scenario, done again in another: to the same place, or to the
//! answer that no longer fits. Reads no files and changes no record: it makes a play of its own.

use super::Cast;
use super::replay::input_of;
use super::session::{Input, Session};
use crate::model::event::{Event, Terms, What};
use crate::model::expr::NodeIx;
use crate::model::ids::{ArticleId, NodeId, ReplyId};
use crate::model::time::Millis;
use std::fmt;

/// A play that was done again.
#[derive(Clone)]
pub struct Again {
    /// Where it stands now.
    pub session: Session,
    /// What happened in it, from its beginning.
    pub events: Vec<Event>,
    /// How it compares.
    pub fit: Fit,
}

/// Whether what was done still fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    /// All of it, and the conversation is where it was.
    Same,
    /// All of it, but the last of it leads elsewhere now.
    Moved {
        /// Where the conversation was.
        was: NodeId,
        /// Where it is.
        is: NodeId,
    },
    /// Not all of it: the play stands before the first answer that does not.
    Stopped {
        /// The number of that answer, from 1; silences count as answers, as everywhere.
        turn: u32,
        /// Why it does not fit.
        why: Gone,
    },
}

/// Why something that was done cannot be done again. Its words are those of a compiler; `app` words it
/// for people.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Gone {
    /// The node that was answered is not there any more.
    #[error("the node `{0}` is gone")]
    Node(NodeId),
    /// The conversation is at another node than the one that was answered.
    #[error("the conversation is at `{is}`, where it was at `{was}`")]
    Elsewhere {
        /// Where the answer was given.
        was: NodeId,
        /// Where the conversation is.
        is: NodeId,
    },
    /// The choice is not there any more.
    #[error("the reply `{reply}` of node `{node}` is gone")]
    Reply {
        /// Of which node.
        node: NodeId,
        /// Which choice.
        reply: ReplyId,
    },
    /// The choice is there, but its condition does not hold.
    #[error("the reply `{reply}` of node `{node}` is not on offer: its `when` does not hold")]
    Closed {
        /// Of which node.
        node: NodeId,
        /// Which choice.
        reply: ReplyId,
    },
    /// Where silence fell, or patience ran out, nothing happens any more.
    #[error("at node `{0}` the customer now waits without end")]
    Silence(NodeId),
    /// The article is not there any more.
    #[error("the article `{0}` is gone")]
    Article(ArticleId),
    /// The conversation is over by now.
    #[error("the conversation is over at `{0}`")]
    Over(NodeId),
    /// The answer is refused for another reason.
    #[error("the answer is not taken at node `{0}`")]
    Refused(NodeId),
}

impl fmt::Display for Fit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fit::Same => write!(f, "the conversation is where it was"),
            Fit::Moved { was, is } => {
                write!(
                    f,
                    "the conversation is at `{is}` now, where it was at `{was}`"
                )
            }
            Fit::Stopped { turn, why } => write!(f, "turn {turn}: {why}"),
        }
    }
}

/// Begins anew on these terms and does what was done in `events`, which may be of another version of the
/// scenario. An answer takes as long as it took; where silence now falls sooner or later, what comes
/// after moves with it. An answer that was given is not overtaken by a clock that was made shorter since.
pub fn again(cast: Cast, terms: Terms, events: &[Event]) -> Again {
    let start = cast.program.start;
    again_from(cast, terms, start, events)
}

/// The same for a play that was begun at any node, as [`Session::begin_at`] begins it.
pub fn again_from(cast: Cast, terms: Terms, start: NodeIx, events: &[Event]) -> Again {
    let (session, made) = Session::begin_at(cast, terms, start);
    let mut again = Again {
        session,
        events: made,
        fit: Fit::Same,
    };
    let mut later = 0_i64;
    for deed in deeds(events) {
        let at = Millis(deed.at.0.saturating_add_signed(later));
        // a misfit leaves the play as it was before
        let mut next = again.session.clone();
        match redo(&mut next, &deed, at) {
            Ok(made) => {
                if deed.input == Input::Wait {
                    later += next.state().at.0 as i64 - at.0 as i64;
                }
                again.session = next;
                again.events.extend(made);
            }
            Err(why) => {
                let turn = again.session.state().turn;
                again.fit = Fit::Stopped { turn, why };
                return again;
            }
        }
    }
    let state = again.session.state();
    let is = again.session.cast().program.node(state.node).id.clone();
    let last = events.iter().rev().find_map(|event| match &event.what {
        What::NodeEntered { node, .. } => Some(node.clone()),
        _ => None,
    });
    if let Some(was) = last.filter(|was| *was != is) {
        again.fit = Fit::Moved { was, is };
    }
    again
}

/// One thing that the trainee did.
struct Deed {
    input: Input,
    at: Millis,
    /// The node at which it was done, where the record says so.
    node: Option<NodeId>,
    /// For waiting: whether silence fell, rather than patience running out alone.
    silence: bool,
}

/// What was done, without what came of it.
fn deeds(events: &[Event]) -> Vec<Deed> {
    let mut deeds = Vec::new();
    // between an answer or a silence and the node that it leads to, all comes of the answer
    let mut open = false;
    let mut entered: Option<Millis> = None;
    for event in events {
        let came_of_it = match &event.what {
            What::NodeEntered { .. } => {
                open = false;
                true
            }
            What::PatienceLost { .. } => open,
            What::AttemptEnded(_) => entered == Some(event.at),
            _ => false,
        };
        entered = matches!(event.what, What::NodeEntered { .. }).then_some(event.at);
        let Some(input) = input_of(event).filter(|_| !came_of_it) else {
            continue;
        };
        let (node, silence) = match &event.what {
            What::ReplyGiven { node, .. } => (Some(node.clone()), false),
            What::SilenceFell { node, .. } => (Some(node.clone()), true),
            What::PatienceLost { node } => (Some(node.clone()), false),
            _ => (None, false),
        };
        open = open
            || matches!(
                event.what,
                What::ReplyGiven { .. } | What::SilenceFell { .. }
            );
        deeds.push(Deed {
            input,
            at: event.at,
            node,
            silence,
        });
    }
    deeds
}

/// Does it again.
fn redo(session: &mut Session, deed: &Deed, at: Millis) -> Result<Vec<Event>, Gone> {
    let state = session.state();
    let program = session.cast().program.clone();
    let here = program.node(state.node);
    if state.outcome.is_some() {
        return Err(Gone::Over(here.id.clone()));
    }
    if let Some(was) = deed.node.as_ref().filter(|was| **was != here.id) {
        return Err(match program.find_node(was) {
            None => Gone::Node(was.clone()),
            Some(_) => Gone::Elsewhere {
                was: was.clone(),
                is: here.id.clone(),
            },
        });
    }
    let refused = match &deed.input {
        Input::Wait => return wait(session, deed.silence, &here.id),
        // the third silence running pauses by itself
        Input::Pause if state.paused => return Ok(Vec::new()),
        Input::Choose(reply) => {
            let (node, reply) = (here.id.clone(), reply.clone());
            if here.replies.iter().any(|r| r.id == reply) {
                Gone::Closed { node, reply }
            } else {
                Gone::Reply { node, reply }
            }
        }
        Input::OpenArticle(article) => Gone::Article(article.clone()),
        _ => Gone::Refused(here.id.clone()),
    };
    session.apply(deed.input.clone(), at).map_err(|_| refused)
}

/// Waits until silence falls again, or patience runs out again, however long that takes by now.
fn wait(session: &mut Session, silence: bool, node: &NodeId) -> Result<Vec<Event>, Gone> {
    let mut made = Vec::new();
    // patience may run out on the way to a silence, once
    for _ in 0..2 {
        let due = session
            .deadline()
            .ok_or_else(|| Gone::Silence(node.clone()))?;
        let happened = session.apply(Input::Wait, due);
        let events = happened.map_err(|_| Gone::Refused(node.clone()))?;
        let fell = |e: &Event| matches!(e.what, What::SilenceFell { .. });
        let lost = |e: &Event| matches!(e.what, What::PatienceLost { .. });
        let as_it_was = events.iter().any(if silence { fell } else { lost });
        let went_on = events
            .iter()
            .any(|e| matches!(e.what, What::NodeEntered { .. }));
        made.extend(events);
        if as_it_was {
            return Ok(made);
        }
        if went_on {
            break;
        }
    }
    Err(Gone::Silence(node.clone()))
}

#[cfg(test)]
mod tests;
