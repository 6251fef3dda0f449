//! What can still be read, node by node: two plays that differ only in what no condition on any way on
//! from here reads are the same play. Typed answers are not looked at.

use crate::engine::state::State;
use crate::model::expr::{Assignment, Condition, NodeIx, Sum};
use crate::model::program::{Node, Program};
use std::collections::BTreeSet;

/// Something that a condition or a sum reads and that changes in play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Fact {
    Variable(u32),
    Met(u32),
    Broke(u32),
    Visited(u32),
    Mood,
    Turn,
}

impl Fact {
    /// Its value in a play.
    pub(super) fn read(self, state: &State) -> i64 {
        match self {
            Fact::Variable(v) => state.variables[v as usize],
            Fact::Met(c) => i64::from(state.met[c as usize]),
            Fact::Broke(c) => i64::from(state.broke[c as usize]),
            Fact::Visited(n) => i64::from(state.visits[n as usize] > 0),
            Fact::Mood => i64::from(state.mood),
            Fact::Turn => i64::from(state.turn),
        }
    }

    /// Gives it a value that [`Fact::read`] has read.
    pub(super) fn write(self, state: &mut State, value: i64) {
        match self {
            Fact::Variable(v) => state.variables[v as usize] = value,
            Fact::Met(c) => state.met[c as usize] = value != 0,
            Fact::Broke(c) => state.broke[c as usize] = value != 0,
            Fact::Visited(n) => state.visits[n as usize] = u32::from(value != 0),
            Fact::Mood => state.mood = value as i32,
            Fact::Turn => state.turn = value as u32,
        }
    }
}

/// What a condition reads.
fn condition_reads(condition: &Condition, into: &mut BTreeSet<Fact>) {
    match condition {
        Condition::Not(a) => condition_reads(a, into),
        Condition::And(a, b) | Condition::Or(a, b) => {
            condition_reads(a, into);
            condition_reads(b, into);
        }
        Condition::Compare(_, a, b) => {
            sum_reads(a, into);
            sum_reads(b, into);
        }
        Condition::Drew(..) => {}
        Condition::Met(c) => drop(into.insert(Fact::Met(c.0))),
        Condition::Broke(c) => drop(into.insert(Fact::Broke(c.0))),
        Condition::Visited(n) => drop(into.insert(Fact::Visited(n.0))),
    }
}

/// What a sum reads.
fn sum_reads(sum: &Sum, into: &mut BTreeSet<Fact>) {
    match sum {
        Sum::Number(_) | Sum::Drawn(_) | Sum::Limit(_) => {}
        Sum::Variable(v) => drop(into.insert(Fact::Variable(v.0))),
        Sum::Mood => drop(into.insert(Fact::Mood)),
        Sum::Turn => drop(into.insert(Fact::Turn)),
        Sum::Add(a, b) | Sum::Sub(a, b) => {
            sum_reads(a, into);
            sum_reads(b, into);
        }
    }
}

/// The conditions that decide on choices, and those that must always hold.
pub(super) fn conditions(program: &Program) -> impl Iterator<Item = &Condition> {
    let choices = program.nodes.iter().flat_map(|n| &n.replies);
    choices
        .filter_map(|r| r.when.as_ref())
        .chain(&program.always)
}

/// Everything that a node or the choices of a node set.
pub(super) fn assignments(program: &Program) -> impl Iterator<Item = &Assignment> {
    let of = |n: &'_ Node| -> Vec<usize> { (0..n.replies.len()).collect() };
    program.nodes.iter().flat_map(move |n| {
        let chosen = of(n).into_iter().flat_map(|i| &n.replies[i].set);
        n.set.iter().chain(chosen)
    })
}

/// Which facts are alive where.
pub(super) struct Live {
    /// Those that are read anywhere.
    pub(super) facts: Vec<Fact>,
    /// For each node, those that can still be read once the customer has spoken there.
    nodes: Vec<BTreeSet<Fact>>,
}

impl Live {
    /// Follows what is read back along all ways on, until nothing is added.
    pub(super) fn of(program: &Program) -> Live {
        let mut everywhere = BTreeSet::new();
        for condition in &program.always {
            condition_reads(condition, &mut everywhere);
        }
        let own = |node: &Node| {
            let mut reads = everywhere.clone();
            for when in node.replies.iter().filter_map(|r| r.when.as_ref()) {
                condition_reads(when, &mut reads);
            }
            reads
        };
        let mut nodes: Vec<BTreeSet<Fact>> = program.nodes.iter().map(own).collect();
        let mut moved = true;
        while moved {
            moved = false;
            for place in (0..nodes.len()).rev() {
                let before = nodes[place].len();
                let mut alive = std::mem::take(&mut nodes[place]);
                for (then, set) in ways(program, &program.nodes[place]) {
                    // a way back to the same node brings only what is there already
                    let ahead = if then.0 as usize == place {
                        alive.clone()
                    } else {
                        nodes[then.0 as usize].clone()
                    };
                    let ahead = before_setting(&program.node(then).set, ahead);
                    alive.extend(before_setting(set, ahead));
                }
                moved |= alive.len() > before;
                nodes[place] = alive;
            }
        }
        let facts: BTreeSet<Fact> = nodes.iter().flatten().copied().collect();
        Live {
            facts: facts.into_iter().collect(),
            nodes,
        }
    }

    /// Whether it can still be read at a node or after it.
    pub(super) fn at(&self, node: usize) -> &BTreeSet<Fact> {
        &self.nodes[node]
    }
}

/// The ways on from a node, with what they set.
fn ways<'p>(
    program: &'p Program,
    node: &'p Node,
) -> impl Iterator<Item = (NodeIx, &'p [Assignment])> {
    let chosen = node.replies.iter().map(|r| (r.then, r.set.as_slice()));
    let silent = node.silence.iter().map(|s| (s.then, [].as_slice()));
    let leaves = program.customer.leaves.filter(|_| node.ends.is_none());
    let leaves = leaves.into_iter().map(|ix| (ix, [].as_slice()));
    chosen.chain(silent).chain(leaves)
}

/// What must be known before a `set` so that these are known after it.
fn before_setting(set: &[Assignment], after: BTreeSet<Fact>) -> BTreeSet<Fact> {
    let mut before = after.clone();
    for assignment in set {
        before.remove(&Fact::Variable(assignment.variable.0));
    }
    for assignment in set {
        if after.contains(&Fact::Variable(assignment.variable.0)) {
            sum_reads(&assignment.value, &mut before);
        }
    }
    before
}
