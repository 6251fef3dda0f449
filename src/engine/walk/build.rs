//! A program → the arrays of a [`Walk`]. Takes no step.

use super::{Change, Deed, NOWHERE, Spot, Test, Tracked, VARIABLES, Walk, Way};
use crate::engine::facts::{Fact, condition_reads, conditions};
use crate::engine::mark::mark;
use crate::model::expr::{Assignment, Comparison, Condition, Sum};
use crate::model::points::Score;
use crate::model::program::{Node, Program, Reply};
use std::collections::BTreeSet;
use std::sync::Arc;

impl Walk {
    /// Of a program. Takes time and memory in proportion to its nodes and choices.
    pub fn new(program: Arc<Program>) -> Walk {
        let mut initial = vec![i64::from(program.customer.mood), 1];
        initial.extend(program.variables.iter().map(|v| v.initial));
        let tracked = Tracked::of(&program, &mut initial);
        let mut building = Building {
            program: &program,
            tracked: &tracked,
            ways: Vec::new(),
            changes: Vec::new(),
            scores: Vec::new(),
        };
        let spots = (0..).zip(&program.nodes);
        let spots = spots.map(|(at, node)| building.spot(at, node)).collect();
        let Building {
            ways,
            changes,
            scores,
            ..
        } = building;
        Walk {
            print: print(&program),
            patience: program.customer.patience.map(|p| u64::from(p) * 1000),
            program,
            spots,
            ways,
            changes,
            scores,
            tracked,
            initial,
        }
    }
}

/// Tells programs apart whose places would not fit one another.
fn print(program: &Program) -> u32 {
    let mut hasher = blake3::Hasher::new();
    for node in &program.nodes {
        hasher.update(node.id.as_str().as_bytes());
        hasher.update(&[0, node.replies.len() as u8]);
    }
    for variable in &program.variables {
        hasher.update(variable.name.as_bytes());
        hasher.update(&[1]);
    }
    let [a, b, c, d, ..] = *hasher.finalize().as_bytes();
    u32::from_le_bytes([a, b, c, d])
}

impl Tracked {
    /// Gives a slot to each flag that is read.
    fn of(program: &Program, slots: &mut Vec<i64>) -> Tracked {
        let mut reads = BTreeSet::new();
        for condition in conditions(program) {
            condition_reads(condition, &mut reads);
        }
        let mut tracked = Tracked {
            met: vec![NOWHERE; program.criteria.len()],
            broke: vec![NOWHERE; program.criteria.len()],
            visited: vec![NOWHERE; program.nodes.len()],
        };
        for fact in reads {
            let slot = match fact {
                Fact::Met(ix) => tracked.met.get_mut(ix as usize),
                Fact::Broke(ix) => tracked.broke.get_mut(ix as usize),
                Fact::Visited(ix) => tracked.visited.get_mut(ix as usize),
                Fact::Variable(_) | Fact::Mood | Fact::Turn => None,
            };
            if let Some(slot) = slot {
                *slot = slots.len() as u32;
                slots.push(0);
            }
        }
        tracked
    }
}

/// Arrays that grow.
struct Building<'p> {
    program: &'p Program,
    tracked: &'p Tracked,
    ways: Vec<Way>,
    changes: Vec<Change>,
    scores: Vec<Score>,
}

impl Building<'_> {
    fn spot(&mut self, at: usize, node: &Node) -> Spot {
        let first = self.ways.len() as u32;
        for reply in &node.replies {
            self.way(node, reply);
        }
        Spot {
            first,
            count: node.replies.len() as u16,
            ends: node.ends.is_some(),
            enter: self.deed(self.changes.len(), &node.set, node.mood),
            visited: self.tracked.visited[at],
        }
    }

    fn way(&mut self, node: &Node, reply: &Reply) {
        let (score, mood) = mark(self.program, node, reply);
        self.scores.push(score);
        let before = self.changes.len();
        let met = reply.meets.iter().map(|c| self.tracked.met[c.0 as usize]);
        let broke = reply.breaks.iter();
        let broke = broke.map(|c| self.tracked.broke[c.0 as usize]);
        let flags = met.chain(broke).filter(|slot| *slot != NOWHERE);
        self.changes.extend(flags.map(|slot| Change {
            slot,
            adds: false,
            number: 1,
        }));
        let deed = self.deed(before, &reply.set, mood);
        self.ways.push(Way {
            test: reply.when.as_ref().map_or(Test::Always, test),
            deed,
            then: reply.then.0,
        });
    }

    /// What is set, as changes where it is simple, behind those from `first` on.
    fn deed(&mut self, first: usize, set: &[Assignment], mood: i32) -> Deed {
        let simple: Option<Vec<Change>> = set.iter().map(change).collect();
        let twice = |changes: &[Change]| {
            let mut slots = BTreeSet::new();
            !changes.iter().all(|c| slots.insert(c.slot))
        };
        // each reads its own variable alone, so that one after the other is as all at once
        let simple = simple.filter(|changes| !twice(changes));
        let sums = simple.is_none();
        self.changes.extend(simple.unwrap_or_default());
        Deed {
            first: first as u32,
            count: (self.changes.len() - first) as u16,
            // beyond this a mood cannot move
            mood: mood.clamp(-200, 200) as i16,
            sums,
        }
    }
}

/// A condition on one slot and a number, where it is one.
fn test(condition: &Condition) -> Test {
    let slot = |sum: &Sum| match sum {
        Sum::Variable(v) => Some(VARIABLES as u32 + v.0),
        Sum::Mood => Some(super::MOOD as u32),
        Sum::Turn => Some(super::TURN as u32),
        _ => None,
    };
    if let Condition::Compare(how, a, b) = condition {
        match (slot(a), b, a, slot(b)) {
            (Some(slot), Sum::Number(number), ..) => return Test::Compare(*how, slot, *number),
            (.., Sum::Number(number), Some(slot)) => {
                return Test::Compare(mirrored(*how), slot, *number);
            }
            _ => {}
        }
    }
    Test::Tree
}

/// `3 < x` as `x > 3`.
fn mirrored(how: Comparison) -> Comparison {
    match how {
        Comparison::Less => Comparison::Greater,
        Comparison::LessOrEqual => Comparison::GreaterOrEqual,
        Comparison::Greater => Comparison::Less,
        Comparison::GreaterOrEqual => Comparison::LessOrEqual,
        Comparison::Equal | Comparison::NotEqual => how,
    }
}

/// A number, or the variable itself and a number, where it is one.
fn change(assignment: &Assignment) -> Option<Change> {
    let own = |sum: &Sum| *sum == Sum::Variable(assignment.variable);
    let (adds, number) = match &assignment.value {
        Sum::Number(number) => (false, *number),
        Sum::Add(a, b) => match (&**a, &**b) {
            (a, Sum::Number(number)) if own(a) => (true, *number),
            (Sum::Number(number), b) if own(b) => (true, *number),
            _ => return None,
        },
        Sum::Sub(a, b) => match (&**a, &**b) {
            (a, Sum::Number(number)) if own(a) => (true, number.checked_neg()?),
            _ => return None,
        },
        _ => return None,
    };
    Some(Change {
        slot: VARIABLES as u32 + assignment.variable.0,
        adds,
        number,
    })
}
