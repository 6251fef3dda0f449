//! What can still be read, node by node: two plays that differ only in what no condition on any way on
//! from here reads are the same play. Typed answers are not looked at.

use crate::engine::facts::{Fact, condition_reads, sum_reads};
use crate::model::expr::{Assignment, NodeIx};
use crate::model::program::{Node, Program};
use std::collections::BTreeSet;

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
        Live { nodes }
    }

    /// Whether it is read anywhere.
    pub(super) fn reads(&self, fact: Fact) -> bool {
        self.nodes.iter().any(|alive| alive.contains(&fact))
    }

    /// What can still be read at a node or after it.
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
