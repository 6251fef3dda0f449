//! A sum of small decision trees in whole numbers: the same result on every machine. Grows none; `fit` does.

use serde::{Deserialize, Serialize};

/// One, in the numbers of leaves and sums.
pub const MILLION: i32 = 1_000_000;

/// A tree whose leaves are all equally deep. Node `n` leads to `2n + 1` where its feature is at most the
/// threshold, else to `2n + 2`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tree {
    /// Feature and threshold of each node, level by level.
    pub splits: Vec<(u8, i32)>,
    /// What each leaf adds, in millionths, from left to right.
    pub leaves: Vec<i32>,
}

impl Tree {
    fn leaf(&self, features: &[i32]) -> i32 {
        let mut node = 0;
        while let Some((feature, threshold)) = self.splits.get(node) {
            let value = features.get(usize::from(*feature)).copied().unwrap_or(0);
            node = 2 * node + 1 + usize::from(value > *threshold);
        }
        self.leaves
            .get(node - self.splits.len())
            .copied()
            .unwrap_or(0)
    }
}

/// A sum of trees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trees {
    /// Names of the features, in order.
    pub features: Vec<String>,
    /// What every row begins with, in millionths.
    pub base: i32,
    /// The trees.
    pub trees: Vec<Tree>,
}

impl Trees {
    /// The sum for a row, in millionths.
    pub fn sum(&self, features: &[i32]) -> i32 {
        let leaves = self.trees.iter().map(|tree| tree.leaf(features));
        leaves.fold(self.base, i32::saturating_add)
    }
}

#[cfg(test)]
mod tests {
    use super::{Tree, Trees};

    #[test]
    fn a_row_falls_to_one_leaf_of_each_tree() {
        let tree = Tree {
            splits: vec![(0, 10), (1, 5), (1, 7)],
            leaves: vec![1, 2, 3, 4],
        };
        let trees = Trees {
            features: vec!["a".to_owned(), "b".to_owned()],
            base: 100,
            trees: vec![tree.clone(), tree],
        };
        assert_eq!(trees.sum(&[10, 5]), 102);
        assert_eq!(trees.sum(&[10, 6]), 104);
        assert_eq!(trees.sum(&[11, 7]), 106);
        assert_eq!(trees.sum(&[11, 8]), 108);
    }
}
