//! Whether the nodes hang together: each can be reached, and from each an ending can be. Whether the
//! conditions on the way can ever hold is not asked here.

use super::Compiler;
use crate::model::expr::NodeIx;
use crate::model::program::Node;
use crate::script::codes;
use crate::script::source::Scenario;

impl Compiler<'_> {
    /// Reports nodes that nothing leads to and nodes that lead to no ending.
    pub(super) fn graph(
        &mut self,
        scenario: &Scenario,
        start: NodeIx,
        nodes: &[Node],
        leaves: Option<NodeIx>,
    ) {
        if self.dangling || nodes.is_empty() {
            return;
        }
        let onward: Vec<Vec<usize>> = nodes.iter().map(ways_on).collect();
        let roots = std::iter::once(start).chain(leaves).map(|n| n.0 as usize);
        let reached = reach(&onward, roots);
        let mut backward = vec![Vec::new(); nodes.len()];
        for (from, ways) in onward.iter().enumerate() {
            for to in ways {
                backward[*to].push(from);
            }
        }
        let endings = nodes
            .iter()
            .enumerate()
            .filter(|(_, n)| n.ends.is_some())
            .map(|(i, _)| i);
        let ending = reach(&backward, endings);
        for (index, node) in scenario.nodes.iter().enumerate() {
            let id = &node.id;
            if !reached[index] {
                let message = format!("nothing leads to the node `{}`", id.value);
                let mend = "lead to it from a reply, a route, `otherwise` or `silence`";
                self.sink.push(codes::UNREACHABLE, id.place, message, mend);
            } else if !ending[index] {
                let message = format!("no way leads from `{}` to an ending", id.value);
                let mend = "lead on to a node with `ends`";
                self.sink.push(codes::NO_ENDING, id.place, message, mend);
            }
        }
    }
}

/// Where one gets to from a node. Patience is not among them: a learner may play without a clock.
fn ways_on(node: &Node) -> Vec<usize> {
    let replies = node.replies.iter().map(|r| r.then);
    let routes = node.routes.iter().map(|r| r.then);
    let silence = node.silence.iter().map(|s| s.then);
    replies
        .chain(routes)
        .chain(node.otherwise)
        .chain(silence)
        .map(|n| n.0 as usize)
        .collect()
}

/// Which places can be reached from these.
fn reach(ways: &[Vec<usize>], from: impl Iterator<Item = usize>) -> Vec<bool> {
    let mut reached = vec![false; ways.len()];
    let mut open: Vec<usize> = from.collect();
    while let Some(index) = open.pop() {
        if !std::mem::replace(&mut reached[index], true) {
            open.extend(&ways[index]);
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::reach;

    #[test]
    fn reach_follows_ways_and_ends_in_circles() {
        let ways = [vec![1], vec![2, 0], vec![], vec![2]];
        assert_eq!(reach(&ways, std::iter::once(0)), [true, true, true, false]);
    }
}
