//! Whether fitted figures are better on replies that they were not fitted on: k folds, grouped by reply.

use super::Example;
use super::agreement::{self, Agreement};
use super::settle::{self, Rated};
use crate::fit::folds::fold;
use crate::model::points::Dimension;
use crate::scoring::Organisation;
use serde::Serialize;

/// How many folds.
pub const FOLDS: usize = 5;
/// Fewer rated replies of a dimension are not fitted on.
pub const FEWEST: usize = 30;

/// A fit, and what it is worth on replies that it has not seen.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The figures, fitted on all.
    pub organisation: Organisation,
    /// With the shipped figures.
    pub before: Agreement,
    /// Each reply judged with figures fitted on the other folds.
    pub after: Agreement,
    /// What was gained.
    pub gain: Gain,
}

/// What a fit gains on replies that it has not seen.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Gain {
    /// Points by which the mean distance to people's ratings shrinks.
    pub points: f64,
    /// Its standard error, over replies.
    pub error: f64,
}

impl Gain {
    /// Whether it is more than its standard error.
    pub fn is_sure(self) -> bool {
        self.points > self.error
    }
}

/// Fits the figures of a dimension on all replies, and apart for each fold; the other dimension's stay as in `from`.
/// `None` where fewer than [`FEWEST`] replies are rated.
pub fn fit(examples: &[Example], dimension: Dimension, from: Organisation) -> Option<Outcome> {
    let rated: Vec<(usize, Rated)> = examples
        .iter()
        .filter_map(|e| Some((fold(&e.group, FOLDS), Rated::of(e, dimension)?)))
        .collect();
    if rated.len() < FEWEST {
        return None;
    }
    let mut pairs = vec![(0.0, 0.0); rated.len()];
    for of in 0..FOLDS {
        let others = rated.iter().filter(|(f, _)| *f != of).map(|(_, r)| r);
        let fitted = settle::fit(&others.collect::<Vec<_>>(), dimension, from);
        for (pair, (_, r)) in pairs.iter_mut().zip(&rated).filter(|(_, (f, _))| *f == of) {
            *pair = (r.points(&fitted, dimension), r.theirs());
        }
    }
    let before: Vec<(f64, f64)> = rated
        .iter()
        .map(|(_, r)| (r.points(&Organisation::default(), dimension), r.theirs()))
        .collect();
    let all: Vec<&Rated> = rated.iter().map(|(_, r)| r).collect();
    Some(Outcome {
        organisation: settle::fit(&all, dimension, from),
        gain: gain(&before, &pairs),
        before: agreement::of(&before)?,
        after: agreement::of(&pairs)?,
    })
}

fn gain(before: &[(f64, f64)], after: &[(f64, f64)]) -> Gain {
    let away = |(o, t): &(f64, f64)| (o - t).abs();
    let gains: Vec<f64> = before
        .iter()
        .zip(after)
        .map(|(b, a)| away(b) - away(a))
        .collect();
    let n = gains.len() as f64;
    let mean = gains.iter().sum::<f64>() / n;
    let spread = gains.iter().map(|g| (g - mean).powi(2)).sum::<f64>() / (n - 1.0);
    Gain {
        points: mean,
        error: (spread / n).sqrt(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Gain, gain};

    #[test]
    fn a_gain_has_its_standard_error() {
        // gains 4, 2, 0, 2: mean 2, variance 8/3, standard error sqrt(2/3)
        let before = [(10.0, 0.0), (5.0, 0.0), (7.0, 0.0), (0.0, 9.0)];
        let after = [(6.0, 0.0), (3.0, 0.0), (7.0, 0.0), (2.0, 9.0)];
        let found = gain(&before, &after);
        assert!((found.points - 2.0).abs() < 1e-12);
        assert!((found.error - (2.0_f64 / 3.0).sqrt()).abs() < 1e-12);
        assert!(found.is_sure());
        let none = Gain {
            points: 0.0,
            error: 0.0,
        };
        assert!(!none.is_sure());
    }
}
