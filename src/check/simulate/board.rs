//! One step of a play without its words, by the engine's own [`Walk`]; and what of a place still matters:
//! two places are the same where nothing on any way on can tell them apart.

use super::classes::Class;
use super::live::Live;
use crate::engine::Cast;
use crate::engine::facts::Fact;
use crate::engine::walk::{Place, Waited, Walk};
use crate::model::expr::NodeIx;
use crate::model::points::{Dimension, PerDimension, Points, Score};
use crate::model::program::{CriterionKind, Node, Program};
use std::sync::Arc;

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
    /// What can still be read, in the order of `Board::alive`.
    facts: Box<[i64]>,
}

/// A play that can be set to any place.
pub(super) struct Board {
    pub(super) program: Arc<Program>,
    pub(super) classes: Vec<Class>,
    walk: Walk,
    /// For each node the slots that can still be read there.
    alive: Vec<Box<[u32]>>,
    place: Place,
    blank: Place,
    class: u32,
    /// Whether it makes a difference that patience runs out.
    patience: bool,
}

impl Board {
    pub(super) fn new(cast: &Cast, classes: Vec<Class>) -> Board {
        let program = cast.program.clone();
        let live = Live::of(&program);
        let walk = Walk::new(program.clone());
        let matters = program.customer.leaves.is_some() || live.reads(Fact::Mood);
        let slots = |node: usize| live.at(node).iter().filter_map(|f| walk.slot(*f));
        Board {
            alive: (0..program.nodes.len())
                .map(|node| slots(node).map(|slot| slot as u32).collect())
                .collect(),
            patience: program.customer.patience.is_some() && matters,
            place: walk.blank(),
            blank: walk.blank(),
            class: 0,
            walk,
            classes,
            program,
        }
    }

    /// Begins a play with a customer.
    pub(super) fn begin(&mut self, class: u32) {
        self.class = class;
        self.place = self.walk.begin(&self.classes[class as usize].drawn);
    }

    /// Sets the play to a place that was reached after so many steps.
    pub(super) fn load(&mut self, key: &Key, steps: u32) {
        self.class = key.class;
        self.place.clone_from(&self.blank);
        self.place.node = key.node;
        self.place.impatient = key.impatient;
        self.place.overdue = key.overdue;
        if let Some(turn) = self.walk.slot(Fact::Turn) {
            self.place.slots[turn] = i64::from(steps) + 1;
        }
        let alive = &self.alive[key.node as usize];
        for (slot, value) in alive.iter().zip(&key.facts) {
            self.place.slots[*slot as usize] = *value;
        }
    }

    /// Where the play is, without what nothing can read any more.
    pub(super) fn key(&self) -> Key {
        let alive = &self.alive[self.place.node as usize];
        let bears = self.patience && !self.place.impatient;
        Key {
            node: self.place.node,
            class: self.class,
            impatient: self.patience && self.place.impatient,
            overdue: if bears { self.place.overdue } else { 0 },
            facts: alive
                .iter()
                .map(|slot| self.place.slots[*slot as usize])
                .collect(),
        }
    }

    /// The node where the play is.
    pub(super) fn node(&self) -> &Node {
        self.program.node(self.at())
    }

    /// The place of that node.
    pub(super) fn at(&self) -> NodeIx {
        NodeIx(self.place.node)
    }

    /// Places of the conditions that must always hold and do not.
    pub(super) fn broken(&self) -> impl Iterator<Item = usize> {
        let drawn = &self.classes[self.class as usize].drawn;
        let always = self.program.always.iter().enumerate();
        always
            .filter(|(_, c)| !self.walk.holds(c, &self.place, drawn))
            .map(|(place, _)| place)
    }

    /// Places of the choices on offer.
    pub(super) fn offered(&self) -> Vec<u16> {
        let mut offered = Vec::new();
        let drawn = &self.classes[self.class as usize].drawn;
        self.walk.offered(&self.place, drawn, &mut offered);
        offered
    }

    /// Takes a choice that is on offer; its score.
    pub(super) fn choose(&mut self, choice: u16) -> Score {
        let score = self.walk.score(self.at(), choice);
        let drawn = &self.classes[self.class as usize].drawn;
        self.walk.choose(&mut self.place, drawn, choice);
        score
    }

    /// Lets the customer wait in vain. The score of silence where it falls; `None` within, where the
    /// customer leaves before it does; `None` outside, where nothing would ever happen.
    pub(super) fn wait(&mut self) -> Option<Option<Score>> {
        let from = self.at();
        let drawn = &self.classes[self.class as usize].drawn;
        match self.walk.wait(&mut self.place, drawn) {
            Waited::Nothing => None,
            Waited::Left => Some(None),
            Waited::Silence => Some(Some(silent(&self.program, self.program.node(from)))),
        }
    }
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
