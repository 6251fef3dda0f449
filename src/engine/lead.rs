//! Where a typed answer leads: the first route that holds, the choice it is nearest to, the customer who
//! asks again, at most twice running, and then as silence would. Makes no events.

use super::Cast;
use super::evaluate::{holds, moved};
use super::state::State;
use super::turn::{TurnTexts, candidates, offered};
use crate::model::event::Routed;
use crate::model::expr::{Assignment, NodeIx};
use crate::model::ids::ReplyId;
use crate::model::lang::Lang;
use crate::model::program::{Node, Reply};
use crate::model::reason::Judgement;
use crate::model::time::Millis;
use crate::text::catalogue::Messages;

/// So many typed answers running may go astray before the play goes on as if none had come.
pub const ASTRAY_AT_MOST: u8 = 2;
/// Below this mood a customer asks again without patience.
const UPSET: i32 = -20;

/// A choice that typed words are near to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// Which.
    pub reply: ReplyId,
    /// How near, in per cent.
    pub percent: u8,
    /// The content words that both have, as typed.
    pub shared: Vec<String>,
}

/// Where an answer leads, and by what.
pub struct Leads<'a> {
    /// By what.
    pub route: Routed,
    /// Where.
    pub to: To,
    /// What is set on the way.
    pub set: &'a [Assignment],
    /// The change of the customer's mood.
    pub mood: i32,
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// A node.
    Node(NodeIx),
    /// The same node; the customer asks again in words of the language.
    AsksAgain,
}

/// Where a typed answer leads that was judged so.
pub fn lead<'a>(
    cast: &'a Cast,
    state: &State,
    texts: &TurnTexts,
    (judgement, text): (&Judgement, &str),
) -> Leads<'a> {
    let node = cast.program.node(state.node);
    let mood = crate::scoring::mood_change(&judgement.score);
    let mut after = state.clone();
    // verdicts name criteria of this program: they come from it
    let _ = after.judge(&cast.program, &judgement.reasons, &judgement.verdicts);
    after.mood = moved(after.mood, mood);
    let holding = node
        .routes
        .iter()
        .position(|r| holds(&r.when, &after, &cast.program));
    if let Some(index) = holding {
        let route = &node.routes[index];
        return Leads {
            route: Routed::Route {
                index: index as u32,
            },
            to: To::Node(route.then),
            set: &route.set,
            mood,
        };
    }
    if let Some((reply, near)) = nearest_reply(cast, state, texts, text) {
        return Leads {
            route: Routed::Nearest {
                reply: near.reply,
                nearness: near.percent,
                shared: near.shared,
            },
            to: To::Node(reply.then),
            set: &reply.set,
            mood,
        };
    }
    let (route, to) = astray(node, state);
    Leads {
        route,
        to,
        set: &[],
        mood,
    }
}

/// The choice on offer that a text is nearest to.
pub fn nearest(cast: &Cast, state: &State, texts: &TurnTexts, text: &str) -> Option<Near> {
    nearest_reply(cast, state, texts, text).map(|(_, near)| near)
}

fn nearest_reply<'a>(
    cast: &'a Cast,
    state: &State,
    texts: &TurnTexts,
    text: &str,
) -> Option<(&'a Reply, Near)> {
    let offered = offered(cast, state);
    let candidates = candidates(cast, &offered, &texts.values);
    let turn = texts.turn(cast, state, Millis(0));
    let near = cast.scorer.nearest(&turn, text, &candidates)?;
    let reply = offered[near.index];
    let near = Near {
        reply: reply.id.clone(),
        percent: near.percent,
        shared: near.shared,
    };
    Some((reply, near))
}

/// An answer that is near nothing. Without `otherwise` the customer asks again in words of the language.
fn astray(node: &Node, state: &State) -> (Routed, To) {
    let again = node.otherwise.map_or(To::AsksAgain, To::Node);
    let silence = node.silence.map(|s| To::Node(s.then));
    match silence {
        Some(silence) if state.astray >= ASTRAY_AT_MOST => (Routed::AsSilence, silence),
        _ => (Routed::Otherwise, again),
    }
}

/// How a customer asks again where the scenario has no words for it: by their mood, and otherwise the
/// second time than the first.
pub fn asks_again(lang: Lang, state: &State) -> String {
    let manner = if state.mood < UPSET { "upset" } else { "calm" };
    let time = if state.astray > 1 { "twice" } else { "once" };
    Messages::new(lang).text(&format!("asks-again-{manner}-{time}"))
}
