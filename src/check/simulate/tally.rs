//! Sums of scores over many paths at once. Few paths are kept apart, so that what is said of them is
//! exact; many are put into boxes between a least and a greatest sum, and what is said of those is a bound.

use crate::model::points::{Dimension, PerDimension, Points, Score, overall};

/// From a least to a greatest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Between {
    low: u32,
    high: u32,
}

impl Between {
    fn add(&mut self, n: u32) {
        self.low = self.low.saturating_add(n);
        self.high = self.high.saturating_add(n);
    }

    fn hull(&mut self, other: Between) {
        self.low = self.low.min(other.low);
        self.high = self.high.max(other.high);
    }

    fn one(self) -> bool {
        self.low == self.high
    }
}

/// The sums of some paths that are at the same place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    weights: [Between; 3],
    sums: [Between; 3],
    /// How many paths, at most `u128::MAX`.
    pub ways: u128,
}

impl Tally {
    /// Of the one path that has just begun.
    pub fn start() -> Tally {
        Tally {
            weights: [Between::default(); 3],
            sums: [Between::default(); 3],
            ways: 1,
        }
    }

    /// One more answer, with the weights of its node.
    #[must_use]
    pub fn with(&self, score: &Score, weight: &PerDimension<u32>) -> Tally {
        let mut next = self.clone();
        for (place, dimension) in Dimension::ALL.into_iter().enumerate() {
            if let Some(points) = score.get(dimension) {
                let weight = *weight.get(dimension);
                next.weights[place].add(weight);
                next.sums[place].add(points.0.max(0) as u32 * weight);
            }
        }
        next
    }

    fn hull(&mut self, other: &Tally) {
        for place in 0..3 {
            self.weights[place].hull(other.weights[place]);
            self.sums[place].hull(other.sums[place]);
        }
        self.ways = self.ways.saturating_add(other.ways);
    }

    fn dimension(&self, place: usize) -> Option<Range> {
        let (weight, sum) = (self.weights[place], self.sums[place]);
        if weight.high == 0 {
            return None;
        }
        Some(Range {
            low: mean(sum.low, weight.high),
            high: mean(sum.high, weight.low.max(1)),
            low_exact: weight.one(),
            high_exact: weight.one(),
        })
    }

    /// The range of each dimension, in the order of [`Dimension::ALL`], and of the overall score.
    pub fn ranges(&self, weights: &PerDimension<u32>) -> ([Option<Range>; 3], Option<Range>) {
        let each = [0, 1, 2].map(|place| self.dimension(place));
        let at = |end: fn(&Range) -> Points| {
            let score = PerDimension {
                empathy: each[0].as_ref().map(end),
                accuracy: each[1].as_ref().map(end),
                speed: each[2].as_ref().map(end),
            };
            overall(&score, weights)
        };
        // a dimension that some of the paths never measured could be missing from their overall score
        let sure = self.weights.iter().all(|w| w.low > 0 || w.high == 0);
        let exact = (0..3).all(|i| self.weights[i].one() && self.sums[i].one());
        let whole = if sure {
            at(|r| r.low).zip(at(|r| r.high))
        } else {
            let ends = each.iter().flatten();
            ends.clone()
                .map(|r| r.low)
                .min()
                .zip(ends.map(|r| r.high).max())
        };
        let whole = whole.map(|(low, high)| Range {
            low,
            high,
            low_exact: exact,
            high_exact: exact,
        });
        (each, whole)
    }
}

/// The mean as the engine rounds it.
fn mean(sum: u32, weight: u32) -> Points {
    let (sum, weight) = (i64::from(sum), i64::from(weight.max(1)));
    let points = (2 * sum + weight).div_euclid(2 * weight);
    Points(points.clamp(0, i64::from(Points::FULL.0)) as i32)
}

/// The points that can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The least.
    pub low: Points,
    /// The greatest.
    pub high: Points,
    /// Whether a path has the least; else no path has less.
    pub low_exact: bool,
    /// Whether a path has the greatest; else no path has more.
    pub high_exact: bool,
}

impl Range {
    /// Widens it by another.
    pub fn hull(&mut self, other: Range) {
        if other.low < self.low {
            (self.low, self.low_exact) = (other.low, other.low_exact);
        } else if other.low == self.low {
            self.low_exact |= other.low_exact;
        }
        if other.high > self.high {
            (self.high, self.high_exact) = (other.high, other.high_exact);
        } else if other.high == self.high {
            self.high_exact |= other.high_exact;
        }
    }

    /// Whether both ends are points that a path has.
    pub fn exact(&self) -> bool {
        self.low_exact && self.high_exact
    }
}

/// The tallies of all paths that are at one place.
#[derive(Clone, Debug, Default)]
pub struct Tallies(Vec<Tally>);

impl Tallies {
    /// Of one tally.
    pub fn one(tally: Tally) -> Tallies {
        Tallies(vec![tally])
    }

    /// Each of them.
    pub fn each(&self) -> &[Tally] {
        &self.0
    }

    /// Adds paths, keeping at most about `most` apart.
    pub fn add(&mut self, tally: Tally, most: usize) {
        self.0.push(tally);
        if self.0.len() >= most.max(1) * 2 {
            self.settle(most);
        }
    }

    /// Puts equal ones together and, where more than `most` are left, those of the same weights.
    pub fn settle(&mut self, most: usize) {
        self.0.sort_unstable_by_key(|t| (t.weights, t.sums));
        self.merge(|a, b| (a.weights, a.sums) == (b.weights, b.sums));
        if self.0.len() > most {
            self.merge(|a, b| a.weights == b.weights);
        }
        if self.0.len() > most {
            self.merge(|_, _| true);
        }
    }

    fn merge(&mut self, same: impl Fn(&Tally, &Tally) -> bool) {
        let mut kept: Vec<Tally> = Vec::with_capacity(self.0.len());
        for tally in self.0.drain(..) {
            match kept.last_mut() {
                Some(last) if same(last, &tally) => last.hull(&tally),
                _ => kept.push(tally),
            }
        }
        self.0 = kept;
    }
}

#[cfg(test)]
mod tests {
    use super::{Tallies, Tally, mean};
    use crate::model::points::{PerDimension, Points, Score, weighted_mean};

    fn score(empathy: i32, accuracy: i32) -> Score {
        PerDimension {
            empathy: Some(Points::whole(empathy)),
            accuracy: Some(Points::whole(accuracy)),
            speed: None,
        }
    }

    const ONE: PerDimension<u32> = PerDimension {
        empathy: 1,
        accuracy: 1,
        speed: 1,
    };

    fn many() -> Tallies {
        let mut all = Tallies::default();
        for (e, a) in [(0, 100), (100, 0), (50, 50), (50, 50)] {
            all.add(Tally::start().with(&score(e, a), &ONE), 100);
        }
        all
    }

    #[test]
    fn kept_apart_they_are_exact_and_in_a_box_they_are_bounds() {
        let weights = PerDimension {
            empathy: 50,
            accuracy: 50,
            speed: 0,
        };
        let mut apart = many();
        apart.settle(100);
        assert_eq!(apart.each().len(), 3);
        for tally in apart.each() {
            let (_, whole) = tally.ranges(&weights);
            let whole = whole.expect("measured");
            assert_eq!((whole.low, whole.high), (Points(5_000), Points(5_000)));
            assert!(whole.exact());
        }
        let mut boxed = many();
        boxed.settle(1);
        let (each, whole) = boxed.each()[0].ranges(&weights);
        assert_eq!(boxed.each()[0].ways, 4);
        // each dimension by itself is exact still, the overall score is a bound
        assert!(each[0].expect("measured").exact());
        let whole = whole.expect("measured");
        assert_eq!((whole.low, whole.high), (Points::ZERO, Points::FULL));
        assert!(!whole.exact());
        assert_eq!(each[2], None);
    }

    #[test]
    fn counts_stop_at_their_end() {
        let mut tally = Tally::start();
        tally.ways = u128::MAX;
        let mut all = Tallies::one(tally.clone());
        all.add(tally, 10);
        all.settle(10);
        assert_eq!(all.each()[0].ways, u128::MAX);
    }

    #[test]
    fn means_are_those_of_the_engine() {
        for (sum, weight) in [(10_001, 2), (9_999, 2), (20_000, 3), (0, 4)] {
            let engine = weighted_mean([(Points(sum), 1), (Points(0), weight - 1)]);
            assert_eq!(Some(mean(sum as u32, weight)), engine);
        }
    }
}
