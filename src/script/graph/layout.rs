//! Where nodes stand: a row for each number of answers from the start, so that no way leads down by
//! more than one row; within a row, in the order of those above. Draws nothing.

use super::Graph;
use std::collections::VecDeque;

/// How often the rows are put in order.
const SWEEPS: usize = 4;

/// Rows of nodes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The nodes of each row, from left to right.
    pub rows: Vec<Vec<usize>>,
    /// The row of each node.
    pub row: Vec<usize>,
    /// The place of each node in its row.
    pub place: Vec<usize>,
}

/// Places all nodes.
pub fn layout(graph: &Graph) -> Layout {
    let count = graph.nodes.len();
    let mut onward = vec![Vec::new(); count];
    let mut backward = vec![Vec::new(); count];
    for way in &graph.ways {
        onward[way.from].push(way.to);
        backward[way.to].push(way.from);
    }
    let mut row = vec![usize::MAX; count];
    let mut last = 0;
    // first what is reached from the start, below that what is reached from elsewhere
    let roots = std::iter::once(graph.start)
        .chain(graph.leaves)
        .chain(0..count);
    for (n, root) in roots.enumerate() {
        if root >= count || row[root] != usize::MAX {
            continue;
        }
        row[root] = if n == 0 { 0 } else { last + 1 };
        let mut open = VecDeque::from([root]);
        while let Some(from) = open.pop_front() {
            last = last.max(row[from]);
            for to in &onward[from] {
                if row[*to] == usize::MAX {
                    row[*to] = row[from] + 1;
                    open.push_back(*to);
                }
            }
        }
    }
    let mut rows = vec![Vec::new(); if count == 0 { 0 } else { last + 1 }];
    for (node, row) in row.iter().enumerate() {
        rows[*row].push(node);
    }
    let mut place = vec![0; count];
    let keep = |rows: &[Vec<usize>], place: &mut [usize]| {
        for nodes in rows {
            for (at, node) in nodes.iter().enumerate() {
                place[*node] = at;
            }
        }
    };
    keep(&rows, &mut place);
    for sweep in 0..SWEEPS {
        let down = sweep % 2 == 0;
        let neighbours = if down { &backward } else { &onward };
        for at in 0..rows.len() {
            let at = if down { at } else { rows.len() - 1 - at };
            let mean = |node: &usize| mean_place(&neighbours[*node], &row, &place, (at, down));
            let mut keyed: Vec<(u64, usize)> = rows[at]
                .iter()
                .map(|node| (mean(node).unwrap_or(place[*node] as u64 * 1024), *node))
                .collect();
            keyed.sort_by_key(|(key, _)| *key);
            rows[at] = keyed.into_iter().map(|(_, node)| node).collect();
            for (slot, node) in rows[at].iter().enumerate() {
                place[*node] = slot;
            }
        }
    }
    Layout { rows, row, place }
}

/// The mean place, times 1024, of the neighbours in the row above or below.
fn mean_place(
    neighbours: &[usize],
    row: &[usize],
    place: &[usize],
    (at, above): (usize, bool),
) -> Option<u64> {
    let wanted = if above { at.checked_sub(1)? } else { at + 1 };
    let (mut sum, mut count) = (0_u64, 0_u64);
    for other in neighbours.iter().filter(|n| row[**n] == wanted) {
        sum += place[*other] as u64 * 1024;
        count += 1;
    }
    sum.checked_div(count)
}
