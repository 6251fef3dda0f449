//! The bare way through a program: choices, conditions, variables, mood and patience, and nothing else. A
//! program becomes arrays of numbers, a play one small row of them. No words, no events, no reasons; every
//! answer comes within its target. For simulation, and for whoever wants millions of steps a second: a
//! [`Session`](super::session::Session) goes the same ways, by the same [`evaluate`](super::evaluate).
//!
//! Reading order: here the steps, then `build` (program → arrays), [`saved`] (a place as bytes).

mod build;
pub mod saved;

use super::evaluate::{Facts, IMPATIENCE_MOOD, SILENCE_MOOD, assigned, holds, moved};
use super::facts::Fact;
use crate::model::draw::Drawn;
use crate::model::expr::{Comparison, Condition, CriterionIx, NodeIx, VariableIx};
use crate::model::points::Score;
use crate::model::program::Program;
use std::sync::Arc;

/// The mood's slot.
const MOOD: usize = 0;
/// The slot of the number of the answer.
const TURN: usize = 1;
/// The first variable's slot.
const VARIABLES: usize = 2;
/// The slot of what no condition reads.
const NOWHERE: u32 = u32::MAX;

/// Where a play stands, without words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The node.
    pub node: u32,
    /// Whether patience has run out.
    pub impatient: bool,
    /// Milliseconds of story time, beyond the targets, that the customer has borne.
    pub overdue: u64,
    /// Mood, turn, the variables, and what conditions read of criteria and nodes; see [`Walk::slot`].
    pub slots: Vec<i64>,
}

/// What waiting in vain comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waited {
    /// Nothing would ever happen.
    Nothing,
    /// Silence fell.
    Silence,
    /// The customer left before it did.
    Left,
}

/// A program as arrays.
pub struct Walk {
    program: Arc<Program>,
    spots: Vec<Spot>,
    ways: Vec<Way>,
    changes: Vec<Change>,
    scores: Vec<Score>,
    tracked: Tracked,
    initial: Vec<i64>,
    /// Milliseconds of story time.
    patience: Option<u64>,
    print: u32,
}

/// A node.
#[derive(Clone, Copy)]
struct Spot {
    /// Its first choice.
    first: u32,
    count: u16,
    ends: bool,
    enter: Deed,
    visited: u32,
}

/// A choice.
#[derive(Clone, Copy)]
struct Way {
    test: Test,
    deed: Deed,
    then: u32,
}

/// What a step does besides leading on.
#[derive(Clone, Copy)]
struct Deed {
    /// Its first change.
    first: u32,
    count: u16,
    /// Change of mood, −200 … 200.
    mood: i16,
    /// Whether what it sets is more than a number or a variable and a number.
    sums: bool,
}

/// When a choice is offered.
#[derive(Clone, Copy)]
enum Test {
    Always,
    Compare(Comparison, u32, i64),
    /// By the condition itself.
    Tree,
}

/// A slot's change: by a number, or to it.
#[derive(Clone, Copy)]
struct Change {
    slot: u32,
    adds: bool,
    number: i64,
}

/// Slots of what conditions read.
struct Tracked {
    met: Vec<u32>,
    broke: Vec<u32>,
    visited: Vec<u32>,
}

impl Walk {
    /// The program.
    pub fn program(&self) -> &Arc<Program> {
        &self.program
    }

    /// The slot of a fact; `None` where no condition of a choice or of `always` reads it.
    pub fn slot(&self, fact: Fact) -> Option<usize> {
        let of = |table: &[u32], ix: u32| match table.get(ix as usize) {
            Some(slot) if *slot != NOWHERE => Some(*slot as usize),
            _ => None,
        };
        match fact {
            Fact::Mood => Some(MOOD),
            Fact::Turn => Some(TURN),
            Fact::Variable(ix) => Some(VARIABLES + ix as usize),
            Fact::Met(ix) => of(&self.tracked.met, ix),
            Fact::Broke(ix) => of(&self.tracked.broke, ix),
            Fact::Visited(ix) => of(&self.tracked.visited, ix),
        }
    }

    /// Begins a play with what it drew.
    pub fn begin(&self, drawn: &[Drawn]) -> Place {
        let mut place = self.blank();
        self.enter(&mut place, drawn, self.program.start.0);
        place
    }

    /// Before anything is said: a place to be overwritten.
    pub fn blank(&self) -> Place {
        Place {
            node: self.program.start.0,
            impatient: false,
            overdue: 0,
            slots: self.initial.clone(),
        }
    }

    /// Whether the conversation is over.
    pub fn over(&self, place: &Place) -> bool {
        self.spots[place.node as usize].ends
    }

    /// The score of a choice of a node, by its place in the author's list.
    pub fn score(&self, node: NodeIx, choice: u16) -> Score {
        self.scores[self.spots[node.0 as usize].first as usize + usize::from(choice)]
    }

    /// The choices on offer, by their places in the author's list, put into `into`.
    pub fn offered(&self, place: &Place, drawn: &[Drawn], into: &mut Vec<u16>) {
        into.clear();
        let spot = self.spots[place.node as usize];
        for choice in 0..spot.count {
            let on_offer = match self.ways[spot.first as usize + usize::from(choice)].test {
                Test::Always => true,
                Test::Compare(how, slot, number) => how.holds(place.slots[slot as usize], number),
                Test::Tree => self.when(place, drawn, choice),
            };
            if on_offer {
                into.push(choice);
            }
        }
    }

    fn when(&self, place: &Place, drawn: &[Drawn], choice: u16) -> bool {
        let reply = &self.program.nodes[place.node as usize].replies[usize::from(choice)];
        reply
            .when
            .as_ref()
            .is_none_or(|c| self.holds(c, place, drawn))
    }

    /// Whether a condition holds; it must be one of a choice or of `always`.
    pub fn holds(&self, condition: &Condition, place: &Place, drawn: &[Drawn]) -> bool {
        holds(condition, &self.view(place, drawn), &self.program)
    }

    /// Takes a choice that is on offer.
    pub fn choose(&self, place: &mut Place, drawn: &[Drawn], choice: u16) {
        let spot = &self.spots[place.node as usize];
        let way = self.ways[spot.first as usize + usize::from(choice)];
        place.slots[TURN] += 1;
        self.change_mood(place, i32::from(way.deed.mood));
        self.change(place, way.deed);
        if way.deed.sums {
            let reply = &self.program.nodes[place.node as usize].replies[usize::from(choice)];
            let set = assigned(&reply.set, &self.view(place, drawn), &self.program);
            self.set(place, set);
        }
        self.enter(place, drawn, way.then);
    }

    /// Lets the customer wait in vain.
    pub fn wait(&self, place: &mut Place, drawn: &[Drawn]) -> Waited {
        let program = &self.program;
        let node = &program.nodes[place.node as usize];
        let rate = u64::from(program.channel.clock_rate());
        let target = match place.slots[TURN] {
            1 => program.targets.first_reply,
            _ => program.targets.reply,
        };
        let target = u64::from(target) * 1000;
        let silence = node
            .silence
            .map(|s| (u64::from(s.after) * 1000).div_ceil(rate));
        if let Some(patience) = self.patience.filter(|_| !place.impatient) {
            let left = patience.saturating_sub(place.overdue);
            let due = (target + left + 1).div_ceil(rate);
            if silence.is_none_or(|silence| due <= silence)
                && let Some(leaves) = self.lose_patience(place)
            {
                self.enter(place, drawn, leaves.0);
                return Waited::Left;
            }
        }
        let Some((waited, silence)) = silence.zip(node.silence) else {
            return Waited::Nothing;
        };
        place.overdue += (waited * rate).saturating_sub(target);
        place.slots[TURN] += 1;
        self.change_mood(place, SILENCE_MOOD);
        let due = |p: u64| !place.impatient && place.overdue > p;
        let lost = if self.patience.is_some_and(due) {
            self.lose_patience(place)
        } else {
            None
        };
        self.enter(place, drawn, lost.unwrap_or(silence.then).0);
        Waited::Silence
    }

    fn lose_patience(&self, place: &mut Place) -> Option<NodeIx> {
        place.impatient = true;
        let leaves = self.program.customer.leaves;
        if leaves.is_none() {
            self.change_mood(place, IMPATIENCE_MOOD);
        }
        leaves
    }

    fn enter(&self, place: &mut Place, drawn: &[Drawn], node: u32) {
        let spot = self.spots[node as usize];
        self.change(place, spot.enter);
        if spot.enter.sums {
            let set = &self.program.nodes[node as usize].set;
            let set = assigned(set, &self.view(place, drawn), &self.program);
            self.set(place, set);
        }
        self.change_mood(place, i32::from(spot.enter.mood));
        place.node = node;
        if spot.visited != NOWHERE {
            place.slots[spot.visited as usize] = 1;
        }
    }

    fn change_mood(&self, place: &mut Place, by: i32) {
        let mood = &mut place.slots[MOOD];
        *mood = i64::from(moved(*mood as i32, by));
    }

    fn change(&self, place: &mut Place, deed: Deed) {
        let first = deed.first as usize;
        for change in &self.changes[first..first + usize::from(deed.count)] {
            let slot = &mut place.slots[change.slot as usize];
            *slot = if change.adds {
                slot.saturating_add(change.number)
            } else {
                change.number
            };
        }
    }

    fn set(&self, place: &mut Place, set: Vec<(VariableIx, i64)>) {
        for (variable, value) in set {
            place.slots[VARIABLES + variable.0 as usize] = value;
        }
    }

    fn view<'a>(&'a self, place: &'a Place, drawn: &'a [Drawn]) -> View<'a> {
        View {
            walk: self,
            place,
            drawn,
        }
    }
}

/// A place as conditions read it.
struct View<'a> {
    walk: &'a Walk,
    place: &'a Place,
    drawn: &'a [Drawn],
}

impl View<'_> {
    fn flag(&self, fact: Fact) -> bool {
        let slot = self.walk.slot(fact);
        slot.is_some_and(|slot| self.place.slots[slot] != 0)
    }
}

impl Facts for View<'_> {
    fn variable(&self, ix: VariableIx) -> i64 {
        self.place.slots[VARIABLES + ix.0 as usize]
    }
    fn drawn(&self) -> &[Drawn] {
        self.drawn
    }
    fn mood(&self) -> i64 {
        self.place.slots[MOOD]
    }
    fn turn(&self) -> i64 {
        self.place.slots[TURN]
    }
    fn met(&self, ix: CriterionIx) -> bool {
        self.flag(Fact::Met(ix.0))
    }
    fn broke(&self, ix: CriterionIx) -> bool {
        self.flag(Fact::Broke(ix.0))
    }
    fn visited(&self, ix: NodeIx) -> bool {
        self.flag(Fact::Visited(ix.0))
    }
}
