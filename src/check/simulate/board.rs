//! One step of a play without its words: what an authored choice or silence does to what can still be
//! read, by the engine's own conditions, sums and scores. Every answer comes within its target.

use super::classes::Class;
use super::live::Live;
use crate::engine::Cast;
use crate::engine::evaluate::{holds, value};
use crate::engine::state::State;
use crate::model::expr::{Assignment, NodeIx};
use crate::model::points::{Dimension, PerDimension, Points, Score};
use crate::model::program::{CriterionKind, Node, Program, Reply};
use crate::scoring::accuracy;
use crate::scoring::criterion::Finding;
use crate::scoring::shares::scale_points;
use crate::scoring::{Declared, Expectation, mood_change};
use std::sync::Arc;

/// Change of mood when an answer never comes, as in play.
const SILENCE_MOOD: i32 = -10;
/// Change of mood when patience runs out and no node is named for it, as in play.
const IMPATIENCE_MOOD: i32 = -30;

/// What the trainee does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    /// Takes the choice at this place of the author's list.
    Choose(u16),
    /// Does not answer.
    Wait,
}

/// A place in a play: everything that can make a difference from here on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub(super) node: u32,
    pub(super) class: u32,
    impatient: bool,
    overdue: u64,
    facts: Box<[i64]>,
}

/// What an authored choice is worth.
struct Mark {
    score: Score,
    mood: i32,
}

/// A play that can be set to any place.
pub(super) struct Board {
    pub(super) program: Arc<Program>,
    pub(super) classes: Vec<Class>,
    live: Live,
    marks: Vec<Vec<Mark>>,
    state: State,
    class: u32,
    /// Whether it makes a difference that patience runs out.
    patience: Option<u64>,
}

impl Board {
    pub(super) fn new(cast: &Cast, classes: Vec<Class>) -> Board {
        let program = cast.program.clone();
        let live = Live::of(&program);
        let matters =
            program.customer.leaves.is_some() || live.facts.contains(&super::live::Fact::Mood);
        let patience = program.customer.patience.filter(|_| matters);
        Board {
            marks: program.nodes.iter().map(|n| marks(&program, n)).collect(),
            state: State::new(&program, super::terms(cast, 0)),
            patience: patience.map(|p| u64::from(p) * 1000),
            class: u32::MAX,
            live,
            classes,
            program,
        }
    }

    /// Begins a play with a customer.
    pub(super) fn begin(&mut self, class: u32) {
        self.state.turn = 1;
        self.state.mood = self.program.customer.mood;
        self.state.overdue_ms = 0;
        self.state.impatient = false;
        self.state.met.fill(false);
        self.state.broke.fill(false);
        self.state.visits.fill(0);
        let initial = self.program.variables.iter().map(|v| v.initial);
        self.state.variables = initial.collect();
        self.draw(class);
        self.enter(self.program.start);
    }

    fn draw(&mut self, class: u32) {
        if self.class != class {
            self.state.drawn = self.classes[class as usize].drawn.clone();
            self.class = class;
        }
    }

    /// Sets the play to a place that was reached after so many steps.
    pub(super) fn load(&mut self, key: &Key, steps: u32) {
        self.draw(key.class);
        self.state.node = NodeIx(key.node);
        self.state.turn = steps + 1;
        self.state.impatient = key.impatient;
        self.state.overdue_ms = key.overdue;
        for (fact, value) in self.live.facts.iter().zip(&key.facts) {
            fact.write(&mut self.state, *value);
        }
    }

    /// Where the play is, without what nothing can read any more.
    pub(super) fn key(&self) -> Key {
        let node = self.state.node.0;
        let alive = self.live.at(node as usize);
        let read = |fact: &super::live::Fact| {
            if alive.contains(fact) {
                fact.read(&self.state)
            } else {
                0
            }
        };
        let bears = self.patience.is_some() && !self.state.impatient;
        Key {
            node,
            class: self.class,
            impatient: self.state.impatient,
            overdue: if bears { self.state.overdue_ms } else { 0 },
            facts: self.live.facts.iter().map(read).collect(),
        }
    }

    /// The node where the play is.
    pub(super) fn node(&self) -> &Node {
        self.program.node(self.state.node)
    }

    /// The place of that node.
    pub(super) fn at(&self) -> NodeIx {
        self.state.node
    }

    /// Places of the conditions that must always hold and do not.
    pub(super) fn broken(&self) -> impl Iterator<Item = usize> {
        let always = self.program.always.iter().enumerate();
        always
            .filter(|(_, c)| !holds(c, &self.state, &self.program))
            .map(|(place, _)| place)
    }

    /// Places of the choices on offer.
    pub(super) fn offered(&self) -> Vec<u16> {
        let on_offer = |reply: &Reply| {
            let when = reply.when.as_ref();
            when.is_none_or(|c| holds(c, &self.state, &self.program))
        };
        let replies = self.node().replies.iter().enumerate();
        replies
            .filter(|(_, r)| on_offer(r))
            .map(|(i, _)| i as u16)
            .collect()
    }

    /// Takes a choice that is on offer; its score.
    pub(super) fn choose(&mut self, place: u16) -> Score {
        let program = self.program.clone();
        let node = self.state.node.0 as usize;
        let reply = &program.nodes[node].replies[place as usize];
        let mark = &self.marks[node][place as usize];
        let (score, mood) = (mark.score, mark.mood);
        for met in &reply.meets {
            self.state.met[met.0 as usize] = true;
        }
        for broken in &reply.breaks {
            self.state.broke[broken.0 as usize] = true;
        }
        self.state.turn += 1;
        self.change_mood(mood);
        self.assign(&reply.set);
        self.enter(reply.then);
        score
    }

    /// Lets the customer wait in vain. The score of silence where it falls; `None` within, where the
    /// customer leaves before it does; `None` outside, where nothing would ever happen.
    pub(super) fn wait(&mut self) -> Option<Option<Score>> {
        let program = self.program.clone();
        let node = program.node(self.state.node);
        let rate = u64::from(program.channel.clock_rate());
        let target = u64::from(self.state.target(&program)) * 1000;
        let silence = node
            .silence
            .map(|s| (u64::from(s.after) * 1000).div_ceil(rate));
        if let Some(patience) = self.patience.filter(|_| !self.state.impatient) {
            let left = patience.saturating_sub(self.state.overdue_ms);
            let due = (target + left + 1).div_ceil(rate);
            if silence.is_none_or(|silence| due <= silence)
                && let Some(leaves) = self.lose_patience()
            {
                self.enter(leaves);
                return Some(None);
            }
        }
        let (waited, silence) = silence.zip(node.silence)?;
        self.state.overdue_ms += (waited * rate).saturating_sub(target);
        self.state.turn += 1;
        self.change_mood(SILENCE_MOOD);
        let due = |p: u64| !self.state.impatient && self.state.overdue_ms > p;
        let lost = if self.patience.is_some_and(due) {
            self.lose_patience()
        } else {
            None
        };
        self.enter(lost.unwrap_or(silence.then));
        Some(Some(silent(&program, node)))
    }

    fn lose_patience(&mut self) -> Option<NodeIx> {
        self.state.impatient = true;
        let leaves = self.program.customer.leaves;
        if leaves.is_none() {
            self.change_mood(IMPATIENCE_MOOD);
        }
        leaves
    }

    fn enter(&mut self, ix: NodeIx) {
        let program = self.program.clone();
        let node = program.node(ix);
        self.assign(&node.set);
        self.change_mood(node.mood);
        self.state.node = ix;
        self.state.visits[ix.0 as usize] = 1;
    }

    fn change_mood(&mut self, by: i32) {
        self.state.mood = (self.state.mood + by).clamp(-100, 100);
    }

    fn assign(&mut self, set: &[Assignment]) {
        if set.is_empty() {
            return;
        }
        let read = |a: &Assignment| value(&a.value, &self.state, &self.program);
        let values: Vec<i64> = set.iter().map(read).collect();
        for (assignment, value) in set.iter().zip(values) {
            self.state.variables[assignment.variable.0 as usize] = value;
        }
    }
}

/// What the choices of a node are worth, in time.
fn marks(program: &Program, node: &Node) -> Vec<Mark> {
    let mark = |reply: &Reply| {
        let score = PerDimension {
            empathy: Some(scale_points(reply.empathy)),
            accuracy: accuracy_of(program, node, reply),
            speed: Some(Points::FULL),
        };
        Mark {
            mood: reply.mood.unwrap_or_else(|| mood_change(&score)),
            score,
        }
    };
    node.replies.iter().map(mark).collect()
}

/// The accuracy of an authored choice, by the scorer's own rule.
pub(super) fn accuracy_of(program: &Program, node: &Node, reply: &Reply) -> Option<Points> {
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

/// What silence is worth.
fn silent(program: &Program, node: &Node) -> Score {
    let wanted = |kind| kind != CriterionKind::Never;
    let expected = node
        .expects
        .iter()
        .any(|c| wanted(program.criterion(*c).kind));
    PerDimension::from_fn(|d| (d == Dimension::Speed || expected).then_some(Points::ZERO))
}
