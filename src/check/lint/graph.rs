//! The links between nodes: what lies before a node, and what every way to it passes. Knows nothing of
//! conditions: every link may be taken.

use crate::model::program::Program;

/// Beyond so many nodes the way to each is not looked at.
const MOST_NODES: usize = 2_000;

/// The links of a program.
pub struct Graph {
    start: usize,
    next: Vec<Vec<usize>>,
    back: Vec<Vec<usize>>,
}

impl Graph {
    /// Of a program, with the ways of impatience and silence.
    pub fn new(program: &Program) -> Graph {
        let count = program.nodes.len();
        let mut graph = Graph {
            start: program.start.0 as usize,
            next: vec![Vec::new(); count],
            back: vec![Vec::new(); count],
        };
        for (at, node) in program.nodes.iter().enumerate() {
            let replies = node.replies.iter().map(|r| r.then);
            let routes = node.routes.iter().map(|r| r.then);
            let silence = node.silence.iter().map(|s| s.then);
            let leaves = program
                .customer
                .leaves
                .iter()
                .copied()
                .filter(|_| node.ends.is_none());
            let ways = replies
                .chain(routes)
                .chain(node.otherwise)
                .chain(silence)
                .chain(leaves);
            let mut next: Vec<usize> = ways.map(|ix| ix.0 as usize).collect();
            next.sort_unstable();
            next.dedup();
            for to in &next {
                graph.back[*to].push(at);
            }
            graph.next[at] = next;
        }
        graph
    }

    /// Whether it is small enough for the questions below.
    pub fn is_small(&self) -> bool {
        self.next.len() <= MOST_NODES
    }

    /// The nodes from which at least one step leads here in the end: true at their numbers.
    pub fn before(&self, node: usize) -> Vec<bool> {
        let mut seen = vec![false; self.back.len()];
        let mut todo: Vec<usize> = self.back[node].clone();
        while let Some(at) = todo.pop() {
            if !std::mem::replace(&mut seen[at], true) {
                todo.extend(&self.back[at]);
            }
        }
        seen
    }

    /// Whether every way from the start to `node` passes `gate`.
    pub fn always_passes(&self, gate: usize, node: usize) -> bool {
        if gate == node || gate == self.start {
            return true;
        }
        let mut seen = vec![false; self.next.len()];
        seen[gate] = true;
        let mut todo = vec![self.start];
        while let Some(at) = todo.pop() {
            if at == node {
                return false;
            }
            if !std::mem::replace(&mut seen[at], true) {
                todo.extend(&self.next[at]);
            }
        }
        true
    }
}
