//! What many attempts come to. Everything is counted in whole numbers, so that it does not matter in
//! which order, or on how many threads, they were played.

use super::trainee::Run;
use crate::model::ids::NodeId;
use crate::model::points::{Dimension, PerDimension};
use std::collections::BTreeMap;

/// How often each value came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spread(BTreeMap<i64, u64>);

impl Spread {
    /// One more value.
    pub fn add(&mut self, value: i64) {
        *self.0.entry(value).or_default() += 1;
    }

    /// Takes in what another has counted.
    pub fn merge(&mut self, other: &Spread) {
        for (value, times) in &other.0 {
            *self.0.entry(*value).or_default() += times;
        }
    }

    /// How many there are.
    pub fn count(&self) -> u64 {
        self.0.values().sum()
    }

    /// The mean; `None` of nothing.
    pub fn mean(&self) -> Option<f64> {
        let (count, sum, _) = self.sums();
        (count > 0).then(|| sum as f64 / count as f64)
    }

    /// The variance of a sample; `None` of fewer than two.
    pub fn variance(&self) -> Option<f64> {
        let (count, sum, squares) = self.sums();
        if count < 2 {
            return None;
        }
        // n·Σx² − (Σx)² is exact in whole numbers
        let over = count * squares - sum * sum;
        Some(over as f64 / (count * (count - 1)) as f64)
    }

    /// The value below which so many of a hundred lie.
    pub fn percentile(&self, percent: u64) -> Option<i64> {
        let rank = (self.count().checked_sub(1)? * percent.min(100)) / 100;
        let mut seen = 0;
        self.0.iter().find_map(|(value, times)| {
            seen += times;
            (seen > rank).then_some(*value)
        })
    }

    /// How many lie in each of `bins` equal parts from 0 to `top`; the last includes what is beyond.
    pub fn histogram(&self, top: i64, bins: usize) -> Vec<u64> {
        let mut counts = vec![0; bins.max(1)];
        let last = counts.len() as i64 - 1;
        for (value, times) in &self.0 {
            let bin = (value.max(&0) * counts.len() as i64 / top.max(1)).min(last);
            counts[bin as usize] += times;
        }
        counts
    }

    /// Count, sum, sum of squares.
    fn sums(&self) -> (i128, i128, i128) {
        self.0.iter().fold((0, 0, 0), |(n, sum, squares), (v, t)| {
            let (v, t) = (i128::from(*v), i128::from(*t));
            (n + t, sum + v * t, squares + v * v * t)
        })
    }
}

/// The attempts of one profile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Distribution {
    /// How many.
    pub runs: u64,
    /// How many were passed.
    pub passed: u64,
    /// How many went round in circles and were left.
    pub unfinished: u64,
    /// Hundredths of points of each dimension.
    pub scores: PerDimension<Spread>,
    /// Hundredths of points overall.
    pub overall: Spread,
    /// Answers given or missed.
    pub answers: Spread,
    /// Seconds at the desk.
    pub seconds: Spread,
    /// How often each ending came.
    pub endings: BTreeMap<NodeId, u64>,
}

impl Distribution {
    /// One more attempt.
    pub fn add(&mut self, run: &Run) {
        self.runs += 1;
        self.answers.add(i64::from(run.answers));
        self.seconds.add((run.took.0 / 1000) as i64);
        let Some(outcome) = &run.outcome else {
            self.unfinished += 1;
            return;
        };
        self.passed += u64::from(outcome.passed);
        *self.endings.entry(outcome.node.clone()).or_default() += 1;
        for dimension in Dimension::ALL {
            if let Some(points) = outcome.score.get(dimension) {
                self.scores.get_mut(dimension).add(i64::from(points.0));
            }
        }
        if let Some(points) = outcome.overall {
            self.overall.add(i64::from(points.0));
        }
    }

    /// Takes in attempts that were counted elsewhere.
    pub fn merge(&mut self, other: &Distribution) {
        self.runs += other.runs;
        self.passed += other.passed;
        self.unfinished += other.unfinished;
        for dimension in Dimension::ALL {
            let theirs = other.scores.get(dimension);
            self.scores.get_mut(dimension).merge(theirs);
        }
        self.overall.merge(&other.overall);
        self.answers.merge(&other.answers);
        self.seconds.merge(&other.seconds);
        for (node, times) in &other.endings {
            *self.endings.entry(node.clone()).or_default() += times;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Spread;

    fn spread(values: &[i64]) -> Spread {
        let mut spread = Spread::default();
        values.iter().for_each(|v| spread.add(*v));
        spread
    }

    #[test]
    fn figures_are_those_of_the_textbook() {
        let values = spread(&[2, 4, 4, 4, 5, 5, 7, 9]);
        assert_eq!(values.count(), 8);
        assert_eq!(values.mean(), Some(5.0));
        assert_eq!(values.variance(), Some(32.0 / 7.0));
        assert_eq!(values.percentile(0), Some(2));
        assert_eq!(values.percentile(50), Some(4));
        assert_eq!(values.percentile(100), Some(9));
        assert_eq!(values.histogram(10, 5), [0, 1, 5, 1, 1]);
        assert_eq!(spread(&[1]).variance(), None);
        assert_eq!(spread(&[]).mean(), None);
        assert_eq!(spread(&[]).percentile(50), None);
        assert_eq!(spread(&[10_000]).histogram(10_000, 20)[19], 1);
    }

    #[test]
    fn parts_make_the_whole_in_any_order() {
        let whole = spread(&[1, 2, 3, 3, 2]);
        let mut ab = spread(&[1, 3]);
        ab.merge(&spread(&[2, 3, 2]));
        let mut ba = spread(&[2, 3, 2]);
        ba.merge(&spread(&[1, 3]));
        assert_eq!(ab, whole);
        assert_eq!(ba, whole);
    }
}
